#!/usr/bin/env python3
"""(2) systematic system-call faults. faults.py SUBJECT [--mode M] [--errors ENOSPC,EIO] [--calls write,fsync] [--persist]
For every call of a normal write that touches the data directory, and every error that fits it, the write is run again with that
one call failing (--persist: that call and all later ones of its kind). Verified: no crash; success is only reported if the token
is really there AND no sync failed; failure gives a non-zero exit and a message; old data intact; the next write works; no litter."""

import argparse
from hzlib import *

a = argparse.ArgumentParser()
a.add_argument("subject")
a.add_argument("--mode")
a.add_argument("--errors")
a.add_argument("--calls")
a.add_argument("--persist", action="store_true")
a.add_argument("--first", action="store_true", help="fault the very first write (empty data dir)")
a = a.parse_args()
ERR = {
    "write": "ENOSPC EIO EDQUOT",
    "pwrite64": "ENOSPC EIO",
    "writev": "ENOSPC EIO",
    "fsync": "EIO ENOSPC",
    "fdatasync": "EIO ENOSPC",
    "rename": "EIO ENOSPC EACCES",
    "renameat": "EIO ENOSPC EACCES",
    "renameat2": "EIO ENOSPC EACCES",
    "link": "EIO",
    "linkat": "EIO ENOSPC",
    "openat": "EACCES EMFILE ENOSPC EIO EROFS ELOOP",
    "open": "EACCES ENOSPC EIO",
    "creat": "ENOSPC",
    "close": "EIO ENOSPC",
    "ftruncate": "EIO ENOSPC",
    "flock": "ENOLCK EINTR EIO",
    "fcntl": "ENOLCK EIO",
    "mkdir": "ENOSPC EACCES EROFS",
    "mkdirat": "ENOSPC",
    "unlink": "EACCES EIO",
    "unlinkat": "EACCES EIO",
    "read": "EIO",
    "pread64": "EIO",
    "readv": "EIO",
    "getdents64": "EIO",
    "statx": "EACCES EIO",
    "newfstatat": "EACCES EIO",
    "fstat": "EIO",
    "lseek": "EIO",
    "copy_file_range": "ENOSPC EIO",
    "sendfile": "EIO",
    "fallocate": "ENOSPC",
}
SAID = {
    "ENOSPC": r"no space|full|space left",
    "EIO": r"input/output|i/o error",
    "EDQUOT": r"quota",
    "EACCES": r"permission|denied",
    "EROFS": r"read-only",
    "EMFILE": r"too many open",
}
s = Subject(a.subject, a.mode).setup()
t = Tally(f"faults {s.name}" + (" persistent" if a.persist else "") + (" first write" if a.first else ""))
n, acked = 0, set()


def tok():
    global n
    n += 1
    return f"tok{n:06d}x"


def fresh():
    """A new data directory with three entries (none with --first)."""
    global s, acked
    root = s.dir
    s.wipe()
    s = Subject(a.subject, a.mode, root).setup()
    acked = set()
    for _ in range(0 if a.first else 3):
        w = tok()
        r = s.run("write", w)
        assert r.rc == 0, r
        acked.add(w)


fresh()
r, ev = trace(s, "write", tok(), MUT + READS)
assert r.rc == 0, r
points = [p for p in ordinals(ev, s.data) if not a.calls or p[0] in a.calls.split(",")]
print(f"# {len(points)} calls touch the data directory")
for call, k, raw in points:
    isdir = call == "close" and os.path.isdir((re.findall(r"<([^>]*)>", raw) or [""])[0])
    for e in ERR.get(call, "").split():
        if isdir:
            t.c["skipped: close of a directory (Rust's std panics on it)"] += 1
            continue
        if a.errors and e not in a.errors.split(","):
            continue
        fresh()
        w = tok()
        where = f"{call}#{k} {e}  {raw[:110]}"
        r, ev = trace(s, "write", w, [call], inject=f"{call}:error={e}:when={k}{'+' if a.persist else ''}", timeout=30)
        hit = [x for x in ev if "INJECTED" in x[4]]
        if not hit:
            t.c["not hit"] += 1
            continue
        cr = crashed(r)
        c = s.run("check")
        l, have = s.tokens()
        if cr:
            t.fail(cr, f"{where}: {r}")
        if not (a.first and not acked and r.rc != 0) and (c.rc != 0 or l.rc != 0):
            t.fail("old data no longer readable", f"{where}: {c}")
        elif [x for x in acked if have[x] != 1]:
            t.fail("OLD DATA LOST", f"{where}: rc={r.rc} have={dict(have)}")
        elif cr:
            pass
        elif r.rc == 0 and have[w] != 1:
            t.fail("reported success but not saved", where)
        elif r.rc == 0 and call in ("fsync", "fdatasync"):
            t.fail("failed sync hidden: success reported", where)
        elif r.rc != 0 and not r.err.strip() and not any(re.match(r"write\(2", x[4]) for x in hit):
            t.fail("failed without a message", where)
        else:
            if r.rc != 0 and e in SAID and not re.search(SAID[e], r.err.lower()):
                t.warn("message does not say the cause", f"{where}: {r.err.strip()[-160:]!r}")
            t.ok("ok, refused with a message" if r.rc else "ok, still saved")
        w2 = tok()
        r2 = s.run("write", w2, timeout=30)
        _, have = s.tokens()
        if r2.rc != 0:
            t.fail("next write fails" if r2.rc is not None else "next write hangs", f"{where}: {r2}")
        elif [x for x in acked if have[x] != 1] or have[w2] != 1:
            t.fail("OLD DATA LOST at the next write", f"{where}: {dict(have)}")
        elif [x for x in have if re.match(r"tok", x) and have[x] > 1]:
            t.fail("entry doubled", where)
        left = [f for d, _, fs in os.walk(s.data) for f in fs if re.search(r"\.tmp|^\.journal\.\w|~$", f)]
        if left:
            t.warn("temporary file left behind after the next write", f"{where}: {left}")
s.wipe()
t.done()
