//! Lines written as CSV, and read back by the importer.

use crate::sample::line;
use fingerpost::import::csv as import;
use fingerpost::model::table::COLUMNS as HEADER;
use fingerpost::model::{ActivityId, EventRef, IsoWeek, Line, Rated, Week};
use fingerpost::report::csv::render;
use jiff::civil::date;
use proptest::prelude::{prop_assert_eq, proptest};

/// The lines as `import` reads them.
fn read(text: &str) -> Vec<(IsoWeek, Line)> {
    let table = import::read(text.as_bytes(), &|id| ActivityId::new(id).map_err(|e| e.to_string().into())).unwrap();
    assert_eq!((table.bad, table.unknown_columns), (Vec::new(), Vec::new()));
    table.rows.into_iter().map(|row| (row.week, row.line)).collect()
}

/// Line breaks as documents keep them, tabs as blanks.
fn kept(note: &str) -> String {
    fingerpost::model::text::block(note)
}

const GUARDED: &str = "=+-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}";

fn week(lines: Vec<Line>) -> Week {
    Week { lines, ..Week::new(IsoWeek::of(date(2026, 11, 2))) }
}

fn noted(note: &str) -> Line {
    let mut line = line(Some(date(2026, 11, 2)), "coding", 90, Some(-1), Rated::SameDay);
    note.clone_into(&mut line.note);
    line
}

#[test]
fn notes_come_back_as_they_were_and_none_is_a_formula() {
    let notes = [
        "",
        "plain",
        "a, b",
        "say \"no\"",
        "one\r\ntwo",
        "one\ntwo\n",
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\u{ff1d}1+1",
        "\u{ff0b}1",
        "\u{ff0d}1",
        "\u{ff20}x",
        "'",
        "''",
        "'quoted'",
        "'=1",
        "''=1",
        "'tis",
        " =1",
        "Réunion 👩\u{200d}💻",
    ];
    let lines: Vec<Line> = notes.iter().map(|n| noted(n)).collect();
    let text = render(&[week(lines.clone())]);
    let want: Vec<Line> = lines.into_iter().map(|l| Line { note: kept(&l.note), ..l }).collect();
    assert_eq!(read(&text).into_iter().map(|(_, l)| l).collect::<Vec<_>>(), want);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.unwrap();
        for (n, cell) in record.iter().enumerate().filter(|(n, _)| HEADER[*n] != "energy") {
            assert!(!cell.starts_with(|c| GUARDED.contains(c)), "{}: {cell:?}", HEADER[n]);
        }
    }
}

#[test]
fn whole_weeks_unrated_lines_events_and_trials_come_back() {
    let mut whole = line(None, "one-on-ones", 300, Some(2), Rated::Recalled);
    whole.trial = Some("t1".to_owned());
    let mut event = line(Some(date(2026, 11, 3)), "not-work", 45, None, Rated::SameDay);
    event.event = Some(EventRef {
        uid: "=1@x".to_owned(),
        start: "2026-11-03T10:00:00".to_owned(),
        title: "-lunch-".to_owned(),
        vanished: true,
        calendar: "=Work".to_owned(),
        attendees: 2,
        recurring: true,
        moved_to: "2026-11-03T11:00:00".to_owned(),
        minutes: 45,
    });
    let want = vec![whole, event];
    let text = render(&[week(want.clone()), Week::new(IsoWeek::of(date(2026, 11, 9)))]);
    let week = IsoWeek::of(date(2026, 11, 2));
    assert_eq!(read(&text), want.into_iter().map(|l| (week, l)).collect::<Vec<_>>());
}

#[test]
fn no_lines_are_a_header_alone() {
    let none: [Week; 0] = [];
    assert_eq!(render(&none), format!("{}\r\n", HEADER.join(",")));
}

proptest! {
    #[test]
    fn any_note_comes_back_but_for_what_steers_a_terminal(note in "['=+\u{ff1d}a-c\r\n\t \",\u{85}\u{2028}\u{2029}]{0,6}|\\PC{0,20}") {
        let back = read(&render(&[week(vec![noted(&note)])]));
        prop_assert_eq!(&back[0].1.note, &kept(&note));
    }
}

#[test]
fn writer_and_reader_agree_on_the_columns() {
    let text = render(&[week(vec![noted("x")])]);
    assert_eq!(text.lines().next().map(|l| l.split(',').collect::<Vec<_>>()), Some(HEADER.to_vec()));
    let table = import::read(text.as_bytes(), &|id| ActivityId::new(id).map_err(|e| e.to_string().into())).unwrap();
    assert_eq!(table.unknown_columns, Vec::<String>::new());
}
