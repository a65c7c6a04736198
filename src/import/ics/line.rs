//! Content lines: bytes in pieces become unfolded lines, and a line becomes name, parameters and value; knows nothing of events.

use super::MAX_LINE;
use memchr::{memchr, memchr_iter, memchr2_iter};

/// Puts physical lines together and hands on the unfolded ones that matter.
#[derive(Debug, Default)]
pub(super) struct Unfolder {
    /// A physical line whose end has not come yet.
    half: Vec<u8>,
    /// The unfolded line so far.
    line: Vec<u8>,
    state: State,
    /// The number of the physical line that is being read, from 1.
    number: u64,
    /// Where the unfolded line began.
    began: u64,
    /// What ends a line: LF, or CR in files that have no LF.
    end: Option<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// The unfolded line is of no use.
    #[default]
    Unwanted,
    Wanted,
    /// Wanted, but longer than [`MAX_LINE`].
    TooLong,
}

#[derive(Clone, Copy)]
/// One unfolded line, or the fact that it is too long to read.
pub(super) enum Unfolded<'a> {
    Line(&'a [u8]),
    TooLong,
}

impl Unfolder {
    /// Takes the next bytes; `sink` gets each finished line with its number.
    pub(super) fn feed(&mut self, chunk: &[u8], sink: &mut dyn FnMut(u64, Unfolded<'_>)) {
        let end =
            *self.end.get_or_insert_with(|| if memchr(b'\n', chunk).is_none() && memchr(b'\r', chunk).is_some() { b'\r' } else { b'\n' });
        let mut rest = chunk;
        while let Some(at) = memchr(end, rest) {
            let (one, after) = rest.split_at(at);
            rest = after.get(1..).unwrap_or_default();
            if self.half.is_empty() {
                self.physical(one, sink);
            } else {
                self.keep_half(one);
                let half = std::mem::take(&mut self.half);
                self.physical(&half, sink);
                self.half = half;
                self.half.clear();
            }
        }
        self.keep_half(rest);
    }

    /// Ends the file.
    pub(super) fn finish(&mut self, sink: &mut dyn FnMut(u64, Unfolded<'_>)) {
        if !self.half.is_empty() {
            let half = std::mem::take(&mut self.half);
            self.physical(&half, sink);
        }
        self.flush(sink);
        *self = Self::default();
    }

    fn keep_half(&mut self, bytes: &[u8]) {
        let room = (MAX_LINE + 2).saturating_sub(self.half.len());
        self.half.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }

    fn physical(&mut self, one: &[u8], sink: &mut dyn FnMut(u64, Unfolded<'_>)) {
        self.number += 1;
        let one = one.strip_suffix(b"\r").unwrap_or(one);
        match one.split_first() {
            None => {}
            Some((b' ' | b'\t', more)) => self.append(more),
            _ => {
                self.flush(sink);
                self.began = self.number;
                if wanted(one) {
                    self.state = State::Wanted;
                    self.append(one);
                }
            }
        }
    }

    fn append(&mut self, more: &[u8]) {
        if self.state != State::Wanted {
            return;
        }
        if self.line.len() + more.len() > MAX_LINE {
            self.state = State::TooLong;
        } else {
            self.line.extend_from_slice(more);
        }
    }

    fn flush(&mut self, sink: &mut dyn FnMut(u64, Unfolded<'_>)) {
        match self.state {
            State::Unwanted => {}
            State::Wanted => sink(self.began, Unfolded::Line(&self.line)),
            State::TooLong => sink(self.began, Unfolded::TooLong),
        }
        self.state = State::Unwanted;
        self.line.clear();
    }
}

/// Whether a line may begin a property that is read; a cheap look that lets descriptions and attachments pass by.
fn wanted(line: &[u8]) -> bool {
    let starts = |word: &[u8]| line.get(..word.len()).is_some_and(|l| l.eq_ignore_ascii_case(word));
    match line.first().map(u8::to_ascii_uppercase) {
        Some(b'B' | b'E' | b'U' | b'R' | b'T' | b'O') => true,
        Some(b'S') => !starts(b"STYLED-"),
        Some(b'D') => !starts(b"DESC"),
        Some(b'A') => starts(b"ATTENDEE"),
        Some(b'X') => starts(b"X-WR-TIMEZONE") || starts(b"X-WR-CALNAME") || starts(b"X-LIC-") || starts(b"X-MICROSOFT-CDO-"),
        _ => false,
    }
}

/// A content line taken apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Property<'a> {
    pub(super) name: &'a [u8],
    params: &'a [u8],
    pub(super) value: &'a [u8],
}

impl<'a> Property<'a> {
    /// Takes a line apart at the first colon outside quotes, or at the first colon where a quote is never closed.
    pub(super) fn parse(line: &'a [u8]) -> Option<Self> {
        let mut quoted = false;
        let outside = memchr2_iter(b'"', b':', line).find(|at| {
            let is_quote = line.get(*at) == Some(&b'"');
            quoted ^= is_quote;
            !is_quote && !quoted
        });
        let (head, value) = line.split_at_checked(outside.or_else(|| memchr(b':', line))?)?;
        let (name, params) = head.split_at_checked(memchr(b';', head).unwrap_or(head.len()))?;
        Some(Self { name, params, value: value.get(1..)? })
    }

    /// What stands after each equals sign of the parameters, one quote off: a cheap look before they are taken apart.
    pub(super) fn values(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let params = self.params;
        memchr_iter(b'=', params).map(move |at| {
            let rest = params.get(at + 1..).unwrap_or_default().trim_ascii_start();
            rest.strip_prefix(b"\"").unwrap_or(rest)
        })
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The value of a parameter, its quotes removed.
    pub(super) fn param(&self, name: &str) -> Option<String> {
        let mut quoted = false;
        let parts = self.params.split(|b| {
            quoted ^= *b == b'"';
            *b == b';' && !quoted
        });
        for part in parts {
            let Some(at) = memchr(b'=', part) else { continue };
            let Some((key, value)) = part.split_at_checked(at) else { continue };
            if key.trim_ascii().eq_ignore_ascii_case(name.as_bytes()) {
                return Some(decode(value.get(1..).unwrap_or_default()).trim().trim_matches('"').to_owned());
            }
        }
        None
    }

    pub(super) fn text(&self) -> String {
        decode(self.value)
    }
}

/// UTF-8, or Latin-1 where it is no UTF-8.
fn decode(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), ToOwned::to_owned)
}

/// Undoes the escapes of a TEXT value.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            (c, false) => out.push(c),
        }
    }
    out
}
