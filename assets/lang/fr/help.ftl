# L’aide de la ligne de commande et les erreurs de sa lecture. L’anglais en est la déclaration même, dans le programme.
arg-about = Staff Engineer ou Engineering Manager ? Comparez les deux voies, répondez au quiz, tenez un audit de vos propres semaines, et décidez d’après ce qu’elles montrent
arg-after =
    Exemples :
      fingerpost                                  ouvrir le programme
      fingerpost demo                             faire un tour dans six semaines inventées
      fingerpost audit start                      commencer un audit cette semaine
      fingerpost log design-review 1h30 +2        y ajouter une ligne
      fingerpost import ~/agenda.ics              le remplir depuis un agenda
      fingerpost report --output point.md         écrire ce que tout cela dit

    Les données vont à la sortie standard, les messages à la sortie d’erreur. Rien n’est demandé là où l’entrée standard n’est pas un terminal, sauf par `quiz`, qui y lit ses réponses. Aucun accès au réseau.
    Complétion : `fingerpost completions bash` (ou zsh, fish, elvish, powershell). Page de manuel : `fingerpost man`.

    Codes de fin : 0 fait ; 1 échec, rien à moitié fait ; 2 mauvais usage ; 3 le dossier des données est verrouillé ou illisible ; 130 ou 143 arrêté par un signal.
arg-usage = Usage :
arg-commands = Commandes
arg-command = COMMANDE
arg-value-file = FICHIER
arg-value-dir = DOSSIER
arg-value-name = NOM
arg-value-when = QUAND
arg-value-week = SEMAINE
arg-value-weeks = SEMAINES
arg-value-email = ADRESSE
arg-value-text = TEXTE
arg-value-keys = TOUCHES
arg-value-activity = ACTIVITÉ
arg-value-duration = DURÉE
arg-value-energy = ÉNERGIE
arg-value-topic = THÈME
arg-value-paths = CHEMINS
arg-value-trial = ESSAI
arg-value-number = NUMÉRO
arg-value-colsxrows = COLONNESxLIGNES
arg-value-shell = INTERPRÉTEUR
arg-everywhere = Partout
arg-man-name = NOM
arg-man-extra = EXEMPLES ET PRÉCISIONS
arg-examples = Exemples :
arg-example = Exemple :
arg-default = { $help } [par défaut : { $values }]
arg-env = { $help } [variable : { $values }]
arg-possible = { $help } [valeurs possibles : { $values }]
arg-help = Afficher l’aide
arg-version = Afficher la version

arg-data-dir = Garder les données dans DOSSIER
arg-config = Lire les réglages dans FICHIER
arg-lang = Parler anglais ou français
arg-pack = Prendre le contenu ID ; voir `fingerpost pack list`
arg-theme = Couleurs du plein écran
arg-color = Si le plein écran a des couleurs ; auto : sauf si `NO_COLOR` est défini
arg-ascii = Dessiner et écrire avec les seuls caractères ASCII ; fichiers et sorties pour scripts gardent leurs lettres
arg-plain = Ni plein écran ni colonnes : ligne par ligne, pour les lecteurs d’écran (aussi avec ACCESSIBLE=1 ou TERM=dumb)
arg-today = Prendre DATE pour aujourd’hui, partout où cela compte
arg-record = Écrire dans FICHIER ce qui se fait en plein écran, pour `fingerpost replay FICHIER`
arg-json = En JSON
arg-from = Le premier jour ; aujourd’hui si rien n’est dit
arg-on = Le jour ; aujourd’hui si rien n’est dit
arg-force = Remplacer FICHIER s’il existe
arg-output = Écrire dans FICHIER, pour son seul propriétaire, et non à la sortie standard

arg-demo-about = Faire un tour dans six semaines inventées, dans un dossier temporaire ; vos données ne sont pas touchées
arg-compare-about = Montrer la comparaison en texte : deux colonnes là où la sortie est assez large
arg-compare-topic = Un thème : son identifiant, le début de celui-ci, ou son nom ; tous si rien n’est dit
arg-compare-sources = Nommer la source de chaque phrase
arg-quiz-about = Répondre au quiz ligne par ligne, ou noter les réponses données ; affiche la lecture
arg-quiz-answers = Un nombre de 1 (pas du tout d’accord) à 5 (tout à fait d’accord) pour chaque énoncé, dans l’ordre du contenu
arg-quiz-forks = s (la première voie), m (la seconde) ou - (indécis) pour chaque alternative
arg-quiz-more = Sans --answers, les questions viennent ligne par ligne, au terminal ou par l’entrée standard. Ce qui avait reçu une réponse quand l’entrée finit est gardé, et le prochain `fingerpost quiz` reprend là.
arg-audit-about = Commencer et montrer l’audit de vos semaines
arg-audit-start-about = Commencer un audit
arg-audit-start-weeks = Combien de semaines, de 4 à 6
arg-audit-start-from = Un jour de la première semaine ; cette semaine si rien n’est dit
arg-audit-start-hours-a-week = Heures par semaine au contrat, de 1 à 100 ; sinon `hours_a_week` des réglages, ou 40
arg-audit-mark-about = Dire ce qu’une semaine a été : difficile, atypique, jours d’absence, un bilan
arg-audit-mark-week = Une semaine, comme 2026-W47 ; cette semaine si rien n’est donné
arg-audit-mark-hard = Si elle a été difficile (yes ou no) : elle est aussi regardée à part
arg-audit-mark-atypical = Si elle n’a pas été comme les autres (yes ou no) : elle est laissée hors de la tendance
arg-audit-mark-days-off = Jours d’absence, de 0 à 7, par demi-journées
arg-audit-mark-check-in = Comment la semaine s’est passée, à la place de ce qui y est écrit
arg-audit-mark-sample =
    Exemples :
      fingerpost audit mark --hard yes --check-in "Deux incidents, mais la RFC est passée."
      fingerpost audit mark 2026-W47 --days-off 1.5
arg-audit-show-about = Montrer heures et énergie par activité, semaine par semaine
arg-audit-show-week = Une semaine, comme 2026-W47
arg-audit-show-lines = Chaque ligne avec sa note
arg-audit-show-more = Un fichier illisible est nommé à la sortie d’erreur, les autres sont montrés, et le code de fin est 3, pour qu’aucun script ne prenne une partie pour le tout. En JSON, ce qui n’est pas encore là est null.
arg-log-about = Ajouter une ligne à l’audit qui contient son jour
arg-log-activity = Une activité : son identifiant, le début de celui-ci, ou son nom
arg-log-duration = Temps passé : 1h30, 90m, 1.5 (heures) ou 90 (minutes)
arg-log-energy = Énergie gagnée ou perdue, de -2 à +2 ; à laisser pour noter plus tard
arg-log-note = Une note
arg-log-recalled = L’énergie est de mémoire, et non du jour même
arg-log-sample =
    Exemples :
      fingerpost log design-review 1h30 +2
      fingerpost log coding 90m -1 --note "encore ce test instable"
      fingerpost log one-on-ones 0.5 --on 2026-11-24
arg-log-more = Un nombre jusqu’à 16 sans unité est en heures, à partir de 17 en minutes. L’énergie d’un autre jour qu’aujourd’hui compte comme de mémoire.
arg-import-about = Faire entrer des agendas (fichiers .ics et leurs dossiers) ou des tableaux (CSV)
arg-import-paths = Fichiers ou dossiers ; `-` lit l’entrée standard
arg-import-from = Le premier jour lu ; le premier de l’audit si rien n’est dit
arg-import-to = Le dernier jour lu ; le dernier de l’audit si rien n’est dit
arg-import-me = Votre adresse électronique, pour laisser de côté ce que vous avez refusé ; peut être donnée plusieurs fois
arg-import-dry-run = Dire ce qui se passerait ; ne rien changer
arg-import-skip-bad = Laisser les lignes d’un tableau qui sont illisibles, et prendre les autres
arg-import-sample =
    Exemples :
      fingerpost import ~/agenda.ics --dry-run
      fingerpost import ~/.calendars/travail --me moi@example.com
      fingerpost import semaines.csv
      curl -s https://example.com/moi.ics | fingerpost import -
arg-import-more = Un agenda est lu pour les semaines de vos audits ; le même agenda peut revenir aussi souvent que voulu, ce que vous avez évalué et noté reste. Un tableau a besoin d’un en-tête : date,minutes,activity,energy,rated,note (`report --format csv` en écrit un). Une ligne déjà là n’est pas ajoutée deux fois. Une ligne illisible arrête l’import, son numéro donné, sauf avec --skip-bad.
arg-sort-about = Dire à quelle activité appartient chaque titre d’événement de l’entrée standard
arg-sort-json = En JSON, un objet
arg-sort-sample =
    Exemple :
      printf "Revue de conception, files d’attente\t6\tweekly\n" | fingerpost sort
arg-sort-more = En entrée : une ligne par événement, `titre`, puis une tabulation et le nombre de personnes, puis une tabulation et `weekly` (un mot quelconque) s’il revient. En sortie : activité, raison et titre entre tabulations ; `unsure` en cas de doute.
arg-rules-about = Lister, ajouter et retirer vos propres règles de tri des événements
arg-rules-list-about = Lister vos règles
arg-rules-add-about = Ajouter une règle ; de deux qui prennent un événement, la dernière compte
arg-rules-add-activity = L’activité dans laquelle les événements sont rangés
arg-rules-add-text = Des mots que le titre contient côte à côte, dans cet ordre
arg-rules-add-title = TEXTE est le titre entier
arg-rules-add-pattern = TEXTE est une expression rationnelle
arg-rules-add-series = TEXTE est l’UID d’une série
arg-rules-remove-about = Retirer la règle qui porte ce numéro dans `rules list`
arg-rules-remove-number = Le numéro de la règle
arg-trials-about = Lister, commencer, suivre et finir des essais : de petites expériences avec une voie
arg-trials-ics = Écrire des rappels des essais en cours, comme agenda
arg-trials-list-about = Lister vos essais et ceux que le contenu propose
arg-trials-start-about = Commencer un essai : un du contenu par son identifiant, ou un à vous par un titre
arg-trials-start-trial = Un essai du contenu (TR1) ou un titre
arg-trials-start-toward = La voie qu’essaie un essai à vous
arg-trials-start-activity = L’activité sur laquelle son temps est noté
arg-trials-start-weeks = Semaines jusqu’à la revue
arg-trials-start-duties = Missions convenues par écrit
arg-trials-start-gaps = Lacunes nommées d’avance
arg-trials-start-way-back = Le retour sans reproche qui a été convenu
arg-trials-start-sample =
    Exemples :
      fingerpost trials start TR1
      fingerpost trials start "Mener la migration" --toward staff --weeks 6
arg-trials-log-about = Ajouter une ligne datée au journal d’un essai
arg-trials-log-trial = L’identifiant de l’essai dans `trials list`
arg-trials-log-text = Ce qu’il y a à noter
arg-trials-finish-about = Finir un essai par son signal : a-t-il montré que la voie convient ?
arg-trials-finish-trial = L’identifiant de l’essai dans `trials list`
arg-trials-finish-signal = S’il a montré que la voie convient
arg-trials-finish-outcome = Ce qu’il en est sorti
arg-report-about = Écrire le point : ce que quiz, audit et essais disent jusqu’ici
arg-report-audit = L’audit qui commence cette semaine, ou qui la couvre ; sans cela celui d’aujourd’hui, sinon le dernier
arg-report-all = Les lignes de tous les audits, en csv
arg-report-sample =
    Exemples :
      fingerpost report
      fingerpost report --format html --output point.html
      fingerpost report --format json | jq .audit.verdict
      fingerpost report --audit 2026-W30 --output ete.md
      fingerpost report --format csv --all --output semaines.csv
arg-report-more = csv est chaque ligne avec sa note, son énergie et son événement ; `fingerpost import` la relit sans perte dans les audits qui contiennent ses semaines. Il ne dit rien des bilans, des jours de congé et des marques d’une semaine : pour cela, copiez le dossier des données.
arg-report-format = La forme du point, d’après la fin du nom de FICHIER, sinon md, si elle n’est pas donnée ; txt est fait de lignes à écouter
arg-report-with-notes = Dire aussi notes et bilans de semaine (csv les a toujours)
arg-render-about = Dessiner un écran comme image (SVG), sans terminal ; rien n’est changé
arg-render-keys = Les touches qui mènent à l’écran
arg-render-size = Colonnes et lignes de la fenêtre, chacune de 20 à 400
arg-render-output = Écrire dans FICHIER, pour son seul propriétaire ; `-` est la sortie standard
arg-render-demo = Dessiner les six semaines inventées de `fingerpost demo`
arg-render-more = TOUCHES s’écrit comme `fingerpost keys` nomme les touches, avec des espaces entre elles ; un texte se tape entre guillemets : `/ "revue"`. Tout se passe sur une copie en mémoire.
arg-pack-about = Lister, vérifier et commencer des contenus
arg-pack-list-about = Lister les contenus fournis et les vôtres
arg-pack-check-about = Vérifier un fichier de contenu ; `-` lit l’entrée standard
arg-pack-schema-about = Écrire le schéma JSON d’un contenu, pour les éditeurs
arg-pack-new-about = Écrire un petit contenu, pour commencer le vôtre
arg-file = Le fichier
arg-doctor-about = Vérifier chaque fichier du dossier des données ; nommer ce qui ne va pas, où, et le chemin du retour
arg-doctor-fix = Reprendre d’anciennes versions des fichiers cassés et fondre les copies en conflit, après avoir montré ce qui changerait
arg-doctor-yes = Ne pas demander
arg-doctor-more = Le code de fin est 0 seulement si tout va bien. --fix garde sous `snapshots` chaque version qu’il remplace.
arg-paths-about = Dire où sont données et réglages
arg-keys-about = Lister chaque touche avec sa commande, comme `keys:` la nomme dans les réglages
arg-completions-about = Écrire la complétion pour un interpréteur de commandes
arg-completions-shell = L’interpréteur de commandes
arg-man-about = Écrire la page de manuel, ou une pour chaque commande
arg-man-dir = Écrire une page par commande dans DOSSIER
arg-replay-about = Rejouer ce que --record a écrit, sans écran, et afficher où cela mène. Tout se passe en mémoire : sur aucune donnée, ou sur une copie de celles de --data-dir s’il est donné. Rien n’est écrit.

arg-error-range = de { $low } à { $high }
arg-error-number = écrivez un nombre entier
arg-error-unknown = l’argument `{ $said }` n’est pas connu ici
arg-error-command = il n’y a pas de commande `{ $said }`
arg-error-value = `{ $said }` ne convient pas à { $where }
arg-error-why = `{ $said }` ne convient pas à { $where } : { $why }
arg-error-choose = Valeurs possibles : { $names }.
arg-error-missing = il manque { $names }
arg-error-no-value = il manque une valeur à { $where }
arg-error-conflict = { $where } ne va pas avec { $names }
arg-error-twice = { $where } est donné deux fois
arg-error-other = la commande ne se lit pas
arg-error-nearest = Vouliez-vous dire `{ $name }` ? Sinon, voyez `{ $help }`.
arg-error-hint = Voyez `{ $help }`.
