//! English on the doctor's page. It says the same as `broadside-press check` where both find the same.
//!
//! Deliberately absent: anything but words.

mod at_home;
mod connection;

use super::{duration, n_stories};
use crate::ui::messages::{Circumstances, DoctorWords, Said};
use at_home::{at_home, newsletter};
use broadside_core::doctor::Finding;
use connection::{bad_request_advice, not_a_feed, refused_advice, unanswered};

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
            1 => "1 with a fault".to_owned(),
            n => format!("{n} with faults"),
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
    finding,
};

fn finding(finding: &Finding, it: &Circumstances<'_>) -> Said {
    let (title, text, advice) = match finding {
        Finding::Sound { n_stories, n_total, n_topics, newest } => {
            sound(*n_stories, *n_total, *n_topics, newest.map(it.moment))
        }
        Finding::Empty => said(
            "It answers, and has no story",
            "That is right for a site that has published nothing yet.",
            "If there are stories, look whether they are published and public.",
        ),
        Finding::NotAFeed(found) => not_a_feed(*found, it),
        Finding::LoginRequired { status, code } => (
            "A login is asked for".to_owned(),
            format!("WordPress refuses visitors (HTTP {status}, {code}): a plugin has closed the REST API."),
            format!(
                "On {}: in the security plugin's settings look for «disable REST API» or «require login», and let \
                 visitors read it.",
                it.host
            ),
        ),
        Finding::KeyRefused { status } => (
            "Ghost does not take the key".to_owned(),
            format!("The content key is not the site's, or its integration was removed (HTTP {status})."),
            format!(
                "In Ghost on {}: Settings > Integrations, copy the Content API key into broadside.json.",
                it.host
            ),
        ),
        Finding::Firewall { status } => (
            "A web page says no".to_owned(),
            format!("A firewall or a bot filter stands in front of the server (HTTP {status})."),
            format!("On {}: let visitors' browsers through to this address without a check.", it.host),
        ),
        Finding::Refused { status, code } => (
            "The server refuses visitors".to_owned(),
            format!("It gave no reason that is known here ({}).", status_and_code(*status, code.as_deref())),
            refused_advice(it),
        ),
        Finding::BadRequest { status, code } => (
            "The server does not understand the question".to_owned(),
            format!("It answered {}.", status_and_code(*status, code.as_deref())),
            bad_request_advice(it),
        ),
        Finding::RateLimited { wait_s } => (
            "The server has had too many questions".to_owned(),
            wait_s.map_or_else(String::new, |it| format!("It asks for a pause of {}.", duration(it))),
            format!("Try again later. If it stays so, ask whoever runs {} to allow more.", it.host),
        ),
        Finding::ServerFailed { status } => (
            "The server failed".to_owned(),
            format!("It answered HTTP {status}."),
            format!("Try again later. If it stays so, the error log of {} says why.", it.host),
        ),
        Finding::Warnings { n_warnings, .. } => (
            match n_warnings {
                1 => "1 thing in it should be mended".to_owned(),
                n => format!("{n} things in it should be mended"),
            },
            "The rest was read. The first of them, each with its place:".to_owned(),
            String::new(),
        ),
        Finding::ClockRight
        | Finding::ClockWrong { .. }
        | Finding::ClockUnknown
        | Finding::NoticeDue
        | Finding::NoticeNotBegun { .. }
        | Finding::NoticeOver { .. }
        | Finding::NoticeTopicUnknown { .. } => at_home(finding, it),
        Finding::ListsKnown { .. }
        | Finding::ListUnknown { .. }
        | Finding::SignupsOpen
        | Finding::SignupsClosed
        | Finding::NotTried => newsletter(finding, it),
        _ => unanswered(finding, it),
    };
    let places = match finding {
        Finding::Warnings { first, .. } => {
            first.iter().map(|it| (it.pointer.clone(), it.note.clone())).collect()
        }
        _ => Vec::new(),
    };
    Said { title, text, advice, places }
}

/// Title, text, advice.
type Told = (String, String, String);

fn said(title: &str, text: &str, advice: &str) -> Told {
    (title.to_owned(), text.to_owned(), advice.to_owned())
}

fn sound(n: usize, n_total: Option<u32>, n_topics: Option<usize>, newest: Option<String>) -> Told {
    let mut text = n_stories(n);
    match n_total {
        Some(n_total) => text.push_str(&format!(" of {n_total}")),
        None => text.push_str("; how many there are in all is not known"),
    }
    match n_topics {
        Some(1) => text.push_str("; 1 topic"),
        Some(n) => text.push_str(&format!("; {n} topics")),
        None => {}
    }
    match newest {
        Some(newest) => text.push_str(&format!("; the newest {newest}")),
        None => text.push_str("; none has a date"),
    }
    text.push('.');
    ("It gives stories".to_owned(), text, String::new())
}

fn status_and_code(status: u16, code: Option<&str>) -> String {
    code.map_or_else(|| format!("HTTP {status}"), |it| format!("HTTP {status}, {it}"))
}
