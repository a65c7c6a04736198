//! What an import says of an event, in the language that is on; knows nothing of how the import came to it.

use crate::lang::Lang;

/// What an import says before and after a word of the calendar, and the catalogue's key of the whole.
const REASONS: &[(&str, &str, &str)] = &[
    ("sorted by hand before", "", "reason-by-hand"),
    ("kept as you sorted it", "", "reason-kept"),
    ("your rule: ", "", "reason-rule"),
    ("matched: two names, ", "", "reason-names"),
    ("matched: ", "", "reason-matched"),
    ("similar to: ", "", "reason-similar"),
    ("unsure: the title has no words", "", "reason-no-words"),
    ("unsure: no phrase matched", "", "reason-no-match"),
    ("unsure: too general (", ")", "reason-general"),
    ("unsure: `", "` alone could mean anything", "reason-anything"),
    ("unsure: `", "` could mean several things", "reason-several"),
    ("cancelled", "", "reason-cancelled"),
    ("declined", "", "reason-declined"),
    ("all-day", "", "reason-all-day"),
    ("transparent", "", "reason-transparent"),
    ("no length", "", "reason-no-length"),
    ("a day or longer", "", "reason-days"),
    ("the same event twice", "", "reason-twice"),
    ("no longer in the calendar", "", "reason-vanished"),
    ("its start can't be read", "", "reason-bad-start"),
    ("it has no start", "", "reason-no-start"),
    ("its recurrence rule can't be read", "", "reason-bad-recurrence"),
    ("its recurrence rule repeats too often", "", "reason-too-often"),
    ("recurring by the second", "", "reason-by-second"),
    ("it is never ended", "", "reason-never-ended"),
    ("one of its lines is longer than 1 MB", "", "reason-long-line"),
    ("nested deeper than 8 components", "", "reason-nested"),
    ("more than 100,000 events near the window", "", "reason-many-events"),
    ("more than 5,000 times in the window", "", "reason-many-times"),
    ("no event is known from earlier imports: nothing was marked as vanished", "", "reason-other-calendar"),
];

/// A reason of the import in this language; one that the catalogue does not know stays as it is.
pub fn reason(lang: Lang, said: &str) -> String {
    let found = REASONS.iter().find_map(|(before, after, key)| {
        let word = said.strip_prefix(before)?.strip_suffix(after)?;
        // A sentence without a word is known whole, and not by its beginning.
        let takes_word = before.ends_with([' ', '`', '(']);
        (takes_word || word.is_empty()).then(|| lang.with(key, &[("word", word.into())]))
    });
    found.unwrap_or_else(|| said.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_says_what_the_import_says_and_french_says_it_in_french() {
        for (before, after, key) in REASONS {
            let word = if before.ends_with([' ', '`', '(']) { "sync" } else { "" };
            let said = [before, word, after].concat();
            assert_eq!(reason(Lang::En, &said), said, "{key}");
            assert_ne!(reason(Lang::Fr, &said), said, "{key}");
            assert!(reason(Lang::Fr, &said).contains(word), "{key}");
        }
        assert_eq!(reason(Lang::Fr, "something else"), "something else");
    }
}
