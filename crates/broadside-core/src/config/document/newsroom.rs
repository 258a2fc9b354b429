//! Who the newsroom is, as the file says it.
//!
//! Deliberately absent: what the app does with it.

use crate::config::leaf::Text;
use crate::config::record::record;
use crate::config::{Branding, Colour, Newsroom};
use crate::model::{LanguageTag, WebAddress};

record! {
    /// Who the newsroom is.
    struct NewsroomRecord {
        /// Its name, on the masthead and in the title of every page.
        "name" => name: Text, wanted;
        /// A line under the name.
        "tagline" => tagline: String, or(String::new());
        /// One or two sentences about it, for the foot of the page and for search engines.
        "description" => description: String, or(String::new());
        /// The language of its pages as a BCP 47 tag, such as `en`, `es` or `ar`. Stories may have their own.
        /// English, if it is left out.
        "language" => language: LanguageTag, optional;
        /// Its own website, where it has one beside this app.
        "url" => address: WebAddress, optional;
        /// A text at the foot of every page.
        "footer" => footer: String, or(String::new());
        /// The colour of links and buttons, such as `#b3001b`.
        "accent" => accent: Colour, optional;
        /// A picture that is shown instead of the name set in type. Keep it beside this file or give its address.
        "logo" => logo: WebAddress, optional;
    }
}

/// `fallback_name` stands in where the file gives no name.
pub(super) fn validated(record: Option<NewsroomRecord>, fallback_name: &str) -> Newsroom {
    let record = record.unwrap_or_else(|| NewsroomRecord {
        name: None,
        tagline: String::new(),
        description: String::new(),
        language: None,
        address: None,
        footer: String::new(),
        accent: None,
        logo: None,
    });
    Newsroom {
        name: record.name.map_or_else(|| fallback_name.to_owned(), |it| it.0),
        tagline: record.tagline,
        description: record.description,
        language: record.language.unwrap_or_default(),
        address: record.address,
        footer: record.footer,
        branding: Branding { accent: record.accent, logo: record.logo },
    }
}
