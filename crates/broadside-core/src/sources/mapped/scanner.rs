//! A text of the mapping language, read letter by letter, so that a fault can be told with its place.
//!
//! Deliberately absent: what the letters mean; `path`, `condition` and `expression` know.

/// What is wrong in a text of the mapping language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The character, from 1, at which something else should stand.
    pub position: usize,
    /// In a few words: such as `a name`.
    pub expected: &'static str,
}

/// A text with a place in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'a> {
    rest: &'a str,
    n_read: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { rest: text, n_read: 0 }
    }

    /// The letter at this place.
    pub fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// The letter at this place, which is passed.
    pub fn next(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        self.n_read += 1;
        Some(letter)
    }

    /// Passes `letter` where it stands here.
    pub fn eat(&mut self, letter: char) -> bool {
        let is_here = self.peek() == Some(letter);
        if is_here {
            self.next();
        }
        is_here
    }

    /// Passes `letter`, or says that `expected` should stand here.
    pub fn want(&mut self, letter: char, expected: &'static str) -> Result<(), Fault> {
        if self.eat(letter) { Ok(()) } else { Err(self.fault(expected)) }
    }

    pub fn skip_blanks(&mut self) {
        self.take_while(char::is_whitespace);
    }

    /// Whatever stands here as long as `is_wanted` holds.
    pub fn take_while(&mut self, is_wanted: fn(char) -> bool) -> &'a str {
        let text = self.rest;
        while self.peek().is_some_and(is_wanted) {
            self.next();
        }
        text.get(..text.len() - self.rest.len()).unwrap_or_default()
    }

    /// A text in single quotes, of which the first was passed; a quote inside of it is written twice.
    pub fn quoted(&mut self) -> Result<String, Fault> {
        let mut text = String::new();
        loop {
            match self.next() {
                Some('\'') if !self.eat('\'') => return Ok(text),
                Some(letter) => text.push(letter),
                None => return Err(self.fault("a closing quote")),
            }
        }
    }

    /// That `expected` should stand here.
    pub fn fault(&self, expected: &'static str) -> Fault {
        Fault { position: self.n_read + 1, expected }
    }

    /// `Ok` at the end of the text.
    pub fn end(&mut self) -> Result<(), Fault> {
        self.skip_blanks();
        if self.rest.is_empty() { Ok(()) } else { Err(self.fault("the end")) }
    }
}
