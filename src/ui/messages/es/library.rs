//! Spanish on the reader's own pages.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::{DeviceWords, LibraryWords};

/// What leads to the pages and stands at their heads.
pub static DEVICE: DeviceWords = DeviceWords {
    app_pages: "Esta aplicación",
    saved: "Noticias guardadas",
    saved_text: "Se quedan en este dispositivo hasta que las quites. Se abren sin conexión.",
    digest: "Desde tu última visita",
    digest_text: "Lo que la redacción publicó mientras no estabas.",
    settings: "Ajustes",
    settings_text: "Solo se guardan en este dispositivo.",
    privacy: "Privacidad",
    privacy_text: "Con quién se conecta esta página y qué guarda en este dispositivo.",
    install: "Instalar la aplicación",
    install_text: "Es esta misma página, guardada en tu dispositivo, y apenas ocupa más que las noticias que hay en ella.",
    keys: "Teclas",
    keys_text: "Lo que hacen las teclas sueltas mientras no escribes en ningún campo.",
};

/// What stands on them.
pub static LIBRARY: LibraryWords = LibraryWords {
    nothing_saved_title: "Aún no hay nada guardado",
    nothing_saved_text: "Pulsa el marcador bajo una noticia para guardarla aquí para más tarde.",
    removed: "Ya no está guardada.",
    undo: "Deshacer",
};
