//! A small statistical model of titles (multinomial naive Bayes over words, pairs of words and beginnings of words); knows
//! nothing of rules. It is trained by `examples/train_titles.rs` and kept as text.

use super::phrase::Setting;
use std::collections::HashMap;

/// The model inside the program.
const BUILT_IN: &str = include_str!("../../../assets/rules/model.tsv");
/// The class of titles that nobody could sort.
pub const UNSURE: &str = "unsure";
/// Additive smoothing of counts (ours).
const SMOOTHING: f64 = 0.15;
/// How much the logarithms are shrunk, since features of a title are not independent (ours).
const TEMPER: f64 = 0.62;

/// Words that join others or say when, and so tell nothing of what is done.
const SAYS_NOTHING: [&str; 46] = [
    "from",
    "to",
    "for",
    "on",
    "in",
    "at",
    "by",
    "and",
    "or",
    "with",
    "w",
    "me",
    "my",
    "we",
    "our",
    "do",
    "how",
    "what",
    "thing",
    "this",
    "next",
    "new",
    "working",
    "session",
    "avec",
    "pour",
    "et",
    "ou",
    "en",
    "sur",
    "dans",
    "par",
    "comment",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "part",
    "day",
    "week",
];

/// What the model makes of a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess<'a> {
    /// Every class with its probability (0..=1), the likeliest first.
    pub ranked: Vec<(&'a str, f64)>,
    /// The words that spoke most for it.
    pub because: String,
}

/// A title to learn from.
#[derive(Clone, Debug)]
pub struct Labelled<'a> {
    pub activity: &'a str,
    pub stems: Vec<String>,
    /// None for a phrase that stands for any company.
    pub setting: Option<Setting>,
    /// How much it counts.
    pub weight: f64,
}

/// Counts of features by class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    classes: Vec<Class>,
    features: HashMap<String, Vec<Count>>,
}

/// How often a feature was seen in the titles of a class.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Count {
    class: usize,
    times: f64,
    /// What that adds to the class's score against one that never had it.
    gain: f64,
}

impl Count {
    fn new(class: usize, times: f64) -> Self {
        Self { class, times, gain: (times / SMOOTHING).ln_1p() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Class {
    name: String,
    titles: f64,
    features: f64,
    /// The logarithm of its odds before anything is known of a title.
    prior: f64,
    /// What a feature adds that it never had, as a logarithm.
    unseen: f64,
}

/// Hands on each feature of a title.
fn features(stems: &[String], setting: Setting, mut take: impl FnMut(&str)) {
    let mut made = String::new();
    let mut join = |parts: [&str; 3]| {
        made.clear();
        made.extend(parts);
        take(&made);
    };
    for word in stems {
        let mark = if word.bytes().any(|b| b.is_ascii_digit()) && word != "1on1" { "#" } else { word.as_str() };
        join([mark, "", ""]);
        if let Some((start, _)) = mark.char_indices().nth(5).and_then(|(end, _)| mark.split_at_checked(end)) {
            join([start, "*", ""]);
        }
    }
    for pair in stems.windows(2) {
        if let [a, b] = pair {
            join([a, " ", b]);
        }
    }
    setting.words().iter().for_each(|w| join(["@", w, ""]));
}

impl Model {
    /// The one inside the program.
    pub fn built_in() -> Self {
        Self::parse(BUILT_IN)
    }

    /// A model of labelled titles.
    pub fn train(titles: &[Labelled<'_>]) -> Self {
        let mut model = Self::default();
        for Labelled { activity: name, stems, setting, weight } in titles {
            let (setting, weight) = (*setting, *weight);
            let class = model.classes.iter().position(|c| c.name == *name).unwrap_or_else(|| {
                model.classes.push(Class { name: (*name).to_owned(), ..Class::default() });
                model.classes.len() - 1
            });
            let mut count = 0.0;
            features(stems, setting.unwrap_or(Setting::of(0, false)), |feature| {
                if setting.is_none() && (feature.starts_with('@') || feature.contains(' ')) {
                    return;
                }
                let counts = model.features.entry(feature.to_owned()).or_default();
                match counts.iter_mut().find(|c| c.class == class) {
                    Some(known) => *known = Count::new(class, known.times + weight),
                    None => counts.push(Count::new(class, weight)),
                }
                count += weight;
            });
            if let Some(c) = model.classes.get_mut(class) {
                c.titles += if setting.is_some() { weight } else { 0.0 };
                c.features += count;
            }
        }
        model.counted()
    }

    /// With all logarithms taken that are the same for every title.
    fn counted(mut self) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand features")]
        let vocabulary = self.features.len() as f64;
        let titles: f64 = self.classes.iter().map(|c| c.titles).sum();
        for class in &mut self.classes {
            class.prior = ((class.titles + 1.0) / (titles + 1.0)).ln();
            class.unseen = (SMOOTHING / SMOOTHING.mul_add(vocabulary, class.features)).ln();
        }
        self
    }

    /// As text: a line for each class, then one for each feature.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut line = |text: String| {
            out.push_str(&text);
            out.push('\n');
        };
        self.classes.iter().for_each(|c| line(format!("{}\t{:.1}\t{:.1}", c.name, c.titles, c.features)));
        line(String::new());
        let mut features: Vec<_> = self.features.iter().collect();
        features.sort_by(|a, b| a.0.cmp(b.0));
        for (feature, counts) in features {
            let counts: Vec<String> =
                counts.iter().map(|c| format!("{}:{:.1}", c.class, c.times).trim_end_matches(".0").to_owned()).collect();
            line(format!("{feature}\t{}", counts.join(" ")));
        }
        out
    }

    /// Reads what [`Self::text`] wrote; lines that are no such are passed over.
    pub fn parse(text: &str) -> Self {
        let mut model = Self::default();
        let mut lines = text.lines();
        for line in lines.by_ref().take_while(|l| !l.is_empty()) {
            let mut cells = line.split('\t');
            let (Some(name), Some(titles), Some(features)) = (cells.next(), number(cells.next()), number(cells.next())) else { continue };
            model.classes.push(Class { name: name.to_owned(), titles, features, ..Class::default() });
        }
        for line in lines {
            let Some((feature, counts)) = line.split_once('\t') else { continue };
            let counts = counts
                .split(' ')
                .filter_map(|c| c.split_once(':'))
                .filter_map(|(c, n)| Some(Count::new(c.parse().ok()?, number(Some(n))?)));
            model.features.insert(feature.to_owned(), counts.collect());
        }
        model.counted()
    }

    /// The classes by their probability, where the model knows at least one word of the title that tells something.
    pub fn guess(&self, stems: &[String], setting: Setting) -> Option<Guess<'_>> {
        let mut known: Vec<(&str, &[Count])> = Vec::new();
        features(stems, setting, |feature| {
            known.extend(self.features.get_key_value(feature).map(|(f, counts)| (f.as_str(), counts.as_slice())));
        });
        if !known.iter().any(|(f, _)| is_telling(f)) {
            return None;
        }
        let scores = self.scores(known.iter().map(|(_, counts)| *counts));
        let (best, top) = scores.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let sum: f64 = scores.iter().map(|s| (s - top).exp()).sum();
        let mut ranked: Vec<(&str, f64)> =
            self.classes.iter().zip(&scores).map(|(c, s)| (c.name.as_str(), (s - top).exp() / sum)).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        let share = |counts: &[Count]| {
            let here = counts.iter().find(|c| c.class == best).map_or(0.0, |c| c.times);
            here / counts.iter().map(|c| c.times).sum::<f64>().max(1.0)
        };
        let mut words: Vec<(&str, f64)> =
            known.iter().filter(|(f, _)| is_telling(f) && !f.ends_with('*')).map(|(f, counts)| (*f, share(counts))).collect();
        words.sort_by(|a, b| b.1.total_cmp(&a.1));
        let because: Vec<&str> = words.iter().take(2).map(|(w, _)| *w).collect();
        Some(Guess { ranked, because: because.join(", ") })
    }

    /// The logarithm of each class's odds, given the counts of the features that a title has.
    fn scores<'a, I: Iterator<Item = &'a [Count]>>(&self, features: I) -> Vec<f64> {
        let (mut known, mut gains) = (0.0, vec![0.0; self.classes.len()]);
        for counts in features {
            known += 1.0;
            for count in counts {
                if let Some(gain) = gains.get_mut(count.class) {
                    *gain += count.gain;
                }
            }
        }
        let score = |(c, gain): (&Class, &f64)| TEMPER.mul_add(f64::mul_add(known, c.unseen, *gain), c.prior);
        self.classes.iter().zip(&gains).map(score).collect()
    }
}

/// Whether a feature is a word that tells something.
fn is_telling(feature: &str) -> bool {
    !(feature.starts_with('@') || feature == "#" || says_nothing(feature))
}

fn says_nothing(feature: &str) -> bool {
    feature.split(' ').all(|word| SAYS_NOTHING.contains(&word))
}

fn number(text: Option<&str>) -> Option<f64> {
    text.and_then(|t| t.parse().ok()).filter(|n: &f64| n.is_finite() && *n >= 0.0)
}
