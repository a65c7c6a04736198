//! What went wrong, as it is told: `error:` says what and where, `hint:` what to try; knows nothing of what was being done.

use super::output::spelt;
use super::{args, setup};
use crate::lang::{Lang, Message};
use crate::model::text;
use clap::error::ErrorKind;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// An error with the exit code it ends the program with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub code: u8,
    pub text: Message,
    /// Empty where there is nothing to try.
    pub hint: Message,
}

impl Fault {
    /// Something failed; nothing is half done.
    pub(super) fn failed(text: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { code: 1, text: text.into(), hint: hint.into() }
    }

    /// The call's words are off.
    pub(super) fn usage(text: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { code: 2, ..Self::failed(text, hint) }
    }

    /// A failure that ends without a word: the reader of our output has gone.
    pub(super) const fn quiet() -> Self {
        Self { code: 0, text: Message::none(), hint: Message::none() }
    }

    /// The data directory is locked or unreadable.
    pub(super) fn unreadable(text: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { code: 3, ..Self::failed(text, hint) }
    }

    /// Prints it to standard error, as far as that works.
    pub(super) fn tell(&self, lang: Lang) -> ExitCode {
        let (text, hint) = (lang.say(&self.text), lang.say(&self.hint));
        if !text.is_empty() {
            let line = |key, what: &str| lang.with(key, &[("what", text::block(what).into())]) + "\n";
            let mut said = line("cli-error", &text);
            if !hint.is_empty() {
                said.push_str(&line("cli-hint", &hint));
            }
            drop(std::io::stderr().write_all(spelt(&said).as_bytes()));
        }
        ExitCode::from(self.code)
    }
}

impl From<crate::storage::Error> for Fault {
    fn from(error: crate::storage::Error) -> Self {
        let code = if error.is_locked_or_unreadable() { 3 } else { 1 };
        Self { code, text: error.message(), hint: error.hint() }
    }
}

/// Says something on standard error that keeps nothing from working.
pub(super) fn warn(lang: Lang, text: &str) {
    say(&lang.with("cli-warning", &[("what", text::line(text).into())]));
}

/// Says a line on standard error, as far as that works.
pub(super) fn say(line: &str) {
    drop(std::io::stderr().write_all(format!("{}\n", spelt(&text::line(line))).as_bytes()));
}

/// Help and version go to standard output; everything else that the parser has to say is wrong usage.
pub(super) fn usage(error: &clap::Error, args: &[OsString]) -> ExitCode {
    let lang = setup::asked(args);
    // Parsed again where another language is asked for, so that nobody else waits for its catalogue.
    let again = (lang != Lang::En).then(|| args::command(lang).try_get_matches_from(args).err()).flatten();
    let error = again.as_ref().unwrap_or(error);
    let is_help = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if error.use_stderr() && !is_help {
        return args::wrong(lang, error, args).tell(lang);
    }
    let shown = args::page(lang, &error.render().to_string());
    if error.use_stderr() {
        drop(std::io::stderr().write_all(spelt(&text::block(&shown)).as_bytes()));
        return ExitCode::from(2);
    }
    let mut output = super::Output::default();
    output.text(&shown);
    match output.end() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => fault.tell(lang),
    }
}
