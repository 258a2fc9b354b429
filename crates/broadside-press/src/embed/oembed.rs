//! oEmbed 1.0 (oembed.com): what a site such as WordPress asks of an address that somebody pasted into it. Answered by a
//! file beside the story, which the story's page names.
//!
//! Deliberately absent: an endpoint that takes addresses and sizes; it would have to be a server. So nothing is said of
//! the largest size that is wanted, and the frame fits any width.

use super::FOLDER;
use crate::edition::Place;
use crate::head::Site;
use crate::markup::HeadElement;
use broadside_core::config::Config;
use broadside_core::embed::FRAME_SANDBOX;
use broadside_core::model::{Article, Image};
use broadside_core::stored::PRINTED_BASE;
use serde_json::{Map, Value, json};

const WIDTH_PX: u32 = 600;
/// Room for a picture, a title, a paragraph and a byline, until the frame says how much it takes.
const HEIGHT_PX: u32 = 340;
/// Without a picture.
const TEXT_HEIGHT_PX: u32 = 260;

/// The file's path below the root, and its address relative to it.
pub fn path_of(place: &Place) -> (String, String) {
    (format!("{}oembed.json", place.folder), format!("{}oembed.json", place.address))
}

/// What the story's page says of it.
pub fn discovery(site: &Site, place: &Place, title: &str) -> HeadElement {
    let address = site.address_of(&path_of(place).1);
    let attributes = [
        ("rel", "alternate"),
        ("type", "application/json+oembed"),
        ("title", title),
        ("href", address.as_str()),
    ];
    HeadElement::new("link", &attributes)
}

/// The path and text of the answer. It needs addresses that work anywhere, and so a site.
pub fn oembed(config: &Config, site: &Site, place: &Place, article: &Article) -> (String, String) {
    let preview = &article.preview;
    let height_px = if preview.image.is_some() { HEIGHT_PX } else { TEXT_HEIGHT_PX };
    let height = height_px.to_string();
    let src = site.address_of(&format!("{FOLDER}{}", place.address));
    let frame = HeadElement::new(
        "iframe",
        &[
            ("src", src.as_str()),
            ("title", preview.title.as_str()),
            ("width", &WIDTH_PX.to_string()),
            ("height", height.as_str()),
            ("frameborder", "0"),
            ("loading", "lazy"),
            ("sandbox", FRAME_SANDBOX),
        ],
    );
    let mut html = fallback(&site.address_of(&place.address), &preview.title);
    frame.print(&mut html);
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": preview.title,
        "provider_name": config.newsroom.name,
        "provider_url": site.address_of(""),
        "width": WIDTH_PX,
        "height": height_px,
        "html": html,
    });
    if let Value::Object(members) = &mut answer {
        complete(members, site, article);
    }
    (path_of(place).0, format!("{answer:#}\n"))
}

/// What WordPress (its `wp_filter_oembed_result`) wants before a frame of a site that it does not know: a link for where the
/// frame does not come, and only where there is one does WordPress load the script that gives the frame its height and
/// follows its links. It takes `hidden` away; whoever leaves it shows the frame alone.
fn fallback(address: &str, title: &str) -> String {
    let mut html = String::from("<blockquote class=\"wp-embedded-content\" hidden>");
    HeadElement { text: title.to_owned(), ..HeadElement::new("a", &[("href", address)]) }.print(&mut html);
    html.push_str("</blockquote>");
    html
}

fn complete(members: &mut Map<String, Value>, site: &Site, article: &Article) {
    let preview = &article.preview;
    if let Some(author) = preview.authors.first() {
        members.insert("author_name".to_owned(), Value::from(author.name.as_str()));
    }
    // The three are given together or not at all (section 2.3.4).
    if let Some(Image { address, size_px: Some((width, height)), .. }) = &preview.image {
        let address = match address.as_str().strip_prefix(PRINTED_BASE) {
            Some(relative) => site.address_of(relative),
            None => address.as_str().to_owned(),
        };
        members.insert("thumbnail_url".to_owned(), Value::from(address));
        members.insert("thumbnail_width".to_owned(), Value::from(*width));
        members.insert("thumbnail_height".to_owned(), Value::from(*height));
    }
}
