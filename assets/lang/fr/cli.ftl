# Ce que dit la ligne de commande : erreurs, conseils, messages.
cli-warning = attention : { $what }
cli-error = erreur : { $what }
cli-hint = conseil : { $what }
cli-or = ou
cli-notices = { $first } (et { $more } de plus : `fingerpost doctor`)
cli-doctor-hint = Lancez `fingerpost doctor` pour voir ce qui ne va pas et comment le récupérer.

# Noms.
cli-ambiguous = `{ $said }` peut désigner { $names }
cli-ambiguous-hint = Écrivez-en davantage.
cli-all-names = Il y a : { $names }.
cli-nearest = Les plus proches : { $names }.
cli-no-activity = il n’y a pas d’activité `{ $said }`
cli-no-topic = il n’y a pas de thème `{ $said }`

# Valeurs.
cli-no-duration = `{ $said }` n’est pas une durée
cli-no-duration-hint = Écrivez 1h30, 90m, 1,5 (heures) ou 90 (minutes), au plus une semaine : `fingerpost log coding 1h30 +1`.
cli-no-energy = `{ $said }` n’est pas une énergie
cli-no-energy-hint = C’est un nombre entier de -2 (épuisant) à +2 (très stimulant). Omettez-le pour évaluer la ligne plus tard.

# Fichiers et système.
cli-no-read = lecture impossible de { $path } : { $why }
cli-no-read-hint = Vérifiez son nom, et qui a le droit de le lire.
cli-not-text = ce n’est pas du texte UTF-8
cli-no-write = écriture impossible de { $path } : { $why }
cli-no-write-hint = Donnez le nom d’un nouveau fichier, dans un dossier où vous pouvez écrire.
cli-exists = { $path } existe déjà
cli-exists-hint = Choisissez un autre nom, ou remplacez-le avec --force.
cli-is-dir = { $path } est un dossier
cli-is-dir-hint = Donnez le nom d’un fichier qui s’y trouvera.
cli-no-temp = aucun dossier temporaire n’a pu être créé : { $why }
cli-no-temp-hint = Faites de la place dans le dossier des fichiers temporaires, ou définissez TMPDIR.
cli-no-thread = pas de fil d’exécution pour le disque : { $why }
cli-no-thread-hint = Fermez quelques programmes et réessayez.
cli-no-stdout = la sortie standard ne peut pas être écrite : { $why }
cli-no-stdout-hint = Le disque est-il plein ?
cli-no-stdout-saved = enregistré, mais la sortie standard ne peut pas être écrite : { $why }
cli-no-stdout-saved-hint = Ne recommencez pas : c’est enregistré.
cli-left-unsaved = fermé sans que tout soit enregistré : { $what }
cli-wrote = { $path } a été écrit
cli-man-dir-hint = Donnez un dossier qui existe et où vous pouvez écrire.
cli-wrote-pages = { $count ->
    [one] { $count } page écrite dans { $dir }
   *[other] { $count } pages écrites dans { $dir }
}

# Contenus et thèmes de couleurs.
cli-pack-damaged = le contenu intégré est abîmé : { $what }
cli-pack-damaged-hint = Réinstallez le programme.
cli-no-pack = il n’y a pas de contenu `{ $id }` utilisable
cli-no-pack-hint = `fingerpost pack list` les nomme. Les vôtres sont lus dans { $dir }.
cli-settings-pack = { $path }, ligne { $line }, pack : { $why }
cli-pack-built-in = intégré
cli-pack-own = le vôtre
cli-pack-well = En ordre : { $title } ({ $topics ->
    [one] { $topics } thème
   *[other] { $topics } thèmes
}, { $statements } énoncés, { $activities } activités)
cli-pack-problems = { $count ->
    [one] { $count } problème ; ce contenu n’est pas utilisé tant qu’il n’est pas corrigé.
   *[other] { $count } problèmes ; ce contenu n’est pas utilisé tant qu’ils ne sont pas corrigés.
}
cli-no-theme = { $place } : il n’y a pas de thème { $name }. Thèmes : { $names }.

# Enregistrements d’une session.
cli-not-recorded = l’enregistrement de la session est incomplet : { $why }
cli-bad-action = { $path }, ligne { $line } : ce n’est pas une action (« { $why } »)
cli-replay-hint = Un enregistrement se fait avec `fingerpost --record FICHIER`, une action par ligne.
cli-replayed = { $count ->
    [one] { $count } action rejouée
   *[other] { $count } actions rejouées
}
replay-tab = onglet
replay-keys = touches
replay-undo = étapes annulables
replay-wrote = écrit
replay-removed = supprimé
replay-notice = dit en dernier
replay-quit = programme quitté

# Pictures.
cli-no-such-key = `{ $said }` n’est pas une touche
cli-render-keys-hint = Écrivez les touches comme `fingerpost keys` les nomme, séparées par des espaces : `--keys "8 v"`.

# Audits.
cli-no-audit = il n’y a pas encore d’audit
cli-no-audit-hint = Commencez-en un : `fingerpost audit start`.
cli-week-uncovered = { $week } n’est pas dans cet audit
cli-week-uncovered-hint = Il comprend les semaines { $first } à { $last }.
cli-week-lost = { $week }  illisible : { $why }
cli-audit-head = { $title } : { $first } à { $last }
cli-activity = Activité
cli-hours = Heures
cli-lines = Lignes
cli-rated = Évaluées
cli-total = Total
cli-drain = { $hours } h ({ $share } des heures évaluées)

# Doctor.
cli-all-well = Tout est en ordre : { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
} dans { $dir }
cli-files-well = { $files ->
    [one] { $files } fichier de { $dir } est lisible
   *[other] { $files } fichiers de { $dir } sont lisibles
} ; ce qui est nommé plus haut n’est pas utilisé avant d’être corrigé.
cli-not-well = { $broken ->
    [one] { $broken } fichier sur { $files } est inutilisable ; les autres sont en ordre.
   *[other] { $broken } fichiers sur { $files } sont inutilisables ; les autres sont en ordre.
}
cli-fix-hint = `fingerpost doctor --fix` ramène des versions antérieures, après avoir montré ce qui changerait.
cli-way-back = une version antérieure est gardée : { $path }
cli-no-way-back = il n’en existe pas de version antérieure
cli-stray = non lu : { $path } ({ $why })
cli-fix-newer = { $path } a été écrit par une version plus récente et reste tel quel
cli-fix-ask = Ramener cette version antérieure de { $path } ?
cli-fixed = { $path } est de retour ; la version abîmée est gardée dans `snapshots`.
cli-not-fixed = { $path } est resté tel quel. Répondez oui à la question, ou ajoutez --yes.
cli-merge-ask = Fusionner { $path } ?
cli-copy-found = { $path } est une copie en conflit. La fusionner apporte :
cli-copy-which = Garder < (le fichier) ou > (la copie) ?
cli-copy-which-both = Garder < (le fichier), > (la copie) ou = (les deux) ?
cli-copy-same = rien de nouveau
cli-copy-alone = { $path } est la copie en conflit d’un fichier absent : renommez-la si vous la voulez.
cli-copy-broken = { $path } est une copie en conflit, mais l’une des deux versions est illisible.
cli-copy-conflict = { $path } est une copie en conflit dont une différence ne peut pas être fusionnée ({ $what }) : lancez `fingerpost doctor --fix` dans un terminal, sans --yes, et choisissez pour chaque partie.
cli-merged = { $path } a été fusionné ; la copie est gardée sous { $kept }.

# Quiz.
cli-quiz-how = Répondez par un chiffre et Entrée ; b revient en arrière, q quitte. Chaque réponse est enregistrée aussitôt.
cli-quiz-unclear = Écrivez l’un des chiffres ; b revient en arrière, q quitte.
cli-quiz-left = { $count ->
    [one] { $count } énoncé sur { $total } a sa réponse, gardée. `fingerpost quiz` reprend d’ici.
   *[other] { $count } énoncés sur { $total } ont leur réponse, gardée. `fingerpost quiz` reprend d’ici.
}
cli-bad-answer = la réponse { $n } (`{ $said }`) n’est pas un chiffre de 1 à 5
cli-answers-count = { $have ->
    [one] { $have } réponse donnée
   *[other] { $have } réponses données
}, mais il y a { $need } énoncés
cli-answers-hint = Donnez-les dans l’ordre, de Q01 au dernier, par exemple --answers 4,5,3,4,4,5,2,3,2,3,2,1.
cli-bad-fork = l’alternative { $n } (`{ $said }`) n’est ni s, ni m, ni -
cli-forks-count = { $have ->
    [one] { $have } alternative donnée
   *[other] { $have } alternatives données
}, mais il y en a { $need }
cli-forks-hint = Donnez s (la première voie), m (la seconde) ou - (indécis) pour chacune, par exemple --forks s,s,m,-,s.

# Rapport.
cli-report-all = seul un tableau contient tous les audits : --all va avec --format csv
cli-report-all-hint = `fingerpost report --format csv --all`, ou un seul audit avec --audit SEMAINE.
cli-no-such-audit-hint = Vos audits : { $audits }. Nommez-en un par sa première semaine : --audit { $last }.
cli-report-partial = Une partie n’a pas pu être lue et manque dans ce rapport. Lancez `fingerpost doctor`.

# Tri.
cli-bad-attendees = ligne { $line } : `{ $said }` n’est pas un nombre de personnes
cli-sort-hint = Écrivez le titre, puis une tabulation et le nombre de personnes, puis une tabulation et un mot si l’événement se répète.
cli-rule-empty = une règle demande un texte de 1 à 500 caractères
cli-rule-empty-hint = Par exemple `fingerpost rules add one-on-ones "sync alex"`.
cli-pattern-hint = Un motif est une expression régulière, où `\(` est une parenthèse. De simples mots n’ont pas besoin de --pattern.
cli-rule-added = Règle { $n } ajoutée.
cli-rule-catches = { $count ->
    [one] Elle reconnaît { $count } événement de vos audits
   *[other] Elle reconnaît { $count } événements de vos audits
} ; ce qui n’en est pas trié le sera quand son agenda sera importé de nouveau :
cli-rule-removed = Règle retirée : { $what }
cli-no-rule = il n’y a pas de règle { $n }
cli-no-rule-hint = `fingerpost rules list` les numérote.
cli-no-rules = Vous n’avez pas encore de règle à vous. Ajoutez-en une : `fingerpost rules add one-on-ones "sync alex"`.
undo-rules = la modification de vos règles

# Importation.
undo-import = l’importation
cli-window-empty = --from est après --to
cli-window-empty-hint = Donnez le premier jour avec --from et le dernier avec --to.
cli-bad-table = { $file } : { $why }
cli-unknown-columns = { $file } : colonnes non lues : { $columns }
cli-bad-rows = { $count ->
    [one] { $count } ligne ne peut pas être importée : rien ne l’a été
   *[other] { $count } lignes ne peuvent pas être importées : rien ne l’a été
}
cli-bad-rows-hint = Corrigez ce qui est nommé plus haut, ou omettez ces lignes avec --skip-bad.
cli-uncovered-hint = Il existe des audits à partir de { $audits }. Commencez-en un pour ces jours avec `fingerpost audit start --from { $from }`, ou omettez ces lignes avec --skip-bad.
cli-import-read = { $read ->
    [one] { $read } événement lu
   *[other] { $read } événements lus
}, de { $from } à { $to }.
cli-import-rows = { $read ->
    [one] { $read } ligne lue.
   *[other] { $read } lignes lues.
}
cli-import-added = Nouveaux : { $count }.
cli-import-changed = Modifiés : { $count }.
cli-import-same = Déjà là : { $count }.
cli-import-vanished = Disparus de l’agenda : { $count } ; leurs lignes restent, marquées.
cli-import-unsure = { $count ->
    [one] { $count } n’est pas trié : triez-le
   *[other] { $count } ne sont pas triés : triez-les
} dans le programme, ou ajoutez des règles avec `fingerpost rules add`.
cli-import-more = { $count ->
    [one] et un titre de plus
   *[other] et { $count } titres de plus
} ; --json les nomme tous.
cli-import-left = Laissés de côté : { $count } ({ $why }).
cli-rows-skipped = { $count ->
    [one] Une ligne omise
   *[other] { $count } lignes omises
} : voir la sortie d’erreur.
cli-import-skip = { $file }, ligne { $line } : { $why }
cli-import-outside = { $count ->
    [one] { $count } événement tombe un jour hors de vos audits et a été laissé de côté
   *[other] { $count } événements tombent des jours hors de vos audits et ont été laissés de côté
}
cli-import-dry = Rien n’a été modifié (--dry-run).

# Le menu sans plein écran.
cli-menu-compare = Lire la comparaison
cli-menu-quiz = Faire le quiz, ou le reprendre
cli-menu-log = Noter du temps dans l’audit
cli-menu-audit = Lire l’audit
cli-menu-start = Commencer un audit
cli-menu-report = Lire le point
cli-ask-energy = Qu’a-t-elle donné ou pris, de -2 (épuisant) à +2 (très stimulant) ? Une ligne vide laisse la question ouverte.
cli-ask-note = Une note ? Une ligne vide n’en écrit pas.

# Essais.
cli-own-trial = le contenu n’a pas d’essai `{ $said }`, et un essai à vous demande un côté
cli-own-trial-hint = Le contenu a { $ids }. Pour un essai à vous, ajoutez --toward staff ou --toward em.
cli-trial-planned = prévu
cli-trial-running = en cours
cli-trial-finished = terminé
cli-trial-idea = idée
cli-no-trial = vous n’avez pas d’essai `{ $said }`
cli-no-trials-hint = Vous n’en avez pas encore : `fingerpost trials` liste ceux du contenu, `fingerpost trials start TR1` en commence un.
cli-trial-ended = L’essai { $id } est terminé.
cli-trial-signal = A-t-il montré que la voie convient ? `fingerpost trials finish { $id } --signal yes` (ou no) garde la réponse.

# Valeurs que la lecture refuse.
cli-value-date = écrivez-la comme 2026-11-25
cli-value-lang = le programme parle `en` et `fr`
cli-value-hours = écrivez un nombre de 1 à 100
cli-value-size = écrivez-la comme 100x30, chacune de 20 à 400
cli-value-days = écrivez des jours de 0 à 7, par demi-journées, comme 1,5
cli-value-side = écrivez `staff` ou `em`
cli-value-yes = écrivez `yes` ou `no`

# Le menu : agenda et point.
cli-menu-import = Faire entrer un agenda
cli-menu-review = Trier et évaluer ce que les agendas ont apporté
cli-menu-write = Écrire le point dans un fichier
cli-review-choose = Choisir une activité
cli-review-other = Une autre activité
cli-review-later = Plus tard
cli-review-done = C’est tout. Ce que vous avez remis à plus tard peut être repris.

# Lieux et enregistrements.
cli-no-home = il n’y a pas de dossier personnel où garder les données
cli-no-home-hint = Dites où avec --data-dir DOSSIER.
cli-absolute-hint = Donnez le dossier comme chemin absolu.
cli-no-dir = --data-dir ne nomme aucun dossier
cli-no-dir-hint = Nommez-en un, ou ôtez --data-dir pour utiliser vos propres données.
cli-stdin = l’entrée standard
cli-recording-stopped = l’enregistrement s’est arrêté

# Genres de règles.
cli-rule-words = mots
cli-rule-title = titre
cli-rule-series = série
cli-rule-event = événement
cli-rule-pattern = motif

# Ce qu’une question prend pour réponse.
cli-yes-no = [o/N]
