#!/usr/bin/env python3
"""(7) real surroundings, nothing injected. envs.py SUBJECT [--mode M] [--only RE]      needs root (mount, chown, chattr)
Each case: a fresh data dir with 3 entries, the surrounding made bad, one write (and list/check) as user nobody where permissions
matter; then the surrounding repaired. Verified: no crash or hang; success only if saved; refusal with message; old entries intact
after the repair; modes and symlinks kept."""

import argparse, shutil, stat
from hzlib import *

a = argparse.ArgumentParser()
a.add_argument("subject")
a.add_argument("--mode")
a.add_argument("--only")
a = a.parse_args()
t = Tally(f"surroundings {Subject(a.subject, a.mode).name}")
NOB = 65534


def sh(c):
    return subprocess.run(["sh", "-c", c], capture_output=True, text=True)


def datafiles(s):
    return [os.path.join(d, f) for d, _, fs in os.walk(s.data) for f in fs if f != "lock"]


def drop():
    os.setgroups([])
    os.setgid(NOB)
    os.setuid(NOB)


def case(name, make=None, fix=None, kw=None, env=None, user=False, must=None, prefix=(), after=None, entries=3):
    if a.only and not re.search(a.only, name):
        return
    s = Subject(a.subject, a.mode).setup()
    e0 = s.env
    for d, ds, fs in os.walk(s.dir):
        [os.chown(x, NOB, NOB) for x in [d] + [os.path.join(d, f) for f in fs]] if user else None
    if user:
        os.chmod(s.dir, 0o755)
    run = lambda what, tok="", **k: s.run(what, tok, timeout=20, **({"preexec_fn": drop} if user else {}), **k)
    old = []
    for i in range(entries):
        w = f"tok{i:06d}x"
        r = run("write", w)
        assert r.rc == 0, (name, r)
        old.append(w)
    modes0 = {f: stat.S_IMODE(os.stat(f).st_mode) for f in datafiles(s)}
    try:
        if make:
            make(s)
        if env:
            s.env = lambda: {k: v for k, v in dict(e0(), **env(s) if callable(env) else env).items() if v is not None}
        w = "tok777777x"
        r = run("write", w, prefix=prefix, **(kw or {}))
        rl = run("list", prefix=prefix)
    finally:
        if fix:
            fix(s)
        s.env = e0
    c, (l, have) = run("check"), s.tokens()
    x = f"{name}: {r}"
    if crashed(r) or crashed(rl):
        t.fail(crashed(r) or crashed(rl), x + f" | list: {rl}")
    elif c.rc != 0:
        t.fail("not readable afterwards", x + f" | {c}")
    elif [k for k in old if have[k] != 1]:
        t.fail("OLD DATA LOST", x + f" have={dict(have)}")
    elif r.rc == 0 and have[w] != 1 and "elsewhere" not in (must or ""):
        t.fail("reported success but not saved", x)
    elif r.rc != 0 and not r.err.strip() and must != "mute":
        t.fail("refused without a message", x)
    elif (must or "").startswith("ok") and r.rc != 0:
        t.fail("should work here", x)
    elif must == "refuse" and r.rc == 0:
        t.fail("should refuse here", x)
    else:
        why = after(s, modes0) if after else None
        t.fail(why, x) if why else t.ok("ok, saved" if r.rc == 0 else "ok, refused")
        if os.environ.get("HZ_DETAIL"):
            print(f"   {name:38} rc {r.rc} {r.err.strip()[:110]!r}")
    s.wipe()


M = lambda s: s.data


def full(s, kb=64):
    shutil.copytree(M(s), "/tmp/hz.keep", dirs_exist_ok=True)
    sh(
        f"mount -t tmpfs -o size={kb}k,mode=755 none {M(s)} && cp -a /tmp/hz.keep/. {M(s)}/ && rm -rf /tmp/hz.keep; dd if=/dev/zero of={M(s)}/filler bs=1k 2>/dev/null"
    )


def unfull(s):
    sh(
        f"rm -f {M(s)}/filler; mkdir /tmp/hz.keep2; cp -a {M(s)}/. /tmp/hz.keep2/; umount {M(s)}; cp -a /tmp/hz.keep2/. {M(s)}/; rm -rf /tmp/hz.keep2"
    )


case(
    "plain",
    must="ok",
    after=lambda s, m: (
        None
        if all(v & 0o077 == 0 for v in m.values())
        else "data files readable by others: " + ", ".join(oct(v) for v in m.values())
    ),
)
case(
    "umask 000",
    kw={"preexec_fn": lambda: os.umask(0)},
    must="ok",
    after=lambda s, m: next(
        (
            f"mode {oct(stat.S_IMODE(os.stat(f).st_mode))} with umask 0: {os.path.basename(f)}"
            for f in datafiles(s)
            if stat.S_IMODE(os.stat(f).st_mode) & 0o077
        ),
        None,
    ),
)
case(
    "data dir mode",
    must="ok",
    after=lambda s, m: (
        None
        if stat.S_IMODE(os.stat(M(s)).st_mode) & 0o077 == 0 or "d" == 0
        else "data directory mode " + oct(stat.S_IMODE(os.stat(M(s)).st_mode))
    ),
)
case(
    "file mode 0640 is kept",
    make=lambda s: [os.chmod(f, 0o640) for f in datafiles(s)],
    must="ok",
    after=lambda s, m: next(
        (
            f"mode changed to {oct(stat.S_IMODE(os.stat(f).st_mode))}"
            for f in datafiles(s)
            if f in m and stat.S_IMODE(os.stat(f).st_mode) not in (0o640, 0o600)
        ),
        None,
    ),
)
case("disk full", make=full, fix=unfull)
case("disk full, 1 KB left", make=lambda s: (full(s), sh(f"truncate -s -1024 {M(s)}/filler")), fix=unfull)
case(
    "no inodes left",
    make=lambda s: (
        shutil.copytree(M(s), "/tmp/hz.keep", dirs_exist_ok=True),
        sh(
            f"mount -t tmpfs -o nr_inodes=40 none {M(s)}; cp -a /tmp/hz.keep/. {M(s)}/; rm -rf /tmp/hz.keep; for i in $(seq 60); do : > {M(s)}/z$i; done 2>/dev/null"
        ),
    ),
    fix=lambda s: (sh(f"rm -f {M(s)}/z*"), unfull(s)),
)
case(
    "read-only mount",
    make=lambda s: sh(f"mount --bind {M(s)} {M(s)} && mount -o remount,ro,bind {M(s)}"),
    fix=lambda s: sh(f"umount {M(s)}"),
    must="refuse",
)
case("directory not writable", user=True, make=lambda s: os.chmod(M(s), 0o555), fix=lambda s: os.chmod(M(s), 0o700))
case(
    "directory not searchable", user=True, make=lambda s: os.chmod(M(s), 0o000), fix=lambda s: os.chmod(M(s), 0o700), must="refuse"
)
case(
    "file not readable",
    user=True,
    make=lambda s: [os.chmod(f, 0o200) for f in datafiles(s)],
    fix=lambda s: [os.chmod(f, 0o600) for f in datafiles(s)],
    must="refuse",
)
case(
    "file not writable",
    user=True,
    make=lambda s: [os.chmod(f, 0o400) for f in datafiles(s)],
    fix=lambda s: [os.chmod(f, 0o600) for f in datafiles(s)],
)
case(
    "file owned by root",
    user=True,
    make=lambda s: [os.chown(f, 0, 0) or os.chmod(f, 0o600) for f in datafiles(s)],
    fix=lambda s: [os.chown(f, NOB, NOB) for f in datafiles(s)],
    must="refuse",
)
case(
    "immutable file",
    make=lambda s: [sh(f"chattr +i {f}") for f in datafiles(s)],
    fix=lambda s: [sh(f"chattr -i {f}") for f in datafiles(s)],
    must="refuse",
)


def link(s):
    sh(f"mv {M(s)} {s.dir}/real && ln -s real {M(s)}")


case("data dir is a symlink", make=link, must="ok", after=lambda s, m: None if os.path.islink(M(s)) else "symlink replaced")


def flink(s):
    [
        sh(f"mkdir -p {s.dir}/elsewhere; mv {f} {s.dir}/elsewhere/ && ln -s {s.dir}/elsewhere/{os.path.basename(f)} {f}")
        for f in datafiles(s)
    ]


case(
    "data file is a symlink (dotfiles)",
    make=flink,
    must="ok",
    after=lambda s, m: (
        None
        if all(os.path.islink(f) for f in m)
        else "symlink replaced by a file: " + ", ".join(os.path.basename(f) for f in m if not os.path.islink(f))
    ),
)
case("data file is a hard link", make=lambda s: [os.link(f, f"{s.dir}/hl{i}") for i, f in enumerate(datafiles(s))], must="ok")
case(
    "temp name taken by a symlink",
    make=lambda s: [
        os.symlink("/tmp/hz-victim", os.path.join(M(s), n)) for n in (".journal.tmp", "journal.yaml.tmp", "journal.yaml.bak")
    ],
    fix=lambda s: [
        os.unlink(os.path.join(M(s), n))
        for n in (".journal.tmp", "journal.yaml.tmp", "journal.yaml.bak")
        if os.path.islink(os.path.join(M(s), n))
    ],
    after=lambda s, m: "FOLLOWED a planted symlink" if os.path.exists("/tmp/hz-victim") else None,
)
case(
    "stray files",
    make=lambda s: [
        open(os.path.join(M(s), n), "w").write("x: [\n")
        for n in (
            "journal.sync-conflict-20260105-101010-ABCDEFG.yaml",
            "journal (conflicted copy 2026-01-05).yaml",
            "journal.yaml~",
            ".journal.yaml.swp",
            ".DS_Store",
            "._journal.yaml",
            "desktop.ini",
            ".stfolder",
            ".syncthing.journal.yaml.tmp",
            "journal.yaml.orig",
        )
    ],
    must="ok",
)
case("stdout is /dev/full", prefix=("sh", "-c", 'exec "$@" >/dev/full', "x"))
case("stdout closed", prefix=("sh", "-c", 'exec "$@" >&-', "x"))
case("stderr closed too", prefix=("sh", "-c", 'exec "$@" >&- 2>&-', "x"), must="mute")
case("stdin closed", prefix=("sh", "-c", 'exec "$@" <&-', "x"), must="ok")
case("reader of stdout gone", prefix=("bash", "-c", '"$@" | true; exit ${PIPESTATUS[0]}', "x"), must="mute")
case("HOME unset", env={"HOME": None})
case(
    "XDG dirs relative (must be ignored)",
    env={"XDG_DATA_HOME": "rel", "XDG_CONFIG_HOME": "rel", "XDG_STATE_HOME": "rel", "XDG_CACHE_HOME": "rel"},
)
case("empty environment", prefix=("env", "-i"), must="elsewhere")
case("LANG=C", env={"LANG": "C", "LC_ALL": "C"}, must="ok")
case("LANG unknown", env={"LC_ALL": "xx_YY.BOGUS"}, must="ok")
case("TERM=dumb", env={"TERM": "dumb"}, must="ok")
case("TERM unset", env={"TERM": None}, must="ok")
case("TZ nonsense", env={"TZ": "Mars/Olympus"}, must="ok")
case("TZ path", env={"TZ": ":../../../etc/passwd"}, must="ok")
case("TZ with DST today", env={"TZ": "XXX3YYY,0/0,J365/23"}, must="ok")
for n, f in (
    ("clock 3 years back", "-3y"),
    ("clock at 1970", "@1970-01-01 00:00:05"),
    ("clock at 2038+", "@2040-01-19 03:14:08"),
    ("clock at 9999", "@2200-12-31 23:59:59"),
    ("ISO week 53", "@2027-01-02 12:00:00"),
    ("DST gap night", "@2026-03-29 02:30:00"),
    ("leap day", "@2028-02-29 12:00:00"),
):
    if shutil.which("faketime"):
        case(
            n,
            # An audit of that time, since the one of the other entries does not cover it.
            prefix=("faketime", "-f", f, "sh", "-c", 'fingerpost audit start >/dev/null 2>&1; exec "$@"', "x"),
            must="ok elsewhere",
        )
case("tiny stack", kw={"preexec_fn": lambda: __import__("resource").setrlimit(3, (256 << 10,) * 2)})
case("few file handles", kw={"preexec_fn": lambda: __import__("resource").setrlimit(7, (6, 6))})
case("file size limit 0 (SIGXFSZ)", kw={"preexec_fn": lambda: __import__("resource").setrlimit(1, (0, 0))})
case("memory 60 MB", kw={"preexec_fn": lambda: __import__("resource").setrlimit(9, (60 << 20,) * 2)})
case("current directory deleted", prefix=("sh", "-c", 'd=$(mktemp -d); cd "$d"; rmdir "$d"; exec "$@"', "x"), must="ok")
t.done()
