//! Sets newsrooms up from the addresses of small sites, and reads what a volunteer reads: the text, the exit code, and
//! the file that is written, as the app would read it.
//!
//! Deliberately absent: what each source answers in detail; the check's tests and the core's have it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "setting_up/set_up.rs"]
mod set_up;
#[path = "setting_up/site.rs"]
mod site;

use broadside_core::config::SourceKind;
use set_up::SetUp;
use site::{Site, fixture, html, json, wordpress};
use std::fs;
use std::net::TcpListener;

const KEY: &str = "22444f78447824223cefc48062";
const FEED: &str = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "The Lamplighter",
    "description": "News by night", "icon": "/icon.svg", "items": [
    { "id": "1", "title": "The ferry stays", "content_text": "It stays.", "tags": ["Labour", "Ports & Piers"] },
    { "id": "2", "title": "The mill goes", "content_text": "It goes.", "tags": ["Labour"] }] }"#;

#[test]
fn wordpress_is_found_by_its_header_and_written_whole() {
    let site = Site::answering(|target| match target {
        "/2026/11/the-ferry-stays/" => {
            let link =
                "Link: <{here}/wp-json/>; rel=\"https://api.w.org/\", <{here}/?p=3>; rel=shortlink\r\n";
            let head = "<title>The ferry stays – Land &amp; Water</title><meta name=theme-color content=\"#B3001B\">
                <meta name=description content=\"The ferry stays.\"><meta property=\"og:logo\" content=\"/logo.svg\">";
            html(head).map(|(status, headers, body)| (status, format!("{headers}{link}"), body))
        }
        other => wordpress(other.strip_prefix("/wp-json/")?),
    });
    let set_up = SetUp::from(&site.url("/2026/11/the-ferry-stays/"));
    let (text, config) = set_up.written();
    let expected = r##"{
  "$schema": "broadside.schema.json",
  "newsroom": {
    "name": "Land & Water",
    "tagline": "News by night",
    "language": "en-GB",
    "accent": "#b3001b",
    "logo": "{here}/logo.svg"
  },
  "sources": [
    {
      "id": "land-water",
      "title": "Land & Water",
      "type": "wordpress",
      "url": "{here}/"
    }
  ],
  "topics": [
    {
      "slug": "labour",
      "title": "Labour"
    },
    {
      "slug": "land-soil",
      "title": "Land & Soil"
    }
  ]
}
"##;
    assert_eq!(text, expected.replace("{here}", &site.url("")));
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/wp-json/"));
    let expected = format!(
        "WordPress: {} (named by the Link header)\n  3 stories on the first page\n  \
         browsers may read it for other sites (Access-Control-Allow-Origin: *)\n\n\
         name: Land & Water (WordPress says so)\ntagline: News by night (WordPress says so)\n\
         description: not known\nlanguage: en-GB (the page's lang)\naccent: #b3001b (the page's theme-color)\n\
         logo: {} (the page's og:logo)\ntopics: Labour, Land & Soil\n\nbroadside.json is written. What only you",
        site.url("/wp-json/"),
        site.url("/logo.svg")
    );
    assert!(set_up.said.starts_with(&expected), "{}", set_up.said);
    set_up.said("\n  /signup: your newsletter\n  /campaigns: notices between the stories\n");
}

#[test]
fn wordpress_is_found_by_its_link_in_another_folder() {
    let site = Site::answering(|target| match target {
        "/blog/" => html(
            "<link rel='https://api.w.org/' href='/blog/wp-json/'><meta name=theme-color content='#fff'>",
        ),
        other => wordpress(other.strip_prefix("/blog/wp-json/")?),
    });
    let set_up = SetUp::from(&site.url("/blog/"));
    let (text, config) = set_up.written();
    assert!(text.contains(&format!("\"url\": \"{}\"", site.url("/blog/"))), "{text}");
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/blog/wp-json/"));
    assert_eq!(config.newsroom.branding.accent, None);
    set_up.said("/blog/wp-json/ (named by a link in the page)\n");
    set_up.said("\naccent: not known\nlogo: not known\n");
}

#[test]
fn wordpress_is_found_where_it_usually_is() {
    let site = Site::answering(|target| match target {
        "/about/" => html("<title>About</title>"),
        other => wordpress(other.strip_prefix("/wp-json/")?),
    });
    let set_up = SetUp::from(&site.url("/about/"));
    let (_, config) = set_up.written();
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/wp-json/"));
    set_up.said("/wp-json/ (found where it usually is)\n");
}

#[test]
fn wordpress_with_plain_permalinks_is_found_by_its_route() {
    let site = Site::answering(|target| {
        // As WordPress does: routes are answered wherever they are asked for.
        match target.strip_prefix("/?rest_route=/") {
            Some(route) => wordpress(&route.replace("%2F", "/")),
            None if target == "/" => html("<title>Front</title>"),
            None => None,
        }
    });
    let set_up = SetUp::from(&site.url("/"));
    let (text, config) = set_up.written();
    assert!(text.contains(&format!("\"url\": \"{}\"", site.url("/?rest_route=/"))), "{text}");
    assert!(matches!(config.sources[0].kind, SourceKind::WordPress(_)));
    set_up.said("/?rest_route=/ (found where it usually is)\n");
}

#[test]
fn a_json_feed_is_found_by_its_link_and_read_without_cors() {
    let site = Site::answering(|target| match target {
        "/" => html(
            "<link rel=alternate type='application/rss+xml' href='/rss.xml'>
             <link rel=alternate type='application/feed+json' href='/empty.json'>
             <link rel=alternate type='application/feed+json' href='feeds/all.json'>",
        ),
        "/empty.json" => {
            json(r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "E", "items": [] }"#)
        }
        "/feeds/all.json" => Some(("200 OK", String::new(), FEED.to_owned())),
        _ => None,
    });
    let set_up = SetUp::from(&site.url("/"));
    let (_, config) = set_up.written();
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/feeds/all.json"));
    assert_eq!(
        (config.newsroom.name.as_str(), config.sources[0].id.0.as_str()),
        ("The Lamplighter", "the-lamplighter")
    );
    assert_eq!(config.newsroom.description, "News by night");
    assert_eq!(config.newsroom.branding.logo, None, "an icon is no logo");
    let titles: Vec<&str> = config.topics.iter().map(|it| it.topic.title.as_str()).collect();
    assert_eq!(titles, ["Labour", "Ports & Piers"]);
    set_up.said("JSON Feed: ");
    set_up.said("\n  2 stories on the first page, 2 in all\n");
    set_up.said("browsers may not read it for other sites such as https://example.org");
    assert!(!set_up.said.contains("RSS"), "{}", set_up.said);
}

#[test]
fn a_feeds_own_address_will_do() {
    let site = Site::answering(|target| {
        let headers = "Access-Control-Allow-Origin: {origin}\r\n".to_owned();
        (target == "/feed").then(|| ("200 OK", headers, FEED.to_owned()))
    });
    let set_up = SetUp::from(&site.url("/feed"));
    let (_, config) = set_up.written();
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/feed"));
    set_up.said("/feed (the address that you gave)\n");
    set_up.said("browsers may read it for other sites (Access-Control-Allow-Origin: https://example.org)\n");
    set_up.said("\nname: The Lamplighter (the feed says so)\n");
}

#[test]
fn a_key_in_the_address_is_neither_printed_nor_written() {
    let site = Site::answering(|target| (target == "/feed?token=hunter2").then(|| json(FEED))?);
    let set_up = SetUp::from(&site.url("/feed?token=hunter2"));
    let expected =
        format!("error: {}: this is a JSON Feed, and its address has a query\n", site.url("/feed?token=…"));
    assert!(set_up.complaint().starts_with(&expected), "{}", set_up.complained);
    assert!(!set_up.complained.contains("hunter2"), "{}", set_up.complained);
}

#[test]
fn ghost_is_found_by_the_key_in_its_page() {
    let site = Site::answering(|target| match target {
        "/the-mill/" => html(&format!(
            "<title>The mill</title><meta name=generator content='Ghost 6.0'>
             <script src=sodo-search.js data-key='{KEY}' data-sodo-search='{{here}}/'></script>"
        )),
        it if !it.contains(&format!("key={KEY}")) => None,
        it if it.starts_with("/ghost/api/content/posts/") => json(&fixture("ghost/posts.json")),
        it if it.starts_with("/ghost/api/content/settings/") => {
            json(r#"{ "settings": { "title": "Spindle & Thread", "description": "From the mill towns" } }"#)
        }
        it if it.starts_with("/ghost/api/content/tags/") => {
            json(r#"{ "tags": [{ "name": "Cloth", "slug": "cloth", "count": { "posts": 4 } }] }"#)
        }
        _ => None,
    });
    let set_up = SetUp::from(&site.url("/the-mill/"));
    let (text, config) = set_up.written();
    assert!(text.contains(&format!("\"url\": \"{}\"", site.url("/"))), "{text}");
    let SourceKind::Ghost(ghost) = &config.sources[0].kind else { panic!("{text}") };
    assert_eq!((ghost.root.as_str(), ghost.key.as_str()), (site.url("/ghost/api/content/").as_str(), KEY));
    assert_eq!(
        (config.newsroom.name.as_str(), config.newsroom.tagline.as_str()),
        ("Spindle & Thread", "From the mill towns")
    );
    assert_eq!(config.topics[0].topic.slug.as_str(), "cloth");
    set_up.said("(the page tells its Content API key, which is public)\n");
}

#[test]
fn ghost_without_a_key_is_told_where_the_key_is() {
    // The Admin API's key is secret: were one to stand in a page, it would be left alone.
    for script in ["", "<script data-key='64a1:0f5e' data-ghost='{here}/'></script>"] {
        let site = Site::answering(move |target| {
            if target != "/" {
                return None;
            }
            html(&format!(
                "<meta name=generator content='Ghost 6.0'>{script}
                <link rel=alternate type='application/rss+xml' href='/rss/'>"
            ))
        });
        let set_up = SetUp::from(&site.url("/"));
        let complaint = set_up.complaint();
        assert!(complaint.contains("this is a Ghost site, and its page does not tell the Content API key"));
        assert!(complaint.contains("\"sources\": [{ \"type\": \"ghost\", \"url\": \"…\", \"key\": \"…\" }]"));
        assert!(!complaint.contains("0f5e"), "{complaint}");
    }
}

#[test]
fn rss_is_found_where_there_is_nothing_better() {
    let site = Site::answering(|target| match target {
        "/" => html(
            "<title>Home</title><link rel=alternate type='application/rss+xml' href='/rss.xml'>
             <link rel=alternate type='application/rss+xml' href='/comments.xml'>",
        ),
        "/rss.xml" => {
            let headers = "Content-Type: application/rss+xml; charset=utf-8\r\n".to_owned();
            Some(("200 OK", headers, fixture("syndication/wordpress.xml")))
        }
        _ => None,
    });
    for page in ["/", "/rss.xml"] {
        let set_up = SetUp::from(&site.url(page));
        let (text, config) = set_up.written();
        assert!(text.contains("\"type\": \"rss\""), "{text}");
        assert_eq!(config.sources[0].kind.address().as_str(), site.url("/rss.xml"));
        assert_eq!(config.newsroom.name, "Land & Water");
        assert_eq!(config.newsroom.description, "Field notes from the delta");
        assert_eq!(config.newsroom.language.as_str(), "en-GB");
        let titles: Vec<&str> = config.topics.iter().map(|it| it.topic.title.as_str()).collect();
        assert_eq!(titles, ["Fisheries", "Land & Soil"]);
        set_up.said("RSS or Atom feed: ");
        set_up.said("\nname: Land & Water (the feed says so)\n");
        set_up.said("browsers may not read it for other sites such as https://example.org");
    }
}

#[test]
fn a_closed_api_is_named_beside_the_feed_that_stands_in_for_it() {
    let site = Site::answering(|target| match target.split('?').next().unwrap_or_default() {
        "/" => html(
            "<link rel='https://api.w.org/' href='/wp-json/'>
             <link rel=alternate type='application/rss+xml' href='/feed/'>",
        ),
        "/feed/" => Some(("200 OK", String::new(), fixture("syndication/wordpress.xml"))),
        it if it.starts_with("/wp-json/") => {
            let refusal = r#"{"code":"rest_not_logged_in","message":"No.","data":{"status":401}}"#.to_owned();
            Some(("401 Unauthorized", "Content-Type: application/json\r\n".to_owned(), refusal))
        }
        _ => None,
    });
    let set_up = SetUp::from(&site.url("/"));
    let (_, config) = set_up.written();
    assert_eq!(config.sources[0].kind.address().as_str(), site.url("/feed/"));
    set_up.said("passed over, though it would come first if it gave stories:\n");
    set_up.said("/wp-json/: the server refuses visitors (HTTP 401, rest_not_logged_in). On WordPress");
}

#[test]
fn rss_comes_after_everything_that_gives_more() {
    let site = Site::answering(|target| match target {
        "/" => html("<link rel=alternate type='application/rss+xml' href='/rss.xml'>"),
        "/rss.xml" => Some(("200 OK", String::new(), fixture("syndication/wordpress.xml"))),
        "/feed.json" => json(FEED),
        _ => None,
    });
    for page in ["/", "/rss.xml"] {
        let (_, config) = SetUp::from(&site.url(page)).written();
        assert_eq!(config.sources[0].kind.address().as_str(), site.url("/feed.json"));
    }
}

#[test]
fn a_broken_feed_is_told_with_the_place_of_its_fault() {
    let site = Site::answering(|target| match target {
        "/" => html("<link rel=alternate type='application/atom+xml' href='/atom.xml'>"),
        "/atom.xml" => Some(("200 OK", String::new(), "<?xml version='1.0'?>\n<feed>\n</feet>".to_owned())),
        _ => None,
    });
    let set_up = SetUp::from(&site.url("/"));
    let expected = format!("\n  {}: the XML breaks at line 3, column ", site.url("/atom.xml"));
    assert!(set_up.complaint().contains(&expected), "{}", set_up.complained);
}

#[test]
fn a_site_with_nothing_is_told_what_was_tried() {
    let site = Site::answering(|target| if target == "/" { html("<title>Hello</title>") } else { None });
    let expected = "error: no stories that can be read were found from {here}/\n  \
        tried as well: {here}/wp-json/, {here}/?rest_route=/, {here}/feed.json\n  \
        what can be read: WordPress's REST API, Ghost's Content API, a JSON Feed, RSS and Atom\n";
    assert_eq!(SetUp::from(&site.url("/")).complaint(), expected.replace("{here}", &site.url("")));
}

#[test]
fn a_closed_rest_api_points_to_the_security_plugin() {
    let site = Site::answering(|target| match target {
        "/" => html("<link rel='https://api.w.org/' href='{here}/wp-json/'>"),
        it if it.starts_with("/wp-json/") => {
            let body = r#"{ "code": "rest_not_logged_in", "data": { "status": 401 } }"#;
            Some(("401 Unauthorized", String::new(), body.to_owned()))
        }
        _ => None,
    });
    let set_up = SetUp::from(&site.url("/"));
    let expected =
        "/wp-json/: the server refuses visitors (HTTP 401, rest_not_logged_in). On WordPress a security";
    assert!(set_up.complaint().contains(expected), "{}", set_up.complained);
}

#[test]
fn a_host_that_is_down_is_told() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let set_up = SetUp::from(&format!("http://{closed}/?key=hunter2"));
    let expected = format!("error: http://{closed}/?key=…: the host gives no answer. Look for a slip");
    assert!(set_up.complaint().starts_with(&expected), "{}", set_up.complained);
    let set_up = SetUp::from("our site");
    assert!(set_up.complaint().starts_with("error: that is no address of a site."), "{}", set_up.complained);
}

#[test]
fn a_file_that_exists_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("broadside.json"), "mine").unwrap();
    let site = Site::answering(|_| json(FEED));
    let set_up = SetUp::within(folder, &site.url("/"));
    assert_eq!((set_up.said.as_str(), set_up.exit_code), ("", Some(1)));
    assert!(set_up.complained.starts_with("error: broadside.json exists and stays as it is."));
    assert_eq!(fs::read_to_string(set_up.file()).unwrap(), "mine");
}
