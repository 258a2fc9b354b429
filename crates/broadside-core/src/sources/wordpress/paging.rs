//! Whether there is a page after this one.
//!
//! Deliberately absent: relying on any one header. Across origins a browser shows only those that the server
//! exposes, and caches in front of it drop them.

use super::super::Response;
use super::endpoint::POSTS_PER_PAGE;

/// The number of the page after `page`, which held `n_posts`. Without any header a full page may be the last
/// one; the one after it then answers `rest_post_invalid_page_number`.
pub(super) fn next_page(response: &Response, page: u32, n_posts: usize) -> Option<u32> {
    let number = |name| response.header(name).and_then(|it| it.trim().parse::<u32>().ok());
    let has_next = if let Some(n_pages) = number("x-wp-totalpages") {
        page < n_pages
    } else if let Some(n_total) = n_total(response) {
        let n_so_far = u64::from(page) * POSTS_PER_PAGE as u64;
        n_so_far < u64::from(n_total)
    } else if response.header("link").is_some_and(has_next_link) {
        true
    } else {
        n_posts >= POSTS_PER_PAGE
    };
    has_next.then(|| page.saturating_add(1))
}

/// `X-WP-Total`.
pub(super) fn n_total(response: &Response) -> Option<u32> {
    response.header("x-wp-total")?.trim().parse().ok()
}

/// Whether a `Link` header (RFC 8288) has a relation `next`.
fn has_next_link(header: &str) -> bool {
    header.split(';').any(|parameter| {
        let parameter = parameter.split(',').next().unwrap_or_default().trim();
        parameter.strip_prefix("rel=").is_some_and(|it| it.trim_matches('"').eq_ignore_ascii_case("next"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_known_from_whichever_header_is_readable() {
        let link = "<https://example.org/wp-json/wp/v2/posts?page=1>; rel=\"prev\", \
            <https://example.org/wp-json/wp/v2/posts?page=3>; rel=\"next\"";
        let last_link = "<https://example.org/wp-json/wp/v2/posts?page=1>; rel=\"prev\"";
        for (headers, n_posts, expected) in [
            (vec![("x-wp-totalpages", "3")], 20, Some(3)),
            (vec![("x-wp-totalpages", "2")], 20, None),
            (vec![("x-wp-total", "41")], 20, Some(3)),
            (vec![("x-wp-total", "40")], 20, None),
            (vec![("link", link)], 20, Some(3)),
            (vec![("link", last_link)], 7, None),
            (vec![], 20, Some(3)),
            (vec![], 19, None),
            (vec![("x-wp-totalpages", "many")], 19, None),
        ] {
            let headers =
                headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let response = Response { headers, ..Response::default() };
            assert_eq!(next_page(&response, 2, n_posts), expected, "{:?}", response.headers);
        }
    }
}
