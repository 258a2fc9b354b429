//! French words for a page without the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ShellWords;

/// The French words.
pub static SHELL: ShellWords = ShellWords {
    stopped_title: "Cette page ne fonctionne plus",
    stopped_text: "La faute en est à l’application, pas à vous. Ce que vous avez gardé est toujours sur cet appareil.",
    reload: "Recharger la page",
    read_feed: "Lire le flux sans l’application",
    needs_script: "Cette adresse n’a pas été imprimée comme page simple : elle a besoin de JavaScript.",
    front_page: "La page d’accueil peut se lire sans",
};
