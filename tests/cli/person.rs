//! A person with a data and a configuration directory, and what a command said to them.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

use assert_cmd::Command;
use std::path::{Path, PathBuf};

/// The week file of this week.
pub(crate) const WEEK: &str = "data/audits/2026-W48/2026-W48.yaml";

/// What a command said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// The output of a command that worked.
    pub(crate) fn well(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }

    pub(crate) fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.well()).expect("JSON")
    }
}

/// A person on Wednesday of 2026-W48.
pub(crate) struct Person {
    dir: tempfile::TempDir,
}

impl Person {
    pub(crate) fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a directory") }
    }

    /// A person whose audit began this week.
    pub(crate) fn with_audit() -> Self {
        let person = Self::new();
        person.run(&["audit", "start"]).well();
        person
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a directory")).expect("made");
        std::fs::write(&path, text).expect("written");
        path.to_string_lossy().into_owned()
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("a file")
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        command.env_clear().current_dir(self.dir.path());
        command.env("HOME", self.dir.path()).env("XDG_CONFIG_HOME", self.path("config")).env("FINGERPOST_DATA_DIR", self.data());
        command.args(["--today", "2026-11-25"]);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Said {
        self.told("", args)
    }

    /// Runs with text on standard input.
    pub(crate) fn told(&self, input: &str, args: &[&str]) -> Said {
        said(self.command().args(args).write_stdin(input.to_owned()).output().expect("it runs"))
    }
}

pub(crate) fn said(output: std::process::Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// All files below a directory with their contents.
pub(crate) fn everything(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else if path.file_name().is_none_or(|n| n != "lock") {
            found.push((path.clone(), std::fs::read(&path).expect("a file")));
        }
    }
    found.sort();
    found
}
