//! The app comes in parts: the first, which every visit starts with, and others, each a file of its own, which are
//! loaded when they are wanted. `cargo xtask` builds it so; without its `cfg(split)` everything is in one file and
//! nothing has to be waited for.
//!
//! A part is entered through functions that are declared with [`entry!`] and nowhere else; what only they reach is in
//! it. They stand beside what they enter, in files called `parts`. Deliberately absent: parts for what the first page
//! shows, which would only come later.

use futures::future::LocalBoxFuture;

/// Work of a part that is done to its end.
pub(crate) type Work = LocalBoxFuture<'static, ()>;

/// A part did not come: there is no network, or the deployment has moved on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartMissing;

#[cfg(split)]
impl From<wasm_split_helpers::SplitLoaderError> for PartMissing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Declares an entry into a part: an asynchronous function that first loads the part, where it is not there yet.
macro_rules! entry {
    ($part:ident, $(#[$documentation:meta])*
     fn $name:ident($($argument:ident: $type:ty),*) -> $output:ty { $body:expr }) => {
        $(#[$documentation])*
        #[cfg(split)]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        pub(crate) fn $name($($argument: $type),*) -> Result<$output, $crate::parts::PartMissing> {
            Ok($body)
        }

        $(#[$documentation])*
        #[cfg(not(split))]
        pub(crate) async fn $name($($argument: $type),*) -> Result<$output, $crate::parts::PartMissing> {
            Ok($body)
        }
    };
}

pub(crate) use entry;
