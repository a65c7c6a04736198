//! The brief as Markdown that also reads as plain text; knows nothing of what it says.

mod chart;
mod escape;

use super::Report;
use super::brief::{Block, Brief, Item, Section, Table, brief};
use crate::lang::Lang;
use escape::{inline, lines};
use unicode_width::UnicodeWidthStr;

/// The brief as Markdown with tables. Texts of people and packs are escaped: they make no link, no HTML, no
/// heading, no cell.
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    head(&mut out, &brief(report), report.lang);
    super::seal(out.trim_end()) + "\n"
}

/// Some sections of the brief alone, by their ids; empty where none of them has anything to say.
pub fn sections(report: &Report, ids: &[&str]) -> String {
    let mut out = String::new();
    for section in brief(report).sections.iter().filter(|s| ids.contains(&s.id)) {
        write(&mut out, section, report.lang);
    }
    super::seal(out.trim_end())
}

fn head(out: &mut String, brief: &Brief, lang: Lang) {
    push(out, &format!("# {}", inline(&brief.title)));
    let facts: Vec<String> = brief.facts.iter().map(|(label, value)| format!("- {}", inline(&lang.labelled(label, value)))).collect();
    push(out, &facts.join("\n"));
    let mut lead = brief.lead.iter();
    if let Some(first) = lead.next() {
        push(out, &format!("**{}**", inline(first)));
    }
    push(out, &brief.next.as_deref().map(inline).unwrap_or_default());
    push(out, &lead.map(|l| format!("- {}", inline(l))).collect::<Vec<_>>().join("\n"));
    if let Some(axis) = &brief.axis {
        fence(out, &chart::axis(axis));
        push(out, &inline(&axis.about));
    }
    for section in &brief.sections {
        write(out, section, lang);
    }
}

fn write(out: &mut String, section: &Section, lang: Lang) {
    push(out, &format!("## {}", inline(&section.title)));
    for block in &section.blocks {
        match block {
            Block::Para(text) => push(out, &inline(text)),
            Block::Sub(text) => push(out, &format!("### {}", inline(text))),
            Block::Quote(text) => push(out, &quote(text, "")),
            Block::Items(items) => push(out, items.iter().map(|i| item(i, lang)).collect::<Vec<_>>().join("\n").trim_end()),
            Block::Table(t) => table(out, t),
            Block::Hours(bars) => fence(out, &chart::hours(bars)),
            Block::Energy(bars) => {
                fence(out, &chart::energy(bars));
                push(out, &inline(&bars.about));
            }
            Block::Map(map) => table(out, &map.table()),
        }
    }
}

fn push(out: &mut String, block: &str) {
    if !block.is_empty() {
        out.push_str(block);
        out.push_str("\n\n");
    }
}

fn fence(out: &mut String, text: &str) {
    push(out, &format!("```text\n{}\n```", text.trim_end()));
}

/// Every line with `> ` before it, and breaks kept.
fn quote(text: &str, indent: &str) -> String {
    let kept = lines(text);
    let last = kept.len().saturating_sub(1);
    let line = |(n, l): (usize, &String)| {
        // A break is a backslash at the end of a line, but not before an empty one, where it would show.
        let breaks = n < last && !l.is_empty() && kept.get(n + 1).is_some_and(|next| !next.is_empty());
        format!("{indent}> {l}{}", if breaks { "\\" } else { "" }).trim_end().to_owned()
    };
    kept.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

fn item(item: &Item, lang: Lang) -> String {
    let label = if item.label.is_empty() { String::new() } else { format!("**{}** ", inline(&item.heading(lang))) };
    let first = format!("- {label}{}", inline(&item.text)).trim_end().to_owned();
    if item.quote.is_empty() { first } else { format!("{first}\n\n{}\n", quote(&item.quote, "  ")) }
}

/// A table whose columns stand under each other in plain text too.
fn table(out: &mut String, table: &Table) {
    push(out, &inline(&table.caption));
    let head: Vec<String> = table.columns.iter().map(|c| inline(&c.title)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(|cell| inline(cell)).collect()).collect();
    let width = |n: usize| rows.iter().chain([&head]).filter_map(|row| row.get(n)).map(|c| c.width()).max().unwrap_or(0).max(3);
    let columns: Vec<(usize, bool)> = table.columns.iter().enumerate().map(|(n, c)| (width(n), c.figures)).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&columns).map(|(cell, (width, figures))| {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            if *figures { format!(" {gap}{cell} ") } else { format!(" {cell}{gap} ") }
        });
        format!("|{}|", cells.collect::<Vec<_>>().join("|"))
    };
    let rule = columns
        .iter()
        .map(|(width, figures)| if *figures { format!(" {}: ", "-".repeat(width - 1)) } else { format!(" {} ", "-".repeat(*width)) });
    let rule = format!("|{}|", rule.collect::<Vec<_>>().join("|"));
    let mut all = vec![line(&head), rule];
    all.extend(rows.iter().map(line));
    push(out, &all.join("\n"));
}
