//! `doctor --fix`: brings earlier versions back and merges conflict copies, each after showing what would change; every
//! version that is replaced is kept.

use super::super::setup::Setup;
use super::super::{Fault, Output, fault, input};
use crate::app::State;
use crate::app::conflict::{part_name, value};
use crate::model::merge::{self, Clash, Pick};
use crate::model::{DocKey, text};
use crate::storage::{self, Broken, Loaded, Report, Store, Stray};
use crate::yaml;
use similar::{ChangeTag, TextDiff};
use std::path::Path;

/// Lines around a change that are shown with it.
const CONTEXT: usize = 2;

/// Goes through everything that has a way back.
pub(super) fn fix(setup: &Setup, store: &Store, report: &Report, yes: bool, output: &mut Output) -> Result<(), Fault> {
    for broken in &report.broken {
        restore(setup, store, broken, yes, output)?;
    }
    let index = store.index()?;
    for stray in report.strays.iter().filter(|s| copied(&s.path).is_some()) {
        let original = copied(&stray.path).unwrap_or_default();
        let key = index.keys.iter().find(|key| store.path(**key) == store.root().join(&original));
        match key {
            Some(key) => merge_copy(setup, store, stray, *key, yes, output)?,
            None => output.line(&setup.lang.with("cli-copy-alone", &[("path", stray.path.display().to_string().into())])),
        }
    }
    Ok(())
}

/// The name of the file that a program which syncs folders made a copy of.
fn copied(stray: &Path) -> Option<std::path::PathBuf> {
    let name = stray.file_name()?.to_str()?;
    let stem = name.strip_suffix(".yaml")?;
    let cut = [".sync-conflict-", " (", "_conflict-"].iter().filter_map(|mark| stem.find(mark)).min()?;
    let conflict = stem.get(cut..)?.to_lowercase().contains("conflict");
    conflict.then(|| stray.with_file_name(format!("{}.yaml", stem.get(..cut).unwrap_or_default())))
}

fn restore(setup: &Setup, store: &Store, broken: &Broken, yes: bool, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let path = store.path(broken.key);
    let shown = path.display().to_string();
    if let Loaded::ReadOnly(..) = store.load(broken.key) {
        // Written by a newer version: an older one would lose what that version knows.
        output.line(&lang.with("cli-fix-newer", &[("path", shown.into())]));
        return Ok(());
    }
    let Some(snapshot) = &broken.way_back else { return Ok(()) };
    let before = storage::read_file(&path, yaml::MAX_BYTES).unwrap_or_default();
    let after = storage::read_file(&snapshot.path, yaml::MAX_BYTES).map_err(|e| input::unreadable(lang, &snapshot.path, &e))?;
    output.line(&lang.say(&broken.problem.told()));
    output.lines(diff(&String::from_utf8_lossy(&before), &String::from_utf8_lossy(&after)));
    output.flush()?;
    if !agreed(setup, "cli-fix-ask", &shown, yes)? {
        return Ok(());
    }
    let saved = store.lock()?.restore(broken.key, snapshot)?;
    if let Some(warning) = saved.warning {
        fault::warn(lang, &lang.say(&warning.told()));
    }
    output.is_saved();
    output.line(&lang.with("cli-fixed", &[("path", shown.into())]));
    Ok(())
}

/// Whether it may be done. Nobody is asked where nobody is: then it takes `--yes`.
fn agreed(setup: &Setup, question: &'static str, path: &str, yes: bool) -> Result<bool, Fault> {
    let lang = setup.lang;
    let said = yes || input::confirm(&lang.with(question, &[("path", path.to_owned().into())]), lang)?;
    if !said {
        fault::say(&lang.with("cli-not-fixed", &[("path", path.to_owned().into())]));
    }
    Ok(said)
}

fn merge_copy(setup: &Setup, store: &Store, stray: &Stray, key: DocKey, yes: bool, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let shown = stray.path.display().to_string();
    let copy = store.load_from(&store.root().join(&stray.path), key);
    let (Loaded::Ready(ours, stamp), Loaded::Ready(theirs, _)) = (store.load(key), copy) else {
        output.line(&lang.with("cli-copy-broken", &[("path", shown.into())]));
        return Ok(());
    };
    let state = setup.state();
    // What they share counts as what both came from: then nothing of either is lost.
    let base = merge::shared(&ours, &theirs);
    let (_, clashes) = merge::settle(base.as_ref(), Some(&ours), Some(&theirs), &[]);
    output.line(&lang.with("cli-copy-found", &[("path", shown.clone().into())]));
    let picks = clashes.iter().map(|clash| choose(&state, clash, yes, output)).collect::<Result<Vec<_>, _>>()?;
    let (Some(merged), true) = (merge::settle(base.as_ref(), Some(&ours), Some(&theirs), &picks).0, picks.iter().all(Option::is_some))
    else {
        let values =
            [("path", shown.into()), ("what", clashes.iter().map(|clash| part_name(&state, clash)).collect::<Vec<_>>().join(", ").into())];
        output.line(&lang.with("cli-copy-conflict", &values));
        return Ok(());
    };
    let (before, after) = (storage::text(&ours), storage::text(&merged));
    let lines = diff(&before, &after);
    output.lines(if lines.is_empty() { vec![format!("  {}", lang.text("cli-copy-same"))] } else { lines });
    output.flush()?;
    if !agreed(setup, "cli-merge-ask", &shown, yes)? {
        return Ok(());
    }
    if merged != ours {
        // Not held while somebody thinks: a file that changed meanwhile is refused.
        store.save(key, &merged, Some(&stamp))?;
    }
    let kept = store.set_aside(&stray.path)?;
    output.is_saved();
    output.line(&lang.with("cli-merged", &[("path", shown.into()), ("kept", kept.display().to_string().into())]));
    Ok(())
}

/// Which of two versions of a part is kept, asked at a terminal alone; none where nobody said.
fn choose(state: &State, clash: &Clash, yes: bool, output: &mut Output) -> Result<Option<Pick>, Fault> {
    let lang = state.lang;
    output.line(&format!("  {}", lang.labelled(&part_name(state, clash), "")));
    output.line(&format!("    < {}", value(state, &clash.ours)));
    output.line(&format!("    > {}", value(state, &clash.theirs)));
    output.flush()?;
    if yes {
        return Ok(None);
    }
    let said = input::ask(&lang.text(if clash.both { "cli-copy-which-both" } else { "cli-copy-which" }), lang)?;
    Ok(match said.as_str() {
        "<" => Some(Pick::Mine),
        ">" => Some(Pick::Theirs),
        "=" if clash.both => Some(Pick::Both),
        _ => None,
    })
}

/// The lines that differ, with their neighbours.
fn diff(before: &str, after: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(CONTEXT) {
        if !lines.is_empty() {
            lines.push("  ...".to_owned());
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            lines.push(format!("  {sign} {}", text::line(change.value().trim_end_matches(['\n', '\r']))));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_know_what_they_are_copies_of() {
        let rows = [
            ("audits/2026-W45/2026-W46.sync-conflict-20261121-101500-ABCDEFG.yaml", Some("audits/2026-W45/2026-W46.yaml")),
            ("trials (Robin's conflicted copy 2026-11-21).yaml", Some("trials.yaml")),
            ("trials (conflicted copy 2026-11-21 101500).yaml", Some("trials.yaml")),
            ("trials (case conflict).yaml", Some("trials.yaml")),
            ("trials (2).yaml", None),
            ("trials.yaml~", None),
        ];
        for (name, want) in rows {
            assert_eq!(copied(Path::new(name)).as_deref(), want.map(Path::new), "{name}");
        }
    }
}
