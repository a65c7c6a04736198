//! Charts as SVG inside the page, each with a title and a description in words; knows nothing of colours, which the style names.

use crate::lang::Lang;
use crate::model::Side;
use crate::report::brief::{Axis, Bar, Bars, Cell, Map, Mark};
use maud::{Markup, html};

/// Width of every drawing, in its own units; the page scales it.
const WIDTH: f64 = 720.0;
/// Where the names of rows end, and the drawing begins.
const LABELS: f64 = 232.0;
/// Height of a row.
const ROW: f64 = 26.0;
/// Letters of a name that fit before the drawing.
const LETTERS: usize = 24;

/// A drawing with what it is called and what it shows in words.
fn figure(id: &str, (title, about): (&str, &str), words: &str, height: f64, drawing: &Markup) -> Markup {
    let (title_id, words_id) = (format!("{id}-title"), format!("{id}-words"));
    html! {
        figure {
            svg role="img" aria-labelledby={ (title_id) " " (words_id) } viewBox={ "0 0 " (px(WIDTH)) " " (px(height)) } {
                title id=(title_id) { (title) }
                desc id=(words_id) { (about) " " (words) }
                (drawing)
            }
            figcaption { (about) }
        }
    }
}

/// Both leans with their bands: Staff on the left, as in the comparison.
pub(super) fn axis(axis: &Axis, lang: Lang) -> Markup {
    let (left, right) = (64.0, 632.0);
    let at = |place: f64| left + (1.0 - place.clamp(-1.0, 1.0)) / 2.0 * (right - left);
    let height = 34.0 + 36.0 * count(axis.marks.len());
    let figures = |m: &Mark| lang.figure(&format!("{:+.2} ({:+.2} – {:+.2})", m.at, m.low, m.high));
    let words: Vec<String> = axis.marks.iter().map(|m| lang.labelled(&m.label, &format!("{}, {}.", m.text, figures(m)))).collect();
    let drawing = html! {
        text.staff.name x=(px(left)) y="16" { (cut(&axis.staff)) }
        text.em.name x=(px(right)) y="16" text-anchor="end" { (cut(&axis.em)) }
        line.middle x1=(px(at(0.0))) x2=(px(at(0.0))) y1="24" y2=(px(height)) {}
        @for (n, mark) in axis.marks.iter().enumerate() { (lean(mark, 48.0 + 36.0 * count(n), (left, right), &at)) }
    };
    figure("axis", (&axis.title, &axis.about), &words.join(" "), height, &drawing)
}

fn lean(mark: &Mark, y: f64, (left, right): (f64, f64), at: &dyn Fn(f64) -> f64) -> Markup {
    let class = class(if mark.at > 0.0 {
        Some(Side::Staff)
    } else if mark.at < 0.0 {
        Some(Side::Em)
    } else {
        None
    });
    html! {
        text x="0" y=(px(y + 5.0)) { (mark.label) }
        line.rule x1=(px(left)) x2=(px(right)) y1=(px(y)) y2=(px(y)) {}
        rect class={ (class) " band" } x=(px(at(mark.high))) y=(px(y - 8.0)) width=(px(at(mark.low) - at(mark.high))) height="16" rx="3" {}
        circle class=(class) cx=(px(at(mark.at))) cy=(px(y)) r="6" {}
        text x=(px(WIDTH)) y=(px(y + 5.0)) text-anchor="end" { (mark.text) }
    }
}

/// Hours, from the left.
pub(super) fn hours(bars: &Bars) -> Markup {
    let longest = bars.rows.iter().map(|b| b.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let room = WIDTH - LABELS - 132.0;
    let drawing = html! {
        @for (n, bar) in bars.rows.iter().enumerate() {
            @let y = ROW * count(n);
            @let width = (bar.value / longest * room).max(2.0);
            (name(bar, y))
            rect class=(class(bar.side)) x=(px(LABELS)) y=(px(y + 5.0)) width=(px(width)) height="16" rx="2" {}
            text x=(px(LABELS + width + 8.0)) y=(px(y + 18.0)) { (bar.text) tspan.quiet dx="6" { (cut(&bar.group)) } }
        }
    };
    figure("hours", (&bars.title, &bars.about), &words(bars), ROW * count(bars.rows.len()) + 4.0, &drawing)
}

/// Energy, to both sides of the middle.
pub(super) fn energy(bars: &Bars, lang: Lang) -> Markup {
    let (drains, gives) = (lang.text("report-drains"), lang.text("report-gives"));
    let half = (WIDTH - LABELS) / 2.0 - 64.0;
    let middle = f64::midpoint(WIDTH, LABELS);
    let top = 24.0;
    let height = top + ROW * count(bars.rows.len()) + 4.0;
    let drawing = html! {
        text.drain.name x=(px(middle - 10.0)) y="15" text-anchor="end" { "− " (drains) }
        text.gain.name x=(px(middle + 10.0)) y="15" { "+ " (gives) }
        @for (n, bar) in bars.rows.iter().enumerate() {
            @let y = top + ROW * count(n);
            @let width = (bar.value.abs() / 2.0 * half).max(1.0);
            @let drained = bar.value < 0.0;
            (name(bar, y))
            rect class=(if drained { "drain" } else { "gain" }) x=(px(if drained { middle - width } else { middle })) y=(px(y + 5.0)) width=(px(width)) height="16" rx="2" {}
            @if drained { text x=(px(middle - width - 8.0)) y=(px(y + 18.0)) text-anchor="end" { (bar.text) } }
            @else { text x=(px(middle + width + 8.0)) y=(px(y + 18.0)) { (bar.text) } }
        }
        line.middle x1=(px(middle)) x2=(px(middle)) y1="20" y2=(px(height)) {}
    };
    figure("energy", (&bars.title, &bars.about), &words(bars), height, &drawing)
}

/// A square for each activity in each week: filled by its energy, its figures inside.
pub(super) fn map(map: &Map) -> Markup {
    let left = 184.0;
    let wide = (WIDTH - left) / count(map.weeks.len()).max(1.0);
    let (top, row) = (42.0, 40.0);
    let height = top + row * count(map.rows.len());
    let drawing = html! {
        @for (n, week) in map.weeks.iter().enumerate() {
            @let x = left + wide * (count(n) + 0.5);
            @let (name, mark) = week.split_once(' ').unwrap_or((week, ""));
            text x=(px(x)) y="16" text-anchor="middle" { (name) }
            text.quiet x=(px(x)) y="32" text-anchor="middle" { (mark) }
        }
        @for (r, (name, cells)) in map.rows.iter().enumerate() {
            @let y = top + row * count(r);
            text x="0" y=(px(y + row / 2.0 + 4.0)) { (cut(name)) }
            @for (n, cell) in cells.iter().enumerate() {
                @if let Some(cell) = cell { (square(cell, left + wide * count(n), y, wide, row)) }
            }
        }
    };
    let row_words = |(name, cells): &(String, Vec<Option<Cell>>)| {
        let told =
            cells.iter().zip(&map.weeks).filter_map(|(c, w)| c.as_ref().map(|c| format!("{w} {} {}", c.hours, c.sign).trim().to_owned()));
        format!("{name}: {}.", told.collect::<Vec<_>>().join(", "))
    };
    let words: Vec<String> = map.rows.iter().map(row_words).collect();
    figure("map", (&map.title, &map.about), &words.join(" "), height, &drawing)
}

fn square(cell: &Cell, x: f64, y: f64, wide: f64, high: f64) -> Markup {
    let (class, strength) = match cell.energy {
        None => ("open", 0.0),
        Some(e) if e < 0.0 => ("drain box", 0.08 + 0.17 * e.abs()),
        Some(e) if e > 0.0 => ("gain box", 0.08 + 0.17 * e.abs()),
        Some(_) => ("neither box", 0.08),
    };
    let middle = x + wide / 2.0;
    html! {
        rect class=(class) fill-opacity=(format!("{strength:.2}")) x=(px(x + 2.0)) y=(px(y + 2.0)) width=(px(wide - 4.0)) height=(px(high - 4.0)) rx="3" {}
        @if cell.sign.is_empty() { text x=(px(middle)) y=(px(y + high / 2.0 + 5.0)) text-anchor="middle" { (cell.hours) } }
        @else {
            text x=(px(middle)) y=(px(y + high / 2.0 - 2.0)) text-anchor="middle" { (cell.hours) }
            text x=(px(middle)) y=(px(y + high / 2.0 + 13.0)) text-anchor="middle" { (cell.sign) }
        }
    }
}

fn name(bar: &Bar, y: f64) -> Markup {
    html! { text x=(px(LABELS - 10.0)) y=(px(y + 18.0)) text-anchor="end" { (cut(&bar.label)) } }
}

fn words(bars: &Bars) -> String {
    bars.rows.iter().map(|b| format!("{} ({}): {}.", b.label, b.group, b.text)).collect::<Vec<_>>().join(" ")
}

const fn class(side: Option<Side>) -> &'static str {
    match side {
        Some(Side::Staff) => "staff",
        Some(Side::Em) => "em",
        None => "neither",
    }
}

/// A name that fits before the drawing.
fn cut(name: &str) -> String {
    if name.chars().count() <= LETTERS { name.to_owned() } else { name.chars().take(LETTERS - 1).chain(['…']).collect() }
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

fn px(n: f64) -> String {
    let text = format!("{n:.1}");
    text.strip_suffix(".0").map_or(text.clone(), ToOwned::to_owned)
}
