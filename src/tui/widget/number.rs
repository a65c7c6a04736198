//! Hours and energy as short text; knows nothing of colours or places.

use crate::lang::Lang;
use crate::model::Energy;
use crate::tui::theme::Glyphs;

/// Minutes as hours in at most `width` columns: `1.5`, `0.25`, `12`; rounded where two decimals don't fit.
pub fn hours(lang: Lang, minutes: u32, width: u16) -> String {
    let text = |(parts, places): (u64, usize)| {
        // Halves go up.
        let rounded = (u64::from(minutes) * parts + 30) / 60;
        trimmed(&format!("{}.{:0places$}", rounded / parts, rounded % parts))
    };
    let fits = |text: &String| super::columns(text) <= width && text.as_str() != "0";
    lang.figure(&[(100, 2), (10, 1)].into_iter().map(text).find(fits).unwrap_or_else(|| text((1, 0))))
}

/// Hours that are a sum of other hours, with at most one decimal.
pub fn hours_sum(lang: Lang, hours: f64) -> String {
    lang.figure(&trimmed(&format!("{:.1}", half_up(hours * 10.0) / 10.0)))
}

/// Rounded as people do it: halves go up. Products of whole minutes may lie a hair below a half.
fn half_up(value: f64) -> f64 {
    (value + 0.5 + 1e-9).floor()
}

fn trimmed(text: &str) -> String {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.to_owned() }
}

/// One rating: `+2`, `0`, `−1`.
pub fn energy(energy: Energy, glyphs: &Glyphs) -> String {
    energy.to_string().replace('-', glyphs.minus)
}

/// A mean of ratings: `+0.9`, `0.0`, `−1.2`.
pub fn mean(lang: Lang, value: f64, glyphs: &Glyphs) -> String {
    let text = format!("{value:+.1}");
    lang.figure(&if text.ends_with("0.0") { "0.0".to_owned() } else { text.replace('-', glyphs.minus) })
}

/// A share as whole percent, 0 upwards.
pub fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_as_exact_as_there_is_room() {
        let rows = [
            (90, 4, "1.5"),
            (75, 4, "1.25"),
            (75, 3, "1.3"),
            (120, 3, "2"),
            (630, 3, "11"),
            (630, 4, "10.5"),
            (5, 3, "0.1"),
            (1, 4, "0.02"),
            (135, 3, "2.3"),
        ];
        for (minutes, width, want) in rows {
            assert_eq!(hours(Lang::En, minutes, width), want, "{minutes} in {width}");
        }
    }

    #[test]
    fn a_mean_shows_its_sign_and_nothing_has_none() {
        let g = &Glyphs::UNICODE;
        let rows = [(0.94, "+0.9"), (-1.25, "\u{2212}1.2"), (-0.01, "0.0"), (0.0, "0.0"), (2.0, "+2.0")];
        for (value, want) in rows {
            assert_eq!(mean(Lang::En, value, g), want, "{value}");
        }
    }
}
