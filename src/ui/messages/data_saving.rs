//! Words about saving data.
//!
//! Deliberately absent: bytes. Nobody knows how large a picture is that was not asked for.

/// Words of the switch and of what stands in a picture's place.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DataSavingWords {
    pub save_data: &'static str,
    pub saved: fn(n_pictures: usize) -> String,
    pub show_picture: &'static str,
    pub show_picture_of: fn(what: &str) -> String,
}
