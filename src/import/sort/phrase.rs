//! The built-in phrases and how a title finds the longest; knows nothing of a person's rules.

use crate::import::title::{fold, stem};
use std::collections::HashMap;

/// The phrases of English and French calendars. The format is told in the first file.
const BUILT_IN: [&str; 2] = [include_str!("../../../assets/rules/en.tsv"), include_str!("../../../assets/rules/fr.tsv")];

/// Words that name a part of an engineering organisation in any company: `%` in a phrase.
const GROUPS: [&str; 34] = [
    "api",
    "app",
    "archi",
    "back",
    "backend",
    "billing",
    "checkout",
    "cloud",
    "core",
    "data",
    "dev",
    "devop",
    "eng",
    "engineering",
    "front",
    "frontend",
    "infra",
    "infrastructure",
    "ios",
    "android",
    "mobile",
    "payment",
    "paiement",
    "platform",
    "plateforme",
    "qa",
    "search",
    "secu",
    "security",
    "sre",
    "tech",
    "web",
    "ml",
    "ai",
];

/// How many people are invited, and whether the event repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    attendees: u32,
    recurring: bool,
}

impl Setting {
    /// `attendees` is 0 where that isn't known.
    pub const fn of(attendees: u32, recurring: bool) -> Self {
        Self { attendees, recurring }
    }

    pub(super) const fn is_pair(self) -> bool {
        self.attendees == 2
    }

    /// The words for it: in phrases after `@`.
    pub(super) const fn words(self) -> [&'static str; 2] {
        let people = match self.attendees {
            0..=1 => "solo",
            2 => "pair",
            3..=14 => "few",
            15..=59 => "many",
            60.. => "crowd",
        };
        [people, if self.recurring { "series" } else { "once" }]
    }

    fn has(self, word: &str) -> bool {
        let [people, times] = self.words();
        // An unknown number of people rules no company out but a crowd, which calendars know about.
        word == people || word == times || (word == "few" && people == "many") || (self.attendees == 0 && word == "few")
    }
}

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Exact(String),
    Start(String),
    WithDigit,
    Group,
}

impl Word {
    fn of(text: &str) -> Self {
        if text == "#" {
            Self::WithDigit
        } else if text == "%" {
            Self::Group
        } else if let Some(start) = text.strip_suffix(['*', '#']) {
            Self::Start(fold(start))
        } else {
            Self::Exact(stem(&fold(text)).to_owned())
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Exact(w) => w == word,
            Self::Start(s) => word.starts_with(s.as_str()),
            Self::WithDigit => word.bytes().any(|b| b.is_ascii_digit()),
            Self::Group => GROUPS.contains(&word),
        }
    }
}

/// One phrase.
#[derive(Clone, Debug)]
struct Phrase {
    activity: usize,
    parts: Vec<Vec<Word>>,
    setting: Vec<String>,
    /// Twice its words; four more where it says what is done whatever it is done to, one more where it is strong, one less where
    /// it is weak.
    score: usize,
    letters: usize,
    shown: String,
}

impl Phrase {
    fn of(activity: usize, strength: &str, text: &str) -> Option<Self> {
        let (mut parts, mut setting) = (Vec::new(), Vec::new());
        for part in text.split('&').map(str::trim).filter(|p| !p.is_empty()) {
            match part.strip_prefix('@') {
                Some(condition) => setting.push(condition.to_owned()),
                None => parts.push(part.split([' ', '-', '\'', ':', '/']).filter(|w| !w.is_empty()).map(Word::of).collect::<Vec<_>>()),
            }
        }
        let words = parts.iter().map(Vec::len).sum::<usize>();
        let score = match strength {
            "head" => 2 * words + 4,
            "strong" => 2 * words + 1,
            "weak" => (2 * words).checked_sub(1)?,
            _ => 2 * words,
        };
        let shown: Vec<&str> = text.split('&').map(str::trim).filter(|p| !p.starts_with('@')).collect();
        let shown = shown.join(" … ").replace('*', "…");
        (words > 0).then_some(Self { activity, parts, setting, score, letters: text.len(), shown })
    }

    /// Where it is looked up: its first exact word, else the first two letters of a beginning, which are marked as such.
    fn anchor(&self) -> (String, bool) {
        let words = || self.parts.iter().flatten();
        let exact = words().find_map(|w| if let Word::Exact(w) = w { Some((w.clone(), false)) } else { None });
        let start = words().find_map(|w| if let Word::Start(s) = w { Some((s.chars().take(2).collect(), true)) } else { None });
        exact.or(start).unwrap_or_default()
    }

    /// Where its first part stands in the title, if the title holds all parts.
    fn place(&self, words: &[String], setting: Setting) -> Option<usize> {
        let place = |part: &Vec<Word>| words.windows(part.len()).position(|w| part.iter().zip(w).all(|(p, w)| p.fits(w)));
        let held = self.setting.iter().all(|s| setting.has(s));
        self.parts.iter().filter(|_| held).try_fold(usize::MAX, |least, part| Some(least.min(place(part)?))).filter(|n| *n < words.len())
    }
}

/// A phrase that a title holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    pub activity: &'a str,
    /// The phrase as a reason shows it.
    pub shown: &'a str,
    /// Higher is longer.
    pub score: usize,
    /// The place of its first word among the title's.
    pub at: usize,
    letters: usize,
}

/// All phrases, ready to be looked up.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    activities: Vec<String>,
    list: Vec<Phrase>,
    /// By an exact word.
    by_anchor: HashMap<String, Vec<usize>>,
    /// By the first two letters of a word, where a phrase has no exact one.
    by_start: HashMap<String, Vec<usize>>,
}

impl Phrases {
    /// Those inside the program.
    pub fn built_in() -> Self {
        Self::parse(&BUILT_IN)
    }

    /// Reads tables of phrases; lines that are none are passed over.
    pub fn parse(tables: &[&str]) -> Self {
        let mut all = Self::default();
        for line in tables.iter().flat_map(|t| t.lines()).filter(|l| !l.starts_with('#')) {
            let mut cells = line.split('\t');
            let (Some(activity), Some(strength)) = (cells.next(), cells.next()) else { continue };
            let number = all.activities.iter().position(|a| a == activity).unwrap_or_else(|| {
                all.activities.push(activity.to_owned());
                all.activities.len() - 1
            });
            for text in cells {
                let Some(phrase) = Phrase::of(number, strength, text) else { continue };
                let (anchor, is_start) = phrase.anchor();
                let index = if is_start { &mut all.by_start } else { &mut all.by_anchor };
                index.entry(anchor).or_default().push(all.list.len());
                all.list.push(phrase);
            }
        }
        all
    }

    /// Every phrase as (activity, text), for training.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().filter_map(|p| Some((self.activities.get(p.activity)?.as_str(), p.shown.as_str())))
    }

    /// The phrases that a title holds, the longest first.
    pub fn find(&self, words: &[String], setting: Setting) -> Vec<Found<'_>> {
        let mut places: Vec<usize> = Vec::new();
        for word in words {
            let start = word.char_indices().nth(2).map_or(word.as_str(), |(end, _)| word.get(..end).unwrap_or(word));
            places.extend(self.by_anchor.get(word.as_str()).into_iter().chain(self.by_start.get(start)).flatten());
        }
        places.sort_unstable();
        places.dedup();
        let fitting = places.into_iter().filter_map(|n| self.list.get(n)).filter_map(|p| Some((p, p.place(words, setting)?)));
        let mut found: Vec<Found<'_>> = fitting
            .filter_map(|(p, at)| {
                let activity = self.activities.get(p.activity)?;
                Some(Found { activity, shown: &p.shown, score: p.score, at, letters: p.letters })
            })
            .collect();
        found.sort_by_key(|f| std::cmp::Reverse((f.score, f.letters)));
        found
    }
}
