//! What has to go when more is kept than the reader wants to give room to.
//!
//! Deliberately absent: the device, which measures and deletes.

use crate::model::{ArticleKey, Timestamp};

/// An article that the device keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub key: ArticleKey,
    /// Its age is the time since then; what has no date is older than everything else.
    pub published: Option<Timestamp>,
    /// Its text and its pictures.
    pub n_bytes: u64,
    /// What is saved never goes.
    pub is_saved: bool,
}

/// What all of it takes.
pub fn total_bytes(held: &[Held]) -> u64 {
    held.iter().map(|it| it.n_bytes).sum()
}

/// The articles that have to go for the rest to fit into `budget_bytes`, the oldest first. Where what is saved takes more
/// than that by itself, everything else goes.
pub fn overflow(mut held: Vec<Held>, budget_bytes: u64) -> Vec<ArticleKey> {
    let mut n_bytes = total_bytes(&held);
    held.retain(|it| !it.is_saved);
    held.sort_by_key(|it| it.published);
    let mut going = Vec::new();
    for it in held {
        if n_bytes <= budget_bytes {
            break;
        }
        n_bytes -= it.n_bytes;
        going.push(it.key);
    }
    going
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn held(key: &str, published: Option<i64>, n_bytes: u64, is_saved: bool) -> Held {
        let published = published.map(Timestamp::from_unix_s);
        Held { key: ArticleKey::new(key).unwrap(), published, n_bytes, is_saved }
    }

    fn going(budget_bytes: u64) -> Vec<String> {
        let all = vec![
            held("new", Some(9), 40, false),
            held("old", Some(1), 10, false),
            held("saved", Some(0), 30, true),
            held("undated", None, 20, false),
        ];
        overflow(all, budget_bytes).iter().map(|it| it.as_str().to_owned()).collect()
    }

    #[test]
    fn the_oldest_go_first_and_no_more_than_must() {
        assert_eq!(going(100), [""; 0]);
        assert_eq!(going(99), ["undated"]);
        assert_eq!(going(79), ["undated", "old"]);
        assert_eq!(going(0), ["undated", "old", "new"]);
    }

    proptest! {
        #[test]
        fn what_is_saved_stays_and_the_rest_fits(
            all in proptest::collection::vec((any::<i32>(), 0..1_000_u64, any::<bool>()), 0..20),
            budget_bytes in 0..5_000_u64,
        ) {
            let all: Vec<Held> = all.into_iter().enumerate()
                .map(|(index, (at, n_bytes, is_saved))| held(&format!("a{index}"), Some(at.into()), n_bytes, is_saved))
                .collect();
            let going = overflow(all.clone(), budget_bytes);
            let staying: Vec<Held> = all.iter().filter(|it| !going.contains(&it.key)).cloned().collect();
            prop_assert!(all.iter().filter(|it| it.is_saved).all(|it| staying.contains(it)));
            let saved: Vec<Held> = all.into_iter().filter(|it| it.is_saved).collect();
            prop_assert!(total_bytes(&staying) <= budget_bytes.max(total_bytes(&saved)));
        }
    }
}
