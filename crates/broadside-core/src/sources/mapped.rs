//! Any JSON as a source, by configuration alone: a small language says where the list is, which values of an
//! item are its title, its text, its date, and where the next document is.
//!
//! Deliberately absent: a general query language. What a newsroom's API needs beyond paths, fallbacks and
//! conditions (arithmetic, tokens, joining two documents) deserves an adapter of its own.

mod adapt;
mod condition;
mod expression;
mod mapping;
mod moment;
mod paging;
mod path;
mod place;
mod requests;
mod scanner;
mod template;

pub use condition::Condition;
pub use expression::Expression;
pub use mapping::{AuthorFields, Fields, ImageFields, Mapping, Markup, TopicFields};
pub use moment::DateFormat;
pub use paging::Paging;
pub use path::Path;
pub use requests::Question;
pub use scanner::Fault;
