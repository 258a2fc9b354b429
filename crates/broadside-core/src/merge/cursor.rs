//! Where the next page of several sources begins.
//!
//! Deliberately absent: reading it (`merger`).

use crate::model::{ArticleId, Preview, SourceId, Timestamp};
use crate::sources::Cursor;

/// Each source's own place, and what was fetched and not shown yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergedCursor {
    /// Sources with further pages.
    pub places: Vec<Place>,
    /// In the order in which they will be shown.
    pub held: Vec<Preview>,
}

/// Where one source stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// Its next page.
    pub next: Cursor,
    /// How far down it has been read: nothing on its next page should be newer. `None` where it gives no dates.
    pub floor: Option<Timestamp>,
    /// The first story of its last page. A next page that begins with the same one is that page again, and the
    /// source has no more.
    pub first: Option<ArticleId>,
}
