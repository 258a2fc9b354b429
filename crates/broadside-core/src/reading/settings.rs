//! The size of the letters and the length of the lines.
//!
//! Deliberately absent: typefaces. The reader's system has good ones, and each of ours would have to be downloaded.

/// The size of an article's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// For those who want much on a page.
    Small,
    /// What the style was made for.
    #[default]
    Medium,
    /// One step up.
    Large,
    /// Two steps up.
    Larger,
    /// Three steps up: a few words to a line on a phone.
    Largest,
}

impl TextSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 5] = [Self::Small, Self::Medium, Self::Large, Self::Larger, Self::Largest];

    /// The name by which it is kept and by which style knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }

    /// Its place in [`Self::ALL`], counted from 1.
    pub fn step(self) -> usize {
        Self::ALL.iter().take_while(|it| **it != self).count() + 1
    }

    /// The next larger size; `None` of the largest.
    pub fn larger(self) -> Option<Self> {
        Self::ALL.get(self.step()).copied()
    }

    /// The next smaller size; `None` of the smallest.
    pub fn smaller(self) -> Option<Self> {
        Self::ALL.get(self.step().checked_sub(2)?).copied()
    }
}

/// The length of an article's lines, where the window leaves a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// About fifty letters.
    Narrow,
    /// About sixty-five letters, as books have them.
    #[default]
    Medium,
    /// About eighty letters.
    Wide,
}

impl Measure {
    /// Every measure, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Medium, Self::Wide];

    /// The name by which it is kept and by which style knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Medium => "medium",
            Self::Wide => "wide",
        }
    }
}

/// How fast a text is read aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SpeechRate {
    /// For listening in a language that one is learning.
    Slow,
    /// As the voice was made.
    #[default]
    Normal,
    /// A quarter faster.
    Fast,
    /// Half as fast again.
    Faster,
    /// Twice as fast.
    Double,
}

impl SpeechRate {
    /// Every rate, the slowest first.
    pub const ALL: [Self; 5] = [Self::Slow, Self::Normal, Self::Fast, Self::Faster, Self::Double];

    /// The name by which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Normal => "normal",
            Self::Fast => "fast",
            Self::Faster => "faster",
            Self::Double => "double",
        }
    }

    /// How many times as fast as the voice was made, in hundredths.
    pub fn percent(self) -> u16 {
        match self {
            Self::Slow => 75,
            Self::Normal => 100,
            Self::Fast => 125,
            Self::Faster => 150,
            Self::Double => 200,
        }
    }

    /// The next faster rate; `None` of the fastest.
    pub fn faster(self) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.percent() > self.percent())
    }

    /// The next slower rate; `None` of the slowest.
    pub fn slower(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|it| it.percent() < self.percent())
    }
}

/// How an article's text is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadingSettings {
    /// The size of its letters.
    pub size: TextSize,
    /// The length of its lines.
    pub measure: Measure,
    /// How fast it is read aloud.
    pub rate: SpeechRate,
}

impl ReadingSettings {
    /// Reads what [`Self::to_text`] wrote. A word that is none, which another version may know, leaves its setting as
    /// the style has it.
    pub fn from_text(text: &str) -> Self {
        let mut settings = Self::default();
        for word in text.split_ascii_whitespace() {
            let (kind, name) = word.split_once(':').unwrap_or_default();
            match kind {
                "size" => settings.size = named(TextSize::ALL, TextSize::name, name),
                "measure" => settings.measure = named(Measure::ALL, Measure::name, name),
                "rate" => settings.rate = named(SpeechRate::ALL, SpeechRate::name, name),
                _ => {}
            }
        }
        settings
    }

    /// Such as `size:large measure:wide rate:normal`.
    pub fn to_text(self) -> String {
        let Self { size, measure, rate } = self;
        ["size:", size.name(), " measure:", measure.name(), " rate:", rate.name()].concat()
    }
}

fn named<T: Copy + Default, const N: usize>(all: [T; N], name_of: fn(T) -> &'static str, name: &str) -> T {
    all.into_iter().find(|it| name_of(*it) == name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_they_were_written() {
        for size in TextSize::ALL {
            for measure in Measure::ALL {
                for rate in SpeechRate::ALL {
                    let settings = ReadingSettings { size, measure, rate };
                    assert_eq!(ReadingSettings::from_text(&settings.to_text()), settings);
                }
            }
        }
    }

    #[test]
    fn what_is_not_known_leaves_the_rest_as_it_is() {
        let large = ReadingSettings { size: TextSize::Large, ..ReadingSettings::default() };
        for (text, expected) in [
            ("", ReadingSettings::default()),
            ("size:large", large),
            ("face:sans size:large measure:endless", large),
            ("size:gigantic", ReadingSettings::default()),
            (":: size", ReadingSettings::default()),
        ] {
            assert_eq!(ReadingSettings::from_text(text), expected, "{text:?}");
        }
    }

    #[test]
    fn sizes_are_steps_with_two_ends() {
        assert_eq!((SpeechRate::Slow.slower(), SpeechRate::Double.faster()), (None, None));
        assert_eq!(
            (SpeechRate::Slow.faster(), SpeechRate::Double.slower()),
            (Some(SpeechRate::Normal), Some(SpeechRate::Faster))
        );
        assert_eq!(TextSize::Small.smaller(), None);
        assert_eq!(TextSize::Largest.larger(), None);
        for pair in TextSize::ALL.windows(2) {
            let [smaller, larger] = pair else { continue };
            assert_eq!((smaller.larger(), larger.smaller()), (Some(*larger), Some(*smaller)));
        }
    }
}
