//! The full-screen program; knows nothing of files, the clock or the command line.

pub mod terminal;
