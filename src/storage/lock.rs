//! One writer at a time: a kernel lock on a file that is never deleted, so that none is left by a crash; knows nothing
//! of documents.

use super::error::Error;
use super::save::Proven;
use super::{Store, disk, layout};
use crate::lang::Message;
use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::time::Duration;

/// How long one try is from the next.
const PAUSE: Duration = Duration::from_millis(5);

/// The right to write, until it is dropped. Readers need none.
#[derive(Debug)]
pub struct Guard {
    pub(super) store: Store,
    /// Texts of documents that are about to be saved.
    pub(super) ahead: Vec<Proven>,
    /// Closing it ends the lock.
    _file: File,
}

pub(super) fn take(store: &Store) -> Result<Guard, Error> {
    disk::make_dirs(&store.root)?;
    let path = store.root.join(layout::LOCK);
    let mut file = disk::open_lock(&path).map_err(Error::write("open the lock", &path))?;
    let tries = store.patience.as_millis() / PAUSE.as_millis();
    for left in (0..=tries).rev() {
        match file.try_lock() {
            Ok(()) => {
                // Only to tell others who it is: if it can't be written, the lock still holds.
                drop(introduce(&mut file, &store.holder));
                return Ok(Guard { store: store.clone(), ahead: Vec::new(), _file: file });
            }
            Err(TryLockError::WouldBlock) if left > 0 => std::thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => break,
            Err(TryLockError::Error(e)) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(TryLockError::Error(source)) => return Err(Error::NoLocks { path: store.root.clone(), source }),
        }
    }
    Err(Error::Busy { path: store.root.clone(), holder: holder(&mut file) })
}

fn introduce(file: &mut File, name: &str) -> io::Result<()> {
    let text = format!("{} {name}\n", std::process::id());
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())
}

fn holder(file: &mut File) -> Message {
    let mut text = String::new();
    // Unreadable means unknown, no more.
    drop(file.take(200).read_to_string(&mut text));
    match crate::model::text::line(&text).trim().split_once(' ') {
        Some((pid, name)) => Message::new("storage-holder").with("name", name.to_owned()).with("pid", pid.to_owned()),
        None => Message::new("storage-other-program"),
    }
}
