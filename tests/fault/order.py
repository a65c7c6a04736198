#!/usr/bin/env python3
"""(3) crash consistency. order.py SUBJECT [--mode M] [--writes K] [--strict]
Records the file-system calls of one write with their bytes and checks the order:
  R1 a file is synced after its last write before it is renamed into place   R2 its directory is synced after the rename
  R3 the acknowledgement (first write to fd 1, or exit 0) comes after both    R4 a data file that existed is never truncated or written in place
  R5 a new directory's parent is synced                                       R6 new files 0600-ish, directories 0700-ish (mode argument)
Then builds the disk as a power cut could leave it after every call (unsynced data: absent, cut in half, whole, still old;
unsynced directory changes: any prefix, with --strict any subset) and runs check and list on each. Old entries must be there;
the new one too once it was acknowledged."""

import argparse, itertools, shutil, hashlib
from hzlib import *

a = argparse.ArgumentParser()
a.add_argument("subject")
a.add_argument("--mode")
a.add_argument("--strict", action="store_true")
a.add_argument("--writes", type=int, default=2)
a.add_argument("--first", action="store_true")
a.add_argument("--show", action="store_true")
a = a.parse_args()
s = Subject(a.subject, a.mode).setup()
t = Tally(f"order {s.name}" + (" first write" if a.first else ""))
old = [] if a.first else [f"tok{i:06d}x" for i in range(a.writes)]
for w in old:
    r = s.run("write", w)
    assert r.rc == 0, r
before = tempfile.mkdtemp(prefix="hz.b.")
shutil.rmtree(before)
shutil.copytree(s.dir, before, symlinks=True)
new = "tok999999x"
r, ev = trace(s, "write", new, MUT + ["lseek", "read", "readv"], payload=True)
assert r.rc == 0, r
root = s.dir
STR = r'"((?:\\x[0-9a-f]{2})*)"'


def fdpath(x):
    m = re.match(r"(-?\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2}|[^>])*)>", x)
    return unhex(m.group(2)) if m else None


def two(args, call):
    ps = [unhex(x) for x in re.findall(STR, args)]
    ds = [unhex(x) for x in re.findall(r"(?:-?\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>", args)]
    if call.endswith("at") or call.endswith("at2"):
        return [os.path.normpath(os.path.join(d, p)) for d, p in zip(ds, ps)]
    return [os.path.normpath(os.path.join(s.dir, p)) for p in ps]


ops = []  # (kind, ...)
pos = {}
acked_at = None
for pid, call, args, ret, raw in ev:
    okret = not ret.startswith("-1") and not ret.startswith("?")
    if not okret:
        continue
    if call in ("openat", "open", "creat"):
        p = unhex(re.search(r"<((?:\\x[0-9a-f]{2})*)>", ret).group(1)) if "<" in ret else None
        if not p:
            continue
        fd = ret.split("<")[0]
        pos[(pid, fd)] = 0
        if "O_APPEND" in args:
            pos[(pid, fd)] = "end"
        if not p.startswith(root):
            continue
        mode = re.search(r", (0\d+)$", args)
        if "O_TMPFILE" in args:
            ops.append(("tmpfile", p))
            continue
        if "O_CREAT" in args or call == "creat":
            ops.append(("create", p, "O_TRUNC" in args or call == "creat", mode and int(mode.group(1), 8)))
        elif "O_TRUNC" in args:
            ops.append(("create", p, True, None))
    elif call in ("write", "pwrite64", "writev"):
        fd = args.split("<")[0].split(",")[0]
        p = fdpath(args)
        data = "".join(unhex(x) for x in re.findall(STR, args)).encode("latin-1")[: int(ret)]
        if fd == "1" and acked_at is None:
            acked_at = len(ops)
            ops.append(("ack",))
        if p and p.startswith(root):
            off = pos.get((pid, fd), 0)
            if call == "pwrite64":
                off = int(args.rsplit(",", 1)[1])
            ops.append(("write", p, off, data))
            if isinstance(off, int) and call != "pwrite64":
                pos[(pid, fd)] = off + len(data)
    elif call in ("read", "readv"):
        fd = args.split("<")[0]
        if isinstance(pos.get((pid, fd)), int):
            pos[(pid, fd)] += int(ret)
    elif call == "lseek":
        pos[(pid, args.split("<")[0])] = int(ret)
    elif call in ("fsync", "fdatasync"):
        p = fdpath(args)
        if p and p.startswith(root):
            ops.append(("fsync", p))
        elif p and root.startswith(p):
            ops.append(("fsync", p))
    elif call.startswith("rename"):
        x = two(args, call)
        ops.append(("rename", x[0], x[1])) if x[1].startswith(root) else None
    elif call in ("link", "linkat"):
        x = two(args, call) if not args.startswith("AT_FDCWD<") or "/proc" not in unhex(args) else [None, two(args, "linkat")[-1]]
        ops.append(("link", x[0], x[1]))
    elif call in ("unlink", "unlinkat"):
        x = two(args, call)
        ops.append(("unlink", x[0])) if x and x[0].startswith(root) else None
    elif call in ("mkdir", "mkdirat"):
        x = two(args, call)
        ops.append(("mkdir", x[0], int(args.rsplit(",", 1)[1], 8))) if x[0].startswith(root) else None
    elif call in ("ftruncate", "truncate"):
        p = fdpath(args)
        ops.append(("trunc", p, int(args.rsplit(",", 1)[1]))) if p and p.startswith(root) else None
if acked_at is None:
    ops.append(("ack",))
if a.show:
    for o in ops:
        print("   ", [x if not isinstance(x, bytes) or len(x) < 60 else x[:57] + b"..." for x in o])
# ---------- rules ----------
ign = re.compile(s.spec.get("not_data", r"/lock$|\.log$|\.lock$"))
exists = set()
for d, ds, fs in os.walk(before):
    for f in fs + ds:
        exists.add(os.path.join(root + d[len(before) :], f))
synced, dirty, renames, newdirs, acked = set(), {}, {}, {}, False
rel = lambda p: os.path.relpath(p, root)
for o in ops:
    k, p = o[0], (o[1] if len(o) > 1 else None)
    if k == "create":
        if (
            o[2]
            and p in exists
            and not ign.search(p)
            and os.path.exists(before + p[len(root) :])
            and os.path.getsize(before + p[len(root) :])
        ):
            t.fail("R4 data file truncated in place", rel(p))
        if p not in exists:
            exists.add(p)
            dirty[p] = dirty.get(p, False)
            if o[3] and o[3] & 0o077 and not ign.search(p):
                t.warn("R6 file created with mode %o" % o[3], rel(p))
    elif k == "mkdir":
        newdirs[p] = os.path.dirname(p)
        exists.add(p)
        if o[2] & 0o077:
            t.warn("R6 directory created with mode %o" % o[2], rel(p))
    elif k == "write":
        if os.path.exists(before + p[len(root) :]) and p in exists and o[2] != "end" and not ign.search(p) and p not in renames:
            t.warn("R4 data file written in place (not append)", rel(p))
        dirty[p] = True
    elif k == "fsync":
        dirty[p] = False
        for q in [q for q, d in renames.items() if d == p]:
            del renames[q]
        for q in [q for q, d in newdirs.items() if d == p]:
            del newdirs[q]
    elif k in ("rename", "link"):
        src = p
        if src and dirty.get(src):
            t.fail("R1 renamed into place before its data was synced", rel(o[2]))
        renames[o[2]] = os.path.dirname(o[2])
        dirty[o[2]] = False
        exists.add(o[2])
    elif k == "ack":
        acked = True
        for q in renames:
            t.fail("R2/R3 acknowledged before the directory of the renamed file was synced", rel(q))
        for q in newdirs:
            t.warn("R5 new directory whose parent was not synced", rel(q))
        for q, v in dirty.items():
            if v and not ign.search(q) and q in exists:
                t.fail("R3 acknowledged with unsynced data", rel(q))
        t.ok("rules looked at")


# ---------- crash states ----------
class FS:
    """path -> inode number; inode -> [durable bytes or None, current bytes]"""

    def __init__(self):
        self.cur, self.dur, self.ino, self.pend, self.n, self.dirs, self.durdirs = {}, {}, {}, [], 0, set(), set()
        for d, ds, fs in os.walk(before):
            q = root + d[len(before) :]
            self.dirs.add(q)
            self.durdirs.add(q)
            for f in fs:
                fp = os.path.join(d, f)
                if os.path.islink(fp) or not os.path.isfile(fp):
                    continue
                b = open(fp, "rb").read()
                self.n += 1
                self.ino[self.n] = [b, b]
                p = os.path.join(q, f)
                self.cur[p] = self.dur[p] = self.n

    def do(self, o):
        k = o[0]
        if k == "create":
            p = o[1]
            if p not in self.cur:
                self.n += 1
                self.ino[self.n] = [None, b""]
                self.cur[p] = self.n
                self.pend.append(("set", p, self.n))
            elif o[2]:
                self.ino[self.cur[p]][1] = b""
        elif k == "write" and o[1] in self.cur:
            i = self.ino[self.cur[o[1]]]
            b = i[1]
            off = len(b) if o[2] == "end" else o[2]
            i[1] = b[:off].ljust(off, b"\0") + o[3] + b[off + len(o[3]) :]
        elif k == "trunc" and o[1] in self.cur:
            i = self.ino[self.cur[o[1]]]
            i[1] = i[1][: o[2]].ljust(o[2], b"\0")
        elif k == "rename" and o[1] in self.cur:
            n = self.cur.pop(o[1])
            self.cur[o[2]] = n
            self.pend.append(("mv", o[1], o[2], n))
        elif k == "unlink":
            if o[1] in self.cur:
                self.cur.pop(o[1])
                self.pend.append(("del", o[1]))
        elif k == "mkdir":
            self.dirs.add(o[1])
            self.pend.append(("dir", o[1]))
        elif k == "fsync":
            p = o[1]
            if p in self.cur:
                self.ino[self.cur[p]][0] = self.ino[self.cur[p]][1]
                for x in [x for x in self.pend if x[0] == "set" and x[1] == p]:
                    self.apply(self.dur, x)
                    self.pend.remove(x)  # as ext4/xfs/btrfs do
            else:
                for x in [x for x in self.pend if os.path.dirname(x[2] if x[0] == "mv" else x[1]) == p]:
                    self.apply(self.dur, x)
                    self.pend.remove(x)

    def apply(self, m, x, dirs=None):
        if x[0] == "set":
            m[x[1]] = x[2]
        elif x[0] == "mv":
            m.pop(x[1], None)
            m[x[2]] = x[3]
        elif x[0] == "del":
            m.pop(x[1], None)
        elif x[0] == "dir":
            (dirs if dirs is not None else self.durdirs).add(x[1])

    def states(self):
        n = len(self.pend)
        subs = (
            [self.pend[:i] for i in range(n + 1)]
            if not a.strict or n > 6
            else [list(c) for i in range(n + 1) for c in itertools.combinations(self.pend, i)]
        )
        for sub in subs:
            m, dirs = dict(self.dur), set(self.durdirs)
            for x in sub:
                self.apply(m, x, dirs)
            loose = [i for i in set(m.values()) if self.ino[i][0] != self.ino[i][1]]
            choices = []
            for i in loose:
                d, c = self.ino[i]
                v = (
                    {c, c[: len(c) // 2], d if d is not None else b"", b"\0" * len(c)}
                    if not (d and c.startswith(d))
                    else {c, d, d + c[len(d) : len(d) + (len(c) - len(d)) // 2]}
                )
                choices.append([(i, x) for x in v])
            for pick in itertools.product(*choices):
                p = dict(pick)
                yield (
                    dirs,
                    {
                        k: p.get(
                            v, self.ino[v][1] if self.ino[v][0] is None and v not in p else self.ino[v][0] if v not in p else b""
                        )
                        for k, v in m.items()
                    },
                )


fs, seen, acked, prev = FS(), set(), False, "start"
shutil.rmtree(s.dir)
s.dir = root
nstates = 0
for o in [("start",)] + ops:
    if o[0] == "ack":
        acked = True
    elif o[0] != "start":
        fs.do(o)
    for dirs, files in fs.states():
        if any(os.path.dirname(p) not in dirs for p in files):
            continue
        key = hashlib.sha1(repr((acked, sorted(files.items()))).encode()).digest()
        if key in seen:
            continue
        seen.add(key)
        nstates += 1
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(before, root, symlinks=True)
        for d, _, fl in os.walk(root):
            for f in fl:
                if not os.path.islink(os.path.join(d, f)) and os.path.isfile(os.path.join(d, f)):
                    os.unlink(os.path.join(d, f))
        for d in dirs:
            os.makedirs(d, exist_ok=True)
        for p, b in files.items():
            open(p, "wb").write(b)
        where = f"power cut after {o[0]} {rel(o[-1]) if o[0] in ('rename',) else rel(o[1]) if len(o) > 1 else ''}"
        c = s.run("check")
        l, have = s.tokens()
        empty_ok = a.first and not acked
        if crashed(c) or crashed(l):
            t.fail("check crashes on the crash state", f"{where}: {c}")
        elif (c.rc or l.rc) and not empty_ok:
            t.fail(
                "does not load after a power cut",
                f"{where}: {c.err.strip()[-120:]} files={ {rel(k): len(v) for k, v in files.items()} }",
            )
        elif [w for w in old if have[w] != 1]:
            t.fail("OLD ENTRIES LOST by a power cut", f"{where}: {dict(have)}")
        elif acked and have[new] != 1:
            t.fail("acknowledged entry lost by a power cut", where)
        else:
            t.ok("crash states ok")
shutil.rmtree(before)
s.wipe()
t.done()
