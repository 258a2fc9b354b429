//! What the doctor can find.
//!
//! Deliberately absent: words. The message catalogue has them, and a report for others has the codes.

use crate::model::{Timestamp, TopicSlug};
use crate::sources::{Found, Warning};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// As it should be.
    Good,
    /// To be known; readers are served.
    Note,
    /// Readers go without something.
    Fault,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Stories came.
    Sound {
        /// On the first page.
        n_stories: usize,
        /// In the whole source, where it says.
        n_total: Option<u32>,
        /// Topics that the source counts, where it was asked and said.
        n_topics: Option<usize>,
        /// When the newest story was published, where any has a date.
        newest: Option<Timestamp>,
    },
    /// The source answered, and has no story.
    Empty,
    /// The device says that it has no network.
    Offline,
    /// This page came by https and the source is named with http, which browsers do not mix. Nothing was asked.
    MixedContent,
    /// The server answers, and does not let this page read the answer (CORS).
    Unreadable,
    /// Neither a readable answer nor a sign that there was any: the server is down, or a browser cannot tell.
    Silent,
    /// This page's own policy names other hosts than this one.
    PolicyForbids,
    /// No whole answer in time.
    TimedOut,
    /// The answer is longer than is read.
    TooLarge,
    /// A plugin of WordPress wants a login.
    LoginRequired {
        /// HTTP status.
        status: u16,
        /// The plugin's code, one of those that are known.
        code: &'static str,
    },
    /// Ghost does not know the key.
    KeyRefused {
        /// HTTP status.
        status: u16,
    },
    /// A web page says no, as firewalls do.
    Firewall {
        /// HTTP status.
        status: u16,
    },
    /// The server refuses for a reason that is not known here.
    Refused {
        /// HTTP status.
        status: u16,
        /// The server's own code.
        code: Option<String>,
    },
    /// Nothing is at this address.
    NotFound,
    /// The server did not understand the question.
    BadRequest {
        /// HTTP status.
        status: u16,
        /// The server's own code.
        code: Option<String>,
    },
    /// Too many questions.
    RateLimited {
        /// Seconds to wait, where the server says so.
        wait_s: Option<u32>,
    },
    /// The server failed.
    ServerFailed {
        /// HTTP status.
        status: u16,
    },
    /// A web page came, such as a login form.
    WebPage {
        /// Whether the server led on to another address first.
        has_moved: bool,
    },
    /// What came is no feed, nor a web page.
    NotAFeed(Found),
    /// The server counts its stories, and does not let this page read the number.
    TotalsHidden,
    /// The source was read, and something in it should be mended.
    Warnings {
        /// How many there are.
        n_warnings: usize,
        /// The first few.
        first: Vec<Warning>,
    },
    /// The device's clock agrees with the clock of this page's host.
    ClockRight,
    /// It does not.
    ClockWrong {
        /// How far the device is ahead; behind where negative.
        ahead_s: i64,
    },
    /// The host does not say what time it is.
    ClockUnknown,
    /// The newsletter service has every list.
    ListsKnown {
        /// How many.
        n_lists: usize,
    },
    /// The newsletter service offers no such list to the public.
    ListUnknown {
        /// Its place among the configured lists, from 0.
        index: usize,
    },
    /// Ghost takes signups from elsewhere.
    SignupsOpen,
    /// Ghost does not: it is invite-only, or wants terms agreed to.
    SignupsClosed,
    /// The newsletter service can only be tried by sending it somebody's address, which is not done.
    NotTried,
    /// The notice is shown now.
    NoticeDue,
    /// Its time has not come.
    NoticeNotBegun {
        /// When it will.
        starts: Timestamp,
    },
    /// Its time is over.
    NoticeOver {
        /// Since when.
        ended: Timestamp,
    },
    /// It is for a topic that neither the newsroom nor a source knows.
    NoticeTopicUnknown {
        /// The topic.
        topic: TopicSlug,
    },
}

impl Finding {
    /// The stable code for reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sound { .. } => "sound",
            Self::Empty => "empty",
            Self::Offline => "offline",
            Self::MixedContent => "mixed-content",
            Self::Unreadable => "unreadable",
            Self::Silent => "silent",
            Self::PolicyForbids => "policy-forbids",
            Self::TimedOut => "timed-out",
            Self::TooLarge => "too-large",
            Self::LoginRequired { .. } => "login-required",
            Self::KeyRefused { .. } => "key-refused",
            Self::Firewall { .. } => "firewall",
            Self::Refused { .. } => "refused",
            Self::NotFound => "not-found",
            Self::BadRequest { .. } => "bad-request",
            Self::RateLimited { .. } => "rate-limited",
            Self::ServerFailed { .. } => "server-failed",
            Self::WebPage { .. } => "web-page",
            Self::NotAFeed(found) => instead(*found),
            Self::TotalsHidden => "totals-hidden",
            Self::Warnings { .. } => "warnings",
            Self::ClockRight => "clock-right",
            Self::ClockWrong { .. } => "clock-wrong",
            Self::ClockUnknown => "clock-unknown",
            Self::ListsKnown { .. } => "lists-known",
            Self::ListUnknown { .. } => "list-unknown",
            Self::SignupsOpen => "signups-open",
            Self::SignupsClosed => "signups-closed",
            Self::NotTried => "not-tried",
            Self::NoticeDue => "notice-due",
            Self::NoticeNotBegun { .. } => "notice-not-begun",
            Self::NoticeOver { .. } => "notice-over",
            Self::NoticeTopicUnknown { .. } => "notice-topic-unknown",
        }
    }

    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Sound { .. }
            | Self::ClockRight
            | Self::ListsKnown { .. }
            | Self::SignupsOpen
            | Self::NoticeDue => Weight::Good,
            Self::Empty
            | Self::TotalsHidden
            | Self::Warnings { .. }
            | Self::ClockUnknown
            | Self::NotTried
            | Self::NoticeNotBegun { .. }
            | Self::NoticeOver { .. } => Weight::Note,
            _ => Weight::Fault,
        }
    }
}

fn instead(found: Found) -> &'static str {
    match found {
        Found::HtmlPage => "web-page",
        Found::Xml => "xml-for-json",
        Found::EmptyBody => "empty-answer",
        Found::BrokenJson { .. } => "broken-json",
        Found::BrokenXml(_) => "broken-xml",
        Found::OtherJson => "other-json",
        Found::OtherXml => "other-xml",
        Found::Unknown => "no-feed",
    }
}
