//! What the reader sees.
//!
//! Deliberately absent: fetching and remembering. Components get props and give events; pages connect them with the
//! stores; `messages` has every word.

pub mod components;
pub mod dates;
pub mod element;
pub mod embed;
pub mod languages;
pub mod layout;
pub mod links;
pub mod messages;
pub mod numbers;
pub mod pages;
pub mod sizes;
pub mod titles;
