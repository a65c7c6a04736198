//! Asks the terminal how bright its background is, once, after the first frame is on the screen; knows nothing of themes.
//!
//! The question is `OSC 11 ?`, followed by the one question that every terminal answers (`CSI c`): its answer ends the wait. A terminal that
//! answers neither costs the timeout once, and what a person typed meanwhile is handed over as if nothing had been asked. Only the reader waits.

use super::{Brightness, system};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::io;
use std::time::Duration;

/// The two questions.
const QUESTION: &[u8] = b"\x1b]11;?\x1b\\\x1b[c";

/// How long the answer is waited for; a later one is taken out of the keys.
const PATIENCE: Duration = Duration::from_millis(100);

/// The longest answer, in characters.
const LONGEST: usize = 40;

/// The state of the question.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub answer: Answer,
    /// An answer that is still to come would look like keys: what was gathered of it, once its head was seen.
    late: Late,
}

/// An answer that is still to come.
#[derive(Debug, Default, PartialEq)]
enum Late {
    #[default]
    No,
    Awaited,
    /// Its head was seen; this much of it came.
    Begun(String),
}

/// What a key turned out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Turned {
    Key,
    /// Part of an answer that came late.
    Nothing,
    /// The end of that answer.
    Answer(Brightness),
}

impl Asked {
    /// Takes in what [`listen`] heard.
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        *self = Self { answer: read(bytes), late: if is_complete(bytes) { Late::No } else { Late::Awaited } };
    }

    /// Tells a key from a part of an answer that came late.
    pub(super) fn sort(&mut self, key: &KeyEvent) -> Turned {
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        match (&mut self.late, key.code) {
            (Late::Awaited, KeyCode::Char(']')) if alt => {
                self.late = Late::Begun(String::new());
                Turned::Nothing
            }
            (Late::Begun(said), code) => {
                let ends = code == KeyCode::Char('\\') && alt || code == KeyCode::Char('g') && !alt && !key.modifiers.is_empty();
                if ends || said.len() > LONGEST {
                    let brightness = said.strip_prefix("11;").and_then(brightness);
                    self.late = Late::No;
                    return brightness.map_or(Turned::Nothing, Turned::Answer);
                }
                if let KeyCode::Char(c) = code {
                    said.push(c);
                }
                Turned::Nothing
            }
            (Late::No | Late::Awaited, _) => Turned::Key,
        }
    }
}

/// Asks.
pub(super) fn ask() -> io::Result<()> {
    system::write(QUESTION)
}

/// What the terminal sends in answer. Ends at once where a person typed instead.
pub(super) fn listen() -> Vec<u8> {
    system::listen(PATIENCE, |bytes| is_complete(bytes) || bytes.first().is_some_and(|first| *first != b'\x1b'))
}

/// What came while waiting for the answer.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Answer {
    pub brightness: Option<Brightness>,
    /// Keys that a person pressed meanwhile.
    pub keys: Vec<KeyEvent>,
}

/// Whether the answer to the last question is in.
fn is_complete(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = find(rest, b"\x1b[?") {
        let body = rest.get(at + 3..).unwrap_or_default();
        let digits = body.iter().take_while(|b| b.is_ascii_digit() || **b == b';').count();
        if body.get(digits) == Some(&b'c') {
            return true;
        }
        rest = body;
    }
    false
}

/// Reads the answers out of `bytes`; what is no answer was typed.
fn read(bytes: &[u8]) -> Answer {
    let mut answer = Answer::default();
    let text = String::from_utf8_lossy(bytes);
    let mut rest = text.as_ref();
    while let Some(c) = rest.chars().next() {
        let (taken, colour) = sequence(rest);
        if taken > 0 {
            answer.brightness = answer.brightness.or_else(|| colour.and_then(brightness));
            rest = rest.get(taken..).unwrap_or_default();
            continue;
        }
        answer.keys.extend(typed(c));
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    answer
}

/// The length of the escape sequence at the head of `text`, 0 where there is none, and the colour that an answer holds.
fn sequence(text: &str) -> (usize, Option<&str>) {
    if let Some(body) = text.strip_prefix("\x1b]") {
        let end = body.find(['\u{7}', '\u{1b}']).unwrap_or(body.len());
        let close = body.get(end..).map_or(0, |tail| if tail.starts_with("\x1b\\") { 2 } else { usize::from(!tail.is_empty()) });
        return (2 + end + close, body.get(..end).and_then(|b| b.strip_prefix("11;")));
    }
    if let Some(body) = text.strip_prefix("\x1b[") {
        let end = body.find(|c: char| ('\u{40}'..='\u{7e}').contains(&c)).map_or(body.len(), |at| at + 1);
        return (2 + end, None);
    }
    (0, None)
}

/// `rgb:RRRR/GGGG/BBBB`, one to four digits each.
fn brightness(colour: &str) -> Option<Brightness> {
    let body = colour.strip_prefix("rgb:").or_else(|| colour.strip_prefix("rgba:"))?;
    let mut parts = body.split('/').map(|part| {
        let value = f64::from(u16::from_str_radix(part, 16).ok()?);
        let most = (16_f64).powi(i32::try_from(part.len()).ok()?) - 1.0;
        Some(value / most)
    });
    let (red, green, blue) = (parts.next()??, parts.next()??, parts.next()??);
    // Rec. 709 weights of the three lights.
    let luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    Some(if luma > 0.5 { Brightness::Light } else { Brightness::Dark })
}

fn typed(c: char) -> Option<KeyEvent> {
    let key = |code| Some(KeyEvent::new(code, KeyModifiers::NONE));
    match c {
        '\r' | '\n' => key(KeyCode::Enter),
        '\t' => key(KeyCode::Tab),
        '\u{7f}' => key(KeyCode::Backspace),
        '\u{1b}' => key(KeyCode::Esc),
        '\u{1}'..='\u{1a}' => {
            let letter = char::from(b'a' + u8::try_from(u32::from(c) - 1).ok()?);
            Some(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL))
        }
        c if c.is_control() || c == char::REPLACEMENT_CHARACTER => None,
        c => key(KeyCode::Char(c)),
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_comes_late_is_no_key() {
        let mut asked = Asked { answer: Answer::default(), late: Late::Awaited };
        let key = |c, m| KeyEvent::new(KeyCode::Char(c), m);
        assert_eq!(asked.sort(&key('j', KeyModifiers::NONE)), Turned::Key);
        assert_eq!(asked.sort(&key(']', KeyModifiers::ALT)), Turned::Nothing);
        for c in "11;rgb:ffff/ffff/ffff".chars() {
            assert_eq!(asked.sort(&key(c, KeyModifiers::NONE)), Turned::Nothing);
        }
        assert_eq!(asked.sort(&key('\\', KeyModifiers::ALT)), Turned::Answer(Brightness::Light));
        assert_eq!(asked.sort(&key('1', KeyModifiers::NONE)), Turned::Key);
    }

    #[test]
    fn the_answer_tells_dark_from_light_and_typed_keys_stay() {
        let rows: [(&[u8], Option<Brightness>, &str); 6] = [
            (b"\x1b]11;rgb:1010/1010/1010\x1b\\\x1b[?62;22c", Some(Brightness::Dark), ""),
            (b"\x1b]11;rgb:ffff/ffff/f0f0\x07\x1b[?1;2c", Some(Brightness::Light), ""),
            (b"\x1b]11;rgb:f/f/f\x07\x1b[?1;2c", Some(Brightness::Light), ""),
            (b"\x1b[?6c", None, ""),
            (b"j\x1b]11;rgb:0000/0000/0000\x1b\\q\x1b[?6c", Some(Brightness::Dark), "jq"),
            (b"\x1b[A8", None, "8"),
        ];
        for (bytes, brightness, keys) in rows {
            let answer = read(bytes);
            let typed: String = answer.keys.iter().filter_map(|k| if let KeyCode::Char(c) = k.code { Some(c) } else { None }).collect();
            assert_eq!((answer.brightness, typed.as_str()), (brightness, keys), "{bytes:?}");
        }
        assert!(is_complete(b"x\x1b[?62;22c"));
        assert!(!is_complete(b"\x1b]11;rgb:0/0/0\x1b\\\x1b[?62"));
    }
}
