//! Pictures, episodes and films: enclosures, and Media RSS (<https://www.rssboard.org/media-rss>) in either format.
//!
//! Deliberately absent: choosing between sizes of one picture, players, ratings, and captions, which are no text
//! alternatives.

use super::super::super::attachment::is_playable;
use super::super::super::naming::MAX_NAMES;
use super::{Base, Picture};
use crate::model::WebAddress;
use crate::xml::{Namespace, XmlElement};

/// What hangs on an item.
pub(super) struct Media {
    pub image: Option<Picture>,
    pub playable: Vec<(WebAddress, Option<String>)>,
}

impl Media {
    /// Of `media:content` and `media:thumbnail`, also where they are grouped, and of the item's enclosures, each an
    /// address, a type and a title.
    pub fn of<'a>(
        item: &'a XmlElement,
        base: &Base,
        enclosures: impl Iterator<Item = (&'a str, Option<&'a str>, Option<&'a str>)>,
    ) -> Self {
        let mut media = Self { image: None, playable: Vec::new() };
        let groups = || item.all_in(Namespace::Media, "group").chain([item]);
        for content in groups().flat_map(|it| it.all_in(Namespace::Media, "content")) {
            let Some(address) = content.attribute("url").and_then(|it| base.inside(content).join(it)) else {
                continue;
            };
            let medium = content.attribute("medium").or_else(|| content.attribute("type"));
            media.add(address, medium, None, size_px(content));
        }
        for (url, media_type, title) in enclosures {
            if let Some(address) = base.join(url) {
                media.add(address, media_type, title, None);
            }
        }
        let mut thumbnails = groups().flat_map(|it| it.all_in(Namespace::Media, "thumbnail"));
        media.image = media.image.or_else(|| {
            thumbnails.find_map(|it| {
                let address = base.inside(it).join(it.attribute("url")?)?;
                Some(Picture { address, size_px: size_px(it) })
            })
        });
        media
    }

    fn add(
        &mut self,
        address: WebAddress,
        media_type: Option<&str>,
        title: Option<&str>,
        size_px: Option<(u32, u32)>,
    ) {
        let media_type = media_type.map(str::trim).filter(|it| !it.is_empty());
        if media_type.map_or_else(|| has_ending_of_picture(&address), |it| it.starts_with("image")) {
            // WordPress.com gives the writer's portrait as the first picture of each story.
            let is_portrait = address.host().ends_with("gravatar.com");
            if self.image.is_none() && !is_portrait {
                self.image = Some(Picture { address, size_px });
            }
        } else if media_type.is_some_and(is_playable)
            && self.playable.len() < MAX_NAMES
            && self.playable.iter().all(|(it, _)| *it != address)
        {
            self.playable.push((address, title.map(str::to_owned)));
        }
    }
}

fn has_ending_of_picture(address: &WebAddress) -> bool {
    let path = address.path().to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].iter().any(|it| path.ends_with(it))
}

fn size_px(element: &XmlElement) -> Option<(u32, u32)> {
    let length = |name| element.attribute(name)?.trim().parse().ok().filter(|it| *it > 0);
    Some((length("width")?, length("height")?))
}
