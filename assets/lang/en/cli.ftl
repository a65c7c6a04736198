# What the command line says: errors, hints, messages.
cli-warning = warning: { $what }
cli-error = error: { $what }
cli-hint = hint: { $what }
cli-or = or
cli-notices = { $first } (and { $more } more: `fingerpost doctor`)
cli-doctor-hint = Run `fingerpost doctor` to see what is wrong and how to get it back.

# Names.
cli-ambiguous = `{ $said }` may be { $names }
cli-ambiguous-hint = Write more of it.
cli-all-names = All: { $names }.
cli-nearest = Nearest: { $names }.
cli-no-activity = there is no activity `{ $said }`
cli-no-topic = there is no topic `{ $said }`

# Values.
cli-no-duration = `{ $said }` is not a duration
cli-no-duration-hint = Write 1h30, 90m, 1.5 (hours) or 90 (minutes), at most one week: `fingerpost log coding 1h30 +1`.
cli-no-energy = `{ $said }` is not an energy
cli-no-energy-hint = It is a whole number from -2 (drained) to +2 (energised). Leave it out to rate the line later.

# Files and the system.
cli-no-read = cannot read { $path }: { $why }
cli-no-read-hint = Look at its name, and at who may read it.
cli-not-text = it is not UTF-8 text
cli-no-write = cannot write { $path }: { $why }
cli-no-write-hint = Give the name of a new file in a directory that you can write in.
cli-exists = { $path } exists already
cli-exists-hint = Choose another name, or replace it with --force.
cli-is-dir = { $path } is a directory
cli-is-dir-hint = Give the name of a file in it.
cli-no-temp = no temporary directory could be made: { $why }
cli-no-temp-hint = Make room in the directory for temporary files, or set TMPDIR.
cli-no-thread = no thread for the disk: { $why }
cli-no-thread-hint = Close some programs and try again.
cli-no-stdout = standard output can't be written: { $why }
cli-no-stdout-hint = Is the disk full?
cli-no-stdout-saved = saved, but standard output can't be written: { $why }
cli-no-stdout-saved-hint = Do not repeat it: it is saved.
cli-left-unsaved = left with something unsaved: { $what }
cli-wrote = Wrote { $path }
cli-man-dir-hint = Give a directory that exists and that you can write in.
cli-wrote-pages = { $count ->
    [one] One page
   *[other] { $count } pages
} written to { $dir }

# Packs and themes.
cli-pack-damaged = the built-in pack is damaged: { $what }
cli-pack-damaged-hint = Install the program again.
cli-no-pack = there is no pack `{ $id }` that can be used
cli-no-pack-hint = `fingerpost pack list` names them. Your own are read from { $dir }.
cli-settings-pack = { $path }: line { $line }: pack: { $why }
cli-pack-built-in = built in
cli-pack-own = your own
cli-pack-well = Well: { $title } ({ $topics ->
    [one] 1 topic
   *[other] { $topics } topics
}, { $statements } statements, { $activities ->
    [one] 1 activity
   *[other] { $activities } activities
})
cli-pack-problems = { $count ->
    [one] One problem; this pack is not used until it is mended.
   *[other] { $count } problems; this pack is not used until they are mended.
}
cli-no-theme = { $place }: there is no theme { $name }. Themes: { $names }.

# Recordings.
cli-not-recorded = the recording is not whole: { $why }
cli-bad-action = { $path }, line { $line }: { $why }
cli-replay-hint = A recording is made with `fingerpost --record FILE`, one action a line.
cli-replayed = { $count ->
    [one] One action
   *[other] { $count } actions
} replayed
replay-tab = tab
replay-keys = keys
replay-undo = steps that can be undone
replay-wrote = wrote
replay-removed = removed
replay-notice = said last
replay-quit = left the program

# Pictures.
cli-no-such-key = `{ $said }` is no key
cli-render-keys-hint = Write keys as `fingerpost keys` lists them, with blanks between: --keys '8 v'.

# Audits.
cli-no-audit = there is no audit yet
cli-no-audit-hint = Start one: `fingerpost audit start`.
cli-week-uncovered = { $week } is not in this audit
cli-week-uncovered-hint = It has the weeks { $first } to { $last }.
cli-week-lost = { $week }  can't be read: { $why }
cli-audit-head = { $title }: { $first } to { $last }
cli-activity = Activity
cli-hours = Hours
cli-lines = Lines
cli-rated = Rated
cli-total = Total
cli-drain = { $hours } h ({ $share } of the rated hours)

# Doctor.
cli-all-well = All is well: { $files ->
    [one] 1 file
   *[other] { $files } files
} in { $dir }
cli-files-well = { $files ->
    [one] 1 file
   *[other] { $files } files
} in { $dir } can be read; what is named above is not used until it is mended.
cli-not-well = { $broken } of { $files ->
    [one] 1 file
   *[other] { $files } files
} can't be used; the others are fine.
cli-fix-hint = `fingerpost doctor --fix` brings earlier versions back, after showing what would change.
cli-way-back = an earlier version is kept: { $path }
cli-no-way-back = there is no earlier version of it
cli-stray = not read: { $path } ({ $why })
cli-fix-newer = { $path } was written by a newer version and is left alone
cli-fix-ask = Bring this earlier version of { $path } back?
cli-fixed = { $path } is back; the broken version is kept under `snapshots`.
cli-not-fixed = { $path } was left as it is. Say yes at the question, or give --yes.
cli-merge-ask = Merge { $path }?
cli-copy-found = { $path } is a conflict copy. Merging it brings:
cli-copy-which = Keep < (the file's) or > (the copy's)?
cli-copy-which-both = Keep < (the file's), > (the copy's), or = (both)?
cli-copy-same = nothing new
cli-copy-alone = { $path } is a conflict copy of a file that is not there: rename it if it is wanted.
cli-copy-broken = { $path } is a conflict copy, but one of the two versions can't be read.
cli-copy-conflict = { $path } is a conflict copy in which something differs that can't be put together ({ $what }): run `fingerpost doctor --fix` at a terminal without --yes, and choose for each part.
cli-merged = { $path } was merged; the copy is kept as { $kept }.

# Quiz.
cli-quiz-how = Answer with a number and Enter; b goes back, q leaves. Each answer is saved at once.
cli-quiz-unclear = Write one of the numbers; b goes back, q leaves.
cli-quiz-left = { $count } of { $total } statements answered and kept. `fingerpost quiz` goes on from here.
cli-bad-answer = answer { $n } (`{ $said }`) is not a number from 1 to 5
cli-answers-count = { $have ->
    [one] one answer
   *[other] { $have } answers
} given, but there are { $need } statements
cli-answers-hint = Give them in the order Q01 to the last, such as --answers 4,5,3,4,4,5,2,3,2,3,2,1.
cli-bad-fork = fork { $n } (`{ $said }`) is none of s, m and -
cli-forks-count = { $have ->
    [one] one fork
   *[other] { $have } forks
} given, but there are { $need }
cli-forks-hint = Give s (the first path), m (the second) or - (undecided) for each, such as --forks s,s,m,-,s.

# Report.
cli-report-all = only a table holds all audits: --all goes with --format csv
cli-report-all-hint = `fingerpost report --format csv --all`, or one audit with --audit WEEK.
cli-no-such-audit-hint = There are audits { $audits }. Name one by its first week: --audit { $last }.
cli-report-partial = Something could not be read and is not in this report. Run `fingerpost doctor`.

# Sorting.
cli-bad-attendees = line { $line }: `{ $said }` is no number of people
cli-sort-hint = Write the title, then a tab and the number of people, then a tab and a word where it recurs.
cli-rule-empty = a rule needs a text of 1 to 500 characters
cli-rule-empty-hint = Such as `fingerpost rules add one-on-ones "sync alex"`.
cli-pattern-hint = A pattern is a regular expression, in which `\(` stands for a bracket. Plain words need no --pattern.
cli-rule-added = Rule { $n } added.
cli-rule-catches = { $count ->
    [one] It catches one event of your audits
   *[other] It catches { $count } events of your audits
}; what is unsorted of that is sorted when its calendar is imported again:
cli-rule-removed = Rule removed: { $what }
cli-no-rule = there is no rule { $n }
cli-no-rule-hint = `fingerpost rules list` numbers them.
cli-no-rules = There are no rules of your own yet. Add one: `fingerpost rules add one-on-ones "sync alex"`.
undo-rules = the change to your rules

# Import.
undo-import = the import
cli-window-empty = --from lies after --to
cli-window-empty-hint = Give the first day with --from and the last with --to.
cli-bad-table = { $file }: { $why }
cli-unknown-columns = { $file }: columns that are not read: { $columns }
cli-bad-rows = { $count ->
    [one] one row
   *[other] { $count } rows
} can't be imported, so nothing was
cli-bad-rows-hint = Correct what is named above, or leave those rows out with --skip-bad.
cli-uncovered-hint = There are audits from { $audits }. Start one for these days with `fingerpost audit start --from { $from }`, or leave the rows out with --skip-bad.
cli-import-read = { $read ->
    [one] One event
   *[other] { $read } events
} read, { $from } to { $to }.
cli-import-rows = { $read ->
    [one] One row
   *[other] { $read } rows
} read.
cli-import-added = { $count } added.
cli-import-changed = { $count } changed.
cli-import-same = { $count } there already.
cli-import-vanished = { $count } no longer in the calendar: the lines stay, marked.
cli-import-unsure = { $count ->
    [one] One is unsorted: sort it
   *[other] { $count } are unsorted: sort them
} in the program, or add rules with `fingerpost rules add`.
cli-import-more = { $count ->
    [one] and one more title
   *[other] and { $count } more titles
}; --json names them all.
cli-import-left = { $count } left out: { $why }.
cli-rows-skipped = { $count ->
    [one] One row
   *[other] { $count } rows
} skipped: named on standard error.
cli-import-skip = { $file }, line { $line }: { $why }
cli-import-outside = { $count ->
    [one] one event falls on a day
   *[other] { $count } events fall on days
} outside your audits and was left out
cli-import-dry = Nothing was changed (--dry-run).

# The menu without a full screen.
cli-menu-compare = Read the comparison
cli-menu-quiz = Take the quiz, or go on with it
cli-menu-log = Log time in the audit
cli-menu-audit = Read the audit
cli-menu-start = Start an audit
cli-menu-report = Read the brief
cli-ask-energy = What did it give or take, from -2 (drained) to +2 (energised)? An empty line leaves it open.
cli-ask-note = A note? An empty line writes none.

# Trials.
cli-own-trial = the pack has no trial `{ $said }`, and one of your own needs a side
cli-own-trial-hint = The pack has { $ids }. For one of your own add --toward staff or --toward em.
cli-trial-planned = planned
cli-trial-running = running
cli-trial-finished = finished
cli-trial-idea = idea
cli-no-trial = there is no trial `{ $said }` of yours
cli-no-trials-hint = You have none yet: `fingerpost trials` lists those of the pack, `fingerpost trials start TR1` starts one.
cli-trial-ended = Trial { $id } is finished.
cli-trial-signal = Did it show that the path fits? `fingerpost trials finish { $id } --signal yes` (or no) keeps the answer.

# Values that the parser refuses.
cli-value-date = write it as 2026-11-25
cli-value-lang = it speaks `en` and `fr`
cli-value-hours = write a number from 1 to 100
cli-value-size = write it as 100x30, each from 20 to 400
cli-value-days = write days from 0 to 7, in halves, such as 1.5
cli-value-side = write `staff` or `em`
cli-value-yes = write `yes` or `no`

# What the parser finds wrong.
arg-command = COMMAND
arg-error-range = from { $low } to { $high }
arg-error-number = write a whole number
arg-error-unknown = the argument `{ $said }` is not known here
arg-error-command = there is no command `{ $said }`
arg-error-value = `{ $said }` does not fit { $where }
arg-error-why = `{ $said }` does not fit { $where }: { $why }
arg-error-choose = Choose one of: { $names }.
arg-error-missing = missing: { $names }
arg-error-no-value = { $where } needs a value
arg-error-conflict = { $where } does not go with { $names }
arg-error-twice = { $where } is given twice
arg-error-other = the call can't be read
arg-error-nearest = Did you mean `{ $name }`? If not, see `{ $help }`.
arg-error-hint = See `{ $help }`.

# The menu: import and brief.
cli-menu-import = Bring in a calendar
cli-menu-review = Sort and rate what calendars brought
cli-menu-write = Write the brief to a file
cli-review-choose = Choose an activity
cli-review-other = Another activity
cli-review-later = Later
cli-review-done = That was all. What you left for later can be taken up again.

# Places and recordings.
cli-no-home = there is no home directory to keep data in
cli-no-home-hint = Say where with --data-dir DIR.
cli-absolute-hint = Give the directory as an absolute path.
cli-no-dir = --data-dir names no directory
cli-no-dir-hint = Name one, or leave --data-dir out to use your own data.
cli-stdin = standard input
cli-recording-stopped = the recording stopped

# Kinds of rules.
cli-rule-words = words
cli-rule-title = title
cli-rule-series = series
cli-rule-event = event
cli-rule-pattern = pattern

# What a question takes for an answer.
cli-yes-no = [y/N]
