//! The few attributes that pass, each read into its own type.
//!
//! Deliberately absent: `style`, `class` as looks, handlers and form attributes. Classes are looked at only
//! for the captions and galleries that older WordPress themes write without the elements that mean them.

use super::{Anchor, Cell, Kind, LinkAddress, Scope};
use crate::html::HtmlElement;
use crate::model::{Direction, Image, LanguageTag, WebAddress};

/// `lang`.
pub(super) fn language(element: &HtmlElement) -> Option<LanguageTag> {
    element.attribute("lang").and_then(LanguageTag::new)
}

/// `dir`; `auto` is left to the browser, whose default it is not, but whose guess costs nothing to lose.
pub(super) fn direction(element: &HtmlElement) -> Option<Direction> {
    match element.attribute("dir")?.trim().to_ascii_lowercase().as_str() {
        "ltr" => Some(Direction::LeftToRight),
        "rtl" => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// The name under which a link may ask for this place.
pub(super) fn anchor_name(element: &HtmlElement) -> Option<&str> {
    let old_name = if element.name == "a" { element.attribute("name") } else { None };
    element.attribute("id").or(old_name).filter(|it| !it.is_empty())
}

/// Where an `a` leads: the web, a mailbox, or a place for which `is_here` holds.
pub(super) fn link(
    element: &HtmlElement,
    base: Option<&WebAddress>,
    is_here: impl Fn(&str) -> bool,
) -> Option<Kind> {
    let href = element.attribute("href")?.trim();
    let title = text(element, "title");
    if let Some(name) = href.strip_prefix('#') {
        let anchor = Anchor::new(name).filter(|_| is_here(name))?;
        return Some(Kind::Link { address: LinkAddress::Anchor(anchor), title });
    }
    if href.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("mailto:")) {
        let mailbox = href.get(7..).and_then(|it| it.split('?').next()).unwrap_or_default();
        let is_mailbox =
            mailbox.contains('@') && !mailbox.contains(|it: char| it.is_control() || it.is_whitespace());
        return is_mailbox.then(|| Kind::Link { address: LinkAddress::Mail(mailbox.to_owned()), title });
    }
    let address = resolved(href, base)?;
    // Footnotes are often written with the whole address of their own page.
    if let (Some(name), Some(base)) = (address.fragment(), base)
        && is_here(name)
        && address.without_fragment() == base.without_fragment()
    {
        return Some(Kind::Link { address: LinkAddress::Anchor(Anchor::new(name)?), title });
    }
    // A link stays as its author wrote it: a site without https would be lost to an upgraded one.
    Some(Kind::Link { address: LinkAddress::Web(address), title })
}

/// An `img`; `None` for inline data, for pixels that count readers, and for addresses that are none.
pub(super) fn image(element: &HtmlElement, base: Option<&WebAddress>) -> Option<Image> {
    // Scripts that load images late leave a placeholder in `src` and the address in one of these.
    const ADDRESSES: [&str; 4] = ["data-src", "data-lazy-src", "data-original", "src"];
    let address = ADDRESSES.iter().find_map(|name| resolved(element.attribute(name)?, base))?.upgraded();
    let width = pixels(element, "width");
    let height = pixels(element, "height");
    if width.is_some_and(|it| it <= 1) || height.is_some_and(|it| it <= 1) {
        return None;
    }
    Some(Image { address, alt: text(element, "alt").unwrap_or_default(), size_px: width.zip(height) })
}

/// The page behind an `iframe`, `video`, `audio`, `embed` or `object`.
pub(super) fn embed(element: &HtmlElement, base: Option<&WebAddress>) -> Option<Kind> {
    const ADDRESSES: [&str; 4] = ["data-src", "data-lazy-src", "src", "data"];
    let own = |it: &HtmlElement| ADDRESSES.iter().find_map(|name| resolved(it.attribute(name)?, base));
    let address = own(element).or_else(|| {
        element.children.iter().find_map(|child| match child {
            crate::html::HtmlNode::Element(source) if matches!(source.name.as_str(), "source" | "embed") => {
                own(source)
            }
            _ => None,
        })
    })?;
    let title = text(element, "title").or_else(|| text(element, "aria-label"));
    Some(Kind::Embed { address: address.upgraded(), title })
}

/// `start` and `reversed` of an `ol`.
pub(super) fn ordered_list(element: &HtmlElement) -> Kind {
    let start = element.attribute("start").and_then(|it| it.trim().parse().ok()).filter(|it| *it != 1);
    Kind::OrderedList { start, is_reversed: element.attribute("reversed").is_some() }
}

/// A `td` or `th`.
pub(super) fn cell(element: &HtmlElement) -> Kind {
    let span = |name| {
        element.attribute(name).and_then(|it| it.trim().parse::<u16>().ok()).unwrap_or(1).clamp(1, 100)
    };
    let scope = (element.name == "th").then(|| match element.attribute("scope").map(str::trim) {
        Some("col" | "colgroup") => Scope::Column,
        Some("row" | "rowgroup") => Scope::Row,
        _ => Scope::Auto,
    });
    Kind::Cell(Cell { scope, n_columns: span("colspan"), n_rows: span("rowspan") })
}

/// Whether the element bears `class`.
pub(super) fn has_class(element: &HtmlElement, class: &str) -> bool {
    element.attribute("class").is_some_and(|it| it.split_ascii_whitespace().any(|it| it == class))
}

/// An attribute's text, white space folded; `None` when nothing is left.
pub(super) fn text(element: &HtmlElement, name: &str) -> Option<String> {
    let text = super::title::tidied(element.attribute(name)?);
    (!text.is_empty()).then_some(text)
}

fn resolved(address: &str, base: Option<&WebAddress>) -> Option<WebAddress> {
    // An empty address is the page itself, which no image is and no link needs.
    if address.trim().is_empty() {
        return None;
    }
    match base {
        Some(base) => base.join(address),
        None => WebAddress::parse(address),
    }
}

fn pixels(element: &HtmlElement, name: &str) -> Option<u32> {
    let text = element.attribute(name)?.trim();
    text.strip_suffix("px").unwrap_or(text).parse().ok().filter(|it| *it <= 20_000)
}
