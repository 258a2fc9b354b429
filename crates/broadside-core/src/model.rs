//! The nouns of a newsroom: articles, authors, topics, images, moments and addresses.
//!
//! Deliberately absent: where they come from (`sources`) and how they look (the app's `ui`).

mod address;
mod article;
mod author;
mod image;
mod interface_language;
mod language;
mod slug;
mod timestamp;
mod topic;

pub use address::WebAddress;
pub use article::{Article, ArticleId, ArticleKey, Body, Preview, SourceId};
pub use author::Author;
pub use image::Image;
pub use interface_language::{InterfaceChoice, InterfaceLanguage};
pub use language::{Direction, LanguageTag};
pub(crate) use slug::lowered;
pub use slug::{short_hash, slugify};
pub use timestamp::Timestamp;
pub use topic::{Topic, TopicCount, TopicSlug};
