//! Whole pages, composed as the app composes them.
//!
//! Deliberately absent: states of trouble (`states`).

use crate::edition::{Edition, topics_of, words_of};
use crate::prose;
use broadside::ui::components::{
    Arrangement, ArticleFooter, ArticleHeader, CampaignNotice, CopyState, FeedCondition, FeedStatus,
    Masthead, MatchChoice, MoreState, MoreStories, NavigationLink, NoticeForm, PageHeader, Prominence,
    RichTextView, SignupDraft, SignupForm, SignupPhase, SiteFooter, SkipLink, StoryCard, StoryLink,
    StoryList, TopicChoice, TopicFilter, TopicHeader, TopicNavigation,
};
use broadside_core::model::Preview;
use broadside_core::query::Match;
use leptos::prelude::*;

/// What the front page shows.
pub fn front(edition: &Edition) -> AnyView {
    let main = view! {
        <PageHeader title="Latest stories".to_owned() is_visually_hidden=true />
        {filter(edition, 0)}
        <FeedStatus condition=FeedCondition::Fresh on_retried=nothing() />
        {stories(edition, Arrangement::Front)}
        <MoreStories state=MoreState::Available on_more_requested=nothing() />
        {signup(edition)}
    };
    framed(edition, 0, main.into_any())
}

/// What a topic's page shows.
pub fn topic(edition: &Edition) -> AnyView {
    let page = edition.config.topics.first().cloned();
    let (title, description) = page.map(|it| (it.topic.title, it.description)).unwrap_or_default();
    let main = view! {
        <TopicHeader title description />
        {filter(edition, 2)}
        <FeedStatus condition=FeedCondition::SavedCopy { age: "3 hours ago".to_owned() } on_retried=nothing() />
        {stories(edition, Arrangement::Archive)}
        <MoreStories state=MoreState::End { n_stories: 15 } on_more_requested=nothing() />
        {signup(edition)}
    };
    framed(edition, 1, main.into_any())
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

fn whole_article(edition: &Edition, preview: Preview, text: broadside_core::rich_text::RichText) -> AnyView {
    let (published, topics) = (words_of(preview.published), topics_of(&preview));
    let modified = published.clone();
    let (standfirst, language) = (Some(preview.excerpt.clone()), preview.language.clone());
    let original = preview.address.clone();
    let neighbour = |it: &Preview| StoryLink { title: it.title.clone(), href: "article.html".to_owned() };
    let main = view! {
        <article class="article">
            <ArticleHeader preview topics published modified standfirst />
            <RichTextView text page_href="article.html".to_owned() language />
            <ArticleFooter
                original
                mail_href="mailto:".to_owned()
                copy_state=CopyState::Copied
                on_copy_requested=nothing()
                previous=edition.previews.get(1).map(neighbour)
                next=edition.previews.get(2).map(neighbour)
            />
        </article>
    };
    framed(edition, 9, main.into_any())
}

fn framed(edition: &Edition, n_current: usize, main: AnyView) -> AnyView {
    let newsroom = edition.config.newsroom.clone();
    let titles = edition.config.topics.iter().map(|it| it.topic.title.clone());
    let links: Vec<NavigationLink> = std::iter::once("Latest".to_owned())
        .chain(titles)
        .enumerate()
        .map(|(index, title)| NavigationLink {
            title,
            href: "topic.html".to_owned(),
            is_current: index == n_current,
        })
        .collect();
    let day = Signal::stored(Some("Sunday, 22 November 2026".to_owned()));
    view! {
        <SkipLink href="#main".to_owned() />
        <Masthead
            name=newsroom.name.clone()
            tagline=newsroom.tagline
            logo=newsroom.branding.logo
            home_href="front.html".to_owned()
            date_line=day
        />
        <TopicNavigation links />
        <main id="main">{main}</main>
        <SiteFooter name=newsroom.name description=newsroom.description footer=newsroom.footer />
    }
    .into_any()
}

fn stories(edition: &Edition, arrangement: Arrangement) -> AnyView {
    let is_front = arrangement == Arrangement::Front;
    let mut rows: Vec<AnyView> = Vec::new();
    for (index, preview) in edition.previews.iter().take(15).cloned().enumerate() {
        let prominence = if is_front && index == 0 { Prominence::Lead } else { Prominence::Standard };
        let (published, topics) = (words_of(preview.published), topics_of(&preview));
        let href = "article.html".to_owned();
        rows.push(
            view! { <StoryCard preview href topics published prominence is_read={index == 4} /> }.into_any(),
        );
        let campaign = edition.config.campaigns.first().cloned();
        let form = match index {
            1 => Some(NoticeForm::Short),
            10 => Some(NoticeForm::Long),
            _ => None,
        };
        if let (Some(form), Some(campaign)) = (form, campaign) {
            rows.push(view! { <CampaignNotice campaign form on_closed=nothing() /> }.into_any());
        }
    }
    view! { <StoryList arrangement>{rows}</StoryList> }.into_any()
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
    let clear_href = (n_chosen > 0).then(address);
    view! { <TopicFilter choices match_choice clear_href /> }.into_any()
}

fn signup(edition: &Edition) -> AnyView {
    let block = edition.config.signup.clone().expect("the demo has a newsletter");
    let lists = block.lists.iter().take(1).map(|it| it.id.clone()).collect();
    let draft = SignupDraft { lists, ..SignupDraft::default() };
    let (phase, on_happened) = (SignupPhase::Editing, Callback::new(|_| ()));
    view! { <SignupForm form_id="signup" block draft phase on_happened /> }.into_any()
}

/// A picture hears nothing.
pub fn nothing() -> Callback<()> {
    Callback::new(|()| ())
}
