//! Portuguese words for a page without the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ShellWords;

/// The Portuguese words.
pub static SHELL: ShellWords = ShellWords {
    stopped_title: "Esta página parou de funcionar",
    stopped_text: "A falha é do aplicativo, não sua. O que você salvou continua neste aparelho.",
    reload: "Recarregar a página",
    read_feed: "Ler a fonte de notícias sem o aplicativo",
    needs_script: "Este endereço não foi impresso como página simples e por isso precisa de JavaScript.",
    front_page: "A página inicial pode ser lida sem ele",
};
