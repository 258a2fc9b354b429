//! A configuration as it is handed from the press to the app of the same build: checked once, and read without checking.
//!
//! Values stand one after another in the order of their declarations, and whoever reads has the same declarations:
//! [`Compact::SHAPE`] is a number that changes with any of them. Reading costs a visit a fraction of what it costs to
//! read what a person wrote. Deliberately absent: faults (what does not fit is read from the person's own words again), and
//! what few newsrooms have and much code would read: sources that are described, and MailPoet, whose form depends on the
//! host that the page is on.

mod campaign;
mod newsroom;
mod signup;
mod source;
mod value;

use super::Config;
use crate::model::WebAddress;

/// What can be handed over.
trait Compact: Sized {
    /// Tells types of different declarations apart.
    const SHAPE: u64;

    /// Writes the value behind what is written already.
    fn put(&self, into: &mut Writing<'_>);

    /// Takes the next value.
    fn take(from: &mut Taking<'_>) -> Option<Self>;
}

/// A text being written, for whoever knows the deployment's root.
struct Writing<'a> {
    text: String,
    base: &'a WebAddress,
    /// Whether something could not be written.
    is_refused: bool,
}

impl Writing<'_> {
    fn put_number(&mut self, number: i64) {
        self.text.push_str(&number.to_string());
        self.text.push(' ');
    }

    fn put_text(&mut self, text: &str) {
        self.put_number(i64::try_from(text.len()).unwrap_or(i64::MAX));
        self.text.push_str(text);
    }
}

/// A text being read.
struct Taking<'a> {
    rest: &'a str,
    base: &'a WebAddress,
}

impl<'a> Taking<'a> {
    fn number(&mut self) -> Option<i64> {
        let (digits, rest) = self.rest.split_once(' ')?;
        self.rest = rest;
        digits.parse().ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let n_bytes = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.rest.split_at_checked(n_bytes)?;
        self.rest = rest;
        Some(text)
    }
}

/// The configuration as a text; `None` where something of it is left to those who read the person's own words.
pub(super) fn written(config: &Config, base: &WebAddress) -> Option<String> {
    let mut writing = Writing { text: String::new(), base, is_refused: false };
    config.put(&mut writing);
    (!writing.is_refused).then_some(writing.text)
}

/// The configuration that was [`written`]; `None` where that was not by the same declarations, or is not whole.
pub(super) fn read(text: &str, base: &WebAddress) -> Option<Config> {
    let mut taking = Taking { rest: text, base };
    Config::take(&mut taking).filter(|_| taking.rest.is_empty())
}

/// Changes with every declaration.
pub(super) const SHAPE: u64 = Config::SHAPE;

/// `text` added to the number that stands for what came before it (FNV-1a, 64 bits).
pub(super) const fn digest(mut digest: u64, text: &[u8]) -> u64 {
    let mut rest = text;
    while let [byte, after @ ..] = rest {
        digest = (digest ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    digest
}

/// The shape of what has these parts, each with its name.
const fn shape(parts: &[(&str, u64)]) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325;
    let mut rest = parts;
    while let [(name, shape), after @ ..] = rest {
        sum = digest(digest(sum, name.as_bytes()), &shape.to_le_bytes());
        rest = after;
    }
    sum
}

/// Declares how an existing type is handed over: a record by its fields, a choice by its variants and their numbers, a
/// name by the text that it is made from, or around which it is wrapped.
macro_rules! compact {
    (struct $type:ty { $($field:ident: $of:ty),* $(,)? }) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[
                (stringify!($type), 0),
                $((stringify!($field), <$of as super::Compact>::SHAPE)),*
            ]);

            fn put(&self, into: &mut super::Writing<'_>) {
                $(<$of as super::Compact>::put(&self.$field, into);)*
            }

            fn take(from: &mut super::Taking<'_>) -> Option<Self> {
                Some(Self { $($field: <$of as super::Compact>::take(from)?),* })
            }
        }
    };
    (enum $type:ty {
        $($number:literal $variant:ident $(($of:ty))? $({ $($field:ident: $field_of:ty),* })?),* $(,)?
    }) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[
                (stringify!($type), 0),
                $(
                    (stringify!($variant), $number),
                    $(("", <$of as super::Compact>::SHAPE),)?
                    $($((stringify!($field), <$field_of as super::Compact>::SHAPE),)*)?
                )*
            ]);

            fn put(&self, into: &mut super::Writing<'_>) {
                $(
                    if let compact!(@value it $variant $(($of))? $({ $($field),* })?) = self {
                        into.put_number($number);
                        $(<$of as super::Compact>::put(it, into);)?
                        $($(<$field_of as super::Compact>::put($field, into);)*)?
                        return;
                    }
                )*
                into.is_refused = true;
            }

            fn take(from: &mut super::Taking<'_>) -> Option<Self> {
                match from.number()? {
                    $(
                        $number => {
                            $(let it = <$of as super::Compact>::take(from)?;)?
                            $($(let $field = <$field_of as super::Compact>::take(from)?;)*)?
                            Some(compact!(@value it $variant $(($of))? $({ $($field),* })?))
                        }
                    )*
                    _ => None,
                }
            }
        }
    };
    (name $type:ty, $as_str:expr, $new:expr) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[(stringify!($type), 0)]);

            fn put(&self, into: &mut super::Writing<'_>) {
                into.put_text($as_str(self));
            }

            fn take(from: &mut super::Taking<'_>) -> Option<Self> {
                $new(from.text()?)
            }
        }
    };
    (wrapped $type:ty) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[(stringify!($type), 0)]);

            fn put(&self, into: &mut super::Writing<'_>) {
                into.put_text(&self.0);
            }

            fn take(from: &mut super::Taking<'_>) -> Option<Self> {
                Some(Self(from.text()?.to_owned()))
            }
        }
    };
    (@value $it:ident $variant:ident) => { Self::$variant };
    (@value $it:ident $variant:ident ($of:ty)) => { Self::$variant($it) };
    (@value $it:ident $variant:ident { $($field:ident),* }) => { Self::$variant { $($field),* } };
}

use compact;
