//! The program as a value: state, actions, effects and the one reducer; knows nothing of terminals, disks or clocks.

pub mod action;
pub mod audit;
pub mod brief;
pub mod compare;
pub mod conflict;
pub mod copy;
pub mod data;
pub mod date;
pub mod decide;
pub mod draft;
pub mod editing;
pub mod effect;
pub mod history;
pub mod import;
pub mod input;
pub mod offer;
pub mod palette;
pub mod quiz;
pub mod reduce;
pub mod scope;
pub mod state;
pub mod stops;
pub mod trials;

pub use action::Action;
pub use effect::Effect;
pub use reduce::reduce;
pub use scope::Scope;
pub use state::{Extent, Notice, Overlay, State, Tab, Tone};
