//! What a reader typed into the field for searching, as it stands in the address.
//!
//! Deliberately absent: its meaning (`expression`). Invariant, by property test: reading a printed one gives it back, blanks
//! at its end included, because it is what stands in the field while somebody types.

use crate::percent;

/// Characters of a search. More would be a pasted page, and make an address that servers refuse.
const MAX_CHARS: usize = 200;

/// The text, at most 200 characters long and in one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SearchText(String);

impl SearchText {
    /// What was typed; what is too long is cut, and line ends and other controls become blanks.
    pub fn new(text: &str) -> Self {
        let letters = text.chars().map(|it| if it.is_control() { ' ' } else { it });
        Self(letters.take(MAX_CHARS).collect())
    }

    /// Reads the part of an address after `?`: its `q`, which is what a plain form sends. Other keys are ignored.
    pub fn parse_query(query: &str) -> Self {
        let mut pairs = query.trim_start_matches('?').split('&').filter_map(|it| it.split_once('='));
        let text = pairs.rfind(|(key, _)| *key == "q").map(|(_, value)| percent::decode_form_text(value));
        text.map(|it| Self::new(&it)).unwrap_or_default()
    }

    /// Appends the part of an address from `?` on; nothing where nothing is asked.
    pub(crate) fn push_query(&self, address: &mut String) {
        if !self.0.is_empty() {
            address.push_str("?q=");
            percent::encode_component(&self.0, address);
        }
    }

    /// What was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(text: &SearchText) -> String {
        let mut address = String::new();
        text.push_query(&mut address);
        address
    }

    #[test]
    fn addresses_are_read_as_forms_and_links_write_them() {
        for (query, expected) in [
            ("", ""),
            ("?q=dockers", "dockers"),
            ("q=general+strike&utm_source=mail", "general strike"),
            ("q=general%20strike%20", "general strike "),
            ("q=a&q=b", "b"),
            ("q=%D8%AA%D8%B6", "تض"),
            ("q=line%0Aend", "line end"),
            ("question=x", ""),
            ("q", ""),
        ] {
            assert_eq!(SearchText::parse_query(query).as_str(), expected, "{query}");
        }
        assert_eq!(SearchText::new(&"é".repeat(300)).as_str().chars().count(), MAX_CHARS);
    }

    proptest! {
        #[test]
        fn reading_a_printed_search_gives_it_back(text in ".{0,250}") {
            let text = SearchText::new(&text);
            prop_assert_eq!(SearchText::parse_query(&printed(&text)), text);
        }
    }
}
