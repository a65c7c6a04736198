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
