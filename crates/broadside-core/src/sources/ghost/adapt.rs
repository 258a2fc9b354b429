//! Ghost's posts and tags as articles and topics.
//!
//! Deliberately absent: reading what stands before a paywall. Where Ghost keeps the rest for members, the page
//! says so and links to it.

use super::super::document::{Notes, Record};
use super::super::naming::MAX_NAMES;
use super::wire::{Post, Tag};
use crate::html::HtmlParser;
use crate::model::{
    Article, ArticleId, ArticleKey, Author, Body, Image, Preview, SourceId, Topic, TopicCount, TopicSlug,
    WebAddress, slugify,
};
use crate::rich_text::{RichText, shortened, tidied};

const MAX_EXCERPT_CHARS: usize = 240;
const MAX_TITLE_CHARS: usize = 90;
/// Digits of an id, all hexadecimal.
const N_ID_DIGITS: usize = 24;

/// A site with what its posts need of it.
pub(super) struct Adapter<'a> {
    pub source: &'a SourceId,
    pub root: &'a WebAddress,
    pub parser: &'a dyn HtmlParser,
}

impl Adapter<'_> {
    /// The post as an article; `None` where it has nothing to be told apart by.
    pub fn article(&self, record: &Record<'_>, notes: &mut Notes) -> Option<Article> {
        let post = Post::read(record, notes)?;
        let address = post.url.and_then(|it| self.page(it));
        let body = if post.is_for_members {
            Body::MembersOnly
        } else {
            let text = RichText::read(post.html, self.parser, address.as_ref().or(Some(self.root)));
            if text.is_empty() { Body::ExcerptOnly } else { Body::Full(text) }
        };
        let text = match &body {
            Body::Full(text) => Some(text),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        let mut excerpt = shortened(post.excerpt, MAX_EXCERPT_CHARS);
        if let Some(text) = text.filter(|_| excerpt.is_empty()) {
            excerpt = text.excerpt(MAX_EXCERPT_CHARS);
        }
        let mut title = tidied(post.title);
        for instead in [&excerpt, post.slug, &post.id] {
            if title.is_empty() {
                title = shortened(instead, MAX_TITLE_CHARS);
            }
        }
        let published = post.published_at;
        let preview = Preview {
            id: ArticleId::new(self.source, &post.id),
            key: key(&post, &title)?,
            source: self.source.clone(),
            external_address: None,
            title,
            excerpt,
            topics: topics(&post),
            authors: self.bylines(&post),
            published,
            modified: post.updated_at.filter(|it| published.is_some_and(|published| *it > published)),
            image: self.image(&post),
            language: None,
            reading_minutes: text.map(RichText::reading_minutes),
            address,
        };
        Some(Article { preview, body })
    }

    /// The address of a page. What no route of the site leads to has that of its «not found» page.
    fn page(&self, url: &str) -> Option<WebAddress> {
        self.root.join(url).filter(|it| !it.path().ends_with("/404/"))
    }

    fn bylines(&self, post: &Post<'_>) -> Vec<Author> {
        let named = post.authors.iter().take(MAX_NAMES).filter_map(|author| {
            let name = tidied(author.name);
            let is_name = !name.is_empty() && !name.contains('@');
            is_name.then(|| Author { name, address: author.url.and_then(|it| self.page(it)) })
        });
        named.collect()
    }

    fn image(&self, post: &Post<'_>) -> Option<Image> {
        let address = self.root.join(post.feature_image?)?.upgraded();
        Some(Image { address, alt: tidied(post.feature_image_alt), size_px: None })
    }
}

/// The tag with the number of its posts.
pub(super) fn topic_count(tag: &Tag<'_>) -> Option<TopicCount> {
    let n_articles = u32::try_from(tag.n_posts.unwrap_or_default()).unwrap_or(u32::MAX);
    Some(TopicCount { topic: topic(tag)?, n_articles })
}

fn topic(tag: &Tag<'_>) -> Option<Topic> {
    let title = tidied(tag.name);
    let slug = TopicSlug::new(tag.slug).or_else(|| TopicSlug::named(&title))?;
    Some(Topic { slug, title })
}

fn topics(post: &Post<'_>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for topic in post.tags.iter().filter_map(topic) {
        if topics.len() < MAX_NAMES && topics.iter().all(|it| it.slug != topic.slug) {
            topics.push(topic);
        }
    }
    topics
}

/// The slug, where it can be a key as it is; else its letters and digits with the post's id, by which
/// [`id_in`] finds the post again.
fn key(post: &Post<'_>, title: &str) -> Option<ArticleKey> {
    let key = ArticleKey::new(post.slug);
    if let Some(key) = key.filter(|it| it.as_str() == post.slug) {
        return Some(key);
    }
    let name = if post.slug.is_empty() { title } else { post.slug };
    let short: String = slugify(name).chars().take(50).collect();
    ArticleKey::new(&slugify(&[&short, "-", &post.id].concat()))
}

/// The post's id at the end of a key that is no slug.
pub(super) fn id_in(key: &ArticleKey) -> Option<&str> {
    let id = key.as_str().rsplit('-').next()?;
    let is_id = id.len() == N_ID_DIGITS && id.bytes().all(|it| it.is_ascii_hexdigit());
    is_id.then_some(id)
}
