//! What a reader makes of the newsroom's stories: which are kept for later, which are read, which are wanted at
//! hand, and which are not to be seen; and all of it as one file.
//!
//! Deliberately absent: the stories, the device that remembers this, and the clock.

mod archive;
mod attention;
mod inventory;
mod mark;
mod marks;
mod mutes;
mod offline_wish;
mod overflow;
mod pictures;

pub use archive::{Archive, ArchiveFault};
pub use attention::Attention;
pub use inventory::{StoredGroup, StoredPlace};
pub use mark::{Mark, MarkChange, MarkTimes, Saved};
pub use marks::Marks;
pub use mutes::{Mute, MuteRule, Mutes};
pub use offline_wish::{BUDGETS_MB, OfflineWish, STORY_COUNTS};
pub use overflow::{Held, overflow, total_bytes};
pub use pictures::pictures_of;
