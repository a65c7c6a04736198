#!/usr/bin/env bash
# Packs a built binary for Debian, installs it on this machine, tries it and takes it away again: tests/package.sh BINARY.
# Needs root, dpkg and cargo-deb; stops where fingerpost is installed already.
set -euo pipefail
binary=$(realpath "${1:?which binary?}")
cd "$(dirname "$0")/.."
fail() { echo "FAILED: $*" >&2; exit 1; }
dpkg -s fingerpost >/dev/null 2>&1 && fail "fingerpost is installed here already"

rm -f target/dist/*.deb
.github/package deb "$binary"
deb=$(echo target/dist/*.deb)
version=$("$binary" --version)
[ "$(dpkg-deb -f "$deb" Version)" = "${version#fingerpost }-1" ] || fail "another version in $deb"
dpkg-deb -f "$deb" Depends | grep -q 'libc6' || fail "the C library is not named"

remove() { dpkg -r fingerpost >/dev/null 2>&1 || true; }
trap remove EXIT
dpkg -i "$deb" >/dev/null
mapfile -t installed < <(dpkg-deb -c "$deb" | awk '$1 !~ /^d/ { sub(/^\./, "", $6); print $6 }')
home=$(mktemp -d)
run() { env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
[ "$(run /usr/bin/fingerpost --version)" = "$version" ] || fail "another version is installed"
run fingerpost audit start --today 2026-11-25 >/dev/null
run fingerpost log coding 1h +1 --today 2026-11-25 | grep -q 'Logged 1h of Coding' || fail "it does not log"

for file in /usr/share/bash-completion/completions/fingerpost /usr/share/zsh/vendor-completions/_fingerpost \
    /usr/share/fish/vendor_completions.d/fingerpost.fish /usr/share/man/man1/fingerpost.1.gz \
    /usr/share/man/man1/fingerpost-audit-start.1.gz /usr/share/doc/fingerpost/copyright \
    /usr/share/doc/fingerpost/changelog.gz /usr/share/doc/fingerpost/README.md; do
    # A system of few files may be told to leave out documentation.
    [ -s "$file" ] || grep -rqs '^path-exclude' /etc/dpkg/dpkg.cfg.d || fail "$file is not there"
    printf '%s\n' "${installed[@]}" | grep -qxF "$file" || fail "$file is not in the package"
done
for file in "${installed[@]}"; do
    [ ! -e "$file" ] || [ "$(stat -c %U:%G "$file")" = root:root ] || fail "$file belongs to somebody else"
done
data=$(mktemp -d)
dpkg-deb -x "$deb" "$data"
gzip -dc "$data/usr/share/man/man1/fingerpost.1.gz" | grep -q '^\.SH SYNOPSIS' || fail "no manual page"
run bash -c '. /usr/share/bash-completion/completions/fingerpost; COMP_WORDS=(fingerpost rep); COMP_CWORD=1
    _fingerpost fingerpost rep fingerpost; [[ " ${COMPREPLY[*]} " = *" report "* ]]' || fail "bash completes nothing"

dpkg -r fingerpost >/dev/null
trap - EXIT
for file in "${installed[@]}"; do
    [ ! -e "$file" ] || fail "$file stays behind"
done
[ -f "$home/.local/share/fingerpost/audits/2026-W48/2026-W48.yaml" ] || fail "a person's data went with the program"
rm -r "$home" "$data"
echo "well: $deb"
