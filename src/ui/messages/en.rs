//! English.
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

pub(super) use data_saving::DATA_SAVING;
pub(super) use digest::{DIGEST, DIGEST_LINE};
pub(super) use doctor::DOCTOR;
pub(super) use embed_builder::EMBED_BUILDER;
pub(super) use filters::FILTERS;
pub(super) use installing::INSTALLING;
pub(super) use keys::KEYS;
pub(super) use library::{DEVICE, LIBRARY};
pub(super) use marks::MARKS;
pub(super) use mutes::MUTES;
pub(super) use reading::READING;
pub(super) use search::SEARCH;
pub(super) use settings::SETTINGS;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use shell::SHELL;
pub(super) use story::STORY;
pub(super) use takeaway::TAKEAWAY;

use super::article::ArticleWords;
use super::campaign::CampaignWords;
use super::errors::ErrorWords;
use super::feed::FeedWords;
use super::frame::FrameWords;
use super::pages::PageWords;
use super::phrases::Unit;
use super::plurals::EnglishForms;
use super::signup::SignupWords;

/// The English catalogue.
pub(super) static WORDS: super::Words = super::Words {
    frame: FrameWords {
        skip_to_content: "Skip to content",
        topics: "Topics",
        latest: "Latest",
        feed: "Feed",
        search: "Search",
        home_page: |name| format!("{name}, front page"),
        update_ready: "A new version of this app is ready.",
        update_now: "Reload",
        update_later: "Later",
        offline: "You are offline. What you have opened before can still be read.",
        try_again: "Try again",
        on_other_pages: "Put these stories on your page",
        trouble: "Something not working?",
        language: "Language",
        language_missing: "That language could not be fetched. Try again once you have a connection.",
    },
    feed: FeedWords {
        filter: "Filter",
        more_filters: "More filters",
        chosen: "chosen, follow to leave out",
        n_stories,
        show_stories_under: "Show stories under",
        any_topic: "any of these",
        all_topics: "all of these",
        clear_filter: "Clear filter",
        left_the_top: |n_stories| {
            EnglishForms {
                one: "The newest story of this list is no longer on this page.",
                other: "The # newest stories of this list are no longer on this page.",
            }
            .count(n_stories)
        },
        back_to_newest: "Back to the newest",
        more_stories: "More stories",
        more_loading: "Fetching more stories…",
        more_failed: "More stories could not be fetched.",
        no_more: |n| format!("That was all: {}.", n_stories(n)),
        loading: "Fetching the stories…",
        saved_copy: |age| format!("This is the edition kept on this device, fetched {age}."),
        failed_but_showing: "Newer stories could not be fetched.",
        printed: |day| format!("From the edition printed on {day}. Newer stories could not be fetched."),
        from_mirror: "From the newsroom's mirror.",
        source_from_mirror: |source| format!("The stories of {source} are from its mirror."),
        source_silent: |source| format!("The feed of {source} cannot be reached; the rest is up to date."),
        source_printed: |source, day| {
            format!(
                "The feed of {source} cannot be reached; its stories are from the edition printed on {day}."
            )
        },
        source_saved: |source, age| {
            format!("The feed of {source} cannot be reached; its stories are those fetched {age}.")
        },
        look_for_newer: "Look for newer stories",
        looking: "Looking for newer stories…",
        nothing_newer: "There is nothing newer.",
        new_stories: |n_stories| EnglishForms { one: "# new story", other: "# new stories" }.count(n_stories),
    },
    article: ArticleWords {
        published: "Published",
        updated: "Updated",
        excerpt_only_title: "This is the beginning",
        excerpt_only: "The newsroom passes on only the beginning of this story. The rest is on its own site.",
        members_only_title: "For members",
        members_only: "The rest of this story is kept for members. It can be read there after signing in.",
        read_on: |host| format!("Read the whole story at {host}"),
        original: |host| format!("This story at {host}"),
        share: "Pass it on",
        copy_link: "Copy link",
        link_copied: "The link is copied.",
        copy_failed: "The link could not be copied: the browser did not allow it.",
        send_by_mail: "Send by e-mail",
        more_to_read: "More to read",
        previous: "Earlier story",
        next: "Later story",
        table: "Table, can be scrolled sideways",
        embed: "Something from another site belongs here",
        embed_note: |host| format!("It is not loaded, because {host} would then learn that you read this."),
        embed_link: |host| format!("Open it at {host}"),
    },
    signup: SignupWords {
        email_label: "Your e-mail address",
        lists_label: "What we should send",
        honeypot_label: "Leave this field empty",
        submit: "Sign up",
        sending: "Sending…",
        consent_link: "More about it",
        another_address: "Sign up another address",
        back_to_form: "Back to the form",
        visit_provider: "Finish there",
        needs_script: "Signing up on this page needs JavaScript, which is switched off here.",
        elsewhere: "Sign up without it",
        hidden_field: "Something stood in a field that nobody sees, perhaps put there by your browser. It is empty \
             again now: press the button once more.",
        no_list: "Choose at least one of the letters.",
        not_sent: "Not sent yet",
        email_empty: "Type your e-mail address.",
        email_no_at: "An e-mail address has an @ with something before it: name@example.org.",
        email_many_ats: "This address has more than one @. Is there a slip, or are these two addresses?",
        email_no_domain: "Something is missing after the @, such as example.org.",
        email_too_long: "This address is longer than e-mail allows.",
        email_has_space: "There is a space inside the address. Addresses have none.",
        daily: "Every day",
        weekly: "Every week",
        monthly: "Every month",
        occasional: "Now and then",
        confirmed: (
            "You are signed up",
            "The next letter will come to you. You can leave by a link in any letter.",
        ),
        pending: (
            "One more step: look in your inbox",
            "We have sent you a mail with a link. Follow it, and you are signed up. If nothing has come in ten \
             minutes, look among the junk.",
        ),
        sent_unknown: (
            "Sent; check your inbox",
            "The newsletter service took your address and does not tell us more. A mail may have come that asks you \
             to confirm.",
        ),
        already_subscribed: (
            "You were signed up already",
            "This address is on the list, so there is nothing to do. If no letters come, look among the junk.",
        ),
        opened_tab: (
            "Finish in the new tab",
            "The newsletter service answers on a page of its own, which opens in a new tab. What came of it is said \
             there and not here. If no tab opened, go back to the form and send it again.",
        ),
        needs_visit: (
            "This has to be finished on another page",
            "This page cannot finish your signup; the newsletter service's own page can.",
        ),
        rejected_email: ("This address was not taken", "Look for a slip in it, or try another one."),
        rejected_lists: ("This choice was not taken", "Choose other letters and send again."),
        rejected: ("This was not taken", "The newsletter service does not say why. Look at what you typed."),
        rate_limited: (
            "Too many at once",
            "The newsletter service asks us to wait. Send again in a few minutes.",
        ),
        rate_limited_wait: |wait_s| {
            format!("The newsletter service asks us to wait. Send again in {}.", duration(wait_s))
        },
        provider_failed: (
            "The newsletter service has a fault",
            "Your address was not taken and still stands here. Send it again a little later.",
        ),
        unreachable: (
            "No answer came",
            "The newsletter service could not be reached, so that we cannot tell whether it has your address. It \
             still stands here: send it again once you have a connection.",
        ),
        provider_says: |message| format!("It said: «{message}»."),
        offline: (
            "Nothing was sent",
            "You are offline. Your address still stands here: send it again once you have a connection, or keep it.",
        ),
        come_back: (
            "You are offline",
            "The newsletter service answers on a page of its own, which needs a connection, so that nothing was sent and \
             nothing can be sent later by itself. Come back when you have a connection; what you typed stays here until \
             you close this tab.",
        ),
        keep: "Keep it on this device and send it when there is a connection",
        keep_what: "This browser then keeps your e-mail address and which letters you chose, for seven days at most, and \
             deletes them once the newsletter service has answered. Whoever uses this browser can see them until then.",
        kept: (
            "Kept on this device",
            "It is sent when there is a connection and this page is open; some browsers send it without the page.",
        ),
        kept_since: "kept",
        kept_no_connection: "Not sent yet: it waits for a connection.",
        kept_no_answer: "It was sent and no answer came, so that it may have arrived. It is sent again by itself: the \
             newsletter service takes an address only once.",
        kept_fault: "The newsletter service has a fault and did not take it. It is sent again by itself.",
        kept_asked_to_wait: "The newsletter service did not take it yet and asks us to wait. It is sent again by itself \
             after that.",
        kept_sending: "On its way…",
        kept_unsure: "It was sent and no answer came, so that it may have arrived. Look in your inbox: it is not sent \
             again unless you say so.",
        send_now: "Send now",
        cancel_kept: "Cancel",
        kept_cancelled: ("Cancelled", "It is deleted from this device."),
        kept_elsewhere: (
            "It waits no longer",
            "It was sent or cancelled in another tab, which says what came of it.",
        ),
        not_kept: (
            "It could not be kept",
            "This browser stores nothing for this page. Send it once you have a connection.",
        ),
        expired: (
            "Given up after seven days",
            "Your signup could not be sent and is deleted from this device. Sign up again if you still want to.",
        ),
        expired_unsure: (
            "Given up after seven days",
            "No answer ever came, so that your signup may have arrived or not. It is deleted from this device. Look in \
             your inbox, and sign up again if nothing has come.",
        ),
    },
    campaign: CampaignWords {
        close: "Close",
        close_notice: |headline| format!("Close this notice: {headline}"),
        gave_already: "I gave already",
        thanks: "Thank you. You will not be asked again on this device.",
        amounts: "Amounts",
        raised: |value, goal| format!("{value} of {goal}"),
        remind_me: |n_days| {
            EnglishForms { one: "Remind me tomorrow", other: "Remind me in # days" }.count(n_days as usize)
        },
        reminder_saved: "The reminder is a calendar file among your downloads. Open it to put it in your calendar.",
        reminder_failed: "The reminder could not be made. Try again once you have a connection.",
        is_over: "This is over. It can still be read here.",
    },
    errors: ErrorWords {
        part_missing: (
            "This page did not come whole.",
            "A part of the app could not be fetched: there is no connection, or the app was renewed since this page was opened.",
            "Try again. If that does not help, load the page anew.",
        ),
        offline: (
            "You are offline.",
            "These stories have not been on this device before, so there is no copy to show.",
            "Try again once you have a connection.",
        ),
        unreachable: (
            "The newsroom cannot be reached.",
            "It did not answer, or it did not let this page read its answer.",
            "Check your connection and try again. If other sites work, the fault is ours and not yours.",
        ),
        timed_out: (
            "The newsroom takes too long to answer.",
            "The connection is very slow, or its server is busy.",
            "Try again in a moment.",
        ),
        refused: (
            "The newsroom does not give this out.",
            "Its server asks for a login, which this page does not have.",
            "Try again later, or read on the newsroom's own site.",
        ),
        not_found: (
            "There is no such story.",
            "It may have been taken back, or the address has a slip in it.",
            "Look for it from the front page.",
        ),
        list_not_found: (
            "The newsroom's stories are not where they should be.",
            "Its server says that there is nothing at their address.",
            "Try again later. The newsroom can find out more with its settings.",
        ),
        rate_limited: (
            "Too many requests.",
            "The newsroom's server asks for a pause.",
            "Try again in a few minutes.",
        ),
        rate_limited_wait: |wait_s| format!("Try again in {}.", duration(wait_s)),
        server_failed: (
            "The newsroom's server has a fault.",
            "It answered, but with an error of its own.",
            "Try again in a few minutes.",
        ),
        not_a_feed: (
            "The newsroom sent something unreadable.",
            "Its answer is not a list of stories.",
            "Try again later. The newsroom can find out more with its settings.",
        ),
        is_login_page: "It sent a web page, such as a login form, where a list of stories should be.",
    },
    pages: PageWords {
        front_title: "Latest stories",
        empty_title: "Nothing published yet",
        empty_text: "As soon as there is a story, it will stand here.",
        empty_filter_title: "No story fits this filter",
        empty_filter_text: "Ask for less, or look further back.",
        show_everything: "Show every story",
        unconfigured_title: "This newsroom is not set up yet",
        unconfigured_text: "Its settings, broadside.json, cannot be used.",
        unconfigured_advice: |problems| format!("What to change: {}", problems.join(" · ")),
        not_found_title: "There is no such page",
        not_found_text: "The address may have a slip in it, or what stood here was moved.",
        to_front_page: "To the front page",
        doctor_title: "What is wrong?",
        doctor_text: "This page tries each server that the newsroom named, from this browser, and says what to change \
             where. It sends nothing about you.",
        embed_title: "On your page",
        embed_text: "Choose what to show. What you then paste into your own page stays up to date by itself, asks nothing of \
            your readers, and needs no programmer.",
        to_doctor: "Find out what is wrong",
    },
};

fn n_stories(n_stories: usize) -> String {
    EnglishForms { one: "# story", other: "# stories" }.count(n_stories)
}

/// Seconds as a person would say them.
fn duration(duration_s: u32) -> String {
    let (n, unit) = Unit::of(duration_s);
    let forms = match unit {
        Unit::Second => EnglishForms { one: "# second", other: "# seconds" },
        Unit::Minute => EnglishForms { one: "# minute", other: "# minutes" },
        Unit::Hour => EnglishForms { one: "# hour", other: "# hours" },
        Unit::Day => EnglishForms { one: "# day", other: "# days" },
    };
    forms.count(n)
}
