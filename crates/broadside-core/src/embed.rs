//! What stands on a partner's page: what a partner can set, which stories that shows, and what is handed over for it.
//!
//! Deliberately absent: how the settings stand in an element's attributes, which `embed/element.js` checks before
//! anything of this is loaded, and how stories look.

mod draft;
mod list;
mod settings;
mod snippet;

pub use draft::{EmbedChange, EmbedDraft, LoadingChoice};
pub use list::{EmbeddedList, EmbeddedNewsroom};
pub use settings::{EmbedLayout, EmbedMode, EmbedSettings, EmbedTheme, PartnerName, StoryLimit};
pub use snippet::{FallbackLink, Loading, PinnedElement, Snippet};

/// What a frame on a partner's page may do: run its script, keep its origin, and open links.
pub const FRAME_SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
