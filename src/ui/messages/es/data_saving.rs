//! Spanish about saving data.
//!
//! Deliberately absent: anything but words.

use super::super::DataSavingWords;
use super::super::plurals::RomanceForms;

/// The Spanish words.
pub static DATA_SAVING: DataSavingWords = DataSavingWords {
    save_data: "Ahorrar datos",
    saved: |n_pictures| {
        RomanceForms {
            one: "No se cargó # imagen de esta página. Púlsala para verla.",
            many: "No se cargaron # de imágenes de esta página. Pulsa una para verla.",
            other: "No se cargaron # imágenes de esta página. Pulsa una para verla.",
        }
        .count_from_one(n_pictures)
    },
    show_picture: "Mostrar imagen",
    show_picture_of: |what| ["Mostrar imagen: ", what].concat(),
};
