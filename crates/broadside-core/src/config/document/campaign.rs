//! Campaign notices, as the file says them.
//!
//! Deliberately absent: the rule that shows them.

use crate::campaign::{Campaign, CampaignAction, CampaignId};
use crate::config::Config;
use crate::config::leaf::{StoryCount, Text};
use crate::config::reader::Reader;
use crate::config::record::{At, record};
use crate::model::{Timestamp, TopicSlug, WebAddress};

record! {
    /// A notice between the stories.
    struct CampaignRecord {
        /// A name that readers do not see. With a new one, even those who closed the notice see it again.
        "id" => id: Text, required;
        /// The heading.
        "headline" => headline: Text, required;
        /// The first line, in bold.
        "lead" => lead: String, or(String::new());
        /// The paragraph of the first place.
        "text" => text: String, or(String::new());
        /// Paragraphs of the second place, further down. Left out, the first place's text stands there too.
        "long_text" => long_text: Vec<Text>, or(Vec::new());
        /// The link.
        "action" => action: ActionRecord, required;
        /// Not shown before this moment. A date alone means its first minute in UTC.
        "starts" => starts: Timestamp, optional;
        /// Not shown from this moment on. A date alone means its first minute in UTC.
        "ends" => ends: At<Timestamp>, optional;
        /// After how many stories it stands: one or two places. A page has two notices at most.
        "after_stories" => after_stories: Vec<StoryCount>, or(vec![StoryCount(3)]);
        /// Only on these topics' pages. Left out, everywhere.
        "topics" => topics: Vec<TopicSlug>, or(Vec::new());
    }
}

record! {
    /// A link with its words.
    struct ActionRecord {
        /// The words.
        "label" => label: Text, required;
        /// Where it leads.
        "url" => address: WebAddress, required;
    }
}

/// Campaigns with ids of their own, on topics by their configured slugs.
pub(super) fn validated(
    records: Vec<At<CampaignRecord>>,
    config: &Config,
    reader: &mut Reader<'_>,
) -> Vec<Campaign> {
    let mut campaigns: Vec<Campaign> = Vec::new();
    for At { pointer, value: record } in records {
        let id = CampaignId(record.id.0);
        if campaigns.iter().any(|it| it.id == id) {
            reader.refuse(&[&pointer, "/id"], "an id that no other campaign has", &id.0);
            continue;
        }
        if let (Some(starts), Some(ends)) = (record.starts, &record.ends)
            && ends.value <= starts
        {
            reader.refuse(&[&ends.pointer], "a moment after the start", &ends.value.to_rfc3339());
        }
        let canonical = |slug: TopicSlug| config.page_of(&slug).map_or(slug, |page| page.topic.slug.clone());
        campaigns.push(Campaign {
            id,
            headline: record.headline.0,
            lead: record.lead,
            text: record.text,
            long_text: record.long_text.into_iter().map(|it| it.0).collect(),
            action: CampaignAction { label: record.action.label.0, address: record.action.address },
            starts: record.starts,
            ends: record.ends.map(|it| it.value),
            after_stories: record.after_stories.into_iter().map(|it| it.0).collect(),
            topics: record.topics.into_iter().map(canonical).collect(),
        });
    }
    campaigns
}
