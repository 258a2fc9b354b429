//! What a reader makes of the newsroom's stories: which are kept for later and which are read.
//!
//! Deliberately absent: the stories, the device that remembers this, and the clock.

mod attention;
mod mark;
mod marks;

pub use attention::Attention;
pub use mark::{Mark, MarkChange, MarkTimes, Saved};
pub use marks::Marks;
