//! How fresh the stories below are, in a line above them.
//!
//! The line is a live region that is always on the page, so that a change in it is announced. Deliberately absent:
//! failures with nothing to show (`failure`) and new stories (`new_stories`).

use crate::ui::element::{Handler, element};
use crate::ui::messages::words;
use leptos::prelude::*;

/// What there is to say of the stories shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FeedCondition {
    /// Nothing: they are as new as can be.
    #[default]
    Fresh,
    /// There are none yet, and they are being fetched.
    FirstLoading,
    /// They were kept on the device.
    SavedCopy {
        /// When they were fetched, in words such as «3 hours ago».
        age: String,
    },
    /// Newer ones could not be fetched.
    FailedButShowing {
        /// Why, in the message catalogue's words.
        why: String,
    },
    /// Some of several sources did not answer.
    PartlyFailed {
        /// Their names.
        sources: Vec<String>,
    },
}

impl FeedCondition {
    fn text(&self) -> Option<String> {
        let feed = &words().feed;
        match self {
            Self::Fresh => None,
            Self::FirstLoading => Some(feed.loading.to_owned()),
            Self::SavedCopy { age } => Some((feed.saved_copy)(age)),
            Self::FailedButShowing { why } => Some([feed.failed_but_showing, " ", why].concat()),
            Self::PartlyFailed { sources } => Some((feed.partly_failed)(sources)),
        }
    }

    fn can_be_retried(&self) -> bool {
        matches!(self, Self::SavedCopy { .. } | Self::FailedButShowing { .. } | Self::PartlyFailed { .. })
    }
}

/// The line; empty while there is nothing to say.
pub struct FeedStatus {
    /// What there is to say.
    pub condition: FeedCondition,
    /// The reader asks for the stories again.
    pub on_retried: Handler,
}

impl FeedStatus {
    /// The line, with a button where trying again may help.
    pub fn view(self) -> AnyView {
        let Self { condition, on_retried } = self;
        let retry = condition.can_be_retried().then(|| {
            element("button")
                .attr("type", "button")
                .class("text-button")
                .on("click", move || on_retried.run(()))
                .child(words().frame.try_again)
        });
        element("div")
            .class("feed-status")
            .child(element("p").attr("role", "status").child(condition.text()))
            .child(retry)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(condition: FeedCondition) -> String {
        FeedStatus { condition, on_retried: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn fresh_stories_need_no_words_but_the_region_is_there() {
        let html = line(FeedCondition::Fresh);
        assert!(html.contains(r#"role="status""#) && !html.contains("<button"), "{html}");
    }

    #[test]
    fn an_old_edition_says_its_age_and_can_be_fetched_anew() {
        let html = line(FeedCondition::SavedCopy { age: "3 hours ago".to_owned() });
        assert!(html.contains("fetched 3 hours ago") && html.contains("Try again"), "{html}");
    }

    #[test]
    fn sources_that_did_not_answer_are_named() {
        let sources = vec!["Harbour Wire".to_owned(), "Tallow Review".to_owned()];
        let html = line(FeedCondition::PartlyFailed { sources });
        assert!(html.contains("2 sources did not answer: Harbour Wire, Tallow Review"), "{html}");
    }
}
