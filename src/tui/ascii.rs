//! Everything on the screen in plain ASCII, for terminals that know nothing else; knows nothing of what it says.
//!
//! It works on finished cells, so that no sentence, name or glyph can pass it by. A letter that takes more room in ASCII (`≤` as `<=`)
//! gets it from blanks further right in its row; where there are none to spare it is written shorter.

use super::widget::columns;
use ratatui::buffer::{Buffer, Cell};
use unicode_normalization::UnicodeNormalization;

/// A letter, how it is written, and how where there is room for one column alone.
const SPELT: &[(char, &str, &str)] = &[
    ('…', "...", "."),
    ('≤', "<=", "<"),
    ('≥', ">=", ">"),
    ('≠', "!=", "#"),
    ('±', "+-", "~"),
    ('≈', "~", "~"),
    ('œ', "oe", "o"),
    ('Œ', "OE", "O"),
    ('æ', "ae", "a"),
    ('Æ', "AE", "A"),
    ('ß', "ss", "s"),
    ('ø', "o", "o"),
    ('Ø', "O", "O"),
    ('ł', "l", "l"),
    ('→', "->", ">"),
    ('←', "<-", "<"),
    ('↑', "Up", "^"),
    ('↓', "Down", "v"),
    ('▲', "^", "^"),
    ('▼', "v", "v"),
    ('▸', ">", ">"),
    ('–', "-", "-"),
    ('—', "-", "-"),
    ('−', "-", "-"),
    ('‑', "-", "-"),
    ('─', "-", "-"),
    ('│', "|", "|"),
    ('┼', "+", "+"),
    ('┬', "+", "+"),
    ('╭', "+", "+"),
    ('╮', "+", "+"),
    ('╰', "+", "+"),
    ('╯', "+", "+"),
    ('·', ".", "."),
    ('•', "*", "*"),
    ('◆', "*", "*"),
    ('●', "@", "@"),
    ('○', "o", "o"),
    ('✓', "x", "x"),
    ('×', "x", "x"),
    ('█', "#", "#"),
    ('¶', "n", "n"),
    ('“', "\"", "\""),
    ('”', "\"", "\""),
    ('«', "\"", "\""),
    ('»', "\"", "\""),
    ('„', "\"", "\""),
    ('‘', "'", "'"),
    ('’', "'", "'"),
    ('§', "S.", "S"),
    ('€', "EUR", "E"),
    ('\u{a0}', " ", " "),
    ('\u{202f}', " ", " "),
];

/// Writes every cell of the screen in ASCII.
pub fn spell(buffer: &mut Buffer) {
    let width = usize::from(buffer.area.width.max(1));
    for row in buffer.content.chunks_mut(width) {
        if row.iter().any(|cell| !cell.symbol().is_ascii()) {
            spell_row(row);
        }
    }
}

fn spell_row(row: &mut [Cell]) {
    let old: Vec<Cell> = row.to_vec();
    let spare = spare(&old);
    let mut new: Vec<Cell> = Vec::with_capacity(row.len());
    // Columns by which what follows stands too far right.
    let mut debt = 0;
    let mut skip = 0;
    for (at, cell) in old.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        let is_spare = is_blank(cell) && old.get(at + 1).is_none_or(is_blank);
        if debt > 0 && is_spare {
            debt -= 1;
            continue;
        }
        let wide = usize::from(columns(cell.symbol()).max(1));
        skip = wide - 1;
        let free = spare.get(at + wide).copied().unwrap_or(0).saturating_sub(debt);
        let letters = letters(cell.symbol(), wide + free);
        debt += letters.len().saturating_sub(wide);
        let padding = wide.saturating_sub(letters.len());
        for letter in letters.chars().chain(std::iter::repeat_n(' ', padding)) {
            let mut own = cell.clone();
            own.set_char(letter);
            new.push(own);
        }
    }
    for (place, cell) in row.iter_mut().zip(new) {
        *place = cell;
    }
}

/// From each column on, how many blanks can be taken without two words running together.
fn spare(row: &[Cell]) -> Vec<usize> {
    let mut spare = vec![0; row.len() + 1];
    let mut count = 0;
    for (at, cell) in row.iter().enumerate().rev() {
        if is_blank(cell) && row.get(at + 1).is_none_or(is_blank) {
            count += 1;
        }
        if let Some(place) = spare.get_mut(at) {
            *place = count;
        }
    }
    spare
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " "
}

/// A text in ASCII, with all the room it takes: nothing laid out beside it is pushed.
pub fn key(text: &str) -> String {
    text.chars().map(|c| letters(&c.to_string(), 4)).collect()
}

/// A letter in at most `room` columns of ASCII: without its accents, or as a question mark.
fn letters(symbol: &str, room: usize) -> String {
    if symbol.is_ascii() {
        return symbol.to_owned();
    }
    let known = symbol.chars().next().and_then(|c| SPELT.iter().find(|(letter, ..)| *letter == c));
    if let Some((_, long, short)) = known {
        return (*if long.len() <= room { long } else { short }).to_owned();
    }
    let plain: String = symbol.nfkd().map(|c| if c == '\u{2044}' { '/' } else { c }).filter(char::is_ascii_graphic).collect();
    if (1..=room).contains(&plain.len()) { plain } else { "?".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn spelt(text: &str, width: u16) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        buffer.set_stringn(0, 0, text, usize::from(width), Style::new());
        spell(&mut buffer);
        buffer.content.iter().map(Cell::symbol).collect()
    }

    #[test]
    fn every_letter_becomes_ascii_and_nothing_is_pushed_off_the_row() {
        let rows = [
            ("“Énergie” – déjà œuvre…", 26, "\"Energie\" - deja oeuvre..."),
            ("saving…", 7, "saving."),
            ("|D| ≤ 3  x", 10, "|D| <= 3 x"),
            ("|D| ≤ 3 x", 9, "|D| < 3 x"),
            ("日本 −2", 7, "? ?  -2"),
            ("½ ﬁn  👩\u{200d}💻.", 9, "? fin ? ."),
            ("½ day     ", 10, "1/2 day   "),
            ("▸ ↑ ● ○ ✓ │ ─ ▼", 15, "> ^ @ o x | - v"),
        ];
        for (text, width, want) in rows {
            assert_eq!(spelt(text, width), want, "{text}");
        }
    }
}
