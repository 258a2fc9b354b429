//! Stands in for the crate `wasm-streams`. Leptos cannot be had without its server functions, which stream bodies by
//! that crate; what it exports to scripts stays in an app that never streams, five kilobytes of every first visit. So
//! this has what server functions are compiled against, and nothing that is linked.
//!
//! Deliberately absent: streaming. A stream taken from here is at its end, and one given here is not read; this app has
//! no server, and so no server functions that could notice.

#![forbid(unsafe_code)]

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::{JsCast, JsValue};

/// A browser's stream, to hold and to hand back.
#[derive(Debug)]
pub struct ReadableStream {
    raw: web_sys::ReadableStream,
}

impl ReadableStream {
    /// Holds a stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self { raw }
    }

    /// An empty stream.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        // Where the browser has no streams there is nothing to hand back either.
        Self { raw: web_sys::ReadableStream::new().unwrap_or_else(JsCast::unchecked_into) }
    }

    /// The stream that is held.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.raw
    }

    /// Nothing.
    pub fn into_stream(self) -> Ended {
        Ended
    }
}

/// A stream that has ended.
#[derive(Clone, Copy, Debug)]
pub struct Ended;

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
