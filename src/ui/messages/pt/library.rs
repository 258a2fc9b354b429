//! Portuguese on the reader's own pages.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::{DeviceWords, LibraryWords};

/// What leads to the pages and stands at their heads.
pub static DEVICE: DeviceWords = DeviceWords {
    app_pages: "Este aplicativo",
    saved: "Notícias salvas",
    saved_text: "Ficam neste aparelho até que você as retire. Abrem sem conexão.",
    digest: "Desde a sua última visita",
    digest_text: "O que a redação publicou enquanto você não estava.",
    settings: "Definições",
    settings_text: "Guardadas apenas neste dispositivo.",
    privacy: "Privacidade",
    privacy_text: "Quem esta página contacta e o que guarda neste dispositivo.",
    install: "Instalar a aplicação",
    install_text: "É esta mesma página, guardada no seu dispositivo, e quase não ocupa mais do que as notícias que tem.",
    keys: "Teclas",
    keys_text: "O que fazem as teclas soltas enquanto não se escreve em nenhum campo.",
};

/// What stands on them.
pub static LIBRARY: LibraryWords = LibraryWords {
    nothing_saved_title: "Ainda não há nada salvo",
    nothing_saved_text: "Toque no marcador abaixo de uma notícia para guardá-la aqui para mais tarde.",
    removed: "Não está mais salva.",
    undo: "Desfazer",
};
