//! Ten times as much of anything may take about ten times as long to read. Times are compared with each other and never
//! with a clock's limit, so that a slow machine is no fault.
//!
//! Deliberately absent: what comes of the documents; `hostile` has that.

use crate::html_parser::NativeHtmlParser;
use crate::talk::{ask, configured, ghost, json_feed, latest, ok, syndication, wordpress};
use broadside_core::config::{Source, Taxonomy};
use broadside_core::query::Match;
use broadside_core::rich_text::RichText;
use std::time::{Duration, Instant};

/// Ten times as many may take so many times as long: growth by the square would be a hundred times.
const MAX_FACTOR: u32 = 25;
/// A machine that does other things meanwhile gets another chance; growth by the square never passes.
const N_TRIES: usize = 4;
/// Shorter times than this are the clock's noise.
const LEAST: Duration = Duration::from_millis(5);

fn time_of(read: impl Fn()) -> Duration {
    let before = Instant::now();
    read();
    before.elapsed()
}

fn assert_in_proportion(what: &str, n: usize, read: impl Fn(usize)) {
    let mut told = Vec::new();
    for _ in 0..N_TRIES {
        let few = time_of(|| read(n)).min(time_of(|| read(n))).max(LEAST);
        let many = time_of(|| read(10 * n));
        if many < few * MAX_FACTOR {
            return;
        }
        told.push((few, many));
    }
    panic!("ten times as many {what} take too much longer: {told:?}");
}

fn numbered(n_parts: usize, part: impl Fn(usize) -> String) -> String {
    (0..n_parts).map(part).collect()
}

fn listed(n_parts: usize, part: impl Fn(usize) -> String) -> String {
    (0..n_parts).map(part).collect::<Vec<_>>().join(",")
}

/// A source that gives its items under any name, with names of authors and topics in lists.
fn mapped() -> Source {
    configured(
        r#"{ "type": "mapped", "url": "https://news.example/api", "items": "items", "html": ["body"],
        "fields": { "id": "id", "title": "title", "body": "content_html", "authors": { "list": "authors" },
        "topics": { "list": "tags", "name": "name", "separator": "," }, "published": "date_published" } }"#,
    )
}

fn post(inside: &str) -> String {
    format!(r#"[{{"id":1,"slug":"a","title":{{"rendered":"A"}},{inside}}}]"#)
}

fn read_as(source: &Source, body: &str) {
    let _ = ask(source, latest(&[], Match::Any), |_| ok(body)).0.map(|it| it.articles.len());
}

#[test]
fn items_without_number_are_read_in_proportion() {
    let item = |it| format!(r#"{{"id":"{it}","title":"Story {it}","tags":["topic {it}"]}}"#);
    let bare = |_| r#"{"title":null}"#.to_owned();
    let same = |_| r#"{"id":"1","title":"Story"}"#.to_owned();
    for (what, part) in
        [("items", &item as &dyn Fn(usize) -> String), ("items without ids", &bare), ("equal items", &same)]
    {
        for (name, source) in [("JSON Feed", json_feed()), ("mapped", mapped())] {
            assert_in_proportion(&format!("{what} ({name})"), 1_000, |n| {
                read_as(&source, &format!(r#"{{"items":[{}]}}"#, listed(n, part)));
            });
        }
        assert_in_proportion(&format!("{what} (Ghost)"), 10_000, |n| {
            read_as(&ghost(), &format!(r#"{{"posts":[{}]}}"#, listed(n, part)));
        });
        assert_in_proportion(&format!("{what} (WordPress)"), 10_000, |n| {
            read_as(&wordpress(Taxonomy::Both), &format!("[{}]", listed(n, part)));
        });
    }
    assert_in_proportion("entries of an object", 1_000, |n| {
        let named = |it| {
            format!(
                r#""{it}":{{"id":"{it}","title":"a","date_published":"20{:02}-01-01T00:00:00Z"}}"#,
                it % 100
            )
        };
        read_as(&mapped(), &format!(r#"{{"items":{{{}}}}}"#, listed(n, named)));
    });
    for part in [
        "<item><guid>{}</guid><title>a</title><category>{}</category></item>",
        "<item/>",
        "<item><guid>1</guid></item>",
    ] {
        assert_in_proportion(&format!("{part} of RSS"), 1_000, |n| {
            let items = numbered(n, |it| part.replace("{}", &it.to_string()));
            read_as(&syndication(), &format!("<rss><channel>{items}</channel></rss>"));
        });
    }
}

#[test]
fn one_story_with_very_much_of_something_is_read_in_proportion() {
    let tag = |it| format!(r#""tag {it}""#);
    let author = |it| format!(r#"{{"name":"Name {it}"}}"#);
    let file = |it| format!(r#"{{"url":"/{it}.mp3","mime_type":"audio/mpeg"}}"#);
    let term = |it| format!(r#"{{"id":{it},"name":"Term {it}","slug":"t-{it}","taxonomy":"post_tag"}}"#);
    for (name, source) in [("JSON Feed", json_feed()), ("mapped", mapped())] {
        assert_in_proportion(&format!("tags ({name})"), 20_000, |n| {
            read_as(&source, &format!(r#"{{"items":[{{"id":"1","tags":[{}]}}]}}"#, listed(n, tag)));
        });
        assert_in_proportion(&format!("authors ({name})"), 20_000, |n| {
            read_as(&source, &format!(r#"{{"items":[{{"id":"1","authors":[{}]}}]}}"#, listed(n, author)));
        });
    }
    assert_in_proportion("attachments", 5_000, |n| {
        let body =
            format!(r#"{{"items":[{{"id":"1","content_text":"a","attachments":[{}]}}]}}"#, listed(n, file));
        read_as(&json_feed(), &body);
    });
    assert_in_proportion("terms", 2_000, |n| {
        let terms = format!(r#""_embedded":{{"wp:term":[[{}]]}}"#, listed(n, term));
        read_as(&wordpress(Taxonomy::Both), &post(&terms));
    });
    assert_in_proportion("groups of terms", 2_000, |n| {
        let terms = listed(n, |it| format!("[{}]", term(it)));
        read_as(&wordpress(Taxonomy::Both), &post(&format!(r#""_embedded":{{"wp:term":[{terms}]}}"#)));
    });
    assert_in_proportion("sizes of a picture", 2_000, |n| {
        let sizes =
            listed(n, |it| format!(r#""s{it}":{{"source_url":"/{it}.jpg","width":{it},"height":1}}"#));
        let media = format!(
            r#""_embedded":{{"wp:featuredmedia":[{{"id":1,"media_details":{{"sizes":{{{sizes}}}}}}}]}}"#
        );
        read_as(&wordpress(Taxonomy::Both), &post(&media));
    });
    assert_in_proportion("tags of Ghost", 2_000, |n| {
        let tags = listed(n, |it| format!(r#"{{"name":"Tag {it}","slug":"t-{it}","visibility":"public"}}"#));
        read_as(&ghost(), &format!(r#"{{"posts":[{{"id":"1","title":"a","tags":[{tags}]}}]}}"#));
    });
    for part in [
        "<category>Tag {}</category>",
        "<dc:creator>Name {}</dc:creator>",
        "<enclosure url='/{}.mp3' type='audio/mpeg'/>",
        "<media:content url='/{}.mp3' type='audio/mpeg'/>",
        "<media:group><media:content url='/{}.jpg' medium='image'/></media:group>",
        "<link>/{}</link>",
        "<pubDate>day {}</pubDate>",
        "<x{}:y/>",
        "<title>{}</title>",
    ] {
        assert_in_proportion(&format!("{part} in one item"), 2_000, |n| {
            let parts = numbered(n, |it| part.replace("{}", &it.to_string()));
            read_as(
                &syndication(),
                &format!("<rss><channel><item><guid>1</guid>{parts}</item></channel></rss>"),
            );
        });
    }
}

#[test]
fn markup_in_a_feed_is_mended_in_proportion() {
    let channel = |inside: &str| format!("<rss><channel><item><guid>1</guid>{inside}</item></channel></rss>");
    for (what, part) in [
        ("ampersands", "&"),
        ("names", "&eacute;"),
        ("unknown names", "&nosuch{};"),
        ("angles", "< "),
        ("marked sections", "<![CDATA[a]]>"),
        ("comments", "<!-- a -->"),
        ("instructions", "<?a b?>"),
        ("declarations", "<!ENTITY a{} 'b'>"),
        ("line ends", "\r\n"),
        ("open sections", "<![CDATA["),
        ("open comments", "<!--"),
        ("quotes", "<a b='"),
    ] {
        assert_in_proportion(what, 20_000, |n| {
            let parts = numbered(n, |it| part.replace("{}", &it.to_string()));
            read_as(&syndication(), &channel(&format!("<description>{parts}</description>")));
        });
    }
    for (what, attribute) in
        [("attributes", " a{}='1'"), ("namespaces", " xmlns:a{}='urn:{}'"), ("equal attributes", " a='1'")]
    {
        assert_in_proportion(what, 4_000, |n| {
            let attributes = numbered(n, |it| attribute.replace("{}", &it.to_string()));
            read_as(&syndication(), &channel(&format!("<category{attributes}>a</category>")));
        });
    }
    assert_in_proportion("namespaces declared again and again", 1_000, |n| {
        let namespaces = numbered(400, |it| format!(" xmlns:a{it}='urn:{it}'"));
        let again = numbered(n, |it| format!("<b xmlns:c{it}='urn:c'/>"));
        read_as(&syndication(), &channel(&format!("<a{namespaces}>{again}</a>")));
    });
}

#[test]
fn the_html_of_a_story_is_read_in_proportion() {
    for (what, start, part, end) in [
        ("levels", "", "<div>", ""),
        ("quotes", "", "<blockquote>", ""),
        ("lists", "", "<ul><li>", ""),
        ("fonts", "", "<b a={}>", ""),
        ("ends of nothing", "", "</p></b></x>", ""),
        ("links in links", "", "<a href=/{}>x", ""),
        ("anchors", "", "<a href=#n{} id=n{}>x</a>", ""),
        ("attributes", "<p", " a{}=1", ">x"),
        ("words before a table", "<table>", "x<p></p>", "</table>"),
        ("words in a table", "<table><tr>", "<b>x</b>", "</tr></table>"),
        ("cells", "<table>", "<td>x", "</table>"),
        ("crossed elements", "", "<b><p>x</b>", ""),
        ("forms", "", "<select><option>x", ""),
        ("images of vectors", "", "<svg><g>", ""),
        ("templates", "", "<template>", ""),
        ("references", "", "&amp;&nosuch;&#{};", ""),
        ("breaks", "", "x<br><br>", ""),
        ("open tags", "", "<p ", ""),
        ("open comments", "", "<!--", ""),
    ] {
        assert_in_proportion(what, 3_000, |n| {
            let html = [start, &numbered(n, |it| part.replace("{}", &it.to_string())), end].concat();
            let text = RichText::read(&html, &NativeHtmlParser, None);
            assert!(text.excerpt(200).chars().count() <= 200);
        });
    }
    // Each paragraph opens anew what was left open before it.
    assert_in_proportion("paragraphs after open fonts", 500, |n| {
        let fonts = numbered(n, |it| format!("<b a={it}>"));
        RichText::read(&format!("<p>{fonts}</p>{}", "<p>x</p>".repeat(n)), &NativeHtmlParser, None);
    });
}
