//! Trials, question by question: planning, starting, logging and finishing them; the rules are those of the screen.

use super::activity;
use crate::app::trials::{Action as Trials, Part, Plan, Which, find, write_text};
use crate::app::{Action, reduce};
use crate::cli::talk::Talk;
use crate::cli::{Fault, fault};
use crate::lang::Lang;
use crate::model::{Side, Trial, TrialState};

/// What is agreed before a trial, with the questions that ask for it.
const AGREED: [(Part, &str, &str); 3] = [
    (Part::Duties, "trial-duties", "plain-ask-duties"),
    (Part::Gaps, "trial-gaps", "plain-ask-gaps"),
    (Part::WayBack, "trial-way-back", "plain-ask-way-back"),
];

/// Offers a person's own trials and the pack's ideas until they go back.
pub(super) fn trials(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let (lang, pack) = (talk.lang(), &talk.setup.pack);
    while !talk.ended {
        let own = talk.state().data.trials().trials;
        let ideas: Vec<_> = pack.trials.iter().filter(|i| !own.iter().any(|t| t.from.as_deref() == Some(&i.id))).collect();
        let short = |side| pack.track(side).short.as_str();
        let mut choices: Vec<String> = own.iter().map(|t| lang.labelled(&name(lang, t), &standing(lang, t, short(t.side)))).collect();
        let idea = lang.text("cli-trial-idea");
        choices.extend(ideas.iter().map(|i| lang.labelled(&i.title, &format!("{idea}, {}", short(i.side)))));
        choices.push(lang.text("plain-trial-own").into_owned());
        let Some(n) = talk.choose(&choices)? else { return Ok(()) };
        let id = match (own.get(n - 1), ideas.get(n - 1 - own.len().min(n - 1))) {
            (Some(trial), _) => Some(trial.id.clone()),
            (None, Some(idea)) => {
                fault::say(&idea.text);
                begin(talk, Plan::of(&idea.id))?
            }
            (None, None) => match planned(talk)? {
                Some(plan) => begin(talk, plan)?,
                None => None,
            },
        };
        if let Some(id) = id {
            one(talk, &id)?;
        }
    }
    Ok(())
}

fn name(lang: Lang, trial: &Trial) -> String {
    if trial.title.is_empty() { lang.text("trials-untitled").into_owned() } else { trial.title.clone() }
}

/// Where a trial stands: its state, its side, its review.
fn standing(lang: Lang, trial: &Trial, side: &str) -> String {
    let state = lang.text(match trial.state {
        TrialState::Planned => "cli-trial-planned",
        TrialState::Running => "cli-trial-running",
        TrialState::Finished => "cli-trial-finished",
    });
    let review = trial.review.map(|on| lang.labelled(&lang.text("trial-review"), &on.to_string()));
    [Some(state.into_owned()), Some(side.to_owned()), review].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Asks for a trial of a person's own making.
fn planned(talk: &mut Talk<'_>) -> Result<Option<Plan>, Fault> {
    let Some(title) = talk.ask("plain-ask-title")? else { return Ok(None) };
    let sides = Side::BOTH.map(|side| talk.setup.pack.track(side).name.clone());
    talk.say("plain-ask-side");
    let Some(n) = talk.choose(&sides)? else { return Ok(None) };
    let Some(activity) = activity(talk)? else { return Ok(None) };
    let side = if n == 1 { Side::Staff } else { Side::Em };
    Ok(Some(Plan { title, side: Some(side), activity: Some(activity), ..Plan::default() }))
}

/// Starts a trial, or plans it for later; its id where it was.
fn begin(talk: &mut Talk<'_>, plan: Plan) -> Result<Option<String>, Fault> {
    let choices = ["plain-trial-start", "plain-trial-plan"].map(|key| talk.lang().text(key));
    let action = match talk.choose(&choices)? {
        Some(1) => Trials::Start(Which::New(plan)),
        Some(_) => Trials::Plan(plan),
        None => return Ok(None),
    };
    talk.dispatch(Action::Trials(action))?;
    Ok(talk.state().data.trials().trials.last().map(|t| t.id.clone()))
}

/// What can be done with one trial, until a person goes back.
fn one(talk: &mut Talk<'_>, id: &str) -> Result<(), Fault> {
    let lang = talk.lang();
    while let Some(trial) = find(talk.state(), id).cloned() {
        fault::say(&lang.labelled(&name(lang, &trial), &standing(lang, &trial, &talk.setup.pack.track(trial.side).short)));
        for line in &trial.log {
            fault::say(&lang.labelled(&line.on.to_string(), &line.text));
        }
        let act = match trial.state {
            TrialState::Planned => vec!["plain-trial-start"],
            TrialState::Running => vec!["plain-trial-log", "plain-trial-finish"],
            TrialState::Finished => vec!["plain-trial-log", "plain-trial-signal"],
        };
        let texts = AGREED.iter().zip([&trial.duties, &trial.gaps, &trial.way_back]);
        let told = texts.map(|((_, label, _), text)| lang.labelled(&lang.text(label), &written(lang, text)));
        let choices: Vec<String> = act.iter().map(|key| lang.text(key).into_owned()).chain(told).collect();
        let Some(n) = talk.choose(&choices)? else { return Ok(()) };
        match (act.get(n - 1).copied(), AGREED.get(n - 1 - act.len().min(n - 1))) {
            (Some("plain-trial-start"), _) => talk.dispatch(Action::Trials(Trials::Start(Which::Own(id.to_owned()))))?,
            (Some("plain-trial-log"), _) => {
                if let Some(text) = talk.ask("plain-ask-log")? {
                    talk.dispatch(Action::Trials(Trials::Log { id: id.to_owned(), on: None, text }))?;
                }
            }
            (Some(_), _) => finish(talk, &trial)?,
            (None, Some((part, _, ask))) => {
                if let Some(text) = talk.ask(ask)? {
                    let old = crate::app::trials::read_text(talk.state(), id, *part).unwrap_or_default();
                    talk.act(|state| write_text(state, id, *part, &added(&old, &text)))?;
                }
            }
            (None, None) => {}
        }
        if talk.ended {
            return Ok(());
        }
    }
    Ok(())
}

/// What was written, or that nothing was.
pub(super) fn written(lang: Lang, text: &str) -> String {
    if text.trim().is_empty() { lang.text("plain-not-written").into_owned() } else { text.replace('\n', "; ") }
}

/// A line behind those that are there: nothing that was written is replaced.
pub(super) fn added(old: &str, line: &str) -> String {
    if old.trim().is_empty() { line.to_owned() } else { format!("{}\n{line}", old.trim_end()) }
}

/// Ends a trial, then asks whether it showed that the path fits, and for what came of it.
fn finish(talk: &mut Talk<'_>, trial: &Trial) -> Result<(), Fault> {
    let lang = talk.lang();
    let end = |signal, outcome| Action::Trials(Trials::Finish { id: trial.id.clone(), signal, outcome });
    let keep = |talk: &mut Talk<'_>, signal, outcome, said| {
        // The screen tells which key answers: here a question follows.
        drop(talk.quietly(|state| reduce(state, end(signal, outcome)))?);
        talk.tell(&lang.text(said))
    };
    if trial.state == TrialState::Running {
        keep(talk, None, String::new(), "cli-trial-finished")?;
    }
    talk.say("plain-ask-signal");
    if let Some(n) = talk.choose(&["context-parity-yes", "context-parity-no"].map(|key| lang.text(key)))? {
        keep(talk, Some(n == 1), String::new(), "plain-kept")?;
    }
    if talk.ended {
        return Ok(());
    }
    match talk.ask("plain-ask-outcome")? {
        Some(outcome) => keep(talk, None, added(&trial.outcome, &outcome), "plain-kept"),
        None => Ok(()),
    }
}
