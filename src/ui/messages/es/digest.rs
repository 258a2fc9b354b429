//! Spanish words of what came since the reader was last here.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::{DigestLineWords, DigestWords};

/// The line that leads there.
pub static DIGEST_LINE: DigestLineWords = DigestLineWords {
    n_since: |n, when| [&n_stories(n), " desde tu última visita (", when, ")"].concat(),
    some_since: |when| ["Lo publicado desde tu última visita (", when, ")"].concat(),
};

/// What stands there.
pub static DIGEST: DigestWords = DigestWords {
    n_came: |n, moment| [&n_stories(n), " desde tu última visita (", moment, ")"].concat(),
    first_title: "Esta es tu primera visita",
    first_text: "Aquí estará lo que la redacción publique hasta que vuelvas.",
    nothing_title: "Nada nuevo",
    nothing_text: |moment| ["No llegó ninguna noticia desde tu última visita (", moment, ")."].concat(),
    other_stories: "Otras noticias",
    asking: "Se está preguntando a la redacción…",
    not_asked: "La redacción no respondió. Estas son las noticias que hay en este dispositivo.",
    cut: "Estas son las más recientes. Las anteriores están en las listas.",
    sheet: "Compartir",
    sheet_failed: "Este navegador no abrió su lista de aplicaciones. Copia el texto en su lugar.",
    copy: "Copiar como texto",
    copied: "El texto está copiado.",
    copy_failed: "Este navegador no permitió copiar el texto.",
    print: "Imprimir",
};
