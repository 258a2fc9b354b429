//! One declaration for every object in the file: its keys, what they mean, what stands in for them, and the
//! Rust fields that they become.
//!
//! Deliberately absent: derive macros. Reading has to go on after a fault and say where it was, which serde
//! does not do; and faults are found by `reader` before anything here is called, so that taking values has
//! none to tell. Records borrow from the file, so that no code is spent on owning values twice.

use super::shape::Shape;
use serde_json::Value;
use std::marker::PhantomData;

/// A view of something in the file.
pub(super) trait Wire<'a>: Sized {
    /// Its shape.
    const SHAPE: Shape;

    /// Takes it out of a value that was checked; `None` where a fault was told, or nothing is there.
    fn take(value: &'a Value) -> Option<Self>;

    /// Itself as a schema's `default`, where that tells an editor's user anything.
    #[cfg(not(target_arch = "wasm32"))]
    fn as_default(&self) -> Option<Value> {
        None
    }
}

/// An object that is too large to be carried about with the one that holds it.
impl<'a, T: Wire<'a>> Wire<'a> for Box<T> {
    const SHAPE: Shape = T::SHAPE;

    fn take(value: &'a Value) -> Option<Self> {
        T::take(value).map(Box::new)
    }
}

/// A list of which what could not be used is left out.
pub(super) struct List<'a, T> {
    elements: &'a [Value],
    taken: PhantomData<T>,
}

impl<'a, T: Wire<'a>> List<'a, T> {
    /// A list of nothing.
    pub(super) const EMPTY: Self = Self { elements: &[], taken: PhantomData };

    /// The elements.
    pub(super) fn iter(&self) -> impl Iterator<Item = T> + use<'a, T> {
        self.elements.iter().filter_map(T::take)
    }

    /// The elements with their index in the file, for faults that are found only when the whole is known.
    pub(super) fn indexed(&self) -> impl Iterator<Item = (String, T)> + use<'a, T> {
        let elements = self.elements.iter().enumerate();
        elements.filter_map(|(index, it)| Some((index.to_string(), T::take(it)?)))
    }
}

impl<'a, T: Wire<'a>> Wire<'a> for List<'a, T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn take(value: &'a Value) -> Option<Self> {
        Some(Self { elements: value.as_array()?, taken: PhantomData })
    }
}

/// Takes the member `key` of an object.
pub(super) fn member<'a, T: Wire<'a>>(value: &'a Value, key: &str) -> Option<T> {
    T::take(value.get(key)?)
}

/// Declares an object. Each member has its description, its key, its field and how it may be missing:
///
/// * `required`: without it the whole record is left out;
/// * `wanted`: missing it is a problem, and the field is `None`;
/// * `optional`: missing it is fine, and the field is `None`;
/// * `or(expression)`: missing it is fine, and the field is the expression.
///
/// A bad value is a problem and then as good as a missing one.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        struct $name:ident<$life:lifetime> {
            $(
                $(#[doc = $doc:literal])+
                $key:literal => $field:ident: $type:ty, $presence:ident $(($fallback:expr))?;
            )+
        }
    ) => {
        $(#[doc = $about])+
        pub(in crate::config) struct $name<$life> {
            $($(#[doc = $doc])+ pub(in crate::config) $field: record!(@type $presence $type),)+
        }

        impl<$life> $name<$life> {
            pub(in crate::config) const RECORD: $crate::config::shape::Record =
                $crate::config::shape::Record {
                    members: &[$($crate::config::shape::Member {
                        key: $key,
                        shape: <$type as $crate::config::record::Wire<$life>>::SHAPE,
                        presence: record!(@presence $presence),
                        #[cfg(not(target_arch = "wasm32"))]
                        about: concat!($($doc),+),
                        #[cfg(not(target_arch = "wasm32"))]
                        default: || record!(@default $presence $type $(, $fallback)?),
                    }),+],
                    #[cfg(not(target_arch = "wasm32"))]
                    about: concat!($($about),+),
                };
        }

        impl<$life> $crate::config::record::Wire<$life> for $name<$life> {
            const SHAPE: $crate::config::shape::Shape = $crate::config::shape::Shape::Record(&Self::RECORD);

            fn take(value: &$life serde_json::Value) -> Option<Self> {
                Some(Self { $(
                    $field: record!(
                        @take $presence ($crate::config::record::member::<$type>(value, $key)) $($fallback)?
                    ),
                )+ })
            }
        }
    };
    (@type wanted $type:ty) => { Option<$type> };
    (@type optional $type:ty) => { Option<$type> };
    (@type $other:ident $type:ty) => { $type };
    (@presence required) => { $crate::config::shape::Presence::Required };
    (@presence wanted) => { $crate::config::shape::Presence::Wanted };
    (@presence $other:ident) => { $crate::config::shape::Presence::Optional };
    (@take required $member:tt) => { $member? };
    (@take or $member:tt $fallback:expr) => { $member.unwrap_or($fallback) };
    (@take $other:ident $member:tt) => { $member };
    (@default or $type:ty, $fallback:expr) => {
        <$type as $crate::config::record::Wire>::as_default(&$fallback)
    };
    (@default $other:ident $type:ty) => { None };
}

/// Declares which words stand for which values of an existing type.
macro_rules! choice {
    ($type:ty { $($word:literal => $value:expr),+ $(,)? }) => {
        impl<'a> $crate::config::record::Wire<'a> for $type {
            const SHAPE: $crate::config::shape::Shape = $crate::config::shape::Shape::Choice(&[$($word),+]);

            fn take(value: &'a serde_json::Value) -> Option<Self> {
                match value.as_str()? {
                    $($word => Some($value),)+
                    _ => None,
                }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn as_default(&self) -> Option<serde_json::Value> {
                let words = [$(($word, $value)),+];
                words.iter().find(|(_, value)| value == self).map(|(word, _)| serde_json::Value::from(*word))
            }
        }
    };
}

/// Declares an object that is one of several records, told apart by the member `type`.
macro_rules! union {
    (
        $(#[doc = $about:literal])+
        enum $name:ident<$life:lifetime> { $($tag:literal => $variant:ident($record:ty)),+ $(,)? }
    ) => {
        $(#[doc = $about])+
        pub(in crate::config) enum $name<$life> {
            $($variant($record),)+
        }

        impl<$life> $crate::config::record::Wire<$life> for $name<$life> {
            const SHAPE: $crate::config::shape::Shape =
                $crate::config::shape::Shape::Union(&[$(($tag, &<$record>::RECORD)),+]);

            fn take(value: &$life serde_json::Value) -> Option<Self> {
                match value.get("type")?.as_str()? {
                    $($tag => <$record>::take(value).map(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(super) use {choice, record, union};
