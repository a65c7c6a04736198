//! The full screen: keys to actions, state to cells; knows nothing of files or of how figures are made.

pub mod ascii;
pub mod harness;
pub mod key;
pub mod keymap;
pub mod program;
pub mod screen;
pub mod svg;
pub mod terminal;
pub mod theme;
pub mod view;
pub mod widget;
