//! Reading the open article aloud, piece by piece.
//!
//! Deliberately absent: the pieces, which the core makes, and the voices, which are the device's. To pause is to stop and to
//! begin the piece again: on some devices the browser's own pause cannot be undone.

use crate::browser::speech::{self, Ended, Voice};
use crate::browser::{events, text_blocks};
use crate::state::Watched;
use crate::state::task::Task;
use broadside_core::model::{Article, Body, LanguageTag};
use broadside_core::reading::SpeechRate;
use broadside_core::rich_text::SpokenBlock;
use futures::channel::oneshot;
use std::sync::Arc;

/// Whether a voice is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aloud {
    /// This browser cannot speak, or it is not known yet.
    Unavailable,
    /// Nobody has asked for it.
    Silent,
    /// The text is being read.
    Speaking,
    /// It waits for the reader to go on.
    Paused,
    /// The device has no voice of its own for the article's language.
    NoVoice,
    /// The voice gave up.
    Failed,
}

/// A piece, with what it is said in.
#[derive(Clone, Debug)]
struct Piece {
    block: usize,
    language: LanguageTag,
    text: String,
}

/// The voice that reads.
#[derive(Clone, Copy)]
pub struct AloudStore {
    state: Watched<Aloud>,
    pieces: Watched<Arc<[Piece]>>,
    /// The piece that is being said, or the one to go on with.
    next: Watched<usize>,
    reading: Task,
    is_leaving_heard: Watched<bool>,
}

impl AloudStore {
    pub(super) fn new() -> Self {
        Self {
            state: Watched::new(Aloud::Unavailable),
            pieces: Watched::new(Arc::new([])),
            next: Watched::new(0),
            reading: Task::new(),
            is_leaving_heard: Watched::new(false),
        }
    }

    /// Whether a voice is heard.
    pub fn state(self) -> Aloud {
        self.state.get()
    }

    /// Another page was opened: falls silent.
    pub(super) fn turn(self) {
        self.stop();
        if !self.is_leaving_heard.get_untracked() {
            self.is_leaving_heard.set(true);
            // Some browsers speak on when their page is gone.
            events::on_window("pagehide", move |_| self.stop());
        }
        self.state.set(if speech::is_available() { Aloud::Silent } else { Aloud::Unavailable });
    }

    /// Begins to read `article`, whose language is `language` where it names none, at the block that the reader looks at.
    pub fn begin(self, article: &Article, language: &LanguageTag, rate: SpeechRate) {
        let pieces = pieces_of(article, language);
        let at_block = text_blocks::in_view().map_or(0, |it| if it.is_end_reached { 0 } else { it.first });
        let first = pieces.iter().position(|it| it.block >= at_block).unwrap_or_default();
        self.pieces.set(pieces.into());
        self.next.set(first);
        self.go_on(rate);
    }

    /// Goes on where it was paused.
    pub fn go_on(self, rate: SpeechRate) {
        speech::stop();
        self.state.set(Aloud::Speaking);
        self.reading.run(self.read(rate));
    }

    /// Goes on at another rate, where a voice is heard.
    pub fn change_rate(self, rate: SpeechRate) {
        if self.state.get_untracked() == Aloud::Speaking {
            self.go_on(rate);
        }
    }

    /// Pauses.
    pub fn pause(self) {
        self.reading.abort();
        speech::stop();
        self.state.set(Aloud::Paused);
    }

    /// Ends the reading.
    pub fn stop(self) {
        if matches!(self.state.get_untracked(), Aloud::Speaking | Aloud::Paused) {
            self.end(Aloud::Silent);
        }
    }

    fn end(self, state: Aloud) {
        self.reading.abort();
        speech::stop();
        text_blocks::mark_spoken(None);
        self.state.set(state);
    }

    async fn read(self, rate: SpeechRate) {
        let mut voice: Option<(LanguageTag, Voice)> = None;
        let pieces = self.pieces.get_untracked();
        while let Some(piece) = pieces.get(self.next.get_untracked()) {
            if voice.as_ref().is_none_or(|(language, _)| *language != piece.language) {
                let Some(found) = speech::voice_for(&piece.language).await else {
                    return self.end(Aloud::NoVoice);
                };
                voice = Some((piece.language.clone(), found));
            }
            let Some((_, voice)) = &voice else { return };
            text_blocks::mark_spoken(Some(piece.block));
            let (sender, receiver) = oneshot::channel();
            let on_ended = move |ended| {
                // Nobody may be waiting any longer.
                let _ = sender.send(ended);
            };
            speech::say(&piece.text, &piece.language, voice, f32::from(rate.percent()) / 100.0, on_ended);
            if receiver.await != Ok(Ended::Said) {
                return self.end(Aloud::Failed);
            }
            self.next.update(|it| *it += 1);
        }
        self.end(Aloud::Silent);
    }
}

fn pieces_of(article: &Article, language: &LanguageTag) -> Vec<Piece> {
    let Body::Full(text) = &article.body else { return Vec::new() };
    let own = article.preview.language.as_ref().unwrap_or(language);
    let of_block = |SpokenBlock { index, language, pieces }| {
        let language = language.unwrap_or_else(|| own.clone());
        pieces.into_iter().map(move |text| Piece { block: index, language: language.clone(), text })
    };
    text.spoken().into_iter().flat_map(of_block).collect()
}
