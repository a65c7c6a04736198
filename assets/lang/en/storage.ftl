# What went wrong with the data directory.
storage-busy = { $path } is in use by { $holder }
storage-busy-hint = Wait until it is done, or close it, and try again. Reading works meanwhile.
storage-no-locks = locks do not work in { $path }: { $why }
storage-no-locks-hint = Is it a network folder? Keep the data on a local disk: choose another place with --data-dir.
storage-read = cannot { $doing } { $path }: { $why }
storage-write = cannot { $doing } { $path }: { $why }
storage-sync = cannot confirm on disk what was written in { $path }: { $why }
storage-changed = { $path } was changed by another program since it was read
storage-changed-hint = Both versions are kept. Read it again, then repeat the change.
storage-unconfirmed = { $path }: saved, but not confirmed on disk: { $why }
storage-unconfirmed-hint = Do not enter it again. Check the disk, then run `fingerpost doctor`.
storage-denied-hint = Look at who owns the directory and its files, or choose another with --data-dir.
storage-read-only-hint = The disk is mounted read-only. Choose another place with --data-dir.
storage-full-hint = The disk is full. Make room and try again; nothing was lost.
storage-limit-hint = A limit on the size of files is set (`ulimit -f`). Raise it and try again; nothing was lost.
storage-in-the-way-hint = A file stands where a directory is needed. Move it away, or choose another place with --data-dir.
storage-other-hint = The files are as they were before. Check the disk, then try again.
storage-holder = `{ $name }` (process { $pid })
storage-other-program = another program
storage-unwritten = this cannot be written to it: { $why }
storage-unwritten-hint = Change what was entered last. The file is as it was.
storage-other-file = it belongs to another file
storage-not-the-same = it would not read back as the same
storage-snapshot-hint = Choose another snapshot.
storage-not-kept = the earlier version could not be kept: { $why }
storage-again = { $path } is being written by another program again and again
storage-again-hint = Close the other program, then make any change to save again.
storage-anyone = anyone on this computer can write in it
storage-not-yours = it belongs to another user
storage-private-hint = Notes about work are private: choose a directory that only you can write in.

# A file and its place.
place-file = { $path }: { $what }
place-line = { $path }, line { $line }: { $what }
# What the system answers comes in its own words.
os-error = { $kind ->
   *[other] { $why }
}
file-unreadable = it cannot be read: { $why }
file-too-large = it is larger than { $size } MB
file-dead-link = it is a link that leads nowhere
file-not-regular = it is not a regular file
file-empty = the file is empty
file-empty-hint = Remove it, or bring back an earlier version with `fingerpost doctor --fix`.
file-broken-hint = Correct that line with an editor, or bring back an earlier version with `fingerpost doctor --fix`.
file-more-hint = It is shown but not changed. Remove what is not known here, or use a newer version.
file-missing = the file is missing
file-missing-hint = Bring back an earlier version.
file-format-0 = 0 is not a format
file-newer = it was written by a newer version of this program (format { $format })
file-other-week = it says { $inside }, but its place is that of { $name }
slip-week = this week lies outside the plan of its audit
slip-week-hint = It counts for nothing until the audit is longer; move the file away if it is not wanted.
slip-line = line { $line } is dated { $on }, outside { $week }
slip-line-hint = Correct the date, or move the line to its week.
stray-found = { $more ->
    [0] Not read: { $path }. `fingerpost doctor` says why.
   *[other] Not read: { $path } and { $more } more. `fingerpost doctor` says why.
}
stray-conflict = a conflict copy made by a program that syncs folders
stray-macos = a side file of macOS
stray-icloud = not downloaded from iCloud yet
stray-editor = left by an editor that may still be open
stray-backup = a backup or temporary copy
stray-name = its name is not one that is read here
