//! What tables from spreadsheets become; knows nothing of how they are read.
#![cfg(test)]

use fingerpost::import::csv::{CsvError, Table, read};
use fingerpost::model::{ActivityId, Energy, Rated};

fn table(text: &[u8]) -> Result<Table, CsvError> {
    read(text, &|cell| ActivityId::new(cell).map_err(|e| e.to_string().into()))
}

#[test]
fn the_documented_columns_become_lines() {
    let text = "date,minutes,activity,energy,rated,note\n2026-11-02,90,design-review,2,same-day,\"The queue, redesigned\"\n2026-11-03,30,admin,,,\n";
    let table = table(text.as_bytes()).unwrap();
    let first = &table.rows[0].line;
    assert_eq!((first.minutes.get(), first.energy.map(Energy::get), first.rated), (90, Some(2), Some(Rated::SameDay)));
    assert_eq!((first.note.as_str(), table.rows[0].line_number), ("The queue, redesigned", 2));
    assert_eq!(table.rows[1].line.energy, None);
    assert!(table.bad.is_empty());
}

#[test]
fn what_spreadsheets_write_is_read_alike() {
    let rows: [&[u8]; 6] = [
        b"date,minutes,activity,note\n2026-11-02,90,admin,caf\xc3\xa9\n",
        b"\xef\xbb\xbfdate,minutes,activity,note\r\n2026-11-02,90,admin,caf\xc3\xa9\r\n",
        b"date;minutes;activity;note\r\n2026-11-02;90;admin;caf\xe9\r\n",
        b"sep=;\r\nDate;Minutes;Activity;Note\r\n02.11.2026;90;admin;caf\xe9\r\n",
        b"activity\tminutes\tdate\tnote\n\n admin \t90,0\t2026/11/02\tcaf\xc3\xa9\n\t\t\t\n",
        b"note,date,minutes,activity,rating of the boss\ncaf\xc3\xa9,2026-11-02,1h30,admin,5\n",
    ];
    for text in rows {
        let table = table(text).unwrap();
        assert!(table.bad.is_empty(), "{:?}", table.bad);
        let line = &table.rows[0].line;
        assert_eq!((line.on.map(|d| d.to_string()).as_deref(), line.minutes.get(), line.note.as_str()), (Some("2026-11-02"), 90, "café"));
    }
}

#[test]
fn a_bad_row_is_named_and_costs_no_good_one() {
    let rows = [
        ("2026-13-02,90,admin,,,", "date"),
        ("02/11/2026,90,admin,,,", "date"),
        (",90,admin,,,", "date"),
        ("2026-11-02,,admin,,,", "minutes"),
        ("2026-11-02,0,admin,,,", "minutes"),
        ("2026-11-02,1.5,admin,,,", "minutes"),
        ("2026-11-02,99999,admin,,,", "minutes"),
        ("2026-11-02,90,No Such Thing,,,", "activity"),
        ("2026-11-02,90,admin,7,,", "energy"),
        ("2026-11-02,90,admin,1,yesterday,", "rated"),
        ("2026-11-02,90,admin,,same-day,", "rated"),
        ("2026-11-02,90,admin,1,same-day,a,b", "row"),
    ];
    for (row, field) in rows {
        let text = format!("date,minutes,activity,energy,rated,note\n2026-11-02,30,coding,1,same-day,\n{row}\n2026-11-03,30,coding,1,,\n");
        let table = table(text.as_bytes()).unwrap();
        assert_eq!(table.rows.len(), 2, "{row}");
        let bad: Vec<_> = table.bad.iter().map(|b| (b.line_number, b.field.as_str())).collect();
        assert_eq!(bad, [(3, field)], "{row}: {:?}", table.bad);
    }
}

#[test]
fn the_guard_against_formulas_comes_off_and_nothing_else_does() {
    for (cell, want) in [
        ("'=SUM(A1)", "=SUM(A1)"),
        ("'-2+3", "-2+3"),
        ("'+1", "+1"),
        ("'@me", "@me"),
        ("'＝1", "＝1"),
        ("''=1", "'=1"),
        ("'tis done", "'tis done"),
        ("it's", "it's"),
        ("=1", "=1"),
        ("'", "'"),
    ] {
        let text = format!("date,minutes,activity,note\n2026-11-02,30,coding,{cell}\n");
        assert_eq!(table(text.as_bytes()).unwrap().rows[0].line.note, want);
    }
}

#[test]
fn a_line_for_a_whole_week_and_one_from_an_event_come_back_whole() {
    let text = "date,minutes,activity,week,trial,event_uid,event_start,event_title,event_vanished\n\
        ,120,coding,2026-W45,t1,,,,\n2026-11-02,60,admin,2026-W45,,a@b,2026-11-02T10:00:00+01:00,'=Title,yes\n2026-11-09,60,admin,2026-W45,,,,,\n";
    let table = table(text.as_bytes()).unwrap();
    assert_eq!(
        (table.rows[0].line.on, table.rows[0].week.to_string().as_str(), table.rows[0].line.trial.as_deref()),
        (None, "2026-W45", Some("t1"))
    );
    let event = table.rows[1].line.event.as_ref().unwrap();
    assert_eq!((event.uid.as_str(), event.title.as_str(), event.vanished), ("a@b", "=Title", true));
    assert_eq!(table.bad[0].field, "week");
}

#[test]
fn tables_without_their_columns_are_refused() {
    let rows: [(&[u8], CsvError); 5] = [
        (b"", CsvError::Empty),
        (b"a,b,c\n1,2,3\n", CsvError::NoColumn("date")),
        (b"date,minutes\n", CsvError::NoColumn("activity")),
        (b"date,date,minutes,activity\n", CsvError::TwiceTheColumn("date".to_owned())),
        (b"\xff\xfed\0", CsvError::Utf16),
    ];
    for (text, want) in rows {
        assert_eq!(table(text), Err(want));
    }
}
