//! Which colours and characters fit this terminal and this person; knows nothing of what is drawn with them.

use super::args::{Color, Global};
use super::setup::Setup;
use crate::model::text::quoted;
use crate::tui::theme::{Background, Glyphs, Look, Theme};

/// Every theme by its name.
const THEMES: [&str; 4] = ["auto", "dark", "light", "mono"];

/// Looks as the command line, the settings and the environment say, whether the theme is to follow the terminal's own background,
/// and what of all that can't be used.
pub(super) fn look(global: &Global, setup: &Setup) -> (Look, bool, Option<String>) {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
    let no_color = match global.color.unwrap_or_default() {
        Color::Auto => set("NO_COLOR").is_some(),
        Color::Always => false,
        Color::Never => true,
    };
    let background = set("COLORFGBG").map_or(Background::Unknown, |v| background(&v.to_string_lossy()));
    let (name, place) = match (&global.theme, &setup.settings.theme) {
        (Some(name), _) => (name.as_str(), "--theme".to_owned()),
        (None, Some(at)) => (at.value.as_str(), format!("{}: line {}: theme", setup.place.config.display(), at.line)),
        (None, None) => ("auto", String::new()),
    };
    let theme = match name {
        "auto" => Some(Theme::sixteen(background)),
        "dark" => Some(Theme::sixteen(Background::Dark)),
        "light" => Some(Theme::sixteen(Background::Light)),
        "mono" => Some(Theme::mono()),
        _ => None,
    };
    let unknown = theme.is_none().then(|| {
        setup.lang.with("cli-no-theme", &[("place", place.into()), ("name", quoted(name).into()), ("names", THEMES.join(", ").into())])
    });
    let theme = if no_color { Theme::mono() } else { theme.unwrap_or_else(|| Theme::sixteen(background)) };
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_string_lossy().to_lowercase();
    let unicode = locale.replace('-', "").contains("utf8");
    let console = set("TERM").is_some_and(|t| t == "linux");
    let glyphs = if unicode && !console && !global.ascii { Glyphs::UNICODE } else { Glyphs::ASCII };
    let follows = name == "auto" && background == Background::Unknown && !no_color;
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
