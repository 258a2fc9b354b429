//! French.
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

/// Every word in French.
pub(super) static TRANSLATION: Translation = Translation {
    language: InterfaceLanguage::French,
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
        skip_to_content: "Aller au contenu",
        topics: "Thèmes",
        latest: "À la une",
        feed: "Flux",
        search: "Rechercher",
        home_page: |name| format!("{name}, page d’accueil"),
        update_ready: "Une nouvelle version de cette application est prête.",
        update_now: "Recharger",
        update_later: "Plus tard",
        offline: "Vous êtes hors ligne. Ce que vous avez déjà ouvert reste lisible.",
        try_again: "Réessayer",
        on_other_pages: "Mettez ces articles sur votre page",
        trouble: "Quelque chose ne marche pas ?",
        language: "Langue",
        language_missing: "Cette langue n’a pas pu être chargée. Réessayez une fois connecté.",
    },
    feed: FeedWords {
        filter: "Filtrer",
        more_filters: "Plus de filtres",
        chosen: "choisi ; suivre le lien pour le retirer",
        n_stories,
        show_stories_under: "Montrer les articles classés sous",
        any_topic: "l’un de ces thèmes",
        all_topics: "tous ces thèmes",
        clear_filter: "Retirer le filtre",
        left_the_top: |n_stories| {
            RomanceForms {
                one: "L’article le plus récent de cette liste n’est plus sur cette page.",
                many: "# d’articles plus récents de cette liste ne sont plus sur cette page.",
                other: "Les # articles les plus récents de cette liste ne sont plus sur cette page.",
            }
            .count_from_none(n_stories)
        },
        back_to_newest: "Revenir au plus récent",
        more_stories: "Plus d’articles",
        more_loading: "Chargement d’autres articles…",
        more_failed: "Les articles suivants n’ont pas pu être chargés.",
        no_more: |n| format!("C’est tout : {}.", n_stories(n)),
        loading: "Chargement des articles…",
        saved_copy: |age| format!("Voici l’édition gardée sur cet appareil, chargée {age}."),
        failed_but_showing: "Les articles plus récents n’ont pas pu être chargés.",
        printed: |day| {
            format!("De l’édition imprimée le {day}. Les articles plus récents n’ont pas pu être chargés.")
        },
        from_mirror: "Depuis le site miroir de la rédaction.",
        source_from_mirror: |source| format!("Les articles de {source} viennent de son site miroir."),
        source_silent: |source| format!("Le flux de {source} est injoignable ; le reste est à jour."),
        source_printed: |source, day| {
            format!("Le flux de {source} est injoignable ; ses articles sont de l’édition imprimée le {day}.")
        },
        source_saved: |source, age| {
            format!("Le flux de {source} est injoignable ; ses articles sont ceux chargés {age}.")
        },
        look_for_newer: "Chercher des articles plus récents",
        looking: "Recherche d’articles plus récents…",
        nothing_newer: "Il n’y a rien de plus récent.",
        new_stories: |n_stories| {
            RomanceForms {
                one: "# nouvel article",
                many: "# de nouveaux articles",
                other: "# nouveaux articles",
            }
            .count_from_none(n_stories)
        },
    },
    article: ArticleWords {
        published: "Publié",
        updated: "Mis à jour",
        excerpt_only_title: "Ceci est le début",
        excerpt_only: "La rédaction ne diffuse que le début de cet article. La suite est sur son propre site.",
        members_only_title: "Pour les membres",
        members_only: "La suite de cet article est réservée aux membres. Elle se lit sur place, une fois connecté.",
        read_on: |host| format!("Lire l’article entier sur {host}"),
        original: |host| format!("Cet article sur {host}"),
        share: "Faire passer",
        copy_link: "Copier le lien",
        link_copied: "Le lien est copié.",
        copy_failed: "Le lien n’a pas pu être copié : le navigateur ne l’a pas permis.",
        send_by_mail: "Envoyer par courriel",
        more_to_read: "À lire aussi",
        previous: "Article précédent",
        next: "Article suivant",
        table: "Tableau, défile sur le côté",
        embed: "Ici se trouve un contenu d’un autre site",
        embed_note: |host| format!("Il n’est pas chargé, car {host} saurait alors que vous lisez ceci."),
        embed_link: |host| format!("L’ouvrir sur {host}"),
    },
    signup: SignupWords {
        email_label: "Votre adresse électronique",
        lists_label: "Ce que vous voulez recevoir",
        honeypot_label: "Laissez ce champ vide",
        submit: "M’abonner",
        sending: "Envoi…",
        consent_link: "En savoir plus",
        another_address: "Abonner une autre adresse",
        back_to_form: "Revenir au formulaire",
        visit_provider: "Terminer là-bas",
        needs_script: "S’abonner sur cette page demande JavaScript, qui est désactivé ici.",
        elsewhere: "S’abonner sans lui",
        hidden_field: "Il y avait quelque chose dans un champ que personne ne voit, peut-être mis par votre navigateur. Il \
             est de nouveau vide : appuyez encore une fois sur le bouton.",
        no_list: "Choisissez au moins une des lettres.",
        not_sent: "Pas encore envoyé",
        email_empty: "Indiquez votre adresse électronique.",
        email_no_at: "Une adresse électronique a un @ avec quelque chose devant : nom@example.org.",
        email_many_ats: "Cette adresse a plus d’un @. Est-ce une faute de frappe, ou y a-t-il deux adresses ?",
        email_no_domain: "Il manque quelque chose après le @, comme example.org.",
        email_too_long: "Cette adresse est plus longue que le courriel ne le permet.",
        email_has_space: "Il y a une espace dans l’adresse. Les adresses n’en ont pas.",
        daily: "Chaque jour",
        weekly: "Chaque semaine",
        monthly: "Chaque mois",
        occasional: "De temps en temps",
        confirmed: (
            "Votre abonnement est pris en compte",
            "La prochaine lettre vous parviendra. Un lien dans chaque lettre permet de se désabonner.",
        ),
        pending: (
            "Encore une étape : regardez votre boîte de réception",
            "Nous vous avons envoyé un courriel avec un lien. Suivez-le pour confirmer votre abonnement. Si rien n’est \
             arrivé dans dix minutes, regardez parmi les indésirables.",
        ),
        sent_unknown: (
            "Envoyé ; regardez votre boîte de réception",
            "Le service de lettres a pris votre adresse et ne nous en dit pas plus. Un courriel vous demandant de \
             confirmer est peut-être arrivé.",
        ),
        already_subscribed: (
            "Cette adresse était déjà abonnée",
            "Elle est sur la liste, il n’y a donc rien à faire. Si aucune lettre n’arrive, regardez parmi les \
             indésirables.",
        ),
        opened_tab: (
            "Terminez dans le nouvel onglet",
            "Le service de lettres répond sur sa propre page, qui s’ouvre dans un nouvel onglet. Le résultat y est \
             indiqué, et non ici. Si aucun onglet ne s’est ouvert, revenez au formulaire et envoyez-le de nouveau.",
        ),
        needs_visit: (
            "Cela doit se terminer sur une autre page",
            "Cette page ne peut pas terminer votre abonnement ; celle du service de lettres le peut.",
        ),
        rejected_email: (
            "Cette adresse n’a pas été acceptée",
            "Cherchez-y une faute de frappe, ou essayez-en une autre.",
        ),
        rejected_lists: (
            "Ce choix n’a pas été accepté",
            "Choisissez d’autres lettres et envoyez de nouveau.",
        ),
        rejected: (
            "Cela n’a pas été accepté",
            "Le service de lettres ne dit pas pourquoi. Vérifiez ce que vous avez écrit.",
        ),
        rate_limited: (
            "Trop de demandes à la fois",
            "Le service de lettres nous demande d’attendre. Envoyez de nouveau dans quelques minutes.",
        ),
        rate_limited_wait: |wait_s| {
            format!(
                "Le service de lettres nous demande d’attendre. Envoyez de nouveau dans {}.",
                duration(wait_s)
            )
        },
        provider_failed: (
            "Le service de lettres est en panne",
            "Votre adresse n’a pas été prise et reste ici. Envoyez-la de nouveau un peu plus tard.",
        ),
        unreachable: (
            "Aucune réponse n’est venue",
            "Le service de lettres est injoignable, si bien que nous ne savons pas s’il a votre adresse. Elle reste ici : \
             envoyez-la de nouveau une fois connecté.",
        ),
        provider_says: |message| format!("Il a répondu : « {message} »."),
        offline: (
            "Rien n’a été envoyé",
            "Vous êtes hors ligne. Votre adresse reste ici : envoyez-la une fois connecté, ou gardez-la.",
        ),
        come_back: (
            "Vous êtes hors ligne",
            "Le service de lettres répond sur sa propre page, qui demande une connexion : rien n’a été envoyé et rien ne \
             peut l’être plus tard de lui-même. Revenez une fois connecté ; ce que vous avez écrit reste ici jusqu’à ce \
             que vous fermiez cet onglet.",
        ),
        keep: "La garder sur cet appareil et l’envoyer dès qu’il y a une connexion",
        keep_what: "Ce navigateur garde alors votre adresse électronique et les lettres choisies, sept jours au plus, et les \
             efface dès que le service de lettres a répondu. D’ici là, quiconque utilise ce navigateur peut les voir.",
        kept: (
            "Gardée sur cet appareil",
            "Elle part dès qu’il y a une connexion et que cette page est ouverte ; certains navigateurs l’envoient sans \
             la page.",
        ),
        kept_since: "gardée",
        kept_no_connection: "Pas encore envoyée : elle attend une connexion.",
        kept_no_answer: "Elle a été envoyée sans qu’une réponse vienne ; elle est donc peut-être arrivée. Elle repart \
             d’elle-même : le service de lettres ne prend une adresse qu’une fois.",
        kept_fault: "Le service de lettres est en panne et ne l’a pas prise. Elle repart d’elle-même.",
        kept_asked_to_wait: "Le service de lettres ne l’a pas encore prise et nous demande d’attendre. Elle repart \
             d’elle-même ensuite.",
        kept_sending: "En route…",
        kept_unsure: "Elle a été envoyée sans qu’une réponse vienne ; elle est donc peut-être arrivée. Regardez votre boîte \
             de réception : elle ne repart que si vous le demandez.",
        send_now: "Envoyer maintenant",
        cancel_kept: "Annuler",
        kept_cancelled: ("Annulée", "Elle est effacée de cet appareil."),
        kept_elsewhere: (
            "Elle n’attend plus",
            "Elle a été envoyée ou annulée dans un autre onglet, qui dit ce qu’il en est.",
        ),
        not_kept: (
            "Elle n’a pas pu être gardée",
            "Ce navigateur n’enregistre rien pour cette page. Envoyez-la une fois connecté.",
        ),
        expired: (
            "Abandonnée après sept jours",
            "Votre abonnement n’a pas pu être envoyé et il est effacé de cet appareil. Abonnez-vous de nouveau si vous \
             le voulez encore.",
        ),
        expired_unsure: (
            "Abandonnée après sept jours",
            "Aucune réponse n’est jamais venue : votre abonnement est peut-être arrivé, peut-être pas. Il est effacé de \
             cet appareil. Regardez votre boîte de réception, et abonnez-vous de nouveau si rien n’est venu.",
        ),
    },
    campaign: CampaignWords {
        close: "Fermer",
        close_notice: |headline| format!("Fermer cet appel : {headline}"),
        gave_already: "J’ai déjà donné",
        thanks: "Merci. On ne vous le demandera plus sur cet appareil.",
        amounts: "Montants",
        raised: |value, goal| format!("{value} sur {goal}"),
        remind_me: |n_days| {
            RomanceForms {
                one: "Me le rappeler demain",
                many: "Me le rappeler dans # de jours",
                other: "Me le rappeler dans # jours",
            }
            .count_from_none(n_days as usize)
        },
        reminder_saved: "Le rappel est un fichier d’agenda parmi vos téléchargements. Ouvrez-le pour le mettre dans votre \
             agenda.",
        reminder_failed: "Le rappel n’a pas pu être créé. Réessayez une fois connecté.",
        is_over: "C’est terminé. On peut encore le lire ici.",
    },
    errors: ErrorWords {
        part_missing: (
            "Cette page n’est pas arrivée entière.",
            "Une partie de l’application n’a pas pu être chargée : il n’y a pas de connexion, ou elle a été renouvelée depuis l’ouverture de cette page.",
            "Réessayez. Si cela ne suffit pas, rechargez la page.",
        ),
        offline: (
            "Vous êtes hors ligne.",
            "Ces articles n’ont pas encore été sur cet appareil : il n’y en a pas de copie.",
            "Réessayez une fois connecté.",
        ),
        unreachable: (
            "La rédaction est injoignable.",
            "Elle n’a pas répondu, ou n’a pas laissé cette page lire sa réponse.",
            "Vérifiez votre connexion et réessayez. Si d’autres sites marchent, la faute est la nôtre, pas la vôtre.",
        ),
        timed_out: (
            "La rédaction met trop de temps à répondre.",
            "La connexion est très lente, ou son serveur est occupé.",
            "Réessayez dans un moment.",
        ),
        refused: (
            "La rédaction ne diffuse pas ceci.",
            "Son serveur demande une connexion que cette page n’a pas.",
            "Réessayez plus tard, ou lisez sur le site de la rédaction.",
        ),
        not_found: (
            "Cet article n’existe pas.",
            "Il a peut-être été retiré, ou l’adresse contient une faute.",
            "Cherchez-le depuis la page d’accueil.",
        ),
        list_not_found: (
            "Les articles de la rédaction ne sont pas à leur place.",
            "Son serveur dit qu’il n’y a rien à leur adresse.",
            "Réessayez plus tard. La rédaction peut en savoir plus dans ses réglages.",
        ),
        rate_limited: (
            "Trop de demandes.",
            "Le serveur de la rédaction demande une pause.",
            "Réessayez dans quelques minutes.",
        ),
        rate_limited_wait: |wait_s| format!("Réessayez dans {}.", duration(wait_s)),
        server_failed: (
            "Le serveur de la rédaction est en panne.",
            "Il a répondu, mais par une erreur de son côté.",
            "Réessayez dans quelques minutes.",
        ),
        not_a_feed: (
            "La rédaction a envoyé quelque chose d’illisible.",
            "Sa réponse n’est pas une liste d’articles.",
            "Réessayez plus tard. La rédaction peut en savoir plus dans ses réglages.",
        ),
        is_login_page: "Elle a envoyé une page web, comme un formulaire de connexion, au lieu d’une liste d’articles.",
    },
    pages: PageWords {
        front_title: "Derniers articles",
        empty_title: "Rien n’est encore publié",
        empty_text: "Dès qu’il y aura un article, il sera ici.",
        empty_filter_title: "Aucun article ne correspond à ce filtre",
        empty_filter_text: "Retirez une condition, ou remontez plus loin.",
        show_everything: "Montrer tous les articles",
        unconfigured_title: "Cette rédaction n’est pas encore configurée",
        unconfigured_text: "Ses réglages, broadside.json, sont inutilisables.",
        unconfigured_advice: |problems| format!("À changer : {}", problems.join(" · ")),
        not_found_title: "Cette page n’existe pas",
        not_found_text: "L’adresse contient peut-être une faute, ou ce qui se trouvait ici a été déplacé.",
        to_front_page: "Vers la page d’accueil",
        doctor_title: "Qu’est-ce qui ne va pas ?",
        doctor_text: "Cette page essaie, depuis ce navigateur, chaque serveur que la rédaction a nommé, et dit quoi changer et \
             où. Elle n’envoie rien sur vous.",
        embed_title: "Sur votre page",
        embed_text: "Choisissez ce qui sera affiché. Ce que vous collerez ensuite dans votre page se met à jour tout seul, ne demande rien à vos lecteurs et n’exige aucune programmation.",
        to_doctor: "Trouver ce qui ne va pas",
    },
};

fn n_stories(n_stories: usize) -> String {
    RomanceForms { one: "# article", many: "# d’articles", other: "# articles" }.count_from_none(n_stories)
}

/// Seconds as a person would say them.
fn duration(duration_s: u32) -> String {
    let (n, unit) = Unit::of(duration_s);
    let forms = match unit {
        Unit::Second => RomanceForms { one: "# seconde", many: "# de secondes", other: "# secondes" },
        Unit::Minute => RomanceForms { one: "# minute", many: "# de minutes", other: "# minutes" },
        Unit::Hour => RomanceForms { one: "# heure", many: "# d’heures", other: "# heures" },
        Unit::Day => RomanceForms { one: "# jour", many: "# de jours", other: "# jours" },
    };
    forms.count_from_none(n)
}
