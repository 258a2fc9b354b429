//! English for the device's clock, notices and the newsletter.
//!
//! Deliberately absent: the newsletter's host when it does not answer, of which the same is said as of any.

use super::{Circumstances, Told, duration, said};
use broadside_core::doctor::Finding;

/// Of the device and of the configuration, for which nobody was asked.
pub(super) fn at_home(finding: &Finding, it: &Circumstances<'_>) -> Told {
    match finding {
        Finding::ClockRight => said("It agrees with the server", "", ""),
        Finding::ClockWrong { ahead_s } => {
            let by = duration(nearest(u32::try_from(ahead_s.unsigned_abs()).unwrap_or(u32::MAX)));
            let way = if *ahead_s > 0 { "ahead of" } else { "behind" };
            (
                format!("It is {by} {way} the server's"),
                "Ages of stories are wrong by that, and notices come and go at the wrong time; a clock that is wrong by \
                 months makes secure connections fail."
                    .to_owned(),
                "Set the device's clock by the network. If it is right, the clock of this page's host is wrong."
                    .to_owned(),
            )
        }
        Finding::ClockUnknown => {
            said("It could not be compared", "This page's host did not say what time it is.", "")
        }
        Finding::NoticeDue => {
            said("It is shown", "Readers who closed it do not see it again, on their device.", "")
        }
        Finding::NoticeNotBegun { starts } => (
            "It is not shown yet".to_owned(),
            format!("Its time begins: {}.", (it.moment)(*starts)),
            "To show it at once, take «starts» out of broadside.json.".to_owned(),
        ),
        Finding::NoticeOver { ended } => (
            "It is no longer shown".to_owned(),
            format!("Its time ended: {}.", (it.moment)(*ended)),
            "To show it again, put «ends» later in broadside.json.".to_owned(),
        ),
        Finding::NoticeTopicUnknown { topic } => (
            format!("No topic is called «{}»", topic.as_str()),
            "Neither the newsroom's topics nor those of its sources have it, so that no page of it shows the notice."
                .to_owned(),
            "Correct the topic in the notice's «topics» in broadside.json.".to_owned(),
        ),
        _ => said("", "", ""),
    }
}

pub(super) fn newsletter(finding: &Finding, it: &Circumstances<'_>) -> Told {
    match finding {
        Finding::ListsKnown { n_lists } => (
            match n_lists {
                1 => "1 list can be signed up to".to_owned(),
                n => format!("{n} lists can be signed up to"),
            },
            "Whether the mails arrive only a signup tells.".to_owned(),
            String::new(),
        ),
        Finding::ListUnknown { index } => {
            let list = it.lists.get(*index).copied().unwrap_or_default();
            (
                format!("«{list}» is not among the public lists"),
                "Signups to it fail.".to_owned(),
                format!(
                    "In listmonk on {}: set the list to public, or copy its UUID anew from its page into «provider_id» \
                     in broadside.json.",
                    it.host
                ),
            )
        }
        Finding::SignupsOpen => said(
            "It takes signups",
            "Whether the newsletters are called as in broadside.json Ghost does not tell without an address.",
            "",
        ),
        Finding::SignupsClosed => (
            "It takes no signups from elsewhere".to_owned(),
            "The site is invite-only, or readers have to agree to terms first. They are sent to the site's own page."
                .to_owned(),
            format!(
                "In Ghost on {}: Settings > Membership > Access, let anyone sign up; under Portal, take away the box that \
                 has to be ticked.",
                it.host
            ),
        ),
        _ => said(
            "It was not tried",
            "This service can only be tried by sending it somebody's address, and that is not done here.",
            "Sign up with an address of your own to see it work.",
        ),
    }
}

/// In whole minutes, hours or days, whichever it will be said in.
fn nearest(duration_s: u32) -> u32 {
    let unit_s = match duration_s {
        0..7_200 => 60,
        7_200..172_800 => 3_600,
        _ => 86_400,
    };
    duration_s.saturating_add(unit_s / 2) / unit_s * unit_s
}
