//! A noun beside its number, in every form that a language has for it (Unicode CLDR, plural rules for cardinals).
//!
//! Deliberately absent: fractions, which nothing here counts, and a choice of forms by `Intl`: print has none, and its
//! words must be the app's.

use crate::ui::numbers;

/// Stands in a form where the number goes.
const NUMBER: &str = "#";

/// The forms of English. A form has `#` where the number goes, and none where the words say it.
pub(super) struct EnglishForms {
    /// For 1.
    pub one: &'static str,
    /// For all others.
    pub other: &'static str,
}

/// The forms of Spanish, French and Portuguese, which differ in where «one» ends.
pub(super) struct RomanceForms {
    /// For 1; in French and Portuguese for 0 too.
    pub one: &'static str,
    /// For whole millions, which have a preposition behind them.
    pub many: &'static str,
    /// For all others.
    pub other: &'static str,
}

/// The forms of Arabic.
pub(super) struct ArabicForms {
    /// For 0.
    pub zero: &'static str,
    /// For 1.
    pub one: &'static str,
    /// For 2.
    pub two: &'static str,
    /// For 3 to 10 at the end of the number.
    pub few: &'static str,
    /// For 11 to 99 at the end of the number.
    pub many: &'static str,
    /// For all others, such as whole hundreds.
    pub other: &'static str,
}

/// A category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl EnglishForms {
    /// `n` of it.
    pub(super) fn count(&self, n: usize) -> String {
        filled(if n == 1 { self.one } else { self.other }, n)
    }
}

impl RomanceForms {
    /// `n` of it in Spanish.
    pub(super) fn count_from_one(&self, n: usize) -> String {
        self.filled(romance(n, n == 1), n)
    }

    /// `n` of it in French and Portuguese, which have no plural for nothing.
    pub(super) fn count_from_none(&self, n: usize) -> String {
        self.filled(romance(n, n < 2), n)
    }

    fn filled(&self, category: Category, n: usize) -> String {
        let form = match category {
            Category::One => self.one,
            Category::Many => self.many,
            _ => self.other,
        };
        filled(form, n)
    }
}

impl ArabicForms {
    /// `n` of it.
    pub(super) fn count(&self, n: usize) -> String {
        let form = match arabic(n) {
            Category::Zero => self.zero,
            Category::One => self.one,
            Category::Two => self.two,
            Category::Few => self.few,
            Category::Many => self.many,
            Category::Other => self.other,
        };
        filled(form, n)
    }
}

fn romance(n: usize, is_one: bool) -> Category {
    match n {
        _ if is_one => Category::One,
        n if n > 0 && n.is_multiple_of(1_000_000) => Category::Many,
        _ => Category::Other,
    }
}

fn arabic(n: usize) -> Category {
    match (n, n % 100) {
        (0, _) => Category::Zero,
        (1, _) => Category::One,
        (2, _) => Category::Two,
        (_, 3..=10) => Category::Few,
        (_, 11..=99) => Category::Many,
        _ => Category::Other,
    }
}

fn filled(form: &str, n: usize) -> String {
    match form.split_once(NUMBER) {
        Some((before, behind)) => [before, &numbers::written(n), behind].concat(),
        None => form.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORIES: RomanceForms =
        RomanceForms { one: "# historia", many: "# de historias", other: "# historias" };

    #[test]
    fn each_number_takes_the_form_that_cldr_gives_it() {
        for (n, spanish, french) in [
            (0, "0 historias", "0 historia"),
            (1, "1 historia", "1 historia"),
            (2, "2 historias", "2 historias"),
            (1_000_000, "1,000,000 de historias", "1,000,000 de historias"),
            (1_000_001, "1,000,001 historias", "1,000,001 historias"),
        ] {
            assert_eq!(STORIES.count_from_one(n), spanish);
            assert_eq!(STORIES.count_from_none(n), french);
        }
    }

    #[test]
    fn arabic_looks_at_the_end_of_the_number() {
        use Category::{Few, Many, One, Other, Two, Zero};
        for (category, numbers) in [
            (Zero, &[0][..]),
            (One, &[1]),
            (Two, &[2]),
            (Few, &[3, 10, 103, 110, 1_003]),
            (Many, &[11, 26, 99, 111, 199]),
            (Other, &[100, 101, 102, 200, 1_000]),
        ] {
            for n in numbers {
                assert_eq!(arabic(*n), category, "{n}");
            }
        }
    }

    #[test]
    fn a_form_may_say_its_number_in_words() {
        let days = ArabicForms {
            zero: "اليوم",
            one: "غدًا",
            two: "بعد يومين",
            few: "بعد # أيام",
            many: "بعد # يومًا",
            other: "بعد # يوم",
        };
        assert_eq!([days.count(2), days.count(3)], ["بعد يومين", "بعد 3 أيام"]);
    }
}
