//! Every theme can be read: contrast as WCAG 2.2 computes it, for each role, on the palettes that terminals have before anybody changes
//! them.

use fingerpost::tui::theme::{Background, Choice, Colors, Name};
use ratatui::style::{Color, Modifier, Style};

type Light = (u8, u8, u8);

/// Codes 0 to 15.
const TERMINALS: [(&str, [u32; 16]); 3] = [
    (
        "VGA",
        [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555, 0xff_5555, 0x55_ff55,
            0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    ),
    (
        "xterm",
        [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f, 0xff_0000, 0x00_ff00,
            0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    ),
    (
        "Terminal.app",
        [
            0x00_0000, 0x99_0000, 0x00_a600, 0x99_9900, 0x00_00b2, 0xb2_00b2, 0x00_a6b2, 0xbf_bfbf, 0x66_6666, 0xe6_0000, 0x00_d900,
            0xe6_e600, 0x00_00ff, 0xe6_00e6, 0x00_e6e6, 0xe6_e6e6,
        ],
    ),
];

const ORDER: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

const BACKGROUNDS: [Background; 3] = [Background::Dark, Background::Light, Background::Unknown];
const BLACK: Light = (0, 0, 0);
const WHITE: Light = (255, 255, 255);

/// A colour as this terminal shows it; `own` is what it shows where none is asked for.
fn light(color: Option<Color>, own: Light, sixteen: &[u32; 16]) -> Light {
    match color {
        None | Some(Color::Reset) => own,
        Some(Color::Rgb(r, g, b)) => (r, g, b),
        Some(Color::Indexed(code @ 232..)) => [8 + 10 * (code - 232); 3].into(),
        Some(Color::Indexed(code @ 16..)) => {
            let [r, g, b] = [(code - 16) / 36, (code - 16) / 6 % 6, (code - 16) % 6].map(|n| if n == 0 { 0 } else { 55 + 40 * n });
            (r, g, b)
        }
        Some(named) => {
            let code = ORDER.iter().zip(sixteen).find(|(color, _)| **color == named).map_or(0, |(_, code)| *code);
            let [_, r, g, b] = code.to_be_bytes();
            (r, g, b)
        }
    }
}

fn luminance((r, g, b): Light) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/// 1 to 21.
fn contrast(a: Light, b: Light) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The backgrounds that a theme may stand on: one that is unknown is both.
fn papers(name: Name, background: Background) -> &'static [Light] {
    let stands_on = match name {
        Name::Dark => Background::Dark,
        Name::Light => Background::Light,
        Name::Auto | Name::Night | Name::Day | Name::HighContrast | Name::BlueOrange | Name::Mono => background,
    };
    match stands_on {
        Background::Dark => &[BLACK],
        Background::Light => &[WHITE],
        Background::Unknown => &[BLACK, WHITE],
    }
}

/// Every theme as it can come about, with what it is called.
fn themes() -> impl Iterator<Item = (String, Name, Background, Choice)> {
    let all = Name::ALL.into_iter().flat_map(|name| [Colors::Sixteen, Colors::Indexed, Colors::All].map(|colors| (name, colors)));
    all.flat_map(|((id, name), colors)| {
        BACKGROUNDS.map(|background| {
            let choice = Choice { name, colors };
            (format!("{id}, {colors:?}, {background:?}"), name, background, choice)
        })
    })
}

#[test]
fn contrast_is_what_the_standard_says() {
    assert!((contrast(BLACK, WHITE) - 21.0).abs() < 1e-9);
    assert!((contrast((0x77, 0x77, 0x77), WHITE) - 4.478).abs() < 1e-3);
}

#[test]
fn every_role_of_every_theme_can_be_read() {
    let mut faults = Vec::new();
    for (called, name, background, choice) in themes() {
        let theme = choice.theme(background);
        let least = if name == Name::HighContrast { 7.0 } else { 4.5 };
        for (terminal, sixteen) in &TERMINALS {
            for own in papers(name, background) {
                let text = if *own == BLACK { WHITE } else { BLACK };
                let paper = light(theme.paper.bg, *own, sixteen);
                let ink = light(theme.paper.fg, text, sixteen);
                for (role, style) in theme.roles() {
                    let found = contrast(light(style.fg, ink, sixteen), paper);
                    // Lines are no text; and how dim a terminal shows what is dim, nobody knows.
                    let fits = found >= if role == "rule" { 3.0 } else { least } && !style.add_modifier.contains(Modifier::DIM);
                    if !fits {
                        faults.push(format!("{called}, {terminal}: {role} {found:.2}"));
                    }
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_terminal_of_256_colours_has_colours_whatever_its_background() {
    for (name, background) in [Name::Auto, Name::BlueOrange].into_iter().flat_map(|name| BACKGROUNDS.map(|background| (name, background))) {
        let theme = Choice { name, colors: Colors::Indexed }.theme(background);
        assert!([theme.staff, theme.em, theme.gain, theme.drain].iter().all(|style| style.fg.is_some()), "{name:?} {background:?}");
    }
}

#[test]
fn the_two_tracks_differ_in_every_theme_and_the_sixteen_colours_suffice_where_there_are_no_more() {
    for (called, _, background, choice) in themes() {
        let theme = choice.theme(background);
        assert_ne!(theme.staff, theme.em, "{called}");
        assert_ne!(theme.selected, Style::new(), "{called}");
        let needs = theme.roles().map(|(_, style)| match style.fg {
            Some(Color::Rgb(..)) => Colors::All,
            Some(Color::Indexed(_)) => Colors::Indexed,
            _ => Colors::Sixteen,
        });
        assert!(needs.into_iter().max() <= Some(choice.colors), "{called}");
    }
}
