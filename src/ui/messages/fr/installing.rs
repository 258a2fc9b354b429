//! French words of the page that tells how to install the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::InstallWords;

/// The French words.
pub static INSTALLING: InstallWords = InstallWords {
    installed: "C’est l’application installée. Il n’y a plus rien à faire.",
    offered: "Votre navigateur peut l’installer d’ici.",
    install: "Installer",
    agreed: "L’installation est en cours. Vous la trouverez dans un instant parmi vos applications.",
    declined: "Elle n’a pas été installée. Vous pourrez le faire plus tard depuis le menu de votre navigateur.",
    share_sheet: "Sur cet appareil, cela se fait depuis le menu de partage :",
    share_sheet_steps: [
        "Ouvrez le menu de partage : le carré avec une flèche vers le haut.",
        "Descendez jusqu’à « Sur l’écran d’accueil ».",
        "Touchez « Ajouter ».",
    ],
    menu: "Cela se fait depuis le menu de votre navigateur, s’il le permet :",
    menus: [
        (
            "Chrome ou Edge sur un ordinateur",
            "le signe à droite de l’adresse, ou « Installer » dans le menu.",
        ),
        (
            "Chrome, Firefox ou Samsung Internet sur un téléphone",
            "« Installer » ou « Ajouter à l’écran d’accueil » dans le menu.",
        ),
        ("Safari sur un Mac", "« Ajouter au Dock » dans le menu « Fichier »."),
        (
            "Firefox sur un ordinateur",
            "ce n’est possible que sous Windows, par le signe à droite de l’adresse.",
        ),
    ],
    gains_title: "À quoi cela sert",
    gains: [
        "Elle s’ouvre depuis votre écran d’accueil, dans une fenêtre à elle.",
        "Ce que vous avez déjà ouvert se lit sans connexion.",
        "Les navigateurs effacent ce qu’un site a gardé quand il n’est plus visité depuis longtemps, certains au bout d’une semaine ; ce qu’une application installée a gardé, ils le laissent.",
        "Personne n’en apprend davantage sur vous. Elle se retire comme toute autre application.",
    ],
};
