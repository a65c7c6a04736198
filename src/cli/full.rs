//! Opens the full-screen program; knows nothing of what it shows.

use super::{Args, Fault, Place};
use crate::app::State;
use crate::lang::Lang;
use crate::storage::Store;
use crate::tui::keymap::Keymap;
use crate::tui::program::Program;
use crate::tui::terminal::{self, Ending};
use crate::tui::theme::{Background, Glyphs, Look, Theme};
use crate::world::{self, Disk};
use std::process::ExitCode;
use std::sync::Arc;

/// Opens the program on the data directory, until it ends.
pub(super) fn open(args: &Args, place: &Place) -> Result<ExitCode, Fault> {
    let lang = Lang::En;
    let state = State::new(Arc::new(pack(lang)?), world::now(args.today), lang);
    let (mailbox, inbox) = terminal::channel();
    let disk = Disk::new(Store::new(&place.data).named("fingerpost, the full-screen program"));
    let background = world::Background::start(disk, args.today, move |action| mailbox.send(action))
        .map_err(|e| Fault::failed(format!("no thread for the disk: {e}"), "Close some programs and try again."))?;
    let (look, follows) = look();
    let mut program = Program::new(state, background, Keymap::default(), look, follows);
    let ended = terminal::run(&mut program, inbox);
    let unsaved: Vec<(String, String)> = program.state().saving.failed.values().cloned().collect();
    drop(program);
    let ending = ended.map_err(|e| Fault::failed(e.to_string(), e.hint()))?;
    if let (Some((text, hint)), Ending::Quit | Ending::Hangup) = (unsaved.first(), ending) {
        return Err(Fault::failed(format!("left with something unsaved: {text}"), hint.clone()));
    }
    Ok(ending.finish())
}

/// The pack that everything speaks of.
pub(super) fn pack(lang: Lang) -> Result<crate::model::Pack, Fault> {
    crate::content::built_in(lang.id()).map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        Fault::failed(format!("the built-in pack is damaged: {first}"), "Install the program again.")
    })
}

/// Looks fit for this terminal, and whether its background is worth asking for: colours unless `NO_COLOR` is set, plain characters where the locale has no others.
fn look() -> (Look, bool) {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
    let no_color = set("NO_COLOR").is_some();
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_string_lossy().to_lowercase();
    let unicode = locale.replace('-', "").contains("utf8");
    let console = set("TERM").is_some_and(|t| t == "linux");
    let background = set("COLORFGBG").map_or(Background::Unknown, |v| brightness(&v.to_string_lossy()));
    let theme = if no_color { Theme::mono() } else { Theme::sixteen(background) };
    let glyphs = if unicode && !console { Glyphs::UNICODE } else { Glyphs::ASCII };
    (Look { theme, glyphs }, !no_color && background == Background::Unknown)
}

/// `COLORFGBG` ends in the number of the background colour: 7 and 15 are light.
fn brightness(value: &str) -> Background {
    match value.rsplit(';').next().and_then(|n| n.parse::<u8>().ok()) {
        Some(7 | 15) => Background::Light,
        Some(_) => Background::Dark,
        None => Background::Unknown,
    }
}
