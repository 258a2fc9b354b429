//! What belongs to the reader: searching, what is saved, settings and their states, help in reading, installing.
//!
//! Deliberately absent: what the device holds; every number here is invented.

use crate::edition::{Edition, topics_of, words_of};
use crate::pages::nothing;
use broadside::ui::components::{
    AloudState, Arrangement, DataSavingSwitch, DiagnosisCard, DiagnosisState, HeadingLevel, InstallGuide,
    InstallRoute, KeyList, ListFilters, ListLooksChoices, ListTop, ListenBar, ListenButton, MutableTopic,
    MuteList, MutedItem, MutedNote, OfflineBound, OfflineChoice, OfflineChoices, PictureGate, PictureGates,
    Prominence, ReadingResume, ReadingSettings, RecentList, SavedStory, SearchForm, SearchHelp,
    SearchProgress, SearchStatus, SettingsPanel, StoredList, StoryCard, StoryList, TakeawayTools, WipeChoice,
    WipeState,
};
use broadside::ui::components::{FilterOption, PageHeader};
use broadside::ui::element::{Handler, element, group};
use broadside::ui::messages::Said;
use broadside_core::model::Preview;
use broadside_core::query::Facet;
use broadside_core::reading::{ListLooks, OlderStories, SpeechRate};
use broadside_core::search::Expression;
use leptos::prelude::*;

/// Searching: nothing asked, some found, none, and what is not understood.
pub fn search(edition: &Edition) -> AnyView {
    let form = |text: &str| SearchForm {
        field_id: "search",
        action: "search.html".to_owned(),
        text: text.to_owned(),
        on_typed: Handler::new(|_| ()),
        on_submitted: nothing(),
    };
    let misunderstood = Expression::parse("before:soon").misunderstood().to_vec();
    let statuses = [
        (SearchProgress::NotBegun, None, Vec::new()),
        (SearchProgress::Collecting, None, Vec::new()),
        (SearchProgress::Ready, None, Vec::new()),
        (SearchProgress::Ready, Some(3), Vec::new()),
        (SearchProgress::Ready, Some(0), misunderstood),
    ]
    .map(|(progress, n_found, misunderstood)| {
        SearchStatus { progress, n_articles: 412, n_found, misunderstood }.view()
    });
    let recent = RecentList {
        searches: ["harbour cranes", "author:\"Wren Hallorane\" rent"]
            .map(|it| (it.to_owned(), "search.html".to_owned()))
            .into(),
        on_forgotten: Handler::new(|_| ()),
        on_all_forgotten: nothing(),
    };
    let main = element("main")
        .child(title("Search"))
        .child(form("").view())
        .child(form("harbour -crane").view())
        .child(group(statuses.into()))
        .child(list(edition, 3, &PictureGates::open()))
        .child(recent.view())
        .child(SearchHelp { href_of: |_| "search.html".to_owned() }.view());
    main.view()
}

/// Saved stories, one of which was let go; a list with pictures that wait, stories that are muted, and a narrower list.
pub fn lists(edition: &Edition) -> AnyView {
    let saved = edition.previews.iter().take(2).cloned().enumerate().map(|(index, preview)| {
        SavedStory {
            id: format!("saved-{index}"),
            card: card(preview, &PictureGates::open()),
            is_removed: (index == 1).into(),
            on_undone: nothing(),
        }
        .view()
    });
    let waiting =
        PictureGates::new(|_| PictureGate { is_open: false.into(), on_wanted: Handler::new(|()| ()) });
    let muted =
        [false, true].map(|is_lifted| MutedNote { n_stories: 3, is_lifted, on_toggled: nothing() }.view());
    let main = element("main")
        .child(title("Saved stories"))
        .child(stories(saved.collect()))
        .child(group(muted.into()))
        .child(ListTop { n_gone: 1_200, on_back_requested: nothing() }.view())
        .child(filters())
        .child(list(edition, 3, &waiting));
    let switches = [(true, 3), (true, 0), (false, 0)];
    let switches = switches
        .map(|(is_on, n_withheld)| DataSavingSwitch { is_on, n_withheld, on_toggled: nothing() }.view());
    group(vec![main.view(), element("footer").child(group(switches.into())).view()])
}

/// Settings and what can be done there, in their states.
pub fn settings(_: &Edition) -> AnyView {
    let offline = |status: &str, is_busy| {
        let choice = |label: &str, is_chosen| OfflineChoice {
            label: label.to_owned(),
            is_chosen,
            on_toggled: nothing(),
        };
        let bound = |label, options: &[(u32, &str)]| OfflineBound {
            label,
            options: options.iter().map(|(n, words)| (*n, (*words).to_owned())).collect(),
            chosen: options.first().map_or(0, |it| it.0),
            on_chosen: Handler::new(|_| ()),
        };
        OfflineChoices {
            choices: vec![choice("Latest", true), choice("Labour", false), choice("Indigenous Land", true)],
            bounds: [
                bound("How many of each", &[(20, "20 stories"), (50, "50 stories")]),
                bound("Room for all of it", &[(50, "50 MB"), (200, "200 MB")]),
            ],
            holding: "38 stories with their pictures, 6.1 MB".to_owned(),
            status: status.to_owned(),
            is_busy,
            on_fetched: Some(nothing()),
        }
        .view()
    };
    let mutes = MuteList {
        items: vec![
            MutedItem { kind: "Word", name: "football".to_owned(), on_removed: nothing() },
            MutedItem { kind: "Author", name: "Tomasz Wieliczek".to_owned(), on_removed: nothing() },
        ],
        topics: ["Labour", "Indigenous Land", "Culture"]
            .map(|it| MutableTopic { title: it.to_owned(), on_muted: nothing() })
            .into(),
        on_word_sent: nothing(),
        on_author_sent: nothing(),
        is_refused: true,
    };
    let takeaway = |status: &str| TakeawayTools {
        status: status.to_owned(),
        on_saved: nothing(),
        on_feeds_saved: nothing(),
        on_chosen: nothing(),
    };
    let wipes =
        [WipeState::NotAsked, WipeState::Asked, WipeState::Underway, WipeState::Done, WipeState::Failed].map(
            |state| {
                WipeChoice { state, home_href: "front.html".to_owned(), on_happened: Handler::new(|_| ()) }
                    .view()
            },
        );
    let stored = StoredList {
        title: "Stories".to_owned(),
        sum: "38, 6.1 MB".to_owned(),
        entries: vec![("article: six-hands-before-six".to_owned(), "41 kB".to_owned())],
    };
    let list_looks = ListLooksChoices {
        looks: ListLooks { older: OlderStories::WhileScrolling, ..ListLooks::default() },
        on_chosen: Handler::new(|_| ()),
    };
    let panel = |title, children| SettingsPanel { title, text: "", children }.view();
    element("main")
        .child(title("Settings"))
        .child(panel("Reading offline", vec![offline("", false), offline("Fetching: 12 of 40…", true)]))
        .child(panel("Lists of stories", vec![list_looks.view()]))
        .child(panel("Muted", vec![mutes.view()]))
        .child(panel("Another device", vec![takeaway("").view(), takeaway("The file was read.").view()]))
        .child(panel("Deleting", wipes.into()))
        .child(panel("What is kept", vec![stored.view()]))
        .view()
}

/// What helps in reading an article, what keys do, each way to install, and the doctor's findings.
pub fn tools(_: &Edition) -> AnyView {
    let resumes = [Some(40), None]
        .map(|percent| ReadingResume { percent, on_resumed: nothing(), on_declined: nothing() }.view());
    let aloud = [AloudState::Silent, AloudState::Speaking, AloudState::NoVoice, AloudState::Failed]
        .map(|state| ListenButton { state, on_event: Handler::new(|_| ()) }.view());
    let bars = [AloudState::Speaking, AloudState::Paused]
        .map(|state| ListenBar { state, rate: SpeechRate::Normal, on_event: Handler::new(|_| ()) }.view());
    let settings = broadside_core::reading::ReadingSettings::default();
    let routes = [
        InstallRoute::Offered,
        InstallRoute::Agreed,
        InstallRoute::Declined,
        InstallRoute::ShareSheet,
        InstallRoute::Menu,
        InstallRoute::Installed,
    ]
    .map(|route| InstallGuide { route, on_install_requested: nothing() }.view());
    let keys = [true, false].map(|is_on| KeyList { is_on, on_toggled: nothing() }.view());
    element("main")
        .child(title("Reading"))
        .child(group(resumes.into()))
        .child(group(aloud.into()))
        .child(ReadingSettings { settings, on_changed: Handler::new(|_| ()) }.view())
        .child(group(keys.into()))
        .child(group(routes.into()))
        .child(group(diagnoses()))
        .child(group(bars.into()))
        .view()
}

fn diagnoses() -> Vec<AnyView> {
    let finding = Said {
        title: "Its answer says that other sites may not read it".to_owned(),
        text: "Browsers keep this page from seeing the stories.".to_owned(),
        advice: "Have the host send Access-Control-Allow-Origin: * with the feed.".to_owned(),
        places: vec![("items[3].date_published".to_owned(), "«last Tuesday»".to_owned())],
    };
    let states = [
        (DiagnosisState::Trying, Vec::new()),
        (DiagnosisState::Good, Vec::new()),
        (DiagnosisState::Note, vec![finding.clone()]),
        (DiagnosisState::Fault, vec![finding]),
    ];
    let card = |(state, findings)| DiagnosisCard {
        name: "The Hawser".to_owned(),
        host: "demo.broadside.example".to_owned(),
        state,
        findings,
    };
    states.map(|it| card(it).view()).into()
}

fn filters() -> AnyView {
    let option = |value: &str, label: &str, n_articles, is_chosen| FilterOption {
        value: value.to_owned(),
        label: label.to_owned(),
        n_articles,
        is_chosen,
    };
    let authors = vec![
        option("wren-hallorane", "Wren Hallorane", 7, true),
        option("bao-linh-trieu", "Bao-Linh Trieu", 4, false),
    ];
    let languages = vec![option("en", "English", 15, false), option("ar", "العربية", 1, false)];
    ListFilters {
        action: "lists.html".to_owned(),
        carried: Vec::new(),
        facets: vec![(Facet::Author, authors), (Facet::Language, languages)],
        from: "2026-11-01".to_owned(),
        until: String::new(),
        is_unread: true,
        is_saved: false,
        n_shown: Some(7),
        on_happened: Handler::new(|_| ()),
    }
    .view()
}

fn list(edition: &Edition, n_stories: usize, pictures: &PictureGates) -> AnyView {
    stories(edition.previews.iter().take(n_stories).map(|it| card(it.clone(), pictures)).collect())
}

fn stories(rows: Vec<AnyView>) -> AnyView {
    StoryList { arrangement: Arrangement::Archive, is_busy: false, rows: group(rows) }.view()
}

fn card(preview: Preview, pictures: &PictureGates) -> AnyView {
    StoryCard {
        pictures: pictures.clone(),
        href: "article.html".to_owned(),
        topics: topics_of(&preview),
        published: words_of(preview.published).into(),
        preview,
        prominence: Prominence::Standard,
        heading: HeadingLevel::default(),
        is_read: false.into(),
        save_button: None,
        source_title: None,
        emphasis: None,
    }
    .view()
}

fn title(title: &str) -> AnyView {
    PageHeader { title: title.to_owned(), text: String::new(), is_visually_hidden: false }.view()
}
