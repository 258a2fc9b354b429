//! What is wrong between this page and the newsroom's servers, told from what came of trying each: the diagnosis, as
//! findings with stable codes.
//!
//! Deliberately absent: trying, which needs a browser, and words, which the app's message catalogue has. `now` is a
//! parameter. Nothing is ever sent that a server would keep: a signup is not tried.

mod clock;
mod connection;
mod finding;
mod newsletter;
mod notice;
mod report;
mod source;
mod subject;

pub use clock::clock;
pub use connection::{Answer, Reach, is_mixed_content};
pub use finding::{Finding, Weight};
pub use newsletter::newsletter;
pub use notice::notice;
pub use report::report;
pub use source::{Attempt, source};
pub use subject::{Backend, Diagnosis, Subject, subjects};
