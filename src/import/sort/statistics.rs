//! A small statistical model of titles (multinomial naive Bayes over words, pairs of words and beginnings of words); knows
//! nothing of rules. It is trained by `examples/train_titles.rs` and kept as text.

use super::phrase::Setting;
use std::collections::HashMap;

/// The model inside the program.
const BUILT_IN: &str = include_str!("../../../assets/rules/model.tsv");
/// The class of titles that nobody could sort.
pub const UNSURE: &str = "unsure";
/// From this probability on the model may speak alone (ours: chosen on one half of the labelled titles, checked on the other).
pub const CONFIDENT: f64 = 0.72;
/// From this probability on, its disagreement with a phrase of one word leaves a title unsorted.
pub const DOUBTS: f64 = 0.95;
/// The same for a phrase that is of one word and not strong.
pub const DOUBTS_WEAK: f64 = 0.8;
/// Additive smoothing of counts (ours).
const SMOOTHING: f64 = 0.15;
/// How much the logarithms are shrunk, since features of a title are not independent (ours).
const TEMPER: f64 = 0.62;

/// What the model makes of a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    pub activity: String,
    /// 0..=1.
    pub probability: f64,
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
    features: HashMap<String, Vec<(usize, f64)>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Class {
    name: String,
    titles: f64,
    features: f64,
}

/// The features of a title.
fn features(stems: &[String], setting: Setting) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in stems {
        let mark = if word.bytes().any(|b| b.is_ascii_digit()) && word != "1on1" { "#" } else { word.as_str() };
        all.push(mark.to_owned());
        if mark.chars().count() > 5 {
            all.push(format!("{}*", mark.chars().take(5).collect::<String>()));
        }
    }
    all.extend(stems.windows(2).map(|pair| pair.join(" ")));
    all.extend(setting.words().iter().map(|w| format!("@{w}")));
    all
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
            let all = features(stems, setting.unwrap_or(Setting::of(0, false)));
            let known = all.iter().filter(|f| setting.is_some() || !(f.starts_with('@') || f.contains(' ')));
            let mut count = 0.0;
            for feature in known {
                let counts = model.features.entry(feature.clone()).or_default();
                match counts.iter_mut().find(|(c, _)| *c == class) {
                    Some((_, n)) => *n += weight,
                    None => counts.push((class, weight)),
                }
                count += weight;
            }
            if let Some(c) = model.classes.get_mut(class) {
                c.titles += if setting.is_some() { weight } else { 0.0 };
                c.features += count;
            }
        }
        model
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
            let counts: Vec<String> = counts.iter().map(|(c, n)| format!("{c}:{n:.1}").trim_end_matches(".0").to_owned()).collect();
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
            model.classes.push(Class { name: name.to_owned(), titles, features });
        }
        for line in lines {
            let Some((feature, counts)) = line.split_once('\t') else { continue };
            let counts = counts.split(' ').filter_map(|c| c.split_once(':')).filter_map(|(c, n)| Some((c.parse().ok()?, number(Some(n))?)));
            model.features.insert(feature.to_owned(), counts.collect());
        }
        model
    }

    /// The likeliest class, where the model knows at least one word of the title.
    pub fn guess(&self, stems: &[String], setting: Setting) -> Option<Guess> {
        let all = features(stems, setting);
        let known: Vec<&String> = all.iter().filter(|f| self.features.contains_key(*f)).collect();
        let telling = known.iter().any(|f| !f.starts_with('@') && f.as_str() != "#");
        if !telling {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "a few thousand features")]
        let vocabulary = self.features.len() as f64;
        let titles: f64 = self.classes.iter().map(|c| c.titles).sum();
        let weight = |feature: &str, number: usize, class: &Class| {
            let count = self.features.get(feature).and_then(|c| c.iter().find(|(c, _)| *c == number)).map_or(0.0, |(_, n)| *n);
            ((count + SMOOTHING) / SMOOTHING.mul_add(vocabulary, class.features)).ln()
        };
        let scores: Vec<f64> = self
            .classes
            .iter()
            .enumerate()
            .map(|(n, c)| ((c.titles + 1.0) / (titles + 1.0)).ln() + TEMPER * known.iter().map(|f| weight(f, n, c)).sum::<f64>())
            .collect();
        let (best, top) = scores.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let class = self.classes.get(best)?;
        let sum: f64 = scores.iter().map(|s| (s - top).exp()).sum();
        let share = |feature: &str| {
            let counts = self.features.get(feature).map_or(&[] as &[(usize, f64)], Vec::as_slice);
            let here = counts.iter().find(|(c, _)| *c == best).map_or(0.0, |(_, n)| *n);
            here / counts.iter().map(|(_, n)| n).sum::<f64>().max(1.0)
        };
        let mut words: Vec<&String> =
            known.iter().copied().filter(|f| !f.starts_with('@') && !f.ends_with('*') && f.as_str() != "#").collect();
        words.sort_by(|a, b| share(b).total_cmp(&share(a)));
        let because: Vec<&str> = words.iter().take(2).map(|w| w.as_str()).collect();
        Some(Guess { activity: class.name.clone(), probability: 1.0 / sum, because: because.join(", ") })
    }
}

fn number(text: Option<&str>) -> Option<f64> {
    text.and_then(|t| t.parse().ok()).filter(|n: &f64| n.is_finite() && *n >= 0.0)
}
