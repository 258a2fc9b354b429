//! Topics and their pages, as the file says them.
//!
//! Deliberately absent: topics that only the sources know; they have pages without texts.

use crate::config::TopicPage;
use crate::config::leaf::Text;
use crate::config::reader::Reader;
use crate::config::record::{At, record};
use crate::model::{Topic, TopicSlug};
use crate::signup::SignupBlock;

record! {
    /// A topic and its page.
    struct TopicRecord {
        /// The end of the page's address, and what the source calls the topic. Made of the title if it is left out.
        "slug" => slug: TopicSlug, optional;
        /// The page's heading.
        "title" => title: Text, required;
        /// A paragraph under the heading.
        "description" => description: String, or(String::new());
        /// Other tags of the source that are filed under this topic.
        "aliases" => aliases: Vec<At<TopicSlug>>, or(Vec::new());
        /// The id of the newsletter list that this page offers first.
        "list" => list: Text, optional;
    }
}

/// Topics of which each slug and alias names one.
pub(super) fn validated(
    records: Vec<At<TopicRecord>>,
    signup: Option<&SignupBlock>,
    reader: &mut Reader<'_>,
) -> Vec<TopicPage> {
    let mut pages: Vec<(Vec<At<TopicSlug>>, TopicPage)> = Vec::new();
    for At { pointer, value: record } in records {
        let Some(slug) = record.slug.or_else(|| TopicSlug::new(&record.title.0)) else {
            reader.push(
                [&pointer, "/slug"].concat(),
                "a slug, as the title has no letters",
                "nothing".to_owned(),
            );
            continue;
        };
        if pages.iter().any(|(_, page)| page.topic.slug == slug) {
            reader.refuse(&[&pointer, "/slug"], "a slug that no other topic has", slug.as_str());
            continue;
        }
        let has_list = |id: &str| signup.is_some_and(|block| block.lists.iter().any(|it| it.id.0 == id));
        let list = record.list.map(|it| it.0).filter(|id| {
            let is_known = has_list(id);
            if !is_known {
                reader.refuse(&[&pointer, "/list"], "the id of a list under signup", id);
            }
            is_known
        });
        let topic = Topic { slug, title: record.title.0 };
        let page = TopicPage { topic, description: record.description, aliases: Vec::new(), list };
        pages.push((record.aliases, page));
    }
    with_aliases(pages, reader)
}

/// Files every alias under one topic: not one that has a page of its own, nor one that came before.
fn with_aliases(pages: Vec<(Vec<At<TopicSlug>>, TopicPage)>, reader: &mut Reader<'_>) -> Vec<TopicPage> {
    let mut taken: Vec<TopicSlug> = pages.iter().map(|(_, page)| page.topic.slug.clone()).collect();
    let mut finished = Vec::new();
    for (aliases, mut page) in pages {
        for At { pointer, value: alias } in aliases {
            // An alias that spells the topic's own slug says nothing, and harms nothing.
            if alias == page.topic.slug {
                continue;
            }
            if taken.contains(&alias) {
                reader.refuse(&[&pointer], "a tag that no other topic has", alias.as_str());
                continue;
            }
            taken.push(alias.clone());
            page.aliases.push(alias);
        }
        finished.push(page);
    }
    finished
}
