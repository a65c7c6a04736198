//! Fingerpost.
pub mod analysis;
pub mod app;
pub mod cli;
pub mod content;
pub mod lang;
pub mod model;
pub mod session;
pub mod storage;
pub mod tui;
pub mod world;
pub mod yaml;
