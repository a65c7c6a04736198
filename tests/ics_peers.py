#!/usr/bin/env python3
"""Compares the calendar reader with recurring-ical-events (Python) over folders of .ics files.

Needs: pip install icalendar recurring-ical-events x-wr-timezone; and the program built: cargo build --example ics_dump.
Usage: tests/ics_peers.py [--from 2026-11-02] [--to 2026-12-13] [--auto] [-v] FOLDER...
--auto takes, instead of one window for all, 400 days from each file's first event, and one window of six weeks in its middle.
A file agrees where both find the same (start, end, title); instants count, not the offsets they are written with.
Differences in EXPLAINED are ones where we mean to differ.  Exit code 1 where anything else differs.
"""
import argparse, datetime as dt, json, os, pathlib, subprocess, sys

import icalendar, recurring_ical_events

# file name (or its end) -> why we differ on purpose
EXPLAINED = json.loads((pathlib.Path(__file__).parent / "ics_peers.json").read_text()) if (pathlib.Path(__file__).parent / "ics_peers.json").exists() else {}


def norm(value):
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.timezone.utc).strftime("%FT%TZ") if value.tzinfo else value.strftime("%FT%T")
    return value.isoformat()


def ours(binary, path, window):
    run = subprocess.run([binary, window[0].isoformat(), window[1].isoformat(), "UTC", path], capture_output=True, text=True, timeout=60)
    if run.returncode:
        return None, run.stderr.strip()
    data = json.loads(run.stdout)
    def point(text):
        return norm(dt.datetime.fromisoformat(text)) if "T" in text else text
    return sorted((point(e["start"]), point(e["end"]), e["title"]) for e in data["events"]), data


def title(event):
    text = str(event.get("SUMMARY", ""))
    for c in "\r\n\t":
        text = text.replace(c, " ")
    return text.strip()[:300]


def theirs(path, window):
    found = []
    for calendar in icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes(), multiple=True):
        query = recurring_ical_events.of(calendar, skip_bad_series=True)
        for e in query.between(window[0], window[1] + dt.timedelta(days=1)):
            start, end = e["DTSTART"].dt, e["DTEND"].dt if "DTEND" in e else e["DTSTART"].dt
            utc = start.astimezone(dt.timezone.utc) if isinstance(start, dt.datetime) and start.tzinfo else start
            day = utc.date() if isinstance(utc, dt.datetime) else utc
            if window[0] <= day <= window[1]:
                found.append((norm(start), norm(end), title(e)))
    return sorted(found)


def windows(path, args):
    if not args.auto:
        return [(args.since, args.until)]
    starts = []
    for calendar in icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes(), multiple=True):
        for e in calendar.walk("VEVENT"):
            if "DTSTART" in e and hasattr(e["DTSTART"], "dt"):
                d = e["DTSTART"].dt
                starts.append(d.date() if isinstance(d, dt.datetime) else d)
    first = min(starts, default=args.since)
    if first.year > 9990 or first.year < 2:
        return []
    return [(first, first + dt.timedelta(days=400)), (first + dt.timedelta(days=180), first + dt.timedelta(days=222))]


def main():
    P = argparse.ArgumentParser(description=__doc__)
    P.add_argument("folders", nargs="+")
    P.add_argument("--from", dest="since", type=dt.date.fromisoformat, default=dt.date(2026, 11, 2))
    P.add_argument("--to", dest="until", type=dt.date.fromisoformat, default=dt.date(2026, 12, 13))
    P.add_argument("--auto", action="store_true")
    P.add_argument("--binary", default=str(pathlib.Path(__file__).parent.parent / "target/debug/examples/ics_dump"))
    P.add_argument("-v", action="store_true")
    args = P.parse_args()
    count = dict(agree=0, explained=0, differ=0, unread_by_python=0)
    events = missing = extra = 0
    for folder in args.folders:
        for path in sorted(pathlib.Path(folder).rglob("*.ics")):
            try:
                for window in windows(path, args):
                    want = theirs(path, window)
                    got, data = ours(args.binary, str(path), window)
                    events += len(want)
                    if got == want or (got is None and not want and "not a calendar" in data):
                        count["agree"] += 1
                        continue
                    lost = [w for w in want if not got or w not in got]
                    more = [g for g in got or [] if g not in want]
                    if not lost and not more and got is not None and set(got) == set(want):
                        more = ["the same more than once"]
                    why = next((w for name, w in EXPLAINED.items() if str(path).endswith(name)), None)
                    count["explained" if why else "differ"] += 1
                    if not why:
                        missing += len(lost)
                        extra += len(more)
                    if not why or args.v:
                        print(f"{path} {window[0]}..{window[1]} python {len(want)} ours {'refused: ' + data if got is None else len(got)}", why or "")
                        for sign, rows in (("-", lost), ("+", more)):
                            for row in rows[:3]:
                                print("   ", sign, row)
                        if got is not None and (data["skipped"] or data["warnings"]):
                            print("    skipped", data["skipped"][:3], data["warnings"][:2])
            except Exception as e:  # the reference itself gives up on this file
                count["unread_by_python"] += 1
                if args.v:
                    print(path, "python:", type(e).__name__, str(e)[:100])
    print(count, f"events {events}, unexplained missing {missing}, extra {extra}")
    return 1 if count["differ"] else 0


if __name__ == "__main__":
    sys.exit(main())
