//! Bodies of every shape, for the tests of what is stored.

use super::names;
use crate::model::{Direction, Image, LanguageTag, WebAddress};
use crate::rich_text::{Anchor, Cell, Element, Kind, LinkAddress, Node, RichText, Scope};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Addresses with awkward parts.
pub fn web_addresses() -> impl Strategy<Value = WebAddress> {
    "https?://[a-z]{1,6}\\.example(:[1-9][0-9]{0,3})?/\\PC{0,20}"
        .prop_filter_map("it is an address", |text| WebAddress::parse(&text))
}

/// Names of places.
pub fn anchors() -> impl Strategy<Value = Anchor> {
    "[\\w-]{1,12}".prop_filter_map("it is an anchor", |text| Anchor::new(&text))
}

/// Bodies of up to four levels, of every kind of element in any order.
pub fn bodies() -> impl Strategy<Value = RichText> {
    let leaf = "\\PC{0,20}".prop_map(Node::Text);
    let nodes = leaf.prop_recursive(4, 24, 4, |inner| {
        let attributes = (
            option::of("[a-z]{2}(-[A-Z]{2})?".prop_filter_map("it is a tag", |tag| LanguageTag::new(&tag))),
            option::of(prop_oneof![Just(Direction::LeftToRight), Just(Direction::RightToLeft)]),
            option::of(anchors()),
        );
        (kinds(), attributes, vec(inner, 0..4)).prop_map(|(kind, (language, direction, anchor), children)| {
            Node::Element(Element { kind, language, direction, anchor, children })
        })
    });
    vec(nodes, 0..5).prop_map(RichText)
}

fn kinds() -> impl Strategy<Value = Kind> {
    let plain: Vec<Kind> = names::all().map(Kind::Plain).collect();
    let link_address = prop_oneof![
        web_addresses().prop_map(LinkAddress::Web),
        "[a-z]{1,5}@[a-z]{1,5}\\.example".prop_map(LinkAddress::Mail),
        anchors().prop_map(LinkAddress::Anchor),
    ];
    let scope = prop_oneof![Just(Scope::Auto), Just(Scope::Column), Just(Scope::Row)];
    prop_oneof![
        prop::sample::select(plain),
        (link_address, option::of("\\PC{0,9}")).prop_map(|(address, title)| Kind::Link { address, title }),
        (web_addresses(), "\\PC{0,9}", option::of(any::<(u32, u32)>()))
            .prop_map(|(address, alt, size_px)| Kind::Image(Image { address, alt, size_px })),
        (web_addresses(), option::of("\\PC{0,9}"))
            .prop_map(|(address, title)| Kind::Embed { address, title }),
        "\\PC{0,12}".prop_map(Kind::Time),
        anchors().prop_map(Kind::WayBack),
        (option::of(any::<i32>()), any::<bool>())
            .prop_map(|(start, is_reversed)| Kind::OrderedList { start, is_reversed }),
        (option::of(scope), 1..=100_u16, 1..=100_u16)
            .prop_map(|(scope, n_columns, n_rows)| Kind::Cell(Cell { scope, n_columns, n_rows })),
    ]
}
