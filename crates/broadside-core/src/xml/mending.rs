//! What feeds get wrong, mended before a parser is strict about it.
//!
//! Deliberately absent: closing what was left open. A document that breaks off is told where it broke.
//!
//! What comes out has tags and text and nothing else: declarations, comments and instructions are left out, marked
//! sections are written as text. Line ends are kept, so that a fault's line is the document's own.

use super::{XmlFault, XmlPlace};
use crate::html::{HtmlNode, HtmlParser};

/// As deep as an element may stand; feeds with XHTML in them need some twenty levels.
const MAX_DEPTH: usize = 100;
const MAX_ELEMENTS: usize = 250_000;
/// Signs of equality in one tag, which attributes have. Parsers compare each attribute with all others.
const MAX_EQUALS: usize = 400;
/// Namespaces that are declared by an element and those around it. Parsers hand all of them down to each element that
/// declares one more.
const MAX_NAMESPACES: usize = 100;
/// Different characters by name that are looked up.
const MAX_NAMES: usize = 100;
/// HTML's longest name has 31 letters.
const MAX_NAME_BYTES: usize = 32;
/// Prefixes that are declared where a document does not do it itself.
const MAX_PREFIXES: usize = 50;
/// What may stand before the declaration; longer junk is no accident.
const MAX_JUNK_BYTES: usize = 4_096;

/// The document as a strict parser will take it, unless its fault is of another kind.
pub(super) fn mended(text: &str, html: &dyn HtmlParser) -> Result<String, XmlFault> {
    let mut mending = Mending {
        text,
        mended: String::with_capacity(text.len()),
        html,
        depth: 0,
        n_elements: 0,
        namespaces: Vec::new(),
        root_end: None,
        prefixes: Vec::new(),
        names: Vec::new(),
    };
    mending.run()?;
    mending.declare_prefixes();
    Ok(mending.mended)
}

struct Mending<'a> {
    text: &'a str,
    mended: String,
    html: &'a dyn HtmlParser,
    depth: usize,
    n_elements: usize,
    /// How many namespaces are declared down to each open element.
    namespaces: Vec<usize>,
    /// Where attributes of the root can be added.
    root_end: Option<usize>,
    /// Of the elements' names.
    prefixes: Vec<&'a str>,
    /// Characters by name, as far as they are looked up.
    names: Vec<(&'a str, Option<String>)>,
}

impl<'a> Mending<'a> {
    fn run(&mut self) -> Result<(), XmlFault> {
        let mut rest = self.without_junk();
        while let Some((before, after)) = rest.split_once('<') {
            // Before the root there is nothing to be read.
            if self.depth > 0 {
                self.push_with_references(before);
            } else {
                self.push_line_ends(before);
            }
            let here = rest.get(before.len()..).unwrap_or(rest);
            rest = if let Some(section) = after.strip_prefix("![CDATA[") {
                let (section, rest) = section.split_once("]]>").ok_or_else(|| self.broken_at(here))?;
                if self.depth > 0 {
                    self.push_escaped(section);
                }
                rest
            } else if let Some(comment) = after.strip_prefix("!--") {
                self.skipped(comment, "-->", here)?
            } else if let Some(instruction) = after.strip_prefix('?') {
                self.skipped(instruction, "?>", here)?
            } else if let Some(declaration) = after.strip_prefix('!') {
                let n_bytes = end_of_declaration(declaration).ok_or_else(|| self.broken_at(here))?;
                let (declaration, rest) = declaration.split_at_checked(n_bytes).unwrap_or((declaration, ""));
                self.push_line_ends(declaration);
                rest
            } else if after.starts_with(|it: char| it.is_alphabetic() || matches!(it, '/' | '_')) {
                let n_bytes = end_of_tag(after).ok_or_else(|| self.broken_at(here))?;
                let (tag, rest) = after.split_at_checked(n_bytes).unwrap_or((after, ""));
                self.tag(tag, here)?;
                rest.strip_prefix('>').unwrap_or(rest)
            } else {
                // «3 < 4» and «I <3 you».
                self.mended.push_str(if self.depth > 0 { "&lt;" } else { "" });
                after
            };
            // What servers append after the end is no part of the document.
            if self.depth == 0 && self.n_elements > 0 {
                return Ok(());
            }
        }
        if self.depth > 0 {
            self.push_with_references(rest);
        }
        Ok(())
    }

    /// The text from its declaration on, where only a little stands before it that is no document.
    fn without_junk(&mut self) -> &'a str {
        let text = self.text;
        let Some((junk, _)) = text.split_once("<?xml").filter(|(junk, _)| junk.len() <= MAX_JUNK_BYTES)
        else {
            return text;
        };
        if ["<rss", "<feed", "<channel", ":RDF"].iter().any(|it| junk.contains(it)) {
            return text;
        }
        self.push_line_ends(junk);
        text.get(junk.len()..).unwrap_or(text)
    }

    fn skipped(&mut self, text: &'a str, end: &str, here: &str) -> Result<&'a str, XmlFault> {
        let (skipped, rest) = text.split_once(end).ok_or_else(|| self.broken_at(here))?;
        self.push_line_ends(skipped);
        Ok(rest)
    }

    /// A tag without its angle brackets.
    fn tag(&mut self, tag: &'a str, here: &str) -> Result<(), XmlFault> {
        let is_end = tag.starts_with('/');
        if is_end {
            self.depth = self.depth.checked_sub(1).ok_or_else(|| self.broken_at(here))?;
            self.namespaces.pop();
        } else {
            self.n_elements += 1;
            let n_namespaces =
                self.namespaces.last().copied().unwrap_or_default() + tag.matches("xmlns").count();
            let n_equals = tag.matches('=').count();
            if self.n_elements > MAX_ELEMENTS || n_equals > MAX_EQUALS || n_namespaces > MAX_NAMESPACES {
                return Err(XmlFault::TooLarge);
            }
            let name = tag.split(|it: char| it.is_whitespace() || it == '/').next().unwrap_or_default();
            if let Some((prefix, _)) = name.split_once(':')
                && self.prefixes.len() < MAX_PREFIXES
                && !self.prefixes.contains(&prefix)
            {
                self.prefixes.push(prefix);
            }
            let is_closed = tag.ends_with('/');
            if !is_closed {
                self.depth += 1;
                self.namespaces.push(n_namespaces);
            }
            if self.depth > MAX_DEPTH {
                return Err(self.broken_at(here));
            }
        }
        self.mended.push('<');
        self.push_with_references(tag);
        if self.root_end.is_none() {
            self.root_end = Some(self.mended.len() - usize::from(tag.ends_with('/')));
        }
        self.mended.push('>');
        Ok(())
    }

    /// Text or a tag: references that XML has stay, those that only HTML has become what they stand for, and an
    /// ampersand that begins neither is one.
    fn push_with_references(&mut self, text: &'a str) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('&') {
            self.push_plain(before);
            rest = after;
            // Not looked for further than a name is long, since a text may have thousands of ampersands.
            let near = after.get(..after.floor_char_boundary(MAX_NAME_BYTES + 2)).unwrap_or_default();
            let name = near.split_once(';').map(|(name, _)| name).filter(|it| is_name(it));
            if let Some(name) = name {
                if is_of_xml(name) {
                    self.mended.extend(["&", name, ";"]);
                    rest = after.get(name.len() + 1..).unwrap_or_default();
                    continue;
                }
                if let Some(named) = self.named(name) {
                    self.push_escaped(&named);
                    rest = after.get(name.len() + 1..).unwrap_or_default();
                    continue;
                }
            }
            self.mended.push_str("&amp;");
        }
        self.push_plain(rest);
    }

    /// Text without references. Angle brackets can only be those of a tag's values.
    fn push_plain(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '<' => self.mended.push_str("&lt;"),
                '>' => self.mended.push_str("&gt;"),
                _ if is_forbidden(letter) => {}
                _ => self.mended.push(letter),
            }
        }
    }

    fn push_escaped(&mut self, text: &str) {
        for (index, part) in text.split('&').enumerate() {
            if index > 0 {
                self.mended.push_str("&amp;");
            }
            for (index, part) in part.split('"').enumerate() {
                if index > 0 {
                    self.mended.push_str("&quot;");
                }
                self.push_plain(part);
            }
        }
    }

    fn push_line_ends(&mut self, text: &str) {
        self.mended.extend(text.bytes().filter(|it| *it == b'\n').map(|_| '\n'));
    }

    /// What HTML calls so.
    fn named(&mut self, name: &'a str) -> Option<String> {
        if let Some((_, named)) = self.names.iter().find(|(it, _)| *it == name) {
            return named.clone();
        }
        if self.names.len() >= MAX_NAMES {
            return None;
        }
        // A letter before it, because white space at the beginning of a page is none.
        let nodes = crate::rich_text::parsed(&["x&", name, ";"].concat(), self.html);
        let named = match nodes.first() {
            Some(HtmlNode::Text(text)) => text.strip_prefix('x').filter(|it| !it.ends_with(';')),
            _ => None,
        };
        let named = named.map(str::to_owned);
        self.names.push((name, named.clone()));
        named
    }

    /// Prefixes that themes and plugins write without declaring them; a parser would refuse the whole document.
    fn declare_prefixes(&mut self) {
        let Some(root_end) = self.root_end else { return };
        let mut declarations = String::new();
        for prefix in &self.prefixes {
            if *prefix == "xml" || self.mended.contains(&["xmlns:", prefix].concat()) {
                continue;
            }
            let namespace = match *prefix {
                "atom" => "http://www.w3.org/2005/Atom",
                "content" => "http://purl.org/rss/1.0/modules/content/",
                "dc" => "http://purl.org/dc/elements/1.1/",
                "media" => "http://search.yahoo.com/mrss/",
                _ => "urn:undeclared",
            };
            declarations.extend([" xmlns:", prefix, "=\"", namespace, "\""]);
        }
        self.mended.insert_str(root_end, &declarations);
    }

    /// A fault at the beginning of `here`, which is the end of the text.
    fn broken_at(&self, here: &str) -> XmlFault {
        let before = self.text.get(..self.text.len() - here.len()).unwrap_or_default();
        let line = before.bytes().filter(|it| *it == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        XmlFault::Broken(Some(XmlPlace { line, column }))
    }
}

/// Bytes before the angle bracket that ends a tag: none inside a value in quotes does.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes().position(|byte| {
        match quote {
            Some(it) if it == byte => quote = None,
            None if matches!(byte, b'"' | b'\'') => quote = Some(byte),
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

/// Bytes up to the end of a declaration, those declared inside its brackets included.
fn end_of_declaration(declaration: &str) -> Option<usize> {
    let mut quote = None;
    let mut is_inside = false;
    let end = declaration.bytes().position(|byte| {
        match (quote, byte) {
            (Some(it), _) if it == byte => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'[') => is_inside = true,
            (None, b']') => is_inside = false,
            (None, b'>') => return !is_inside,
            _ => {}
        }
        false
    });
    end.map(|it| it + 1)
}

/// Whether this can stand between an ampersand and a semicolon.
fn is_name(name: &str) -> bool {
    let name = name.strip_prefix('#').unwrap_or(name);
    (1..=MAX_NAME_BYTES).contains(&name.len()) && name.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// Whether XML has the reference, and means by it what its writer meant: of the characters from 128 to 159 HTML knows
/// better, since pages of Windows number their quotation marks so.
fn is_of_xml(name: &str) -> bool {
    let Some(digits) = name.strip_prefix('#') else {
        return matches!(name, "amp" | "lt" | "gt" | "quot" | "apos");
    };
    let code = match digits.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    let letter = code.ok().and_then(char::from_u32);
    letter.is_some_and(|it| !is_forbidden(it) && !matches!(it, '\u{80}'..='\u{9f}'))
}

/// What XML 1.0 has no room for.
fn is_forbidden(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => false,
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
