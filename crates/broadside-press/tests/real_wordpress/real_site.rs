//! One of the sites that the WordPress of the tests has, each a way in which newsrooms run theirs
//! (`tests/wordpress/sites.php`), and a reader's questions to it.
//!
//! Deliberately absent: starting it; xtask does, and says by `BROADSIDE_WORDPRESS` where it is.

use broadside_core::config::{Source, SourceKind, Taxonomy, WordPressSite};
use broadside_core::model::{ArticleKey, SourceId, TopicSlug, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Page, SourceError};
use broadside_press::Deployment;
use broadside_press::client::Client;

/// Posts that anybody may read.
pub const N_POSTS: usize = 300;

/// A site of that WordPress.
pub struct RealSite {
    address: String,
}

impl RealSite {
    /// The site in the folder `name`.
    pub fn named(name: &str) -> Self {
        let root = std::env::var("BROADSIDE_WORDPRESS").expect("cargo xtask test wordpress says where it is");
        Self { address: format!("{root}{name}/") }
    }

    /// The address of something on the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Asks as the app does, from the address that its front page names.
    pub fn ask(&self, taxonomy: Taxonomy, ask: Ask) -> Result<Page, SourceError> {
        let files = Deployment::default();
        let base = WebAddress::parse("https://edition.invalid/").unwrap();
        let api = if self.address.ends_with("/plain/") { "?rest_route=/" } else { "" };
        let site = WordPressSite::at(&WebAddress::parse(&self.url(api)).unwrap(), taxonomy);
        let kind = SourceKind::WordPress(site);
        let source = Source {
            id: SourceId("echo".to_owned()),
            title: "The Tidewater Echo".to_owned(),
            kind,
            mirrors: Vec::new(),
        };
        Client::new(&files, &base).ask(&source, ask)
    }

    /// The story with this key.
    pub fn article(&self, key: &str) -> Result<Page, SourceError> {
        self.ask(Taxonomy::Categories, Ask::Article(ArticleKey::new(key).unwrap()))
    }

    /// What a reader sees who asks for more until there is no more.
    pub fn all_pages(&self, taxonomy: Taxonomy, topics: &[&str], matching: Match) -> Vec<Page> {
        let mut pages = vec![self.ask(taxonomy, latest(topics, matching)).unwrap()];
        while let Some(cursor) = pages.last().unwrap().next.clone() {
            assert!(pages.len() < 30, "the site does not end");
            let more = Ask::More { topics: slugs(topics), matching, cursor };
            pages.push(self.ask(taxonomy, more).unwrap());
        }
        pages
    }
}

/// The question for the latest stories.
pub fn latest(topics: &[&str], matching: Match) -> Ask {
    Ask::Latest { topics: slugs(topics), matching }
}

/// The keys of the stories on these pages, in order.
pub fn keys(pages: &[Page]) -> Vec<String> {
    pages.iter().flat_map(|it| &it.articles).map(|it| it.preview.key.as_str().to_owned()).collect()
}

fn slugs(topics: &[&str]) -> Vec<TopicSlug> {
    topics.iter().map(|it| TopicSlug::new(it).unwrap()).collect()
}
