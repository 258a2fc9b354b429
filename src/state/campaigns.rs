//! What the reader has done with campaign notices, what the present page is like, and from that and the rules, which
//! notices stand where.
//!
//! Deliberately absent: the rules; they are pure and in `broadside_core::campaign`. Invariant: while a page is open,
//! notices go when the reader wants them to, and none comes.

mod reminder;
mod tickers;

pub(super) use reminder::save_reminder;
pub use tickers::{TickerAmounts, Tickers};

use super::{LanguageStore, Watched, parts};
use crate::browser::{clock, device, focus, location, preferences};
use broadside_core::campaign::{
    self, ArrivingBy, Beholder, Campaign, CampaignId, CampaignSlug, Deed, History, PageShown, Placement, Spot,
};
use broadside_core::config::Config;
use broadside_core::json;
use broadside_core::model::Timestamp;
use leptos::task::spawn_local;

const KEY: &str = "campaigns";
/// Where a history lies that another version of the app wrote.
const SET_ASIDE_KEY: &str = "campaigns-set-aside";
/// Says that this tab's visit was counted.
const VISIT_KEY: &str = "campaigns-visit";

/// The bar above the header, for as long as a page is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Whose it is.
    pub campaign: CampaignId,
    /// It was printed, but this reader does not want it: its room stays, so that the page does not move.
    pub is_room_alone: bool,
}

/// What came of asking for a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminding {
    /// Not asked for.
    NotAsked,
    /// The calendar file is among the downloads.
    Saved,
    /// It could not be made.
    Failed,
}

/// The reader's dealings with campaigns.
#[derive(Clone, Copy)]
pub struct CampaignStore {
    campaigns: &'static [Campaign],
    beholder: Watched<Beholder>,
    /// When the present page was opened. Notices do not begin or end under the reader's eyes.
    opened: Watched<Option<Timestamp>>,
    bar: Watched<Option<Bar>>,
    reminding: Watched<Reminding>,
    /// How far campaigns have come.
    pub tickers: Tickers,
}

impl CampaignStore {
    pub(super) fn new(config: &'static Config, language: LanguageStore) -> Self {
        Self {
            campaigns: &config.campaigns,
            beholder: Watched::new(Beholder::default()),
            opened: Watched::new(None),
            bar: Watched::new(None),
            reminding: Watched::new(Reminding::NotAsked),
            tickers: Tickers::new(language),
        }
    }

    /// Looks at the device and the address, and reads the history, before the first paint: a closed notice never
    /// flashes. A visit that begins with a preview is counted nowhere.
    pub(super) fn start(self) {
        let mut beholder = Beholder {
            history: kept_history(),
            device: device::kind(),
            languages: device::languages(),
            arriving: ArrivingBy::parse(&location::current().query),
        };
        if beholder.arriving.previewed.is_none() && self.note_arrival(&mut beholder) {
            keep(&beholder.history);
        }
        self.beholder.set(beholder);
    }

    /// Counts the visit, where a campaign asks for that, and remembers whose link led here; says whether either was so.
    fn note_arrival(self, beholder: &mut Beholder) -> bool {
        let Beholder { history, arriving, .. } = beholder;
        let mut is_news = false;
        let is_counted = self.campaigns.iter().any(|it| it.frequency.is_limited());
        if is_counted && (preferences::draft(VISIT_KEY).is_none() || history.n_visits() == 0) {
            preferences::set_draft(VISIT_KEY, "1");
            history.begin_visit();
            is_news = true;
        }
        for campaign in self.campaigns.iter().filter(|it| it.is_own_link(arriving)) {
            history.remember(&campaign.id, Deed::Came, clock::now());
            is_news = true;
        }
        is_news
    }

    /// Another page was opened, at `now`: what stands on it is decided.
    pub(super) fn open(self, now: Option<Timestamp>, page: PageShown<'_>) {
        self.opened.set(now);
        self.reminding.set(Reminding::NotAsked);
        let mut placements = self.placements(page).into_iter();
        let bar = placements.find(|it| it.spot == Spot::Bar);
        self.bar.set(bar.map(|it| Bar { campaign: it.campaign, is_room_alone: false }));
    }

    /// The app takes over from a printed page that has the bar of `printed`, or none: that stays as it is.
    pub fn take_over_bar(self, printed: Option<CampaignSlug>) {
        let campaign = printed.and_then(|it| self.by_slug(&it)).map(|it| &it.id);
        self.bar.update(|bar| {
            let is_the_same = bar.as_ref().map(|it| &it.campaign) == campaign;
            if !is_the_same {
                *bar = campaign.map(|it| Bar { campaign: it.clone(), is_room_alone: true });
            }
        });
    }

    /// The bar of the present page.
    pub fn bar(self) -> Option<Bar> {
        self.bar.get()
    }

    /// Which notices stand on `page`.
    pub(super) fn placements(self, page: PageShown<'_>) -> Vec<Placement> {
        let Some(opened) = self.opened.get() else { return Vec::new() };
        self.beholder.with(|it| campaign::placements(self.campaigns, it, opened, page))
    }

    /// The campaign `id`.
    pub fn by_id(self, id: &CampaignId) -> Option<&'static Campaign> {
        self.campaigns.iter().find(|it| it.id == *id)
    }

    /// The campaign whose page is at `slug`.
    pub fn by_slug(self, slug: &CampaignSlug) -> Option<&'static Campaign> {
        self.campaigns.iter().find(|it| it.slug().as_ref() == Some(slug))
    }

    /// Whether the campaign was over when the page was opened.
    pub fn is_over(self, campaign: &Campaign) -> bool {
        self.opened.get().is_some_and(|opened| campaign.ends.is_some_and(|ends| ends <= opened))
    }

    /// Whether the reader has said to have given.
    pub fn has_given(self, campaign: &Campaign) -> bool {
        self.beholder.with(|it| it.history.when(&campaign.id, Deed::Gave)).is_some()
    }

    /// Counts that the notices of these campaigns were shown in this visit.
    pub fn count(self, shown: &[CampaignId]) {
        if self.is_previewing() {
            return;
        }
        let mut history = self.beholder.with_untracked(|it| it.history.clone());
        let mut is_news = false;
        for campaign in shown.iter().filter_map(|it| self.by_id(it)) {
            is_news |= history.count(campaign, clock::now());
        }
        if is_news {
            self.change_history(history);
        }
    }

    /// The reader did something after which the notice does not come back. The focus, which was in it, returns to where
    /// it was before. Of a preview nothing is remembered.
    pub fn remember(self, id: &CampaignId, deed: Deed) {
        if self.is_previewing() {
            self.beholder.update(|it| {
                it.arriving.previewed = None;
                it.history.remember(id, deed, clock::now());
            });
        } else {
            let mut history = self.beholder.with_untracked(|it| it.history.clone());
            history.remember(id, deed, clock::now());
            self.change_history(history);
        }
        self.bar.update(|bar| *bar = bar.take().filter(|it| it.campaign != *id));
        focus::after_layout(focus::return_from_notice);
    }

    /// What came of asking for a reminder on this page.
    pub fn reminding(self) -> Reminding {
        self.reminding.get()
    }

    /// Makes the calendar file that reminds of a campaign.
    pub fn remind(self, campaign: &'static Campaign) {
        let reminding = self.reminding;
        spawn_local(async move {
            let is_saved = parts::reminder_saved(campaign).await.unwrap_or(false);
            reminding.set(if is_saved { Reminding::Saved } else { Reminding::Failed });
        });
    }

    /// What is remembered, to be taken to another device.
    pub(super) fn history(self) -> History {
        self.beholder.with_untracked(|it| it.history.clone())
    }

    /// Takes over what another device remembers.
    pub(super) fn take_over(self, other: &History) {
        let mut history = self.history();
        history.take_over(other);
        self.change_history(history);
    }

    fn is_previewing(self) -> bool {
        self.beholder.with_untracked(|it| it.arriving.previewed.is_some())
    }

    fn change_history(self, history: History) {
        keep(&history);
        self.beholder.update(|it| it.history = history);
    }
}

fn keep(history: &History) {
    preferences::set(KEY, &json::written(&history.to_json()));
}

/// The history that the device keeps. One of another version is set aside for the app that knows it.
fn kept_history() -> History {
    let Some(text) = preferences::get(KEY) else { return History::default() };
    let kept = json::parsed(text.as_bytes()).ok().and_then(|it| History::from_json(&it));
    kept.unwrap_or_else(|| {
        preferences::set(SET_ASIDE_KEY, &text);
        History::default()
    })
}
