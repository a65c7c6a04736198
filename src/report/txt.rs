//! The brief as lines to listen to: each row of a table names its columns, and what only a chart shows is left out; knows nothing of
//! what it says.

use super::Report;
use super::brief::{Block, Brief, Item, Table, brief};
use crate::lang::Lang;

/// The brief without markup, charts and columns.
pub fn render(report: &Report) -> String {
    let (lang, brief) = (report.lang, brief(report));
    let mut lines = vec![brief.title.clone()];
    lines.extend(brief.facts.iter().map(|(label, value)| lang.labelled(label, value)));
    lines.push(String::new());
    lines.extend(reading(&brief, lang));
    for section in brief.sections {
        lines.extend([String::new(), section.title]);
        for block in section.blocks {
            match block {
                Block::Para(text) | Block::Sub(text) => lines.push(text),
                Block::Quote(words) => lines.extend(words.lines().map(str::to_owned)),
                Block::Items(items) => lines.extend(items.iter().flat_map(|i| item(i, lang))),
                Block::Table(t) => table(&mut lines, &t, lang),
                Block::Map(map) => table(&mut lines, &map.table(), lang),
                // The table beside them has the same figures.
                Block::Hours(_) | Block::Energy(_) => {}
            }
        }
    }
    super::seal(&lines.join("\n")) + "\n"
}

/// What it says so far, without the figures behind it.
pub fn lead(report: &Report) -> String {
    super::seal(&reading(&brief(report), report.lang).join("\n")) + "\n"
}

fn reading(brief: &Brief, lang: Lang) -> Vec<String> {
    let marks = brief.axis.iter().flat_map(|axis| &axis.marks).map(|mark| lang.labelled(&mark.label, &mark.text));
    brief.lead.iter().chain(&brief.next).cloned().chain(marks).collect()
}

fn item(item: &Item, lang: Lang) -> Vec<String> {
    let label = if item.label.is_empty() { String::new() } else { item.heading(lang) };
    let first = format!("{label} {}", item.text).trim().to_owned();
    [first].into_iter().chain(item.quote.lines().map(str::to_owned)).collect()
}

/// A line for each row: the first cell names it, the others follow with their columns' names.
fn table(lines: &mut Vec<String>, table: &Table, lang: Lang) {
    lines.push(table.caption.clone());
    for row in &table.rows {
        let cells = row.iter().zip(&table.columns).enumerate().filter(|(_, (cell, _))| !cell.is_empty());
        let told = cells.map(|(n, (cell, column))| if n == 0 { cell.clone() } else { lang.labelled(&column.title, cell) });
        lines.push(told.collect::<Vec<_>>().join("; "));
    }
}
