//! Bodies made by hand that hold every element of the rich-text tree.
//!
//! Deliberately absent: parsing; that the parser makes such trees is tested where it stands.

use broadside_core::model::{Image, WebAddress};
use broadside_core::rich_text::{Anchor, Cell, Element, Kind, LinkAddress, Node, Plain, RichText, Scope};

fn element(kind: Kind, children: Vec<Node>) -> Node {
    Node::Element(Element { kind, language: None, direction: None, anchor: None, children })
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn plain(plain: Plain, children: Vec<Node>) -> Node {
    element(Kind::Plain(plain), children)
}

fn said(kind: Plain, words: &str) -> Node {
    plain(kind, vec![text(words)])
}

fn web(address: &str) -> WebAddress {
    WebAddress::parse(address).expect("an address")
}

fn anchor(name: &str) -> Anchor {
    Anchor::new(name).expect("a name")
}

fn link(address: LinkAddress, words: &str) -> Node {
    element(Kind::Link { address, title: None }, vec![text(words)])
}

fn cell(scope: Option<Scope>, words: &str) -> Node {
    element(Kind::Cell(Cell { scope, n_columns: 1, n_rows: 1 }), vec![text(words)])
}

/// One of everything.
pub fn everything() -> RichText {
    let to_note = LinkAddress::Anchor(anchor("note"));
    let note = Element {
        kind: Kind::Plain(Plain::ListItem),
        language: None,
        direction: None,
        anchor: Some(anchor("note")),
        children: vec![text("The harbour company gave this figure in writing and withdrew it by telephone.")],
    };
    RichText(vec![
        plain(
            Plain::Paragraph,
            vec![
                text(
                    "The crates had been there since the Sunday before, under a tarpaulin that one of the dockers \
                      had tied down himself, because, he said, it was not ",
                ),
                said(Plain::Emphasis, "their"),
                text(
                    " fault and there was rain coming. Five ports had passed the word along, and each had read the ",
                ),
                link(LinkAddress::Web(web("https://elsewhere.example/manifest")), "same manifest"),
                text("."),
                plain(Plain::Superscript, vec![link(to_note, "1")]),
            ],
        ),
        said(
            Plain::Paragraph,
            "Nobody gave an order. A crane driver looked at the paper, looked at the weight, and asked what kind of \
             machine weighs the same eleven times. Then she went to fetch her coat.",
        ),
        said(Plain::Heading2, "What the paper said"),
        table(),
        plain(
            Plain::Blockquote,
            vec![
                said(
                    Plain::Paragraph,
                    "I have lifted pianos, turbines and once a church bell. I know what I lift.",
                ),
                plain(Plain::Paragraph, vec![said(Plain::Cite, "A crane driver, Coaling Quay")]),
            ],
        ),
        plain(
            Plain::Figure,
            vec![
                element(
                    Kind::Image(Image {
                        address: web("http://127.0.0.1:8099/public/demo/images/crane.svg"),
                        alt: "A crane over an empty quay".to_owned(),
                        size_px: Some((1200, 800)),
                    }),
                    Vec::new(),
                ),
                said(Plain::FigureCaption, "Number 4 Berth on Saturday evening, after the ship had gone."),
            ],
        ),
        said(Plain::Heading3, "Three things that were asked for"),
        plain(
            Plain::UnorderedList,
            vec![
                said(Plain::ListItem, "surgical thread in two sizes, and no other;"),
                said(Plain::ListItem, "batteries that do not swell in August;"),
                said(Plain::ListItem, "a telephone call before anything is sent."),
            ],
        ),
        element(
            Kind::Embed {
                address: web("https://video.example/watch/1"),
                title: Some("The ship leaves (4 minutes, no speech)".to_owned()),
            },
            Vec::new(),
        ),
        said(
            Plain::Preformatted,
            "12.11.  06:10  five ports told\n14.11.  19:40  ship sails, eleven crates light",
        ),
        plain(
            Plain::Details,
            vec![
                said(Plain::Summary, "How we know this"),
                said(Plain::Paragraph, "From six people who were there."),
            ],
        ),
        plain(Plain::Rule, Vec::new()),
        element(Kind::OrderedList { start: None, is_reversed: false }, vec![Node::Element(note)]),
    ])
}

fn table() -> Node {
    let row = |port: &str, day: &str, answer: &str| {
        plain(Plain::TableRow, vec![cell(Some(Scope::Row), port), cell(None, day), cell(None, answer)])
    };
    let head = ["Port", "Told on", "Answer"].map(|it| cell(Some(Scope::Column), it));
    plain(
        Plain::Table,
        vec![
            said(Plain::TableCaption, "Who was asked to lift, and what they said"),
            plain(Plain::TableHead, vec![plain(Plain::TableRow, head.into())]),
            plain(
                Plain::TableBody,
                vec![
                    row("Port Merrow", "Sunday 8", "Not by us"),
                    row("Karholm", "Monday 9", "Not by us either"),
                    row("Santa Brisa", "Thursday 12", "Ask somebody else"),
                ],
            ),
        ],
    )
}

/// A short body in Arabic.
pub fn arabic() -> RichText {
    RichText(vec![
        said(
            Plain::Paragraph,
            "تبدأ المناوبة الليلية بإحصاء قصير: كم بقي من القفازات، وكم لترًا من الوقود في المولّد، وكم امرأة تنتظر. \
             تُكتب الأرقام الثلاثة بالطبشور على لوح كان يومًا قائمة أسعار.",
        ),
        said(Plain::Heading2, "خط هاتف بين ضفتين"),
        plain(
            Plain::Blockquote,
            vec![said(Plain::Paragraph, "أنتِ لا تترجمين الكلمات، أنتِ تمسكين المصباح. امسكيه جيدًا فقط.")],
        ),
        plain(
            Plain::UnorderedList,
            vec![
                said(Plain::ListItem, "خيوط جراحية بمقاسين محددين؛"),
                said(Plain::ListItem, "بطاريات للمصابيح لا تنتفخ في الحرّ."),
            ],
        ),
    ])
}
