//! Logging, importing, exporting: what went in comes out again.

use super::person::{Person, WEEK, everything};

#[test]
fn a_logged_line_is_shown_with_its_note() {
    let person = Person::with_audit();
    for (args, want) in [
        (&["log", "design-review", "1h30", "+2"][..], "Logged 1h30 of Design review, Wed 25 Nov, energy +2."),
        (&["log", "Coding", "90m", "-1", "--note", "-v again"], "Logged 1h30 of Coding, Wed 25 Nov, energy -1."),
        (&["log", "cod", "0.5", "--on", "2026-11-24"], "Logged 30m of Coding, Tue 24 Nov."),
        (&["log", "hir", "2", "0", "--recalled"], "Logged 2h of Hiring, Wed 25 Nov, energy 0."),
    ] {
        assert_eq!(person.run(args).well().trim_end(), want);
    }
    insta::assert_snapshot!("cli-show", person.run(&["audit", "show", "--lines"]).well());
    let json = person.run(&["audit", "show", "--json"]).json();
    assert_eq!((&json["lines"], &json["hours"], &json["activities"][0]["id"]), (&4.into(), &5.5.into(), &"design-review".into()));
    assert_eq!(json["weeks"][0]["lines"][2]["rated"], serde_json::Value::Null);
    assert_eq!(json["weeks"][0]["lines"][3]["rated"], "recalled");
}

#[test]
fn tables_of_every_dialect_come_in_alike() {
    let rows = [
        "date,minutes,activity,energy,rated,note\n2026-11-24,90,coding,-1,,\"a, b\"\n",
        "\u{feff}date,minutes,activity,energy,rated,note\r\n2026-11-24,90,coding,-1,recalled,\"a, b\"\r\n",
        "date;minutes;activity;energy;note\n24.11.2026;90;Coding;-1;a, b\n",
        "note\tactivity\tenergy\tminutes\tdate\na, b\tcod\t-1\t1h30\t2026/11/24\n",
    ];
    for table in rows {
        let person = Person::with_audit();
        let said = person.told(table, &["import", "-"]).well();
        assert!(said.contains("1 added."), "{said}");
        let json = person.run(&["audit", "show", "--json"]).json();
        let line = &json["weeks"][0]["lines"][0];
        let got = (&line["on"], &line["minutes"], &line["energy"], &line["rated"], &line["note"]);
        assert_eq!(got, (&"2026-11-24".into(), &90.into(), &(-1).into(), &"recalled".into(), &"a, b".into()));
    }
}

#[test]
fn a_table_comes_in_whole_or_not_at_all() {
    let person = Person::with_audit();
    let before = everything(&person.data());
    let table = "date,minutes,activity,energy\n2026-11-24,30,coding,1\n2026-11-24,0,coding,1\n2026-11-24,30,coding,3\n2026-11-24,30,codign,1\n2026-09-01,30,coding,1\nyesterday,30,coding,1\n";
    let said = person.told(table, &["import", "-"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    for want in [
        "-, line 3: minutes: `0` is no number of minutes",
        "-, line 4: energy: `3` is not an energy",
        "-, line 5: activity: there is no activity `codign`. Nearest: coding",
        "-, line 6: No audit covers 2026-09-01",
        "-, line 7: date: `yesterday` is no date",
        "error: 5 rows can't be imported, so nothing was",
        "fingerpost audit start --from 2026-08-31",
    ] {
        assert!(said.err.contains(want), "{want}: {}", said.err);
    }
    assert_eq!(everything(&person.data()), before);

    let json = person.told(table, &["import", "-", "--skip-bad", "--json"]).json();
    assert_eq!((&json["events"][0]["status"], json["skipped"].as_array().unwrap().len()), (&"added".into(), 5));
    assert_eq!(person.run(&["audit", "show", "--json"]).json()["lines"], 1);
}

#[test]
fn tables_that_are_none_are_refused_with_the_reason() {
    let person = Person::with_audit();
    for (table, want) in [
        ("when,minutes,activity\n2026-11-24,30,coding\n", "date"),
        ("", "empty"),
        ("date,date,minutes,activity\n", "date"),
        ("\u{0}\u{1}\u{2}", ""),
    ] {
        let said = person.told(table, &["import", "-"]);
        assert!(said.code == Some(1) && said.err.contains(want) && said.err.contains("hint: "), "{said:?}");
    }
}

#[test]
fn importing_the_same_table_twice_adds_nothing() {
    let person = Person::with_audit();
    let table = "date,minutes,activity\n2026-11-24,30,coding\n2026-11-24,30,coding\n";
    let counts = |said: String| said.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        counts(person.told(table, &["import", "-", "--dry-run"]).well()),
        ["2 added.", "  2 × coding", "Nothing was changed (--dry-run)."]
    );
    assert_eq!(counts(person.told(table, &["import", "-"]).well()), ["2 added."]);
    assert_eq!(counts(person.told(table, &["import", "-"]).well()), ["0 added.", "2 there already."]);
    assert_eq!(person.run(&["audit", "show", "--json"]).json()["lines"], 2);
}

#[test]
fn what_is_exported_can_be_imported_elsewhere() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "+1", "--note", "=SUM(A1), \"so\"\nnext"]).well();
    person.run(&["log", "hiring", "45m", "--on", "2026-11-23"]).well();
    let table = person.run(&["report", "--format", "csv"]).well();
    let other = Person::with_audit();
    other.told(&table, &["import", "-"]).well();
    assert_eq!(other.read(WEEK), person.read(WEEK));
}

#[test]
fn the_lines_of_every_audit_go_into_one_table_and_come_back() {
    let audits = || {
        let person = Person::new();
        for from in ["2026-07-20", "2026-09-07", "2026-11-23"] {
            person.run(&["audit", "start", "--weeks", "4", "--from", from]).well();
        }
        person
    };
    let weeks = |person: &Person| {
        let data = person.data();
        let all = everything(&data).into_iter().filter(|(path, _)| !path.starts_with(data.join("snapshots")));
        all.map(|(path, bytes)| (path.strip_prefix(&data).unwrap().to_owned(), bytes)).collect::<Vec<_>>()
    };
    let person = audits();
    for args in [
        &["log", "coding", "1h", "+1", "--on", "2026-07-20", "--note", "-first, \"so\""][..],
        &["log", "coding", "1h", "+1", "--on", "2026-07-20", "--note", "-first, \"so\""],
        &["log", "hiring", "45m", "--on", "2026-10-04", "--note", "last day"],
        &["log", "one-on-ones", "30m", "-2"],
    ] {
        person.run(args).well();
    }
    let event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261124T100000\r\nDTEND:20261124T113000\r\nSUMMARY:Zorp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    person.run(&["import", &person.write("x.ics", event)]).well();

    let notes = |args: &[&str]| {
        let table = person.run(&[&["report", "--format", "csv"], args].concat()).well();
        table.lines().skip(1).map(|row| row.chars().take(10).collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(notes(&[]), ["2026-11-25", "2026-11-24"], "today's audit");
    assert_eq!(notes(&["--audit", "2026-W30"]), ["2026-07-20", "2026-07-20"], "by its first week");
    assert_eq!(notes(&["--audit", "2026-W40"]), ["2026-10-04"], "by any of its weeks");

    let table = person.run(&["report", "--format", "csv", "--all"]).well();
    assert_eq!(table.lines().count(), 6);
    let other = audits();
    assert!(other.told(&table, &["import", "-"]).well().contains("5 added."));
    assert_eq!(weeks(&other), weeks(&person));
    assert!(other.told(&table, &["import", "-"]).well().contains("0 added.\n5 there already."));

    for (args, code, want) in [
        (&["--audit", "2026-W35"][..], 1, "No audit covers 2026-W35\nhint: There are audits 2026-W30, 2026-W37, 2026-W48."),
        (&["--all"], 2, "--all goes with --format csv"),
        (&["--all", "--format", "csv", "--audit", "2026-W30"], 2, "--all does not go with --audit <WEEK>"),
        (&["--audit", "summer"], 2, "summer"),
    ] {
        let said = person.run(&[&["report"], args].concat());
        assert!(said.code == Some(code) && said.out.is_empty() && said.err.contains(want), "{args:?}: {said:?}");
    }
    assert!(person.run(&["report", "--audit", "2026-W37"]).well().contains("7 Sep"));
}

#[test]
fn the_same_calendar_may_come_again_and_again() {
    let person = Person::with_audit();
    let event = |uid: &str, day: &str, title: &str| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{day}T100000\r\nDTEND:{day}T113000\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n")
    };
    let calendar = |events: &str| format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
    let two = calendar(
        &[event("a", "20261124", "Design review: queues"), event("b", "20261125", "Zorp"), event("c", "20260101", "Old")].concat(),
    );
    let path = person.write("cal/job/x.ics", &two);
    let json = person.run(&["import", &path, "--json", "--dry-run"]).json();
    assert_eq!((&json["window"]["from"], &json["window"]["to"]), (&"2026-11-23".into(), &"2027-01-03".into()));
    let first = &json["events"][0];
    let got = (&first["uid"], &first["minutes"], &first["activity"], &first["status"], &first["start"]);
    assert_eq!(got, (&"a".into(), &90.into(), &"design-review".into(), &"added".into(), &"2026-11-24T10:00:00".into()));
    assert_eq!(json["events"][1]["activity"], serde_json::Value::Null);

    let folder = person.path("cal").to_string_lossy().into_owned();
    let rule = person.run(&["rules", "add", "coding", "zorp"]).well();
    assert_eq!(rule, "Rule 1 added.\n", "no event is there yet");
    person.run(&["rules", "remove", "1"]).well();
    let tried = person.run(&["import", &folder, "--dry-run"]).well();
    assert!(tried.contains("2 added.\n  Design review: queues: design-review, matched: review … design\n  Zorp: unsure"), "{tried}");
    let said = person.run(&["import", &folder]).well();
    assert!(said.contains("2 added.\nOne is unsorted") && said.ends_with("  Zorp: unsure: no phrase matched\n"), "{said}");
    assert!(person.run(&["import", &folder]).well().contains("0 added.\n2 there already.\n"));
    let rule = person.run(&["rules", "add", "coding", "zorp"]).well();
    assert!(rule.contains("It catches one event of your audits;") && rule.ends_with("\n  1 × Zorp\n"), "{rule}");
    let said = person.run(&["import", &folder]).well();
    assert!(said.contains("1 changed.\n  Zorp: sorted now\n"), "{said}");
    person.write("cal/job/x.ics", calendar(&event("a", "20261126", "Design review: queues")));
    let said = person.run(&["import", &folder]).well();
    assert!(said.contains("1 changed.\n  Design review: queues: on another day, at another time\n"), "{said}");
    assert!(said.contains("1 no longer in the calendar: the lines stay, marked.\n  Zorp: no longer in the calendar\n"), "{said}");
    let json = person.run(&["audit", "show", "--json"]).json();
    assert_eq!((&json["weeks"][0]["lines"][0]["on"], &json["lines"]), (&"2026-11-26".into(), &2.into()));
}

#[test]
fn what_is_no_calendar_is_refused() {
    let person = Person::with_audit();
    let page = person.write("page.ics", "<html>sign in</html>");
    let packed = person.write("takeout.zip", "PK\u{3}\u{4}rest");
    let empty = person.path("empty");
    std::fs::create_dir(&empty).unwrap();
    for (path, want) in [
        (page.as_str(), "not a calendar"),
        (&empty.to_string_lossy(), "no .ics file"),
        (&packed, "a packed file\nhint: Unpack an archive"),
        ("nowhere.ics", "cannot read nowhere.ics"),
    ] {
        let said = person.run(&["import", path]);
        assert!(said.code == Some(1) && said.err.contains(want) && said.err.contains("hint: "), "{said:?}");
    }
}

#[test]
fn the_quiz_is_recorded_at_once_or_line_by_line() {
    let person = Person::new();
    let all = ["quiz", "--answers", "4,5,3,4,4,5,2,3,2,3,2,1", "--forks", "s,s,m,-,s"];
    let said = person.run(&all).well();
    assert!(said.contains("A clear lean towards Staff Engineer") && said.contains("D = +12"), "{said}");
    assert!(said.contains("Staff 3, EM 1, undecided 1, not answered 0"), "{said}");
    assert_eq!(person.run(&["report", "--format", "json"]).json()["quiz"]["d"], 12);

    let left = person.told("3\n4\nx\n", &["quiz"]);
    assert!(left.code == Some(0) && left.out.is_empty() && left.err.contains("2 of 12 statements answered and kept"), "{left:?}");
    let rest = format!("{}{}", "3\n".repeat(10), "1\n3\n-\n2\n1\n");
    let said = person.told(&rest, &["quiz"]);
    assert!(said.err.contains("Statement 3 of 12") && said.code == Some(0), "{said:?}");
    assert!(said.out.contains("Since") || said.out.contains("since"), "{}", said.out);
    assert_eq!(person.run(&["report", "--format", "json"]).json()["quiz"]["attempts"], 2);
}

#[test]
fn a_week_is_marked_by_a_call() {
    let person = Person::with_audit();
    let said = person.run(&["audit", "mark", "--hard", "yes", "--check-in", "Two incidents", "--days-off", "1,5"]).well();
    assert_eq!(said, "2026-W48  0.0 h logged, hard week, check-in written, 1.5 days off\n");
    assert_eq!(person.run(&["audit", "mark", "2026-W48", "--hard", "no"]).code, Some(0));
    let week = &person.run(&["audit", "show", "--json"]).json()["weeks"][0];
    let got = (&week["hard"], &week["atypical"], &week["days_off"], &week["check_in"]);
    assert_eq!(got, (&false.into(), &false.into(), &1.5.into(), &"Two incidents".into()), "what was not said stays");
    for (args, code, want) in [
        (&["2026-W20", "--hard", "yes"][..], 1, "2026-W20 is not in this audit"),
        (&["--days-off", "1.3"], 2, "in halves"),
        (&["2026-W48"], 2, "missing: <--hard <yes|no>|"),
    ] {
        let said = person.run(&[&["audit", "mark"], args].concat());
        assert!(said.code == Some(code) && said.err.contains(want) && said.err.contains("hint: "), "{args:?}: {said:?}");
    }
}

#[test]
fn the_ending_of_a_file_says_what_is_written() {
    let person = Person::new();
    for (file, args, want) in [
        ("a.html", &[][..], "<!DOCTYPE html>"),
        ("a.json", &[], "{\n"),
        ("a.txt", &[], "Staff Engineer or"),
        ("a.md", &[], "# Staff"),
        ("a.brief", &[], "# Staff"),
        ("b.html", &["--format", "md"], "# Staff"),
    ] {
        let path = person.path(file).to_string_lossy().into_owned();
        person.run(&[&["report", "--output", &path], args].concat()).well();
        assert!(person.read(file).starts_with(want), "{file}: {}", person.read(file));
    }
}

#[test]
fn reports_go_to_new_files_alone() {
    let person = Person::with_audit();
    for (format, want) in [("md", "# "), ("html", "<!"), ("json", "{"), ("csv", "date,")] {
        let file = person.path(&format!("brief.{format}"));
        let args = ["report", "--format", format, "--output", file.to_str().unwrap()];
        let said = person.run(&args);
        assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{said:?}");
        let written = std::fs::read_to_string(&file).unwrap();
        assert!(written.starts_with(want), "{written}");
        assert_eq!(person.run(&args[..3]).well(), written);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions()) & 0o777, 0o600);
        assert!(person.run(&args).err.contains("exists already"));
        assert_eq!(person.run(&[&args[..], &["--force"]].concat()).code, Some(0));
    }
}

#[test]
fn rules_of_ones_own_sort_first() {
    let person = Person::new();
    let sorted = |title: &str| person.told(&format!("{title}\n"), &["sort"]).well();
    assert!(sorted("Zorp sync").starts_with("unsure\t"));
    assert_eq!(person.run(&["rules", "add", "one-on-ones", "zorp sync"]).well(), "Rule 1 added.\n");
    assert!(sorted("Zorp sync").starts_with("one-on-ones\t"));
    person.run(&["rules", "add", "hiring", "^Zorp", "--pattern"]).well();
    assert_eq!(person.run(&["rules", "list"]).well(), "1  one-on-ones  words    zorp sync\n2  hiring       pattern  ^Zorp\n");
    assert!(person.run(&["rules", "add", "hiring", "(", "--pattern"]).code == Some(2));
    person.run(&["rules", "remove", "1"]).well();
    assert_eq!(person.run(&["rules", "list", "--json"]).json()["rules"][0]["activity"], "hiring");
    assert!(person.told("x\tmany\n", &["sort"]).err.contains("line 1: `many` is no number of people"));
}

#[test]
fn a_trial_is_started_logged_and_finished() {
    let person = Person::new();
    let ideas = person.run(&["trials"]).well();
    let idea = ideas.split_whitespace().next().unwrap().to_owned();
    person.run(&["trials", "start", &idea, "--weeks", "4", "--duties", "a\u{1b}b"]).well();
    assert!(person.run(&["trials", "start", "Lead it"]).err.contains("one of your own needs a side"));
    person.run(&["trials", "start", "Lead it", "--toward", "em"]).well();
    person.run(&["trials", "log", "t1", "-- went well"]).well();
    person.run(&["trials", "finish", "Lead it", "--signal", "no", "--outcome", "not for me"]).well();
    assert!(person.run(&["trials", "finish", "t9"]).err.contains("there is no trial `t9` of yours"));
    let json = person.run(&["trials", "list", "--json"]).json();
    let (first, second) = (&json["trials"][0], &json["trials"][1]);
    let got = (&first["from"], &first["start"], &first["review"], &first["duties"], &first["log"][0]["text"]);
    assert_eq!(got, (&idea.into(), &"2026-11-25".into(), &"2026-12-23".into(), &"ab".into(), &"-- went well".into()));
    assert_eq!((&second["state"], &second["signal"], &second["outcome"]), (&"finished".into(), &false.into(), &"not for me".into()));
    let ics = person.run(&["trials", "--ics"]).well();
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\n") && ics.contains("20261223"), "{ics}");
}
