//! Where the pages of an edition lie, and the data beside each that the app starts from, so that it shows exactly
//! the stories that were printed.
//!
//! Deliberately absent: the form of the data, which is that of the app's own store.

use broadside_core::campaign::Campaign;
use broadside_core::model::{Article, WebAddress};
use broadside_core::route::Route;
use broadside_core::shelf::Shelf;
use broadside_core::stored::{self, PRINTED_BASE};

/// What a page shows.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// A list of stories.
    Stories(&'a Shelf),
    /// One story.
    Article(&'a Article),
    /// A campaign, all of which is in the configuration.
    Campaign(&'a Campaign),
    /// A page of the app's own, such as the one for searching with nothing asked.
    Own,
}

impl Content<'_> {
    /// The data, as the app keeps it; `None` where the app starts from its configuration alone.
    pub fn to_text(self) -> Option<String> {
        match self {
            Self::Stories(shelf) => Some(stored::shelf_to_text(shelf)),
            Self::Article(article) => Some(stored::article_to_text(article)),
            Self::Campaign(_) | Self::Own => None,
        }
    }
}

/// The paths of a page and its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Folders in the deployment, with a slash at the end; empty for the front page.
    pub folder: String,
    /// The page's address relative to the root, percent-encoded.
    pub address: String,
}

impl Place {
    /// Where the page of `route` lies; `None` for pages that are never printed.
    pub fn of(route: &Route) -> Option<Self> {
        let folder = match route {
            Route::Front(_) => String::new(),
            Route::Topic(slug, _) => format!("topics/{}/", slug.as_str()),
            Route::Article(key) => format!("articles/{}/", key.as_str()),
            Route::Campaign(slug) => format!("campaigns/{}/", slug.as_str()),
            Route::Embed => "embed/".to_owned(),
            Route::Search(_) => "search/".to_owned(),
            _ => return None,
        };
        let address = route.address();
        let address = address.split('?').next().unwrap_or_default().to_owned();
        Some(Self { folder, address })
    }

    /// The page's file.
    pub fn page_path(&self) -> String {
        self.path_of("index.html")
    }

    /// A file called `name` beside the page's.
    pub fn path_of(&self, name: &str) -> String {
        [&self.folder, name].concat()
    }

    /// The data's file.
    pub fn data_path(&self) -> String {
        stored::edition_address(&self.folder)
    }

    /// The data's address relative to the root.
    pub fn data_address(&self) -> String {
        stored::edition_address(&self.address)
    }

    /// The way from the page to the deployment's root.
    pub fn base(&self) -> String {
        match self.folder.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}

/// The root that everything is printed below, as an address.
pub fn base_address() -> Option<WebAddress> {
    WebAddress::parse(PRINTED_BASE)
}

/// Makes addresses of the edition's own files in markup relative, to be joined to the page's own base.
pub fn made_relative(html: &str) -> String {
    html.replace(&format!("\"{PRINTED_BASE}\""), "\"./\"").replace(PRINTED_BASE, "")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::{ArticleKey, TopicSlug};
    use broadside_core::query::Query;

    #[test]
    fn every_page_finds_the_root_and_its_data() {
        let topic = TopicSlug::new("تضامن").unwrap();
        for (route, page, data, base) in [
            (Route::Front(Query::default()), "index.html", "edition/front.json", "./"),
            (
                Route::Topic(topic, Query::default()),
                "topics/تضامن/index.html",
                "edition/topics/%D8%AA%D8%B6%D8%A7%D9%85%D9%86.json",
                "../../",
            ),
            (
                Route::Article(ArticleKey::new("a-story").unwrap()),
                "articles/a-story/index.html",
                "edition/articles/a-story.json",
                "../../",
            ),
        ] {
            let place = Place::of(&route).unwrap();
            assert_eq!((place.page_path().as_str(), place.data_address().as_str()), (page, data));
            assert_eq!(place.base(), base);
        }
        assert_eq!(Place::of(&Route::Unknown), None);
    }

    #[test]
    fn own_addresses_become_relative_and_others_stay() {
        assert_eq!(
            made_relative(
                r#"<a href="https://edition.invalid/"></a><img src="https://edition.invalid/demo/a.svg">"#
            ),
            r#"<a href="./"></a><img src="demo/a.svg">"#
        );
        assert_eq!(made_relative("https://other.example/"), "https://other.example/");
    }
}
