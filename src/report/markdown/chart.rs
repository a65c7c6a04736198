//! Charts in letters, for a block of code; knows nothing of Markdown beyond its fence.

use crate::model::text;
use crate::report::brief::{Axis, Bars, Mark};
use unicode_width::UnicodeWidthStr;

/// Columns of the axis: odd, so that it has a middle.
const AXIS: usize = 41;
/// Columns of the longest bar, and of each half of a diverging one.
const BAR: u32 = 30;
const HALF: u32 = 16;

/// Both leans with their bands, Staff on the left.
pub(super) fn axis(axis: &Axis) -> String {
    let label = axis.marks.iter().map(|m| m.label.width()).max().unwrap_or(0);
    let staff = safe(&axis.staff);
    let gap = (AXIS + 2).saturating_sub(staff.width() + axis.em.width()).max(1);
    let mut out = vec![format!("{}  {staff}{}{}", " ".repeat(label), " ".repeat(gap), safe(&axis.em))];
    out.extend(axis.marks.iter().map(|m| format!("{}  {}  {}", pad(&m.label, label), track(m), m.text)));
    out.join("\n")
}

fn track(mark: &Mark) -> String {
    let (low, at, high) = (column(mark.high), column(mark.at), column(mark.low));
    let cell = |n: usize| match n {
        n if n == at => 'o',
        n if n == low => '[',
        n if n == high => ']',
        n if low < n && n < high => '=',
        n if n == AXIS / 2 => '|',
        _ => '.',
    };
    format!("|{}|", (0..AXIS).map(cell).collect::<String>())
}

/// The column of a place on the axis: 0 for Staff (1.0), the last for EM (-1.0).
fn column(place: f64) -> usize {
    let middle = f64::from(u32::try_from(AXIS / 2).unwrap_or(0));
    let want = (1.0 - place.clamp(-1.0, 1.0)) * middle;
    (0..AXIS).min_by(|a, b| off(*a, want).total_cmp(&off(*b, want))).unwrap_or(AXIS / 2)
}

fn off(n: usize, want: f64) -> f64 {
    (f64::from(u32::try_from(n).unwrap_or(u32::MAX)) - want).abs()
}

/// Bars from the left, scaled to the longest.
pub(super) fn hours(bars: &Bars) -> String {
    let longest = bars.rows.iter().map(|b| b.value).fold(0.0, f64::max);
    let part = |value: f64| if longest > 0.0 { value / longest } else { 0.0 };
    let bar = |value: f64| "#".repeat(cells(part(value), BAR));
    rows(bars, &|value| format!("{:<30}", bar(value)))
}

/// Bars to the left of the middle for what drains, to the right for what gives energy.
pub(super) fn energy(bars: &Bars) -> String {
    let half = |value: f64| "#".repeat(cells(value / 2.0, HALF));
    rows(bars, &|value| format!("{:>16}|{:<16}", half(-value), half(value)))
}

fn rows(bars: &Bars, draw: &dyn Fn(f64) -> String) -> String {
    let label = bars.rows.iter().map(|b| safe(&b.label).width()).max().unwrap_or(0);
    let group = bars.rows.iter().map(|b| safe(&b.group).width()).max().unwrap_or(0);
    let figure = bars.rows.iter().map(|b| b.text.width()).max().unwrap_or(0);
    let row = |b: &crate::report::brief::Bar| {
        let gap = " ".repeat(figure.saturating_sub(b.text.width()));
        format!("{}  {}  {}  {gap}{}", pad(&safe(&b.label), label), pad(&safe(&b.group), group), draw(b.value), b.text)
    };
    std::iter::once(bars.title.clone()).chain(bars.rows.iter().map(row)).collect::<Vec<_>>().join("\n")
}

/// How many of `most` cells a part of 1 fills; at least one where it is more than nothing.
fn cells(part: f64, most: u32) -> usize {
    let want = part.clamp(0.0, 1.0) * f64::from(most);
    let n = (0..=most).filter(|n| f64::from(*n) <= want + 0.5).max().unwrap_or(0);
    usize::try_from(if part > 0.0 { n.max(1) } else { 0 }).unwrap_or(0)
}

fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// A text that can't close the fence.
fn safe(text: &str) -> String {
    text::line(text).replace('`', "'")
}
