//! Sizes of data as components show them.
//!
//! Deliberately absent: a printed form. What is kept on a device is never printed; natively a size is written plainly.

#[cfg(target_arch = "wasm32")]
use super::messages;

/// Such as «6.2 MB», in the app's language.
pub fn words_of(n_bytes: u64) -> String {
    #[cfg(target_arch = "wasm32")]
    return crate::browser::sizes::written(n_bytes, messages::language());
    #[cfg(not(target_arch = "wasm32"))]
    [&n_bytes.to_string(), " B"].concat()
}
