//! The only rooms that may name the browser's APIs. One capability a file; each turns what browsers do, and fail to
//! do, into plain Rust types.
//!
//! Deliberately absent: rules of what to do with it. Nothing here may be called while a view is being rendered,
//! because the press renders the same views where there is no browser; effects, events and tasks may.

pub mod amounts;
pub mod background_sync;
pub mod badge;
pub mod caches;
pub mod channel;
pub mod clock;
pub mod contacts;
pub mod dates;
pub mod device;
pub mod document;
pub mod download;
pub mod elements;
pub mod embedding;
pub mod events;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod html;
pub mod installing;
pub mod keyboard;
pub mod languages;
pub mod location;
pub mod locks;
pub mod network;
pub mod next_frame;
pub mod picture_cache;
pub mod policy;
pub mod preferences;
pub mod printer;
pub mod quota;
pub mod share;
pub mod sizes;
pub mod speech;
pub mod storage;
pub mod text_blocks;
pub mod viewport;
pub mod worker;
pub mod xml;
