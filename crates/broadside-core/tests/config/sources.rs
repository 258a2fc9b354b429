//! What a configuration says of its sources.
//!
//! Deliberately absent: what the sources then give, which `reading` tests.

use super::{base, read, read_text, slug};
use broadside_core::config::{Colour, Problem, Purpose, SourceKind, Taxonomy};
use broadside_core::model::Topic;

#[test]
fn two_sites_of_one_newsroom_are_told_apart_by_their_ids() {
    let reading = read(&read_text("tests/fixtures/config/wordpress.json"));
    assert_eq!(reading.problems, []);
    let config = reading.config.unwrap();
    let sites: Vec<_> = config
        .sources
        .iter()
        .map(|source| match &source.kind {
            SourceKind::WordPress(site) => (source.id.0.as_str(), site.root.as_str(), site.taxonomy),
            other => panic!("all in the file are WordPress's, and not {other:?}"),
        })
        .collect();
    assert_eq!(
        sites,
        [
            ("ladarsena-example", "https://ladarsena.example/wp-json/", Taxonomy::Both),
            ("english", "https://en.ladarsena.example/index.php?rest_route=/", Taxonomy::Categories),
        ]
    );
    assert_eq!(config.newsroom.branding.accent, Some(Colour { red: 0, green: 0xaa, blue: 0x55 }));
    assert_eq!(config.newsroom.language.as_str(), "es");
    assert_eq!(config.topics[1].topic.slug.as_str(), "تضامن");
    let hosts: Vec<_> = config.hosts(&base()).into_iter().map(|it| (it.origin, it.purpose)).collect();
    assert_eq!(
        hosts,
        [
            ("https://ladarsena.example".to_owned(), Purpose::Stories),
            ("https://en.ladarsena.example".to_owned(), Purpose::Stories),
        ]
    );
}

#[test]
fn a_ghost_site_is_named_with_its_public_key_and_never_with_a_secret_one() {
    let file = |source: &str| format!(r#"{{ "newsroom": {{ "name": "Spindle" }}, "sources": [{source}] }}"#);
    let reading = read(&file(
        r#"{ "type": "ghost", "url": "https://spindle.example/weekly/", "key": " 9c1d0e77a4b2635f80e1d4c2ab " }"#,
    ));
    assert_eq!(reading.problems, []);
    let config = reading.config.unwrap();
    let SourceKind::Ghost(site) = &config.sources[0].kind else { panic!("{:?}", config.sources) };
    assert_eq!(site.root.as_str(), "https://spindle.example/weekly/ghost/api/content/");
    assert_eq!(site.key, "9c1d0e77a4b2635f80e1d4c2ab");
    assert_eq!(config.sources[0].id.0, "spindle-example");
    let hosts: Vec<_> = config.hosts(&base()).into_iter().map(|it| (it.origin, it.purpose)).collect();
    assert_eq!(hosts, [("https://spindle.example".to_owned(), Purpose::Stories)]);

    for (key, found) in [
        ("", "nothing"),
        (r#", "key": """#, "\"\""),
        (r#", "key": "69c1:8e44""#, "\"69c1:8e44\""),
        (r#", "key": 7"#, "7"),
    ] {
        let reading =
            read(&file(&format!(r#"{{ "type": "ghost", "url": "https://spindle.example/"{key} }}"#)));
        assert_eq!(reading.config, None, "{key}");
        let told = reading.problems[0].to_string();
        assert!(told.starts_with("/sources/0/key: expected a Content API key, of letters"), "{told}");
        assert!(told.ends_with(&format!("; found {found}")), "{told}");
    }
}

#[test]
fn a_fault_in_a_mapping_is_named_with_its_place_in_the_text() {
    let file = |source: &str| {
        format!(
            r#"{{ "newsroom": {{ "name": "Sluice" }}, "sources": [{{ "type": "mapped", "url": "https://sluice.example/x", {source} }}] }}"#
        )
    };
    for (source, is_usable, expected) in [
        (r#""fields": { "id": "id" }"#, true, vec![]),
        (
            r#""fields": { "id": "id", "title": "attributes..title" }"#,
            true,
            vec![
                r#"/sources/0/fields/title: expected a path such as "data.title", a text such as "https://example.org/{slug}" or a constant such as "= es"; found "attributes..title", where a name should stand at character 12"#,
            ],
        ),
        (
            r#""items": "data[", "fields": { "id": "id" }"#,
            true,
            vec![
                r#"/sources/0/items: expected a path such as "data.items" or "hits[*]"; found "data[", where a name should stand at character 6"#,
            ],
        ),
        (
            r#""where": ["type", "type = Create"], "fields": { "id": "id", "image": {} }"#,
            true,
            vec![
                r#"/sources/0/where/0: expected a condition such as "type = Note | Article" or "draft != true"; found "type", where = or != should stand at character 5"#,
                r#"/sources/0/fields/image/url: expected a path such as "data.title", a text such as "https://example.org/{slug}" or a constant such as "= es"; found nothing"#,
            ],
        ),
        (
            r#""dates": "dd.mm.yyyy", "utc_offset": "CET", "html": ["body", "image"], "paging": { "type": "page", "first": -1 }, "fields": { "id": "id" }"#,
            true,
            vec![
                r#"/sources/0/html/1: expected one of title, excerpt, body; found "image""#,
                r#"/sources/0/dates: expected rfc3339, rfc2822, unix, unix-ms, or a pattern with YYYY, MM and DD such as "DD.MM.YYYY HH:mm"; found "dd.mm.yyyy""#,
                r#"/sources/0/utc_offset: expected an offset from UTC such as "+02:00"; found "CET""#,
                "/sources/0/paging/first: expected a whole number from 0 on; found -1",
            ],
        ),
        (
            r#""paging": { "type": "cursor" }, "fields": { "id": "id" }"#,
            true,
            vec![
                r#"/sources/0/paging/next: expected a path such as "data.items" or "hits[*]"; found nothing"#,
            ],
        ),
        (
            r#""fields": { "id": "it's {id" }"#,
            false,
            vec![
                r#"/sources/0/fields/id: expected a path such as "data.title", a text such as "https://example.org/{slug}" or a constant such as "= es"; found "it's {id", where a bar or a closing brace should stand at character 9"#,
                "/sources: expected at least one source that can be read; found none",
            ],
        ),
        (
            r#""items": "data""#,
            false,
            vec![
                "/sources/0/fields: expected an object in { }; found nothing",
                "/sources: expected at least one source that can be read; found none",
            ],
        ),
    ] {
        let reading = read(&file(source));
        let problems: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
        assert_eq!(problems, expected, "{source}");
        assert_eq!(reading.config.is_some(), is_usable, "{source}");
    }
}

#[test]
fn a_tag_of_the_source_is_filed_under_the_configured_topic() {
    let config = read(&read_text("tests/fixtures/config/wordpress.json")).config.unwrap();
    let first = &config.sources[0].id;
    for (title, expected) in [
        ("Internacional", "Solidaridad internacional"),
        ("solidaridad", "Solidaridad internacional"),
        ("Solidaridad Internacional", "Solidaridad internacional"),
        ("Deportes", "Deportes"),
    ] {
        assert_eq!(config.topic_of(first, &Topic::named(title).unwrap()).title, expected, "{title}");
    }
    assert_eq!(
        config.source_slugs(first, &slug("solidaridad-internacional")),
        [slug("solidaridad-internacional"), slug("internacional"), slug("solidaridad")]
    );
    assert_eq!(config.source_slugs(first, &slug("deportes")), [slug("deportes")]);
}

#[test]
fn each_source_is_asked_for_a_topic_by_its_own_name_and_mirrors_are_of_its_own_kind() {
    let reading = read(
        r#"{ "newsroom": { "name": "Quay" },
             "sources": [
               { "id": "desk", "type": "wordpress", "url": "https://desk.example/", "topics": "tags",
                 "mirrors": ["https://desk.mirror.example/", "https://desk.example/wp-json/", "mirror/"] },
               { "id": "wire", "type": "jsonfeed", "url": "https://wire.example/feed.json" } ],
             "topics": [
               { "title": "Labour", "aliases": ["unions"], "names": { "wire": "Work", "radio": "x" } },
               { "title": "Work", "slug": "work", "names": { "wire": "work" } } ] }"#,
    );
    let problems: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        problems,
        [
            "/sources/0/mirrors/1: expected an address other than those before it; \
             found \"https://desk.example/wp-json/\"",
            "/topics/0/names/radio: expected the id of a source; found \"radio\"",
            "/topics/1/names/wire: expected a tag that no other topic has in this source; found \"work\"",
        ]
    );
    let config = reading.config.unwrap();
    let [desk, wire] = config.sources.as_slice() else { panic!("two sources") };
    let mirrors: Vec<_> = desk.mirrors.iter().map(|it| it.address().as_str()).collect();
    assert_eq!(
        mirrors,
        ["https://desk.mirror.example/wp-json/", "https://news.example/front/mirror/wp-json/"]
    );
    let at_mirror = desk.at_mirror(0).unwrap();
    assert!(matches!(&at_mirror.kind, SourceKind::WordPress(site) if site.taxonomy == Taxonomy::Tags));
    assert_eq!((&at_mirror.id, desk.at_mirror(2)), (&desk.id, None));
    let hosts: Vec<_> = config.hosts(&base()).into_iter().map(|it| it.origin).collect();
    assert_eq!(hosts, ["https://desk.example", "https://desk.mirror.example", "https://wire.example"]);

    assert_eq!(config.source_slugs(&desk.id, &slug("labour")), [slug("labour"), slug("unions")]);
    assert_eq!(config.source_slugs(&wire.id, &slug("labour")), [slug("work"), slug("unions")]);
    let work = Topic::named("Work").unwrap();
    assert_eq!(config.topic_of(&wire.id, &work).title, "Labour");
    assert_eq!(config.topic_of(&desk.id, &work).title, "Work");
}

#[test]
fn rss_and_atom_go_by_one_word() {
    let reading =
        read(r#"{ "newsroom": { "name": "Quiet" }, "sources": [{ "type": "rss", "url": "feed.xml" }] }"#);
    assert_eq!(reading.problems, []);
    let address = base().join("feed.xml").unwrap();
    assert_eq!(reading.config.unwrap().sources[0].kind, SourceKind::Syndication { address });
}

#[test]
fn one_source_is_a_whole_configuration() {
    let reading = read("\u{FEFF}{\"sources\":[{\"type\":\"jsonfeed\",\"url\":\"feed.json\"}]}");
    assert_eq!(reading.problems.len(), 1, "{:?}", reading.problems);
    assert_eq!(reading.problems[0].pointer, "/newsroom");
    assert_eq!(reading.config.unwrap().newsroom.name, "news.example");
}
