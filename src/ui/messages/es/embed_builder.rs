//! Spanish words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::EmbedBuilderWords;
use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// The Spanish words.
pub static EMBED_BUILDER: EmbedBuilderWords = EmbedBuilderWords {
    topics: "Temas",
    topics_note: "No elijas ninguno para mostrar lo más reciente de todos los temas.",
    limit: "Noticias",
    layout: "Presentación",
    theme: "Colores",
    language: "Idioma",
    any_language: "Todos los idiomas",
    language_note: "Si hay noticias en ese idioma, solo se muestran esas.",
    newsletter: "El boletín",
    partner: "Tu nombre",
    partner_note: "Va en los enlaces, para que la redacción vea cuántas personas llegan desde tu página.",
    partner_fault: "Usa solo letras sin acentos, cifras, puntos y guiones, por ejemplo saltpans-bulletin.",
    mode: "Dónde están las noticias",
    loading: "Cómo las recibe tu página",
    layout_named: |layout| match layout {
        EmbedLayout::Cards => "Fichas con imágenes grandes",
        EmbedLayout::Headlines => "Solo titulares",
        EmbedLayout::List => "Lista con imágenes pequeñas",
    },
    theme_named: |theme| match theme {
        EmbedTheme::Auto => "Como tu página, claro u oscuro",
        EmbedTheme::Light => "Claro",
        EmbedTheme::Dark => "Oscuro",
    },
    mode_named: |mode| match mode {
        EmbedMode::Frame => "En un marco",
        EmbedMode::Inline => "Dentro de tu página",
    },
    mode_note: |mode| match mode {
        EmbedMode::Frame => {
            "Funciona casi en todas partes, y nada de lo que hay dentro puede tocar tu página."
        }
        EmbedMode::Inline => "Se imprime y se busca con tu página. Donde eso no se permite, llega el marco.",
    },
    loading_named: |loading| match loading {
        LoadingChoice::Newest => "Siempre la versión más nueva",
        LoadingChoice::Pinned => "Esta versión para siempre",
        LoadingChoice::FrameAlone => "Sin script",
    },
    loading_note: |loading| match loading {
        LoadingChoice::Newest => "Las mejoras llegan solas.",
        LoadingChoice::Pinned => {
            "Los navegadores rechazan todo lo que no sea exactamente lo que probaste aquí."
        }
        LoadingChoice::FrameAlone => "Un marco simple de altura fija, para páginas que no aceptan scripts.",
    },
    preview: "Así se verá",
    preview_missing: "La vista previa necesita conexión y una edición impresa. El código de abajo funciona igualmente.",
    snippet: "Pega esto donde deban estar las noticias",
    snippet_note: "En WordPress va en un bloque «HTML personalizado».",
    copy: "Copiar",
    copied: "El código está copiado.",
    copy_failed: "El navegador no lo permitió. Selecciona el texto y cópialo a mano.",
    pinned_missing: "No se pudo averiguar la versión. Mientras tanto, el código lleva la más nueva.",
    latest_of: |newsroom| ["Lo último de ", newsroom].concat(),
    topic_of: |topic, newsroom| [topic, ", en ", newsroom].concat(),
};
