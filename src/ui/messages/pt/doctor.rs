//! Portuguese on the doctor's page.
//!
//! Deliberately absent: anything but words. Settings of other programs are called as those programs call them in English.

use super::super::plurals::RomanceForms;
use super::super::{DoctorWords, FindingWords};
use super::{duration, n_stories};

/// The Portuguese words of the page.
pub static DOCTOR: DoctorWords = DoctorWords {
    clock: "O relógio deste aparelho",
    source: |title| format!("Origem: {title}"),
    mirror: |title, number| format!("Espelho {number} de {title}"),
    newsletter: "Boletim",
    notice: |headline| format!("Aviso: {headline}"),
    trying: "Testando…",
    good: "Em ordem",
    note: "Para saber",
    fault: "Falha",
    progress: |n_done, n_subjects| format!("{n_done} de {n_subjects} testados."),
    summary: |n_subjects, n_faults, n_notes| {
        let faults = match n_faults {
            0 => "nenhuma falha".to_owned(),
            n => RomanceForms { one: "# com uma falha", many: "# com falhas", other: "# com falhas" }
                .count_from_none(n),
        };
        let notes = match n_notes {
            0 => String::new(),
            n => format!(", {n} com algo para saber"),
        };
        format!("Tudo testado ({n_subjects}): {faults}{notes}.")
    },
    what_to_change: "O que mudar:",
    copy: "Copiar como texto",
    copied: "O texto foi copiado.",
    copy_failed: "Não foi possível copiar o texto: o navegador não permitiu. Ele está abaixo.",
    report: "O texto para alguém que possa ajudar",
    report_note: "Contém códigos e números, e nenhum endereço, nome ou chave.",
    finding: FINDING,
};

const FINDING: FindingWords = FindingWords {
    sound: "Dá notícias",
    sound_text: |it| {
        let total = it
            .n_total
            .map_or_else(|| "; não se sabe quantas são no total".to_owned(), |n| format!(" de {n}"));
        let topics = it.n_topics.map(|n| {
            RomanceForms { one: "; # tema", many: "; # de temas", other: "; # temas" }.count_from_none(n)
        });
        let newest =
            it.newest.map_or_else(|| "; nenhuma tem data".to_owned(), |it| format!("; a mais recente: {it}"));
        [&n_stories(it.n_stories), &total, &topics.unwrap_or_default(), &newest, "."].concat()
    },
    empty: (
        "Responde, e não tem nenhuma notícia",
        "É o certo para um site que ainda não publicou nada.",
        "Se há notícias, veja se estão publicadas e são públicas.",
    ),
    totals_hidden: (
        "O número de notícias está oculto",
        "As notícias podem ser lidas mesmo assim; esta página só não pode dizer quantas são.",
    ),
    totals_hidden_advice: |host| {
        format!(
            "Em {host}: um cache ou um proxy retira um cabeçalho que o WordPress envia. Faça com que as respostas tragam \
             Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link."
        )
    },
    warnings: |n| {
        RomanceForms {
            one: "Há # coisa a corrigir",
            many: "Há # de coisas a corrigir",
            other: "Há # coisas a corrigir",
        }
        .count_from_none(n)
    },
    warnings_text: "O restante foi lido. As primeiras, cada uma com seu lugar:",

    offline: ("Este aparelho está sem rede", "Nada foi enviado.", "Conecte o aparelho e tente de novo."),
    mixed_content: (
        "Está indicada com http, e esta página veio por https",
        "Os navegadores não carregam nada por http em uma página assim, por isso ela não foi consultada.",
    ),
    mixed_content_advice: |host| {
        format!(
            "Em broadside.json, escreva https:// no lugar de http://. Se {host} ainda não tem certificado, providencie um."
        )
    },
    unreadable: "O servidor responde, e não deixa que esta página leia",
    unreadable_wordpress: "O próprio WordPress permite, então algo na frente dele não permite: um acesso ou uma página de erro \
         diante de todo o site, um plugin ou um firewall, ou um cache de páginas que guarda a permissão do visitante de outro \
         site.",
    unreadable_ghost: "O próprio Ghost permite, então algo na frente dele não permite: um proxy, uma página de erro, ou um cache \
         que guarda a permissão do visitante de outro site.",
    unreadable_syndication: "Poucos sites deixam que seu RSS seja lido de fora; o WordPress nunca deixa.",
    unreadable_other: "Ele não diz que esta página pode, ou diz isso só de outro site: um cache pode guardar a permissão do \
         visitante de outro site.",
    unreadable_advice_listmonk: |host, origin| {
        format!(
            "No listmonk em {host} (6.0 ou posterior): Settings > Security, acrescente {origin} às URLs confiáveis. Versões \
             anteriores precisam de um proxy que acrescente o cabeçalho Access-Control-Allow-Origin."
        )
    },
    unreadable_advice_wordpress: |host, origin| {
        format!(
            "Em {host}: abra o endereço em uma janela privada; se não aparecer JSON, essa é a falha. Senão, esvazie o cache de \
             páginas e deixe /wp-json/ fora dele, e veja que nada retire o cabeçalho do WordPress Access-Control-Allow-Origin: \
             ele precisa dizer {origin} ou * e nunca o de outro site."
        )
    },
    unreadable_advice_syndication: |host, origin| {
        format!(
            "Se o site é um WordPress, indique-o com o tipo wordpress. Senão, faça com que {host} envie junto com a fonte: \
             Access-Control-Allow-Origin: {origin} (ou *)."
        )
    },
    unreadable_advice_other: |host, origin| {
        format!("Faça com que {host} envie com esta resposta: Access-Control-Allow-Origin: {origin} (ou *).")
    },
    silent: "Não veio resposta",
    silent_text: |host| {
        format!(
            "Ou {host} está fora do ar, ou seu nome ou certificado está errado, ou algo no caminho retém a resposta. Um \
             navegador não diz qual dos casos."
        )
    },
    silent_advice: |host, origin| {
        format!(
            "Procure um erro no endereço, e abra-o em uma aba separada. Se ele se abrir ali, o servidor precisa deixar que \
             {origin} o leia (Access-Control-Allow-Origin); se não, é em {host} que se deve procurar."
        )
    },
    policy_forbids: (
        "A política desta página não nomeia o servidor",
        "A edição foi impressa para outros servidores (Content-Security-Policy), por isso o navegador não enviou nada.",
    ),
    policy_forbids_advice: |host| {
        format!(
            "Imprima a edição de novo com o broadside.json atual, ou acrescente {host} a connect-src nos cabeçalhos e páginas \
             do servidor desta página."
        )
    },
    timed_out: ("A resposta inteira não veio em 12 segundos", "A conexão está lenta, ou o servidor está."),
    timed_out_advice: |host| {
        format!("Tente mais tarde. Se continuar assim, pergunte a quem cuida de {host} por que está lento.")
    },
    too_large: (
        "A resposta passa de 10 MB",
        "Não se lê mais do que isso, por isso nada foi lido.",
        "Deixe menos notícias na fonte, e nomeie outro documento para o restante (next_url).",
    ),
    not_found: "Não há nada neste endereço",
    not_found_text: |host| format!("{host} responde, e não conhece tal coisa."),
    not_found_advice_wordpress: "Procure um erro no endereço. Um site WordPress pode ter sua API em outro lugar, que se encontra \
         com o endereço dele e ?rest_route=/ no fim.",
    not_found_advice_listmonk: |host| {
        format!(
            "Veja se o listmonk está neste endereço de {host}, e se o proxy dele deixa passar /api/public/."
        )
    },
    not_found_advice_other: "Procure um erro no endereço, em broadside.json.",
    web_page: "Veio uma página em vez de dados",
    web_page_moved: "O servidor levou a outro endereço, como faz com um formulário de acesso.",
    web_page_at_once: "O endereço pode ser o de uma página, ou há um acesso ou um firewall na frente dele.",
    web_page_advice: |host| {
        format!(
            "Abra o endereço em uma janela privada. Se aparecer um formulário de acesso, {host} precisa deixar que visitantes \
             leiam este endereço sem ele; senão, corrija o endereço em broadside.json."
        )
    },

    xml: (
        "Veio XML em vez de JSON",
        "Provavelmente é RSS ou Atom: indique-o com o tipo rss em broadside.json. Um site WordPress é mais bem indicado pelo \
         próprio endereço com o tipo wordpress.",
    ),
    empty_body: "A resposta está vazia",
    empty_body_advice: |host| {
        format!("Abra-a em um navegador; se lá também estiver vazia, o que a escreve em {host} falhou.")
    },
    broken_json: |line, column| format!("O JSON se quebra na linha {line}, coluna {column}"),
    broken_xml_at: |line, column| format!("O XML se quebra na linha {line}, coluna {column}"),
    broken_xml: "O XML se quebra",
    broken_advice: |host| {
        format!(
            "O que o escreve em {host} pôs ali uma falha ou parou antes do fim: é lá que se deve procurar."
        )
    },
    other_json: (
        "Este é outro tipo de JSON",
        "Veja se o tipo em broadside.json corresponde ao endereço. Em uma origem mapped, “items” precisa dizer onde está a lista.",
    ),
    other_xml: (
        "Isto é XML, e nem RSS nem Atom",
        "Pode ser um mapa do site. Abra o site em um navegador e procure o endereço da fonte dele.",
    ),
    unknown_data: (
        "Isto não é JSON, nem XML, nem uma página",
        "Abra o endereço em um navegador para ver o que ele dá; a mensagem de erro de um servidor costuma dizer o que falhou.",
    ),

    login_required: "É pedido um acesso",
    login_required_text: |status, code| {
        format!("O WordPress recusa visitantes (HTTP {status}, {code}): um plugin fechou a API REST.")
    },
    login_required_advice: |host| {
        format!(
            "Em {host}: nas configurações do plugin de segurança, procure “disable REST API” ou “require login”, e deixe que \
             visitantes a leiam."
        )
    },
    key_refused: "O Ghost não aceita a chave",
    key_refused_text: |status| {
        format!("A chave de conteúdo não é a do site, ou a integração dela foi removida (HTTP {status}).")
    },
    key_refused_advice: |host| {
        format!("No Ghost em {host}: Settings > Integrations, copie a Content API key para broadside.json.")
    },
    firewall: "Uma página diz não",
    firewall_text: |status| {
        format!("Há um firewall ou um filtro de robôs na frente do servidor (HTTP {status}).")
    },
    firewall_advice: |host| {
        format!("Em {host}: deixe os navegadores dos visitantes chegarem a este endereço sem verificação.")
    },
    refused: "O servidor recusa visitantes",
    refused_text: |status_and_code| {
        format!("Ele não deu nenhum motivo que se conheça aqui ({status_and_code}).")
    },
    refused_advice_wordpress: |host| {
        format!(
            "Em {host}: em geral um plugin de segurança fechou a API REST. Procure uma configuração como “disable REST API” ou \
             “require login”, e deixe que visitantes a leiam; um firewall na frente do servidor também pode ser o motivo."
        )
    },
    refused_advice_other: |host| format!("Em {host}: deixe que visitantes leiam este endereço sem acesso."),
    bad_request: "O servidor não entende a pergunta",
    bad_request_text: |status_and_code| format!("Ele respondeu {status_and_code}."),
    bad_request_advice_listmonk: |host| {
        format!("No listmonk em {host}: Settings > General, ative a página pública de assinatura.")
    },
    bad_request_advice_other: "Veja se o tipo em broadside.json corresponde ao endereço: jsonfeed ou rss para uma fonte, wordpress \
         ou ghost para um site.",
    rate_limited: "O servidor recebeu perguntas demais",
    rate_limited_wait: |wait_s| format!("Ele pede uma pausa de {}.", duration(wait_s)),
    rate_limited_advice: |host| {
        format!("Tente mais tarde. Se continuar assim, peça a quem cuida de {host} que permita mais.")
    },
    server_failed: "O servidor falhou",
    server_failed_text: |status| format!("Ele respondeu HTTP {status}."),
    server_failed_advice: |host| {
        format!("Tente mais tarde. Se continuar assim, o registro de erros de {host} diz por quê.")
    },

    clock_right: "Está de acordo com o do servidor",
    clock_wrong: |by_s, is_ahead| {
        let way = if is_ahead { "adiantado" } else { "atrasado" };
        format!("Está {way} {} em relação ao do servidor", duration(by_s))
    },
    clock_wrong_text: "A idade das notícias fica errada nessa medida, e os avisos aparecem e somem na hora errada; um relógio \
         errado em meses faz falhar as conexões seguras.",
    clock_wrong_advice: "Acerte o relógio do aparelho pela rede. Se ele está certo, o do servidor desta página está errado.",
    clock_unknown: ("Não foi possível comparar", "O servidor desta página não disse que horas são."),

    notice_due: ("Está sendo mostrado", "Quem o fechou não o vê de novo, no próprio aparelho."),
    notice_not_begun: "Ainda não é mostrado",
    notice_begins: |moment| format!("O tempo dele começa: {moment}."),
    notice_not_begun_advice: "Para mostrá-lo já, retire “starts” de broadside.json.",
    notice_over: "Não é mais mostrado",
    notice_ended: |moment| format!("O tempo dele terminou: {moment}."),
    notice_over_advice: "Para mostrá-lo de novo, ponha “ends” mais tarde em broadside.json.",
    notice_topic_unknown: |topic| format!("Nenhum tema se chama “{topic}”"),
    notice_topic_unknown_text: "Ele não está nem entre os temas da redação nem entre os das origens dela, por isso nenhuma página \
         dele mostra o aviso.",
    notice_topic_unknown_advice: "Corrija o tema em “topics” do aviso, em broadside.json.",

    lists_known: |n| {
        RomanceForms {
            one: "Há # lista para assinar",
            many: "Há # de listas para assinar",
            other: "Há # listas para assinar",
        }
        .count_from_none(n)
    },
    lists_known_text: "Se os e-mails chegam, só uma assinatura diz.",
    list_unknown: |list| format!("“{list}” não está entre as listas públicas"),
    list_unknown_text: "As assinaturas dela falham.",
    list_unknown_advice: |host| {
        format!(
            "No listmonk em {host}: torne a lista pública, ou copie de novo o UUID dela da página dela para “provider_id” em \
             broadside.json."
        )
    },
    signups_open: (
        "Aceita assinaturas",
        "Se os boletins se chamam como em broadside.json, o Ghost não diz sem um endereço.",
    ),
    signups_closed: (
        "Não aceita assinaturas de fora",
        "O site é só para convidados, ou é preciso antes concordar com termos. Os leitores são enviados à página do próprio site.",
    ),
    signups_closed_advice: |host| {
        format!(
            "No Ghost em {host}: Settings > Membership > Access, deixe que qualquer um se inscreva; em Portal, retire a caixa que \
             precisa ser marcada."
        )
    },
    not_tried: (
        "Não foi testado",
        "Este serviço só pode ser testado enviando a ele o endereço de alguém, e isso não se faz aqui.",
        "Assine com um endereço seu para ver se funciona.",
    ),
};
