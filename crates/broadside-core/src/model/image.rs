//! An image and what is said of it.
//!
//! Deliberately absent: loading, caching and sizes on screen.

use super::WebAddress;

/// An image with its text alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where the file is.
    pub address: WebAddress,
    /// The text alternative; empty when the source gives none, and then the image is decoration.
    pub alt: String,
    /// Width and height in pixels, when the source says both: they reserve the room on the page.
    pub size_px: Option<(u32, u32)>,
}
