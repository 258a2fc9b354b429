//! A page of stories as a text, one thing a line, to be compared and read by people.
//!
//! Deliberately absent: paging and topics with counts, which are numbers and compared as such.

use crate::outline::outline;
use broadside_core::model::{Article, Body};
use broadside_core::sources::Page;

/// The outline of every story on a page, and what was found wrong with it.
pub fn outline_of_page(page: &Page) -> String {
    let mut lines: Vec<String> = page.articles.iter().map(outline_of_article).collect();
    lines.extend(page.warnings.iter().map(|it| format!("! {}: {}\n", it.pointer, it.note)));
    lines.concat()
}

fn outline_of_article(article: &Article) -> String {
    let preview = &article.preview;
    let mut lines = vec![format!("# {}", preview.title), format!("key {}", preview.key.as_str())];
    if let Some(address) = &preview.address {
        lines.push(format!("address {}", address.as_str()));
    }
    lines.extend(preview.published.map(|it| format!("published {}", it.to_rfc3339())));
    lines.extend(preview.modified.map(|it| format!("modified {}", it.to_rfc3339())));
    lines.extend(preview.authors.iter().map(|it| format!("by {}", it.name)));
    lines.extend(preview.topics.iter().map(|it| format!("under {} ({})", it.title, it.slug.as_str())));
    if let Some(image) = &preview.image {
        let size = image.size_px.map(|(width, height)| format!(" {width}x{height}")).unwrap_or_default();
        lines.push(format!("picture {} «{}»{size}", image.address.as_str(), image.alt));
    }
    lines.push(format!("excerpt {:?}", preview.excerpt));
    let body = match &article.body {
        Body::Full(text) => outline(text),
        Body::ExcerptOnly => "an excerpt only\n".to_owned(),
        Body::MembersOnly => "for members only\n".to_owned(),
    };
    format!("{}\n{body}\n", lines.join("\n"))
}
