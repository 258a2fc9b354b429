//! A whole mapping: where the items of a backend are, and what of them is what.
//!
//! Deliberately absent: texts. Whatever is here was read and found sound by the configuration.

use super::condition::Condition;
use super::expression::Expression;
use super::moment::DateFormat;
use super::paging::Paging;
use super::path::Path;
use crate::model::WebAddress;

/// What a newsroom says of its backend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The first document, without the parameters of paging.
    pub address: WebAddress,
    /// What relative addresses in it are joined to; `None`: the document's own address.
    pub base: Option<WebAddress>,
    /// The list, or each item.
    pub items: Path,
    /// What an item must meet to be an article.
    pub conditions: Vec<Condition>,
    /// What of an item is what.
    pub fields: Fields,
    /// How dates are written.
    pub dates: DateFormat,
    /// Where further documents are.
    pub paging: Paging,
    /// In a document, how many items there are in all.
    pub total: Option<Path>,
    /// The response header that says it, in lower case.
    pub total_header: Option<String>,
    /// The request parameter that carries a topic's slug.
    pub topic_parameter: Option<String>,
    /// The request parameter that carries an article's slug.
    pub article_parameter: Option<String>,
    /// The parameter that carries the words of a search, where the server has one.
    pub search_parameter: Option<String>,
}

/// What of an item is what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// What tells it from others.
    pub id: Expression,
    /// The end of its address in this app.
    pub slug: Option<Expression>,
    /// Its page on the newsroom's own site.
    pub address: Option<Expression>,
    /// Its title.
    pub title: Option<Expression>,
    /// A sentence or two.
    pub excerpt: Option<Expression>,
    /// The whole text.
    pub body: Option<Expression>,
    /// Its picture.
    pub image: Option<ImageFields>,
    /// Who wrote it.
    pub authors: Option<AuthorFields>,
    /// What it is filed under.
    pub topics: Option<TopicFields>,
    /// First publication.
    pub published: Option<Expression>,
    /// Last change.
    pub modified: Option<Expression>,
    /// Its language.
    pub language: Option<Expression>,
    /// Which of these are HTML.
    pub markup: Markup,
}

/// Which fields are HTML; the others are plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Markup {
    /// The title is.
    pub has_title: bool,
    /// The excerpt is.
    pub has_excerpt: bool,
    /// The body is.
    pub has_body: bool,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFields {
    /// Where the file is.
    pub address: Expression,
    /// Its text alternative.
    pub alt: Option<Expression>,
    /// In pixels.
    pub width: Option<Expression>,
    /// In pixels.
    pub height: Option<Expression>,
}

/// Authors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorFields {
    /// Each author; `None`: there are names in the item itself.
    pub list: Option<Path>,
    /// The name, of an author or of the item.
    pub name: Expression,
    /// A page about them.
    pub address: Option<Expression>,
}

/// Topics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicFields {
    /// Each topic; `None`: there are names in the item itself.
    pub list: Option<Path>,
    /// The title, of a topic or of the item.
    pub name: Expression,
    /// The slug; made of the title where there is none.
    pub slug: Option<Expression>,
    /// What stands between several titles in one text.
    pub separator: Option<String>,
}
