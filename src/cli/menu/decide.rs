//! The worksheet of the decision, question by question; knows nothing of what its figures say.

use super::trials::{added, written};
use crate::app::compare::mark_id;
use crate::app::decide::{Entry, Topic, change, entries, entry, mix, read_text, write_text};
use crate::app::state::State;
use crate::cli::talk::{Heard, Talk, list};
use crate::cli::{Fault, fault, report};
use crate::model::pack::Item;
use crate::model::{Decision, Side, StaffArchetype};
use std::collections::BTreeSet;

/// What the worksheet asks for.
enum Sheet {
    Reading,
    Text(Topic),
    Energy,
    Size,
    Parity,
    Archetype,
    Wants,
    Marks,
    Mix(Side),
}

/// Offers the worksheet until a person goes back.
pub(super) fn decide(talk: &mut Talk<'_>) -> Result<(), Fault> {
    list(&sheet(talk.state()).iter().map(|(_, said)| said.as_str()).collect::<Vec<_>>());
    while !talk.ended {
        let sheet = sheet(talk.state());
        let choices: Vec<String> = sheet.iter().map(|(_, said)| said.clone()).collect();
        let Some(n) = talk.pick(&choices)? else { return Ok(()) };
        let Some((asked, said)) = sheet.into_iter().nth(n - 1) else { continue };
        match asked {
            Sheet::Reading => report::lead(talk.setup, talk.output)?,
            Sheet::Text(topic) => text(talk, &topic, &said)?,
            Sheet::Energy => yes_no(talk, "plain-ask-gives", "undo-energy", |d, yes| d.gives_energy = yes)?,
            Sheet::Parity => yes_no(talk, "plain-ask-parity", "undo-parity", |d, yes| d.parity = yes)?,
            Sheet::Size => size(talk)?,
            Sheet::Archetype => archetype(talk)?,
            Sheet::Wants => wants(talk)?,
            Sheet::Marks => marks(talk)?,
            Sheet::Mix(side) => shares(talk, side)?,
        }
    }
    Ok(())
}

/// Everything that can be written, each with what stands there now.
fn sheet(state: &State) -> Vec<(Sheet, String)> {
    let (lang, pack, now) = (state.lang, &state.pack, state.data.decision());
    let said = |key: &'static str, value: &str| lang.labelled(&lang.text(key), value);
    let word = |yes: Option<bool>| {
        lang.text(match yes {
            Some(true) => "context-parity-yes",
            Some(false) => "context-parity-no",
            None => "context-untold",
        })
    };
    let topic = |topic: Topic, label: String| {
        let value = lang.labelled(&label, &written(lang, &read_text(state, &topic)));
        (Sheet::Text(topic), value)
    };
    let mut all = vec![(Sheet::Reading, lang.text("outline-reading").into_owned())];
    for entry in entries(state) {
        if let Entry::Contradiction(key) = entry {
            let (statement, activity) = key.split_once('/').unwrap_or((&key, ""));
            let text = pack.statement(statement).map_or(statement, |s| s.text.as_str());
            let name = activity.parse().map_or_else(|_| activity.to_owned(), |id| crate::app::audit::grid::name(state, &id));
            let label = lang.with("editing-contradiction", &[("statement", text.to_owned().into()), ("activity", name.into())]);
            all.push(topic(Topic::Contradiction(key.clone()), label));
        }
    }
    for side in Side::BOTH {
        let label = lang.with("editing-excellent", &[("track", pack.track(side).name.as_str().into())]);
        all.push(topic(Topic::Excellent(side), label));
    }
    let marked = pack.wants.iter().filter(|w| now.wants.contains(&w.id)).count();
    all.push((Sheet::Wants, said("decide-wants", &marked.to_string())));
    all.push((Sheet::Marks, said("decide-marks", &now.marks.len().to_string())));
    let size = now.company_size.map_or_else(|| lang.text("context-untold").into_owned(), |n| n.to_string());
    all.push((Sheet::Size, said("context-size", &size)));
    all.push((Sheet::Parity, said("context-parity", &word(now.parity))));
    if entry::context(state).contains(&Entry::Archetype) {
        let label = lang.with("context-archetype", &[("track", pack.track(Side::Staff).short.as_str().into())]);
        let kind = now.archetype.map_or("context-untold", archetype_key);
        all.push((Sheet::Archetype, lang.labelled(&label, &lang.text(kind))));
    }
    for side in Side::BOTH {
        let own = if mix::is_own(state, side) { "projection-own" } else { "projection-pack" };
        all.push((Sheet::Mix(side), lang.labelled(&pack.track(side).name, &lang.text(own))));
    }
    all.push(topic(Topic::Statement, lang.text("editing-statement").into_owned()));
    all.push((Sheet::Energy, said("plain-gives", &word(now.gives_energy))));
    all
}

/// A text of the worksheet: what is written is added to what stands there, so that nothing is lost.
fn text(talk: &mut Talk<'_>, topic: &Topic, said: &str) -> Result<(), Fault> {
    fault::say(said);
    let Some(line) = talk.ask("plain-ask-text")? else { return Ok(()) };
    // A decision is one sentence: a new one takes the place of the old, which can be taken back.
    let text = if *topic == Topic::Statement { line } else { added(&read_text(talk.state(), topic), &line) };
    talk.act(|state| write_text(state, topic, &text))?;
    match topic {
        Topic::Excellent(side) => {
            let side = *side;
            yes_no(talk, "plain-ask-vague", "undo-vague", |d, vague| d.excellent.entry(side).or_default().vague = vague)
        }
        Topic::Statement => yes_no(talk, "plain-ask-gives", "undo-energy", |d, yes| d.gives_energy = yes),
        Topic::Contradiction(_) | Topic::CompanySize => Ok(()),
    }
}

fn yes_no(talk: &mut Talk<'_>, ask: &'static str, label: &'static str, act: impl FnOnce(&mut Decision, Option<bool>)) -> Result<(), Fault> {
    if talk.ended {
        return Ok(());
    }
    talk.say(ask);
    let choices = ["context-parity-yes", "context-parity-no", "context-untold"].map(|key| talk.lang().text(key));
    match talk.choose(&choices)? {
        Some(n) => talk.act(|state| change(state, label, None, |d| act(d, [Some(true), Some(false), None].get(n - 1).copied().flatten()))),
        None => Ok(()),
    }
}

fn size(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let question = talk.lang().text("plain-ask-size");
    talk.until(&question, |talk, said| {
        if said.is_empty() {
            return Ok(Heard::Back);
        }
        talk.act(|state| write_text(state, &Topic::CompanySize, said)).map(Heard::Took)
    })
    .map(drop)
}

const fn archetype_key(archetype: StaffArchetype) -> &'static str {
    match archetype {
        StaffArchetype::TechLead => "archetype-tech-lead",
        StaffArchetype::Architect => "archetype-architect",
        StaffArchetype::Solver => "archetype-solver",
        StaffArchetype::RightHand => "archetype-right-hand",
    }
}

fn archetype(talk: &mut Talk<'_>) -> Result<(), Fault> {
    use StaffArchetype::{Architect, RightHand, Solver, TechLead};
    let all = [TechLead, Architect, Solver, RightHand];
    match talk.choose(&all.map(|a| talk.lang().text(archetype_key(a))))? {
        Some(n) => talk.act(|state| change(state, "undo-archetype", None, |d| d.archetype = all.get(n - 1).copied())),
        None => Ok(()),
    }
}

/// What stands in front of an entry that is marked.
fn marked(talk: &Talk<'_>, is: bool, text: &str) -> String {
    if is { talk.lang().labelled(&talk.lang().text("plain-marked"), text) } else { text.to_owned() }
}

fn wants(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let wants: Vec<(String, String)> = talk.setup.pack.wants.iter().map(|w| (w.id.clone(), w.text.clone())).collect();
    toggle(talk, &wants, "undo-want", |d| &mut d.wants)
}

/// Marks entries, each by its id and text, and takes marks away, until a person goes back.
fn toggle(
    talk: &mut Talk<'_>,
    entries: &[(String, String)],
    label: &'static str,
    set: impl Fn(&mut Decision) -> &mut BTreeSet<String>,
) -> Result<(), Fault> {
    let mut is_first = true;
    loop {
        let now = set(&mut talk.state().data.decision()).clone();
        let choices: Vec<String> = entries.iter().map(|(id, text)| marked(talk, now.contains(id), text)).collect();
        let chosen = if is_first { talk.choose(&choices)? } else { talk.pick(&choices)? };
        let Some((id, text)) = chosen.and_then(|n| entries.get(n - 1)) else { return Ok(()) };
        is_first = false;
        drop(talk.quietly(|state| change(state, label, None, |d| flip(set(d), id.clone())))?);
        let said = if now.contains(id) { "plain-unmarked" } else { "plain-marked" };
        let said = talk.lang().labelled(&talk.lang().text(said), text);
        talk.tell(&said)?;
    }
}

fn flip(set: &mut BTreeSet<String>, id: String) {
    if !set.remove(&id) {
        set.insert(id);
    }
}

/// Sentences of one topic of the comparison, each to be marked as one's own.
fn marks(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let (lang, pack) = (talk.lang(), &talk.setup.pack);
    let names: Vec<&str> = pack.topics.iter().map(|t| t.name.as_str()).collect();
    while let Some(topic) = talk.choose(&names)?.and_then(|n| pack.topics.get(n - 1)) {
        let items = topic.pairs.iter().flat_map(|p| Side::BOTH.map(|side| (mark_id(p, side), side, p.item(side))));
        let entry = |(id, side, item): (String, Side, Option<&Item>)| Some((id, lang.labelled(&pack.track(side).short, &item?.text)));
        let sentences: Vec<(String, String)> = items.filter_map(entry).collect();
        toggle(talk, &sentences, "plain-undo-mark", |d| &mut d.marks)?;
    }
    Ok(())
}

/// The hours of one role, activity by activity.
fn shares(talk: &mut Talk<'_>, side: Side) -> Result<(), Fault> {
    let lang = talk.lang();
    let mut is_first = true;
    loop {
        let (rows, now) = (mix::rows(talk.state()), mix::of(talk.state(), side));
        let share = |id: &String| now.get(id).copied().unwrap_or(0.0);
        let percent = |value: f64| lang.with("audit-percent", &[("percent", lang.figure(&value.to_string()).into())]);
        let name = |id: &String| match id.parse() {
            Ok(known) if id != mix::OTHER => crate::app::audit::grid::name(talk.state(), &known),
            _ => lang.text("decide-mix-other").into_owned(),
        };
        fault::say(&lang.labelled(&lang.text("projection-sum"), &percent(mix::total(&now))));
        let choices: Vec<String> = rows.iter().map(|id| lang.labelled(&name(id), &percent(share(id)))).collect();
        let chosen = if is_first { talk.choose(&choices)? } else { talk.pick(&choices)? };
        let Some(id) = chosen.and_then(|n| rows.get(n - 1)) else { return Ok(()) };
        is_first = false;
        let question = lang.text("plain-ask-share");
        let told = talk.until(&question, |talk, said| match said.trim_end_matches('%').trim().replace(',', ".").parse::<f64>() {
            _ if said.is_empty() => Ok(Heard::Back),
            Ok(p) if (0.0..=100.0).contains(&p) => Ok(Heard::Took(p)),
            _ => Err(talk.wrong("plain-no-share", &[("said", said.to_owned().into())], "")),
        })?;
        if let Some(to) = told {
            talk.act(|state| mix::set(state, side, id, to))?;
        }
    }
}
