//! Who the newsroom is and how its pages are headed.
//!
//! Deliberately absent: looks beyond an accent colour, a logo and fonts; style sheets have them.

use crate::model::{InterfaceChoice, LanguageTag, SourceId, Topic, TopicSlug, WebAddress};

/// The newsroom's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Newsroom {
    /// Its name, on the masthead and in the title of every page.
    pub name: String,
    /// A line under the name; may be empty.
    pub tagline: String,
    /// One or two sentences about it, for the footer and for search engines; may be empty.
    pub description: String,
    /// The language of its pages unless an article says otherwise.
    pub language: LanguageTag,
    /// Who decides which language the app's own words are in.
    pub interface_choice: InterfaceChoice,
    /// Its own site, where it has one beside this app.
    pub address: Option<WebAddress>,
    /// Text at the foot of every page; may be empty.
    pub footer: String,
    /// Looks.
    pub branding: Branding,
}

impl Newsroom {
    /// A newsroom of which nothing but the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            tagline: String::new(),
            description: String::new(),
            language: LanguageTag::default(),
            interface_choice: InterfaceChoice::default(),
            address: None,
            footer: String::new(),
            branding: Branding::default(),
        }
    }
}

/// What a newsroom may change of the looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branding {
    /// Links, marks and buttons.
    pub accent: Option<Colour>,
    /// Shown instead of the name set in type; the name is its text alternative.
    pub logo: Option<WebAddress>,
    /// A font file for texts.
    pub text_font: Option<WebAddress>,
    /// A font file for headings.
    pub heading_font: Option<WebAddress>,
}

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Reads `#rgb` or `#rrggbb` (CSS Color 4, section 5.2, without an alpha channel).
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let mut number: u32 = 0;
        for digit in digits.chars().take(7) {
            number = number << 4 | digit.to_digit(16)?;
        }
        let channel = |shift: u32, mask: u32| u8::try_from(number >> shift & mask).ok();
        match digits.len() {
            // One digit stands for two of its kind.
            3 => Some(Self {
                red: channel(8, 0xF)? * 17,
                green: channel(4, 0xF)? * 17,
                blue: channel(0, 0xF)? * 17,
            }),
            6 => Some(Self { red: channel(16, 0xFF)?, green: channel(8, 0xFF)?, blue: channel(0, 0xFF)? }),
            _ => None,
        }
    }

    /// As CSS writes it: `#rrggbb`. [`Colour::parse`] reads it back.
    pub fn to_hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// A topic's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicPage {
    /// Its slug and title; the title stands as the page's heading.
    pub topic: Topic,
    /// A paragraph under the heading; may be empty.
    pub description: String,
    /// Other tags of the source that are filed here.
    pub aliases: Vec<TopicSlug>,
    /// What single sources call the topic, in the place of its slug.
    pub names: Vec<(SourceId, TopicSlug)>,
    /// The id of the newsletter list offered on this page before the others.
    pub list: Option<String>,
}

impl TopicPage {
    /// Whether `slug` is this topic's own or one of its aliases.
    pub fn is_for(&self, slug: &TopicSlug) -> bool {
        self.topic.slug == *slug || self.aliases.contains(slug)
    }

    /// What `source` calls the topic, where the newsroom says so.
    pub fn name_in(&self, source: &SourceId) -> Option<&TopicSlug> {
        self.names.iter().find(|(it, _)| it == source).map(|(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_colour_is_written_as_css_reads_it() {
        for (text, expected) in [("#b3001b", "#b3001b"), ("#0F8", "#00ff88"), ("#000000", "#000000")] {
            assert_eq!(Colour::parse(text).unwrap().to_hex(), expected);
        }
    }
}
