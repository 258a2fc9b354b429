//! A mapped source, as the file says it.
//!
//! Deliberately absent: headers and keys to send. A header would cost a preflight that many servers refuse, and
//! a key would be everybody's.

use crate::config::leaf::{
    Address, ConditionText, Count, DatesText, ExpressionText, Offset, PathText, StoryCount, Text,
};
use crate::config::record::{List, choice, record, union};
use crate::model::WebAddress;
use crate::sources::mapped::{
    AuthorFields, DateFormat, Expression, Fields, ImageFields, Mapping, Markup, Paging, Path, TopicFields,
};

record! {
    /// Any JSON, described by where things are in it.
    struct MappedRecord<'a> {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the
        /// address if it is left out.
        "id" => id: Text<'a>, optional;
        /// The source's name. It stands in for the newsroom's where that has none.
        "title" => title: Text<'a>, optional;
        /// The address of the first document.
        "url" => address: Address<'a>, required;
        /// Other addresses with the same stories in the same format, which are asked in this order when the first
        /// does not answer.
        "mirrors" => mirrors: List<'a, Address<'a>>, or(List::EMPTY);
        /// Where the list of stories is in a document. The document itself, if it is left out.
        "items" => items: PathText<'a>, optional;
        /// What a story must meet; every one of these.
        "where" => conditions: List<'a, ConditionText<'a>>, or(List::EMPTY);
        /// What of a story is what.
        "fields" => fields: Box<FieldsRecord<'a>>, required;
        /// Which fields are HTML: the body, if it is left out. The others are plain text.
        "html" => html: List<'a, HtmlField>, optional;
        /// How dates are written.
        "dates" => dates: DatesText<'a>, or(DatesText("rfc3339"));
        /// Where dates are, in hours east of UTC, if they do not say it themselves.
        "utc_offset" => utc_offset: Offset, or(Offset(0));
        /// What relative addresses in a document are joined to. The document's own, if it is left out.
        "base" => base: Address<'a>, optional;
        /// Where further stories are. Leave it out if one document holds them all.
        "paging" => paging: Box<PagingRecord<'a>>, optional;
        /// Where a document says how many stories there are in all.
        "total" => total: PathText<'a>, optional;
        /// The response header that says how many stories there are in all.
        "total_header" => total_header: Text<'a>, optional;
        /// The request parameter that carries a topic's slug. Without it the app looks through what it reads.
        "topic_parameter" => topic_parameter: Text<'a>, optional;
        /// The request parameter that carries a story's slug. Without it the app looks through the list.
        "article_parameter" => article_parameter: Text<'a>, optional;
        /// The request parameter that carries the words of a search, if the server can search.
        "search_parameter" => search_parameter: Text<'a>, optional;
    }
}

record! {
    /// Where the parts of a story are.
    struct FieldsRecord<'a> {
        /// What tells it from others, for ever.
        "id" => id: ExpressionText<'a>, required;
        /// The end of its address in the app. Made of the other fields if it is left out.
        "slug" => slug: ExpressionText<'a>, optional;
        /// Its page on your own site.
        "url" => address: ExpressionText<'a>, optional;
        /// Its title. The first words, if it is left out.
        "title" => title: ExpressionText<'a>, optional;
        /// A sentence or two. The first words of the body, if it is left out.
        "excerpt" => excerpt: ExpressionText<'a>, optional;
        /// The whole text.
        "body" => body: ExpressionText<'a>, optional;
        /// Its picture.
        "image" => image: ImageRecord<'a>, optional;
        /// Who wrote it.
        "authors" => authors: AuthorsRecord<'a>, optional;
        /// What it is filed under.
        "topics" => topics: TopicsRecord<'a>, optional;
        /// When it was published.
        "published" => published: ExpressionText<'a>, optional;
        /// When it was changed last.
        "modified" => modified: ExpressionText<'a>, optional;
        /// Its language. The newsroom's, if it is left out.
        "language" => language: ExpressionText<'a>, optional;
    }
}

record! {
    /// A picture.
    struct ImageRecord<'a> {
        /// The file's address.
        "url" => address: ExpressionText<'a>, required;
        /// Its text alternative.
        "alt" => alt: ExpressionText<'a>, optional;
        /// Its width in pixels.
        "width" => width: ExpressionText<'a>, optional;
        /// Its height in pixels.
        "height" => height: ExpressionText<'a>, optional;
    }
}

record! {
    /// Authors.
    struct AuthorsRecord<'a> {
        /// Where the authors are. Leave it out if their names are in the story itself.
        "list" => list: PathText<'a>, optional;
        /// The name, in an author of the list, or in the story.
        "name" => name: ExpressionText<'a>, or(ExpressionText("name"));
        /// A page about them.
        "url" => address: ExpressionText<'a>, optional;
    }
}

record! {
    /// Topics.
    struct TopicsRecord<'a> {
        /// Where the topics are. Leave it out if their names are in the story itself.
        "list" => list: PathText<'a>, optional;
        /// The name, in a topic of the list, or in the story.
        "name" => name: ExpressionText<'a>, or(ExpressionText("name"));
        /// The slug, in a topic of the list. Made of the name if it is left out.
        "slug" => slug: ExpressionText<'a>, optional;
        /// What stands between several names in one text.
        "separator" => separator: &'a str, optional;
    }
}

record! {
    /// Pages by their number.
    struct NumberRecord<'a> {
        /// The parameter that carries the number.
        "parameter" => parameter: Text<'a>, or(Text("page"));
        /// The number of the first page.
        "first" => first: Count, or(Count(1));
        /// The parameter that carries how many stories a page has.
        "size_parameter" => size_parameter: Text<'a>, optional;
        /// How many stories a page has.
        "size" => size: StoryCount, or(StoryCount(20));
    }
}

record! {
    /// Documents by the number of stories before them.
    struct OffsetRecord<'a> {
        /// The parameter that carries the number.
        "parameter" => parameter: Text<'a>, or(Text("offset"));
        /// The parameter that carries how many stories a document has.
        "size_parameter" => size_parameter: Text<'a>, optional;
        /// How many stories a document has.
        "size" => size: StoryCount, or(StoryCount(20));
    }
}

record! {
    /// Documents by a text that each gives for the next one.
    struct CursorRecord<'a> {
        /// The parameter that carries the text.
        "parameter" => parameter: Text<'a>, or(Text("cursor"));
        /// Where a document gives it.
        "next" => next: PathText<'a>, required;
        /// The parameter that carries how many stories a document has.
        "size_parameter" => size_parameter: Text<'a>, optional;
        /// How many stories a document has.
        "size" => size: StoryCount, or(StoryCount(20));
    }
}

record! {
    /// Documents by the address that each gives for the next one.
    struct NextRecord<'a> {
        /// Where a document gives it.
        "next" => next: PathText<'a>, required;
    }
}

record! {
    /// Documents by the response header `Link`.
    struct LinkRecord<'a> {
        /// The relation of the next document.
        "relation" => relation: Text<'a>, or(Text("next"));
    }
}

union! {
    /// Where further stories are.
    enum PagingRecord<'a> {
        "page" => Number(NumberRecord<'a>),
        "offset" => Offset(OffsetRecord<'a>),
        "cursor" => Cursor(CursorRecord<'a>),
        "next" => Next(NextRecord<'a>),
        "link" => Link(LinkRecord<'a>),
    }
}

/// A field that may be HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::config) enum HtmlField {
    Title,
    Excerpt,
    Body,
}

choice! {
    HtmlField {
        "title" => HtmlField::Title,
        "excerpt" => HtmlField::Excerpt,
        "body" => HtmlField::Body,
    }
}

/// The mapping, of which every text was found sound.
pub(super) fn validated(record: &MappedRecord<'_>, base: &WebAddress) -> Option<Mapping> {
    Some(Mapping {
        address: record.address.on(base).without_fragment(),
        base: record.base.as_ref().map(|it| it.on(base)),
        items: path(record.items.as_ref()).or_else(|| Path::parse("$").ok())?,
        conditions: record.conditions.iter().filter_map(|it| it.condition()).collect(),
        fields: fields(&record.fields, markup(record))?,
        dates: DateFormat::parse(record.dates.0, record.utc_offset.0)?,
        paging: match &record.paging {
            Some(it) => paging(it)?,
            None => Paging::None,
        },
        total: path(record.total.as_ref()),
        total_header: record.total_header.as_ref().map(|it| it.0.to_ascii_lowercase()),
        topic_parameter: text(record.topic_parameter.as_ref()),
        article_parameter: text(record.article_parameter.as_ref()),
        search_parameter: text(record.search_parameter.as_ref()),
    })
}

fn markup(record: &MappedRecord<'_>) -> Markup {
    let is_html = |field: HtmlField| match &record.html {
        Some(fields) => fields.iter().any(|it| it == field),
        None => field == HtmlField::Body,
    };
    Markup {
        has_title: is_html(HtmlField::Title),
        has_excerpt: is_html(HtmlField::Excerpt),
        has_body: is_html(HtmlField::Body),
    }
}

fn fields(record: &FieldsRecord<'_>, markup: Markup) -> Option<Fields> {
    let image = record.image.as_ref().and_then(|it| {
        Some(ImageFields {
            address: it.address.expression()?,
            alt: expression(it.alt.as_ref()),
            width: expression(it.width.as_ref()),
            height: expression(it.height.as_ref()),
        })
    });
    let authors = record.authors.as_ref().and_then(|it| {
        let (list, address) = (path(it.list.as_ref()), expression(it.address.as_ref()));
        Some(AuthorFields { list, name: it.name.expression()?, address })
    });
    let topics = record.topics.as_ref().and_then(|it| {
        Some(TopicFields {
            list: path(it.list.as_ref()),
            name: it.name.expression()?,
            slug: expression(it.slug.as_ref()),
            separator: it.separator.filter(|it| !it.is_empty()).map(str::to_owned),
        })
    });
    Some(Fields {
        id: record.id.expression()?,
        slug: expression(record.slug.as_ref()),
        address: expression(record.address.as_ref()),
        title: expression(record.title.as_ref()),
        excerpt: expression(record.excerpt.as_ref()),
        body: expression(record.body.as_ref()),
        image,
        authors,
        topics,
        published: expression(record.published.as_ref()),
        modified: expression(record.modified.as_ref()),
        language: expression(record.language.as_ref()),
        markup,
    })
}

fn paging(record: &PagingRecord<'_>) -> Option<Paging> {
    let size = |it: &StoryCount| u64::try_from(it.0).ok();
    Some(match record {
        PagingRecord::Number(it) => Paging::Number {
            parameter: it.parameter.0.to_owned(),
            first: it.first.0,
            size_parameter: text(it.size_parameter.as_ref()),
            size: size(&it.size)?,
        },
        PagingRecord::Offset(it) => Paging::Offset {
            parameter: it.parameter.0.to_owned(),
            size_parameter: text(it.size_parameter.as_ref()),
            size: size(&it.size)?,
        },
        PagingRecord::Cursor(it) => Paging::Cursor {
            parameter: it.parameter.0.to_owned(),
            next: it.next.path()?,
            size_parameter: text(it.size_parameter.as_ref()),
            size: size(&it.size)?,
        },
        PagingRecord::Next(it) => Paging::Next(it.next.path()?),
        PagingRecord::Link(it) => Paging::Link { relation: it.relation.0.to_owned() },
    })
}

fn text(text: Option<&Text<'_>>) -> Option<String> {
    text.map(|it| it.0.to_owned())
}

fn path(text: Option<&PathText<'_>>) -> Option<Path> {
    text.and_then(PathText::path)
}

fn expression(text: Option<&ExpressionText<'_>>) -> Option<Expression> {
    text.and_then(ExpressionText::expression)
}
