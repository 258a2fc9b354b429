//! French on the doctor's page.
//!
//! Deliberately absent: anything but words. Settings of other programs are called as those programs call them in English.

use super::super::plurals::RomanceForms;
use super::super::{DoctorWords, FindingWords};
use super::{duration, n_stories};

/// The French words of the page.
pub static DOCTOR: DoctorWords = DoctorWords {
    clock: "L’horloge de cet appareil",
    source: |title| format!("Source : {title}"),
    mirror: |title, number| format!("Miroir {number} de {title}"),
    newsletter: "Lettre d’information",
    notice: |headline| format!("Appel : {headline}"),
    trying: "Essai en cours…",
    good: "En ordre",
    note: "À savoir",
    fault: "Défaut",
    progress: |n_done, n_subjects| format!("{n_done} sur {n_subjects} essayés."),
    summary: |n_subjects, n_faults, n_notes| {
        let faults = match n_faults {
            0 => "aucun défaut".to_owned(),
            n => RomanceForms {
                one: "# avec un défaut",
                many: "# avec des défauts",
                other: "# avec des défauts",
            }
            .count_from_none(n),
        };
        let notes = match n_notes {
            0 => String::new(),
            n => format!(", {n} avec quelque chose à savoir"),
        };
        format!("Tout est essayé ({n_subjects}) : {faults}{notes}.")
    },
    what_to_change: "À changer :",
    copy: "Copier en texte",
    copied: "Le texte est copié.",
    copy_failed: "Le texte n’a pas pu être copié : le navigateur ne l’a pas permis. Il se trouve ci-dessous.",
    report: "Le texte pour quelqu’un qui peut aider",
    report_note: "Il contient des codes et des nombres, et ni adresse, ni nom, ni clé.",
    finding: FINDING,
};

const FINDING: FindingWords = FindingWords {
    sound: "Elle donne des articles",
    sound_text: |it| {
        let total = it.n_total.map_or_else(
            || " ; on ne sait pas combien il y en a en tout".to_owned(),
            |n| format!(" sur {n}"),
        );
        let topics = it.n_topics.map(|n| {
            RomanceForms { one: " ; # thème", many: " ; # de thèmes", other: " ; # thèmes" }
                .count_from_none(n)
        });
        let newest = it
            .newest
            .map_or_else(|| " ; aucun n’a de date".to_owned(), |it| format!(" ; le plus récent : {it}"));
        [&n_stories(it.n_stories), &total, &topics.unwrap_or_default(), &newest, "."].concat()
    },
    empty: (
        "Elle répond, et n’a aucun article",
        "C’est normal pour un site qui n’a encore rien publié.",
        "S’il y a des articles, vérifiez qu’ils sont publiés et publics.",
    ),
    totals_hidden: (
        "Le nombre d’articles est caché",
        "Les articles se lisent quand même ; cette page ne peut seulement pas dire combien il y en a.",
    ),
    totals_hidden_advice: |host| {
        format!(
            "Sur {host} : un cache ou un proxy retire un en-tête que WordPress envoie. Faites que les réponses portent \
             Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link."
        )
    },
    warnings: |n| {
        RomanceForms {
            one: "# chose y est à corriger",
            many: "# de choses y sont à corriger",
            other: "# choses y sont à corriger",
        }
        .count_from_none(n)
    },
    warnings_text: "Le reste a été lu. Les premières, chacune avec son emplacement :",

    offline: ("Cet appareil n’a pas de réseau", "Rien n’a été envoyé.", "Connectez l’appareil et réessayez."),
    mixed_content: (
        "Elle est indiquée en http, et cette page est venue par https",
        "Les navigateurs ne chargent rien par http dans une telle page, si bien qu’elle n’a pas été interrogée.",
    ),
    mixed_content_advice: |host| {
        format!(
            "Dans broadside.json, écrivez https:// au lieu de http://. Si {host} n’a pas encore de certificat, obtenez-lui-en un."
        )
    },
    unreadable: "Le serveur répond, et ne laisse pas cette page le lire",
    unreadable_wordpress: "WordPress lui-même le permet ; quelque chose devant lui ne le permet donc pas : une connexion ou une \
         page d’erreur devant tout le site, une extension ou un pare-feu, ou un cache de pages qui garde la permission du \
         visiteur d’un autre site.",
    unreadable_ghost: "Ghost lui-même le permet ; quelque chose devant lui ne le permet donc pas : un proxy, une page d’erreur, \
         ou un cache qui garde la permission du visiteur d’un autre site.",
    unreadable_syndication: "Peu de sites laissent lire leur RSS d’ailleurs ; WordPress ne le fait jamais.",
    unreadable_other: "Il ne dit pas que cette page le peut, ou ne le dit que d’un autre site : un cache peut garder la \
         permission du visiteur d’un autre site.",
    unreadable_advice_listmonk: |host, origin| {
        format!(
            "Dans listmonk sur {host} (6.0 ou plus récent) : Settings > Security, ajoutez {origin} aux URL de confiance. Les \
             versions plus anciennes ont besoin d’un proxy qui ajoute l’en-tête Access-Control-Allow-Origin."
        )
    },
    unreadable_advice_wordpress: |host, origin| {
        format!(
            "Sur {host} : ouvrez l’adresse dans une fenêtre privée ; si elle ne montre pas de JSON, c’est là le défaut. Sinon \
             videz le cache de pages et laissez-en /wp-json/ dehors, et veillez à ce que rien n’enlève l’en-tête de WordPress \
             Access-Control-Allow-Origin : il doit dire {origin} ou * et jamais celui d’un autre site."
        )
    },
    unreadable_advice_syndication: |host, origin| {
        format!(
            "Si le site est un WordPress, indiquez-le plutôt avec le type wordpress. Sinon faites que {host} envoie avec le \
             flux : Access-Control-Allow-Origin: {origin} (ou *)."
        )
    },
    unreadable_advice_other: |host, origin| {
        format!("Faites que {host} envoie avec cette réponse : Access-Control-Allow-Origin: {origin} (ou *).")
    },
    silent: "Aucune réponse n’est venue",
    silent_text: |host| {
        format!(
            "Ou bien {host} est en panne, ou son nom ou son certificat est faux, ou quelque chose entre ici et là-bas retient \
             la réponse. Un navigateur ne dit pas lequel."
        )
    },
    silent_advice: |host, origin| {
        format!(
            "Cherchez une faute dans l’adresse, et ouvrez-la dans un onglet à part. Si elle s’y ouvre, le serveur doit laisser \
             {origin} le lire (Access-Control-Allow-Origin) ; sinon, c’est sur {host} qu’il faut regarder."
        )
    },
    policy_forbids: (
        "La politique de cette page ne nomme pas le serveur",
        "L’édition a été imprimée pour d’autres hôtes (Content-Security-Policy), si bien que le navigateur n’a rien envoyé.",
    ),
    policy_forbids_advice: |host| {
        format!(
            "Imprimez de nouveau l’édition avec le broadside.json actuel, ou ajoutez {host} à connect-src dans les en-têtes et \
             les pages de l’hôte de cette page."
        )
    },
    timed_out: (
        "La réponse entière n’est pas venue en 12 secondes",
        "La connexion est lente, ou c’est le serveur.",
    ),
    timed_out_advice: |host| {
        format!("Réessayez plus tard. Si cela dure, demandez à qui s’occupe de {host} pourquoi il est lent.")
    },
    too_large: (
        "La réponse dépasse 10 Mo",
        "On n’en lit pas davantage, si bien que rien n’a été lu.",
        "Mettez moins d’articles dans le flux, et nommez un autre document pour le reste (next_url).",
    ),
    not_found: "Il n’y a rien à cette adresse",
    not_found_text: |host| format!("{host} répond, et ne connaît rien de tel."),
    not_found_advice_wordpress: "Cherchez une faute dans l’adresse. Un site WordPress peut avoir son API ailleurs, que l’on trouve \
         par son adresse suivie de ?rest_route=/.",
    not_found_advice_listmonk: |host| {
        format!(
            "Vérifiez que listmonk est à cette adresse de {host}, et que son proxy laisse passer /api/public/."
        )
    },
    not_found_advice_other: "Cherchez une faute dans l’adresse, dans broadside.json.",
    web_page: "Une page web est venue à la place de données",
    web_page_moved: "Le serveur a conduit à une autre adresse, comme il le fait vers un formulaire de connexion.",
    web_page_at_once: "L’adresse est peut-être celle d’une page, ou une connexion ou un pare-feu se trouve devant.",
    web_page_advice: |host| {
        format!(
            "Ouvrez l’adresse dans une fenêtre privée. Si un formulaire de connexion apparaît, {host} doit laisser les visiteurs \
             lire cette adresse sans lui ; sinon corrigez l’adresse dans broadside.json."
        )
    },

    xml: (
        "Du XML est venu à la place de JSON",
        "C’est sans doute du RSS ou de l’Atom : indiquez-le avec le type rss dans broadside.json. Un site WordPress s’indique \
         mieux par sa propre adresse avec le type wordpress.",
    ),
    empty_body: "La réponse est vide",
    empty_body_advice: |host| {
        format!(
            "Ouvrez-la dans un navigateur ; si elle y est vide aussi, ce qui l’écrit sur {host} a échoué."
        )
    },
    broken_json: |line, column| format!("Le JSON se brise à la ligne {line}, colonne {column}"),
    broken_xml_at: |line, column| format!("Le XML se brise à la ligne {line}, colonne {column}"),
    broken_xml: "Le XML se brise",
    broken_advice: |host| {
        format!(
            "Ce qui l’écrit sur {host} y a mis une faute ou s’est arrêté trop tôt : c’est là qu’il faut regarder."
        )
    },
    other_json: (
        "C’est du JSON d’une autre sorte",
        "Vérifiez que le type dans broadside.json convient à l’adresse. Pour une source mapped, « items » doit dire où se trouve \
         sa liste.",
    ),
    other_xml: (
        "C’est du XML, et ni RSS ni Atom",
        "C’est peut-être un plan de site. Ouvrez le site dans un navigateur et cherchez l’adresse de son flux.",
    ),
    unknown_data: (
        "Ce n’est ni du JSON, ni du XML, ni une page",
        "Ouvrez l’adresse dans un navigateur pour voir ce qu’elle donne ; le message d’erreur d’un serveur dit souvent ce qui a \
         échoué.",
    ),

    login_required: "Une connexion est demandée",
    login_required_text: |status, code| {
        format!("WordPress refuse les visiteurs (HTTP {status}, {code}) : une extension a fermé l’API REST.")
    },
    login_required_advice: |host| {
        format!(
            "Sur {host} : dans les réglages de l’extension de sécurité, cherchez « disable REST API » ou « require login », et \
             laissez les visiteurs la lire."
        )
    },
    key_refused: "Ghost n’accepte pas la clé",
    key_refused_text: |status| {
        format!(
            "La clé de contenu n’est pas celle du site, ou son intégration a été supprimée (HTTP {status})."
        )
    },
    key_refused_advice: |host| {
        format!(
            "Dans Ghost sur {host} : Settings > Integrations, copiez la Content API key dans broadside.json."
        )
    },
    firewall: "Une page web dit non",
    firewall_text: |status| {
        format!("Un pare-feu ou un filtre à robots se trouve devant le serveur (HTTP {status}).")
    },
    firewall_advice: |host| {
        format!(
            "Sur {host} : laissez passer les navigateurs des visiteurs jusqu’à cette adresse sans contrôle."
        )
    },
    refused: "Le serveur refuse les visiteurs",
    refused_text: |status_and_code| format!("Il n’a donné aucune raison connue ici ({status_and_code})."),
    refused_advice_wordpress: |host| {
        format!(
            "Sur {host} : une extension de sécurité a le plus souvent fermé l’API REST. Cherchez un réglage tel que « disable \
             REST API » ou « require login », et laissez les visiteurs la lire ; un pare-feu devant le serveur peut aussi en être \
             la raison."
        )
    },
    refused_advice_other: |host| {
        format!("Sur {host} : laissez les visiteurs lire cette adresse sans connexion.")
    },
    bad_request: "Le serveur ne comprend pas la question",
    bad_request_text: |status_and_code| format!("Il a répondu {status_and_code}."),
    bad_request_advice_listmonk: |host| {
        format!("Dans listmonk sur {host} : Settings > General, activez la page publique d’abonnement.")
    },
    bad_request_advice_other: "Vérifiez que le type dans broadside.json convient à l’adresse : jsonfeed ou rss pour un flux, \
         wordpress ou ghost pour un site.",
    rate_limited: "Le serveur a reçu trop de questions",
    rate_limited_wait: |wait_s| format!("Il demande une pause de {}.", duration(wait_s)),
    rate_limited_advice: |host| {
        format!(
            "Réessayez plus tard. Si cela dure, demandez à qui s’occupe de {host} d’en permettre davantage."
        )
    },
    server_failed: "Le serveur a échoué",
    server_failed_text: |status| format!("Il a répondu HTTP {status}."),
    server_failed_advice: |host| {
        format!("Réessayez plus tard. Si cela dure, le journal des erreurs de {host} dit pourquoi.")
    },

    clock_right: "Elle s’accorde avec celle du serveur",
    clock_wrong: |by_s, is_ahead| {
        let way = if is_ahead { "avance" } else { "retarde" };
        format!("Elle {way} de {} sur celle du serveur", duration(by_s))
    },
    clock_wrong_text: "L’âge des articles est faux d’autant, et les appels apparaissent et disparaissent au mauvais moment ; une \
         horloge fausse de plusieurs mois fait échouer les connexions sûres.",
    clock_wrong_advice: "Réglez l’horloge de l’appareil par le réseau. Si elle est juste, c’est celle de l’hôte de cette page qui \
         est fausse.",
    clock_unknown: ("Elle n’a pas pu être comparée", "L’hôte de cette page n’a pas dit l’heure."),

    notice_due: ("Il est montré", "Ceux qui l’ont fermé ne le revoient pas, sur leur appareil."),
    notice_not_begun: "Il n’est pas encore montré",
    notice_begins: |moment| format!("Son temps commence : {moment}."),
    notice_not_begun_advice: "Pour le montrer tout de suite, ôtez « starts » de broadside.json.",
    notice_over: "Il n’est plus montré",
    notice_ended: |moment| format!("Son temps s’est terminé : {moment}."),
    notice_over_advice: "Pour le montrer de nouveau, mettez « ends » plus tard dans broadside.json.",
    notice_topic_unknown: |topic| format!("Aucun thème ne s’appelle « {topic} »"),
    notice_topic_unknown_text: "Il n’est ni parmi les thèmes de la rédaction ni parmi ceux de ses sources, si bien qu’aucune page \
         ne montre l’appel pour lui.",
    notice_topic_unknown_advice: "Corrigez le thème dans « topics » de l’appel, dans broadside.json.",

    lists_known: |n| {
        RomanceForms {
            one: "On peut s’abonner à # liste",
            many: "On peut s’abonner à # de listes",
            other: "On peut s’abonner à # listes",
        }
        .count_from_none(n)
    },
    lists_known_text: "Si les courriels arrivent, seul un abonnement le dit.",
    list_unknown: |list| format!("« {list} » n’est pas parmi les listes publiques"),
    list_unknown_text: "Les abonnements à cette liste échouent.",
    list_unknown_advice: |host| {
        format!(
            "Dans listmonk sur {host} : rendez la liste publique, ou copiez de nouveau son UUID depuis sa page dans \
             « provider_id » de broadside.json."
        )
    },
    signups_open: (
        "Il prend les abonnements",
        "Si les lettres s’appellent comme dans broadside.json, Ghost ne le dit pas sans une adresse.",
    ),
    signups_closed: (
        "Il ne prend pas d’abonnements d’ailleurs",
        "Le site est sur invitation, ou il faut d’abord accepter des conditions. Les lecteurs sont envoyés à la page du site.",
    ),
    signups_closed_advice: |host| {
        format!(
            "Dans Ghost sur {host} : Settings > Membership > Access, laissez chacun s’inscrire ; sous Portal, ôtez la case à \
             cocher."
        )
    },
    not_tried: (
        "Il n’a pas été essayé",
        "Ce service ne peut être essayé qu’en lui envoyant l’adresse de quelqu’un, ce qui ne se fait pas ici.",
        "Abonnez-vous avec une adresse à vous pour le voir marcher.",
    ),
};
