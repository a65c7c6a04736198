//! A frame as an SVG picture, for the README and for people who can't run the program yet; knows nothing of what is drawn.

use super::widget::columns;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;

/// Width and height of a cell in user units.
const CELL: (u16, u16) = (9, 19);
/// Blank space around the screen.
const MARGIN: u16 = 12;
const PAPER: &str = "#14161a";
const INK: &str = "#d7dae0";

/// The buffer as a self-contained picture, on the background of its last cell or else a dark one. `title` is its accessible name.
pub fn render(buffer: &Buffer, title: &str) -> String {
    let area = buffer.area;
    let (width, height) = (area.width * CELL.0 + 2 * MARGIN, area.height * CELL.1 + 2 * MARGIN);
    let paper = buffer.content().last().and_then(|cell| hex(cell.bg)).unwrap_or_else(|| PAPER.to_owned());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\">\n<title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{paper}\"/>\n",
        escape(title)
    );
    for (row, y) in buffer.content().chunks(usize::from(area.width.max(1))).zip(0_u16..) {
        paint_row(row, y, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// One row: first what lies behind, then text in runs of one look, each run as wide as its cells.
fn paint_row(row: &[Cell], y: u16, out: &mut String) {
    let top = MARGIN + y * CELL.1;
    let mut x = 0;
    let mut runs: Vec<(u16, u16, String, String)> = Vec::new();
    let mut skip = 0;
    for cell in row {
        if skip > 0 {
            skip -= 1;
            x += 1;
            continue;
        }
        let wide = columns(cell.symbol()).max(1);
        skip = wide - 1;
        let (ink, paper) = colours(cell);
        if let Some(paper) = paper {
            let _ = writeln!(
                out,
                "<rect shape-rendering=\"crispEdges\" x=\"{}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"{paper}\"/>",
                MARGIN + x * CELL.0,
                wide * CELL.0,
                CELL.1
            );
        }
        let look = style(cell, &ink);
        match runs.last_mut() {
            Some((start, cells, text, known)) if *known == look && *start + *cells == x => {
                text.push_str(cell.symbol());
                *cells += wide;
            }
            _ => runs.push((x, wide, cell.symbol().to_owned(), look)),
        }
        x += 1;
    }
    for (x, cells, text, look) in runs {
        let lead = u16::try_from(text.len() - text.trim_start_matches(' ').len()).unwrap_or(0);
        let tail = u16::try_from(text.len() - text.trim_end_matches(' ').len()).unwrap_or(0);
        let shown = text.trim_matches(' ');
        if shown.is_empty() {
            continue;
        }
        let (from, length) = (MARGIN + (x + lead) * CELL.0, cells.saturating_sub(lead + tail) * CELL.0);
        let _ = writeln!(
            out,
            "<text x=\"{from}\" y=\"{}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" {look}>{}</text>",
            top + 14,
            escape(shown)
        );
    }
}

fn style(cell: &Cell, ink: &str) -> String {
    let mut look = format!("fill=\"{ink}\"");
    if cell.modifier.contains(Modifier::BOLD) {
        look.push_str(" font-weight=\"bold\"");
    }
    if cell.modifier.contains(Modifier::ITALIC) {
        look.push_str(" font-style=\"italic\"");
    }
    if cell.modifier.contains(Modifier::DIM) {
        look.push_str(" opacity=\"0.75\"");
    }
    look
}

/// Text colour, and the colour behind it where there is one.
fn colours(cell: &Cell) -> (String, Option<String>) {
    let (ink, paper) = (hex(cell.fg).unwrap_or_else(|| INK.to_owned()), hex(cell.bg));
    if cell.modifier.contains(Modifier::REVERSED) { (paper.unwrap_or_else(|| PAPER.to_owned()), Some(ink)) } else { (ink, paper) }
}

/// The sixteen colours as a common terminal shows them, and any that is named exactly.
fn hex(color: Color) -> Option<String> {
    let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    let (red, green, blue) = if let Color::Rgb(red, green, blue) = color {
        (red, green, blue)
    } else if let Color::Indexed(code) = color {
        // xterm's cube of six steps of each light, and its greys.
        let gray = code.checked_sub(232).map(|n| 8 + 10 * n);
        let n = code.checked_sub(16)?;
        gray.map_or_else(|| (step(n / 36), step(n / 6 % 6), step(n % 6)), |gray| (gray, gray, gray))
    } else {
        return Some(sixteen(color)?.to_owned());
    };
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

const fn sixteen(color: Color) -> Option<&'static str> {
    Some(match color {
        Color::Black => "#22252b",
        Color::Red => "#e06c75",
        Color::Green => "#7fc36b",
        Color::Yellow => "#e5c07b",
        Color::Blue => "#61a0ef",
        Color::Magenta => "#c678dd",
        Color::Cyan => "#56b6c2",
        Color::Gray => "#abb2bf",
        Color::DarkGray => "#7d8590",
        Color::LightRed => "#f47067",
        Color::LightGreen => "#8ddb8c",
        Color::LightYellow => "#f0d68a",
        Color::LightBlue => "#6cb6ff",
        Color::LightMagenta => "#dcbdfb",
        Color::LightCyan => "#76e3ea",
        Color::White => "#ffffff",
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => return None,
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
