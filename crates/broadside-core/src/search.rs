//! Finding articles among those that a device holds: what a reader asks, the index that answers, and what of each
//! answer is marked.
//!
//! Deliberately absent: where articles are held, when the index is built, and asking a newsroom's server.

mod collection;
mod expression;
mod field;
mod fold;
mod index;
mod marks;
mod merging;
mod passage;
mod phrase;
mod ranking;
mod recent;
mod segment;
mod text;
mod words;

pub(crate) use words::folded_words;

pub use collection::{Collection, Document, Findings, Muted, Progress};
pub use expression::{Expression, Misunderstanding};
pub use field::FieldName;
pub use marks::{Span, is_marked, marked};
pub use passage::passage;
pub use recent::{MAX_RECENT, RecentSearches};
pub use text::SearchText;
