//! The app: one crate that lives in the browser and renders to strings natively.
//!
//! Deliberately absent: a server, and rules of the newsroom's trade, which are in `broadside-core`.
//!
//! Rooms in reading order: `ui` shows, `state` remembers, `browser` is the only one that may name a Web API.

#![recursion_limit = "256"]
