//! A path into a document: `attributes.cover.url`, `tags[*].name`, `attachment[type = Image].url`.
//!
//! Deliberately absent: descending to any depth and slices. A newsroom that knows its API can say where a
//! thing is.

use super::condition::Condition;
use super::scanner::{Fault, Scanner};

/// Where something is. Invariant: parsing what it was parsed from gives it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    pub(super) start: Start,
    pub(super) steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// At the item (of an address or a total: at the document).
    Item,
    /// `$`: at the document.
    Document,
    /// `#`: at the name that the item has in the object that holds it.
    Name,
}

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// `name` or `'an odd name'`: the member of an object.
    Key(String),
    /// `[0]`: an element of a list.
    Index(usize),
    /// `[*]`: every element of a list, every member of an object.
    Each,
    /// `[#]`: the name of every member of an object.
    Names,
    /// `[type = Image]`: every element or member of which the condition holds.
    Where(Box<Condition>),
}

impl Path {
    /// Reads a path.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut scanner = Scanner::new(text);
        scanner.skip_blanks();
        let path = Self::scan(&mut scanner, true)?;
        scanner.end()?;
        Ok(path)
    }

    /// Reads the path that stands here. Within a condition there are no further ones.
    pub(super) fn scan(scanner: &mut Scanner<'_>, may_have_conditions: bool) -> Result<Self, Fault> {
        if scanner.eat('#') {
            return Ok(Self { start: Start::Name, steps: Vec::new() });
        }
        let mut steps = Vec::new();
        let after_dollar = {
            let mut ahead = *scanner;
            (ahead.eat('$') && !ahead.peek().is_some_and(is_of_name)).then_some(ahead)
        };
        let start = if let Some(after) = after_dollar {
            *scanner = after;
            Start::Document
        } else {
            // A list that is the item itself begins with a bracket.
            if scanner.peek() != Some('[') {
                steps.push(name(scanner)?);
            }
            Start::Item
        };
        loop {
            if scanner.eat('.') {
                steps.push(name(scanner)?);
            } else if scanner.eat('[') {
                steps.push(bracketed(scanner, may_have_conditions)?);
            } else {
                return Ok(Self { start, steps });
            }
        }
    }

    /// The path as far as it leads to one place alone.
    pub(super) fn single_part(&self) -> Self {
        let is_single = |it: &&Step| matches!(it, Step::Key(_) | Step::Index(_));
        Self { start: self.start, steps: self.steps.iter().take_while(is_single).cloned().collect() }
    }
}

/// Letters of names that need no quotes.
fn is_of_name(letter: char) -> bool {
    // The slash is among them so that an address without paths in it is no path.
    let is_mark =
        matches!(letter, '/' | '.' | '[' | ']' | '{' | '}' | '|' | '\'' | '"' | '=' | '!' | '#' | '*');
    !is_mark && !letter.is_whitespace()
}

fn name(scanner: &mut Scanner<'_>) -> Result<Step, Fault> {
    if scanner.eat('\'') {
        return scanner.quoted().map(Step::Key);
    }
    let name = scanner.take_while(is_of_name);
    if name.is_empty() { Err(scanner.fault("a name")) } else { Ok(Step::Key(name.to_owned())) }
}

/// What stands in brackets, of which the first was passed.
fn bracketed(scanner: &mut Scanner<'_>, may_have_conditions: bool) -> Result<Step, Fault> {
    scanner.skip_blanks();
    // A number and `#` may begin a condition too.
    let mut ahead = *scanner;
    let is_names = ahead.eat('#');
    let digits = ahead.take_while(|it| it.is_ascii_digit());
    ahead.skip_blanks();
    let is_alone = ahead.peek() == Some(']');
    let step = if scanner.eat('*') {
        Step::Each
    } else if let Some(index) = digits.parse().ok().filter(|_| is_alone && !is_names) {
        *scanner = ahead;
        Step::Index(index)
    } else if is_names && digits.is_empty() && is_alone {
        *scanner = ahead;
        Step::Names
    } else if may_have_conditions {
        Step::Where(Box::new(Condition::scan(scanner)?))
    } else {
        return Err(scanner.fault("a number, * or #"));
    };
    scanner.skip_blanks();
    scanner.want(']', "a closing bracket")?;
    Ok(step)
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::condition::tests::{conditions, printed_condition};
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn quoted(name: &str) -> String {
        format!("'{}'", name.replace('\'', "''"))
    }

    /// The path as it would be written.
    pub(in super::super) fn printed(path: &Path) -> String {
        let mut text = match path.start {
            Start::Item => String::new(),
            Start::Document => "$".to_owned(),
            Start::Name => "#".to_owned(),
        };
        for step in &path.steps {
            match step {
                Step::Key(name) => {
                    let is_plain = !name.is_empty() && name.chars().all(is_of_name) && !name.starts_with('$');
                    text.push_str(if text.is_empty() { "" } else { "." });
                    text.push_str(&if is_plain { name.clone() } else { quoted(name) });
                }
                Step::Index(index) => text.push_str(&format!("[{index}]")),
                Step::Each => text.push_str("[*]"),
                Step::Names => text.push_str("[#]"),
                Step::Where(condition) => text.push_str(&format!("[{}]", printed_condition(condition))),
            }
        }
        text
    }

    /// Paths; those inside a condition have none.
    pub(in super::super) fn paths(may_have_conditions: bool) -> BoxedStrategy<Path> {
        let key = prop_oneof![
            prop::sample::select(vec!["id", "attributes", "@type", "wp:term", "a-b", "$ref", "0", "título"])
                .prop_map(str::to_owned),
            "\\PC{0,6}",
        ]
        .prop_map(Step::Key);
        let simple = prop_oneof![
            4 => key.clone(),
            1 => any::<u16>().prop_map(|it| Step::Index(usize::from(it))),
            1 => Just(Step::Each),
            1 => Just(Step::Names),
        ];
        let step = if may_have_conditions {
            prop_oneof![6 => simple, 1 => conditions().prop_map(|it| Step::Where(Box::new(it)))].boxed()
        } else {
            simple.boxed()
        };
        prop_oneof![
            1 => Just(Path { start: Start::Name, steps: Vec::new() }),
            2 => vec(step.clone(), 0..4).prop_map(|steps| Path { start: Start::Document, steps }),
            6 => vec(step, 1..5).prop_map(|steps| Path { start: Start::Item, steps }),
        ]
        .boxed()
    }

    #[test]
    fn a_fault_is_told_with_its_place_and_what_should_stand_there() {
        for (text, position, expected) in [
            ("", 1, "a name"),
            ("data..title", 6, "a name"),
            ("data.", 6, "a name"),
            (".data", 1, "a name"),
            ("data[", 6, "a name"),
            ("data[]", 6, "a name"),
            ("data[1", 7, "= or !="),
            ("data[*", 7, "a closing bracket"),
            ("data[-1]", 8, "= or !="),
            ("data['a]", 9, "a closing quote"),
            ("data title", 6, "the end"),
            ("título.'año", 12, "a closing quote"),
            ("data]", 5, "the end"),
            ("data.*", 6, "a name"),
            ("tag[type = ].x", 12, "a value"),
            ("tag[a[b = c] = d]", 7, "a number, * or #"),
            ("$data.{x}", 7, "a name"),
            ("# .x", 3, "the end"),
        ] {
            let fault = Path::parse(text).unwrap_err();
            assert_eq!((fault.position, fault.expected), (position, expected), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_path_that_was_written_is_read_as_the_same(path in paths(true)) {
            let text = printed(&path);
            prop_assert_eq!(Path::parse(&text), Ok(path), "{}", text);
        }

        #[test]
        fn any_text_is_a_path_or_has_a_fault_inside_of_it(text in "[a-c.\\[\\]'*#$=!| 0-9{}ü]{0,16}") {
            match Path::parse(&text) {
                Ok(path) => prop_assert_eq!(Path::parse(&printed(&path)), Ok(path)),
                Err(fault) => prop_assert!((1..=text.chars().count() + 1).contains(&fault.position)),
            }
        }
    }
}
