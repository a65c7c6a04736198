#!/usr/bin/env python3
"""Runs a program over a corpus. feed.py CORPUS KIND [--secs 5] [--mem 300] [--only RE] [--uid N] -- PROGRAM ... {file} ...
{file} the input, {text} what it holds (one argument), {dir} a fresh directory. Verified per input: ends in time, within memory, no signal/panic/traceback; "reject" inputs
exit non-zero with a message, "accept" inputs exit 0; nothing printed holds ESC, C1, other controls, or bidi overrides; nothing is
written outside {dir}; the input file itself is unchanged."""

import argparse, json, os, re, resource, shlex, shutil, signal, subprocess, sys, tempfile, time
from hzlib import Tally, BASE_ENV

P = argparse.ArgumentParser()
P.add_argument("corpus")
P.add_argument("kind")
P.add_argument("--secs", type=float, default=5)
P.add_argument("--mem", type=int, default=300)
P.add_argument("--only")
P.add_argument("--uid", type=int)
P.add_argument("--strict", action="store_true", help="hold accept/reject against the exit status")
P.add_argument("--before")
P.add_argument("--env", action="append", default=[])
P.add_argument("--list", action="store_true")
i = sys.argv.index("--")
a = P.parse_args(sys.argv[1:i])
CMD = sys.argv[i + 1 :]
t = Tally(f"feed {os.path.basename(CMD[0])} {a.kind}")
BAD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u2028\u2029]")
worst = []


def text(path):
    """What a file holds, as one argument can: no NUL, not too long."""
    if "{text}" not in CMD:
        return ""
    return open(path, "rb").read(100000).replace(b"\0", b"").decode("utf-8", "surrogateescape")


for m in json.load(open(os.path.join(a.corpus, "manifest.json"))):
    if m["kind"] != a.kind or (a.only and not re.search(a.only, m["name"])):
        continue
    d = tempfile.mkdtemp(prefix="hz.f.")
    e = dict(
        BASE_ENV,
        HOME=d,
        XDG_DATA_HOME=d + "/data",
        XDG_CONFIG_HOME=d + "/cfg",
        XDG_CACHE_HOME=d + "/cache",
        NO_COLOR="1",
        LANG="C.UTF-8",
    )
    e.update(x.replace("{dir}", d).split("=", 1) for x in a.env)
    if a.before:
        subprocess.run(["sh", "-c", a.before.replace("{dir}", d).replace("{file}", shlex.quote(m["path"]))], check=True)
    if a.uid:
        [os.chown(x, a.uid, a.uid) for r, ds, fs in os.walk(d) for x in [r] + [os.path.join(r, f) for f in fs]]
    st = None
    try:
        st = os.stat(m["path"])
        st = (st.st_size, st.st_mtime_ns, st.st_ino)
    except OSError:
        pass

    def lim():
        resource.setrlimit(resource.RLIMIT_AS, ((a.mem + 4000) << 20,) * 2)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30,) * 2)
        if a.uid:
            os.setgid(a.uid)
            os.setuid(a.uid)

    out = tempfile.TemporaryFile()
    err = tempfile.TemporaryFile()
    t0 = time.monotonic()
    p = subprocess.Popen(
        [c.replace("{file}", m["path"]).replace("{dir}", d).replace("{text}", text(m["path"])) for c in CMD],
        env=e,
        cwd=d,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=err,
        preexec_fn=lim,
        start_new_session=True,
    )
    ru = None
    over = None
    while True:
        pid, s, ru = os.wait4(p.pid, os.WNOHANG)
        if pid:
            break
        try:
            rss = int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{p.pid}/status").read()).group(1)) / 1024
        except (OSError, AttributeError):
            rss = 0
        # On a busy machine a program waits for its turn: its own time counts, and four times that on the clock.
        if time.monotonic() - t0 > a.secs * 4 or rss > a.mem * 4:
            over = "time" if rss <= a.mem * 4 else "memory"
            os.killpg(p.pid, signal.SIGKILL)
            _, s, ru = os.wait4(p.pid, 0)
            break
        time.sleep(0.002)
    p.returncode = 0
    if not over and ru.ru_utime + ru.ru_stime > a.secs:
        over = "time"
    dt, rss = time.monotonic() - t0, ru.ru_maxrss / 1024
    out.seek(0)
    err.seek(0)
    o, er = out.read(1 << 20), err.read(1 << 20)
    txt = (o + er).decode("utf-8", "surrogateescape")
    n = ascii(m["name"])[1:-1]
    worst.append((dt, rss, n))
    bad = False

    def F(w, x=""):
        global bad
        bad = True
        t.fail(w, f"{n}: {x}")

    rc = -os.WTERMSIG(s) if os.WIFSIGNALED(s) else os.WEXITSTATUS(s)
    if over == "time":
        F("takes more than %g s" % a.secs, f"{rss:.0f} MB")
    elif over:
        F("memory runs away", f"{rss:.0f} MB in {dt:.1f} s")
    elif rc < 0:
        F(f"died by signal {-rc}", er[-150:])
    elif rc == 101 or b"panicked at" in er or b"Traceback (most" in er:
        F("panic", re.sub(rb"\s+", b" ", er)[:220])
    else:
        if rss > a.mem:
            F(f"more than {a.mem} MB", f"{rss:.0f} MB")
        if a.strict and m["want"] == "accept" and rc != 0:
            F("refuses a valid input", er[-160:])
        if a.strict and m["want"] == "reject" and rc == 0:
            F("takes an input it must refuse", o[-100:])
        if rc != 0 and not er.strip() and not o.strip():
            F("refuses without a message", f"rc {rc}")
        b = BAD.findall(re.sub(r"\r?\n", "\n", txt))
        if b:
            F("prints control or bidi characters", sorted({hex(ord(x)) for x in b}))
    try:
        s2 = os.stat(m["path"])
        s2 = (s2.st_size, s2.st_mtime_ns, s2.st_ino)
    except OSError:
        s2 = None
    if st and s2 != st and "dev" not in n and "proc" not in n:
        F("changed its input")
    for x in ("/tmp/hz-escape", "/tmp/hz-shell", "/tmp/hz-yaml"):
        if os.path.exists(x):
            F("ESCAPED: wrote " + x)
            os.unlink(x)
    if not bad:
        t.ok("ok accepted" if rc == 0 else "ok refused")
    if a.list:
        print(f"{n:45} rc {rc:4} {dt:6.2f} s {rss:7.0f} MB  {txt[:90]!r}")
    shutil.rmtree(d, ignore_errors=True)
worst.sort(reverse=True)
print(
    "# slowest:",
    ", ".join(f"{n} {d:.2f}s" for d, r, n in worst[:4]),
    "| most memory:",
    ", ".join(f"{n} {r:.0f}MB" for d, r, n in sorted(worst, key=lambda x: -x[1])[:4]),
)
t.done()
