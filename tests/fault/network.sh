#!/usr/bin/env bash
# network.sh    No socket to anywhere is ever opened (a pair that a process keeps to itself is none): a command of each kind, and the full screen, under strace.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home FINGERPOST_DATA_DIR=$home/data
traced() { strace -f -qq -e trace=socket,connect,bind,listen -o "$home/trace.$1" "${@:2}" >/dev/null; }
printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261125T100000Z\nDTEND:20261125T110000Z\nSUMMARY:Review\nURL:https://example.com\nEND:VEVENT\nEND:VCALENDAR\n' >"$home/a.ics"
traced start fingerpost audit start
traced log fingerpost log coding 30m
traced import fingerpost import --dry-run "$home/a.ics"
traced report fingerpost report --format html
traced doctor fingerpost doctor
traced screen python3 "$(dirname "$0")/ptydrive.py" idle --dir "$home" -- fingerpost
# The driver itself opens none either, so that anything in these files is ours.
if cat "$home"/trace.* | grep -v '^[0-9]* *+++\|^[0-9]* *---' | grep .; then
    echo "network: FAIL, sockets above"
    exit 1
fi
echo "network: ok, no socket"
