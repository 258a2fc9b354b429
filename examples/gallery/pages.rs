//! Whole pages, composed as the app composes them.
//!
//! Deliberately absent: states of trouble (`states`).

use crate::edition::{Edition, topics_of, words_of};
use crate::prose;
use broadside::ui::components::{
    Arrangement, ArticleFooter, ArticleHeader, ArticleShare, CampaignNotice, CodeState, CopyState, Embeds,
    FeedCondition, FeedStatus, FooterLink, HeadingLevel, LanguageSwitch, Masthead, MatchChoice, MoreFilters,
    MoreState, MoreStories, NavigationLink, NoticeForm, PageHeader, PictureGates, Prominence, ReminderNote,
    RichTextView, SaveButton, SaveState, SheetState, SignupDraft, SignupForm, SignupPhase, SiteFooter,
    SkipLink, StoryCard, StoryLink, StoryList, TopicChoice, TopicFilter, TopicHeader, TopicNavigation,
};
use broadside::ui::element::{Handler, element, group};
use broadside_core::model::{InterfaceLanguage, Preview};
use broadside_core::query::Match;
use broadside_core::rich_text::RichText;
use leptos::prelude::*;

/// What the front page shows.
pub fn front(edition: &Edition) -> AnyView {
    let header =
        PageHeader { title: "Latest stories".to_owned(), text: String::new(), is_visually_hidden: true };
    let main = vec![
        header.view(),
        filter(edition, 0),
        FeedStatus { condition: FeedCondition::Fresh, on_retried: nothing() }.view(),
        stories(edition, Arrangement::Front),
        MoreStories { state: MoreState::Available, on_more_requested: nothing() }.view(),
        signup(edition),
    ];
    framed(edition, 0, main)
}

/// What a topic's page shows.
pub fn topic(edition: &Edition) -> AnyView {
    let page = edition.config.topics.first().cloned();
    let (title, description) = page.map(|it| (it.topic.title, it.description)).unwrap_or_default();
    let condition = FeedCondition::SavedCopy { age: "3 hours ago".to_owned() };
    let main = vec![
        TopicHeader { title, description, language: None }.view(),
        filter(edition, 2),
        FeedStatus { condition, on_retried: nothing() }.view(),
        stories(edition, Arrangement::Archive),
        MoreStories { state: MoreState::End { n_stories: 15 }, on_more_requested: nothing() }.view(),
        signup(edition),
    ];
    framed(edition, 1, main)
}

/// What an article's page shows, with every element that foreign text may bring.
pub fn article(edition: &Edition) -> AnyView {
    let preview = edition.previews.first().expect("the demo has stories").clone();
    whole_article(edition, preview, prose::everything())
}

/// An article in Arabic on a page in Arabic.
pub fn article_in_arabic(edition: &Edition) -> AnyView {
    whole_article(edition, edition.in_language("ar"), prose::arabic())
}

fn whole_article(edition: &Edition, preview: Preview, text: RichText) -> AnyView {
    let (published, topics) = (words_of(preview.published), topics_of(&preview));
    let (standfirst, language) = (Some(preview.excerpt.clone()), preview.language.clone());
    let original = preview.address.clone();
    let neighbour = |it: &Preview| {
        let language = it.language.clone();
        StoryLink { title: it.title.clone(), href: "article.html".to_owned(), language }
    };
    let header = ArticleHeader {
        pictures: PictureGates::open(),
        preview,
        topics,
        published: published.clone().into(),
        modified: published.into(),
        source_title: None,
        standfirst,
        children: None,
    };
    let share = ArticleShare {
        address: original.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
        original,
        mail_href: "mailto:".to_owned(),
        copy_state: CopyState::Copied,
        sheet: SheetState::There,
        code: CodeState::Folded,
        on_event: Handler::new(|_| ()),
    };
    let footer = ArticleFooter {
        share,
        previous: edition.previews.get(1).map(neighbour),
        next: edition.previews.get(2).map(neighbour),
        list: None,
        related: edition.previews.iter().skip(3).take(3).map(neighbour).collect(),
    };
    let article = element("article")
        .class("article")
        .child(header.view())
        .child(
            RichTextView {
                text,
                page_href: "article.html".to_owned(),
                language,
                embeds: Embeds::as_links(),
                pictures: PictureGates::open(),
            }
            .view(),
        )
        .child(footer.view());
    framed(edition, 9, vec![article.view()])
}

fn framed(edition: &Edition, n_current: usize, main: Vec<AnyView>) -> AnyView {
    let newsroom = edition.config.newsroom.clone();
    let titles = edition.config.topics.iter().map(|it| it.topic.title.clone());
    let links: Vec<NavigationLink> = std::iter::once("Latest".to_owned())
        .chain(titles)
        .enumerate()
        .map(|(index, title)| NavigationLink {
            title,
            href: "topic.html".to_owned(),
            is_current: index == n_current,
            language: None,
        })
        .collect();
    let masthead = Masthead {
        name: newsroom.name.clone(),
        tagline: newsroom.tagline,
        logo: newsroom.branding.logo,
        home_href: "front.html".to_owned(),
        date_line: Some("Sunday, 22 November 2026".to_owned()),
        language: None,
    };
    let footer = SiteFooter {
        name: newsroom.name,
        description: newsroom.description,
        footer: newsroom.footer,
        device_pages: vec![FooterLink { title: "Saved stories".to_owned(), href: "saved/".to_owned() }],
        doctor_href: "doctor/".to_owned(),
        language: None,
        language_switch: LanguageSwitch {
            in_use: InterfaceLanguage::English,
            is_missing: false,
            on_chosen: Handler::new(|_| ()),
        }
        .view(),
        data_saving_switch: element("p").view(),
    };
    let search = NavigationLink {
        title: "Search".to_owned(),
        href: "search/".to_owned(),
        is_current: false,
        language: None,
    };
    group(vec![
        SkipLink { href: "#main".to_owned() }.view(),
        masthead.view(),
        TopicNavigation { links, search }.view(),
        element("main").attr("id", "main").child(main).view(),
        footer.view(),
    ])
}

fn stories(edition: &Edition, arrangement: Arrangement) -> AnyView {
    let is_front = arrangement == Arrangement::Front;
    let mut rows: Vec<AnyView> = Vec::new();
    for (index, preview) in edition.previews.iter().take(15).cloned().enumerate() {
        let prominence = if is_front && index == 0 { Prominence::Lead } else { Prominence::Standard };
        let (published, topics) = (words_of(preview.published).into(), topics_of(&preview));
        let state = if index == 2 { SaveState::Saved } else { SaveState::NotSaved };
        let save_button = SaveButton {
            title: preview.title.clone(),
            state: state.into(),
            on_toggled: Handler::new(|()| ()),
        };
        let card = StoryCard {
            pictures: PictureGates::open(),
            preview,
            href: "article.html".to_owned(),
            topics,
            published,
            prominence,
            heading: HeadingLevel::default(),
            is_read: (index == 4).into(),
            save_button: Some(save_button),
            source_title: None,
            emphasis: None,
        };
        rows.push(card.view());
        let campaign = edition.config.campaigns.first().cloned();
        let form = match index {
            1 => Some(NoticeForm::Short),
            10 => Some(NoticeForm::Long),
            _ => None,
        };
        if let (Some(form), Some(campaign)) = (form, campaign) {
            let notice = CampaignNotice {
                pictures: PictureGates::open(),
                campaign,
                form,
                ticker: None.into(),
                reminder: ReminderNote::None.into(),
                has_given: false.into(),
                on_happened: Handler::new(|_| ()),
            };
            rows.push(notice.view());
        }
    }
    StoryList { arrangement, is_busy: false, rows: group(rows) }.view()
}

fn filter(edition: &Edition, n_chosen: usize) -> AnyView {
    let choice = |(index, page): (usize, &broadside_core::config::TopicPage)| TopicChoice {
        title: page.topic.title.clone(),
        n_articles: Some(17 - 2 * index),
        is_chosen: index < n_chosen,
        href: "topic.html".to_owned(),
    };
    let choices: Vec<TopicChoice> = edition.config.topics.iter().enumerate().map(choice).collect();
    let address = || "topic.html".to_owned();
    let match_choice = (n_chosen > 1).then(|| MatchChoice {
        matching: Match::Any,
        any_href: address(),
        all_href: address(),
    });
    let more = MoreFilters { n_asked: 0, is_open: false, form: None, on_opened: Handler::new(|()| ()) };
    TopicFilter { choices, match_choice, clear_href: address(), is_idle: false, language: None, more }.view()
}

fn signup(edition: &Edition) -> AnyView {
    let block = edition.config.signup.clone().expect("the demo has a newsletter");
    let lists = block.lists.iter().take(1).map(|it| it.id.clone()).collect();
    let draft = SignupDraft { lists, ..SignupDraft::default() };
    let (phase, on_happened) = (SignupPhase::Editing, Handler::new(|_| ()));
    let form = SignupForm {
        form_id: "signup",
        block,
        language: None,
        topic: None,
        draft,
        phase,
        keepable: None,
        kept: None,
        is_replaced: false,
        is_offline: false,
        on_happened,
    };
    form.view()
}

/// A picture hears nothing.
pub fn nothing() -> Handler {
    Handler::new(|()| ())
}
