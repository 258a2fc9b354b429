//! Spanish words for a page without the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ShellWords;

/// The Spanish words.
pub static SHELL: ShellWords = ShellWords {
    stopped_title: "Esta página ha dejado de funcionar",
    stopped_text: "El fallo es de la aplicación, no tuyo. Lo que guardaste sigue en este dispositivo.",
    reload: "Recargar la página",
    read_feed: "Leer el canal de noticias sin la aplicación",
    needs_script: "Esta dirección no se imprimió como página sencilla y por eso necesita JavaScript.",
    front_page: "La portada se puede leer sin él",
};
