//! How a text is made of an item: paths, texts with paths in braces and constants, the first that gives
//! anything.
//!
//! Deliberately absent: what the text is for. Who asks says whether it goes into an address.

use super::super::document::Notes;
use super::path::Path;
use super::place::{Place, Seen};
use super::scanner::{Fault, Scanner};
use super::template::{self, Part};
use crate::percent::encode_component;
use serde_json::Value;

/// Texts that are taken of one expression.
const MAX_TEXTS: usize = 50;

/// Alternatives, the best first; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression(Vec<Alternative>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Alternative {
    /// `a.b`.
    Path(Path),
    /// `https://example.org/{a.b}`.
    Template(Vec<Part>),
    /// `= text`.
    Constant(String),
}

/// Whether the values in a template become parts of an address or stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Text,
    Address,
}

/// A text with the place that a warning about it names: where it stands, or the item that it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Located {
    pub text: String,
    pub pointer: String,
}

impl Expression {
    /// Reads an expression: alternatives with bars between them. A constant goes to the end of the text.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut scanner = Scanner::new(text);
        let mut alternatives = Vec::new();
        loop {
            scanner.skip_blanks();
            if scanner.eat('=') {
                let constant = scanner.take_while(|_| true).trim();
                if constant.is_empty() {
                    return Err(scanner.fault("a text"));
                }
                alternatives.push(Alternative::Constant(constant.to_owned()));
                return Ok(Self(alternatives));
            }
            alternatives.push(alternative(&mut scanner)?);
            if !scanner.eat('|') {
                scanner.end()?;
                return Ok(Self(alternatives));
            }
        }
    }

    /// The first text that it gives.
    pub(super) fn text(
        &self,
        document: &Value,
        item: &Place<'_>,
        aim: Use,
        notes: &mut Notes,
    ) -> Option<Located> {
        self.texts(document, item, aim, notes).into_iter().next()
    }

    /// The texts of the first alternative that gives any. A list stands for its elements.
    pub(super) fn texts(
        &self,
        document: &Value,
        item: &Place<'_>,
        aim: Use,
        notes: &mut Notes,
    ) -> Vec<Located> {
        let made = |text: String| Located { text, pointer: item.pointer.clone() };
        for alternative in &self.0 {
            let texts = match alternative {
                Alternative::Constant(text) => vec![made(text.clone())],
                Alternative::Path(path) => texts_at(path, document, item, notes),
                Alternative::Template(parts) => {
                    filled(parts, document, item, aim, notes).map(made).into_iter().collect()
                }
            };
            if !texts.is_empty() {
                return texts;
            }
        }
        Vec::new()
    }
}

/// What looks like a path up to the next bar is one; anything else has to be a template.
fn alternative(scanner: &mut Scanner<'_>) -> Result<Alternative, Fault> {
    let mut ahead = *scanner;
    let path = Path::scan(&mut ahead, true).and_then(|path| {
        ahead.skip_blanks();
        if matches!(ahead.peek(), None | Some('|')) { Ok(path) } else { Err(ahead.fault("a bar or the end")) }
    });
    match path {
        Ok(path) => {
            *scanner = ahead;
            Ok(Alternative::Path(path))
        }
        // A text without braces was meant to be a path.
        Err(fault) => template::scan(scanner)?.map(Alternative::Template).ok_or(fault),
    }
}

/// `None` where one of its paths leads to no text: half an address leads nowhere.
fn filled(parts: &[Part], document: &Value, item: &Place<'_>, aim: Use, notes: &mut Notes) -> Option<String> {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Paths(paths) => {
                let value =
                    paths.iter().find_map(|it| texts_at(it, document, item, notes).into_iter().next());
                match aim {
                    Use::Text => text.push_str(&value?.text),
                    Use::Address => encode_component(&value?.text, &mut text),
                }
            }
        }
    }
    Some(text)
}

/// The texts and numbers at a path, those that are blank left out.
fn texts_at(path: &Path, document: &Value, item: &Place<'_>, notes: &mut Notes) -> Vec<Located> {
    let mut texts = Vec::new();
    for place in
        path.find(document, item, MAX_TEXTS).into_iter().flat_map(|it| it.spread(MAX_TEXTS)).take(MAX_TEXTS)
    {
        let text = match place.seen {
            Seen::Name(text) => text.to_owned(),
            Seen::Value(Value::String(text)) => text.trim().to_owned(),
            Seen::Value(Value::Number(number)) => number.to_string(),
            // Some backends write `false` for what is not there.
            Seen::Value(Value::Bool(false)) => continue,
            Seen::Value(_) => {
                notes.add(&place.pointer, "is not a text; left out");
                continue;
            }
        };
        if !text.is_empty() {
            texts.push(Located { text, pointer: place.pointer });
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::path::tests::{paths, printed};
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_text_is_made_as_the_newsroom_says() {
        let item = json!({
            "title": " Tide ", "blank": " ", "n": 7, "half": 1.5, "off": false, "on": true, "list": ["a", 2, null, ["x"], "b"],
            "slug": "a/b ü?", "object": { "name": "inner" }, "tags": [{ "name": "x" }, { "name": "y" }], "a|b": "bar"
        });
        for (expression, as_text, as_address) in [
            ("title", vec!["Tide"], vec!["Tide"]),
            ("missing | title", vec!["Tide"], vec!["Tide"]),
            ("blank|off|missing.x|n", vec!["7"], vec!["7"]),
            ("half", vec!["1.5"], vec!["1.5"]),
            ("on", vec![], vec![]),
            ("object", vec![], vec![]),
            ("list", vec!["a", "2", "b"], vec!["a", "2", "b"]),
            ("list[0]", vec!["a"], vec!["a"]),
            ("tags[*].name", vec!["x", "y"], vec!["x", "y"]),
            ("'a|b'", vec!["bar"], vec!["bar"]),
            ("= es", vec!["es"], vec!["es"]),
            ("missing | = a | b {c}", vec!["a | b {c}"], vec!["a | b {c}"]),
            ("{title}, {n}", vec!["Tide, 7"], vec!["Tide, 7"]),
            (
                "https://example.org/{slug}?n={n}",
                vec!["https://example.org/a/b ü??n=7"],
                vec!["https://example.org/a%2Fb%20%C3%BC%3F?n=7"],
            ),
            ("/{missing | object.name}/ | title", vec!["/inner/"], vec!["/inner/"]),
            ("/{missing}/ | title", vec!["Tide"], vec!["Tide"]),
            ("{'a|b'} | title", vec!["bar"], vec!["bar"]),
            ("{{{n}}}", vec!["{7}"], vec!["{7}"]),
            ("it's {n}", vec!["it's 7"], vec!["it's 7"]),
        ] {
            let read = Expression::parse(expression).unwrap();
            let texts = |aim| -> Vec<String> {
                let located = read.texts(&item, &Place::root(&item), aim, &mut Notes::default());
                located.into_iter().map(|it| it.text).collect()
            };
            assert_eq!(texts(Use::Text), as_text, "{expression}");
            assert_eq!(texts(Use::Address), as_address, "{expression}");
        }
        let mut notes = Notes::default();
        let read = Expression::parse("object | list[3] | title").unwrap();
        assert_eq!(read.text(&item, &Place::root(&item), Use::Text, &mut notes).unwrap().text, "x");
        let pointers: Vec<_> = notes.0.iter().map(|it| it.pointer.as_str()).collect();
        assert_eq!(pointers, ["/object"], "a list within a list is a list all the same");
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        for (text, position, expected) in [
            ("", 1, "a name"),
            ("a |", 4, "a name"),
            ("a || b", 4, "a name"),
            ("a b", 3, "a bar or the end"),
            ("a..b | c", 3, "a name"),
            ("a | =  ", 8, "a text"),
            ("https://example.org/slug", 7, "a bar or the end"),
            ("https://example.org/{slug", 26, "a bar or a closing brace"),
            ("https://example.org/{}", 22, "a name"),
            ("{a}}", 5, "a second closing brace"),
            ("{a b}", 4, "a bar or a closing brace"),
        ] {
            let fault = Expression::parse(text).unwrap_err();
            assert_eq!((fault.position, fault.expected), (position, expected), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn alternatives_and_templates_are_read_as_they_were_written(
            several in vec(paths(true), 1..4),
            text in "[a-z/:'. ]{0,6}",
        ) {
            let bars: Vec<String> = several.iter().map(printed).collect();
            let bars = bars.join(" | ");
            let expected = several.iter().cloned().map(Alternative::Path).collect();
            prop_assert_eq!(Expression::parse(&bars), Ok(Expression(expected)), "{}", bars);
            let template = format!("/{text}{{{bars}}}!");
            let parts = vec![Part::Text(format!("/{text}")), Part::Paths(several), Part::Text("!".to_owned())];
            let expected = Expression(vec![Alternative::Template(parts)]);
            prop_assert_eq!(Expression::parse(&template), Ok(expected), "{}", template);
        }

        #[test]
        fn any_text_is_an_expression_or_has_a_fault_inside_of_it(text in "[a-c.\\[\\]'*#$=!| {}/ü0]{0,20}") {
            if let Err(fault) = Expression::parse(&text) {
                prop_assert!((1..=text.chars().count() + 1).contains(&fault.position), "{}: {:?}", text, fault);
            }
        }
    }
}
