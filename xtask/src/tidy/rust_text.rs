//! Tells Rust's code, comments and string literals apart, which is all the grammar that the rules need.
//!
//! Not a parser: it knows where a literal or a comment begins and ends, and nothing of what is between.

/// A stretch of a Rust file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'text> {
    /// Code outside literals and comments; character literals count as code.
    Code(&'text str),
    /// A comment with its marks.
    Comment(&'text str),
    /// A string literal with its quotes and prefix.
    Text(&'text str),
}

/// Splits a file into its pieces, which put together are the file.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut code_start = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (n_bytes, make): (usize, fn(&str) -> Piece<'_>) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), |piece| Piece::Comment(piece))
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), |piece| Piece::Comment(piece))
        } else if let Some(n_bytes) = raw_string(rest).filter(|_| !ends_in_word(text, at)) {
            (n_bytes, |piece| Piece::Text(piece))
        } else if rest.starts_with('"') {
            (1 + closing_quote(rest.get(1..).unwrap_or_default()), |piece| Piece::Text(piece))
        } else {
            at += character_literal(rest).unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
            continue;
        };
        if let Some(code) = text.get(code_start..at).filter(|code| !code.is_empty()) {
            pieces.push(Piece::Code(code));
        }
        pieces.push(make(rest.get(..n_bytes).unwrap_or(rest)));
        at += n_bytes;
        code_start = at;
    }
    if let Some(code) = text.get(code_start..).filter(|code| !code.is_empty()) {
        pieces.push(Piece::Code(code));
    }
    pieces
}

/// The code alone: comments and literals become blanks, so that lines and columns stay.
pub fn code_only(text: &str) -> String {
    let blank = |piece: &str| piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Code(code) => code.to_owned(),
            Piece::Comment(piece) | Piece::Text(piece) => blank(piece),
        })
        .collect()
}

/// Lines of `code` that hold `word` as a whole word, counted from 1.
pub fn lines_with_word(code: &str, word: &str) -> Vec<usize> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let holds = |line: &str| {
        line.match_indices(word).any(|(at, _)| {
            let before = line.get(..at).and_then(|text| text.chars().next_back());
            let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(is_word) && !after.is_some_and(is_word)
        })
    };
    code.lines().zip(1..).filter(|(line, _)| holds(line)).map(|(_, number)| number).collect()
}

fn ends_in_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    before.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// The length of `r"…"`, `r#"…"#`, `br"…"` at the start of `rest`.
fn raw_string(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let n_hashes = body.len() - body.trim_start_matches('#').len();
    let inner = body.get(n_hashes..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(n_hashes));
    let n_inner = inner.find(&end)?;
    Some(rest.len() - inner.len() + n_inner + end.len())
}

/// The length up to and including the quote that ends a plain string.
fn closing_quote(inner: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    inner.len()
}

/// The length of `'x'` or `'\n'`; `None` for a lifetime.
fn character_literal(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    if first == '\\' {
        let n_escaped = inner.chars().nth(1)?.len_utf8() + 1;
        return Some(1 + n_escaped + inner.get(n_escaped..)?.find('\'')? + 1);
    }
    inner.get(first.len_utf8()..)?.starts_with('\'').then(|| first.len_utf8() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_comments_and_texts_are_told_apart() {
        let text = "let a = \"x // \\\" y\"; // z \"q\"\nlet b = r#\"\"w\"\"#; let c = '\"'; fn f<'a>() {}";
        let wanted = [
            Piece::Code("let a = "),
            Piece::Text("\"x // \\\" y\""),
            Piece::Code("; "),
            Piece::Comment("// z \"q\""),
            Piece::Code("\nlet b = "),
            Piece::Text("r#\"\"w\"\"#"),
            Piece::Code("; let c = '\"'; fn f<'a>() {}"),
        ];
        assert_eq!(pieces(text), wanted);
    }

    #[test]
    fn words_are_found_in_code_only_and_whole() {
        let code = code_only("use web_sys::Node;\n// web_sys\nlet my_web_sys = \"web_sys\";\n");
        assert_eq!(lines_with_word(&code, "web_sys"), [1]);
    }

    #[test]
    fn an_unfinished_file_does_not_stop_it() {
        for text in ["\"", "/*", "'", "r#\"", "'\\", "é\""] {
            let whole: String = pieces(text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Code(part) | Piece::Comment(part) | Piece::Text(part) => part,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }
}
