//! The foot of an article: where it came from, passing it on, and what to read next.
//!
//! Deliberately absent: the clipboard, and other services' buttons.

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
#[component]
pub fn ArticleFooter(
    /// The article on the newsroom's own site.
    original: Option<WebAddress>,
    /// A `mailto:` address with subject and link.
    mail_href: String,
    /// What came of copying the link.
    #[prop(into)]
    copy_state: Signal<CopyState>,
    /// The reader wants the link in the clipboard.
    on_copy_requested: Callback<()>,
    /// The story before this one in time.
    #[prop(into)]
    previous: Signal<Option<StoryLink>>,
    /// The story after this one in time.
    #[prop(into)]
    next: Signal<Option<StoryLink>>,
) -> impl IntoView {
    let article = &words().article;
    let original = original.map(|address| {
        let label = (article.original)(address.host());
        view! { <li><a href=address.as_str().to_owned() rel="noopener">{label}</a></li> }
    });
    let copy_note = move || match copy_state.get() {
        CopyState::Idle => "",
        CopyState::Copied => article.link_copied,
        CopyState::Failed => article.copy_failed,
    };
    let previous = move || previous.get().map(|it| neighbour("prev", article.previous, it));
    let next = move || next.get().map(|it| neighbour("next", article.next, it));
    view! {
        <footer class="article-footer">
            <section class="article-footer-share" aria-label=article.share>
                <ul>
                    <li>
                        <button type="button" class="text-button" on:click=move |_| on_copy_requested.run(())>
                            {article.copy_link}
                        </button>
                    </li>
                    <li><a href=mail_href>{article.send_by_mail}</a></li>
                    {original}
                </ul>
                <p role="status">{copy_note}</p>
            </section>
            <nav class="article-footer-neighbours" aria-label=article.more_to_read>{previous} {next}</nav>
        </footer>
    }
}

fn neighbour(rel: &'static str, label: &'static str, story: StoryLink) -> AnyView {
    view! { <a rel=rel href=story.href><small>{label}</small> " " <span dir="auto">{story.title}</span></a> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_story_and_the_original_are_a_link_away() {
        let html = Owner::new().with(|| {
            let next = Some(StoryLink { title: "Damp".to_owned(), href: "articles/damp/".to_owned() });
            view! {
                <ArticleFooter
                    original=WebAddress::parse("https://hawser.example/choir/")
                    mail_href="mailto:?subject=Choir".to_owned()
                    copy_state=CopyState::Copied
                    on_copy_requested=Callback::new(|()| ())
                    previous=None
                    next
                />
            }
            .to_html()
        });
        assert!(html.contains(r#"rel="next" href="articles/damp/""#), "{html}");
        assert!(
            html.contains("This story at hawser.example") && html.contains("The link is copied."),
            "{html}"
        );
    }
}
