//! Narrows a list to several topics at once.
//!
//! Choices are links that carry the filter with that topic taken in or left out: they work without scripts where
//! pages are printed for them, can be opened in another tab, and the address stays the only state. A link cannot be
//! «pressed», so what is chosen says so in hidden words. The choices fold away on a small screen, and stay unfolded
//! while something is chosen.
//! Deliberately absent: counting and making addresses.

use crate::ui::messages::words;
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

/// The filter.
#[component]
pub fn TopicFilter(
    /// Every topic that can be chosen.
    #[prop(into)]
    choices: Signal<Vec<TopicChoice>>,
    /// Only where two topics or more are chosen: with one, any and all are the same.
    #[prop(into)]
    match_choice: Signal<Option<MatchChoice>>,
    /// The unfiltered list; only where a topic is chosen.
    #[prop(into)]
    clear_href: Signal<Option<String>>,
) -> impl IntoView {
    let feed = &words().feed;
    let items = move || choices.get().into_iter().map(choice_item).collect::<Vec<_>>();
    let match_switch = move || match_choice.get().map(match_switch);
    let clear = move || {
        clear_href.get().map(|href| view! { <a class="topic-filter-clear" href=href>{feed.clear_filter}</a> })
    };
    let is_open = move || clear_href.with(Option::is_some);
    view! {
        <details class="topic-filter" open=is_open>
            <summary>{feed.filter_by_topic}</summary>
            <ul>{items}</ul>
            <div class="topic-filter-foot">{match_switch} {clear}</div>
        </details>
    }
}

fn choice_item(choice: TopicChoice) -> AnyView {
    let TopicChoice { title, n_articles, is_chosen, href } = choice;
    let chosen = is_chosen
        .then(|| view! { <span class="visually-hidden">{format!(" ({})", words().feed.chosen)}</span> });
    let count = n_articles.map(|n| {
        view! {
            <span class="topic-filter-count" aria-hidden="true">{n}</span>
            <span class="visually-hidden">", " {(words().feed.n_stories)(n)}</span>
        }
    });
    view! {
        <li><a href=href data-chosen=is_chosen.then_some("")><span>{title}</span>{count}{chosen}</a></li>
    }
    .into_any()
}

fn match_switch(choice: MatchChoice) -> AnyView {
    let feed = &words().feed;
    let current = |it: Match| (choice.matching == it).then_some("true");
    let (is_any, is_all) = (current(Match::Any), current(Match::All));
    view! {
        <p class="topic-filter-match">
            {feed.show_stories_under} " "
            <a href=choice.any_href aria-current=is_any>{feed.any_topic}</a> " "
            <a href=choice.all_href aria-current=is_all>{feed.all_topics}</a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(n_chosen: usize) -> String {
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
        let clear_href = (n_chosen > 0).then(|| "./".to_owned());
        Owner::new().with(|| view! { <TopicFilter choices match_choice clear_href /> }.to_html())
    }

    #[test]
    fn every_choice_is_a_link_and_says_its_count() {
        let html = filter(0);
        assert_eq!(html.matches("<li>").count(), 3, "{html}");
        assert!(html.contains("1 story<") && html.contains("3 stories<"), "{html}");
        assert!(!html.contains("Clear filter") && !html.contains(" open"), "{html}");
    }

    #[test]
    fn what_is_chosen_says_so_and_can_be_cleared() {
        let html = filter(1);
        assert_eq!(html.matches("chosen, follow to leave out").count(), 1, "{html}");
        assert!(html.contains("Clear filter") && !html.contains("all of these"), "{html}");
        assert!(html.contains("<details open"), "what is chosen is never folded away: {html}");
    }

    #[test]
    fn any_or_all_is_asked_from_two_topics_on() {
        let html = filter(2);
        assert!(html.contains(r#"href="?match=all" aria-current="true""#), "{html}");
    }
}
