//! Calendars and tables, given as bytes, turned into dated values and sorted into activities; knows nothing of files, clocks,
//! screens or where the result is kept.

pub mod change;
pub mod csv;
pub mod group;
pub mod ics;
pub mod learn;
pub mod merge;
pub mod overlap;
pub mod reason;
mod removed;
pub mod sort;
pub mod title;
pub mod when;

use jiff::civil::Date;
use reason::Flaw;
use std::ops::ControlFlow;

/// Told how far a long piece of work has come; answers whether to go on.
pub trait Progress {
    /// `done` of `total` (both in the same unit, bytes or events). [`ControlFlow::Break`] ends the work at once.
    fn step(&self, done: u64, total: u64) -> ControlFlow<()>;
}

/// Watches nothing and never stops anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn step(&self, _done: u64, _total: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// The days that an import reads, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: Date,
    pub to: Date,
}

impl Window {
    /// Whether `day` lies in it.
    pub fn holds(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
}

/// Something that was passed over, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The file's name as the caller gave it, made safe to show.
    pub file: String,
    /// Where it begins, counted from 1.
    pub line: u64,
    /// The event's UID, made safe to show; empty where it has none.
    pub uid: String,
    pub why: Flaw,
}
