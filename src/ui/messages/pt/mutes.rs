//! Portuguese words of what a reader does not want to see.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MuteWords;

/// The Portuguese words.
pub static MUTES: MuteWords = MuteWords {
    title: "Silenciados",
    text: "As notícias de um tema silenciado, de um autor silenciado ou com uma palavra silenciada no título ou \
        no resumo não aparecem nas listas deste dispositivo.",
    nothing: "Nada está silenciado.",
    word_label: "Uma palavra, ou várias seguidas",
    author_label: "O nome completo de um autor",
    topics: "Temas a silenciar",
    mute: "Pôr em silêncio",
    mute_this: |name| ["Pôr em silêncio: ", name].concat(),
    unmute: "Voltar a mostrar",
    unmute_this: |name| ["Voltar a mostrar: ", name].concat(),
    menu: "Pôr em silêncio um tema ou um autor",
    left_out: |names| ["A partir de agora não aparece nas listas: ", names, "."].concat(),
    topic: "um tema",
    author: "um autor",
    word: "uma palavra",
};
