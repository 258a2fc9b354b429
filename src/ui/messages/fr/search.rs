//! French: searching.
//!
//! Deliberately absent: the names of fields, which are typed alike in every language.

use super::n_stories;
use crate::ui::messages::SearchWords;
use crate::ui::numbers::written;

/// The French words.
pub static SEARCH: SearchWords = SearchWords {
    label: "Mots à chercher",
    submit: "Rechercher",
    needs_script: "Chercher dans ce que garde cet appareil demande JavaScript, qui est désactivé ici.",
    collecting: |n| format!("Lecture de ce que garde cet appareil : {} pour l’instant.", n_stories(n)),
    ready: |n| format!("La recherche porte sur {} de cet appareil, même sans connexion.", n_stories(n)),
    nothing_held: "Cet appareil ne garde encore aucun article, et la rédaction est injoignable.",
    found: |n_found, n| match n_found {
        0 => format!("Rien dans {}.", n_stories(n)),
        found => format!("{} sur {}.", written(found), n_stories(n)),
    },
    found_so_far: |n_found, n| format!("{} sur {} pour l’instant.", written(n_found), n_stories(n)),
    nothing_found_title: "Rien trouvé",
    nothing_found_text: "Moins de mots, ou des mots plus courts, trouvent davantage. Ce que cet appareil n’a jamais ouvert \
                         n’est pas cherché.",
    nothing_found_anywhere_text: "Moins de mots, ou des mots plus courts, trouvent davantage. Les archives de la rédaction ont été \
                                  consultées aussi.",
    more_results: "Plus de résultats",
    archive: "Des archives de la rédaction",
    archive_unreachable: "Les archives de la rédaction sont injoignables : la recherche n’a porté que sur ce que garde cet appareil.",
    recent: "Recherches récentes",
    forget: |search| format!("Oublier « {search} »"),
    forget_all: "Tout oublier",
    how_title: "Demander plus précisément",
    how: &[
        ("grè gén", "articles dont des mots commencent ainsi"),
        ("\"grève générale\"", "ces mots, l’un après l’autre"),
        ("-football", "articles sans ce mot"),
        ("topic:travail", "classés sous un thème de ce nom"),
        ("author:lucie", "écrits par une personne de ce nom"),
        ("source:gazette", "d’une source de ce nom"),
        ("language:ar", "en arabe"),
        ("after:2026-11", "publiés en novembre 2026 ou après"),
        ("before:2026-11-24", "publiés avant ce jour"),
    ],
    misunderstood: |it| {
        let typed = SearchWords::as_typed(it);
        format!("« {typed} » est laissé de côté : une date s’écrit 2026, 2026-11 ou 2026-11-24.")
    },
};
