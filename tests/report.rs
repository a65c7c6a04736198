//! What is exported: the brief in Markdown and HTML, JSON, and the lines as CSV.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test stops where it can't go on")]

#[path = "report/catalogue.rs"]
mod catalogue;
#[path = "report/csv.rs"]
mod csv;
#[path = "report/golden.rs"]
mod golden;
#[path = "report/hostile.rs"]
mod hostile;
#[path = "report/json.rs"]
mod json;
#[path = "report/reading.rs"]
mod reading;
#[path = "report/sample.rs"]
mod sample;
