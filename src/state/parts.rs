//! What the stores do with the newsroom's servers and with the device: parts of the app that come after the first page
//! stands.
//!
//! Deliberately absent: what is done; each store has it, and an entry only leads there.

// The entries are generated as functions that are linked by their names, which Rust calls unsafe.
#![cfg_attr(split, allow(unsafe_code))]

use super::campaigns::{self, Tickers};
use super::feed;
use super::signup::Errand;
use super::{
    ArticleStore, FeedStore, LibraryStore, MarkStore, MuteChange, MuteStore, Question, ReadingStore,
    SearchStore, SignupStore, configuration, conversation,
};
use crate::browser::{badge, quota};
use crate::parts::{PartMissing, Work, entry};
use broadside_core::campaign::Campaign;
use broadside_core::config::Config;
use broadside_core::library::{MarkChange, MarkTimes};
use broadside_core::merge::MergedPage;
use broadside_core::model::{Article, ArticleKey, TopicSlug, WebAddress};
use broadside_core::qr;
use broadside_core::signup::Subscription;
use broadside_core::sources::{Ask, Cursor, SourceError};
use broadside_core::stored;
use futures::future::LocalBoxFuture;

/// Sources on their way to an answer.
type Answering = LocalBoxFuture<'static, Result<MergedPage, SourceError>>;

/// Stories on their way onto the device.
type Keeping = LocalBoxFuture<'static, Result<Vec<ArticleKey>, SourceError>>;

/// A mark on its way onto the device.
type Marking = LocalBoxFuture<'static, Option<MarkTimes>>;

entry! { configuration,
    /// Reads `broadside.json` as somebody wrote it. What fell back or was left out goes to the console, or is the answer
    /// where nothing is left.
    fn configuration_read(bytes: Vec<u8>, base: WebAddress) -> Result<Config, Vec<String>> {
        configuration::read(&bytes, &base)
    }
}

/// What the part does that talks to the newsroom's sources and providers and keeps their answers on the device.
#[derive(Clone, Copy)]
pub(super) struct Newsroom {
    /// Shows what the device keeps for the question, and then asks the source.
    pub(super) open_feed: fn(FeedStore, Question) -> Work,
    /// Asks the source for what is new.
    pub(super) refresh_feed: fn(FeedStore, Question) -> Work,
    /// Asks the source for the next page.
    pub(super) continue_feed: fn(FeedStore, Question, Cursor) -> Work,
    /// Asks the sources anything, for whoever has nothing to show in their place.
    pub(super) ask_sources: fn(&'static Config, Ask) -> Answering,
    /// Asks for the latest stories, keeps those that come with their text, and says which they are.
    pub(super) keep_latest: fn(&'static Config, Vec<TopicSlug>, u32) -> Keeping,
    /// Looks for an article on the device and at the source.
    pub(super) open_article: fn(ArticleStore, ArticleKey) -> Work,
    /// Keeps the open article on the device.
    pub(super) keep_article: fn(ArticleStore) -> Work,
    /// Sees to it that the device has an article.
    pub(super) hold_article: fn(ArticleStore, ArticleKey) -> Work,
    /// Reads what the reader has marked.
    pub(super) look_up_marks: fn(MarkStore) -> Work,
    /// Changes a mark on the device; the answer is what it then keeps, `None` where it keeps nothing.
    pub(super) change_mark: fn(MarkStore, ArticleKey, MarkChange) -> Marking,
    /// Sends a signup.
    pub(super) send_signup: fn(SignupStore, Subscription, String) -> Work,
    /// Does something for the signups that wait on the device.
    pub(super) do_outbox_errand: fn(SignupStore, Errand) -> Work,
    /// Shows how far a campaign has come.
    pub(super) ask_ticker: fn(Tickers, &'static Campaign) -> Work,
}

entry! { newsroom,
    /// What the part does.
    fn newsroom() -> Newsroom {
        Newsroom {
            open_feed: |feed, question| Box::pin(feed.show_kept_then_ask(question)),
            refresh_feed: |feed, question| Box::pin(feed.ask(question)),
            continue_feed: |feed, question, cursor| Box::pin(feed.ask_for_more(question, cursor)),
            ask_sources: |config, ask| Box::pin(conversation::ask(config, ask, None)),
            keep_latest: |config, topics, n_stories| Box::pin(feed::keep_latest(config, topics, n_stories)),
            open_article: |articles, key| Box::pin(articles.find(key)),
            keep_article: |articles| Box::pin(articles.keep_on_device()),
            hold_article: |articles, key| Box::pin(articles.find_and_keep(key)),
            look_up_marks: |marks| Box::pin(marks.read_all()),
            change_mark: |marks, key, change| Box::pin(marks.keep_changed(key, change)),
            send_signup: |signup, subscription, address| Box::pin(signup.send(subscription, address)),
            do_outbox_errand: |signup, errand| Box::pin(signup.do_errand(errand)),
            ask_ticker: |tickers, campaign| Box::pin(tickers.show_kept_then_fetch(campaign)),
        }
    }
}

/// Does `work` as soon as the part is there, and `missed` where it does not come. Compiled once for all who want either.
pub(super) fn in_newsroom(
    work: impl FnOnce(Newsroom) -> Work + 'static,
    missed: impl FnOnce() + 'static,
) -> Work {
    in_newsroom_boxed(Box::new(work), Box::new(missed))
}

fn in_newsroom_boxed(work: Box<dyn FnOnce(Newsroom) -> Work>, missed: Box<dyn FnOnce()>) -> Work {
    Box::pin(async move {
        match newsroom().await {
            Ok(newsroom) => work(newsroom).await,
            Err(PartMissing) => missed(),
        }
    })
}

/// What the part of the reader's own pages does while they are not open.
#[derive(Clone, Copy)]
pub(super) struct Library {
    /// Changes what is muted.
    pub(super) change_mutes: fn(MuteStore, MuteChange),
    /// Fetches what the reader wants at hand.
    pub(super) tend_offline: fn(LibraryStore) -> Work,
    /// Asks the browser not to throw away what is kept.
    pub(super) ask_for_lasting_storage: fn() -> Work,
    /// Shows a number on the icon of the installed app.
    pub(super) show_badge: fn(u32) -> Work,
}

entry! { library,
    /// What the part does.
    fn library() -> Library {
        Library {
            change_mutes: |mutes, change| mutes.keep_changed(change),
            tend_offline: |library| Box::pin(library.tend_offline()),
            ask_for_lasting_storage: || Box::pin(quota::ask_to_keep_everything()),
            show_badge: |number| Box::pin(badge::show(number)),
        }
    }
}

entry! { article,
    /// Marks the open article as read when it is.
    fn article_attended(marks: MarkStore, key: ArticleKey, reading_minutes: Option<u32>) -> Work {
        Box::pin(marks.watch_reading(key, reading_minutes))
    }
}

entry! { search,
    /// Reads what the device holds, so that it can be searched.
    fn articles_collected(search: &'static SearchStore, feed: FeedStore) -> () { search.begin_to_collect(feed) }
}

entry! { search,
    /// Takes down what was searched for.
    fn search_remembered(search: &'static SearchStore, text: String) -> Work { Box::pin(search.remember(text)) }
}

entry! { article,
    /// Reads an article that was printed as data.
    fn printed_article(text: String) -> Option<Article> { stored::article_from_text(&text) }
}

entry! { article,
    /// An article was opened to be read, or left.
    fn reading_turned(reading: &'static ReadingStore, feed: FeedStore) -> Work { Box::pin(reading.turned(feed)) }
}

entry! { share,
    /// Draws an address as a code that phones read, and gives the picture's address.
    fn code_drawn(text: String) -> Option<String> { qr::picture_address(&text) }
}

entry! { campaign,
    /// Makes the calendar file that reminds of a campaign, and says whether it was saved.
    fn reminder_saved(campaign: &'static Campaign) -> bool { campaigns::save_reminder(campaign) }
}
