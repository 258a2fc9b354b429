//! French words of what a reader does not want to see.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MuteWords;

/// The French words.
pub static MUTES: MuteWords = MuteWords {
    title: "Masqué",
    text: "Les articles d’un thème masqué, d’un auteur masqué ou avec un mot masqué dans le titre ou le résumé \
        n’apparaissent pas dans les listes de cet appareil.",
    nothing: "Rien n’est masqué.",
    word_label: "Un mot, ou plusieurs à la suite",
    author_label: "Le nom complet d’un auteur",
    topics: "Thèmes à masquer",
    mute: "Masquer",
    mute_this: |name| ["Masquer : ", name].concat(),
    unmute: "Afficher de nouveau",
    unmute_this: |name| ["Afficher de nouveau : ", name].concat(),
    menu: "Masquer un thème ou un auteur",
    left_out: |names| ["N’apparaît plus dans les listes : ", names, "."].concat(),
    topic: "thème",
    author: "auteur",
    word: "mot",
};
