//! Campaign notices, as the file says them.
//!
//! Deliberately absent: the rule that shows them.

use crate::campaign::{Campaign, CampaignAction, CampaignId};
use crate::config::TopicPage;
use crate::config::leaf::{Address, StoryCount, Text, TopicName};
use crate::config::reader::Reader;
use crate::config::record::{List, record};
use crate::model::{Timestamp, TopicSlug};

record! {
    /// A notice between the stories.
    struct CampaignRecord<'a> {
        /// A name that readers do not see. With a new one, even those who closed the notice see it again.
        "id" => id: Text<'a>, required;
        /// The heading.
        "headline" => headline: Text<'a>, required;
        /// The first line, in bold.
        "lead" => lead: &'a str, or("");
        /// The paragraph of the first place.
        "text" => text: &'a str, or("");
        /// Paragraphs of the second place, further down. Left out, the first place's text stands there too.
        "long_text" => long_text: List<'a, Text<'a>>, or(List::EMPTY);
        /// The link.
        "action" => action: ActionRecord<'a>, required;
        /// Not shown before this moment. A date alone means its first minute in UTC.
        "starts" => starts: Timestamp, optional;
        /// Not shown from this moment on. A date alone means its first minute in UTC.
        "ends" => ends: Timestamp, optional;
        /// After how many stories it stands: one or two places, 3 if it is left out. A page has two notices
        /// at most.
        "after_stories" => after_stories: List<'a, StoryCount>, optional;
        /// Only on these topics' pages. Left out, everywhere.
        "topics" => topics: List<'a, TopicName<'a>>, or(List::EMPTY);
    }
}

record! {
    /// A link with its words.
    struct ActionRecord<'a> {
        /// The words.
        "label" => label: Text<'a>, required;
        /// Where it leads.
        "url" => address: Address<'a>, required;
    }
}

/// Campaigns with ids of their own, on topics by their configured slugs.
pub(super) fn validated(
    records: &List<'_, CampaignRecord<'_>>,
    topics: &[TopicPage],
    reader: &mut Reader<'_>,
) -> Vec<Campaign> {
    const DEFAULT_AFTER_STORIES: usize = 3;
    let mut campaigns: Vec<Campaign> = Vec::new();
    for (index, record) in records.indexed() {
        if campaigns.iter().any(|it| it.id.0 == record.id.0) {
            reader.refuse(&["/campaigns/", &index, "/id"], "an id that no other campaign has", record.id.0);
            continue;
        }
        if let (Some(starts), Some(ends)) = (record.starts, record.ends)
            && ends <= starts
        {
            let pointer = ["/campaigns/", &index, "/ends"];
            reader.refuse(&pointer, "a moment after the start", &ends.to_rfc3339());
        }
        campaigns.push(Campaign {
            id: CampaignId(record.id.0.to_owned()),
            headline: record.headline.0.to_owned(),
            lead: record.lead.to_owned(),
            text: record.text.to_owned(),
            long_text: record.long_text.iter().map(|it| it.0.to_owned()).collect(),
            action: CampaignAction {
                label: record.action.label.0.to_owned(),
                address: record.action.address.on(reader.base),
            },
            starts: record.starts,
            ends: record.ends,
            after_stories: record
                .after_stories
                .map_or_else(|| vec![DEFAULT_AFTER_STORIES], |it| it.iter().map(|it| it.0).collect()),
            topics: record.topics.iter().filter_map(|it| it.slug()).map(|it| canonical(it, topics)).collect(),
        });
    }
    campaigns
}

/// The slug of the page that `slug` names by itself or as an alias.
fn canonical(slug: TopicSlug, topics: &[TopicPage]) -> TopicSlug {
    topics.iter().find(|page| page.is_for(&slug)).map_or(slug, |page| page.topic.slug.clone())
}
