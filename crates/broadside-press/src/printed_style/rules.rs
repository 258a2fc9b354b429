//! A style sheet's rules (CSS Syntax level 3), read just far enough to leave out those that a page cannot want until the
//! whole sheet has come, at its end: for classes that it does not have, for paper, and for what a pointer rests on.
//!
//! Deliberately absent: understanding selectors. A selector goes only where it asks, outside of brackets, for a class
//! that the page does not have; whatever else it asks for is taken as there, because a rule too many costs a few bytes
//! and a rule too few moves the page.

/// A page is put on paper when all of it is there.
const ON_PAPER: &str = "@media print";
/// Nothing of a page that is being drawn has a pointer on it, and what does a moment later looks as it did.
const UNDER_POINTER: &str = "hover";
/// Rules in blocks of these are looked at one by one; blocks of others (`@keyframes`) are kept whole.
const GROUPING: [&str; 4] = ["@media", "@supports", "@container", "@layer"];

/// The sheet without rules that only apply to classes which `has_class` denies. Order and layers stay.
pub fn kept(sheet: &str, has_class: &dyn Fn(&str) -> bool) -> String {
    let mut kept_text = String::new();
    let mut rest = after_comments(sheet);
    while let Some(end) = position(rest, &['{', ';']) {
        let (prelude, after) = rest.split_at(end);
        let Some(inside) = after.strip_prefix('{') else {
            kept_text.extend([prelude, ";"]);
            rest = after_comments(after.trim_start_matches(';'));
            continue;
        };
        let end = position(inside, &['}']).unwrap_or(inside.len());
        let (body, after) = inside.split_at(end);
        let prelude = prelude.trim();
        if prelude == ON_PAPER {
            // Comes with the whole sheet.
        } else if GROUPING.iter().any(|it| prelude.starts_with(it)) {
            push_block(&mut kept_text, prelude, &kept(body, has_class));
        } else if prelude.starts_with('@') {
            push_block(&mut kept_text, prelude, body);
        } else {
            push_block(&mut kept_text, &selectors(prelude, has_class), body);
        }
        rest = after_comments(after.strip_prefix('}').unwrap_or_default());
    }
    kept_text
}

/// What comes after blanks and comments.
fn after_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some((_, after)) = rest.strip_prefix("/*").and_then(|it| it.split_once("*/")) {
        rest = after.trim_start();
    }
    rest
}

/// A block without a prelude applies to nothing, and one without a body does nothing.
fn push_block(text: &mut String, prelude: &str, body: &str) {
    if !prelude.is_empty() && !body.trim().is_empty() {
        text.extend([prelude, "{", body.trim(), "}"]);
    }
}

/// Of a list of selectors, those that may apply.
fn selectors(list: &str, has_class: &dyn Fn(&str) -> bool) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = list;
    loop {
        let end = position(rest, &[',']);
        let (selector, after) = rest.split_at(end.unwrap_or(rest.len()));
        if may_apply(selector, has_class) {
            kept.push(selector.trim());
        }
        match after.strip_prefix(',') {
            Some(after) => rest = after,
            None => return kept.join(","),
        }
    }
}

fn may_apply(selector: &str, has_class: &dyn Fn(&str) -> bool) -> bool {
    // A comment or an escaped letter could be taken for a class that is asked for.
    if selector.contains(['\\']) || selector.contains("/*") {
        return true;
    }
    let mut rest = selector;
    while let Some(sign) = position(rest, &['.', ':']) {
        let (is_class, after) =
            (rest.get(sign..=sign) == Some("."), rest.get(sign + 1..).unwrap_or_default());
        let is_of_name = |it: char| it.is_alphanumeric() || it == '-' || it == '_';
        let name = after.split(|it| !is_of_name(it)).next().unwrap_or_default();
        if if is_class { !has_class(name) } else { name == UNDER_POINTER } {
            return false;
        }
        rest = after;
    }
    true
}

/// Where the first of `ends` stands outside of strings, comments and brackets of every kind.
fn position(text: &str, ends: &[char]) -> Option<usize> {
    let mut closing: Vec<char> = Vec::new();
    let mut quote = None;
    let mut letters = text.char_indices();
    while let Some((index, letter)) = letters.next() {
        match (quote, letter) {
            (_, '\\') => {
                letters.next();
            }
            (Some(it), _) => quote = (it != letter).then_some(it),
            (None, '"' | '\'') => quote = Some(letter),
            (None, '/') if text.get(index..).is_some_and(|it| it.starts_with("/*")) => {
                let comment = text.get(index + 2..)?;
                let end = index + 2 + comment.find("*/")? + 1;
                letters.by_ref().find(|(at, _)| *at == end);
            }
            (None, _) if closing.is_empty() && ends.contains(&letter) => return Some(index),
            (None, '(') => closing.push(')'),
            (None, '[') => closing.push(']'),
            (None, '{') => closing.push('}'),
            (None, _) if closing.last() == Some(&letter) => {
                closing.pop();
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_page_with_a_card(sheet: &str) -> String {
        kept(sheet, &|class| class == "card")
    }

    #[test]
    fn a_rule_goes_only_if_all_its_selectors_want_what_is_not_there() {
        for (sheet, expected) in [
            (".card{margin:0}", ".card{margin:0}"),
            (".gone{margin:0}", ""),
            (".card, .gone { margin: 0 }", ".card{margin: 0}"),
            (".card .gone{margin:0}", ""),
            (".card.gone>a{margin:0}", ""),
            ("main:has(> .gone) a{margin:0}", "main:has(> .gone) a{margin:0}"),
            (".card:not(.gone):focus::before{margin:0}", ".card:not(.gone):focus::before{margin:0}"),
            (".card:hover,.card:focus{margin:0}", ".card:focus{margin:0}"),
            ("a:hover{margin:0}", ""),
            ("a:not(:hover){margin:0}", "a:not(:hover){margin:0}"),
            (":is(.gone,.card) p{margin:0}", ":is(.gone,.card) p{margin:0}"),
            ("a[href$=\".gone\"]{margin:0}", "a[href$=\".gone\"]{margin:0}"),
            (".card\\.gone{margin:0}", ".card\\.gone{margin:0}"),
        ] {
            assert_eq!(on_page_with_a_card(sheet), expected, "{sheet}");
        }
    }

    #[test]
    fn layers_and_conditions_stay_around_what_is_kept() {
        for (sheet, expected) in [
            ("@layer a, b;\n@layer a {\n  .gone { x: y }\n}\n", "@layer a, b;"),
            ("@layer a{.gone{x:y}.card{x:y}}", "@layer a{.card{x:y}}"),
            ("@media all{@supports (x:y){.card{x:y}}}", "@media all{@supports (x:y){.card{x:y}}}"),
            (
                "@media print{.card{x:y}}@media (scripting:none),print{a{x:y}}",
                "@media (scripting:none),print{a{x:y}}",
            ),
            ("@keyframes k{from{x:y}to{x:z}}", "@keyframes k{from{x:y}to{x:z}}"),
            ("@import \"a;b.css\";.gone{x:y}", "@import \"a;b.css\";"),
            (".card{x:y;&:hover{.gone{x:y}}}.gone{a{x:y}}", ".card{x:y;&:hover{.gone{x:y}}}"),
            ("/* { */ .gone { x: y } p { content: \"}\" }", "p{content: \"}\"}"),
            ("/* of */ @media all { /* } */ .card { x: y } }", "@media all{.card{x: y}}"),
            (".card /* .gone */ a { x: y }", ".card /* .gone */ a{x: y}"),
        ] {
            assert_eq!(on_page_with_a_card(sheet), expected, "{sheet}");
        }
    }

    #[test]
    fn the_apps_own_sheet_keeps_every_rule_when_every_class_is_there() {
        let sheet = include_str!("../../../../style/components/story_list.css");
        // What is for paper stands last.
        let (sheet, _) = sheet.split_once(ON_PAPER).unwrap_or((sheet, ""));
        let whole = kept(sheet, &|_| true);
        for sign in ['{', '}'] {
            assert_eq!(whole.matches(sign).count(), sheet.matches(sign).count(), "{sign}");
        }
        assert!(kept(sheet, &|class| class == "story-list").len() < whole.len() / 4);
    }

    #[test]
    fn a_sheet_that_breaks_off_is_read_to_its_end() {
        assert_eq!(on_page_with_a_card(".card{x:y"), ".card{x:y}");
        assert_eq!(on_page_with_a_card(".card{x:\"y"), ".card{x:\"y}");
        assert_eq!(on_page_with_a_card(".card"), "");
    }
}
