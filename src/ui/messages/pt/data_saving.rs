//! Portuguese about saving data.
//!
//! Deliberately absent: anything but words.

use super::super::DataSavingWords;
use super::super::plurals::RomanceForms;

/// The Portuguese words.
pub static DATA_SAVING: DataSavingWords = DataSavingWords {
    save_data: "Economizar dados",
    saved: |n_pictures| {
        RomanceForms {
            one: "# imagem desta página não foi carregada. Toque nela para vê-la.",
            many: "# de imagens desta página não foram carregadas. Toque em uma para vê-la.",
            other: "# imagens desta página não foram carregadas. Toque em uma para vê-la.",
        }
        .count_from_none(n_pictures)
    },
    show_picture: "Mostrar imagem",
    show_picture_of: |what| ["Mostrar imagem: ", what].concat(),
};
