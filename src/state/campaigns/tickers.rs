//! How far campaigns have come: asked once a visit, and what was last known where there is no answer.
//!
//! Deliberately absent: asking again while a page is open, and room; a notice keeps its own free from the start.

use super::super::{Watched, parts};
use crate::browser::{amounts, fetch, preferences};
use broadside_core::campaign::{Campaign, CampaignId, Ticker, TickerReading};
use broadside_core::config::Config;
use broadside_core::sources::Request;
use leptos::task::spawn_local;

/// Keys of what was last known begin with this.
const KEY_START: &str = "campaign-ticker:";

/// A reading as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickerAmounts {
    /// What was reached, as the newsroom's language writes it.
    pub value: String,
    /// What is aimed at.
    pub goal: String,
    /// The part that was reached.
    pub percent: u8,
}

/// The tickers that were asked for; nothing where nothing is known yet.
#[derive(Clone, Copy)]
pub struct Tickers {
    config: &'static Config,
    known: Watched<Vec<(CampaignId, Option<TickerAmounts>)>>,
}

impl Tickers {
    pub(super) fn new(config: &'static Config) -> Self {
        Self { config, known: Watched::new(Vec::new()) }
    }

    /// How far `campaign` has come, as far as is known.
    pub fn of(self, campaign: &CampaignId) -> Option<TickerAmounts> {
        self.known.with(|known| known.iter().find(|(id, _)| id == campaign)?.1.clone())
    }

    /// Asks how far `campaign` has come, if nobody has asked yet.
    pub fn ask(self, campaign: &'static Campaign) {
        let is_asked = self.known.with_untracked(|known| known.iter().any(|(id, _)| *id == campaign.id));
        if campaign.ticker.is_none() || is_asked {
            return;
        }
        self.known.update(|known| known.push((campaign.id.clone(), None)));
        spawn_local(async move {
            // Where the part does not come, the room stays empty.
            if let Ok(work) = parts::ticker_asked(self, campaign).await {
                work.await;
            }
        });
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

    fn show(self, campaign: &Campaign, ticker: &Ticker, reading: TickerReading) {
        let language = &self.config.newsroom.language;
        let written = |number| amounts::written(number, ticker.currency.as_deref(), language);
        let amounts = TickerAmounts {
            value: written(reading.value()),
            goal: written(reading.goal()),
            percent: reading.percent(),
        };
        self.known.update(|known| {
            if let Some((_, it)) = known.iter_mut().find(|(id, _)| *id == campaign.id) {
                *it = Some(amounts);
            }
        });
    }
}
