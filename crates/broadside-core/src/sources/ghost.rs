//! Ghost's Content API, of Ghost 5 and later (<https://docs.ghost.org/content-api/>).
//!
//! Deliberately absent: members' logins, and the versions that had their number in the API's address.

mod adapt;
mod requests;
mod wire;

pub use requests::Question;
