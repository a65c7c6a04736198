//! Figures as people of a language write them; knows nothing of what they measure.

use crate::lang::Lang;

/// A figure with so many decimals, with a typographic minus; `-0.0` is `0.0`.
pub(super) fn plain(lang: Lang, n: f64, decimals: usize) -> String {
    let text = format!("{n:.decimals$}");
    let zero = text.chars().all(|c| matches!(c, '-' | '0' | '.'));
    let text = if zero { text.trim_start_matches('-').to_owned() } else { text.replace('-', "\u{2212}") };
    match lang {
        Lang::En => text,
        Lang::Fr => text.replace('.', ","),
    }
}

/// As [`plain`], with a `+` before what is above zero.
pub(super) fn signed(lang: Lang, n: f64, decimals: usize) -> String {
    let text = plain(lang, n, decimals);
    let zero = text.chars().all(|c| matches!(c, '0' | '.' | ','));
    if zero || n <= 0.0 { text } else { format!("+{text}") }
}

/// A share of 1 in whole percent.
pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// A figure without decimals that are zero: `14`, `1.5`.
pub(super) fn short(lang: Lang, n: f64) -> String {
    let one = plain(lang, n, 1);
    one.strip_suffix(".0").or_else(|| one.strip_suffix(",0")).map_or(one.clone(), ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{percent, plain, short, signed};
    use crate::lang::Lang;

    #[test]
    fn figures_are_written_with_their_sign_and_the_mark_of_the_language() {
        assert_eq!(signed(Lang::En, 0.82, 2), "+0.82");
        assert_eq!(signed(Lang::En, -0.04, 1), "0.0");
        assert_eq!(signed(Lang::Fr, -1.25, 2), "\u{2212}1,25");
        assert_eq!(plain(Lang::En, 12.5, 1), "12.5");
        assert_eq!((short(Lang::En, 14.0), short(Lang::Fr, 1.5)), ("14".to_owned(), "1,5".to_owned()));
        assert_eq!(percent(0.826), "83 %");
    }
}
