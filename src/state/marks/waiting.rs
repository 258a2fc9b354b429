//! Changes of marks that the device has not answered yet, so that an answer to one does not undo a later one on the screen.
//!
//! Deliberately absent: the device, and the marks that are shown.

use broadside_core::library::{MarkTimes, Marks};
use broadside_core::model::ArticleKey;

/// The articles with changes on their way; seldom more than one.
#[derive(Default)]
pub(super) struct Waiting(Vec<OfOneArticle>);

struct OfOneArticle {
    key: ArticleKey,
    n_changes: u32,
    /// What the device holds, as far as it has said so.
    kept: MarkTimes,
}

impl Waiting {
    /// A change is on its way, made from what is shown as `before`.
    pub(super) fn begin(&mut self, key: &ArticleKey, before: MarkTimes) {
        match self.0.iter_mut().find(|it| it.key == *key) {
            Some(article) => article.n_changes += 1,
            None => self.0.push(OfOneArticle { key: key.clone(), n_changes: 1, kept: before }),
        }
    }

    /// The device answered one change: what it keeps now, or `None` where it kept nothing. Returns what is to be shown, once
    /// no other change of the article is on its way.
    pub(super) fn answer(&mut self, key: &ArticleKey, kept: Option<MarkTimes>) -> Option<MarkTimes> {
        let place = self.0.iter().position(|it| it.key == *key)?;
        let article = self.0.get_mut(place)?;
        article.kept = kept.unwrap_or(article.kept);
        article.n_changes -= 1;
        (article.n_changes == 0).then(|| self.0.swap_remove(place).kept)
    }

    /// Puts what is shown of these articles over what was `read`, which may be from before their changes.
    pub(super) fn keep_shown(&self, shown: &Marks, read: &mut Marks) {
        for article in &self.0 {
            read.set(&article.key, shown.times(&article.key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadside_core::model::Timestamp;

    fn saved(at: i64) -> MarkTimes {
        MarkTimes { saved_at: Some(Timestamp::from_unix_s(at)), read_at: None }
    }

    fn key(text: &str) -> ArticleKey {
        ArticleKey::new(text).unwrap()
    }

    #[test]
    fn only_the_last_answer_is_shown() {
        let (one, other) = (key("a"), key("b"));
        let mut waiting = Waiting::default();
        waiting.begin(&one, MarkTimes::default());
        waiting.begin(&one, saved(1));
        waiting.begin(&other, MarkTimes::default());
        assert_eq!(waiting.answer(&one, Some(saved(1))), None, "the second press is not answered yet");
        assert_eq!(waiting.answer(&other, Some(saved(3))), Some(saved(3)));
        assert_eq!(waiting.answer(&one, Some(MarkTimes::default())), Some(MarkTimes::default()));
    }

    #[test]
    fn what_is_read_meanwhile_does_not_take_back_what_was_pressed() {
        let (one, other) = (key("a"), key("b"));
        let (mut shown, mut read) = (Marks::default(), Marks::default());
        shown.set(&one, saved(1));
        read.set(&other, saved(2));
        let mut waiting = Waiting::default();
        waiting.begin(&one, MarkTimes::default());
        waiting.keep_shown(&shown, &mut read);
        assert_eq!((read.times(&one), read.times(&other)), (saved(1), saved(2)));
    }

    #[test]
    fn where_nothing_is_kept_the_last_that_was_kept_is_shown() {
        let one = key("a");
        let mut waiting = Waiting::default();
        waiting.begin(&one, saved(1));
        waiting.begin(&one, MarkTimes::default());
        assert_eq!(waiting.answer(&one, None), None);
        assert_eq!(waiting.answer(&one, None), Some(saved(1)));
        waiting.begin(&one, saved(1));
        waiting.begin(&one, MarkTimes::default());
        assert_eq!(waiting.answer(&one, Some(saved(2))), None);
        assert_eq!(waiting.answer(&one, None), Some(saved(2)));
        assert_eq!(waiting.answer(&one, None), None, "an answer that nobody waits for");
    }
}
