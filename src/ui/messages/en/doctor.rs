//! English on the doctor's page. It says the same as `broadside-press check` where both find the same.
//!
//! Deliberately absent: anything but words.

use super::super::plurals::EnglishForms;
use super::super::{DoctorWords, FindingWords};
use super::{duration, n_stories};

/// The English words of the page.
pub static DOCTOR: DoctorWords = DoctorWords {
    clock: "This device's clock",
    source: |title| format!("Source: {title}"),
    mirror: |title, number| format!("Mirror {number} of {title}"),
    newsletter: "Newsletter",
    notice: |headline| format!("Notice: {headline}"),
    trying: "Being tried…",
    good: "In order",
    note: "To be known",
    fault: "Fault",
    progress: |n_done, n_subjects| format!("{n_done} of {n_subjects} tried."),
    summary: |n_subjects, n_faults, n_notes| {
        let faults = match n_faults {
            0 => "no fault".to_owned(),
            n => EnglishForms { one: "# with a fault", other: "# with faults" }.count(n),
        };
        let notes = match n_notes {
            0 => String::new(),
            n => format!(", {n} with something to be known"),
        };
        format!("All {n_subjects} tried: {faults}{notes}.")
    },
    what_to_change: "What to change:",
    copy: "Copy as text",
    copied: "The text is copied.",
    copy_failed: "The text could not be copied: the browser did not allow it. It stands below.",
    report: "The text for somebody who can help",
    report_note: "It has codes and numbers, and no address, name or key.",
    finding: FINDING,
};

const FINDING: FindingWords = FindingWords {
    sound: "It gives stories",
    sound_text: |it| {
        let total = it
            .n_total
            .map_or_else(|| "; how many there are in all is not known".to_owned(), |n| format!(" of {n}"));
        let topics = it.n_topics.map(|n| EnglishForms { one: "; # topic", other: "; # topics" }.count(n));
        let newest =
            it.newest.map_or_else(|| "; none has a date".to_owned(), |it| format!("; the newest {it}"));
        [&n_stories(it.n_stories), &total, &topics.unwrap_or_default(), &newest, "."].concat()
    },
    empty: (
        "It answers, and has no story",
        "That is right for a site that has published nothing yet.",
        "If there are stories, look whether they are published and public.",
    ),
    totals_hidden: (
        "The number of stories is hidden",
        "Stories can be read all the same; this page only cannot say how many there are.",
    ),
    totals_hidden_advice: |host| {
        format!(
            "On {host}: a cache or a proxy takes away a header that WordPress sends. Let answers carry \
             Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link."
        )
    },
    warnings: |n| {
        EnglishForms { one: "# thing in it should be mended", other: "# things in it should be mended" }
            .count(n)
    },
    warnings_text: "The rest was read. The first of them, each with its place:",

    offline: ("This device has no network", "Nothing was sent.", "Connect the device and try again."),
    mixed_content: (
        "It is named with http, and this page came by https",
        "Browsers load nothing by http into such a page, so that it was not asked.",
    ),
    mixed_content_advice: |host| {
        format!(
            "In broadside.json write https:// in the place of http://. If {host} has no certificate yet, get it one."
        )
    },
    unreadable: "The server answers, and does not let this page read it",
    unreadable_wordpress: "WordPress itself allows it, so that something in front of it does not: a login or an error page \
         before the whole site, a plugin or a firewall, or a page cache that keeps the permission of another site's visitor.",
    unreadable_ghost: "Ghost itself allows it, so that something in front of it does not: a proxy, an error page, or a cache \
         that keeps the permission of another site's visitor.",
    unreadable_syndication: "Few sites let their RSS be read from elsewhere; WordPress never does.",
    unreadable_other: "It does not say that this page may, or it says so of another site alone: a cache can keep the \
         permission of another site's visitor.",
    unreadable_advice_listmonk: |host, origin| {
        format!(
            "In listmonk on {host} (6.0 or later): Settings > Security, add {origin} to the trusted URLs. Older ones \
             need a proxy that adds the header Access-Control-Allow-Origin."
        )
    },
    unreadable_advice_wordpress: |host, origin| {
        format!(
            "On {host}: open the address in a private window; if it does not show JSON, that is the fault. Else empty \
             the page cache and leave /wp-json/ out of it, and see that nothing removes WordPress's header \
             Access-Control-Allow-Origin: it must say {origin} or * and never another site's."
        )
    },
    unreadable_advice_syndication: |host, origin| {
        format!(
            "If the site is a WordPress, name it with the type wordpress instead. Else let {host} send with the feed: \
             Access-Control-Allow-Origin: {origin} (or *)."
        )
    },
    unreadable_advice_other: |host, origin| {
        format!("Let {host} send with this answer: Access-Control-Allow-Origin: {origin} (or *).")
    },
    silent: "No answer came",
    silent_text: |host| {
        format!(
            "Either {host} is down, its name or its certificate is wrong, or something between here and there keeps the \
             answer back. A browser does not tell which."
        )
    },
    silent_advice: |host, origin| {
        format!(
            "Look for a slip in the address, and open it in a tab of its own. If it opens there, the server has to let \
             {origin} read it (Access-Control-Allow-Origin); if not, {host} is where to look."
        )
    },
    policy_forbids: (
        "This page's own policy does not name the server",
        "The edition was printed for other hosts (Content-Security-Policy), so that the browser sent nothing.",
    ),
    policy_forbids_advice: |host| {
        format!(
            "Print the edition again with the present broadside.json, or add {host} to connect-src in the headers and \
             pages of this page's host."
        )
    },
    timed_out: ("The whole answer did not come in 12 seconds", "The connection is slow, or the server is."),
    timed_out_advice: |host| {
        format!("Try again later. If it stays so, ask whoever runs {host} why it is slow.")
    },
    too_large: (
        "The answer is longer than 10 MB",
        "No more is read, so that it was not read at all.",
        "Let the feed hold fewer stories, and name a further document for the rest (next_url).",
    ),
    not_found: "Nothing is at this address",
    not_found_text: |host| format!("{host} answers, and knows of no such thing."),
    not_found_advice_wordpress: "Look for a slip in the address. A WordPress site may keep its API elsewhere, which its \
         address with ?rest_route=/ at the end finds.",
    not_found_advice_listmonk: |host| {
        format!(
            "Look whether listmonk is at this address of {host}, and whether its proxy lets /api/public/ through."
        )
    },
    not_found_advice_other: "Look for a slip in the address in broadside.json.",
    web_page: "A web page came in the place of data",
    web_page_moved: "The server led on to another address, as it does to a login form.",
    web_page_at_once: "The address may be that of a page, or a login or a firewall stands before it.",
    web_page_advice: |host| {
        format!(
            "Open the address in a private window. If a login form comes, {host} has to let visitors read this address \
             without one; else correct the address in broadside.json."
        )
    },

    xml: (
        "XML came in the place of JSON",
        "It is probably RSS or Atom: name it with the type rss in broadside.json. A WordPress site is better named by its \
         own address with the type wordpress.",
    ),
    empty_body: "The answer is empty",
    empty_body_advice: |host| {
        format!("Open it in a browser; if it is empty there too, whatever writes it on {host} has failed.")
    },
    broken_json: |line, column| format!("The JSON breaks at line {line}, column {column}"),
    broken_xml_at: |line, column| format!("The XML breaks at line {line}, column {column}"),
    broken_xml: "The XML breaks",
    broken_advice: |host| {
        format!("Whatever writes it on {host} put a fault there or stopped early: look there.")
    },
    other_json: (
        "This is JSON of another kind",
        "Look whether the type in broadside.json fits the address. For a mapped source, «items» has to say where its list \
         is.",
    ),
    other_xml: (
        "This is XML, and neither RSS nor Atom",
        "It may be a sitemap. Open the site in a browser and look for its feed's address.",
    ),
    unknown_data: (
        "This is neither JSON nor XML nor a page",
        "Open the address in a browser to see what it gives; a server's error message often says what failed.",
    ),

    login_required: "A login is asked for",
    login_required_text: |status, code| {
        format!("WordPress refuses visitors (HTTP {status}, {code}): a plugin has closed the REST API.")
    },
    login_required_advice: |host| {
        format!(
            "On {host}: in the security plugin's settings look for «disable REST API» or «require login», and let \
             visitors read it."
        )
    },
    key_refused: "Ghost does not take the key",
    key_refused_text: |status| {
        format!("The content key is not the site's, or its integration was removed (HTTP {status}).")
    },
    key_refused_advice: |host| {
        format!("In Ghost on {host}: Settings > Integrations, copy the Content API key into broadside.json.")
    },
    firewall: "A web page says no",
    firewall_text: |status| {
        format!("A firewall or a bot filter stands in front of the server (HTTP {status}).")
    },
    firewall_advice: |host| {
        format!("On {host}: let visitors' browsers through to this address without a check.")
    },
    refused: "The server refuses visitors",
    refused_text: |status_and_code| format!("It gave no reason that is known here ({status_and_code})."),
    refused_advice_wordpress: |host| {
        format!(
            "On {host}: a security plugin has usually closed the REST API. Look for a setting such as «disable REST API» \
             or «require login», and let visitors read it; a firewall in front of the server can be the reason too."
        )
    },
    refused_advice_other: |host| format!("On {host}: let visitors read this address without a login."),
    bad_request: "The server does not understand the question",
    bad_request_text: |status_and_code| format!("It answered {status_and_code}."),
    bad_request_advice_listmonk: |host| {
        format!("In listmonk on {host}: Settings > General, switch the public subscription page on.")
    },
    bad_request_advice_other: "Look whether the type in broadside.json fits the address: jsonfeed or rss for a feed, \
         wordpress or ghost for a site.",
    rate_limited: "The server has had too many questions",
    rate_limited_wait: |wait_s| format!("It asks for a pause of {}.", duration(wait_s)),
    rate_limited_advice: |host| {
        format!("Try again later. If it stays so, ask whoever runs {host} to allow more.")
    },
    server_failed: "The server failed",
    server_failed_text: |status| format!("It answered HTTP {status}."),
    server_failed_advice: |host| {
        format!("Try again later. If it stays so, the error log of {host} says why.")
    },

    clock_right: "It agrees with the server",
    clock_wrong: |by_s, is_ahead| {
        let way = if is_ahead { "ahead of" } else { "behind" };
        format!("It is {} {way} the server's", duration(by_s))
    },
    clock_wrong_text: "Ages of stories are wrong by that, and notices come and go at the wrong time; a clock that is wrong \
         by months makes secure connections fail.",
    clock_wrong_advice: "Set the device's clock by the network. If it is right, the clock of this page's host is wrong.",
    clock_unknown: ("It could not be compared", "This page's host did not say what time it is."),

    notice_due: ("It is shown", "Readers who closed it do not see it again, on their device."),
    notice_not_begun: "It is not shown yet",
    notice_begins: |moment| format!("Its time begins: {moment}."),
    notice_not_begun_advice: "To show it at once, take «starts» out of broadside.json.",
    notice_over: "It is no longer shown",
    notice_ended: |moment| format!("Its time ended: {moment}."),
    notice_over_advice: "To show it again, put «ends» later in broadside.json.",
    notice_topic_unknown: |topic| format!("No topic is called «{topic}»"),
    notice_topic_unknown_text: "Neither the newsroom's topics nor those of its sources have it, so that no page of it shows \
         the notice.",
    notice_topic_unknown_advice: "Correct the topic in the notice's «topics» in broadside.json.",

    lists_known: |n| {
        EnglishForms { one: "# list can be signed up to", other: "# lists can be signed up to" }.count(n)
    },
    lists_known_text: "Whether the mails arrive only a signup tells.",
    list_unknown: |list| format!("«{list}» is not among the public lists"),
    list_unknown_text: "Signups to it fail.",
    list_unknown_advice: |host| {
        format!(
            "In listmonk on {host}: set the list to public, or copy its UUID anew from its page into «provider_id» in \
             broadside.json."
        )
    },
    signups_open: (
        "It takes signups",
        "Whether the newsletters are called as in broadside.json Ghost does not tell without an address.",
    ),
    signups_closed: (
        "It takes no signups from elsewhere",
        "The site is invite-only, or readers have to agree to terms first. They are sent to the site's own page.",
    ),
    signups_closed_advice: |host| {
        format!(
            "In Ghost on {host}: Settings > Membership > Access, let anyone sign up; under Portal, take away the box that \
             has to be ticked."
        )
    },
    not_tried: (
        "It was not tried",
        "This service can only be tried by sending it somebody's address, and that is not done here.",
        "Sign up with an address of your own to see it work.",
    ),
};
