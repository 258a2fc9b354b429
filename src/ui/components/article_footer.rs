//! The foot of an article: where it came from, passing it on, and what to read next.
//!
//! Deliberately absent: the clipboard, and other services' buttons.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::words;
use broadside_core::model::WebAddress;
use leptos::prelude::*;

/// Another story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryLink {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
}

/// What came of copying the link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CopyState {
    /// Not asked for.
    #[default]
    Idle,
    /// It is in the clipboard.
    Copied,
    /// The browser did not allow it.
    Failed,
}

/// The foot.
pub struct ArticleFooter {
    /// The article on the newsroom's own site.
    pub original: Option<WebAddress>,
    /// A `mailto:` address with subject and link.
    pub mail_href: String,
    /// What came of copying the link.
    pub copy_state: CopyState,
    /// The reader wants the link in the clipboard.
    pub on_copy_requested: Handler,
    /// The story before this one in time.
    pub previous: Option<StoryLink>,
    /// The story after this one in time.
    pub next: Option<StoryLink>,
}

impl ArticleFooter {
    /// The `footer`.
    pub fn view(self) -> AnyView {
        let Self { original, mail_href, copy_state, on_copy_requested, previous, next } = self;
        let article = &words().article;
        let copy = element("button")
            .attr("type", "button")
            .class("text-button")
            .on("click", move || on_copy_requested.run(()))
            .child(article.copy_link);
        let mail = element("a").attr("href", mail_href).child(article.send_by_mail);
        let original = original.map(|address| {
            let label = (article.original)(address.host());
            let link = element("a").attr("href", address.as_str()).attr("rel", "noopener").child(label);
            element("li").child(link)
        });
        let copy_note = match copy_state {
            CopyState::Idle => "",
            CopyState::Copied => article.link_copied,
            CopyState::Failed => article.copy_failed,
        };
        let ways =
            element("ul").child(element("li").child(copy)).child(element("li").child(mail)).child(original);
        let share = element("section")
            .class("article-footer-share")
            .attr("aria-label", article.share)
            .child(ways)
            .child(element("p").attr("role", "status").child(copy_note));
        let neighbours = element("nav")
            .class("article-footer-neighbours")
            .attr("aria-label", article.more_to_read)
            .child(previous.map(|it| neighbour("prev", article.previous, it)))
            .child(next.map(|it| neighbour("next", article.next, it)));
        element("footer").class("article-footer").child(share).child(neighbours).view()
    }
}

fn neighbour(rel: &'static str, label: &'static str, story: StoryLink) -> Element {
    element("a")
        .attr("rel", rel)
        .attr("href", story.href)
        .child(element("small").child(label))
        .child(" ")
        .child(element("span").attr("dir", "auto").child(story.title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_story_and_the_original_are_a_link_away() {
        let footer = ArticleFooter {
            original: WebAddress::parse("https://hawser.example/choir/"),
            mail_href: "mailto:?subject=Choir".to_owned(),
            copy_state: CopyState::Copied,
            on_copy_requested: Handler::new(|()| ()),
            previous: None,
            next: Some(StoryLink { title: "Damp".to_owned(), href: "articles/damp/".to_owned() }),
        };
        let html = footer.view().to_html();
        assert!(html.contains(r#"rel="next" href="articles/damp/""#), "{html}");
        assert!(
            html.contains("This story at hawser.example") && html.contains("The link is copied."),
            "{html}"
        );
    }
}
