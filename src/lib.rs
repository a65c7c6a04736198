//! Fingerpost.
pub mod model;
pub mod yaml;
