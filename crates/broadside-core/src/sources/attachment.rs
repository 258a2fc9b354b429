//! What hangs on a feed's item and can be played: an episode, a film.
//!
//! Deliberately absent: pictures, which are the item's image, and files of any other type.

use crate::model::WebAddress;
use crate::rich_text::{Element, Kind, Node};

/// Whether a reader's browser may play what has this type.
pub(super) fn is_playable(media_type: &str) -> bool {
    ["audio/", "video/"].iter().any(|it| media_type.starts_with(it))
}

/// The place in a body where it is played.
pub(super) fn embed(address: WebAddress, title: Option<String>) -> Node {
    let kind = Kind::Embed { address: address.upgraded(), title };
    Node::Element(Element { kind, language: None, direction: None, anchor: None, children: Vec::new() })
}
