//! What readers see of single items of RSS and entries of Atom.

use crate::outline::outline;
use crate::syndication::read;
use broadside_core::model::{Article, Body, LanguageTag, Preview, WebAddress};

fn rss(fields: &str) -> Article {
    let document = format!(
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:atom='http://www.w3.org/2005/Atom' \
         xmlns:media='http://search.yahoo.com/mrss/'><channel><title>The desk</title>\
         <link>https://home.example/</link><item>{fields}</item></channel></rss>"
    );
    read(document).unwrap().articles.into_iter().next().expect("an article")
}

fn atom(fields: &str) -> Article {
    let document = format!(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>The desk</title><author><name>The desk</name></author>\
         <link href='https://home.example/'/><entry><id>1</id><title>T</title>{fields}</entry></feed>"
    );
    read(document).unwrap().articles.into_iter().next().expect("an article")
}

fn body(article: &Article) -> String {
    match &article.body {
        Body::Full(text) => {
            outline(text).split('\n').map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
        }
        other => format!("{other:?}"),
    }
}

fn address(preview: &Preview) -> Option<&str> {
    preview.address.as_ref().map(WebAddress::as_str)
}

#[test]
fn a_story_is_known_by_its_guid_its_address_or_its_words() {
    for (fields, id, page) in [
        ("<guid>https://a.example/1</guid>", "https://a.example/1", Some("https://a.example/1")),
        ("<guid isPermaLink='false'>https://a.example/1</guid>", "https://a.example/1", None),
        ("<guid>not an address</guid>", "not an address", None),
        ("<guid>g</guid><link>/s/1</link>", "g", Some("https://news.example/s/1")),
        (
            "<guid> </guid><link>https://a.example/2</link>",
            "https://a.example/2",
            Some("https://a.example/2"),
        ),
        (
            "<link/><atom:link rel='related' href='https://no.example/'/><atom:link href='https://a.example/3'/>",
            "https://a.example/3",
            Some("https://a.example/3"),
        ),
        ("<title>Only words</title>", "content-ymuol", None),
    ] {
        let preview = rss(fields).preview;
        assert_eq!(preview.id.0, format!("desk/{id}"), "{fields}");
        assert_eq!(address(&preview), page, "{fields}");
    }
}

#[test]
fn names_are_shown_and_never_addresses_of_mail() {
    for (fields, expected) in [
        ("<author>desk@news.example (Ana Ruiz)</author>", vec!["Ana Ruiz"]),
        ("<author>desk@news.example</author>", vec![]),
        ("<author>Ana Ruiz</author>", vec!["Ana Ruiz"]),
        ("<author>a@b.example</author><dc:creator>Ana &amp;amp; Omar</dc:creator>", vec!["Ana & Omar"]),
        (
            "<dc:creator>Ana Ruiz</dc:creator><dc:creator>Omar Haddad</dc:creator>",
            vec!["Ana Ruiz", "Omar Haddad"],
        ),
        ("", vec![]),
    ] {
        let preview = rss(&format!("<guid>1</guid>{fields}")).preview;
        let names: Vec<&str> = preview.authors.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, expected, "{fields}");
    }
    for (fields, expected) in [
        ("", "The desk"),
        ("<author><name>Ana Ruiz</name><email>a@b.example</email></author>", "Ana Ruiz"),
        ("<contributor><name>Who helped</name></contributor>", "The desk"),
    ] {
        assert_eq!(atom(fields).preview.authors[0].name, expected, "{fields}");
    }
}

#[test]
fn a_description_is_an_excerpt_unless_it_is_the_text() {
    let long = "Word after word. ".repeat(60);
    for (fields, expected) in [
        ("<description>Short.</description>".to_owned(), "ExcerptOnly".to_owned()),
        (format!("<description>{long}</description>"), format!("Paragraph {:?}", long.trim())),
        (
            "<description>Short.</description><content:encoded>&lt;p>Whole.&lt;/p></content:encoded>"
                .to_owned(),
            r#"Paragraph "Whole.""#.to_owned(),
        ),
        (
            "<description>Short.</description><content:encoded> </content:encoded>".to_owned(),
            "ExcerptOnly".to_owned(),
        ),
        (
            "<description>Notes.</description><enclosure url='/1.mp3' type='audio/mpeg'/>".to_owned(),
            r#"Paragraph "Notes." Embed https://news.example/1.mp3"#.to_owned(),
        ),
        ("<enclosure url='/1.zip' type='application/zip'/>".to_owned(), "ExcerptOnly".to_owned()),
    ] {
        assert_eq!(body(&rss(&format!("<guid>1</guid>{fields}"))), expected, "{fields}");
    }
}

#[test]
fn what_wordpress_adds_to_its_excerpts_is_left_out() {
    let signature =
        "&lt;p>The post &lt;a href='x'>T&lt;/a> appeared first on &lt;a href='y'>S&lt;/a>.&lt;/p>";
    for (description, expected) in [
        ("It began [&amp;#8230;]", "It began\u{2026}"),
        ("It began [...]", "It began\u{2026}"),
        ("&lt;p>The post &lt;a href='x'>office&lt;/a> closes.&lt;/p>", "The post office closes."),
    ] {
        for end in ["", signature] {
            let fields = format!("<guid>1</guid><description>{description}{end}</description>");
            assert_eq!(rss(&fields).preview.excerpt, expected, "{fields}");
        }
    }
}

#[test]
fn relative_addresses_lead_to_the_page_of_the_story() {
    let html = "&lt;a href='b'>x&lt;/a>";
    for (article, expected) in [
        (
            rss(&format!("<link>https://a.example/s/1</link><content:encoded>{html}</content:encoded>")),
            "https://a.example/s/b",
        ),
        (rss(&format!("<guid>1</guid><content:encoded>{html}</content:encoded>")), "https://home.example/b"),
        (
            rss(&format!(
                "<guid>1</guid><content:encoded xml:base='https://c.example/d/'>{html}</content:encoded>"
            )),
            "https://c.example/d/b",
        ),
        (
            atom(&format!("<link href='https://a.example/s/1'/><content type='html'>{html}</content>")),
            "https://a.example/s/b",
        ),
    ] {
        assert_eq!(body(&article), format!(r#"Paragraph Link {expected} "x""#));
    }
}

#[test]
fn of_several_links_the_page_is_chosen() {
    for (fields, expected) in [
        ("<link href='/a'/>", Some("https://news.example/a")),
        ("<link rel='self' href='/a'/><link rel='alternate' href='/b'/>", Some("https://news.example/b")),
        (
            "<link rel='alternate' type='application/pdf' href='/a'/><link rel='alternate' type='text/html' href='/b'/>",
            Some("https://news.example/b"),
        ),
        ("<link rel='alternate' type='application/pdf' href='/a'/>", Some("https://news.example/a")),
        ("<link rel='replies' href='/a'/>", None),
        ("<content src='/c' type='text/html'/>", Some("https://news.example/c")),
        ("<content src='/c.pdf' type='application/pdf'/>", None),
        ("<link href='mailto:a@b.example'/>", None),
    ] {
        assert_eq!(address(&atom(fields).preview), expected, "{fields}");
    }
}

#[test]
fn texts_of_every_type_read_as_they_are_meant() {
    for (fields, expected) in [
        ("<content>a &lt;b&gt; c</content>", r#"Paragraph "a <b> c""#),
        ("<content type='text'>One\n\nTwo</content>", r#"Paragraph "One" Paragraph "Two""#),
        ("<content type='html'>a &lt;b>c&lt;/b></content>", r#"Paragraph "a " Bold "c""#),
        (
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>c</b></div></content>",
            r#"Paragraph "a " Bold "c""#,
        ),
        (
            "<content type='xhtml'><div>a <b>no namespace</b></div></content>",
            r#"Paragraph "a " Bold "no namespace""#,
        ),
        (
            "<content type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml'>a <h:b>c</h:b></h:div></content>",
            r#"Paragraph "a " Bold "c""#,
        ),
        ("<content type='image/png'>iVBORw0KGgo=</content>", "ExcerptOnly"),
        ("<content type='html'/>", "ExcerptOnly"),
    ] {
        assert_eq!(body(&atom(fields)), expected, "{fields}");
    }
}

#[test]
fn a_story_has_its_own_language_or_that_of_the_feed() {
    for (attributes, fields, expected) in [
        ("", "", None),
        ("xml:lang='pt'", "", Some("pt")),
        ("xml:lang='pt'", "<content type='html' xml:lang='ar'>x</content>", Some("ar")),
        ("xml:lang='not a language'", "", None),
    ] {
        let document = format!(
            "<feed xmlns='http://www.w3.org/2005/Atom' {attributes}><entry><id>1</id><title>T</title>{fields}</entry></feed>"
        );
        let page = read(document).unwrap();
        let language = page.articles[0].preview.language.as_ref().map(LanguageTag::as_str);
        assert_eq!(language, expected, "{attributes} {fields}");
    }
}

#[test]
fn elements_of_other_namespaces_are_not_taken_for_the_storys_own() {
    let fields = "<guid>1</guid><x:title xmlns:x='urn:x'>No</x:title><title>Yes</title>\
        <x:link xmlns:x='urn:x'>https://no.example/</x:link><x:category xmlns:x='urn:x' text='No'>No</x:category>\
        <media:group><media:title>No</media:title></media:group>";
    let preview = rss(fields).preview;
    assert_eq!((preview.title.as_str(), address(&preview), preview.topics.len()), ("Yes", None, 0));
}
