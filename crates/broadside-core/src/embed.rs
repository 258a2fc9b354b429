//! What stands on a partner's page: what a partner can set, which stories that shows, and what is handed over for it.
//!
//! Deliberately absent: how the settings stand in an element's attributes, which `embed/element.js` checks before
//! anything of this is loaded, and how stories look.

mod list;
mod settings;

pub use list::{EmbeddedList, EmbeddedNewsroom};
pub use settings::{EmbedLayout, EmbedSettings, EmbedTheme, PartnerName, StoryLimit};
