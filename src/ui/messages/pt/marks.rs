//! Portuguese words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;
use crate::ui::messages::plurals::RomanceForms;

/// The Portuguese words.
pub static MARKS: MarkWords = MarkWords {
    save: "Salvar",
    save_story: |title| ["Salvar: ", title].concat(),
    not_saved: "Este navegador não guardou isso.",
    mark_unread: "Marcar como não lida",
    muted_hidden: |n| {
        RomanceForms {
            one: "# notícia está escondida pelo que silenciou.",
            many: "# de notícias estão escondidas pelo que silenciou.",
            other: "# notícias estão escondidas pelo que silenciou.",
        }
        .count_from_none(n)
    },
    muted_shown: |n| {
        RomanceForms {
            one: "É mostrada # notícia que silenciou.",
            many: "São mostradas # de notícias que silenciou.",
            other: "São mostradas # notícias que silenciou.",
        }
        .count_from_none(n)
    },
    show_muted: "Mostrar",
    hide_muted: "Esconder",
};
