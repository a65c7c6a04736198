//! Fingerpost.
pub mod model;
pub mod tui;
pub mod yaml;
