//! Whether two previews are of one story.
//!
//! Deliberately absent: guessing by titles. Two newsrooms may well head two stories alike.

use crate::model::{Preview, WebAddress};

/// Whether both are one story: by id within a source, by canonical address between two. Within one source an address
/// tells nothing: some feeds give each of their items that of the site.
pub fn is_same_story(left: &Preview, right: &Preview) -> bool {
    left.id == right.id
        || left.source != right.source
            && match (&left.address, &right.address) {
                (Some(left), Some(right)) => is_same_page(left, right),
                _ => false,
            }
}

/// Whether both addresses lead to one page: whatever the scheme, a `www.` before the host, a slash at the end, a
/// fragment, and marks of where a reader came from. A site's own front page is nobody's canonical address.
fn is_same_page(left: &WebAddress, right: &WebAddress) -> bool {
    let (path, query) = (bare_path(left), marked_off(left));
    let is_front_page = path.is_empty() && query.clone().next().is_none();
    !is_front_page
        && path == bare_path(right)
        && bare_host(left) == bare_host(right)
        && query.eq(marked_off(right))
}

fn bare_path(address: &WebAddress) -> &str {
    address.path().trim_end_matches('/')
}

fn bare_host(address: &WebAddress) -> &str {
    let authority = address.origin().split_once("//").map_or("", |(_, it)| it);
    authority.strip_prefix("www.").unwrap_or(authority)
}

/// The parts of the query that name the page.
fn marked_off(address: &WebAddress) -> impl Iterator<Item = &str> + Clone {
    let query =
        address.as_str().split('#').next().unwrap_or_default().split_once('?').map_or("", |(_, it)| it);
    query.split('&').filter(|it| !it.is_empty() && !it.starts_with("utm_") && !it.starts_with("ref="))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::SourceId;
    use crate::samples::preview;

    fn at(source: &str, key: &str, address: &str) -> Preview {
        let id = crate::model::ArticleId::new(&SourceId(source.to_owned()), key);
        Preview {
            id,
            source: SourceId(source.to_owned()),
            address: WebAddress::parse(address),
            ..preview(key, &[])
        }
    }

    #[test]
    fn one_page_has_many_spellings() {
        let story = "https://news.example/2026/the-ferry-stays";
        for (other, is_same) in [
            ("https://news.example/2026/the-ferry-stays", true),
            ("http://www.news.example/2026/the-ferry-stays/", true),
            ("https://news.example/2026/the-ferry-stays/?utm_source=wire&utm_medium=feed#comments", true),
            ("https://news.example/2026/the-ferry-stays?ref=wire", true),
            ("https://news.example/2026/the-ferry-stays?page=2", false),
            ("https://news.example/2026/the-ferry-leaves", false),
            ("https://news.example:8443/2026/the-ferry-stays", false),
            ("https://other.example/2026/the-ferry-stays", false),
            ("https://news.example/", false),
        ] {
            let (left, right) = (at("a", "1", story), at("b", "9", other));
            assert_eq!(is_same_story(&left, &right), is_same, "{other}");
            assert_eq!(is_same_story(&right, &left), is_same, "{other}, the other way round");
        }
    }

    #[test]
    fn stories_that_are_told_apart_by_a_query_stay_apart() {
        let of = |source, query: &str| at(source, query, &["https://news.example/?p=", query].concat());
        assert!(is_same_story(&of("a", "7"), &of("b", "7")));
        assert!(!is_same_story(&of("a", "7"), &of("b", "8")));
    }

    #[test]
    fn within_a_source_the_id_decides_and_a_front_page_is_no_story() {
        let front = "https://news.example/";
        assert!(!is_same_story(
            &at("a", "1", "https://news.example/x"),
            &at("a", "2", "https://news.example/x")
        ));
        assert!(is_same_story(
            &at("a", "1", "https://news.example/x"),
            &at("a", "1", "https://news.example/moved")
        ));
        assert!(!is_same_story(&at("a", "1", front), &at("b", "2", front)));
        let bare = Preview { address: None, ..at("a", "1", front) };
        assert!(!is_same_story(&bare, &Preview { address: None, ..at("b", "1", front) }));
    }
}
