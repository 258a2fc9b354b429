//! French words of what keys do.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::KeyWords;
use broadside_core::keys::KeyCommand;

/// The French words.
pub static KEYS: KeyWords = KeyWords {
    then: "puis",
    command: |command| match command {
        KeyCommand::Next => "Aller à l’article suivant",
        KeyCommand::Previous => "Aller à l’article précédent",
        KeyCommand::Open => "Ouvrir l’article",
        KeyCommand::Save => "Garder l’article pour plus tard, ou ne plus le garder",
        KeyCommand::MarkRead => "Compter l’article comme lu, ou de nouveau comme non lu",
        KeyCommand::Find => "Trouver des articles",
        KeyCommand::GoToFront => "Aller à la une",
        KeyCommand::GoToSaved => "Aller à ce que vous avez gardé",
        KeyCommand::GoToTopics => "Aller aux thèmes",
        KeyCommand::GoToNewsletter => "Aller à la lettre d’information",
        KeyCommand::ShowKeys => "Afficher cette liste",
    },
    are_on: "Ces touches sont actives.",
    are_off: "Ces touches sont inactives.",
    switch_off: "Les désactiver",
    switch_on: "Les activer",
    close: "Fermer",
};
