//! `broadside.json`: what a newsroom decides, read once and validated into types.
//!
//! Deliberately absent: raw JSON past this room. The wire shape, its reading with JSON pointers and its schema come
//! from one declaration (`record`); nobody else sees an unparsed string.

mod newsroom;
mod source;

pub use newsroom::{Branding, Colour, Newsroom, TopicPage};
pub use source::{Source, SourceKind, Taxonomy, WordPressSite};

use crate::campaign::Campaign;
use crate::signup::SignupBlock;

/// A newsroom's decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Name, language, texts.
    pub newsroom: Newsroom,
    /// Where the articles come from; never empty.
    pub sources: Vec<Source>,
    /// Topics in the order of the navigation, with their pages' texts.
    pub topics: Vec<TopicPage>,
    /// The newsletter block, if there is one.
    pub signup: Option<SignupBlock>,
    /// Campaign notices.
    pub campaigns: Vec<Campaign>,
}
