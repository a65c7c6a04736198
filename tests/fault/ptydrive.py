#!/usr/bin/env python3
"""(5) full-screen driver.  ptydrive.py [options] TEST[,TEST...] -- PROGRAM ARGS
tests: signals  hangup  resize  race  burst  monkey  idle  mute  latency  tmux   (all = every one)   outside (needs --type --edit --verify)
options: --env K=V  --dir D (cwd, HOME)  --quit KEY (default q)  --panic KEY  --keys N (monkey, default 100000)  --seed S
         --stall MS (default 100)  --avoid CHARS (keys the monkey must not press)  --size COLSxROWS
The program runs as a foreground job of a little job-control parent (so SIGTSTP works as under a shell) on a pty whose
output is watched for every terminal mode it switches; the tty settings are compared before and after."""

import argparse, array, fcntl, os, pty, random, re, select, signal, struct, subprocess, sys, termios, threading, time

P = argparse.ArgumentParser()
P.add_argument("tests")
P.add_argument("--env", action="append", default=[])
P.add_argument("--dir")
P.add_argument("--quit", default="q")
P.add_argument("--panic")
P.add_argument("--keys", type=int, default=100000)
P.add_argument("--seed", type=int, default=1)
P.add_argument("--stall", type=float, default=100)
P.add_argument("--avoid", default="")
P.add_argument("--size", default="80x24")
P.add_argument("--settle", type=float, default=0.25)
P.add_argument("--type", default="", help="outside: keys before|keys after the edit, python escapes")
P.add_argument("--edit", help="outside: shell command that changes the file meanwhile")
P.add_argument("--verify", help="outside: shell command, 0 = nothing lost")
P.add_argument("--before", help="shell command before each start")
i = sys.argv.index("--")
a = P.parse_args(sys.argv[1:i])
CMD = sys.argv[i + 1 :]
a.quit = a.quit.encode().decode("unicode_escape")
RESULTS = []
ENV = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "USER", "SHELL")}
ENV.setdefault("LANG", "C.UTF-8")
ENV["TERM"] = "xterm-256color"
if a.dir:
    ENV["HOME"] = a.dir
else:
    ENV["HOME"] = os.environ.get("HOME", "/tmp")
ENV.update(e.split("=", 1) for e in a.env)
CLEAN = {
    1049: False,
    1047: False,
    47: False,
    25: True,
    9: False,
    1000: False,
    1002: False,
    1003: False,
    1004: False,
    1005: False,
    1006: False,
    1015: False,
    1016: False,
    2004: False,
    2026: False,
    2031: False,
    1: False,
    7: True,
    6: False,
    5: False,
    69: False,
}
NAME = {
    1049: "alternate screen",
    25: "cursor hidden",
    1000: "mouse",
    1002: "mouse drag",
    1003: "mouse motion",
    1006: "mouse SGR",
    1015: "mouse urxvt",
    1004: "focus events",
    2004: "bracketed paste",
    2026: "synchronised output",
    1: "cursor keys",
    7: "autowrap off",
}


class App:
    def __init__(self, cols=None, rows=None, answer=True, hup=False):
        if a.before:
            subprocess.run(["sh", "-c", a.before], env=ENV, check=True)
        c, r = map(int, a.size.split("x"))
        self.answer = answer
        self.m, self.s = pty.openpty()
        self.size(cols or c, rows or r)
        self.before = termios.tcgetattr(self.s)
        rd, wr = os.pipe()
        rd2, wr2 = os.pipe()
        self.parent = os.fork()
        if self.parent == 0:
            os.setsid()
            fcntl.ioctl(self.s, termios.TIOCSCTTY, 0)
            for fd in (0, 1, 2):
                os.dup2(self.s, fd)
            for fd in (self.m, self.s, rd, wr2):
                os.close(fd)
            for sg in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
                signal.signal(sg, signal.SIG_IGN)
            if hup:
                signal.signal(signal.SIGHUP, lambda *_: os.killpg(k, signal.SIGHUP))  # as a login shell does
            k = os.fork()
            if k == 0:
                os.close(wr)
                os.close(rd2)
                os.setpgid(0, 0)
                os.tcsetpgrp(0, os.getpid())
                for sg in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
                    signal.signal(sg, signal.SIG_DFL)
                if a.dir:
                    os.chdir(a.dir)
                os.execvpe(CMD[0], CMD, ENV)
            os.write(wr, b"pid %d\n" % k)
            while True:
                _, st, ru = os.wait4(k, os.WUNTRACED)
                if os.WIFSTOPPED(st):
                    try:
                        os.tcsetpgrp(0, os.getpgrp())
                    except OSError:
                        pass
                    os.write(wr, b"stopped %d\n" % os.WSTOPSIG(st))
                    os.read(rd2, 1)  # "fg"
                    try:
                        os.tcsetpgrp(0, k)
                    except OSError:
                        pass
                    os.killpg(k, signal.SIGCONT)
                    continue
                os.write(wr, b"exit %d %f %d\n" % (st, ru.ru_utime + ru.ru_stime, ru.ru_maxrss))
                os._exit(0)
        os.close(wr)
        os.close(rd2)
        self.ev, self.fgp = rd, wr2
        os.set_blocking(self.m, False)
        self.out = bytearray()
        self.modes = dict(CLEAN)
        self.ever = set()
        self.kitty = 0
        self.kmax = 0
        self.evbuf = b""
        self.status = None
        self.stopped = None
        self.cpu = 0
        self.rss = 0
        self.tail = b""
        self.keypad = False
        self.pos1049 = -1
        self.pid = None
        while self.pid is None:
            self.pump(0.05)

    def size(self, c, r):
        fcntl.ioctl(self.m, termios.TIOCSWINSZ, struct.pack("HHHH", r, c, 0, 0))
        self.cols, self.rows = c, r

    def pump(self, t=0.0):
        """Reads what there is for up to t seconds; returns the number of bytes."""
        n, end = 0, time.monotonic() + t
        while True:
            rs, _, _ = select.select(
                [x for x in (self.m, self.ev) if x is not None and x >= 0], [], [], max(0, end - time.monotonic())
            )
            if self.ev in rs:
                b = os.read(self.ev, 4096)
                if not b:
                    self.status = self.status if self.status is not None else -999
                    os.close(self.ev)
                    self.ev = -1
                self.evbuf += b
                while b"\n" in self.evbuf:
                    l, self.evbuf = self.evbuf.split(b"\n", 1)
                    w = l.split()
                    if w[0] == b"pid":
                        self.pid = int(w[1])
                    elif w[0] == b"stopped":
                        self.stopped = int(w[1])
                    else:
                        self.status, self.cpu, self.rss = int(w[1]), float(w[2]), int(w[3])
            if self.m in rs:
                try:
                    b = os.read(self.m, 65536)
                except BlockingIOError:
                    b = b""
                except OSError:
                    b = b""
                if b:
                    n += len(b)
                    self.feed(b)
            if time.monotonic() >= end or (self.ev == -1 and self.m not in rs):
                return n

    def feed(self, b):
        base = len(self.out)
        self.out += b
        s = self.tail + b
        off = base - len(self.tail)
        for x in re.finditer(
            rb"\x1b\[\?([\d;]+)([hl])|\x1b\[>(\d*)u|\x1b\[<(\d*)u|\x1b\[=(\d+)(?:;(\d))?u|\x1bc|\x1b([=>])|\x1b\[\?u|\x1b\[c|\x1b\[0?6n|\x1b\]1([01]);\?(?:\x07|\x1b\\)|\x1b\[>0?q|\x1b\[\?(\d+)\$p",
            s,
        ):
            if off + x.end() <= base:
                continue
            g = x.group(0)
            if x.group(1):
                for m in map(int, x.group(1).split(b";")):
                    self.modes[m] = x.group(2) == b"h"
                    self.ever.add(m)
                    if m in (1049, 1047) and x.group(2) == b"l":
                        self.pos1049 = off + x.end()
            elif x.group(3) is not None:
                self.kitty += 1
                self.kmax = max(self.kmax, self.kitty)
            elif x.group(4) is not None:
                self.kitty = max(0, self.kitty - int(x.group(4) or 1))
            elif x.group(7):
                self.keypad = x.group(7) == b"="
            elif g == b"\x1bc":
                self.modes = dict(CLEAN)
                self.kitty = 0
            elif self.answer:
                r = {b"\x1b[?u": b"\x1b[?0u", b"\x1b[c": b"\x1b[?62;22c", b"\x1b[6n": b"\x1b[1;1R", b"\x1b[06n": b"\x1b[1;1R"}.get(
                    g
                )
                if x.group(8):
                    r = b"\x1b]1" + x.group(8) + b";rgb:1010/1010/1010\x1b\\"
                if x.group(9):
                    r = b"\x1b[?" + x.group(9) + b";2$y"
                if g.endswith(b"q"):
                    r = b"\x1bP>|harness\x1b\\"
                if r:
                    self.send(r)
        self.tail = s[-40:]

    def send(self, b):
        v = memoryview(b if isinstance(b, bytes) else b.encode("latin-1", "replace") if False else b.encode())
        while v:
            try:
                v = v[os.write(self.m, v) :]
            except BlockingIOError:
                self.pump(0.002)
            except OSError:
                return
            if self.status is not None:
                return

    def queued(self):
        b = array.array("i", [0])
        fcntl.ioctl(self.s, termios.FIONREAD, b)
        return b[0]

    def stuck(self):
        """True if unread input lies there and the program sleeps on it (a busy machine looks different: the queue moves or it runs)."""
        for _ in range(3):
            q, c, t0 = self.queued(), self.cpunow(), time.monotonic()
            if not q:
                return False
            self.pump(1.0)
            if self.status is not None or self.queued() != q:
                return False
        return True

    def settle(self, quiet=None, limit=5.0):
        quiet = quiet or a.settle
        end = time.monotonic() + limit
        last = time.monotonic()
        got = 0 if getattr(self, "settled", False) else len(self.out)
        self.settled = True
        while time.monotonic() < end and self.status is None:
            n = self.pump(0.02)
            if n:
                last = time.monotonic()
                got += n
            if got and time.monotonic() - last > quiet:
                break
        return got

    def wait(self, what, t=3.0):
        end = time.monotonic() + t
        while time.monotonic() < end and not what():
            self.pump(0.02)
        self.pump(0.05)
        return what()

    def state(self):
        try:
            return open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()[0]
        except OSError:
            return None

    def cpunow(self):
        try:
            f = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
            return (int(f[11]) + int(f[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return 0.0

    def rssnow(self):
        try:
            return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{self.pid}/status").read()).group(1))
        except (OSError, AttributeError):
            return 0

    def leftovers(self):
        bad = [NAME.get(m, "mode %d" % m) for m, v in CLEAN.items() if self.modes.get(m, v) != v]
        bad += [f"mode {m}" for m, v in self.modes.items() if v and m not in CLEAN and m not in (12, 1048, 1034, 8, 3, 1070, 2048)]
        if self.kitty:
            bad.append(f"kitty keyboard stack {self.kitty}")
        if self.keypad:
            bad.append("application keypad")
        now = termios.tcgetattr(self.s)
        for j, nm in ((3, "lflag"), (0, "iflag"), (1, "oflag")):
            if now[j] != self.before[j]:
                bad.append("tty " + ("no echo" if j == 3 and not now[3] & termios.ECHO else nm))
        return bad

    def end(self):
        for k in (self.pid, self.parent):
            try:
                os.kill(k, signal.SIGKILL)
            except OSError:
                pass
        try:
            os.waitpid(self.parent, 0)
        except OSError:
            pass
        for fd in (self.m, self.s, self.ev, self.fgp):
            try:
                os.close(fd)
            except OSError:
                pass


def said(st):
    return "still running" if st is None else f"exit {os.WEXITSTATUS(st)}" if os.WIFEXITED(st) else f"signal {os.WTERMSIG(st)}"


def report(test, ok, detail):
    RESULTS.append(ok)
    print(f"{'ok  ' if ok else 'FAIL'} {test}: {detail}")
    sys.stdout.flush()


def text_after(app):
    return re.sub(rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.", b"", bytes(app.out[max(app.pos1049, 0) :]))


def t_signals():
    sc = [("quit key", lambda p: p.send(a.quit), {"exit 0"})]
    for nm in ("TERM", "HUP", "INT", "QUIT"):
        n = getattr(signal, "SIG" + nm)
        sc.append(
            (
                f"kill -{nm}",
                lambda p, n=n: os.kill(p.pid, n),
                {f"signal {n}", f"exit {128 + n}", "exit 0" if nm in ("TERM", "INT", "HUP") else ""},
            )
        )
    sc.append(("Ctrl-C key", lambda p: p.send("\x03"), None))
    sc.append(("Ctrl-\\ key", lambda p: p.send("\x1c"), None))
    sc.append(("two TERMs at once", lambda p: (os.kill(p.pid, 15), os.kill(p.pid, 15)), {"signal 15", "exit 143", "exit 0"}))
    for k in a.panic or "":
        sc.append((f"panic key {k}", lambda p, k=k: p.send(k), None))
    for nm, act, want in sc:
        p = App()
        p.settle()
        if p.status is not None:
            report(nm, False, f"did not start: {said(p.status)} {bytes(p.out[-300:])!r}")
            p.end()
            return
        entered = sorted(NAME.get(m, str(m)) for m, v in p.modes.items() if CLEAN.get(m, False) != v)
        t0 = time.monotonic()
        act(p)
        done = p.wait(lambda: p.status is not None, 3.0)
        dt = time.monotonic() - t0
        left = p.leftovers()
        if want is None and not done:
            report(nm, not False, f"goes on running (a key; fine if documented)")
            p.end()
            continue
        st = said(p.status)
        ok = not left and (want is None or st in want)
        extra = ""
        if nm.startswith("panic"):
            vis = b"panick" in text_after(p) or b"rror" in text_after(p)
            ok = ok and vis and st != "exit 0"
            extra = f", message {'readable' if vis else 'NOT readable after leaving the alternate screen'}"
        report(
            nm,
            ok,
            f"{st} after {dt * 1e3:.0f} ms, left behind: {', '.join(left) or 'nothing'}{extra}"
            + (f" (had on: {', '.join(entered)}, kitty {p.kmax})" if nm == "quit key" else ""),
        )
        p.end()
    for nm, act in (
        ("kill -TSTP", lambda p: os.kill(p.pid, signal.SIGTSTP)),
        ("Ctrl-Z key", lambda p: p.send("\x1a")),
        ("kill -STOP (cannot be caught)", lambda p: os.kill(p.pid, signal.SIGSTOP)),
    ):
        p = App()
        p.settle()
        modes0 = {m for m, v in p.modes.items() if CLEAN.get(m, False) != v}
        act(p)
        if not p.wait(lambda: p.stopped is not None or p.status is not None, 2.0):
            report(nm, nm.startswith("Ctrl"), "does not stop" + (" (a key; fine if documented)" if nm.startswith("Ctrl") else ""))
            p.end()
            continue
        if p.status is not None:
            report(nm, False, f"ended instead: {said(p.status)}")
            p.end()
            continue
        left = p.leftovers() if "STOP " not in nm + " " or "TSTP" in nm or "Z" in nm else []
        if "cannot" in nm:
            left = []
        termios.tcsetattr(p.s, termios.TCSANOW, p.before)
        p.stopped = None  # the shell takes its settings back
        p.size(61, 17)
        mark = len(p.out)
        os.write(p.fgp, b"f")
        got = p.settle(limit=2.0)
        back = {m for m, v in p.modes.items() if CLEAN.get(m, False) != v}
        raw = not termios.tcgetattr(p.s)[3] & termios.ICANON
        p.pump(2.4)
        new = bytes(p.out[mark:])
        new = new[max(new.rfind(b"\x1b[?1049h"), 0) :]  # 2.4 s: a cursor query that fails takes 2 s
        redraw = len(re.sub(rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.|\s", b"", new))
        alive = p.status is None
        p.send(a.quit)
        p.wait(lambda: p.status is not None)
        left2 = p.leftovers()
        ok = not left and alive and back == modes0 and raw and redraw > 30 and not left2
        report(
            nm + " then fg",
            ok,
            f"while stopped left on: {', '.join(left) or 'nothing'}; back: {'raw' if raw else 'NOT RAW'}, modes {'same' if back == modes0 else 'DIFFER ' + str(sorted(back ^ modes0))}, redrew {redraw} visible bytes; then quit {said(p.status)}, left: {', '.join(left2) or 'nothing'}",
        )
        p.end()


def t_hangup():
    for hup in (True, False):
        p = App(hup=hup)
        p.settle()
        t0 = time.monotonic()
        os.close(p.m)
        p.m = -1
        os.close(p.s)
        p.s = -1
        while p.status is None and time.monotonic() - t0 < 4:
            if p.ev in select.select([p.ev], [], [], 0.05)[0]:
                p.evbuf += os.read(p.ev, 4096)
                for l in p.evbuf.split(b"\n"):
                    w = l.split()
                    if w and w[0] == b"exit":
                        p.status, p.cpu = int(w[1]), float(w[2])
        dt, cpu, extra = time.monotonic() - t0, p.cpu if p.status is not None else p.cpunow(), ""
        if p.status is None:
            try:
                os.kill(p.pid, signal.SIGTERM)
            except OSError:
                pass
            time.sleep(1.5)
            extra = ", and a SIGTERM afterwards " + ("DOES NOT END IT" if p.state() not in (None, "Z") else "ends it")
        report(
            f"terminal closed, {'SIGHUP sent' if hup else 'no SIGHUP'}",
            p.status is not None and cpu < 1.0 and not (os.WIFEXITED(p.status) and os.WEXITSTATUS(p.status) == 101),
            f"{said(p.status)} after {dt * 1e3:.0f} ms, cpu {cpu:.2f} s{extra}",
        )
        p.end()


def t_resize():
    rnd = random.Random(a.seed)
    p = App(200, 60)
    p.settle()
    sizes = [
        (200, 60),
        (80, 24),
        (79, 23),
        (60, 15),
        (40, 10),
        (20, 5),
        (10, 3),
        (5, 2),
        (2, 2),
        (1, 1),
        (1, 60),
        (200, 1),
        (2, 1),
        (1, 2),
        (0, 0),
        (500, 200),
        (80, 24),
    ]
    bad = None
    for c, r in sizes:
        p.size(c, r)
        p.send("\t")
        p.settle(0.06, 0.6)
        if p.status is not None:
            bad = f"{said(p.status)} at {c}x{r}"
            break
    if not bad:
        t0 = time.monotonic()
        for k in range(600):
            p.size(rnd.choice([1, 2, 3, 7, 20, 80, 120, 200]), rnd.choice([1, 2, 3, 5, 10, 24, 60]))
            p.pump(rnd.choice([0, 0.001, 0.004]))
            if k % 7 == 0:
                p.send(rnd.choice(["\t", "\x1b[B", "\x1b[A", "j", "k"]))
            if p.status is not None:
                bad = f"{said(p.status)} in the storm at {p.cols}x{p.rows}"
                break
    worst = 0
    if not bad:
        p.size(80, 24)
        t0 = time.monotonic()
        n = p.settle(0.15, 3)
        worst = time.monotonic() - t0
        p.send(a.quit)
        p.wait(lambda: p.status is not None)
    left = p.leftovers()
    msg = re.findall(rb"panicked at [^\r\n]*[\r\n]+[^\r\n]*", bytes(p.out))
    report(
        "resize 200x60 .. 1x1 and 600 random sizes",
        not bad and not left,
        (bad or f"alive, quiet {worst * 1e3:.0f} ms after the last, then {said(p.status)}")
        + f", left: {', '.join(left) or 'nothing'}"
        + (f" {msg[-1].decode(errors='replace')[:160]!r}" if msg else ""),
    )
    p.end()


def keys(rnd):
    c = rnd.random()
    if c < 0.45:
        return chr(rnd.randrange(32, 127))
    if c < 0.60:
        return rnd.choice(
            [
                "\x1b[A",
                "\x1b[B",
                "\x1b[C",
                "\x1b[D",
                "\x1b[H",
                "\x1b[F",
                "\x1b[5~",
                "\x1b[6~",
                "\x1b[2~",
                "\x1b[3~",
                "\x1b[Z",
                "\x1bOP",
                "\x1bOQ",
                "\x1b[15~",
                "\x1b[24~",
            ]
        )
    if c < 0.72:
        return rnd.choice(["\r", "\t", "\x7f", "\x1b", " ", "\r", "\x1b"])
    if c < 0.80:
        return chr(rnd.choice([x for x in range(1, 27) if x not in (3, 26, 17, 19)]))  # Ctrl, but no ^C ^Z ^S ^Q
    if c < 0.85:
        return "\x1b" + chr(rnd.randrange(97, 123))
    if c < 0.92:
        return "\x1b[<%d;%d;%d%s" % (
            rnd.choice([0, 1, 2, 32, 35, 64, 65, 4, 16]),
            rnd.randrange(1, 240),
            rnd.randrange(1, 70),
            rnd.choice("Mm"),
        )
    if c < 0.94:
        return "\x1b[200~" + "".join(rnd.choice("ab\n\t;éЖ漢👩‍👩‍👧\u202e\x07") for _ in range(rnd.randrange(1, 40))) + "\x1b[201~"
    if c < 0.97:
        return rnd.choice("éßЖ漢字🇩🇪👍🏽\u0301\u200b\u202eｶﾞ﷽")
    if c < 0.98:
        return rnd.choice(
            [
                "\x1b[",
                "\x1b]52;c;",
                "\x1b[1;5A",
                "\x1b[97;5u",
                "\x1b[999999999999A",
                "\x1b[I",
                "\x1b[O",
                "\x1bP",
                "\x1b[?1;2c",
                "\x1b[1;1R",
            ]
        )
    return None  # raw bytes below


def canary(noise):
    """How long this machine itself makes a thread wait: what a stall is to be compared with."""
    while True:
        t0 = time.monotonic()
        time.sleep(0.002)
        noise[0] = max(noise[0], time.monotonic() - t0 - 0.002)


def t_monkey():
    noise = [0.0]
    threading.Thread(target=lambda: canary(noise), daemon=True).start()
    rnd = random.Random(a.seed)
    sent = starts = 0
    worst = 0.0
    ends = {}
    crash = None
    slow = []
    rss0 = rss1 = 0
    t00 = time.monotonic()
    recent = []
    msgs = set()
    p = None
    while sent < a.keys:
        if p is None or p.status is not None:
            if p is not None:
                st = said(p.status)
                ends[st] = ends.get(st, 0) + 1
                left = p.leftovers()
                bad = not os.WIFEXITED(p.status) or os.WEXITSTATUS(p.status) == 101 or b"panicked at" in bytes(p.out)
                if bad or left:
                    m = re.findall(rb"panicked at [^\r\n]*[\r\n]+[^\r\n]*", bytes(p.out))
                    crash = (
                        crash
                        or f"{st}, left {left}, {m[-1][:200].decode(errors='replace') if m else ''!r} after {sent} keys, the last {recent[-3:]!r}"
                    )
                    msgs.update(x[:160].decode(errors="replace") for x in m)
                    if bad:
                        ends["CRASH"] = ends.get("CRASH", 0) + 1
                p.end()
                if ends.get("CRASH", 0) >= 5 or starts > 400:
                    p = None
                    break
            p = App()
            p.settle(0.1)
            starts += 1
            rss0 = rss0 or p.rssnow()
        chunk = b""
        for _ in range(20):
            k = keys(rnd)
            if k is not None and (k in a.avoid if len(k) == 1 else False):
                k = "j"
            if k is None:
                b = bytes(rnd.randrange(128, 256) for _ in range(rnd.randrange(1, 4)))
            else:
                b = k.encode()
            chunk += b
            sent += 1
        recent.append(chunk)
        del recent[:-8]
        if rnd.random() < 0.01:
            p.size(rnd.choice([1, 2, 10, 40, 80, 200]), rnd.choice([1, 2, 5, 24, 60]))
        t0 = time.monotonic()
        p.send(chunk)
        while p.status is None:
            p.pump(0.0005)
            if p.queued() == 0:
                break
            if time.monotonic() - t0 > 5 and p.stuck():
                crash = f"keys lie unread, the program sleeps: 10 s after {recent[-1]!r}"
                break
            if p.stopped is not None:
                p.stopped = None
                os.write(p.fgp, b"f")
        dt = time.monotonic() - t0
        if p.status is None and dt > worst:
            worst = dt
        if dt * 1e3 > a.stall:
            slow.append((dt, chunk))
        if crash and "10 s" in crash:
            break
        if sent % 2000 == 0:
            rss1 = max(rss1, p.rssnow())
        if len(p.out) > 8 << 20:
            del p.out[: 4 << 20]
            p.pos1049 = -1
    if os.environ.get("HZ_DETAIL"):
        for dt, chunk in sorted(slow, reverse=True)[:5]:
            print(f"   {dt * 1e3:.0f} ms: {chunk!r}")
    left = []
    if p is not None:
        if p.status is None:
            p.size(80, 24)
            os.kill(p.pid, signal.SIGTERM)
            p.wait(lambda: p.status is not None)
            left = p.leftovers()
        ends["at the end " + said(p.status)] = 1
        p.end()
    report(
        f"monkey {sent} keys seed {a.seed}",
        not crash and worst * 1e3 <= max(a.stall, 4e3 * noise[0]),
        f"{starts} starts, {time.monotonic() - t00:.0f} s, ends {ends}, worst wait for 20 keys {worst * 1e3:.0f} ms ({len(slow)} over {a.stall:.0f} ms; the machine itself: {noise[0] * 1e3:.0f} ms), memory {rss0} -> {rss1} KiB"
        + (f"; panics {sorted(msgs)}" if msgs else "")
        + (f"; first: {crash}" if crash else ""),
    )


def t_idle():
    p = App()
    p.settle()
    time.sleep(0.3)
    p.pump(0.1)
    c0, n0 = p.cpunow(), len(p.out)
    time.sleep(4)
    p.pump(0.1)
    c, n = p.cpunow() - c0, len(p.out) - n0
    report("idle 4 s", c <= 0.08 and n < 2000, f"cpu {c / 4 * 100:.1f} %, {n} bytes written")
    p.send(a.quit)
    p.wait(lambda: p.status is not None)
    p.end()


def first(answer):
    t0 = time.monotonic()
    p = App(answer=answer)
    while p.status is None and time.monotonic() - t0 < 6:
        p.pump(0.005)
        if len(re.sub(rb"\x1b\[[?>=<]?[0-9;$]*[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>]", b"", bytes(p.out))) > 40:
            break
    return p, time.monotonic() - t0


def t_mute():
    p, x = first(True)
    p.end()
    q, y = first(False)
    ok = q.status is None and y < 1.0
    q.settle(0.1)
    q.send(a.quit)
    q.wait(lambda: q.status is not None)
    report(
        "terminal that answers no query",
        ok and not q.leftovers(),
        f"first picture after {y * 1e3:.0f} ms (answering: {x * 1e3:.0f} ms)",
    )
    q.end()


def t_latency():
    for c, r in ((80, 24), (200, 60)):
        p = App(c, r)
        p.settle()
        xs = []
        for k in range(60):
            p.pump(0.01)
            t0 = time.monotonic()
            p.send("\x1b[B" if k % 2 else "\x1b[A")
            n = 0
            while not n and time.monotonic() - t0 < 0.3:
                n = p.pump(0.0005)
            if n:
                xs.append(time.monotonic() - t0)
        xs.sort()
        report(
            f"key to first output {c}x{r}",
            not xs or xs[int(len(xs) * 0.95)] < 0.05,
            f"{len(xs)}/60 keys drew something"
            + (f", median {xs[len(xs) // 2] * 1e3:.1f} ms, p95 {xs[int(len(xs) * 0.95)] * 1e3:.1f} ms" if xs else ""),
        )
        p.send(a.quit)
        p.wait(lambda: p.status is not None)
        p.end()


def t_race():
    """A key that arrives together with a resize must not wait for the next key (crossterm 0.29's default event source does that)."""
    p = App()
    p.settle()
    stuck = 0
    k = 0
    for k in range(1500):
        p.size(80 + k % 2, 24)
        p.send("\x1b[B")
        t0 = time.monotonic()
        while p.status is None and p.queued() and time.monotonic() - t0 < 0.3:
            p.pump(0.0005)
        if p.status is not None:
            break
        if p.queued() and p.stuck():
            stuck += 1
            p.send("\x1b[A")
            p.pump(0.05)
        if stuck == 5:
            break
    report(
        "resize and key at once",
        not stuck and p.status is None,
        f"{stuck} of {k + 1} keys lay unread until the next key" + ("" if p.status is None else f", ended: {said(p.status)}"),
    )
    p.send(a.quit)
    p.wait(lambda: p.status is not None)
    p.end()


def t_burst():
    """Typed-ahead or pasted text longer than the reader's buffer (1,024 bytes in crossterm 0.29) must all be read without another key."""
    res = []
    for n in (1000, 1025, 4000):
        p = App()
        p.settle()
        p.send("j" * n)
        p.pump(0.6)
        q = p.queued()
        res.append((n, q if q and p.stuck() else 0))
        p.end()
    report("burst of keys", not any(q for _, q in res), ", ".join(f"{n} bytes: {q or 'none'} left unread" for n, q in res))
    p = App()
    p.settle()
    p.send("\x1b[200~half a paste")
    p.pump(0.5)
    p.send(a.quit)
    p.wait(lambda: p.status is not None, 2)
    by = "the quit key"
    if p.status is None:
        os.kill(p.pid, 15)
        p.wait(lambda: p.status is not None, 3)
        by = "SIGTERM only (crossterm#1060)"
    report(
        "paste whose end never comes",
        p.status is not None and not p.leftovers(),
        f"ended by {by}: {said(p.status)}, left: {', '.join(p.leftovers()) or 'nothing'}",
    )
    p.end()


def t_outside():
    """Another program changes the data while ours is open; then we change something too."""
    p = App()
    p.settle()
    first, _, second = a.type.encode().decode("unicode_escape").partition("|")
    for k in re.findall(r"\x1b\[[0-9;]*[A-Za-z~]|.", first, re.S):
        p.send(k)
        p.pump(0.05)
    p.settle(0.2, 1)
    subprocess.run(["sh", "-c", a.edit], env=dict(ENV, PID=str(p.pid)))
    time.sleep(0.3)
    p.settle(0.2, 1)
    for k in re.findall(r"\x1b\[[0-9;]*[A-Za-z~]|.", second, re.S):
        p.send(k)
        p.pump(0.05)
    p.settle(0.2, 1)
    p.send(a.quit)
    p.wait(lambda: p.status is not None)
    v = subprocess.run(["sh", "-c", a.verify], env=ENV, capture_output=True, text=True)
    report(
        "changed from outside while open",
        v.returncode == 0 and p.status is not None,
        f"{said(p.status)}; verify: {v.stdout.strip()[-200:]} {v.stderr.strip()[-200:]}",
    )
    p.end()


def t_tmux():
    """A second opinion from a real terminal emulator: tmux says which modes are on after the program is gone."""
    sock = f"hz{os.getpid()}"
    T = ["tmux", "-L", sock, "-f", "/dev/null"]
    env = dict(ENV, PS1="$ ", TERM="xterm-256color")
    q = lambda f: subprocess.run(T + ["display-message", "-p", f], capture_output=True, text=True).stdout.strip()
    keysend = lambda *k: subprocess.run(T + ["send-keys", *k])
    subprocess.run(T + ["new-session", "-d", "-x", "80", "-y", "24", "sh"], env=env, check=True, cwd=a.dir)
    F = "alt=#{alternate_on} cursor=#{cursor_flag} mouse=#{mouse_any_flag} keypad=#{keypad_flag} ckeys=#{keypad_cursor_flag}"
    try:
        import shlex

        for nm in ("TERM", "HUP", "INT", "quit key"):
            time.sleep(0.3)
            keysend("stty -a > /tmp/%s.0" % sock, "Enter")
            time.sleep(0.2)
            base = q(F)
            if a.before:
                subprocess.run(["sh", "-c", a.before], env=ENV, check=True)
            keysend(" ".join(map(shlex.quote, CMD)), "Enter")
            time.sleep(1.0)
            on = q(F)
            pid = subprocess.run(["pgrep", "-n", "-f", "--", re.escape(CMD[0])], capture_output=True, text=True).stdout.strip()
            ps = subprocess.run(
                ["ps", "-o", "pid=,tpgid=,tty=", "--ppid", q("#{pane_pid}")], capture_output=True, text=True
            ).stdout.split()
            pid = ps[0] if ps else None
            if not pid:
                report(f"tmux {nm}", False, "program not found")
                continue
            keysend(a.quit) if nm == "quit key" else os.kill(int(pid), getattr(signal, "SIG" + nm))
            time.sleep(0.6)
            after = q(F)
            alive = bool(
                subprocess.run(["ps", "--ppid", q("#{pane_pid}"), "-o", "pid="], capture_output=True, text=True).stdout.split()
            )
            if alive:
                os.kill(int(pid), 9)
                time.sleep(0.2)
            subprocess.run(T + ["send-keys", "C-u"])
            keysend("stty -a > /tmp/%s.1" % sock, "C-j")
            time.sleep(0.3)
            try:
                same = open(f"/tmp/{sock}.0").read() == open(f"/tmp/{sock}.1").read()
            except OSError:
                same = False
            report(
                f"tmux {nm}",
                after == base and same and not alive,
                f"on: {on} | after: {after}{'' if same else ' | stty DIFFERS'}{' | still running' if alive else ''}",
            )
            keysend(
                "stty sane; tput rmcup; tput cnorm; printf '\\033>\\033[?1l\\033[?1000l\\033[?1002l\\033[?1003l\\033[?1006l'; rm -f /tmp/%s.1; clear"
                % sock,
                "C-j",
            )
            time.sleep(0.4)
    finally:
        subprocess.run(T + ["kill-server"])
        [os.path.exists(f) and os.unlink(f) for f in (f"/tmp/{sock}.0", f"/tmp/{sock}.1")]


todo = a.tests.split(",") if a.tests != "all" else "signals hangup resize race burst idle mute latency tmux monkey".split()
print(f"# {' '.join(CMD)}")
for x in todo:
    globals()["t_" + x]()
sys.exit(0 if all(RESULTS) else 1)
