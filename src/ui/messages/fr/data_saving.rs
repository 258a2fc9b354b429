//! French about saving data.
//!
//! Deliberately absent: anything but words.

use super::super::DataSavingWords;
use super::super::plurals::RomanceForms;

/// The French words.
pub static DATA_SAVING: DataSavingWords = DataSavingWords {
    save_data: "Économiser les données",
    saved: |n_pictures| {
        RomanceForms {
            one: "# image de cette page n’a pas été chargée. Appuyez dessus pour la voir.",
            many: "# d’images de cette page n’ont pas été chargées. Appuyez sur l’une d’elles pour la voir.",
            other: "# images de cette page n’ont pas été chargées. Appuyez sur l’une d’elles pour la voir.",
        }
        .count_from_none(n_pictures)
    },
    show_picture: "Montrer l’image",
    show_picture_of: |what| ["Montrer l’image : ", what].concat(),
};
