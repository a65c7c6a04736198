#!/usr/bin/env bash
# network.sh    No socket to anywhere is ever opened (a pair that a process keeps to itself is none): a command of each kind, and the full screen, under strace.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home FINGERPOST_DATA_DIR=$home/data
# Only our program is under strace: a shell or a driver around it asks the system who it is, and opens sockets for that.
# What a command answers is judged elsewhere; here each only has to have run, which its trace shows by naming the program.
look=(strace -f -qq -e trace=execve,socket,connect,bind,listen)
ran() {
    grep -q 'execve("[^"]*fingerpost".* = 0' "$home/trace.$1" && return
    echo "network: FAIL, $1 was not seen to run:"
    cat "$home/said.$1" "$home/trace.$1"
    exit 1
}
traced() {
    "${look[@]}" -o "$home/trace.$1" "${@:2}" </dev/null >"$home/said.$1" 2>&1 || true
    ran "$1"
}
printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261125T100000Z\nDTEND:20261125T110000Z\nSUMMARY:Review\nURL:https://example.com\nEND:VEVENT\nEND:VCALENDAR\n' >"$home/a.ics"
traced start fingerpost audit start
traced log fingerpost log coding 30m
traced import fingerpost import --dry-run "$home/a.ics"
traced report fingerpost report --format html
traced doctor fingerpost doctor
python3 "$(dirname "$0")/ptydrive.py" idle --dir "$home" -- \
    "${look[@]}" -o "$home/trace.screen" fingerpost </dev/null >"$home/said.screen" 2>&1 || true
ran screen
if grep -E '(socket|connect|bind|listen)\(' "$home"/trace.*; then
    echo "network: FAIL, sockets above"
    exit 1
fi
echo "network: ok, no socket"
