//! What to tell a reader when something could not be fetched: which words belong to which error.
//!
//! Deliberately absent: the newsroom's side of it (status codes, JSON columns), which the doctor shows. A reader is
//! told what happened to them, why, as far as it is known, and what to do.

use broadside_core::sources::{Found, SourceError};

/// A failure in three parts, shown as heading, explanation and advice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct Explained {
    pub title: String,
    pub explanation: String,
    pub advice: String,
}

/// The same three parts where nothing varies: title, explanation, advice.
type Fixed = (&'static str, &'static str, &'static str);

/// Words for each kind of failure.
#[allow(missing_docs, reason = "each field is named after the error it explains")]
pub struct ErrorWords {
    pub part_missing: Fixed,
    pub offline: Fixed,
    pub unreachable: Fixed,
    pub timed_out: Fixed,
    pub refused: Fixed,
    pub not_found: Fixed,
    pub list_not_found: Fixed,
    pub rate_limited: Fixed,
    pub rate_limited_wait: fn(wait_s: u32) -> String,
    pub server_failed: Fixed,
    pub not_a_feed: Fixed,
    pub is_login_page: &'static str,
}

/// The words for a part of the app that did not come.
pub fn part_missing() -> Explained {
    told(super::words().errors.part_missing)
}

fn told((title, explanation, advice): Fixed) -> Explained {
    Explained { title: title.to_owned(), explanation: explanation.to_owned(), advice: advice.to_owned() }
}

/// The words for `error`.
pub fn explain(error: &SourceError) -> Explained {
    let words = &super::words().errors;
    let (title, explanation, advice) = match error {
        SourceError::Offline => words.offline,
        SourceError::Unreachable => words.unreachable,
        SourceError::TimedOut => words.timed_out,
        SourceError::Refused { .. } => words.refused,
        SourceError::NotFound => words.not_found,
        SourceError::RateLimited { .. } => words.rate_limited,
        SourceError::ServerFailed { .. } => words.server_failed,
        SourceError::TooLarge | SourceError::BadRequest { .. } | SourceError::NotAFeed(_) => words.not_a_feed,
    };
    let explanation = match error {
        SourceError::NotAFeed(Found::HtmlPage) => words.is_login_page,
        _ => explanation,
    };
    let advice = match error {
        SourceError::RateLimited { wait_s: Some(wait_s) } => (words.rate_limited_wait)(*wait_s),
        _ => advice.to_owned(),
    };
    Explained { title: title.to_owned(), explanation: explanation.to_owned(), advice }
}

/// The words for `error` where a list of stories was asked for: what is missing then is no single story.
pub fn explain_of_list(error: &SourceError) -> Explained {
    match error {
        SourceError::NotFound => told(super::words().errors.list_not_found),
        error => explain(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_missing_is_not_called_a_story() {
        let told = explain_of_list(&SourceError::NotFound);
        assert!(told.title.contains("stories are not where they should be"), "{told:?}");
        assert_eq!(explain_of_list(&SourceError::TimedOut), explain(&SourceError::TimedOut));
    }

    #[test]
    fn every_failure_says_what_happened_and_what_to_do() {
        for error in [
            SourceError::Offline,
            SourceError::Unreachable,
            SourceError::TimedOut,
            SourceError::TooLarge,
            SourceError::Refused { status: 401, code: None },
            SourceError::NotFound,
            SourceError::BadRequest { status: 400, code: None },
            SourceError::RateLimited { wait_s: None },
            SourceError::ServerFailed { status: 503 },
            SourceError::NotAFeed(Found::EmptyBody),
        ] {
            let texts = texts(explain(&error));
            assert!(texts.iter().all(|it| it.len() > 10 && it.ends_with('.')), "{}: {texts:?}", error.code());
            assert!(
                texts.iter().all(|it| !it.contains("50") && !it.contains("HTTP")),
                "no jargon: {texts:?}"
            );
        }
    }

    fn texts(Explained { title, explanation, advice }: Explained) -> [String; 3] {
        [title, explanation, advice]
    }

    #[test]
    fn of_a_part_that_did_not_come_the_newsroom_is_not_blamed() {
        let texts = texts(part_missing());
        assert!(texts.iter().all(|it| it.ends_with('.') && !it.contains("newsroom")), "{texts:?}");
    }

    #[test]
    fn a_wait_is_said_in_units_that_a_person_counts() {
        let advice = |wait_s| explain(&SourceError::RateLimited { wait_s }).advice;
        assert!(advice(Some(40)).contains("40 seconds"), "{}", advice(Some(40)));
        assert!(advice(Some(300)).contains("5 minutes"), "{}", advice(Some(300)));
        assert!(!advice(None).contains("seconds"), "{}", advice(None));
    }
}
