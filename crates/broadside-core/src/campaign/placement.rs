//! The rule that decides which notice stands where on a page.
//!
//! Deliberately absent: drawing it, and the clock, the storage and the width of the page, which are parameters.

use super::{ArrivingBy, Campaign, CampaignId, CampaignSlug, Deed, Device, History};
use crate::model::{LanguageTag, Timestamp, TopicSlug};

/// A notice's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Which campaign.
    pub campaign: CampaignId,
    /// Where it stands.
    pub spot: Spot,
    /// Which of its texts.
    pub form: TextForm,
}

/// Where on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In a bar above the header.
    Bar,
    /// After this many stories: at least one, and no more than there are.
    AfterStory(usize),
    /// Under the article.
    ArticleEnd,
}

/// A notice's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// Lead and text, high up.
    Short,
    /// The long text, for those who read on past the first.
    Long,
}

/// The page that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageShown<'a> {
    /// A list of so many stories, on the page of a topic where there is one.
    List {
        /// The topic.
        topic: Option<&'a TopicSlug>,
        /// How many stories stand in it.
        n_stories: usize,
    },
    /// An article that is filed under these topics.
    Article {
        /// The topics.
        topics: &'a [TopicSlug],
    },
    /// A campaign's own page, where its bar would say the same again.
    Campaign(&'a CampaignSlug),
    /// Any other.
    Other,
}

/// The one who looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beholder {
    /// What was done and shown before.
    pub history: History,
    /// On what; in print nobody knows, and then what is for one kind alone is not shown.
    pub device: Option<Device>,
    /// Which languages are read; in print nobody knows either.
    pub languages: Vec<LanguageTag>,
    /// What the visit began with.
    pub arriving: ArrivingBy,
}

/// Why a notice is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Its time has not begun.
    NotBegun,
    /// Its time is over.
    Over,
    /// The reader closed it.
    Closed,
    /// The reader has given already.
    Gave,
    /// The reader came by its own link.
    Came,
    /// It belongs to other topics.
    OtherTopic,
    /// It is for another kind of device.
    OtherDevice,
    /// It is for readers of other languages.
    OtherLanguage,
    /// The reader has not been here often enough.
    TooFewVisits,
    /// It was shown not long ago.
    ShownLately,
    /// It was shown as often as it may be.
    ShownOften,
}

/// The notices of `page`: the bar first, then from the top down. There is one bar at most, one notice under an article,
/// and two in a list, never two in one place.
///
/// Campaigns come first that the newsroom lists first, and before them the one that is previewed, for which no rule
/// holds. As more stories are shown, notices that stood already stay where they are unless one listed before them
/// finds its place between the new stories.
pub fn placements(
    campaigns: &[Campaign],
    beholder: &Beholder,
    now: Timestamp,
    page: PageShown<'_>,
) -> Vec<Placement> {
    let mut placements = Vec::new();
    let is_previewed = |it: &&Campaign| is_previewed(it, beholder);
    let others = campaigns.iter().filter(|it| !is_previewed(it) && may_show(it, beholder, now, page).is_ok());
    for campaign in campaigns.iter().filter(is_previewed).chain(others) {
        place(campaign, page, &mut placements);
    }
    placements
}

/// Whether `beholder` may be shown a notice on `page`, or the first reason why not. The newsroom's reasons come before the
/// reader's, and what is for good before what passes.
pub fn may_show(
    campaign: &Campaign,
    beholder: &Beholder,
    now: Timestamp,
    page: PageShown<'_>,
) -> Result<(), Withheld> {
    let Campaign { id, audience, .. } = campaign;
    let history = &beholder.history;
    if campaign.starts.is_some_and(|starts| now < starts) {
        return Err(Withheld::NotBegun);
    }
    if campaign.ends.is_some_and(|ends| ends <= now) {
        return Err(Withheld::Over);
    }
    if !audience.topics.is_empty() && !is_filed_under(&audience.topics, page) {
        return Err(Withheld::OtherTopic);
    }
    if audience.device.is_some() && audience.device != beholder.device {
        return Err(Withheld::OtherDevice);
    }
    let is_read = |it: &LanguageTag| beholder.languages.iter().any(|read| read.primary() == it.primary());
    if !audience.languages.is_empty() && !audience.languages.iter().any(is_read) {
        return Err(Withheld::OtherLanguage);
    }
    for (deed, withheld) in
        [(Deed::Gave, Withheld::Gave), (Deed::Came, Withheld::Came), (Deed::Closed, Withheld::Closed)]
    {
        if history.when(id, deed).is_some() {
            return Err(withheld);
        }
    }
    campaign.frequency.allows(history.shown(id), history.n_visits(), now)
}

/// Whether the visit began with the wish to see it.
fn is_previewed(campaign: &Campaign, beholder: &Beholder) -> bool {
    beholder.arriving.previewed.is_some() && beholder.arriving.previewed == campaign.slug()
}

fn is_filed_under(topics: &[TopicSlug], page: PageShown<'_>) -> bool {
    match page {
        PageShown::List { topic, .. } => topic.is_some_and(|it| topics.contains(it)),
        PageShown::Article { topics: of_article } => of_article.iter().any(|it| topics.contains(it)),
        PageShown::Campaign(_) | PageShown::Other => false,
    }
}

/// Puts a notice where its campaign wants it and there is room.
fn place(campaign: &Campaign, page: PageShown<'_>, placements: &mut Vec<Placement>) {
    const MAX_IN_LIST: usize = 2;
    let placed = |spot, form| Placement { campaign: campaign.id.clone(), spot, form };
    let is_taken = |placements: &[Placement], spot| placements.iter().any(|it| it.spot == spot);
    let is_own_page = matches!(page, PageShown::Campaign(slug) if campaign.slug().as_ref() == Some(slug));
    if campaign.places.is_bar && !is_own_page && !is_taken(placements, Spot::Bar) {
        placements.insert(0, placed(Spot::Bar, TextForm::Short));
    }
    match page {
        PageShown::Article { .. } => {
            if campaign.places.is_article_end && !is_taken(placements, Spot::ArticleEnd) {
                placements.push(placed(Spot::ArticleEnd, TextForm::Long));
            }
        }
        PageShown::List { n_stories, .. } => {
            let mut form = TextForm::Short;
            // From the top down, each place once. There are a handful, for which no sort need be downloaded.
            let mut last = 0;
            let after_stories = &campaign.places.after_stories;
            while let Some(after) = after_stories.iter().copied().filter(|it| *it > last).min() {
                last = after;
                let n_in_list = placements.iter().filter(|it| it.spot != Spot::Bar).count();
                let spot = Spot::AfterStory(after);
                if after > n_stories || is_taken(placements, spot) || n_in_list == MAX_IN_LIST {
                    continue;
                }
                let index = placements.partition_point(|it| n_before(it.spot) < after);
                placements.insert(index, placed(spot, form));
                form = TextForm::Long;
            }
        }
        PageShown::Campaign(_) | PageShown::Other => {}
    }
}

/// How many stories stand before it.
fn n_before(spot: Spot) -> usize {
    match spot {
        Spot::Bar => 0,
        Spot::AfterStory(n_stories) => n_stories,
        Spot::ArticleEnd => usize::MAX,
    }
}

#[cfg(test)]
mod tests;
