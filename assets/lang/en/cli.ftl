# What the command line says: errors, hints, messages.
cli-warning = warning: { $what }
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
cli-too-large = it is larger than { $size } MB
cli-no-write = cannot write { $path }: { $why }
cli-no-write-hint = Give the name of a new file in a directory that you can write in.
cli-exists = { $path } exists already
cli-exists-hint = Choose another name, or replace it with --force.
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
cli-wrote-pages = { $count ->
    [one] One page
   *[other] { $count } pages
} written to { $dir }

# Packs and themes.
cli-pack-damaged = the built-in pack is damaged: { $what }
cli-pack-damaged-hint = Install the program again.
cli-no-pack = there is no pack `{ $id }` that can be used
cli-no-pack-hint = `fingerpost pack list` names them. Your own are read from { $dir }.
cli-pack-built-in = built in
cli-pack-own = your own
cli-pack-well = Well: { $title } ({ $topics } topics, { $statements } statements, { $activities } activities)
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
cli-copy-same = nothing new
cli-copy-alone = { $path } is a conflict copy of a file that is not there: rename it if it is wanted.
cli-copy-broken = { $path } is a conflict copy, but one of the two versions can't be read.
cli-copy-conflict = { $path } is a conflict copy in which something differs that can't be put together ({ $what }): copy by hand what you want of it, then move it away.
cli-merged = { $path } was merged; the copy is kept as { $kept }.
