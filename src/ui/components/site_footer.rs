//! The foot of every page: who the newsroom is, its small print, and the app's own pages.
//!
//! Deliberately absent: topics again; the navigation has them.

use crate::ui::messages::words;
use leptos::prelude::*;

/// The foot of the page.
#[component]
pub fn SiteFooter(
    /// The newsroom's name.
    name: String,
    /// A sentence or two about it; may be empty.
    description: String,
    /// The newsroom's small print; may be empty.
    footer: String,
    /// The stories that the reader saved.
    saved_href: String,
    /// Hosts contacted, keys stored.
    privacy_href: String,
    /// This site's own feed, where it prints one.
    feed_href: Option<String>,
) -> impl IntoView {
    let frame = &words().frame;
    let description = (!description.is_empty()).then(|| view! { <p>{description}</p> });
    let footer = (!footer.is_empty()).then(|| view! { <p class="site-footer-print">{footer}</p> });
    let feed = feed_href.map(|href| view! { <li><a href=href>{frame.feed}</a></li> });
    view! {
        <footer class="site-footer">
            <div class="site-footer-about">
                <p class="site-footer-name">{name}</p>
                {description}
            </div>
            <nav aria-label=frame.this_site>
                <ul>
                    <li><a href=saved_href>{frame.saved_stories}</a></li>
                    <li><a href=privacy_href>{frame.privacy}</a></li>
                    {feed}
                </ul>
            </nav>
            {footer}
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_apps_own_pages_can_be_reached_from_every_page() {
        let html = Owner::new().with(|| {
            view! {
                <SiteFooter
                    name="The Hawser".to_owned()
                    description=String::new()
                    footer="May be reprinted.".to_owned()
                    saved_href="saved/".to_owned()
                    privacy_href="privacy/".to_owned()
                    feed_href=None
                />
            }
            .to_html()
        });
        assert!(html.contains(r#"href="saved/""#) && html.contains(r#"href="privacy/""#), "{html}");
        assert!(html.contains("May be reprinted.") && !html.contains(">Feed<"), "{html}");
    }
}
