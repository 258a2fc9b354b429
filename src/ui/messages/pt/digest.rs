//! Portuguese words of what came since the reader was last here.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::{DigestLineWords, DigestWords};

/// The line that leads there.
pub static DIGEST_LINE: DigestLineWords = DigestLineWords {
    n_since: |n, when| [&n_stories(n), " desde a sua última visita (", when, ")"].concat(),
    some_since: |when| ["O que saiu desde a sua última visita (", when, ")"].concat(),
};

/// What stands there.
pub static DIGEST: DigestWords = DigestWords {
    n_came: |n, moment| [&n_stories(n), " desde a sua última visita (", moment, ")"].concat(),
    first_title: "Esta é a sua primeira visita",
    first_text: "Aqui ficará o que a redação publicar até você voltar.",
    nothing_title: "Nada de novo",
    nothing_text: |moment| ["Nenhuma notícia saiu desde a sua última visita (", moment, ")."].concat(),
    other_stories: "Outras notícias",
    asking: "A redação está sendo consultada…",
    not_asked: "A redação não respondeu. Estas são as notícias que este dispositivo tem.",
    cut: "Estas são as mais recentes. As anteriores estão nas listas.",
    sheet: "Compartilhar",
    sheet_failed: "Este navegador não abriu a sua lista de aplicações. Copie o texto em vez disso.",
    copy: "Copiar como texto",
    copied: "O texto foi copiado.",
    copy_failed: "Este navegador não deixou copiar o texto.",
    print: "Imprimir a página",
};
