//! Signups that wait on the device for a connection: which, since when, why, and what the reader can do about it.
//!
//! What is said stands in a region of its own, which the form always has, so that it is announced. Deliberately absent:
//! sending, and the rules of when.

use super::byline::{PublishedWords, moment};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{NextStep, kept_news, kept_standing, words};
use broadside_core::signup::outbox::{News, Standing};
use leptos::prelude::*;

/// A signup that waits.
pub struct KeptSignup {
    /// The address.
    pub email: String,
    /// The names of the lists chosen.
    pub lists: Vec<String>,
    /// Since when.
    pub since: PublishedWords,
    /// How far it has come.
    pub standing: Standing,
    /// Whether the reader may have it sent now.
    pub may_be_hurried: bool,
    /// The reader wants it sent now.
    pub on_hurried: Handler,
    /// The reader does not want it any more.
    pub on_cancelled: Handler,
}

/// All that wait, and what there is to say of what waits no longer.
pub struct SignupKept {
    /// In any order that stays.
    pub signups: Vec<KeptSignup>,
    /// For which address, and what.
    pub news: Option<(String, News)>,
}

/// The id of the region of the form with the id `form_id` in which it is said what became of what waits.
pub fn signup_kept_id(form_id: &str) -> String {
    [form_id, "-kept"].concat()
}

impl SignupKept {
    /// What stands in the region, and what stands below it.
    pub fn views(self) -> (AnyView, AnyView) {
        let Self { signups, news } = self;
        let signup = &words().signup;
        let news = news.map(|(email, news)| {
            let (title, text, next_step) = kept_news(&news);
            let visit = match next_step {
                NextStep::Visit(address) => Some(
                    element("p").child(
                        element("a")
                            .attr("href", address.as_str())
                            .attr("rel", "noopener")
                            .child(signup.visit_provider),
                    ),
                ),
                NextStep::Settled | NextStep::OtherTab | NextStep::Mend => None,
            };
            let line = element("p")
                .child(element("bdi").child(email))
                .child(": ")
                .child(element("strong").child([title, ". "].concat()))
                .child(text);
            element("div").child(line).child(visit)
        });
        let waits = (!signups.is_empty()).then(|| {
            let (title, text) = signup.kept;
            element("p").child(element("strong").child([title, ". "].concat())).child(text)
        });
        let said = element("div").child(news).child(waits).view();
        let rows: Vec<Element> = signups.into_iter().map(KeptSignup::row).collect();
        let list = (!rows.is_empty()).then(|| element("ul").class("signup-kept-list").child(rows));
        (said, list.into_any())
    }
}

impl KeptSignup {
    fn row(self) -> Element {
        let signup = &words().signup;
        let Self { email, lists, since, standing, may_be_hurried, on_hurried, on_cancelled } = self;
        let button = |class, label: &'static str, handler: Handler| {
            element("button")
                .attr("type", "button")
                .class(class)
                // Which of several, for those who hear the button alone.
                .attr("aria-label", [label, ": ", &email].concat())
                .on("click", move || handler.run(()))
                .child(label)
        };
        let is_on_its_way = matches!(standing, Standing::Sending { .. });
        let hurry = may_be_hurried.then(|| button("button", signup.send_now, on_hurried));
        let cancel = (!is_on_its_way).then(|| button("text-button", signup.cancel_kept, on_cancelled));
        let since = element("p")
            .class("signup-kept-since")
            .child([lists.join(", ").as_str(), " · ", signup.kept_since, " "].concat())
            .child(moment(since));
        element("li")
            .child(element("p").child(element("bdi").child(element("b").child(email.as_str()))))
            .child(since)
            .child(element("p").child(kept_standing(&standing)))
            .child(element("div").class("signup-kept-actions").child(hurry).child(cancel))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::samples::moment_words;
    use super::*;
    use broadside_core::model::Timestamp;
    use broadside_core::signup::Outcome;
    use broadside_core::signup::outbox::{Ending, WaitReason};

    fn html(standing: Standing, may_be_hurried: bool) -> String {
        let signup = KeptSignup {
            email: "ana@example.org".to_owned(),
            lists: vec!["The Morning Tide".to_owned(), "The Long Letter".to_owned()],
            since: moment_words("22 November 2026, 05:50"),
            standing,
            may_be_hurried,
            on_hurried: Handler::new(|()| ()),
            on_cancelled: Handler::new(|()| ()),
        };
        let (said, list) = SignupKept { signups: vec![signup], news: None }.views();
        [said.to_html(), list.to_html()].concat()
    }

    fn waiting(reason: WaitReason) -> Standing {
        Standing::Waiting { not_before: Timestamp::from_unix_s(0), reason }
    }

    #[test]
    fn what_waits_is_shown_with_its_letters_and_can_be_sent_or_cancelled() {
        let html = html(waiting(WaitReason::NoConnection), true);
        for part in ["ana@example.org", "The Morning Tide, The Long Letter", "22 November 2026, 05:50"] {
            assert!(html.contains(part), "{part}: {html}");
        }
        assert!(html.contains(r#"aria-label="Send now: ana@example.org""#), "{html}");
        assert!(html.contains(r#"aria-label="Cancel: ana@example.org""#), "{html}");
        assert!(html.contains("Not sent yet"), "{html}");
    }

    #[test]
    fn what_is_on_its_way_cannot_be_called_back() {
        let html = html(Standing::Sending { since: Timestamp::from_unix_s(0) }, false);
        assert!(!html.contains("<button"), "{html}");
    }

    #[test]
    fn no_standing_is_told_as_another() {
        let mut texts: Vec<&str> =
            [WaitReason::NoConnection, WaitReason::NoAnswer, WaitReason::Fault, WaitReason::AskedToWait]
                .into_iter()
                .map(|it| kept_standing(&waiting(it)))
                .collect();
        texts.push(kept_standing(&Standing::Unsure));
        texts.push(kept_standing(&Standing::Sending { since: Timestamp::from_unix_s(0) }));
        let n_texts = texts.len();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), n_texts);
    }

    #[test]
    fn nothing_is_left_to_say_when_nothing_waits() {
        let (said, list) = SignupKept { signups: Vec::new(), news: None }.views();
        assert!(!said.to_html().contains("<p") && !list.to_html().contains("<ul"));
    }

    #[test]
    fn how_it_ended_is_said_of_the_address_and_no_more_than_is_known() {
        for (news, part) in [
            (News::Ended(Ending::Answered(Outcome::Confirmed)), "You are signed up"),
            (News::Ended(Ending::Expired { may_have_arrived: false }), "could not be sent"),
            (News::Ended(Ending::Expired { may_have_arrived: true }), "may have arrived"),
            (News::Cancelled, "Cancelled"),
            (News::EndedElsewhere, "in another tab"),
            (News::NotKept, "could not be kept"),
        ] {
            let news = Some(("ana@example.org".to_owned(), news));
            let html = SignupKept { signups: Vec::new(), news }.views().0.to_html();
            assert!(html.contains(part) && html.contains("ana@example.org"), "{part}: {html}");
        }
        let address = broadside_core::model::WebAddress::parse("https://letters.example/form").unwrap();
        let visit = News::Ended(Ending::Answered(Outcome::NeedsVisit { address }));
        let news = Some(("ana@example.org".to_owned(), visit));
        let html = SignupKept { signups: Vec::new(), news }.views().0.to_html();
        assert!(html.contains(r#"href="https://letters.example/form""#), "{html}");
    }
}
