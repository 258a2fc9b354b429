//! A digest as plain text, for a message or a letter.
//!
//! Deliberately absent: markup of any kind; whoever gets the text may read it anywhere.

use super::Digest;
use crate::model::Preview;

/// `title`, and under each topic's name its stories with their addresses; `others` names what has no topic.
pub fn text(
    digest: &Digest,
    title: &str,
    others: &str,
    address_of: impl Fn(&Preview) -> Option<String>,
) -> String {
    let mut lines = vec![title.to_owned()];
    for group in &digest.groups {
        lines.push(String::new());
        lines.push(group.topic.as_ref().map_or(others, |it| &it.title).to_owned());
        for story in &group.stories {
            lines.push(["• ", &story.title].concat());
            lines.extend(address_of(story));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
