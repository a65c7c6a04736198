//! The shape of a talk between two people: two names and a sign between them; knows nothing of activities.

/// Signs that stand between two names.
const JOINS: [&str; 14] = ["<>", "<->", "↔", "⇄", "/", "&", "x", "×", "+", "|", "and", "et", "-", "–"];

/// Words after the names that say how often they meet.
const TIMES: [&str; 12] =
    ["weekly", "biweekly", "bi-weekly", "monthly", "fortnightly", "sync", "catch-up", "catchup", "chat", "hebdo", "mensuel", "bimensuel"];

/// The names, where the title is `Name sign Name`, perhaps with more after a dash, a colon or a bracket.
pub(super) fn two(title: &str) -> Option<(String, String)> {
    let spaced =
        ["<->", "<>", "↔", "⇄", "/", "&", "×", "+", "|"].iter().fold(title.to_owned(), |t, sign| t.replace(sign, &format!(" {sign} ")));
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let at = words.iter().position(|w| JOINS.contains(w))?;
    let before = words.get(..at)?;
    let after = words.get(at + 1..)?;
    let ends = |w: &str| matches!(w, "-" | "–" | "—" | "|" | "/") || w.starts_with('(') || TIMES.contains(&w.to_lowercase().as_str());
    let end = after.iter().position(|w| ends(w)).unwrap_or(after.len());
    let after = after.get(..end)?;
    let named = |words: &[&str]| (1..=2).contains(&words.len()) && words.iter().all(|w| is_name(w));
    (named(before) && named(after)).then(|| (before.join(" "), after.join(" ")))
}

/// A capital letter, then small ones; hyphens, apostrophes and a last full stop allowed.
fn is_name(word: &str) -> bool {
    let word = word.trim_end_matches([':', ',', '.']);
    let mut letters = word.chars().filter(|c| !matches!(c, '-' | '\'' | '’' | '.'));
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest: Vec<char> = letters.collect();
    let short = word.chars().count() <= 14;
    let capitals = rest.iter().filter(|c| c.is_uppercase()).count();
    first
        && short
        && rest.iter().all(|c| c.is_alphabetic())
        && capitals <= 1
        && rest.iter().any(|c| c.is_lowercase())
        && !COMMON.contains(&word.to_lowercase().as_str())
}

/// Capitalised words that name no person.
const COMMON: [&str; 26] = [
    "team",
    "equipe",
    "sync",
    "point",
    "data",
    "infra",
    "platform",
    "backend",
    "frontend",
    "mobile",
    "design",
    "product",
    "produit",
    "eng",
    "search",
    "billing",
    "review",
    "revue",
    "sales",
    "ops",
    "security",
    "api",
    "web",
    "support",
    "marketing",
    "finance",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_people_are_told_from_two_teams() {
        for title in
            ["Declan ↔ Yuki", "Camille <> Antoine", "Émilie/Farid – bimensuel", "Anne-Lise & Jo", "Sam / Priya (weekly)", "Ana x Tom"]
        {
            assert!(two(title).is_some(), "{title}");
        }
        for title in ["Search <> Catalog", "API / Web", "SRE <> Data Eng monthly", "Lunch", "Kafka -> Pulsar", "CI/CD", "tests / docs"] {
            assert_eq!(two(title), None, "{title}");
        }
    }
}
