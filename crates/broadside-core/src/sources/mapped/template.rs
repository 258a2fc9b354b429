//! A text with paths in braces: `https://example.org/{section | desk}/{slug}`, and constant texts: `= es`.
//!
//! Deliberately absent: changing what a path leads to (cutting it, spelling it in small letters). The backend's
//! own slugs and addresses are what links elsewhere lead to.

use super::path::Path;
use super::scanner::{Fault, Scanner};

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// As it stands.
    Text(String),
    /// The first of these that leads to a text.
    Paths(Vec<Path>),
}

/// Reads the template that stands here, up to a bar or the end. `None` where it has no path in it, and so is
/// none.
pub(super) fn scan(scanner: &mut Scanner<'_>) -> Result<Option<Vec<Part>>, Fault> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut has_paths = false;
    loop {
        match scanner.peek() {
            None | Some('|') => break,
            Some('{') => {
                scanner.next();
                if scanner.eat('{') {
                    text.push('{');
                    continue;
                }
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                parts.push(Part::Paths(paths(scanner)?));
                has_paths = true;
            }
            Some('}') => {
                scanner.next();
                scanner.want('}', "a second closing brace")?;
                text.push('}');
            }
            Some(letter) => {
                scanner.next();
                text.push(letter);
            }
        }
    }
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    Ok(has_paths.then_some(parts))
}

/// The paths in braces, of which the first was passed.
fn paths(scanner: &mut Scanner<'_>) -> Result<Vec<Path>, Fault> {
    let mut paths = Vec::new();
    loop {
        scanner.skip_blanks();
        paths.push(Path::scan(scanner, true)?);
        scanner.skip_blanks();
        if scanner.eat('}') {
            return Ok(paths);
        }
        scanner.want('|', "a bar or a closing brace")?;
    }
}
