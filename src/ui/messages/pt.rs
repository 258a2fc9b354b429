//! Portuguese, worded so that it is at home in Brazil and understood everywhere.
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

/// Every word in Portuguese.
pub(super) static TRANSLATION: Translation = Translation {
    language: InterfaceLanguage::Portuguese,
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
        skip_to_content: "Ir para o conteúdo",
        topics: "Temas",
        latest: "Últimas",
        feed: "Fonte de notícias",
        search: "Buscar",
        home_page: |name| format!("{name}, página inicial"),
        update_ready: "Há uma nova versão deste aplicativo.",
        update_now: "Recarregar",
        update_later: "Mais tarde",
        offline: "Você está sem conexão. O que já foi aberto continua disponível para leitura.",
        try_again: "Tentar de novo",
        on_other_pages: "Ponha estas notícias na sua página",
        trouble: "Algo não funciona?",
        language: "Idioma",
        language_missing: "Não foi possível obter esse idioma. Tente de novo quando houver conexão.",
    },
    feed: FeedWords {
        filter: "Filtrar",
        more_filters: "Mais filtros",
        chosen: "escolhido; siga o link para retirar",
        n_stories,
        show_stories_under: "Mostrar notícias de",
        any_topic: "qualquer um destes",
        all_topics: "todos estes",
        clear_filter: "Limpar o filtro",
        left_the_top: |n_stories| {
            RomanceForms {
                one: "A notícia mais recente desta lista já não está nesta página.",
                many: "# de notícias mais recentes desta lista já não estão nesta página.",
                other: "As # notícias mais recentes desta lista já não estão nesta página.",
            }
            .count_from_none(n_stories)
        },
        back_to_newest: "Voltar às mais recentes",
        more_stories: "Mais notícias",
        more_loading: "Buscando mais notícias…",
        more_failed: "Não foi possível buscar mais notícias.",
        no_more: |n| format!("É tudo: {}.", n_stories(n)),
        loading: "Buscando as notícias…",
        saved_copy: |age| format!("Esta é a edição guardada neste aparelho, obtida {age}."),
        failed_but_showing: "Não foi possível buscar notícias mais recentes.",
        printed: |day| {
            format!("Da edição impressa em {day}. Não foi possível buscar notícias mais recentes.")
        },
        from_mirror: "Do espelho da redação.",
        source_from_mirror: |source| format!("As notícias de {source} vêm do espelho."),
        source_silent: |source| {
            format!("Não foi possível alcançar a fonte de {source}; o restante está em dia.")
        },
        source_printed: |source, day| {
            format!(
                "Não foi possível alcançar a fonte de {source}; as notícias são da edição impressa em {day}."
            )
        },
        source_saved: |source, age| {
            format!("Não foi possível alcançar a fonte de {source}; as notícias são as obtidas {age}.")
        },
        look_for_newer: "Procurar notícias mais novas",
        looking: "À procura de notícias mais novas…",
        nothing_newer: "Não há nada mais novo.",
        new_stories: |n_stories| {
            RomanceForms { one: "# notícia nova", many: "# de notícias novas", other: "# notícias novas" }
                .count_from_none(n_stories)
        },
    },
    article: ArticleWords {
        published: "Publicado",
        updated: "Atualizado",
        excerpt_only_title: "Este é o começo",
        excerpt_only: "A redação distribui só o começo desta notícia. O restante está no site dela.",
        members_only_title: "Para membros",
        members_only: "O restante desta notícia é para membros. Pode ser lido lá, depois de entrar.",
        read_on: |host| format!("Ler a notícia completa em {host}"),
        original: |host| format!("Esta notícia em {host}"),
        share: "Passe adiante",
        copy_link: "Copiar o link",
        link_copied: "O link foi copiado.",
        copy_failed: "Não foi possível copiar o link: o navegador não permitiu.",
        send_by_mail: "Enviar por e-mail",
        more_to_read: "Mais para ler",
        previous: "Notícia anterior",
        next: "Notícia seguinte",
        table: "Tabela, pode ser rolada para o lado",
        embed: "Aqui fica algo de outro site",
        embed_note: |host| {
            format!("Não foi carregado, porque {host} ficaria sabendo que você está lendo isto.")
        },
        embed_link: |host| format!("Abrir em {host}"),
    },
    signup: SignupWords {
        email_label: "Seu endereço de e-mail",
        lists_label: "O que você quer receber",
        honeypot_label: "Deixe este campo vazio",
        submit: "Assinar",
        sending: "Enviando…",
        consent_link: "Saiba mais",
        another_address: "Inscrever outro endereço",
        back_to_form: "Voltar ao formulário",
        visit_provider: "Concluir lá",
        needs_script: "Para assinar nesta página é preciso JavaScript, que está desativado aqui.",
        elsewhere: "Assinar sem ele",
        hidden_field: "Havia algo em um campo que ninguém vê, talvez colocado pelo seu navegador. Ele está vazio de novo: \
             aperte o botão mais uma vez.",
        no_list: "Escolha pelo menos um dos boletins.",
        not_sent: "Ainda não foi enviado",
        email_empty: "Digite seu endereço de e-mail.",
        email_no_at: "Um endereço de e-mail tem um @ com algo antes dele: nome@example.org.",
        email_many_ats: "Este endereço tem mais de um @. Há um erro, ou são dois endereços?",
        email_no_domain: "Falta algo depois do @, como example.org.",
        email_too_long: "Este endereço é mais longo do que o e-mail permite.",
        email_has_space: "Há um espaço dentro do endereço. Endereços não têm espaços.",
        daily: "Todo dia",
        weekly: "Toda semana",
        monthly: "Todo mês",
        occasional: "De vez em quando",
        confirmed: (
            "Sua assinatura está feita",
            "O próximo boletim chegará para você. Para sair, há um link em cada boletim.",
        ),
        pending: (
            "Falta um passo: veja sua caixa de entrada",
            "Enviamos a você um e-mail com um link. Abra-o para confirmar a assinatura. Se nada chegar em dez minutos, \
             procure no lixo eletrônico.",
        ),
        sent_unknown: (
            "Enviado; veja sua caixa de entrada",
            "O serviço de boletins recebeu seu endereço e não nos diz mais. Talvez tenha chegado um e-mail pedindo \
             confirmação.",
        ),
        already_subscribed: (
            "Você já tinha assinatura",
            "Este endereço está na lista, então não há nada a fazer. Se os boletins não chegam, procure no lixo \
             eletrônico.",
        ),
        opened_tab: (
            "Conclua na nova aba",
            "O serviço de boletins responde em uma página própria, que se abre em uma nova aba. O resultado aparece lá, e \
             não aqui. Se nenhuma aba se abriu, volte ao formulário e envie de novo.",
        ),
        needs_visit: (
            "Isto precisa ser concluído em outra página",
            "Esta página não consegue concluir sua assinatura; a do serviço de boletins consegue.",
        ),
        rejected_email: ("Este endereço não foi aceito", "Veja se há um erro nele, ou tente outro."),
        rejected_lists: ("Esta escolha não foi aceita", "Escolha outros boletins e envie de novo."),
        rejected: ("Não foi aceito", "O serviço de boletins não diz por quê. Confira o que você digitou."),
        rate_limited: (
            "Pedidos demais de uma vez",
            "O serviço de boletins pede que esperemos. Envie de novo em alguns minutos.",
        ),
        rate_limited_wait: |wait_s| {
            format!("O serviço de boletins pede que esperemos. Envie de novo em {}.", duration(wait_s))
        },
        provider_failed: (
            "O serviço de boletins está com uma falha",
            "Seu endereço não foi recebido e continua aqui. Envie de novo um pouco mais tarde.",
        ),
        unreachable: (
            "Não veio resposta",
            "Não foi possível alcançar o serviço de boletins, por isso não sabemos se ele tem seu endereço. Ele continua \
             aqui: envie de novo quando houver conexão.",
        ),
        provider_says: |message| format!("A resposta foi: “{message}”."),
        offline: (
            "Nada foi enviado",
            "Você está sem conexão. Seu endereço continua aqui: envie quando houver conexão, ou guarde-o.",
        ),
        come_back: (
            "Você está sem conexão",
            "O serviço de boletins responde em uma página própria, que precisa de conexão; por isso nada foi enviado e nada \
             pode ser enviado sozinho mais tarde. Volte quando houver conexão; o que você digitou fica aqui até que esta \
             aba seja fechada.",
        ),
        keep: "Guardar neste aparelho e enviar quando houver conexão",
        keep_what: "Este navegador guarda então seu endereço de e-mail e os boletins escolhidos, por sete dias no máximo, e \
             os apaga assim que o serviço de boletins responder. Até lá, quem usar este navegador pode vê-los.",
        kept: (
            "Guardado neste aparelho",
            "É enviado quando houver conexão e esta página estiver aberta; alguns navegadores enviam sem a página.",
        ),
        kept_since: "guardado",
        kept_no_connection: "Ainda não foi enviado: espera por uma conexão.",
        kept_no_answer: "Foi enviado e não veio resposta, então pode ter chegado. É enviado de novo sozinho: o serviço de \
             boletins aceita cada endereço uma só vez.",
        kept_fault: "O serviço de boletins está com uma falha e não o recebeu. É enviado de novo sozinho.",
        kept_asked_to_wait: "O serviço de boletins ainda não o recebeu e pede que esperemos. Depois disso é enviado de novo \
             sozinho.",
        kept_sending: "A caminho…",
        kept_unsure: "Foi enviado e não veio resposta, então pode ter chegado. Veja sua caixa de entrada: só é enviado de novo \
             se você mandar.",
        send_now: "Enviar agora",
        cancel_kept: "Cancelar",
        kept_cancelled: ("Cancelado", "Foi apagado deste aparelho."),
        kept_elsewhere: (
            "Não espera mais",
            "Foi enviado ou cancelado em outra aba, que diz qual foi o resultado.",
        ),
        not_kept: (
            "Não foi possível guardar",
            "Este navegador não guarda nada para esta página. Envie quando houver conexão.",
        ),
        expired: (
            "Abandonado depois de sete dias",
            "Não foi possível enviar sua assinatura, e ela foi apagada deste aparelho. Assine de novo se ainda quiser.",
        ),
        expired_unsure: (
            "Abandonado depois de sete dias",
            "Nunca veio resposta, então sua assinatura pode ter chegado ou não. Ela foi apagada deste aparelho. Veja sua \
             caixa de entrada, e assine de novo se nada chegou.",
        ),
    },
    campaign: CampaignWords {
        close: "Fechar",
        close_notice: |headline| format!("Fechar este aviso: {headline}"),
        gave_already: "Já contribuí",
        thanks: "Obrigado. Você não verá este pedido de novo neste aparelho.",
        amounts: "Valores",
        raised: |value, goal| format!("{value} de {goal}"),
        remind_me: |n_days| {
            RomanceForms {
                one: "Lembre-me amanhã",
                many: "Lembre-me daqui a # de dias",
                other: "Lembre-me daqui a # dias",
            }
            .count_from_none(n_days as usize)
        },
        reminder_saved: "O lembrete é um arquivo de calendário entre seus downloads. Abra-o para colocá-lo no seu \
             calendário.",
        reminder_failed: "Não foi possível criar o lembrete. Tente de novo quando houver conexão.",
        is_over: "Isto terminou. Ainda pode ser lido aqui.",
    },
    errors: ErrorWords {
        part_missing: (
            "Esta página não chegou inteira.",
            "Uma parte da aplicação não pôde ser carregada: não há conexão, ou ela foi renovada desde que esta página foi aberta.",
            "Tente de novo. Se não ajudar, recarregue a página.",
        ),
        offline: (
            "Você está sem conexão.",
            "Estas notícias ainda não estiveram neste aparelho, então não há cópia para mostrar.",
            "Tente de novo quando houver conexão.",
        ),
        unreachable: (
            "Não foi possível alcançar a redação.",
            "Ela não respondeu, ou não deixou que esta página lesse a resposta.",
            "Verifique sua conexão e tente de novo. Se outros sites funcionam, a falha é nossa e não sua.",
        ),
        timed_out: (
            "A redação demora demais para responder.",
            "A conexão está muito lenta, ou o servidor dela está ocupado.",
            "Tente de novo daqui a pouco.",
        ),
        refused: (
            "A redação não libera isto.",
            "O servidor dela pede uma senha, que esta página não tem.",
            "Tente mais tarde, ou leia no site da redação.",
        ),
        not_found: (
            "Essa notícia não existe.",
            "Talvez tenha sido retirada, ou o endereço tem um erro.",
            "Procure por ela na página inicial.",
        ),
        list_not_found: (
            "As notícias da redação não estão onde deveriam.",
            "O servidor dela diz que não há nada nesse endereço.",
            "Tente mais tarde. A redação pode descobrir mais em suas configurações.",
        ),
        rate_limited: (
            "Pedidos demais.",
            "O servidor da redação pede uma pausa.",
            "Tente de novo em alguns minutos.",
        ),
        rate_limited_wait: |wait_s| format!("Tente de novo em {}.", duration(wait_s)),
        server_failed: (
            "O servidor da redação está com uma falha.",
            "Ele respondeu, mas com um erro próprio.",
            "Tente de novo em alguns minutos.",
        ),
        not_a_feed: (
            "A redação enviou algo ilegível.",
            "A resposta não é uma lista de notícias.",
            "Tente mais tarde. A redação pode descobrir mais em suas configurações.",
        ),
        is_login_page: "Veio uma página, como um formulário de acesso, onde deveria haver uma lista de notícias.",
    },
    pages: PageWords {
        front_title: "Últimas notícias",
        empty_title: "Ainda não há nada publicado",
        empty_text: "Assim que houver uma notícia, ela estará aqui.",
        empty_filter_title: "Nenhuma notícia atende a este filtro",
        empty_filter_text: "Retire uma condição ou procure mais atrás.",
        show_everything: "Mostrar todas as notícias",
        unconfigured_title: "Esta redação ainda não está configurada",
        unconfigured_text: "As configurações dela, broadside.json, não podem ser usadas.",
        unconfigured_advice: |problems| format!("O que mudar: {}", problems.join(" · ")),
        not_found_title: "Essa página não existe",
        not_found_text: "O endereço pode ter um erro, ou o que estava aqui mudou de lugar.",
        to_front_page: "Para a página inicial",
        doctor_title: "O que está errado?",
        doctor_text: "Esta página testa, a partir deste navegador, cada servidor que a redação indicou, e diz o que mudar e \
             onde. Ela não envia nada sobre você.",
        embed_title: "Na sua página",
        embed_text: "Escolha o que mostrar. O que depois colar na sua própria página atualiza-se sozinho, não pede nada a quem lê e não precisa de quem programe.",
        to_doctor: "Descobrir o que está errado",
    },
};

fn n_stories(n_stories: usize) -> String {
    RomanceForms { one: "# notícia", many: "# de notícias", other: "# notícias" }.count_from_none(n_stories)
}

/// Seconds as a person would say them.
fn duration(duration_s: u32) -> String {
    let (n, unit) = Unit::of(duration_s);
    let forms = match unit {
        Unit::Second => RomanceForms { one: "# segundo", many: "# de segundos", other: "# segundos" },
        Unit::Minute => RomanceForms { one: "# minuto", many: "# de minutos", other: "# minutos" },
        Unit::Hour => RomanceForms { one: "# hora", many: "# de horas", other: "# horas" },
        Unit::Day => RomanceForms { one: "# dia", many: "# de dias", other: "# dias" },
    };
    forms.count_from_none(n)
}
