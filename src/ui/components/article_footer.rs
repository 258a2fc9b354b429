//! The foot of an article: passing it on, and what to read next.
//!
//! Deliberately absent: choosing what that is.

use super::article_share::ArticleShare;
use super::in_language::in_language;
use crate::ui::element::{Element, element};
use crate::ui::messages::{reading_words, words};
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// Another story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryLink {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The title's language, where it differs from the page's.
    pub language: Option<LanguageTag>,
}

/// The foot.
pub struct ArticleFooter {
    /// Passing it on.
    pub share: ArticleShare,
    /// The story before this one in time.
    pub previous: Option<StoryLink>,
    /// The story after this one in time.
    pub next: Option<StoryLink>,
    /// The list in which those stand beside this one: its name and its page. `None` for that of everything.
    pub list: Option<StoryLink>,
    /// Stories on the same subject.
    pub related: Vec<StoryLink>,
}

impl ArticleFooter {
    /// The `footer`.
    pub fn view(self) -> AnyView {
        let Self { share, previous, next, list, related } = self;
        let article = &words().article;
        let neighbours = element("nav")
            .class("article-footer-neighbours")
            .attr("aria-label", article.more_to_read)
            .child(list.map(list_link))
            .child(previous.map(|it| neighbour("prev", article.previous, it)))
            .child(next.map(|it| neighbour("next", article.next, it)));
        let related = (!related.is_empty()).then(|| related_stories(related));
        element("footer").class("article-footer").child(share.view()).child(neighbours).child(related).view()
    }
}

fn list_link(list: StoryLink) -> Element {
    let name = (reading_words().list_left)(&list.title);
    element("p").class("article-footer-list").child(element("a").attr("href", list.href).child(name))
}

fn related_stories(stories: Vec<StoryLink>) -> Element {
    let items: Vec<Element> = stories
        .into_iter()
        .map(|it| {
            let link = titled(element("a").attr("href", it.href), it.title, it.language.as_ref());
            element("li").child(link)
        })
        .collect();
    element("section")
        .class("article-footer-related")
        .attr("aria-label", reading_words().related)
        .child(element("h2").child(reading_words().related))
        .child(element("ul").child(items))
}

fn neighbour(rel: &'static str, label: &'static str, story: StoryLink) -> Element {
    element("a")
        .attr("rel", rel)
        .attr("href", story.href)
        .child(element("small").child(label))
        .child(" ")
        .child(titled(element("span"), story.title, story.language.as_ref()))
}

/// The element with a story's title. Where its language is the page's, or not known, its letters say its direction.
fn titled(element: Element, title: String, language: Option<&LanguageTag>) -> Element {
    let marked = match language {
        Some(_) => in_language(element, language),
        None => element.attr("dir", "auto"),
    };
    marked.child(title)
}

#[cfg(test)]
mod tests {
    use super::super::{CodeState, CopyState, SheetState};
    use super::*;
    use crate::ui::element::Handler;

    fn link(title: &str, href: &str, language: Option<&str>) -> StoryLink {
        let language = language.and_then(LanguageTag::new);
        StoryLink { title: title.to_owned(), href: href.to_owned(), language }
    }

    #[test]
    fn the_next_story_the_list_and_its_subject_are_a_link_away() {
        let share = ArticleShare {
            original: None,
            address: String::new(),
            mail_href: "mailto:?subject=Choir".to_owned(),
            copy_state: CopyState::Idle,
            sheet: SheetState::Missing,
            code: CodeState::Folded,
            on_event: Handler::new(|_| ()),
        };
        let footer = ArticleFooter {
            share,
            previous: None,
            next: Some(link("Damp", "articles/damp/", None)),
            list: Some(link("Housing", "topics/housing/", None)),
            related: vec![link("Rent", "articles/rent/", None), link("قطن", "articles/cotton/", Some("ar"))],
        };
        let html = footer.view().to_html();
        assert!(html.contains(r#"href="topics/housing/">In the list: Housing"#), "{html}");
        assert!(html.contains(r#"href="articles/rent/" dir="auto">Rent"#), "{html}");
        assert!(html.contains(r#"href="articles/cotton/" lang="ar" dir="rtl">"#), "{html}");
        assert!(html.contains(r#"rel="next" href="articles/damp/""#), "{html}");
    }
}
