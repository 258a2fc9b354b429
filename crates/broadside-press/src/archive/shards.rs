//! Stories in shards of bounded size, each a JSON Feed that names the next older one.
//!
//! Deliberately absent: writing them anywhere.

use super::LATEST;
use super::spool::Spool;
use crate::PressError;
use serde_json::json;

/// As many as a list shows at once.
const MAX_STORIES: usize = 20;
/// A shard is closed before it is longer than this, so that one with long stories has fewer: some 30 kB when it is
/// compressed.
const MAX_BYTES: usize = 96 * 1024;

/// A file of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// In the archive's folder.
    pub name: String,
    /// A JSON Feed.
    pub text: String,
    /// Its stories as they came out of the spool, the oldest first.
    pub lines: Vec<Line>,
}

/// A story on its way: what it is found by, and its item of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Words with blanks between them; may be empty.
    pub terms: String,
    /// JSON.
    pub item: String,
}

impl Line {
    /// As it goes into the spool.
    pub fn joined(terms: &[String], item: &str) -> String {
        [&terms.join(" "), "\n", item].concat()
    }

    fn parted(line: &str) -> Self {
        let (terms, item) = line.split_once('\n').unwrap_or(("", line));
        Self { terms: terms.to_owned(), item: item.to_owned() }
    }

    fn len(&self) -> usize {
        self.item.len()
    }
}

/// The shards of a newsroom, the oldest first; the last one, full or not, is [`LATEST`].
pub fn shards<'a>(
    title: &'a str,
    spool: &'a mut Spool,
) -> Result<impl Iterator<Item = Result<Shard, PressError>> + 'a, PressError> {
    let mut items = spool.oldest_first().map(|it| it.map(|line| Line::parted(&line)));
    let mut pending = items.next().transpose()?;
    let mut n_shards = 0;
    Ok(std::iter::from_fn(move || {
        let mut lines = vec![pending.take()?];
        let mut n_bytes = lines.iter().map(Line::len).sum::<usize>();
        for item in items.by_ref() {
            let line = match item {
                Ok(line) => line,
                Err(error) => return Some(Err(error)),
            };
            n_bytes += line.len();
            if lines.len() == MAX_STORIES || n_bytes > MAX_BYTES {
                pending = Some(line);
                break;
            }
            lines.push(line);
        }
        n_shards += 1;
        let name = if pending.is_some() { name_of(n_shards) } else { LATEST.to_owned() };
        let next = (n_shards > 1).then(|| name_of(n_shards - 1));
        Some(Ok(Shard { name, text: feed(title, next.as_deref(), &lines), lines }))
    }))
}

/// Numbers from the oldest shard on, so that a name stands for the same stories.
fn name_of(number: usize) -> String {
    format!("{number:06}.json")
}

fn feed(title: &str, next: Option<&str>, oldest_first: &[Line]) -> String {
    let mut text = format!("{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":{}", json!(title));
    if let Some(next) = next {
        text.push_str(&format!(",\"next_url\":{}", json!(next)));
    }
    text.push_str(",\"items\":[\n");
    let newest_first: Vec<&str> = oldest_first.iter().rev().map(|it| it.item.as_str()).collect();
    text.push_str(&newest_first.join(",\n"));
    text.push_str("\n]}\n");
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::Timestamp;
    use serde_json::Value;

    /// The shards of stories whose lines have these lengths, the oldest first.
    fn sharded(lengths: &[usize]) -> Vec<Shard> {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = Spool::create(folder.path().join("spool")).unwrap();
        for (number, length) in lengths.iter().enumerate().rev() {
            let line = format!("{{\"id\":\"{number}\",\"title\":\"{}\"}}", "a".repeat(*length));
            let published = Timestamp::from_unix_s(i64::try_from(number).unwrap());
            spool.push(Some(published), &line).unwrap();
        }
        shards("The Hawser", &mut spool).unwrap().map(Result::unwrap).collect()
    }

    fn names(shards: &[Shard]) -> Vec<&str> {
        shards.iter().map(|it| it.name.as_str()).collect()
    }

    #[test]
    fn a_full_shard_keeps_its_bytes_when_stories_come() {
        let (before, after) = (sharded(&[9; 45]), sharded(&[9; 63]));
        assert_eq!(names(&before), ["000001.json", "000002.json", LATEST]);
        assert_eq!(names(&after), ["000001.json", "000002.json", "000003.json", LATEST]);
        assert_eq!(before.get(..2), after.get(..2));
    }

    #[test]
    fn a_reader_is_led_from_the_newest_story_to_the_oldest() {
        let shards = sharded(&[9; 45]);
        let mut ids = Vec::new();
        let mut next = Some(LATEST.to_owned());
        while let Some(name) = next {
            let shard = shards.iter().find(|it| it.name == name).unwrap();
            let feed: Value = serde_json::from_str(&shard.text).unwrap();
            let items = feed.get("items").and_then(Value::as_array).unwrap();
            ids.extend(
                items
                    .iter()
                    .map(|it| it.get("id").and_then(Value::as_str).unwrap().parse::<usize>().unwrap()),
            );
            next = feed.get("next_url").and_then(Value::as_str).map(str::to_owned);
        }
        assert_eq!(ids, (0..45).rev().collect::<Vec<_>>());
    }

    #[test]
    fn long_stories_make_shards_of_fewer() {
        let shards = sharded(&[40_000; 5]);
        assert_eq!(names(&shards), ["000001.json", "000002.json", LATEST]);
        assert!(shards.iter().all(|it| it.text.len() < MAX_BYTES + 1_000));
        assert_eq!(
            names(&sharded(&[MAX_BYTES * 2, 1])),
            ["000001.json", LATEST],
            "one that is longer stands alone"
        );
        assert!(sharded(&[]).is_empty());
    }
}
