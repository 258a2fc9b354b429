//! Faults of a source's documents as a newsroom can go through them: equal ones together, and each with the name of a
//! story that has it.
//!
//! Deliberately absent: names of stories in XML and of those whose titles only the configuration knows; their place in
//! the document has to do.

use crate::client::Client;
use crate::html_parser::NativeHtmlParser;
use broadside_core::config::Source;
use broadside_core::query::Match;
use broadside_core::rich_text::{line_from_html, shortened};
use broadside_core::sources::{Ask, Conversation, Warning};
use serde_json::Value;

const MAX_NAME_CHARS: usize = 60;

/// A fault, however many stories have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The first of them.
    pub example: Warning,
    /// The title or the slug of the story which that is in, where it is known.
    pub story: Option<String>,
    /// How many there are.
    pub n_times: usize,
}

impl Fault {
    /// The faults that these warnings come to. Two are equal when they differ by nothing but the number of an element.
    pub fn grouped(warnings: Vec<Warning>, document: Option<&Value>) -> Vec<Self> {
        let mut faults: Vec<(String, Self)> = Vec::new();
        for warning in warnings {
            let kind = [&unnumbered(&warning.pointer), ": ", &warning.note].concat();
            if let Some((_, fault)) = faults.iter_mut().find(|(it, _)| *it == kind) {
                // The same place is told again where a document was read twice.
                fault.n_times += usize::from(fault.example != warning);
                continue;
            }
            let story = document.and_then(|it| story_at(it, &warning.pointer));
            faults.push((kind, Self { example: warning, story, n_times: 1 }));
        }
        faults.into_iter().map(|(_, fault)| fault).collect()
    }
}

/// The first document of a source, if it is JSON; it was asked for before, so that nothing is sent.
pub fn first_document(client: &Client, source: &Source) -> Option<Value> {
    let (_, request) = Conversation::open(source, Ask::Latest { topics: Vec::new(), matching: Match::Any });
    serde_json::from_slice(&client.get(&request).ok()?.body).ok()
}

/// A pointer without its numbers: `/items/3/tags/0` and `/items/12/tags/1` are of one kind.
fn unnumbered(pointer: &str) -> String {
    let mut kind = String::with_capacity(pointer.len());
    for letter in pointer.chars() {
        if !letter.is_ascii_digit() {
            kind.push(letter);
        } else if !kind.ends_with('#') {
            kind.push('#');
        }
    }
    kind
}

/// What the outermost thing on the way to `pointer` is called that has a title or a slug.
fn story_at(document: &Value, pointer: &str) -> Option<String> {
    let mut value = document;
    for step in pointer.split('/').skip(1) {
        value = match value {
            Value::Array(elements) => elements.get(step.parse::<usize>().ok()?)?,
            _ => value.get(step)?,
        };
        // The list's own title is that of the feed.
        if let Some(name) = name_of(value) {
            return Some(name);
        }
    }
    None
}

fn name_of(story: &Value) -> Option<String> {
    let title = story.get("title").map(|it| it.get("rendered").unwrap_or(it));
    [title, story.get("slug")].into_iter().flatten().find_map(|it| {
        let line = shortened(&line_from_html(it.as_str()?, &NativeHtmlParser), MAX_NAME_CHARS);
        (!line.is_empty()).then_some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn warning(pointer: &str, note: &str) -> Warning {
        Warning { pointer: pointer.to_owned(), note: note.to_owned() }
    }

    #[test]
    fn twenty_posts_with_hidden_authors_are_one_fault_with_the_first_posts_name() {
        let posts: Vec<Value> =
            (0..20).map(|it| json!({"title": {"rendered": format!("Post &#8211; {it}")}})).collect();
        let hidden: Vec<Warning> =
            (0..20).map(|it| warning(&format!("/{it}/_embedded/author/0"), "hidden")).collect();
        let faults = Fault::grouped(hidden, Some(&json!(posts)));
        let expected = Fault {
            example: warning("/0/_embedded/author/0", "hidden"),
            story: Some("Post \u{2013} 0".to_owned()),
            n_times: 20,
        };
        assert_eq!(faults, [expected]);
    }

    #[test]
    fn other_places_and_other_notes_stay_apart_and_a_slug_serves_for_a_title() {
        let feed = json!({"title": "The feed", "items": [{"slug": "the-ferry", "title": ""}, {}]});
        let told =
            [("/items/0/a", "x"), ("/items/0/b", "x"), ("/items/1/a", "y"), ("/version", "x"), ("", "x")];
        let faults = Fault::grouped(told.map(|(place, note)| warning(place, note)).to_vec(), Some(&feed));
        let names: Vec<_> = faults.iter().map(|it| (it.story.as_deref(), it.n_times)).collect();
        assert_eq!(names, [(Some("the-ferry"), 1), (Some("the-ferry"), 1), (None, 1), (None, 1), (None, 1)]);
    }
}
