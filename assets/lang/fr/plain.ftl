# Le programme ligne par ligne.
plain-menu-trials = Essais : prévoir, commencer, noter, terminer
plain-menu-decide = Choix : vos propres mots, et ce qui les entoure
plain-menu-undo = Annuler le dernier changement (aussi u)
plain-menu-how = Et maintenant ? Un chiffre et Entrée ; une ligne vide lit les choix, u annule le dernier changement, q quitte.
plain-choose = Un chiffre et Entrée ; `?` lit les choix, une ligne vide revient en arrière.
plain-no-choice = { $last ->
    [1] « { $said } » n’est pas un choix ici : le seul chiffre est 1
   *[other] « { $said } » n’est pas un choix ici : les chiffres vont de 1 à { $last }
}
plain-kept = Gardé.
plain-all-topics = Tous
plain-ask-topic = Quel thème ? Son numéro, son nom ou le début ; une ligne vide revient en arrière.
plain-import-unsure = { $count ->
    [one] { $count } n’est pas trié
   *[other] { $count } ne sont pas triés
} : les questions suivent.
plain-ask-file = Dans quel nouveau fichier ? Un nom en .md, .html ou .txt ; une ligne vide revient en arrière.
plain-no-form = « { $said } » ne dit pas quoi écrire
plain-no-form-hint = Terminez le nom par .md (Markdown), .html (pour un navigateur) ou .txt (à écouter).
plain-ask-calendar = Quel agenda ? Le chemin d’un fichier .ics ou d’un dossier ; une ligne vide revient en arrière.
plain-ask-activity = Quelle activité ? Son numéro, son nom ou le début ; `?` les lit, une ligne vide revient en arrière.
plain-ask-weeks = Combien de semaines, de { $least } à { $most } ? Une ligne vide prend { $most }, q revient en arrière.
plain-ask-from = À partir de quelle semaine ? Un de ses jours : une date, un jour de la semaine, aujourd’hui ou hier ; une ligne vide prend cette semaine, q revient en arrière.
plain-ask-hours = Combien d’heures par semaine sont convenues, de 1 à 100 ? Une ligne vide prend { $usual }, q revient en arrière.
plain-no-audit = Il n’y a pas encore d’audit, et le temps se note dans un audit : commencez-le maintenant.
plain-ask-day = Quel jour ? Une date, un jour de la semaine, aujourd’hui ou hier ; une ligne vide prend { $day }, q revient en arrière.
plain-today = aujourd’hui
plain-yesterday = hier
plain-no-day = « { $said } » n’est pas un jour
plain-no-day-hint = Écrivez aujourd’hui, hier, un jour comme lundi, ou une date comme 2026-11-24.
plain-not-covered-hint = Premiers et derniers jours des audits existants : { $audits }. Écrivez un jour qui en fait partie, ou revenez et commencez-en un autre.
plain-ask-duration = Combien de temps ? Par exemple 1h30, 90m ou 1,5 ; une ligne vide revient à l’activité.
plain-review-how = Un chiffre répond ; `?` relit les choix. Une ligne vide remet à plus tard, q quitte. Chaque réponse est enregistrée aussitôt.
plain-no-events-hint = Faites d’abord entrer un agenda : le menu le propose.
plain-quiz-result = Lire votre dernier résultat
plain-quiz-again = Refaire le quiz
plain-contribution = { $points } par la réponse { $answer } : { $text }
plain-trial-own = Un essai à vous
plain-trial-start = Le commencer aujourd’hui
plain-trial-plan = Le prévoir, pour commencer plus tard
plain-trial-log = Noter ce qui s’est passé
plain-trial-finish = Le terminer
plain-trial-finished = Terminé.
plain-trial-signal = Dire s’il a montré que la voie convient
plain-ask-title = Comment s’appelle-t-il ? Une ligne vide revient en arrière.
plain-ask-side = Vers quelle voie ?
plain-ask-log = Que s’est-il passé ? Une ligne vide revient en arrière.
plain-ask-signal = A-t-il montré que la voie convient ?
plain-ask-outcome = Qu’en est-il sorti, et qu’est-ce qui vous a surpris ? Une ligne vide n’écrit rien.
plain-ask-duties = Que reprenez-vous exactement, et que lâchez-vous en échange ? La réponse s’ajoute à ce qui est là ; une ligne vide revient en arrière.
plain-ask-gaps = Qu’est-ce que vous n’avez jamais fait, et qui vous y aide ? La réponse s’ajoute à ce qui est là ; une ligne vide revient en arrière.
plain-ask-way-back = Qui reprend le rôle s’il ne convient pas, sans reproche ? La réponse s’ajoute à ce qui est là ; une ligne vide revient en arrière.
plain-not-written = pas encore écrit
plain-ask-text = Écrivez-le en une ligne ; une ligne vide revient en arrière.
plain-ask-vague = Cette réponse était-elle vague ?
plain-ask-gives = Votre décision vous donne-t-elle de l’énergie ?
plain-gives = Elle vous donne de l’énergie
plain-ask-parity = Les voies y sont-elles égales en salaire et en rang ?
plain-ask-size = Combien de personnes y travaillent ? Une ligne vide revient en arrière.
plain-marked = marqué
plain-unmarked = n’est plus marqué
plain-undo-mark = une marque dans la comparaison
plain-ask-share = Quel pourcentage des heures, de 0 à 100 ? Une ligne vide revient en arrière.
plain-no-share = « { $said } » n’est pas une part : écrivez un nombre de 0 à 100
