//! The program that reaches the clipboard of the person who sits at this terminal, where there is one; knows nothing of what is copied.

use std::ffi::OsString;
use std::path::PathBuf;

/// Its command line. Over ssh only a display that was forwarded is the person's own.
pub(super) fn command() -> Option<Vec<OsString>> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let here = !set("SSH_CONNECTION") && !set("SSH_TTY");
    let known: [(bool, &[&str]); 4] = [
        (set("WAYLAND_DISPLAY"), &["wl-copy"]),
        (set("DISPLAY"), &["xclip", "-selection", "clipboard"]),
        (here && cfg!(target_os = "macos"), &["pbcopy"]),
        (here, &["clip.exe"]),
    ];
    known.into_iter().filter(|(fits, _)| *fits).find_map(|(_, words)| {
        let (name, arguments) = words.split_first()?;
        Some(std::iter::once(found(name)?.into_os_string()).chain(arguments.iter().map(OsString::from)).collect())
    })
}

/// Where a program lies, as the shell would find it; never in the working directory.
fn found(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).filter(|dir| dir.is_absolute()).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// Whether a tmux stands between the program and the terminal.
pub(super) fn inside_tmux() -> bool {
    std::env::var_os("TMUX").is_some_and(|v| !v.is_empty())
}
