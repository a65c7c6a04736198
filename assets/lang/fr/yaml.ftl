# Ce qui ne va pas dans un fichier YAML : données, réglages, contenus.
yaml-at-line = ligne { $line } : { $what }
yaml-at-column = ligne { $line }, colonne { $column } : { $what }
yaml-not-utf8 = ce n’est pas du texte en UTF-8
yaml-nul = un octet nul : le fichier est abîmé
yaml-merge = une fusion restée à moitié faite (marques de conflit)
yaml-end = le texte finit trop tôt
yaml-documents = il y a plusieurs documents (`---`), mais un fichier n’en contient qu’un
yaml-wanted = il faut ici { $wanted }
yaml-type = c’est { $found }, mais il faut ici { $wanted }
yaml-variant = `{ $said }` n’est pas connu ici ; possibles : { $names }
yaml-field = le champ `{ $said }` n’est pas connu ; connus ici : { $names }
yaml-missing = il manque le champ `{ $name }`
yaml-finite = `{ $said }` n’est pas un nombre fini
yaml-twice = `{ $name }` est ici deux fois
yaml-alias = `&` et `*` (ancres et renvois) ne sont pas lus : mettez le texte entre guillemets
yaml-tag = l’étiquette `{ $tag }` n’est pas lue
yaml-budget = il y en a trop (« { $why } »)
yaml-quote = un guillemet est ouvert et jamais fermé
yaml-bracket = un crochet ou une accolade est ouvert et jamais fermé
yaml-closing = un crochet ou une accolade est fermé sans avoir été ouvert
yaml-colon = un `:` mal placé : mettez entre guillemets le texte qui en contient un
yaml-tab = une tabulation là où il faut des espaces
yaml-character = un caractère par lequel aucun texte ne peut commencer : mettez le texte entre guillemets
yaml-key = un nom sans son `:`, ou une ligne trop en retrait
yaml-indent = le retrait ne s’accorde pas avec les lignes du dessus
yaml-directive = une ligne qui commence par `%` parle du fichier entier, et n’est pas lue : mettez le texte entre guillemets
yaml-binary = des octets (`!!binary`) illisibles : écrivez du texte
yaml-mark = un `!` devant une valeur n’est pas lu : mettez le texte entre guillemets
yaml-escape = un `\` que rien de connu ne suit : écrivez `\\`, ou mettez le texte entre guillemets simples
yaml-after-quote = du texte après un guillemet fermant : à l’intérieur, un guillemet simple s’écrit deux fois, un double `\"`
yaml-block = après `|` ou `>`, rien d’autre ne va sur la ligne : le texte commence à la suivante
yaml-comma = il manque une virgule, ou un crochet ou une accolade qui ferme
yaml-dash = ici une liste continue par `-`, ou bien le retrait n’est pas celui des lignes du dessus
yaml-entry = une liste (`-`) commence sur une ligne à elle
yaml-date = il faut ici une date, écrite comme 2026-11-02
yaml-syntax = ce passage n’est pas lisible (le lecteur YAML dit « { $why } »)
yaml-kind-nothing = vide
yaml-kind-bool = true ou false
yaml-kind-number = un nombre
yaml-kind-whole = un nombre entier à partir de 0
yaml-kind-between = un nombre entier de { $low } à { $high }
yaml-kind-value = une seule valeur
yaml-kind-text = du texte
yaml-kind-list = une liste
yaml-kind-group = un groupe de champs

# Les valeurs que peut avoir un fichier ou un tableau.
value-week = `{ $said }` n’est pas une semaine : écrivez l’année et le numéro ISO de la semaine, comme 2026-W45
value-energy = `{ $said }` n’est pas une énergie : c’est un nombre entier de -2 (épuisant) à +2 (très stimulant)
value-answer = `{ $said }` n’est pas une réponse : c’est un nombre entier de 1 à 5
value-duration = `{ $said }` n’est pas une durée : écrivez 1h30, 90m, 1.5 (heures) ou 90 (minutes), une semaine au plus
value-activity = `{ $said }` n’est pas l’identifiant d’une activité : minuscules, chiffres et traits d’union, 40 au plus
value-weeks = `{ $said }` : un audit a de 4 à 6 semaines
value-hours-a-week = `{ $said }` : les heures par semaine vont de 1 à 100
value-days-off = `{ $said }` : les jours de congé vont de 0 à 7, par demi-journées
value-percent = `{ $said }` : une part va de 0 à 100 pour cent

# Contenus.
pack-none = aucun contenu n’est fourni
pack-another = un autre fichier a déjà le contenu `{ $id }`
pack-another-hint = donnez un autre identifiant à l’un des deux
pack-large-hint = un contenu est un texte de quelques dizaines d’entrées
pack-yaml-hint = mettez en retrait avec des espaces, et entre guillemets le texte qui contient un `:` ou un `#`
pack-entries = { $count } entrées, mais { $most } au plus sont lues
pack-entries-hint = retirez-en quelques-unes
pack-quotes-hint = mettez-le entre guillemets pour en faire du texte
pack-compare-hint = comparez avec `fingerpost pack new`
pack-missing = ce champ manque
pack-missing-hint = ajoutez `{ $name }:` ici
pack-wide = { $said } prend { $width } colonnes, mais il n’y a place que pour { $columns }
pack-wide-hint = raccourcissez-le
pack-word = { $said } n’est pas connu ici
pack-word-hint = possibles : { $names }
pack-near = vouliez-vous dire `{ $name }` ?
pack-known = connus ici : { $names }
pack-field = le champ { $said } n’est pas connu
pack-character = un caractère invisible ou de commande ({ $code })
pack-character-hint = retapez le texte sans lui
pack-empty = ce texte est vide
pack-empty-hint = écrivez-le, ou retirez toute l’entrée
pack-long = plus de { $most } caractères
pack-long-hint = coupez-le en deux
pack-id = { $said } n’est pas un identifiant
pack-id-hint = lettres de a à z, chiffres, `-` et `_`, { $most } au plus
pack-range = { $said } est hors de { $low } à { $high }
pack-range-hint = un nombre de { $low } à { $high }
pack-taken = l’identifiant { $said } est déjà pris
pack-taken-line = l’identifiant { $said } est déjà pris (d’abord à la ligne { $line })
pack-taken-hint = donnez à chacun le sien
pack-unknown = { $what ->
    [source] il n’y a pas de source { $said }
    [statement] il n’y a pas d’énoncé { $said }
    [activity] il n’y a pas d’activité { $said }
   *[other] il n’y a pas d’identifiant { $said }
}
pack-unknown-hint = déclarez-le sous `{ $section }:`
pack-placed = l’énoncé { $said } appartient déjà à un thème
pack-placed-hint = laissez-le dans un seul thème
pack-unplaced = l’énoncé { $said } n’appartient à aucun thème
pack-unplaced-hint = ajoutez son identifiant aux `statements:` d’un thème
pack-statements = { $count ->
    [one] { $count } énoncé pour `{ $side }`, mais la lecture en demande { $need } de chaque côté
   *[other] { $count } énoncés pour `{ $side }`, mais la lecture en demande { $need } de chaque côté
}
pack-statements-hint = douze en tout, six pour chaque voie
pack-topics-hint = la comparaison demande au moins un thème
pack-mixes-hint = les heures de ce rôle en pour cent, par activité
pack-tracks = { $count ->
    [one] { $count } voie, mais une bifurcation en a exactement deux
   *[other] { $count } voies, mais une bifurcation en a exactement deux
}
pack-tracks-hint = nommez-en deux : la première prend le côté `staff`, la seconde `em`
pack-row = une ligne qui ne dit rien
pack-row-hint = ajoutez `staff:`, `em:` ou `both:`
pack-words = { $count } mots, mais un énoncé en a { $most } au plus
pack-words-hint = dites une seule chose
pack-activity = { $said } n’est pas l’identifiant d’une activité
pack-activity-hint = par exemple `design-review`
pack-shares = ces parts font { $sum } en tout, et non 100
pack-shares-hint = donnez le reste à `{ $name }`

# Réglages et touches.
settings-yaml-hint = Rien de ce fichier n’est utilisé avant d’être corrigé. Mettez entre guillemets le texte qui contient un `:`, un `#` ou un `?`.
settings-root = c’est { $found }, mais les réglages s’écrivent `nom: valeur`
settings-unknown = il n’y a pas de tel réglage
settings-names = Réglages : { $names }.
settings-name = c’est { $found }, mais il faut un nom
settings-language = le programme ne parle pas { $said }
settings-language-hint = Écrivez `en` ou `fr`.
settings-hours = il faut un nombre de 1 à 100
settings-hours-hint = Par exemple `hours_a_week: 40`.
settings-mouse = il faut true ou false
settings-mouse-hint = Par exemple `mouse: false`.
settings-email = { $said } n’est pas une adresse électronique
settings-email-hint = Par exemple `emails: [moi@example.com]`.
settings-keys = c’est { $found }, mais il faut des commandes avec leurs touches
settings-keys-hint = {"Par exemple `keys: {undo: [u, ctrl-z]}` ; `fingerpost keys` liste les commandes."}
settings-words = c’est { $found }, mais il faut un mot ou une liste de mots
keys-no-command = il n’y a pas de commande `{ $id }`
keys-no-command-nearest = il n’y a pas de commande `{ $id }` ; la plus proche : `{ $nearest }`
keys-no-key = `{ $key }` ne peut pas être une touche de `{ $id }` : écrivez `x`, `X`, `ctrl-x`, `alt-x`, `F5`, `enter`, `esc`, `tab`, `space`, `up`, `page-down` et ainsi de suite
keys-none-left = `{ $id }` n’a plus de touche : donnez-lui-en une
keys-clash = `{ $key }` appartient à `{ $other }` là où sert `{ $id }` : donnez aussi une autre touche à celle-là

# Tableaux.
table-too-large = le tableau dépasse 16 Mo ou 100 000 lignes
table-too-large-hint = coupez-le en plusieurs fichiers
table-empty = le tableau est vide
table-utf-16 = le tableau est écrit en UTF-16
table-utf-16-hint = enregistrez-le en CSV UTF-8
table-no-column = l’en-tête n’a pas de colonne `{ $name }`
table-twice = l’en-tête a deux fois la colonne `{ $name }`
table-columns-hint = la première ligne nomme les colonnes : date,minutes,activity,energy,rated,note
row-itself = {""}
row-cells = cette ligne a { $cells } cases et l’en-tête { $width } : une note qui contient une virgule se met entre guillemets
row-week = { $on } n’est pas dans { $week }
row-no-date = la case est vide, et aucune semaine n’est donnée
row-long-note = plus de 20 000 caractères
row-date = `{ $said }` n’est pas une date : écrivez-la comme 2026-11-02
row-minutes = `{ $said }` n’est pas un nombre de minutes de 1 à 10080
row-no-energy = il n’y a pas d’énergie qui aurait pu être évaluée
row-rated = `{ $said }` n’est ni same-day ni recalled

# Le terminal, et votre propre éditeur.
terminal-no-input = le plein écran demande un terminal, mais l’entrée standard n’en est pas un
terminal-no-output = le plein écran demande un terminal, mais la sortie standard n’en est pas un
terminal-none-hint = Lancez le programme dans un terminal, sans redirection, ou prenez les commandes qui écrivent du texte (voyez --help).
terminal-failed = le terminal est inutilisable : { $why }
terminal-failed-hint = Essayez un autre terminal, ou les commandes qui écrivent du texte (voyez --help).
terminal-thread = une tâche de fond s’est arrêtée : { $why }
terminal-thread-hint = Ce que vous aviez saisi est enregistré ; relancez le programme, et merci de signaler ceci.
editor-none = vous n’avez pas nommé d’éditeur
editor-none-hint = Donnez sa commande à VISUAL ou à EDITOR, par exemple EDITOR=nano, et relancez le programme.
editor-no-file = la note ne peut pas être mise dans un fichier : { $why }
editor-no-file-hint = La note est toujours ici.
editor-lost = le texte de l’éditeur est illisible : { $why }
editor-note-kept = La note est restée telle quelle.
editor-text-left = La note est restée comme avant. Ce que vous avez écrit se trouve dans { $path }.
editor-note-draft = La note est restée telle quelle. Ce que vous avez écrit est gardé comme brouillon : Ctrl-O le reprend.
draft-offered = Votre éditeur a laissé un brouillon de ce texte : Ctrl-O le reprend.
editor-note-taken = Ce qu’il avait enregistré est dans la note.
editor-no-start = l’éditeur { $editor } n’a pas pu démarrer : { $why }
editor-busy = le clavier est occupé ; réessayez
editor-failed = l’éditeur { $editor } a fini avec le code { $code }
editor-killed = l’éditeur { $editor } a été arrêté
