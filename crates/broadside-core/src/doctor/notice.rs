//! Whether a campaign notice is shown, and if not, why.
//!
//! Deliberately absent: what one reader has closed. That is no fault, and known to that reader.

use super::Finding;
use crate::campaign::Campaign;
use crate::model::{Timestamp, TopicSlug};

/// What is to be said of `campaign` at `now`. `topics` are all that the newsroom and its sources have; `None` where a
/// source did not tell, so that nothing can be said to be missing.
pub fn notice(campaign: &Campaign, now: Timestamp, topics: Option<&[TopicSlug]>) -> Vec<Finding> {
    let missing = campaign.audience.topics.iter().filter(|it| topics.is_some_and(|all| !all.contains(it)));
    let mut findings: Vec<Finding> =
        missing.map(|it| Finding::NoticeTopicUnknown { topic: it.clone() }).collect();
    match (campaign.starts, campaign.ends) {
        (_, Some(ended)) if ended <= now => findings.push(Finding::NoticeOver { ended }),
        (Some(starts), _) if now < starts => findings.push(Finding::NoticeNotBegun { starts }),
        // One for unknown topics alone is shown nowhere.
        _ if findings.is_empty() || findings.len() < campaign.audience.topics.len() => {
            findings.push(Finding::NoticeDue);
        }
        _ => {}
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::samples;

    fn slug(text: &str) -> TopicSlug {
        TopicSlug::new(text).unwrap()
    }

    fn campaign(starts_s: Option<i64>, ends_s: Option<i64>, topics: &[&str]) -> Campaign {
        let mut campaign = samples::campaign("one");
        campaign.starts = starts_s.map(Timestamp::from_unix_s);
        campaign.ends = ends_s.map(Timestamp::from_unix_s);
        campaign.audience.topics = topics.iter().map(|it| slug(it)).collect();
        campaign
    }

    #[test]
    fn a_notice_is_told_by_its_time_and_its_topics() {
        let known = [slug("labour"), slug("housing")];
        let all = Some(known.as_slice());
        for (campaign, topics, expected) in [
            (campaign(None, None, &[]), all, vec!["notice-due"]),
            (campaign(Some(100), Some(200), &[]), all, vec!["notice-due"]),
            (campaign(Some(101), None, &[]), all, vec!["notice-not-begun"]),
            (campaign(None, Some(100), &[]), all, vec!["notice-over"]),
            (campaign(None, None, &["labour"]), all, vec!["notice-due"]),
            (campaign(None, None, &["labor"]), all, vec!["notice-topic-unknown"]),
            (campaign(None, None, &["labour", "labor"]), all, vec!["notice-topic-unknown", "notice-due"]),
            (campaign(None, Some(50), &["labor"]), all, vec!["notice-topic-unknown", "notice-over"]),
            // A source that did not answer may have it.
            (campaign(None, None, &["labor"]), None, vec!["notice-due"]),
        ] {
            let findings = notice(&campaign, Timestamp::from_unix_s(100), topics);
            let codes: Vec<&str> = findings.iter().map(Finding::code).collect();
            assert_eq!(codes, expected, "{:?} {:?}", campaign.audience.topics, campaign.starts);
        }
    }
}
