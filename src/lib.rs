//! Fingerpost.
pub mod app;
pub mod lang;
pub mod content;
pub mod analysis;
pub mod model;
pub mod session;
pub mod tui;
pub mod yaml;
