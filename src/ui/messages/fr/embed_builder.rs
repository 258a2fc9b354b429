//! French words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::EmbedBuilderWords;
use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// The French words.
pub static EMBED_BUILDER: EmbedBuilderWords = EmbedBuilderWords {
    topics: "Thèmes",
    topics_note: "N’en choisissez aucun pour afficher les derniers articles de tous les thèmes.",
    limit: "Articles",
    layout: "Présentation",
    theme: "Couleurs",
    language: "Langue",
    any_language: "Toutes les langues",
    language_note: "S’il y a des articles dans cette langue, eux seuls sont affichés.",
    newsletter: "La lettre d’information",
    partner: "Votre nom",
    partner_note: "Il figure dans les liens, pour que la rédaction voie combien de personnes viennent de chez vous.",
    partner_fault: "N’utilisez que des lettres sans accent, des chiffres, des points et des traits d’union, par exemple saltpans-bulletin.",
    mode: "Où se trouvent les articles",
    loading: "Comment votre page les reçoit",
    layout_named: |layout| match layout {
        EmbedLayout::Cards => "Cartes avec de grandes images",
        EmbedLayout::Headlines => "Titres seulement",
        EmbedLayout::List => "Liste avec de petites images",
    },
    theme_named: |theme| match theme {
        EmbedTheme::Auto => "Comme votre page, clair ou sombre",
        EmbedTheme::Light => "Clair",
        EmbedTheme::Dark => "Sombre",
    },
    mode_named: |mode| match mode {
        EmbedMode::Frame => "Dans un cadre",
        EmbedMode::Inline => "Dans votre page même",
    },
    mode_note: |mode| match mode {
        EmbedMode::Frame => {
            "Fonctionne presque partout, et rien de ce qui s’y trouve ne peut toucher à votre page."
        }
        EmbedMode::Inline => {
            "S’imprime et se recherche avec votre page. Là où ce n’est pas permis, le cadre prend le relais."
        }
    },
    loading_named: |loading| match loading {
        LoadingChoice::Newest => "Toujours la version la plus récente",
        LoadingChoice::Pinned => "Cette version pour toujours",
        LoadingChoice::FrameAlone => "Sans script",
    },
    loading_note: |loading| match loading {
        LoadingChoice::Newest => "Les améliorations arrivent d’elles-mêmes.",
        LoadingChoice::Pinned => {
            "Les navigateurs refusent tout ce qui n’est pas exactement ce que vous avez essayé ici."
        }
        LoadingChoice::FrameAlone => {
            "Un simple cadre d’une hauteur fixe, pour les pages qui n’acceptent pas de scripts."
        }
    },
    preview: "Voici le résultat",
    preview_missing: "L’aperçu a besoin d’une connexion et d’une édition imprimée. Le code ci-dessous fonctionne malgré tout.",
    snippet: "Collez ceci là où doivent se trouver les articles",
    snippet_note: "Dans WordPress, cela va dans un bloc « HTML personnalisé ».",
    copy: "Copier",
    copied: "Le code est copié.",
    copy_failed: "Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le à la main.",
    pinned_missing: "La version n’a pas pu être demandée. D’ici là, le code contient la plus récente.",
    latest_of: |newsroom| ["Les derniers articles de ", newsroom].concat(),
    topic_of: |topic, newsroom| [topic, ", dans ", newsroom].concat(),
};
