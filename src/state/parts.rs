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
use crate::parts::entry;
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

/// Work that is done to its end.
type Work = LocalBoxFuture<'static, ()>;

/// Sources on their way to an answer.
type Answering = LocalBoxFuture<'static, Result<MergedPage, SourceError>>;

entry! { configuration,
    /// Reads `broadside.json` as somebody wrote it. What fell back or was left out goes to the console, or is the answer
    /// where nothing is left.
    fn configuration_read(bytes: Vec<u8>, base: WebAddress) -> Result<Config, Vec<String>> {
        configuration::read(&bytes, &base)
    }
}

entry! { newsroom,
    /// Shows what the device keeps for `question`, and then asks the source.
    fn feed_opened(feed: FeedStore, question: Question) -> Work { Box::pin(feed.show_kept_then_ask(question)) }
}

entry! { newsroom,
    /// Asks the source for what is new.
    fn feed_refreshed(feed: FeedStore, question: Question) -> Work { Box::pin(feed.ask(question)) }
}

entry! { newsroom,
    /// Asks the source for the next page.
    fn feed_continued(feed: FeedStore, question: Question, cursor: Cursor) -> Work {
        Box::pin(feed.ask_for_more(question, cursor))
    }
}

entry! { newsroom,
    /// Sends a signup.
    fn signup_sent(signup: SignupStore, subscription: Subscription, address: String) -> Work {
        Box::pin(signup.send(subscription, address))
    }
}

entry! { newsroom,
    /// Does something for the signups that wait on the device.
    fn outbox_errand(signup: SignupStore, errand: Errand) -> Work { Box::pin(signup.do_errand(errand)) }
}

entry! { newsroom,
    /// Looks for an article on the device and at the source.
    fn article_opened(articles: ArticleStore, key: ArticleKey) -> Work { Box::pin(articles.find(key)) }
}

entry! { newsroom,
    /// Keeps the open article on the device.
    fn article_kept(articles: ArticleStore) -> Work { Box::pin(articles.keep_on_device()) }
}

entry! { newsroom,
    /// Sees to it that the device has an article.
    fn article_held(articles: ArticleStore, key: ArticleKey) -> Work { Box::pin(articles.find_and_keep(key)) }
}

entry! { newsroom,
    /// Reads what the reader has marked.
    fn marks_looked_up(marks: MarkStore) -> Work { Box::pin(marks.read_all()) }
}

entry! { newsroom,
    /// Changes a mark on the device; the answer is what it then keeps, `None` where it keeps nothing.
    fn mark_changed(marks: MarkStore, key: ArticleKey, change: MarkChange)
        -> LocalBoxFuture<'static, Option<MarkTimes>> { Box::pin(marks.keep_changed(key, change)) }
}

entry! { library,
    /// Changes what is muted.
    fn mutes_changed(mutes: MuteStore, change: MuteChange) -> Work {
        Box::pin(async move { mutes.keep_changed(change) })
    }
}

entry! { library,
    /// Fetches what the reader wants at hand.
    fn offline_tended(library: LibraryStore) -> Work { Box::pin(library.tend_offline()) }
}

entry! { newsroom,
    /// Asks for the latest stories, keeps those that come with their text, and says which they are.
    fn latest_kept(config: &'static Config, topics: Vec<TopicSlug>, n_stories: u32)
        -> LocalBoxFuture<'static, Result<Vec<ArticleKey>, SourceError>> {
            Box::pin(feed::keep_latest(config, topics, n_stories))
        }
}

entry! { article,
    /// Marks the open article as read when it is.
    fn article_attended(marks: MarkStore, key: ArticleKey, reading_minutes: Option<u32>) -> Work {
        Box::pin(marks.watch_reading(key, reading_minutes))
    }
}

entry! { newsroom,
    /// Asks the sources anything, for whoever has nothing to show in their place.
    fn sources_asked(config: &'static Config, ask: Ask) -> Answering {
        Box::pin(conversation::ask(config, ask, None))
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

entry! { library,
    /// Asks the browser not to throw away what is kept.
    fn lasting_storage_asked() -> Work { Box::pin(quota::ask_to_keep_everything()) }
}

entry! { library,
    /// Shows a number on the icon of the installed app.
    fn badge_shown(number: u32) -> Work { Box::pin(badge::show(number)) }
}

entry! { newsroom,
    /// Shows how far a campaign has come.
    fn ticker_asked(tickers: Tickers, campaign: &'static Campaign) -> Work {
        Box::pin(tickers.show_kept_then_fetch(campaign))
    }
}

entry! { campaign,
    /// Makes the calendar file that reminds of a campaign, and says whether it was saved.
    fn reminder_saved(campaign: &'static Campaign) -> bool { campaigns::save_reminder(campaign) }
}
