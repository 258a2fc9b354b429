//! Spanish words of what a reader does not want to see.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MuteWords;

/// The Spanish words.
pub static MUTES: MuteWords = MuteWords {
    title: "Silenciado",
    text: "Las noticias de un tema silenciado, de un autor silenciado o con una palabra silenciada en el título \
        o el resumen no aparecen en las listas de este dispositivo.",
    nothing: "No hay nada silenciado.",
    word_label: "Una palabra, o varias seguidas",
    author_label: "El nombre completo de un autor",
    topics: "Temas que silenciar",
    mute: "Silenciar",
    mute_this: |name| ["Silenciar: ", name].concat(),
    unmute: "Mostrar de nuevo",
    unmute_this: |name| ["Mostrar de nuevo: ", name].concat(),
    menu: "Silenciar un tema o un autor",
    left_out: |names| ["Desde ahora no aparece en las listas: ", names, "."].concat(),
    topic: "tema",
    author: "autor",
    word: "palabra",
};
