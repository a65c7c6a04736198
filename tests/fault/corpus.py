#!/usr/bin/env python3
"""(6) hostile inputs. corpus.py OUTDIR [--big MB]  -> OUTDIR/{ics,yaml,text}/..., OUTDIR/manifest.json
Every entry says what is allowed: "accept" (a correct reader takes it), "reject" (must refuse with a message), "any" (either, but
cleanly), plus limits. feed.py runs a program over it. Special files (FIFO, loops, unreadable) are made too; big ones only with --big."""

import argparse, json, os, random, stat

P = argparse.ArgumentParser()
P.add_argument("out")
P.add_argument("--big", type=int, default=100)
a = P.parse_args()
M = []


def put(kind, name, data, want="any", why=""):
    d = os.path.join(a.out, kind)
    os.makedirs(d, exist_ok=True)
    p = os.path.join(d, name)
    if data is not None:
        with open(p, "wb") as f:
            for b in [data] if isinstance(data, (bytes, str)) else data:
                f.write(b.encode("utf-8", "surrogateescape") if isinstance(b, str) else b)
    M.append({"kind": kind, "name": name, "path": p, "want": want, "why": why})
    return p


CR = "\r\n"


def cal(*ev, pre="", end=True):
    return (
        "BEGIN:VCALENDAR"
        + CR
        + "VERSION:2.0"
        + CR
        + "PRODID:-//hz//EN"
        + CR
        + pre
        + "".join(ev)
        + ("END:VCALENDAR" + CR if end else "")
    )


def event(**k):
    k.setdefault("UID", "u%d@hz" % random.randrange(1 << 40))
    k.setdefault("DTSTAMP", "20260105T090000Z")
    k.setdefault("DTSTART", "20260105T090000Z")
    k.setdefault("DTEND", "20260105T100000Z")
    k.setdefault("SUMMARY", "Standup")
    return (
        "BEGIN:VEVENT"
        + CR
        + "".join(
            f"{n.replace('__', ';').replace('_', '-') if not n.startswith('X_RAW') else ''}{':' if not n.startswith('X_RAW') and not v.startswith(';') else ''}{v}{CR}"
            for n, v in k.items()
            if v is not None
        )
        + "END:VEVENT"
        + CR
    )


random.seed(7)
# --- plain, must be accepted
put("ics", "ok-plain.ics", cal(event()), "accept")
put("ics", "ok-lf.ics", cal(event()).replace(CR, "\n"), "accept", "LF only, as many exporters write")
put("ics", "ok-bom.ics", b"\xef\xbb\xbf" + cal(event()).encode(), "accept", "UTF-8 BOM")
put("ics", "ok-folded.ics", cal(event(SUMMARY="One" + CR + "  two é" + CR + " ".join([""] * 2) + "three")), "accept")
put("ics", "ok-mixed-eol.ics", cal(event(), event()).replace(CR, "\n", 5), "accept")
put(
    "ics",
    "ok-allday.ics",
    cal(event(DTSTART=None, DTEND=None, X_RAW1="DTSTART;VALUE=DATE:20260105", X_RAW2="DTEND;VALUE=DATE:20260106")),
    "accept",
)
put("ics", "ok-lowercase.ics", cal(event()).replace("BEGIN:VEVENT", "begin:vevent").replace("END:VEVENT", "end:vevent"), "accept")
put("ics", "ok-weekly-until.ics", cal(event(RRULE="FREQ=WEEKLY;UNTIL=20261231T000000Z;BYDAY=MO,WE,FR")), "accept")
put(
    "ics",
    "ok-utf8-split-by-fold.ics",
    cal(event(SUMMARY="x")).encode().replace(b"SUMMARY:x", b"SUMMARY:caf\xc3\r\n \xa9"),
    "accept",
    "fold in the middle of a UTF-8 character (RFC 5545 3.1 allows octet folding)",
)
put("ics", "ok-empty-calendar.ics", cal(), "accept")
put(
    "ics",
    "ok-week53.ics",
    cal(event(DTSTART="20261231T230000Z", DTEND="20270101T010000Z"), event(DTSTART="20270103T230000Z", DTEND="20270103T233000Z")),
    "accept",
    "ISO week 2026-W53",
)
put(
    "ics",
    "ok-leapday.ics",
    cal(event(DTSTART="20240229T090000Z", DTEND="20240229T100000Z", RRULE="FREQ=YEARLY;COUNT=20")),
    "accept",
)
# --- recurrence bombs
for n, r in {
    "secondly-forever": "FREQ=SECONDLY",
    "secondly-interval0": "FREQ=SECONDLY;INTERVAL=0",
    "minutely-count-1e9": "FREQ=MINUTELY;COUNT=1000000000",
    "daily-count-max": "FREQ=DAILY;COUNT=18446744073709551616",
    "until-9999": "FREQ=SECONDLY;UNTIL=99991231T235959Z",
    "never": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "never-yearly": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
    "cross-product": "FREQ=YEARLY;BYMONTH="
    + ",".join(map(str, range(1, 13)))
    + ";BYMONTHDAY="
    + ",".join(map(str, range(1, 32)))
    + ";BYHOUR="
    + ",".join(map(str, range(24)))
    + ";BYMINUTE="
    + ",".join(map(str, range(60)))
    + ";BYSECOND="
    + ",".join(map(str, range(60)))
    + ";COUNT=1",
    "bysetpos": "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366",
    "byweekno-53": "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
    "bysecond-list-100k": "FREQ=SECONDLY;BYSECOND=" + ",".join(["1"] * 100000),
    "unknown-freq": "FREQ=FORTNIGHTLY",
    "empty": "",
    "twice-freq": "FREQ=DAILY;FREQ=WEEKLY",
    "negative-interval": "FREQ=DAILY;INTERVAL=-1",
    "interval-max": "FREQ=YEARLY;INTERVAL=4294967295",
    "until-before-start": "FREQ=DAILY;UNTIL=19000101T000000Z",
    "self-excluding": "FREQ=MINUTELY",
}.items():
    extra = {"EXRULE": "FREQ=MINUTELY"} if n == "self-excluding" else {}
    put(
        "ics",
        f"rrule-{n}.ics",
        cal(event(RRULE=r, **extra), event(SUMMARY="after the bomb")),
        "any",
        "must be bounded to the audit window",
    )
put(
    "ics",
    "rrule-secondly-from-1601.ics",
    cal(event(DTSTART="16010101T000000Z", DTEND="16010101T000001Z", RRULE="FREQ=SECONDLY")),
    "any",
    "must not walk 400 years of seconds",
)
put(
    "ics",
    "rdate-100k.ics",
    (
        x
        for x in [
            cal(end=False),
            "BEGIN:VEVENT"
            + CR
            + "UID:r"
            + CR
            + "DTSTART:20260105T090000Z"
            + CR
            + "DTEND:20260105T093000Z"
            + CR
            + "SUMMARY:r"
            + CR
            + "RDATE:"
            + ",".join("2026%02d%02dT%02d0000Z" % (1 + i // 28 % 12, 1 + i % 28, i % 24) for i in range(100000))
            + CR
            + "END:VEVENT"
            + CR
            + "END:VCALENDAR"
            + CR,
        ]
    ),
)
put(
    "ics",
    "exdate-100k.ics",
    cal(event(RRULE="FREQ=DAILY", EXDATE=",".join("2026%02d%02dT090000Z" % (1 + i // 28 % 12, 1 + i % 28) for i in range(100000)))),
)
put(
    "ics",
    "events-50k-recurring.ics",
    (cal(end=False) if i < 0 else event(RRULE="FREQ=DAILY") if i < 50000 else "END:VCALENDAR" + CR for i in range(-1, 50001)),
    "any",
    "50,000 daily series",
)
put(
    "ics",
    "overrides-20k-same-uid.ics",
    (
        cal(end=False)
        if i < 0
        else event(UID="same", RECURRENCE_ID="20260105T%02d%02d00Z" % (i // 60 % 24, i % 60))
        if i < 20000
        else "END:VCALENDAR" + CR
        for i in range(-1, 20001)
    ),
    "any",
    "quadratic override lookup",
)
# --- structure
put("ics", "no-end.ics", cal(event(), end=False).replace("END:VEVENT" + CR, ""), "any")
put("ics", "cut-mid-line.ics", cal(event())[:117], "any")
put("ics", "empty.ics", b"", "reject")
put("ics", "only-newlines.ics", "\r\n" * 10000, "reject")
put("ics", "not-ics.ics", "<html><body>Sign in</body></html>", "reject", "a login page saved as .ics")
put("ics", "end-without-begin.ics", "END:VEVENT" + CR * 1, "reject")
put("ics", "begin-only.ics", "BEGIN:VCALENDAR" + CR, "any")
put(
    "ics",
    "nested-10k.ics",
    cal("BEGIN:VEVENT" + CR + ("BEGIN:X-A" + CR) * 10000 + ("END:X-A" + CR) * 10000 + "END:VEVENT" + CR),
    "any",
    "stack",
)
put("ics", "nested-200k-unclosed.ics", cal(("BEGIN:VEVENT" + CR) * 200000, end=False), "any", "stack")
put("ics", "crossed-ends.ics", "BEGIN:VCALENDAR" + CR + "BEGIN:VEVENT" + CR + "END:VCALENDAR" + CR + "END:VEVENT" + CR, "any")
put("ics", "two-calendars.ics", cal(event()) * 2, "any")
put(
    "ics",
    "params-10k.ics",
    cal(event(X_RAW1="DTSTART" + "".join(f";X-P{i}=v" for i in range(10000)) + ":20260105T090000Z", DTSTART=None)),
)
put("ics", "quote-unclosed.ics", cal(event(X_RAW1='ORGANIZER;CN="a:mailto:x@y')))
put("ics", "fold-500k.ics", cal(event(SUMMARY="a" + (CR + " a") * 500000)), "any", "quadratic unfolding")
put("ics", "props-200k.ics", cal(event(**{f"X-P{i}": "v" for i in range(200000)})))
put("ics", "attendees-50k.ics", cal(event(**{f"X_RAW{i}": f"ATTENDEE;CN=N{i}:mailto:n{i}@example.org" for i in range(50000)})))
put("ics", "colon-missing.ics", cal("BEGIN:VEVENT" + CR + "SUMMARY no colon" + CR + "END:VEVENT" + CR))
put("ics", "attach-1mb-base64.ics", cal(event(X_RAW1="ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 250000)))
# --- bytes
put("ics", "nul-bytes.ics", cal(event(SUMMARY="a\0b\0\0c")))
put(
    "ics",
    "invalid-utf8.ics",
    cal(event(SUMMARY="XX")).encode().replace(b"XX", b"caf\xe9 \xff\xfe\xc0\xaf\xed\xa0\x80"),
    "any",
    "Latin-1, overlong, surrogate",
)
put("ics", "utf16.ics", cal(event()).encode("utf-16"), "any")
put("ics", "cr-only.ics", cal(event()).replace(CR, "\r"))
put("ics", "bom-mid.ics", cal(event(SUMMARY="a\ufeffb")))
ESC = {
    "csi-clear": "\x1b[2J\x1b[H",
    "osc52-clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "osc0-title": "\x1b]0;pwned\x07",
    "osc8-link": "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "dcs": "\x1bPq\x1b\\",
    "decrqss": '\x1bP$q"p\x1b\\',
    "report": "\x1b[6n\x1b[c\x1b[21t",
    "unterminated-osc": "\x1b]0;",
    "c1-csi": "\x9b2J",
    "c1-osc": "\x9d0;x\x9c",
    "bel-bs-cr": "\x07\x08\x08\x08\rspoof",
    "alt-screen": "\x1b[?1049l",
    "mouse-on": "\x1b[?1003h\x1b[?1006h",
    "reset": "\x1bc",
    "charset": "\x0e\x1b(0",
    "rep-million": "A\x1b[999999999b",
    "tab-newline": "a\tb\x0bc\x0cd",
}
for n, e in ESC.items():
    put(
        "ics",
        f"esc-{n}.ics",
        cal(event(SUMMARY=f"Meet{e}ing", LOCATION=e, DESCRIPTION=e)),
        "any",
        "no control byte may reach the terminal or a report",
    )
BIDI = {
    "rlo": "\u202egnp.exe",
    "isolate": "\u2066\u2067abc\u2069",
    "zero-width": "a\u200bb\u200cc\u200dd\u2060e\ufefff",
    "combining-10k": "Z" + "\u0301" * 10000,
    "wide": "漢字" * 50 + "ｱﾞ",
    "emoji-zwj": "👩‍👩‍👧‍👦🏳️‍🌈" * 20,
    "tags": "x" + "".join(chr(0xE0000 + ord(c)) for c in "ignore this"),
    "line-sep": "a\u2028b\u2029c\u0085d",
    "noncharacter": "\ufffe\uffff\U0010ffff",
    "private-use": "\ue0b0\uf8ff",
    "arabic-ligature": "﷽" * 40,
    "interlinear": "\ufff9a\ufffab\ufffb",
    "hangul-jamo": "ᄀ" * 500,
}
for n, e in BIDI.items():
    put("ics", f"uni-{n}.ics", cal(event(SUMMARY=e)))
# --- times
for n, (s, e) in {
    "year-9999": ("99991231T235959Z", "99991231T235959Z"),
    "year-0000": ("00000101T000000Z", "00000101T010000Z"),
    "year-10000": ("100000101T000000Z", "100000101T010000Z"),
    "end-before-start": ("20260105T100000Z", "20260105T090000Z"),
    "month-13": ("20261301T000000Z", "20261301T010000Z"),
    "feb-30": ("20260230T000000Z", "20260230T010000Z"),
    "hour-24": ("20260105T240000Z", "20260105T250000Z"),
    "second-60": ("20261231T235960Z", "20270101T000000Z"),
    "100-years-long": ("19700101T000000Z", "20700101T000000Z"),
    "zero-length": ("20260105T090000Z", "20260105T090000Z"),
    "garbage": ("yesterday", "tomorrow"),
    "negative": ("-20260105T000000Z", "20260105T000000Z"),
    "unicode-digits": ("٢٠٢٦٠١٠٥T٠٩٠٠٠٠Z", "20260105T100000Z"),
    "dst-gap-floating": ("20260329T023000", "20260329T033000"),
    "dst-overlap": ("20261025T023000", "20261025T024500"),
}.items():
    put("ics", f"time-{n}.ics", cal(event(DTSTART=s, DTEND=e), event(SUMMARY="fine neighbour")))
put(
    "ics",
    "tz-unknown.ics",
    cal(
        event(
            DTSTART=None,
            DTEND=None,
            X_RAW1="DTSTART;TZID=Mars/Olympus:20260105T090000",
            X_RAW2="DTEND;TZID=Mars/Olympus:20260105T100000",
        )
    ),
)
put(
    "ics",
    "tz-traversal.ics",
    cal(
        event(
            DTSTART=None,
            DTEND=None,
            X_RAW1="DTSTART;TZID=../../../../etc/passwd:20260105T090000",
            X_RAW2="DTEND;TZID=/dev/zero:20260105T100000",
        )
    ),
    "any",
    "a time-zone name is not a path",
)
put(
    "ics",
    "tz-windows.ics",
    cal(
        event(
            DTSTART=None,
            DTEND=None,
            X_RAW1="DTSTART;TZID=W. Europe Standard Time:20260105T090000",
            X_RAW2="DTEND;TZID=W. Europe Standard Time:20260105T100000",
        )
    ),
    "accept",
    "what Outlook writes",
)
put(
    "ics",
    "tz-vtimezone-loop.ics",
    cal(
        event(),
        pre="BEGIN:VTIMEZONE"
        + CR
        + "TZID:Loop"
        + CR
        + "BEGIN:STANDARD"
        + CR
        + "DTSTART:19700101T000000"
        + CR
        + "TZOFFSETFROM:+9900"
        + CR
        + "TZOFFSETTO:-9900"
        + CR
        + "RRULE:FREQ=SECONDLY"
        + CR
        + "END:STANDARD"
        + CR
        + "END:VTIMEZONE"
        + CR,
    ),
)
for n, d in {
    "negative": "-PT1H",
    "huge": "P999999999W",
    "overflow": "PT9223372036854775808S",
    "empty": "P",
    "weeks-and-days": "P1W2D",
}.items():
    put("ics", f"duration-{n}.ics", cal(event(DTEND=None, DURATION=d), event(SUMMARY="fine neighbour")))
# --- injection into reports and tables
INJ = {
    "formula-eq": '=HYPERLINK("http://evil","x")',
    "formula-plus": "+1+1",
    "formula-minus": "-2+3",
    "formula-at": "@SUM(1)",
    "formula-tab": "\t=1",
    "formula-cr": "\r=1",
    "formula-dde": "=cmd|'/C calc'!A0",
    "formula-fullwidth": "＝1+1",
    "csv-quote": 'a","b\n=1',
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "html-entity": "&lt;b&gt; &#x1b;[2J",
    "md-link": "[click](javascript:alert(1)) ![](http://evil/x.png)",
    "md-table": "a | b\n--- | ---",
    "md-fence": "```\n# Heading\n---",
    "yaml": "x: y\n- &a *a\n---\n!!python/object:os.system",
    "ics": "END:VEVENT\r\nBEGIN:VEVENT",
    "path": "../../../../tmp/hz-escape",
    "shell": "$(touch /tmp/hz-shell) `id` ; rm -rf ~",
    "format": "%s%n{} {0} {{}}",
    "long": "x" * 100000,
}
for n, e in INJ.items():
    put("ics", f"inj-{n}.ics", cal(event(SUMMARY=e.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n"))))
    put("text", f"inj-{n}.txt", e)
for n, e in {**ESC, **BIDI}.items():
    put("text", f"uni-{n}.txt", e)
# --- YAML
Y = lambda n, d, w="any", y="": put("yaml", n, d, w, y)
Y("ok-empty-map.yaml", "{}\n")
Y("empty.yaml", b"", "any", "an empty file is what a crash leaves: say so, never overwrite it silently")
Y("only-comment.yaml", "# nothing\n")
Y("only-doc-sep.yaml", "---\n---\n")
Y("null.yaml", "~\n", "reject")
Y("scalar.yaml", "hello\n", "reject")
Y("list-instead-of-map.yaml", "- a\n- b\n", "reject")
Y("html.yaml", "<html>", "reject")
Y("nul.yaml", b"a: b\0c\n", "reject")
Y("all-nul-4k.yaml", b"\0" * 4096, "reject", "what ext4/xfs leave after a power cut")
Y("invalid-utf8.yaml", b"a: caf\xe9\n", "reject")
Y("utf16.yaml", "a: b\n".encode("utf-16"), "any")
Y("bom.yaml", b"\xef\xbb\xbfa: b\n")
Y("crlf.yaml", "a: b\r\nc: d\r\n")
Y("tabs.yaml", "a:\n\t- b\n", "reject")
Y("truncated.yaml", 'weeks:\n  - week: 2026-W01\n    entries:\n      - day: mon\n        note: "half a sen', "reject")
Y(
    "alias-bomb.yaml",
    "a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n"
    + "".join(f"{c}: &{c} [{','.join(['*' + p] * 9)}]\n" for p, c in zip("abcdefgh", "bcdefghi")),
    "reject",
    "9^9 nodes",
)
Y("alias-bomb-quadratic.yaml", "a: &a " + "x" * 100000 + "\nb: [" + ",".join(["*a"] * 10000) + "]\n", "any", "1 GB if copied")
Y("alias-self.yaml", "a: &a [*a]\n", "reject")
Y("alias-undefined.yaml", "a: *nope\n", "reject")
Y(
    "merge-bomb.yaml",
    "".join(f"m{i}: &m{i}\n  <<: " + ("[" + ",".join([f"*m{i - 1}"] * 9) + "]" if i else "{k: v}") + "\n" for i in range(9)),
    "any",
)
Y("alias-chain-50k.yaml", "k0: &a0 v\n" + "".join(f"k{i}: &a{i} *a{i - 1}\n" for i in range(1, 1000)), "any")
for n in (1000, 10000, 200000):
    Y(f"nest-flow-{n}.yaml", "[" * n + "]" * n, "reject", "stack")
    Y(f"nest-flow-open-{n}.yaml", "a: " + "[" * n, "reject", "stack")
Y("nest-map-10k.yaml", "{a: " * 10000 + "1" + "}" * 10000, "reject", "stack")
Y("nest-block-3k.yaml", "".join(" " * i + "a:\n" for i in range(3000)), "reject", "quadratic indent")
Y("nest-dash-10k.yaml", "- " * 10000 + "x\n", "reject")
Y("dup-keys.yaml", "a: 1\na: 2\n", "reject", "a merge by hand or by git: must not silently drop one")
Y("unknown-keys.yaml", "future_field: 1\n", "any", "a newer version's file: keep the unknown fields or refuse to write")
Y("wrong-type.yaml", "weeks: 5\n", "reject")
Y("nan.yaml", "score: .nan\nother: .inf\n")
Y("huge-int.yaml", "score: 99999999999999999999999999\n")
Y("neg-zero.yaml", "score: -0\n")
Y("octal.yaml", "a: 0o17\nb: 017\nc: 1_000\nd: 12:30:45\n")
Y("norway.yaml", "country: no\non: off\ny: yes\n")
Y("date.yaml", "day: 2026-02-30\n")
Y("tag.yaml", "a: !!python/object/apply:os.system ['touch /tmp/hz-yaml']\n")
Y("tag-binary.yaml", "a: !!binary aGVsbG8=\n")
Y("multi-doc.yaml", "a: 1\n---\na: 2\n")
Y(
    "git-conflict.yaml",
    "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n",
    "reject",
    "say: this file has merge conflict markers",
)
Y("esc-in-value.yaml", 'note: "\\e[2J\\e]52;c;AAAA\\a"\n', "any", "YAML \\e escapes give ESC")
Y("key-complex.yaml", "? [a, b]\n: c\n")
Y("long-line-1mb.yaml", "note: " + "x" * 1000000 + "\n")
Y("long-key-1mb.yaml", "x" * 1000000 + ": 1\n")
Y("keys-200k.yaml", "".join(f"k{i}: v\n" for i in range(200000)))
Y("list-1m.yaml", "a: [" + ",".join(["1"] * 1000000) + "]\n")
Y("anchor-100k.yaml", "".join(f"k{i}: &x{i} v\n" for i in range(100000)))
Y("block-scalar-odd-indent.yaml", "a: |9\n x\n", "reject")
Y("quote-unclosed.yaml", 'a: "b\n', "reject")
Y("colon-storm.yaml", "a: b: c: d\n", "reject")
Y("version-newer.yaml", "version: 9999\n", "any", "a file from the future: refuse to write it")
Y("trailing-garbage.yaml", "a: 1\n%&/\n", "reject")
Y("percent-directive.yaml", "%YAML 9.9\n---\na: 1\n")
Y("backtick.yaml", "a: `x`\n", "reject")
Y("unicode-keys.yaml", "é: 1\ne\u0301: 2\n")
Y("quadratic-quotes.yaml", "a: '" + "''" * 500000 + "'\n")
Y("hash-comment-1mb.yaml", "#" * 1000000 + "\na: 1\n")
# --- not plain files
for k, ext in (("yaml", "yaml"), ("ics", "ics")):
    d = os.path.join(a.out, k)
    j = lambda n: os.path.join(d, n)
    for n, f in {
        f"sp-directory.{ext}": lambda p: os.makedirs(p, exist_ok=True),
        f"sp-loop.{ext}": lambda p: os.path.islink(p) or os.symlink(os.path.basename(p), p),
        f"sp-dangling.{ext}": lambda p: os.path.islink(p) or os.symlink("/nonexistent/x", p),
        f"sp-fifo.{ext}": lambda p: os.path.exists(p) or os.mkfifo(p),
        f"sp-devzero.{ext}": lambda p: os.path.islink(p) or os.symlink("/dev/zero", p),
        f"sp-devfull.{ext}": lambda p: os.path.islink(p) or os.symlink("/dev/full", p),
        f"sp-procmem.{ext}": lambda p: os.path.islink(p) or os.symlink("/proc/self/mem", p),
    }.items():
        f(j(n))
        put(k, n, None, "reject", "must not hang or fill memory")
    put(k, f"sp-unreadable.{ext}", b"a: 1\n", "reject", "mode 000 (run as a normal user)")
    os.chmod(j(f"sp-unreadable.{ext}"), 0)
    put(k, f"sp-missing.{ext}", None, "reject")
    nm = b"sp-name-\xff\xfe\n\x1b[31m." + ext.encode()
    p = os.path.join(os.fsencode(d), nm)
    open(p, "wb").write(b"a: 1\n")
    M.append(
        {
            "kind": k,
            "name": nm.decode("utf-8", "surrogateescape"),
            "path": os.fsdecode(p),
            "want": "any",
            "why": "file name with control bytes",
        }
    )
if a.big:
    n = a.big << 20
    put(
        "ics",
        "big-single-line.ics",
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" if i < 0 else b"x" * (1 << 20) for i in range(-1, a.big)),
        "reject",
        f"{a.big} MB in one line",
    )
    put(
        "ics",
        "big-events.ics",
        (cal(end=False).encode() if i < 0 else (event() * 4000).encode() for i in range(-1, a.big * 2)),
        "any",
        "many events",
    )
    put("ics", "big-nul.ics", None, "reject")
    p = os.path.join(a.out, "ics", "big-nul.ics")
    open(p, "wb").truncate(n * 10)
    put("yaml", "big-line.yaml", (b"a: " if i < 0 else b"x" * (1 << 20) for i in range(-1, a.big)), "reject")
    put("yaml", "big-sparse-1g.yaml", None, "reject")
    open(os.path.join(a.out, "yaml", "big-sparse-1g.yaml"), "wb").truncate(1 << 30)
json.dump(M, open(os.path.join(a.out, "manifest.json"), "w"), indent=0)
print(len(M), "inputs:", {k: sum(m["kind"] == k for m in M) for k in ("ics", "yaml", "text")})
