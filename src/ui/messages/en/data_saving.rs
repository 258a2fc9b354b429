//! English about saving data.
//!
//! Deliberately absent: anything but words.

use super::super::DataSavingWords;
use super::super::plurals::EnglishForms;

/// The English words.
pub static DATA_SAVING: DataSavingWords = DataSavingWords {
    save_data: "Save data",
    saved: |n_pictures| {
        EnglishForms {
            one: "# picture on this page was not loaded. Press one to see it.",
            other: "# pictures on this page were not loaded. Press one to see it.",
        }
        .count(n_pictures)
    },
    show_picture: "Show picture",
    show_picture_of: |what| ["Show picture: ", what].concat(),
};
