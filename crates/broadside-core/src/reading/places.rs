//! How far a reader has come in each article, for the articles opened last.
//!
//! Deliberately absent: pixels, which change with the window and the size of the letters. A place is a block of the
//! text: a paragraph, a list, a picture.

use crate::model::ArticleKey;

/// Articles whose places are kept.
const MAX_KEPT: usize = 60;
/// Whoever has only looked at the beginning begins there again.
const N_BLOCKS_OF_BEGINNING: usize = 3;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The block at the top of the window, counted from 0.
    pub block: usize,
    /// Blocks of the whole text.
    pub n_blocks: usize,
}

impl Place {
    /// Whether to go on from here saves looking for it.
    fn is_inside(self) -> bool {
        (N_BLOCKS_OF_BEGINNING..self.n_blocks).contains(&self.block)
    }

    /// How much of the text lies above, in hundredths, cut.
    pub fn percent(self) -> u8 {
        let percent = self.block.saturating_mul(100).checked_div(self.n_blocks).unwrap_or_default();
        u8::try_from(percent.min(100)).unwrap_or_default()
    }
}

/// Places by article, the last one noted first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<(String, Place)>);

impl Places {
    /// Where to go on with the article `key`.
    pub fn of(&self, key: &ArticleKey) -> Option<Place> {
        self.0.iter().find(|(it, _)| it == key.as_str()).map(|(_, place)| *place)
    }

    /// The reader has come to `place`. At the beginning nothing is noted, so that an article that is only opened again
    /// keeps its place.
    pub fn note(&mut self, key: &ArticleKey, place: Place) {
        if place.is_inside() {
            self.forget(key);
            self.0.insert(0, (key.as_str().to_owned(), place));
            self.0.truncate(MAX_KEPT);
        }
    }

    /// The reader has come to the end, or wants no place kept.
    pub fn forget(&mut self, key: &ArticleKey) {
        self.0.retain(|(it, _)| it != key.as_str());
    }

    /// A line for each article: its key, the block, and how many there are.
    pub fn to_text(&self) -> String {
        let lines = self.0.iter().map(|(key, place)| {
            [key, " ", &place.block.to_string(), " ", &place.n_blocks.to_string(), "\n"].concat()
        });
        lines.collect()
    }

    /// Reads what [`Self::to_text`] wrote; lines that it cannot have written are passed over.
    pub fn from_text(text: &str) -> Self {
        let place = |line: &str| {
            let mut words = line.split(' ');
            let key = ArticleKey::new(words.next()?)?;
            let place = Place { block: words.next()?.parse().ok()?, n_blocks: words.next()?.parse().ok()? };
            place.is_inside().then(|| (key.as_str().to_owned(), place))
        };
        Self(text.lines().filter_map(place).take(MAX_KEPT).collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn key(text: &str) -> ArticleKey {
        ArticleKey::new(text).unwrap()
    }

    fn place(block: usize) -> Place {
        Place { block, n_blocks: 40 }
    }

    #[test]
    fn places_are_read_as_they_were_written() {
        let mut places = Places::default();
        places.note(&key("damp"), place(12));
        places.note(&key("قطن"), place(7));
        assert_eq!(Places::from_text(&places.to_text()), places);
        assert_eq!(places.of(&key("damp")), Some(place(12)));
    }

    #[test]
    fn nonsense_is_passed_over() {
        let text = "damp 12 40\n\nx\nx 3\nx -3 9\nx 9 3\nx 18446744073709551616 2\nchoir 5 9 more\n";
        let places = Places::from_text(text);
        assert_eq!(places.of(&key("damp")), Some(place(12)));
        assert_eq!(places.of(&key("x")), None);
    }

    #[test]
    fn the_beginning_is_no_place_and_takes_none_away() {
        let mut places = Places::default();
        places.note(&key("damp"), place(12));
        places.note(&key("damp"), place(0));
        assert_eq!(places.of(&key("damp")), Some(place(12)));
        places.forget(&key("damp"));
        assert_eq!(places.of(&key("damp")), None);
    }

    #[test]
    fn the_places_of_articles_long_left_are_let_go() {
        let mut places = Places::default();
        for number in 0..=MAX_KEPT {
            places.note(&key(&format!("story-{number}")), place(5));
        }
        assert_eq!(places.of(&key("story-0")), None);
        assert_eq!(places.of(&key("story-1")), Some(place(5)));
        assert_eq!(places.to_text().lines().count(), MAX_KEPT);
    }

    #[test]
    fn hundredths_are_those_of_what_lies_above() {
        for (block, n_blocks, expected) in [(10, 40, 25), (39, 40, 97), (0, 0, 0), (usize::MAX, 1, 100)] {
            assert_eq!(Place { block, n_blocks }.percent(), expected);
        }
    }
}
