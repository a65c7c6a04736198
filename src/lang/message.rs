//! A sentence before its language is known: its key and what it names; knows nothing of who says it and where it is shown.

use super::{Arg, Lang};
use std::borrow::Cow;
use std::fmt;
use std::io;

/// What a room without a language has to say, made into text by [`Lang::say`] at the edge. As an error it reads English.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// A key of the catalogue, and the values of its variables.
    Keyed(&'static str, Vec<(&'static str, Arg<'static>)>),
    /// Text that is the same in every language, or that is in a language already.
    Verbatim(String),
}

impl Message {
    /// The sentence with this key, which names nothing yet.
    pub const fn new(key: &'static str) -> Self {
        Self::Keyed(key, Vec::new())
    }

    /// Nothing to say.
    pub const fn none() -> Self {
        Self::Verbatim(String::new())
    }

    /// The same sentence with one more value in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg<'static>>) -> Self {
        if let Self::Keyed(_, values) = &mut self {
            values.push((name, value.into()));
        }
        self
    }

    /// Whether there is nothing to say.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Verbatim(text) if text.is_empty())
    }
}

impl Lang {
    /// A message in this language.
    pub fn say(self, message: &Message) -> String {
        match message {
            Message::Keyed(key, values) => self.with(key, values),
            Message::Verbatim(text) => text.clone(),
        }
    }

    /// What an English sentence with this key has in the place of its one variable; none where it isn't that sentence. A type that checks
    /// its own value can hand its complaint through a parser as text alone: here it is found again.
    pub fn heard(key: &'static str, variable: &'static str, text: &str) -> Option<String> {
        const MARK: &str = "\u{0}";
        let sentence = Self::En.with(key, &[(variable, MARK.into())]);
        let (before, after) = sentence.split_once(MARK)?;
        text.strip_prefix(before)?.strip_suffix(after).map(str::to_owned)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Lang::En.say(self))
    }
}

impl std::error::Error for Message {}

impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::Verbatim(text)
    }
}

impl From<Cow<'static, str>> for Message {
    fn from(text: Cow<'static, str>) -> Self {
        Self::Verbatim(text.into_owned())
    }
}

impl From<&io::Error> for Message {
    /// What the system says, or the message that an error of our own carries.
    fn from(error: &io::Error) -> Self {
        let own = error.get_ref().and_then(|inner| inner.downcast_ref::<Self>());
        let why = error.to_string();
        // A path that was made up on the way says nothing to a person.
        let why = why.split_once(" at path \"").map_or(why.as_str(), |(why, _)| why);
        own.cloned().unwrap_or_else(|| Self::new("os-error").with("kind", format!("{:?}", error.kind())).with("why", why.to_owned()))
    }
}

impl From<Message> for io::Error {
    fn from(message: Message) -> Self {
        Self::other(message)
    }
}

impl From<Message> for Arg<'_> {
    fn from(message: Message) -> Self {
        Arg::Message(Box::new(message))
    }
}

impl From<&io::Error> for Arg<'_> {
    fn from(error: &io::Error) -> Self {
        Message::from(error).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_said_in_every_language() {
        let gone = io::Error::from_raw_os_error(2);
        assert_eq!(Lang::En.say(&(&gone).into()), gone.to_string());
        assert_eq!(Lang::Fr.say(&(&gone).into()), "il n’y a ni fichier ni dossier de ce nom");
        let own = io::Error::from(Message::new("file-not-regular"));
        assert_eq!(Lang::Fr.say(&(&own).into()), "ce n’est pas un fichier ordinaire");
    }

    #[test]
    fn a_sentence_is_found_again_with_what_it_names() {
        let said = Message::new("value-energy").with("said", "9").to_string();
        assert_eq!(Lang::heard("value-energy", "said", &said).as_deref(), Some("9"));
        assert_eq!(Lang::heard("value-energy", "said", "something else"), None);
    }
}
