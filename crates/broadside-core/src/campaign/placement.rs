//! The rule that decides which notice stands where in a feed.
//!
//! Deliberately absent: drawing it, and notices outside the feed.

use super::{Campaign, CampaignId, History};
use crate::model::{Timestamp, TopicSlug};

/// A notice's place in the feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Which campaign.
    pub campaign: CampaignId,
    /// It stands after this many stories: at least one, and no more than there are.
    pub after_story: usize,
    /// Which of its texts.
    pub form: TextForm,
}

/// A notice's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// Lead and text, high up.
    Short,
    /// The long text, for those who read on past the first.
    Long,
}

/// The notices of a page that shows `n_stories` stories, from the top down: at most two, never two in one
/// place.
///
/// Campaigns come first that the newsroom lists first. One that is over or not begun, that the reader closed,
/// or that belongs to other topics' pages has no place. As more stories are shown, notices that stood already
/// stay where they are unless one listed before them finds its place between the new stories.
pub fn placements(
    campaigns: &[Campaign],
    history: &History,
    now: Timestamp,
    page_topic: Option<&TopicSlug>,
    n_stories: usize,
) -> Vec<Placement> {
    const MAX_PLACEMENTS: usize = 2;
    let mut placements: Vec<Placement> = Vec::new();
    for campaign in campaigns {
        if !is_due(campaign, now) || history.is_closed(&campaign.id) || !is_for_page(campaign, page_topic) {
            continue;
        }
        let mut form = TextForm::Short;
        // From the top down, each place once. There are a handful, for which no sort need be downloaded.
        let mut last = 0;
        while let Some(after_story) = campaign.after_stories.iter().copied().filter(|it| *it > last).min() {
            last = after_story;
            let is_taken = placements.iter().any(|it| it.after_story == after_story);
            if after_story > n_stories || is_taken || placements.len() == MAX_PLACEMENTS {
                continue;
            }
            let index = placements.partition_point(|it| it.after_story < after_story);
            placements.insert(index, Placement { campaign: campaign.id.clone(), after_story, form });
            form = TextForm::Long;
        }
    }
    placements
}

/// From its start on, until just before its end.
fn is_due(campaign: &Campaign, now: Timestamp) -> bool {
    campaign.starts.is_none_or(|starts| starts <= now) && campaign.ends.is_none_or(|ends| now < ends)
}

fn is_for_page(campaign: &Campaign, page_topic: Option<&TopicSlug>) -> bool {
    campaign.topics.is_empty() || page_topic.is_some_and(|topic| campaign.topics.contains(topic))
}

#[cfg(test)]
mod tests;
