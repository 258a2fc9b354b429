//! Spanish: searching.
//!
//! Deliberately absent: the names of fields, which are typed alike in every language.

use super::n_stories;
use crate::ui::messages::SearchWords;
use crate::ui::numbers::written;

/// The Spanish words.
pub static SEARCH: SearchWords = SearchWords {
    label: "Palabras que buscar",
    submit: "Buscar",
    needs_script: "Para buscar en lo que guarda este dispositivo hace falta JavaScript, que aquí está desactivado.",
    collecting: |n| format!("Leyendo lo que guarda este dispositivo: {} por ahora.", n_stories(n)),
    ready: |n| format!("Se puede buscar en {} de este dispositivo, también sin conexión.", n_stories(n)),
    nothing_held: "Este dispositivo todavía no guarda noticias, y no se puede contactar con la redacción.",
    found: |n_found, n| match n_found {
        0 => format!("Nada en {}.", n_stories(n)),
        found => format!("{} de {}.", written(found), n_stories(n)),
    },
    found_so_far: |n_found, n| format!("{} de {} por ahora.", written(n_found), n_stories(n)),
    nothing_found_title: "No se encontró nada",
    nothing_found_text: "Con menos palabras, o más cortas, se encuentra más. No se busca en lo que este dispositivo nunca \
                         ha abierto.",
    nothing_found_anywhere_text: "Con menos palabras, o más cortas, se encuentra más. También se ha buscado en el archivo de la redacción.",
    more_results: "Más resultados",
    archive: "Del archivo de la redacción",
    archive_unreachable: "No se puede contactar con el archivo de la redacción: solo se ha buscado en lo que guarda este dispositivo.",
    recent: "Búsquedas recientes",
    forget: |search| format!("Olvidar «{search}»"),
    forget_all: "Olvidarlas todas",
    how_title: "Cómo preguntar con más precisión",
    how: &[
        ("huel gen", "noticias con palabras que empiezan así"),
        ("\"huelga general\"", "estas palabras, una tras otra"),
        ("-fútbol", "noticias sin esta palabra"),
        ("topic:trabajo", "de un tema con ese nombre"),
        ("author:lucía", "escritas por alguien con ese nombre"),
        ("source:gaceta", "de una fuente con ese nombre"),
        ("language:ar", "en árabe"),
        ("after:2026-11", "publicadas en noviembre de 2026 o después"),
        ("before:2026-11-24", "publicadas antes de ese día"),
    ],
    misunderstood: |it| {
        let typed = SearchWords::as_typed(it);
        format!("«{typed}» no se tiene en cuenta: una fecha se escribe 2026, 2026-11 o 2026-11-24.")
    },
};
