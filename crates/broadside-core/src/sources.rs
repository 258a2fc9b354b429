//! How foreign formats become articles. A format is a folder of three short files: `wire` mirrors the
//! format's document and cites it, `adapt` turns its items into articles, `requests` says what to ask for.
//! [`mapped`] has no format, and instead of `wire` the language in which a newsroom describes its own.
//!
//! Deliberately absent: sending anything. An adapter says what to fetch next and is given the answer: a
//! [`Conversation`] that the app holds with `fetch` and the press with its own client.

mod attachment;
mod bounds;
mod conversation;
mod document;
mod documents;
mod error;
mod exchange;
mod found;
pub mod ghost;
pub mod indexed;
mod jsonfeed;
pub mod mapped;
mod naming;
mod page;
mod status;
mod syndication;
pub mod wordpress;

pub use conversation::{Conversation, Parsers, Step};
pub use error::{Found, SourceError};
pub use exchange::{Request, Response};
pub(crate) use page::by_use;
pub use page::{Ask, Cursor, Page, Warning};
