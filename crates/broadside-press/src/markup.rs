//! Writing HTML: escaped text, and elements of the head, read from the built shell and composed anew.
//!
//! Deliberately absent: the body, which the app's own components render.

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;

/// Elements that have no end tag.
const VOID: [&str; 3] = ["base", "link", "meta"];

/// An element of the head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadElement {
    /// Lower case.
    pub name: String,
    /// In order, values decoded.
    pub attributes: Vec<(String, String)>,
    /// What stands in it: a title's text.
    pub text: String,
}

impl HeadElement {
    /// An element without text.
    pub fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self { name: name.to_owned(), attributes: attributes.collect(), text: String::new() }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// Whether it is the `meta` element called `name`.
    pub fn is_meta(&self, name: &str) -> bool {
        self.name == "meta" && self.attribute("name") == Some(name)
    }

    /// Appends its markup.
    pub fn print(&self, html: &mut String) {
        html.push('<');
        html.push_str(&self.name);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                push_escaped(html, value);
                html.push('"');
            }
        }
        html.push('>');
        if !VOID.contains(&self.name.as_str()) {
            push_escaped(html, &self.text);
            html.push_str("</");
            html.push_str(&self.name);
            html.push('>');
        }
    }
}

/// Appends `text` so that it is text in an element and in a quoted attribute.
pub fn push_escaped(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

/// The elements of a head, in order, of its markup. Comments and the head's own tags are left out.
pub fn read_head(html: &str) -> Vec<HeadElement> {
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let tokenizer = Tokenizer::new(HeadSink::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.elements.into_inner()
}

#[derive(Default)]
struct HeadSink {
    elements: RefCell<Vec<HeadElement>>,
    is_inside: RefCell<bool>,
}

impl TokenSink for HeadSink {
    type Handle = ();

    fn process_token(&self, token: Token, _line_number: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) => return self.process_tag(&tag),
            Token::CharacterTokens(text) if *self.is_inside.borrow() => {
                if let Some(element) = self.elements.borrow_mut().last_mut() {
                    element.text.push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl HeadSink {
    fn process_tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        let is_start = tag.kind == StartTag;
        let has_text = matches!(name.as_str(), "title" | "script");
        self.is_inside.replace(is_start && has_text);
        if is_start && !matches!(name.as_str(), "html" | "head" | "body") {
            let attributes =
                tag.attrs.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
            self.elements.borrow_mut().push(HeadElement {
                name: name.clone(),
                attributes,
                text: String::new(),
            });
        }
        match name.as_str() {
            "title" if is_start => TokenSinkResult::RawData(RawKind::Rcdata),
            "script" if is_start => TokenSinkResult::RawData(RawKind::ScriptData),
            _ => TokenSinkResult::Continue,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_newsroom_writes_stays_text() {
        let mut html = String::new();
        HeadElement::new("meta", &[("content", "\"><script>alert('x')</script> & more")]).print(&mut html);
        assert_eq!(html, "<meta content=\"&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt; &amp; more\">");
    }

    #[test]
    fn a_minified_head_is_read_whole() {
        let elements = read_head(
            "<!doctype html><html lang=en><!-- c --><base href=./><title>A &amp; B</title>\
             <link as=fetch crossorigin href=broadside.json rel=preload><script src=./boot.js type=module></script>",
        );
        let names: Vec<&str> = elements.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["base", "title", "link", "script"]);
        let mut html = String::new();
        for element in &elements {
            element.print(&mut html);
        }
        assert_eq!(
            html,
            "<base href=\"./\"><title>A &amp; B</title>\
             <link as=\"fetch\" crossorigin href=\"broadside.json\" rel=\"preload\">\
             <script src=\"./boot.js\" type=\"module\"></script>"
        );
    }
}
