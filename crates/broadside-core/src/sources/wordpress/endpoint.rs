//! The addresses of the API's endpoints.
//!
//! Deliberately absent: `context`, `status` and everything else that needs a login.

use super::super::Request;
use crate::config::Taxonomy;
use crate::model::WebAddress;

/// Posts on a page.
pub(super) const POSTS_PER_PAGE: usize = 20;

/// Without `_links` nothing is embedded, whatever `_embed` says.
const POST_FIELDS: &str = "_embed=author,wp:featuredmedia,wp:term&_fields=id,date_gmt,modified_gmt,slug,link,title,\
    excerpt,content,featured_media,categories,tags,sticky,_links,_embedded";
const TERM_FIELDS: &str = "_fields=id,count,name,slug,taxonomy";

/// One of the two endpoints for terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TermKind {
    Category,
    Tag,
}

impl TermKind {
    /// What is shown as topics on a site.
    pub fn of(taxonomy: Taxonomy) -> &'static [Self] {
        match taxonomy {
            Taxonomy::Categories => &[Self::Category],
            Taxonomy::Tags => &[Self::Tag],
            Taxonomy::Both => &[Self::Category, Self::Tag],
        }
    }

    /// The endpoint's name, which is also that of the parameter and of the field of posts.
    pub fn collection(self) -> &'static str {
        match self {
            Self::Category => "categories",
            Self::Tag => "tags",
        }
    }

    /// The name that terms bear in `taxonomy`.
    pub fn taxonomy(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Tag => "post_tag",
        }
    }
}

/// Posts, the newest first; `filter` is empty or begins with `&`.
pub(super) fn posts(root: &WebAddress, page: u32, filter: &str) -> Option<Request> {
    let parameters =
        ["per_page=", &POSTS_PER_PAGE.to_string(), "&page=", &page.to_string(), filter, "&", POST_FIELDS]
            .concat();
    endpoint(root, "posts", &parameters)
}

/// Posts that the site's search finds for `words`, the best first.
pub(super) fn posts_found(root: &WebAddress, words: &str) -> Option<Request> {
    let mut filter = "&orderby=relevance&search=".to_owned();
    crate::percent::encode_component(words, &mut filter);
    posts(root, 1, &filter)
}

/// The post called `slug`, decoded.
pub(super) fn post_by_slug(root: &WebAddress, slug: &str) -> Option<Request> {
    let mut parameters = "slug=".to_owned();
    crate::percent::encode_component(slug, &mut parameters);
    endpoint(root, "posts", &[&parameters, "&", POST_FIELDS].concat())
}

/// The post with this number.
pub(super) fn post_by_number(root: &WebAddress, number: u64) -> Option<Request> {
    endpoint(root, "posts", &["include=", &number.to_string(), "&", POST_FIELDS].concat())
}

/// The terms called one of `slugs`.
pub(super) fn terms_by_slug<'a>(
    root: &WebAddress,
    kind: TermKind,
    slugs: impl Iterator<Item = &'a str>,
) -> Option<Request> {
    let mut parameters = "per_page=100&slug=".to_owned();
    for (index, slug) in slugs.enumerate() {
        if index > 0 {
            parameters.push(',');
        }
        crate::percent::encode_component(slug, &mut parameters);
    }
    endpoint(root, kind.collection(), &[&parameters, "&", TERM_FIELDS].concat())
}

/// The hundred terms that are used most.
pub(super) fn terms_by_use(root: &WebAddress, kind: TermKind) -> Option<Request> {
    let parameters = ["per_page=100&orderby=count&order=desc&hide_empty=true&", TERM_FIELDS].concat();
    endpoint(root, kind.collection(), &parameters)
}

/// `None` only where the root is not what the configuration lets through.
fn endpoint(root: &WebAddress, collection: &str, parameters: &str) -> Option<Request> {
    let root = root.without_fragment();
    let mut text = root.as_str().to_owned();
    if !text.ends_with('/') && !text.ends_with("%2F") && !text.ends_with("%2f") {
        text.push('/');
    }
    // WordPress.com names the site after the namespace: `…/wp/v2/sites/example.org/`.
    let is_namespace_named = text.split('/').zip(text.split('/').skip(1)).any(|it| it == ("wp", "v2"));
    if !is_namespace_named {
        text.push_str("wp/v2/");
    }
    text.push_str(collection);
    // With plain permalinks the route is itself a parameter: `?rest_route=/wp/v2/posts`.
    text.push(if text.contains('?') { '&' } else { '?' });
    text.push_str(parameters);
    Some(Request { address: WebAddress::parse(&text)? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parameters_join_whatever_the_root_looks_like() {
        for (root, expected) in [
            ("https://example.org/wp-json/", "https://example.org/wp-json/wp/v2/posts?slug=a&"),
            ("https://example.org/wp-json", "https://example.org/wp-json/wp/v2/posts?slug=a&"),
            ("https://example.org/news/api/", "https://example.org/news/api/wp/v2/posts?slug=a&"),
            ("https://example.org/?rest_route=/", "https://example.org/?rest_route=/wp/v2/posts&slug=a&"),
            (
                "https://example.org/index.php?rest_route=/",
                "https://example.org/index.php?rest_route=/wp/v2/posts&slug=a&",
            ),
            (
                "https://public-api.wordpress.com/wp/v2/sites/example.org/",
                "https://public-api.wordpress.com/wp/v2/sites/example.org/posts?slug=a&",
            ),
        ] {
            let request = post_by_slug(&WebAddress::parse(root).unwrap(), "a").unwrap();
            assert!(request.address.as_str().starts_with(expected), "{}", request.address.as_str());
        }
    }

    #[test]
    fn what_is_embedded_is_asked_for_with_its_links() {
        let request =
            posts(&WebAddress::parse("https://example.org/wp-json/").unwrap(), 3, "&categories=4").unwrap();
        let address = request.address.as_str();
        for part in
            ["per_page=20&page=3&categories=4&_embed=author,wp:featuredmedia,wp:term&", ",_links,_embedded"]
        {
            assert!(address.contains(part), "{address}");
        }
        assert!(!address.contains("%20") && !address.contains(' '), "{address}");
    }
}
