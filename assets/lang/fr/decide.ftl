# La décision : la lecture, ce qui manque, les autres regards, la feuille de travail.
decide-contradictions = Ce que vous dites, et ce que disent vos semaines
decide-gates = Ce qui manque encore
decide-lenses = D’autres regards sur vos semaines
decide-projection = Une semaine dans chaque rôle
decide-wants = De quoi voulez-vous plus dans une semaine ordinaire ?
decide-marks = Ce que vous avez marqué « c’est moi »
decide-excellent = À quoi ressemble l’excellence dans 6 mois ?
decide-context = Votre entreprise
decide-statement = Votre décision, avec vos propres mots
outline-reading = Où vous en êtes
outline-contradictions = Contradictions
outline-gates = Manque encore
outline-lenses = Vos semaines
outline-projection = Chaque rôle
outline-wants = Davantage
outline-marks = C’est moi
outline-excellent = Excellence
outline-context = Entreprise
outline-statement = Décision
outline-done = écrite

reading-aligned = Vos réponses et vos semaines s’accordent sur { $lived }.
reading-aligned-means = Les deux penchent du même côté. Écrivez la décision avec vos propres mots au bas de cette page, puis choisissez l’essai dont l’enjeu est le plus grand.
reading-conflict = Vos réponses et vos semaines se contredisent.
reading-conflict-means = Vos réponses penchent vers { $stated } ; vos semaines vous donnent plus d’énergie dans le travail d’un { $lived }. Prenez les semaines pour ce qu’une journée fait ressentir, et les réponses pour ce à quoi vous aspirez. Aucune ne l’emporte sur l’autre. Lisez les contradictions, faites un essai, et regardez de nouveau.
reading-unconfirmed = Votre énergie ne confirme pas vos réponses jusqu’ici.
reading-unconfirmed-means = Vos réponses penchent vers { $stated }. Après la semaine { $week }, aucune voie ne se détache dans votre énergie. Continuez à noter jusqu’à la semaine 6.
reading-unconfirmed-last = Vos réponses penchent vers { $stated }. Après la semaine { $week }, le dernier examen, aucune voie ne se détache dans votre énergie. Un essai dont l’enjeu est plus grand en dit plus que d’autres semaines pareilles.
reading-untested = Vos réponses penchent, et vos semaines ne les ont pas mises à l’épreuve.
reading-untested-means = Vos réponses penchent vers { $stated }, mais il y a eu trop peu de travail { $tracks } pour les confronter. L’essai ci-dessous y remédierait.
reading-energy = Vos semaines penchent vers { $lived } ; vos réponses, non.
reading-energy-means = Ici, l’énergie mène. Relisez les énoncés que vos semaines contredisent, et refaites le quiz plus tard.
reading-undecided = Ni vos réponses ni vos semaines ne penchent.
reading-undecided-means = C’est aussi une réponse. Un essai d’un côté ou de l’autre en dit plus qu’un second regard sur les mêmes chiffres.
reading-hybrid = Rien ne penche, et vous êtes d’accord avec les deux voies.
reading-hybrid-means = Un rôle qui mêle les deux peut vous convenir.
reading-waiting = Trop tôt pour le dire.
reading-waiting-both = Cette page confronte ce que vous dites de vous et ce que vos semaines font ressentir. Il lui faut les deux : le quiz, qui prend cinq minutes, et un audit de quatre à six semaines.
reading-waiting-quiz = Vos semaines sont là. Il manque ce que vous dites de vous : le quiz prend cinq minutes.
reading-waiting-audit = Vous avez répondu au quiz. Il manque ce que vos semaines font ressentir : un audit de quatre à six semaines le dira.
reading-waiting-weeks = Vous avez répondu au quiz, et vos semaines sont en cours de saisie. Ce qu’il leur faut encore pour parler est indiqué plus bas.
reading-waiting-over = Cet audit s’est terminé avec trop peu d’heures notées pour parler. Ce qui manquait est indiqué plus bas ; un autre audit peut le combler.
decide-from-memory = Moins de la moitié des heures évaluées l’ont été le jour même. Ceci repose sur la mémoire, et la mémoire glisse vers ce qu’on s’attend à ressentir.
decide-axis-quiz = Quiz
decide-axis-weeks = Semaines
decide-quiz-figures = Quiz : { $staff } moins { $em } donne { $d } points sur 24, de { $low } à { $high } quatre fois sur cinq.
decide-weeks-none = Semaines : { $lines ->
    [one] { $lines } ligne évaluée pour l’instant, trop peu
   *[other] { $lines } lignes évaluées pour l’instant, trop peu
} pour mettre les voies côte à côte.
decide-weeks-so-far = Semaines jusqu’ici : { $staff } moins { $em } donne { $l } d’énergie par heure, de { $low } à { $high } quatre fois sur cinq. Aucune tendance n’en est tirée.
decide-weeks-no-lean = Semaines : { $staff } moins { $em } donne { $l } d’énergie par heure, de { $low } à { $high }. Après la semaine { $week }, ce n’est pas plus que le hasard.
decide-weeks-slight = Semaines : { $staff } moins { $em } donne { $l } d’énergie par heure, de { $low } à { $high } : une légère tendance vers { $toward } après la semaine { $week }.
decide-weeks-clear = Semaines : { $staff } moins { $em } donne { $l } d’énergie par heure, de { $low } à { $high } : une nette tendance vers { $toward } après la semaine { $week }.
decide-next-look = Le programme n’examine les semaines qu’après la semaine { $first } et la semaine { $second } ; la prochaine fois après la semaine { $next }.
decide-ceiling = Quoi que ceci dise : l’accord entre le travail et vos intérêts explique peu de la satisfaction dans un poste (corrélation d’environ { $rho } sur { $studies } études). Le salaire, le manager, l’équipe et les horaires ne sont pas demandés ici.

gates-quiz = Le quiz n’est pas terminé. Entrée y mène.
gates-audit = Il n’y a pas encore d’audit. Entrée en commence un : quatre à six semaines, environ dix minutes par jour.
gates-side-by-side = Avant de pouvoir mettre les deux voies côte à côte
gates-verdict = Avant de pouvoir annoncer une tendance
gates-open = Rien ne manque : tous les seuils sont atteints.
gates-have = { $have } sur { $need }
gates-at-most = { $have }, au plus { $need }
gates-idea = Trop peu de travail { $track } jusqu’ici. Cet essai le comblerait : { $title }. Entrée le montre.
gate-lines = lignes évaluées
gate-days = jours
gate-hours = heures évaluées
gate-weeks = semaines
gate-weeks-all = Semaines évaluées
gate-coverage = Heures notées
gate-unsorted = Heures sans activité
gate-delay = Évaluations datées
opens-lines = { $count ->
    [one] Évaluez encore { $count } ligne de travail { $track }.
   *[other] Évaluez encore { $count } lignes de travail { $track }.
}
opens-days = { $count ->
    [one] Du travail { $track } encore { $count } jour.
   *[other] Du travail { $track } encore { $count } jours.
}
opens-hours = Évaluez encore { $hours } h de travail { $track }.
opens-weeks-side = { $count ->
    [one] Du travail { $track } encore { $count } semaine.
   *[other] Du travail { $track } encore { $count } semaines.
}
opens-weeks = { $count ->
    [one] Évaluez des lignes encore { $count } semaine.
   *[other] Évaluez des lignes encore { $count } semaines.
}
opens-coverage = Notez encore { $hours } h, ou vos jours d’absence.
opens-unsorted = Donnez à { $hours } h une activité qui compte.
opens-delay = Évaluez le jour même, ou marquez « de mémoire ».

contradictions-what = Les réponses que l’énergie de vos heures contredit, la plus forte d’abord. Qu’est-ce qui est à côté, l’énoncé ou les semaines ? Entrée écrit une note.
contradictions-none = Aucune : nulle réponse ne s’oppose à l’énergie de ses activités.
contradictions-waiting = Visibles dès que le quiz est terminé et que des activités ont une moyenne : trois lignes évaluées sur deux jours.
contradictions-said = Vous avez dit { $answer }, { $word }
contradictions-lived = par heure, { $activity } ({ $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
})

lenses-waiting = Visibles dès qu’un audit a des lignes.
lenses-what = Décrit, non jugé.
lens-hard-none = Aucune semaine n’est marquée difficile. H en marque une dans la grille : ce que vous ressentez quand tout brûle en dit plus qu’une semaine calme.
lens-hard = Dans les semaines difficiles ({ $weeks }) : { $staff } { $staffEnergy } et { $em } { $emEnergy } d’énergie par heure.
lens-hard-few = Les semaines difficiles ({ $weeks }) ont trop peu de lignes évaluées ({ $staff } { $staffLines }, { $em } { $emLines }) ; à partir de { $need } de chaque, les deux s’affichent.
lens-drain = { $hours } des { $all } heures évaluées vous ont pris de l’énergie : { $share } %.
lens-rhythm = { $switches } changements d’activité par jour sur { $days } jours ; { $share } % des heures datées en blocs de deux heures ou plus ({ $hours } h).

projection-what = Votre propre énergie, répartie sur les heures de chaque rôle. Entrée ouvre la répartition : c’est une hypothèse, faites-en la vôtre.
projection-own = votre répartition
projection-pack = répartition fournie
projection-covered = Énergie par heure ; { $covered } % des heures du rôle ont été mesurées ({ $mix }).
projection-hidden = Non affiché : { $covered } % des heures du rôle ont été mesurées, il en faut { $need } % ({ $mix }).
projection-unmeasured = Plus grande part non mesurée : { $activity }, { $share } %.
projection-sum = Ensemble
projection-over = { $off } % de trop. Tapez un pourcentage ; ← et → le changent de 1, < et > de 5, D revient à la répartition fournie.
projection-under = Il manque { $off } %. Tapez un pourcentage ; ← et → le changent de 1, < et > de 5, D revient à la répartition fournie.
projection-full = Tapez un pourcentage ; ← et → le changent de 1, < et > de 5, D revient à la répartition fournie.
decide-mix-other = Tout le reste

wants-what = Marquez tout ce qui est vrai. Entrée marque.
marks-none = Rien encore. Dans la comparaison, x marque la phrase qui vous décrit.
marks-what = Tiré de la comparaison. Entrée y mène, D retire une marque.
decide-excellent-ask = Demandez-le à la personne à qui vous rendriez compte, pour chaque voie. Une réponse vague est un avertissement.
excellent-none = Pas encore posée. Entrée note la réponse.
excellent-judge = Était-elle vague ? y (oui) ou n (non).
excellent-vague = Vague : il devient plus probable que vous et le poste n’alliez pas ensemble.
excellent-clear = Pas vague.
context-what = Le sens de chaque rôle dépend de l’endroit où vous êtes.
context-size = Effectif de l’entreprise
context-parity = Voies égales en salaire et en rang
context-archetype = { $track } y signifie surtout
context-untold = non précisé
context-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
context-parity-yes = oui
context-parity-no = non
archetype-tech-lead = Tech Lead
archetype-architect = Architect
archetype-solver = Solver
archetype-right-hand = Right Hand
statement-what = Une phrase. Essayez d’abord ces deux-ci :
statement-none = Pas encore écrite. Entrée écrit la vôtre.
statement-energy-ask = Vous donne-t-elle de l’énergie ? y (oui) ou n (non).
statement-energy-yes = Elle vous donne de l’énergie.
statement-energy-no = Elle ne vous donne pas d’énergie.
statement-trial = Entrée mène aux essais.

decide-size-bad = Non retenu : l’effectif est un nombre entier de personnes.
decide-size-bad-hint = Écrivez par exemple 180.
undo-want = une marque sur ce dont vous voulez plus
did-decide = ce qui a été écrit pour la décision
undo-mark-away = le retrait d’une marque
undo-parity = si les voies sont égales
undo-energy = si la décision donne de l’énergie
undo-archetype = le genre de poste
undo-vague = si une réponse est vague
undo-excellent = la réponse d’un manager
undo-size = l’effectif de l’entreprise
undo-mix = une répartition des heures
undo-mix-reset = le retour à la répartition fournie
undo-contradiction = une note sur une contradiction
undo-statement = votre décision

editing-kept = Enregistré à mesure que vous tapez. Échap ferme, Ctrl-O ouvre votre propre éditeur.
editing-line-kept = Enregistré à mesure que vous tapez. Entrée ferme.
editing-kept-short = Enregistré en continu.
editing-statement = Votre décision
editing-excellent = Excellence dans 6 mois : { $track }
editing-contradiction = { $statement } et { $activity }
editing-size = Effectif de l’entreprise
editing-title = Nom de l’essai
editing-log = Journal, { $date }

scope-decide = Choix
scope-text = Rédaction d’un texte
scope-line = Rédaction d’une ligne
help-decide-enter = Ouvrir, marquer ou écrire ce qui est sous le curseur
hint-decide-enter = ouvrir
hint-decide-mark = marquer
help-decide-yes = Oui à la question posée
hint-decide-yes = oui
help-decide-no = Non à la question posée
hint-decide-no = non
help-decide-less = Moins, ou la valeur précédente
hint-decide-less = changer
help-decide-more = Plus, ou la valeur suivante
help-decide-much-less = Beaucoup moins
help-decide-much-more = Beaucoup plus
help-decide-clear = Vider ce qui est sous le curseur
help-decide-next = La section suivante
help-decide-previous = La section précédente
help-line-close = Fermer ; ce qui est tapé est gardé
hint-line-close = fini
help-text-close = Fermer ; ce qui est tapé est gardé
hint-text-close = fermer
help-text-editor = Écrire dans votre propre éditeur
hint-text-editor = votre éditeur
help-text-quit = Quitter

help-brief = Écrire le point pour votre manager, en Markdown et en HTML, sans vos notes
hint-brief = le point
brief-written = Le point est écrit, en Markdown et en HTML : { $place }
hint-decide-previous = section
scope-mix = Choix, la répartition d’un rôle
scope-percent = Choix, un pourcentage en cours de saisie
help-mix-digit = Taper le pourcentage de cette ligne, de 0 à 100
hint-mix-digit = pour cent
help-percent-accept = Prendre le pourcentage
hint-percent-accept = prendre
help-percent-down = Prendre le pourcentage et descendre
hint-percent-down = prendre et aller
help-percent-up = Prendre le pourcentage et monter
help-percent-cancel = Laisser le pourcentage comme il était
hint-percent-cancel = laisser
help-percent-quit = Quitter
help-decide-audits = Choisir l’audit que lit cette page
hint-decide-audits = audits
decide-bad-share = « { $text } » n’est pas un pourcentage
decide-bad-share-hint = Écrivez un nombre entier de 0 à 100 ; Échap abandonne.
decide-read-from = Semaines : { $title } ({ $first } à { $last }), l’audit ouvert dans { $tab }.
decide-read-other = A en choisit un autre.
gates-open-weeks = Vos semaines suffisent : tous les seuils sont atteints.
