//! Spanish in the settings and on the page on privacy.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::SettingsWords;
use crate::ui::messages::plurals::RomanceForms;
use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// The Spanish words.
pub static SETTINGS: SettingsWords = SettingsWords {
    offline: "Guardar para leer sin conexión",
    offline_text: "Lo que marques se descarga con sus imágenes cuando lo pidas, y otra vez cada vez que abras esta \
         aplicación con conexión. También se guarda todo lo que has abierto. Cuando ocupa más espacio del que \
         das, se va primero lo más antiguo; lo que guardaste se queda.",
    lists: "Noticias que descargar",
    latest: "Las últimas noticias",
    n_of_each: "Cuántas de cada",
    budget: "Espacio para todo",
    fetch_now: "Descargar ahora",
    measuring: "Midiendo…",
    holding: |n, n_saved, size, budget| {
        let saved = match n_saved {
            0 => String::new(),
            n => [
                " (",
                &RomanceForms { one: "# guardada", many: "# de guardadas", other: "# guardadas" }
                    .count_from_one(n),
                ")",
            ]
            .concat(),
        };
        format!("{}{saved}, {size} de {budget}", n_stories(n))
    },
    fetching: |n_done, n_wanted| match n_wanted {
        0 => "Preguntando a la redacción…".to_owned(),
        n => format!("{n_done} de {} descargadas…", n_stories(n)),
    },
    fetched: "Todo lo que marcaste está aquí.",
    no_room: "Este navegador no tiene más espacio para esta página. Da menos espacio a las noticias o quita \
         algunas de las guardadas.",
    list_looks: "Listas de noticias",
    list_looks_text: "Así se muestran todas las listas en este dispositivo. El pie de la página sigue al alcance: tras cinco páginas llegadas al desplazarte, el botón vuelve a esperarte.",
    titles_alone: "Solo títulos, sin imágenes ni resúmenes",
    older_while_scrolling: "Cargar noticias anteriores mientras me desplazo",
    wipe: "Borrar todo lo guardado en este dispositivo",
    wipe_text: "Noticias guardadas, lo que leíste, ajustes, suscripciones en espera, imágenes y la propia \
         aplicación.",
    wipe_question: "Esto no se puede deshacer. Las noticias guardadas se pierden y las suscripciones en espera no se \
         envían nunca.",
    wipe_confirm: "Borrar todo",
    wipe_decline: "Conservarlo",
    wipe_underway: "Borrando…",
    wipe_done: "No queda nada de esta aplicación en este dispositivo. Cierra esta página para dejarlo así; quien \
         siga leyendo deja que guarde otra vez lo que necesita.",
    wipe_failed: "Este navegador no lo borró todo. Cierra las demás pestañas con esta página e inténtalo de nuevo.",
    start_anew: "Empezar de nuevo",
    hosts: "Con quién se conecta",
    hosts_text: "Los ajustes de la redacción nombran estos lugares, y esta aplicación no envía nada a ningún otro, \
         salvo que las imágenes de las noticias se cargan de donde las noticias las tienen. «Contactado» es \
         desde que se abrió esta página.",
    own_host: "esta misma página",
    purpose: |purpose| match purpose {
        Purpose::Stories => "noticias",
        Purpose::Signup => "suscripciones al boletín, cuando te suscribes",
        Purpose::SignupForm => "el formulario del boletín, cuando lo envías",
        Purpose::Logo => "el logotipo",
        Purpose::Ticker => "cuánto ha avanzado una campaña",
        Purpose::CampaignPicture => "la imagen de una campaña",
        Purpose::Embed => "vídeos y publicaciones dentro de las noticias, cuando los pides",
    },
    pictures_and_more: "imágenes de las noticias",
    contacted: "contactado",
    not_contacted: "no contactado",
    stored: "Lo que se guarda en este dispositivo",
    stored_text: "Todo se queda aquí. No se ponen cookies y nadie te cuenta.",
    nothing_stored: "No se guarda nada.",
    place: |place| match place {
        StoredPlace::Table("articles") => "Artículos",
        StoredPlace::Table("shelves") => "Listas como se vieron por última vez",
        StoredPlace::Table("outbox") => "Suscripciones en espera",
        StoredPlace::Table("marks") => "Lo que guardaste y leíste",
        StoredPlace::Table("reader") => "Lo que decidiste",
        StoredPlace::Table(_) => "Otros",
        StoredPlace::Cache(kind) => match kind.as_str() {
            "shell" => "La propia aplicación",
            "data" => "Ajustes y canales de la redacción",
            "img" => "Imágenes que has visto",
            "kept" => "Imágenes para leer sin conexión",
            "pages" => "Listas y artículos como los viste por última vez",
            "state" => "Qué versión de la aplicación se usa",
            _ => "Otros",
        },
        StoredPlace::Lasting => "Valores pequeños",
        StoredPlace::ForThisVisit => "Valores pequeños, hasta cerrar esta pestaña",
    },
    n_entries: |n, size| format!("{n} · {size}"),
};
