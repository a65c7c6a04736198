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
