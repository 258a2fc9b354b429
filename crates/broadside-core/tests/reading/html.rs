//! What readers see of the HTML that newsrooms' systems write.

use crate::html_parser::NativeHtmlParser;
use crate::outline::outline;
use broadside_core::model::WebAddress;
use broadside_core::rich_text::{RichText, line_from_html};
use std::path::PathBuf;

pub fn base() -> WebAddress {
    WebAddress::parse("https://news.example/2026/10/story/").unwrap()
}

pub fn read(html: &str) -> RichText {
    RichText::read(html, &NativeHtmlParser, Some(&base()))
}

/// The text with `<kind>` before and nothing after, on one line: short enough for tables.
fn line(html: &str) -> String {
    outline(&read(html)).split('\n').map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// `UPDATE_OUTLINES=1 cargo test -p broadside-core --test reading` writes the outlines anew; read them before
/// you keep them.
#[test]
fn every_fixture_reads_as_its_outline_says() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/html"));
    let mut n_fixtures = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "html") {
            continue;
        }
        n_fixtures += 1;
        let found = outline(&read(&std::fs::read_to_string(&path).unwrap()));
        let expected = path.with_extension("outline.txt");
        if std::env::var_os("UPDATE_OUTLINES").is_some() {
            std::fs::write(&expected, &found).unwrap();
        }
        assert_eq!(found, std::fs::read_to_string(&expected).unwrap(), "{}", path.display());
    }
    assert!(n_fixtures >= 6, "only {n_fixtures} fixtures in {}", folder.display());
}

#[test]
fn loose_words_become_paragraphs() {
    for (html, expected) in [
        ("One", r#"Paragraph "One""#),
        ("<p>One</p>\n\n<p> Two </p>", r#"Paragraph "One" Paragraph "Two""#),
        ("One<div>Two</div>Three", r#"Paragraph "One" Paragraph "Two" Paragraph "Three""#),
        ("One<br><br>Two<br>three", r#"Paragraph "One" Paragraph "Two" Break "three""#),
        ("<p>One<br></p>", r#"Paragraph "One""#),
        ("<p>&nbsp;</p><p></p><div> </div><p><br></p><p><b> </b></p>", ""),
        ("<p>a <b>b</b> c</p>", r#"Paragraph "a " Bold "b" " c""#),
        ("<font>a</font><font> b</font>", r#"Paragraph "a b""#),
        ("a  \n  b&nbsp;&nbsp;c", "Paragraph \"a b\\u{a0}\\u{a0}c\""),
        ("<blockquote>One<p>Two</p></blockquote>", r#"Blockquote Paragraph "One" Paragraph "Two""#),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn headings_begin_below_the_title() {
    for (html, expected) in [
        ("<h1>A</h1><h2>B</h2><h6>C</h6>", r#"Heading2 "A" Heading2 "B" Heading6 "C""#),
        ("<h2><div>A</div><div>B</div></h2>", r#"Heading2 "A B""#),
        ("<h3> </h3>", ""),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn what_could_run_or_ask_is_gone_with_its_content() {
    for html in [
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<svg><script>alert(1)</script><text>x</text></svg>",
        "<math><mtext>x</mtext></math>",
        "<template><p>x</p></template>",
        "<form action=/x>Name<input name=x><button>Send</button></form>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<noscript><p>x</p></noscript>",
        "<iframe srcdoc='<p>x</p>'></iframe>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<object data='data:text/html,x'>x</object>",
        "<video>no address</video>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='https://count.example/pixel' width=1 height=1>",
        "<img>",
        "<title>x</title><meta http-equiv=refresh content='0'><base href='https://evil.example/'><link rel=stylesheet href=x>",
        "<xmp><p>x</p></xmp>",
    ] {
        assert_eq!(line(html), "", "{html}");
    }
}

#[test]
fn links_lead_to_pages_mailboxes_and_places_here() {
    for (html, expected) in [
        ("<a href='/a?b=c#d'>x</a>", r#"Paragraph Link https://news.example/a?b=c#d "x""#),
        ("<a href='../more'>x</a>", r#"Paragraph Link https://news.example/2026/10/more "x""#),
        ("<a href='http://old.example/'>x</a>", r#"Paragraph Link http://old.example/ "x""#),
        (
            "<a href='MAILTO:desk@news.example?subject=x'>x</a>",
            r#"Paragraph Link mail desk@news.example "x""#,
        ),
        ("<a href='javascript:alert(1)'>x</a>", r#"Paragraph "x""#),
        ("<a href=' java\tscript:alert(1)'>x <i>y</i></a>", r#"Paragraph "x " Italic "y""#),
        ("<a href='data:text/html,x'>x</a>", r#"Paragraph "x""#),
        ("<a href='https://'>x</a>", r#"Paragraph "x""#),
        ("<a href=''>x</a>", r#"Paragraph "x""#),
        ("<a href='#gone'>x</a>", r#"Paragraph "x""#),
        ("<a href='/a'></a>", ""),
        ("<a href='/a' title=' A \u{202e}b '>x</a>", r#"Paragraph Link https://news.example/a «A b» "x""#),
        ("<a href='#n'>One</a><p id=n>Note", r#"Paragraph Link here n "One" Paragraph id=n "Note""#),
        (
            "<a href='https://news.example/2026/10/story/#n'>One</a><p id=n>Note",
            r#"Paragraph Link here n "One" Paragraph id=n "Note""#,
        ),
        (
            "<a name=top></a><p><a href='#top'>Up</a></p>",
            r#"Paragraph Span id=top Paragraph Link here top "Up""#,
        ),
        ("<p id=unused>x", r#"Paragraph "x""#),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn pictures_stand_by_themselves_and_come_over_https() {
    for (html, expected) in [
        ("<img src='a.jpg' alt='A  ship'>", "Figure Image https://news.example/2026/10/story/a.jpg «A ship»"),
        ("<p><img src='http://pics.example/a.jpg'></p>", "Figure Image https://pics.example/a.jpg"),
        (
            "<p><a href='/big'><img src='/a.jpg' width=300 height=200></a></p>",
            "Figure Link https://news.example/big Image https://news.example/a.jpg 300x200",
        ),
        ("<p>A <img src='/a.jpg'> b</p>", r#"Paragraph "A " Image https://news.example/a.jpg " b""#),
        ("<img src='data:,' data-lazy-src='/late.jpg'>", "Figure Image https://news.example/late.jpg"),
        (
            "<p><img src='/a.jpg'> <img src='/b.jpg'></p>",
            "Figure Image https://news.example/a.jpg Figure Image https://news.example/b.jpg",
        ),
        (
            "<picture><source srcset='/a.webp'><img src='/a.jpg'></picture>",
            "Figure Image https://news.example/a.jpg",
        ),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn things_from_other_hosts_are_placeholders() {
    for (html, expected) in [
        (
            "<iframe src='https://video.example/1' title='A march'></iframe>",
            "Embed https://video.example/1 «A march»",
        ),
        (
            "<p>Look: <iframe src='//video.example/1'></iframe> there.</p>",
            r#"Paragraph "Look:" Embed https://video.example/1 Paragraph "there.""#,
        ),
        ("<video><source src='/a.mp4'>Your browser is old.</video>", "Embed https://news.example/a.mp4"),
        ("<audio src='/a.mp3'></audio>", "Embed https://news.example/a.mp3"),
        ("<object data='/a.pdf'><p>x</p></object>", "Embed https://news.example/a.pdf"),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn lists_and_tables_hold_only_what_belongs_there() {
    for (html, expected) in [
        ("<ul><li>a<li><p>b</p></ul>", r#"UnorderedList ListItem "a" ListItem Paragraph "b""#),
        ("<ul> <li> </li> </ul>", ""),
        ("<ul>a<ul><li>b</ul></ul>", r#"UnorderedList ListItem "a" ListItem UnorderedList ListItem "b""#),
        ("<li>stray</li>", r#"Paragraph "stray""#),
        ("<ol start=3 reversed><li>a</ol>", r#"OrderedList from 3 reversed ListItem "a""#),
        ("<ul><li>a<div>b</div></ul>", r#"UnorderedList ListItem Paragraph "a" Paragraph "b""#),
        (
            "<dl><div><dt>t</dt><dd>d</dd></div></dl>",
            r#"DefinitionList DefinitionTerm "t" DefinitionDetail "d""#,
        ),
        (
            "<table><caption>c</caption><tr><th scope=col>h<td colspan=0 rowspan=900>d</table>",
            r#"Table TableCaption "c" TableBody TableRow Cell heads Column "h" Cell 1x100 "d""#,
        ),
        ("<table><tr><td>a<td></table>", r#"Table TableBody TableRow Cell "a" Cell"#),
        ("<table><tr><td> </table>", ""),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn links_around_blocks_go_into_them() {
    for (html, expected) in [
        (
            "<a href='/a'><h3>T</h3><p>P</p></a>",
            r#"Heading3 Link https://news.example/a "T" Paragraph Link https://news.example/a "P""#,
        ),
        ("<b><p>a</p></b>", r#"Paragraph Bold "a""#),
        ("<span lang=es>hola</span>", r#"Paragraph Span lang=es "hola""#),
        (
            "<div lang=ar dir=rtl><p>a</p>b</div>",
            r#"Paragraph lang=ar dir=rtl "a" Paragraph lang=ar dir=rtl "b""#,
        ),
        ("<pre>a\n  b</pre>", r#"Preformatted "a\n  b""#),
        ("<details><summary>s</summary>b</details>", r#"Details Summary "s" Paragraph "b""#),
        ("<figure><figcaption>nothing</figcaption></figure>", ""),
    ] {
        assert_eq!(line(html), expected, "{html}");
    }
}

#[test]
fn titles_are_one_line_of_text() {
    for (html, expected) in [
        ("Dockers &amp; drivers", "Dockers & drivers"),
        ("We don&#8217;t move it", "We don\u{2019}t move it"),
        ("AT&amp;amp;T", "AT&amp;T"),
        ("<em>The  Tide</em>\n turns", "The Tide turns"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("Safe \u{202e}evil", "Safe evil"),
        ("a<br>b<script>c</script>", "a b"),
        ("<img src=x onerror=alert(1)>", ""),
        (" ", ""),
    ] {
        assert_eq!(line_from_html(html, &NativeHtmlParser), expected, "{html}");
    }
}

#[test]
fn cards_get_the_first_words_of_the_running_text() {
    let text = read(
        "<h2>A heading</h2><figure><img src=/a.jpg><figcaption>A caption.</figcaption></figure>\
         <p>The first words<sup><a href='#n'>1</a></sup>, which matter.</p><pre>let code;</pre>\
         <p>And more of them.</p><p id=n>A note</p>",
    );
    for (max_chars, expected) in [
        (200, "The first words, which matter. And more of them. A note"),
        (40, "The first words, which matter. And more\u{2026}"),
        (30, "The first words, which matter\u{2026}"),
        (16, "The first words\u{2026}"),
        (5, "The\u{2026}"),
    ] {
        assert_eq!(text.excerpt(max_chars), expected);
        assert!(text.excerpt(max_chars).chars().count() <= max_chars);
    }
    assert_eq!(read("<ul><li>a</li><li>b</li></ul>").excerpt(20), "a b");
    assert_eq!(read("<h2>Only this</h2>").excerpt(20), "Only this", "better a heading than nothing");
}

#[test]
fn words_are_counted_for_the_reading_time() {
    assert_eq!(read("<p>One two</p><p>three <b>four</b></p>").n_words(), 4);
    assert_eq!(read("<p>One</p>").reading_minutes(), 1);
    assert_eq!(read(&format!("<p>{}</p>", "word ".repeat(231))).reading_minutes(), 2);
    assert_eq!(read(&format!("<p>{}</p>", "団結".repeat(460))).reading_minutes(), 2);
    assert_eq!(read("<p>a</p><ul><li>b</li></ul>c").plain_text(), "a\nb\nc");
    assert!(read(" ").is_empty());
}

#[test]
fn plain_text_keeps_its_paragraphs() {
    let text = RichText::from_plain_text("One\ntwo\r\n\r\n\n<b>three</b>  \n");
    assert_eq!(text.plain_text(), "One\ntwo\n<b>three</b>");
    assert_eq!(text.0.len(), 2);
}
