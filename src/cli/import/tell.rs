//! What an import comes to, in words; knows nothing of how it got there.

use super::super::setup::Setup;
use super::super::{Output, fault};
use super::{Item, Outcome};
use crate::import::change::Status;
use crate::lang::{Arg, Lang};
use std::borrow::Borrow;
use std::collections::BTreeMap;

/// How many titles are named of those that share a fate.
const NAMED: usize = 20;

/// Says what was added, changed, left out and why: what is new by name where it is only tried, and what is unsorted where nobody asks next.
pub(super) fn tell(setup: &Setup, outcome: &Outcome, (dry_run, asks_next): (bool, bool), output: &mut Output) {
    let lang = setup.lang;
    for warning in &outcome.warnings {
        fault::warn(lang, warning);
    }
    if let Some(window) = outcome.window {
        let values = [("read", outcome.read.into()), ("from", window.from.to_string().into()), ("to", window.to.to_string().into())];
        output.line(&lang.with("cli-import-read", &values));
    } else {
        output.line(&lang.with("cli-import-rows", &[("read", outcome.read.into())]));
    }
    let count = |status: Status| outcome.items.iter().filter(|i| i.status == status).count();
    for (status, key) in [
        (Status::Added, "cli-import-added"),
        (Status::Changed, "cli-import-changed"),
        (Status::Same, "cli-import-same"),
        (Status::Vanished, "cli-import-vanished"),
    ] {
        let n = count(status);
        if n > 0 || status == Status::Added {
            output.line(&lang.with(key, &[("count", n.into())]));
        }
        if matches!(status, Status::Changed | Status::Vanished) || dry_run && status == Status::Added {
            name(lang, outcome.items.iter().filter(|i| i.status == status), why, output);
        }
    }
    let unsure = || outcome.items.iter().filter(|i| i.status.is_there() && i.activity.is_none());
    match unsure().count() {
        0 => {}
        n if asks_next => output.line(&lang.with("plain-import-unsure", &[("count", n.into())])),
        n => {
            output.line(&lang.with("cli-import-unsure", &[("count", n.into())]));
            if !dry_run {
                name(lang, unsure(), |item| item.reason.clone(), output);
            }
        }
    }
    let left = outcome.items.iter().filter(|i| i.status == Status::LeftOut).map(|i| i.why.clone().unwrap_or_default());
    if let Some(left) = reasons(left) {
        output.line(&lang.with("cli-import-left", &left));
        if dry_run {
            name(lang, outcome.items.iter().filter(|i| i.status == Status::LeftOut), why, output);
        }
    }
    match &outcome.skipped_said {
        Some(said) => output.line(said),
        None if !outcome.skipped.is_empty() => output.line(&lang.with("cli-rows-skipped", &[("count", outcome.skipped.len().into())])),
        None => {}
    }
    for skip in &outcome.skipped {
        let values = [("file", skip.file.clone().into()), ("line", skip.line.into()), ("why", skip.why.clone().into())];
        fault::say(&lang.with("cli-import-skip", &values));
    }
    if dry_run {
        output.line(&lang.text("cli-import-dry"));
    }
}

/// Why an item has its status, or where it is sorted.
fn why(item: &Item) -> String {
    let sorted =
        || item.activity.iter().chain(Some(&item.reason).filter(|r| !r.is_empty())).map(String::as_str).collect::<Vec<_>>().join(", ");
    item.why.clone().unwrap_or_else(sorted)
}

/// Names items by their titles, each with its reason, and with how many have it.
fn name(lang: Lang, items: impl Iterator<Item = impl Borrow<Item>>, why: impl Fn(&Item) -> String, output: &mut Output) {
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for item in items {
        let item = item.borrow();
        let said = match (item.title.as_str(), &item.uid) {
            ("", None) => why(item),
            ("", Some(_)) => lang.labelled(&lang.text("review-no-title"), &why(item)),
            (title, _) => lang.labelled(title, &why(item)),
        };
        *groups.entry(said).or_default() += 1;
    }
    for (said, count) in groups.iter().take(NAMED) {
        output.line(&if *count > 1 { format!("  {count} × {said}") } else { format!("  {said}") });
    }
    if groups.len() > NAMED {
        output.line(&format!("  {}", lang.with("cli-import-more", &[("count", (groups.len() - NAMED).into())])));
    }
}

/// How many, and how many for each reason; none where there are none.
fn reasons(whys: impl Iterator<Item = String>) -> Option<[(&'static str, Arg<'static>); 2]> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for why in whys {
        *counts.entry(why).or_default() += 1;
    }
    let total = counts.values().sum::<u64>();
    let told: Vec<String> = counts.iter().map(|(why, n)| format!("{n} {why}")).collect();
    (total > 0).then(|| [("count", total.into()), ("why", told.join(", ").into())])
}
