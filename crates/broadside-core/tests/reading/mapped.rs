//! What readers see of backends that only a configuration describes: the four of the documentation, and odd ones.

use crate::outline::outline;
use crate::talk::{ask, configured, documented, latest, ok, page_of, pointers, titles};
use broadside_core::config::Source;
use broadside_core::model::{Article, Body, Preview, Timestamp, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Found, Page, Response, SourceError};
use std::cell::Cell;

const CMS: &str = include_str!("../../../../tests/fixtures/mapped/cms.json");
const FLAT: &str = include_str!("../../../../tests/fixtures/mapped/flat.json");
const SEARCH: &str = include_str!("../../../../tests/fixtures/mapped/search.json");
const OUTBOX: &str = include_str!("../../../../tests/fixtures/mapped/outbox.json");
const HOSTILE: &str = include_str!("../../../../tests/fixtures/mapped/hostile.json");

/// A list at `/data` whose ids are at `id`, with further fields.
fn source(fields: &str) -> Source {
    configured(&format!(
        r#"{{ "type": "mapped", "url": "https://desk.example/api", "items": "data", "fields": {{ "id": "id"{fields} }} }}"#
    ))
}

/// The page that one document comes to, where the server fails whoever asks for more.
fn first_page(source: &Source, body: &str) -> Page {
    let n_asked = Cell::new(0);
    let server = |_: &str| {
        n_asked.set(n_asked.get() + 1);
        if n_asked.get() == 1 { ok(body) } else { Response { status: 500, ..Response::default() } }
    };
    ask(source, latest(&[], Match::Any), server).0.unwrap()
}

/// The story that an item comes to.
fn article(source: &Source, item: &str) -> Article {
    let page = page_of(source, &format!(r#"{{"data": [{item}]}}"#));
    page.articles.into_iter().next().expect(item)
}

fn address(address: Option<&WebAddress>) -> Option<&str> {
    address.map(WebAddress::as_str)
}

fn topics(preview: &Preview) -> Vec<(&str, &str)> {
    preview.topics.iter().map(|it| (it.slug.as_str(), it.title.as_str())).collect()
}

fn authors(preview: &Preview) -> Vec<(&str, Option<&str>)> {
    preview.authors.iter().map(|it| (it.name.as_str(), address(it.address.as_ref()))).collect()
}

fn dates(preview: &Preview) -> [Option<String>; 2] {
    [preview.published, preview.modified].map(|it| it.map(Timestamp::to_rfc3339))
}

fn text(article: &Article) -> String {
    let Body::Full(text) = &article.body else { panic!("{:?}", article.body) };
    text.plain_text()
}

#[test]
fn a_story_of_a_headless_cms_has_all_its_parts() {
    let page = first_page(&documented("The Sluice"), CMS);
    assert_eq!(pointers(&page), Vec::<&str>::new());
    assert_eq!(page.n_total, Some(45));
    let [first, second] = page.articles.as_slice() else { panic!("{page:?}") };
    let preview = &first.preview;
    assert_eq!((preview.id.0.as_str(), preview.key.as_str()), ("desk/118", "pump-station"));
    assert_eq!(preview.title, "The pump station that nobody switched off");
    assert_eq!(preview.excerpt, "Four engineers kept a drowned district dry, and were sent the bill.");
    assert_eq!(address(preview.address.as_ref()), Some("https://sluice.example/stories/pump-station/"));
    assert_eq!(
        dates(preview),
        [Some("2026-10-06T08:30:00Z".to_owned()), Some("2026-10-07T06:05:11Z".to_owned())]
    );
    let image = preview.image.as_ref().unwrap();
    assert_eq!(image.address.as_str(), "https://cms.sluice.example/uploads/pump_d41c.jpg");
    assert_eq!((image.alt.as_str(), image.size_px), ("A brick pump house at dusk", Some((1600, 900))));
    let author = ("Nadia Reyes", Some("https://sluice.example/people/nadia-reyes/"));
    assert_eq!(authors(preview), [author], "a mail address is no name");
    assert_eq!(topics(preview), [("land-water", "Land & Water"), ("work", "Work")]);
    assert_eq!(preview.language.as_ref().unwrap().as_str(), "en");
    let Body::Full(body) = &first.body else { panic!("{:?}", first.body) };
    let outline = outline(body);
    assert!(outline.contains("https://cms.sluice.example/uploads/pump_small.jpg"), "{outline}");

    assert_eq!(second.preview.excerpt, "The council calls it a contribution. The letter says otherwise.");
    assert_eq!((second.preview.image.as_ref(), second.preview.modified), (None, None));
    assert_eq!(second.preview.language.as_ref().unwrap().as_str(), "pt-BR");
}

#[test]
fn a_list_in_a_file_is_a_whole_newsroom() {
    let page = page_of(&documented("Bread & Lamps"), FLAT);
    assert_eq!(pointers(&page), Vec::<&str>::new(), "`false` stands for no picture");
    assert_eq!((page.n_total, &page.next), (Some(2), &None));
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.slug.as_str(), it.n_articles)).collect();
    assert_eq!(counts, [("food", 1), ("cost-of-living", 1)]);
    let [first, second] = page.articles.as_slice() else { panic!("{page:?}") };
    assert_eq!(
        address(first.preview.address.as_ref()),
        Some("https://breadandlamps.example/2026/10/bread-queue.html")
    );
    assert!(first.preview.key.as_str().starts_with("bread-queue-"), "{:?}", first.preview.key);
    assert_eq!(
        dates(&first.preview),
        [Some("2026-10-06T06:30:00Z".to_owned()), Some("2026-10-06T07:30:00Z".to_owned())]
    );
    assert_eq!(authors(&first.preview), [("Ilse Moor; Teo Brandt", None)]);
    assert_eq!(topics(&first.preview), [("food", "Food"), ("cost-of-living", "Cost of living")]);
    assert_eq!(text(first), "The van is late again.\nNobody leaves the line.");
    assert_eq!(second.preview.excerpt, "A contract of 1988 answers.");
    assert_eq!((second.preview.modified, second.preview.image.as_ref()), (None, None));
    assert_eq!((&*second.preview.topics, &*second.preview.authors), (&[][..], &[][..]));
}

#[test]
fn hits_of_a_search_show_what_was_highlighted() {
    let page = first_page(&documented("Harbour Index"), SEARCH);
    assert_eq!(pointers(&page), Vec::<&str>::new());
    assert_eq!(page.n_total, Some(3));
    let [first, second] = page.articles.as_slice() else { panic!("{page:?}") };
    assert_eq!(first.preview.id.0, "desk/Xk2");
    assert_eq!(first.preview.excerpt, "The ballot closes & the boats wait.", "the highlight is HTML");
    assert_eq!(second.preview.excerpt, "The horn is back.", "the field itself where nothing is highlighted");
    assert_eq!(second.preview.title, "Fog signals & repairs");
    assert_eq!(address(first.preview.address.as_ref()), Some("https://harbour.example/harbour/pilots-vote"));
    assert_eq!(dates(&first.preview), [Some("2026-10-06T06:30:00Z".to_owned()), None]);
    assert_eq!(topics(&first.preview), [("labour", "Labour"), ("harbour", "Harbour")]);
    assert_eq!(topics(&second.preview), [("harbour", "Harbour")]);
    assert_eq!(first.preview.language.as_ref().unwrap().as_str(), "en");
    assert_eq!(text(first), "The ballot closes on Friday.\nNo pilot has ever crossed this line.");
}

#[test]
fn an_outbox_shows_what_the_account_wrote_and_not_what_it_passed_on() {
    let (page, _) = ask(&documented("The Lantern"), latest(&[], Match::Any), |request| {
        // The address of the second page is that of the last note.
        ok(if request.contains("max_id") { r#"{"orderedItems": []}"# } else { OUTBOX })
    });
    let page = page.unwrap();
    assert_eq!(pointers(&page), Vec::<&str>::new());
    assert_eq!(titles(&page), ["El ferry vuelve mañana. #Puerto", "A year of the night ferry"]);
    assert_eq!(page.n_total, None, "the server counts what it passed on too");
    let [note, article] = page.articles.as_slice() else { panic!("{page:?}") };
    assert_eq!(note.preview.language.as_ref().unwrap().as_str(), "es");
    assert_eq!(article.preview.language, None);
    assert_eq!(topics(&note.preview), [("puerto", "Puerto")]);
    assert_eq!(topics(&article.preview), [("ferry", "Ferry")], "one tag stands without its list");
    assert_eq!(authors(&note.preview), [("The Lantern", Some("https://lantern.example/users/desk"))]);
    let image = note.preview.image.as_ref().unwrap();
    assert_eq!(image.address.as_str(), "https://files.lantern.example/116.jpg", "and not the sound");
    assert_eq!((image.alt.as_str(), image.size_px), ("El ferry en el muelle", Some((1200, 800))));
    assert_eq!(text(note), "El ferry vuelve mañana. #Puerto");
    assert_eq!(address(note.preview.address.as_ref()), Some("https://lantern.example/@desk/116"));
    assert_eq!(article.preview.excerpt, "What changed, and who pays.");
    assert_eq!(
        dates(&article.preview),
        [Some("2026-10-05T09:00:00Z".to_owned()), Some("2026-10-05T12:00:00Z".to_owned())]
    );
}

#[test]
fn members_of_an_object_are_stories_too_the_newest_first() {
    let source = configured(
        r##"{ "type": "mapped", "url": "https://desk.example/db.json", "items": "stories[*]",
        "fields": { "id": "#", "title": "t", "published": "at", "topics": { "name": "$.section" } }, "dates": "unix-ms" }"##,
    );
    let page = page_of(
        &source,
        r#"{"section": "Quay", "stories": {
            "-Nb": {"t": "Older", "at": 1000}, "-Nd": {"t": "Undated"}, "-Nc": {"t": "Newest", "at": "9000"}, "-Na": {"t": "As old", "at": 1000}
        }}"#,
    );
    assert_eq!(titles(&page), ["Newest", "As old", "Older", "Undated"]);
    assert_eq!(page.articles[0].preview.id.0, "desk/-Nc");
    assert_eq!(topics(&page.articles[3].preview), [("quay", "Quay")]);
}

#[test]
fn something_stands_for_what_is_missing() {
    let source = source(
        r#", "slug": "slug", "url": "url", "title": "title", "excerpt": "excerpt", "body": "body", "published": "at", "modified": "changed""#,
    );
    for (item, title, excerpt, key) in [
        (r#"{"id": 1, "title": "if (a < b)", "slug": "a-b_c"}"#, "if (a < b)", "", "a-b_c"),
        (r#"{"id": 1, "title": "T", "body": "<p>The text.</p>"}"#, "T", "The text.", "t-"),
        (r#"{"id": 1, "excerpt": "First words."}"#, "First words.", "First words.", ""),
        (r#"{"id": 1, "body": "<h2>H</h2><p>Text.</p>"}"#, "Text.", "Text.", ""),
        (r#"{"id": "i", "url": "/2026/tide-table.html?x"}"#, "i", "", "tide-table-"),
        (r#"{"id": 1, "title": "T", "slug": "no/slug!"}"#, "T", "", "no-slug-"),
        (r#"{"id": 1, "title": "سد", "slug": "سد"}"#, "سد", "", "سد"),
    ] {
        let preview = article(&source, item).preview;
        assert!(preview.title.starts_with(title), "{item}: {preview:?}");
        assert_eq!(preview.excerpt, excerpt, "{item}");
        assert!(preview.key.as_str().starts_with(key), "{item}: {preview:?}");
    }
    let preview = article(&source, r#"{"id": 1, "changed": "2026-10-06"}"#).preview;
    assert_eq!(dates(&preview), [Some("2026-10-06T00:00:00Z".to_owned()), None]);
    assert_eq!(article(&source, r#"{"id": "\u202e"}"#).preview.title.len(), 5, "the key, at the very least");
    assert_eq!(article(&source, r#"{"id": 1, "body": "<script>x</script>"}"#).body, Body::ExcerptOnly);
    assert_eq!(article(&source, r#"{"id": 1, "body": null}"#).body, Body::ExcerptOnly);
}

#[test]
fn what_is_html_is_read_as_html_and_what_is_text_as_text() {
    let item =
        r#"{"id": 1, "title": "A &amp; <b>B</b>", "excerpt": "C &amp; D", "body": "<p>E &amp; F</p>"}"#;
    for (html, expected) in [
        (r#""html": ["title", "excerpt", "body"]"#, ["A & B", "C & D", "E & F"]),
        (r#""html": []"#, ["A &amp; <b>B</b>", "C &amp; D", "<p>E &amp; F</p>"]),
        (r#""base": "https://desk.example/""#, ["A &amp; <b>B</b>", "C &amp; D", "E & F"]),
    ] {
        let source = configured(&format!(
            r#"{{ "type": "mapped", "url": "https://desk.example/api", "items": "data", {html},
            "fields": {{ "id": "id", "title": "title", "excerpt": "excerpt", "body": "body" }} }}"#
        ));
        let article = article(&source, item);
        assert_eq!(
            [article.preview.title.clone(), article.preview.excerpt.clone(), text(&article)],
            expected
        );
    }
}

#[test]
fn names_stand_in_lists_of_objects_of_texts_or_in_the_story() {
    for (mapping, item, expected) in [
        (r#""list": "by""#, r#"{"by": [{"name": "A", "url": "/a"}, {"name": "B"}]}"#, vec!["A /a", "B"]),
        (r#""list": "by[*]""#, r#"{"by": [{"name": "A"}, "B", null, 7, {"no": "name"}]}"#, vec!["A", "B"]),
        (r#""list": "by""#, r#"{"by": {"name": "A"}}"#, vec!["A"]),
        (
            r#""list": "by", "name": "{first} {last}""#,
            r#"{"by": [{"first": "A", "last": "B"}, {"first": "C"}]}"#,
            vec!["A B"],
        ),
        (r#""name": "by""#, r#"{"by": "A", "url": "/all"}"#, vec!["A /all"]),
        (r#""name": "by""#, r#"{"by": ["A", "B"]}"#, vec!["A", "B"]),
        (r#""name": "by.a | by.b""#, r#"{"by": {"b": "B"}}"#, vec!["B"]),
        (r#""name": "by""#, r#"{"by": "desk@desk.example"}"#, vec![]),
        (r#""list": "by[#]""#, r#"{"by": {"B": 1, "A": 2}}"#, vec!["A", "B"]),
        (r#""list": "by""#, r#"{}"#, vec![]),
    ] {
        let source = source(&format!(r#", "authors": {{ {mapping}, "url": "url" }}"#));
        let preview = article(&source, &item.replacen('{', r#"{"id": 1, "#, 1).replace(", }", "}")).preview;
        let found: Vec<String> = authors(&preview)
            .into_iter()
            .map(|(name, url)| {
                url.map_or(name.to_owned(), |it| {
                    name.to_owned() + " " + &it.replace("https://desk.example", "")
                })
            })
            .collect();
        assert_eq!(found, expected, "{mapping} {item}");
    }
}

#[test]
fn a_wrong_type_in_every_field_costs_that_field_alone() {
    let page = first_page(&documented("The Sluice"), HOSTILE);
    assert_eq!(titles(&page), ["7", "7", "<script>alert(1)</script>txet"]);
    let wrong = &page.articles[0].preview;
    assert_eq!(
        (wrong.published, wrong.modified, wrong.image.as_ref(), &*wrong.authors),
        (None, None, None, &[][..])
    );
    assert_eq!(topics(wrong), [("sound", "Sound")]);
    assert_eq!(wrong.excerpt, "7", "a number is taken as a text");
    assert_eq!(topics(&page.articles[2].preview), [], "the members of an object are not the object");
    assert_eq!(page.n_total, None);
    for pointer in [
        "/data/0/attributes/title",
        "/data/0/attributes/body",
        "/data/1",
        "/data/2",
        "/data/3",
        "/data/5/attributes/locale",
        "/data/5/attributes/publishedAt",
        "/data/5/attributes/updatedAt",
        "/data/5/attributes/cover/data/attributes/url",
        "/data/6",
    ] {
        assert!(pointers(&page).contains(&pointer), "{pointer}: {:?}", pointers(&page));
    }
}

#[test]
fn answers_without_the_list_say_what_they_are() {
    let search = documented("Harbour Index");
    let flat = documented("Bread & Lamps");
    let other = SourceError::NotAFeed(Found::OtherJson);
    for (source, status, body, expected) in [
        (&search, 200, r#"{"error": "no such index"}"#, other.clone()),
        (&search, 200, r#"{"hits": {"hits": null}}"#, other.clone()),
        (&search, 200, r#"{"hits": {"hits": "x"}}"#, other.clone()),
        (&search, 200, "[]", other.clone()),
        (&flat, 200, "7", other),
        (&flat, 200, "<html>Log in", SourceError::NotAFeed(Found::HtmlPage)),
        (&flat, 200, "", SourceError::NotAFeed(Found::EmptyBody)),
        (&flat, 403, "[]", SourceError::Refused { status: 403, code: None }),
        (&flat, 500, "", SourceError::ServerFailed { status: 500 }),
    ] {
        let response = Response { status, ..ok(body) };
        let (answer, asked) = ask(source, latest(&[], Match::Any), |_| response.clone());
        assert_eq!(answer, Err(expected), "{body}");
        assert_eq!(asked.len(), 1);
    }
    for body in [r#"{"hits": {"hits": []}}"#, r#"{"hits": {"hits": [null, 7, []]}}"#] {
        let page: Page = page_of(&search, body);
        assert_eq!((page.articles.len(), page.next), (0, None), "{body}: an empty list is no fault");
    }
}
