//! Who the newsroom is, as the file says it.
//!
//! Deliberately absent: what the app does with it.

use crate::config::leaf::{Address, Language, Text};
use crate::config::record::{choice, record};
use crate::config::{Branding, Colour, Newsroom};
use crate::model::{InterfaceChoice, WebAddress};

record! {
    /// Who the newsroom is.
    struct NewsroomRecord<'a> {
        /// Its name, on the masthead and in the title of every page.
        "name" => name: Text<'a>, wanted;
        /// A line under the name.
        "tagline" => tagline: &'a str, or("");
        /// One or two sentences about it, for the foot of the page and for search engines.
        "description" => description: &'a str, or("");
        /// The language of its pages as a BCP 47 tag, such as `en`, `es` or `ar`. Stories may have their own.
        /// English, if it is left out.
        "language" => language: Language<'a>, optional;
        /// Who decides which language the app's own words are in, until the reader does: the `newsroom`'s language, or
        /// the first of the reader's `browser` that the app speaks.
        "interface_language" => interface_choice: InterfaceChoice, or(InterfaceChoice::Newsroom);
        /// Its own website, where it has one beside this app.
        "url" => address: Address<'a>, optional;
        /// A text at the foot of every page.
        "footer" => footer: &'a str, or("");
        /// The colour of links and buttons, such as `#b3001b`.
        "accent" => accent: Colour, optional;
        /// A picture that is shown instead of the name set in type. Keep it beside this file or give its
        /// address.
        "logo" => logo: Address<'a>, optional;
        /// A font file for texts, in the deployed folder. Readers get it with the next print.
        "text_font" => text_font: Address<'a>, optional;
        /// A font file for headings, in the deployed folder. Readers get it with the next print.
        "heading_font" => heading_font: Address<'a>, optional;
    }
}

choice!(InterfaceChoice { "newsroom" => Self::Newsroom, "browser" => Self::Browser });

/// `fallback_name` stands in where the file gives no name.
pub(super) fn validated(
    record: Option<NewsroomRecord<'_>>,
    fallback_name: &str,
    base: &WebAddress,
) -> Newsroom {
    let Some(record) = record else {
        return Newsroom::named(fallback_name);
    };
    Newsroom {
        name: record.name.map_or(fallback_name, |it| it.0).to_owned(),
        tagline: record.tagline.to_owned(),
        description: record.description.to_owned(),
        language: record.language.map(|it| it.tag()).unwrap_or_default(),
        interface_choice: record.interface_choice,
        address: record.address.map(|it| it.on(base)),
        footer: record.footer.to_owned(),
        branding: Branding {
            accent: record.accent,
            logo: record.logo.map(|it| it.on(base)),
            text_font: record.text_font.map(|it| it.on(base)),
            heading_font: record.heading_font.map(|it| it.on(base)),
        },
    }
}
