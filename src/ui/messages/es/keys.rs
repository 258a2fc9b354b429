//! Spanish words of what keys do.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::KeyWords;
use broadside_core::keys::KeyCommand;

/// The Spanish words.
pub static KEYS: KeyWords = KeyWords {
    then: "y luego",
    command: |command| match command {
        KeyCommand::Next => "Ir a la noticia siguiente",
        KeyCommand::Previous => "Ir a la noticia anterior",
        KeyCommand::Open => "Abrir la noticia",
        KeyCommand::Save => "Guardar la noticia para más tarde, o dejar de guardarla",
        KeyCommand::MarkRead => "Marcar la noticia como leída, o de nuevo como no leída",
        KeyCommand::Find => "Buscar noticias",
        KeyCommand::GoToFront => "Ir a la portada",
        KeyCommand::GoToSaved => "Ir a lo guardado",
        KeyCommand::GoToTopics => "Ir a los temas",
        KeyCommand::GoToNewsletter => "Ir al boletín",
        KeyCommand::ShowKeys => "Mostrar esta lista",
    },
    are_on: "Estas teclas están activadas.",
    are_off: "Estas teclas están desactivadas.",
    switch_off: "Desactivarlas",
    switch_on: "Activarlas",
    close: "Cerrar",
};
