//! The interface in French: nothing missing in the catalogue, screens that hold their words, a key that changes the language.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;
#[path = "review/calendar.rs"]
mod calendar;
#[path = "french/catalogue.rs"]
mod catalogue;
#[path = "french/screens.rs"]
mod screens;
