//! Fingerpost.
pub mod import;
pub mod model;
pub mod yaml;
