//! Looks by role: views name roles, a theme gives them colours; knows nothing of what is drawn.

use ratatui::style::{Modifier, Style};

mod palettes;

pub use palettes::{Choice, Colors, Name};

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
    /// What everything stands on: text and background of the theme, or nothing where the terminal's own are used.
    pub paper: Style,
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
            paper: plain,
        }
    }

    /// Every role with its name.
    pub const fn roles(&self) -> [(&'static str, Style); 13] {
        [
            ("staff", self.staff),
            ("em", self.em),
            ("gain", self.gain),
            ("drain", self.drain),
            ("muted", self.muted),
            ("rule", self.rule),
            ("title", self.title),
            ("selected", self.selected),
            ("key", self.key),
            ("good", self.good),
            ("warning", self.warning),
            ("error", self.error),
            ("paper", self.paper),
        ]
    }

    /// The style of a selected cell, whatever stands in it: one block in one colour.
    pub fn block(&self) -> Style {
        Style::reset().patch(self.paper).patch(self.selected)
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
    /// Where a line goes down from another.
    pub tee: &'static str,
    /// Of a box: both upper ones, then both lower ones.
    pub corners: [&'static str; 4],
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
        tee: "┬",
        corners: ["╭", "╮", "╰", "╯"],
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
        tee: "+",
        corners: ["+"; 4],
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
