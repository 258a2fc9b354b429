//! The head of an article.
//!
//! Deliberately absent: the text, and the buttons, which the page hands in as children.

use super::byline::{Byline, PublishedWords, moment};
use super::story_image::StoryImage;
use super::topic_link::{TopicLink, TopicLinks};
use crate::ui::messages::words;
use broadside_core::model::Preview;
use leptos::prelude::*;

/// Title as the page's `h1`, topics, byline, picture.
#[component]
pub fn ArticleHeader(
    /// The article's preview.
    preview: Preview,
    /// Its topics with their pages.
    topics: Vec<TopicLink>,
    /// First publication, in words.
    #[prop(into)]
    published: Signal<Option<PublishedWords>>,
    /// Last change, in words, where it is later.
    #[prop(into)]
    modified: Signal<Option<PublishedWords>>,
    /// Named where there are several sources.
    #[prop(optional_no_strip)]
    source_title: Option<String>,
    /// A paragraph under the title, where the article does not begin with the same words.
    #[prop(optional_no_strip)]
    standfirst: Option<String>,
    /// Buttons that stand beside the byline.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let updated = move || {
        modified.get().map(
            |it| view! { <p class="article-header-updated">{words().article.updated} " " {moment(it)}</p> },
        )
    };
    // The header's own words are in the page's language, so that the article's is said of its words alone.
    let direction = preview.language.as_ref().map(|it| it.direction().as_str());
    let language = preview.language.map(|it| it.as_str().to_owned());
    let title_language = language.clone();
    let standfirst =
        standfirst.map(|it| view! { <p class="article-header-standfirst" lang=language.clone()>{it}</p> });
    let image = preview.image.map(|image| view! { <StoryImage image is_lead=true language /> });
    // The heading takes the focus after a change of page.
    view! {
        <header class="article-header" dir=direction>
            <TopicLinks topics />
            <h1 tabindex="-1" lang=title_language>{preview.title}</h1>
            {standfirst}
            <div class="article-header-foot">
                <Byline authors=preview.authors published reading_minutes=preview.reading_minutes source_title />
                {updated}
                {children.map(|it| it())}
            </div>
            {image}
        </header>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{moment_words, preview};
    use super::*;

    #[test]
    fn the_title_is_the_pages_heading_and_a_change_is_told() {
        let html = Owner::new().with(|| {
            let modified = Some(moment_words("22 November 2026, 18:40"));
            view! { <ArticleHeader preview=preview() topics=Vec::new() published=None modified /> }.to_html()
        });
        assert!(html.contains("Six hands before six</h1>"), "{html}");
        assert!(html.contains("Updated") && html.contains("22 November 2026, 18:40"), "{html}");
        assert!(html.contains(r#"fetchpriority="high""#), "{html}");
    }

    #[test]
    fn a_standfirst_stands_only_where_it_is_given() {
        let header = |standfirst: Option<String>| {
            Owner::new().with(|| {
                view! { <ArticleHeader preview=preview() topics=Vec::new() published=None modified=None standfirst /> }
                    .to_html()
            })
        };
        assert!(header(Some("The bakers begin at three.".to_owned())).contains("The bakers begin at three."));
        assert!(!header(None).contains("standfirst"));
    }
}
