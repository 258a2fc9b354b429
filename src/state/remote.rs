//! Something that lives elsewhere: asked for, arrived, or failed, with the older copy kept in sight meanwhile.
//!
//! Deliberately absent: how it is fetched.

use broadside_core::sources::SourceError;

/// A value on its way. Stale content stands inside, so that no state has to choose between words and content.
#[derive(Clone, Debug, PartialEq)]
pub enum Remote<T> {
    /// On its way, with the copy that is shown until then.
    Loading(Option<T>),
    /// Here.
    Loaded(T),
    /// Did not come; what there was before is still shown.
    Failed(SourceError, Option<T>),
}

impl<T> Remote<T> {
    /// What can be shown now.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Loaded(value) => Some(value),
            Self::Loading(stale) | Self::Failed(_, stale) => stale.as_ref(),
        }
    }

    /// As [`Remote::value`], to change it.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Loaded(value) => Some(value),
            Self::Loading(stale) | Self::Failed(_, stale) => stale.as_mut(),
        }
    }

    /// What could be shown, taken out.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Loaded(value) => Some(value),
            Self::Loading(stale) | Self::Failed(_, stale) => stale,
        }
    }

    /// Why it did not come.
    pub fn error(&self) -> Option<&SourceError> {
        match self {
            Self::Failed(error, _) => Some(error),
            Self::Loading(_) | Self::Loaded(_) => None,
        }
    }

    /// Whether it is on its way.
    pub fn is_loading(&self) -> bool {
        matches!(self, Self::Loading(_))
    }
}
