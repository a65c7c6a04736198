//! Fingerpost.
pub mod analysis;
pub mod app;
pub mod content;
pub mod lang;
pub mod model;
pub mod session;
pub mod tui;
pub mod storage;
pub mod yaml;
