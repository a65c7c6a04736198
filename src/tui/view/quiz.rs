//! The quiz: its start, the walk through statements and forks, its result; changes nothing.

use super::Canvas;
use super::compare::scale;
use super::page::Page;
use crate::analysis::quiz::read;
use crate::app::date;
use crate::app::quiz::order::{Step, first_end};
use crate::app::quiz::{Action, Pick, View, current, finished, unanswered, walk};
use crate::app::{self, State};
use crate::model::{Attempt, ForkAnswer, Side};
use crate::tui::widget::{first_row, pad_left};
use ratatui::layout::Rect;
use ratatui::style::Style;

mod result;

/// Windows from this width on show all steps beside the one that is asked.
const WIDE: u16 = 100;
/// Columns of the list of steps.
const LIST: u16 = 46;
/// The widest line of running text.
const MEASURE: u16 = 74;
/// Column at which texts begin.
const LEFT: u16 = 3;

pub fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    match state.quiz.view {
        View::Start => start(state, area, canvas),
        View::Walk => step(state, area, canvas),
        View::Result(id) => result::draw(state, id, area, canvas),
    }
}

fn measure(area: Rect) -> u16 {
    area.width.saturating_sub(LEFT + 2).min(MEASURE)
}

/// What the quiz is, the next key, and earlier attempts.
fn start(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, width) = (canvas.look.theme, measure(area));
    let mut page = Page::default();
    let (statements, forks) = (state.pack.statements.len(), state.pack.forks.len());
    let title = state.lang.with("quiz-title", &[("statements", statements.into()), ("forks", forks.into())]);
    page.text(LEFT, width, &title, theme.title);
    for key in ["quiz-what", "quiz-how"] {
        page.gap();
        page.text(LEFT, width, &state.lang.text(key), Style::new());
    }
    page.gap();
    let done = finished(state);
    let next = match (current(state), done.last()) {
        (Some(attempt), _) => {
            let at = walk(state).map_or(1, |(_, _, at)| at + 1);
            let count = attempt.answers.len();
            state.lang.with("quiz-resume", &[("count", count.into()), ("total", statements.into()), ("at", at.into())])
        }
        (None, Some(last)) => state.lang.with("quiz-last", &[("date", date::full(state.lang, last.id.0.date()).into())]),
        (None, None) => state.lang.text("quiz-empty").into_owned(),
    };
    let row = page.end();
    page.text(LEFT, width, &next, theme.title);
    page.hit(row, page.end() - row, LEFT, width, app::Action::Quiz(Action::Start));
    if !done.is_empty() {
        page.gap();
        page.text(LEFT, width, &state.lang.text("quiz-attempts"), theme.title);
        result::attempts(state, width, &mut page, canvas);
    }
    page.show(area, state.quiz.scroll, canvas);
}

/// The step that is asked, and all of them beside it where there is room.
fn step(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let Some((attempt, steps, at)) = walk(state) else { return };
    let beside = area.width >= WIDE;
    let main = Rect { width: if beside { area.width - LIST - 4 } else { area.width }, ..area };
    let mut page = Page::default();
    let width = measure(main);
    match steps.get(at) {
        Some(Step::Statement(n, id)) => {
            let text = state.pack.statements.get(*n).map(|s| s.text.as_str()).unwrap_or_default();
            let values = [("at", (at + 1).into()), ("total", state.pack.statements.len().into())];
            page.text(LEFT, width, &state.lang.with("quiz-statement", &values), canvas.look.theme.muted);
            page.gap();
            page.text(LEFT, width, text, canvas.look.theme.title);
            page.gap();
            let row = page.end();
            scale(state, id, attempt.answers.get(*id).copied(), (row, LEFT), width, &mut page, canvas);
        }
        Some(Step::Fork(n, _)) => fork(state, attempt, *n, width, &mut page, canvas),
        Some(Step::End) | None => last(state, width, &mut page, canvas),
    }
    page.gap();
    page.gap();
    progress(state, attempt, &steps, at, width, &mut page, canvas);
    if beside {
        let list = Rect { x: area.right() - LIST, width: LIST, ..area };
        self::list(state, attempt, &steps, at, list, canvas);
    }
    page.show(main, state.quiz.scroll, canvas);
}

fn fork(state: &State, attempt: &Attempt, n: usize, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let Some(fork) = state.pack.forks.get(n) else { return };
    let values = [("at", (n + 1).into()), ("total", state.pack.forks.len().into())];
    page.text(LEFT, width, &state.lang.with("quiz-fork", &values), theme.muted);
    page.gap();
    page.text(LEFT, width, &fork.question, theme.title);
    let first = first_end(attempt.seed, n);
    let end = |side| if side == Side::Staff { (&fork.staff, ForkAnswer::Staff) } else { (&fork.em, ForkAnswer::Em) };
    let (one, two) = (end(first), end(first.other()));
    let undecided = state.lang.text("quiz-undecided-end").into_owned();
    let rows = [(one.0, one.1, Pick::First), (two.0, two.1, Pick::Second), (&undecided, ForkAnswer::Undecided, Pick::Undecided)];
    let said = attempt.forks.get(&fork.id).copied();
    page.gap();
    for (number, (text, answer, pick)) in (1..).zip(rows) {
        let row = page.end();
        let own = said == Some(answer);
        let style = if own { theme.title } else { Style::new() };
        page.at(row, LEFT, if own { glyphs.dot } else { glyphs.empty }, style);
        page.at(row, LEFT + 2, &number.to_string(), theme.key);
        page.block(row, LEFT + 5, width.saturating_sub(5), text, style);
        page.hit(row, page.end() - row, LEFT, width, app::Action::Quiz(Action::Fork(pick)));
    }
}

/// After the last fork: what is missing, or the way to the result.
fn last(state: &State, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let theme = canvas.look.theme;
    let missing = unanswered(state);
    if missing.is_empty() {
        page.text(LEFT, width, &state.lang.text("quiz-end-title"), theme.title);
        page.gap();
        let row = page.end();
        page.text(LEFT, width, &state.lang.text("quiz-end"), Style::new());
        page.hit(row, page.end() - row, LEFT, width, app::Action::Quiz(Action::Result));
        return;
    }
    page.text(LEFT, width, &state.lang.with("quiz-missing", &[("count", missing.len().into())]), theme.title);
    page.text(LEFT, width, &state.lang.text("quiz-missing-next"), theme.muted);
    page.gap();
    for id in missing {
        let Some(statement) = state.pack.statement(&id) else { continue };
        let row = page.end();
        page.at(row, LEFT, canvas.look.glyphs.empty, theme.muted);
        page.block(row, LEFT + 2, width.saturating_sub(2), &statement.text, Style::new());
        page.hit(row, page.end() - row, LEFT, width, app::Action::Quiz(Action::GoTo(id)));
    }
}

/// Whether a step has its answer; the end has none to give.
fn is_answered(attempt: &Attempt, step: &Step<'_>) -> Option<bool> {
    match step {
        Step::Statement(_, id) => Some(attempt.answers.contains_key(*id)),
        Step::Fork(_, id) => Some(attempt.forks.contains_key(*id)),
        Step::End => None,
    }
}

/// A dot for each step, and how many are answered.
fn progress(state: &State, attempt: &Attempt, steps: &[Step<'_>], at: usize, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let row = page.end() + 1;
    let pitch = if width >= 56 { 2 } else { 1 };
    let mut x = LEFT;
    let mut before: Option<bool> = None;
    for (n, step) in steps.iter().enumerate() {
        let Some(answered) = is_answered(attempt, step) else { continue };
        let fork = matches!(step, Step::Fork(..));
        if before.is_some_and(|b| b != fork) {
            x += 2;
        }
        before = Some(fork);
        let style = if n == at { theme.selected } else { theme.muted };
        page.at(row, x, if answered { glyphs.dot } else { glyphs.empty }, style);
        page.hit(row, 1, x, pitch, app::Action::Quiz(Action::GoTo(step.id().to_owned())));
        x += pitch;
    }
    let values = [("count", attempt.answers.len().into()), ("total", state.pack.statements.len().into())];
    page.text(LEFT, width, &state.lang.with("quiz-progress", &values), theme.muted);
}

/// All steps with their answers, the one that is asked in view.
fn list(state: &State, attempt: &Attempt, steps: &[Step<'_>], at: usize, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut page = Page::default();
    let mut starts = Vec::new();
    for (n, step) in steps.iter().enumerate() {
        if matches!(step, Step::Fork(0, _) | Step::End) {
            page.gap();
        }
        let row = page.end();
        starts.push(row);
        let (text, said) = match step {
            Step::Statement(s, id) => {
                let answer = attempt.answers.get(*id).map(|a| a.get().to_string());
                (state.pack.statements.get(*s).map(|s| s.text.clone()).unwrap_or_default(), answer)
            }
            Step::Fork(f, id) => {
                let answer = attempt.forks.contains_key(*id).then(|| glyphs.dot.to_owned());
                (state.pack.forks.get(*f).map(|f| f.question.clone()).unwrap_or_default(), answer)
            }
            Step::End => (state.lang.text("quiz-list-end").into_owned(), Some(String::new())),
        };
        let own = n == at;
        if own {
            page.at(row, 0, glyphs.pointer, theme.title);
        }
        let answer = said.as_deref().unwrap_or(glyphs.empty);
        page.at(row, 2, &pad_left(answer, 1, &glyphs), if said.is_some() { theme.title } else { theme.muted });
        page.block(row, 5, area.width.saturating_sub(7), &text, if own { theme.title } else { theme.muted });
        page.hit(row, page.end() - row, 0, area.width - 1, app::Action::Quiz(Action::GoTo(step.id().to_owned())));
    }
    let ends = starts.iter().copied().skip(1).chain([page.end()]);
    let heights: Vec<u16> = starts.iter().zip(ends).map(|(from, to)| u16::try_from(to - from).unwrap_or(u16::MAX)).collect();
    page.show(area, first_row(&heights, at, area.height), canvas);
}

/// Finished attempts with their readings, the earliest first; those that no longer read are left out.
fn readings(state: &State) -> Vec<(usize, &Attempt, crate::analysis::quiz::QuizReading)> {
    finished(state).into_iter().enumerate().filter_map(|(n, a)| Some((n, a, read(a, &state.pack).ok()?))).collect()
}
