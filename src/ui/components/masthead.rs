//! The newsroom's name at the head of every page.
//!
//! Deliberately absent: a heading. The page's own title is its `h1`; the name is a link home.

use crate::ui::messages::words;
use broadside_core::model::WebAddress;
use leptos::prelude::*;

/// Name or logo, the line under it, and the day.
#[component]
pub fn Masthead(
    /// The newsroom's name; the text alternative where there is a logo.
    name: String,
    /// A line under the name; may be empty.
    tagline: String,
    /// Shown instead of the name set in type.
    logo: Option<WebAddress>,
    /// The front page.
    home_href: String,
    /// The day in words. It differs from reader to reader, so printed pages have none; its room is kept.
    #[prop(optional, into)]
    date_line: Option<Signal<Option<String>>>,
) -> impl IntoView {
    let label = (words().frame.home_page)(&name);
    let name = match logo {
        Some(logo) => {
            view! { <img class="masthead-logo" src=logo.as_str().to_owned() alt=name /> }.into_any()
        }
        None => name.into_any(),
    };
    let tagline = (!tagline.is_empty()).then(|| view! { <p class="masthead-tagline">{tagline}</p> });
    let date_line =
        date_line.map(|date_line| view! { <p class="masthead-date">{move || date_line.get()}</p> });
    view! {
        <header class="masthead">
            <p class="masthead-name"><a href=home_href aria-label=label>{name}</a></p>
            <div class="masthead-ear">{tagline} {date_line}</div>
        </header>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masthead(tagline: &str, logo: Option<&str>) -> String {
        let (tagline, logo) = (tagline.to_owned(), logo.and_then(WebAddress::parse));
        Owner::new().with(|| {
            view! { <Masthead name="The Hawser".to_owned() tagline logo home_href="./".to_owned() /> }
                .to_html()
        })
    }

    #[test]
    fn the_name_leads_home() {
        let html = masthead("News from Port Merrow", None);
        assert!(html.contains(r#"href="./""#) && html.contains("The Hawser</a>"), "{html}");
        assert!(html.contains("News from Port Merrow"), "{html}");
    }

    #[test]
    fn a_logo_speaks_the_name_and_an_empty_tagline_leaves_no_trace() {
        let html = masthead("", Some("https://demo.example/logo.svg"));
        assert!(html.contains(r#"alt="The Hawser""#) && !html.contains("masthead-tagline"), "{html}");
    }
}
