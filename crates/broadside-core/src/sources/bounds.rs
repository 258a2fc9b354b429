//! How long the words of a story may be, whichever format they came in: a list holds a thousand previews, and a source
//! can write a book into each.
//!
//! Deliberately absent: texts and their markup (`rich_text` bounds those), and how many names there are (`naming`).

use super::Page;
use crate::model::Preview;
use crate::rich_text::shortened;

const MAX_TITLE_CHARS: usize = 500;
const MAX_NAME_CHARS: usize = 200;
const MAX_ALT_CHARS: usize = 2_000;

/// Cuts what is longer than anybody reads. A story of which there is nothing to be read has its key for a title, so that
/// it can be opened.
pub(super) fn keep_in(page: &mut Page) {
    for article in &mut page.articles {
        keep_preview_in(&mut article.preview);
    }
    for count in &mut page.topics {
        cut(&mut count.topic.title, MAX_NAME_CHARS);
    }
    if let Some(title) = &mut page.title {
        cut(title, MAX_TITLE_CHARS);
    }
}

fn keep_preview_in(preview: &mut Preview) {
    if preview.title.is_empty() {
        preview.title = preview.key.as_str().to_owned();
    }
    cut(&mut preview.title, MAX_TITLE_CHARS);
    for author in &mut preview.authors {
        cut(&mut author.name, MAX_NAME_CHARS);
    }
    for topic in &mut preview.topics {
        cut(&mut topic.title, MAX_NAME_CHARS);
    }
    if let Some(image) = &mut preview.image {
        cut(&mut image.alt, MAX_ALT_CHARS);
    }
}

fn cut(text: &mut String, n_chars: usize) {
    // Bytes are counted at once, and no text has more characters than those.
    if text.len() > n_chars {
        *text = shortened(text, n_chars);
    }
}
