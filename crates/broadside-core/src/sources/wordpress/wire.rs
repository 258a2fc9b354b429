//! Posts and terms as `wp/v2` gives them, read leniently.
//!
//! Deliberately absent: `meta`, which is an object or an empty list, and what plugins add, except the one
//! field that stands in for a picture that is not embedded.

use super::super::document::{Notes, Record};
use super::endpoint::TermKind;
use crate::model::Timestamp;
use crate::percent::decode_component;

/// A post (<https://developer.wordpress.org/rest-api/reference/posts/>).
pub(super) struct Post<'a> {
    pub id: u64,
    /// Decoded: WordPress percent-encodes the slugs of other alphabets.
    pub slug: String,
    pub link: Option<&'a str>,
    /// HTML.
    pub title: &'a str,
    pub excerpt: Rendered<'a>,
    pub content: Rendered<'a>,
    pub date_gmt: Option<Timestamp>,
    pub modified_gmt: Option<Timestamp>,
    /// Ids of categories and of tags.
    pub term_ids: Vec<u64>,
    pub authors: Vec<Author<'a>>,
    pub picture: Option<Picture<'a>>,
    /// Of every taxonomy that was embedded.
    pub terms: Vec<Term<'a>>,
}

/// Text that is rendered for readers.
pub(super) struct Rendered<'a> {
    pub html: &'a str,
    /// Behind a password; then there is no text.
    pub is_protected: bool,
}

/// An embedded user.
pub(super) struct Author<'a> {
    pub name: &'a str,
    pub link: Option<&'a str>,
}

/// An embedded media item.
pub(super) struct Picture<'a> {
    pub alt_text: &'a str,
    pub files: Vec<PictureFile<'a>>,
}

/// One of the sizes that a site keeps; their names differ from site to site.
pub(super) struct PictureFile<'a> {
    pub source_url: &'a str,
    pub size_px: Option<(u32, u32)>,
}

/// A category, tag or other term.
#[derive(Clone)]
pub(super) struct Term<'a> {
    pub id: u64,
    /// Decoded.
    pub slug: String,
    /// HTML.
    pub name: &'a str,
    pub taxonomy: Option<&'a str>,
    pub count: Option<u64>,
}

impl<'a> Post<'a> {
    /// Reads a post; `None` where it has no id.
    pub fn read(post: &Record<'a>, notes: &mut Notes) -> Option<Self> {
        let Some(id) = post.whole("id") else {
            notes.add(&post.pointer, "has no id; left out");
            return None;
        };
        let embedded = post.record("_embedded");
        let mut term_ids = Vec::new();
        for kind in TermKind::of(crate::config::Taxonomy::Both) {
            let ids = post.record(kind.collection());
            term_ids.extend(ids.elements().iter().filter_map(serde_json::Value::as_u64));
        }
        Some(Self {
            id,
            slug: decode_component(post.text("slug", notes).unwrap_or_default()),
            link: post.text("link", notes),
            title: post.record("title").text("rendered", notes).unwrap_or_default(),
            excerpt: rendered(post, "excerpt", notes),
            content: rendered(post, "content", notes),
            date_gmt: moment(post, "date_gmt", notes),
            modified_gmt: moment(post, "modified_gmt", notes),
            term_ids,
            authors: authors(&embedded, notes),
            picture: picture(post, &embedded, notes),
            terms: terms(&embedded, notes),
        })
    }
}

impl<'a> Term<'a> {
    /// Reads a term; `None` where it has no id or name, as error objects have none.
    pub fn read(term: &Record<'a>, notes: &mut Notes) -> Option<Self> {
        let name = term.text("name", notes)?;
        Some(Self {
            id: term.whole("id")?,
            slug: decode_component(term.text("slug", notes).unwrap_or(name)),
            name,
            taxonomy: term.text("taxonomy", notes),
            count: term.whole("count"),
        })
    }
}

fn rendered<'a>(post: &Record<'a>, key: &str, notes: &mut Notes) -> Rendered<'a> {
    let field = post.record(key);
    Rendered {
        html: field.text("rendered", notes).unwrap_or_default(),
        is_protected: field.is_true("protected"),
    }
}

/// A date in UTC; WordPress writes no zone with it, and zeros where there is none.
fn moment(post: &Record<'_>, key: &str, notes: &mut Notes) -> Option<Timestamp> {
    let text = post.text(key, notes)?;
    let moment = Timestamp::parse_utc(text);
    if moment.is_none() && !text.starts_with("0000") {
        notes.add(&post.pointer_to(key), "is not a date; left out");
    }
    moment
}

/// What could not be embedded is an error object in its place: `{"code": "rest_user_cannot_view", …}`. In the place
/// of a picture that was deleted without WordPress's knowing, it embeds the index of its whole API.
fn is_embedded(record: &Record<'_>, notes: &mut Notes) -> bool {
    if record.has("id") {
        return true;
    }
    let note = if record.has("code") {
        "is an error instead of what was to be embedded; left out"
    } else if record.has("routes") {
        "is the whole API's index instead of a picture that was deleted; left out"
    } else {
        return true;
    };
    notes.add(&record.pointer, note);
    false
}

fn authors<'a>(embedded: &Record<'a>, notes: &mut Notes) -> Vec<Author<'a>> {
    let mut authors = Vec::new();
    for author in embedded.list("author", notes) {
        if is_embedded(&author, notes)
            && let Some(name) = author.text("name", notes)
        {
            authors.push(Author { name, link: author.text("link", notes) });
        }
    }
    authors
}

/// Terms come in a list for each taxonomy, in no order to rely on.
fn terms<'a>(embedded: &Record<'a>, notes: &mut Notes) -> Vec<Term<'a>> {
    let mut terms = Vec::new();
    for group in embedded.list("wp:term", notes) {
        for (index, term) in group.elements().iter().enumerate() {
            let term = Record::at(term, [&group.pointer, "/", &index.to_string()].concat());
            if is_embedded(&term, notes) {
                terms.extend(Term::read(&term, notes));
            }
        }
    }
    terms
}

fn picture<'a>(post: &Record<'a>, embedded: &Record<'a>, notes: &mut Notes) -> Option<Picture<'a>> {
    let media = embedded.list("wp:featuredmedia", notes).into_iter().next();
    if let Some(media) = media.filter(|it| is_embedded(it, notes)) {
        let is_image = media.text("media_type", notes).is_none_or(|it| it == "image");
        let details = media.record("media_details");
        let mut files = Vec::new();
        if let Some(source_url) = media.text("source_url", notes) {
            files.push(PictureFile { source_url, size_px: size_px(&details) });
        }
        for size in details.record("sizes").members() {
            if let Some(source_url) = size.text("source_url", notes) {
                files.push(PictureFile { source_url, size_px: size_px(&size) });
            }
        }
        if is_image && !files.is_empty() {
            return Some(Picture { alt_text: media.text("alt_text", notes).unwrap_or_default(), files });
        }
    }
    // Jetpack adds the address to the post itself, embedded or not.
    let source_url = post.text("jetpack_featured_media_url", notes)?;
    Some(Picture { alt_text: "", files: vec![PictureFile { source_url, size_px: None }] })
}

fn size_px(record: &Record<'_>) -> Option<(u32, u32)> {
    let side = |key| record.whole(key).and_then(|it| u32::try_from(it).ok()).filter(|it| *it > 0);
    side("width").zip(side("height"))
}
