//! Switches the terminal's modes on and off as a pair, exactly once each; knows nothing of what is drawn between.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste, EnableFocusChange, KeyboardEnhancementFlags,
    PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::queue;
use crossterm::terminal::{EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};

use super::{Error, Stream, system};

/// Whether the terminal is ours now. Whoever clears it gives the terminal back, and nobody else does.
static OURS: AtomicBool = AtomicBool::new(false);

/// Whether the program wants clicks; survives a stop and the editor.
static MOUSE: AtomicBool = AtomicBool::new(true);

/// Refuses early when there is no terminal to draw on or to read from.
pub(super) fn check() -> Result<(), Error> {
    use std::io::IsTerminal as _;
    if !io::stdin().is_terminal() {
        return Err(Error::NotATerminal(Stream::Input));
    }
    if !io::stdout().is_terminal() {
        return Err(Error::NotATerminal(Stream::Output));
    }
    Ok(())
}

/// Takes the terminal: raw mode first, because that is where a background process is stopped before it has written anything.
pub(super) fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    let mut out = Vec::with_capacity(96);
    // Key flags belong to the screen that is shown, so the alternate screen comes first. They are pushed without asking whether the
    // terminal knows them: the answer would take two seconds where nobody answers.
    queue!(out, EnterAlternateScreen, PushKeyboardEnhancementFlags(KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES))?;
    if MOUSE.load(Ordering::SeqCst) {
        system::enable_mouse(&mut out)?;
    }
    queue!(out, EnableFocusChange, EnableBracketedPaste, Hide)?;
    system::write(&out)
}

/// Gives the terminal back, if it is still ours. Safe to call from any thread, at any time, any number of times.
pub(super) fn leave() {
    if !OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = Vec::with_capacity(128);
    let queued = queue!(
        out,
        EndSynchronizedUpdate,
        PopKeyboardEnhancementFlags,
        DisableBracketedPaste,
        DisableFocusChange,
        DisableMouseCapture,
        LeaveAlternateScreen,
        Show
    );
    // Nothing can be done about a terminal that does not listen; what matters is that each step is tried.
    if queued.is_ok() && system::is_writable() {
        drop(system::write(&out));
    }
    drop(disable_raw_mode());
}

/// Whether clicks come to the program (`true`, as at the start) or to the terminal, which selects and copies with them.
pub fn capture_mouse(on: bool) -> io::Result<()> {
    MOUSE.store(on, Ordering::SeqCst);
    if !OURS.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut out = Vec::with_capacity(48);
    if on {
        system::enable_mouse(&mut out)?;
    } else {
        queue!(out, DisableMouseCapture)?;
    }
    system::write(&out)
}

/// Sends text to the terminal's clipboard (OSC 52). Terminals do not answer and some ignore it: never say "copied".
pub fn copy(text: &str, inside_tmux: bool) -> io::Result<()> {
    let mut out = Vec::with_capacity(text.len() * 4 / 3 + 16);
    queue!(out, CopyToClipboard::to_clipboard_from(text))?;
    if inside_tmux {
        let passed = passed_through(&out);
        out.extend(passed);
    }
    system::write(&out)
}

/// A sequence for the terminal outside of a tmux: either this or the sequence itself is taken, as `allow-passthrough` and
/// `set-clipboard` have it.
fn passed_through(sequence: &[u8]) -> Vec<u8> {
    let doubled = sequence.iter().flat_map(|byte| std::iter::repeat_n(*byte, if *byte == 0x1b { 2 } else { 1 }));
    b"\x1bPtmux;".iter().copied().chain(doubled).chain(*b"\x1b\\").collect()
}

/// The window's columns and rows; 0 where the terminal does not know.
pub fn size() -> (u16, u16) {
    system::size()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_passes_a_tmux_with_its_escapes_doubled() {
        assert_eq!(passed_through(b"\x1b]52;c;YQ==\x1b\\"), b"\x1bPtmux;\x1b\x1b]52;c;YQ==\x1b\x1b\\\x1b\\");
    }
}
