//! A part that both sides changed, in words: its name and what each side has there; knows nothing of what is chosen.

use super::super::audit::grid;
use super::super::date::{self, day_name};
use super::super::decide::{archetype, mix};
use crate::app::State;
use crate::model::merge::{Clash, Value};
use crate::model::{ForkAnswer, Line, Side, TrialState, text};

/// What a part is called: `line 3`.
pub fn part_name(state: &State, clash: &Clash) -> String {
    let name = state.lang.text(part_key(clash.part));
    format!("{name} {}", clash.which).trim_end().to_owned()
}

/// What one side has there, on one line.
pub fn value(state: &State, value: &Value) -> String {
    let say = |key| state.lang.text(key).into_owned();
    let track = |side| state.pack.track(side).short.clone();
    match value {
        Value::Absent => say("conflict-absent"),
        Value::Flag(true) => say("conflict-yes"),
        Value::Flag(false) => say("conflict-no"),
        Value::Whole => say("conflict-whole"),
        Value::Text(what) => text::line(what),
        Value::Date(day) => date::full(state.lang, *day),
        Value::Figure(number) => state.lang.figure(number),
        Value::Activity(id) => grid::name(state, id),
        Value::Side(side) => track(*side),
        Value::Fork(ForkAnswer::Staff) => track(Side::Staff),
        Value::Fork(ForkAnswer::Em) => track(Side::Em),
        Value::Fork(ForkAnswer::Undecided) => say("quiz-undecided-end"),
        Value::State(TrialState::Planned) => say("cli-trial-planned"),
        Value::State(TrialState::Running) => say("cli-trial-running"),
        Value::State(TrialState::Finished) => say("cli-trial-finished"),
        Value::Archetype(kind) => say(archetype(*kind)),
        Value::Line(logged) => line(state, logged),
        Value::Mix(shares) => {
            let share = |(id, percent): (&String, &f64)| {
                let values = [("name", mix::name(state, id).into()), ("percent", state.lang.figure(&percent.to_string()).into())];
                state.lang.with("conflict-share", &values)
            };
            shares.iter().map(share).collect::<Vec<_>>().join(", ")
        }
    }
}

fn line(state: &State, line: &Line) -> String {
    let parts = [
        line.on.map(|on| day_name(state, Some(on))),
        Some(grid::name(state, &line.activity)),
        Some(line.minutes.to_string()),
        line.energy.map(|energy| energy.to_string()),
        line.event.as_ref().map(|event| text::line(&event.title)),
        Some(text::line(&line.note)),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// The catalogue's key for a part's name.
fn part_key(part: &str) -> &'static str {
    match part {
        "line" => "conflict-line",
        "check_in" => "conflict-check-in",
        "hard" => "conflict-hard",
        "atypical" => "conflict-atypical",
        "days_off" => "conflict-days-off",
        "title" => "conflict-title",
        "weeks" => "conflict-weeks",
        "hours_a_week" => "conflict-hours-a-week",
        "answers" | "forks" | "finished" => "conflict-answer",
        "trial" | "from" | "side" | "activity" => "conflict-trial",
        "state" => "conflict-state",
        "start" | "review" => "conflict-date",
        "duties" => "conflict-duties",
        "gaps" => "conflict-gaps",
        "way_back" => "conflict-way-back",
        "log" => "conflict-log",
        "signal" => "conflict-signal",
        "outcome" => "conflict-outcome",
        "rule" => "conflict-rule",
        "excellent" => "conflict-excellent",
        "contradictions" => "conflict-contradiction",
        "company_size" => "conflict-company-size",
        "parity" => "conflict-parity",
        "archetype" => "conflict-archetype",
        "statement" => "conflict-statement",
        "gives_energy" => "conflict-gives-energy",
        "mixes" => "conflict-mix",
        _ => "conflict-file",
    }
}
