//! What a page says of itself to search engines and to those who pass it on: Open Graph (ogp.me), the card of the
//! short-message sites, and the canonical address.
//!
//! Deliberately absent: linked data in a script element. The one script in a page is the few lines of `printed_script`.

use crate::edition::{self, Content, Place};
use crate::embed;
use crate::markup::HeadElement;
use crate::own_feeds::{JSON_FEED, RSS};
use broadside_core::config::{Config, SourceKind};
use broadside_core::model::{Article, Image, WebAddress};
use broadside_core::stored::PRINTED_BASE;

/// Where the edition will be read, when the newsroom says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site(WebAddress);

impl Site {
    /// The site at `address`, a slash at its end or not. `None` for what is no web address.
    pub fn parse(address: &str) -> Option<Self> {
        let address = address.split(['?', '#']).next().unwrap_or_default();
        WebAddress::parse(&format!("{}/", address.trim_end_matches('/'))).map(Self)
    }

    /// The absolute address of what lies at `relative` below the root.
    pub fn address_of(&self, relative: &str) -> String {
        format!("{}{relative}", self.0.as_str())
    }

    /// The path of the root, with a slash at both ends.
    pub fn base_path(&self) -> &str {
        self.0.path()
    }
}

/// A page's own elements.
pub fn head(
    config: &Config,
    site: Option<&Site>,
    place: &Place,
    content: Content,
    title: &str,
    description: &str,
) -> Vec<HeadElement> {
    let mut elements = Elements(Vec::new());
    let own_address = site.map(|it| it.address_of(&place.address));
    let article = match content {
        Content::Article(article) => Some(article),
        Content::Stories(_) | Content::Campaign(_) | Content::Own => None,
    };
    let canonical =
        article.and_then(|it| absolute(it.preview.address.as_ref()?, site)).or(own_address.clone());
    if let Some(canonical) = &canonical {
        elements.push("link", &[("rel", "canonical"), ("href", canonical)]);
    }
    elements.property("og:site_name", &config.newsroom.name);
    elements.property("og:title", article.map_or(title, |it| &it.preview.title));
    if !description.is_empty() {
        elements.property("og:description", description);
    }
    elements.property("og:type", if article.is_some() { "article" } else { "website" });
    if let Some(address) = own_address.or(canonical) {
        elements.property("og:url", &address);
    }
    let image = lead_image(content).and_then(|image| Some((absolute(&image.address, site)?, &image.alt)));
    if let Some((address, alt)) = &image {
        elements.property("og:image", address);
        if !alt.is_empty() {
            elements.property("og:image:alt", alt);
        }
    }
    elements.meta("twitter:card", if image.is_some() { "summary_large_image" } else { "summary" });
    if let Some(article) = article {
        elements.article(article);
        elements.0.extend(site.map(|it| embed::discovery(it, place, &article.preview.title)));
    }
    for source in &config.sources {
        if let SourceKind::JsonFeed { address, .. } = &source.kind {
            let href = edition::made_relative(address.as_str());
            let title = source.title.as_str();
            elements.push(
                "link",
                &[("rel", "alternate"), ("type", "application/feed+json"), ("title", title), ("href", &href)],
            );
        }
    }
    if site.is_some() {
        elements.own_feeds(config, place, content);
    }
    elements.edition(place, content);
    elements.0
}

struct Elements(Vec<HeadElement>);

impl Elements {
    fn push(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push(HeadElement::new(name, attributes));
    }

    fn meta(&mut self, name: &str, content: &str) {
        self.push("meta", &[("name", name), ("content", content)]);
    }

    fn property(&mut self, property: &str, content: &str) {
        self.push("meta", &[("property", property), ("content", content)]);
    }

    /// Says that the page was printed, and where its data lie; nowhere, for what is all in the configuration.
    fn edition(&mut self, place: &Place, content: Content) {
        if let Content::Campaign(_) | Content::Own = content {
            return self.meta("edition", "");
        }
        let data = place.data_address();
        self.meta("edition", &data);
        self.push(
            "link",
            &[("rel", "preload"), ("as", "fetch"), ("crossorigin", "anonymous"), ("href", &data)],
        );
    }

    /// The list's own feeds, and on every other page those of the front page.
    fn own_feeds(&mut self, config: &Config, place: &Place, content: Content) {
        let folder = if let Content::Stories(_) = content { place.address.as_str() } else { "" };
        let title = config.newsroom.name.as_str();
        for (kind, file) in [("application/rss+xml", RSS), ("application/feed+json", JSON_FEED)] {
            let href = [folder, file].concat();
            self.push("link", &[("rel", "alternate"), ("type", kind), ("title", title), ("href", &href)]);
        }
    }

    fn article(&mut self, article: &Article) {
        let preview = &article.preview;
        for (property, moment) in
            [("article:published_time", preview.published), ("article:modified_time", preview.modified)]
        {
            if let Some(moment) = moment {
                self.property(property, &moment.to_rfc3339());
            }
        }
        for author in &preview.authors {
            self.meta("author", &author.name);
        }
        for topic in &preview.topics {
            self.property("article:tag", &topic.title);
        }
    }
}

/// The picture of the story, or of the first story that has one.
fn lead_image(content: Content<'_>) -> Option<&Image> {
    match content {
        Content::Article(article) => article.preview.image.as_ref(),
        Content::Stories(shelf) => shelf.previews.iter().find_map(|it| it.image.as_ref()),
        Content::Campaign(campaign) => campaign.image.as_ref(),
        Content::Own => None,
    }
}

/// The address for others to use: one that lies in the edition has none before the site is known.
pub fn absolute(address: &WebAddress, site: Option<&Site>) -> Option<String> {
    match address.as_str().strip_prefix(PRINTED_BASE) {
        Some(relative) => site.map(|it| it.address_of(relative)),
        None => Some(address.as_str().to_owned()),
    }
}

#[cfg(test)]
mod tests;
