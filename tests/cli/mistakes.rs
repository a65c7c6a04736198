//! Mistakes that a person can make, each told in French from the first word to the last.

use super::person::Person;

/// Words that only English has.
const ENGLISH: &str = "the is are was of and to with for it this that be by cannot can't expected unexpected invalid unknown missing error \
    hint file directory folder such failed larger than must already here there write choose look run see no not in at from tip usage \
    required known read input output stopped neither nothing needed";

/// The words of a text that only English has. What stands in backquotes or guillemets is quoted: names, commands, words of the system.
fn english(told: &str, dir: &str) -> Vec<String> {
    let said: String = told.replace(dir, "").split('`').step_by(2).collect();
    let said: String = said.split('«').map(|part| part.split_once('»').map_or(part, |(_, rest)| rest)).collect();
    let words: Vec<&str> = said.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-')).collect();
    let is_place = |pair: &&[&str]| matches!(pair, ["line", number] if number.starts_with(|c: char| c.is_ascii_digit()));
    let left = words.iter().filter(|word| ENGLISH.split_whitespace().any(|english| english == word.to_lowercase()));
    left.map(|word| (*word).to_owned()).chain(words.windows(2).filter(is_place).map(|pair| pair.join(" "))).collect()
}

/// Runs a call in French on a data directory with an audit and these files more, and says what was told.
fn told(files: &[(&str, &[u8])], args: &[&str]) -> String {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h"]).well();
    for (name, content) in files {
        person.write(name, content);
    }
    let told = person.run(&[&["--lang", "fr"], args].concat());
    let all = format!("{}{}", told.out, told.err);
    let dir = person.path("").to_string_lossy().into_owned();
    let left = english(&all, &dir);
    let given: Vec<_> = files.iter().map(|(name, content)| (name, String::from_utf8_lossy(content))).collect();
    assert!(left.is_empty(), "{args:?} {given:?}: {left:?} in\n{all}");
    all
}

#[test]
fn a_wrong_call_is_told_in_french() {
    let rows: [(&[&str], &str); 24] = [
        (&["log"], "il manque"),
        (&["log", "codign", "1h"], "il n’y a pas d’activité"),
        (&["log", "c", "1h"], "peut désigner"),
        (&["log", "coding", "99999h"], "n’est pas une durée"),
        (&["log", "coding", "1h", "+9"], "n’est pas une énergie"),
        (&["log", "coding", "1h", "--on", "2020-01-01"], "Aucun audit ne couvre"),
        (&["log", "coding", "1h", "--onn", "x"], "n’est pas connu ici"),
        (&["audit", "start"], "Un autre audit"),
        (&["audit", "start", "--weeks", "9"], "de 4 à 6"),
        (&["audit", "start", "--hours-a-week", "500"], "un nombre de 1 à 100"),
        (&["audit", "show", "--week", "2026-W99"], "n’est pas une semaine"),
        (&["audit", "show", "--week", "2020-W02"], "n’est pas dans cet audit"),
        (&["compare", "nothing"], "il n’y a pas de thème"),
        (&["--pack", "nothing", "compare"], "il n’y a pas de contenu"),
        (&["--theme", "pink", "compare"], "ne convient pas"),
        (&["report", "--all"], "seul un tableau"),
        (&["report", "--audit", "2020-W01"], "Aucun audit"),
        (&["quiz", "--answers", "1,2"], "2 réponses données"),
        (&["rules", "remove", "9"], "il n’y a pas de règle 9"),
        (&["rules", "add", "coding", "(", "--pattern"], "est illisible"),
        (&["trials", "start", "mine"], "le contenu n’a pas d’essai"),
        (&["trials", "finish", "x", "--signal", "yes"], "vous n’avez pas d’essai"),
        (&["render", "--keys", "nokey"], "n’est pas une touche"),
        (&[], "le plein écran demande un terminal, mais l’entrée standard n’en est pas un"),
    ];
    for (args, want) in rows {
        let all = told(&[], args);
        assert!(all.contains(want), "{args:?}: {all}");
    }
}

#[test]
fn a_file_that_cannot_be_used_is_told_in_french() {
    let calendar = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:x\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\n\
        DTSTART;TZID=Mars:20261125T100000\nRRULE:FREQ=X\nEND:VEVENT\nEND:VCALENDAR\n";
    let rows: [(&str, &[u8], &[&str], &str); 16] = [
        ("a.ics", b"hello", &["import", "a.ics"], "ce n’est pas un agenda"),
        ("a.ics", b"\xff\xfeB\0", &["import", "a.ics"], "écrit en UTF-16"),
        ("a.ics", calendar, &["import", "a.ics"], "début illisible"),
        ("d/x", b"", &["import", "d"], "il n’y a pas de fichier .ics"),
        ("x", b"", &["import", "nowhere.ics"], "il n’y a ni fichier ni dossier de ce nom"),
        ("t.csv", b"", &["import", "t.csv"], "le tableau est vide"),
        ("t.csv", b"a,b\n", &["import", "t.csv"], "l’en-tête n’a pas de colonne"),
        ("t.csv", b"date,date,minutes,activity\n", &["import", "t.csv"], "a deux fois la colonne"),
        ("t.csv", b"\xff\xfea\0", &["import", "t.csv"], "écrit en UTF-16"),
        ("t.rec", b"{\"x\":1}\n", &["replay", "t.rec"], "ce n’est pas une action"),
        ("d/x", b"", &["replay", "d"], "ce n’est pas un fichier ordinaire"),
        ("t.md", b"x", &["report", "--output", "t.md"], "existe déjà"),
        ("x", b"", &["report", "--output", "nowhere/t.md"], "impossible d’écrire"),
        ("x", b"", &["--data-dir", "x", "log", "coding", "1h"], "ce n’est pas un dossier"),
        ("x", b"", &["--config", "nowhere.yaml", "doctor"], "il n’y a ni fichier ni dossier de ce nom"),
        ("x", b"", &["--record", "nowhere/x"], "écriture impossible"),
    ];
    for (name, content, args, want) in rows {
        let all = told(&[(name, content)], args);
        assert!(all.contains(want), "{args:?}: {all}");
    }
}

#[test]
fn a_bad_row_of_a_table_is_told_in_french() {
    let rows = [
        ("2026-11-25,abc,coding,,,,", "n’est pas un nombre de minutes"),
        ("2026-99-25,30,coding,,,,", "n’est pas une date"),
        ("2026-11-25,30,codign,,,,", "il n’y a pas d’activité"),
        ("2026-11-25,30,coding,9,,,", "n’est pas une énergie"),
        ("2026-11-25,30,coding,,same-day,,", "il n’y a pas d’énergie"),
        ("2026-11-25,30,coding,1,perhaps,,", "n’est ni same-day ni recalled"),
        ("2026-11-25,30,coding,1,,a,b,c", "une virgule se met entre guillemets"),
        (",30,coding,,,,", "la case est vide"),
        ("2026-11-25,30,coding,,,,2026-W02", "n’est pas dans 2026-W02"),
        ("2026-11-25,30,coding,,,,2026-W99", "n’est pas une semaine"),
        ("2020-11-25,30,coding,,,,", "Aucun audit ne couvre"),
    ];
    for (row, want) in rows {
        let table = format!("date,minutes,activity,energy,rated,note,week\n{row}\n");
        let all = told(&[("t.csv", table.as_bytes())], &["import", "t.csv"]);
        // Columns are named as the table has them.
        assert!(all.contains(want), "{row}: {all}");
    }
}

#[test]
fn a_damaged_document_is_told_in_french() {
    const WEEK: &str = "data/audits/2026-W48/2026-W48.yaml";
    let week = |rest: &str| (WEEK, format!("format: 1\nweek: 2026-W48\n{rest}\n"));
    let rows = [
        ((WEEK, String::new()), "le fichier est vide"),
        ((WEEK, "x\n".to_owned()), "il faut ici un groupe de champs"),
        ((WEEK, "week: 2026-W48\n".to_owned()), "il manque le champ `format`"),
        ((WEEK, "format: 9\nweek: 2026-W48\n".to_owned()), "une version plus récente"),
        ((WEEK, "format: 0\nweek: 2026-W48\n".to_owned()), "0 n’est pas un format"),
        ((WEEK, "format: 1\nweek: 2026-W47\n".to_owned()), "sa place est celle de 2026-W48"),
        ((WEEK, "format: 1\nweek: foo\n".to_owned()), "n’est pas une semaine"),
        (week("lines: [1"), "jamais fermé"),
        ((WEEK, "format: \"1\n".to_owned()), "un guillemet est ouvert"),
        ((WEEK, "format: 1: 2\n".to_owned()), "un `:` mal placé"),
        ((WEEK, "format: &a 1\n".to_owned()), "ancres et renvois"),
        ((WEEK, "format: @1\n".to_owned()), "un caractère par lequel"),
        ((WEEK, "format: 1\n---\nformat: 1\n".to_owned()), "ligne"),
        ((WEEK, "format: 1\n<<<<<<< HEAD\n".to_owned()), "une fusion restée à moitié faite"),
        ((WEEK, "a\0b\n".to_owned()), "un octet nul"),
        (week("week: 2026-W48"), "`week` est ici deux fois"),
        (week("colour: red"), "le champ `colour` n’est pas connu"),
        (week("hard: 3"), "il faut ici true ou false"),
        (week("check_in: [1]"), "il faut ici une seule valeur"),
        (week("days_off: 9"), "les jours de congé vont de 0 à 7"),
        (week("lines: 5"), "il faut ici une liste"),
        (week("lines:\n\t- x"), "une tabulation"),
        (week("lines: [{on: hier, activity: coding, minutes: 5}]"), "il faut ici une date"),
        (week("lines: [{on: 2026-13-40, activity: coding, minutes: 5}]"), "il faut ici une date"),
        (week("lines: [{on: 2026-02-30, activity: coding, minutes: 5}]"), "il faut ici une date"),
        (week("lines: [{activity: C C, minutes: 5}]"), "l’identifiant d’une activité"),
        (week("lines: [{activity: coding, minutes: 0}]"), "n’est pas une durée"),
        (week("lines: [{activity: coding, minutes: 5, energy: 7}]"), "n’est pas une énergie"),
        (week("lines: [{activity: coding, minutes: 5, energy: x}]"), "un nombre entier de -128 à 127"),
        (week("lines: [{activity: coding, minutes: 5, rated: x}]"), "n’est pas connu ici"),
        (week("lines: [{activity: coding}]"), "il manque le champ `minutes`"),
        (week("lines: [{on: 2026-01-25, activity: coding, minutes: 5}]"), "la ligne 1 est datée du"),
        (
            ("data/audits/2026-W48/audit.yaml", "format: 1\nfirst_week: 2026-W48\nweeks: 9\nhours_a_week: 40\n".to_owned()),
            "de 4 à 6 semaines",
        ),
        (
            ("data/audits/2026-W48/audit.yaml", "format: 1\nfirst_week: 2026-W48\nweeks: 6\nhours_a_week: 400\n".to_owned()),
            "vont de 1 à 100",
        ),
        (("data/audits/2026-W48/2026-W01.yaml", "format: 1\nweek: 2026-W01\n".to_owned()), "hors du plan de son audit"),
        (("data/rules.yaml", "format: 1\nrules: [{activity: coding}]\n".to_owned()), "il manque le champ `when`"),
        (("data/trials.yaml", "format: 1\ntrials: [{id: a}]\n".to_owned()), "il manque le champ `title`"),
        (("data/decision.yaml", "format: 1\nmixes: {staff: {coding: 900}}\n".to_owned()), "une part va de 0 à 100"),
        (("data/decision.yaml", "format: 1\narchetype: king\n".to_owned()), "`king` n’est pas connu ici"),
        (("data/decision.yaml", "format: 1\ncompany_size: -3\n".to_owned()), "un nombre entier à partir de 0"),
        (("data/trials.yaml~", String::new()), "laissé par un éditeur"),
        (("data/foo.yaml", String::new()), "un fichier de ce nom"),
    ];
    for ((name, content), want) in rows {
        let all = told(&[(name, content.as_bytes())], &["doctor"]);
        assert!(all.contains(want), "{content}: {all}");
    }
}

#[test]
fn wrong_settings_and_packs_are_told_in_french() {
    let settings: [(&[u8], &str); 21] = [
        (b"colour: red\n", "il n’y a pas de tel réglage"),
        (b"- a\n", "les réglages s’écrivent"),
        (b"theme: [1]\n", "il faut un nom"),
        (b"theme: pink\n", "il n’y a pas de thème"),
        (b"language: klingon\n", "le programme ne parle pas"),
        (b"hours_a_week: many\n", "il faut un nombre de 1 à 100"),
        (b"mouse: perhaps\n", "il faut true ou false"),
        (b"emails: [me]\n", "n’est pas une adresse électronique"),
        (b"emails: {a: b}\n", "un mot ou une liste de mots"),
        (b"keys: [a]\n", "des commandes avec leurs touches"),
        (b"keys: {nosuch: x}\n", "il n’y a pas de commande"),
        (b"keys: {undoo: x}\n", "la plus proche"),
        (b"keys: {undo: ctrl-xyz}\n", "ne peut pas être une touche"),
        (b"keys: {undo: q}\n", "appartient à"),
        (b"keys: {undo: []}\n", "n’a plus de touche"),
        (b"pack: nosuch\n", "il n’y a pas de contenu"),
        (b"a: [1\n", "jamais fermé"),
        (b"theme: dark\ntheme: light\n", "est ici deux fois"),
        (b"\xff\n", "ce n’est pas du texte en UTF-8"),
        (b"theme: *a\n", "ancres et renvois"),
        (b"theme: dark\n  x: 1\n", "ligne"),
    ];
    for (content, want) in settings {
        let all = told(&[("config/fingerpost/config.yaml", content)], &["doctor"]);
        assert!(all.contains(want), "{}: {all}", String::from_utf8_lossy(content));
    }
    let packs: [(&str, &str); 9] = [
        ("", "c’est vide"),
        ("x\n", "c’est du texte"),
        ("id: [1]\n", "c’est une liste"),
        ("id: a b\n", "n’est pas un identifiant"),
        ("title: 5\n", "mettez-le entre guillemets"),
        ("title: \"a\\e[1m\"\n", "un caractère invisible"),
        ("titel: x\n", "vouliez-vous dire"),
        ("tracks: [{name: a}]\n", "une bifurcation en a exactement deux"),
        ("mixes: {staff: {coding: 50}}\n", "font 50 en tout"),
    ];
    for (content, want) in packs {
        let all = told(&[("p.yaml", content.as_bytes())], &["pack", "check", "p.yaml"]);
        assert!(all.contains(want), "{content}: {all}");
    }
}

#[test]
fn what_is_no_yaml_is_told_in_french() {
    for (text, want) in [
        ("- a\nb: 1", "une liste continue par `-`"),
        ("a: 'it's'", "après un guillemet fermant"),
        ("a: {b: 1 c: 2}", "il manque une virgule"),
        ("a: \"\\q\"", "un `\\` que rien de connu ne suit"),
        ("a: |x\n  b", "après `|` ou `>`"),
        ("a: - b", "sur une ligne à elle"),
        ("%FOO\na: 1", "commence par `%`"),
        ("a:\n  - b\n c: 1", "un nom sans son `:`"),
        ("a: \"x\n---\n\"", "un guillemet est ouvert et jamais fermé"),
        ("a: !<x 1", "un `!` devant une valeur"),
        ("a: &", "ancres et renvois"),
    ] {
        let all = told(&[("pack.yaml", text.as_bytes())], &["pack", "check", "pack.yaml"]);
        assert!(all.contains(want) && !all.contains("le lecteur YAML dit"), "{text}: {all}");
    }
}
