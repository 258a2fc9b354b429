//! The state of a source or a mirror.
//!
//! Deliberately absent: several sources together. Each is examined as if it were alone.

use super::connection::connection;
use super::{Answer, Backend, Finding, Reach};
use crate::sources::{Page, SourceError};

/// Warnings that are shown; the rest is counted.
const MAX_SHOWN_WARNINGS: usize = 3;

/// What was tried and what came of it.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// What should answer.
    pub backend: Backend,
    /// The first page, or why there is none.
    pub outcome: Result<&'a Page, &'a SourceError>,
    /// Of the last answer that could be read.
    pub answer: Answer,
    /// What a second request said, where one was made.
    pub reach: Option<Reach>,
    /// Topics that the source counts, where it was asked and said.
    pub n_topics: Option<usize>,
}

/// What is to be said of a source, the gravest first.
pub fn source(attempt: &Attempt<'_>) -> Vec<Finding> {
    let page = match attempt.outcome {
        Ok(page) => page,
        Err(error) => return vec![connection(error, attempt.backend, attempt.answer, attempt.reach)],
    };
    let mut findings = Vec::new();
    // An empty site may say zero in its headers, or nothing at all.
    let is_uncounted = attempt.backend == Backend::WordPress && !attempt.answer.has_totals;
    if is_uncounted && page.n_total.is_none() {
        findings.push(Finding::TotalsHidden);
    }
    if !page.warnings.is_empty() {
        let first = page.warnings.iter().take(MAX_SHOWN_WARNINGS).cloned().collect();
        findings.push(Finding::Warnings { n_warnings: page.warnings.len(), first });
    }
    if page.articles.is_empty() {
        findings.push(Finding::Empty);
    } else {
        findings.push(Finding::Sound {
            n_stories: page.articles.len(),
            n_total: page.n_total,
            n_topics: attempt.n_topics,
            newest: page.articles.iter().filter_map(|it| it.preview.published).max(),
        });
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Article, Body, Timestamp};
    use crate::samples::preview;
    use crate::sources::Warning;

    const COUNTED: Answer = Answer { is_page: false, has_moved: false, has_totals: true };

    fn page(n_stories: usize, n_total: Option<u32>) -> Page {
        let story = |index: usize| {
            let mut preview = preview(&format!("story-{index}"), &[]);
            let moment = i64::try_from(index).unwrap() * 86_400;
            preview.published = (index > 0).then(|| Timestamp::from_unix_s(moment));
            Article { preview, body: Body::ExcerptOnly }
        };
        Page { articles: (0..n_stories).map(story).collect(), n_total, ..Page::default() }
    }

    fn codes(backend: Backend, page: &Page, answer: Answer) -> Vec<&'static str> {
        let attempt = Attempt { backend, outcome: Ok(page), answer, reach: None, n_topics: None };
        source(&attempt).iter().map(Finding::code).collect()
    }

    #[test]
    fn a_sound_source_is_counted_and_dated() {
        let page = page(3, Some(41));
        let attempt = Attempt {
            backend: Backend::WordPress,
            outcome: Ok(&page),
            answer: COUNTED,
            reach: None,
            n_topics: Some(7),
        };
        assert_eq!(
            source(&attempt),
            [Finding::Sound {
                n_stories: 3,
                n_total: Some(41),
                n_topics: Some(7),
                newest: Some(Timestamp::from_unix_s(2 * 86_400)),
            }]
        );
    }

    #[test]
    fn hidden_totals_are_missed_where_the_backend_gives_them() {
        let hidden = Answer::default();
        for (backend, n_total, answer, expected) in [
            (Backend::WordPress, None, hidden, vec!["totals-hidden", "sound"]),
            (Backend::WordPress, Some(2), COUNTED, vec!["sound"]),
            // The number of pages alone is enough to page by.
            (Backend::WordPress, None, COUNTED, vec!["sound"]),
            (Backend::JsonFeed, None, hidden, vec!["sound"]),
            (Backend::Ghost, Some(2), hidden, vec!["sound"]),
        ] {
            assert_eq!(codes(backend, &page(2, n_total), answer), expected, "{backend:?} {n_total:?}");
        }
    }

    #[test]
    fn a_site_without_a_story_is_no_fault() {
        assert_eq!(codes(Backend::WordPress, &page(0, Some(0)), COUNTED), ["empty"]);
        assert_eq!(codes(Backend::JsonFeed, &page(0, None), Answer::default()), ["empty"]);
    }

    #[test]
    fn the_first_few_warnings_are_shown_and_all_are_counted() {
        let mut page = page(1, None);
        page.warnings = (0..9)
            .map(|it| Warning { pointer: format!("/items/{it}/id"), note: "is missing".to_owned() })
            .collect();
        let attempt = Attempt {
            backend: Backend::JsonFeed,
            outcome: Ok(&page),
            answer: Answer::default(),
            reach: None,
            n_topics: None,
        };
        let findings = source(&attempt);
        assert_eq!(
            findings.first(),
            Some(&Finding::Warnings {
                n_warnings: 9,
                first: page.warnings.iter().take(3).cloned().collect()
            })
        );
    }

    #[test]
    fn a_source_that_failed_has_one_finding() {
        let attempt = Attempt {
            backend: Backend::WordPress,
            outcome: Err(&SourceError::Unreachable),
            answer: Answer::default(),
            reach: Some(Reach::Answered),
            n_topics: None,
        };
        assert_eq!(source(&attempt), [Finding::Unreadable]);
    }
}
