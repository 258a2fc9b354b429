//! What readers see of a WordPress site's posts.

use crate::outline::outline;
use crate::outline_of_page::outline_of_page;
use crate::talk::{ROOT, ask, latest, ok, page_of, pointers, titles, wordpress};
use broadside_core::config::Taxonomy;
use broadside_core::model::{Body, Preview};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Found, Page, Response, SourceError};

const POSTS: &str = include_str!("../../../../tests/fixtures/wordpress/posts.json");
/// What WordPress 6.7 itself gives of `tests/wordpress/special-posts.php`, shortened where nothing is read.
const REAL_POSTS: &str = include_str!("../../../../tests/fixtures/wordpress/real-posts.json");

fn page(posts: &str) -> Page {
    page_of(&wordpress(Taxonomy::Categories), posts)
}

/// A post with little more than `fields`.
fn preview(fields: &str) -> Preview {
    let post = format!(r#"[{{"id": 5, "slug": "a-post", "title": {{"rendered": "A"}}, {fields}}}]"#);
    page(&post).articles.into_iter().next().expect("a post").preview
}

fn topics(preview: &Preview) -> Vec<&str> {
    preview.topics.iter().map(|it| it.slug.as_str()).collect()
}

#[test]
fn a_post_with_everything_embedded_is_a_whole_article() {
    let page = page(POSTS);
    let article = &page.articles[0];
    let preview = &article.preview;
    assert_eq!(preview.title, "What the cranes saw: \u{201c}We don\u{2019}t load it\u{201d}");
    assert_eq!((preview.id.0.as_str(), preview.key.as_str()), ("desk/4711", "what-the-cranes-saw"));
    assert_eq!(
        preview.published.unwrap().to_rfc3339(),
        "2026-10-06T06:30:00Z",
        "date_gmt has no zone and is UTC"
    );
    assert_eq!(preview.modified.unwrap().to_rfc3339(), "2026-10-06T09:12:44Z");
    assert_eq!(preview.excerpt, "On the second morning the gates stayed shut\u{2026}");
    assert_eq!(preview.authors[0].name, "Ana Ruiz & Omar Haddad");
    assert_eq!(preview.authors[0].address.as_ref().unwrap().as_str(), "https://news.example/author/ana/");
    assert_eq!(topics(preview), ["international-solidarity", "land-water"]);
    assert_eq!(preview.topics[1].title, "Land & Water");
    let image = preview.image.as_ref().unwrap();
    assert_eq!(image.address.as_str(), "https://news.example/wp-content/uploads/quay-768x512.jpg");
    assert_eq!((image.alt.as_str(), image.size_px), ("Two cranes over an empty quay", Some((768, 512))));
    let Body::Full(text) = &article.body else { panic!("{:?}", article.body) };
    assert_eq!(
        outline(text),
        "Paragraph\n  \"On the second morning the gates stayed shut.\"\n\
         Figure\n  Image https://news.example/wp-content/uploads/gate.jpg\n"
    );
}

#[test]
fn errors_in_the_place_of_what_was_to_be_embedded_cost_nothing_else() {
    let page = page(POSTS);
    let preview = &page.articles[1].preview;
    assert_eq!((preview.authors.len(), preview.image.is_none(), topics(preview)), (0, true, vec![]));
    assert_eq!(preview.title, "تضامن دولي");
    assert_eq!(preview.key.as_str(), "تضامن-دولي", "the slug is decoded");
    assert_eq!(preview.excerpt, "قال أحدهم.", "without the link to the rest, whatever it says");
    assert_eq!(preview.modified, None);
    assert_eq!(pointers(&page), ["/1/_embedded/author/0", "/1/_embedded/wp:featuredmedia/0"]);
}

#[test]
fn a_post_behind_a_password_is_for_members() {
    let page = page(POSTS);
    let article = &page.articles[2];
    assert_eq!(article.body, Body::MembersOnly);
    assert_eq!((article.preview.reading_minutes, article.preview.excerpt.as_str()), (None, ""));
    assert_eq!(article.preview.published, None, "zeros are no date");
    assert_eq!(article.preview.key.as_str(), "members_circle");
}

#[test]
fn posts_that_feeds_stumble_over_are_whole_articles() {
    let seen = outline_of_page(&page_of(&wordpress(Taxonomy::Both), REAL_POSTS));
    let expected = include_str!("../../../../tests/fixtures/wordpress/real-posts.outline.txt");
    assert_eq!(seen, expected, "\n{seen}");
}

#[test]
fn a_picture_that_was_deleted_behind_wordpress_s_back_is_named_to_the_newsroom_and_leaves_no_gap() {
    // WordPress embeds the index of its whole API in its place: two hundred kilobytes for every such post.
    let index =
        r#"{"name": "The Log", "url": "https://news.example", "routes": {"/": {}}, "site_icon_url": ""}"#;
    for (media, note) in [
        (index, Some("is the whole API's index instead of a picture that was deleted; left out")),
        (
            r#"{"code": "rest_forbidden", "data": {"status": 401}}"#,
            Some("is an error instead of what was to be embedded; left out"),
        ),
        (r#"{"id": 5, "routes": {}, "media_type": "file", "source_url": "/a.pdf"}"#, None),
    ] {
        let page = page(&format!(
            r#"[{{"id": 5, "slug": "a", "title": {{"rendered": "A"}}, "_embedded": {{"wp:featuredmedia": [{media}]}}}}]"#
        ));
        assert_eq!((titles(&page), &page.articles[0].preview.image), (vec!["A"], &None));
        let notes: Vec<&str> = page.warnings.iter().map(|it| it.note.as_str()).collect();
        assert_eq!(notes, note.into_iter().collect::<Vec<_>>(), "{media}");
    }
}

#[test]
fn the_taxonomy_decides_what_topics_are() {
    for (taxonomy, expected) in [
        (Taxonomy::Categories, vec!["international-solidarity", "land-water"]),
        (Taxonomy::Tags, vec!["strike"]),
        (Taxonomy::Both, vec!["international-solidarity", "land-water", "strike"]),
    ] {
        let page = page_of(&wordpress(taxonomy), POSTS);
        assert_eq!(topics(&page.articles[0].preview), expected, "{taxonomy:?}");
    }
}

#[test]
fn excerpts_end_without_the_theme_s_tail() {
    for (rendered, expected) in [
        ("<p>One [&#8230;]</p>", "One\u{2026}"),
        ("<p>One [...]</p>", "One\u{2026}"),
        (
            "<p>One&hellip; <a class='more-link' href='/a'>Continue reading <span>A</span></a></p>",
            "One\u{2026}",
        ),
        ("<p>One. <a href='/a'>Read more &rarr;</a></p>", "One."),
        (
            "<p>They continue reading. Read more of it there than here.</p>",
            "They continue reading. Read more of it there than here.",
        ),
        ("", "Body."),
    ] {
        let fields = format!(
            r#""excerpt": {{"rendered": {rendered:?}}}, "content": {{"rendered": "<h2>T</h2><p>Body.</p>"}}"#
        );
        assert_eq!(preview(&fields).excerpt, expected, "{rendered}");
    }
}

#[test]
fn posts_with_little_in_them_are_articles_too() {
    for (post, title, key) in [
        (r#"{"id": 5}"#, "5", "5-5"),
        (r#"{"id": "5", "slug": "a"}"#, "a", "a"),
        (
            r#"{"id": 5, "title": {"rendered": ""}, "content": {"rendered": "<p>Words</p>"}}"#,
            "Words",
            "words-5",
        ),
        (r#"{"id": 5, "slug": "a", "title": "A bare text"}"#, "a", "a"),
        (r#"{"id": 5, "slug": "%f0%9f%8c%8a-tide", "title": {"rendered": "T"}}"#, "T", "tide-5"),
    ] {
        let page = page(&format!("[{post}]"));
        let preview = &page.articles[0].preview;
        assert_eq!((preview.title.as_str(), preview.key.as_str()), (title, key), "{post}");
    }
    let page = page(r#"[{"slug": "no-id"}, null, 7, {"id": 8, "slug": "sound"}]"#);
    assert_eq!(titles(&page), ["sound"]);
    assert_eq!(pointers(&page), ["/0", "/1", "/2"]);
}

#[test]
fn pictures_are_found_where_plugins_put_them() {
    for (fields, expected) in [
        (r#""jetpack_featured_media_url": "https://i.example/a.jpg""#, Some("https://i.example/a.jpg")),
        (
            r#""_embedded": {"wp:featuredmedia": [{"id": 1, "media_type": "image", "source_url": "/a.jpg", "media_details": {}}]}"#,
            Some("https://news.example/a.jpg"),
        ),
        (
            r#""_embedded": {"wp:featuredmedia": [{"id": 1, "media_type": "file", "source_url": "/a.pdf"}]}"#,
            None,
        ),
        (r#""_embedded": {"wp:featuredmedia": [{"id": 1, "media_details": {"sizes": []}}]}"#, None),
        (r#""_embedded": []"#, None),
        (r#""jetpack_featured_media_url": """#, None),
    ] {
        assert_eq!(preview(fields).image.as_ref().map(|it| it.address.as_str()), expected, "{fields}");
    }
}

#[test]
fn answers_that_are_no_posts_say_what_they_are() {
    let code = |it: &str| Some(it.to_owned());
    for (status, body, expected) in [
        (
            401,
            r#"{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}"#,
            SourceError::Refused { status: 401, code: code("rest_not_logged_in") },
        ),
        (
            200,
            r#"{"code":"rest_forbidden","message":"No.","data":{"status":403}}"#,
            SourceError::Refused { status: 403, code: code("rest_forbidden") },
        ),
        (404, r#"{"code":"rest_no_route","data":{"status":404}}"#, SourceError::NotFound),
        (
            400,
            r#"{"code":"rest_invalid_param","data":{"status":400,"params":{"per_page":"must be between 1 and 100"}}}"#,
            SourceError::BadRequest { status: 400, code: code("rest_invalid_param") },
        ),
        (403, "<html>A firewall</html>", SourceError::Refused { status: 403, code: None }),
        (502, "", SourceError::ServerFailed { status: 502 }),
        (200, "<!DOCTYPE html><form>Log in</form>", SourceError::NotAFeed(Found::HtmlPage)),
        (200, "", SourceError::NotAFeed(Found::EmptyBody)),
        (200, "{}", SourceError::NotAFeed(Found::OtherJson)),
        (200, "0", SourceError::NotAFeed(Found::OtherJson)),
        (200, "[{\"id\": 1", SourceError::NotAFeed(Found::BrokenJson { line: 1, column: 9 })),
    ] {
        for asking in [latest(&[], Match::Any), latest(&["labour"], Match::Any), Ask::Topics] {
            let response = Response { status, ..ok(body) };
            let answer = ask(&wordpress(Taxonomy::Categories), asking, |_| response.clone()).0;
            assert_eq!(answer.as_ref(), Err(&expected), "{body}");
        }
    }
    assert!(ROOT.ends_with('/'));
}
