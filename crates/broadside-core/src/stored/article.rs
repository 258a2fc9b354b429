//! Previews and articles.
//!
//! Deliberately absent: bodies (`rich_text`).

use super::fields::{Fields, list, number, optional, string, text};
use super::rich_text;
use crate::model::{
    Article, ArticleId, ArticleKey, Author, Body, Image, LanguageTag, Preview, SourceId, Timestamp, Topic,
    TopicSlug, WebAddress,
};
use serde_json::Value;

const MEMBERS_ONLY: &str = "members";

/// An article: its preview, and a field for the body unless there is only the excerpt.
pub(super) fn article_to_value(article: &Article) -> Value {
    let mut fields = Fields::default();
    fields.put("preview", preview_to_value(&article.preview));
    match &article.body {
        Body::Full(text) => fields.put("body", rich_text::to_value(text)),
        Body::ExcerptOnly => {}
        Body::MembersOnly => fields.put("body", MEMBERS_ONLY),
    }
    fields.into_value()
}

/// Reads what [`article_to_value`] wrote.
pub(super) fn article_from_value(value: &Value) -> Option<Article> {
    let body = match value.get("body") {
        None => Body::ExcerptOnly,
        Some(Value::String(word)) => {
            if word != MEMBERS_ONLY {
                return None;
            }
            Body::MembersOnly
        }
        Some(body) => Body::Full(rich_text::from_value(body)?),
    };
    Some(Article { preview: preview_from_value(value.get("preview")?)?, body })
}

/// A preview.
pub(super) fn preview_to_value(preview: &Preview) -> Value {
    let mut fields = Fields::default();
    fields.put("id", preview.id.0.as_str());
    fields.put("key", preview.key.as_str());
    fields.put("source", preview.source.0.as_str());
    fields.put_some("address", preview.address.as_ref().map(WebAddress::as_str));
    fields.put_some("external", preview.external_address.as_ref().map(WebAddress::as_str));
    fields.put("title", preview.title.as_str());
    fields.put_text("excerpt", &preview.excerpt);
    fields.put_list("topics", preview.topics.iter().map(topic_to_value));
    fields.put_list("authors", preview.authors.iter().map(author_to_value));
    fields.put_some("published", preview.published.map(Timestamp::unix_s));
    fields.put_some("modified", preview.modified.map(Timestamp::unix_s));
    fields.put_some("image", preview.image.as_ref().map(image_to_value));
    fields.put_some("language", preview.language.as_ref().map(LanguageTag::as_str));
    fields.put_some("minutes", preview.reading_minutes);
    fields.into_value()
}

/// Reads what [`preview_to_value`] wrote.
pub(super) fn preview_from_value(value: &Value) -> Option<Preview> {
    Some(Preview {
        id: ArticleId(string(value.get("id")?)?),
        key: ArticleKey::new(value.get("key")?.as_str()?)?,
        source: SourceId(string(value.get("source")?)?),
        address: optional(value, "address", address)?,
        external_address: optional(value, "external", address)?,
        title: string(value.get("title")?)?,
        excerpt: text(value, "excerpt")?,
        topics: list(value, "topics", topic_from_value)?,
        authors: list(value, "authors", author_from_value)?,
        published: optional(value, "published", moment)?,
        modified: optional(value, "modified", moment)?,
        image: optional(value, "image", image_from_value)?,
        language: optional(value, "language", language)?,
        reading_minutes: optional(value, "minutes", number)?,
    })
}

/// A topic: its slug and its title.
pub(super) fn topic_to_value(topic: &Topic) -> Value {
    Value::Array(vec![topic.slug.as_str().into(), topic.title.as_str().into()])
}

/// Reads what [`topic_to_value`] wrote.
pub(super) fn topic_from_value(value: &Value) -> Option<Topic> {
    Some(Topic { slug: TopicSlug::new(value.get(0)?.as_str()?)?, title: string(value.get(1)?)? })
}

/// An image: its address, its text alternative, and its size where it is known.
pub(super) fn image_to_value(image: &Image) -> Value {
    let mut parts = vec![Value::from(image.address.as_str()), Value::from(image.alt.as_str())];
    if let Some((width, height)) = image.size_px {
        parts.extend([Value::from(width), Value::from(height)]);
    }
    Value::Array(parts)
}

/// Reads what [`image_to_value`] wrote.
pub(super) fn image_from_value(value: &Value) -> Option<Image> {
    let size_px = match (value.get(2), value.get(3)) {
        (Some(width), Some(height)) => Some((number(width)?, number(height)?)),
        _ => None,
    };
    Some(Image { address: address(value.get(0)?)?, alt: string(value.get(1)?)?, size_px })
}

/// An address of the web, and no other.
pub(super) fn address(value: &Value) -> Option<WebAddress> {
    WebAddress::parse(value.as_str()?)
}

/// A language tag.
pub(super) fn language(value: &Value) -> Option<LanguageTag> {
    LanguageTag::new(value.as_str()?)
}

/// A moment, in seconds.
pub(super) fn moment(value: &Value) -> Option<Timestamp> {
    value.as_i64().map(Timestamp::from_unix_s)
}

fn author_to_value(author: &Author) -> Value {
    let mut parts = vec![Value::from(author.name.as_str())];
    parts.extend(author.address.as_ref().map(|it| Value::from(it.as_str())));
    Value::Array(parts)
}

fn author_from_value(value: &Value) -> Option<Author> {
    let address = match value.get(1) {
        Some(text) => Some(address(text)?),
        None => None,
    };
    Some(Author { name: string(value.get(0)?)?, address })
}
