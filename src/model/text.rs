//! One sanitiser for every text that comes from outside; knows nothing of where it will be shown.

/// Longest piece of a file that a message quotes, in characters.
const QUOTE: usize = 40;

/// Whether a character may reach a screen, a report or a file name: no control characters, no bidirectional
/// overrides or isolates, no zero-width or tag characters. U+200D and the variation selectors stay where they
/// join emoji, since they change no other text.
pub const fn is_safe(c: char) -> bool {
    !matches!(c,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200c}' | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

/// One line that is safe to show: line breaks and tabs become blanks, other unsafe characters go.
pub fn line(text: &str) -> String {
    clean(text, false)
}

/// Text of several lines that is safe to show: CR LF becomes LF, tabs become blanks, other unsafe characters go.
pub fn block(text: &str) -> String {
    clean(text, true)
}

fn clean(text: &str, breaks: bool) -> String {
    if text.bytes().all(|b| matches!(b, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(if breaks { '\n' } else { ' ' }),
            '\t' => out.push(' '),
            c if is_safe(c) => out.push(c),
            _ => {}
        }
    }
    out
}

/// A piece of somebody's file that is safe and short enough for a message.
pub fn quoted(piece: &str) -> String {
    let safe = line(piece);
    let mut short: String = safe.chars().take(QUOTE).collect();
    if safe.chars().count() > QUOTE {
        short.push('…');
    }
    format!("`{short}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_or_turns_text_around_comes_through() {
        assert_eq!(line("a\u{1b}[31mb\u{202e}c\u{200b}d\u{e0041}e"), "a[31mbcde");
        assert_eq!(line("one\r\ntwo\tthree"), "one two three");
        assert_eq!(block("one\r\ntwo\u{2028}three"), "one\ntwo\nthree");
    }

    #[test]
    fn letters_accents_and_emoji_stay() {
        let text = "Réunion d'équipe 👩\u{200d}💻 日本";
        assert_eq!(line(text), text);
    }
}
