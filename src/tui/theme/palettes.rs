//! Themes by name: a palette of roles for each, and which of them fits this terminal; knows nothing of what is drawn.
//!
//! A test holds every text to 4.5:1 (WCAG 2.2, level AA) on the palettes that terminals commonly have. Few of the sixteen colours keep
//! that on black, fewer on white, and none on both: where the background is unknown and there are no more colours, weight and slant tell
//! apart instead. Of the 256 a handful keep it on both.

use super::{Background, Theme};
use ratatui::style::{Color, Modifier, Style};
use std::str::FromStr;

/// A theme's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Name {
    /// Colours of 256 that fit the terminal's background; its own 16 where it knows no more.
    #[default]
    Auto,
    Dark,
    Light,
    /// 24-bit colours on a dark background of its own.
    Night,
    /// 24-bit colours on a light background of its own.
    Day,
    /// At least 7:1 for all text.
    HighContrast,
    /// Blue and orange alone, which people who confuse red and green tell apart.
    BlueOrange,
    Mono,
}

impl Name {
    /// Every theme as it is written in `config.yaml`.
    pub const ALL: [(&str, Self); 8] = [
        ("auto", Self::Auto),
        ("dark", Self::Dark),
        ("light", Self::Light),
        ("night", Self::Night),
        ("day", Self::Day),
        ("high-contrast", Self::HighContrast),
        ("blue-orange", Self::BlueOrange),
        ("mono", Self::Mono),
    ];
}

impl FromStr for Name {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.iter().find(|(id, _)| *id == text).map(|(_, name)| *name).ok_or_else(|| text.to_owned())
    }
}

/// How many colours a terminal says that it knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colors {
    #[default]
    Sixteen,
    /// Those and the 240 of xterm, which hardly any terminal changes.
    Indexed,
    /// 24 bits.
    All,
}

/// A theme, and how many colours there are for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub name: Name,
    pub colors: Colors,
}

impl Choice {
    /// Whether the theme depends on how bright the terminal's background is.
    pub const fn follows(self) -> bool {
        match self.name {
            Name::Auto | Name::HighContrast | Name::BlueOrange => true,
            // Without 24-bit colours they have no background of their own.
            Name::Night | Name::Day => !matches!(self.colors, Colors::All),
            Name::Dark | Name::Light | Name::Mono => false,
        }
    }

    /// The theme on this background.
    pub fn theme(self, background: Background) -> Theme {
        let all = self.colors == Colors::All;
        match self.name {
            Name::Dark => self.auto(Background::Dark),
            Name::Light => self.auto(Background::Light),
            Name::Night if all => NIGHT.theme(),
            Name::Day if all => DAY.theme(),
            Name::Auto | Name::Night | Name::Day => self.auto(background),
            Name::HighContrast if all && background == Background::Light => WHITE.theme(),
            Name::HighContrast if all => BLACK.theme(),
            Name::HighContrast => fitting(background, &STRONG_DARK, &STRONG_LIGHT),
            Name::BlueOrange if all && background == Background::Unknown => BLUE_ORANGE_EITHER.theme(),
            Name::BlueOrange if all => fitting(background, &BLUE_ORANGE_DARK, &BLUE_ORANGE_LIGHT),
            Name::BlueOrange if self.colors == Colors::Indexed && background == Background::Unknown => BLUE_ROSE.theme(),
            Name::BlueOrange => fitting(background, &CYAN_YELLOW, &BLUE_RED),
            Name::Mono => Theme::mono(),
        }
    }

    fn auto(self, background: Background) -> Theme {
        match (self.colors, background) {
            (Colors::Sixteen, _) => Theme::sixteen(background),
            (_, Background::Dark) => SOFT_DARK.theme(),
            (_, Background::Light) => SOFT_LIGHT.theme(),
            (_, Background::Unknown) => SOFT_EITHER.theme(),
        }
    }
}

fn fitting(background: Background, dark: &Palette, light: &Palette) -> Theme {
    match background {
        Background::Dark => dark.theme(),
        Background::Light => light.theme(),
        Background::Unknown => Theme::mono(),
    }
}

/// A colour for each role that has one; `OWN` is the terminal's own.
struct Palette {
    staff: Color,
    em: Color,
    gain: Color,
    drain: Color,
    muted: Color,
    rule: Color,
    warning: Color,
    error: Color,
    /// Text and background, where the theme brings them along.
    paper: Option<(Color, Color)>,
}

const OWN: Color = Color::Reset;

const fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::Rgb(red, green, blue)
}

const DARK: Palette = Palette {
    staff: Color::LightCyan,
    em: Color::LightMagenta,
    gain: Color::LightGreen,
    drain: Color::LightYellow,
    muted: Color::Gray,
    rule: Color::Gray,
    warning: Color::LightYellow,
    error: Color::LightYellow,
    paper: None,
};
const LIGHT: Palette = Palette {
    staff: Color::Blue,
    em: Color::Magenta,
    gain: OWN,
    drain: Color::Red,
    muted: OWN,
    rule: OWN,
    warning: Color::Red,
    error: Color::Red,
    paper: None,
};
const SOFT_DARK: Palette = Palette {
    staff: Color::Indexed(117),
    em: Color::Indexed(183),
    gain: Color::Indexed(114),
    drain: Color::Indexed(215),
    muted: Color::Indexed(247),
    rule: Color::Indexed(242),
    warning: Color::Indexed(221),
    error: Color::Indexed(210),
    paper: None,
};
const SOFT_LIGHT: Palette = Palette {
    staff: Color::Indexed(25),
    em: Color::Indexed(90),
    gain: Color::Indexed(22),
    drain: Color::Indexed(124),
    muted: Color::Indexed(241),
    rule: Color::Indexed(245),
    warning: Color::Indexed(94),
    error: Color::Indexed(124),
    paper: None,
};
/// Halfway between black and white, so that each can be read on both.
const SOFT_EITHER: Palette = Palette {
    staff: Color::Indexed(63),
    em: Color::Indexed(163),
    gain: Color::Indexed(29),
    drain: Color::Indexed(131),
    muted: Color::Indexed(243),
    rule: Color::Indexed(243),
    warning: Color::Indexed(131),
    error: Color::Indexed(131),
    paper: None,
};
/// The 256 have no orange that can be read on both; this comes nearest.
const BLUE_ROSE: Palette = Palette { em: Color::Indexed(131), gain: Color::Indexed(63), ..SOFT_EITHER };
const CYAN_YELLOW: Palette = Palette { em: Color::LightYellow, gain: Color::LightCyan, ..DARK };
const BLUE_RED: Palette = Palette { em: Color::Red, gain: Color::Blue, ..LIGHT };
const STRONG_DARK: Palette = Palette { em: Color::LightYellow, drain: OWN, muted: OWN, rule: OWN, warning: Color::LightYellow, ..DARK };
const STRONG_LIGHT: Palette = Palette { em: OWN, drain: OWN, warning: OWN, error: OWN, ..LIGHT };

const NIGHT: Palette = Palette {
    staff: rgb(0x7c_c4_ff),
    em: rgb(0xf0_a6_e8),
    gain: rgb(0x8f_d6_94),
    drain: rgb(0xff_9b_8a),
    muted: rgb(0xa3_ab_b8),
    rule: rgb(0x70_77_86),
    warning: rgb(0xff_d4_79),
    error: rgb(0xff_9b_8a),
    paper: Some((rgb(0xdc_e0_e7), rgb(0x1b_1d_23))),
};
const DAY: Palette = Palette {
    staff: rgb(0x0b_57_b0),
    em: rgb(0x8e_2a_8a),
    gain: rgb(0x1f_6b_2c),
    drain: rgb(0xb3_26_1e),
    muted: rgb(0x5a_60_70),
    rule: rgb(0x8b_8f_99),
    warning: rgb(0x8a_53_00),
    error: rgb(0xb3_26_1e),
    paper: Some((rgb(0x24_27_2e), rgb(0xfb_fa_f6))),
};
const BLACK: Palette = Palette {
    staff: rgb(0x7f_df_ff),
    em: rgb(0xff_b3_f6),
    gain: rgb(0x9d_ff_9d),
    drain: rgb(0xff_c0_a0),
    muted: rgb(0xff_ff_ff),
    rule: rgb(0xff_ff_ff),
    warning: rgb(0xff_e0_60),
    error: rgb(0xff_c0_a0),
    paper: Some((rgb(0xff_ff_ff), rgb(0))),
};
const WHITE: Palette = Palette {
    staff: rgb(0x00_33_9a),
    em: rgb(0x7a_00_60),
    gain: rgb(0x00_4d_10),
    drain: rgb(0x8a_00_00),
    muted: rgb(0),
    rule: rgb(0),
    warning: rgb(0x5c_3a_00),
    error: rgb(0x8a_00_00),
    paper: Some((rgb(0), rgb(0xff_ff_ff))),
};
const BLUE_ORANGE_DARK: Palette = Palette {
    staff: rgb(0x6d_b3_ff),
    em: rgb(0xff_b4_54),
    gain: rgb(0x8f_d8_ff),
    drain: rgb(0xff_96_5a),
    muted: rgb(0xb0_b6_c0),
    rule: rgb(0x80_86_90),
    warning: rgb(0xff_b4_54),
    error: rgb(0xff_96_5a),
    paper: None,
};
const BLUE_ORANGE_LIGHT: Palette = Palette {
    staff: rgb(0x0a_4f_a8),
    em: rgb(0x96_48_00),
    gain: rgb(0x00_5a_8c),
    drain: rgb(0xa3_3c_00),
    muted: rgb(0x55_5a_66),
    rule: rgb(0x80_86_90),
    warning: rgb(0x96_48_00),
    error: rgb(0xa3_3c_00),
    paper: None,
};

const BLUE_ORANGE_EITHER: Palette = Palette {
    staff: rgb(0x0f_7a_c0),
    em: rgb(0xb2_61_00),
    gain: rgb(0x0f_7a_c0),
    drain: rgb(0xb2_61_00),
    muted: rgb(0x76_76_76),
    rule: rgb(0x76_76_76),
    warning: rgb(0xb2_61_00),
    error: rgb(0xb2_61_00),
    paper: None,
};

impl Palette {
    fn theme(&self) -> Theme {
        let plain = Style::new();
        let ink = |color: Color| if color == OWN { plain } else { plain.fg(color) };
        let strong = |style: Style| style.add_modifier(Modifier::BOLD);
        Theme {
            staff: ink(self.staff),
            // What has no colour of its own is told apart by its letters.
            em: if self.em == OWN { plain.add_modifier(Modifier::ITALIC) } else { ink(self.em) },
            gain: if self.gain == OWN { strong(plain) } else { ink(self.gain) },
            drain: ink(self.drain),
            muted: ink(self.muted),
            rule: ink(self.rule),
            title: strong(plain),
            selected: plain.add_modifier(Modifier::REVERSED),
            key: strong(plain),
            good: ink(self.gain),
            warning: strong(ink(self.warning)),
            error: strong(ink(self.error)),
            paper: self.paper.map_or(plain, |(text, background)| plain.fg(text).bg(background)),
        }
    }
}

impl Theme {
    /// The terminal's own 16 colours, fit for its background; none where that is unknown.
    pub fn sixteen(background: Background) -> Self {
        fitting(background, &DARK, &LIGHT)
    }
}
