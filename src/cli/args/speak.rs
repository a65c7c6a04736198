//! Errors of the parser in our words, and its help in other languages than the one it is declared in; knows nothing of what commands do.

use super::Args;
use super::value::Wrong;
use crate::cli::Fault;
use crate::lang::Lang;
use crate::model::week::WeekError;
use clap::builder::{PossibleValue, PossibleValuesParser, Resettable};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::error::Error;
use std::ffi::OsString;

/// The parser, its help in this language.
pub(in crate::cli) fn command(lang: Lang) -> Command {
    match lang {
        Lang::En => Args::command(),
        Lang::Fr => told(lang, Args::command(), "arg"),
    }
}

/// A command and those below it. A text stands under the command's path and the argument's name, or under the name alone.
fn told(lang: Lang, command: Command, path: &str) -> Command {
    let own = |id: &str| lang.instead(&format!("{path}-{id}"), &[]);
    let word = |id: &str| lang.instead(&format!("arg-{id}"), &[]).unwrap_or_default();
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    let about = own("about").unwrap_or_default();
    let after = own("after").or_else(|| command.get_after_help().map(|text| after(&text.to_string(), &word, own("sample"), own("more"))));
    let mut command = command
        .mut_args(|arg| argument(lang, path, arg))
        .next_help_heading(Resettable::Reset)
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(word("help")))
        .about(about)
        .long_about(Resettable::Reset)
        .after_help(after.unwrap_or_default())
        .subcommand_help_heading(heading(lang, "arg-commands"))
        .subcommand_value_name(heading(lang, "arg-command"))
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", heading(lang, "arg-usage")));
    if path == "arg" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(word("version"));
        command = command.disable_version_flag(true).arg(version);
    }
    names.iter().fold(command, |command, name| command.mut_subcommand(name, |sub| told(lang, sub, &format!("{path}-{name}"))))
}

/// The examples, as they are where they have no words of a language, then what this language says of the command, then the shape of its JSON.
fn after(text: &str, word: &impl Fn(&str) -> String, sample: Option<String>, note: Option<String>) -> String {
    let mut parts = text.split("\n\n");
    let examples = parts.next().unwrap_or_default();
    let examples = examples.replacen("Examples:", &word("examples"), 1).replacen("Example:", &word("example"), 1);
    let examples = sample.unwrap_or(examples);
    let shape = parts
        .find(|part| part.starts_with("JSON:"))
        .map(|part| part.split_once("}. ").map_or_else(|| part.to_owned(), |(shape, _)| format!("{shape}}}.")));
    [Some(examples), note, shape].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn argument(lang: Lang, path: &str, arg: Arg) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let mut help = lang.instead(&format!("{path}-{id}"), &[]).or_else(|| lang.instead(&format!("arg-{id}"), &[])).unwrap_or_default();
    let mut add = |key: &str, values: &[String]| {
        if !values.is_empty() {
            let values = [("help", help.clone().into()), ("values", values.join(", ").into())];
            help = lang.instead(key, &values).unwrap_or_default();
        }
    };
    let takes = arg.get_action().takes_values();
    if takes && !arg.is_hide_default_value_set() {
        let defaults = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned());
        add("arg-default", &defaults.filter(|v| !v.is_empty()).collect::<Vec<_>>());
    }
    add("arg-env", &arg.get_env().map(|name| name.to_string_lossy().into_owned()).into_iter().collect::<Vec<_>>());
    if takes {
        add("arg-possible", &arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect::<Vec<_>>());
    }
    let global = arg.is_global_set();
    let declared = arg.get_value_names().and_then(|names| names.first()).map_or_else(|| id.clone(), ToString::to_string);
    let arg = match placeholder(lang, &declared).filter(|_| takes) {
        Some(name) => arg.value_name(name),
        None => arg,
    };
    let arg = arg.help(help).long_help(Resettable::Reset);
    // What each value means stands in the help above.
    let values: Vec<PossibleValue> = arg.get_possible_values().into_iter().map(|v| v.help(Resettable::Reset)).collect();
    let arg = if values.is_empty() || !takes { arg } else { arg.value_parser(PossibleValuesParser::new(values)) };
    let arg = if takes { arg.hide_default_value(true).hide_possible_values(true).hide_env(true) } else { arg };
    if global { arg.help_heading(heading(lang, "arg-everywhere")) } else { arg }
}

/// A page of help as this language sets it: the parser ends its headings in a bare colon.
pub(in crate::cli) fn page(lang: Lang, page: &str) -> String {
    let is_bare = |head: &&str| !head.starts_with(' ') && !head.ends_with(char::is_whitespace);
    let heading = |line: &str| line.strip_suffix(':').filter(is_bare).map(|head| lang.labelled(head, ""));
    page.lines().flat_map(|line| [heading(line).unwrap_or_else(|| line.to_owned()).trim_end().to_owned(), "\n".to_owned()]).collect()
}

/// A manual page with its headings in this language.
pub(in crate::cli) fn manual(lang: Lang, roff: &str) -> String {
    let heading = |line: &str| match line {
        ".SH NAME" => lang.word("arg-man-name"),
        ".SH EXTRA" => lang.word("arg-man-extra"),
        _ => None,
    };
    let set = |line: &str| heading(line).map_or_else(|| line.to_owned(), |text| format!(".SH {text}"));
    roff.lines().flat_map(|line| [set(line), "\n".to_owned()]).collect()
}

/// A heading, which the parser takes only where it lives as long as the program.
fn heading(lang: Lang, key: &str) -> &'static str {
    lang.word(key).unwrap_or_default()
}

/// What stands for a value, such as FILE; as it is declared where that is the same in every language.
fn placeholder(lang: Lang, name: &str) -> Option<&'static str> {
    lang.word(&format!("arg-value-{}", name.to_lowercase()))
}

/// What a number must be, by the parser's error for one that isn't.
fn number(lang: Lang, error: &(dyn Error + 'static)) -> Option<String> {
    if error.is::<std::num::ParseIntError>() {
        return lang.instead("arg-error-number", &[]);
    }
    let text = error.to_string();
    let (low, high) = text.split_once(" is not in ")?.1.split_once("..=")?;
    lang.instead("arg-error-range", &[("low", low.to_owned().into()), ("high", high.to_owned().into())])
}

/// The call that tells how a command is called: its name with those above it, as far as these arguments name one.
fn help_of(args: &[OsString]) -> String {
    let (mut command, mut call) = (Args::command(), "fingerpost".to_owned());
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        if let Some(below) = command.find_subcommand(arg).cloned() {
            call = format!("{call} {arg}");
            command = below;
        }
    }
    call + " --help"
}

/// What is wrong with a call of these arguments.
pub(in crate::cli) fn wrong(lang: Lang, error: &clap::Error, args: &[OsString]) -> Fault {
    let all = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let one = |kind| all(kind).into_iter().next().unwrap_or_default();
    let say = |key: &str, values: &[(&'static str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        lang.instead(key, &values).unwrap_or_default()
    };
    let (place, prior) = (one(ContextKind::InvalidArg), all(ContextKind::PriorArg));
    let value = one(ContextKind::InvalidValue);
    let source = error.source();
    let own = source.and_then(|source| source.downcast_ref::<Wrong>()).map(|wrong| lang.text(wrong.0).into_owned());
    let why = own.or_else(|| number(lang, source?));
    let week = source.and_then(|source| source.downcast_ref::<WeekError>());
    let text = match (error.kind(), why) {
        (ErrorKind::UnknownArgument, _) => say("arg-error-unknown", &[("said", place)]),
        (ErrorKind::InvalidSubcommand, _) => say("arg-error-command", &[("said", one(ContextKind::InvalidSubcommand))]),
        (ErrorKind::MissingRequiredArgument, _) => say("arg-error-missing", &[("names", all(ContextKind::InvalidArg).join(", "))]),
        (ErrorKind::MissingSubcommand, _) => say("arg-error-missing", &[("names", heading(lang, "arg-command").to_owned())]),
        (ErrorKind::ArgumentConflict, _) if prior.contains(&place) => say("arg-error-twice", &[("where", place)]),
        (ErrorKind::ArgumentConflict, _) => say("arg-error-conflict", &[("where", place), ("names", prior.join(", "))]),
        (ErrorKind::InvalidValue, _) if value.is_empty() => say("arg-error-no-value", &[("where", place)]),
        (ErrorKind::ValueValidation, _) if week.is_some() => say("value-week", &[("said", value)]),
        (ErrorKind::ValueValidation, Some(why)) => say("arg-error-why", &[("said", value), ("where", place), ("why", why)]),
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, _) => say("arg-error-value", &[("said", value), ("where", place)]),
        _ => say("arg-error-other", &[]),
    };
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
    let help = help_of(args);
    let (choices, below) = (all(ContextKind::ValidValue), all(ContextKind::ValidSubcommand));
    let hint = match near.into_iter().find_map(|kind| all(kind).pop()) {
        _ if !choices.is_empty() => say("arg-error-choose", &[("names", choices.join(", "))]),
        // The nearest name stands last.
        Some(name) => say("arg-error-nearest", &[("name", name), ("help", help)]),
        None if !below.is_empty() => say("arg-error-choose", &[("names", below.join(", "))]),
        None => say("arg-error-hint", &[("help", help)]),
    };
    Fault::usage(text, hint)
}
