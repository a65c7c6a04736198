//! Runs the user's editor and tells how it ended; knows nothing of the text that is edited.

use std::ffi::OsString;
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::{EditError, Event, Mailbox};

/// A key that interrupts the editor interrupts us in the same instant. Only after this time is such a signal meant for us again; else the
/// signal thread, if it comes late, would take the editor's last one for ours.
const ECHO: Duration = Duration::from_millis(50);

/// Starts a program on the terminal, which has been given back before. Another thread waits for it, so that the main thread still answers
/// signals; the end arrives as [`Event::Edited`].
pub(super) fn start<M: Send + 'static>(words: &[OsString], mailbox: &Mailbox<M>) -> Result<(), EditError> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(EditError::Start("(none)".to_owned(), std::io::ErrorKind::InvalidInput.into()));
    };
    let name = program.to_string_lossy().into_owned();
    let mut child = Command::new(program).args(arguments).spawn().map_err(|error| EditError::Start(name.clone(), error))?;
    let (mailbox, editor) = (mailbox.clone(), name.clone());
    let waiter = thread::Builder::new().name("editor".to_owned()).spawn(move || {
        let ended = child.wait();
        thread::sleep(ECHO);
        mailbox.post(Event::Edited(match ended {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(EditError::Failed(editor, status)),
            Err(error) => Err(EditError::Start(editor, error)),
        }));
    });
    waiter.map(drop).map_err(|error| EditError::Start(name, error))
}
