//! `fingerpost compare`: the comparison as text, in two columns where there is room; knows nothing of marks or keys.

use super::setup::Setup;
use super::{Fault, Output, names, page};
use crate::app::compare::kind_key;
use crate::lang::{Lang, Message};
use crate::model::pack::{Aside, Item, Pair, Topic};
use crate::model::{Pack, Side};

/// How the comparison is written.
#[derive(Clone, Copy)]
struct Style {
    lang: Lang,
    width: usize,
    /// Side by side, or one below the other.
    wide: bool,
    sources: bool,
}

/// Shows one topic, or all of them after the framing.
pub(super) fn compare(setup: &Setup, topic: Option<&str>, sources: bool, output: &mut Output) -> Result<(), Fault> {
    let pack = &setup.pack;
    let chosen: Vec<&Topic> = match topic {
        Some(said) => vec![find(pack, said, setup.lang)?],
        None => pack.topics.iter().collect(),
    };
    let width = setup.width();
    let style = Style { lang: setup.lang, width, wide: !setup.plain && width >= page::TWO_COLUMNS, sources };
    if topic.is_none() {
        framing(pack, style, output);
    }
    for (n, topic) in chosen.into_iter().enumerate() {
        if n > 0 {
            output.line("");
        }
        output.line(&heading(&topic.name, setup.plain));
        output.lines(page::wrap(&topic.lead, width, ""));
        for pair in &topic.pairs {
            output.line("");
            show(pack, pair, style, output);
        }
    }
    Ok(())
}

/// What the two paths are, before any topic.
fn framing(pack: &Pack, style: Style, output: &mut Output) {
    output.line(&pack.title);
    output.line("");
    for side in Side::BOTH {
        let track = pack.track(side);
        output.lines(page::wrap(&style.lang.labelled(&track.name, &track.line), style.width, ""));
    }
    output.line("");
    for note in &pack.framing {
        output.lines(page::wrap(&note.text, style.width, ""));
        cite(pack, &note.sources, style, "", output);
    }
    output.line("");
}

/// A heading that stands out, or says that it is one where nothing stands out.
fn heading(name: &str, plain: bool) -> String {
    if plain { name.to_owned() } else { format!("== {name} ==") }
}

fn show(pack: &Pack, pair: &Pair, style: Style, output: &mut Output) {
    output.line(&pair.theme);
    let sides = Side::BOTH.map(|side| (pack.track(side).name.as_str(), pair.item(side)));
    if style.wide {
        let half = page::half(style.width.saturating_sub(2));
        let [left, right] = sides.map(|(name, item)| item.map(|item| column(pack, name, item, half, style)).unwrap_or_default());
        let both = page::beside(&left, &right, style.width.saturating_sub(2));
        output.lines(both.into_iter().map(|line| format!("  {line}")));
    } else {
        for (name, item) in sides {
            let Some(item) = item else { continue };
            output.lines(column(pack, name, item, style.width.saturating_sub(2), style).into_iter().map(|line| format!("  {line}")));
        }
    }
    for aside in &pair.both {
        output.lines(told(aside, style.lang, style.width, "  "));
        cite(pack, &aside.sources, style, "  ", output);
    }
}

fn column(pack: &Pack, name: &str, item: &Item, width: usize, style: Style) -> Vec<String> {
    let mut lines = vec![style.lang.labelled(name, "").trim_end().to_owned()];
    lines.extend(page::wrap(&item.text, width, ""));
    if style.sources {
        lines.extend(cites(pack, &item.sources, style, width));
    }
    for aside in &item.more {
        lines.extend(told(aside, style.lang, width, ""));
        if style.sources {
            lines.extend(cites(pack, &aside.sources, style, width));
        }
    }
    lines
}

fn told(aside: &Aside, lang: Lang, width: usize, indent: &str) -> Vec<String> {
    page::item("-", &lang.labelled(&lang.text(kind_key(aside.kind)), &aside.text), width, indent)
}

fn cites(pack: &Pack, ids: &[String], style: Style, width: usize) -> Vec<String> {
    let known = ids.iter().filter_map(|id| pack.sources.iter().find(|s| s.id == *id));
    known.flat_map(|s| page::wrap(&style.lang.labelled(&style.lang.text("sources"), &s.cite), width, "    ")).collect()
}

fn cite(pack: &Pack, ids: &[String], style: Style, indent: &str, output: &mut Output) {
    if style.sources {
        output.lines(cites(pack, ids, style, style.width).into_iter().map(|line| format!("{indent}{line}")));
    }
}

/// The topic that a person means.
fn find<'a>(pack: &'a Pack, said: &str, lang: Lang) -> Result<&'a Topic, Fault> {
    let known: Vec<names::Name<'_>> = pack.topics.iter().map(|t| names::Name { id: &t.id, name: &t.name }).collect();
    let at = names::find(&known, said).map_err(|miss| miss.fault(lang, "cli-no-topic", said))?;
    pack.topics.get(at).ok_or_else(|| Fault::usage(lang.with("cli-no-topic", &[("said", said.to_owned().into())]), Message::none()))
}
