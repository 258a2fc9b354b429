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
    /// They are those that were printed, and newer ones could not be fetched.
    Printed {
        /// When, in words such as «22 November 2026».
        day: String,
    },
    /// Some sources did not simply answer.
    Partly(Vec<SourceNote>),
    /// The reader asked for newer ones, which are looked for.
    Looking,
    /// The reader asked for newer ones, and there are none.
    NothingNewer,
}

/// What there is to say of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceNote {
    /// Its name.
    pub source: String,
    /// What stands in for its answer.
    pub stand_in: StandIn,
}

/// What stands in for a source's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StandIn {
    /// Nothing: its stories are missing.
    Nothing,
    /// A mirror, of a source that is alone or of one among several.
    Mirror {
        /// Whether there are others.
        is_one_of_several: bool,
    },
    /// The edition printed on this day.
    Edition(String),
    /// What the device had fetched so long ago.
    Device(String),
}

impl FeedCondition {
    fn text(&self) -> Option<String> {
        let feed = &words().feed;
        match self {
            Self::Fresh => None,
            Self::FirstLoading => Some(feed.loading.to_owned()),
            Self::SavedCopy { age } => Some((feed.saved_copy)(age)),
            Self::FailedButShowing { why } => Some([feed.failed_but_showing, " ", why].concat()),
            Self::Printed { day } => Some((feed.printed)(day)),
            Self::Looking => Some(feed.looking.to_owned()),
            Self::NothingNewer => Some(feed.nothing_newer.to_owned()),
            Self::Partly(notes) => Some(notes.iter().map(SourceNote::text).collect::<Vec<_>>().join(" ")),
        }
    }

    /// What came from a mirror is as new as can be.
    fn can_be_retried(&self) -> bool {
        match self {
            Self::Fresh | Self::FirstLoading | Self::Looking | Self::NothingNewer => false,
            Self::SavedCopy { .. } | Self::FailedButShowing { .. } | Self::Printed { .. } => true,
            Self::Partly(notes) => notes.iter().any(|it| !matches!(it.stand_in, StandIn::Mirror { .. })),
        }
    }
}

impl SourceNote {
    fn text(&self) -> String {
        let (feed, source) = (&words().feed, self.source.as_str());
        match &self.stand_in {
            StandIn::Nothing => (feed.source_silent)(source),
            StandIn::Mirror { is_one_of_several: false } => feed.from_mirror.to_owned(),
            StandIn::Mirror { is_one_of_several: true } => (feed.source_from_mirror)(source),
            StandIn::Edition(day) => (feed.source_printed)(source, day),
            StandIn::Device(age) => (feed.source_saved)(source, age),
        }
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
    /// The line, with a button where trying again may help. Elsewhere there is one to look for newer stories, which is
    /// seen in windows of the installed app alone: those have no button of the browser's, and not all can be pulled.
    pub fn view(self) -> AnyView {
        let Self { condition, on_retried } = self;
        let (class, label) = if condition.can_be_retried() {
            ("text-button", words().frame.try_again)
        } else {
            ("text-button feed-status-seek", words().feed.look_for_newer)
        };
        let retry = (condition != FeedCondition::FirstLoading).then(|| {
            element("button")
                .attr("type", "button")
                .class(class)
                .on("click", move || on_retried.run(()))
                .child(label)
        });
        let text = condition.text();
        element("div")
            .class(if text.is_some() { "feed-status feed-status-said" } else { "feed-status" })
            .child(element("p").attr("role", "status").child(text))
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
        assert!(html.contains(r#"role="status""#) && !html.contains("Try again"), "{html}");
    }

    #[test]
    fn a_window_of_the_installed_app_can_look_for_newer_stories_and_says_what_came_of_it() {
        let button = r#"class="text-button feed-status-seek">Look for newer stories</button>"#;
        for (condition, said) in [
            (FeedCondition::Fresh, ""),
            (FeedCondition::Looking, "Looking for newer stories…"),
            (FeedCondition::NothingNewer, "There is nothing newer."),
        ] {
            let html = line(condition);
            assert!(html.contains(button) && html.contains(&format!(">{said}</p>")), "{html}");
        }
        assert!(!line(FeedCondition::FirstLoading).contains("<button"));
    }

    #[test]
    fn an_old_edition_says_its_age_and_can_be_fetched_anew() {
        let html = line(FeedCondition::SavedCopy { age: "3 hours ago".to_owned() });
        assert!(html.contains("fetched 3 hours ago") && html.contains("Try again"), "{html}");
    }

    fn partly(notes: &[(&str, StandIn)]) -> String {
        let note = |(source, stand_in): &(&str, StandIn)| SourceNote {
            source: (*source).to_owned(),
            stand_in: stand_in.clone(),
        };
        line(FeedCondition::Partly(notes.iter().map(note).collect()))
    }

    #[test]
    fn a_source_that_does_not_answer_is_named_in_one_line_and_can_be_asked_again() {
        let html = partly(&[("Harbour Council", StandIn::Nothing)]);
        assert!(
            html.contains("The feed of Harbour Council cannot be reached; the rest is up to date."),
            "{html}"
        );
        assert!(html.contains("Try again") && html.matches("<p").count() == 1, "{html}");
    }

    #[test]
    fn old_stories_of_a_source_say_where_they_are_from_and_how_old_they_are() {
        let html = partly(&[
            ("Harbour Council", StandIn::Edition("22 November 2026".to_owned())),
            ("Tallow Review", StandIn::Device("3 hours ago".to_owned())),
        ]);
        for part in
            ["Harbour Council", "the edition printed on 22 November 2026", "Tallow Review", "3 hours ago"]
        {
            assert!(html.contains(part), "no {part} in {html}");
        }
        let html = line(FeedCondition::Printed { day: "22 November 2026".to_owned() });
        assert!(
            html.contains("From the edition printed on 22 November 2026") && html.contains("Try again"),
            "{html}"
        );
    }

    #[test]
    fn a_mirror_is_named_and_there_is_nothing_to_try_again() {
        let html = partly(&[("The Slipway", StandIn::Mirror { is_one_of_several: false })]);
        assert!(html.contains("From the newsroom's mirror.") && !html.contains("Try again"), "{html}");
        let html = partly(&[("The Slipway", StandIn::Mirror { is_one_of_several: true })]);
        assert!(
            html.contains("The Slipway") && html.contains("mirror") && !html.contains("Try again"),
            "{html}"
        );
    }
}
