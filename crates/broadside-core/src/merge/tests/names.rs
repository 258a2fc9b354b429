//! Topics, counts, copies and addresses, which every source has in its own names.
//!
//! Deliberately absent: reading the names from the configuration.

use super::*;

#[test]
fn a_story_of_two_sources_is_that_of_the_earlier_one_with_the_topics_of_both() {
    let at = |mut article: Article, topics: &[&str]| {
        article.preview.address = WebAddress::parse("https://desk.example/ferry");
        article.preview.topics = topics.iter().map(|it| Topic::named(it).unwrap()).collect();
        article
    };
    let config = config(2);
    let desk = || at(story("desk", 7), &["Harbour"]);
    let wire = || at(story("wire", 9), &["Work", "Harbour"]);
    for order in [[0, 1], [1, 0]] {
        let mut merger = Merger::open(&config, latest());
        merger.round();
        for index in order {
            let articles = if index == 0 { vec![desk()] } else { vec![wire()] };
            let page = Page { articles, n_total: Some(1), ..Page::default() };
            merger.take(index, Ok(Given { page, origin: Origin::Source, error: None }));
        }
        let page = merger.finish().unwrap();
        assert_eq!(names(&page.previews), ["desk/7"]);
        let topics: Vec<_> = page.previews[0].topics.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(topics, ["Harbour", "Labour"], "the wire files it under its own name for the topic");
        assert_eq!(page.n_total, Some(1));
        assert_eq!(page.articles.len(), 2, "whichever is opened, its text is kept");
    }
}

#[test]
fn totals_are_told_when_every_source_tells_its_own() {
    let config = config(2);
    for (totals, expected) in [([Some(2), Some(1)], Some(3)), ([Some(2), None], None), ([None, None], None)] {
        let mut desks = [Desk::of("desk", &[5, 4], 20), Desk::of("wire", &[6], 20)];
        (desks[0].n_total, desks[1].n_total) = (totals[0], totals[1]);
        assert_eq!(asked(&config, &mut desks, latest()).unwrap().n_total, expected, "{totals:?}");
    }
}

#[test]
fn a_topic_is_asked_of_each_source_by_its_own_name() {
    let config = config(2);
    let labour = TopicSlug::new("labour").unwrap();
    let asks = Merger::open(&config, Ask::Latest { topics: vec![labour], matching: Match::Any }).round();
    let asked: Vec<_> = asks
        .into_iter()
        .map(|(_, ask)| match ask {
            Ask::Latest { topics, .. } => topics.iter().map(|it| it.as_str().to_owned()).collect(),
            _ => Vec::new(),
        })
        .collect();
    assert_eq!(asked, [["labour"], ["work"]]);
}

#[test]
fn counts_of_a_topic_add_up_and_are_told_when_every_source_counts() {
    let config = config(2);
    let counted = |title: &str, n_articles| TopicCount { topic: Topic::named(title).unwrap(), n_articles };
    let given =
        |topics| Ok(Given { page: Page { topics, ..Page::default() }, origin: Origin::Source, error: None });
    for (ask, wire, expected) in [
        (Ask::Topics, vec![counted("Work", 4), counted("Sport", 9)], vec![("sport", 9), ("labour", 7)]),
        (latest(), vec![counted("Work", 4)], vec![("labour", 7)]),
        (latest(), vec![], vec![]),
    ] {
        let mut merger = Merger::open(&config, ask);
        merger.round();
        merger.take(0, given(vec![counted("Labour", 3)]));
        merger.take(1, given(wire));
        let topics = merger.finish().unwrap().topics;
        let topics: Vec<_> = topics.iter().map(|it| (it.topic.slug.as_str(), it.n_articles)).collect();
        assert_eq!(topics, expected);
    }
}

#[test]
fn two_stories_of_one_slug_have_addresses_of_their_own_that_find_them_again() {
    let config = config(2);
    let called = |source: &str| {
        let mut article = story_called(source, "weekly-letter", 5);
        article.preview.key = ArticleKey::new("weekly-letter").unwrap();
        article
    };
    let mut merger = Merger::open(&config, latest());
    merger.round();
    for (index, source) in SOURCES[..2].iter().enumerate() {
        let page = Page { articles: vec![called(source)], ..Page::default() };
        merger.take(index, Ok(Given { page, origin: Origin::Source, error: None }));
    }
    let page = merger.finish().unwrap();
    let keys: Vec<_> = page.previews.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["weekly-letter", "wire--weekly-letter"]);

    let asked = |key: &str| {
        let mut merger = Merger::open(&config, Ask::Article(ArticleKey::new(key).unwrap()));
        let mut asked = Vec::new();
        loop {
            let round = merger.round();
            let Some((index, Ask::Article(key))) = round.into_iter().next() else { break };
            asked.push((SOURCES[index], key.as_str().to_owned()));
            merger.take(index, Err(SourceError::NotFound));
        }
        assert_eq!(merger.finish(), Err(SourceError::NotFound));
        asked
    };
    let both = vec![("desk", "weekly-letter".to_owned()), ("wire", "weekly-letter".to_owned())];
    assert_eq!(asked("weekly-letter"), both, "the wire may have been the first source once");
    assert_eq!(asked("wire--weekly-letter"), [("wire", "weekly-letter".to_owned())]);
}

#[test]
fn a_story_that_one_source_does_not_know_and_another_cannot_give_is_not_said_to_be_gone() {
    let config = config(2);
    let mut merger = Merger::open(&config, Ask::Article(ArticleKey::new("ferry").unwrap()));
    merger.round();
    merger.take(0, Err(SourceError::NotFound));
    merger.round();
    merger.take(1, Err(SourceError::TimedOut));
    assert!(merger.round().is_empty());
    assert_eq!(merger.finish(), Err(SourceError::TimedOut));
}
