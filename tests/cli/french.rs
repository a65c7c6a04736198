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
        (&["keys"], "Tout en haut"),
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
