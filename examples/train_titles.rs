//! Trains the statistical model of titles and reports how well titles are sorted; knows nothing of calendars.
//!
//! A FILE is a labelled table: title, activity, language, attendees, recurring.
//! `train_titles train FILE… > assets/rules/model.tsv` trains on all of them.
//! `train_titles eval FILE…` reports on each file with the phrases and the model that are in `assets/rules`.
//! `train_titles folds K FILE…` cross-validates: the titles of all files in K parts, each sorted with a model of the others.
//! `train_titles misses FILE…` lists what went wrong: label, answer, language, title, attendees, recurring, reason.

use fingerpost::app::import::reason::reason;
use fingerpost::import::sort::phrase::{Phrases, Setting};
use fingerpost::import::sort::statistics::{Labelled, Model};
use fingerpost::import::sort::{Sorted, Sorter, TitleInput};
use fingerpost::import::title::Title;
use fingerpost::lang::Lang;
use fingerpost::model::Rules;
use std::io::Write;

/// How much a built-in phrase counts beside a labelled title.
const PHRASE: f64 = 0.35;

type Failure = Box<dyn std::error::Error>;

struct Row {
    title: String,
    activity: String,
    language: String,
    attendees: u32,
    recurring: bool,
}

/// What came of some titles of one language.
#[derive(Default)]
struct Tally {
    all: u32,
    sorted: u32,
    right: u32,
    unsure: u32,
    unsure_kept: u32,
}

fn main() -> Result<(), Failure> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    let texts = ["en", "fr"].map(|l| std::fs::read_to_string(rules_file(l)).unwrap_or_default());
    let phrases = Phrases::parse(&texts.each_ref().map(String::as_str));
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["train", files @ ..] => write!(out, "{}", train(&phrases, &all_rows(files)?).text())?,
        ["eval", files @ ..] => {
            let sorter = sorter(phrases, kept_model()?);
            for file in files {
                let rows = all_rows(&[file])?;
                let pairs: Vec<_> = rows.iter().map(|r| (r, answer(&sorter, r))).collect();
                report(&mut out, file, &pairs)?;
            }
        }
        ["folds", k, files @ ..] => folds(&mut out, &phrases, k.parse()?, &all_rows(files)?)?,
        ["misses", files @ ..] => {
            let sorter = sorter(phrases, kept_model()?);
            for r in all_rows(files)? {
                let got = answer(&sorter, &r);
                let name = got.activity.as_ref().map_or("unsure", |a| a.as_str());
                if name != r.activity {
                    let Row { title, activity, language, attendees, recurring } = &r;
                    writeln!(out, "{activity}\t{name}\t{language}\t{title}\t{attendees}\t{recurring}\t{}", reason(Lang::En, &got.reason))?;
                }
            }
        }
        _ => return Err("usage: train_titles train|eval|misses FILE… or train_titles folds K FILE…".into()),
    }
    Ok(())
}

fn rules_file(name: &str) -> std::path::PathBuf {
    std::path::Path::new("assets/rules").join(name).with_extension("tsv")
}

fn kept_model() -> Result<Model, Failure> {
    Ok(Model::parse(&std::fs::read_to_string(rules_file("model"))?))
}

fn all_rows(files: &[&str]) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for file in files {
        rows.extend(std::fs::read_to_string(file)?.lines().filter_map(row));
    }
    Ok(rows)
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

fn train<'a, I: IntoIterator<Item = &'a Row>>(phrases: &Phrases, rows: I) -> Model {
    let of_row = |r| {
        let Row { title, activity, attendees, recurring, .. }: &Row = r;
        Labelled { activity, stems: Title::new(title).stems(), setting: Some(Setting::of(*attendees, *recurring)), weight: 1.0 }
    };
    let of_phrase = |(activity, phrase)| Labelled { activity, stems: Title::new(phrase).stems(), setting: None, weight: PHRASE };
    let all: Vec<Labelled<'_>> = rows.into_iter().map(of_row).chain(phrases.texts().map(of_phrase)).collect();
    Model::train(&all)
}

fn sorter(phrases: Phrases, model: Model) -> Sorter {
    Sorter::with(&Rules::default(), &[], phrases, model)
}

fn answer(sorter: &Sorter, r: &Row) -> Sorted {
    sorter.sort(&TitleInput::new(&r.title, r.attendees, r.recurring))
}

fn folds(out: &mut impl Write, phrases: &Phrases, k: usize, rows: &[Row]) -> Result<(), Failure> {
    let mut pairs = Vec::new();
    for fold in 0..k {
        let part = |inside: bool| rows.iter().enumerate().filter(move |(n, _)| (n % k == fold) == inside).map(|(_, r)| r);
        let sorter = sorter(phrases.clone(), train(phrases, part(false)));
        pairs.extend(part(true).map(|r| (r, answer(&sorter, r))));
    }
    report(out, &format!("{k} folds, phrases and model"), &pairs)?;
    let without_model = sorter(phrases.clone(), Model::default());
    let alone: Vec<_> = rows.iter().map(|r| (r, answer(&without_model, r))).collect();
    report(out, "phrases alone", &alone)?;
    let mut pairs = Vec::new();
    for fold in 0..k {
        let part = |inside: bool| rows.iter().enumerate().filter(move |(n, _)| (n % k == fold) == inside).map(|(_, r)| r);
        let sorter = sorter(Phrases::default(), train(&Phrases::default(), part(false)));
        pairs.extend(part(true).map(|r| (r, answer(&sorter, r))));
    }
    Ok(report(out, &format!("{k} folds, model alone"), &pairs)?)
}

fn report(out: &mut impl Write, name: &str, pairs: &[(&Row, Sorted)]) -> std::io::Result<()> {
    for language in ["en", "fr"] {
        let mut t = Tally::default();
        for (r, got) in pairs.iter().filter(|(r, _)| r.language == language) {
            t.all += 1;
            t.sorted += u32::from(got.activity.is_some());
            t.right += u32::from(got.activity.as_ref().is_some_and(|a| a.as_str() == r.activity));
            t.unsure += u32::from(r.activity == "unsure");
            t.unsure_kept += u32::from(got.activity.is_none() && r.activity == "unsure");
        }
        let share = |n: u32, of: u32| 100.0 * f64::from(n) / f64::from(of.max(1));
        let Tally { all, sorted, right, unsure, unsure_kept } = t;
        writeln!(
            out,
            "{name}, {language}: {all} titles, sorted {:.1} %, right of the sorted {:.1} %, unsure kept {unsure_kept} of {unsure}",
            share(sorted, all),
            share(right, sorted),
        )?;
    }
    Ok(())
}
