//! Portuguese words of the page that tells how to install the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::InstallWords;

/// The Portuguese words.
pub static INSTALLING: InstallWords = InstallWords {
    installed: "Esta é a aplicação instalada. Não há mais nada a fazer.",
    offered: "O seu navegador pode instalá-la a partir daqui.",
    install: "Instalar",
    agreed: "Está a ser instalada. Procure-a daqui a pouco entre as suas aplicações.",
    declined: "Não foi instalada. Pode fazê-lo mais tarde no menu do seu navegador.",
    share_sheet: "Neste dispositivo faz-se pelo menu de partilha:",
    share_sheet_steps: [
        "Abra o menu de partilha: o quadrado com uma seta para cima.",
        "Desça até «Adicionar ao ecrã principal».",
        "Toque em «Adicionar».",
    ],
    menu: "Faz-se pelo menu do seu navegador, se este puder:",
    menus: [
        ("Chrome ou Edge num computador", "o sinal à direita do endereço, ou «Instalar» no menu."),
        (
            "Chrome, Firefox ou Samsung Internet num telemóvel",
            "«Instalar» ou «Adicionar ao ecrã principal» no menu.",
        ),
        ("Safari num Mac", "«Adicionar à Dock» no menu «Ficheiro»."),
        ("Firefox num computador", "só é possível no Windows, pelo sinal à direita do endereço."),
    ],
    gains_title: "Para que serve",
    gains: [
        "Abre-se a partir do ecrã principal, numa janela própria.",
        "O que já abriu pode ler-se sem ligação.",
        "Os navegadores apagam o que um sítio guardou quando não é visitado há muito, alguns ao fim de uma semana; o que uma aplicação instalada guardou, deixam-no.",
        "Ninguém fica a saber mais sobre si. Pode remover-se como qualquer outra aplicação.",
    ],
};
