//! How long a browser may keep a file without asking: for ever when its name says what is in it, not at
//! all otherwise.

const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Kept, but asked about every time; an unchanged file costs a 304.
const ASK_FIRST: &str = "no-cache";
/// Fewer hexadecimal digits could be a year or a word.
const N_HASH_DIGITS: usize = 12;

/// The `cache-control` of a file.
pub fn of(name: &str) -> &'static str {
    if is_named_by_content(name) { FOR_EVER } else { ASK_FIRST }
}

/// Whether the name holds a hash, as Trunk writes it: `name-0123456789abcdef.css`, `…_bg.wasm`.
fn is_named_by_content(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim_end_matches("_bg");
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() >= N_HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_change_is_kept_without_asking() {
        let table = [
            ("broadside-f64b702565613ebc_bg.wasm", FOR_EVER),
            ("style-8f19110c3283ecf5.css", FOR_EVER),
            ("0.1.0-9f00f0bda925f41b.js", FOR_EVER),
            ("v1.js", ASK_FIRST),
            ("index.html", ASK_FIRST),
            ("sw.js", ASK_FIRST),
            ("version.json", ASK_FIRST),
            ("broadside.json", ASK_FIRST),
            ("rent-strike-2026.svg", ASK_FIRST),
            ("cafe-facade.svg", ASK_FIRST),
        ];
        for (name, wanted) in table {
            assert_eq!(of(name), wanted, "{name}");
        }
    }
}
