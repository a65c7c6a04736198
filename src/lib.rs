//! Fingerpost: a full-screen terminal program for a senior engineer at a fork, Staff Engineer or Engineering Manager.
//!
//! # Shape
//!
//! One reducer drives everything. The state is a value without handles, clocks or widgets; actions and effects are
//! closed enums; the world performs effects and can't fail, since a failure comes back as an action.
//!
//! ```text
//! terminal ─ key ─▶ keymap ─ Action ─▶ reduce(&mut State, Action) -> Vec<Effect> ─▶ world ─ Action ─▶ …
//!                                          │
//!                                        State ─▶ view ─▶ frame (and its Extent, fed back as an action)
//! ```
//!
//! The command line runs the same [`session::Session`] as the screen, so `fingerpost log` and a key follow the same rules.
//! There is no async runtime and no tick: one channel wakes the main thread, the disk has a thread of its own.
//!
//! # Rooms
//!
//! Each may import what stands behind it; a test holds them to it.
//!
//! ```text
//! model    -> nothing                    plain domain data; constructors hold the invariants
//! lang     -> nothing                    every sentence of the interface, by key and language
//! yaml     -> model, lang                the one door to the YAML crate: bounded, located errors
//! analysis -> model                      pure statistics; every constant named, with its reason
//! content  -> model, yaml, lang          packs: built in and the user's own
//! settings -> yaml, model, lang          config.yaml
//! import   -> model, lang                calendars and CSV as text; sorting into activities
//! storage  -> model, yaml, lang          the data directory: atomic writes, lock, snapshots, recovery
//! report   -> model, analysis, lang      all that an export says as one value; four formats
//! app      -> model, analysis, content, report, lang    State, Action, Effect, reduce, undo
//! session  -> app, model, lang           the loop of reduce and perform
//! world    -> app, session, storage, …   effects done for real: disk and clock
//! tui      -> app, session, model, analysis, lang       keys, keymap, theme, views, terminal
//! cli      -> everything                 arguments, exit codes, `error:` and `hint:` lines
//! ```
//!
//! Three choices differ from what one might expect:
//! - Views and the reducer speak through `lang`, so that a second language is one more catalogue. What a room has to say that
//!   knows no language, such as why a file can't be read, is a key with values (`lang::Message`) until the edge makes it text.
//! - A document carries a generation when it is saved: what another program wrote in between is merged line by line by
//!   the world, and comes back as an action, so that neither side's lines are lost.
//! - A note's draft is no file of its own: the note is saved as it is typed, and is one step of undo.

pub mod analysis;
pub mod app;
pub mod cli;
pub mod content;
pub mod import;
pub mod lang;
pub mod model;
pub mod report;
pub mod session;
pub mod settings;
pub mod storage;
pub mod tui;
pub mod world;
pub mod yaml;
