//! French on the reader's own pages.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::{DeviceWords, LibraryWords};

/// What leads to the pages and stands at their heads.
pub static DEVICE: DeviceWords = DeviceWords {
    app_pages: "Cette application",
    saved: "Articles gardés",
    saved_text: "Gardés sur cet appareil jusqu’à ce que vous les retiriez. Ils s’ouvrent sans connexion.",
    digest: "Depuis votre dernière visite",
    digest_text: "Ce que la rédaction a publié en votre absence.",
    settings: "Réglages",
    settings_text: "Gardés sur cet appareil seulement.",
    privacy: "Vie privée",
    privacy_text: "Qui cette page contacte, et ce qu’elle garde sur cet appareil.",
    install: "Installer l’application",
    install_text: "C’est cette même page, gardée sur votre appareil ; elle n’occupe guère plus de place que les articles qu’elle contient.",
    keys: "Touches",
    keys_text: "Ce que font les touches seules tant que rien n’est en cours de saisie.",
};

/// What stands on them.
pub static LIBRARY: LibraryWords = LibraryWords {
    nothing_saved_title: "Rien n’est encore gardé",
    nothing_saved_text: "Appuyez sur le signet sous un article pour le garder ici pour plus tard.",
    removed: "N’est plus gardé.",
    undo: "Annuler",
};
