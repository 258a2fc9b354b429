//! What was written is read again, and nothing else is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::rich_text::tests::{anchors, bodies, web_addresses};
use super::{
    archive_from_bytes, archive_to_text, article_from_text, article_to_text, embedded_list_from_text,
    embedded_list_to_text, is_newer, mark_from_text, mark_times_from_text, mark_to_text, mutes_from_text,
    mutes_to_text, offline_wish_from_text, offline_wish_to_text, shelf_from_text, shelf_to_text,
};
use crate::campaign::{CampaignId, Deed, History};
use crate::config::Colour;
use crate::embed::{EmbeddedList, EmbeddedNewsroom};
use crate::library::{Archive, Mark, Mute, Mutes, OfflineWish, Saved};
use crate::merge::{MergedCursor, Origin, Place, Standing};
use crate::model::{
    Article, ArticleId, ArticleKey, Author, Body, Image, LanguageTag, Preview, SourceId, Timestamp, Topic,
    TopicCount, WebAddress,
};
use crate::shelf::Shelf;
use crate::sources::Cursor;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn topics() -> impl Strategy<Value = Topic> {
    "[A-Za-z\u{62a}-\u{62f}][\\PC]{0,20}".prop_filter_map("a topic has letters", |title| Topic::named(&title))
}

fn previews() -> impl Strategy<Value = Preview> {
    let identity = ("\\PC{1,20}", "[a-z0-9][\\PC]{0,30}", "[a-z]{1,8}");
    let addresses = (option::of(web_addresses()), option::of(web_addresses()));
    let words = (
        "\\PC{1,40}",
        "\\PC{0,60}",
        vec(topics(), 0..4),
        vec(("\\PC{1,20}", option::of(web_addresses())), 0..3),
    );
    let rest = (
        option::of(any::<i64>()),
        option::of(any::<i64>()),
        option::of((web_addresses(), "\\PC{0,20}", option::of(any::<(u32, u32)>()))),
        option::of("[a-z]{2,3}(-[A-Z]{2})?"),
        option::of(any::<u32>()),
    );
    (identity, addresses, words, rest).prop_map(|(identity, addresses, words, rest)| Preview {
        id: ArticleId(identity.0),
        key: ArticleKey::new(&identity.1).unwrap(),
        source: SourceId(identity.2),
        address: addresses.0,
        external_address: addresses.1,
        title: words.0,
        excerpt: words.1,
        topics: words.2,
        authors: words.3.into_iter().map(|(name, address)| Author { name, address }).collect(),
        published: rest.0.map(Timestamp::from_unix_s),
        modified: rest.1.map(Timestamp::from_unix_s),
        image: rest.2.map(|(address, alt, size_px)| Image { address, alt, size_px }),
        language: rest.3.and_then(|it| LanguageTag::new(&it)),
        reading_minutes: rest.4,
    })
}

fn articles() -> impl Strategy<Value = Article> {
    let body = prop_oneof![bodies().prop_map(Body::Full), Just(Body::ExcerptOnly), Just(Body::MembersOnly)];
    (previews(), body).prop_map(|(preview, body)| Article { preview, body })
}

fn mutes() -> impl Strategy<Value = Mutes> {
    let mute = prop_oneof![
        topics().prop_map(|it| Some(Mute::Topic(it))),
        "\\PC{1,20}".prop_map(|it| Mute::author(&it)),
        "\\PC{1,20}".prop_map(|it| Mute::word(&it)),
    ];
    vec(mute, 0..5).prop_map(|it| Mutes::of(it.into_iter().flatten()))
}

fn marks() -> impl Strategy<Value = Mark> {
    (option::of((any::<i64>(), previews())), option::of(any::<i64>())).prop_map(|(saved, read_at)| Mark {
        saved: saved.map(|(at, preview)| Saved { at: Timestamp::from_unix_s(at), preview }),
        read_at: read_at.map(Timestamp::from_unix_s),
    })
}

fn own_cursors() -> impl Strategy<Value = Cursor> {
    let document = (web_addresses(), 0..5_000_usize, vec(web_addresses(), 0..3));
    prop_oneof![
        any::<u32>().prop_map(Cursor::Page),
        document.prop_map(|(address, n_skipped, visited)| Cursor::Document { address, n_skipped, visited }),
    ]
}

fn cursors() -> impl Strategy<Value = Cursor> {
    let place = ("[a-z]{1,8}", own_cursors(), option::of(any::<i64>()), option::of("\\PC{1,20}"));
    let places = vec(
        place.prop_map(|(source, next, floor, first)| Place {
            source: SourceId(source),
            next,
            floor: floor.map(Timestamp::from_unix_s),
            first: first.map(ArticleId),
        }),
        0..3,
    );
    let merged = (places, vec(previews(), 0..3))
        .prop_map(|(places, held)| Cursor::Merged(Box::new(MergedCursor { places, held })));
    prop_oneof![own_cursors(), merged]
}

fn standings() -> impl Strategy<Value = Standing> {
    let origin = (0..5_u8, any::<i64>()).prop_map(|(which, moment)| {
        let moment = Timestamp::from_unix_s(moment);
        match which {
            0 => Origin::Source,
            1 => Origin::Mirror,
            2 => Origin::Edition(moment),
            3 => Origin::Device(moment),
            _ => Origin::Nowhere,
        }
    });
    ("[a-z]{1,8}", origin).prop_map(|(source, origin)| Standing { source: SourceId(source), origin })
}

fn shelves() -> impl Strategy<Value = Shelf> {
    let counts =
        vec((topics(), any::<u32>()).prop_map(|(topic, n_articles)| TopicCount { topic, n_articles }), 0..3);
    let rest =
        (option::of(cursors()), option::of(any::<u32>()), counts, vec(standings(), 0..3), any::<i64>());
    (vec(previews(), 0..4), rest).prop_map(|(previews, (next, n_total, topics, standings, received))| Shelf {
        previews,
        gone: Vec::new(),
        n_gone: 0,
        is_printed: false,
        next,
        n_total,
        topics,
        standings,
        received: Timestamp::from_unix_s(received),
    })
}

fn embedded_lists() -> impl Strategy<Value = EmbeddedList> {
    let colours = any::<(u8, u8, u8)>().prop_map(|(red, green, blue)| Colour { red, green, blue });
    let newsroom = (
        "\\PC{0,20}",
        "[a-z]{2,3}(-[A-Z]{2})?",
        option::of(colours),
        option::of("\\PC{0,20}"),
        vec(("[a-z]{1,8}", "\\PC{0,20}"), 0..3),
    );
    let newsroom = newsroom.prop_map(|(name, language, accent, newsletter, sources)| EmbeddedNewsroom {
        name,
        language: LanguageTag::new(&language).unwrap(),
        accent,
        newsletter,
        sources: sources.into_iter().map(|(id, title)| (SourceId(id), title)).collect(),
    });
    (newsroom, "\\PC{0,20}", "\\PC{0,20}", vec(previews(), 0..4))
        .prop_map(|(newsroom, title, page, previews)| EmbeddedList { newsroom, title, page, previews })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_article_comes_back_as_it_was(article in articles()) {
        prop_assert_eq!(article_from_text(&article_to_text(&article)), Some(article));
    }

    #[test]
    fn a_shelf_comes_back_as_it_was(shelf in shelves()) {
        prop_assert_eq!(shelf_from_text(&shelf_to_text(&shelf)), Some(shelf));
    }

    #[test]
    fn wishes_come_back_as_they_were(
        has_latest in any::<bool>(), topics in vec(topics(), 0..4), n_stories in any::<u32>(), budget_mb in any::<u32>(),
    ) {
        let topics = topics.into_iter().map(|it| it.slug).collect();
        let wish = OfflineWish { has_latest, topics, n_stories, budget_mb };
        prop_assert_eq!(offline_wish_from_text(&offline_wish_to_text(&wish)), Some(wish));
    }

    #[test]
    fn mutes_come_back_as_they_were(mutes in mutes()) {
        prop_assert_eq!(mutes_from_text(&mutes_to_text(&mutes)), Some(mutes));
    }

    #[test]
    fn an_archive_comes_back_as_it_was(
        marks in vec(("[a-z0-9]{1,12}", marks()), 0..4), texts in vec(articles(), 0..2), mutes in mutes(),
        wish in option::of((any::<bool>(), vec(topics(), 0..3), any::<u32>(), any::<u32>())),
        gave in vec(("[a-z]{1,9}", any::<i32>()), 0..4), decisions in vec(("\\PC{1,9}", "\\PC{0,20}"), 0..4),
        now in any::<i32>(),
    ) {
        let mut campaigns = History::default();
        for (id, at) in gave {
            campaigns.remember(&CampaignId(id), Deed::Gave, Timestamp::from_unix_s(at.into()));
        }
        let wish = wish.map(|(has_latest, topics, n_stories, budget_mb)| OfflineWish {
            has_latest, topics: topics.into_iter().map(|it| it.slug).collect(), n_stories, budget_mb,
        });
        let marks = marks.into_iter().map(|(key, mark)| (ArticleKey::new(&key).unwrap(), mark)).collect();
        let archive = Archive { marks, texts, wish, mutes, campaigns, decisions };
        let text = archive_to_text(&archive, Timestamp::from_unix_s(now.into()));
        prop_assert_eq!(archive_from_bytes(text.as_bytes()), Ok(archive));
    }

    #[test]
    fn any_bytes_are_an_archive_or_say_why_not(bytes in vec(any::<u8>(), 0..200)) {
        // The property is that there is an answer.
        let _ = archive_from_bytes(&bytes);
    }

    #[test]
    fn marks_come_back_as_they_were(saved in option::of((any::<i64>(), previews())), read_at in option::of(any::<i64>())) {
        let saved = saved.map(|(at, preview)| Saved { at: Timestamp::from_unix_s(at), preview });
        let mark = Mark { saved, read_at: read_at.map(Timestamp::from_unix_s) };
        let text = mark_to_text(&mark);
        prop_assert_eq!(mark_times_from_text(&text), Some(mark.times()));
        prop_assert_eq!(mark_from_text(&text), Some(mark));
    }

    #[test]
    fn a_list_for_partners_comes_back_as_it_was(list in embedded_lists()) {
        prop_assert_eq!(embedded_list_from_text(&embedded_list_to_text(&list)), Some(list));
    }

    #[test]
    fn damaged_text_is_refused_without_a_panic(article in articles(), at in any::<prop::sample::Index>(), with in any::<char>()) {
        let mut letters: Vec<char> = article_to_text(&article).chars().collect();
        let place = at.index(letters.len());
        letters[place] = with;
        let damaged: String = letters.into_iter().collect();
        // Whatever is read, it is something that can be written.
        if let Some(read) = article_from_text(&damaged) {
            prop_assert_eq!(article_from_text(&article_to_text(&read)), Some(read));
        }
    }

    #[test]
    fn anchors_come_back(anchor in anchors()) {
        prop_assert_eq!(crate::rich_text::Anchor::new(anchor.as_str()), Some(anchor));
    }
}

#[test]
fn what_another_version_or_nobody_wrote_is_refused() {
    let minimal = r#"{"id":"a/1","key":"a-1","source":"a","title":"One"}"#;
    assert!(article_from_text(&format!(r#"{{"v":1,"is":{{"preview":{minimal}}}}}"#)).is_some());
    for text in [
        String::new(),
        "null".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        r#"{"v":1}"#.to_owned(),
        r#"{"v":1,"is":null}"#.to_owned(),
        format!(r#"{{"v":2,"is":{{"preview":{minimal}}}}}"#),
        format!(r#"{{"v":"1","is":{{"preview":{minimal}}}}}"#),
        format!(r#"{{"v":1,"is":{{"preview":{minimal},"body":"secret"}}}}"#),
        format!(r#"{{"v":1,"is":{{"preview":{minimal},"body":[["script",0,"alert(1)"]]}}}}"#),
        format!(
            r#"{{"v":1,"is":{{"preview":{minimal},"body":[["a",{{"href":"javascript:alert(1)"}},"x"]]}}}}"#
        ),
        format!(r#"{{"v":1,"is":{{"preview":{minimal},"body":[["img",{{"image":["data:,",""]}}]]}}}}"#),
        format!(r#"{{"v":1,"is":{{"preview":{minimal},"body":[["p"]]}}}}"#),
        format!(
            r#"{{"v":1,"is":{{"preview":{minimal},"body":{}1{}}}}}"#,
            "[\"p\",0,".repeat(70),
            "]".repeat(70)
        ),
    ] {
        assert_eq!(article_from_text(&text), None, "{text}");
        assert_eq!(shelf_from_text(&text), None, "{text}");
        assert_eq!(embedded_list_from_text(&text), None, "{text}");
    }
}

#[test]
fn a_story_is_saved_with_its_card_or_not_at_all() {
    let story = r#"{"id":"a/1","key":"a-1","source":"a","title":"One"}"#;
    assert!(mark_from_text(&format!(r#"{{"v":1,"is":{{"saved":5,"story":{story}}}}}"#)).is_some());
    assert!(mark_from_text(r#"{"v":1,"is":{"read":5}}"#).is_some());
    for text in [
        "",
        "{}",
        r#"{"v":2,"is":{"read":5}}"#,
        r#"{"v":1,"is":{"read":"yesterday"}}"#,
        r#"{"v":1,"is":{"saved":5}}"#,
        &format!(r#"{{"v":1,"is":{{"story":{story}}}}}"#),
        r#"{"v":1,"is":{"saved":5,"story":{}}}"#,
    ] {
        assert_eq!(mark_from_text(text), None, "{text}");
    }
}

#[test]
fn what_a_newer_version_wrote_is_known_by_its_beginning_or_its_end() {
    let preview = r#"{"preview":{"id":"a/1","key":"a-1","source":"a","title":"One"}}"#;
    for (version, expected) in
        [("2", true), ("41", true), ("1", false), ("0", false), (r#""2""#, false), ("2}", false), ("", false)]
    {
        for text in
            [format!(r#"{{"is":{preview},"v":{version}}}"#), format!(r#"{{"v":{version},"is":{preview}}}"#)]
        {
            assert_eq!(is_newer(&text), expected, "{text}");
        }
    }
    let own = article_to_text(&article_from_text(&format!(r#"{{"v":1,"is":{preview}}}"#)).unwrap());
    for text in [own.as_str(), "", "}", "{", "null"] {
        assert!(!is_newer(text), "{text}");
    }
}

#[test]
fn an_address_that_is_none_of_the_web_costs_the_article() {
    let text = r#"{"v":1,"is":{"preview":{"id":"a/1","key":"a-1","source":"a","title":"One","address":"file:///etc/passwd"}}}"#;
    assert_eq!(article_from_text(text), None);
    assert!(WebAddress::parse("file:///etc/passwd").is_none());
}
