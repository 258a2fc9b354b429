//! The newsletter's form below the stories of a frame: opened by its heading, and posted by the browser into a tab of its
//! own, where the provider says what came of it.
//!
//! Deliberately absent: everything that the app's form does for a reader, such as keeping an address until there is a
//! connection. A frame has no app. It is not in a partner's own page either, whose scripts could read what is typed.

use crate::ui::components::{SignupDraft, SignupForm, SignupPhase};
use crate::ui::element::{Handler, element};
use crate::ui::messages;
use broadside_core::config::{Newsroom, TopicPage};
use broadside_core::model::LanguageTag;
use broadside_core::signup::{ListId, SignupBlock};
use leptos::prelude::*;

/// The block with its form.
pub struct EmbeddedSignup<'a> {
    /// Whose newsletter it is.
    pub newsroom: &'a Newsroom,
    /// What it offers.
    pub block: &'a SignupBlock,
    /// The newsroom's page of the topic whose stories stand above it. Its list is offered first.
    pub topic: Option<&'a TopicPage>,
}

impl EmbeddedSignup<'_> {
    /// The `details`, which the frame's script shows where the page around it lets forms be sent; `None` where the
    /// provider takes no form that a browser can post by itself.
    pub fn view(self) -> Option<AnyView> {
        let slug = self.topic.map(|it| it.topic.slug.clone());
        self.block.plain_form(slug.as_ref())?;
        let preferred = self.topic.and_then(|it| it.list.clone()).map(ListId);
        let block = self.block.clone().led_by(preferred.as_ref());
        let defaults = block.lists.iter().filter(|it| it.is_default).map(|it| it.id.clone());
        let lists = preferred.map_or_else(|| defaults.collect(), |it| vec![it]);
        let language = messages::language().unlike(&self.newsroom.language);
        let summary = element("summary")
            .attr("lang", language.as_ref().map(LanguageTag::as_str))
            .attr("dir", language.as_ref().map(|it| it.direction().as_str()))
            .child(block.heading.as_str());
        let form = SignupForm {
            form_id: "signup",
            block,
            language,
            topic: slug,
            draft: SignupDraft { lists, ..SignupDraft::default() },
            phase: SignupPhase::Editing,
            keepable: None,
            kept: None,
            is_replaced: false,
            is_offline: false,
            on_happened: Handler::new(|_| ()),
        };
        let details = element("details").class("embed-signup").attr("hidden", true);
        Some(details.child(summary).child(form.framed()).view())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::{Topic, TopicSlug, WebAddress};
    use broadside_core::signup::{Frequency, MailchimpForm, NewsletterList, Provider};

    fn list(id: &str, group: &str, is_default: bool) -> NewsletterList {
        NewsletterList {
            id: ListId(id.to_owned()),
            name: id.to_owned(),
            frequency: Frequency::Daily,
            description: String::new(),
            is_default,
            provider_id: group.to_owned(),
        }
    }

    fn printed(provider: Provider, topic: Option<&TopicPage>) -> Option<String> {
        let block = SignupBlock {
            heading: "One letter a week".to_owned(),
            text: "Short enough for the first bus.".to_owned(),
            consent: "You can leave by one click.".to_owned(),
            consent_address: None,
            partner: None,
            provider,
            form_hosts: Vec::new(),
            lists: vec![list("daily", "group[7][1]", true), list("labour", "group[7][2]", false)],
        };
        let newsroom = Newsroom::named("The Quay");
        Owner::new().with(|| {
            let signup = EmbeddedSignup { newsroom: &newsroom, block: &block, topic };
            Some(signup.view()?.to_html())
        })
    }

    fn mailchimp() -> Provider {
        let action = "https://quay.us21.list-manage.com/subscribe/post?u=9f31c02ab7&id=4d5e6f7a8b";
        let mut form = MailchimpForm::at(&WebAddress::parse(action).unwrap()).unwrap();
        form.fields.partner = Some("VIA".to_owned());
        form.fields.topic = Some("TOPIC".to_owned());
        Provider::Mailchimp(form)
    }

    fn labour() -> TopicPage {
        TopicPage {
            topic: Topic { slug: TopicSlug::new("labour").unwrap(), title: "Labour".to_owned() },
            description: String::new(),
            aliases: Vec::new(),
            names: Vec::new(),
            list: Some("labour".to_owned()),
        }
    }

    #[test]
    fn its_heading_opens_a_form_that_the_browser_posts_into_a_tab() {
        let html = printed(mailchimp(), None).unwrap();
        assert!(
            html.starts_with(
                r#"<details class="embed-signup" hidden=""><summary>One letter a week</summary>"#
            ),
            "{html}"
        );
        for part in [
            "Short enough for the first bus.",
            r#"method="post" target="_blank" rel="noopener""#,
            r#"data-partner-field="VIA""#,
            r#"role="status""#,
            r#"name="group[7][1]" value="1" checked"#,
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        assert!(!html.contains("novalidate") && !html.contains("<h2"), "{html}");
    }

    #[test]
    fn below_the_stories_of_a_topic_its_own_list_is_offered_and_the_topic_told() {
        let html = printed(mailchimp(), Some(&labour())).unwrap();
        assert!(html.contains(r#"<input type="hidden" name="TOPIC" value="labour">"#), "{html}");
        let (own, other) = html.split_once("group[7][1]").unwrap();
        assert!(own.contains("group[7][2]") && own.contains("checked"), "{html}");
        assert!(!other.contains("checked"), "{html}");
    }

    #[test]
    fn where_a_provider_wants_more_than_a_form_there_is_none() {
        let root = WebAddress::parse("https://spindle.example/").unwrap();
        assert_eq!(printed(Provider::Ghost { root }, None), None);
    }
}
