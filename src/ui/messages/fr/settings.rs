//! French in the settings and on the page on privacy.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::SettingsWords;
use crate::ui::messages::plurals::RomanceForms;
use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// The French words.
pub static SETTINGS: SettingsWords = SettingsWords {
    offline: "Garder pour lire hors connexion",
    offline_text: "Ce que vous cochez est téléchargé avec ses images quand vous le demandez, puis chaque fois que vous \
         ouvrez cette application avec une connexion. Tout ce que vous avez ouvert est gardé aussi. Quand \
         cela prend plus de place que vous n’en donnez, le plus ancien part d’abord ; ce que vous avez \
         enregistré reste.",
    lists: "Articles à télécharger",
    latest: "Les derniers articles",
    n_of_each: "Combien de chaque",
    budget: "Place pour le tout",
    fetch_now: "Télécharger maintenant",
    measuring: "Mesure en cours…",
    holding: |n, n_saved, size, budget| {
        let saved = match n_saved {
            0 => String::new(),
            n => [
                " (",
                &RomanceForms { one: "# enregistré", many: "# d’enregistrés", other: "# enregistrés" }
                    .count_from_none(n),
                ")",
            ]
            .concat(),
        };
        format!("{}{saved}, {size} sur {budget}", n_stories(n))
    },
    fetching: |n_done, n_wanted| match n_wanted {
        0 => "Demande à la rédaction…".to_owned(),
        n => format!("{n_done} sur {} téléchargés…", n_stories(n)),
    },
    fetched: "Tout ce que vous avez coché est ici.",
    no_room: "Ce navigateur n’a plus de place pour cette page. Donnez moins de place aux articles, ou retirez-en \
         de ceux que vous avez enregistrés.",
    list_looks: "Listes d’articles",
    list_looks_text: "Toutes les listes s’affichent ainsi sur cet appareil. Le bas de la page reste à portée : après cinq pages venues en faisant défiler, le bouton vous attend de nouveau.",
    titles_alone: "Les titres seuls, sans images ni résumés",
    older_while_scrolling: "Charger les articles plus anciens pendant que je fais défiler",
    wipe: "Supprimer tout ce qui est gardé sur cet appareil",
    wipe_text: "Articles enregistrés, ce que vous avez lu, réglages, inscriptions en attente, images, et \
         l’application elle-même.",
    wipe_question: "C’est irréversible. Les articles enregistrés sont perdus, et les inscriptions en attente ne partent \
         jamais.",
    wipe_confirm: "Tout supprimer",
    wipe_decline: "Garder",
    wipe_underway: "Suppression en cours…",
    wipe_done: "Il ne reste rien de cette application sur cet appareil. Fermez cette page pour en rester là ; si \
         vous lisez encore, elle gardera de nouveau ce qu’il lui faut.",
    wipe_failed: "Ce navigateur n’a pas tout supprimé. Fermez les autres onglets de cette page et réessayez.",
    start_anew: "Recommencer",
    hosts: "Qui est contacté",
    hosts_text: "Les réglages de la rédaction nomment ces lieux, et cette application n’envoie rien ailleurs, si ce \
         n’est que les images des articles sont chargées là où les articles les ont. « Contacté » vaut depuis \
         l’ouverture de cette page.",
    own_host: "cette page elle-même",
    purpose: |purpose| match purpose {
        Purpose::Stories => "les articles",
        Purpose::Signup => "les inscriptions à la lettre, quand vous vous inscrivez",
        Purpose::SignupForm => "le formulaire de la lettre, quand vous l’envoyez",
        Purpose::Logo => "le logo",
        Purpose::Ticker => "où en est une campagne",
        Purpose::CampaignPicture => "l’image d’une campagne",
        Purpose::Embed => "les vidéos et publications dans les articles, quand vous les demandez",
    },
    pictures_and_more: "images des articles",
    contacted: "contacté",
    not_contacted: "pas contacté",
    stored: "Ce qui est gardé sur cet appareil",
    stored_text: "Tout reste ici. Aucun cookie n’est posé, et personne ne vous compte.",
    nothing_stored: "Rien n’est gardé.",
    place: |place| match place {
        StoredPlace::Table("articles") => "Articles gardés",
        StoredPlace::Table("shelves") => "Listes telles que vues en dernier",
        StoredPlace::Table("outbox") => "Inscriptions en attente",
        StoredPlace::Table("marks") => "Ce que vous avez enregistré et lu",
        StoredPlace::Table("reader") => "Ce que vous avez décidé",
        StoredPlace::Table(_) => "Autres",
        StoredPlace::Cache(kind) => match kind.as_str() {
            "shell" => "L’application elle-même",
            "data" => "Réglages et flux de la rédaction",
            "img" => "Images que vous avez vues",
            "kept" => "Images pour lire hors connexion",
            "pages" => "Listes et articles tels que vous les avez vus",
            "state" => "Version de l’application en usage",
            _ => "Autres",
        },
        StoredPlace::Lasting => "Petites valeurs",
        StoredPlace::ForThisVisit => "Petites valeurs, jusqu’à la fermeture de l’onglet",
    },
    n_entries: |n, size| format!("{n} · {size}"),
};
