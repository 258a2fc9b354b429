//! What a reader makes of the newsroom's stories: which are kept for later, which are read, and which are
//! wanted at hand.
//!
//! Deliberately absent: the stories, the device that remembers this, and the clock.

mod attention;
mod inventory;
mod mark;
mod marks;
mod offline_wish;
mod overflow;
mod pictures;

pub use attention::Attention;
pub use inventory::{StoredGroup, StoredPlace};
pub use mark::{Mark, MarkChange, MarkTimes, Saved};
pub use marks::Marks;
pub use offline_wish::{BUDGETS_MB, OfflineWish, STORY_COUNTS};
pub use overflow::{Held, overflow, total_bytes};
pub use pictures::pictures_of;
