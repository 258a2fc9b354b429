//! Prints the demonstration newsroom out of a stand-in for Trunk's output, and reads the folder as a host would
//! serve it: to a browser without JavaScript, to the app, and to the service worker.
//!
//! Deliberately absent: a browser. The end-to-end tests open the printed pages in one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use broadside_core::model::{Article, Timestamp};
use broadside_core::stored;
use broadside_press::{AssembleOptions, PrintOptions, Site, assemble, print};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

#[path = "printing/again.rs"]
mod again;
#[path = "printing/feeds.rs"]
mod feeds;
#[path = "printing/inside.rs"]
mod inside;
#[cfg(unix)]
#[path = "printing/serving.rs"]
mod serving;

const SHELL: &str = "<!doctype html><html lang=en><base href=./><meta charset=utf-8>\
    <meta content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' https:; \
    form-action 'self' https:\" http-equiv=Content-Security-Policy>\
    <meta content=\"width=device-width\" name=viewport><title>News</title><link href=manifest.webmanifest rel=manifest>\
    <link href=./app-0123456789abcdef.css rel=stylesheet>\
    <meta data-js=./app-0123456789abcdef.js data-wasm=./app-0123456789abcdef_bg.wasm name=app-entry>\
    <script src=./boot-0123456789abcdef.js type=module></script></head>\
    <body><div id=app><div class=shell></div></div></body></html>";

/// Of the kinds of rules that a page wants, or does not.
const SHEET: &str =
    "@layer base{p>a{margin:0}}.story-list{margin:0}.rich-text{margin:0}.diagnosis-card{margin:0}";

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public")
}

fn options(app: &Path, out: &Path) -> PrintOptions {
    PrintOptions {
        app: app.to_path_buf(),
        config: public().join("broadside.json"),
        out: out.to_path_buf(),
        site: Site::parse("https://app.example/paper"),
        base_path: "/paper/".to_owned(),
        max_pages: 5,
        now: Timestamp::parse_rfc3339("2026-11-23T08:00:00Z").unwrap(),
    }
}

fn write(folder: &Path, path: &str, text: impl AsRef<[u8]>) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn assembled(folder: &Path) -> PathBuf {
    let (trunk, app) = (folder.join("trunk"), folder.join("app"));
    write(&trunk, "index.html", SHELL);
    for ending in [".css", ".js", "_bg.wasm"] {
        write(&trunk, &format!("app-0123456789abcdef{ending}"), "code");
    }
    write(&trunk, "app-0123456789abcdef.css", SHEET);
    write(&trunk, "boot-0123456789abcdef.js", "code");
    write(&trunk, "demo/feed.json", fs::read(public().join("demo/feed.json")).unwrap());
    write(&trunk, "icons/icon-192.png", "picture");
    let worker = public().join("../sw/sw.js");
    assemble(&AssembleOptions { trunk, worker, in_page: None, out: app.clone() }).unwrap();
    app
}

struct Printed {
    folder: TempDir,
    report: String,
}

/// Printed once; the tests only read.
static DEMO: LazyLock<Printed> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let app = assembled(folder.path());
    let report = print(&options(&app, &folder.path().join("out"))).unwrap().to_string();
    Printed { folder, report }
});

fn text(path: &str) -> String {
    let file = DEMO.folder.path().join("out").join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names_in(path: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(DEMO.folder.path().join("out").join(path)).unwrap();
    entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
}

fn articles() -> Vec<Article> {
    let named = names_in("articles");
    named
        .iter()
        .map(|key| stored::article_from_text(&text(&format!("edition/articles/{key}.json"))).unwrap())
        .collect()
}

fn article(title_part: &str) -> (Article, String) {
    let found = articles().into_iter().find(|it| it.preview.title.contains(title_part)).expect(title_part);
    let page = text(&format!("articles/{}/index.html", found.preview.key.as_str()));
    (found, page)
}

fn pages() -> Vec<String> {
    let articles = names_in("articles").into_iter().map(|it| format!("articles/{it}/index.html"));
    let topics = names_in("topics").into_iter().map(|it| format!("topics/{it}/index.html"));
    let campaigns = names_in("campaigns").into_iter().map(|it| format!("campaigns/{it}/index.html"));
    ["index.html", "shell.html", "404.html"]
        .into_iter()
        .map(str::to_owned)
        .chain(articles)
        .chain(topics)
        .chain(campaigns)
        .collect()
}

fn feed() -> Value {
    serde_json::from_slice(&fs::read(public().join("demo/feed.json")).unwrap()).unwrap()
}

#[test]
fn every_story_of_the_feed_has_a_page_with_its_title_and_canonical_address() {
    let feed = feed();
    let items = feed["items"].as_array().unwrap();
    let articles = articles();
    assert_eq!(articles.len(), items.len());
    for item in items {
        let title = item["title"].as_str().unwrap();
        let found = articles.iter().find(|it| it.preview.address.as_ref().unwrap().as_str() == item["url"]);
        let page = text(&format!("articles/{}/index.html", found.expect(title).preview.key.as_str()));
        assert!(
            page.contains(&format!("<link rel=\"canonical\" href=\"{}\">", item["url"].as_str().unwrap()))
        );
        assert_eq!(page.matches("<h1").count(), 1, "{title}");
    }
}

#[test]
fn the_front_page_can_be_read_without_javascript() {
    let page = text("index.html");
    let first = &feed()["items"][0];
    assert!(page.contains(&format!(">{}</a>", first["title"].as_str().unwrap())));
    assert!(page.contains(first["summary"].as_str().unwrap().split('“').next().unwrap()));
    let hrefs: Vec<&str> =
        page.split("href=\"articles/").skip(1).filter_map(|it| it.split("/\"").next()).collect();
    assert!(hrefs.len() >= 20, "{hrefs:?}");
    for key in hrefs {
        text(&format!("articles/{key}/index.html"));
    }
    assert!(!page.contains("?topics="), "a filter that needs JavaScript leads to the topic's page instead");
}

#[test]
fn every_configured_topic_has_a_page_with_its_own_words() {
    let page = text("topics/international-solidarity/index.html");
    assert!(page.contains("<title>International Solidarity · The Hawser</title>"));
    assert!(page.contains("Crews, clinics, unions and kitchens"));
    assert!(page.contains(
        "<link rel=\"canonical\" href=\"https://app.example/paper/topics/international-solidarity/\">"
    ));
    assert_eq!(names_in("topics").len(), 6);
}

#[test]
fn a_campaign_has_a_page_that_can_be_read_before_any_code_has_come() {
    let page = text("campaigns/end-of-year-2026/index.html");
    assert!(page.contains("<title>Keep the lights on at The Hawser · The Hawser</title>"), "{page}");
    assert!(page.contains("We carry no advertising"), "the long text stands on it");
    assert!(page.contains("https://demo.broadside.example/give/?monthly=12"), "and what can be given");
    assert!(page.contains(r#"<meta name="description" content="We are £21,400 short"#), "{page}");
    assert!(page.contains(r#"<meta name="edition" content>"#), "all its data is the configuration's");
}

#[test]
fn every_page_knows_the_way_to_the_root() {
    for path in pages() {
        let expected = match path.as_str() {
            "index.html" | "shell.html" => "./",
            "404.html" => "/paper/",
            _ => "../../",
        };
        let page = text(&path);
        assert!(page.contains(&format!("<base href=\"{expected}\">")), "{path}");
        let base = page.find("<base").unwrap();
        assert!(["href=\"./app", "src=\"./boot"].iter().all(|it| page.find(it).unwrap() > base), "{path}");
    }
}

#[test]
fn a_story_in_arabic_is_marked_as_such() {
    let (article, page) = article("قابلات مرسى زيتون");
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "the frame speaks the newsroom's language");
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""));
    assert!(page.contains(&format!("<title>{} · The Hawser</title>", article.preview.title)));
}

#[test]
fn the_app_starts_from_just_what_was_printed() {
    let shelf = stored::shelf_from_text(&text("edition/front.json")).unwrap();
    let page = text("index.html");
    let mut from = 0;
    for preview in &shelf.previews {
        let link = format!("href=\"articles/{}/\"", preview.key.as_str());
        from += page[from..].find(&link).unwrap_or_else(|| panic!("{link} is not in its place"));
    }
    assert!(shelf.next.is_some(), "older stories can be asked for");
    assert!(page.contains("<meta name=\"edition\" content=\"edition/front.json\">"));
    for article in articles() {
        let topics: Vec<&str> = article.preview.topics.iter().map(|it| it.slug.as_str()).collect();
        assert!(!topics.is_empty(), "{}", article.preview.title);
    }
}

#[test]
fn the_worker_vouches_for_the_narrowed_shell() {
    let worker = text("sw.js");
    let listed: Vec<&str> =
        worker.lines().skip(2).take_while(|it| *it != "];").filter_map(|it| it.split('"').nth(1)).collect();
    // Its digest is that of sw/outbox.js, which is no matter of this test.
    let is_outbox = |it: &&str| it.starts_with("outbox-");
    let (outbox, listed): (Vec<&str>, Vec<&str>) = listed.into_iter().partition(is_outbox);
    assert_eq!(outbox.len(), 1, "{outbox:?}");
    assert_eq!(
        listed,
        [
            "app-0123456789abcdef.css",
            "app-0123456789abcdef.js",
            "app-0123456789abcdef_bg.wasm",
            "boot-0123456789abcdef.js",
            "shell.html",
        ]
    );
    assert!(text("_headers").contains("connect-src 'self'; form-action 'self'; frame-ancestors 'none'"));
    assert!(text("_headers").starts_with("/paper/*\n"));
    assert!(text("shell.html").contains("<div class=shell>"));
}

#[test]
fn search_engines_find_every_page() {
    let sitemap = text("sitemap.xml");
    assert_eq!(sitemap.matches("<loc>https://app.example/paper/").count(), 1 + 6 + 2 + articles().len());
    assert!(text("robots.txt").contains("Sitemap: https://app.example/paper/sitemap.xml"));
}

#[test]
fn the_report_counts_pages_and_the_demo_has_no_faults() {
    // Two are the app's own, for searching and for partners, in which search engines find nothing.
    let n_pages = 1 + 6 + 2 + 2 + articles().len();
    assert_eq!(DEMO.report, format!("{n_pages} pages printed, 0 warnings"));
}

#[test]
fn a_source_that_is_silent_is_a_warning_while_another_answers_and_a_mirror_stands_in() {
    let folder = tempfile::tempdir().unwrap();
    let (app, out) = (assembled(folder.path()), folder.path().join("out"));
    write(&app, "broken.json", "<!doctype html><title>Log in</title>");
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "Council", "items": [
        { "id": "9", "url": "https://council.example/9", "title": "Berths are full", "content_text": "All of them.",
          "date_published": "2026-11-22T21:00:00Z", "tags": ["Port work"] },
        { "id": "8", "url": "https://council.example/8", "title": "Older", "content_text": "Old.",
          "date_published": "2026-11-22T20:00:00Z" }] }"#;
    write(&app, "council.json", feed);
    let config = r#"{ "newsroom": { "name": "Quay" },
        "sources": [
            { "id": "hawser", "title": "The Hawser", "type": "jsonfeed", "url": "demo/feed.json" },
            { "id": "council", "title": "The Council", "type": "jsonfeed", "url": "broken.json", "mirrors": ["council.json"] },
            { "id": "radio", "title": "Harbour Radio", "type": "jsonfeed", "url": "broken.json?radio" } ],
        "topics": [{ "title": "Labour", "names": { "council": "port-work" } }] }"#;
    write(folder.path(), "several.json", config);
    let report =
        print(&PrintOptions { config: folder.path().join("several.json"), ..options(&app, &out) }).unwrap();
    assert_eq!(
        report.warnings,
        ["council: its mirror answered in its place", "radio: did not answer (not-a-feed)"]
    );
    let read = |path: &str| fs::read_to_string(out.join(path)).unwrap();
    let folders =
        fs::read_dir(out.join("articles")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let council: Vec<String> = folders.filter(|it| it.starts_with("council--")).collect();
    assert_eq!(council.len(), 2, "{council:?}");
    assert!(council.iter().all(|it| read(&format!("articles/{it}/index.html")).contains("The Council")));
    let front = stored::shelf_from_text(&read("edition/front.json")).unwrap();
    let titles: Vec<_> = front.previews.iter().map(|it| it.title.as_str()).collect();
    assert!(titles.contains(&"Berths are full") && front.previews.len() > 20, "{titles:?}");
    assert!(front.previews.windows(2).all(|it| it[0].published >= it[1].published), "{titles:?}");
    assert!(front.standings.is_empty(), "what was silent at the press is not said to its readers");
    let labour = stored::shelf_from_text(&read("edition/topics/labour.json")).unwrap();
    let sources: BTreeSet<_> = labour.previews.iter().map(|it| it.source.0.as_str()).collect();
    assert_eq!(sources, BTreeSet::from(["council", "hawser"]));
}

/// The front page of the demo with this newsletter provider.
fn front_page_with(provider: &Value) -> String {
    let folder = tempfile::tempdir().unwrap();
    let app = assembled(folder.path());
    let mut config: Value =
        serde_json::from_slice(&fs::read(public().join("broadside.json")).unwrap()).unwrap();
    config["signup"]["provider"] = provider.clone();
    config["signup"]["partner"] = Value::from("the-partner");
    let file = folder.path().join("broadside.json");
    fs::write(&file, config.to_string()).unwrap();
    let options = PrintOptions { config: file, ..options(&app, &folder.path().join("out")) };
    print(&options).unwrap();
    fs::read_to_string(folder.path().join("out/index.html")).unwrap()
}

#[test]
fn a_form_that_a_browser_can_post_is_printed_whole_and_the_policy_names_its_host_alone() {
    let page = front_page_with(&serde_json::json!({
        "type": "buttondown",
        "url": "https://buttondown.com/api/emails/embed-subscribe/hawser",
    }));
    for part in [
        "<form action=\"https://buttondown.com/api/emails/embed-subscribe/hawser\" method=\"post\" target=\"_blank\" \
         rel=\"noopener\">",
        "<input type=\"hidden\" name=\"embed\" value=\"1\">",
        "<input type=\"hidden\" name=\"metadata__partner\" value=\"the-partner\">",
        "type=\"email\" name=\"email\"",
        "connect-src 'self'; form-action 'self' https://buttondown.com\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("needs JavaScript"));
}

#[test]
fn where_only_the_app_can_sign_up_the_printed_page_says_what_is_needed() {
    let page = front_page_with(&serde_json::json!({ "type": "ghost", "url": "https://spindle.example/" }));
    for part in [
        "<noscript><p>Signing up on this page needs JavaScript",
        "href=\"https://spindle.example/#/portal/signup\"",
        "connect-src 'self' https://spindle.example; form-action 'self'\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("method=\"post\""));
}

#[test]
fn a_topics_page_is_printed_with_its_own_letter_ticked() {
    let config =
        serde_json::from_slice::<Value>(&fs::read(public().join("broadside.json")).unwrap()).unwrap();
    let ticked = |page: &str| page.matches(" checked=").count();
    let topic = &config["topics"][0];
    let page = text(&format!("topics/{}/index.html", topic["slug"].as_str().unwrap()));
    let lists = config["signup"]["lists"].as_array().unwrap();
    let list = lists.iter().find(|it| it["id"] == topic["list"]).unwrap();
    let value = format!("value=\"{}\" checked", list["provider_id"].as_str().unwrap());
    assert!(page.contains(&value) && ticked(&page) == 1, "{value}");
}
