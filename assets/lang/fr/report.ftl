# Le document exporté. D’autres le lisent aussi : il parle « du quiz » et « des semaines ».
report-title = { $pack } : le point
report-date = Date
report-audit = Audit
report-span = Semaines
report-span-value = { $from } à { $to }, { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
report-yes = oui
report-no = non
report-and = {" "}et{" "}
report-neither-side = aucune des deux voies
report-not-yet = pas encore
report-not-written = non écrit
report-not-rated = non évalué
report-whole-week = Toute la semaine

# La lecture, en une phrase.
report-reading-aligned = Le quiz et les semaines notées penchent du même côté, vers { $lived }.
report-next-aligned = La suite : la phrase de décision, et l’essai dont l’enjeu est le plus grand.
report-reading-conflict = Le quiz et les semaines notées se contredisent : les réponses penchent vers { $stated }, l’énergie des semaines vers { $lived }.
report-next-conflict = Les semaines parlent pour l’énergie de tous les jours, le quiz pour l’aspiration : c’est aux contradictions ci-dessous qu’il faut regarder, et un essai est la prochaine épreuve.
report-reading-unconfirmed = Les réponses penchent vers { $stated }, et l’énergie des semaines notées ne l’a pas confirmé jusqu’ici.
report-next-unconfirmed = Noter jusqu’à la semaine 6 permet un second examen.
report-reading-untested = Les réponses penchent vers { $stated }, sans mise à l’épreuve : trop peu de travail { $missing } a été noté pour en juger.
report-next-untested = Un essai comblerait ce manque.
report-reading-energy-leads = L’énergie des semaines notées penche vers { $lived }, et les réponses ne penchent d’aucun côté.
report-next-energy-leads = Les énoncés en désaccord méritent une relecture, et le quiz d’être refait plus tard.
report-reading-undecided = Ni le quiz ni les semaines notées ne penchent d’un côté.
report-reading-hybrid = Aucune des deux sources ne penche d’un côté, et les réponses sont d’accord avec les deux voies.
report-next-hybrid = Une période qui mêle les deux peut convenir, d’abord comme tech lead. Avec prudence : comme premier poste de management, tech lead et manager à la fois passe souvent pour un piège.
report-reading-waiting-both = Il n’y a encore rien à lire : ni quiz terminé, ni audit.
report-reading-waiting-quiz = Les deux sources ne se lisent pas encore ensemble : le quiz n’est pas terminé.
report-reading-waiting-audit = Les deux sources ne se lisent pas encore ensemble : aucun audit n’est commencé, les réponses restent donc sans mise à l’épreuve.
report-reading-waiting-gates = Les deux sources ne se lisent pas encore ensemble : les semaines notées ne peuvent pas encore être jugées. Ce qui manque est indiqué plus bas.

report-quiz-clear = Quiz : D { $d } ± { $band }, une nette tendance vers { $track }.
report-quiz-slight = Quiz : D { $d } ± { $band }, une légère tendance vers { $track }.
report-quiz-relative = Quiz : D { $d } ± { $band }, une tendance vers { $track } par comparaison seulement : les réponses n’approuvent aucune des deux voies.
report-quiz-hybrid = Quiz : D { $d } ± { $band }, serré, et les réponses approuvent les deux voies.
report-quiz-neither = Quiz : D { $d } ± { $band }, serré, et les réponses n’approuvent aucune des deux voies : un essai d’abord, ou bien la question est le poste et non la voie.
report-quiz-undecided = Quiz : D { $d } ± { $band }, serré : indécis.

report-audit-waiting = Semaines : pas encore de verdict.
report-audit-none = Semaines : L { $l } ± { $band } après la semaine { $week } ; aucune tendance ne se distingue du hasard.
report-audit-slight = Semaines : L { $l } ± { $band } après la semaine { $week }, une légère tendance vers { $track }.
report-audit-clear = Semaines : L { $l } ± { $band } après la semaine { $week }, une nette tendance vers { $track }.
report-audit-from-memory = La plus grande part a été évaluée de mémoire.
report-ceiling = Ce que cela vaut au plus : l’accord entre intérêts et métier explique peu de la satisfaction au travail (corrélation d’environ { $rho }, sur { $studies } études).

# L’axe et les graphiques.
report-axis = Les deux tendances
report-axis-about = Où se placent le quiz et les semaines entre les deux voies. La barre est l’intervalle à 80 %.
report-mark-quiz = Quiz
report-mark-weeks = Semaines
report-chart-hours = Heures par activité
report-chart-hours-about = Les heures notées de chaque activité, de la plus longue à la plus courte.
report-chart-energy = Énergie par activité
report-chart-energy-about = Énergie moyenne par heure, de −2 (épuisant) à +2 (très stimulant). Seulement les activités qui ont assez de lignes évaluées.
report-chart-map = Semaines et activités
report-chart-map-about = Heures de chaque activité dans chaque semaine, avec leur énergie moyenne par heure.
report-week-hard = (difficile)
report-week-atypical = (atypique)
report-side-none = aucune
report-unsorted = non trié
report-drains = prend de l’énergie
report-gives = donne de l’énergie

report-as-table = La même chose en tableau

# Le quiz.
report-section-quiz = Le quiz
report-quiz-mean = Réponse moyenne, { $track }
report-quiz-difference = Différence D
report-quiz-difference-value = { $d } ± { $band } points sur 24 (intervalle à 80 %) ; au-dessus de zéro, la tendance va vers { $staff }
report-quiz-taken = Passé
report-quiz-taken-value = { $date }, { $attempts ->
    [one] seule tentative.
   *[other] la dernière de { $attempts } tentatives.
}
report-quiz-retake-same = Depuis la tentative précédente, D a bougé de { $change } : dans les limites du hasard.
report-quiz-retake-news = Depuis la tentative précédente, D a bougé de { $change } : c’est du nouveau.
report-quiz-retake-strong = Depuis la tentative précédente, D a bougé de { $change } : c’est un changement marqué.
report-quiz-fragility = Solidité
report-quiz-fragility-value = { $steps ->
    [one] { $steps } réponse changée d’un cran ramène le résultat à « serré »
   *[other] { $steps } réponses changées d’un cran ramènent le résultat à « serré »
}
report-quiz-decisive = Se lirait autrement sans
report-quiz-forks = Cinq alternatives
report-quiz-forks-value = { $staff } { $s }, { $em } { $m }, indécis ou sans réponse { $u } (un échauffement, hors de D)
report-quiz-straight = Ces réponses ne distinguent pas les voies : elles sont presque toutes identiques.
report-quiz-table = Ce que chaque réponse a déplacé, en points vers { $staff } (+) ou { $em } (−), comptés à partir de la réponse du milieu.

# L’audit.
report-section-audit = L’audit
report-sub-activities = Heures et énergie
report-sub-tracks = Les deux voies
report-sub-gates = Ce qui peut être dit
report-audit-logged = Noté
report-audit-logged-value = { $hours } h en { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, dont { $rated } évaluées ; { $elapsed } sur { $weeks } semaines écoulées
report-audit-coverage = Couverture
report-audit-coverage-value = { $share } ({ $logged } heures sur { $contracted } au contrat)
report-audit-drain = Part fatigante
report-audit-drain-value = { $share } des heures évaluées ont pris de l’énergie ({ $hours } h)
report-audit-delay = Évalué le jour même
report-audit-delay-value = { $share } des heures évaluées ; le reste de mémoire
report-audit-rhythm = Rythme
report-audit-rhythm-value = { $switches } changements d’activité par jour ; { $share } des heures datées en blocs de 2 h ou plus
report-audit-unsorted = Non trié
report-audit-unsorted-value = { $share } des heures notées ({ $hours } h)
report-audit-atypical = Exclues comme atypiques
report-activities-table = Heures et énergie de chaque activité.
report-needs-lines = { $have } sur { $need } lignes
report-needs-days = { $have } jours sur { $need }
report-needs-hours = { $have } h sur { $need }
report-tracks-table = Ce qui a été vécu de chaque voie.
report-hard-track = { $track }, semaines difficiles
report-hard-weeks = Semaines difficiles
report-lean = Tendance L jusqu’ici
report-lean-value = L { $l } ± { $band } (intervalle à 80 %).
report-lean-shut = pas encore affichée : trop peu d’une voie a été évalué
report-look = Examen après la semaine { $week }
report-look-waiting = Il manquait quelque chose : rien n’a été dit.
report-look-none = Aucune tendance ne se distinguait du hasard.
report-look-slight = Une légère tendance vers { $track }.
report-look-clear = Une nette tendance vers { $track }.
report-next-look = Prochain examen
report-next-look-value = après la semaine { $week }
report-gates-table = Ce que chaque affirmation demande, et ce qu’il y a.
report-level-activity = Activité
report-level-side-by-side = Côte à côte
report-level-verdict = Verdict
report-measure-lines = Lignes évaluées
report-measure-days = Jours
report-measure-hours = Heures évaluées
report-measure-weeks = Semaines
report-measure-coverage = Part notée des heures du contrat
report-measure-unsorted = Heures non triées
report-measure-delay = Heures évaluées au délai connu
report-at-least = { $n }
report-at-most = au plus { $n }
report-gate-open = atteint
report-gate-shut = manque
report-section-weeks = Semaine par semaine
report-section-notes = Notes

# Colonnes.
report-col-id = Id
report-col-statement = Énoncé
report-col-track = Voie
report-col-answer = Réponse
report-col-points = Points
report-col-activity = Activité
report-col-hours = Heures
report-col-lines = Lignes
report-col-rated = Évaluées
report-col-rated-lines = Lignes évaluées
report-col-rated-hours = Heures évaluées
report-col-days = Jours
report-col-energy-hours = Heures-énergie
report-col-energy = Énergie par heure
report-col-for = Pour
report-col-gate = Demande
report-col-have = Présent
report-col-need = Requis
report-col-open = État
report-col-role = Rôle
report-col-covered = Mesuré
report-col-unmeasured = Plus grande part non mesurée
report-col-mix = Répartition des heures

# Ce qui est mis en balance.
report-section-contradictions = Contradictions
report-contradictions-none = Aucune réponse n’est contredite par l’énergie de son activité.
report-contradictions-lead = Les réponses que l’énergie d’une activité contredit, la plus forte d’abord.
report-contradiction = Réponse { $answer } sur 5 ; { $activity } : { $energy } d’énergie par heure sur { $lines ->
    [one] { $lines } ligne évaluée
   *[other] { $lines } lignes évaluées
}.
report-section-projection = Une semaine dans chaque rôle
report-projection-lead = L’énergie mesurée de chaque activité, rapportée aux heures que le rôle contiendrait. Masquée sous 60 % mesurés.
report-projection-table = Projection sur les deux rôles.
report-mix-own = personnelle
report-mix-default = par défaut, une hypothèse
report-section-wants = Ce qui est souhaité
report-sub-wants = Davantage, dans une semaine ordinaire
report-sub-marks = Marqué « c’est moi »
report-section-trials = Essais
report-trial-state = État
report-trial-planned = prévu
report-trial-running = en cours
report-trial-finished = terminé
report-trial-start = Début
report-trial-review = Revue
report-trial-duties = Missions écrites
report-trial-gaps = Lacunes nommées d’avance
report-trial-way-back = Le chemin de retour
report-trial-outcome = Issue
report-trial-signal = Le signe que la voie convient est-il apparu ?
report-section-company = L’entreprise
report-company-size = Effectif
report-company-parity = Les deux voies égales en salaire et en rang
report-company-archetype = Le poste de { $track } qu’elle propose
report-archetype-tech-lead = Tech Lead
report-archetype-architect = Architect
report-archetype-solver = Solver
report-archetype-right-hand = Right Hand
report-section-excellent = À quoi ressemble l’excellence dans 6 mois ?
report-excellent-lead = La question à poser sur l’un et l’autre rôle, avant d’en accepter un.
report-excellent-open = Pas encore posée.
report-excellent-vague = La réponse était vague :
report-excellent-precise = La réponse était précise :
report-excellent-answered = La réponse :
report-section-statement = La phrase de décision
report-statement-energy = La dire donne de l’énergie.
report-statement-no-energy = La dire ne donne pas d’énergie : un essai vient avant le changement.

# Ce qui manque.
report-section-missing = Ce qui manque, et ce qui l’ouvrirait
report-missing-more = { $have } sur { $need } ; encore { $missing }.
report-missing-less = { $have }, { $need } ; { $missing } de moins.
report-missing-quiz = Le quiz
report-missing-quiz-value = Douze énoncés, avec une réponse chacun, donnent la tendance déclarée.
report-missing-audit = L’audit
report-missing-audit-value = Quatre à six semaines d’heures notées, évaluées le jour même, donnent la tendance vécue.
report-missing-trial = Un essai pour { $track }
report-missing-projection = Projection sur { $track }
report-missing-projection-value = Trop peu de ses heures ont été mesurées. La plus grande part sans moyenne est { $activity } ({ $share } du rôle).
report-missing-excellent = La question au manager
report-missing-excellent-value = Demander à quoi ressemble l’excellence dans 6 mois, pour l’un et l’autre rôle.
report-missing-statement = La phrase de décision
report-missing-statement-value = Une phrase, avec ses propres mots ; voir si elle donne de l’énergie.

# La méthode.
report-section-method = Méthode et limites
report-sub-constants = Constantes
report-method-two = Deux lectures restent côte à côte et ne deviennent jamais une seule note : ce que les réponses déclarent, et ce que les semaines notées révèlent.
report-method-quiz = Le quiz a six énoncés pour chaque voie, avec des réponses de 1 à 5. D est la somme { $staff } moins la somme { $em }, de −24 à 24. L’intervalle est à 80 %.
report-method-audit = L’audit pondère l’énergie de chaque ligne (de −2 à +2) par ses heures. L est l’énergie par heure du travail { $staff } moins celle du travail { $em }, de −4 à 4. Son erreur s’obtient en retirant un jour, ou une semaine, à la fois ; la plus grande compte.
report-method-looks = Les semaines ne sont jugées qu’après la semaine 4 et la semaine 6, et seulement quand assez des deux voies a été noté. Sans aucune préférence, les deux examens réunis annoncent une tendance dans 10 % des audits au plus.
report-method-limits = L’énergie au poste actuel n’est pas celle d’un autre : un nouveau rôle en coûte au début, et aucun chiffre ici ne connaît l’équipe, le manager, le salaire ni les horaires.
