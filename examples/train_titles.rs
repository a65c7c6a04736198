//! Trains the statistical model of titles and reports how well titles are sorted; knows nothing of calendars.
//!
//! `train_titles eval FILE` reports on each half of a labelled table (title, activity, language, attendees, recurring), the
//! model trained on the other half. `train_titles train FILE > assets/rules/model.tsv` trains on all of it.
//! `train_titles misses FILE a|b` lists what went wrong in one half.

use fingerpost::import::sort::phrase::{Phrases, Setting};
use fingerpost::import::sort::statistics::{Labelled, Model};
use fingerpost::import::sort::{Sorter, TitleInput};
use fingerpost::import::title::Title;
use fingerpost::model::Rules;
use std::io::Write as _;

/// How much a built-in phrase counts beside a labelled title.
const PHRASE: f64 = 0.35;

struct Row {
    title: String,
    activity: String,
    language: String,
    attendees: u32,
    recurring: bool,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [mode, path, rest @ ..] = args.as_slice() else { return Err("usage: train_titles eval|train|misses FILE [a|b]".into()) };
    let table = std::fs::read_to_string(path)?;
    let rows: Vec<Row> = table.lines().filter_map(row).collect();
    let (a, b) = rows.split_at(rows.len() / 2);
    let mut out = std::io::stdout();
    match mode.as_str() {
        "train" => write!(out, "{}", train(&rows).text())?,
        "eval" => {
            for (name, test, other) in [("first half", a, b), ("second half", b, a)] {
                report(&mut out, &format!("{name}, phrases alone"), test, &Model::default())?;
                report(&mut out, &format!("{name}, model of the other half"), test, &train(other))?;
            }
        }
        "built-in" => report(&mut out, "all, as built in", &rows, &Model::built_in())?,
        "misses" => {
            let (test, other) = if rest.first().is_some_and(|h| h == "b") { (b, a) } else { (a, b) };
            let sorter = sorter(&train(other));
            for r in test {
                let place = sorter.sort(&TitleInput::new(&r.title, r.attendees, r.recurring));
                let got = place.activity.map_or("unsure".to_owned(), |a| a.to_string());
                if got != r.activity {
                    writeln!(out, "{}\t{got}\t{}\t{}\t{}\t{}", r.activity, r.title, r.attendees, r.recurring, place.reason)?;
                }
            }
        }
        _ => return Err("eval, train or misses".into()),
    }
    Ok(())
}

fn row(line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [title, activity, language, attendees, recurring] = cells.as_slice() else { return None };
    Some(Row {
        title: (*title).to_owned(),
        activity: (*activity).to_owned(),
        language: (*language).to_owned(),
        attendees: attendees.parse().ok()?,
        recurring: *recurring == "yes",
    })
}

fn train(rows: &[Row]) -> Model {
    let phrases = Phrases::built_in();
    let of_row = |r| {
        let Row { title, activity, attendees, recurring, .. }: &Row = r;
        Labelled { activity, stems: Title::new(title).stems(), setting: Some(Setting::of(*attendees, *recurring)), weight: 1.0 }
    };
    let of_phrase = |(activity, phrase)| Labelled { activity, stems: Title::new(phrase).stems(), setting: None, weight: PHRASE };
    let all: Vec<Labelled<'_>> = rows.iter().map(of_row).chain(phrases.texts().map(of_phrase)).collect();
    Model::train(&all)
}

fn sorter(model: &Model) -> Sorter {
    Sorter::with(&Rules::default(), &[], Phrases::built_in(), model.clone())
}

fn report(out: &mut impl std::io::Write, name: &str, rows: &[Row], model: &Model) -> std::io::Result<()> {
    let sorter = sorter(model);
    for language in ["en", "fr"] {
        let (mut all, mut placed, mut right, mut unsure, mut unsure_kept) = (0, 0, 0, 0, 0);
        for r in rows.iter().filter(|r| r.language == language) {
            let got = sorter.sort(&TitleInput::new(&r.title, r.attendees, r.recurring)).activity;
            all += 1;
            placed += u32::from(got.is_some());
            right += u32::from(got.as_ref().is_some_and(|a| a.as_str() == r.activity));
            unsure += u32::from(r.activity == "unsure");
            unsure_kept += u32::from(got.is_none() && r.activity == "unsure");
        }
        let share = |n: u32, of: u32| 100.0 * f64::from(n) / f64::from(of.max(1));
        writeln!(
            out,
            "{name}, {language}: {all} titles, sorted {:.1} %, right of the sorted {:.1} %, right in all {:.1} %, unsure kept {unsure_kept} of {unsure}",
            share(placed, all),
            share(right, placed),
            share(right + unsure_kept, all)
        )?;
    }
    Ok(())
}
