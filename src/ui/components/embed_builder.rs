//! The form on which somebody who runs another page says how the newsroom's stories shall look there.
//!
//! Deliberately absent: what comes of it (`embed_preview` and `embed_snippet` beside this).

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::embed_builder_words;
use broadside_core::embed::{
    EmbedChange, EmbedDraft, EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice, StoryLimit,
};
use broadside_core::model::{LanguageTag, Topic};
use leptos::prelude::*;

/// The id of the note on a partner's name, by which the field is described.
const PARTNER_NOTE_ID: &str = "embed-builder-partner-note";

/// A language that can be chosen, by its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageChoice {
    /// The language.
    pub tag: LanguageTag,
    /// What its readers call it.
    pub name: &'static str,
}

/// The form.
pub struct EmbedBuilder {
    /// The newsroom's topics.
    pub topics: Vec<Topic>,
    /// Languages to choose from.
    pub languages: Vec<LanguageChoice>,
    /// Whether there is a newsletter to link to.
    pub has_newsletter: bool,
    /// What was chosen so far.
    pub draft: EmbedDraft,
    /// Something was chosen.
    pub on_changed: Handler<EmbedChange>,
}

impl EmbedBuilder {
    /// The `form`. It is never sent: each choice counts at once.
    pub fn view(self) -> AnyView {
        let words = embed_builder_words();
        let Self { draft, on_changed, .. } = &self;
        let settings = &draft.settings;
        let layouts = EmbedLayout::ALL.map(|it| Choice {
            name: (words.layout_named)(it),
            note: "",
            is_chosen: settings.layout == it,
            change: EmbedChange::Layout(it),
        });
        let themes = EmbedTheme::ALL.map(|it| Choice {
            name: (words.theme_named)(it),
            note: "",
            is_chosen: settings.theme == it,
            change: EmbedChange::Theme(it),
        });
        let modes = EmbedMode::ALL.map(|it| Choice {
            name: (words.mode_named)(it),
            note: (words.mode_note)(it),
            is_chosen: draft.mode == it,
            change: EmbedChange::Mode(it),
        });
        let loadings = LoadingChoice::ALL.map(|it| Choice {
            name: (words.loading_named)(it),
            note: (words.loading_note)(it),
            is_chosen: draft.loading == it,
            change: EmbedChange::Loading(it),
        });
        let is_alone = draft.loading == LoadingChoice::FrameAlone;
        element("form")
            .class("embed-builder-form")
            .on_submit(|| false)
            .child((!self.topics.is_empty()).then(|| self.topics_field()))
            .child(radios("layout", words.layout, &layouts, on_changed))
            .child(radios("theme", words.theme, &themes, on_changed))
            .child(self.details_field())
            // Without a script it can only be a frame.
            .child((!is_alone).then(|| radios("mode", words.mode, &modes, on_changed)))
            .child(radios("loading", words.loading, &loadings, on_changed))
            .view()
    }

    fn topics_field(&self) -> Element {
        let words = embed_builder_words();
        let boxes: Vec<Element> = self
            .topics
            .iter()
            .map(|topic| {
                let is_chosen = self.draft.settings.topics.contains(&topic.slug);
                let (slug, on_changed) = (topic.slug.clone(), self.on_changed.clone());
                let field = element("input")
                    .attr("type", "checkbox")
                    .attr("value", topic.slug.as_str())
                    .checked(is_chosen)
                    .on("input", move || on_changed.run(EmbedChange::Topic(slug.clone())));
                element("label").child(field).child(element("span").child(topic.title.clone()))
            })
            .collect();
        fieldset(words.topics)
            .child(element("div").class("embed-builder-topics").child(boxes))
            .child(element("p").class("embed-builder-note").child(words.topics_note))
    }

    fn details_field(&self) -> Element {
        let words = embed_builder_words();
        element("div")
            .class("embed-builder-details")
            .child(self.limit_field())
            .child(self.language_field())
            .child(self.partner_field())
            .child(self.has_newsletter.then(|| {
                let on_changed = self.on_changed.clone();
                let field = element("input")
                    .attr("type", "checkbox")
                    .checked(self.draft.settings.has_newsletter)
                    .on("input", move || on_changed.run(EmbedChange::Newsletter));
                element("label").child(field).child(element("span").child(words.newsletter))
            }))
    }

    fn limit_field(&self) -> Element {
        let chosen = self.draft.settings.limit;
        let options: Vec<Element> = StoryLimit::all()
            .map(|limit| {
                option(&limit.n_stories().to_string(), limit == chosen, limit.n_stories().to_string())
            })
            .collect();
        let on_changed = self.on_changed.clone();
        let field = element("select")
            .attr("name", "limit")
            .value(chosen.n_stories().to_string())
            .on_input(move |text| {
                if let Some(limit) = text.parse().ok().and_then(StoryLimit::new) {
                    on_changed.run(EmbedChange::Limit(limit));
                }
            })
            .child(options);
        labelled(embed_builder_words().limit, field)
    }

    fn language_field(&self) -> Element {
        let words = embed_builder_words();
        let chosen = self.draft.settings.language.as_ref().map(LanguageTag::as_str).unwrap_or_default();
        let mut options = vec![option("", chosen.is_empty(), words.any_language.to_owned())];
        options.extend(self.languages.iter().map(|it| {
            let tag = it.tag.as_str();
            option(tag, tag == chosen, it.name.to_owned()).attr("lang", tag)
        }));
        let on_changed = self.on_changed.clone();
        let field = element("select")
            .attr("name", "lang")
            .value(chosen.to_owned())
            .on_input(move |text| on_changed.run(EmbedChange::Language(LanguageTag::new(&text))))
            .child(options);
        labelled(words.language, field)
            .child(element("small").class("embed-builder-note").child(words.language_note))
    }

    fn partner_field(&self) -> Element {
        let words = embed_builder_words();
        let is_refused = self.draft.is_partner_refused();
        let on_changed = self.on_changed.clone();
        let field = element("input")
            .attr("type", "text")
            .attr("name", "partner")
            .attr("maxlength", "64")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "none")
            .attr("spellcheck", "false")
            .attr("dir", "ltr")
            .attr("aria-describedby", PARTNER_NOTE_ID)
            .attr("aria-invalid", is_refused.then_some("true"))
            .value(self.draft.partner.clone())
            .on_input(move |text| on_changed.run(EmbedChange::Partner(text)));
        let note = if is_refused { words.partner_fault } else { words.partner_note };
        labelled(words.partner, field).child(
            element("small")
                .attr("id", PARTNER_NOTE_ID)
                .attr("role", "status")
                .class(if is_refused {
                    "embed-builder-note embed-builder-fault"
                } else {
                    "embed-builder-note"
                })
                .child(note),
        )
    }
}

/// One of several ways.
struct Choice {
    name: &'static str,
    note: &'static str,
    is_chosen: bool,
    change: EmbedChange,
}

fn radios(
    group: &'static str,
    legend: &'static str,
    choices: &[Choice],
    on_changed: &Handler<EmbedChange>,
) -> Element {
    let buttons: Vec<Element> = choices
        .iter()
        .map(|choice| {
            let (change, on_changed) = (choice.change.clone(), on_changed.clone());
            let field = element("input")
                .attr("type", "radio")
                .attr("name", group)
                .checked(choice.is_chosen)
                .on("input", move || on_changed.run(change.clone()));
            let note = (!choice.note.is_empty())
                .then(|| element("small").class("embed-builder-note").child(choice.note));
            element("label").child(field).child(element("span").child(choice.name).child(note))
        })
        .collect();
    fieldset(legend).child(buttons)
}

fn fieldset(legend: &'static str) -> Element {
    element("fieldset").child(element("legend").child(legend))
}

fn labelled(name: &'static str, field: Element) -> Element {
    element("label").class("embed-builder-field").child(element("span").child(name)).child(field)
}

fn option(value: &str, is_chosen: bool, name: String) -> Element {
    element("option").attr("value", value).attr("selected", is_chosen).child(name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::embed::EmbedSettings;

    fn draft(search: &str) -> EmbedDraft {
        EmbedDraft { settings: EmbedSettings::read(search), ..EmbedDraft::default() }
    }

    fn builder(draft: EmbedDraft) -> String {
        let topics = vec![Topic::named("Labour").unwrap(), Topic::named("Housing").unwrap()];
        let languages = vec![LanguageChoice { tag: LanguageTag::new("ar").unwrap(), name: "العربية" }];
        EmbedBuilder { topics, languages, has_newsletter: true, draft, on_changed: Handler::new(|_| ()) }
            .view()
            .to_html()
    }

    #[test]
    fn everything_that_can_be_chosen_has_a_name() {
        let html = builder(draft(""));
        for name in [
            "Labour",
            "Housing",
            "Headlines only",
            "Dark",
            "In your page itself",
            "This version for ever",
            "العربية",
        ] {
            assert!(html.contains(&format!(">{name}<")), "no {name} in {html}");
        }
        assert_eq!(html.matches("<legend>").count(), 5, "{html}");
    }

    #[test]
    fn a_name_that_no_link_can_carry_is_said_to_be_none() {
        let mut refused = draft("");
        refused.apply(EmbedChange::Partner("salt pans".to_owned()));
        let html = builder(refused);
        assert!(
            html.contains(r#"aria-invalid="true""#) && html.contains("such as saltpans-bulletin"),
            "{html}"
        );
        assert!(html.contains(r#"value="salt pans""#), "what was typed stays: {html}");
    }

    #[test]
    fn a_frame_alone_leaves_no_choice_of_where_the_stories_stand() {
        let alone = EmbedDraft { loading: LoadingChoice::FrameAlone, ..draft("") };
        assert!(!builder(alone).contains("In your page itself"));
    }
}
