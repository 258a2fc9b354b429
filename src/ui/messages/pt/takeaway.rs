//! Portuguese words of taking everything to another device.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::TakeawayWords;
use broadside_core::library::ArchiveFault;

/// The Portuguese words.
pub static TAKEAWAY: TakeawayWords = TakeawayWords {
    title: "Leve consigo",
    text: "Um ficheiro com o que guardou, leu, silenciou e decidiu, para conservar ou abrir noutro dispositivo. \
        É feito aqui e não é enviado para lado nenhum.",
    save: "Guardar como ficheiro",
    save_feeds: "Guardar os canais da redação para um leitor de canais (OPML)",
    open: "Abrir um ficheiro assim",
    saved: "O ficheiro está entre as suas transferências.",
    not_saved: "Não foi possível fazer o ficheiro.",
    taken_over: |n_saved, n_read| {
        format!("Integrado: {} nas guardadas e {} nas lidas.", n_stories(n_saved), n_stories(n_read))
    },
    refused: |fault| {
        match fault {
        ArchiveFault::NotJson(fault) => {
            format!("Este não é um ficheiro assim: não é JSON a partir da linha {}.", fault.line)
        }
        ArchiveFault::NotAnArchive => "Este não é um ficheiro assim. Escolha um que foi guardado aqui.".to_owned(),
        ArchiveFault::Newer => {
            "Uma versão mais nova desta aplicação escreveu este ficheiro. Recarregue esta aplicação e abra-o de \
                novo.".to_owned()
        }
        ArchiveFault::Damaged { pointer } => {
            format!("Este ficheiro está danificado em {pointer}, e nada dele foi integrado.")
        }
    }
    },
    unreadable: "Não foi possível ler o ficheiro, ou é demasiado grande.",
    not_kept: "O ficheiro foi entendido, mas este navegador não guardou tudo. Nada do que estava aqui se perde.",
};
