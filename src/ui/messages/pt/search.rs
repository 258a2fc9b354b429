//! Portuguese: searching.
//!
//! Deliberately absent: the names of fields, which are typed alike in every language.

use super::n_stories;
use crate::ui::messages::SearchWords;
use crate::ui::numbers::written;

/// The Portuguese words.
pub static SEARCH: SearchWords = SearchWords {
    label: "Palavras a procurar",
    submit: "Buscar",
    needs_script: "Para buscar no que este aparelho guarda é preciso JavaScript, que está desativado aqui.",
    collecting: |n| format!("Lendo o que este aparelho guarda: {} até agora.", n_stories(n)),
    ready: |n| format!("É possível buscar em {} deste aparelho, mesmo sem conexão.", n_stories(n)),
    nothing_held: "Este aparelho ainda não guarda notícias, e não foi possível contatar a redação.",
    found: |n_found, n| match n_found {
        0 => format!("Nada em {}.", n_stories(n)),
        found => format!("{} de {}.", written(found), n_stories(n)),
    },
    found_so_far: |n_found, n| format!("{} de {} até agora.", written(n_found), n_stories(n)),
    nothing_found_title: "Nada encontrado",
    nothing_found_text: "Com menos palavras, ou mais curtas, encontra-se mais. O que este aparelho nunca abriu não é \
                         procurado.",
    nothing_found_anywhere_text: "Com menos palavras, ou mais curtas, encontra-se mais. A busca também incluiu o arquivo da redação.",
    more_results: "Mais resultados",
    archive: "Do arquivo da redação",
    archive_unreachable: "Não foi possível contatar o arquivo da redação: a busca só incluiu o que este aparelho guarda.",
    recent: "Buscas recentes",
    forget: |search| format!("Esquecer «{search}»"),
    forget_all: "Esquecer todas",
    how_title: "Como perguntar com mais precisão",
    how: &[
        ("gre ger", "notícias com palavras que começam assim"),
        ("\"greve geral\"", "estas palavras, uma após a outra"),
        ("-futebol", "notícias sem esta palavra"),
        ("topic:trabalho", "de um tema com esse nome"),
        ("author:lúcia", "escritas por alguém com esse nome"),
        ("source:gazeta", "de uma fonte com esse nome"),
        ("language:ar", "em árabe"),
        ("after:2026-11", "publicadas em novembro de 2026 ou depois"),
        ("before:2026-11-24", "publicadas antes desse dia"),
    ],
    misunderstood: |it| {
        let typed = SearchWords::as_typed(it);
        format!("«{typed}» fica de fora: uma data se escreve 2026, 2026-11 ou 2026-11-24.")
    },
};
