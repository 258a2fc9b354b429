//! Arabic about saving data.
//!
//! Deliberately absent: anything but words.

use super::super::DataSavingWords;
use super::super::phrases::isolated;
use super::super::plurals::ArabicForms;

/// The Arabic words.
pub static DATA_SAVING: DataSavingWords = DataSavingWords {
    save_data: "توفير البيانات",
    saved: |n_pictures| {
        ArabicForms {
            zero: "حُمّلت كل صور هذه الصفحة.",
            one: "لم تُحمَّل صورة واحدة في هذه الصفحة. اضغطها لتراها.",
            two: "لم تُحمَّل صورتان في هذه الصفحة. اضغط إحداهما لتراها.",
            few: "لم تُحمَّل # صور في هذه الصفحة. اضغط إحداها لتراها.",
            many: "لم تُحمَّل # صورة في هذه الصفحة. اضغط إحداها لتراها.",
            other: "لم تُحمَّل # صورة في هذه الصفحة. اضغط إحداها لتراها.",
        }
        .count(n_pictures)
    },
    show_picture: "اعرض الصورة",
    show_picture_of: |what| ["اعرض الصورة: ", &isolated(what)].concat(),
};
