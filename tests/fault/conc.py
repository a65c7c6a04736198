#!/usr/bin/env python3
"""(4) concurrent writers. conc.py SUBJECT [--mode M] [--procs N] [--each M] [--readers R] [--kill P]
N workers each run M writes; R readers run check all the while. --kill P: each write is killed -9 with probability P.
Verified: every acknowledged token is there exactly once; no reader ever saw an unreadable file; refusals are clean (non-zero, message)."""

import argparse, random, threading, signal
from hzlib import *

a = argparse.ArgumentParser()
a.add_argument("subject")
a.add_argument("--mode")
a.add_argument("--procs", type=int, default=8)
a.add_argument("--each", type=int, default=25)
a.add_argument("--readers", type=int, default=2)
a.add_argument("--kill", type=float, default=0)
a = a.parse_args()
s = Subject(a.subject, a.mode).setup()
t = Tally(f"concurrent {s.name} {a.procs}x{a.each}, {a.readers} readers" + (f", kill {a.kill}" if a.kill else ""))
r = s.run("write", "tok000000x")
assert r.rc == 0, r
acked, tried, bad, slow, lock, stop = {"tok000000x"}, {"tok000000x"}, [], [], threading.Lock(), False


def worker(i):
    rnd = random.Random(i)
    for j in range(a.each):
        w = f"tok{i:03d}{j:03d}9x"
        with lock:
            tried.add(w)
        if rnd.random() < a.kill:
            p = subprocess.Popen(
                s.argv("write", w),
                env=s.env(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                cwd=s.dir,
            )
            time.sleep(rnd.uniform(0, 0.02))
            os.killpg(p.pid, signal.SIGKILL) if p.poll() is None else None
            if p.wait() == 0:
                with lock:
                    acked.add(w)
            continue
        r = s.run("write", w, timeout=60)
        with lock:
            slow.append(r.secs)
            if r.rc == 0:
                acked.add(w)
            else:
                bad.append((w, crashed(r), r))


def reader():
    while not stop:
        r = s.run("check")
        if r.rc != 0 or crashed(r):
            with lock:
                t.fail("a reader saw an unreadable file", repr(r))
        else:
            with lock:
                t.ok("reads ok")


ts = [threading.Thread(target=worker, args=(i,)) for i in range(a.procs)]
rs = [threading.Thread(target=reader) for _ in range(a.readers)]
for x in rs + ts:
    x.start()
for x in ts:
    x.join()
stop = True
for x in rs:
    x.join()
for w, c, r in bad:
    if c:
        t.fail(c, repr(r))
    elif not r.err.strip():
        t.fail("refused without a message", repr(r))
    else:
        t.warn("refused", repr(r))
r, have = s.tokens()
if r.rc != 0:
    t.fail("list fails afterwards", repr(r))
for w in acked:
    t.ok("acked and present") if have[w] == 1 else t.fail("ACKNOWLEDGED WRITE LOST" if not have[w] else "written twice", w)
for w in have:
    if w not in tried:
        t.fail("unknown entry", w)
slow.sort()
print(f"# write time: median {slow[len(slow) // 2] * 1e3:.0f} ms, worst {slow[-1] * 1e3:.0f} ms")
s.wipe()
t.done()
