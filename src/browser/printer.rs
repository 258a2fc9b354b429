//! Printing the page, by the browser's own dialogue.
//!
//! Deliberately absent: what stands on paper; the style sheet says.

/// Opens the dialogue. Where there is none, as in some apps' own windows, nothing happens.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses says so itself.
        let _ = window.print();
    }
}
