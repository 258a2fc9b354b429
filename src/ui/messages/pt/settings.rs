//! Portuguese in the settings and on the page on privacy.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::SettingsWords;
use crate::ui::messages::plurals::RomanceForms;
use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// The Portuguese words.
pub static SETTINGS: SettingsWords = SettingsWords {
    offline: "Guardar para ler sem ligação",
    offline_text: "O que marcar é descarregado com as suas imagens quando pedir, e de novo sempre que abrir esta \
         aplicação com ligação. Tudo o que abriu também é guardado. Quando ocupa mais espaço do que dá, sai \
         primeiro o mais antigo; o que guardou fica.",
    lists: "Notícias a descarregar",
    latest: "As últimas notícias",
    n_of_each: "Quantas de cada",
    budget: "Espaço para tudo",
    fetch_now: "Descarregar agora",
    measuring: "A medir…",
    holding: |n, n_saved, size, budget| {
        let saved = match n_saved {
            0 => String::new(),
            n => [
                " (",
                &RomanceForms { one: "# guardada", many: "# de guardadas", other: "# guardadas" }
                    .count_from_none(n),
                ")",
            ]
            .concat(),
        };
        format!("{}{saved}, {size} de {budget}", n_stories(n))
    },
    fetching: |n_done, n_wanted| match n_wanted {
        0 => "A perguntar à redação…".to_owned(),
        n => format!("{n_done} de {} descarregadas…", n_stories(n)),
    },
    fetched: "Tudo o que marcou está aqui.",
    no_room: "Este navegador não tem mais espaço para esta página. Dê menos espaço às notícias ou retire algumas \
         das guardadas.",
    list_looks: "Listas de notícias",
    list_looks_text: "Todas as listas aparecem assim neste aparelho. O rodapé continua ao alcance: depois de cinco páginas vindas com a rolagem, o botão volta a esperar por você.",
    titles_alone: "Só títulos, sem imagens nem resumos",
    older_while_scrolling: "Carregar notícias mais antigas enquanto rolo a página",
    wipe: "Apagar tudo o que está guardado neste dispositivo",
    wipe_text: "Notícias guardadas, o que leu, definições, inscrições em espera, imagens e a própria aplicação.",
    wipe_question: "Isto não pode ser desfeito. As notícias guardadas perdem-se e as inscrições em espera nunca são \
         enviadas.",
    wipe_confirm: "Apagar tudo",
    wipe_decline: "Manter",
    wipe_underway: "A apagar…",
    wipe_done: "Nada desta aplicação ficou neste dispositivo. Feche esta página para o deixar assim; quem continuar \
         a ler deixa-a guardar de novo o que precisa.",
    wipe_failed: "Este navegador não apagou tudo. Feche os outros separadores com esta página e tente de novo.",
    start_anew: "Começar de novo",
    hosts: "Quem é contactado",
    hosts_text: "As definições da redação nomeiam estes lugares, e esta aplicação não envia nada a mais nenhum, \
         exceto que as imagens das notícias são carregadas de onde as notícias as têm. «Contactado» é desde \
         que esta página foi aberta.",
    own_host: "esta própria página",
    purpose: |purpose| match purpose {
        Purpose::Stories => "as notícias",
        Purpose::Signup => "inscrições no boletim, quando se inscreve",
        Purpose::SignupForm => "o formulário do boletim, quando o envia",
        Purpose::Logo => "o logótipo",
        Purpose::Ticker => "quanto avançou uma campanha",
        Purpose::CampaignPicture => "a imagem de uma campanha",
        Purpose::Embed => "vídeos e publicações dentro das notícias, quando os pede",
    },
    pictures_and_more: "imagens das notícias",
    contacted: "contactado",
    not_contacted: "não contactado",
    stored: "O que está guardado neste dispositivo",
    stored_text: "Tudo fica aqui. Não se põem cookies e ninguém conta quem lê.",
    nothing_stored: "Nada está guardado.",
    place: |place| match place {
        StoredPlace::Table("articles") => "Artigos",
        StoredPlace::Table("shelves") => "Listas como foram vistas pela última vez",
        StoredPlace::Table("outbox") => "Inscrições em espera",
        StoredPlace::Table("marks") => "O que guardou e leu",
        StoredPlace::Table("reader") => "O que decidiu",
        StoredPlace::Table(_) => "Outros",
        StoredPlace::Cache(kind) => match kind.as_str() {
            "shell" => "A própria aplicação",
            "data" => "Definições e canais da redação",
            "img" => "Imagens que viu",
            "kept" => "Imagens para ler sem ligação",
            "pages" => "Listas e artigos como os viu da última vez",
            "state" => "Que versão da aplicação está em uso",
            _ => "Outros",
        },
        StoredPlace::Lasting => "Pequenos valores",
        StoredPlace::ForThisVisit => "Pequenos valores, até fechar este separador",
    },
    n_entries: |n, size| format!("{n} · {size}"),
};
