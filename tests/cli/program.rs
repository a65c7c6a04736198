//! The program as a whole: help, completions, manual, comparison, recordings, terminals that are none.

use super::person::{Person, everything, said};

#[test]
fn the_comparison_has_two_columns_where_there_is_room() {
    let person = Person::new();
    let at = |width: &str, args: &[&str]| said(person.command().env("COLUMNS", width).args(args).output().unwrap()).well();
    let wide = at("100", &["compare", "scope"]);
    let narrow = at("50", &["compare", "scope"]);
    assert!(wide.lines().any(|l| l.contains("Staff Engineer:") && l.contains("Engineering Manager:")), "{wide}");
    assert!(
        !narrow.lines().any(|l| l.contains("Staff Engineer:") && l.contains("Engineering Manager:") && l.starts_with("  ")),
        "{narrow}"
    );
    assert!(wide.lines().all(|l| l.chars().count() <= 100) && narrow.lines().all(|l| l.chars().count() <= 50));
    assert_eq!(at("100", &["compare", "Scope"]), wide);
    let all = at("100", &["compare"]);
    let head = all.split("== Scope ==").next().unwrap_or_default();
    assert!(head.contains("Past senior, the road splits."), "the framing stands at the head");
    assert!(wide.starts_with("== Scope ==\n") && all.contains(&wide), "a topic is that topic alone");
    assert!(at("100", &["compare", "--plain"]).lines().any(|l| l.chars().count() > 200), "a paragraph is one line");
}

#[test]
fn what_people_read_is_spelt_in_ascii_where_that_is_asked_for() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "+1", "--note", "déjà"]).well();
    for args in
        [&["compare", "growth"][..], &["audit", "show", "--lines"], &["report"], &["--help"], &["keys"], &["log", "x", "1h"], &["bogus"]]
    {
        let said = person.run(&[&["--lang", "fr", "--ascii"], args].concat());
        let all = format!("{}{}", said.out, said.err);
        assert!(all.is_ascii() && all.len() > 20, "{args:?}: {all}");
    }
    assert!(person.run(&["--ascii", "audit", "show", "--lines"]).well().contains("deja"));
    for args in [&["audit", "show", "--json"][..], &["report", "--format", "csv"]] {
        assert!(person.run(&[&["--ascii"], args].concat()).well().contains("déjà"), "{args:?}: what scripts read keeps its letters");
    }
}

#[test]
fn every_command_explains_itself() {
    let person = Person::new();
    let help = person.run(&["--help"]).well();
    assert!(help.contains("Examples:") && help.contains("Exit codes:"), "{help}");
    for command in ["demo", "compare", "quiz", "log", "import", "sort", "report", "doctor", "keys", "completions", "man", "replay"] {
        let said = person.run(&[command, "--help"]).well();
        assert!(said.contains("Example"), "{command}: {said}");
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(person.run(&["completions", shell]).well().contains("fingerpost"));
    }
    assert!(person.run(&["man"]).well().contains(".TH fingerpost 1"));
    let dir = person.path("man");
    std::fs::create_dir(&dir).unwrap();
    person.run(&["man", "--dir", dir.to_str().unwrap()]).well();
    let page = person.read("man/fingerpost-audit-show.1");
    assert!(page.contains("fingerpost\\-audit\\-show") && page.contains("2026\\-W47"), "{page}");
}

#[test]
fn without_a_terminal_the_full_screen_says_so_and_plain_is_a_menu() {
    let person = Person::with_audit();
    let full = person.run(&[]);
    assert!(full.code == Some(1) && full.out.is_empty() && full.err.contains("needs a terminal"), "{full:?}");
    let plain = person.told("3\nhiring\n\n45m\n-1\nlong day\n\n4\n0\nq\n", &["--plain"]);
    assert!(plain.code == Some(0) && plain.out.contains("Logged 45m of Hiring") && plain.out.contains("long day"), "{plain:?}");
    assert!(!format!("{}{}", plain.out, plain.err).contains('\u{1b}'));
    let dumb = said(person.command().env("TERM", "dumb").write_stdin("").output().unwrap());
    assert!(dumb.code == Some(0) && dumb.err.contains("1 Read the comparison"), "{dumb:?}");
}

#[test]
fn a_recording_is_replayed_in_memory() {
    let person = Person::with_audit();
    let line = r#"{"Audit":{"Log":{"activity":"coding","minutes":90,"energy":1,"on":"2026-11-25","note":"x","recalled":false}}}"#;
    let recording = person.write("session.jsonl", format!("{{\"Go\":\"Audit\"}}\n{line}\n\"Undo\"\n\"Redo\"\n"));
    let before = everything(&person.data());
    let said = person.run(&["replay", &recording]).well();
    assert!(said.contains("4 actions replayed") && said.contains("wrote: audits/2026-W48/2026-W48.yaml"), "{said}");
    for want in ["tab: Audit\n", "keys: Audit, week grid\n", "steps that can be undone: 1\n"] {
        assert!(said.contains(want), "{want}: {said}");
    }
    let french = person.run(&["--lang", "fr", "replay", &recording]).well();
    for want in ["onglet\u{a0}: Audit\n", "étapes annulables\u{a0}: 1\n", "écrit\u{a0}: audits/2026-W48/2026-W48.yaml\n"] {
        assert!(french.contains(want), "{want}: {french}");
    }
    assert_eq!(everything(&person.data()), before);
    let bad = person.write("bad.jsonl", "\"Undo\"\n{\"Fly\":1}\n");
    let said = person.run(&["replay", &bad]);
    assert!(said.code == Some(1) && said.err.contains("bad.jsonl, line 2: unknown variant `Fly`"), "{said:?}");
}

#[cfg(unix)]
#[test]
fn odd_surroundings_are_survived() {
    use std::os::unix::ffi::OsStrExt;
    let person = Person::with_audit();
    let odd = std::ffi::OsStr::from_bytes(b"a\xffb");
    let run = |command: &mut assert_cmd::Command| command.output().unwrap().status.code();
    assert_eq!(run(person.command().arg("log").arg(odd).arg("1h")), Some(2));
    assert_eq!(run(person.command().arg("import").arg(odd)), Some(1));
    assert_eq!(run(person.command().env_remove("FINGERPOST_DATA_DIR").env("XDG_DATA_HOME", "relative").args(["audit", "start"])), Some(0));
    assert!(!person.path("relative").exists(), "a relative XDG directory is ignored");
    let homeless = run(person.command().env_remove("HOME").env_remove("XDG_CONFIG_HOME").args(["log", "coding", "1h"]));
    assert_eq!(homeless, Some(0));
    assert_eq!(run(person.command().env("FINGERPOST_DATA_DIR", "").args(["paths"])), Some(0));
}

#[test]
fn paths_are_told() {
    let person = Person::new();
    let paths = person.run(&["paths", "--json"]).json();
    assert_eq!(paths["data"], person.data().to_string_lossy().as_ref());
    assert_eq!(paths["settings"], person.path("config/fingerpost/config.yaml").to_string_lossy().as_ref());
}

#[test]
fn any_screen_becomes_a_picture_and_nothing_is_changed() {
    let person = Person::with_audit();
    person.run(&["log", "design-review", "1h30", "+2"]).well();
    let before = everything(&person.data());
    let audit = person.run(&["--ascii", "render", "--keys", "8 a", "--size", "90x28"]).well();
    assert!(audit.starts_with("<svg ") && audit.contains("Design review"), "{audit}");
    let file = person.path("quiz.svg").display().to_string();
    person.run(&["render", "--demo", "--keys", "7 enter", "--output", &file]).well();
    assert!(person.read("quiz.svg").ends_with("</svg>\n"));
    let plain = person.run(&["render", "--demo", "--keys", "7 enter", "--out", "-"]).well();
    assert_eq!(plain, person.read("quiz.svg"));
    assert!(plain.contains('─') && !audit.contains('─'), "letters are those of a picture unless --ascii is said, whatever the locale");
    let day = person.run(&["render", "--demo", "--theme", "day"]).well();
    assert!(day.contains("#fbfaf6"), "a picture has all colours, whatever the terminal knows");
    let light = person.run(&["render", "--demo", "--theme", "light"]).well();
    assert!([day, light].iter().all(|picture| !picture.contains("#14161a")), "a light screen has no dark rim");
    person.run(&["render", "--demo", "--output", &file, "--force"]).well();
    assert_ne!(person.read("quiz.svg"), plain);
    assert_eq!(everything(&person.data()), before);
    for (args, code, want) in [
        (&["render", "--demo", "--output", file.as_str()][..], 1, "exists already"),
        (&["render", "--keys", "hop"], 2, "hop"),
        (&["render", "--size", "100"], 2, "100x30"),
        (&["render", "--size", "9x30"], 2, "from 20 to 400"),
    ] {
        let said = person.run(args);
        assert!(said.code == Some(code) && said.err.contains(want), "{args:?}: {said:?}");
    }
}

#[test]
fn a_picture_follows_the_settings_as_the_screen_does() {
    let person = Person::new();
    person.write("config/fingerpost/config.yaml", "mouse: false\nhours_a_week: 32\n");
    let form = person.run(&["render", "--keys", "esc 8"]).well();
    assert!(form.contains(">32<") && form.contains("mouse"), "{form}");
}

#[test]
fn a_calendar_is_brought_in_sorted_and_rated_line_by_line() {
    let event = |uid: &str, title: &str, day: &str| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{day}T090000Z\r\nDTEND:{day}T100000Z\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n")
    };
    let events = [event("a", "Design review", "20261123"), event("b", "Xyzzy", "20261124"), event("c", "Plugh", "20261124")].concat();
    for lang in ["en", "fr"] {
        let person = Person::with_audit();
        let file = person.write("cal.ics", format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n"));
        // The menu; the unsure event goes to coding by its title, the other waits; energy 5, later, nonsense, 1; the brief; end.
        let keys = format!("7\n{file}\n1\ncoding\n2\n2\n5\n\nwhat\n1\n9\nbrief.md\nq\n");
        let said = person.told(&keys, &["--plain", "--lang", lang]);
        assert!(said.code == Some(0) && !format!("{}{}", said.out, said.err).contains('\u{1b}'), "{said:?}");
        let json = person.run(&["audit", "show", "--json"]).json();
        let lines = json["weeks"][0]["lines"].as_array().expect("lines").clone();
        assert_eq!(lines.iter().filter(|l| l["activity"] == "coding").count(), 1, "{said:?}");
        assert_eq!(lines.iter().filter(|l| l["energy"] == 2).count(), 1, "{said:?}");
        assert!(person.read("brief.md").starts_with("# "), "{said:?}");
    }
}
