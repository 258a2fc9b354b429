//! Topics and their pages, as the file says them.
//!
//! Deliberately absent: topics that only the sources know; they have pages without texts.

use crate::config::leaf::{Text, Texts, TopicName};
use crate::config::reader::Reader;
use crate::config::record::{List, record};
use crate::config::{Source, TopicPage};
use crate::model::{SourceId, Topic, TopicSlug};
use crate::signup::SignupBlock;

record! {
    /// A topic and its page.
    struct TopicRecord<'a> {
        /// The end of the page's address, and what the source calls the topic. Made of the title if it is
        /// left out.
        "slug" => slug: TopicName<'a>, optional;
        /// The page's heading.
        "title" => title: Text<'a>, required;
        /// A paragraph under the heading.
        "description" => description: &'a str, or("");
        /// Other tags of the source that are filed under this topic.
        "aliases" => aliases: List<'a, TopicName<'a>>, or(List::EMPTY);
        /// What single sources call the topic, by the id of the source: each is asked for it by its own name, in
        /// the place of the slug.
        "names" => names: Texts<'a>, or(Texts::EMPTY);
        /// The id of the newsletter list that this page offers first.
        "list" => list: Text<'a>, optional;
    }
}

/// Topics of which each slug and alias names one.
pub(super) fn validated(
    records: &List<'_, TopicRecord<'_>>,
    sources: &[Source],
    signup: Option<&SignupBlock>,
    reader: &mut Reader<'_>,
) -> Vec<TopicPage> {
    let mut pages: Vec<TopicPage> = Vec::new();
    // Aliases come second, because none may be the slug of a topic that is listed further down.
    let mut aliases: Vec<(String, List<'_, TopicName<'_>>)> = Vec::new();
    for (index, record) in records.indexed() {
        let slug = record.slug.map_or_else(|| TopicSlug::named(record.title.0), |it| it.slug());
        let Some(slug) = slug else {
            let expected = "a title with letters, or a slug";
            reader.refuse(&["/topics/", &index, "/title"], expected, record.title.0);
            continue;
        };
        if pages.iter().any(|page| page.topic.slug == slug) {
            let expected = "a slug that no other topic has";
            reader.refuse(&["/topics/", &index, "/slug"], expected, slug.as_str());
            continue;
        }
        let list = record.list.map(|it| it.0);
        let known_list = list.filter(|id| signup.is_some_and(|it| it.lists.iter().any(|it| it.id.0 == *id)));
        if let (Some(id), None) = (list, known_list) {
            reader.refuse(&["/topics/", &index, "/list"], "the id of a list under signup", id);
        }
        let page = TopicPage {
            topic: Topic { slug, title: record.title.0.to_owned() },
            description: record.description.to_owned(),
            aliases: Vec::new(),
            names: names(&pages, &index, &record.names, sources, reader),
            list: known_list.map(str::to_owned),
        };
        pages.push(page);
        aliases.push((index, record.aliases));
    }
    for (page_index, (index, aliases)) in aliases.iter().enumerate() {
        file_aliases(&mut pages, page_index, index, aliases, reader);
    }
    pages
}

/// What the sources call a topic: sources that there are, and names that no topic before has in the same source.
fn names(
    before: &[TopicPage],
    index: &str,
    names: &Texts<'_>,
    sources: &[Source],
    reader: &mut Reader<'_>,
) -> Vec<(SourceId, TopicSlug)> {
    let mut sound = Vec::new();
    for (source, name) in names.pairs() {
        let pointer = ["/topics/", index, "/names/", &source];
        let Some(known) = sources.iter().find(|it| it.id.0 == source) else {
            reader.refuse(&pointer, "the id of a source", &source);
            continue;
        };
        let slug = TopicSlug::named(&name);
        let is_taken = |it: &TopicSlug| before.iter().any(|page| page.name_in(&known.id) == Some(it));
        match slug.filter(|it| !is_taken(it)) {
            Some(slug) => sound.push((known.id.clone(), slug)),
            None => reader.refuse(&pointer, "a tag that no other topic has in this source", &name),
        }
    }
    sound
}

/// Files every alias under one topic: not one that has a page of its own, nor one that another topic has
/// already.
fn file_aliases(
    pages: &mut [TopicPage],
    page_index: usize,
    index: &str,
    aliases: &List<'_, TopicName<'_>>,
    reader: &mut Reader<'_>,
) {
    for (alias_index, alias) in aliases.indexed() {
        let Some(alias) = alias.slug() else { continue };
        let owner = pages.iter().position(|it| it.topic.slug == alias || it.aliases.contains(&alias));
        match (owner, pages.get_mut(page_index)) {
            (None, Some(page)) => page.aliases.push(alias),
            // An alias that spells the topic's own slug says nothing, and harms nothing.
            (Some(owner), _) if owner == page_index => {}
            _ => {
                let pointer = ["/topics/", index, "/aliases/", &alias_index];
                reader.refuse(&pointer, "a tag that no other topic has", alias.as_str());
            }
        }
    }
}
