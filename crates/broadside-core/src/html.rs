//! HTML as a parser saw it, before anything is allowed: the one shape that both parsers give.
//!
//! Deliberately absent: a parser. The browser's own (`DOMParser`, which runs nothing) is used in the app and
//! a native HTML5 parser in the press and in tests; both must give the same nodes for the same text.

/// A parsed node. Comments, doctypes and processing instructions are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HtmlNode {
    /// Character data, entities decoded.
    Text(String),
    /// An element.
    Element(HtmlElement),
}

/// A parsed element of any namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtmlElement {
    /// The local name, lower case; elements of other namespaces (SVG, MathML) are given as `svg` or `math`
    /// with no children, because nothing of them is ever kept.
    pub name: String,
    /// Names in lower case, values decoded.
    pub attributes: Vec<(String, String)>,
    /// Children in order; of a `template`, none.
    pub children: Vec<HtmlNode>,
}

impl HtmlElement {
    /// The value of the attribute `name`.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// Parses HTML without running any of it.
pub trait HtmlParser {
    /// The children of the body that a browser would make of `html`. Parsers stop at a depth of 64 and at
    /// 5,000 nodes; what lies beyond is left out.
    fn parse(&self, html: &str) -> Vec<HtmlNode>;
}
