//! The program without a full screen: a numbered menu, line by line, for screen readers and plain terminals.

mod decide;
mod entry;
mod trials;
mod weeks;

use super::args::{AuditCommand, Format, ImportArgs, ReportArgs};
use super::quiz;
use super::setup::Setup;
use super::talk::{Heard, Talk, is_quit, list};
use super::{Fault, Output, audit, compare, import, names, report, review};
use crate::app::Action;
use crate::model::{Minutes, Pack};
use std::path::PathBuf;
use std::process::ExitCode;

/// What the menu offers, in order, as keys of the catalogue.
const CHOICES: [&str; 13] = [
    "cli-menu-compare",
    "cli-menu-quiz",
    "cli-menu-log",
    "cli-menu-audit",
    "cli-menu-start",
    "cli-menu-report",
    "cli-menu-import",
    "cli-menu-review",
    "cli-menu-write",
    "plain-menu-trials",
    "plain-menu-decide",
    "plain-menu-weeks",
    "plain-menu-undo",
];

/// Offers the menu until the input ends or a person leaves.
pub(super) fn menu(setup: &Setup, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    output.line(&setup.pack.title);
    output.flush()?;
    let mut talk = Talk::open(setup, "fingerpost --plain", output);
    let choices = CHOICES.map(|key| lang.text(key));
    list(&choices);
    while !talk.ended {
        talk.output.flush()?;
        talk.say("plain-menu-how");
        let Some(said) = talk.line()?.filter(|said| !is_quit(said)) else { break };
        // What other programs wrote meanwhile counts.
        for answer in talk.session.world.refresh() {
            talk.session.dispatch(answer);
        }
        match choose(&mut talk, &said) {
            Ok(true) => {}
            Ok(false) => list(&choices),
            // A reader that has gone ends it; what failed is told, and the menu stays.
            Err(fault) if fault.text.is_empty() => return Err(fault),
            Err(fault) => drop(fault.tell(lang)),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// False where the choices are to be read out.
fn choose(talk: &mut Talk<'_>, said: &str) -> Result<bool, Fault> {
    let setup = talk.setup;
    match said {
        "1" => topics(talk)?,
        "2" => quiz::again(talk)?,
        "3" => entry::log(talk)?,
        "4" => drop(audit::run(setup, &AuditCommand::Show { week: None, lines: true, json: false }, talk.output)?),
        "5" => drop(entry::start(talk)?),
        "6" => read(talk)?,
        "7" => calendar(talk)?,
        "8" => review::review(talk)?,
        "9" => write(talk)?,
        "10" => trials::trials(talk)?,
        "11" => decide::decide(talk)?,
        "12" => weeks::weeks(talk)?,
        "13" | "u" => talk.dispatch(Action::Undo)?,
        "" | "?" | "help" | "aide" => return Ok(false),
        _ => {
            let values = [("said", said.to_owned().into()), ("last", CHOICES.len().into())];
            return Err(talk.wrong("plain-no-choice", &values, ""));
        }
    }
    Ok(true)
}

/// Reads a topic of the comparison, then asks for the next.
fn topics(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let setup = talk.setup;
    let all = [talk.lang().text("plain-all-topics").into_owned()];
    let choices: Vec<String> = setup.pack.topics.iter().map(|t| t.name.clone()).chain(all).collect();
    list(&choices);
    let question = talk.lang().text("plain-ask-topic");
    while let Some(()) = talk.until(&question, |talk, said| {
        if said.is_empty() {
            return Ok(Heard::Back);
        }
        let id = match said.parse::<usize>().ok().and_then(|n| n.checked_sub(1)) {
            Some(n) if n == setup.pack.topics.len() => None,
            Some(n) => Some(setup.pack.topics.get(n).map_or(said, |t| t.id.as_str())),
            None => Some(said),
        };
        compare::compare(setup, id, false, talk.output).map(Heard::Took)
    })? {}
    Ok(())
}

/// The brief, to listen to.
fn read(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let args = ReportArgs { format: Some(Format::Txt), with_notes: true, ..ReportArgs::default() };
    report::report(talk.setup, &args, talk.output).map(drop)
}

fn write(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let question = talk.lang().text("plain-ask-file");
    let written = talk.until(&question, |talk, said| {
        if said.is_empty() {
            return Ok(Heard::Back);
        }
        let path = PathBuf::from(said);
        if Format::of(&path).is_none() {
            return Err(talk.wrong("plain-no-form", &[("said", said.to_owned().into())], "plain-no-form-hint"));
        }
        let args = ReportArgs { output: Some(path), ..ReportArgs::default() };
        report::report(talk.setup, &args, talk.output).map(Heard::Took)
    });
    written.map(drop)
}

/// Imports a calendar, then asks about what is unsure in it.
fn calendar(talk: &mut Talk<'_>) -> Result<(), Fault> {
    if talk.state().data.audits().next().is_none() && !entry::start(talk)? {
        return Ok(());
    }
    let question = talk.lang().text("plain-ask-calendar");
    let brought = talk.until(&question, |talk, said| {
        if said.is_empty() {
            return Ok(Heard::Back);
        }
        // Dropped files come quoted, as a shell would need them.
        let typed = crate::world::import::typed(said);
        let args = ImportArgs { paths: typed.paths, from: None, to: None, me: typed.me, dry_run: false, skip_bad: false, json: false };
        talk.session.state.notice = None;
        import::bring(talk.setup, &args, &mut talk.session, true, talk.output).map(Heard::Took)
    })?;
    if brought.is_none() {
        return Ok(());
    }
    talk.output.flush()?;
    review::review(talk)
}

/// How long something took, for a line of one day or of a whole week.
fn minutes(talk: &mut Talk<'_>, question: &'static str, of_a_day: bool) -> Result<Option<Minutes>, Fault> {
    let question = talk.lang().text(question);
    talk.until(&question, |talk, said| match said.parse::<Minutes>() {
        _ if said.is_empty() => Ok(Heard::Back),
        Ok(minutes) if of_a_day && minutes.get() > Minutes::DAY => Err(talk.wrong("audit-long-day", &[], "audit-long-day-hint")),
        Ok(minutes) => Ok(Heard::Took(minutes)),
        Err(_) => Err(talk.wrong("cli-no-duration", &[("said", said.to_owned().into())], "cli-no-duration-hint")),
    })
}

/// An activity by its number in the list, its name or the beginning of it; `?` reads the list.
pub(super) fn activity(talk: &mut Talk<'_>) -> Result<Option<crate::model::ActivityId>, Fault> {
    let question = talk.lang().text("plain-ask-activity");
    talk.until(&question, |talk, said| {
        let pack: &Pack = &talk.setup.pack;
        if said.is_empty() {
            return Ok(Heard::Back);
        }
        if said == "?" {
            list(&pack.activities.iter().map(|a| a.name.as_str()).collect::<Vec<_>>());
            return Ok(Heard::Again);
        }
        let numbered = said.parse::<usize>().ok().and_then(|n| pack.activities.get(n.checked_sub(1)?));
        match numbered {
            Some(found) => Ok(Heard::Took(found.id.clone())),
            // All ids would be long to listen to.
            None => names::activity(pack, said, talk.lang())
                .map(Heard::Took)
                .map_err(|fault| Fault { hint: talk.lang().text("plain-activity-hint").into(), ..fault }),
        }
    })
}
