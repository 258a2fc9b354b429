//! Narrows a list to several topics at once.
//!
//! Choices are links that carry the filter with that topic taken in or left out: they work without scripts where
//! pages are printed for them, can be opened in another tab, and the address stays the only state. A link cannot be
//! «pressed», so what is chosen says so in hidden words. The choices fold away on a small screen, and stay unfolded
//! while something is chosen.
//! Deliberately absent: counting and making addresses.

use super::in_language::in_language;
use crate::ui::element::{Element, Handler, element, group};
use crate::ui::messages::words;
use crate::ui::numbers;
use broadside_core::model::LanguageTag;
use broadside_core::query::Match;
use leptos::prelude::*;

/// One topic to take in or leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicChoice {
    /// The topic.
    pub title: String,
    /// Stories that choosing it would show, where that is known.
    pub n_articles: Option<usize>,
    /// Whether it is in the filter.
    pub is_chosen: bool,
    /// The list with this topic taken in, or left out if it is in.
    pub href: String,
}

/// Whether stories need one of the topics or all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchChoice {
    /// As it is now.
    pub matching: Match,
    /// The list of stories under any of the topics.
    pub any_href: String,
    /// The list of stories under all of them.
    pub all_href: String,
}

/// What narrows a list besides topics, folded away by itself.
pub struct MoreFilters {
    /// How many things it asks.
    pub n_asked: usize,
    /// Whether it is unfolded.
    pub is_open: bool,
    /// Its form; `None` while its part of the app is on its way.
    pub form: Option<AnyView>,
    /// It was unfolded.
    pub on_opened: Handler,
}

/// The filter.
pub struct TopicFilter {
    /// Every topic that can be chosen.
    pub choices: Vec<TopicChoice>,
    /// Only where two topics or more are chosen: with one, any and all are the same.
    pub match_choice: Option<MatchChoice>,
    /// The unfiltered list. The link to it is hidden where nothing is filtered: on a printed page a script may show it.
    pub clear_href: String,
    /// Whether there is neither a topic nor a story, and nothing to narrow.
    pub is_idle: bool,
    /// The language of the topics, where it differs from the page's.
    pub language: Option<LanguageTag>,
    /// What narrows it besides topics.
    pub more: MoreFilters,
}

impl TopicFilter {
    /// The filter's `details`.
    pub fn view(self) -> AnyView {
        let Self { choices, match_choice, clear_href, is_idle, language, more } = self;
        let feed = &words().feed;
        let is_filtered = more.n_asked > 0 || choices.iter().any(|it| it.is_chosen);
        let is_open = is_filtered || more.is_open;
        let items: Vec<Element> = choices.into_iter().map(|it| choice_item(it, language.as_ref())).collect();
        let clear = element("a")
            .class("topic-filter-clear")
            .attr("href", clear_href)
            .attr("hidden", !is_filtered)
            .child(feed.clear_filter);
        let foot =
            element("div").class("topic-filter-foot").child(match_choice.map(match_switch)).child(clear);
        element("details")
            .attr("open", is_open)
            .attr("hidden", is_idle && !is_open)
            .class("topic-filter")
            .child(element("summary").child(feed.filter))
            .child(element("ul").child(items))
            .child(foot)
            .child(more_filters(more))
            .view()
    }
}

fn more_filters(more: MoreFilters) -> Element {
    let MoreFilters { n_asked, is_open, form, on_opened } = more;
    let count = (n_asked > 0).then(|| [" (", &n_asked.to_string(), ")"].concat());
    element("details")
        .attr("open", is_open)
        .class("topic-filter-more")
        .on("toggle", move || on_opened.run(()))
        .child(element("summary").child(words().feed.more_filters).child(count))
        .child(form)
}

fn choice_item(choice: TopicChoice, language: Option<&LanguageTag>) -> Element {
    let TopicChoice { title, n_articles, is_chosen, href } = choice;
    let feed = &words().feed;
    let hidden = |text: String| element("span").class("visually-hidden").child(text);
    let count = n_articles.map(|n| {
        let count = element("span")
            .class("topic-filter-count")
            .attr("aria-hidden", "true")
            .child(numbers::written(n));
        group(vec![count.view(), hidden([", ", &(feed.n_stories)(n)].concat()).view()])
    });
    let chosen = is_chosen.then(|| hidden([" (", feed.chosen, ")"].concat()));
    let link = element("a")
        .attr("href", href)
        .attr("data-chosen", is_chosen)
        .child(in_language(element("span"), language).child(title))
        .child(count)
        .child(chosen);
    element("li").child(link)
}

fn match_switch(choice: MatchChoice) -> Element {
    let MatchChoice { matching, any_href, all_href } = choice;
    let feed = &words().feed;
    let link = |it: Match, href: String, text: &str| {
        let current = (matching == it).then_some("true");
        element("a").attr("href", href).attr("aria-current", current).child(text)
    };
    element("p")
        .class("topic-filter-match")
        .child([feed.show_stories_under, " "].concat())
        .child(link(Match::Any, any_href, feed.any_topic))
        .child(" ")
        .child(link(Match::All, all_href, feed.all_topics))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(n_chosen: usize) -> String {
        filter_asking(n_chosen, 0)
    }

    fn filter_asking(n_chosen: usize, n_asked: usize) -> String {
        let choices: Vec<TopicChoice> = ["Labour", "Housing", "Climate"]
            .into_iter()
            .enumerate()
            .map(|(index, title)| TopicChoice {
                title: title.to_owned(),
                n_articles: Some(index + 1),
                is_chosen: index < n_chosen,
                href: format!("?topics={}", title.to_lowercase()),
            })
            .collect();
        let match_choice = (n_chosen > 1).then(|| MatchChoice {
            matching: Match::All,
            any_href: "?match=any".to_owned(),
            all_href: "?match=all".to_owned(),
        });
        let on_opened = Handler::new(|()| ());
        let more = MoreFilters { n_asked, is_open: n_asked > 0, form: None, on_opened };
        let clear_href = "./".to_owned();
        TopicFilter { choices, match_choice, clear_href, is_idle: false, language: None, more }
            .view()
            .to_html()
    }

    #[test]
    fn every_choice_is_a_link_and_says_its_count() {
        let html = filter(0);
        assert_eq!(html.matches("<li>").count(), 3, "{html}");
        assert!(html.contains("1 story<") && html.contains("3 stories<"), "{html}");
        assert!(html.contains(r#"href="./" hidden"#) && !html.contains(" open"), "{html}");
    }

    #[test]
    fn what_is_chosen_says_so_and_can_be_cleared() {
        let html = filter(1);
        assert_eq!(html.matches("chosen, follow to leave out").count(), 1, "{html}");
        assert!(html.contains(">Clear filter<") && !html.contains(" hidden"), "{html}");
        assert!(!html.contains("all of these"), "{html}");
        assert!(html.contains("<details open"), "what is chosen is never folded away: {html}");
    }

    #[test]
    fn what_narrows_besides_topics_is_counted_and_never_folded_away() {
        let html = filter_asking(0, 2);
        assert!(html.contains("More filters<!> (2)</summary>"), "{html}");
        assert_eq!(html.matches("<details open").count(), 2, "{html}");
    }

    #[test]
    fn any_or_all_is_asked_from_two_topics_on() {
        let html = filter(2);
        assert!(html.contains(r#"href="?match=all" aria-current="true""#), "{html}");
    }
}
