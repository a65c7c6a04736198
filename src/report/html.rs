//! The brief as one HTML file that loads nothing; knows nothing of what it says.

mod chart;

use super::Report;
use super::brief::{Block, Brief, Item, Section, Table, brief};
use crate::lang::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Forbids everything but the style and pictures inside the file.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const STYLE: &str = include_str!("html/style.css");

/// The brief as one file: no script, no link, nothing loaded; light or dark as the reader's system is, and fit to print.
pub fn render(report: &Report) -> String {
    super::seal(&page(&brief(report), report.lang).into_string())
}

fn page(brief: &Brief, lang: Lang) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang.id()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no";
                title { (brief.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 { (brief.title) }
                        dl.facts {
                            @for (label, value) in &brief.facts { div { dt { (label) } dd { (value) } } }
                        }
                    }
                    (lead(brief, lang))
                    @for section in &brief.sections { (write(section, lang)) }
                }
            }
        }
    }
}

fn lead(brief: &Brief, lang: Lang) -> Markup {
    let mut said = brief.lead.iter();
    html! {
        section.reading aria-label=(brief.title) {
            @if let Some(first) = said.next() { p.first { (first) } }
            @if let Some(next) = &brief.next { p { (next) } }
            @if let Some(axis) = &brief.axis { (chart::axis(axis, lang)) }
            ul { @for sentence in said { li { (sentence) } } }
        }
    }
}

fn write(section: &Section, lang: Lang) -> Markup {
    html! {
        section id=(section.id) {
            h2 { (section.title) }
            @for block in &section.blocks {
                @match block {
                    Block::Para(text) => p { (text) },
                    Block::Sub(text) => h3 { (text) },
                    Block::Quote(text) => blockquote { (text) },
                    Block::Items(items) => ul { @for item in items { (entry(item, lang)) } },
                    Block::Table(t) => (table(t)),
                    Block::Hours(bars) => (chart::hours(bars)),
                    Block::Energy(bars) => (chart::energy(bars, lang)),
                    Block::Map(map) => {
                        (chart::map(map))
                        details {
                            summary { (lang.text("report-as-table")) }
                            (table(&map.table()))
                        }
                    }
                }
            }
        }
    }
}

fn entry(item: &Item, lang: Lang) -> Markup {
    html! {
        li {
            @if !item.label.is_empty() { strong { (item.heading(lang)) } " " }
            (item.text)
            @if !item.quote.is_empty() { blockquote { (item.quote) } }
        }
    }
}

fn table(table: &Table) -> Markup {
    let class = |n: usize| table.columns.get(n).is_some_and(|c| c.figures).then_some("figures");
    html! {
        div.scroll role="region" tabindex="0" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { tr { @for (n, column) in table.columns.iter().enumerate() { th scope="col" class=[class(n)] { (column.title) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (n, cell) in row.iter().enumerate() {
                                @if n == 0 { th scope="row" { (cell) } } @else { td class=[class(n)] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
