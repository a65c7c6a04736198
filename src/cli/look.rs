//! Which colours and characters fit this terminal and this person; knows nothing of what is drawn with them.

use super::args::{Color, Global};
use super::setup::{self, Setup};
use crate::lang::Message;
use crate::model::text::quoted;
use crate::tui::theme::{Background, Choice, Glyphs, Look, Name};

/// Looks as the command line, the settings and the environment say, the theme that is to follow the terminal's own background,
/// and what of all that can't be used.
pub(super) fn look(global: &Global, setup: &Setup) -> (Look, Option<Choice>, Option<String>) {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
    let no_color = match global.color.unwrap_or_default() {
        Color::Auto => set("NO_COLOR").is_some(),
        Color::Always => false,
        Color::Never => true,
    };
    let console = set("TERM").is_some_and(|t| t == "linux");
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
    let unknown = known.is_err().then(|| {
        let names = Name::ALL.map(|(id, _)| id).join(", ");
        setup.lang.with("cli-no-theme", &[("place", place.into()), ("name", quoted(name).into()), ("names", names.into())])
    });
    let truecolor = set("COLORTERM").is_some_and(|v| v == "truecolor" || v == "24bit");
    let name = if no_color { Name::Mono } else { known.unwrap_or_default() };
    let choice = Choice { name, truecolor };
    let theme = choice.theme(background);
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_string_lossy().to_lowercase();
    let unicode = locale.replace('-', "").contains("utf8");
    let glyphs = if unicode && !console && !global.ascii { Glyphs::UNICODE } else { Glyphs::ASCII };
    let follows = (choice.follows() && background == Background::Unknown).then_some(choice);
    (Look { theme, glyphs }, follows, unknown)
}

/// `COLORFGBG` ends in the number of the background colour: 7 and 15 are light.
fn background(value: &str) -> Background {
    match value.rsplit(';').next().and_then(|n| n.parse::<u8>().ok()) {
        Some(7 | 15) => Background::Light,
        Some(_) => Background::Dark,
        None => Background::Unknown,
    }
}
