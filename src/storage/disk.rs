//! The file system calls that reading and saving are made of; knows nothing of documents or their format.

use super::error::Error;
use crate::lang::Message;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Temporary files begin and end like this; under the lock nobody else owns one.
const TEMP_PREFIX: &str = ".fingerpost.";
const TEMP_SUFFIX: &str = ".tmp";

/// A file as it was read.
pub(super) struct Bytes {
    pub(super) content: Vec<u8>,
    pub(super) modified: Option<SystemTime>,
    pub(super) inode: u64,
}

/// Reads a regular file of at most `limit` bytes; a link that leads to one is followed.
///
/// # Errors
/// `NotFound` only where nothing has that name; pipes, devices, directories and larger files are refused at once.
pub(super) fn read(path: &Path, limit: usize) -> io::Result<Bytes> {
    let mut file = open_regular(path)?;
    let about = file.metadata()?;
    let mut content = Vec::new();
    let most = limit as u64 + 1;
    (&mut file).take(most).read_to_end(&mut content)?;
    if content.len() > limit {
        return Err(Message::new("file-too-large").with("size", limit >> 20).into());
    }
    Ok(Bytes { content, modified: about.modified().ok(), inode: inode(&about) })
}

/// Opens a regular file; pipes, devices and directories are refused at once.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let file = match open(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound && fs::symlink_metadata(path).is_ok() => {
            return Err(Message::new("file-dead-link").into());
        }
        other => other?,
    };
    if file.metadata()?.is_file() { Ok(file) } else { Err(Message::new("file-not-regular").into()) }
}

/// What a change shows in, without reading: time, size and inode.
pub(super) fn glance(path: &Path) -> io::Result<(Option<SystemTime>, u64, u64)> {
    let about = fs::metadata(path)?;
    Ok((about.modified().ok(), about.len(), inode(&about)))
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    // Without waiting, since opening a pipe would.
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[cfg(unix)]
fn inode(about: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(about)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

/// The names in a directory, sorted. A name that is not there has none.
pub(super) fn names(dir: &Path) -> io::Result<Vec<OsString>> {
    let mut names = match read_names(dir) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
        other => other?,
    };
    names.sort();
    Ok(names)
}

/// Not `fs::read_dir`, which panics when closing the directory fails.
#[cfg(unix)]
fn read_names(dir: &Path) -> io::Result<Vec<OsString>> {
    use rustix::fs::{Dir, Mode, OFlags};
    use std::os::unix::ffi::OsStrExt;
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut found = Vec::new();
    for entry in Dir::new(rustix::fs::open(dir, flags, Mode::empty())?)? {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            found.push(std::ffi::OsStr::from_bytes(name).to_owned());
        }
    }
    Ok(found)
}

#[cfg(not(unix))]
fn read_names(dir: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(dir)?.map(|entry| Ok(entry?.file_name())).collect()
}

/// Makes a directory and those above it, for its owner only, each of them safe from a power cut.
pub(super) fn make_dirs(dir: &Path) -> Result<(), Error> {
    match fs::metadata(dir) {
        Ok(about) if about.is_dir() => return Ok(()),
        Ok(_) => return Err(Error::write("create", dir)(io::ErrorKind::NotADirectory.into())),
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(Error::read("look at", dir)(e)),
        Err(_) => {}
    }
    let parent = match dir.parent() {
        Some(p) if !p.as_os_str().is_empty() => {
            make_dirs(p)?;
            p.to_owned()
        }
        _ => PathBuf::from("."),
    };
    match private_dir(dir) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && dir.is_dir() => Ok(()),
        Err(e) => Err(Error::write("create", dir)(e)),
        Ok(()) => sync_dir(&parent).map_err(|source| Error::Sync { path: parent, source }),
    }
}

fn private_dir(dir: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "a mode is what Unix has"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// Waits until the names in a directory are on disk.
#[cfg(unix)]
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    match File::open(dir)?.sync_all() {
        // Some network file systems have no such call for directories and nothing that could be lost by it.
        Err(e) if e.kind() == io::ErrorKind::InvalidInput || e.kind() == io::ErrorKind::Unsupported => Ok(()),
        other => other,
    }
}

#[cfg(not(unix))]
pub(super) fn sync_dir(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Where a path really leads, so that a linked file is replaced at its target and stays linked.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => fs::canonicalize(path),
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(path.to_owned()),
    }
}

/// Puts `content` in the place of `path`: all of it, or nothing. Keeps the mode of a file that was there.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<(), Error> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut temp =
        tempfile::Builder::new().prefix(TEMP_PREFIX).suffix(TEMP_SUFFIX).tempfile_in(dir).map_err(Error::write("create a file in", dir))?;
    let fill = |file: &mut File| {
        file.write_all(content)?;
        if let Ok(old) = fs::metadata(path) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()
    };
    fill(temp.as_file_mut()).map_err(Error::write("write", path))?;
    let _file: File = temp.persist(path).map_err(|e| Error::write("replace", path)(e.error))?;
    sync_dir(dir).map_err(|source| Error::Unconfirmed { path: path.to_owned(), source })
}

/// Removes the temporary files that a crash left in `dir`. What cannot be removed does no harm.
pub(super) fn sweep(dir: &Path) {
    for name in names(dir).unwrap_or_default() {
        let text = name.to_string_lossy();
        if text.starts_with(TEMP_PREFIX) && text.ends_with(TEMP_SUFFIX) {
            drop(fs::remove_file(dir.join(&name)));
        }
    }
}

/// Gives the file at `from` the second name `to`, or copies it where the file system has no second names.
pub(super) fn duplicate(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let about = fs::metadata(from)?;
    let mut old = open(from)?;
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut new = options.open(to)?;
    io::copy(&mut old, &mut new)?;
    if let Ok(modified) = about.modified() {
        new.set_modified(modified)?;
    }
    new.sync_all()
}

/// Takes a name away.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)
}

/// Moves a file to a name that nothing has.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)?;
    [from, to].into_iter().filter_map(Path::parent).try_for_each(sync_dir)
}

/// Opens the file that is locked, making it where it is missing; never through a link.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        options.mode(0o600).custom_flags(i32::try_from(flags).unwrap_or_default());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(Message::new("file-not-regular").into()) }
}

/// Why a directory may not be private to its reader, if so.
#[cfg(unix)]
pub(super) fn distrust(dir: &Path) -> Option<Message> {
    use std::os::unix::fs::MetadataExt;
    let about = fs::metadata(dir).ok()?;
    if about.mode() & 0o002 != 0 {
        return Some(Message::new("storage-anyone"));
    }
    let me = rustix::process::geteuid().as_raw();
    (about.uid() != me).then(|| Message::new("storage-not-yours"))
}

#[cfg(not(unix))]
pub(super) fn distrust(_: &Path) -> Option<Message> {
    None
}
