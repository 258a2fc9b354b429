//! Whole numbers as the language that the app speaks writes them.
//!
//! Deliberately absent: a rule of our own in the app; the browser's Intl has every language's. In print there is no
//! Intl, and `printed` stands in. Sums of money are the newsroom's, in `browser::amounts`.

#[cfg(not(target_arch = "wasm32"))]
mod printed;

#[cfg(not(target_arch = "wasm32"))]
use self::printed::whole;
use super::messages;
#[cfg(target_arch = "wasm32")]
use crate::browser::amounts::whole;

/// Such as «1,234».
pub fn written(n: usize) -> String {
    // The browser is asked, or a rule is followed, where there is something to set apart.
    if n < 1_000 { n.to_string() } else { whole(n, messages::language()) }
}
