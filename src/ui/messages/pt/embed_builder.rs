//! Portuguese words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::EmbedBuilderWords;
use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// The Portuguese words.
pub static EMBED_BUILDER: EmbedBuilderWords = EmbedBuilderWords {
    topics: "Temas",
    topics_note: "Não escolha nenhum para mostrar o mais recente de todos os temas.",
    limit: "Notícias",
    layout: "Apresentação",
    theme: "Cores",
    language: "Idioma",
    any_language: "Todos os idiomas",
    language_note: "Se houver notícias nesse idioma, só essas são mostradas.",
    newsletter: "O boletim",
    partner: "O seu nome",
    partner_note: "Vai nas ligações, para que a redação veja quantas pessoas chegam da sua página.",
    partner_fault: "Use apenas letras sem acentos, algarismos, pontos e hífenes, por exemplo saltpans-bulletin.",
    mode: "Onde ficam as notícias",
    loading: "Como a sua página as recebe",
    layout_named: |layout| match layout {
        EmbedLayout::Cards => "Cartões com imagens grandes",
        EmbedLayout::Headlines => "Só títulos",
        EmbedLayout::List => "Lista com imagens pequenas",
    },
    theme_named: |theme| match theme {
        EmbedTheme::Auto => "Como a sua página, claro ou escuro",
        EmbedTheme::Light => "Claro",
        EmbedTheme::Dark => "Escuro",
    },
    mode_named: |mode| match mode {
        EmbedMode::Frame => "Numa moldura",
        EmbedMode::Inline => "Na própria página",
    },
    mode_note: |mode| match mode {
        EmbedMode::Frame => {
            "Funciona quase em todo o lado, e nada do que está lá dentro pode tocar na sua página."
        }
        EmbedMode::Inline => {
            "Imprime-se e pesquisa-se com a sua página. Onde isso não é permitido, vem a moldura."
        }
    },
    loading_named: |loading| match loading {
        LoadingChoice::Newest => "Sempre a versão mais nova",
        LoadingChoice::Pinned => "Esta versão para sempre",
        LoadingChoice::FrameAlone => "Sem script",
    },
    loading_note: |loading| match loading {
        LoadingChoice::Newest => "As melhorias chegam sozinhas.",
        LoadingChoice::Pinned => {
            "Os navegadores recusam tudo o que não seja exatamente o que experimentou aqui."
        }
        LoadingChoice::FrameAlone => {
            "Uma moldura simples de altura fixa, para páginas que não aceitam scripts."
        }
    },
    preview: "Vai ficar assim",
    preview_missing: "A pré-visualização precisa de ligação e de uma edição impressa. O código abaixo funciona na mesma.",
    snippet: "Cole isto onde devem ficar as notícias",
    snippet_note: "No WordPress vai num bloco “HTML personalizado”.",
    copy: "Copiar",
    copied: "O código foi copiado.",
    copy_failed: "O navegador não o permitiu. Selecione o texto e copie-o à mão.",
    pinned_missing: "Não foi possível saber a versão. Até lá, o código leva a mais nova.",
    latest_of: |newsroom| ["O mais recente de ", newsroom].concat(),
    topic_of: |topic, newsroom| [topic, ", em ", newsroom].concat(),
};
