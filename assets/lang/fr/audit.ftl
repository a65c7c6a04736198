# L’audit de l’agenda.
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

# Jours et semaines.
date-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-moment = { $date } à { $time }
audit-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
audit-day-short = { $weekday } { $day }
audit-whole-week = toute la semaine
audit-column-week = Sem.
audit-column-total = Total
audit-row-day = Par jour
audit-span = { $from } à { $to }
audit-span-from = à partir de { $from }
audit-dates-one = { $day }–{ $last } { $month }
audit-dates-two = { $day } { $month } – { $last } { $lastMonth }
audit-title = Audit du { $date }
audit-week-of = semaine { $n } sur { $of }

# En commencer un.
audit-start-title = L’audit de l’agenda
audit-start-what = Pendant quatre à six semaines, vous notez où passent vos heures, et si chaque tâche vous a donné de l’énergie ou vous en a pris. Vous voyez ensuite vers laquelle des deux voies vos semaines penchent, et rien n’est affirmé avant qu’il y ait de quoi s’appuyer.
audit-start-short = Pendant quatre à six semaines, notez où passent vos heures, et l’énergie qu’elles donnent ou prennent.
audit-start-first = Première semaine
audit-start-weeks = Semaines
audit-start-hours = Heures par semaine
audit-start-last = Le { $day } en est le dernier jour.
audit-start-earlier = Les semaines passées peuvent être remplies de mémoire.
audit-start-keys = { $up } et { $down } choisissent une ligne, { $left } et { $right } la modifient. Entrée commence l’audit.
audit-bad-weeks = Un audit couvre 4 à 6 semaines
audit-bad-weeks-hint = Choisissez 4, 5 ou 6.
audit-bad-contract = Les heures par semaine vont de 1 à 100
audit-bad-contract-hint = Écrivez les heures de votre contrat, par exemple 40.
audit-overlap = Un autre audit couvre une partie de ces semaines : { $weeks }
audit-overlap-hint = Commencez en { $week } ou plus tard, ou dans des semaines antérieures.
audit-started = Audit commencé : { $first } à { $last }.

# Saisie hors de la grille.
audit-logged = Noté, { $day } : { $activity }, { $time }.
audit-logged-energy = Noté, { $day } : { $activity }, { $time }, énergie { $energy }.
audit-not-covered = Aucun audit ne couvre { $date }
audit-not-covered-hint = Vos audits : { $audits }. Notez un jour qui en fait partie, ou commencez-en un autre avec `fingerpost audit start`.
audit-none-yet-hint = Commencez-en un avec `fingerpost audit start`.

# Ce que dit la grille.
audit-reading = Lecture de cet audit…
audit-frozen = Cet audit ne peut être ni affiché ni modifié : { $reason }
audit-week-frozen = Affichée, non modifiée : { $reason }
audit-no-rows = Il n’y a encore aucune ligne
audit-no-rows-hint = Appuyez sur a et tapez une partie du nom d’une activité.
audit-empty = Rien n’est noté cette semaine. Appuyez sur a et tapez une partie du nom d’une activité, puis tapez des heures et évaluez-les avec + ou -. Ou appuyez sur i pour importer un agenda.
audit-empty-repeat = Appuyez sur . pour reprendre les heures de la semaine passée, ou sur a pour ajouter une activité par une partie de son nom. Tapez ensuite des heures et évaluez-les avec + ou -.
audit-hours-first = Cette case n’a pas encore d’heures
audit-hours-first-hint = Tapez d’abord des heures, par exemple 1,5 ou 90m.
audit-no-lines = Il n’y a pas de ligne dans cette rangée
audit-future = Ce jour n’est pas encore venu : son énergie ne peut pas être connue
audit-future-hint = Des heures peuvent être prévues ; évaluez-les le jour venu.
audit-long-day = Un jour a 24 heures
audit-long-day-hint = Notez le reste sur d’autres jours.
audit-bad-hours = « { $text } » n’est pas une durée
audit-bad-hours-hint = Écrivez 1,5, 1h30, 90m ou 90 ; Échap abandonne.
audit-several-lines = Cette case a plusieurs lignes : choisissez-en une, puis tapez.
audit-deleted = Supprimé. Appuyez sur u pour le reprendre.
audit-deleted-event = Supprimé (u annule). La prochaine importation le laissera de côté.
audit-nothing-here = Il n’y a rien à supprimer ici
audit-nothing-here-hint = Allez à une case qui contient des heures.
audit-nothing-before = La semaine d’avant n’a aucune ligne dans cet audit
audit-nothing-before-hint = Appuyez sur a pour ajouter une activité.
audit-repeated-nothing = Toutes les cases de la semaine passée sont déjà remplies.
audit-repeated = { $count ->
    [one] { $count } ligne de la semaine passée reprise, encore sans énergie.
   *[other] { $count } lignes de la semaine passée reprises, encore sans énergie.
}
audit-hard-on = Semaine marquée difficile : elle est aussi regardée à part.
audit-hard-off = La semaine n’est plus marquée difficile.
audit-atypical-on = Semaine marquée atypique : elle est laissée hors de la tendance.
audit-atypical-off = La semaine n’est plus marquée atypique.
audit-days-off = Jours d’absence cette semaine : { $days }.
audit-first-week = C’est la première semaine de l’audit.
audit-last-week = C’est la dernière semaine de l’audit.
audit-no-activity = Aucune activité ne correspond à « { $text } »
audit-no-activity-hint = Tapez moins de lettres, ou une autre partie de son nom.
audit-note-lost = La ligne de cette note a disparu
audit-note-lost-hint = Copiez le texte avant d’appuyer sur Échap.

# Marques de l’en-tête.
audit-mark-hard = semaine difficile
audit-mark-atypical = atypique
audit-mark-off = { $days } j d’absence
audit-mark-off-one = 1 jour d’absence
audit-mark-check-in = bilan écrit
audit-mark-plain = { $hours } h notées
audit-hours-of = { $hours } sur { $of } h

# Lignes d’une case.
audit-lines-title = { $activity }, { $day }
audit-lines-week = { $activity }, toute la semaine
audit-rated-same-day = le jour même
audit-rated-recalled = de mémoire
audit-unrated = non évalué
audit-energy-2 = très stimulant
audit-energy-1 = stimulant
audit-energy-0 = neutre
audit-energy--1 = fatigant
audit-energy--2 = épuisant
audit-event-vanished = n’est plus dans l’agenda

# Chiffres.
audit-figures = L’audit jusqu’ici
audit-coverage = Noté
audit-drain = Fatigant
audit-drain-wait = dès { $need } lignes évaluées ({ $have } ici)
audit-of-hours = { $hours } sur { $of } h
audit-percent = { $percent } %
audit-hours = Heures
audit-per-hour = Énergie par heure
audit-per-hour-short = par h
audit-bar-drain = pris
audit-bar-gain = donné
audit-no-figures = Les heures et l’énergie de chaque activité apparaissent ici à mesure que vous les notez.
audit-gate-of = { $have } sur { $need }
audit-gate-most = { $have }, au plus { $need }
audit-gates-side = Pour mettre les voies côte à côte
audit-gates-verdict = Pour lire la tendance
audit-gates-side-done = Assez d’heures sont notées pour mettre les voies côte à côte.
audit-measure-lines = lignes évaluées
audit-measure-days = jours
audit-measure-hours = heures évaluées
audit-measure-weeks = semaines
audit-measure-coverage = heures notées
audit-measure-unsorted = heures non triées
audit-measure-delay = délai connu
audit-short-lines = lignes
audit-short-days = jours
audit-short-hours = h

# L’audit entier.
audit-map-trend-wait = L’évolution de l’énergie de chaque voie, semaine après semaine, s’affiche dès que les deux voies peuvent être mises côte à côte.
audit-map-legend = ++ a beaucoup donné, + a donné, 0 neutre, { $minus } a pris, { $minus }{ $minus } a beaucoup pris, ? non évalué : chaque case réunit les heures de la semaine. Les deux lignes du haut sont l’énergie par heure de chaque voie.
audit-map-hard = dure
audit-map-atypical = exclue
audit-map-empty = Rien n’est encore noté dans cet audit. Appuyez sur Entrée pour ouvrir la semaine, puis sur a pour ajouter une activité.

# Listes et notes.
audit-ask-activity = Ajouter une activité
audit-ask-audit = Audits
audit-ask-type = Tapez une partie d’un nom :
audit-ask-nothing = Rien ne correspond. Retour arrière efface une lettre.
audit-new = Commencer un autre audit
audit-open-mark = à l’écran
audit-note-line = Note : { $activity }, { $day }
audit-note-check-in = Bilan de { $week }
audit-note-kept = Enregistrée à mesure que vous tapez.

# Le nom de chaque modification pour l’annulation.
did-start = audit à partir de { $week } commencé
did-log = { $activity }, { $day } : heures notées
did-hours = heures de { $activity }, { $day }
did-energy = énergie de { $activity }, { $day }
did-delete = { $activity }, { $day } : supprimé
did-day = { $activity } : changement de jour à partir de { $day }
did-note = note sur { $activity }, { $day }
did-check-in = bilan de { $week }
did-repeat = reprise des heures de la semaine passée
did-hard = { $week } marquée difficile
did-not-hard = { $week } n’est plus difficile
did-atypical = { $week } marquée atypique
did-not-atypical = { $week } n’est plus atypique
did-marks = ce que { $week } a été
did-activity = { $activity } classé ailleurs, { $day }
did-days-off = jours d’absence en { $week }

# Touches.
help-audit-begin = Commencer l’audit
hint-audit-begin = commencer
help-audit-more = Semaine suivante, plus de semaines, plus d’heures
help-audit-less = Semaine précédente, moins de semaines, moins d’heures
hint-audit-less = changer
help-audit-list = Tous les audits
help-grid-left = Une colonne à gauche
help-grid-right = Une colonne à droite
help-grid-first = À la colonne de la semaine entière
help-grid-last = À dimanche
help-grid-hours = Taper des heures dans la case : 1,5, 1h30, 90m ou 90
hint-grid-hours = heures
help-grid-gain = Énergie en hausse
hint-grid-gain = énergie
help-grid-drain = Énergie en baisse
help-grid-neutral = Énergie 0 : neutre
help-grid-unrate = Retirer l’énergie : non évalué
help-grid-add = Ajouter une activité par une partie de son nom
hint-grid-add = ajouter
help-grid-note = Note sur la case
hint-grid-note = note
help-grid-repeat = Reprendre les heures de la semaine passée, sans énergie, dans les cases vides
hint-grid-repeat = reprendre
help-grid-delete = Supprimer les lignes de la case (u les reprend)
help-grid-lines = Ouvrir la case, ou la rangée, en ses lignes
hint-grid-lines = lignes
help-grid-earlier = La semaine précédente
help-grid-later = La semaine suivante
help-grid-hard = Marquer la semaine difficile, ou retirer la marque
help-grid-atypical = Marquer la semaine atypique, ou retirer la marque
help-grid-days-off = Une demi-journée d’absence de plus
help-grid-fewer-days-off = Une demi-journée d’absence de moins
help-grid-check-in = Le bilan de la semaine
hint-grid-check-in = bilan
help-grid-whole = L’audit entier d’un coup d’œil
hint-grid-whole = semaines
help-grid-figures = Chiffres et ce qui manque encore
hint-grid-figures = chiffres
help-grid-audits = Tous les audits, et en commencer un autre
help-hours-accept = Valider les heures
hint-hours-accept = valider
help-hours-less = Un quart d’heure de moins
hint-hours-less = 15 min
help-hours-more = Un quart d’heure de plus
help-hours-gain = Valider les heures, énergie en hausse
hint-hours-gain = énergie
help-hours-drain = Valider les heures, énergie en baisse
help-hours-down = Valider les heures et descendre
help-hours-up = Valider les heures et monter
help-hours-right = Valider les heures et aller à droite
help-hours-left = Valider les heures et aller à gauche
help-hours-cancel = Laisser les heures telles quelles
hint-hours-cancel = abandonner
help-hours-quit = Quitter
help-lines-hours = Taper des heures dans la ligne
hint-lines-hours = heures
help-lines-gain = Énergie en hausse
hint-lines-gain = énergie
help-lines-drain = Énergie en baisse
help-lines-neutral = Énergie 0 : neutre
help-lines-unrate = Retirer l’énergie : non évalué
help-lines-note = Note sur la ligne
hint-lines-note = note
help-lines-day = Déplacer la ligne au jour suivant
hint-lines-day = jour suivant
help-lines-day-before = Déplacer la ligne au jour précédent
help-lines-delete = Supprimer la ligne (u la reprend)
hint-lines-delete = supprimer
help-lines-back = Revenir à la grille
hint-lines-back = retour
help-weeks-open = Ouvrir la semaine dans la grille
hint-weeks-open = ouvrir
help-weeks-earlier = La semaine précédente
hint-weeks-earlier = semaine
help-weeks-later = La semaine suivante
help-weeks-whole = Toutes les semaines, ou retour à la grille
hint-weeks-whole = semaines
help-weeks-figures = Chiffres, ou retour à la grille
hint-weeks-figures = chiffres
help-weeks-audits = Tous les audits, et en commencer un autre
hint-weeks-audits = audits
help-prompt-take = Choisir cette entrée
hint-prompt-take = choisir
help-prompt-down = L’entrée suivante
hint-prompt-down = parcourir
help-prompt-up = L’entrée précédente
help-prompt-cancel = Abandonner
hint-prompt-cancel = abandonner
help-prompt-quit = Quitter
help-note-close = Fermer la note ; elle est gardée
hint-note-close = fermer, elle est gardée
help-note-editor = Ouvrir la note dans votre propre éditeur
hint-note-editor = votre éditeur
help-note-quit = Quitter ; la note est gardée

audit-line-trial = Essai : { $title }
help-weeks-back = Revenir à la semaine
hint-weeks-back = retour
