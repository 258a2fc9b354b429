//! The app: one crate that lives in the browser and renders to strings natively.
//!
//! Deliberately absent: a server, and the rules of the trade, which are in `broadside-core`.
//!
//! Rooms in reading order: `ui` shows, `state` remembers, `browser` is the only one that may name a Web API; `app`
//! puts them together, and `start` does so in a browser. `parts` says what is loaded only when it is wanted.

#![recursion_limit = "256"]

pub mod app;
pub mod browser;
mod parts;
pub mod start;
pub mod state;
pub mod ui;
