//! Fingerpost.
pub mod model;
pub mod storage;
pub mod yaml;
