//! Elements as markup, and how our other views are printed.
//!
//! Deliberately absent: taking markup over. The app builds its own and puts it in the place of what was printed.

use super::{Element, Parts, Property};
use leptos::prelude::*;
use leptos::tachys::view::Position;

/// Elements that are printed without an end tag (HTML, section 13.1.2), as far as the app has them.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// Says how a view of ours is printed, by a function of the view, the markup so far and what stands before. Leptos
/// would also ask it to wait, to be taken over and to take attributes, none of which is ever asked here.
macro_rules! printed_by {
    ($view:ty, $print:expr) => {
        impl leptos::prelude::RenderHtml for $view {
            type AsyncOutput = Self;
            type Owned = Self;

            const MIN_LENGTH: usize = 0;

            fn dry_resolve(&mut self) {}

            async fn resolve(self) -> Self {
                self
            }

            fn to_html_with_buf(
                self,
                markup: &mut String,
                position: &mut leptos::tachys::view::Position,
                _escape: bool,
                _mark_branches: bool,
                _attributes: Vec<leptos::tachys::html::attribute::any_attribute::AnyAttribute>,
            ) {
                let print: fn(Self, &mut String, &mut leptos::tachys::view::Position) = $print;
                print(self, markup, position);
            }

            fn hydrate<const FROM_SERVER: bool>(
                self,
                _cursor: &leptos::tachys::hydration::Cursor,
                _position: &leptos::tachys::view::PositionState,
            ) -> Self::State {
                leptos::prelude::Render::build(self)
            }

            fn into_owned(self) -> Self {
                self
            }
        }

        leptos::tachys::no_attrs!($view);
    };
}

pub(super) use printed_by;

printed_by!(Element, print);

/// Prints a view of any kind behind what is there.
pub(super) fn print_view(view: AnyView, markup: &mut String, position: &mut Position) {
    view.to_html_with_buf(markup, position, true, false, Vec::new());
}

fn print(element: Element, markup: &mut String, position: &mut Position) {
    let Parts { tag, attributes, property, children, .. } = *element.0;
    markup.push('<');
    markup.push_str(tag);
    for (name, text) in attributes {
        if let Some(text) = text {
            push_attribute(markup, name, &text);
        }
    }
    if let Some(Property::Value(text)) = property
        && !text.is_empty()
    {
        push_attribute(markup, "value", &text);
    }
    markup.push('>');
    if !VOID.contains(&tag) {
        *position = Position::FirstChild;
        for child in children {
            print_view(child, markup, position);
        }
        markup.push_str("</");
        markup.push_str(tag);
        markup.push('>');
    }
    *position = Position::NextChild;
}

fn push_attribute(markup: &mut String, name: &str, text: &str) {
    markup.push(' ');
    markup.push_str(name);
    markup.push_str("=\"");
    for letter in text.chars() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '"' => markup.push_str("&quot;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            _ => markup.push(letter),
        }
    }
    markup.push('"');
}

#[cfg(test)]
mod tests {
    use super::super::element;
    use super::*;

    #[test]
    fn text_and_values_stay_text_whatever_they_hold() {
        let html = element("h3").attr("title", "\"><script>").attr("lang", None::<&str>).child("<script>");
        let html = html.view().to_html();
        assert!(html.starts_with("<h3") && html.ends_with("</h3>"), "{html}");
        assert!(!html.contains("<script>") && !html.contains("lang"), "{html}");
    }

    #[test]
    fn elements_without_an_end_tag_are_printed_without_one() {
        for tag in VOID {
            let html = element(tag).class("it").view().to_html();
            assert_eq!(html, format!("<{tag} class=\"it\">"));
        }
    }

    #[test]
    fn an_attribute_may_be_there_without_a_value() {
        let html = element("p").attr("hidden", true).attr("data-read", false).view().to_html();
        assert!(html.contains(" hidden") && !html.contains("data-read"), "{html}");
    }

    #[test]
    fn children_keep_their_order_and_what_is_missing_leaves_no_trace() {
        let html =
            element("p").child("a").child(None::<&str>).child(element("b").child("c")).view().to_html();
        assert_eq!(html.replace("<!>", "").replace("<!--<() />-->", ""), "<p>a<b>c</b></p>");
    }
}
