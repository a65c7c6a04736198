//! What goes wrong is named, with what to try, and costs nothing.

use super::person::{Person, WEEK, everything};

#[test]
fn wrong_words_are_named_with_what_to_write() {
    let person = Person::with_audit();
    let before = everything(&person.data());
    let rows: [(&[&str], i32, &str, &str); 28] = [
        (&["log", "coding", "abc"], 2, "`abc` is not a duration", "1h30, 90m"),
        (&["log", "coding", "0"], 2, "`0` is not a duration", "1h30"),
        (&["log", "coding", "-5"], 2, "`-5` is not a duration", "1h30"),
        (&["log", "coding", "1h", "+7"], 2, "`+7` is not an energy", "-2 (drained)"),
        (&["log", "coding", "1h", "-3"], 2, "`-3` is not an energy", "rate the line later"),
        (&["log", "codign", "1h"], 2, "there is no activity `codign`", "Nearest: coding"),
        (&["log", "tec", "1h"], 2, "`tec` may be technical-writing or technical-mentoring", "Write more of it"),
        (&["log", "coding", "1h", "--on", "2026-10-01"], 1, "No audit covers 2026-10-01", "2026-W48 to 2026-W53"),
        (&["log", "coding", "1h", "+1", "--on", "2026-11-26"], 1, "This day has not come yet", "rate them on the day"),
        (&["log", "coding", "1h", "--on", "yesterday"], 2, "`yesterday` does not fit --on <DATE>", "2026-11-25"),
        (&["audit", "start"], 1, "Another audit covers some of these weeks", "Start in 2027-W01"),
        (&["audit", "start", "--weeks", "7"], 2, "`7` does not fit --weeks <WEEKS>: from 4 to 6", "`fingerpost audit start --help`"),
        (&["log", "coding", "25h"], 1, "A day has 24 hours", "other days"),
        (&["trials", "finish", "x"], 2, "there is no trial `x` of yours", "`fingerpost trials start TR1`"),
        (&["rules", "add", "on-call", "--pattern", "("], 2, "the pattern `(` can't be read", "regular expression"),
        (&["report", "--output", "/", "--force"], 1, "/ is a directory", "name of a file"),
        (
            &["report", "--output", "/nowhere/x.md"],
            1,
            "cannot create a file in /nowhere: No such file or directory (os error 2)\n",
            "new file",
        ),
        (&["audit", "show", "--data-dir", ""], 2, "--data-dir names no directory", "leave --data-dir out"),
        (&["rules", "remove", "x"], 2, "`x` does not fit <NUMBER>: write a whole number", "fingerpost rules remove --help"),
        (&["report", "--format", "xml"], 2, "`xml` does not fit --format", "Choose one of: md, txt, html, json, csv."),
        (&["imprt", "x"], 2, "there is no command `imprt`", "Did you mean `import`?"),
        (&["log"], 2, "missing: <ACTIVITY>, <DURATION>", "fingerpost log --help"),
        (&["paths", "--lang", "en", "--lang", "fr"], 2, "--lang <en|fr> is given twice", "--help"),
        (&["audit", "show", "--week", "2026-W20"], 1, "2026-W20 is not in this audit", "2026-W48 to 2026-W53"),
        (&["compare", "scoop"], 2, "there is no topic `scoop`", "Nearest: scope"),
        (&["quiz", "--answers", "4,5,9"], 2, "answer 3 (`9`) is not a number from 1 to 5", "Q01"),
        (&["quiz", "--answers", "4,5"], 2, "2 answers given, but there are 12 statements", "Q01"),
        (&["rules", "remove", "3"], 2, "there is no rule 3", "rules list"),
    ];
    for (args, code, error, hint) in rows {
        let said = person.run(args);
        assert_eq!((said.code, said.out.as_str()), (Some(code), ""), "{args:?} {said:?}");
        assert!(said.err.starts_with("error: ") && said.err.contains(error) && said.err.contains(hint), "{args:?} {said:?}");
        assert!(said.err.lines().last().is_some_and(|last| last.starts_with("hint: ")), "{args:?} {said:?}");
    }
    assert_eq!(everything(&person.data()), before);
}

#[test]
fn a_broken_week_is_named_by_its_line_and_the_others_are_shown() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h30", "+1"]).well();
    person.run(&["log", "planning", "30m", "--on", "2026-12-01"]).well();
    let broken = person.read(WEEK).replace("minutes: 90", "minutes: many");
    person.write(WEEK, &broken);
    let before = everything(&person.data());

    let shown = person.run(&["audit", "show"]);
    assert_eq!(shown.code, Some(3));
    assert!(shown.out.contains("2026-W49  0.5 h logged") && shown.out.contains("2026-W48  can't be read"), "{}", shown.out);
    assert!(shown.err.contains("2026-W48.yaml, line 9: "), "{}", shown.err);
    let json: serde_json::Value = serde_json::from_str(&person.run(&["audit", "show", "--json"]).out).unwrap();
    assert_eq!(json["unreadable"][0]["what"], "2026-W48");

    for args in [&["log", "coding", "1h"][..], &["import", "-"]] {
        let said = person.told("date,minutes,activity\n2026-11-24,30,coding\n", args);
        assert!(said.code != Some(0) && said.err.contains("2026-W48.yaml, line 9"), "{args:?} {said:?}");
    }
    let doctor = person.run(&["doctor"]);
    assert_eq!(doctor.code, Some(1));
    assert!(doctor.out.contains("2026-W48.yaml, line 9: ") && doctor.out.contains("1 of 3 files can't be used"), "{}", doctor.out);
    assert_eq!(everything(&person.data()), before, "nothing was written over");
}

#[test]
fn doctor_brings_an_earlier_version_back_and_keeps_the_broken_one() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h30", "+1"]).well();
    person.run(&["log", "coding", "45m", "-1"]).well();
    person.write(WEEK, "format: 1\nweek: [broken\n");

    let asked = person.run(&["doctor", "--fix"]);
    assert_eq!(asked.code, Some(1), "nobody is there to say yes");
    assert!(asked.out.contains("  - week: [broken") && asked.out.contains("  + week: 2026-W48"), "{}", asked.out);
    assert_eq!(person.read(WEEK), "format: 1\nweek: [broken\n");

    let fixed = person.run(&["doctor", "--fix", "--yes"]).well();
    assert!(fixed.contains("is back; the broken version is kept under `snapshots`"), "{fixed}");
    assert!(person.read(WEEK).contains("minutes: 90"));
    assert!(everything(&person.data()).iter().any(|(_, content)| content.starts_with(b"format: 1\nweek: [broken")));
}

#[test]
fn a_newer_file_is_shown_and_never_written_over() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h30", "+1"]).well();
    let newer = format!("{}mood: fine\n", person.read(WEEK));
    person.write(WEEK, &newer);
    let shown = person.run(&["audit", "show", "--lines"]);
    assert_eq!(shown.code, Some(0));
    assert!(shown.out.contains("1h30") && shown.err.contains("mood"), "{shown:?}");
    assert_eq!(person.run(&["log", "coding", "1h"]).code, Some(1));
    person.run(&["doctor", "--fix", "--yes"]);
    assert_eq!(person.read(WEEK), newer);
}

#[test]
fn a_conflict_copy_is_merged_and_kept() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h30", "+1"]).well();
    let base = person.read(WEEK);
    person.run(&["log", "planning", "45m"]).well();
    let copy = "data/audits/2026-W48/2026-W48.sync-conflict-20261125-101500-ABCDEFG.yaml";
    person.write(copy, base.replace("lines:\n", "lines:\n- on: 2026-11-23\n  activity: hiring\n  minutes: 20\n"));
    let said = person.run(&["doctor", "--fix", "--yes"]).well();
    assert!(said.contains("  +   activity: hiring\n  +   minutes: 20\n") && said.lines().all(|l| !l.starts_with("  - ")), "{said}");
    let merged = person.read(WEEK);
    assert!(["coding", "planning", "hiring"].iter().all(|a| merged.matches(a).count() == 1), "{merged}");
    assert!(!person.path(copy).exists() && everything(&person.data()).iter().any(|(p, _)| p.ends_with(copy.trim_start_matches("data/"))));
    assert!(person.run(&["doctor"]).well().starts_with("All is well"));
}

/// A document of each kind that is one file, in two versions that go together, and what the merged one says.
const TWO: [(&str, &str, &str, &[&str]); 4] = [
    ("trials.yaml", TRIAL, "  duties: lead the review\n", &["Lead a project", "lead the review"]),
    ("decision.yaml", "format: 1\nmarks:\n- scope-core/staff\n", "parity: true\n", &["scope-core/staff", "parity: true"]),
    ("rules.yaml", RULE, "- when:\n    words: board\n  activity: stakeholders\n", &["standup", "board"]),
    ("audits/2026-W48/audit.yaml", "format: 1\nfirst_week: 2026-W48\nweeks: 4\nhours_a_week: 40\n", "title: spring\n", &["spring"]),
];
const TRIAL: &str = "format: 1\ntrials:\n- id: t1\n  title: Lead a project\n  side: staff\n  state: planned\n";
const RULE: &str = "format: 1\nrules:\n- when:\n    words: standup\n  activity: planning\n";

#[test]
fn conflict_copies_of_every_kind_are_named_merged_and_kept() {
    for (file, ours, more, want) in TWO {
        for copy in [".sync-conflict-20261125-101500-ABCDEFG.yaml", " (conflicted copy 2026-11-25 101500).yaml"] {
            let (path, copy) = (format!("data/{file}"), format!("data/{}", file.replace(".yaml", copy)));
            let person = Person::with_audit();
            person.write(&path, ours);
            person.write(&copy, format!("{ours}{more}"));
            assert!(person.run(&["doctor"]).out.contains(copy.trim_start_matches("data/")), "{copy} is named");
            let said = person.run(&["doctor", "--fix", "--yes"]).well();
            assert!(said.contains("  + "), "{copy}: the difference is shown: {said}");
            let merged = person.read(&path);
            assert!(want.iter().all(|part| merged.contains(part)), "{copy}: {merged}");
            let kept = person.read(&copy.replacen("data/", "data/snapshots/", 1));
            assert_eq!(kept, format!("{ours}{more}"));
            assert!(person.run(&["doctor"]).well().starts_with("All is well"));
        }
    }
}

#[test]
fn a_copy_that_says_something_else_is_left_until_somebody_chooses() {
    let person = Person::with_audit();
    person.write("data/trials.yaml", TRIAL);
    let copy = "data/trials (conflicted copy).yaml";
    person.write(copy, TRIAL.replace("Lead a project", "Lead a team"));
    let said = person.run(&["doctor", "--fix", "--yes"]).well();
    assert!(said.contains("< Lead a project") && said.contains("> Lead a team"), "{said}");
    assert_eq!(person.read("data/trials.yaml"), TRIAL);
    assert!(person.path(copy).exists());
}

#[test]
fn an_audit_that_cant_be_read_is_not_called_missing() {
    let person = Person::with_audit();
    person.write("data/audits/2026-W48/audit.yaml", "format: 1\nfirst_week: [\n");
    for args in [&["log", "coding", "1h"][..], &["audit", "show"], &["report"]] {
        let said = person.run(args);
        assert!(!said.err.contains("no audit") && !said.err.contains("No audit covers"), "{args:?} {said:?}");
        assert!(said.err.contains("audit.yaml"), "{args:?} {said:?}");
    }
}

#[test]
fn a_file_in_place_of_the_directory_is_told() {
    let person = Person::new();
    person.write("data", "not a directory");
    for args in [&["audit", "start"][..], &["audit", "show"], &["doctor"], &["log", "coding", "1h"], &["report"]] {
        let said = person.run(args);
        assert!(matches!(said.code, Some(1 | 3)) && said.err.contains("data") && said.err.contains("hint: "), "{args:?} {said:?}");
    }
    assert_eq!(person.read("data"), "not a directory");
}

#[test]
fn nothing_from_data_steers_the_terminal() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "--note", "a\u{1b}[31mb\u{202e}c\u{7}d"]).well();
    let text = person.read(WEEK);
    person.write(WEEK, text.replace("format: 1", "format: 1\n\"\\e[31m\\u202Ex\": 1"));
    let table = person.write("\u{1b}[31mx.csv", "date,minutes,activity\n2026-11-24,30,\u{1b}[5mco\u{202e}\n");
    for args in [&["audit", "show", "--lines"][..], &["doctor"], &["report"], &["import", &table], &["log", "\u{1b}[31m", "1h"]] {
        let said = person.run(args);
        let all = format!("{}{}", said.out, said.err);
        assert!(all.chars().all(|c| c == '\n' || fingerpost::model::text::is_safe(c)), "{args:?} {all:?}");
    }
}
