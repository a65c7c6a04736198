//! What is exported: the brief in Markdown and HTML, JSON, and the lines as CSV.

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
