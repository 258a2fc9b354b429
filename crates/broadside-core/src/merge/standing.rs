//! Where each source's stories came from, when it was not simply the source.
//!
//! Deliberately absent: words; the app's message catalogue has them.

use crate::model::{SourceId, Timestamp};

/// Where stories came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The source itself.
    Source,
    /// One of its mirrors, as fresh as that is.
    Mirror,
    /// The edition that was printed then.
    Edition(Timestamp),
    /// This device, which received them then.
    Device(Timestamp),
    /// Nowhere: there are none.
    Nowhere,
}

impl Origin {
    /// Whether the stories are as new as they can be had.
    pub fn is_fresh(self) -> bool {
        matches!(self, Self::Source | Self::Mirror)
    }

    /// When the stories were received or printed, if they are old ones.
    pub fn moment(self) -> Option<Timestamp> {
        match self {
            Self::Edition(moment) | Self::Device(moment) => Some(moment),
            Self::Source | Self::Mirror | Self::Nowhere => None,
        }
    }
}

/// A source that did not simply answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The source.
    pub source: SourceId,
    /// What stands in for its answer.
    pub origin: Origin,
}
