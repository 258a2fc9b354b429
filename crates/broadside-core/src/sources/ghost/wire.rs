//! Posts, tags and pagination as the Content API gives them, read leniently.
//!
//! Deliberately absent: what is for search engines and networks (`meta_*`, `og_*`, `twitter_*`), code to be
//! injected, and `canonical_url`, which may be another site's.

use super::super::document::{Notes, Record};
use crate::model::Timestamp;

/// A post (<https://docs.ghost.org/content-api/posts>). Its texts are plain, except `html`.
pub(super) struct Post<'a> {
    pub id: String,
    pub slug: &'a str,
    pub title: &'a str,
    pub html: &'a str,
    pub url: Option<&'a str>,
    /// The writer's own, else the first 500 characters of the text.
    pub excerpt: &'a str,
    pub feature_image: Option<&'a str>,
    pub feature_image_alt: &'a str,
    /// The text is kept for members, of which a visitor is none.
    pub is_for_members: bool,
    pub published_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub authors: Vec<Author<'a>>,
    pub tags: Vec<Tag<'a>>,
}

/// An author (<https://docs.ghost.org/content-api/authors>).
pub(super) struct Author<'a> {
    pub name: &'a str,
    pub url: Option<&'a str>,
}

/// A tag that readers may see (<https://docs.ghost.org/content-api/tags>).
pub(super) struct Tag<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    /// `count.posts`.
    pub n_posts: Option<u64>,
}

/// `meta.pagination` (<https://docs.ghost.org/content-api/pagination>).
pub(super) struct Pagination {
    pub total: Option<u32>,
    pub next: Option<u32>,
}

impl<'a> Post<'a> {
    /// Reads a post; `None` where it has no id.
    pub fn read(post: &Record<'a>, notes: &mut Notes) -> Option<Self> {
        let Some(id) = post.text_or_number("id", notes) else {
            notes.add(&post.pointer, "has no id; left out");
            return None;
        };
        let excerpt = post.text("custom_excerpt", notes).or_else(|| post.text("excerpt", notes));
        let mut authors = Vec::new();
        for author in post.list("authors", notes) {
            if let Some(name) = author.text("name", notes) {
                authors.push(Author { name, url: author.text("url", notes) });
            }
        }
        let tags = post.list("tags", notes);
        Some(Self {
            id,
            slug: post.text("slug", notes).unwrap_or_default(),
            title: post.text("title", notes).unwrap_or_default(),
            html: post.text("html", notes).unwrap_or_default(),
            url: post.text("url", notes),
            excerpt: excerpt.unwrap_or_default(),
            feature_image: post.text("feature_image", notes),
            feature_image_alt: post.text("feature_image_alt", notes).unwrap_or_default(),
            is_for_members: post.is_false("access"),
            published_at: moment(post, "published_at", notes),
            updated_at: moment(post, "updated_at", notes),
            authors,
            tags: tags.iter().filter_map(|it| Tag::read(it, notes)).collect(),
        })
    }
}

impl<'a> Tag<'a> {
    /// Reads a tag; `None` where it has no name, or is the editors' own: a name that begins with `#`, which
    /// Ghost writes `hash-` in the slug. A tag that is said to be public may have such a slug by its words.
    pub fn read(tag: &Record<'a>, notes: &mut Notes) -> Option<Self> {
        let name = tag.text("name", notes)?;
        let slug = tag.text("slug", notes).unwrap_or(name);
        let visibility = tag.text("visibility", notes);
        let is_public =
            !name.starts_with('#') && visibility.map_or(!slug.starts_with("hash-"), |it| it != "internal");
        is_public.then(|| Self { slug, name, n_posts: tag.record("count").whole("posts") })
    }
}

impl Pagination {
    /// Reads what an answer says of the list that it is a page of.
    pub fn read(answer: &Record<'_>) -> Self {
        let pagination = answer.record("meta").record("pagination");
        let number = |key| pagination.whole(key).and_then(|it| u32::try_from(it).ok());
        Self { total: number("total"), next: number("next") }
    }

    /// The number of the page after `page`. Only the very next one is taken: whoever says another thing (a
    /// saved copy that answers every request, say) would be asked for ever.
    pub fn page_after(&self, page: u32) -> Option<u32> {
        self.next.filter(|it| Some(*it) == page.checked_add(1))
    }
}

fn moment(post: &Record<'_>, key: &str, notes: &mut Notes) -> Option<Timestamp> {
    let moment = Timestamp::parse_rfc3339(post.text(key, notes)?);
    if moment.is_none() {
        notes.add(&post.pointer_to(key), "is not a date; left out");
    }
    moment
}
