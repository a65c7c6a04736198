//! Fingerpost.
pub mod content;
pub mod model;
pub mod yaml;
