//! Every sentence of the interface, by key, in the language that is on; knows nothing of where it is shown.

mod message;

pub use message::Message;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::{LazyLock, OnceLock};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    En,
    Fr,
}

const ENGLISH: &[&str] = &[
    include_str!("../assets/lang/en/common.ftl"),
    include_str!("../assets/lang/en/compare.ftl"),
    include_str!("../assets/lang/en/quiz.ftl"),
    include_str!("../assets/lang/en/audit.ftl"),
    include_str!("../assets/lang/en/decide.ftl"),
    include_str!("../assets/lang/en/trials.ftl"),
    include_str!("../assets/lang/en/words.ftl"),
    include_str!("../assets/lang/en/storage.ftl"),
    include_str!("../assets/lang/en/import.ftl"),
    include_str!("../assets/lang/en/conflict.ftl"),
    include_str!("../assets/lang/en/plain.ftl"),
    include_str!("../assets/lang/en/report.ftl"),
    include_str!("../assets/lang/en/cli.ftl"),
    include_str!("../assets/lang/en/method.ftl"),
    include_str!("../assets/lang/en/sample.ftl"),
    include_str!("../assets/lang/en/yaml.ftl"),
    include_str!("../assets/lang/en/schema.ftl"),
];
const FRENCH: &[&str] = &[
    include_str!("../assets/lang/fr/common.ftl"),
    include_str!("../assets/lang/fr/compare.ftl"),
    include_str!("../assets/lang/fr/quiz.ftl"),
    include_str!("../assets/lang/fr/audit.ftl"),
    include_str!("../assets/lang/fr/decide.ftl"),
    include_str!("../assets/lang/fr/trials.ftl"),
    include_str!("../assets/lang/fr/words.ftl"),
    include_str!("../assets/lang/fr/storage.ftl"),
    include_str!("../assets/lang/fr/import.ftl"),
    include_str!("../assets/lang/fr/conflict.ftl"),
    include_str!("../assets/lang/fr/plain.ftl"),
    include_str!("../assets/lang/fr/report.ftl"),
    include_str!("../assets/lang/fr/cli.ftl"),
    include_str!("../assets/lang/fr/method.ftl"),
    include_str!("../assets/lang/fr/sample.ftl"),
    include_str!("../assets/lang/fr/yaml.ftl"),
    include_str!("../assets/lang/fr/schema.ftl"),
    include_str!("../assets/lang/fr/help.ftl"),
];

/// A value put into a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    /// A whole number; chooses the plural form.
    Count(i64),
    /// A sentence within the sentence.
    Message(Box<Message>),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg<'_> {
    fn from(n: u32) -> Self {
        Self::Count(i64::from(n))
    }
}

impl From<u64> for Arg<'_> {
    fn from(n: u64) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg<'_> {
    fn from(n: i64) -> Self {
        Self::Count(n)
    }
}

impl Lang {
    /// All languages that the interface speaks.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// `en` or `fr`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The sentence with this key. A key that no catalogue knows comes back as it is: a test keeps that from happening.
    pub fn text(self, key: &'static str) -> Cow<'static, str> {
        self.find(key, None)
    }

    /// The sentence with this key, its variables filled in.
    pub fn with(self, key: &'static str, values: &[(&'static str, Arg<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, fluent(self, value));
        }
        self.find(key, Some(&args)).into_owned()
    }

    /// What this language says in place of a text that is declared in English elsewhere, such as the parser's help.
    pub fn instead(self, key: &str, values: &[(&'static str, Arg<'_>)]) -> Option<String> {
        let bundle = self.catalogue().bundle(key, self)?;
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, fluent(self, value))).collect();
        Some(bundle.format_pattern(bundle.get_message(key)?.value()?, Some(&args), &mut Vec::new()).into_owned())
    }

    /// The same for a word that names nothing, and that lives as long as the program.
    pub fn word(self, key: &str) -> Option<&'static str> {
        let bundle = self.catalogue().bundle(key, self)?;
        match bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut Vec::new()) {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }

    /// Words that people look for where they mean the command with this id; empty where what it says of itself has them.
    pub fn words(self, id: &str) -> String {
        self.instead(&["words-", id].concat(), &[]).unwrap_or_default()
    }

    /// A figure that was written with a decimal point, with the mark of the language.
    pub fn figure(self, text: &str) -> String {
        match self {
            Self::En => text.to_owned(),
            Self::Fr => text.replace('.', ","),
        }
    }

    /// A text with its label and a colon before it.
    pub fn labelled(self, label: &str, text: &str) -> String {
        match self {
            Self::En => format!("{label}: {text}"),
            Self::Fr => format!("{label}\u{a0}: {text}"),
        }
    }

    /// The language after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.into_iter().cycle().skip_while(|l| *l != self).nth(1).unwrap_or_default()
    }

    fn find(self, key: &'static str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        for lang in std::iter::once(self).chain((self != Self::En).then_some(Self::En)) {
            let bundle = lang.catalogue().bundle(key, lang);
            if let Some((bundle, pattern)) = bundle.and_then(|b| Some((b, b.get_message(key)?.value()?))) {
                let mut errors = Vec::new();
                return match args {
                    None => bundle.format_pattern(pattern, None, &mut errors),
                    Some(_) => Cow::Owned(bundle.format_pattern(pattern, args, &mut errors).into_owned()),
                };
            }
        }
        Cow::Borrowed(key)
    }

    fn catalogue(self) -> &'static Catalogue {
        static EN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(ENGLISH));
        static FR: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(FRENCH));
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
        }
    }
}

/// Room for the keys of a language, more than there are, so that the table never grows.
const KEYS: usize = 3072;

/// The files of a language. A file is parsed when one of its sentences is asked for first: all of them together take as long as a frame.
struct Catalogue {
    files: Vec<(&'static str, OnceLock<FluentBundle<FluentResource>>)>,
    /// The file that each key stands in.
    places: FxHashMap<&'static str, usize>,
}

impl Catalogue {
    fn new(texts: &[&'static str]) -> Self {
        let mut places = FxHashMap::with_capacity_and_hasher(KEYS, FxBuildHasher);
        places.extend(texts.iter().enumerate().flat_map(|(n, text)| keys(text).map(move |key| (key, n))));
        Self { files: texts.iter().map(|text| (*text, OnceLock::new())).collect(), places }
    }

    fn bundle(&self, key: &str, lang: Lang) -> Option<&FluentBundle<FluentResource>> {
        let (text, bundle) = self.files.get(*self.places.get(key)?)?;
        Some(bundle.get_or_init(|| parse(lang, text)))
    }
}

/// The keys that a file declares: each opens a line, and a blank follows it.
fn keys(text: &'static str) -> impl Iterator<Item = &'static str> {
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1));
    starts.filter_map(|start| {
        let bytes = text.as_bytes().get(start..).filter(|line| line.first().is_some_and(u8::is_ascii_alphabetic))?;
        text.get(start..start + memchr::memchr(b' ', bytes)?)
    })
}

fn fluent<'a>(lang: Lang, value: &'a Arg<'a>) -> FluentValue<'a> {
    match value {
        Arg::Message(message) => FluentValue::String(Cow::Owned(lang.say(message))),
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Count(n) => FluentValue::from(*n),
    }
}

fn parse(lang: Lang, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.id().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    // Sentences that parse are kept even where a neighbour does not; the catalogue test names every error.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(kept, _)| kept);
    bundle.add_resource_overriding(resource);
    bundle
}

impl FromStr for Lang {
    type Err = String;
    /// Reads `en`, `fr`, and locale names such as `fr_CA.UTF-8`.
    fn from_str(text: &str) -> Result<Self, String> {
        let word = text.split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase();
        match word.as_str() {
            "en" => Ok(Self::En),
            "fr" => Ok(Self::Fr),
            _ => Err(text.to_owned()),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_parses_and_says_nothing_twice() {
        for (lang, texts) in [("en", ENGLISH), ("fr", FRENCH)] {
            let mut seen = std::collections::BTreeSet::new();
            for text in texts {
                assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "{lang}");
                for key in keys(text) {
                    assert!(seen.insert(key), "{lang}: `{key}` stands twice");
                }
            }
        }
    }

    #[test]
    fn locales_find_their_language() {
        for (text, want) in [("fr_FR.UTF-8", Ok(Lang::Fr)), ("en", Ok(Lang::En)), ("FR", Ok(Lang::Fr)), ("C", Err("C".to_owned()))] {
            assert_eq!(text.parse::<Lang>(), want);
        }
    }
}
