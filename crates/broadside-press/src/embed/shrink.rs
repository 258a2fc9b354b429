//! Scripts and styles without what is only there for people: comments and indentation.
//!
//! Deliberately absent: reading the language. Only comments that begin a line are taken out and lines stay lines, so
//! that no string, template or regular expression in a line can be mistaken for anything.

/// The text without comments that have lines of their own, indentation and empty lines. It must have no text over several lines
/// in which these would matter.
pub fn shrunk(text: &str) -> String {
    let mut shrunk = String::with_capacity(text.len());
    let mut is_comment = false;
    for line in text.lines().map(str::trim) {
        if is_comment || line.starts_with("/*") {
            is_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            shrunk.push_str(line);
            shrunk.push('\n');
        }
    }
    shrunk
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let text = "/*\n * Says who.\n */\nlet a = \"// no comment\"; // stays\n\n  // goes\n  b(/\\/\\*/);\n/* one line */\n/** @type {x} */\nc();\n";
        assert_eq!(shrunk(text), "let a = \"// no comment\"; // stays\nb(/\\/\\*/);\nc();\n");
    }
}
