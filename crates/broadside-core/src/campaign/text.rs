//! What a notice says, with three marks in it: `**strong**`, `*stressed*` and `[a link](https://…)`.
//!
//! Deliberately absent: HTML, and marks within marks. A notice is a few sentences, which this file reads into a list of
//! phrases; the page that shows them needs no parser and nothing of the text can become markup.

use crate::model::WebAddress;

/// A stretch of text that is of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Text as it is.
    Plain(String),
    /// Between two asterisks on either side.
    Strong(String),
    /// Between one asterisk on either side.
    Stressed(String),
    /// Words that lead somewhere.
    Link {
        /// The words.
        label: String,
        /// Where they lead.
        address: WebAddress,
    },
}

/// A paragraph: its phrases in order, empty where it says nothing.
pub type Paragraph = Vec<Phrase>;

/// Reads a paragraph; addresses in it are joined to `base`. A mark that is not closed, or that holds nothing, stands
/// for itself, and so does one with a backslash before it.
pub fn paragraph(text: &str, base: &WebAddress) -> Paragraph {
    let mut phrases = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, from_mark)) = rest.find(['*', '[', '\\']).and_then(|it| rest.split_at_checked(it))
    {
        plain.push_str(before);
        if let Some((phrase, after)) = marked(from_mark, base) {
            put_plain(&mut plain, &mut phrases);
            phrases.push(phrase);
            rest = after;
            continue;
        }
        // Every mark is one byte long, and so is what a backslash takes the meaning from.
        let is_escape =
            from_mark.starts_with('\\') && from_mark.get(1..).is_some_and(|it| it.starts_with(MARKS));
        let (literal, after) =
            from_mark.split_at_checked(1 + usize::from(is_escape)).unwrap_or((from_mark, ""));
        plain.push_str(if is_escape { literal.trim_start_matches('\\') } else { literal });
        if literal == "\\\\" {
            plain.push('\\');
        }
        rest = after;
    }
    plain.push_str(rest);
    put_plain(&mut plain, &mut phrases);
    phrases
}

const MARKS: [char; 4] = ['*', '[', ']', '\\'];

fn put_plain(plain: &mut String, phrases: &mut Paragraph) {
    if !plain.is_empty() {
        phrases.push(Phrase::Plain(std::mem::take(plain)));
    }
}

/// The phrase that begins with the mark at the start of `text`, and what comes after it.
fn marked<'a>(text: &'a str, base: &WebAddress) -> Option<(Phrase, &'a str)> {
    if let Some(rest) = text.strip_prefix("**") {
        let (words, rest) = rest.split_once("**")?;
        return is_said(words).then(|| (Phrase::Strong(words.to_owned()), rest));
    }
    if let Some(rest) = text.strip_prefix('*') {
        let (words, rest) = rest.split_once('*')?;
        return is_said(words).then(|| (Phrase::Stressed(words.to_owned()), rest));
    }
    let (label, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, rest) = rest.split_once(')')?;
    let address = base.join(address)?;
    is_said(label).then(|| (Phrase::Link { label: label.to_owned(), address }, rest))
}

/// A blank after the first mark says that it is none: «5 * 4».
fn is_said(words: &str) -> bool {
    !words.is_empty() && words.trim().len() == words.len()
}

#[cfg(test)]
mod tests;
