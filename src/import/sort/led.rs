//! Who leads a talk between two people, where its title says so: "1:1 with my manager"; knows nothing of activities.

use crate::import::title::Title;

/// Words for "mine".
const MINE: [&str; 3] = ["my", "mon", "ma"];
/// Words between that and the person.
const BETWEEN: [&str; 10] = ["line", "direct", "directe", "new", "nouveau", "nouvelle", "engineering", "eng", "skip", "level"];
/// People who lead one. A lead or a tech lead may as well be led by a manager.
const LEADERS: [&str; 23] = [
    "manager",
    "boss",
    "supervisor",
    "director",
    "em",
    "vp",
    "cto",
    "skip",
    "n+1",
    "n+2",
    "manageur",
    "manageuse",
    "chef",
    "cheffe",
    "responsable",
    "superieur",
    "superieure",
    "directeur",
    "directrice",
    "patron",
    "patronne",
    "hierarchie",
    "superviseur",
];
/// Words for a talk, and for how often: enough where a title has no others but those that link them.
const TALK: [&str; 29] = [
    "weekly",
    "biweekly",
    "monthly",
    "quarterly",
    "fortnightly",
    "sync",
    "synchro",
    "catch",
    "catchup",
    "check",
    "checkin",
    "touch",
    "chat",
    "talk",
    "meeting",
    "call",
    "coffee",
    "hebdo",
    "hebdomadaire",
    "mensuel",
    "bimensuel",
    "trimestriel",
    "point",
    "echange",
    "entretien",
    "rdv",
    "cafe",
    "reunion",
    "discussion",
];
const LINKS: [&str; 18] =
    ["with", "and", "up", "in", "base", "the", "a", "for", "me", "bi", "avec", "et", "de", "du", "moi", "rendez", "vous", "min"];

/// The words for the person who leads it; none where the title says nothing of that, or a group was invited.
pub(super) fn by(title: &Title, attendees: u32) -> Option<String> {
    let words = &title.words;
    let mine = words.iter().position(|w| MINE.contains(&w.as_str()))?;
    let between = words.iter().skip(mine + 1).take_while(|w| BETWEEN.contains(&w.as_str())).count();
    let end = (mine + 1..=mine + 1 + between).rev().find(|n| words.get(*n).is_some_and(|w| LEADERS.contains(&w.as_str())))?;
    let around = || words.get(..mine).into_iter().chain(words.get(end + 1..)).flatten();
    let is_small = |w: &&String| TALK.contains(&w.as_str()) || LINKS.contains(&w.as_str()) || w.bytes().all(|b| b.is_ascii_digit());
    let is_talk = around().any(|w| w == "1on1") || around().any(|w| TALK.contains(&w.as_str())) && around().all(|w| is_small(&w));
    (is_talk && attendees <= 2).then(|| words.get(mine..=end).unwrap_or_default().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_talk_with_ones_own_manager_is_told_from_others() {
        let rows = [
            ("1:1 with my manager", Some("my manager")),
            ("1:1 avec ma responsable", Some("ma responsable")),
            ("1-1 avec mon manager : carrière", Some("mon manager")),
            ("Weekly with my boss", Some("my boss")),
            ("Point hebdo avec mon N+1", Some("mon n+1")),
            ("Catch-up w/ my line manager (30 min)", Some("my line manager")),
            ("1:1 my skip-level manager", Some("my skip level manager")),
            ("1:1 with manager", None),
            ("1:1 with my tech lead", None),
            ("1:1 with my team's manager", None),
            ("Lunch with my manager", None),
            ("Sync with my manager about hiring", None),
            ("My managers' weekly", None),
        ];
        for (title, want) in rows {
            assert_eq!(by(&Title::new(title), 0).as_deref(), want, "{title}");
        }
        assert_eq!(by(&Title::new("Weekly with my boss"), 6), None, "a group");
    }
}
