//! What of a list is shown, beside its topics: some sources, some authors, some languages, some days, only what is unread or
//! saved.
//!
//! Whoever fetches does not ask for it: it is applied to what is held, so that a press of a button answers at once and going
//! back fetches nothing. Deliberately absent: what a reader has read or saved, which is the app's state.

use super::{Day, Facet};
use crate::model::Preview;
use crate::percent;

/// Choices that an address is read with at most; more is no filter that a person made.
const MAX_CHOICES: usize = 50;

/// The narrowing. The empty one shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Narrowing {
    /// Values of facets, each once. Of one facet any will do, of several facets each must have one.
    choices: Vec<(Facet, String)>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// Only what the reader has not read.
    pub is_unread: bool,
    /// Only what the reader has saved.
    pub is_saved: bool,
}

impl Narrowing {
    /// Takes in a pair of an address; says whether it is one of the narrowing's. Values that mean nothing are left out.
    pub(super) fn take(&mut self, key: &str, value: &str) -> bool {
        if let Some(facet) = Facet::ALL.into_iter().find(|it| it.name() == key) {
            if let Some(value) = facet.value(&percent::decode_form_text(value)) {
                self.take_value(facet, value);
            }
            return true;
        }
        match key {
            "from" => self.from = Day::parse(value),
            "until" => self.until = Day::parse(value),
            "unread" => self.is_unread = !value.is_empty(),
            "saved" => self.is_saved = !value.is_empty(),
            _ => return false,
        }
        true
    }

    /// Appends what [`Self::take`] reads, with `&` before each pair but the first of `text`.
    pub(super) fn print(&self, text: &mut String) {
        let mut push = |key: &str, value: &str| {
            if !text.is_empty() {
                text.push('&');
            }
            text.push_str(key);
            text.push('=');
            percent::encode_component(value, text);
        };
        for (facet, value) in &self.choices {
            push(facet.name(), value);
        }
        for (key, day) in [("from", self.from), ("until", self.until)] {
            if let Some(day) = day {
                push(key, &day.print());
            }
        }
        for (key, is_on) in [("unread", self.is_unread), ("saved", self.is_saved)] {
            if is_on {
                push(key, "1");
            }
        }
    }

    /// Whether `value` is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen(facet).any(|it| it == value)
    }

    /// The values of `facet` that are chosen.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.choices.iter().filter(move |it| it.0 == facet).map(|it| it.1.as_str())
    }

    /// With these values of `facet` and no others.
    #[must_use]
    pub fn choosing(&self, facet: Facet, values: impl IntoIterator<Item = String>) -> Self {
        let mut narrowing = self.clone();
        narrowing.choices.retain(|it| it.0 != facet);
        for value in values {
            narrowing.take_value(facet, value);
        }
        narrowing
    }

    /// With `value` chosen if it was not, without it if it was.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let others: Vec<String> = self.chosen(facet).filter(|it| *it != value).map(str::to_owned).collect();
        let added = (!self.has(facet, value)).then(|| value.to_owned());
        self.choosing(facet, others.into_iter().chain(added))
    }

    fn take_value(&mut self, facet: Facet, value: String) {
        if !self.has(facet, &value) && self.choices.len() < MAX_CHOICES {
            self.choices.push((facet, value));
            // As addresses are printed, so that two that mean the same are the same.
            self.choices.sort_by_key(|(it, _)| *it as u8);
        }
    }

    /// How many things it asks, as a reader would count them.
    pub fn n_asked(&self) -> usize {
        let others = [self.from.is_some(), self.until.is_some(), self.is_unread, self.is_saved];
        self.choices.len() + others.into_iter().filter(|it| *it).count()
    }

    /// Whether it shows everything.
    pub fn is_empty(&self) -> bool {
        self.n_asked() == 0
    }

    /// Whether `preview` fits, as far as it can tell by itself: what was read or saved it does not know.
    pub fn fits(&self, preview: &Preview) -> bool {
        let fits_facet = |facet: Facet| {
            let is_free = self.chosen(facet).next().is_none();
            is_free || facet.says(preview, |value| self.has(facet, value))
        };
        Facet::ALL.into_iter().all(fits_facet) && self.fits_days(preview)
    }

    fn fits_days(&self, preview: &Preview) -> bool {
        let day = preview.published.map(Day::of);
        let is_late_enough = self.from.is_none_or(|from| day.is_some_and(|it| it >= from));
        is_late_enough && self.until.is_none_or(|until| day.is_some_and(|it| it <= until))
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(super) use tests::any;
