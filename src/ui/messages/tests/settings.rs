//! The fixed texts of the settings and of the page on privacy.
//!
//! Deliberately absent: what must hold of them.

use crate::ui::messages::{mute_words, settings_words, takeaway_words};

pub(super) fn in_the_settings() -> Vec<&'static str> {
    let (settings, mutes, takeaway) = (settings_words(), mute_words(), takeaway_words());
    vec![
        settings.offline,
        settings.offline_text,
        settings.lists,
        settings.latest,
        settings.n_of_each,
        settings.budget,
        settings.fetch_now,
        settings.measuring,
        settings.fetched,
        settings.no_room,
        settings.wipe,
        settings.wipe_text,
        settings.wipe_question,
        settings.wipe_confirm,
        settings.wipe_decline,
        settings.wipe_underway,
        settings.wipe_done,
        settings.wipe_failed,
        settings.start_anew,
        settings.hosts,
        settings.hosts_text,
        settings.own_host,
        settings.pictures_and_more,
        settings.contacted,
        settings.not_contacted,
        settings.stored,
        settings.stored_text,
        settings.nothing_stored,
        mutes.title,
        mutes.text,
        mutes.nothing,
        mutes.word_label,
        mutes.author_label,
        mutes.topics,
        mutes.mute,
        mutes.unmute,
        mutes.menu,
        takeaway.title,
        takeaway.text,
        takeaway.save,
        takeaway.save_feeds,
        takeaway.open,
        takeaway.saved,
        takeaway.not_saved,
        takeaway.unreadable,
        takeaway.not_kept,
    ]
}
