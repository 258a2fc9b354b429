//! What to read after an article: stories that are held and share its topics.
//!
//! Deliberately absent: what the reader has read before. Two readers of one article are led to the same stories.

use crate::merge::is_same_story;
use crate::model::{ArticleId, Preview, TopicSlug};
use crate::select::newest_first;

/// At most `n_wanted` of `held` that share topics with `article`, the closest first and of equals the newest. A topic
/// binds the more the fewer stories bear it: what half of the paper is filed under says little. Stories in `elsewhere`
/// on the page are left out.
pub fn related<'a>(
    article: &Preview,
    held: &'a [Preview],
    elsewhere: &[ArticleId],
    n_wanted: usize,
) -> Vec<&'a Preview> {
    let bears = |it: &Preview, slug: &TopicSlug| it.topics.iter().any(|topic| topic.slug == *slug);
    let weight = |slug: &TopicSlug| {
        let n_bearing = held.iter().filter(|it| bears(it, slug)).count();
        1.0 / f64::from(u32::try_from(n_bearing).unwrap_or(u32::MAX).max(1))
    };
    let weighted: Vec<(&TopicSlug, f64)> =
        article.topics.iter().map(|it| (&it.slug, weight(&it.slug))).collect();
    let closeness = |it: &Preview| {
        weighted.iter().filter(|(slug, _)| bears(it, slug)).map(|(_, weight)| weight).sum::<f64>()
    };
    let mut found: Vec<(f64, &Preview)> = Vec::new();
    for preview in held {
        let is_known = is_same_story(preview, article)
            || elsewhere.contains(&preview.id)
            || found.iter().any(|(_, it)| is_same_story(it, preview));
        let closeness = closeness(preview);
        if closeness > 0.0 && !is_known {
            found.push((closeness, preview));
        }
    }
    found.sort_by(|(left_closeness, left), (right_closeness, right)| {
        right_closeness.total_cmp(left_closeness).then_with(|| newest_first(left.published, right.published))
    });
    found.into_iter().map(|(_, it)| it).take(n_wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Timestamp;
    use crate::samples::preview;

    fn keys(found: &[&Preview]) -> Vec<String> {
        found.iter().map(|it| it.key.as_str().to_owned()).collect()
    }

    #[test]
    fn a_rare_topic_binds_more_than_a_common_one_and_two_more_than_one() {
        let article = preview("strike", &["Labour", "Ports", "Bread"]);
        let held = [
            preview("wages", &["Labour"]),
            preview("hours", &["Labour"]),
            preview("oven", &["Bread"]),
            preview("cranes", &["Labour", "Ports"]),
            preview("river", &["Water"]),
            article.clone(),
        ];
        assert_eq!(keys(&related(&article, &held, &[], 3)), ["cranes", "oven", "wages"]);
    }

    #[test]
    fn of_equals_the_newest_is_first() {
        let article = preview("strike", &["Labour"]);
        let dated = |key, unix_s| Preview {
            published: Some(Timestamp::from_unix_s(unix_s)),
            ..preview(key, &["Labour"])
        };
        let held = [preview("undated", &["Labour"]), dated("old", 10), dated("new", 20)];
        assert_eq!(keys(&related(&article, &held, &[], 9)), ["new", "old", "undated"]);
    }

    #[test]
    fn no_story_is_offered_twice_nor_one_that_stands_on_the_page_already() {
        let article = preview("strike", &["Labour"]);
        let held =
            [preview("wages", &["Labour"]), preview("wages", &["Labour"]), preview("hours", &["Labour"])];
        let elsewhere = [preview("hours", &[]).id];
        assert_eq!(keys(&related(&article, &held, &elsewhere, 9)), ["wages"]);
        assert!(related(&preview("alone", &[]), &held, &[], 9).is_empty());
    }
}
