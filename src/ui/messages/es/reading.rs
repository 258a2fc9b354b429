//! Spanish of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The Spanish words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Tamaño del texto",
    text_size: "Tamaño de las letras",
    smaller: "Más pequeño",
    larger: "Más grande",
    size: |size| format!("{} de {}", size.step(), TextSize::ALL.len()),
    line_length: "Longitud de las líneas",
    measure: |measure| match measure {
        Measure::Narrow => "Corta",
        Measure::Medium => "Media",
        Measure::Wide => "Larga",
    },
    back_to_mark: "Volver a donde va esta nota",
    code_box: "Código, se puede desplazar de lado",
    embed_load: |host| format!("Cargar desde {host}"),
    embed_held_back: |host| {
        format!("Las reglas de esta página no le permiten mostrar nada de {host}, así que no se cargó.")
    },
    resume_note: |percent| format!("Habías leído el {percent} % de esta noticia."),
    resume: "Seguir desde ahí",
    resume_decline: "Empezar aquí",
    list_left: |title| format!("En la lista: {title}"),
    related: "Sobre el mismo tema",
    sheet: "Compartir…",
    sheet_failed: "No se pudo abrir la lista de aplicaciones. Copia el enlace en su lugar.",
    code: "Código QR",
    code_alt: "Código QR de la dirección que está debajo",
    code_failed: "No se pudo dibujar el código. Copia el enlace en su lugar.",
    printed_from: |address| format!("Esta noticia está en {address}"),
    listen: "Escuchar",
    pause: "Pausa",
    go_on: "Seguir",
    stop: "Detener",
    speed: "Velocidad de la voz",
    slower: "Más lenta",
    faster: "Más rápida",
    rate: |percent| format!("{}×", f32::from(percent) / 100.0).replace('.', ","),
    no_voice: "Este dispositivo no tiene una voz propia para el idioma de esta noticia.",
    voice_failed: "La voz se ha callado. Escucha de nuevo o sigue leyendo.",
};
