//! A story as an item of a JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>), on one line.
//!
//! Deliberately absent: what only the story's newsroom knows. What the app read of it is what is written.

use crate::rendering::rendered_alone;
use broadside::ui::components::{Embeds, PictureGates, RichTextView};
use broadside_core::model::{Article, Body, LanguageTag, Timestamp};
use broadside_core::stored::PRINTED_BASE;
use serde_json::{Map, Value, json};

/// The item, without a line's end. Addresses of the deployment's own files are relative to the archive's folder.
pub fn text_of(article: &Article) -> String {
    let preview = &article.preview;
    let mut item = Map::new();
    let mut put = |name: &str, value: Value| {
        let is_empty = value.is_null()
            || value.as_str().is_some_and(str::is_empty)
            || value.as_array().is_some_and(Vec::is_empty);
        if !is_empty {
            item.insert(name.to_owned(), value);
        }
    };
    // As the source calls it: the story's address in the app is made of this, and stays the same.
    let own_id = preview.id.0.strip_prefix(&format!("{}/", preview.source.0));
    put("id", json!(own_id.unwrap_or(&preview.id.0)));
    put("url", json!(preview.address.as_ref().map(|it| relative(it.as_str()))));
    put("external_url", json!(preview.external_address.as_ref().map(|it| relative(it.as_str()))));
    put("title", json!(preview.title));
    put("summary", json!(preview.excerpt));
    // Without a text the app leads to the story's own page, as it does for a source that gives none.
    if let Body::Full(text) = &article.body {
        let (text, language) = (text.clone(), preview.language.clone());
        let markup = rendered_alone(|| {
            let (embeds, pictures) = (Embeds::as_links(), PictureGates::open());
            RichTextView { text, page_href: String::new(), language, embeds, pictures }.view()
        });
        put("content_html", json!(relative(&markup)));
    }
    put("image", json!(preview.image.as_ref().map(|it| relative(it.address.as_str()))));
    put("date_published", json!(preview.published.map(Timestamp::to_rfc3339)));
    put("date_modified", json!(preview.modified.map(Timestamp::to_rfc3339)));
    put("authors", preview.authors.iter().map(|it| json!({ "name": it.name })).collect());
    put("tags", preview.topics.iter().map(|it| json!(it.title)).collect());
    put("language", json!(preview.language.as_ref().map(LanguageTag::as_str)));
    Value::Object(item).to_string()
}

fn relative(text: &str) -> String {
    text.replace(PRINTED_BASE, "../")
}
