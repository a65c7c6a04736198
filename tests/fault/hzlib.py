"""Shared parts of the fault harness. Standard library only.

A subject is a JSON file that says how to drive a program:
  {"name": "...", "env": {"X": "{dir}"}, "write": ["prog","add","{token}"],
   "list": ["prog","list"], "check": ["prog","check"], "setup": ["sh","-c","..."],
   "data": "{dir}", "tmp_ok": "regex of leftover names that are fine"}
{dir} is a fresh directory per run, {token} a unique ASCII word, {here} the folder of the JSON file.
"""

import json, os, re, shutil, signal, subprocess, sys, tempfile, time
from collections import Counter

BASE_ENV = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "TERM")}


class Subject:
    def __init__(self, path, mode=None, root=None):
        self.file = os.path.abspath(path)
        self.spec = json.load(open(path))
        self.name = self.spec["name"] + (f"[{mode}]" if mode else "")
        self.mode = mode
        self.dir = root or tempfile.mkdtemp(prefix="hz.")
        self.data = self.sub(self.spec.get("data", "{dir}"))

    def sub(self, s, token=""):
        return s.replace("{dir}", self.dir).replace("{token}", token).replace("{here}", os.path.dirname(self.file))

    def env(self):
        e = dict(
            BASE_ENV,
            HOME=self.dir,
            XDG_DATA_HOME=self.dir + "/x/data",
            XDG_CONFIG_HOME=self.dir + "/x/cfg",
            XDG_STATE_HOME=self.dir + "/x/state",
            XDG_CACHE_HOME=self.dir + "/x/cache",
            NO_COLOR="1",
        )
        e.update({k: self.sub(v) for k, v in self.spec.get("env", {}).items()})
        if self.mode is not None:
            e[self.spec.get("mode_env", "TOY_MODE")] = self.mode
        return e

    def argv(self, what, token=""):
        words = [self.sub(a, token) for a in self.spec[what]]
        # The full path, so that it is found without an environment too.
        return [shutil.which(words[0]) or words[0], *words[1:]]

    def run(self, what, token="", prefix=(), timeout=60, **kw):
        t = time.monotonic()
        stdin = self.spec.get("stdin_" + what)
        p = subprocess.Popen(
            list(prefix) + self.argv(what, token),
            env=self.env(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            start_new_session=True,
            cwd=kw.pop("cwd", self.dir),
            **kw,
        )
        try:
            out, err = p.communicate(self.sub(stdin, token).encode() if stdin is not None else None, timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(p.pid, signal.SIGKILL)
            out, err = p.communicate()
            return Res(None, out, err, time.monotonic() - t)
        return Res(p.returncode, out, err, time.monotonic() - t)

    def setup(self):
        os.makedirs(self.dir, exist_ok=True)
        if "setup" in self.spec:
            r = self.run("setup")
            assert r.rc == 0, r
        return self

    def tokens(self, what="list"):
        r = self.run(what)
        return r, Counter(re.findall(r"tok\w*?x\b", r.out + r.err if r.rc == 0 else ""))

    def wipe(self):
        shutil.rmtree(self.dir, ignore_errors=True)


class Res:
    def __init__(self, rc, out, err, secs):
        self.rc, self.out, self.err, self.secs = rc, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"), secs

    def __repr__(self):
        return f"rc={self.rc} {self.secs:.2f}s out={self.out[-200:]!r} err={self.err[-300:]!r}"


def crashed(r):
    """A death that no user should ever see."""
    if r.rc is None:
        return "hang"
    if r.rc < 0:
        return "died by signal %d" % -r.rc
    if r.rc == 101 or "panicked at" in r.err or "RUST_BACKTRACE" in r.err:
        return "panic"
    if "Traceback (most recent call last)" in r.err:
        return "traceback"
    return None


# ---------- strace ----------
CALL = re.compile(r"^(\d+)\s+(?:<\.\.\. )?(\w+)(?:\(| resumed>)")
MUT = (
    "openat open creat write pwrite64 writev pwritev fsync fdatasync sync_file_range rename renameat renameat2 link linkat "
    "unlink unlinkat mkdir mkdirat ftruncate truncate fallocate copy_file_range sendfile close flock fcntl"
).split()
READS = "read pread64 readv getdents64 statx newfstatat fstat lseek".split()


def unhex(s):
    return re.sub(r"\\x([0-9a-f]{2})", lambda m: chr(int(m.group(1), 16)), s)


def trace(subject, what, token, calls, inject=None, timeout=90, payload=False):
    f = tempfile.NamedTemporaryFile(prefix="hz.tr.", delete=False)
    f.close()
    opt = [
        "strace",
        "-f",
        "-qq",
        "-y",
        "-o",
        f.name,
        "-s",
        "100000000" if payload else "200",
        "-xx",
        "-e",
        "trace=" + ",".join(calls),
    ]
    if inject:
        opt += ["-e", "inject=" + inject]
    r = subject.run(what, token, prefix=opt, timeout=timeout)
    lines = open(f.name, errors="replace").read().splitlines()
    os.unlink(f.name)
    return r, merge(lines)


def merge(lines):
    """Joins '<unfinished ...>' with its '<... resumed>' line; returns (pid, name, args, ret, raw)."""
    open_, out = {}, []
    for l in lines:
        m = re.match(r"^(\d+)\s+(.*)$", l)
        if not m:
            continue
        pid, rest = m.group(1), m.group(2)
        if rest.endswith("<unfinished ...>"):
            open_[pid] = rest[: -len("<unfinished ...>")].rstrip()
            continue
        m2 = re.match(r"<\.\.\. (\w+) resumed>(.*)$", rest)
        if m2:
            rest = open_.pop(pid, m2.group(1) + "(") + m2.group(2)
        m3 = re.match(r"(\w+)\((.*)\)\s+= (.*)$", rest) or re.match(r"(\w+)\((.*?)\)?\s*= (\?.*)$", rest)
        if m3:
            out.append((int(pid), m3.group(1), m3.group(2), m3.group(3), rest))
    return out


def touches(ev, root):
    return unhex(ev[2] + " " + ev[3]).find(root) >= 0


def ordinals(events, root):
    """(syscall, n) of every call that touches root; n counts that syscall within its own thread, as strace's when=N does."""
    seen, out = Counter(), []
    for ev in events:
        seen[(ev[0], ev[1])] += 1
        if touches(ev, root):
            out.append((ev[1], seen[(ev[0], ev[1])], unhex(ev[4])))
    return out


class Tally:
    def __init__(self, title):
        self.title, self.c, self.bad, self.seen = title, Counter(), [], Counter()

    def ok(self, k="ok"):
        self.c[k] += 1

    def fail(self, why, detail=""):
        self.c["FAIL"] += 1
        self.seen[why] += 1
        if self.seen[why] <= 3:
            self.bad.append((why, detail))

    def warn(self, why, detail=""):
        self.c["warn"] += 1
        self.seen["warn: " + why] += 1
        if self.seen["warn: " + why] <= 2:
            self.bad.append(("warn: " + why, detail))

    def done(self):
        print(f"{self.title}: " + ", ".join(f"{k} {v}" for k, v in sorted(self.c.items())))
        for w, n in self.seen.most_common():
            print(f"   {n:5d} x {w}")
        if os.environ.get("HZ_DETAIL"):
            for w, d in self.bad:
                print(f"   - {w}: {d}")
        sys.exit(1 if self.c["FAIL"] else 0)
