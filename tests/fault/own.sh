#!/usr/bin/env bash
# own.sh    Promises 4, 28 and 29 on the built program: what is said after the rename, what a report carries, what is read and run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home FINGERPOST_DATA_DIR=$home/data
unset XDG_CONFIG_HOME XDG_DATA_HOME VISUAL || true
failed=0
check() {
    if "${@:2}"; then echo "ok    $1"; else echo "FAIL  $1" && failed=1; fi
}
fingerpost audit start >/dev/null
# The first ones make directories, which later ones find.
for n in 1 2; do fingerpost log coding 29m >/dev/null; done

# 4: the disk does not confirm what is in place already. The last fsync is the directory's, after the rename.
strace -f -qq -e trace=fsync -o "$home/trace" fingerpost log coding 30m >/dev/null
last=$(grep -c 'fsync(' "$home/trace")
code=0
strace -f -qq -e trace=fsync -e inject=fsync:error=EIO:when="$last" -o "$home/trace" \
    fingerpost log coding 31m >"$home/out" 2>"$home/err" || code=$?
check "an error after the rename is no success" [ "$code" -ne 0 ]
check "it says that the line is saved but not confirmed" grep -q 'saved, but not confirmed' "$home/err"
check "it says not to enter it again" grep -qi 'do not enter it again' "$home/err"
check "the line is there once" [ "$(fingerpost audit show --lines | grep -c '31m')" = 1 ]

# 28: a note that is a formula, a table's edge, a tag and a link of its own.
for note in '=1+1' '+1' '-1' '@a' '＝1' '<script>alert(1)</script>' 'a|b' '[x](javascript:alert(1))' '<img src=//example.com/x>'; do
    fingerpost log admin 15m --note "$note" >/dev/null
done
fingerpost report --format csv >"$home/r.csv"
fingerpost report --format html >"$home/r.html"
fingerpost report --format md >"$home/r.md"
check "no cell of a table begins like a formula" python3 - "$home/r.csv" <<'PY'
import csv, sys
cells = [c for row in csv.reader(open(sys.argv[1], encoding="utf-8-sig")) for c in row]
bad = [c for c in cells if c and c[0] in "=+-@\t\r\n＝＋－＠" and not c.lstrip("+-").replace(".", "").isdigit()]
notes = [c for c in cells if c.lstrip("'") in ("=1+1", "@a", "＝1")]
sys.exit(bool(bad) or len(notes) != 3)
PY
check "HTML has no tag of the data and loads nothing" python3 - "$home/r.html" <<'PY'
import html.parser, sys
text = open(sys.argv[1], encoding="utf-8").read()
bad = []
class P(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if tag in ("script", "img", "iframe", "link", "object") or name in ("src", "onclick") or (name == "href" and not value.startswith(("https://", "#"))):
                bad.append((tag, name, value))
        if tag == "script":
            bad.append(tag)
P().feed(text)
sys.exit(bool(bad) or "default-src 'none'" not in text)
PY
check "Markdown has no raw tag of the data" sh -c "! grep -qE '(^|[^\\\\\`&])<(script|img)' '$home/r.md'"

# 29: nothing is read from the current directory, and the editor is run by its words alone.
mkdir -p "$home/hostile/packs" "$home/hostile/fingerpost" "$home/hostile/.config/fingerpost" "$home/hostile/audits"
for name in config.yaml keys.yaml fingerpost.yaml theme.yaml trials.yaml packs/default.yaml fingerpost/config.yaml .config/fingerpost/config.yaml .env; do
    printf 'language: fr\n' >"$home/hostile/$name"
done
cd "$home/hostile"
strace -f -qq -y -e trace=%file -o "$home/trace" fingerpost audit show >/dev/null
strace -f -qq -y -e trace=%file -o "$home/trace2" fingerpost doctor >/dev/null
check "no file of the current directory is looked at" sh -c "! grep -hE 'hostile>, \"[^/\"]|\"[^\"]*hostile/' '$home/trace' '$home/trace2'"

export SEEN=$home/seen
printf '#!/bin/sh\n{ printf "%%s\\n" "$@"; stat -c %%a "$(eval echo \\${$#})"; } >"%s"\nprintf "from the editor" >"$(eval echo \\${$#})"\n' "$SEEN" >"$home/editor"
chmod +x "$home/editor"
edit() { python3 "$here/ptydrive.py" outside --dir "$home" --env "FINGERPOST_DATA_DIR=$FINGERPOST_DATA_DIR" --env "EDITOR=$EDITOR" --type '\x1b8c\x0f|\x1b' --edit 'sleep 1' --verify "$1" -- fingerpost; }
EDITOR="$home/editor --flag \$HOME;touch \"x"
check "the editor's text is taken back" edit 'grep -rq "from the editor" "$FINGERPOST_DATA_DIR"'
check "it was given its words as they stand" [ "$(head -3 "$SEEN" | tr '\n' ' ')" = '--flag $HOME;touch "x ' ]
check "its file is for its owner alone" [ "$(tail -1 "$SEEN")" = 600 ]
printf '#!/bin/sh\nprintf "saved before the end" >"$1"\nkill -9 $$\n' >"$home/killed"
chmod +x "$home/killed"
EDITOR="$home/killed"
check "what a killed editor had saved is taken back" edit 'grep -rq "saved before the end" "$FINGERPOST_DATA_DIR"'
EDITOR='sh -c "touch x"'
check "words in quotation marks reach no shell of ours" edit '[ ! -e x ]'
check "nothing was made in the current directory" sh -c '! ls | grep -qx x'
[ "$failed" = 0 ]
