//! The stories of a list, in every state that a list can be in.
//!
//! Deliberately absent: fetching; events go to the feed store.

use super::rows::{Row, rows};
use super::status;
use crate::state::AppState;
use crate::ui::components::{
    Arrangement, CampaignNotice, EmptyState, Failure, FeedStatus, MoreStories, NewStories, NoticeForm,
    Prominence, StoryCard, StoryList, StorySkeleton,
};
use crate::ui::messages::{explain, words};
use crate::ui::{dates, links};
use broadside_core::campaign::{Campaign, TextForm};
use broadside_core::model::Preview;
use broadside_core::query::Query;
use leptos::prelude::*;

/// What stands in place of the rows.
#[derive(Clone, PartialEq)]
enum Content {
    Rows,
    Skeleton,
    Failure,
    Empty,
}

/// The list with what is said above and below it.
#[component]
pub fn Stories(
    /// How the cards are laid out.
    arrangement: Arrangement,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let rows = rows(state, arrangement == Arrangement::Front);
    let is_loading = Signal::derive(move || state.feed.shelf().with(crate::state::Remote::is_loading));
    let content = Memo::new(move |_| {
        if !rows.with(Vec::is_empty) {
            Content::Rows
        } else if is_loading.get() {
            Content::Skeleton
        } else if state.feed.shelf().with(|it| it.error().is_some()) {
            Content::Failure
        } else {
            Content::Empty
        }
    });
    let body = move || match content.get() {
        Content::Rows => view! {
            <StoryList arrangement is_busy=is_loading>
                <For each=move || rows.get() key=Row::key let(row)>{row_view(state, row)}</For>
            </StoryList>
            <MoreStories
                state=Signal::derive(move || status::beyond(state))
                on_more_requested=Callback::new(move |()| state.feed.load_more())
            />
        }
        .into_any(),
        Content::Skeleton => view! { <StorySkeleton n_stories=6/> }.into_any(),
        Content::Failure => failure(state),
        Content::Empty => empty(state),
    };
    view! {
        <FeedStatus
            condition=Signal::derive(move || status::condition(state))
            on_retried=Callback::new(move |()| state.feed.refresh())
        />
        <NewStories
            n_stories=state.feed.n_waiting()
            on_shown=Callback::new(move |()| state.feed.show_waiting())
        />
        {body}
    }
}

fn row_view(state: AppState, row: Row) -> AnyView {
    match row {
        Row::Story { preview, is_lead } => story(state, preview, is_lead),
        Row::Notice { campaign, form } => notice(state, campaign, form),
    }
}

fn story(state: AppState, preview: Preview, is_lead: bool) -> AnyView {
    let (moment, language) = (preview.published, state.config().newsroom.language.clone());
    let published =
        Signal::derive(move || moment.map(|moment| dates::words_of(moment, state.clock.now(), &language)));
    let (href, topics) = (links::article(&preview.key), links::topics_of(&preview));
    let prominence = if is_lead { Prominence::Lead } else { Prominence::Standard };
    view! { <StoryCard preview href topics published prominence/> }.into_any()
}

fn notice(state: AppState, campaign: Campaign, form: TextForm) -> AnyView {
    let id = campaign.id.clone();
    let form = match form {
        TextForm::Short => NoticeForm::Short,
        TextForm::Long => NoticeForm::Long,
    };
    let on_closed = Callback::new(move |()| state.campaigns.close(&id));
    view! { <CampaignNotice campaign form on_closed/> }.into_any()
}

fn failure(state: AppState) -> AnyView {
    let explained = state.feed.shelf().with_untracked(|it| it.error().map(explain));
    let on_retried = Some(Callback::new(move |()| state.feed.refresh()));
    explained.map(|explained| view! { <Failure explained on_retried/> }).into_any()
}

fn empty(state: AppState) -> AnyView {
    let pages = &words().pages;
    let route = state.place.route_untracked();
    let unfiltered = route.filtered_by(Query::default());
    let (title, text) = if route == unfiltered {
        (pages.empty_title, pages.empty_text)
    } else {
        (pages.empty_filter_title, pages.empty_filter_text)
    };
    let action = Some((pages.show_everything.to_owned(), links::href(&unfiltered)));
    view! { <EmptyState title=title.to_owned() text=text.to_owned() action/> }.into_any()
}
