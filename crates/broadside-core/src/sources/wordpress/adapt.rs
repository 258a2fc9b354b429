//! WordPress's posts and terms as articles and topics.
//!
//! Deliberately absent: WordPress's ids in addresses, unless a slug cannot be one here.

use super::super::document::{Notes, Record};
use super::super::naming::MAX_NAMES;
use super::endpoint::TermKind;
use super::wire::{Picture, Post, Term};
use crate::config::Taxonomy;
use crate::html::{HtmlNode, HtmlParser};
use crate::model::{
    Article, ArticleId, ArticleKey, Author, Body, Image, Preview, SourceId, Topic, TopicCount, TopicSlug,
    WebAddress, slugify,
};
use crate::rich_text::{RichText, line_from_html, line_from_nodes, shortened, tidied, with_bare_ellipsis};

const MAX_EXCERPT_CHARS: usize = 240;
const MAX_TITLE_CHARS: usize = 90;
/// What a card and a phone need.
const WANTED_WIDTH_PX: u32 = 800;

/// A site with what its posts need of it.
pub(super) struct Adapter<'a> {
    pub source: &'a SourceId,
    pub root: &'a WebAddress,
    pub taxonomy: Taxonomy,
    pub parser: &'a dyn HtmlParser,
}

impl Adapter<'_> {
    /// The post as an article, with the ids of all its terms.
    pub fn article(&self, record: &Record<'_>, notes: &mut Notes) -> Option<(Article, Vec<u64>)> {
        let post = Post::read(record, notes)?;
        let address = post.link.and_then(|it| self.root.join(it));
        let body = if post.content.is_protected {
            Body::MembersOnly
        } else {
            let text = RichText::read(post.content.html, self.parser, address.as_ref().or(Some(self.root)));
            if text.is_empty() { Body::ExcerptOnly } else { Body::Full(text) }
        };
        let text = match &body {
            Body::Full(text) => Some(text),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        let mut excerpt =
            if post.excerpt.is_protected { String::new() } else { self.excerpt(post.excerpt.html) };
        if let Some(text) = text.filter(|_| excerpt.is_empty()) {
            excerpt = text.excerpt(MAX_EXCERPT_CHARS);
        }
        let mut title = line_from_html(post.title, self.parser);
        if title.is_empty() {
            title = shortened(if excerpt.is_empty() { &post.slug } else { &excerpt }, MAX_TITLE_CHARS);
        }
        if title.is_empty() {
            title = post.link.map_or_else(|| post.id.to_string(), tidied);
        }
        let published = post.date_gmt;
        let preview = Preview {
            id: ArticleId::new(self.source, &post.id.to_string()),
            key: key(&post, &title)?,
            source: self.source.clone(),
            external_address: None,
            title,
            excerpt: shortened(&excerpt, MAX_EXCERPT_CHARS),
            topics: self.topics(&post),
            authors: self.bylines(&post),
            published,
            modified: post.modified_gmt.filter(|it| published.is_some_and(|published| *it > published)),
            image: post.picture.as_ref().and_then(|it| self.image(it)),
            language: None,
            reading_minutes: text.map(RichText::reading_minutes),
            address,
        };
        Some((Article { preview, body }, post.term_ids))
    }

    /// The term as a topic, unless it is the category that WordPress gives where a writer gave none.
    pub fn topic(&self, term: &Term<'_>) -> Option<Topic> {
        let title = line_from_html(term.name, self.parser);
        let slug = TopicSlug::new(&term.slug).or_else(|| TopicSlug::named(&title))?;
        (slug.as_str() != "uncategorized").then_some(Topic { slug, title })
    }

    /// The term with the number of its posts.
    pub fn topic_count(&self, term: &Term<'_>) -> Option<TopicCount> {
        let n_articles = u32::try_from(term.count.unwrap_or_default()).unwrap_or(u32::MAX);
        Some(TopicCount { topic: self.topic(term)?, n_articles })
    }

    fn topics(&self, post: &Post<'_>) -> Vec<Topic> {
        let mut topics: Vec<Topic> = Vec::new();
        for kind in TermKind::of(self.taxonomy) {
            for term in post.terms.iter().filter(|it| it.taxonomy == Some(kind.taxonomy())) {
                if topics.len() < MAX_NAMES
                    && let Some(topic) = self.topic(term)
                    && topics.iter().all(|it| it.slug != topic.slug)
                {
                    topics.push(topic);
                }
            }
        }
        topics
    }

    fn bylines(&self, post: &Post<'_>) -> Vec<Author> {
        let named = post.authors.iter().take(MAX_NAMES).filter_map(|author| {
            let name = line_from_html(author.name, self.parser);
            let is_name = !name.is_empty() && !name.contains('@');
            is_name.then(|| Author { name, address: author.link.and_then(|it| self.root.join(it)) })
        });
        named.collect()
    }

    /// The file whose width is nearest to what is wanted; of two, the larger.
    fn image(&self, picture: &Picture<'_>) -> Option<Image> {
        let distance = |size_px: Option<(u32, u32)>| match size_px {
            Some((width, _)) => (width.abs_diff(WANTED_WIDTH_PX), width < WANTED_WIDTH_PX),
            None => (u32::MAX, true),
        };
        let file = picture.files.iter().min_by_key(|it| distance(it.size_px))?;
        let address = self.root.join(file.source_url)?.upgraded();
        Some(Image {
            address,
            alt: tidied(&line_from_html(picture.alt_text, self.parser)),
            size_px: file.size_px,
        })
    }

    /// An excerpt as text, without the link to the rest that themes put at its end, and with a bare ellipsis
    /// for the bracketed one that WordPress writes.
    fn excerpt(&self, html: &str) -> String {
        let mut nodes = crate::rich_text::parsed(html, self.parser);
        remove_more_links(&mut nodes, 0);
        let mut line = line_from_nodes(&nodes);
        for tail in ["Continue reading", "Read more"] {
            let bare = line.trim_end_matches(|it: char| !it.is_alphanumeric());
            if let Some(rest) = bare.strip_suffix(tail) {
                line.truncate(rest.trim_end().len());
            }
        }
        with_bare_ellipsis(line)
    }
}

/// The slug, where it can be a key as it is; else its letters and digits with the post's number, by which
/// [`number_in`] finds the post again.
fn key(post: &Post<'_>, title: &str) -> Option<ArticleKey> {
    let key = ArticleKey::new(&post.slug);
    if let Some(key) = key.filter(|it| it.as_str() == post.slug) {
        return Some(key);
    }
    let name = if post.slug.is_empty() { title } else { &post.slug };
    let short: String = slugify(name).chars().take(60).collect();
    ArticleKey::new(&slugify(&[&short, "-", &post.id.to_string()].concat()))
}

/// The post's number at the end of a key that is no slug.
pub(super) fn number_in(key: &ArticleKey) -> Option<u64> {
    key.as_str().rsplit('-').next().and_then(|it| it.parse().ok())
}

fn remove_more_links(nodes: &mut Vec<HtmlNode>, depth: usize) {
    const CLASSES: [&str; 4] = ["more-link", "read-more", "readmore", "excerpt-more"];
    const MAX_DEPTH: usize = 64;
    nodes.retain_mut(|node| match node {
        HtmlNode::Text(_) => true,
        HtmlNode::Element(element) => {
            let class = element.attribute("class").unwrap_or_default();
            if class.split_ascii_whitespace().any(|it| CLASSES.contains(&it)) {
                return false;
            }
            if depth < MAX_DEPTH {
                remove_more_links(&mut element.children, depth + 1);
            }
            true
        }
    });
}
