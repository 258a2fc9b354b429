//! Prints a small newsroom and reads what partners of it load: frames, the element, the handout and oEmbed's answers.
//!
//! Deliberately absent: a browser. The end-to-end tests put the element on hostile pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use broadside_core::model::Timestamp;
use broadside_core::stored;
use broadside_press::{AssembleOptions, PrintOptions, Site, assemble, print};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

const SHELL: &str = "<!doctype html><html lang=en><base href=./><meta charset=utf-8>\
    <meta content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' https: data:\" \
    http-equiv=Content-Security-Policy><title>News</title>\
    <meta data-js=./app-0123456789abcdef.js data-wasm=./app-0123456789abcdef_bg.wasm name=app-entry></head>\
    <body><div id=app></div></body></html>";

const CONFIG: &str = r##"{
    "newsroom": { "name": "The Quay & Co", "language": "en", "accent": "#125634" },
    "sources": [{ "id": "quay", "title": "The Quay", "type": "jsonfeed", "url": "feed.json" }],
    "topics": [{ "slug": "labour", "title": "Labour" }],
    "signup": {
        "heading": "One letter a week", "text": "It is short.",
        "provider": { "type": "buttondown", "url": "https://letters.example/api/emails/embed-subscribe/quay" },
        "lists": [{ "id": "weekly", "name": "Weekly", "frequency": "weekly" }]
    }
}"##;

const FEED: &str = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "The Quay", "items": [
    { "id": "2", "url": "https://quay.example/cranes/", "title": "Cranes & crates", "summary": "Nothing moves.",
      "content_text": "Nothing at all.", "date_published": "2026-11-22T20:00:00Z", "tags": ["Labour", "Rare"],
      "authors": [{ "name": "Wren Hallorane" }], "image": "crane.png" },
    { "id": "1", "title": "Only here", "content_text": "This has no page of its own.",
      "date_published": "2026-11-21T20:00:00Z", "tags": ["Labour"] },
    { "id": "0", "url": "https://quay.example/gruas/", "title": "Las grúas", "language": "es-AR",
      "content_text": "Nada se mueve.", "date_published": "2026-11-20T20:00:00Z", "tags": ["Housing"],
      "authors": [{ "name": "Wren Hallorane" }] }] }"#;

fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn options(folder: &Path) -> PrintOptions {
    let (trunk, app) = (folder.join("trunk"), folder.join("app"));
    write(&trunk, "index.html", SHELL);
    write(&trunk, "app-0123456789abcdef.js", "code");
    write(&trunk, "app-0123456789abcdef_bg.wasm", "code");
    write(&trunk, "feed.json", FEED);
    write(folder, "broadside.json", CONFIG);
    write(folder, "in-page/page.js", "glue");
    write(folder, "in-page/page_bg.wasm", "wasm");
    let worker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sw/sw.js");
    let in_page = Some(folder.join("in-page"));
    assemble(&AssembleOptions { trunk, worker, in_page, out: app.clone() }).unwrap();
    PrintOptions {
        app,
        config: folder.join("broadside.json"),
        out: folder.join("out"),
        site: Site::parse("https://app.example/paper"),
        base_path: "/paper/".to_owned(),
        max_pages: 1,
        now: Timestamp::parse_rfc3339("2026-11-23T08:00:00Z").unwrap(),
    }
}

/// Printed once; the tests only read.
static PRINTED: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    print(&options(folder.path())).unwrap();
    folder
});

fn out() -> PathBuf {
    PRINTED.path().join("out")
}

fn text(path: &str) -> String {
    fs::read_to_string(out().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names_in(path: &str) -> Vec<String> {
    let entries = fs::read_dir(out().join(path)).unwrap();
    entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
}

/// The only file of `embed/` whose name begins and ends so.
fn supply(start: &str, end: &str) -> String {
    let names = names_in("embed");
    let found: Vec<&String> = names.iter().filter(|it| it.starts_with(start) && it.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{start}…{end} in {names:?}");
    found[0].clone()
}

/// The folder of the story with this in its title.
fn key(title_part: &str) -> String {
    let is_it = |key: &String| text(&format!("articles/{key}/index.html")).contains(title_part);
    names_in("embed/articles").into_iter().find(is_it).expect(title_part)
}

#[test]
fn a_list_with_stories_in_another_language_has_a_frame_with_words_in_that() {
    let (own, spanish) = (text("embed/stories/index.html"), text("embed/stories/in-es.html"));
    assert!(
        own.contains("<link rel=\"alternate\" hreflang=\"es\" href=\"embed/stories/in-es.html\">"),
        "{own}"
    );
    for part in [
        "<html lang=\"es\" dir=\"ltr\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"embed/stories/index.html\">",
        ">Más en The Quay &amp; Co</a>",
        "Por <b>Wren Hallorane</b>",
        "20 de noviembre de 2026",
        "<h2 class=\"story-card-title\" lang=\"en\">",
    ] {
        assert!(spanish.contains(part), "no {part} in {spanish}");
    }
    assert!(own.contains("lang=\"es-AR\"") && !spanish.contains("es-AR"), "each marks what is in another");
    let of_labour = names_in("embed/topics/labour");
    assert!(
        !of_labour.contains(&"in-es.html".to_owned()),
        "none of its stories is in Spanish: {of_labour:?}"
    );
    assert!(
        text("embed/topics/labour/index.html").contains("By <b>"),
        "and the next frame has the edition's words again"
    );
}

#[test]
fn a_topic_without_a_page_is_linked_as_a_filter_and_named_in_no_frame() {
    assert_eq!(names_in("topics"), ["labour"], "a single story makes no page of a topic that nobody listed");
    let article = format!("articles/{}/index.html", key("Cranes"));
    for path in ["index.html", "topics/labour/index.html", &article] {
        let page = text(path);
        assert!(page.contains("<a href=\"topics/labour/\">Labour</a>"), "{path}: {page}");
        assert!(
            page.contains("<a href=\"./?topics=rare\">Rare</a>") && !page.contains("\"topics/rare/"),
            "{path}: {page}"
        );
    }
    for path in ["embed/stories/index.html", "embed/topics/labour/index.html", &format!("embed/{article}")] {
        let frame = text(path);
        assert!(frame.contains(">Labour</a>") && !frame.contains("Rare"), "{path}: {frame}");
    }
    assert!(text("embed/stories/stories.json").contains("Rare"), "the app shows any topic");
}

#[test]
fn a_frame_is_read_with_no_script_and_links_to_the_newsrooms_own_pages() {
    for (path, base) in
        [("embed/stories/index.html", "../../"), ("embed/topics/labour/index.html", "../../../")]
    {
        let page = text(path);
        assert!(page.contains(&format!("<base href=\"{base}\" target=\"_blank\">")), "{path}");
        for part in [
            "<a rel=\"noopener\" href=\"https://quay.example/cranes/\">Cranes &amp; crates</a>",
            "src=\"crane.png\"",
            ">More at The Quay &amp; Co</a>",
            "#signup-heading\" hidden=\"\">One letter a week</a>",
            "<meta name=\"robots\" content=\"noindex\">",
            "<summary>One letter a week</summary>",
            "method=\"post\" target=\"_blank\" rel=\"noopener\"",
        ] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        let own = format!("href=\"articles/{}/\">Only here</a>", key("Only here"));
        assert!(page.contains(&own), "a story with no address of its own is read in the app: {page}");
        for absent in
            ["<style", " style=\"", "<script>", "app-entry", "manifest", "edition.invalid", "wasm", "<!>"]
        {
            assert!(!page.contains(absent), "{absent} in {path}");
        }
        assert_eq!(page.matches("<a ").count(), page.matches("<a rel=\"noopener\"").count());
    }
    assert!(text("embed/topics/labour/index.html").contains("<title>Labour · The Quay &amp; Co</title>"));
    assert!(text("embed/stories/index.html").contains("<title>The Quay &amp; Co</title>"));
}

#[test]
fn a_frame_loads_its_own_files_by_their_content_and_has_a_policy_of_its_own() {
    let page = text("embed/topics/labour/index.html");
    let (style, script) = (supply("frame-", ".css"), supply("frame-", ".js"));
    assert!(
        page.contains(&format!("href=\"embed/{style}\""))
            && page.contains(&format!("src=\"embed/{script}\""))
    );
    assert!(
        page.contains("content=\"default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'self';")
    );
    assert!(
        text(&format!("embed/{style}")).contains("--broadside-accent: #125634;"),
        "the newsroom's own accent"
    );
    let headers = text("_headers");
    for folder in ["articles", "stories", "topics"] {
        let (_, rule) = headers.split_once(&format!("/paper/embed/{folder}/*\n")).unwrap();
        assert!(rule.split("/paper/").next().unwrap().contains("frame-ancestors *\n"), "{rule}");
    }
    assert_eq!(headers.matches("frame-ancestors *").count(), 3, "only frames stand in frames: {headers}");
    assert!(!text("sw.js").split("];").next().unwrap().contains("embed/"), "the worker keeps nothing of it");
}

#[test]
fn partners_get_a_moving_element_and_one_that_they_can_hold_to_its_bytes() {
    let pinned = supply("0.", ".js");
    let element = text("embed/v1.js");
    assert_eq!(text(&format!("embed/{pinned}")), element);
    assert!(element.contains("customElements.define") && !element.contains("/*"), "comments are not sent");
    let handout = text("embed/README.txt");
    for part in [
        "<script type=\"module\" src=\"https://app.example/paper/embed/v1.js\"></script>",
        "<broadside-feed topics=\"labour\" limit=\"5\"",
        &format!("src=\"https://app.example/paper/embed/{pinned}\"\n  integrity=\"sha384-"),
        "<a href=\"https://app.example/paper/\">The latest stories of The Quay &amp; Co</a>",
    ] {
        assert!(handout.contains(part), "no {part} in {handout}");
    }
    for rule in ["/paper/embed/v1.js\n  Cache-Control: no-cache\n".to_owned(), {
        format!("/paper/embed/{pinned}\n  Cache-Control: public, max-age=31536000, immutable\n")
    }] {
        assert!(text("_headers").contains(&rule), "{rule}");
    }
}

#[test]
fn what_shows_stories_in_a_page_is_a_chain_of_files_that_never_change() {
    let (script, glue, wasm) = (supply("inline-", ".js"), supply("page-", ".js"), supply("page-", ".wasm"));
    assert!(text("embed/v1.js").contains(&format!("\"{script}\"")), "the element names the script");
    let text_of_script = text(&format!("embed/{script}"));
    for part in
        [&format!("\"{glue}\""), &format!("\"{wasm}\""), "INTEGRITY = \"sha384-", ".embed-page[data-layout="]
    {
        assert!(text_of_script.contains(part), "no {part} in {text_of_script}");
    }
    for absent in [":root", "1rem", "html {"] {
        assert!(!text_of_script.contains(absent), "{absent} in {text_of_script}");
    }
    assert_eq!(text(&format!("embed/{glue}")), "glue");
    for file in [&script, &glue, &wasm] {
        let rule = format!("/paper/embed/{file}\n  Cache-Control: public, max-age=31536000, immutable\n");
        assert!(text("_headers").contains(&rule), "{rule}");
    }
    assert!(!out().join("embed/page.js").exists(), "only under the names of their content");
}

#[test]
fn beside_each_frame_of_a_list_lie_its_stories_as_data() {
    for (folder, title, page, n_stories) in [
        ("embed/stories", "The Quay & Co", "./", 3),
        ("embed/topics", "The Quay & Co", "./", 2),
        ("embed/topics/labour", "Labour", "topics/labour/", 2),
    ] {
        let list = stored::embedded_list_from_text(&text(&format!("{folder}/stories.json"))).unwrap();
        assert_eq!((list.title.as_str(), list.page.as_str()), (title, page));
        assert_eq!(list.newsroom.newsletter.as_deref(), Some("One letter a week"));
        assert_eq!(list.previews.len(), n_stories);
        let frame = text(&format!("{folder}/index.html"));
        assert_eq!(frame.matches("<article").count(), n_stories, "{folder}");
    }
}

#[test]
fn an_element_that_a_partner_pinned_outlives_the_next_edition() {
    let folder = tempfile::tempdir().unwrap();
    let options = options(folder.path());
    write(folder.path(), "out/embed/0.0.9-0123456789abcdef.js", "an older element");
    write(folder.path(), "out/embed/inline-0123456789abcdef.js", "what it loads");
    write(folder.path(), "out/embed/topics/gone/index.html", "an older frame");
    print(&options).unwrap();
    assert!(folder.path().join("out/embed/0.0.9-0123456789abcdef.js").exists());
    assert!(folder.path().join("out/embed/inline-0123456789abcdef.js").exists());
    assert!(!folder.path().join("out/embed/topics/gone").exists());
}

#[test]
fn a_pasted_address_answers_with_the_story_in_a_frame() {
    let key = key("Cranes");
    let page = text(&format!("articles/{key}/index.html"));
    let answer_address = format!("https://app.example/paper/articles/{key}/oembed.json");
    assert!(page.contains(&format!(
        "type=\"application/json+oembed\" title=\"Cranes &amp; crates\" href=\"{answer_address}\""
    )));
    let answer: Value = serde_json::from_str(&text(&format!("articles/{key}/oembed.json"))).unwrap();
    assert_eq!((&answer["version"], &answer["type"]), (&Value::from("1.0"), &Value::from("rich")));
    assert_eq!(
        (&answer["title"], &answer["author_name"]),
        (&Value::from("Cranes & crates"), &Value::from("Wren Hallorane"))
    );
    assert_eq!(answer["provider_url"], "https://app.example/paper/");
    assert!(answer["width"].is_u64() && answer["height"].is_u64(), "the standard wants both: {answer}");
    let html = answer["html"].as_str().unwrap();
    let frame = format!(
        "<iframe src=\"https://app.example/paper/embed/articles/{key}/\" title=\"Cranes &amp; crates\""
    );
    let link = format!("<a href=\"https://app.example/paper/articles/{key}/\">Cranes &amp; crates</a>");
    let (fallback, framed) = html.split_once("</blockquote>").unwrap();
    assert_eq!(fallback, format!("<blockquote class=\"wp-embedded-content\" hidden>{link}"));
    assert!(framed.starts_with(&frame) && framed.ends_with("</iframe>"), "{html}");
    let framed = text(&format!("embed/articles/{key}/index.html"));
    assert!(framed.contains(&format!("href=\"articles/{key}/\">Cranes &amp; crates</a>")), "{framed}");
}
