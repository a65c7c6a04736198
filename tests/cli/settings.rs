//! Settings, packs and keys: what can't be used is named by file and line, and keeps nothing from working.

use super::person::Person;

#[test]
fn settings_count_where_the_command_line_says_nothing() {
    let person = Person::new();
    person.write("config/fingerpost/config.yaml", "hours_a_week: 35\nkeys: {undo: [z]}\n");
    person.run(&["audit", "start"]).well();
    assert_eq!(person.run(&["audit", "show", "--json"]).json()["audit"]["hours_a_week"], 35.0);
    let keys = person.run(&["keys", "--json"]).json();
    let undo = keys["keys"].as_array().unwrap().iter().find(|k| k["id"] == "undo").unwrap();
    assert_eq!((&undo["keys"][0], &undo["scope"]), (&"z".into(), &"global".into()));
}

#[test]
fn wrong_settings_are_named_and_everything_works_on() {
    let rows = [
        ("mouse: false\ncolour: red\n", "config.yaml: line 2: colour: there is no such setting"),
        (
            "theme: neon\n",
            "config.yaml: line 1: theme: there is no theme `neon`. Themes: auto, dark, light, night, day, high-contrast, blue-orange, mono.",
        ),
        ("keys:\n  undo: [q]\n", "config.yaml: line 2: keys: `q` belongs to `quit`"),
        ("keys:\n  undoo: [z]\n", "config.yaml: line 2: keys: there is no command `undoo`; nearest: `undo`"),
        ("pack: mine\n", "config.yaml: line 1: pack: there is no pack `mine`"),
        ("language: klingon\n", "config.yaml: line 1: language: `klingon` is no language"),
        ("a: [\n", "config.yaml: line 1: "),
        ("a: &a [*a]\n", "config.yaml: "),
    ];
    for (text, want) in rows {
        let person = Person::new();
        person.write("config/fingerpost/config.yaml", text);
        let doctor = person.run(&["doctor"]);
        assert!(doctor.code == Some(1) && doctor.out.contains(want) && doctor.err.is_empty(), "named once: {doctor:?}");
        assert_eq!(person.run(&["audit", "start"]).code, Some(0));
    }
}

#[test]
fn a_pack_of_ones_own_is_checked_listed_and_chosen() {
    let person = Person::with_audit();
    let template = person.run(&["pack", "new"]).well();
    let file = person.write("config/fingerpost/packs/mine.yaml", &template);
    assert!(person.run(&["pack", "check", &file]).well().starts_with("Well: "));
    let listed = person.run(&["pack", "list"]).well();
    assert!(listed.starts_with("staff-vs-em") && listed.contains("your own"), "{listed}");
    let id = listed.lines().find(|l| l.contains("your own")).and_then(|l| l.split_whitespace().next()).unwrap();
    assert_ne!(person.run(&["compare", "--pack", id]).well(), person.run(&["compare"]).well());
    assert!(person.run(&["compare", "--pack", "nope"]).err.contains("there is no pack `nope`"));

    let broken = person.write("broken.yaml", template.replace("format: 1", "format: 1\ncolour: red"));
    let check = person.run(&["pack", "check", &broken]);
    assert!(check.code == Some(1) && check.out.contains("broken.yaml:") && check.out.contains("colour"), "{check:?}");
    assert!(serde_json::from_str::<serde_json::Value>(&person.run(&["pack", "schema"]).well()).is_ok());
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    let person = Person::with_audit();
    for args in [&["import", "/dev/zero"][..], &["pack", "check", "/dev/zero"], &["replay", "/dev/zero"]] {
        let said = person.run(args);
        assert!(said.code == Some(1) && said.err.contains("it is not a regular file"), "{said:?}");
    }
    assert!(person.run(&["doctor", "--config", "/dev/zero"]).out.contains("not a regular file"));
}
