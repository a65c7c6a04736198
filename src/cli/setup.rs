//! Everything that a command starts from: places, settings, language, pack, width; knows nothing of what the command does.

use super::args::Global;
use super::page::{self, Align};
use super::{Fault, Place, fault};
use crate::app::State;
use crate::content;
use crate::lang::{Lang, Message};
use crate::model::{Pack, text};
use crate::session::Session;
use crate::settings::{self, Settings};
use crate::storage::{self, Store};
use crate::world::{Clock, Disk};
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

/// The largest settings file that is read, in bytes.
const MAX_SETTINGS: usize = 256 << 10;
/// The largest pack file that is read, in bytes.
pub(super) const MAX_PACK: usize = 1 << 20;
/// The most files of `packs` that are read.
const MAX_PACKS: usize = 100;
/// Columns of an output that is no terminal.
const WIDTH: usize = 80;
/// Columns of plain output: a screen reader takes a paragraph as one line.
const PLAIN: usize = 100_000;
/// Lines longer than this are hard to read, in columns.
const WIDEST: usize = 110;

/// What a command starts from.
#[derive(Clone, Debug)]
pub(super) struct Setup {
    pub place: Place,
    pub settings: Settings,
    pub lang: Lang,
    pub pack: Arc<Pack>,
    pub clock: Clock,
    /// Line by line, without columns.
    pub plain: bool,
    /// What is wrong with the settings, each with file and line. Nothing of it keeps a command from working.
    pub notices: Vec<String>,
}

impl Setup {
    /// Reads the settings and chooses language and pack.
    ///
    /// # Errors
    /// Where there is no place for data, or the command line names a pack that does not exist.
    pub(super) fn new(global: &Global) -> Result<Self, Fault> {
        let place = Place::find(global)?;
        let (settings, problems) = settings(&place.config, global.config.is_some());
        let lang = spoken(global, settings.language);
        let mut notices: Vec<String> = problems.iter().map(|problem| told(lang, &place.config, problem)).collect();
        let pack = match (&global.pack, &settings.pack) {
            (Some(id), _) => find_pack(&place, id, lang)?,
            (None, Some(at)) => find_pack(&place, &at.value, lang).or_else(|e| {
                notices.push(lang.with(
                    "cli-settings-pack",
                    &[("path", place.config.display().to_string().into()), ("line", at.line.into()), ("why", e.text.into())],
                ));
                built_in(lang)
            })?,
            (None, None) => built_in(lang)?,
        };
        let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
        let plain = global.plain || set("ACCESSIBLE").is_some_and(|v| v != "0") || set("TERM").is_some_and(|t| t == "dumb");
        let clock = Clock { today: global.today, zone_is_named: set("TZ").is_some() };
        Ok(Self { place, settings, lang, pack: Arc::new(pack), clock, plain, notices })
    }

    /// Tells on standard error what is wrong with the settings.
    pub(super) fn tell(&self) {
        for notice in &self.notices {
            fault::warn(self.lang, notice);
        }
    }

    /// A session on the data directory, with nothing opened yet.
    pub(super) fn session(&self, holder: &str) -> Session<Disk> {
        Session::new(self.state(), Disk::new(self.store(holder)).known_as(self.settings.emails.clone()))
    }

    /// A program with nothing opened yet, on the pack in all its languages.
    pub(super) fn state(&self) -> State {
        let mut state = State::new(Arc::clone(&self.pack), self.clock.now(), self.lang);
        state.mouse = self.settings.mouse.unwrap_or(true);
        if let Some(hours) = self.settings.hours_a_week {
            state.audit.form.hours_a_week = hours;
        }
        let own: Vec<Pack> = own_packs(&self.place, self.lang).0.into_iter().filter(|pack| pack.id == self.pack.id).collect();
        if own.is_empty() { state.shipped() } else { state.translated(own.into_iter().map(Arc::new)) }
    }

    /// Rows of cells: in columns, or one after the other where the output is plain.
    pub(super) fn table(&self, rows: &[Vec<String>], aligns: &[Align]) -> Vec<String> {
        if self.plain { page::spoken(rows) } else { page::table(rows, aligns) }
    }

    pub(super) fn store(&self, holder: &str) -> Store {
        Store::new(&self.place.data).named(holder)
    }

    /// Columns of the output: what `COLUMNS` says, else the terminal's, else 80; none are kept free for a second column where
    /// the output is plain.
    pub(super) fn width(&self) -> usize {
        if self.plain {
            return PLAIN;
        }
        let said = std::env::var("COLUMNS").ok().and_then(|c| c.trim().parse::<usize>().ok()).filter(|c| *c > 0);
        let terminal = || std::io::IsTerminal::is_terminal(&std::io::stdout()).then(crate::tui::terminal::size);
        let columns = said.or_else(|| terminal().map(|(columns, _)| usize::from(columns))).filter(|c| *c > 0);
        columns.unwrap_or(WIDTH).clamp(20, WIDEST)
    }
}

/// The language that is asked for: by the call, else by the settings, else by the locale where it is one of ours.
pub(super) fn spoken(global: &Global, settings: Option<Lang>) -> Lang {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?.parse().ok();
    global.lang.or(settings).or_else(locale).unwrap_or_default()
}

/// The language of a call that can't be read: by its `--lang`, else as elsewhere.
pub(super) fn asked(args: &[OsString]) -> Lang {
    let texts: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let after =
        |arg: &str, next: Option<&str>| arg.strip_prefix("--lang=").or(next.filter(|_| arg == "--lang")).and_then(|l| l.parse().ok());
    let said = texts.iter().enumerate().find_map(|(n, arg)| after(arg, texts.get(n + 1).map(AsRef::as_ref)));
    let global = Global { lang: said, ..Global::default() };
    let own = || settings(&Place::find(&global).ok()?.config, false).0.language;
    spoken(&global, if said.is_some() { None } else { own() })
}

fn settings(path: &Path, was_named: bool) -> (Settings, Vec<settings::Problem>) {
    match storage::read_file(path, MAX_SETTINGS) {
        Ok(bytes) => {
            let (settings, problems) = settings::read(&bytes);
            (settings, problems)
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && !was_named => (Settings::default(), Vec::new()),
        Err(e) => (Settings::default(), vec![settings::Problem::new(None, "", (&e).into(), Message::none())]),
    }
}

/// What is wrong with a file, its name before it.
pub(super) fn named(lang: Lang, path: &Path, what: Message) -> String {
    text::line(&lang.say(&Message::new("place-file").with("path", path.display().to_string()).with("what", what)))
}

/// What is wrong with a setting, and what to write.
fn told(lang: Lang, path: &Path, problem: &settings::Problem) -> String {
    let named = named(lang, path, problem.told());
    if problem.hint.is_empty() { named } else { format!("{named}. {}", lang.say(&problem.hint)) }
}

/// The pack that opens where nothing else is said.
fn built_in(lang: Lang) -> Result<Pack, Fault> {
    content::built_in(lang.id()).map_err(|problems| {
        let first = problems.first().map(|problem| problem.told(lang)).unwrap_or_default();
        Fault::failed(lang.with("cli-pack-damaged", &[("what", first.into())]), lang.text("cli-pack-damaged-hint"))
    })
}

/// A pack by its id: a person's own first, in this language where there is one, then those that ship.
fn find_pack(place: &Place, id: &str, lang: Lang) -> Result<Pack, Fault> {
    let (own, _) = own_packs(place, lang);
    let mut same: Vec<Pack> = own.into_iter().filter(|p| p.id == id).collect();
    same.sort_by_key(|p| p.lang != lang.id());
    if let Some(pack) = same.into_iter().next() {
        return Ok(pack);
    }
    match content::shipped_pack(id, lang.id()) {
        Some(Ok(pack)) => Ok(pack),
        Some(Err(_)) => built_in(lang),
        None => Err(Fault::usage(
            lang.with("cli-no-pack", &[("id", text::line(id).into())]),
            lang.with("cli-no-pack-hint", &[("dir", place.packs().display().to_string().into())]),
        )),
    }
}

/// A person's own packs, and what is wrong with those that can't be used.
pub(super) fn own_packs(place: &Place, lang: Lang) -> (Vec<Pack>, Vec<String>) {
    let dir = place.packs();
    let mut problems = Vec::new();
    let names = storage::names(&dir).unwrap_or_else(|e| {
        problems.push(named(lang, &dir, (&e).into()));
        Vec::new()
    });
    let mut files = Vec::new();
    for name in names.into_iter().take(MAX_PACKS) {
        let path = dir.join(&name);
        let shown = name.to_string_lossy();
        let is_pack = !shown.starts_with('.') && [".yaml", ".yml"].iter().any(|e| shown.ends_with(e));
        match storage::read_file(&path, MAX_PACK) {
            _ if !is_pack => {}
            Ok(bytes) => files.push((path.display().to_string(), bytes)),
            Err(e) => problems.push(named(lang, &path, (&e).into())),
        }
    }
    let (packs, found) = content::load_user(files);
    problems.extend(found.iter().map(|problem| problem.told(lang)));
    (packs, problems)
}
