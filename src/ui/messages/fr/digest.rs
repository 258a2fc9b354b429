//! French words of what came since the reader was last here.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::{DigestLineWords, DigestWords};

/// The line that leads there.
pub static DIGEST_LINE: DigestLineWords = DigestLineWords {
    n_since: |n, when| [&n_stories(n), " depuis votre dernière visite (", when, ")"].concat(),
    some_since: |when| ["Ce qui a paru depuis votre dernière visite (", when, ")"].concat(),
};

/// What stands there.
pub static DIGEST: DigestWords = DigestWords {
    n_came: |n, moment| [&n_stories(n), " depuis votre dernière visite (", moment, ")"].concat(),
    first_title: "C’est votre première visite",
    first_text: "Ce que la rédaction publiera d’ici à votre retour se trouvera ici.",
    nothing_title: "Rien de nouveau",
    nothing_text: |moment| ["Aucun article n’a paru depuis votre dernière visite (", moment, ")."].concat(),
    other_stories: "Autres articles",
    asking: "La rédaction est interrogée…",
    not_asked: "La rédaction n’a pas répondu. Voici les articles que cet appareil détient.",
    cut: "Voici les plus récents. Les plus anciens sont dans les listes.",
    sheet: "Partager",
    sheet_failed: "Ce navigateur n’a pas ouvert sa liste d’applications. Copiez plutôt le texte.",
    copy: "Copier en texte",
    copied: "Le texte est copié.",
    copy_failed: "Ce navigateur n’a pas permis de copier le texte.",
    print: "Imprimer",
};
