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

    /// Takes the next value, or any where there is none: what came of a text that does not fit is dropped as a whole, so
    /// that no value has to be dropped for the next one's sake, which is most of the code otherwise.
    fn take(from: &mut Taking<'_>) -> Self;
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
    /// Whether the text did not fit.
    is_broken: bool,
}

impl<'a> Taking<'a> {
    fn number(&mut self) -> i64 {
        let number = self.rest.split_once(' ').and_then(|(digits, rest)| {
            self.rest = rest;
            digits.parse().ok()
        });
        self.sound(number).unwrap_or_default()
    }

    fn text(&mut self) -> &'a str {
        let n_bytes = usize::take(self);
        let parts = self.rest.split_at_checked(n_bytes);
        let (text, rest) = self.sound(parts).unwrap_or_default();
        self.rest = rest;
        text
    }

    /// The same; where it is nothing, that is remembered.
    fn sound<T>(&mut self, value: Option<T>) -> Option<T> {
        self.is_broken |= value.is_none();
        value
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
    let mut taking = Taking { rest: text, base, is_broken: false };
    let config = Config::take(&mut taking);
    (!taking.is_broken && taking.rest.is_empty()).then_some(config)
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

            fn take(from: &mut super::Taking<'_>) -> Self {
                Self { $($field: <$of as super::Compact>::take(from)),* }
            }
        }
    };
    // What is not any other variant is read as the last.
    (enum $type:ty {
        $($number:literal $variant:ident $(($of:ty))? $({ $($field:ident: $field_of:ty),* })?),*;
        $last_number:literal $last:ident $(($last_of:ty))? $({ $($last_field:ident: $last_field_of:ty),* })?
    }) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[
                (stringify!($type), 0),
                $(
                    (stringify!($variant), $number),
                    $(("", <$of as super::Compact>::SHAPE),)?
                    $($((stringify!($field), <$field_of as super::Compact>::SHAPE),)*)?
                )*
                (stringify!($last), $last_number),
                $(("", <$last_of as super::Compact>::SHAPE),)?
                $($((stringify!($last_field), <$last_field_of as super::Compact>::SHAPE),)*)?
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
                if let compact!(@value it $last $(($last_of))? $({ $($last_field),* })?) = self {
                    into.put_number($last_number);
                    $(<$last_of as super::Compact>::put(it, into);)?
                    $($(<$last_field_of as super::Compact>::put($last_field, into);)*)?
                    return;
                }
                into.is_refused = true;
            }

            fn take(from: &mut super::Taking<'_>) -> Self {
                match from.number() {
                    $(
                        $number => {
                            $(let it = <$of as super::Compact>::take(from);)?
                            $($(let $field = <$field_of as super::Compact>::take(from);)*)?
                            compact!(@value it $variant $(($of))? $({ $($field),* })?)
                        }
                    )*
                    _ => {
                        $(let it = <$last_of as super::Compact>::take(from);)?
                        $($(let $last_field = <$last_field_of as super::Compact>::take(from);)*)?
                        compact!(@value it $last $(($last_of))? $({ $($last_field),* })?)
                    }
                }
            }
        }
    };
    (name $type:ty, $as_str:expr, $printed:expr) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[(stringify!($type), 0)]);

            fn put(&self, into: &mut super::Writing<'_>) {
                into.put_text($as_str(self));
            }

            fn take(from: &mut super::Taking<'_>) -> Self {
                $printed(from.text().to_owned())
            }
        }
    };
    (wrapped $type:ty) => {
        impl super::Compact for $type {
            const SHAPE: u64 = super::shape(&[(stringify!($type), 0)]);

            fn put(&self, into: &mut super::Writing<'_>) {
                into.put_text(&self.0);
            }

            fn take(from: &mut super::Taking<'_>) -> Self {
                Self(from.text().to_owned())
            }
        }
    };
    (@value $it:ident $variant:ident) => { Self::$variant };
    (@value $it:ident $variant:ident ($of:ty)) => { Self::$variant($it) };
    (@value $it:ident $variant:ident { $($field:ident),* }) => { Self::$variant { $($field),* } };
}

use compact;
