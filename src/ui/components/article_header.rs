//! The head of an article.
//!
//! Deliberately absent: the text, and the buttons, which the page hands in as children.

use super::byline::{Byline, PublishedWords, moment};
use super::picture_gate::PictureGates;
use super::story_image::StoryImage;
use super::topic_link::{TopicLink, TopicLinks};
use crate::ui::element::{Live, dynamic, element};
use crate::ui::messages::words;
use broadside_core::model::{LanguageTag, Preview};
use leptos::prelude::*;

/// Title as the page's `h1`, topics, byline, picture.
pub struct ArticleHeader {
    /// The article's preview.
    pub preview: Preview,
    /// Its topics with their pages.
    pub topics: Vec<TopicLink>,
    /// First publication, in words.
    pub published: Live<Option<PublishedWords>>,
    /// Last change, in words, where it is later.
    pub modified: Live<Option<PublishedWords>>,
    /// Named where there are several sources.
    pub source_title: Option<String>,
    /// A paragraph under the title, where the article does not begin with the same words.
    pub standfirst: Option<String>,
    /// Buttons that stand beside the byline.
    pub children: Option<AnyView>,
    /// Whether pictures come at once.
    pub pictures: PictureGates,
}

impl ArticleHeader {
    /// The `header`.
    pub fn view(self) -> AnyView {
        let Self { preview, topics, published, modified, source_title, standfirst, children, pictures } =
            self;
        let Preview { title, authors, reading_minutes, image, language, .. } = preview;
        let updated = dynamic(move || {
            modified.get().map(|it| {
                let label = [words().article.updated, " "].concat();
                element("p").class("article-header-updated").child(label).child(moment(it))
            })
        });
        // The header's own words are in the page's language, so that the article's is said of its words alone.
        let topics_language = language.clone();
        let direction = language.as_ref().map(|it| it.direction().as_str());
        let language = language.as_ref().map(LanguageTag::as_str);
        // The heading takes the focus after a change of page.
        let title = element("h1").attr("tabindex", "-1").attr("lang", language).child(title);
        let standfirst = standfirst
            .map(|it| element("p").class("article-header-standfirst").attr("lang", language).child(it));
        let byline = Byline { authors, published, reading_minutes, source_title };
        let foot =
            element("div").class("article-header-foot").child(byline.view()).child(updated).child(children);
        let language = language.map(str::to_owned);
        let image = image.map(|image| {
            let gate = pictures.of(&image.address);
            StoryImage { image, is_lead: true, language, gate }.view()
        });
        element("header")
            .class("article-header")
            .attr("dir", direction)
            .child(TopicLinks { topics, language: topics_language }.view())
            .child(title)
            .child(standfirst)
            .child(foot)
            .child(image)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{moment_words, preview};
    use super::*;

    fn header(modified: Option<PublishedWords>, standfirst: Option<String>) -> String {
        let header = ArticleHeader {
            pictures: PictureGates::open(),
            preview: preview(),
            topics: Vec::new(),
            published: None.into(),
            modified: modified.into(),
            source_title: None,
            standfirst,
            children: None,
        };
        Owner::new().with(|| header.view().to_html())
    }

    #[test]
    fn the_title_is_the_pages_heading_and_a_change_is_told() {
        let html = header(Some(moment_words("22 November 2026, 18:40")), None);
        assert!(html.contains("Six hands before six</h1>"), "{html}");
        assert!(html.contains("Updated") && html.contains("22 November 2026, 18:40"), "{html}");
        assert!(html.contains(r#"fetchpriority="high""#), "{html}");
    }

    #[test]
    fn a_standfirst_stands_only_where_it_is_given() {
        let standfirst = "The bakers begin at three.";
        assert!(header(None, Some(standfirst.to_owned())).contains(standfirst));
        assert!(!header(None, None).contains("standfirst"));
    }
}
