//! Plain text made safe inside Markdown; knows nothing of blocks.
//!
//! Characters with a meaning get a backslash. Two things can't be stopped by a backslash where a reader makes links of
//! bare addresses after it has taken the backslashes away (GitHub does): `@`, and the marks of `https://` and `www.`.
//! These stand in a code span of their own, which shows the same character and parts the address.

use crate::model::text;

/// A text for one line: a paragraph, a heading, an item or a cell.
pub(super) fn inline(text: &str) -> String {
    let flat = text::line(text);
    let words = flat.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    escape(&words)
}

/// The lines of a text, each escaped.
pub(super) fn lines(text: &str) -> Vec<String> {
    text::block(text).split('\n').map(inline).collect()
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    let mut before = String::new();
    while let Some(c) = rest.next() {
        let parts_address = match c {
            '@' => true,
            ':' => rest.clone().take(2).eq("//".chars()),
            '.' => before.chars().rev().take(3).filter(|c| matches!(c, 'w' | 'W')).count() == 3,
            _ => false,
        };
        if parts_address {
            out.push('`');
            out.push(c);
            out.push('`');
        } else {
            if needs_backslash(c, &before, rest.peek().copied()) {
                out.push('\\');
            }
            out.push(c);
        }
        before.push(c);
    }
    out
}

/// Whether `c` means something here, after what stands before it on the line.
fn needs_backslash(c: char, before: &str, next: Option<char>) -> bool {
    let ends = next.is_none_or(char::is_whitespace);
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '^' => true,
        // A list, a rule, a heading underlined, only where a line begins.
        '-' | '+' | '=' => before.is_empty() && (ends || next == Some(c)),
        '.' | ')' => ends && !before.is_empty() && before.len() < 10 && before.bytes().all(|b| b.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{inline, lines};

    #[test]
    fn what_means_something_in_markdown_is_shown_as_it_is() {
        let rows = [
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("a | b", r"a \| b"),
            ("`code` *bold* _em_ ~~gone~~", r"\`code\` \*bold\* \_em\_ \~\~gone\~\~"),
            ("[link](https://example.com)", r"\[link\](https`:`//example.com)"),
            ("see www.example.com", "see www`.`example.com"),
            ("jane@example.com and @jane", "jane`@`example.com and `@`jane"),
            ("# head", r"\# head"),
            ("- item", r"\- item"),
            ("1. item", r"1\. item"),
            ("2026. A year", r"2026\. A year"),
            ("a - b + c = d. 1.5", "a - b + c = d. 1.5"),
            ("=cmd|' /C calc'!A0", r"=cmd\|' /C calc'!A0"),
            ("====", r"\===="),
            ("---", r"\---"),
            ("+10 and 4.3", "+10 and 4.3"),
            ("4.3", "4.3"),
            ("&lt;b&gt; \\", r"\&lt;b\&gt; \\"),
            ("    indented\nline", "indented line"),
            ("a\u{202e}b\u{1b}[0m", r"ab\[0m"),
        ];
        for (text, want) in rows {
            assert_eq!(inline(text), want, "{text}");
        }
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(lines("one\r\n\r\n> two"), ["one", "", r"\> two"]);
    }
}
