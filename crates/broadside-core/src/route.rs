//! The pages of the app and their addresses, relative to the deployment's root.
//!
//! Deliberately absent: history and links; the browser room and the components have them.

mod device_page;

pub use device_page::DevicePage;

use crate::campaign::CampaignSlug;
use crate::model::{ArticleKey, TopicSlug};
use crate::percent;
use crate::query::Query;
use crate::search::SearchText;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The front page, filtered.
    Front(Query),
    /// A topic's page, filtered further.
    Topic(TopicSlug, Query),
    /// An article.
    Article(ArticleKey),
    /// What answers a search among the articles that the device holds; with nothing asked, the field alone.
    Search(SearchText),
    /// What is wrong between this page and its newsroom's servers.
    Doctor,
    /// A page about what this device keeps.
    Device(DevicePage),
    /// A campaign's own page.
    Campaign(CampaignSlug),
    /// Where somebody who runs another page makes a snippet for it.
    Embed,
    /// No page of this app.
    Unknown,
}

impl Route {
    /// The page at `path`, relative to the deployment's root and percent-encoded as a browser gives it, with
    /// the `query` after `?`. Slashes at either end do not matter, and a trailing `index.html` is the page
    /// itself.
    pub fn parse(path: &str, query: &str) -> Self {
        let path = path.trim_matches('/');
        let path = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.trim_end_matches('/'),
            _ => path,
        };
        let mut segments = path.split('/');
        let place = (segments.next().unwrap_or_default(), segments.next(), segments.next());
        match place {
            ("", None, None) => Self::Front(Query::parse(query)),
            ("topics", Some(slug), None) => match TopicSlug::new(&percent::decode_component(slug)) {
                Some(slug) => Self::Topic(slug, Query::parse(query)),
                None => Self::Unknown,
            },
            ("articles", Some(key), None) => {
                ArticleKey::new(&percent::decode_component(key)).map_or(Self::Unknown, Self::Article)
            }
            ("search", None, None) => Self::Search(SearchText::parse_query(query)),
            ("doctor", None, None) => Self::Doctor,
            ("embed", None, None) => Self::Embed,
            (folder, None, None) => DevicePage::at(folder).map_or(Self::Unknown, Self::Device),
            ("campaigns", Some(slug), None) => {
                CampaignSlug::new(&percent::decode_component(slug)).map_or(Self::Unknown, Self::Campaign)
            }
            _ => Self::Unknown,
        }
    }

    /// The address relative to the deployment's root, percent-encoded, with its query. The front page
    /// unfiltered is the empty address; so is [`Route::Unknown`], which has none of its own.
    pub fn address(&self) -> String {
        let mut address = String::new();
        let query = match self {
            Self::Front(query) => Some(query),
            Self::Topic(slug, query) => {
                push_folder("topics/", slug.as_str(), &mut address);
                Some(query)
            }
            Self::Article(key) => {
                push_folder("articles/", key.as_str(), &mut address);
                None
            }
            Self::Search(text) => {
                address.push_str("search/");
                text.push_query(&mut address);
                None
            }
            Self::Doctor => {
                address.push_str("doctor/");
                None
            }
            Self::Embed => {
                address.push_str("embed/");
                None
            }
            Self::Device(page) => {
                address.push_str(page.folder());
                address.push('/');
                None
            }
            Self::Campaign(slug) => {
                push_folder("campaigns/", slug.as_str(), &mut address);
                None
            }
            Self::Unknown => None,
        };
        if let Some(query) = query.filter(|it| !it.is_empty()) {
            address.push('?');
            address.push_str(&query.print());
        }
        address
    }

    /// The topic whose page this is.
    pub fn page_topic(&self) -> Option<&TopicSlug> {
        match self {
            Self::Topic(slug, _) => Some(slug),
            _ => None,
        }
    }

    /// The filter of a page that shows a list.
    pub fn query(&self) -> Option<&Query> {
        match self {
            Self::Front(query) | Self::Topic(_, query) => Some(query),
            _ => None,
        }
    }

    /// The same page with nothing asked of it: without filter and search.
    #[must_use]
    pub fn page(&self) -> Self {
        match self {
            Self::Search(_) => Self::Search(SearchText::default()),
            other => other.filtered_by(Query::default()),
        }
    }

    /// The same page filtered by `query`; a page without a feed stays as it is.
    #[must_use]
    pub fn filtered_by(&self, query: Query) -> Self {
        match self {
            Self::Front(_) => Self::Front(query),
            Self::Topic(slug, _) => Self::Topic(slug.clone(), query),
            other => other.clone(),
        }
    }
}

fn push_folder(parent: &str, name: &str, address: &mut String) {
    address.push_str(parent);
    percent::encode_component(name, address);
    address.push('/');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::query::Match;
    use proptest::prelude::*;

    fn topic(slug: &str) -> TopicSlug {
        TopicSlug::new(slug).unwrap()
    }

    fn article(key: &str) -> Route {
        Route::Article(ArticleKey::new(key).unwrap())
    }

    #[test]
    fn addresses_lead_to_their_pages() {
        let front = Route::Front(Query::default());
        for (path, query, expected) in [
            ("", "", front.clone()),
            ("/", "", front.clone()),
            ("index.html", "", front.clone()),
            ("", "topics=labour", Route::Front(Query::new([topic("labour")], Match::Any))),
            ("topics/labour/", "", Route::Topic(topic("labour"), Query::default())),
            ("topics/labour", "", Route::Topic(topic("labour"), Query::default())),
            ("/topics/labour/index.html", "", Route::Topic(topic("labour"), Query::default())),
            ("topics/%D8%AA%D8%B6/", "", Route::Topic(topic("تض"), Query::default())),
            (
                "topics/labour/",
                "?topics=a,b&match=all",
                Route::Topic(topic("labour"), Query::new([topic("a"), topic("b")], Match::All)),
            ),
            ("articles/the-strike-x1/", "", article("the-strike-x1")),
            ("articles/the-strike-x1/", "topics=labour", article("the-strike-x1")),
            ("search/", "", Route::Search(SearchText::default())),
            ("search", "q=general+strike", Route::Search(SearchText::new("general strike"))),
            ("doctor/", "", Route::Doctor),
            ("doctor", "topics=labour", Route::Doctor),
            ("embed/", "", Route::Embed),
            ("embed/index.html", "", Route::Embed),
            ("saved/", "", Route::Device(DevicePage::Saved)),
            ("campaigns/End%20of%20year/", "", Route::Campaign(CampaignSlug::new("end-of-year").unwrap())),
        ] {
            assert_eq!(Route::parse(path, query), expected, "{path:?} {query:?}");
        }
    }

    #[test]
    fn what_is_no_address_of_the_app_is_said_to_be_unknown() {
        for path in [
            "topics",
            "topics/",
            "topics/%21/",
            "articles//",
            "articles/a/b/",
            "doctor/who/",
            "embed/stories/",
            "saved/stories/",
            "campaigns/",
            "campaigns/%21/",
            "nothing",
            "privacy/more",
            "myindex.html",
            "wp-login.php",
        ] {
            assert_eq!(Route::parse(path, ""), Route::Unknown, "{path:?}");
        }
    }

    #[test]
    fn addresses_are_relative_and_ascii() {
        for (route, expected) in [
            (Route::Front(Query::default()), ""),
            (Route::Front(Query::new([topic("labour")], Match::Any)), "?topics=labour"),
            (
                Route::Topic(topic("tierra"), Query::new([topic("agua")], Match::Any)),
                "topics/tierra/?topics=agua",
            ),
            (Route::Topic(topic("ñ"), Query::default()), "topics/%C3%B1/"),
            (article("a-b"), "articles/a-b/"),
            (Route::Doctor, "doctor/"),
            (Route::Embed, "embed/"),
            (Route::Search(SearchText::default()), "search/"),
            (Route::Search(SearchText::new("ñandú & co ")), "search/?q=%C3%B1and%C3%BA%20%26%20co%20"),
        ] {
            assert_eq!(route.address(), expected);
        }
    }

    #[test]
    fn filtering_stays_on_the_page() {
        let query = Query::new([topic("agua")], Match::Any);
        let page = Route::Topic(topic("tierra"), Query::default()).filtered_by(query.clone());
        assert_eq!(page, Route::Topic(topic("tierra"), query.clone()));
        assert_eq!(page.page_topic(), Some(&topic("tierra")));
        assert_eq!(page.page(), Route::Topic(topic("tierra"), Query::default()));
        assert_eq!(Route::Search(SearchText::new("agua")).page(), Route::Search(SearchText::default()));
    }

    fn any_route() -> impl Strategy<Value = Route> {
        let slug = "\\PC{1,12}".prop_filter_map("a slug", |it| TopicSlug::new(&it));
        let query = (proptest::collection::vec(slug.clone(), 0..4), any::<bool>())
            .prop_map(|(topics, is_all)| Query::new(topics, if is_all { Match::All } else { Match::Any }));
        prop_oneof![
            query.clone().prop_map(Route::Front),
            (slug, query).prop_map(|(slug, query)| Route::Topic(slug, query)),
            "\\PC{1,12}".prop_filter_map("a key", |it| ArticleKey::new(&it)).prop_map(Route::Article),
            Just(Route::Doctor),
            Just(Route::Embed),
            proptest::sample::select(&DevicePage::ALL[..]).prop_map(Route::Device),
            "\\PC{0,12}".prop_map(|it| Route::Search(SearchText::new(&it))),
            "\\PC{1,12}".prop_filter_map("a slug", |it| CampaignSlug::new(&it)).prop_map(Route::Campaign),
        ]
    }

    proptest! {
        #[test]
        fn every_page_is_found_at_its_own_address(route in any_route()) {
            let address = route.address();
            let (path, query) = address.split_once('?').unwrap_or((&address, ""));
            prop_assert_eq!(Route::parse(path, query), route);
        }
    }
}
