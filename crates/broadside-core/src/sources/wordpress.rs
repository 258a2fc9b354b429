//! WordPress's REST API, `wp/v2` (<https://developer.wordpress.org/rest-api/reference/>).
//!
//! Deliberately absent: logging in, and finding the API's root from a site's front page.

mod adapt;
mod endpoint;
mod paging;
mod requests;
mod wire;

pub use requests::Question;
