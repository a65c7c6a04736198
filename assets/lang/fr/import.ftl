# Les agendas qui entrent dans l’audit : lecture, examen, évaluation.
did-import = importation d’un agenda
did-sort = tri d’événements
did-rule = événements classés : { $activity }
did-rate = énergie de { $what }
audit-unsorted = Non trié

# Demande du chemin, et lecture.
import-ask = Importer un agenda
import-ask-sort = Classer ces événements dans
import-ask-path = Chemin :
import-ask-how = Un fichier .ics, ou un dossier qui en contient. Les événements des semaines de cet audit deviennent des lignes ; ceux qui sont refusés, annulés, libres ou d’une journée entière sont laissés de côté. Importez de nouveau quand vous voulez : ce que vous avez évalué, annoté et trié reste. Pour laisser de côté ce que vous avez refusé, ajoutez --me vous@exemple.fr.
import-ask-how-short = Un fichier .ics, ou un dossier qui en contient. Ses événements deviennent des lignes.
import-no-path = Pas de chemin.
import-no-path-hint = Tapez ou collez le chemin d’un fichier .ics, ou d’un dossier qui en contient.
import-reading = Lecture de { $path }
import-percent = { $percent } %
import-reading-how = Rien ne change avant que tout soit lu. Échap abandonne.
import-cancelled = Abandonné : rien n’a été importé.

# Ce qu’une importation a fait.
import-said = { $parts }. Un seul u annule toute l’importation.
import-added = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
import-changed = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
}
import-same = { $count ->
    [one] { $count } inchangé
   *[other] { $count } inchangés
}
import-vanished = { $count ->
    [one] { $count } disparu
   *[other] { $count } disparus
}
import-left-out = { $count ->
    [one] { $count } laissé de côté
   *[other] { $count } laissés de côté
}
import-skipped = { $count ->
    [one] { $count } omis
   *[other] { $count } omis
}
import-nothing = L’agenda n’a aucun événement dans les semaines de cet audit.
import-nothing-hint = Il va du { $first } au { $last }. A en commence un autre, sur les semaines de l’agenda.

# La page de détails.
details-title = Ce que l’importation a fait
details-counts = Événements dans les semaines de cet audit : { $events }
details-added = nouveaux
details-changed = modifiés
details-same = inchangés
details-left-out-title = Laissés de côté
details-vanished-title = Disparus : ils ne sont plus dans l’agenda, leurs lignes restent
details-skipped-title = Omis : illisibles
details-skipped-line = { $file }, ligne { $line } : { $why }
details-skipped-more = et { $count } de plus
details-warnings-title = Lus autrement qu’écrits

# Examen.
review-title = { $pending ->
    [one] Examen : { $pending } groupe à regarder
   *[other] Examen : { $pending } groupes à regarder
}
review-title-done = Examen : tous les groupes sont vus
review-sum = { $events ->
    [one] { $events } événement
   *[other] { $events } événements
}, { $hours } h
review-unsorted-sum = { $hours } h non triées
review-details-sum = s : ce qui est laissé de côté ou omis
review-column-title = Titre
review-column-count = Nb
review-column-hours = Heures
review-column-activity = Activité
review-column-why = Raison
review-no-title = (sans titre)
review-lead = Le menez-vous ?
review-ask-lead = Menez-vous ces 1:1 ? y : oui. n : non, ils servent à votre propre progression.
review-ask-unsure = Entrée choisit une activité.
review-ask-guess = Entrée accepte, a choisit une autre activité.
review-ask-done = Vu. a choisit une autre activité.
review-ask-rate = Tout est trié. Entrée passe à l’énergie.
review-kept = comme dans votre audit
review-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
review-days = { $from } à { $to }
review-nothing = Cet audit n’a aucun événement d’agenda.
review-nothing-hint = Appuyez sur i pour en importer un.
review-none-sure = Il ne reste rien de sûr : les autres groupes attendent votre réponse.
review-accepted = { $count ->
    [one] { $count } groupe accepté.
   *[other] { $count } groupes acceptés.
}
review-no-question = La question de qui mène ne se pose que pour les 1:1.
review-sorted = { $activity } : { $count ->
    [one] { $count } événement classé
   *[other] { $count } événements classés
}, et une règle pour la prochaine importation.
review-no-details = Rien n’a été importé depuis l’ouverture du programme.

# La portée d’un choix.
reach-title = { $title } : { $activity }
reach-this = celui-ci
reach-same-title = ce titre
reach-series = cette série
reach-also = { $count ->
    [one] et { $count } autre :
   *[other] et { $count } autres :
}
reach-nothing-else = rien d’autre
reach-rule = La réponse devient une règle, pour la prochaine importation aussi. `fingerpost rules` les montre toutes.
reach-no-series = Cet événement n’appartient à aucune série.
reach-no-series-hint = Appuyez sur 1 pour celui-ci seul, ou sur 2 pour tous ceux qui ont ce titre.
reach-no-title = Cet événement n’a pas de titre auquel se fier.
reach-no-title-hint = Appuyez sur 1 pour celui-ci seul.

# Énergie.
rate-title = { $open ->
    [one] Énergie : { $open } groupe à évaluer
   *[other] Énergie : { $open } groupes à évaluer
}
rate-title-events = { $open ->
    [one] Énergie : { $open } événement des 7 derniers jours à évaluer
   *[other] Énergie : { $open } événements des 7 derniers jours à évaluer
}
rate-title-done = Énergie : tout est évalué
rate-how = Comment vous laissent-ils, en général ? Évalué de mémoire ; les exceptions se changent dans la grille.
rate-how-events = Comment vous a-t-il laissé ? Ceux d’aujourd’hui comptent comme évalués le jour même.
rate-singles = Événements isolés
rate-column-days = Jours
rate-column-energy = Énergie

rate-nothing = Tous les événements importés sont triés et évalués.
rate-done = Tous les groupes sont évalués. e évalue les 7 derniers jours un par un, Entrée revient à la semaine.
rate-done-events = Les 7 derniers jours sont évalués. Entrée revient à la semaine.
rate-no-events = Chaque événement importé des 7 derniers jours a son énergie.

# Touches.
scope-reading = Importation, pendant la lecture
scope-review = Importation, examen
scope-reach = Importation, portée d’un choix
scope-details = Importation, ce qui est laissé de côté
scope-rate = Importation, énergie
help-import-open = Importer un agenda
hint-import-open = importer
help-import-review = Revoir les événements importés : les non triés d’abord
help-reading-cancel = Abandonner l’importation
hint-reading-cancel = abandonner
help-review-accept = Accepter l’activité et avancer ; en choisir une si elle n’est pas sûre
hint-review-accept = accepter
hint-review-pick = choisir
help-review-all = Accepter tous les groupes sûrs
hint-review-all = tous les sûrs
help-review-choose = Choisir une autre activité
hint-review-choose = autre
help-review-leads = Vous menez ce 1:1
hint-review-leads = je mène
help-review-led = C’est vous qu’on y accompagne : il sert à votre progression
hint-review-led = on me mène
help-review-details = Ce qui est laissé de côté ou omis, et pourquoi
hint-review-details = laissés
help-review-rate = Passer à l’énergie
hint-review-rate = énergie
help-reach-pick = 1 celui-ci, 2 tous ceux de ce titre, 3 sa série
hint-reach-pick = portée
help-reach-earlier = Un événement plus ancien comme « celui-ci »
help-reach-later = Un événement plus récent comme « celui-ci »
help-reach-back = Revenir sans choisir
hint-reach-back = retour
help-details-close = Revenir à l’examen
hint-details-close = retour
help-rate-energy = Énergie : 1 épuisant, 2 fatigant, 3 neutre, 4 stimulant, 5 très stimulant
hint-rate-energy = énergie
help-rate-skip = Laisser sans évaluation et avancer
hint-rate-skip = passer
help-rate-events = Alterner entre les groupes et les événements isolés des 7 derniers jours
hint-rate-events = un par un
help-rate-done = Revenir à la semaine
hint-rate-done = fini

# Pourquoi un événement est classé ainsi, laissé de côté ou omis.
reason-by-hand = déjà classé à la main
reason-kept = gardé comme vous l’avez classé
reason-rule = votre règle : { $word }
reason-rule-title = votre règle pour ce titre
reason-rule-series = votre règle pour cette série
reason-rule-event = votre choix pour celui-ci
reason-names = reconnu : deux noms, { $one } et { $other }
reason-matched = reconnu : { $word }
reason-similar = ressemble à : { $word }
reason-no-words = incertain : le titre n’a pas de mots
reason-no-match = incertain : aucune expression reconnue
reason-general = incertain : trop général ({ $word })
reason-anything = incertain : `{ $word }` seul peut tout vouloir dire
reason-several = incertain : `{ $word }` peut avoir plusieurs sens
reason-cancelled = annulé
reason-declined = refusé
reason-all-day = journée entière
reason-transparent = marqué libre
reason-no-length = sans durée
reason-days = un jour ou plus
reason-twice = deux fois le même événement
reason-removed = supprimé par vous
reason-vanished = n’est plus dans l’agenda
part-moved = un autre jour
part-length = une autre durée
part-sorted = classé à présent
part-time = à une autre heure
part-title = sous un autre titre
part-back = de retour dans l’agenda
reason-bad-start = début illisible
reason-no-start = sans début
reason-bad-recurrence = règle de répétition illisible
reason-too-often = répétition trop fréquente
reason-by-second = répétition à la seconde
reason-never-ended = sans fin dans le fichier
reason-long-line = une ligne de plus de 1 Mo
reason-nested = plus de 8 composants imbriqués
reason-many-events = plus de 100 000 événements autour de ces semaines
reason-many-times = plus de 5 000 fois dans ces semaines
reason-other-calendar = aucun événement n’est connu d’une importation antérieure : rien n’a été marqué disparu
reason-full = plus de 50 000 occurrences dans la période : { $count ->
    [one] un événement n’a pas été lu
   *[other] { $count } événements n’ont pas été lus
}

# Ce qui est lu autrement qu’écrit, ou pas du tout.
warning-zone = { $file } : fuseau horaire `{ $zone }` inconnu : ses événements sont lus en heure locale
warning-empty-rule = la règle `{ $rule }` n’a pas de mots à chercher
warning-long-pattern = le motif d’une règle dépasse 1 000 caractères
warning-bad-pattern = le motif `{ $pattern }` est illisible (« { $why } »)

# Pourquoi rien n’a été importé.
refused-empty = il n’y a pas de fichier .ics dans { $path }
refused-empty-hint = Donnez le dossier d’un agenda, ou un fichier.
refused-many = { $path } : plus de 50 000 fichiers d’agenda
refused-many-hint = Importez un dossier à la fois.
refused-table = { $path } : un tableau, pas un agenda
refused-table-hint = Les tableaux s’importent en ligne de commande : `fingerpost import FICHIER`.
refused-both = tableaux et agendas ne peuvent pas être importés à la fois
refused-both-hint = Importez d’abord les fichiers .ics, puis les tableaux.
refused-no-calendar = { $file } : ce n’est pas un agenda : la ligne BEGIN:VCALENDAR manque
refused-no-calendar-hint = Exportez l’agenda en .ics ; une page de connexion est parfois enregistrée à sa place.
refused-endless-line = { $file } : une ligne de plus de 1 Mo, et aucun événement lisible
refused-packed = { $path } : un fichier compressé
refused-packed-hint = Extrayez l’archive et importez ses fichiers .ics ; enregistrez un tableur en CSV.
refused-utf-16 = { $file } : écrit en UTF-16, ce qu’aucun agenda n’exporte
refused-utf-16-hint = Ouvrez-le dans un éditeur et enregistrez-le en UTF-8.
refused-too-large = { $file } : plus de 256 Mo d’agendas en un seul import
refused-too-large-hint = Exportez moins de mois, ou importez les fichiers un par un.
refused-cancelled-hint = Relancez l’import quand vous le souhaitez.

# What was passed over.
import-skipped-why = { $why } ({ $count })
import-skipped-of = { $count ->
    [one] { $count } événement sur { $read } omis : { $why }.
   *[other] { $count } événements sur { $read } omis : { $why }.
}
reason-crowded = au-delà des 50 000 occurrences que la période contient
hint-reach-earlier = lequel
help-review-back = Revenir à la semaine ; la vérification peut se reprendre (I)
hint-review-back = retour
