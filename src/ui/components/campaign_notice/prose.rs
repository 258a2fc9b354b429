//! The paragraphs of a notice.
//!
//! Deliberately absent: markup; the core has read what the newsroom wrote into phrases.

use crate::ui::element::{Child, Element, element};
use broadside_core::campaign::{Paragraph, Phrase};
use leptos::prelude::*;

/// Each that says something.
pub(super) fn paragraphs(paragraphs: &[Paragraph]) -> Vec<Element> {
    let said = paragraphs.iter().filter(|it| !it.is_empty());
    said.map(|it| element("p").child(it.iter().map(phrase).collect::<Vec<_>>())).collect()
}

fn phrase(phrase: &Phrase) -> AnyView {
    let (tag, text) = match phrase {
        Phrase::Plain(text) => return text.as_str().into_child(),
        Phrase::Strong(text) => ("strong", text),
        Phrase::Stressed(text) => ("em", text),
        Phrase::Link { label, address } => {
            return element("a")
                .attr("href", address.as_str())
                .attr("rel", "noopener")
                .child(label.as_str())
                .view();
        }
    };
    element(tag).child(text.as_str()).view()
}
