//! French of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The French words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Taille du texte",
    text_size: "Taille des lettres",
    smaller: "Plus petit",
    larger: "Plus grand",
    size: |size| format!("{} sur {}", size.step(), TextSize::ALL.len()),
    line_length: "Longueur des lignes",
    measure: |measure| match measure {
        Measure::Narrow => "Courte",
        Measure::Medium => "Moyenne",
        Measure::Wide => "Longue",
    },
    back_to_mark: "Revenir à l’endroit de cette note",
    code_box: "Code, défile sur le côté",
    embed_load: |host| format!("Charger depuis {host}"),
    embed_held_back: |host| {
        format!(
            "Les règles de cette page ne lui permettent pas d’afficher quoi que ce soit de {host} : rien n’a été chargé."
        )
    },
    resume_note: |percent| format!("Vous aviez lu {percent} % de cet article."),
    resume: "Reprendre là",
    resume_decline: "Commencer ici",
    list_left: |title| format!("Dans la liste : {title}"),
    related: "Sur le même sujet",
    sheet: "Partager…",
    sheet_failed: "La liste des applications n’a pas pu s’ouvrir. Copiez plutôt le lien.",
    code: "Code QR",
    code_alt: "Code QR de l’adresse ci-dessous",
    code_failed: "Le code n’a pas pu être dessiné. Copiez plutôt le lien.",
    printed_from: |address| format!("Cet article se trouve à l’adresse {address}"),
    listen: "Écouter",
    pause: "Pause",
    go_on: "Continuer",
    stop: "Arrêter",
    speed: "Vitesse de la voix",
    slower: "Plus lente",
    faster: "Plus rapide",
    rate: |percent| format!("{}×", f32::from(percent) / 100.0).replace('.', ","),
    no_voice: "Cet appareil n’a pas de voix à lui pour la langue de cet article.",
    voice_failed: "La voix s’est tue. Écoutez de nouveau ou continuez à lire.",
};
