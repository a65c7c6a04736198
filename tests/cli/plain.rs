//! The program line by line, as a person hears it who can't see the screen.

use super::person::{Person, Said};

/// Everything that a person hears, in both languages' case the same keys.
fn heard(said: &Said) -> String {
    format!("{}{}", said.out, said.err)
}

fn plain(person: &Person, lang: &str, lines: &[&str]) -> String {
    let said = person.told(&(lines.join("\n") + "\n"), &["--plain", "--lang", lang]);
    assert_eq!(said.code, Some(0), "{said:?}");
    let heard = heard(&said);
    for line in heard.lines() {
        assert!(!line.contains("   ") && !line.contains(['\u{1b}', '─', '│', '█', '|']), "reads badly: {line:?}");
    }
    heard
}

#[test]
fn a_week_is_logged_and_a_wrong_answer_loses_nothing() {
    for (lang, wrong) in [("en", ["“someday” is no day", "no activity `nope`", "`+3`"]), ("fr", ["someday", "`nope`", "`+3`"])] {
        let person = Person::new();
        let day = if lang == "fr" { "hier" } else { "yesterday" };
        let said = plain(
            &person,
            lang,
            &[
                "3",
                "6",
                "",
                "40",
                "nope",
                "coding",
                "someday",
                "2027-12-24",
                "",
                "long",
                "25h",
                "2h",
                "+3",
                "+1",
                "A note",
                "1",
                day,
                "1,5",
                "",
                "",
                "",
                "q",
            ],
        );
        for part in wrong {
            assert!(said.contains(part), "{part}: {said}");
        }
        let json = person.run(&["audit", "show", "--json"]).json();
        let lines = &json["weeks"][0]["lines"];
        assert!(lines[0]["minutes"] == 120 && lines[0]["energy"] == 1 && lines[0]["note"] == "A note", "{json}");
        assert!(lines[1]["minutes"] == 90 && lines[1]["on"] == "2026-11-24" && lines[1]["activity"] == "design-review", "{json}");
    }
}

#[test]
fn what_was_said_is_kept_where_the_input_ends_in_the_middle() {
    let person = Person::with_audit();
    let said = plain(&person, "en", &["3", "coding", "mon", "45m", "-1"]);
    let json = person.run(&["audit", "show", "--json"]).json();
    let line = &json["weeks"][0]["lines"][0];
    assert!(line["on"] == "2026-11-23" && line["minutes"] == 45 && line["energy"] == -1, "{json}");
    assert_eq!(said.matches("What next?").count(), 1, "nobody is asked once nobody is there: {said}");
}

#[test]
fn lines_are_corrected_and_weeks_marked_without_a_screen() {
    for (lang, removed, hard) in [("en", "Removed.", "Hard week: yes"), ("fr", "Supprimée.", "Semaine difficile\u{a0}: oui")] {
        let person = Person::with_audit();
        person.run(&["log", "coding", "1h", "-1"]).well();
        person.run(&["log", "hiring", "2h"]).well();
        let line = ["12", "1", "1", "1", "90m", "1", "2", "", "1", "2", "+9", "2", "1", "3", "A note", "1", "4", "planning", "2", "5"];
        let week = ["2", "4", "1,5", "5", "Went well", "", "", "q"];
        let said = plain(&person, lang, &[&line[..], &week].concat());
        assert!(said.contains(removed) && said.contains(hard), "{said}");
        let json = person.run(&["audit", "show", "--json"]).json();
        let week = &json["weeks"][0];
        let line = &week["lines"][0];
        assert_eq!((&line["minutes"], &line["energy"], &line["note"]), (&90.into(), &2.into(), &"A note".into()));
        assert_eq!((&line["activity"], &json["lines"]), (&"planning".into(), &1.into()));
        assert_eq!((&week["hard"], &week["days_off"], &week["check_in"]), (&true.into(), &1.5.into(), &"Went well".into()));
        plain(&person, lang, &["12", "1", "1", "2", "-", "", "", "q"]);
        let json = person.run(&["audit", "show", "--json"]).json();
        assert_eq!(json["weeks"][0]["lines"][0]["energy"], serde_json::Value::Null);
    }
}

#[test]
fn a_line_that_a_calendar_brought_and_is_removed_stays_away() {
    let person = Person::with_audit();
    let event =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261124T100000\nDTEND:20261124T110000\nSUMMARY:Retro\nEND:VEVENT\nEND:VCALENDAR\n";
    let file = person.write("x.ics", event);
    person.run(&["import", &file]).well();
    let said = plain(&person, "en", &["12", "1", "1", "5", "", "", "q"]);
    assert!(said.contains("The next import of its calendar leaves it out"), "{said}");
    let again = person.run(&["import", &file]).well();
    assert!(again.contains("1 removed by you"), "{again}");
    assert!(person.run(&["audit", "show", "--json"]).well().contains("\"lines\": 0"));
    person.run(&["doctor"]).well();
}

#[test]
fn every_change_can_be_taken_back() {
    let person = Person::with_audit();
    let said = plain(&person, "en", &["3", "coding", "", "45m", "", "", "", "u", "13", "u"]);
    assert!(said.contains("Undone: Coding logged"), "{said}");
    let json = person.run(&["audit", "show", "--json"]).json();
    assert_eq!(json["weeks"].as_array().map(Vec::len), Some(0), "{json}");
}

#[test]
fn topics_are_read_by_number_and_the_quiz_is_offered_again_with_its_result() {
    let person = Person::new();
    let said = plain(&person, "en", &["1", "nothing", "2", "", "q"]);
    assert!(said.contains("there is no topic `nothing`") && said.contains("How you get things decided"), "{said}");
    let quiz = vec!["4"; 12].into_iter().chain(["7", "1", "1", "1", "1", "3"]);
    let keys: Vec<&str> = ["2"].into_iter().chain(quiz).chain(["2", "1", "q"]).collect();
    let said = plain(&person, "en", &keys);
    assert!(said.contains("“7” is no choice here: the numbers go from 1 to 3"), "{said}");
    assert!(said.contains("1 Read your last result"), "{said}");
    assert_eq!(said.matches("by answer 4: I enjoy sorting out").count(), 2, "each statement in a line of its own, twice: {said}");
}

#[test]
fn a_trial_is_started_logged_and_finished() {
    for lang in ["en", "fr"] {
        let person = Person::new();
        let keys = ["10", "1", "1", "1", "Talked to Ana", "3", "I own the review", "2", "1", "It went well", "", "", "q"];
        plain(&person, lang, &keys);
        let trial = &person.run(&["trials", "list", "--json"]).json()["trials"][0];
        assert!(trial["state"] == "finished" && trial["signal"] == true && trial["outcome"] == "It went well", "{trial}");
        assert!(trial["log"][0]["text"] == "Talked to Ana" && trial["duties"] == "I own the review", "{trial}");
        plain(&person, lang, &["10", "9", "Mine", "2", "planning", "2", "", "", "q"]);
        let trial = &person.run(&["trials", "list", "--json"]).json()["trials"][1];
        assert!(trial["title"] == "Mine" && trial["toward"] == "em" && trial["state"] == "planned", "{trial}");
        plain(&person, lang, &["10"]);
    }
}

#[test]
fn the_worksheet_of_the_decision_is_filled_in() {
    for lang in ["en", "fr"] {
        let person = Person::new();
        let keys = [
            "11",
            "1",
            "2",
            "Ship five documents",
            "2",
            "4",
            "1",
            "3",
            "3",
            "",
            "5",
            "1",
            "2",
            "",
            "",
            "6",
            "many",
            "180",
            "7",
            "1",
            "8",
            "2",
            "9",
            "1",
            "400",
            "25",
            "",
            "11",
            "I will be Staff.",
            "1",
            "",
            "6",
            "9",
            "brief.txt",
            "q",
        ];
        let said = plain(&person, lang, &keys);
        assert!(said.contains("Ship five documents"), "{said}");
        let json = person.run(&["report", "--format", "json"]).json();
        assert_eq!(json["decision"]["statement"], "I will be Staff.", "{json}");
        let file = person.read("data/decision.yaml");
        for part in
            ["Ship five documents", "vague: false", "company_size: 180", "parity: true", "archetype: architect", "design-review: 25"]
        {
            assert!(file.contains(part), "{part}: {file}");
        }
        assert!(person.read("brief.txt").contains("I will be Staff."), "{said}");
    }
}

#[test]
fn what_nobody_sorted_has_a_name_and_figures_are_set_as_the_language_does() {
    let person = Person::with_audit();
    let event = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261123T090000Z\r\nDTEND:20261123T103000Z\r\nSUMMARY:Xyzzy\r\nEND:VEVENT\r\n";
    let file = person.write("cal.ics", format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}END:VCALENDAR\r\n"));
    let said = plain(&person, "fr", &["7", &file, "?", "9", "", "q", "4", "6", "q"]);
    assert!(said.contains("Activité\u{a0}: Non trié") && said.contains("1,5\u{a0}h notées") && said.contains("\nNon trié; "), "{said}");
    assert!(!said.contains("unsorted") && said.matches("1 Choisir une activité").count() == 2, "{said}");
    assert!(person.run(&["report"]).well().contains("| Unsorted "));
}

#[cfg(unix)]
#[test]
fn an_answer_is_heard_before_the_next_question() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "+1"]).well();
    let mut shell = assert_cmd::Command::new("sh");
    shell.args(["-c", "exec \"$0\" --plain --lang en --today 2026-11-25 2>&1", env!("CARGO_BIN_EXE_fingerpost")]);
    shell.env_clear().env("HOME", person.path("")).env("FINGERPOST_DATA_DIR", person.data());
    let heard = super::person::said(shell.write_stdin("4\n11\n1\n\n1\n2\n\nq\n").output().expect("it runs")).well();
    let at = |text: &str| heard.find(text).unwrap_or_else(|| panic!("{text}: {heard}"));
    let next = |after: usize, text: &str| heard.get(after..).and_then(|rest| rest.find(text)).map_or(usize::MAX, |n| n + after);
    let (read, asked) = (at("2026-11-25; Coding; 1h; +1"), next(at("13 Take the last change back"), "What next?"));
    assert!(asked < read && next(asked + 1, "What next?") > read, "the lines come before the second question: {heard}");
    let (stand, first) = (at("There is no reading of both sources yet"), at("1 Where you stand"));
    let asked = next(first, "A number and Enter");
    assert!(asked < stand && next(asked + 1, "A number and Enter") > stand, "{heard}");
    let (topic, asked) = (at("How you get things decided"), at("Which topic?"));
    assert!(asked < topic && next(asked + 1, "Which topic?") > topic, "{heard}");
}

#[test]
fn lists_of_commands_are_lines_to_listen_to() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "+1"]).well();
    person.run(&["rules", "add", "coding", "pairing"]).well();
    for args in [&["trials"][..], &["rules", "list"], &["keys"], &["pack", "list"], &["audit", "show"], &["report", "--format", "txt"]] {
        let said = person.run(&[args, &["--plain"]].concat()).well();
        let spaced = said.lines().find(|line| line.trim_start().contains("  "));
        assert!(spaced.is_none() && !said.contains(['|', '#', '*']), "{args:?}: {spaced:?}");
    }
}
