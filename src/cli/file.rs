//! A file that a command writes where a person says: never over another one unasked; knows nothing of what is in it.

use super::{Fault, fault};
use crate::lang::Lang;
use crate::storage;
use std::path::Path;

/// # Errors
/// Where something has that name already.
pub(super) fn must_be_new(lang: Lang, path: &Path) -> Result<(), Fault> {
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let shown = path.display().to_string();
    Err(Fault::failed(lang.with("cli-exists", &[("path", shown.into())]), lang.text("cli-exists-hint")))
}

/// Writes it for its owner only, whole or not at all, and says so on standard error.
///
/// # Errors
/// Where it can't be written.
pub(super) fn write(lang: Lang, path: &Path, text: &str) -> Result<(), Fault> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    storage::write_file(&path, text.as_bytes()).map_err(|e| {
        let hint = if e.is_saved() { e.hint() } else { lang.text("cli-no-write-hint").into_owned() };
        Fault::failed(e.to_string(), hint)
    })?;
    fault::say(&lang.with("cli-wrote", &[("path", path.display().to_string().into())]));
    Ok(())
}
