//! Which colours and characters fit this terminal and this person; knows nothing of what is drawn with them.

use super::args::{Color, Global};
use super::setup::{self, Setup};
use crate::lang::Message;
use crate::model::text::quoted;
use crate::tui::theme::{Background, Choice, Colors, Glyphs, Look, Name};

/// What was found out about looks.
pub(super) struct Found {
    choice: Choice,
    background: Background,
    glyphs: Glyphs,
    /// What of all that can't be used.
    pub problem: Option<String>,
}

impl Found {
    /// As this terminal shows it.
    pub(super) fn look(&self) -> Look {
        Look { theme: self.choice.theme(self.background), glyphs: self.glyphs }
    }

    /// The theme that is to follow the terminal's own background.
    pub(super) fn follows(&self) -> Option<Choice> {
        (self.choice.follows() && self.background == Background::Unknown).then_some(self.choice)
    }

    /// As a picture shows it, which has all colours, all letters, and no terminal to ask: its own ground is dark, but for the theme that
    /// is made for a light one.
    pub(super) fn picture(&self, ascii: bool) -> Look {
        let choice = Choice { colors: Colors::All, ..self.choice };
        let mut theme = choice.theme(Background::Dark);
        if choice.name == Name::Light {
            theme.paper = Choice { name: Name::Day, ..choice }.theme(Background::Light).paper;
        }
        Look { theme, glyphs: if ascii { Glyphs::ASCII } else { Glyphs::UNICODE } }
    }
}

/// Looks as the command line, the settings and the environment say.
pub(super) fn look(global: &Global, setup: &Setup) -> Found {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
    let no_color = match global.color.unwrap_or_default() {
        Color::Auto => set("NO_COLOR").is_some(),
        Color::Always => false,
        Color::Never => true,
    };
    let term = set("TERM").unwrap_or_default().to_string_lossy().into_owned();
    let console = term == "linux";
    let said = set("COLORFGBG").map_or(Background::Unknown, |v| background(&v.to_string_lossy()));
    // The Linux console is black, and answers no question about it.
    let background = if console { Background::Dark } else { said };
    let (name, place) = match (&global.theme, &setup.settings.theme) {
        (Some(name), _) => (name.as_str(), "--theme".to_owned()),
        (None, Some(at)) => (
            at.value.as_str(),
            setup::named(setup.lang, &setup.place.config, Message::new("yaml-at-line").with("line", at.line).with("what", "theme")),
        ),
        (None, None) => ("auto", String::new()),
    };
    let known = name.parse::<Name>();
    let problem = known.is_err().then(|| {
        let names = Name::ALL.map(|(id, _)| id).join(", ");
        setup.lang.with("cli-no-theme", &[("place", place.into()), ("name", quoted(name).into()), ("names", names.into())])
    });
    let colors = if set("COLORTERM").is_some_and(|v| v == "truecolor" || v == "24bit") {
        Colors::All
    } else if term.contains("256color") {
        Colors::Indexed
    } else {
        Colors::Sixteen
    };
    let name = if no_color { Name::Mono } else { known.unwrap_or_default() };
    let glyphs = if is_unicode() && !console && !global.ascii { Glyphs::UNICODE } else { Glyphs::ASCII };
    Found { choice: Choice { name, colors }, background, glyphs, problem }
}

/// Whether the locale's letters are UTF-8. Consoles of Windows show all letters, and know no such locale.
pub(super) fn is_unicode() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_string_lossy().to_lowercase();
    cfg!(windows) || locale.replace('-', "").contains("utf8")
}

/// `COLORFGBG` ends in the number of the background colour: 7 and 15 are light.
fn background(value: &str) -> Background {
    match value.rsplit(';').next().and_then(|n| n.parse::<u8>().ok()) {
        Some(7 | 15) => Background::Light,
        Some(_) => Background::Dark,
        None => Background::Unknown,
    }
}
