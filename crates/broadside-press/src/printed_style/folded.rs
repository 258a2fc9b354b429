//! What of a page is drawn before a reader unfolds anything: of a `details` that is closed its `summary` alone (HTML,
//! section 15.5.7).
//!
//! Deliberately absent: reading HTML. The markup is the app's own, in which every `details` has its end.

const START: &str = "<details";
const END: &str = "</details>";
const END_OF_SUMMARY: &str = "</summary>";

/// The pieces of `markup` that are drawn.
pub fn shown(markup: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(markup);
    std::iter::from_fn(move || {
        let markup = rest.take()?;
        let Some(folded) = first_folded(markup) else { return Some(markup) };
        let (before, after) = markup.split_at(folded);
        rest = Some(after_end(after));
        Some(before)
    })
}

/// Where what is folded away begins.
fn first_folded(markup: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let start = from + markup.get(from..)?.find(START)?;
        let end_of_tag = start + markup.get(start..)?.find('>')?;
        let tag = markup.get(start..end_of_tag)?;
        if !tag.split_ascii_whitespace().any(|it| it == "open" || it.starts_with("open=")) {
            let inside = markup.get(end_of_tag..)?;
            return Some(end_of_tag + inside.find(END_OF_SUMMARY)?);
        }
        from = end_of_tag;
    }
}

/// What comes after the end of the `details` that `inside` is in.
fn after_end(inside: &str) -> &str {
    let (mut rest, mut depth) = (inside, 1_usize);
    while depth > 0 {
        let Some(end) = rest.find(END) else { return "" };
        let n_begun = rest.get(..end).map_or(0, |it| it.matches(START).count());
        depth = depth + n_begun - 1;
        rest = rest.get(end + END.len()..).unwrap_or_default();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_is_closed_the_summary_alone_is_drawn_and_of_what_is_open_everything() {
        let inner = "<details><summary>s2</summary>B</details>";
        for (markup, expected) in [
            ("<p>A</p>".to_owned(), "<p>A</p>".to_owned()),
            (
                "1<details class=\"open\"><summary>s</summary>A</details>2".to_owned(),
                "1<details class=\"open\"><summary>s2".to_owned(),
            ),
            (
                format!("1<details><summary>s</summary>A{inner}C</details>2{inner}3"),
                "1<details><summary>s2<details><summary>s23".to_owned(),
            ),
            (
                format!("1<details open=\"\"><summary>s</summary>A{inner}C</details>2"),
                "1<details open=\"\"><summary>s</summary>A<details><summary>s2C</details>2".to_owned(),
            ),
            ("1<details><summary>s</summary>without an end".to_owned(), "1<details><summary>s".to_owned()),
        ] {
            assert_eq!(shown(&markup).collect::<String>(), expected, "{markup}");
        }
    }
}
