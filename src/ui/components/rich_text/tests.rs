//! What a reader finds of a foreign text on the page.
#![allow(clippy::unwrap_used)]

use super::*;
use broadside_core::rich_text::Anchor;
use std::sync::Arc;

fn html(nodes: Vec<Node>) -> String {
    html_with(nodes, Embeds::as_links())
}

fn html_with(nodes: Vec<Node>, embeds: Embeds) -> String {
    let page_href = "articles/damp/".to_owned();
    let body = RichTextView {
        text: RichText(nodes),
        page_href,
        language: None,
        embeds,
        pictures: PictureGates::open(),
    };
    // Natively the ends of lists of views are marked by empty comments.
    body.view().to_html().replace("<!>", "")
}

fn element(kind: Kind, children: Vec<Node>) -> Node {
    Node::Element(Element { kind, language: None, direction: None, anchor: None, children })
}

fn plain(plain: Plain, text: &str) -> Node {
    element(Kind::Plain(plain), vec![Node::Text(text.to_owned())])
}

fn web(address: &str) -> WebAddress {
    WebAddress::parse(address).unwrap()
}

#[test]
fn text_is_never_markup() {
    let html = html(vec![plain(Plain::Paragraph, "<script>alert(1)</script> & more")]);
    assert!(html.contains("<p>&lt;script&gt;") && !html.contains("<script"), "{html}");
}

#[test]
fn elements_without_an_end_are_printed_without_one() {
    let breaks = element(Kind::Plain(Plain::Paragraph), vec![element(Kind::Plain(Plain::Break), Vec::new())]);
    let html = html(vec![breaks, element(Kind::Plain(Plain::Rule), Vec::new())]);
    assert!(html.contains("<br>") && html.contains("<hr>"), "{html}");
    assert!(!html.contains("</br>") && !html.contains("</hr>"), "{html}");
}

#[test]
fn outbound_links_give_nothing_away_and_vouch_for_nothing() {
    let link = Kind::Link { address: LinkAddress::Web(web("https://elsewhere.example/a")), title: None };
    let html = html(vec![element(link, vec![Node::Text("there".to_owned())])]);
    assert!(
        html.contains(r#"href="https://elsewhere.example/a" rel="noopener noreferrer ugc">there</a>"#),
        "{html}"
    );
}

#[test]
fn a_footnote_is_reached_whatever_the_base_of_the_page() {
    let anchor = Anchor::new("fn1").unwrap();
    let link = Kind::Link { address: LinkAddress::Anchor(anchor.clone()), title: None };
    let note = Element {
        kind: Kind::Plain(Plain::ListItem),
        language: None,
        direction: None,
        anchor: Some(anchor),
        children: vec![Node::Text("A note.".to_owned())],
    };
    let html = html(vec![element(link, vec![Node::Text("1".to_owned())]), Node::Element(note)]);
    assert!(
        html.contains(r##"href="articles/damp/#text-fn1""##) && html.contains(r#"id="text-fn1""#),
        "{html}"
    );
}

#[test]
fn a_wide_table_scrolls_by_itself_and_by_keyboard() {
    let head = Cell { scope: Some(Scope::Column), n_columns: 2, n_rows: 1 };
    let row = element(Kind::Plain(Plain::TableRow), vec![element(Kind::Cell(head), vec![])]);
    let html_of = |parts| html(vec![element(Kind::Plain(Plain::Table), parts)]);
    let captioned = html_of(vec![plain(Plain::TableCaption, "Hours"), row.clone()]);
    assert!(captioned.contains(r#"role="region" tabindex="0" aria-label="Hours. Table"#), "{captioned}");
    let html = html_of(vec![row]);
    assert!(html.contains(r#"role="group" tabindex="0" aria-label="Table"#), "{html}");
    assert!(html.contains(r#"<th colspan="2" scope="col"></th>"#), "{html}");
}

#[test]
fn nothing_is_loaded_from_elsewhere_before_its_reader_asks_for_it() {
    let video = || {
        let embed =
            Kind::Embed { address: web("https://video.example/v/1"), title: Some("The tide".to_owned()) };
        vec![element(embed, Vec::new())]
    };
    let at = |standing| {
        let embeds = Embeds { standing: Arc::new(move |_| standing), ..Embeds::as_links() };
        Owner::new().with(|| html_with(video(), embeds))
    };
    for (standing, has_button, has_frame) in [
        (EmbedStanding::LinkAlone, false, false),
        (EmbedStanding::Offered, true, false),
        (EmbedStanding::Loaded, false, true),
        (EmbedStanding::HeldBack, false, false),
    ] {
        let html = at(standing);
        assert!(html.contains("The tide") && html.contains("Open it at video.example"), "{html}");
        assert_eq!(html.contains("Load it from video.example</button>"), has_button, "{html}");
        assert_eq!(html.contains("<iframe") && html.contains("src="), has_frame, "{html}");
    }
    assert!(at(EmbedStanding::HeldBack).contains("it was not loaded"));
}

#[test]
fn pictures_wait_and_do_not_tell_where_they_are_shown() {
    let image = Image { address: web("https://demo.example/a.png"), alt: "A quay".to_owned(), size_px: None };
    let html = html(vec![element(Kind::Image(image), Vec::new())]);
    assert!(html.contains(r#"loading="lazy""#) && html.contains(r#"referrerpolicy="no-referrer""#), "{html}");
}

#[test]
fn a_passage_in_another_language_says_so() {
    let passage = Element {
        kind: Kind::Plain(Plain::Quote),
        language: LanguageTag::new("ar"),
        direction: Some(Direction::RightToLeft),
        anchor: None,
        children: vec![Node::Text("قطن".to_owned())],
    };
    assert!(html(vec![Node::Element(passage)]).contains(r#"<q lang="ar" dir="rtl">قطن</q>"#));
}

#[test]
fn a_list_keeps_its_numbers() {
    let list = Kind::OrderedList { start: Some(4), is_reversed: true };
    let html = html(vec![element(list, vec![plain(Plain::ListItem, "Fourth")])]);
    assert!(html.contains(r#"<ol start="4" reversed="#) && html.contains("<li>Fourth</li>"), "{html}");
}
