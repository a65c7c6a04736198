//! Small pieces that several views draw; knows nothing of the state.

pub mod bars;
pub mod number;

use crate::tui::theme::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::borrow::Cow;
use textwrap::WordSplitter;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub mod axis;
pub mod likert;

/// Lines of `text`, none wider than `width` columns. Breaks between words where it can, never at a no-break space or before a percent sign;
/// keeps line breaks.
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    // A path is not broken at its hyphens: it would be read as two.
    let splitter = if text.contains('/') { WordSplitter::NoHyphenation } else { WordSplitter::HyphenSplitter };
    let options = textwrap::Options::new(usize::from(width.max(1))).word_splitter(splitter);
    let whole = if text.contains(" %") { Cow::Owned(text.replace(" %", "\u{a0}%")) } else { Cow::Borrowed(text) };
    let plain = |line: Cow<'_, str>| if line.contains('\u{a0}') { line.replace('\u{a0}', " ") } else { line.into_owned() };
    textwrap::wrap(&whole, options).into_iter().map(plain).collect()
}

/// How many columns `text` takes.
pub fn columns(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// `text` cut to `width` columns, with an ellipsis where something was cut.
pub fn fit(text: &str, width: u16, glyphs: &Glyphs) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let room = usize::from(width).saturating_sub(glyphs.ellipsis.width());
    let mut out = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used > room {
            break;
        }
        out.push_str(grapheme);
    }
    if width > 0 {
        out.push_str(glyphs.ellipsis);
    }
    out
}

/// `text` cut to `width` columns between words, with an ellipsis where something was cut.
pub fn whole_words(text: &str, width: u16, glyphs: &Glyphs) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let first = wrap(text, width.saturating_sub(columns(glyphs.ellipsis) + 1)).into_iter().next().unwrap_or_default();
    fit(&format!("{} {}", first.trim_end_matches([',', ';', ':']), glyphs.ellipsis), width, glyphs)
}

/// `text` padded with blanks on the right to exactly `width` columns.
pub fn pad(text: &str, width: u16, glyphs: &Glyphs) -> String {
    let mut out = fit(text, width, glyphs);
    let missing = usize::from(width).saturating_sub(out.width());
    out.push_str(&" ".repeat(missing));
    out
}

/// `text` padded with blanks on the left to exactly `width` columns.
pub fn pad_left(text: &str, width: u16, glyphs: &Glyphs) -> String {
    let out = fit(text, width, glyphs);
    let missing = usize::from(width).saturating_sub(out.width());
    " ".repeat(missing) + &out
}

/// Writes one line at a place, cut at the right edge of `area`; nothing outside of it is touched.
pub fn put(buffer: &mut Buffer, area: Rect, x: u16, y: u16, text: &str, style: Style) {
    if y >= area.bottom() || x >= area.right() || !area.intersects(buffer.area) {
        return;
    }
    let room = area.right().min(buffer.area.right()).saturating_sub(x);
    if y < buffer.area.bottom() && room > 0 {
        buffer.set_stringn(x, y, text, usize::from(room), style);
    }
}

/// Gives every cell of one row of `area` a style, keeping its text.
pub fn paint(buffer: &mut Buffer, area: Rect, style: Style) {
    buffer.set_style(area.intersection(buffer.area), style);
}

/// The first row to show so that `selected` is on screen among rows of these heights: keeps `selected` in the middle
/// where there is more above and below.
pub fn first_row(heights: &[u16], selected: usize, room: u16) -> u16 {
    let total: u16 = heights.iter().sum();
    let above: u16 = heights.iter().take(selected).sum();
    let own = heights.get(selected).copied().unwrap_or(0);
    let middle = above.saturating_sub(room.saturating_sub(own.min(room)) / 2);
    middle.min(total.saturating_sub(room))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_at_whole_letters_and_columns() {
        let g = &Glyphs::UNICODE;
        assert_eq!(fit("abcdef", 4, g), "abc…");
        assert_eq!(fit("日本語", 4, g), "日…");
        assert_eq!(pad("é", 3, g), "é  ");
        assert_eq!(pad_left("12", 4, g), "  12");
        assert_eq!(fit("abc", 0, g), "");
    }

    #[test]
    fn wrapped_lines_are_never_too_wide() {
        for width in 1..20 {
            for line in wrap("Cross-team alignment と日本 averyveryverylongword\n\nnext", width) {
                assert!(columns(&line) <= width.max(2), "{line:?} at {width}");
            }
        }
    }

    #[test]
    fn a_path_and_a_percentage_stay_in_one_piece() {
        assert_eq!(wrap("It is in /tmp/a-b/c", 14), ["It is in", "/tmp/a-b/c"]);
        assert_eq!(wrap("as much as 30 % of it", 13), ["as much as", "30 % of it"]);
    }

    #[test]
    fn the_selected_row_is_always_on_screen() {
        let heights = [3, 1, 4, 1, 5, 9, 2, 6];
        for room in 9..30_u16 {
            for selected in 0..heights.len() {
                let top = first_row(&heights, selected, room);
                let above: u16 = heights[..selected].iter().sum();
                assert!(above >= top && above + heights[selected] <= top + room, "{selected} in {room}");
            }
        }
    }
}
