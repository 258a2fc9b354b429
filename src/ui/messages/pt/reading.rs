//! Portuguese of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The Portuguese words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Tamanho do texto",
    text_size: "Tamanho das letras",
    smaller: "Menor",
    larger: "Maior",
    size: |size| format!("{} de {}", size.step(), TextSize::ALL.len()),
    line_length: "Comprimento das linhas",
    measure: |measure| match measure {
        Measure::Narrow => "Curto",
        Measure::Medium => "Médio",
        Measure::Wide => "Longo",
    },
    back_to_mark: "Voltar ao ponto desta nota",
    code_box: "Código, pode ser rolado para o lado",
    embed_load: |host| format!("Carregar de {host}"),
    embed_held_back: |host| {
        format!("As regras desta página não a deixam mostrar nada de {host}, por isso não foi carregado.")
    },
    resume_note: |percent| format!("Já tinha lido {percent}% desta notícia."),
    resume: "Continuar dali",
    resume_decline: "Começar aqui",
    list_left: |title| format!("Na lista: {title}"),
    related: "Sobre o mesmo assunto",
    sheet: "Partilhar…",
    sheet_failed: "Não foi possível abrir a lista de aplicações. Copie o link.",
    code: "Código QR",
    code_alt: "Código QR do endereço abaixo",
    code_failed: "Não foi possível desenhar o código. Copie o link.",
    printed_from: |address| format!("Esta notícia está em {address}"),
    listen: "Ouvir",
    pause: "Pausar",
    go_on: "Continuar",
    stop: "Parar",
    speed: "Velocidade da voz",
    slower: "Mais lenta",
    faster: "Mais rápida",
    rate: |percent| format!("{}×", f32::from(percent) / 100.0).replace('.', ","),
    no_voice: "Este aparelho não tem uma voz própria para o idioma desta notícia.",
    voice_failed: "A voz calou-se. Ouça de novo ou continue a ler.",
};
