#!/usr/bin/env bash
# all.sh quick|long    Every promise that needs a hostile disk, terminal, clock or file to be seen; exit 0 when all hold.
# Needs Linux, python3, strace and tmux; what needs root is left out, with a word, where there is none.
# FINGERPOST=DIR says where the program lies (target/quick if nothing is said).
set -uo pipefail
cd "$(dirname "$0")"
how=${1:-quick}
bin=$(cd "${FINGERPOST:-../../target/quick}" && pwd) || exit 2
export PATH="$bin:$PATH" LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
unset NO_COLOR FINGERPOST_DATA_DIR || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=()

# What a tool that failed has said stands again at the end, where it is looked for first.
run() {
    local started=$SECONDS
    echo "== $*"
    "$@" 2>&1 | tee "$work/said" || {
        failed+=("$*")
        { echo "== $*"; cat "$work/said"; } >>"$work/failures"
    }
    echo "-- $((SECONDS - started)) s"
}
# A full-screen run with a home of its own; the framing that greets a newcomer is closed by the first key.
pty() {
    local tests=$1
    shift
    local home
    home=$(mktemp -d "$work/home.XXXX")
    run ./ptydrive.py "$tests" --dir "$home" "$@" -- "$bin/fingerpost"
}
root() {
    if [ "$(id -u)" = 0 ]; then run "$@"; else echo "== left out, since it needs root: $*"; fi
}
store() {
    run ./order.py fingerpost.json
    run ./order.py fingerpost.json --first
    run ./conc.py fingerpost.json "$@"
}
# Another program logs a line while ours is open and changes the same week: both are kept. And a draft outlives kill -9.
outside() {
    pty outside --before 'fingerpost audit start && fingerpost log coding 30m' --type '\x1b8|2\r' \
        --edit 'fingerpost log one-on-ones 30m --note from-outside' \
        --verify 'fingerpost audit show --lines >"$HOME/seen"; grep -E "coding +2h" "$HOME/seen" && grep from-outside "$HOME/seen"'
    pty outside --before 'fingerpost audit start' --type '\x1b8ca draft|' --edit 'sleep 2.5; kill -9 $PID' \
        --verify 'fingerpost doctor && grep -r "a draft" "$HOME"'
}
week='mkdir -p {dir}/d/audits/2026-W45 && cp "'$PWD'/plan.yaml" {dir}/d/audits/2026-W45/audit.yaml'
window=(--env 'FINGERPOST_DATA_DIR={dir}/d' --before "$week")
feed() { run ./feed.py "$work/corpus" "$@"; }

case "$how" in
quick)
    store --procs 4 --each 6
    run ./faults.py fingerpost.json --calls fsync,rename,linkat,flock,write --errors EIO,ENOSPC,ENOLCK
    run ./faults.py fingerpost.json --first --calls fsync,rename,mkdir,write --errors EIO,ENOSPC
    run ./kill.py fingerpost.json --rounds 60
    run ./conc.py fingerpost.json --procs 4 --each 4 --kill 0.3
    root ./envs.py fingerpost.json
    pty signals,hangup,resize,burst,idle,mute
    outside
    pty monkey --keys 5000 --seed 1 --avoid q --stall 500
    corpus=(--big 0)
    ;;
long)
    store --procs 8 --each 25
    run ./order.py fingerpost.json --strict
    for extra in "" --first --persist; do run ./faults.py fingerpost.json $extra; done
    run ./kill.py fingerpost.json --rounds "${KILLS:-5000}"
    run ./kill.py fingerpost.json --systematic
    run ./conc.py fingerpost.json --kill 0.3
    root ./envs.py fingerpost.json
    pty signals,hangup,resize,race,burst,idle,mute,latency,tmux
    outside
    for seed in 1 2 3; do
        for size in 80x24 40x10; do pty monkey --keys "${KEYS:-100000}" --seed "$seed" --size "$size" --avoid q --stall "${STALL:-100}"; done
    done
    corpus=(--big 100)
    ;;
*)
    echo "usage: all.sh quick|long" >&2
    exit 2
    ;;
esac

run ./own.sh
run ./network.sh
run ./corpus.py "$work/corpus" "${corpus[@]}"
feed ics --secs 5 --mem 300 "${window[@]}" -- fingerpost import --dry-run '{file}'
feed ics --only '^(sp-|tz-|esc-|uni-)' --secs 5 --mem 300 "${window[@]}" -- fingerpost import '{file}'
feed text --secs 2 --mem 200 "${window[@]}" -- \
    sh -c 'fingerpost log coding 30m --note "$1" --on 2026-11-25 && fingerpost audit show --lines' x '{text}'
feed yaml --secs 2 --mem 200 -- fingerpost pack check '{file}'
feed yaml --only '^(?!sp-)' --secs 2 --mem 200 --env 'FINGERPOST_DATA_DIR={dir}/d' \
    --before 'mkdir -p {dir}/d && cp -- {file} {dir}/d/trials.yaml' \
    -- fingerpost doctor

if [ ${#failed[@]} -gt 0 ]; then
    cat "$work/failures"
    printf 'FAILED: %s\n' "${failed[@]}"
    exit 1
fi
echo "all promises held ($how)"
