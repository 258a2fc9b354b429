//! How lists of stories are shown: how much of each story, and how older ones come.
//!
//! Deliberately absent: order and filters; those are the address's.

/// How much of each story a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// Picture, title and first lines.
    #[default]
    Full,
    /// The title and who wrote it when, for those who look through much.
    Titles,
}

/// When stories that are older than a list's last one are fetched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OlderStories {
    /// When the button under the list is pressed.
    #[default]
    WhenAsked,
    /// When the reader comes near the list's end, too.
    WhileScrolling,
}

/// What a reader decided of lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListLooks {
    /// How much of each story is shown.
    pub density: Density,
    /// How older stories come.
    pub older: OlderStories,
}

impl ListLooks {
    /// Reads what [`Self::to_text`] wrote. Words that are none of ours, which another version may know, mean nothing.
    pub fn from_text(text: &str) -> Self {
        let mut looks = Self::default();
        for word in text.split_ascii_whitespace() {
            match word {
                "titles" => looks.density = Density::Titles,
                "scrolling" => looks.older = OlderStories::WhileScrolling,
                _ => {}
            }
        }
        looks
    }

    /// The words by which it is kept, and by which style knows it.
    pub fn to_text(self) -> String {
        let density = match self.density {
            Density::Full => "full",
            Density::Titles => "titles",
        };
        let older = match self.older {
            OlderStories::WhenAsked => "",
            OlderStories::WhileScrolling => " scrolling",
        };
        [density, older].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_read_as_they_were_written() {
        for density in [Density::Full, Density::Titles] {
            for older in [OlderStories::WhenAsked, OlderStories::WhileScrolling] {
                let looks = ListLooks { density, older };
                assert_eq!(ListLooks::from_text(&looks.to_text()), looks);
            }
        }
        assert_eq!(ListLooks::from_text("tiles  endless"), ListLooks::default());
    }
}
