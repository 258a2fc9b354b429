//! A newsroom's accent as readers see it: dark enough on light paper, light enough on dark, whatever was chosen.
//!
//! The correction itself is done by style/tokens.css, in every browser that knows `oklch()`; this is the same rule, for
//! telling the newsroom before any reader comes. Deliberately absent: other colours; the style sheet's are sound.

use super::Colour;

/// What text needs beside its background (WCAG 2.2, success criterion 1.4.3).
pub const READABLE_CONTRAST: f64 = 4.5;
/// The darkest of the light papers, on which an accent has the least contrast: `--paper-tinted` of style/tokens.css.
pub const LIGHT_PAPER: Colour = Colour { red: 0xf3, green: 0xef, blue: 0xe5 };
/// The lightest of the dark papers.
pub const DARK_PAPER: Colour = Colour { red: 0x20, green: 0x1e, blue: 0x17 };

/// As style/tokens.css has them: on light paper an accent is no lighter than this (lightness in Oklab, from 0 to 1),
const MAX_LIGHTNESS_ON_LIGHT: f64 = 0.46;
/// on dark paper no darker than this
const MIN_LIGHTNESS_ON_DARK: f64 = 0.77;
/// and of no stronger colour than this (chroma in Oklab).
const MAX_CHROMA_ON_DARK: f64 = 0.115;

impl Colour {
    /// The contrast between two colours, from 1 to 21 (WCAG 2.2, «contrast ratio»).
    pub fn contrast_with(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// This accent as it is shown on light paper.
    #[must_use]
    pub fn on_light_paper(self) -> Self {
        let Oklab { lightness, a, b } = Oklab::of(self);
        Oklab { lightness: lightness.min(MAX_LIGHTNESS_ON_LIGHT), a, b }.colour()
    }

    /// This accent as it is shown on dark paper.
    #[must_use]
    pub fn on_dark_paper(self) -> Self {
        let Oklab { lightness, a, b } = Oklab::of(self);
        let chroma = a.hypot(b);
        let scale = if chroma > MAX_CHROMA_ON_DARK { MAX_CHROMA_ON_DARK / chroma } else { 1.0 };
        Oklab { lightness: lightness.max(MIN_LIGHTNESS_ON_DARK), a: a * scale, b: b * scale }.colour()
    }

    /// From 0 for black to 1 for white (WCAG 2.2, «relative luminance»).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Light in place of the numbers of sRGB (CSS Color 4, section 10.2).
    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|it| {
            let it = f64::from(it) / 255.0;
            if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The nearest colour that a screen has.
    fn from_linear(light: [f64; 3]) -> Self {
        let [red, green, blue] = light.map(|it| {
            let it = it.clamp(0.0, 1.0);
            let it = if it <= 0.003_130_8 { it * 12.92 } else { 1.055 * it.powf(1.0 / 2.4) - 0.055 };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 255")]
            let byte = (it * 255.0).round() as u8;
            byte
        });
        Self { red, green, blue }
    }
}

/// A colour by how light it looks and in which direction it leans (CSS Color 4, section 9.2).
#[derive(Clone, Copy, Debug)]
struct Oklab {
    lightness: f64,
    a: f64,
    b: f64,
}

impl Oklab {
    #[allow(clippy::excessive_precision, clippy::unreadable_literal, reason = "as CSS Color 4 writes them")]
    fn of(colour: Colour) -> Self {
        let [red, green, blue] = colour.linear();
        let l = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue).cbrt();
        let m = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue).cbrt();
        let s = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue).cbrt();
        Self {
            lightness: 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            a: 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            b: 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
        }
    }

    #[allow(clippy::excessive_precision, clippy::unreadable_literal, reason = "as CSS Color 4 writes them")]
    fn colour(self) -> Colour {
        let Self { lightness, a, b } = self;
        let l = (lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
        let m = (lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
        let s = (lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
        Colour::from_linear([
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        for (one, other, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#777777", "#ffffff", 4.48),
            ("#ff0000", "#ffffff", 4.0),
            ("#ffe600", "#f3efe5", 1.11),
        ] {
            let contrast = colour(one).contrast_with(colour(other));
            assert!((contrast - expected).abs() < 0.01, "{one} on {other}: {contrast}");
        }
    }

    #[test]
    fn whatever_was_chosen_can_be_read_on_light_and_on_dark_paper() {
        for accent in [
            "#ffe600", "#ffffff", "#000000", "#00ffff", "#7fff00", "#ff69b4", "#ffa500", "#000080",
            "#2b0000", "#808080", "#ff0000", "#00ff00", "#0000ff", "#9c1c14", "#b3001b",
        ] {
            let (light, dark) = (colour(accent).on_light_paper(), colour(accent).on_dark_paper());
            let (on_light, on_dark) = (light.contrast_with(LIGHT_PAPER), dark.contrast_with(DARK_PAPER));
            assert!(on_light >= READABLE_CONTRAST, "{accent} as {} on light: {on_light}", light.to_hex());
            assert!(on_dark >= READABLE_CONTRAST, "{accent} as {} on dark: {on_dark}", dark.to_hex());
        }
    }

    #[test]
    fn what_is_sound_stays_as_it_was_chosen() {
        for accent in ["#9c1c14", "#000080", "#003d2b"] {
            assert_eq!(colour(accent).on_light_paper().to_hex(), accent);
        }
        assert_eq!(colour("#f0b6a8").on_dark_paper().to_hex(), "#f0b6a8");
    }

    #[test]
    fn a_corrected_accent_is_still_of_its_colour() {
        let yellow = colour("#ffe600").on_light_paper();
        assert!(yellow.red > yellow.blue && yellow.green > yellow.blue, "{}", yellow.to_hex());
        let navy = colour("#000080").on_dark_paper();
        assert!(navy.blue > navy.red && navy.blue > navy.green, "{}", navy.to_hex());
    }
}
