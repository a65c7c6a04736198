#!/usr/bin/env python3
"""(1) kill -9 during CLI writes. kill.py SUBJECT [--mode M] [--rounds N] [--seed S] [--systematic]
random: each round starts one write and kills its process group after a random time.
systematic: kills at every system call of the write that touches the data directory (strace inject=...:signal=KILL).
Verified after every kill: the file still parses; every acknowledged token is there exactly once; nothing unknown appeared;
an undisturbed write works again (no stale lock)."""

import argparse, os, random, signal, subprocess, time
from hzlib import *

a = argparse.ArgumentParser()
a.add_argument("subject")
a.add_argument("--mode")
a.add_argument("--rounds", type=int, default=200)
a.add_argument("--seed", type=int, default=1)
a.add_argument("--systematic", action="store_true")
a = a.parse_args()
random.seed(a.seed)
s = Subject(a.subject, a.mode).setup()
t = Tally(f"kill {s.name} " + ("systematic" if a.systematic else f"random x{a.rounds} seed {a.seed}"))
acked, tried, n = set(), set(), 0


def tok():
    global n
    n += 1
    w = f"tok{n:06d}x"
    tried.add(w)
    return w


def verify(where):
    c = s.run("check")
    if c.rc != 0 or crashed(c):
        t.fail("file no longer parses", f"{where}: {c}")
    r, have = s.tokens()
    if r.rc != 0:
        return t.fail("list fails", f"{where}: {r}")
    lost = [w for w in acked if have[w] == 0]
    dup = [w for w in have if have[w] > 1]
    odd = [w for w in have if w not in tried]
    if lost:
        t.fail("acknowledged write lost", f"{where}: {lost[:3]}")
        acked.difference_update(lost)
    elif dup:
        t.fail("written twice", f"{where}: {dup[:3]}")
    elif odd:
        t.fail("unknown entry", f"{where}: {odd[:3]}")
    else:
        t.ok()


def plain():
    w = tok()
    r = s.run("write", w, timeout=30)
    if r.rc == 0:
        acked.add(w)
    else:
        t.fail("undisturbed write fails after a kill" if r.rc is not None else "undisturbed write hangs after a kill", repr(r))
    return r.secs


times = sorted(plain() for _ in range(5))
med = times[2]
if a.systematic:
    w = tok()
    r, ev = trace(s, "write", w, MUT + READS)
    if r.rc == 0:
        acked.add(w)
    points = [(c, k) for c, k, _ in ordinals(ev, s.data)]
    for c, k in points:
        w = tok()
        r, _ = trace(s, "write", w, [c], inject=f"{c}:signal=KILL:when={k}")
        if r.rc == 0:
            acked.add(w)
        t.c["killed" if r.rc else "not hit"] += 1
        verify(f"kill at {c}#{k}")
        plain()
else:
    for i in range(a.rounds):
        w = tok()
        p = subprocess.Popen(
            s.argv("write", w),
            env=s.env(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            cwd=s.dir,
        )
        time.sleep(random.uniform(0, 1.3 * med))
        try:
            os.killpg(p.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        rc = p.wait()
        if rc == 0:
            acked.add(w)
        t.c["killed" if rc == -9 else "finished first"] += 1
        verify(f"round {i}")
        if i % 10 == 9:
            plain()
left = [f for d, _, fs in os.walk(s.data) for f in fs if re.search(r"\.tmp|^\.journal\.|~$|\.lock$", f) and f != "lock"]
if left:
    t.warn(f"{len(left)} leftover temporary files", str(left[:3]))
s.wipe()
t.done()
