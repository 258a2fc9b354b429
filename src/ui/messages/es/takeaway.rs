//! Spanish words of taking everything to another device.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::TakeawayWords;
use broadside_core::library::ArchiveFault;

/// The Spanish words.
pub static TAKEAWAY: TakeawayWords = TakeawayWords {
    title: "Llévatelo",
    text: "Un archivo con lo que guardaste, leíste, silenciaste y decidiste, para conservarlo o abrirlo en otro \
        dispositivo. Se hace aquí y no se envía a ninguna parte.",
    save: "Guardar como archivo",
    save_feeds: "Guardar los canales de la redacción para un lector de canales (OPML)",
    open: "Abrir un archivo así",
    saved: "El archivo está entre tus descargas.",
    not_saved: "No se pudo hacer el archivo.",
    taken_over: |n_saved, n_read| {
        format!("Incorporado: {} en guardadas y {} en leídas.", n_stories(n_saved), n_stories(n_read))
    },
    refused: |fault| {
        match fault {
        ArchiveFault::NotJson(fault) => {
            format!("Este no es un archivo así: no es JSON a partir de la línea {}.", fault.line)
        }
        ArchiveFault::NotAnArchive => "Este no es un archivo así. Elige uno que se guardó aquí.".to_owned(),
        ArchiveFault::Newer => {
            "Una versión más nueva de esta aplicación escribió este archivo. Recarga esta aplicación y ábrelo de \
                nuevo.".to_owned()
        }
        ArchiveFault::Damaged { pointer } => {
            format!("Este archivo está dañado en {pointer} y no se incorporó nada de él.")
        }
    }
    },
    unreadable: "No se pudo leer el archivo, o es demasiado grande.",
    not_kept: "El archivo se entendió, pero este navegador no lo ha guardado todo. No se pierde nada de lo que \
        había aquí.",
};
