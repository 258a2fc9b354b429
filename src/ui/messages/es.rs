//! Spanish, as it is understood on both sides of the ocean.
//!
//! Deliberately absent: anything but words. Which words belong to which state is decided beside the types.

mod data_saving;
mod digest;
mod doctor;
mod embed_builder;
mod filters;
mod installing;
mod keys;
mod library;
mod marks;
mod mutes;
mod reading;
mod search;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod shell;
mod story;
mod takeaway;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use shell::SHELL;
pub(super) use story::STORY;

use super::article::ArticleWords;
use super::campaign::CampaignWords;
use super::errors::ErrorWords;
use super::feed::FeedWords;
use super::frame::FrameWords;
use super::pages::PageWords;
use super::phrases::Unit;
use super::plurals::RomanceForms;
use super::signup::SignupWords;
use super::{Translation, Words};
use broadside_core::model::InterfaceLanguage;

/// Every word in Spanish.
pub(super) static TRANSLATION: Translation = Translation {
    language: InterfaceLanguage::Spanish,
    words: &WORDS,
    story: &STORY,
    data_saving: &data_saving::DATA_SAVING,
    marks: &marks::MARKS,
    device: &library::DEVICE,
    library: &library::LIBRARY,
    digest_line: &digest::DIGEST_LINE,
    digest: &digest::DIGEST,
    installing: &installing::INSTALLING,
    keys: &keys::KEYS,
    reading: &reading::READING,
    filters: &filters::FILTERS,
    search: &search::SEARCH,
    mutes: &mutes::MUTES,
    takeaway: &takeaway::TAKEAWAY,
    settings: &settings::SETTINGS,
    embed_builder: &embed_builder::EMBED_BUILDER,
    doctor: &doctor::DOCTOR,
};

static WORDS: Words = Words {
    frame: FrameWords {
        skip_to_content: "Ir al contenido",
        topics: "Temas",
        latest: "Lo último",
        feed: "Canal de noticias",
        search: "Buscar",
        home_page: |name| format!("{name}, portada"),
        update_ready: "Hay una nueva versión de esta aplicación.",
        update_now: "Recargar",
        update_later: "Más tarde",
        offline: "No tienes conexión. Lo que ya abriste se puede seguir leyendo.",
        try_again: "Volver a intentarlo",
        on_other_pages: "Pon estas noticias en tu página",
        trouble: "¿Algo no funciona?",
        language: "Idioma",
        language_missing: "No se pudo obtener ese idioma. Inténtalo de nuevo cuando tengas conexión.",
    },
    feed: FeedWords {
        filter: "Filtrar",
        more_filters: "Más filtros",
        chosen: "elegido; sigue el enlace para quitarlo",
        n_stories,
        show_stories_under: "Mostrar noticias de",
        any_topic: "cualquiera de estos",
        all_topics: "todos estos",
        clear_filter: "Quitar el filtro",
        left_the_top: |n_stories| {
            RomanceForms {
                one: "La noticia más reciente de esta lista ya no está en esta página.",
                many: "# de noticias más recientes de esta lista ya no están en esta página.",
                other: "Las # noticias más recientes de esta lista ya no están en esta página.",
            }
            .count_from_one(n_stories)
        },
        back_to_newest: "Volver a lo más reciente",
        more_stories: "Más noticias",
        more_loading: "Obteniendo más noticias…",
        more_failed: "No se pudieron obtener más noticias.",
        no_more: |n| format!("Eso es todo: {}.", n_stories(n)),
        loading: "Obteniendo las noticias…",
        saved_copy: |age| format!("Esta es la edición guardada en este dispositivo, obtenida {age}."),
        failed_but_showing: "No se pudieron obtener noticias más recientes.",
        printed: |day| {
            format!("De la edición impresa el {day}. No se pudieron obtener noticias más recientes.")
        },
        from_mirror: "De la copia espejo de la redacción.",
        source_from_mirror: |source| format!("Las noticias de {source} vienen de su copia espejo."),
        source_silent: |source| format!("No se puede acceder al canal de {source}; lo demás está al día."),
        source_printed: |source, day| {
            format!(
                "No se puede acceder al canal de {source}; sus noticias son de la edición impresa el {day}."
            )
        },
        source_saved: |source, age| {
            format!("No se puede acceder al canal de {source}; sus noticias son las obtenidas {age}.")
        },
        look_for_newer: "Buscar noticias más nuevas",
        looking: "Buscando noticias más nuevas…",
        nothing_newer: "No hay nada más nuevo.",
        new_stories: |n_stories| {
            RomanceForms { one: "# noticia nueva", many: "# de noticias nuevas", other: "# noticias nuevas" }
                .count_from_one(n_stories)
        },
    },
    article: ArticleWords {
        published: "Publicado",
        updated: "Actualizado",
        excerpt_only_title: "Este es el comienzo",
        excerpt_only: "La redacción solo comparte el comienzo de esta noticia. El resto está en su propio sitio.",
        members_only_title: "Para miembros",
        members_only: "El resto de esta noticia es para miembros. Se puede leer allí tras iniciar sesión.",
        read_on: |host| format!("Leer la noticia completa en {host}"),
        original: |host| format!("Esta noticia en {host}"),
        share: "Compártela",
        copy_link: "Copiar enlace",
        link_copied: "El enlace está copiado.",
        copy_failed: "No se pudo copiar el enlace: el navegador no lo permitió.",
        send_by_mail: "Enviar por correo",
        more_to_read: "Más para leer",
        previous: "Noticia anterior",
        next: "Noticia siguiente",
        table: "Tabla, se puede desplazar de lado",
        embed: "Aquí va algo de otro sitio",
        embed_note: |host| format!("No se carga, porque {host} sabría entonces que lees esto."),
        embed_link: |host| format!("Abrirlo en {host}"),
    },
    signup: SignupWords {
        email_label: "Tu dirección de correo",
        lists_label: "Qué quieres recibir",
        honeypot_label: "Deja vacío este campo",
        submit: "Suscribirme",
        sending: "Enviando…",
        consent_link: "Más información",
        another_address: "Suscribir otra dirección",
        back_to_form: "Volver al formulario",
        visit_provider: "Terminar allí",
        needs_script: "Para suscribirse en esta página hace falta JavaScript, que aquí está desactivado.",
        elsewhere: "Suscribirse sin él",
        hidden_field: "Había algo en un campo que nadie ve; quizá lo puso tu navegador. Ya está vacío de nuevo: pulsa \
             el botón otra vez.",
        no_list: "Elige al menos uno de los boletines.",
        not_sent: "Aún no se ha enviado",
        email_empty: "Escribe tu dirección de correo.",
        email_no_at: "Una dirección de correo lleva una @ con algo delante: nombre@example.org.",
        email_many_ats: "Esta dirección tiene más de una @. ¿Hay un error, o son dos direcciones?",
        email_no_domain: "Falta algo después de la @, como example.org.",
        email_too_long: "Esta dirección es más larga de lo que permite el correo.",
        email_has_space: "Hay un espacio dentro de la dirección. Las direcciones no los llevan.",
        daily: "Cada día",
        weekly: "Cada semana",
        monthly: "Cada mes",
        occasional: "De vez en cuando",
        confirmed: (
            "Ya tienes la suscripción",
            "Recibirás el próximo boletín. Puedes darte de baja con un enlace en cualquiera de ellos.",
        ),
        pending: (
            "Falta un paso: mira tu bandeja de entrada",
            "Te hemos enviado un correo con un enlace. Síguelo y quedarás en la lista. Si en diez minutos no llega \
             nada, mira en el correo no deseado.",
        ),
        sent_unknown: (
            "Enviado; mira tu bandeja de entrada",
            "El servicio de boletines recibió tu dirección y no nos dice más. Puede que te haya llegado un correo que \
             te pide confirmar.",
        ),
        already_subscribed: (
            "Ya tenías la suscripción",
            "Esta dirección está en la lista, así que no hay nada que hacer. Si no llegan los boletines, mira en el \
             correo no deseado.",
        ),
        opened_tab: (
            "Termina en la pestaña nueva",
            "El servicio de boletines responde en su propia página, que se abre en otra pestaña. El resultado se dice \
             allí y no aquí. Si no se abrió ninguna, vuelve al formulario y envíalo otra vez.",
        ),
        needs_visit: (
            "Esto hay que terminarlo en otra página",
            "Esta página no puede completar tu suscripción; la del servicio de boletines sí.",
        ),
        rejected_email: ("No se aceptó esta dirección", "Mira si tiene algún error, o prueba con otra."),
        rejected_lists: ("No se aceptó esta elección", "Elige otros boletines y vuelve a enviar."),
        rejected: ("No se aceptó", "El servicio de boletines no dice por qué. Revisa lo que escribiste."),
        rate_limited: (
            "Demasiados a la vez",
            "El servicio de boletines nos pide esperar. Vuelve a enviar en unos minutos.",
        ),
        rate_limited_wait: |wait_s| {
            format!("El servicio de boletines nos pide esperar. Vuelve a enviar en {}.", duration(wait_s))
        },
        provider_failed: (
            "El servicio de boletines tiene un fallo",
            "No recogió tu dirección, que sigue aquí. Envíala otra vez dentro de un rato.",
        ),
        unreachable: (
            "No llegó respuesta",
            "No se pudo acceder al servicio de boletines, así que no sabemos si tiene tu dirección. Sigue aquí: envíala \
             otra vez cuando tengas conexión.",
        ),
        provider_says: |message| format!("Dijo: «{message}»."),
        offline: (
            "No se envió nada",
            "No tienes conexión. Tu dirección sigue aquí: envíala cuando tengas conexión, o guárdala.",
        ),
        come_back: (
            "No tienes conexión",
            "El servicio de boletines responde en su propia página, que necesita conexión, así que no se envió nada y \
             nada puede enviarse solo más tarde. Vuelve cuando tengas conexión; lo que escribiste se queda aquí hasta \
             que cierres esta pestaña.",
        ),
        keep: "Guardarla en este dispositivo y enviarla cuando haya conexión",
        keep_what: "Este navegador guarda entonces tu dirección de correo y los boletines que elegiste, siete días como \
             máximo, y los borra en cuanto el servicio de boletines responda. Hasta entonces los puede ver quien use este \
             navegador.",
        kept: (
            "Guardada en este dispositivo",
            "Se envía cuando haya conexión y esta página esté abierta; algunos navegadores la envían sin la página.",
        ),
        kept_since: "guardada",
        kept_no_connection: "Aún no se ha enviado: espera a que haya conexión.",
        kept_no_answer: "Se envió y no llegó respuesta, así que puede haber llegado. Se envía otra vez por sí sola: el \
             servicio de boletines recoge cada dirección una sola vez.",
        kept_fault: "El servicio de boletines tiene un fallo y no la recogió. Se envía otra vez por sí sola.",
        kept_asked_to_wait: "El servicio de boletines aún no la recogió y nos pide esperar. Después se envía otra vez por \
             sí sola.",
        kept_sending: "En camino…",
        kept_unsure: "Se envió y no llegó respuesta, así que puede haber llegado. Mira tu bandeja de entrada: no se envía \
             otra vez a menos que tú lo digas.",
        send_now: "Enviar ahora",
        cancel_kept: "Cancelar",
        kept_cancelled: ("Cancelada", "Se ha borrado de este dispositivo."),
        kept_elsewhere: ("Ya no espera", "Se envió o se canceló en otra pestaña, que dice qué resultó."),
        not_kept: (
            "No se pudo guardar",
            "Este navegador no guarda nada para esta página. Envíala cuando tengas conexión.",
        ),
        expired: (
            "Abandonada tras siete días",
            "No se pudo enviar tu suscripción y se ha borrado de este dispositivo. Suscríbete otra vez si aún quieres.",
        ),
        expired_unsure: (
            "Abandonada tras siete días",
            "Nunca llegó respuesta, así que tu suscripción puede haber llegado o no. Se ha borrado de este dispositivo. \
             Mira tu bandeja de entrada, y suscríbete otra vez si no ha llegado nada.",
        ),
    },
    campaign: CampaignWords {
        close: "Cerrar",
        close_notice: |headline| format!("Cerrar este aviso: {headline}"),
        gave_already: "Ya he contribuido",
        thanks: "Gracias. No se te volverá a pedir en este dispositivo.",
        amounts: "Importes",
        raised: |value, goal| format!("{value} de {goal}"),
        remind_me: |n_days| {
            RomanceForms {
                one: "Recordármelo mañana",
                many: "Recordármelo en # de días",
                other: "Recordármelo en # días",
            }
            .count_from_one(n_days as usize)
        },
        reminder_saved: "El recordatorio es un archivo de calendario entre tus descargas. Ábrelo para ponerlo en tu \
             calendario.",
        reminder_failed: "No se pudo crear el recordatorio. Inténtalo de nuevo cuando tengas conexión.",
        is_over: "Esto ha terminado. Aquí se puede seguir leyendo.",
    },
    errors: ErrorWords {
        part_missing: (
            "Esta página no llegó entera.",
            "No se pudo cargar una parte de la aplicación: no hay conexión, o se renovó desde que se abrió esta página.",
            "Inténtalo de nuevo. Si no ayuda, vuelve a cargar la página.",
        ),
        offline: (
            "No tienes conexión.",
            "Estas noticias no han estado antes en este dispositivo, así que no hay copia que mostrar.",
            "Inténtalo de nuevo cuando tengas conexión.",
        ),
        unreachable: (
            "No se puede acceder a la redacción.",
            "No respondió, o no dejó que esta página leyera su respuesta.",
            "Comprueba tu conexión e inténtalo de nuevo. Si otros sitios funcionan, el fallo es nuestro y no tuyo.",
        ),
        timed_out: (
            "La redacción tarda demasiado en responder.",
            "La conexión es muy lenta, o su servidor está ocupado.",
            "Inténtalo de nuevo dentro de un momento.",
        ),
        refused: (
            "La redacción no da acceso a esto.",
            "Su servidor pide iniciar sesión, y esta página no puede hacerlo.",
            "Inténtalo más tarde, o lee en el sitio de la redacción.",
        ),
        not_found: (
            "No existe esa noticia.",
            "Puede que se haya retirado, o que la dirección tenga un error.",
            "Búscala desde la portada.",
        ),
        list_not_found: (
            "Las noticias de la redacción no están donde deberían.",
            "Su servidor dice que en esa dirección no hay nada.",
            "Inténtalo más tarde. La redacción puede averiguar más con su configuración.",
        ),
        rate_limited: (
            "Demasiadas peticiones.",
            "El servidor de la redacción pide una pausa.",
            "Inténtalo de nuevo en unos minutos.",
        ),
        rate_limited_wait: |wait_s| format!("Inténtalo de nuevo en {}.", duration(wait_s)),
        server_failed: (
            "El servidor de la redacción tiene un fallo.",
            "Respondió, pero con un error suyo.",
            "Inténtalo de nuevo en unos minutos.",
        ),
        not_a_feed: (
            "La redacción envió algo ilegible.",
            "Su respuesta no es una lista de noticias.",
            "Inténtalo más tarde. La redacción puede averiguar más con su configuración.",
        ),
        is_login_page: "Envió una página web, como un formulario de acceso, donde debería haber una lista de noticias.",
    },
    pages: PageWords {
        front_title: "Últimas noticias",
        empty_title: "Aún no hay nada publicado",
        empty_text: "En cuanto haya una noticia, aparecerá aquí.",
        empty_filter_title: "Ninguna noticia cumple este filtro",
        empty_filter_text: "Quita alguna condición, o busca más atrás.",
        show_everything: "Mostrar todas las noticias",
        unconfigured_title: "Esta redacción aún no está configurada",
        unconfigured_text: "Su configuración, broadside.json, no se puede usar.",
        unconfigured_advice: |problems| format!("Qué cambiar: {}", problems.join(" · ")),
        not_found_title: "No existe esa página",
        not_found_text: "La dirección puede tener un error, o lo que había aquí se ha movido.",
        to_front_page: "Ir a la portada",
        doctor_title: "¿Qué falla?",
        doctor_text: "Esta página prueba, desde este navegador, cada servidor que la redacción nombró, y dice qué cambiar y \
             dónde. No envía nada sobre ti.",
        embed_title: "En tu página",
        embed_text: "Elige qué mostrar. Lo que después pegues en tu propia página se actualiza solo, no pide nada a quienes te leen y no necesita a nadie que programe.",
        to_doctor: "Averiguar qué falla",
    },
};

fn n_stories(n_stories: usize) -> String {
    RomanceForms { one: "# noticia", many: "# de noticias", other: "# noticias" }.count_from_one(n_stories)
}

/// Seconds as a person would say them.
fn duration(duration_s: u32) -> String {
    let (n, unit) = Unit::of(duration_s);
    let forms = match unit {
        Unit::Second => RomanceForms { one: "# segundo", many: "# de segundos", other: "# segundos" },
        Unit::Minute => RomanceForms { one: "# minuto", many: "# de minutos", other: "# minutos" },
        Unit::Hour => RomanceForms { one: "# hora", many: "# de horas", other: "# horas" },
        Unit::Day => RomanceForms { one: "# día", many: "# de días", other: "# días" },
    };
    forms.count_from_one(n)
}
