//! Portuguese words of what keys do.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::KeyWords;
use broadside_core::keys::KeyCommand;

/// The Portuguese words.
pub static KEYS: KeyWords = KeyWords {
    then: "e depois",
    command: |command| match command {
        KeyCommand::Next => "Ir para a notícia seguinte",
        KeyCommand::Previous => "Ir para a notícia anterior",
        KeyCommand::Open => "Abrir a notícia",
        KeyCommand::Save => "Guardar a notícia para mais tarde, ou deixar de a guardar",
        KeyCommand::MarkRead => "Contar a notícia como lida, ou de novo como não lida",
        KeyCommand::Find => "Procurar notícias",
        KeyCommand::GoToFront => "Ir para a primeira página",
        KeyCommand::GoToSaved => "Ir para o que guardou",
        KeyCommand::GoToTopics => "Ir para os temas",
        KeyCommand::GoToNewsletter => "Ir para o boletim",
        KeyCommand::ShowKeys => "Mostrar esta lista",
    },
    are_on: "Estas teclas estão ligadas.",
    are_off: "Estas teclas estão desligadas.",
    switch_off: "Desligá-las",
    switch_on: "Ligá-las",
    close: "Fechar",
};
