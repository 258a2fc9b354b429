//! French words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;
use crate::ui::messages::plurals::RomanceForms;

/// The French words.
pub static MARKS: MarkWords = MarkWords {
    save: "Garder",
    save_story: |title| ["Garder : ", title].concat(),
    not_saved: "Ce navigateur ne l’a pas gardé.",
    mark_unread: "Marquer comme non lu",
    muted_hidden: |n| {
        RomanceForms {
            one: "# article est caché par ce que vous avez masqué.",
            many: "# d’articles sont cachés par ce que vous avez masqué.",
            other: "# articles sont cachés par ce que vous avez masqué.",
        }
        .count_from_none(n)
    },
    muted_shown: |n| {
        RomanceForms {
            one: "# article que vous avez masqué est affiché.",
            many: "# d’articles que vous avez masqués sont affichés.",
            other: "# articles que vous avez masqués sont affichés.",
        }
        .count_from_none(n)
    },
    show_muted: "Afficher",
    hide_muted: "Cacher",
};
