//! The pure heart of Broadside: what an article is, how foreign formats become articles, and every rule that
//! decides what a reader sees.
//!
//! Deliberately absent: the browser, the clock, randomness and any input or output. `now` is a parameter, bytes
//! come in as slices, and parsers of HTML and XML are handed in, so that everything here is tested natively and behaves
//! the same in the app, in the embed and in the press.
//!
//! Modules in reading order: what things are, how they arrive, what the newsroom decides, what the reader asks,
//! and what is wrong when it does not work.

#![forbid(unsafe_code)]

pub mod model;
pub mod rich_text;

pub mod html;
pub mod sources;

pub mod fallback;
pub mod library;
pub mod merge;
pub mod shelf;
pub mod stored;
pub mod xml;

pub mod config;

pub mod campaign;
pub mod digest;
pub mod embed;
pub mod keys;
pub mod query;
pub mod reading;
pub mod route;
pub mod search;
pub mod select;
pub mod signup;

pub mod doctor;

pub mod json;
pub mod percent;
pub mod qr;

#[cfg(test)]
mod samples;
