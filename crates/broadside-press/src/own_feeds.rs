//! The edition's own feeds: each printed list as RSS 2.0 and as JSON Feed 1.1, for feed readers and for other newsrooms.
//!
//! Deliberately absent: whole texts. A feed names the stories and says what each is about; they are read on their pages.
//! Both formats want absolute addresses, so that there are none without a site.

use crate::edition::Place;
use crate::head::{Site, absolute};
use crate::markup::push_escaped;
use broadside_core::config::Config;
use broadside_core::model::{Preview, Timestamp};
use broadside_core::route::Route;
use broadside_core::shelf::Shelf;
use serde_json::{Map, Value, json};

/// What the files are called, in the folder of the list's page.
pub const RSS: &str = "feed.xml";
pub const JSON_FEED: &str = "feed.json";

/// A printed list as a feed.
pub struct OwnFeed<'a> {
    pub config: &'a Config,
    pub site: &'a Site,
    /// The list's page.
    pub place: &'a Place,
    /// What the page is called.
    pub title: &'a str,
    pub shelf: &'a Shelf,
}

impl OwnFeed<'_> {
    /// RSS 2.0.
    pub fn to_rss(&self) -> String {
        let newsroom = &self.config.newsroom;
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n",
        );
        element(&mut xml, "title", self.title);
        element(&mut xml, "link", &self.site.address_of(&self.place.address));
        // The format wants one.
        let description = [&newsroom.description, &newsroom.tagline, &newsroom.name];
        element(
            &mut xml,
            "description",
            description.into_iter().find(|it| !it.is_empty()).map_or("", |it| it),
        );
        element(&mut xml, "language", newsroom.language.as_str());
        xml.push_str("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"");
        push_escaped(&mut xml, &self.address_of_file(RSS));
        xml.push_str("\"/>\n");
        for preview in &self.shelf.previews {
            xml.push_str("<item>\n");
            element(&mut xml, "title", &preview.title);
            element(&mut xml, "link", &self.page_of(preview));
            xml.push_str("<guid isPermaLink=\"false\">");
            push_escaped(&mut xml, &clean(&self.id_of(preview)));
            xml.push_str("</guid>\n");
            element(&mut xml, "description", &preview.excerpt);
            if let Some(published) = preview.published {
                element(&mut xml, "pubDate", &rfc2822(published));
            }
            for author in &preview.authors {
                element(&mut xml, "dc:creator", &author.name);
            }
            for topic in &preview.topics {
                element(&mut xml, "category", &topic.title);
            }
            xml.push_str("</item>\n");
        }
        xml.push_str("</channel>\n</rss>\n");
        xml
    }

    /// JSON Feed 1.1.
    pub fn to_json(&self) -> String {
        let items: Vec<Value> = self.shelf.previews.iter().map(|it| self.item(it)).collect();
        let newsroom = &self.config.newsroom;
        let mut feed = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "home_page_url": self.site.address_of(&self.place.address),
            "feed_url": self.address_of_file(JSON_FEED),
            "language": newsroom.language.as_str(),
            "items": items,
        });
        if let Some(feed) = feed.as_object_mut().filter(|_| !newsroom.description.is_empty()) {
            feed.insert("description".to_owned(), Value::from(newsroom.description.as_str()));
        }
        format!("{feed}\n")
    }

    fn item(&self, preview: &Preview) -> Value {
        let mut item = Map::new();
        let mut put = |name: &str, value: Value| item.insert(name.to_owned(), value);
        put("id", self.id_of(preview).into());
        put("url", self.page_of(preview).into());
        put("title", preview.title.as_str().into());
        put("content_text", preview.excerpt.as_str().into());
        if let Some(published) = preview.published {
            put("date_published", published.to_rfc3339().into());
        }
        if let Some(modified) = preview.modified {
            put("date_modified", modified.to_rfc3339().into());
        }
        if let Some(image) = preview.image.as_ref().and_then(|it| absolute(&it.address, Some(self.site))) {
            put("image", image.into());
        }
        if let Some(language) = &preview.language {
            put("language", language.as_str().into());
        }
        if !preview.authors.is_empty() {
            put("authors", preview.authors.iter().map(|it| json!({ "name": it.name })).collect());
        }
        if !preview.topics.is_empty() {
            put("tags", preview.topics.iter().map(|it| Value::from(it.title.as_str())).collect());
        }
        Value::Object(item)
    }

    fn address_of_file(&self, name: &str) -> String {
        self.site.address_of(&[self.place.address.as_str(), name].concat())
    }

    fn page_of(&self, preview: &Preview) -> String {
        self.site.address_of(&Route::Article(preview.key.clone()).address())
    }

    /// What stays the same wherever the edition lies.
    fn id_of(&self, preview: &Preview) -> String {
        let canonical = preview.address.as_ref().and_then(|it| absolute(it, Some(self.site)));
        canonical.unwrap_or_else(|| self.page_of(preview))
    }
}

/// One that holds a text; none for no text.
fn element(xml: &mut String, name: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    xml.extend(["<", name, ">"]);
    push_escaped(xml, &clean(text));
    xml.extend(["</", name, ">\n"]);
}

/// Without the control characters that XML 1.0 has no place for.
fn clean(text: &str) -> String {
    text.chars().filter(|it| !it.is_control() || matches!(it, '\t' | '\n')).collect()
}

/// Such as `Sun, 22 Nov 2026 12:15:00 +0000`.
fn rfc2822(moment: Timestamp) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const DAY_S: i64 = 86_400;
    let named = |names: &[&'static str], index: i64| {
        usize::try_from(index).ok().and_then(|it| names.get(it)).copied().unwrap_or_default()
    };
    let (year, month, day) = moment.civil_date();
    let second = moment.unix_s().rem_euclid(DAY_S);
    // The first day of 1970 was a Thursday.
    let weekday = named(&DAYS, moment.unix_s().div_euclid(DAY_S).rem_euclid(7));
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    let month = named(&MONTHS, month - 1);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} +0000")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn moments_are_written_as_mail_writes_them() {
        for moment in
            ["1970-01-01T00:00:00Z", "2026-11-22T12:15:09Z", "2024-02-29T23:59:59Z", "1969-07-20T20:17:40Z"]
        {
            let moment = Timestamp::parse_rfc3339(moment).unwrap();
            assert_eq!(Timestamp::parse_rfc2822(&rfc2822(moment)), Some(moment), "{}", rfc2822(moment));
        }
        let moment = Timestamp::parse_rfc3339("2026-11-22T12:15:09Z").unwrap();
        assert_eq!(rfc2822(moment), "Sun, 22 Nov 2026 12:15:09 +0000");
    }

    #[test]
    fn nothing_that_xml_cannot_hold_is_left_in_a_text() {
        let mut xml = String::new();
        element(&mut xml, "title", "Bread\u{1b} & <roses>");
        element(&mut xml, "category", "");
        assert_eq!(xml, "<title>Bread &amp; &lt;roses&gt;</title>\n");
    }
}
