# Les constantes de la méthode, chacune avec son unité et sa raison.
constant-quiz-prior-variance-of-answers = Quiz : variance a priori des réponses
constant-quiz-half-width-of-the-band = Quiz : demi-largeur de l’intervalle
constant-quiz-close-up-to = Quiz : serré jusqu’à
constant-quiz-clear-from = Quiz : net à partir de
constant-quiz-agreed-with-from = Quiz : d’accord à partir de
constant-quiz-not-agreed-with-below = Quiz : pas d’accord au-dessous de
constant-quiz-too-alike-below = Quiz : trop semblables au-dessous de
constant-retake-news-from = Quiz refait : du nouveau à partir de
constant-retake-strong-from = Quiz refait : changement marqué à partir de
constant-activity-rated-lines = Activité : lignes évaluées
constant-activity-days = Activité : jours
constant-activity-rated-hours = Activité : heures évaluées
constant-side-by-side-rated-lines-per-track = Côte à côte : lignes évaluées par voie
constant-side-by-side-days-per-track = Côte à côte : jours par voie
constant-side-by-side-rated-hours-per-track = Côte à côte : heures évaluées par voie
constant-side-by-side-weeks-per-track = Côte à côte : semaines par voie
constant-error-weeks-from-which-whole-weeks-are-left-out-too = Erreur : semaines à partir desquelles des semaines entières sont aussi retirées
constant-lean-half-width-of-the-band = Tendance : demi-largeur de l’intervalle
constant-hard-weeks-rated-lines-per-track = Semaines difficiles : lignes évaluées par voie
constant-missing-track-named-from-week = Voie manquante : nommée à partir de la semaine
constant-focus-shortest-block = Concentration : bloc le plus court
constant-focus-longest-gap-inside-a-block = Concentration : plus longue coupure dans un bloc
constant-verdict-rated-lines-per-track = Verdict : lignes évaluées par voie
constant-verdict-weeks-with-rated-lines = Verdict : semaines qui ont des lignes évaluées
constant-verdict-logged-of-the-contracted-hours-at-least = Verdict : part notée des heures du contrat, au moins
constant-verdict-hours-without-a-known-activity-at-most = Verdict : heures sans activité connue, au plus
constant-verdict-rated-hours-with-a-known-delay-at-least = Verdict : heures évaluées au délai connu, au moins
constant-verdict-first-look-after-week = Verdict : premier examen après la semaine
constant-verdict-second-look-after-week = Verdict : second examen après la semaine
constant-lean-smallest-size = Tendance : taille minimale
constant-lean-exceeds-at-the-first-look = Tendance : dépasse, au premier examen
constant-lean-exceeds-at-the-second-look = Tendance : dépasse, au second examen
constant-clear-lean-exceeds-at-the-first-look = Tendance nette : dépasse, au premier examen
constant-clear-lean-exceeds-at-the-second-look = Tendance nette : dépasse, au second examen
constant-projection-measured-hours-of-the-role-at-least = Projection : heures mesurées du rôle, au moins
constant-contradiction-agreed-with-from = Contradiction : d’accord à partir de
constant-contradiction-disagreed-with-up-to = Contradiction : pas d’accord jusqu’à
constant-contradiction-energy-against-it = Contradiction : énergie opposée
constant-ceiling-interest-fit-and-job-satisfaction = Plafond : intérêts et satisfaction au travail

unit-squared-steps = { $whole ->
    [one] cran au carré
   *[other] crans au carré
}
unit-standard-errors = { $whole ->
    [one] erreur type
   *[other] erreurs types
}
unit-points-of-d = points de D
unit-mean-answer = en réponse moyenne
unit-steps-standard-deviation = { $whole ->
    [one] cran, écart type
   *[other] crans, écart type
}
unit-lines = lignes
unit-days = jours
unit-hours = { $whole ->
    [one] heure
   *[other] heures
}
unit-weeks = semaines
unit-minutes = minutes
unit-energy-per-hour = d’énergie par heure
unit-answer = en réponse
unit-correlation = de corrélation
unit-percent = %

reason-activity = Une moyenne sur moins en dit plus sur un jour que sur l’activité. Notre choix.
reason-side-by-side = Assez pour mettre deux moyennes côte à côte, trop peu pour trancher entre elles. Notre choix.
reason-lean = Un point de la loi de Student à (semaines - 1) degrés de liberté, choisi par simulation : sans préférence, les deux examens réunis annoncent une tendance dans 10 % des audits au plus (simulé : 8,5 % ; 11 % si les semaines d’une voie varient deux fois plus que supposé), et trouvent une vraie tendance de 1,0 dans 85 % au moins. Notre choix.
reason-clear = Choisi de même : sans préférence, les deux examens réunis annoncent une tendance nette dans 3 % des audits au plus (simulé : 1,9 %). Notre choix.
reason-quiz-prior-variance-of-answers = Six réponses seules estiment mal une dispersion : une dispersion habituelle compte donc pour six de plus. Notre choix.
reason-quiz-half-width-of-the-band = Contient 80 % d’une loi normale.
reason-quiz-close-up-to = Environ une erreur type. Sans vraie tendance, 77 % des tentatives simulées sont serrées. Notre choix.
reason-quiz-clear-from = Environ deux erreurs types. Sans vraie tendance, 6 % des tentatives simulées sont nettes et 18 % légères. Notre choix.
reason-quiz-agreed-with-from = Un demi-cran au-dessus de la réponse du milieu. Notre choix.
reason-quiz-not-agreed-with-below = La réponse du milieu. Notre choix.
reason-quiz-too-alike-below = Environ deux réponses sur douze qui s’écartent des autres. Notre choix.
reason-retake-news-from = Deux erreurs types d’une tentative, 1,5 d’une différence. Notre choix.
reason-retake-strong-from = Deux erreurs types d’une différence. Notre choix.
reason-side-by-side-weeks-per-track = Une semaine a son humeur à elle. Notre choix.
reason-error-weeks-from-which-whole-weeks-are-left-out-too = Avec deux semaines il n’y a qu’une différence, qui dit peu de leur dispersion. Notre choix.
reason-lean-half-width-of-the-band = Le point de la loi normale. La plus grande de deux erreurs est retenue, ce qui compense le petit nombre de semaines : les intervalles simulés contiennent la vérité dans 80 % des cas.
reason-hard-weeks-rated-lines-per-track = Une description, pas un verdict. Notre choix.
reason-missing-track-named-from-week = Assez tôt pour commencer un essai qui la comble avant la semaine 4. Notre choix.
reason-focus-shortest-block = La concentration telle que la comptent les études d’agendas (Clockwise 2022).
reason-focus-longest-gap-inside-a-block = Une pause n’est pas un changement d’activité. Notre choix.
reason-verdict-rated-lines-per-track = Au-dessous, une vraie tendance de 1,0 échappe trop souvent. Notre choix.
reason-verdict-weeks-with-rated-lines = Les semaines diffèrent ; moins ne peuvent pas montrer de combien. Notre choix.
reason-verdict-logged-of-the-contracted-hours-at-least = Moins de la moitié d’un poste n’est pas le poste. Notre choix.
reason-verdict-hours-without-a-known-activity-at-most = Davantage pourrait retourner la tendance. Notre choix.
reason-verdict-rated-hours-with-a-known-delay-at-least = Une évaluation tardive glisse vers ce qu’on s’attend à ressentir (PMC7508776). Quand la plupart viennent de mémoire, le verdict le dit.
reason-verdict-first-look-after-week = Chaque examen de plus donne une chance de plus au hasard : il y en a donc deux. Notre choix.
reason-verdict-second-look-after-week = La fin du plus long audit. Notre choix.
reason-lean-smallest-size = Un demi-cran de l’échelle : moins ne se sentirait pas. Notre choix.
reason-projection-measured-hours-of-the-role-at-least = Au-dessous, les suppositions pèsent plus que les mesures. Notre choix.
reason-contradiction-agreed-with-from = D’accord, ou tout à fait. Notre choix.
reason-contradiction-disagreed-with-up-to = Pas d’accord, ou pas du tout. Notre choix.
reason-contradiction-energy-against-it = Un demi-cran de l’échelle, comme pour une tendance. Notre choix.
reason-ceiling-interest-fit-and-job-satisfaction = Sur 107 études : aimer ce travail explique peu qu’on aime son poste. Le salaire, le manager, l’équipe et les horaires ne sont pas demandés ici.
