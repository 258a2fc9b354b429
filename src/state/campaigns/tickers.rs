//! How far campaigns have come: asked once a visit and language, and what was last known where there is no answer.
//!
//! Deliberately absent: asking again while a page is open, and room; a notice keeps its own free from the start.

use super::super::{LanguageStore, Watched, parts};
use crate::browser::{amounts, fetch, preferences};
use broadside_core::campaign::{Campaign, CampaignId, Ticker, TickerReading};
use broadside_core::model::InterfaceLanguage;
use broadside_core::sources::Request;
use leptos::task::spawn_local;

/// Keys of what was last known begin with this.
const KEY_START: &str = "campaign-ticker:";

/// A reading as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickerAmounts {
    /// What was reached, as the page's language writes it.
    pub value: String,
    /// What is aimed at.
    pub goal: String,
    /// The part that was reached.
    pub percent: u8,
}

/// The tickers that were asked for; nothing where nothing is known yet.
#[derive(Clone, Copy)]
pub struct Tickers {
    language: LanguageStore,
    known: Watched<Vec<(CampaignId, InterfaceLanguage, Option<TickerAmounts>)>>,
}

impl Tickers {
    pub(super) fn new(language: LanguageStore) -> Self {
        Self { language, known: Watched::new(Vec::new()) }
    }

    /// How far `campaign` has come, as far as is known.
    pub fn of(self, campaign: &CampaignId) -> Option<TickerAmounts> {
        let in_use = self.language.in_use();
        self.known.with(|known| known.iter().find(|it| it.0 == *campaign && it.1 == in_use)?.2.clone())
    }

    /// Asks how far `campaign` has come, if nobody has asked yet.
    pub fn ask(self, campaign: &'static Campaign) {
        let in_use = self.language.in_use();
        let is_asked =
            self.known.with_untracked(|known| known.iter().any(|it| it.0 == campaign.id && it.1 == in_use));
        if campaign.ticker.is_none() || is_asked {
            return;
        }
        self.known.update(|known| known.push((campaign.id.clone(), in_use, None)));
        // Where the part does not come, the room stays empty.
        spawn_local(parts::in_newsroom(move |newsroom| (newsroom.ask_ticker)(self, campaign), || ()));
    }

    /// Shows what was last known, and then what the file says.
    pub(crate) async fn show_kept_then_fetch(self, campaign: &'static Campaign) {
        let Some(ticker) = &campaign.ticker else { return };
        let key = [KEY_START, &campaign.id.0].concat();
        if let Some(kept) = preferences::get(&key).and_then(|it| TickerReading::from_text(&it)) {
            self.show(campaign, ticker, kept);
        }
        let request = Request { address: ticker.address.clone() };
        let Ok(answer) = fetch::get(&request, fetch::HURRIED_LIMIT_MS).await else { return };
        if let Some(reading) = ticker.read(&answer.body).filter(|_| answer.status == 200) {
            preferences::set(&key, &reading.to_text());
            self.show(campaign, ticker, reading);
        }
    }

    /// Writes it in every language in which it was asked for: the reader may have chosen another one meanwhile.
    fn show(self, campaign: &Campaign, ticker: &Ticker, reading: TickerReading) {
        self.known.update(|known| {
            for (_, language, amounts) in known.iter_mut().filter(|it| it.0 == campaign.id) {
                let tag = self.language.tag_in(*language);
                let written = |number| amounts::written(number, ticker.currency.as_deref(), &tag);
                let (value, goal) = (written(reading.value()), written(reading.goal()));
                *amounts = Some(TickerAmounts { value, goal, percent: reading.percent() });
            }
        });
    }
}
