//! The file: its keys in the order of the documentation, two spaces a level, and proof that it can be read.
//!
//! Deliberately absent: keys without a value. What is left out has its default.

use super::about::{About, Told};
use super::failure::SetupError;
use broadside_core::config::{Config, Source, SourceKind};
use broadside_core::json;
use broadside_core::model::{TopicCount, WebAddress, slugify};
use serde_json::Value;

/// As it stands beside the demonstration's own configuration.
const SCHEMA: &str = "broadside.schema.json";

/// JSON whose objects keep their order.
enum Node {
    Text(String),
    Object(Vec<(&'static str, Node)>),
    List(Vec<Node>),
}

/// The text of the configuration, which is read without a problem.
pub fn document(
    source: &Source,
    about: &About,
    topics: &[TopicCount],
    base: &WebAddress,
) -> Result<String, SetupError> {
    let mut fields = vec![
        ("$schema", text(SCHEMA)),
        ("newsroom", newsroom(about)),
        ("sources", Node::List(vec![source_node(&source.kind, &about.name.text)])),
    ];
    if !topics.is_empty() {
        fields.push(("topics", Node::List(topics.iter().map(topic).collect())));
    }
    let mut document = String::new();
    push(&Node::Object(fields), 0, &mut document);
    document.push('\n');
    let reading = Config::read(document.as_bytes(), base);
    let is_same =
        reading.config.is_some_and(|it| it.sources.first().is_some_and(|it| it.kind == source.kind));
    if is_same && reading.problems.is_empty() {
        Ok(document)
    } else {
        Err(SetupError::NotReadBack(reading.problems))
    }
}

fn newsroom(about: &About) -> Node {
    let optional = [
        ("tagline", &about.tagline),
        ("description", &about.description),
        ("language", &about.language),
        ("accent", &about.accent),
        ("logo", &about.logo),
    ];
    let told = |it: &Option<Told>| it.as_ref().map(|it| text(&it.text));
    let mut fields = vec![("name", text(&about.name.text))];
    fields.extend(optional.into_iter().filter_map(|(key, value)| Some((key, told(value)?))));
    Node::Object(fields)
}

fn source_node(kind: &SourceKind, name: &str) -> Node {
    let mut fields = Vec::new();
    // Written down, so that a new name does not part readers from what they keep.
    let id = slugify(name);
    if !id.is_empty() {
        fields.push(("id", text(&id)));
    }
    fields.push(("title", text(name)));
    let address = kind.address().as_str();
    let (address, key) = match kind {
        SourceKind::JsonFeed { .. } | SourceKind::Syndication { .. } | SourceKind::Mapped(_) => {
            (address, None)
        }
        SourceKind::WordPress(_) => (site(address, "wp-json/"), None),
        SourceKind::Ghost(ghost) => (site(address, "ghost/api/content/"), Some(&ghost.key)),
    };
    fields.extend([("type", text(type_name(kind))), ("url", text(address))]);
    fields.extend(key.map(|it| ("key", text(it))));
    Node::Object(fields)
}

/// The word that the file has for a format.
pub fn type_name(kind: &SourceKind) -> &'static str {
    match kind {
        SourceKind::JsonFeed { .. } => "jsonfeed",
        SourceKind::Syndication { .. } => "rss",
        SourceKind::WordPress(_) => "wordpress",
        SourceKind::Ghost(_) => "ghost",
        // Nobody finds a mapping by looking; such a file would not be read back.
        SourceKind::Mapped(_) => "mapped",
    }
}

/// The site whose API is at `root`, as a newsroom would name it.
fn site<'a>(root: &'a str, api: &str) -> &'a str {
    root.strip_suffix(api).unwrap_or(root)
}

fn topic(count: &TopicCount) -> Node {
    Node::Object(vec![("slug", text(count.topic.slug.as_str())), ("title", text(&count.topic.title))])
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn push(node: &Node, level: usize, out: &mut String) {
    let gap = format!("\n{}", "  ".repeat(level + 1));
    let end = format!("\n{}", "  ".repeat(level));
    match node {
        Node::Text(text) => out.push_str(&json::written(&Value::from(text.as_str()))),
        Node::Object(fields) => {
            out.push('{');
            for (index, (key, value)) in fields.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                out.push_str(&format!("{gap}\"{key}\": "));
                push(value, level + 1, out);
            }
            out.push_str(&format!("{end}}}"));
        }
        Node::List(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                out.push_str(&gap);
                push(element, level + 1, out);
            }
            out.push_str(&format!("{end}]"));
        }
    }
}
