//! Spanish on the doctor's page.
//!
//! Deliberately absent: anything but words. Settings of other programs are called as those programs call them in English.

use super::super::plurals::RomanceForms;
use super::super::{DoctorWords, FindingWords};
use super::{duration, n_stories};

/// The Spanish words of the page.
pub static DOCTOR: DoctorWords = DoctorWords {
    clock: "El reloj de este dispositivo",
    source: |title| format!("Fuente: {title}"),
    mirror: |title, number| format!("Espejo {number} de {title}"),
    newsletter: "Boletín",
    notice: |headline| format!("Aviso: {headline}"),
    trying: "Probando…",
    good: "En orden",
    note: "A tener en cuenta",
    fault: "Fallo",
    progress: |n_done, n_subjects| format!("{n_done} de {n_subjects} probados."),
    summary: |n_subjects, n_faults, n_notes| {
        let faults = match n_faults {
            0 => "ningún fallo".to_owned(),
            n => RomanceForms { one: "# con un fallo", many: "# con fallos", other: "# con fallos" }
                .count_from_one(n),
        };
        let notes = match n_notes {
            0 => String::new(),
            n => format!(", {n} con algo a tener en cuenta"),
        };
        format!("Todo probado ({n_subjects}): {faults}{notes}.")
    },
    what_to_change: "Qué cambiar:",
    copy: "Copiar como texto",
    copied: "El texto está copiado.",
    copy_failed: "No se pudo copiar el texto: el navegador no lo permitió. Está abajo.",
    report: "El texto para quien pueda ayudar",
    report_note: "Contiene códigos y números, y ninguna dirección, nombre ni clave.",
    finding: FINDING,
};

const FINDING: FindingWords = FindingWords {
    sound: "Da noticias",
    sound_text: |it| {
        let total =
            it.n_total.map_or_else(|| "; no se sabe cuántas hay en total".to_owned(), |n| format!(" de {n}"));
        let topics = it.n_topics.map(|n| {
            RomanceForms { one: "; # tema", many: "; # de temas", other: "; # temas" }.count_from_one(n)
        });
        let newest = it
            .newest
            .map_or_else(|| "; ninguna tiene fecha".to_owned(), |it| format!("; la más reciente: {it}"));
        [&n_stories(it.n_stories), &total, &topics.unwrap_or_default(), &newest, "."].concat()
    },
    empty: (
        "Responde, y no tiene ninguna noticia",
        "Es lo normal en un sitio que aún no ha publicado nada.",
        "Si hay noticias, mira si están publicadas y son públicas.",
    ),
    totals_hidden: (
        "El número de noticias está oculto",
        "Las noticias se pueden leer igualmente; esta página solo no puede decir cuántas hay.",
    ),
    totals_hidden_advice: |host| {
        format!(
            "En {host}: una caché o un proxy quita una cabecera que WordPress envía. Haz que las respuestas lleven \
             Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link."
        )
    },
    warnings: |n| {
        RomanceForms {
            one: "Hay # cosa que corregir",
            many: "Hay # de cosas que corregir",
            other: "Hay # cosas que corregir",
        }
        .count_from_one(n)
    },
    warnings_text: "Lo demás se leyó. Las primeras, cada una con su lugar:",

    offline: (
        "Este dispositivo no tiene red",
        "No se envió nada.",
        "Conecta el dispositivo e inténtalo de nuevo.",
    ),
    mixed_content: (
        "Está indicada con http, y esta página llegó por https",
        "Los navegadores no cargan nada por http en una página así, de modo que no se le preguntó.",
    ),
    mixed_content_advice: |host| {
        format!(
            "En broadside.json escribe https:// en lugar de http://. Si {host} aún no tiene certificado, consíguele uno."
        )
    },
    unreadable: "El servidor responde, y no deja que esta página lo lea",
    unreadable_wordpress: "WordPress mismo lo permite, así que algo que está delante no lo hace: un acceso o una página de \
         error ante todo el sitio, un complemento o un cortafuegos, o una caché de páginas que guarda el permiso del \
         visitante de otro sitio.",
    unreadable_ghost: "Ghost mismo lo permite, así que algo que está delante no lo hace: un proxy, una página de error, o una \
         caché que guarda el permiso del visitante de otro sitio.",
    unreadable_syndication: "Pocos sitios dejan que su RSS se lea desde fuera; WordPress nunca lo hace.",
    unreadable_other: "No dice que esta página pueda, o lo dice solo de otro sitio: una caché puede guardar el permiso del \
         visitante de otro sitio.",
    unreadable_advice_listmonk: |host, origin| {
        format!(
            "En listmonk, en {host} (6.0 o posterior): Settings > Security, añade {origin} a las URL de confianza. Los \
             anteriores necesitan un proxy que añada la cabecera Access-Control-Allow-Origin."
        )
    },
    unreadable_advice_wordpress: |host, origin| {
        format!(
            "En {host}: abre la dirección en una ventana privada; si no muestra JSON, ese es el fallo. Si no, vacía la \
             caché de páginas y deja /wp-json/ fuera de ella, y comprueba que nada quite la cabecera de WordPress \
             Access-Control-Allow-Origin: debe decir {origin} o * y nunca el de otro sitio."
        )
    },
    unreadable_advice_syndication: |host, origin| {
        format!(
            "Si el sitio es un WordPress, indícalo con el tipo wordpress. Si no, haz que {host} envíe con el canal: \
             Access-Control-Allow-Origin: {origin} (o *)."
        )
    },
    unreadable_advice_other: |host, origin| {
        format!("Haz que {host} envíe con esta respuesta: Access-Control-Allow-Origin: {origin} (o *).")
    },
    silent: "No llegó respuesta",
    silent_text: |host| {
        format!(
            "O {host} está caído, o su nombre o su certificado están mal, o algo entre aquí y allí retiene la respuesta. Un \
             navegador no dice cuál."
        )
    },
    silent_advice: |host, origin| {
        format!(
            "Busca un error en la dirección, y ábrela en una pestaña aparte. Si allí se abre, el servidor tiene que dejar \
             que {origin} lo lea (Access-Control-Allow-Origin); si no, hay que mirar en {host}."
        )
    },
    policy_forbids: (
        "La propia política de esta página no nombra el servidor",
        "La edición se imprimió para otros servidores (Content-Security-Policy), de modo que el navegador no envió nada.",
    ),
    policy_forbids_advice: |host| {
        format!(
            "Imprime la edición otra vez con el broadside.json actual, o añade {host} a connect-src en las cabeceras y \
             páginas del servidor de esta página."
        )
    },
    timed_out: ("La respuesta entera no llegó en 12 segundos", "La conexión es lenta, o lo es el servidor."),
    timed_out_advice: |host| {
        format!("Inténtalo más tarde. Si sigue así, pregunta a quien lleva {host} por qué va lento.")
    },
    too_large: (
        "La respuesta ocupa más de 10 MB",
        "No se lee más, así que no se leyó nada.",
        "Haz que el canal tenga menos noticias, y nombra otro documento para el resto (next_url).",
    ),
    not_found: "No hay nada en esta dirección",
    not_found_text: |host| format!("{host} responde, y no conoce tal cosa."),
    not_found_advice_wordpress: "Busca un error en la dirección. Un sitio de WordPress puede tener su API en otro lugar, que se \
         encuentra con su dirección y ?rest_route=/ al final.",
    not_found_advice_listmonk: |host| {
        format!("Mira si listmonk está en esta dirección de {host}, y si su proxy deja pasar /api/public/.")
    },
    not_found_advice_other: "Busca un error en la dirección, en broadside.json.",
    web_page: "Llegó una página web en lugar de datos",
    web_page_moved: "El servidor llevó a otra dirección, como hace hacia un formulario de acceso.",
    web_page_at_once: "La dirección puede ser la de una página, o hay delante un acceso o un cortafuegos.",
    web_page_advice: |host| {
        format!(
            "Abre la dirección en una ventana privada. Si sale un formulario de acceso, {host} tiene que dejar que los \
             visitantes lean esta dirección sin él; si no, corrige la dirección en broadside.json."
        )
    },

    xml: (
        "Llegó XML en lugar de JSON",
        "Probablemente es RSS o Atom: indícalo con el tipo rss en broadside.json. Un sitio de WordPress se indica mejor con \
         su propia dirección y el tipo wordpress.",
    ),
    empty_body: "La respuesta está vacía",
    empty_body_advice: |host| {
        format!("Ábrela en un navegador; si allí también está vacía, ha fallado lo que la escribe en {host}.")
    },
    broken_json: |line, column| format!("El JSON se rompe en la línea {line}, columna {column}"),
    broken_xml_at: |line, column| format!("El XML se rompe en la línea {line}, columna {column}"),
    broken_xml: "El XML se rompe",
    broken_advice: |host| {
        format!(
            "Lo que lo escribe en {host} puso ahí un fallo o se detuvo antes de tiempo: hay que mirar allí."
        )
    },
    other_json: (
        "Este es otro tipo de JSON",
        "Mira si el tipo en broadside.json corresponde a la dirección. En una fuente mapped, «items» tiene que decir dónde \
         está su lista.",
    ),
    other_xml: (
        "Esto es XML, y ni RSS ni Atom",
        "Puede ser un mapa del sitio. Abre el sitio en un navegador y busca la dirección de su canal.",
    ),
    unknown_data: (
        "Esto no es ni JSON ni XML ni una página",
        "Abre la dirección en un navegador para ver qué da; el mensaje de error de un servidor suele decir qué falló.",
    ),

    login_required: "Se pide iniciar sesión",
    login_required_text: |status, code| {
        format!(
            "WordPress rechaza a los visitantes (HTTP {status}, {code}): un complemento ha cerrado la API REST."
        )
    },
    login_required_advice: |host| {
        format!(
            "En {host}: en los ajustes del complemento de seguridad busca «disable REST API» o «require login», y deja que \
             los visitantes la lean."
        )
    },
    key_refused: "Ghost no acepta la clave",
    key_refused_text: |status| {
        format!("La clave de contenido no es la del sitio, o se eliminó su integración (HTTP {status}).")
    },
    key_refused_advice: |host| {
        format!("En Ghost, en {host}: Settings > Integrations, copia la Content API key en broadside.json.")
    },
    firewall: "Una página web dice que no",
    firewall_text: |status| {
        format!("Delante del servidor hay un cortafuegos o un filtro de robots (HTTP {status}).")
    },
    firewall_advice: |host| {
        format!(
            "En {host}: deja pasar sin comprobación a los navegadores de los visitantes hasta esta dirección."
        )
    },
    refused: "El servidor rechaza a los visitantes",
    refused_text: |status_and_code| format!("No dio ninguna razón que se conozca aquí ({status_and_code})."),
    refused_advice_wordpress: |host| {
        format!(
            "En {host}: un complemento de seguridad suele haber cerrado la API REST. Busca un ajuste como «disable REST API» \
             o «require login», y deja que los visitantes la lean; la razón puede ser también un cortafuegos delante del \
             servidor."
        )
    },
    refused_advice_other: |host| {
        format!("En {host}: deja que los visitantes lean esta dirección sin iniciar sesión.")
    },
    bad_request: "El servidor no entiende la pregunta",
    bad_request_text: |status_and_code| format!("Respondió {status_and_code}."),
    bad_request_advice_listmonk: |host| {
        format!("En listmonk, en {host}: Settings > General, activa la página pública de suscripción.")
    },
    bad_request_advice_other: "Mira si el tipo en broadside.json corresponde a la dirección: jsonfeed o rss para un canal, \
         wordpress o ghost para un sitio.",
    rate_limited: "El servidor ha recibido demasiadas preguntas",
    rate_limited_wait: |wait_s| format!("Pide una pausa de {}.", duration(wait_s)),
    rate_limited_advice: |host| {
        format!("Inténtalo más tarde. Si sigue así, pide a quien lleva {host} que permita más.")
    },
    server_failed: "El servidor falló",
    server_failed_text: |status| format!("Respondió HTTP {status}."),
    server_failed_advice: |host| {
        format!("Inténtalo más tarde. Si sigue así, el registro de errores de {host} dice por qué.")
    },

    clock_right: "Coincide con el del servidor",
    clock_wrong: |by_s, is_ahead| {
        let way = if is_ahead { "adelantado" } else { "atrasado" };
        format!("Va {way} {} respecto al del servidor", duration(by_s))
    },
    clock_wrong_text: "La antigüedad de las noticias está mal en esa medida, y los avisos aparecen y desaparecen a destiempo; un \
         reloj equivocado en meses hace fallar las conexiones seguras.",
    clock_wrong_advice: "Pon en hora el dispositivo por la red. Si está bien, el reloj equivocado es el del servidor de esta \
         página.",
    clock_unknown: ("No se pudo comparar", "El servidor de esta página no dijo qué hora es."),

    notice_due: ("Se muestra", "Quienes lo cerraron no lo vuelven a ver, en su dispositivo."),
    notice_not_begun: "Aún no se muestra",
    notice_begins: |moment| format!("Su tiempo empieza: {moment}."),
    notice_not_begun_advice: "Para mostrarlo ya, quita «starts» de broadside.json.",
    notice_over: "Ya no se muestra",
    notice_ended: |moment| format!("Su tiempo terminó: {moment}."),
    notice_over_advice: "Para mostrarlo otra vez, pon «ends» más tarde en broadside.json.",
    notice_topic_unknown: |topic| format!("Ningún tema se llama «{topic}»"),
    notice_topic_unknown_text: "No está ni entre los temas de la redacción ni entre los de sus fuentes, así que ninguna página \
         suya muestra el aviso.",
    notice_topic_unknown_advice: "Corrige el tema en «topics» del aviso, en broadside.json.",

    lists_known: |n| {
        RomanceForms {
            one: "Hay # lista a la que suscribirse",
            many: "Hay # de listas a las que suscribirse",
            other: "Hay # listas a las que suscribirse",
        }
        .count_from_one(n)
    },
    lists_known_text: "Si los correos llegan solo lo dice una suscripción.",
    list_unknown: |list| format!("«{list}» no está entre las listas públicas"),
    list_unknown_text: "Las suscripciones a ella fallan.",
    list_unknown_advice: |host| {
        format!(
            "En listmonk, en {host}: haz pública la lista, o copia de nuevo su UUID desde su página en «provider_id» de \
             broadside.json."
        )
    },
    signups_open: (
        "Acepta suscripciones",
        "Si los boletines se llaman como en broadside.json, Ghost no lo dice sin una dirección.",
    ),
    signups_closed: (
        "No acepta suscripciones desde fuera",
        "Al sitio solo se entra con invitación, o antes hay que aceptar condiciones. A los lectores se les envía a la página \
         del propio sitio.",
    ),
    signups_closed_advice: |host| {
        format!(
            "En Ghost, en {host}: Settings > Membership > Access, deja que cualquiera se registre; en Portal, quita la casilla \
             que hay que marcar."
        )
    },
    not_tried: (
        "No se probó",
        "Este servicio solo se puede probar enviándole la dirección de alguien, y aquí no se hace.",
        "Suscríbete con una dirección tuya para ver si funciona.",
    ),
};
