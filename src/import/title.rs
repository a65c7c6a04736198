//! Titles of events made comparable: what a calendar program adds is taken off, letters are folded, words are split; knows
//! nothing of activities.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What calendar programs put before a title, folded.
const PREFIXES: [&str; 22] = [
    "updated invitation with note",
    "updated invitation",
    "invitation",
    "invitation mise a jour",
    "mise a jour",
    "canceled event",
    "cancelled event",
    "canceled",
    "cancelled",
    "annule",
    "annulee",
    "accepted",
    "accepte",
    "tentative",
    "provisoire",
    "declined",
    "refuse",
    "fwd",
    "fw",
    "tr",
    "re",
    "copy",
];

/// Words that rules pass over.
const ARTICLES: [&str; 19] =
    ["the", "an", "a", "of", "de", "du", "des", "d", "l", "la", "le", "les", "un", "une", "our", "mes", "notre", "nos", "au"];

/// A word without its plural s.
pub fn stem(word: &str) -> &str {
    let keeps = word.len() <= 3 || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is");
    if keeps { word } else { word.strip_suffix('s').unwrap_or(word) }
}

/// A title as rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Folded words in order. `1:1` and its kin are the one word `1on1`; `<>`, `x` between names and arrows are the word `<>`.
    pub words: Vec<String>,
}

impl Title {
    /// Folds a title.
    pub fn new(title: &str) -> Self {
        let folded = fold(title);
        Self { words: words(without_prefix(&folded)) }
    }

    /// The words that rules compare: articles off, plural s off.
    pub fn stems(&self) -> Vec<String> {
        self.words.iter().filter(|w| !ARTICLES.contains(&w.as_str())).map(|w| stem(w).to_owned()).collect()
    }

    /// The words side by side: the same for two titles that differ only in case, accents, emoji and punctuation.
    pub fn key(&self) -> String {
        self.words.join(" ")
    }
}

/// Lower case, accents off, ligatures apart, emoji and other symbols to blanks. Signs that join names stay.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase().replace('`', "'");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            '\u{2019}' | '\u{2018}' | '`' | '´' => out.push('\''),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '↔' | '⇄' | '⇔' | '⟷' => out.push_str(" <> "),
            '→' | '⇒' | '➡' => out.push_str(" -> "),
            '×' | '✕' | '✖' => out.push_str(" x "),
            c if c.is_alphanumeric() || c.is_ascii() => out.push(c),
            _ => out.push(' '),
        }
    }
    out
}

fn without_prefix(folded: &str) -> &str {
    let mut rest = folded.trim();
    for _ in 0..3 {
        let bare = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let cut = PREFIXES.iter().find_map(|p| {
            let after = bare.strip_prefix(p)?;
            let after = after.strip_prefix([')', ']']).unwrap_or(after).trim_start();
            let bracketed = bare.len() < rest.len() && after.len() < bare.len() - p.len();
            after.strip_prefix(':').or(if bracketed { Some(after) } else { None })
        });
        let Some(after) = cut.map(str::trim).filter(|a| !a.is_empty()) else { break };
        rest = after;
    }
    rest
}

/// Splits folded text into words.
fn words(text: &str) -> Vec<String> {
    let spaced = one_on_one(&joined_names(text));
    let mut out: Vec<String> = Vec::new();
    for part in spaced.split(|c: char| !(c.is_alphanumeric() || matches!(c, '<' | '>' | '+' | '#'))) {
        let word = part.trim_matches('#');
        match word {
            "" | "<" | ">" | "+" => {}
            "<>" | "<->" => out.push("<>".to_owned()),
            _ if part.contains(['<', '>']) => out.extend(part.split(['<', '>']).filter(|p| !p.is_empty()).map(ToOwned::to_owned)),
            "w" => out.push("with".to_owned()),
            _ => out.push(word.to_owned()),
        }
    }
    out
}

/// Marks the signs that stand between two names.
fn joined_names(text: &str) -> String {
    if !text.contains(['>', '&']) {
        return text.to_owned();
    }
    text.replace("<->", " <> ")
        .replace("<=>", " <> ")
        .replace("<>", " <> ")
        .replace("->", " ")
        .replace("r&d", "rnd")
        .replace("q&a", "qanda")
}

/// `1:1`, `1-1`, `1/1`, `1on1`, `1 on 1`, `one-on-one`, `o3` and `121` become `1on1`, with their plurals.
fn one_on_one(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let starts_word = at == 0 || chars.get(at - 1).is_none_or(|p| !p.is_alphanumeric());
        let rest = chars.get(at..).unwrap_or_default();
        if let Some(len) = Some(rest).filter(|_| starts_word).and_then(one_on_one_at) {
            out.push_str(" 1on1 ");
            at += len;
        } else {
            out.push(*c);
            at += 1;
        }
    }
    out
}

/// The ways to write it.
const ONE_ON_ONE: [&str; 24] = [
    "1:1",
    "1 : 1",
    "1-1",
    "1 - 1",
    "1/1",
    "1on1",
    "1 on 1",
    "1-on-1",
    "1o1",
    "1x1",
    "1a1",
    "1 a 1",
    "1-to-1",
    "1 to 1",
    "1to1",
    "1-2-1",
    "121",
    "1.1",
    "one-on-one",
    "one on one",
    "one-to-one",
    "one to one",
    "one:one",
    "o3",
];

fn one_on_one_at(rest: &[char]) -> Option<usize> {
    rest.first().filter(|c| matches!(c, '1' | 'o'))?;
    ONE_ON_ONE.iter().find_map(|way| {
        let len = way.chars().count();
        let same = rest.len() >= len && way.chars().zip(rest).all(|(a, b)| a == *b);
        let plural = |n: usize| match (rest.get(n), rest.get(n + 1)) {
            (Some('\''), Some('s')) => n + 2,
            (Some('s'), _) => n + 1,
            _ => n,
        };
        let end = plural(len);
        let ends = rest
            .get(end)
            .is_none_or(|c| !(c.is_alphanumeric() || matches!(c, ':' | '.') && rest.get(end + 1).is_some_and(char::is_ascii_digit)));
        (same && ends).then_some(end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_that_mean_the_same_have_the_same_words() {
        let rows = [
            ("1:1 Sam / Priya", "1on1 sam priya"),
            ("Updated invitation: One on One Grace / Stefan", "1on1 grace stefan"),
            ("1-1 hebdo avec Nathalie", "1on1 hebdo avec nathalie"),
            ("1:1s (DO NOT BOOK)", "1on1 do not book"),
            ("Fwd: RE: Rétro d’équipe 🎉", "retro d equipe"),
            ("[Canceled] Daily – Checkout", "daily checkout"),
            ("Annulé : Point hebdo", "point hebdo"),
            ("Camille <> Antoine", "camille <> antoine"),
            ("Declan ↔ Yuki", "declan <> yuki"),
            ("v1.1 release", "v1 1 release"),
            ("12:15 lunch", "12 15 lunch"),
            ("Kafka -> Pulsar", "kafka pulsar"),
            ("Revue ✍️ cœur", "revue coeur"),
            ("Invitation", "invitation"),
            ("Re-org announcement", "re org announcement"),
            ("(tentative) data model", "data model"),
            ("🔥", ""),
        ];
        for (title, want) in rows {
            assert_eq!(Title::new(title).key(), want, "{title}");
        }
    }
}
