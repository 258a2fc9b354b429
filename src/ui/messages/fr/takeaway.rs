//! French words of taking everything to another device.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::TakeawayWords;
use broadside_core::library::ArchiveFault;

/// The French words.
pub static TAKEAWAY: TakeawayWords = TakeawayWords {
    title: "Emportez-le",
    text: "Un fichier avec ce que vous avez enregistré, lu, masqué et décidé, à garder ou à ouvrir sur un autre \
        appareil. Il est fait ici et n’est envoyé nulle part.",
    save: "Enregistrer comme fichier",
    save_feeds: "Enregistrer les flux de la rédaction pour un lecteur de flux (OPML)",
    open: "Ouvrir un tel fichier",
    saved: "Le fichier est parmi vos téléchargements.",
    not_saved: "Le fichier n’a pas pu être fait.",
    taken_over: |n_saved, n_read| {
        format!("Repris : {} en enregistrés et {} en lus.", n_stories(n_saved), n_stories(n_read))
    },
    refused: |fault| match fault {
        ArchiveFault::NotJson(fault) => {
            format!(
                "Ce n’est pas un tel fichier : ce n’est plus du JSON à partir de la ligne {}.",
                fault.line
            )
        }
        ArchiveFault::NotAnArchive => {
            "Ce n’est pas un tel fichier. Choisissez-en un qui a été enregistré ici.".to_owned()
        }
        ArchiveFault::Newer => {
            "Une version plus récente de cette application a écrit ce fichier. Rechargez l’application et \
                ouvrez-le de nouveau."
                .to_owned()
        }
        ArchiveFault::Damaged { pointer } => {
            format!("Ce fichier est abîmé à l’endroit {pointer}, et rien n’en a été repris.")
        }
    },
    unreadable: "Le fichier n’a pas pu être lu, ou il est trop grand.",
    not_kept: "Le fichier a été compris, mais ce navigateur n’en a pas tout gardé. Rien de ce qui était ici n’est \
        perdu.",
};
