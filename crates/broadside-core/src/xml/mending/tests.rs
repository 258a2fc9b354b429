//! What is mended, and what is left to a strict parser to refuse.
#![allow(clippy::unwrap_used)]

use super::mended;
use crate::html::{HtmlNode, HtmlParser};
use crate::xml::{XmlFault, XmlPlace};

/// Knows two characters by name and one by number, as any parser of HTML does.
struct Names;

impl HtmlParser for Names {
    fn parse(&self, html: &str) -> Vec<HtmlNode> {
        let text = html.strip_prefix("<!doctype html><body>").unwrap_or_default();
        let text = text.replace("&nbsp;", "\u{a0}").replace("&eacute;", "é").replace("&#150;", "–");
        vec![HtmlNode::Text(text.replace("&LT;", "<").replace("&#12;", "\u{c}"))]
    }
}

#[test]
fn what_feeds_get_wrong_is_mended() {
    for (text, expected) in [
        ("<a>caf&eacute; &amp;&nbsp;bar &#233; &#xe9;</a>", "<a>café &amp;\u{a0}bar &#233; &#xe9;</a>"),
        (
            "<a>fish & chips, AT&T; &unknown; &;</a>",
            "<a>fish &amp; chips, AT&amp;T; &amp;unknown; &amp;;</a>",
        ),
        ("<a href='?x=1&y=2&eacute;'>Q&amp;A</a>", "<a href='?x=1&amp;y=2é'>Q&amp;A</a>"),
        ("<a>&LT;b&#12;&#150;</a>", "<a>&lt;b–</a>"),
        ("<a>&#0;&#55296;&#99999999999;</a>", "<a>&amp;#0;&amp;#55296;&amp;#99999999999;</a>"),
        ("<a>\u{0}x\u{b}\u{1f}y\tz\u{ffff}</a>", "<a>xy\tz</a>"),
        ("<a>1 < 2, I <3 you, 2 > 1 ]]></a>", "<a>1 &lt; 2, I &lt;3 you, 2 &gt; 1 ]]&gt;</a>"),
        ("<a b='x>y' c=\"<\"/>", "<a b='x&gt;y' c=\"&lt;\"/>"),
        (
            "<a><![CDATA[<p class=\"x\">a & b</p>]]]]><![CDATA[>c]]></a>",
            "<a>&lt;p class=&quot;x&quot;&gt;a &amp; b&lt;/p&gt;]]&gt;c</a>",
        ),
        (
            "<?xml version='1.1' encoding='x'?>\n<!DOCTYPE a [\n<!ENTITY b '>c'>]>\n<a>&b;</a>",
            "\n\n\n<a>&amp;b;</a>",
        ),
        ("<!-- a -- b --><?pi?><a><!--\n--><?php\n?>c</a>", "<a>\n\nc</a>"),
        ("\u{feff}\n<br />Warning <?xml version='1.0'?><a/>", "\n<a/>"),
        ("junk <a>b</a>\n<script>tail</script> & more", "<a>b</a>"),
        ("<rss><![CDATA[<?xml version='1.0'?>]]></rss>", "<rss>&lt;?xml version='1.0'?&gt;</rss>"),
        (
            "<rss><media:content url='u'/><foo:bar/></rss>",
            "<rss xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:foo=\"urn:undeclared\"><media:content url='u'/><foo:bar/></rss>",
        ),
        ("<a xmlns:x='y'><x:b/></a>", "<a xmlns:x='y'><x:b/></a>"),
        ("<x:a/>", "<x:a xmlns:x=\"urn:undeclared\"/>"),
        ("<a><b>cut off", "<a><b>cut off"),
        ("", ""),
        ("no markup at all", ""),
    ] {
        assert_eq!(mended(text, &Names).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_cannot_be_mended_says_where_it_is() {
    let deep = ["<a>\n", &"<b>".repeat(100)].concat();
    for (text, line, column) in [
        ("<a>\n  <![CDATA[never ends", 2, 3),
        ("<a>\n<!-- never ends", 2, 1),
        ("<a>é<b c='never ends>", 1, 5),
        ("</a>", 1, 1),
        ("<!DOCTYPE a [ <b>", 1, 1),
        (&deep, 2, 298),
    ] {
        let place = XmlPlace { line, column };
        assert_eq!(mended(text, &Names), Err(XmlFault::Broken(Some(place))), "{text}");
    }
    let wide = ["<a>", &"<b/>".repeat(300_000)].concat();
    assert_eq!(mended(&wide, &Names), Err(XmlFault::TooLarge));
}
