//! `fingerpost trials`: lists, starts, logs and finishes trials under the rules of the screen; reminders as a calendar.

use super::args::{TrialStart, TrialsArgs, TrialsCommand};
use super::log::{finish, saved};
use super::names::Name;
use super::page::Align;
use super::setup::Setup;
use super::{Fault, Output, fault, names};
use crate::app::action::{Action, World};
use crate::app::trials::{Action as Trials, Plan, Which, ics};
use crate::model::{Doc, DocKey, Trial, TrialState, text};
use crate::session::Session;
use crate::world::{self, Disk};
use jiff::ToSpan;
use serde_json::json;

pub(super) fn trials(setup: &Setup, args: &TrialsArgs, output: &mut Output) -> Result<(), Fault> {
    let mut session = setup.session("fingerpost trials");
    let list = TrialsCommand::List { json: false };
    let command = args.command.as_ref().unwrap_or(&list);
    if !matches!(command, TrialsCommand::List { .. }) {
        session.world.hold()?;
    }
    load(&mut session)?;
    match command {
        _ if args.ics => {
            let stamp = world::stamp();
            output.exact(&ics::check_ins(&session.state.data.trials(), &setup.pack, setup.lang, &stamp));
            return Ok(());
        }
        TrialsCommand::List { json } => {
            show(setup, &session.state.data.trials().trials, *json, output);
            return Ok(());
        }
        TrialsCommand::Start(start) => begin(setup, &mut session, start)?,
        TrialsCommand::Log { trial, text, on } => {
            let id = find(setup, &session, trial)?;
            session.dispatch(Action::Trials(Trials::Log { id, on: *on, text: text.clone() }));
        }
        TrialsCommand::Finish { trial, signal, outcome } => {
            let id = find(setup, &session, trial)?;
            session.dispatch(Action::Trials(Trials::Finish { id: id.clone(), signal: *signal, outcome: outcome.clone() }));
            saved(&session)?;
            output.is_saved();
            output.line(&setup.lang.with("cli-trial-ended", &[("id", id.clone().into())]));
            if signal.is_none() {
                fault::say(&setup.lang.with("cli-trial-signal", &[("id", id.into())]));
            }
            return Ok(());
        }
    }
    finish(&session, output)
}

/// Reads a person's trials.
fn load(session: &mut Session<Disk>) -> Result<(), Fault> {
    if let Some(loaded) = session.world.load(DocKey::Trials) {
        session.dispatch(Action::World(World::Loaded(vec![loaded])));
    }
    let data = &session.state.data;
    match data.frozen(DocKey::Trials).filter(|_| data.get(DocKey::Trials).is_none()) {
        Some(why) => Err(Fault::unreadable(why.clone(), session.state.lang.text("cli-doctor-hint"))),
        None => Ok(()),
    }
}

/// The id of the trial that a person means, by its id or title.
fn find(setup: &Setup, session: &Session<Disk>, said: &str) -> Result<String, Fault> {
    let trials = session.state.data.trials().trials;
    let known: Vec<Name<'_>> = trials.iter().map(|t| Name { id: &t.id, name: &t.title }).collect();
    if known.is_empty() {
        let text = setup.lang.with("cli-no-trial", &[("said", text::line(said).into())]);
        return Err(Fault::usage(text, setup.lang.text("cli-no-trials-hint")));
    }
    let at = names::find(&known, said).map_err(|miss| miss.fault(setup.lang, "cli-no-trial", said))?;
    Ok(trials.get(at).map(|t| t.id.clone()).unwrap_or_default())
}

fn begin(setup: &Setup, session: &mut Session<Disk>, start: &TrialStart) -> Result<(), Fault> {
    let lang = setup.lang;
    let said = start.trial.trim();
    let own = session.state.data.trials().trials.iter().any(|t| t.id == said);
    let idea = setup.pack.trials.iter().find(|t| t.id.eq_ignore_ascii_case(said)).map(|t| t.id.clone());
    let first = start.from.unwrap_or_else(|| session.state.today());
    let which = if own {
        Which::Own(said.to_owned())
    } else {
        if idea.is_none() && start.toward.is_none() {
            let ids: Vec<&str> = setup.pack.trials.iter().map(|t| t.id.as_str()).collect();
            let values = [("said", text::line(said).into())];
            return Err(Fault::usage(
                lang.with("cli-own-trial", &values),
                lang.with("cli-own-trial-hint", &[("ids", ids.join(", ").into())]),
            ));
        }
        let activity = start.activity.as_deref().map(|a| names::activity(&setup.pack, a, lang)).transpose()?;
        let title = if idea.is_some() { String::new() } else { said.to_owned() };
        let review = first.saturating_add(i64::from(start.weeks).weeks());
        Which::New(Plan { from: idea, title, side: start.toward, activity, start: Some(first), review: Some(review) })
    };
    let before = session.state.data.trials().trials.len();
    session.dispatch(Action::Trials(Trials::Start(which)));
    saved(session)?;
    agree(session, start, before);
    Ok(())
}

/// Writes down what was agreed, where something was.
fn agree(session: &mut Session<Disk>, start: &TrialStart, before: usize) {
    let mut trials = session.state.data.trials();
    let at = trials.trials.iter().position(|t| t.id == start.trial.trim()).unwrap_or(before);
    let Some(trial) = trials.trials.get_mut(at) else { return };
    let fields = [(&mut trial.duties, &start.duties), (&mut trial.gaps, &start.gaps), (&mut trial.way_back, &start.way_back)];
    for (field, said) in fields.into_iter().filter(|(_, said)| !said.trim().is_empty()) {
        *field = text::block(said);
    }
    let title = trial.title.clone();
    let label = session.state.lang.with("undo-trial-text", &[("title", title.into())]);
    session.commit(label, vec![(DocKey::Trials, Some(Doc::Trials(trials)))]);
}

const fn state(trial: &Trial) -> &'static str {
    match trial.state {
        TrialState::Planned => "planned",
        TrialState::Running => "running",
        TrialState::Finished => "finished",
    }
}

fn show(setup: &Setup, own: &[Trial], as_json: bool, output: &mut Output) {
    let lang = setup.lang;
    let taken = |id: &str| own.iter().any(|t| t.from.as_deref() == Some(id));
    let ideas = || setup.pack.trials.iter().filter(|idea| !taken(&idea.id));
    if as_json {
        let own: Vec<_> = own.iter().map(one).collect();
        let ideas: Vec<_> = ideas()
            .map(|i| json!({"id": i.id, "title": i.title, "toward": i.side.id(), "activity": i.activity.as_str(), "text": i.text}))
            .collect();
        return output.json(&json!({"format": 1, "trials": own, "ideas": ideas}));
    }
    let date = |d: Option<jiff::civil::Date>| d.map_or_else(|| "-".to_owned(), |d| d.to_string());
    let short = |side| setup.pack.track(side).short.clone();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for trial in own {
        let word = lang.text(match trial.state {
            TrialState::Planned => "cli-trial-planned",
            TrialState::Running => "cli-trial-running",
            TrialState::Finished => "cli-trial-finished",
        });
        rows.push(vec![trial.id.clone(), word.into_owned(), short(trial.side), date(trial.start), date(trial.review), trial.title.clone()]);
    }
    for idea in ideas() {
        let word = lang.text("cli-trial-idea").into_owned();
        rows.push(vec![idea.id.clone(), word, short(idea.side), "-".to_owned(), "-".to_owned(), idea.title.clone()]);
    }
    output.lines(setup.table(&rows, &[Align::Left; 6]));
}

fn one(trial: &Trial) -> serde_json::Value {
    json!({
        "id": trial.id, "from": trial.from, "title": trial.title, "toward": trial.side.id(), "state": state(trial),
        "activity": trial.activity.as_ref().map(crate::model::ActivityId::as_str),
        "start": trial.start.map(|d| d.to_string()), "review": trial.review.map(|d| d.to_string()),
        "duties": trial.duties, "gaps": trial.gaps, "way_back": trial.way_back, "signal": trial.signal, "outcome": trial.outcome,
        "log": trial.log.iter().map(|l| json!({"on": l.on.to_string(), "text": l.text})).collect::<Vec<_>>(),
    })
}
