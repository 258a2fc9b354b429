//! A page's body, rendered by the app's own components out of stores that are filled by hand.
//!
//! Deliberately absent: markup of the press's own. What is printed is what the app shows in its first frame.

use crate::edition::{self, Content};
use crate::interface;
use broadside::app::app;
use broadside::state::{AppState, PlaceStore, Question};
use broadside::ui::titles;
use broadside_core::config::Config;
use broadside_core::model::Timestamp;
use broadside_core::route::Route;
use leptos::prelude::*;

/// What stands between `<body>` and `</body>`, and what the page is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Markup in which addresses of the deployment are relative to its root.
    pub body: String,
    /// As the app would title the tab.
    pub title: String,
}

/// The app of one newsroom, shown page after page. Its stores stay for good, so that an edition needs one of it.
pub struct Renderer {
    state: AppState,
}

impl Renderer {
    /// The app of `config`, as it looks at `now`.
    pub fn new(config: &Config, now: Timestamp) -> Self {
        interface::speak(config);
        let state = AppState::new(config.clone(), PlaceStore::at(Route::Unknown));
        state.clock.set(now);
        Self { state }
    }

    /// Renders the page of `route` that shows `content`.
    pub fn render(&self, route: &Route, content: Content) -> Rendered {
        let state = self.state;
        state.place.set(route.clone());
        state.feed.clear();
        match content {
            Content::Stories(shelf) => {
                if let Some(question) = Question::of(route) {
                    state.feed.fill(question, shelf.clone());
                }
            }
            Content::Article(article) => state.articles.fill(article.clone()),
            Content::Campaign(_) | Content::Own => {}
        }
        state.open_notices();
        let owner = Owner::new();
        let rendered = owner.with(|| Rendered {
            body: format!("<div id=\"app\">{}</div>", cleaned(&app(state).to_html())),
            title: untrack(|| titles::title(state)),
        });
        owner.cleanup();
        rendered
    }
}

/// A view that stands alone, in a page that has nothing of the app.
pub fn rendered_alone(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let markup = owner.with(|| cleaned(&view().to_html()));
    owner.cleanup();
    markup
}

/// Leptos marks with comments where the parts of a view meet and where there is nothing, for an app that would take
/// the markup over as it is. This one renders anew. Text and attributes are escaped, so that the marks are nothing
/// else.
fn cleaned(markup: &str) -> String {
    edition::made_relative(&markup.replace("<!--<() />-->", "").replace("<!>", ""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::html_parser::NativeHtmlParser;
    use crate::samples::preview;
    use broadside_core::merge::MergedPage;
    use broadside_core::model::{Article, Body, Preview, WebAddress};
    use broadside_core::query::Query;
    use broadside_core::rich_text::RichText;
    use broadside_core::shelf::Shelf;

    /// A newsroom with this besides its name and its source.
    fn renderer(rest: &str) -> Renderer {
        let file = [
            r#"{ "newsroom": { "name": "The Hawser" }, "sources": [{ "type": "jsonfeed", "url": "feed.json" }]"#,
            rest,
            "}",
        ];
        let base = WebAddress::parse("https://news.example/").unwrap();
        let config = Config::read(file.concat().as_bytes(), &base).config.unwrap();
        Renderer::new(&config, Timestamp::parse_rfc3339("2026-11-23T08:00:00Z").unwrap())
    }

    /// The front page with these stories.
    fn front_page(renderer: &Renderer, previews: Vec<Preview>) -> String {
        let shelf = Shelf { previews, ..Shelf::of(MergedPage::default(), Timestamp::from_unix_s(0)) };
        renderer.render(&Route::Front(Query::default()), Content::Stories(&shelf)).body
    }

    #[test]
    fn only_a_story_with_words_of_its_own_offers_to_set_them_and_to_read_them_aloud() {
        let text = |html: &str| Body::Full(RichText::read(html, &NativeHtmlParser, None));
        for (body, is_offered) in [
            (text("<p>It stays.</p>"), true),
            (text("<p><img src=\"https://news.example/a.png\"></p>"), false),
            (Body::ExcerptOnly, false),
            (Body::MembersOnly, false),
        ] {
            let article = Article { preview: preview(), body };
            let route = Route::Article(article.preview.key.clone());
            let page = renderer("").render(&route, Content::Article(&article)).body;
            assert!(page.contains("Cranes"), "{page}");
            assert_eq!(page.contains("reading-tools"), is_offered, "{:?}: {page}", article.body);
        }
    }

    #[test]
    fn a_filter_is_shown_where_there_is_something_to_narrow() {
        for (renderer, previews, is_hidden) in [
            (renderer(r#","topics": [{ "title": "Labour" }]"#), Vec::new(), false),
            (renderer(""), vec![preview()], false),
            (renderer(""), Vec::new(), true),
        ] {
            let page = front_page(&renderer, previews);
            assert!(page.contains("class=\"topic-filter\""), "{page}");
            assert_eq!(page.contains("<details hidden"), is_hidden, "{page}");
        }
    }

    #[test]
    fn a_bar_is_printed_when_its_time_has_come_and_it_does_not_depend_on_the_reader() {
        for (rule, is_printed) in [
            (r#""lead": "For everybody""#, true),
            (r#""starts": "2026-11-23T08:00:00Z""#, true),
            (r#""starts": "2026-11-23T08:00:01Z""#, false),
            (r#""ends": "2026-11-23T08:00:00Z""#, false),
            (r#""max_times": 3"#, true),
            (r#""after_visits": 1"#, false),
            (r#""device": "phone""#, false),
            (r#""languages": ["en"]"#, false),
            (r#""topics": ["labour"]"#, false),
        ] {
            let campaign = [
                r#","campaigns": [{ "id": "coal", "headline": "Coal for the winter", "bar": true,
                    "action": { "label": "Give", "url": "https://coal.example/" }, "#,
                rule,
                "}]",
            ];
            let page = front_page(&renderer(&campaign.concat()), Vec::new());
            let bar = page.find(r#"<aside id="campaign-bar-coal" class="campaign-bar""#);
            assert_eq!(bar.is_some(), is_printed, "{rule}: {page}");
            assert!(bar < page.find("<header"), "it stands above the header");
        }
    }
}
