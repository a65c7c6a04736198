//! Notes on lines and a week's check-in, kept while they are typed; knows nothing of the editor.

use super::lines;
use super::{View, change, grid};
use crate::app::draft;
use crate::app::effect::Effect;
use crate::app::state::{Overlay, State};
use crate::lang::Message;
use crate::model::{ActivityId, IsoWeek, Week, text};
use jiff::civil::Date;

/// What a note is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A line of a week: its place, and what it is, since places move when another program writes the file.
    Line {
        week: IsoWeek,
        place: usize,
        activity: ActivityId,
        on: Option<Date>,
    },
    CheckIn(IsoWeek),
}

/// A note in the editor of several lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub target: Target,
    pub text: String,
}

impl Target {
    const fn week(&self) -> IsoWeek {
        match self {
            Self::Line { week, .. } | Self::CheckIn(week) => *week,
        }
    }

    /// Its line's place in the week; none where the line is gone.
    fn place(&self, week: &Week) -> Option<usize> {
        let Self::Line { place, activity, on, .. } = self else { return None };
        let is = |n: usize| week.lines.get(n).is_some_and(|l| l.activity == *activity && l.on == *on);
        if is(*place) { Some(*place) } else { (0..week.lines.len()).find(|n| is(*n)) }
    }
}

/// Opens the note of the line under the cursor.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    let Some(week) = state.audit.week else { return Vec::new() };
    let place = match &state.audit.view {
        View::Lines(opened) => lines::selected(state, opened),
        View::Grid | View::Figures | View::Weeks | View::Start | View::Import => match grid::selected(state) {
            Some(activity) => {
                let cell = grid::cell(grid::week(state), &activity, state.audit.column.day(week));
                match cell.as_slice() {
                    [] => None,
                    [(n, _)] => Some(*n),
                    _ => return lines::enter(state),
                }
            }
            None => return change::refuse(state, "audit-no-rows", "audit-no-rows-hint"),
        },
    };
    let line = place.and_then(|n| grid::week(state).and_then(|w| w.lines.get(n)).map(|l| (n, l.clone())));
    let Some((place, line)) = line else {
        return change::refuse(state, "audit-hours-first", "audit-hours-first-hint");
    };
    let target = Target::Line { week, place, activity: line.activity, on: line.on };
    show(state, target, line.note)
}

/// Opens the check-in of the week on screen.
pub(super) fn check_in(state: &mut State) -> Vec<Effect> {
    let Some(week) = state.audit.week else { return Vec::new() };
    let text = grid::week(state).map(|w| w.check_in.clone()).unwrap_or_default();
    show(state, Target::CheckIn(week), text)
}

fn show(state: &mut State, target: Target, text: String) -> Vec<Effect> {
    if super::week_key(state).is_some_and(|key| state.refuses(key)) {
        return Vec::new();
    }
    state.overlay = Overlay::Note(Note { target, text });
    draft::tell(state);
    Vec::new()
}

/// Keeps what was typed so far. All of one note is one step back.
pub(super) fn typed(state: &mut State, typed: &str) -> Vec<Effect> {
    let Overlay::Note(note) = &mut state.overlay else { return Vec::new() };
    typed.clone_into(&mut note.text);
    let target = note.target.clone();
    let kept = text::block(typed);
    let week = target.week();
    if state.audit.week != Some(week) {
        return change::refuse(state, "audit-note-lost", "audit-note-lost-hint");
    }
    if matches!(target, Target::CheckIn(_)) {
        let label = Message::new("did-check-in").with("week", week.to_string());
        return change::commit(state, label, Some(format!("check-in {week}")), |w| w.check_in = kept);
    }
    let line = grid::week(state).and_then(|w| target.place(w)).and_then(|n| grid::week(state)?.lines.get(n).map(|l| (n, l)));
    let Some((place, line)) = line else {
        return change::refuse(state, "audit-note-lost", "audit-note-lost-hint");
    };
    let label = Message::Keyed("did-note", change::named(state, line).into());
    change::commit(state, label, Some(format!("note {week} {place}")), |w| {
        if let Some(line) = w.lines.get_mut(place) {
            line.note = kept;
        }
    })
}

/// Shows what is kept where the note was changed from elsewhere.
pub(super) fn settle(state: &mut State) {
    let Overlay::Note(note) = &state.overlay else { return };
    let kept = match &note.target {
        Target::CheckIn(_) => grid::week(state).map(|w| w.check_in.clone()),
        target @ Target::Line { .. } => grid::week(state).and_then(|w| w.lines.get(target.place(w)?)).map(|l| l.note.clone()),
    };
    // A text that can't be kept any more stays in the editor, to be copied.
    if let (Some(kept), Overlay::Note(note)) = (kept, &mut state.overlay)
        && text::block(&note.text) != kept
    {
        note.text = kept;
    }
}
