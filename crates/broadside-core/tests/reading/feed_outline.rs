//! A page of a feed as an outline, to be compared and read by people: what each story says, its body, and what was
//! noted. Of an error, what came instead.
//!
//! Deliberately absent: where a document breaks; parsers count columns each in its own way.

use crate::outline::outline;
use broadside_core::model::{Article, Body, Timestamp, WebAddress};
use broadside_core::sources::{Found, Page, SourceError};

/// The outline of an answer.
pub fn feed_outline(answer: &Result<Page, SourceError>) -> String {
    let page = match answer {
        Ok(page) => page,
        Err(SourceError::NotAFeed(Found::BrokenXml(_))) => return "error: broken XML\n".to_owned(),
        Err(error) => return format!("error: {error:?}\n"),
    };
    let mut lines = format!("feed: {}\n", page.title.as_deref().unwrap_or("without a title"));
    if page.next.is_some() {
        lines.push_str("and more\n");
    }
    for article in &page.articles {
        push_article(article, &mut lines);
    }
    for warning in &page.warnings {
        lines.push_str(&format!("{}: {}\n", warning.pointer, warning.note));
    }
    lines
}

fn push_article(article: &Article, lines: &mut String) {
    let preview = &article.preview;
    let of_address = |it: &WebAddress| it.as_str().to_owned();
    let authors = preview.authors.iter().map(|it| match &it.address {
        Some(address) => format!("{} <{}>", it.name, address.as_str()),
        None => it.name.clone(),
    });
    let topics = preview.topics.iter().map(|it| format!("{} ({})", it.title, it.slug.as_str()));
    let image = preview.image.as_ref().map(|it| {
        let size = it.size_px.map(|(width, height)| format!(" {width}x{height}")).unwrap_or_default();
        format!("{}{size}", it.address.as_str())
    });
    lines.push_str(&format!("\n# {}\n", preview.title));
    for (name, value) in [
        ("id", Some(preview.id.0.clone())),
        ("key", Some(preview.key.as_str().to_owned())),
        ("address", preview.address.as_ref().map(of_address)),
        ("published", preview.published.map(Timestamp::to_rfc3339)),
        ("modified", preview.modified.map(Timestamp::to_rfc3339)),
        ("language", preview.language.as_ref().map(|it| it.as_str().to_owned())),
        ("authors", Some(authors.collect::<Vec<_>>().join(", "))),
        ("topics", Some(topics.collect::<Vec<_>>().join(", "))),
        ("image", image),
        ("excerpt", Some(preview.excerpt.clone())),
    ] {
        if let Some(value) = value.filter(|it| !it.is_empty()) {
            lines.push_str(&format!("{name}: {value}\n"));
        }
    }
    if let Body::Full(text) = &article.body {
        for line in outline(text).lines() {
            lines.push_str(&format!("  {line}\n"));
        }
    }
}
