//! Bars to both sides of a middle; knows nothing of what they measure.

use crate::tui::theme::Glyphs;

/// A bar to the left of the middle for values below 0 and to the right for those above, in `width` columns of which
/// the middle one is a line. `value` is cut to `-most..=most`. Gives what is left of the middle, the middle, and the rest.
pub fn diverging(value: f64, most: f64, width: u16, glyphs: &Glyphs) -> [String; 3] {
    let half = usize::from(width.saturating_sub(1) / 2);
    let filled = |v: f64| (1..=half).filter(|n| v > 0.0 && v / most >= (cells(*n) - 0.5) / cells(half)).count();
    let (left, right) = (filled(-value), filled(value));
    let some = |n: usize, v: f64| if v > 0.04 { n.max(1).min(half) } else { n };
    let (left, right) = (some(left, -value), some(right, value));
    let bar = |n: usize| glyphs.bar.repeat(n);
    [" ".repeat(half - left) + &bar(left), glyphs.vertical.to_owned(), bar(right) + &" ".repeat(half - right)]
}

fn cells(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_grow_to_the_side_of_their_sign() {
        let rows =
            [(2.0, "    |####"), (-2.0, "####|    "), (0.0, "    |    "), (1.0, "    |##  "), (-0.1, "   #|    "), (9.0, "    |####")];
        for (value, want) in rows {
            assert_eq!(diverging(value, 2.0, 9, &Glyphs::ASCII).concat(), want, "{value}");
        }
        assert_eq!(diverging(1.0, 2.0, 0, &Glyphs::ASCII).concat(), "|");
    }
}
