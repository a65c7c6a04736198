//! A user's pack is read, or its author is told what to mend and where; knows nothing of the built-in texts.

use fingerpost::content::{self, Problem};
use fingerpost::model::Pack;
use fingerpost::model::activity::ActivityId;
use proptest::prelude::{ProptestConfig, any, prop, proptest};

/// Problems of the template after one change.
fn problems(from: &str, to: &str) -> (String, Vec<Problem>) {
    assert!(content::template("en").contains(from), "the template has no {from}");
    let text = content::template("en").replacen(from, to, 1);
    let found = content::parse(text.as_bytes(), "mine.yaml").err().unwrap_or_default();
    (text, found)
}

#[test]
fn the_french_template_is_the_same_pack_in_french() {
    let [english, french] = ["en", "fr"].map(|lang| content::parse(content::template(lang).as_bytes(), lang).unwrap());
    assert_eq!((french.lang.as_str(), french.title.as_str()), ("fr", "Senior Engineer ou Tech Lead"));
    let shape = |pack: &Pack| {
        let ids = pack.statements.iter().map(|s| (s.id.clone(), s.side, s.activities.clone())).collect::<Vec<_>>();
        (ids, pack.activities.iter().map(|a| (a.id.clone(), a.weights)).collect::<Vec<_>>(), pack.mixes.clone())
    };
    assert_eq!(shape(&french), shape(&english));
}

#[test]
fn the_template_is_a_pack() {
    let pack = content::parse(content::template("en").as_bytes(), "mine.yaml").unwrap();
    assert_eq!((pack.id.as_str(), pack.statements.len()), ("my-fork", 12));
    let weights = |id: &str| pack.activity(&ActivityId::new(id).unwrap()).unwrap().weights;
    assert_eq!((weights("design-review").staff, weights("design-review").em), (0.5, 1.0));
    assert_eq!((weights("hiring").staff, weights("hiring").em), (0.0, 0.0), "a standard activity exists and counts for neither");
}

#[test]
fn a_problem_names_file_line_and_field() {
    let long = "S4, side: staff, text: one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
                fifteen sixteen seventeen eighteen nineteen}";
    // What is replaced, by what, a piece of the line that must be named, the field, a piece of the message.
    let rows = [
        ("lang: en ", "lang: de ", "lang: de", "lang", "`de` is not known"),
        ("title: Senior", "tilte: Senior", "tilte", "tilte", "`tilte` is not known"),
        ("format: 1", "format: 2", "format: 2", "format", "2 is outside"),
        ("id: S2, side: staff", "id: S2, side: left", "id: S2", "statements[1].side", "`left` is not known"),
        ("id: S2, side: staff, ", "id: S2, ", "id: S2", "statements[1].side", "missing"),
        ("id: S2, side: staff", "id: S2, colour: red, side: staff", "id: S2", "statements[1].colour", "`colour` is not known"),
        ("{id: S2,", "{id: S1,", "strange failure", "statements[1].id", "`S1` is taken (first on line 4"),
        ("{id: S2,", "{id: S 2,", "strange failure", "statements[1].id", "`S 2` is not an id"),
        (
            "activities: [investigation]",
            "activities: [coding, inwestigation]",
            "inwestigation",
            "statements[1].activities[1]",
            "no activity",
        ),
        ("activity: planning", "activity: plannning", "plannning", "trials[0].activity", "no activity `plannning`"),
        ("staff: 0.5, em: 1", "staff: 0.5, em: 2.0", "em: 2.0", "activities[3].em", "2 is outside 0 to 1"),
        ("staff: 0.5, em: 1", "staff: -0.5, em: 1", "staff: -0.5", "activities[3].staff", "-0.5 is outside 0 to 1"),
        ("staff: 0.5, em: 1", "staff: .nan, em: 1", "staff: .nan", "", "no finite number"),
        ("staff: 0.5, em: 1", "staff: much, em: 1", "staff: much", "activities[3].staff", "this is text, but a number"),
        ("name: Design review", "name: Reviews of every design", "Reviews of", "activities[3].name", "23 columns wide, but 22"),
        ("name: Scope  ", "name: 設計設計設計設", "設計", "topics[0].name", "14 columns wide, but 12"),
        ("S4, side: staff, text: A quiet day with no meetings is a good day.}", long, "nineteen", "statements[3].text", "19 words"),
        ("text: I enjoy finding the cause of a strange failure.", "text: \"strange\\e[31m\"", "strange", "statements[1].text", "(U+001B)"),
        ("text: The higher half shows where you lean.", "text: \"a\\e[31mb\"", "[31m", "readings[0].text", "control character (U+001B)"),
        ("text: The higher half shows where you lean.", "text: \"a\u{202e}b\"", "how-to-read", "readings[0].text", "(U+202E)"),
        ("text: The higher half shows where you lean.", "text: 12", "how-to-read", "readings[0].text", "this is a number, but text"),
        ("text: The higher half shows where you lean.", "text: \"\"", "how-to-read", "readings[0].text", "empty"),
        ("text: The higher half shows where you lean.", "text: [a]", "how-to-read", "readings[0].text", "this is a list, but text"),
        ("{id: how-to-read, text: The higher half shows where you lean.}", "why", "- why", "readings[0]", "this is text, but a group"),
        ("sources: [own]}\n\n# Tabs", "sources: [owm]}\n\n# Tabs", "owm", "framing[0].sources[0]", "no source `owm`"),
        ("[S1, S2,", "[S1, S1, S2,", "[S1, S1", "topics[0].statements[1]", "belongs to a topic already"),
        ("[S1, S2,", "[S1,", "id: S2", "statements[1].id", "belongs to no topic"),
        ("[S1, S2,", "[S1, S2, S9,", "S9", "topics[0].statements[2]", "no statement `S9`"),
        ("kind: trade-off", "kind: tradeoff", "tradeoff", "topics[0].pairs[0].both[0].kind", "`tradeoff` is not known"),
        ("investigation: 10, other: 20", "investigation: 10, other: 30", "other: 30", "mixes.staff", "add up to 110"),
        ("investigation: 10, other: 20", "detection: 10, other: 20", "detection", "mixes.staff.detection", "no activity `detection`"),
        ("  em: {id: signal-lead", "  boss: {id: signal-lead", "boss", "signals.boss", "`boss` is not known"),
        ("lang: en ", "\tlang: en ", "", "", ""),
        ("lang: en ", "lang: [en ", "", "", ""),
        ("lang: en ", "id: twice ", "twice", "", "stands here twice"),
    ];
    for (from, to, on, field, message) in rows {
        let (text, found) = problems(from, to);
        let line = text.lines().position(|l| l.contains(on)).unwrap() as u64 + 1;
        let named = |p: &Problem| p.file == "mine.yaml" && p.field == field && p.message.to_string().contains(message);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        let Some(problem) = found.iter().find(|p| named(p)) else { panic!("{to}: {all:#?}") };
        assert!(problem.line == Some(line) || on.is_empty(), "{to}: line {line} wanted: {problem}");
        assert!(!problem.hint.is_empty(), "{problem}");
    }
}

#[test]
fn what_the_whole_pack_lacks_is_told() {
    let rows = [
        ("  - {name: Tech Lead, short: Lead, line: You own how a team's work fits together.}\n", "", "tracks", "1 tracks"),
        ("tracks:\n", "tracks:\n  - {name: A, short: A, line: A}\n", "tracks", "3 tracks"),
        ("  em: {coding: 35, planning: 20, design-review: 15, technical-mentoring: 15, other: 15}\n", "", "mixes.em", "missing"),
        ("id: L1, side: em", "id: L1, side: staff", "statements", "7 statements for `staff`"),
    ];
    for (from, to, field, message) in rows {
        let (_, found) = problems(from, to);
        assert!(found.iter().any(|p| p.field == field && p.message.to_string().contains(message)), "{field}: {found:#?}");
    }
    for empty in ["", "# nothing\n", "[]", "text", "{}"] {
        assert!(content::parse(empty.as_bytes(), "mine.yaml").is_err(), "{empty}");
    }
}

#[test]
fn an_outsized_pack_is_refused_before_it_costs_time() {
    let found = content::parse(&vec![b'#'; (1 << 20) + 1], "mine.yaml").unwrap_err();
    assert_eq!(found[0].to_string(), "mine.yaml: it is larger than 1 MB");
    let many = content::template("en").replacen("[S1, S2,", &format!("[{} S1, S2,", "S1,".repeat(1000)), 1);
    let found = content::parse(many.as_bytes(), "mine.yaml").unwrap_err();
    assert!(found.iter().any(|p| p.field == "topics[0].statements" && p.message.to_string().contains("at most 1000")), "{found:#?}");
}

#[test]
fn several_problems_are_told_at_once_in_the_order_of_the_file() {
    let text =
        content::template("en").replace("lang: en ", "lang: de ").replace("em: 1}", "em: 7}").replace("activity: planning", "activity: x");
    let found = content::parse(text.as_bytes(), "mine.yaml").unwrap_err();
    let fields: Vec<&str> = found.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["lang", "trials[0].activity", "activities[2].em", "activities[3].em", "activities[4].em"]);
    assert_eq!(found[0].to_string(), "mine.yaml:8:7: lang: `de` is not known here");
    assert_eq!(found[0].hint.to_string(), "one of `en`, `fr`");
}

#[test]
fn a_slip_is_met_with_the_right_word() {
    let (_, found) = problems("title: Senior", "tilte: Senior");
    assert!(found.iter().any(|p| p.hint.to_string() == "did you mean `title`?"), "{found:#?}");
    let (_, found) = problems("activity: planning", "activity: plannning");
    assert!(found.iter().any(|p| p.hint.to_string() == "did you mean `planning`?"), "{found:#?}");
}

#[test]
fn a_broken_pack_leaves_the_others_standing() {
    let good = content::template("en").as_bytes().to_vec();
    let other = content::template("en").replacen("my-fork", "other", 1).into_bytes();
    let files = vec![
        ("a.yaml".to_owned(), good.clone()),
        ("b.yaml".to_owned(), b"id: [".to_vec()),
        ("c\u{1b}[31m.yaml".to_owned(), vec![0xff]),
        ("d.yaml".to_owned(), other),
        ("e.yaml".to_owned(), good),
    ];
    let (packs, problems) = content::load_user(files);
    assert_eq!(packs.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["my-fork", "other"]);
    let told: Vec<&str> = problems.iter().map(|p| p.file.as_str()).collect();
    assert_eq!(told, ["b.yaml", "c[31m.yaml", "e.yaml"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damage_makes_the_reader_fall(at in any::<prop::sample::Index>(), cut in 0_usize..40, put in prop::collection::vec(any::<u8>(), 0..6)) {
        let mut bytes = content::template("en").as_bytes().to_vec();
        let start = at.index(bytes.len());
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, put);
        if let Err(problems) = content::parse(&bytes, "mine.yaml") {
            assert!(!problems.is_empty());
            for problem in problems {
                let shown = format!("{problem} {}", problem.hint);
                assert!(shown.chars().all(fingerpost::model::text::is_safe), "{shown:?}");
            }
        }
    }
}
