# Les essais : la liste, un essai, les entrées d’agenda.
trials-own = Vos essais
trials-ideas = Idées
trials-new = Un essai à vous (n)
trials-new-what = Votre propre essai : donnez-lui un nom, un côté, et l’activité sur laquelle son temps est noté.
trials-untitled = Essai sans nom
trials-logged-on = Son temps est noté sur : { $activity }
trials-last = Dernière entrée du journal
trials-unknown = Il n’y a pas d’essai « { $id } ».
trials-unknown-hint = L’onglet Essais les nomme avec leur id.
trials-no-idea = Le contenu n’a pas d’essai « { $id } ».
trials-no-idea-hint = Il a { $ids }.
trials-planned = Prévu : { $title }. Fixez ses dates, puis écrivez ce qui est convenu.
trials-started = Commencé : { $title }. La revue est le { $review }.
trials-runs = Il est déjà en cours.
trials-logged = Ajouté au journal.
trials-log-empty = Rien à ajouter : la ligne est vide.
trials-log-empty-hint = Écrivez ce qui s’est passé.
trials-finished = Terminé. Le signe est-il là pour vous ? Répondez y (oui) ou n (non).
trials-not-begun = Il n’a pas commencé.
trials-not-begun-hint = s le commence.
trials-deleted = Supprimé : { $title }. u le ramène.
trials-delete-where = Ici, D retire des lignes du journal ; dans la liste, un essai.
standing-planned = prévu, encore sans dates
standing-planned-dates = prévu, { $start } à { $review }
standing-running = en cours depuis le { $start }, { $left ->
    [0] revue aujourd’hui
    [1] revue demain
   *[other] revue dans { $left } jours
}
standing-running-open = en cours depuis le { $start }
standing-overdue = en cours depuis le { $start }, { $over ->
    [1] la revue était hier
   *[other] la revue était il y a { $over } jours
}
standing-finished = terminé, signe sans réponse
standing-fits = terminé, la voie convient
standing-fits-not = terminé, la voie ne convient pas
trial-side = Voie
trial-activity = Noté sur
trial-no-activity = aucune activité
trial-start = Début
trial-review = Revue
trial-no-date = pas de date (← et → la fixent)
trial-hours = { $hours } h sur { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
trial-energy = , { $energy } d’énergie par heure
trial-length = { $weeks } semaines (← et → déplacent une date d’un jour, < et > d’une semaine)
trial-length-unfair = Semaines : { $weeks }. Un essai honnête en dure quatre à huit.
trial-agreed = Ce qui est convenu
trial-duties = Missions
trial-duties-ask = Que reprenez-vous exactement, et que lâchez-vous en échange ?
trial-gaps = Lacunes nommées d’avance
trial-gaps-ask = Qu’est-ce que vous n’avez jamais fait, et qui vous y aide ?
trial-way-back = Le chemin de retour
trial-way-back-ask = Qui reprend le rôle s’il ne convient pas, sans reproche ?
trial-log-head = Journal
trial-log-add = a ajoute une ligne d’aujourd’hui
trial-to-come = Ce que la revue demandera
trial-end = À la fin
trial-signal-ask = L’a-t-il montré ? y (oui) ou n (non).
trial-signal-yes = Oui, il l’a montré.
trial-signal-no = Non, il ne l’a pas montré.
trial-outcome = Issue
trial-outcome-ask = Qu’en est-il sorti, et qu’est-ce qui vous a surpris ? Entrée l’écrit.
undo-trial-text = un texte de « { $title } »
undo-trial-plan = la prévision de « { $title } »
undo-trial-start = le début de « { $title } »
undo-trial-log = une ligne du journal de « { $title } »
undo-trial-log-away = la suppression d’une ligne du journal de « { $title } »
undo-trial-finish = la fin de « { $title } »
undo-trial-signal = le signe de « { $title } »
undo-trial-away = la suppression de « { $title } »
undo-trial-side = le côté de « { $title } »
undo-trial-activity = l’activité de « { $title } »
undo-trial-date = les dates de « { $title } »
ics-check-in = Bilan : { $title }
ics-check-in-text = Ajoutez une ligne au journal de cet essai. Qu’est-ce qui vous a donné de l’énergie cette semaine, qu’est-ce qui en a pris ?
ics-review = Revue : { $title }
ics-review-text = Terminez l’essai et répondez à sa question.
ics-duties = Missions : { $text }
ics-gaps = Lacunes nommées d’avance : { $text }
ics-way-back = Le chemin de retour : { $text }

scope-trials = Essais
scope-trial = Un essai
help-trials-open = Ouvrir un essai, ou prévoir une idée
hint-trials-open = ouvrir
hint-trials-plan = prévoir
help-trials-start = Le commencer aujourd’hui
hint-trials-start = commencer
help-trials-new = Un essai à vous
hint-trials-new = nouveau
help-trials-delete = Supprimer l’essai choisi
hint-trials-delete = supprimer
help-trial-edit = Écrire ce qui est sous le curseur
hint-trial-edit = écrire
help-trial-log = Ajouter une ligne au journal
hint-trial-log = journal
help-trial-start = Le commencer, ou le reprendre
hint-trial-start = commencer
help-trial-finish = Le terminer
hint-trial-finish = terminer
help-trial-less = Un jour plus tôt, ou la valeur précédente
help-trial-more = Un jour plus tard, ou la valeur suivante
help-trial-week-less = Une semaine plus tôt
help-trial-week-more = Une semaine plus tard
help-trial-yes = Oui, le signe est là
help-trial-no = Non, il n’est pas là
help-trial-delete = Supprimer la ligne choisie du journal
help-trial-back = Revenir à la liste
hint-trial-back = retour
hint-trial-less = changer
hint-trial-yes = oui
hint-trial-no = non
