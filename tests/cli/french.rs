//! The command line in French: by the call, by the settings, by the locale.

use super::person::{Person, said};

#[test]
fn errors_hints_and_answers_are_french_where_it_is_asked_for() {
    let person = Person::with_audit();
    let rows: [(&[&str], &str); 9] = [
        (&["log", "foo", "1h"], "erreur\u{a0}: il n’y a pas d’activité `foo`"),
        (&["log", "coding", "abc"], "conseil\u{a0}: Écrivez 1h30, 90m, 1,5"),
        (&["log", "coding", "1h30", "+1"], "Code, 1h30, énergie +1"),
        (&["audit", "show"], "Activité"),
        (&["import", "nowhere.ics"], "lecture impossible"),
        (&["compare", "scope"], "Périmètre"),
        (&["report"], "# Staff Engineer ou Engineering Manager\u{a0}: le point"),
        (&["keys"], "Partout       "),
        (&["doctor"], "Tout est en ordre"),
    ];
    for (args, want) in rows {
        let told = person.run(&[&["--lang", "fr"], args].concat());
        assert!(told.out.contains(want) || told.err.contains(want), "{args:?}: {}{}", told.out, told.err);
    }
    let blocked = person.path("file");
    std::fs::write(&blocked, "x").expect("a file");
    let place = blocked.join("data").display().to_string();
    let told = person.run(&["--lang", "fr", "--data-dir", &place, "log", "coding", "1h"]);
    assert!(told.err.starts_with("erreur\u{a0}: "), "{}", told.err);
}

#[test]
fn the_call_beats_the_settings_and_they_beat_the_locale() {
    let rows = [
        ("", "", "fr_FR.UTF-8", "erreur"),
        ("", "", "C", "error"),
        ("", "", "de_DE.UTF-8", "error"),
        ("", "language: en\n", "fr_FR.UTF-8", "error"),
        ("", "language: fr\n", "en_GB.UTF-8", "erreur"),
        ("fr", "language: en\n", "en_GB.UTF-8", "erreur"),
    ];
    for (call, settings, locale, want) in rows {
        let person = Person::new();
        let file = person.path("own.yaml");
        std::fs::write(&file, settings).expect("settings");
        let mut command = person.command();
        command.env_remove("LC_MESSAGES").env_remove("LANG").env("LC_ALL", locale).arg("--config").arg(&file);
        if !call.is_empty() {
            command.args(["--lang", call]);
        }
        let told = said(command.args(["log", "foo", "1h"]).output().expect("it runs"));
        assert!(told.err.starts_with(want), "{call} {settings} {locale}: {}", told.err);
    }
}

/// The names of the commands that a help page lists.
fn below(page: &str) -> Vec<String> {
    let list = page.lines().skip_while(|l| *l != "Commands:").skip(1).take_while(|l| l.starts_with("  "));
    list.filter(|l| !l.starts_with("   ")).filter_map(|l| l.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn help_is_french_on_every_page() {
    let person = Person::new();
    let mut todo = vec![Vec::<String>::new()];
    let mut pages = 0;
    while let Some(path) = todo.pop() {
        let page = |lang: &str| {
            let mut command = person.command();
            command.env("COLUMNS", "200").args(["--lang", lang]).args(&path).arg("--help");
            said(command.output().expect("it runs")).well()
        };
        let (english, french) = (page("en"), page("fr"));
        let same = english.lines().filter(|l| french.lines().any(|f| f == *l) && l.split_whitespace().filter(|w| w.len() > 2).count() > 3);
        let same: Vec<&str> = same.filter(|l| !l.contains("fingerpost") && !l.contains('"')).collect();
        assert_eq!(same, Vec::<&str>::new(), "{path:?}");
        for (n, line) in french.lines().enumerate().filter(|(_, l)| l.starts_with("      --") && l.split_whitespace().count() == 1) {
            assert!(french.lines().nth(n + 1).is_some_and(|next| next.starts_with("          ")), "{path:?}: {line} says nothing");
        }
        for word in ["Print", "default", "Possible", "Examples", "Commands:", " the "] {
            assert!(!french.lines().filter(|l| !l.contains("fingerpost")).any(|l| l.contains(word)), "{path:?}: {word}");
        }
        todo.extend(below(&english).into_iter().map(|name| [path.clone(), vec![name]].concat()));
        pages += 1;
    }
    assert!(pages > 25, "{pages}");
}

#[test]
fn wrong_calls_are_told_in_french() {
    let person = Person::new();
    let rows: [(&[&str], &str); 14] = [
        (&["imprt"], "erreur\u{a0}: il n’y a pas de commande `imprt`\nconseil\u{a0}: Vouliez-vous dire `import`"),
        (&["log"], "il manque <ACTIVITÉ>, <DURÉE>"),
        (&["log", "coding", "1h", "--onn", "x"], "l’argument `--onn` n’est pas connu ici"),
        (&["audit", "start", "--weeks", "9"], "`9` ne convient pas à --weeks <SEMAINES>\u{a0}: de 4 à 6"),
        (&["audit", "start", "--from", "hier"], "écrivez-la comme 2026-11-25"),
        (&["report", "--format", "pdf"], "Valeurs possibles\u{a0}: md, txt, html, json, csv."),
        (&["report", "--format"], "il manque une valeur à --format <FORMAT>"),
        (&["rules", "add", "a", "b", "--title", "--pattern"], "ne va pas avec --pattern"),
        (&["trials", "finish", "x", "--signal", "oui"], "écrivez `yes` ou `no`"),
        (&["render", "--size", "1x1"], "chacune de 20 à 400"),
        (&["audit", "show", "--week", "2026-W99"], "`2026-W99` n’est pas une semaine"),
        (&["render", "--keys", "nokey"], "`nokey` n’est pas une touche"),
        (&["audit"], "il manque COMMANDE\nconseil\u{a0}: Valeurs possibles\u{a0}: start, mark, show"),
        (&["report", "--force"], "il manque --output <FICHIER>"),
    ];
    for (args, want) in rows {
        let told = person.run(&[&["--lang", "fr"], args].concat());
        assert!(told.code == Some(2) && told.err.contains(want), "{args:?}: {}", told.err);
        for english in ["error:", "hint:", "tip:", "Usage: fingerpost [OPTIONS]\n", "For more", "required", "invalid", "cannot"] {
            assert!(!told.err.contains(english), "{args:?}: {}", told.err);
        }
    }
}
