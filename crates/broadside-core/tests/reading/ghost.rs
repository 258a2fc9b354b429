//! What readers see of a Ghost site's posts.

use crate::outline::outline;
use crate::talk::{ask, ghost, latest, ok, page_of, pointers, titles};
use broadside_core::model::{ArticleKey, Body, Preview, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Cursor, Found, Page, Response, SourceError};

const POSTS: &str = include_str!("../../../../tests/fixtures/ghost/posts.json");

/// A page of one post with little more than `fields`.
fn page(fields: &str) -> Page {
    page_of(&ghost(), &format!(r#"{{"posts": [{{"id": "69c1e5d40f3b2a0001d7c801", {fields}}}]}}"#))
}

fn preview(fields: &str) -> Preview {
    page(fields).articles.into_iter().next().expect("a post").preview
}

#[test]
fn a_public_post_is_a_whole_article() {
    let page = page_of(&ghost(), POSTS);
    assert_eq!(pointers(&page), Vec::<&str>::new());
    assert_eq!((page.n_total, &page.next), (Some(43), &Some(Cursor::Page(2))));
    let article = &page.articles[0];
    let preview = &article.preview;
    assert_eq!(preview.title, "The mill that pays in cloth & credit");
    assert_eq!(
        (preview.id.0.as_str(), preview.key.as_str()),
        ("desk/69c1e5d40f3b2a0001d7c801", "the-mill-that-pays-in-cloth")
    );
    assert_eq!(preview.published.unwrap().to_rfc3339(), "2026-10-06T06:30:00Z");
    assert_eq!(preview.modified.unwrap().to_rfc3339(), "2026-10-06T11:02:31Z");
    assert_eq!(preview.excerpt, "Eleven weeks of vouchers, and a shop that belongs to the mill.");
    let address = preview.address.as_ref().map(WebAddress::as_str);
    assert_eq!(address, Some("https://spindle.example/the-mill-that-pays-in-cloth/"));
    let authors: Vec<_> = preview
        .authors
        .iter()
        .map(|it| (it.name.as_str(), it.address.as_ref().map(WebAddress::as_str)))
        .collect();
    let expected = [("Ines Varga", Some("https://spindle.example/author/ines/")), ("Tomasz O'Dell", None)];
    assert_eq!(authors, expected, "no mail addresses, and no links to the page for what is not found");
    let image = preview.image.as_ref().unwrap();
    assert_eq!(image.address.as_str(), "https://spindle.example/content/images/2026/10/mill.jpg");
    assert_eq!((image.alt.as_str(), image.size_px), ("A brick mill with its lights on", None));
    let Body::Full(text) = &article.body else { panic!("{:?}", article.body) };
    let outline = outline(text);
    assert_eq!(outline, include_str!("../../../../tests/fixtures/ghost/posts.outline.txt"), "\n{outline}");
}

#[test]
fn the_editors_own_tags_are_no_topics() {
    let page = page_of(&ghost(), POSTS);
    let topics: Vec<_> =
        page.articles[0].preview.topics.iter().map(|it| (it.slug.as_str(), it.title.as_str())).collect();
    assert_eq!(topics, [("work-wages", "Work & wages"), ("hash-weavers", "Hash weavers")]);
    for (tag, expected) in [
        (r##"{"name": "#front", "slug": "hash-front"}"##, None),
        (r##"{"name": "#front"}"##, None),
        (r#"{"name": "Front", "slug": "hash-front"}"#, None),
        (r#"{"name": "Front", "slug": "front", "visibility": "internal"}"#, None),
        (r#"{"name": "Front", "slug": "front-2"}"#, Some("front-2")),
        (r#"{"name": "Front Page"}"#, Some("front-page")),
        (r#"{"slug": "no-name"}"#, None),
    ] {
        let preview = preview(&format!(r#""slug": "a", "tags": [{tag}]"#));
        assert_eq!(preview.topics.first().map(|it| it.slug.as_str()), expected, "{tag}");
    }
}

#[test]
fn what_is_kept_for_members_is_said_to_be() {
    let page = page_of(&ghost(), POSTS);
    let article = &page.articles[1];
    assert_eq!(article.body, Body::MembersOnly, "whatever stands before the paywall");
    assert_eq!(article.preview.reading_minutes, None);
    assert_eq!(article.preview.excerpt, "Three houses set the price of wool before the market opens.");
    assert_eq!(article.preview.modified, None, "it was changed when it was published, and not since");
}

#[test]
fn a_post_without_text_is_an_excerpt() {
    let page = page_of(&ghost(), POSTS);
    let article = &page.articles[2];
    assert_eq!(article.body, Body::ExcerptOnly);
    assert_eq!(article.preview.excerpt, "A night of sandbags, in nine pictures.");
    assert_eq!(article.preview.address, None, "no route of the site leads to it");
}

#[test]
fn the_body_depends_on_the_access_that_is_given() {
    for (fields, expected) in [
        (r#""access": false, "html": """#, "members"),
        (r#""access": false"#, "members"),
        (r#""access": true, "visibility": "members", "html": "<p>x</p>""#, "full"),
        (r#""html": "<p>x</p>""#, "full"),
        (r#""access": "no", "html": "<p>x</p>""#, "full"),
        (r#""access": true, "html": "<!--kg-card-begin: html--><script>x</script>""#, "excerpt"),
        (r#""access": true, "html": null"#, "excerpt"),
    ] {
        let kind = match page(&format!(r#""slug": "a", {fields}"#)).articles[0].body {
            Body::Full(_) => "full",
            Body::ExcerptOnly => "excerpt",
            Body::MembersOnly => "members",
        };
        assert_eq!(kind, expected, "{fields}");
    }
}

#[test]
fn texts_are_plain_and_something_stands_for_what_is_missing() {
    for (fields, title, excerpt) in [
        (
            r#""slug": "a", "title": "if (a < b && b > c)", "excerpt": "1 < 2 &amp; so on""#,
            "if (a < b && b > c)",
            "1 < 2 &amp; so on",
        ),
        (r#""slug": "a", "title": "A", "custom_excerpt": "Own", "excerpt": "Made""#, "A", "Own"),
        (r#""slug": "a", "title": "A", "custom_excerpt": "", "excerpt": "Made""#, "A", "Made"),
        (r#""slug": "a", "title": "A", "html": "<h2>H</h2><p>The text.</p>""#, "A", "The text."),
        (r#""slug": "a", "title": " ", "excerpt": "Made""#, "Made", "Made"),
        (r#""slug": "a-slug""#, "a-slug", ""),
        (r#""title": null"#, "69c1e5d40f3b2a0001d7c801", ""),
    ] {
        let preview = preview(fields);
        assert_eq!((preview.title.as_str(), preview.excerpt.as_str()), (title, excerpt), "{fields}");
    }
    let long = preview(&format!(r#""slug": "a", "title": "A", "excerpt": "{}""#, "word ".repeat(100)));
    assert!(
        long.excerpt.chars().count() <= 240 && long.excerpt.ends_with("word\u{2026}"),
        "{}",
        long.excerpt
    );
}

#[test]
fn what_cannot_be_read_is_left_out_with_its_place() {
    let page = page_of(
        &ghost(),
        r#"{"posts": [{"slug": "no-id"}, null, {"id": "69c1", "title": "Sound", "published_at": "soon", "html": 7}]}"#,
    );
    assert_eq!(titles(&page), ["Sound"]);
    assert_eq!(pointers(&page), ["/posts/0", "/posts/1", "/posts/2/html", "/posts/2/published_at"]);
}

#[test]
fn answers_that_are_no_posts_say_what_they_are() {
    let refused = |status, code: &str| SourceError::Refused { status, code: Some(code.to_owned()) };
    let error = |kind: &str, code: &str| {
        format!(
            r#"{{"errors":[{{"message":"No.","context":null,"type":"{kind}","details":null,"property":null,"help":null,"code":{code},"id":"b4a1","ghostErrorCode":null}}]}}"#
        )
    };
    let unknown_key = error("UnauthorizedError", "\"UNKNOWN_CONTENT_API_KEY\"");
    for (status, body, expected) in [
        (401, unknown_key.clone(), refused(401, "UNKNOWN_CONTENT_API_KEY")),
        (200, unknown_key, refused(401, "UNKNOWN_CONTENT_API_KEY")),
        (403, error("NoPermissionError", "null"), refused(403, "NoPermissionError")),
        (200, error("HostLimitError", "null"), refused(403, "HostLimitError")),
        (404, error("NotFoundError", "null"), SourceError::NotFound),
        (200, error("NotFoundError", "null"), SourceError::NotFound),
        (
            422,
            error("ValidationError", "null"),
            SourceError::BadRequest { status: 422, code: Some("ValidationError".to_owned()) },
        ),
        (
            200,
            error("BadRequestError", "null"),
            SourceError::BadRequest { status: 400, code: Some("BadRequestError".to_owned()) },
        ),
        (429, error("TooManyRequestsError", "null"), SourceError::RateLimited { wait_s: None }),
        (200, error("InternalServerError", "null"), SourceError::ServerFailed { status: 500 }),
        (200, error("MaintenanceError", "null"), SourceError::ServerFailed { status: 503 }),
        (403, "<html>A firewall</html>".to_owned(), SourceError::Refused { status: 403, code: None }),
        (200, "<!DOCTYPE html><form>Private site".to_owned(), SourceError::NotAFeed(Found::HtmlPage)),
        (200, String::new(), SourceError::NotAFeed(Found::EmptyBody)),
        (200, "{}".to_owned(), SourceError::NotAFeed(Found::OtherJson)),
        (200, r#"{"posts": null, "errors": []}"#.to_owned(), SourceError::NotAFeed(Found::OtherJson)),
        (200, "[]".to_owned(), SourceError::NotAFeed(Found::OtherJson)),
    ] {
        let article = Ask::Article(ArticleKey::new("a-post").unwrap());
        for asking in [latest(&[], Match::Any), latest(&["labour"], Match::Any), Ask::Topics, article] {
            let response = Response { status, ..ok(&body) };
            let (answer, asked) = ask(&ghost(), asking, |_| response.clone());
            assert_eq!(answer.as_ref(), Err(&expected), "{body}");
            assert_eq!(asked.len(), 1, "{asked:?}");
        }
    }
}
