//! Looks by role: views name roles, a theme gives them colours; knows nothing of what is drawn.

use ratatui::style::{Color, Modifier, Style};

/// A style for each role. Text without a role uses the terminal's own colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The first path: Staff.
    pub staff: Style,
    /// The second path: EM.
    pub em: Style,
    /// Energy gained.
    pub gain: Style,
    /// Energy lost.
    pub drain: Style,
    /// Less important text.
    pub muted: Style,
    /// Lines and frames.
    pub rule: Style,
    /// Titles of panes and columns.
    pub title: Style,
    /// The row or cell that keys act on.
    pub selected: Style,
    /// A key in a hint.
    pub key: Style,
    pub good: Style,
    pub warning: Style,
    pub error: Style,
}

/// How bright the terminal's background is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    Dark,
    Light,
    #[default]
    Unknown,
}

impl Theme {
    /// The terminal's own 16 colours, fit for its background.
    pub fn sixteen(background: Background) -> Self {
        let (staff, em, gain, drain, muted) = match background {
            Background::Dark => (Color::LightBlue, Color::LightMagenta, Color::LightGreen, Color::LightRed, Color::Gray),
            Background::Light => (Color::Blue, Color::Magenta, Color::Green, Color::Red, Color::DarkGray),
            Background::Unknown => (Color::LightBlue, Color::Magenta, Color::Green, Color::Red, Color::Reset),
        };
        let plain = Style::new();
        let muted = if muted == Color::Reset { plain.add_modifier(Modifier::DIM) } else { plain.fg(muted) };
        Self {
            staff: plain.fg(staff),
            em: plain.fg(em),
            gain: plain.fg(gain),
            drain: plain.fg(drain),
            muted,
            rule: muted,
            title: plain.add_modifier(Modifier::BOLD),
            selected: plain.add_modifier(Modifier::REVERSED),
            key: plain.add_modifier(Modifier::BOLD),
            good: plain.fg(gain),
            warning: plain.fg(em).add_modifier(Modifier::BOLD),
            error: plain.fg(drain).add_modifier(Modifier::BOLD),
        }
    }

    /// No colours at all: weight and reverse alone.
    pub fn mono() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            staff: bold,
            em: plain.add_modifier(Modifier::ITALIC),
            gain: plain,
            drain: plain,
            muted: plain,
            rule: plain,
            title: bold,
            selected: plain.add_modifier(Modifier::REVERSED),
            key: bold,
            good: plain,
            warning: bold,
            error: bold,
        }
    }

    /// The style of a path.
    pub const fn side(&self, side: crate::model::Side) -> Style {
        match side {
            crate::model::Side::Staff => self.staff,
            crate::model::Side::Em => self.em,
        }
    }
}

/// The characters that lines, bars and marks are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub cross: &'static str,
    /// A full cell of a bar.
    pub bar: &'static str,
    /// An empty cell of a bar.
    pub track: &'static str,
    /// In front of what is selected.
    pub pointer: &'static str,
    pub mark: &'static str,
    pub check: &'static str,
    pub empty: &'static str,
    pub dot: &'static str,
    pub note: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub ellipsis: &'static str,
    pub minus: &'static str,
}

impl Glyphs {
    pub const UNICODE: Self = Self {
        horizontal: "─",
        vertical: "│",
        cross: "┼",
        bar: "█",
        track: "·",
        pointer: "▸",
        mark: "◆",
        check: "✓",
        empty: "○",
        dot: "●",
        note: "¶",
        up: "▲",
        down: "▼",
        ellipsis: "…",
        minus: "\u{2212}",
    };
    pub const ASCII: Self = Self {
        horizontal: "-",
        vertical: "|",
        cross: "+",
        bar: "#",
        track: ".",
        pointer: ">",
        mark: "*",
        check: "x",
        empty: "o",
        dot: "@",
        note: "n",
        up: "^",
        down: "v",
        ellipsis: "~",
        minus: "-",
    };
}

/// Everything about looks that a view needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    pub glyphs: Glyphs,
}

impl Default for Look {
    fn default() -> Self {
        Self { theme: Theme::sixteen(Background::default()), glyphs: Glyphs::UNICODE }
    }
}
