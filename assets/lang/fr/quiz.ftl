# Le quiz : départ, parcours, résultat.
likert-1 = pas du tout d’accord
likert-2 = pas d’accord
likert-3 = ni l’un ni l’autre
likert-4 = d’accord
likert-5 = tout à fait d’accord
undo-answer = la réponse à « { $what } »
undo-quiz-start = le début d’un quiz
undo-quiz-result = la demande du résultat
quiz-title = { $statements } énoncés, { $forks ->
    [one] { $forks } alternative
   *[other] { $forks } alternatives
}
quiz-what = Environ cinq minutes. Vous dites à quel point chaque énoncé est vrai pour vous, de 1 (pas du tout d’accord) à 5 (tout à fait d’accord), puis vous tranchez cinq alternatives. La voie à laquelle un énoncé appartient reste cachée jusqu’au résultat.
quiz-how = Chaque réponse est enregistrée aussitôt. Partez quand vous voulez et reprenez plus tard ; toute réponse peut changer tant que vous n’avez pas demandé le résultat. Les énoncés figurent aussi sous la comparaison : c’est une seule et même tentative.
quiz-empty = Aucune réponse pour l’instant. Appuyez sur Entrée pour commencer.
quiz-resume = Énoncés avec réponse : { $count } sur { $total }. Appuyez sur Entrée pour reprendre à l’étape { $at }.
quiz-last = Vous avez un résultat du { $date }. Appuyez sur Entrée pour le lire, sur n pour refaire le quiz.
quiz-attempts = Vos tentatives, la plus récente d’abord
quiz-statement = Énoncé { $at } sur { $total }
quiz-fork = Alternative { $at } sur { $total } : un échauffement, compté à part
quiz-undecided-end = Indécis
quiz-progress = Énoncés avec réponse : { $count } sur { $total }
quiz-end-title = Chaque énoncé a sa réponse.
quiz-end = Appuyez sur Entrée pour le résultat. Cette tentative sera alors close ; u la rouvre.
quiz-list-end = Résultat
quiz-forks-open = { $count ->
    [one] { $count } alternative est sans réponse : u rouvre la tentative.
   *[other] { $count } alternatives sont sans réponse : u rouvre la tentative.
}
quiz-fork-choices = Une alternative a trois choix : 1, 2 et 3.
quiz-missing = { $count ->
    [one] { $count } énoncé n’a pas encore de réponse.
   *[other] { $count } énoncés n’ont pas encore de réponse.
}
quiz-missing-next = Entrée mène au premier d’entre eux. Il les faut tous pour le résultat.
quiz-unreadable = Cette tentative répond à d’autres énoncés que ceux du contenu actuel : elle ne peut pas être lue.
quiz-result-of = Vos réponses du { $date }
quiz-lean-slight = Une légère tendance vers { $track }
quiz-lean-clear = Une nette tendance vers { $track }
quiz-relative-slight = Une légère tendance vers { $track }, mais seulement par comparaison
quiz-relative-clear = Une nette tendance vers { $track }, mais seulement par comparaison
quiz-hybrid = Serré, et vous êtes d’accord avec les deux : un rôle hybride peut vous convenir
quiz-neither = Serré, et vous n’êtes d’accord avec aucune des deux
quiz-undecided = Trop serré pour trancher
quiz-lean-means = Vous êtes d’accord avec les énoncés de cette voie, et plus qu’avec ceux de l’autre. C’est ce que vous dites de vous ; à l’audit de montrer si vos semaines disent la même chose.
quiz-relative-means = Vous êtes plus d’accord avec cette voie qu’avec l’autre, mais guère avec aucune des deux. Lisez-y la plus petite distance, pas un souhait. Un essai en dit plus qu’un second regard sur ces réponses.
quiz-hybrid-means = Les deux moitiés sont hautes et proches l’une de l’autre.
quiz-neither-means = D’après vos propres réponses, aucune des deux moitiés ne vous donne d’énergie. Faites un essai avant de choisir, ou demandez-vous si ce n’est pas le poste, plutôt que la voie, qui ne va pas.
quiz-undecided-means = Les deux moitiés sont trop proches pour être départagées. Commencez l’audit : votre agenda en sait peut-être davantage.
quiz-d = D = { $d }, la somme { $staff } moins la somme { $em }. Quatre fois sur cinq, des réponses comme les vôtres tombent entre { $low } et { $high }.
quiz-mean = { $mean } sur 5
quiz-certainty-title = Ce que cela a de solide
quiz-fragility = { $count ->
    [one] { $count } réponse changée d’un cran suffirait à ramener le résultat à « serré ».
   *[other] { $count } réponses changées d’un cran ramèneraient le résultat à « serré ».
}
quiz-close = Jusqu’à 3, l’écart est dit serré : aucune tendance n’est annoncée.
quiz-decisive = { $count ->
    [0] Quel que soit l’énoncé retiré, la lecture resterait la même.
    [one] Sans l’énoncé marqué { $mark }, la lecture serait autre.
   *[other] Sans l’un quelconque des { $count } énoncés marqués { $mark }, la lecture serait autre.
}
quiz-straight = Ces réponses ne distinguent pas les voies : elles sont presque toutes identiques.
quiz-contributions-title = Ce que chaque énoncé a apporté
quiz-forks-title = Vos alternatives
quiz-forks = { $staff } { $staffCount }, { $em } { $emCount }, indécis { $undecided }, sans réponse { $open }. Un simple décompte : les alternatives n’entrent pas dans D.
quiz-retake-title = Depuis la tentative précédente
quiz-news-same = D a bougé de { $change } depuis le { $date }, dans les limites du hasard. Réponses modifiées : { $moved }.
quiz-news = D a bougé de { $change } depuis le { $date } : c’est du nouveau. Réponses modifiées : { $moved }.
quiz-news-strong = D a bougé de { $change } depuis le { $date } : c’est un changement marqué. Réponses modifiées : { $moved }.
quiz-next-title = La suite
quiz-next = Commencez l’audit de l’agenda : appuyez sur Entrée. Il demande à quatre à six semaines de votre agenda si votre énergie est du même avis.
quiz-ceiling = L’accord entre les intérêts et le métier explique peu de la satisfaction au travail : une corrélation d’environ { $rho } sur { $studies } études.
help-quiz-start = Commencer, reprendre, ou lire le dernier résultat
hint-quiz-start = commencer
hint-quiz-resume = continuer
help-quiz-new = Refaire le quiz ; la tentative précédente est gardée
help-quiz-answer = Répondre et avancer : de 1 (pas du tout d’accord) à 5 (tout à fait d’accord)
hint-quiz-answer = répondre
help-quiz-less = Moins d’accord, sans avancer
hint-quiz-less = ajuster
help-quiz-more = Plus d’accord, sans avancer
help-quiz-down = Étape suivante
hint-quiz-down = parcourir
help-quiz-up = Étape précédente
help-quiz-next = Passer à l’étape suivante ; de la dernière, au résultat
hint-quiz-next = suite
help-quiz-result = Le résultat, ou ce qui manque encore pour l’avoir
hint-quiz-result = résultat
help-fork-first = Le premier terme
hint-fork-first = premier
help-fork-second = Le second terme
hint-fork-second = second
help-fork-undecided = Indécis
hint-fork-undecided = indécis
help-fork-other = Dire quels choix a une alternative
help-fork-down = Étape suivante
hint-fork-down = parcourir
help-fork-up = Étape précédente
help-fork-next = Passer à l’étape suivante
help-fork-result = Le résultat, ou ce qui manque encore pour l’avoir
hint-fork-result = résultat
help-result-audit = Aller à l’audit de l’agenda
hint-result-audit = audit
help-result-retake = Refaire le quiz ; cette tentative est gardée
hint-result-retake = refaire
help-result-earlier = La tentative précédente
hint-result-earlier = tentatives
help-result-later = La tentative suivante
hint-quiz-new = refaire
