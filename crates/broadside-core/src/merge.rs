//! Several sources in one list: newest first, each story once, page after page.
//!
//! A page is complete down to the oldest story that no source can put another above: a story is shown only when
//! every source that has further pages has been read down to its date. What was fetched and stands further down is
//! held back in the cursor, so that nothing is fetched twice.
//!
//! The promise holds as far as each source gives its stories newest first and answers. Where a source puts an older
//! story first, where it fails while older pages are asked for, or where [`MAX_HELD`] are held back already, its
//! stories stand where the list has got to. Deliberately absent: sending anything, as with one source's conversation.

mod cursor;
mod identity;
mod merger;
mod pile;
mod standing;
mod turn;

pub use cursor::{MergedCursor, Place};
pub use identity::is_same_story;
pub use merger::Merger;
pub(crate) use pile::add_topics;
pub use standing::{Origin, Standing};

use crate::model::{Article, Preview, TopicCount};
use crate::sources::{Cursor, Page, SourceError, Warning};

/// Previews that are held back at most, of all sources together: pages of twenty of twenty-five sources.
pub const MAX_HELD: usize = 500;

/// What one source gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Its page: in its own names if it is fresh, else as it was filed when it was.
    pub page: Page,
    /// Where that came from.
    pub origin: Origin,
    /// Why the source and its mirrors did not answer, if they did not.
    pub error: Option<SourceError>,
}

/// A page of all sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergedPage {
    /// What is shown next, newest first.
    pub previews: Vec<Preview>,
    /// Every article that came with its text, whether it is shown now or held back: to be kept on the device.
    pub articles: Vec<Article>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// Articles that answer the question in all sources, when each of them says.
    pub n_total: Option<u32>,
    /// Topics with their counts in all sources.
    pub topics: Vec<TopicCount>,
    /// Sources that did not simply answer.
    pub standings: Vec<Standing>,
    /// Why nothing here is fresh, if nothing is.
    pub failure: Option<SourceError>,
    /// What was left out or mended; pointers begin with the source's name.
    pub warnings: Vec<Warning>,
}

#[cfg(test)]
mod tests;
