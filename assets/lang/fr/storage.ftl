# Ce qui a échoué avec le dossier des données.
storage-busy = { $path } est utilisé par { $holder }
storage-busy-hint = Attendez qu’il ait fini, ou fermez-le, et réessayez. La lecture marche entre-temps.
storage-no-locks = les verrous ne fonctionnent pas dans { $path } : { $why }
storage-no-locks-hint = Est-ce un dossier réseau ? Gardez les données sur un disque local : choisissez un autre endroit avec --data-dir.
storage-read = { $doing ->
    [list] impossible de parcourir { $path } : { $why }
    [read] impossible de lire { $path } : { $why }
   *[other] accès impossible à { $path } : { $why }
}
storage-write = { $doing ->
    [create] impossible de créer { $path } : { $why }
    [remove] impossible de supprimer { $path } : { $why }
    [replace] impossible de remplacer { $path } : { $why }
   *[other] impossible d’écrire { $path } : { $why }
}
storage-sync = le disque n’a pas confirmé ce qui a été écrit dans { $path } : { $why }
storage-changed = { $path } a été modifié par un autre programme depuis sa lecture
storage-changed-hint = Les deux versions sont gardées. Relisez-le, puis refaites la modification.
storage-unconfirmed = { $path } : enregistré, mais sans confirmation du disque : { $why }
storage-unconfirmed-hint = Ne le saisissez pas une seconde fois. Vérifiez le disque, puis lancez `fingerpost doctor`.
storage-denied-hint = Vérifiez à qui appartiennent le dossier et ses fichiers, ou choisissez-en un autre avec --data-dir.
storage-read-only-hint = Le disque est monté en lecture seule. Choisissez un autre endroit avec --data-dir.
storage-full-hint = Le disque est plein. Faites de la place et réessayez ; rien n’est perdu.
storage-limit-hint = Une limite à la taille des fichiers est fixée (`ulimit -f`). Relevez-la et réessayez ; rien n’est perdu.
storage-in-the-way-hint = Un fichier se trouve là où il faut un dossier. Déplacez-le, ou choisissez un autre endroit avec --data-dir.
storage-other-hint = Les fichiers sont restés tels quels. Vérifiez le disque, puis réessayez.
storage-holder = `{ $name }` (processus { $pid })
storage-other-program = un autre programme
storage-unwritten = cela ne peut pas y être écrit : { $why }
storage-unwritten-hint = Modifiez ce qui a été saisi en dernier. Le fichier est resté tel quel.
storage-other-file = cela appartient à un autre fichier
storage-not-the-same = la relecture donnerait autre chose
storage-snapshot-hint = Choisissez une autre version antérieure.
storage-not-kept = la version antérieure n’a pas pu être gardée : { $why }
storage-again = { $path } est sans cesse réécrit par un autre programme
storage-again-hint = Fermez l’autre programme, puis modifiez quoi que ce soit pour enregistrer à nouveau.
storage-anyone = n’importe qui peut y écrire sur cet ordinateur
storage-not-yours = il appartient à un autre utilisateur
storage-private-hint = Des notes sur le travail sont privées : choisissez un dossier où vous seul pouvez écrire.

# Un fichier et sa place.
place-file = { $path } : { $what }
place-line = { $path }, ligne { $line } : { $what }
os-error = { $kind ->
    [NotFound] il n’y a ni fichier ni dossier de ce nom
    [PermissionDenied] vous n’en avez pas le droit
    [AlreadyExists] ce nom est déjà pris
    [IsADirectory] c’est un dossier
    [NotADirectory] ce n’est pas un dossier
    [DirectoryNotEmpty] le dossier n’est pas vide
    [ReadOnlyFilesystem] le disque est en lecture seule
    [StorageFull] le disque est plein
    [QuotaExceeded] votre part du disque est épuisée
    [FileTooLarge] le fichier deviendrait trop grand
    [ResourceBusy] il est occupé
    [InvalidFilename] ce nom de fichier n’est pas permis
    [FilesystemLoop] les liens tournent en rond
    [CrossesDevices] l’autre endroit est sur un autre disque
    [BrokenPipe] l’autre bout est fermé
    [UnexpectedEof] la fin arrive trop tôt
    [InvalidData] ce n’est pas du texte en UTF-8
    [TimedOut] le délai est dépassé
    [WouldBlock] il n’y a rien pour le moment
    [Interrupted] l’appel a été interrompu
    [OutOfMemory] la mémoire manque
    [Unsupported] le système ne sait pas le faire
   *[other] le système répond « { $why } »
}
file-unreadable = il est illisible : { $why }
file-too-large = il dépasse { $size } Mo
file-dead-link = c’est un lien qui ne mène nulle part
file-not-regular = ce n’est pas un fichier ordinaire
file-empty = le fichier est vide
file-empty-hint = Supprimez-le, ou ramenez une version antérieure avec `fingerpost doctor --fix`.
file-broken-hint = Corrigez cette ligne avec un éditeur, ou ramenez une version antérieure avec `fingerpost doctor --fix`.
file-more-hint = Le fichier est montré, mais pas modifié. Retirez ce qui n’est pas connu ici, ou prenez une version plus récente.
file-missing = le fichier manque
file-missing-hint = Ramenez une version antérieure.
file-format-0 = 0 n’est pas un format
file-newer = il a été écrit par une version plus récente de ce programme (format { $format })
file-other-week = il dit { $inside }, mais sa place est celle de { $name }
slip-week = cette semaine est hors du plan de son audit
slip-week-hint = Elle ne compte pas tant que l’audit n’est pas plus long ; déplacez le fichier si vous n’en voulez pas.
slip-line = la ligne { $line } est datée du { $on }, hors de { $week }
slip-line-hint = Corrigez la date, ou déplacez la ligne dans sa semaine.
stray-found = { $more ->
    [0] Non lu : { $path }. `fingerpost doctor` dit pourquoi.
    [one] Non lus : { $path } et { $more } autre. `fingerpost doctor` dit pourquoi.
   *[other] Non lus : { $path } et { $more } autres. `fingerpost doctor` dit pourquoi.
}
stray-conflict = une copie en conflit, faite par un programme qui synchronise des dossiers
stray-macos = un fichier annexe de macOS
stray-icloud = pas encore téléchargé d’iCloud
stray-editor = laissé par un éditeur peut-être encore ouvert
stray-backup = une sauvegarde ou une copie temporaire
stray-name = un fichier de ce nom n’est pas lu ici
