//! Who the newsroom is and how its pages are headed.
//!
//! Deliberately absent: looks beyond an accent colour and a logo; style sheets have them.

use crate::model::{LanguageTag, Topic, WebAddress};

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
    /// Its own site, where it has one beside this app.
    pub address: Option<WebAddress>,
    /// Text at the foot of every page; may be empty.
    pub footer: String,
    /// Looks.
    pub branding: Branding,
}

/// What a newsroom may change of the looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branding {
    /// Links, marks and buttons.
    pub accent: Option<Colour>,
    /// Shown instead of the name set in type; the name is its text alternative.
    pub logo: Option<WebAddress>,
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
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|it| it.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        let (red, green, blue) = match *digits.as_slice() {
            [red, green, blue] => (red * 17, green * 17, blue * 17),
            [r1, r2, g1, g2, b1, b2] => (r1 << 4 | r2, g1 << 4 | g2, b1 << 4 | b2),
            _ => return None,
        };
        Some(Self { red, green, blue })
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
    pub aliases: Vec<crate::model::TopicSlug>,
    /// The id of the newsletter list offered on this page before the others.
    pub list: Option<String>,
}
