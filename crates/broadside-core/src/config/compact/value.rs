//! What everything else is made of: numbers, texts, lists and addresses.
//!
//! Deliberately absent: fractions, of which a configuration has none.

use super::{Compact, Taking, Writing, compact, shape};
use crate::model::{LanguageTag, SourceId, Timestamp, TopicSlug, WebAddress};

macro_rules! number {
    ($($type:ty),*) => { $(
        impl Compact for $type {
            const SHAPE: u64 = shape(&[(stringify!($type), 0)]);

            fn put(&self, into: &mut Writing<'_>) {
                match i64::try_from(*self) {
                    Ok(number) => into.put_number(number),
                    Err(_) => into.is_refused = true,
                }
            }

            fn take(from: &mut Taking<'_>) -> Self {
                let number = Self::try_from(from.number()).ok();
                from.sound(number).unwrap_or_default()
            }
        }
    )* };
}

number!(u8, u16, u32, u64, usize);

impl Compact for bool {
    const SHAPE: u64 = shape(&[("bool", 0)]);

    fn put(&self, into: &mut Writing<'_>) {
        into.put_number((*self).into());
    }

    fn take(from: &mut Taking<'_>) -> Self {
        from.number() != 0
    }
}

impl Compact for String {
    const SHAPE: u64 = shape(&[("String", 0)]);

    fn put(&self, into: &mut Writing<'_>) {
        into.put_text(self);
    }

    fn take(from: &mut Taking<'_>) -> Self {
        from.text().to_owned()
    }
}

impl Compact for Timestamp {
    const SHAPE: u64 = shape(&[("Timestamp", 0)]);

    fn put(&self, into: &mut Writing<'_>) {
        into.put_number(self.unix_s());
    }

    fn take(from: &mut Taking<'_>) -> Self {
        Self::from_unix_s(from.number())
    }
}

compact! { wrapped SourceId }
compact! { name TopicSlug, TopicSlug::as_str, Self::printed }
compact! { name LanguageTag, LanguageTag::as_str, Self::printed }

/// Relative where it is below the deployment's root, which the press does not know.
impl Compact for WebAddress {
    const SHAPE: u64 = shape(&[("WebAddress", 0)]);

    fn put(&self, into: &mut Writing<'_>) {
        match self.as_str().strip_prefix(into.base.as_str()) {
            Some(below) => into.put_text(&["./", below].concat()),
            None => into.put_text(self.as_str()),
        }
    }

    fn take(from: &mut Taking<'_>) -> Self {
        let address = from.base.join(from.text());
        from.sound(address).unwrap_or_else(|| from.base.clone())
    }
}

impl<T: Compact> Compact for Option<T> {
    const SHAPE: u64 = shape(&[("Option", T::SHAPE)]);

    fn put(&self, into: &mut Writing<'_>) {
        self.is_some().put(into);
        if let Some(value) = self {
            value.put(into);
        }
    }

    fn take(from: &mut Taking<'_>) -> Self {
        bool::take(from).then(|| T::take(from))
    }
}

impl<T: Compact> Compact for Vec<T> {
    const SHAPE: u64 = shape(&[("Vec", T::SHAPE)]);

    fn put(&self, into: &mut Writing<'_>) {
        self.len().put(into);
        for value in self {
            value.put(into);
        }
    }

    fn take(from: &mut Taking<'_>) -> Self {
        let n_values = usize::take(from);
        let mut values = Self::new();
        while values.len() < n_values && !from.is_broken {
            values.push(T::take(from));
        }
        values
    }
}

impl<A: Compact, B: Compact> Compact for (A, B) {
    const SHAPE: u64 = shape(&[("first", A::SHAPE), ("second", B::SHAPE)]);

    fn put(&self, into: &mut Writing<'_>) {
        self.0.put(into);
        self.1.put(into);
    }

    fn take(from: &mut Taking<'_>) -> Self {
        (A::take(from), B::take(from))
    }
}
