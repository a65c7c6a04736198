//! Small pieces that several views draw; knows nothing of the state.

pub mod bars;
pub mod number;

use crate::tui::theme::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use textwrap::WordSplitter;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub mod axis;
pub mod likert;

/// How many broken texts are remembered: some pages' worth.
const REMEMBERED: usize = 512;

thread_local! {
    /// The lines of each text as it was broken last, by width: a page is laid out anew at each key, and mostly shows the same.
    static BROKEN: RefCell<HashMap<u16, HashMap<String, Vec<String>>>> = RefCell::default();
}

/// Lines of `text`, none wider than `width` columns. Breaks between words where it can, never at a no-break space or before a percent sign;
/// keeps line breaks.
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    BROKEN.with_borrow_mut(|broken| {
        let known = broken.entry(width).or_default();
        if let Some(lines) = known.get(text) {
            return lines.clone();
        }
        let lines = broken_to(text, width);
        known.insert(text.to_owned(), lines.clone());
        if broken.values().map(HashMap::len).sum::<usize>() > REMEMBERED {
            broken.clear();
        }
        lines
    })
}

fn broken_to(text: &str, width: u16) -> Vec<String> {
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
    fit(&format!("{} {}", first.trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']), glyphs.ellipsis), width, glyphs)
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
    if y >= buffer.area.bottom() || room == 0 {
        return;
    }
    if !text.chars().all(is_plain) {
        buffer.set_stringn(x, y, text, usize::from(room), style);
        return;
    }
    let [right, down] = [x.saturating_sub(buffer.area.x), y.saturating_sub(buffer.area.y)].map(usize::from);
    let start = down * usize::from(buffer.area.width) + right;
    for (cell, c) in buffer.content.iter_mut().skip(start).take(usize::from(room)).zip(text.chars()) {
        cell.set_char(c).set_style(style);
    }
}

/// Whether a letter is known to take one column and to join with no neighbour: what nearly all text consists of, and needs no look into the
/// tables of Unicode.
const fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}' | '\u{2500}'..='\u{257f}' | '\u{2580}'..='\u{259f}')
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
    fn plain_letters_are_what_unicode_says_of_them() {
        let all: Vec<char> = ('\0'..=char::MAX).filter(|c| is_plain(*c)).collect();
        assert!(all.len() > 800, "{}", all.len());
        let text: String = all.iter().collect();
        let letters: Vec<&str> = text.graphemes(true).collect();
        assert_eq!(letters.len(), all.len(), "each stands alone");
        for letter in letters {
            assert_eq!(letter.width(), 1, "{letter:?}");
        }
        let area = Rect::new(0, 0, 40, 1);
        for text in ["plain, « é » – ─│█", "a\u{301} is joined", "日本 is wide", "x\u{200d}y", ""] {
            let (mut ours, mut theirs) = (Buffer::empty(area), Buffer::empty(area));
            put(&mut ours, area, 2, 0, text, Style::new().bold());
            theirs.set_stringn(2, 0, text, 38, Style::new().bold());
            assert_eq!(ours, theirs, "{text}");
        }
    }

    #[test]
    fn a_text_is_broken_the_same_way_the_second_time() {
        let text = "Cross-team alignment\nand a word";
        assert_eq!(wrap(text, 9), wrap(text, 9));
        assert_ne!(wrap(text, 9), wrap(text, 12));
        for n in 0..2 * REMEMBERED {
            assert_eq!(wrap(&format!("text {n}"), 4), ["text".to_owned(), n.to_string()]);
        }
    }

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
