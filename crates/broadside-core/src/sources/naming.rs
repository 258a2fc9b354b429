//! What things in feeds are called that have no name of their own kind: the pages of items, and those who wrote them.
//!
//! Deliberately absent: ids, which each format has its own way to.

use crate::model::{ArticleKey, short_hash, slugify};

/// Authors, topics and recordings that are read of one item, each; a story with more of them has been flooded.
pub(super) const MAX_NAMES: usize = 30;

/// The last part of the address (or the title) to be read by people, and a hash of the id to be unique.
pub(super) fn key(url: Option<&str>, title: Option<&str>, raw_id: &str) -> Option<ArticleKey> {
    let path = url.map(|it| it.split(['?', '#']).next().unwrap_or_default());
    let path = path.map(|it| it.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//")).unwrap_or(it));
    // Of a bare origin the host would be all that is left; a title says more.
    let segment = path
        .filter(|it| it.contains('/'))
        .and_then(|it| it.split('/').skip(1).filter(|it| !it.is_empty()).last());
    let segment = segment.map(crate::percent::decode_component);
    let segment = segment.as_deref().map(|it| it.strip_suffix(".html").unwrap_or(it));
    let name = segment.or(title).unwrap_or_default();
    // The slug is cut with room for the hash, so that a long title does not push it out.
    let slug: String = slugify(name).chars().take(70).collect();
    ArticleKey::new(&slugify(&[&slug, "-", &short_hash(raw_id)].concat()))
}

/// A name that is none of the e-mail addresses that RSS wants in its place: `desk@example.org (Ana Ruiz)`.
pub(super) fn person(name: &str) -> Option<String> {
    if !name.contains('@') {
        return (!name.is_empty()).then(|| name.to_owned());
    }
    let (_, rest) = name.split_once('(')?;
    let inside = rest.split(')').next().unwrap_or_default().trim();
    (!inside.is_empty() && !inside.contains('@')).then(|| inside.to_owned())
}
