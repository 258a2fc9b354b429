//! Everything that a reader can take from one device to another.
//!
//! Deliberately absent: how it is written (`stored::archive`), and what is the newsroom's: lists, articles that were only
//! opened, pictures.

use super::{Mark, Mutes, OfflineWish};
use crate::campaign::History;
use crate::json::Fault;
use crate::model::{Article, ArticleKey};

/// What a reader has saved, read, muted and decided in one newsroom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    /// The marks of each article.
    pub marks: Vec<(ArticleKey, Mark)>,
    /// The texts of what is saved, as far as the device has them.
    pub texts: Vec<Article>,
    /// What is wanted at hand.
    pub wish: Option<OfflineWish>,
    /// What is muted.
    pub mutes: Mutes,
    /// Dealings with campaigns.
    pub campaigns: History,
    /// Other decisions and places, as the parts of the app that keep them wrote them: name and text.
    pub decisions: Vec<(String, String)>,
}

/// Why a file is not such an archive. Nothing of it is taken then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    /// It is no JSON.
    NotJson(Fault),
    /// It is JSON of something else.
    NotAnArchive,
    /// A newer version of the app wrote it.
    Newer,
    /// What stands at this place, a JSON Pointer (RFC 6901), is not what belongs there.
    Damaged {
        /// Such as `/marks/3`.
        pointer: String,
    },
}

impl ArchiveFault {
    /// For reports: stable, and the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "archive-not-json",
            Self::NotAnArchive => "archive-other",
            Self::Newer => "archive-newer",
            Self::Damaged { .. } => "archive-damaged",
        }
    }
}
