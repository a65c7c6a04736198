//! The result of a quiz in words first, then as a band on an axis, then statement by statement; changes nothing.

use super::{LEFT, MEASURE, measure, readings};
use crate::analysis::constants::{CEILING_RHO, CEILING_STUDIES};
use crate::analysis::quiz::{Contribution, News, Outcome, QuizReading, forks, retake};
use crate::app::date;
use crate::app::quiz::{Action, words};
use crate::app::state::Tab;
use crate::app::{self, State};
use crate::lang::Lang;
use crate::model::{Attempt, AttemptId, Note, Side};
use crate::tui::view::Canvas;
use crate::tui::view::page::Page;
use crate::tui::widget::axis::{Axis, axis};
use crate::tui::widget::columns;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The largest difference of the two sums.
const SPAN: f64 = 24.0;
/// Windows from this width on have two columns.
const WIDE: u16 = 116;
/// Narrower than this, a statement's bar stands below it.
const NARROW: u16 = 48;
/// Cells of a bar for one point.
const POINT: usize = 2;

/// Draws the result of one finished attempt.
pub(super) fn draw(state: &State, id: AttemptId, area: Rect, canvas: &mut Canvas<'_>) {
    let mut page = Page::default();
    // Where there is room, statements stand beside the words and not below them.
    let wide = area.width >= WIDE;
    let width = if wide { (area.width * 5 / 12).saturating_sub(2).min(MEASURE) } else { measure(area) };
    let all = readings(state);
    let shown = all.iter().position(|(_, a, _)| a.id == id);
    let Some((n, (_, attempt, reading))) = shown.and_then(|n| Some((n, all.get(n)?))) else {
        page.text(LEFT, width, &state.lang.text("quiz-unreadable"), Style::new());
        return page.show(area, 0, canvas);
    };
    headline(state, attempt, reading, width, &mut page, canvas);
    meaning(state, reading, width, &mut page);
    certainty(state, reading, width, &mut page, canvas);
    let mut right = Page::default();
    let beside = if wide { (area.width.saturating_sub(width + 2 * LEFT + 4)).min(MEASURE) } else { width };
    contributions(state, reading, beside, if wide { &mut right } else { &mut page }, canvas);
    let count = forks(attempt, &state.pack);
    heading(state, "quiz-forks-title", width, &mut page, canvas);
    let [staff, em] = Side::BOTH.map(|s| state.pack.track(s).short.clone());
    let values = [
        ("staff", staff.into()),
        ("em", em.into()),
        ("staffCount", count.staff.into()),
        ("emCount", count.em.into()),
        ("undecided", count.undecided.into()),
        ("open", count.open.into()),
    ];
    page.text(LEFT, width, &state.lang.with("quiz-forks", &values), Style::new());
    if let Some((_, earlier, before)) = n.checked_sub(1).and_then(|n| all.get(n)) {
        heading(state, "quiz-retake-title", width, &mut page, canvas);
        page.text(LEFT, width, &news(state, earlier, before, reading, canvas), Style::new());
    }
    if all.len() > 1 {
        heading(state, "quiz-attempts", width, &mut page, canvas);
        attempts(state, width, &mut page, canvas);
    }
    heading(state, "quiz-next-title", width, &mut page, canvas);
    let row = page.end();
    page.text(LEFT, width, &state.lang.text("quiz-next"), Style::new());
    page.hit(row, page.end() - row, LEFT, width, app::Action::Go(Tab::Audit));
    page.gap();
    let ceiling = [("rho", state.lang.figure(&format!("{CEILING_RHO:.2}")).into()), ("studies", CEILING_STUDIES.into())];
    page.text(LEFT, width, &state.lang.with("quiz-ceiling", &ceiling), canvas.look.theme.muted);
    page.beside(right, width + LEFT + 2);
    page.show(area, state.quiz.scroll, canvas);
}

fn heading(state: &State, key: &'static str, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    page.gap();
    page.text(LEFT, width, &state.lang.text(key), canvas.look.theme.title);
}

/// The outcome in words, the axis, both means.
fn headline(state: &State, attempt: &Attempt, reading: &QuizReading, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let style = reading.toward.map_or(Style::new(), |side| theme.side(side));
    let date = date::moment(state.lang, attempt.id.0);
    page.text(LEFT, width, &state.lang.with("quiz-result-of", &[("date", date.into())]), theme.muted);
    page.text(LEFT, width, &words::outcome(state.lang, &state.pack, reading), style.patch(theme.title));
    page.gap();
    let row = page.end();
    let [staff, em] = Side::BOTH.map(|s| state.pack.track(s).short.as_str());
    page.at(row, LEFT, staff, theme.staff.patch(theme.title));
    page.at(row, LEFT + width.saturating_sub(columns(em)), em, theme.em.patch(theme.title));
    let shown = Axis { span: SPAN, value: f64::from(reading.d), low: reading.low, high: reading.high, style };
    for (x, text, style) in axis(&shown, width, &theme, &glyphs) {
        page.at(row + 1, LEFT + x, &text, style);
    }
    let ends = [signed(24, canvas), signed(-24, canvas)];
    let [left, right] = &ends;
    page.at(row + 2, LEFT, left, theme.muted);
    page.at(row + 2, LEFT + (width - 1) / 2, "0", theme.muted);
    page.at(row + 2, LEFT + width.saturating_sub(columns(right)), right, theme.muted);
    page.gap();
    let values = [
        ("d", signed(reading.d, canvas).into()),
        ("low", fraction(state.lang, reading.low, canvas).into()),
        ("high", fraction(state.lang, reading.high, canvas).into()),
        ("staff", staff.into()),
        ("em", em.into()),
    ];
    page.text(LEFT, width, &state.lang.with("quiz-d", &values), Style::new());
    page.gap();
    let names = columns(staff).max(columns(em));
    for (side, answers) in [(Side::Staff, &reading.staff), (Side::Em, &reading.em)] {
        let row = page.end();
        page.at(row, LEFT, &state.pack.track(side).short, theme.side(side));
        let x = LEFT + names + 2;
        let filled = (answers.mean * 4.0).round();
        let cells = (0..=20_usize).rev().find(|n| u32::try_from(*n).is_ok_and(|n| f64::from(n) <= filled)).unwrap_or(0);
        page.at(row, x, &glyphs.track.repeat(20), theme.muted);
        page.at(row, x, &glyphs.bar.repeat(cells), theme.side(side));
        page.at(
            row,
            x + 22,
            &state.lang.with("quiz-mean", &[("mean", state.lang.figure(&format!("{:.1}", answers.mean)).into())]),
            Style::new(),
        );
    }
}

/// What the outcome means, with the pack's own words where it has some.
fn meaning(state: &State, reading: &QuizReading, width: u16, page: &mut Page) {
    let facts: &[&str] = match reading.outcome {
        Outcome::Hybrid => &["QR2", "QR3", "X05"],
        Outcome::Undecided => &["QR3"],
        Outcome::Lean | Outcome::RelativeLean | Outcome::Neither => &[],
    };
    page.gap();
    page.text(LEFT, width, &state.lang.text(words::meaning(reading.outcome)), Style::new());
    for text in facts.iter().filter_map(|fact| note(state, fact)) {
        page.gap();
        page.text(LEFT, width, text, Style::new());
    }
}

/// The pack's sentence that carries a fact.
fn note<'a>(state: &'a State, fact: &str) -> Option<&'a str> {
    let carries = |n: &&Note| n.facts.iter().any(|f| f == fact);
    state.pack.readings.iter().chain(&state.pack.further).find(carries).map(|n| n.text.as_str())
}

/// How little it takes to change the result.
fn certainty(state: &State, reading: &QuizReading, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    heading(state, "quiz-certainty-title", width, page, canvas);
    match reading.fragility {
        Some(steps) => page.text(LEFT, width, &state.lang.with("quiz-fragility", &[("count", steps.into())]), Style::new()),
        None => page.text(LEFT, width, &state.lang.text("quiz-close"), Style::new()),
    }
    let decisive = reading.decisive().count();
    let mark = canvas.look.glyphs.mark;
    page.text(LEFT, width, &state.lang.with("quiz-decisive", &[("count", decisive.into()), ("mark", mark.into())]), Style::new());
    if reading.straight {
        page.text(LEFT, width, &state.lang.text("quiz-straight"), canvas.look.theme.warning);
    }
}

/// What each statement gave, from the most for the first track to the most for the second.
fn contributions(state: &State, reading: &QuizReading, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    heading(state, "quiz-contributions-title", width, page, canvas);
    if let Some(text) = note(state, "QR1") {
        page.text(LEFT, width, text, canvas.look.theme.muted);
    }
    page.gap();
    let mut sorted: Vec<&Contribution> = reading.contributions.iter().collect();
    sorted.sort_by_key(|c| std::cmp::Reverse(c.points));
    if width >= NARROW {
        let [staff, em] = Side::BOTH.map(|s| state.pack.track(s).short.as_str());
        let (row, middle) = (page.end(), LEFT + width - 8);
        let theme = canvas.look.theme;
        page.at(row, middle.saturating_sub(columns(staff) + 1), staff, theme.staff);
        page.at(row, middle + 2, em, theme.em);
    }
    for contribution in sorted {
        one(state, contribution, width, page, canvas);
    }
}

fn one(state: &State, c: &Contribution, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let text = state.pack.statement(&c.statement).map(|s| s.text.as_str()).unwrap_or_default();
    let row = page.end();
    if c.decisive {
        page.at(row, LEFT - 2, glyphs.mark, theme.title);
    }
    page.at(row, LEFT, &c.statement, theme.side(c.side));
    let answer = c.answer.to_string();
    let (at, middle) = if width >= NARROW {
        page.block(row, LEFT + 5, width.saturating_sub(5 + 19), text, Style::new());
        page.at(row, LEFT + width - 16, &answer, theme.muted);
        (row, LEFT + width - 8)
    } else {
        let below = page.block(row, LEFT + 5, width.saturating_sub(5), text, Style::new());
        page.at(below, LEFT + 5, &answer, theme.muted);
        (below, LEFT + 5 + 7)
    };
    let size = usize::try_from(c.points.unsigned_abs()).unwrap_or(0) * POINT;
    page.at(at, middle, glyphs.vertical, theme.rule);
    if c.points > 0 {
        let left = middle.saturating_sub(u16::try_from(size).unwrap_or(0));
        page.at(at, left, &glyphs.bar.repeat(size), theme.staff);
    } else if c.points < 0 {
        page.at(at, middle + 1, &glyphs.bar.repeat(size), theme.em);
    }
    page.at(at, middle + 6, &signed(c.points, canvas), Style::new());
}

/// All finished attempts, the latest first, each clickable.
pub(super) fn attempts(state: &State, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let found = readings(state);
    let dates: Vec<String> = found.iter().map(|(_, attempt, _)| date::moment(state.lang, attempt.id.0)).collect();
    let sums = LEFT + dates.iter().map(|date| columns(date)).max().unwrap_or(0) + 2;
    for ((n, _, reading), date) in found.iter().zip(&dates).rev() {
        let row = page.end();
        let style = reading.toward.map_or(Style::new(), |side| canvas.look.theme.side(side));
        page.at(row, LEFT, date, canvas.look.theme.muted);
        let after = page.at(row, sums, &signed(reading.d, canvas), style.patch(canvas.look.theme.title));
        let x = after.max(sums + 5);
        page.block(row, x, (LEFT + width).saturating_sub(x), &words::outcome(state.lang, &state.pack, reading), Style::new());
        page.hit(row, page.end() - row, LEFT, width, app::Action::Quiz(Action::Show(*n)));
    }
}

/// Whether a retake says something new.
fn news(state: &State, earlier: &Attempt, before: &QuizReading, now: &QuizReading, canvas: &Canvas<'_>) -> String {
    let change = retake(before, now);
    let key = match change.news {
        News::Same => "quiz-news-same",
        News::News => "quiz-news",
        News::Strong => "quiz-news-strong",
    };
    let values = [
        ("date", date::full(state.lang, earlier.id.0.date()).into()),
        ("change", signed(change.change, canvas).into()),
        ("moved", change.moved.len().into()),
    ];
    state.lang.with(key, &values)
}

/// A whole number with its sign.
fn signed(n: i32, canvas: &Canvas<'_>) -> String {
    match n {
        0 => "0".to_owned(),
        n if n < 0 => [canvas.look.glyphs.minus, &n.unsigned_abs().to_string()].concat(),
        n => format!("+{n}"),
    }
}

/// A number with one decimal and its sign.
fn fraction(lang: Lang, n: f64, canvas: &Canvas<'_>) -> String {
    let sign = if n <= -0.05 { canvas.look.glyphs.minus } else { "+" };
    lang.figure(&format!("{sign}{:.1}", n.abs()))
}
