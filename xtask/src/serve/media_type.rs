//! Media types by file name. A browser refuses wasm, modules and manifests of another type than theirs.

/// The `content-type` of a file.
pub fn of(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" if name == "feed.json" => "application/feed+json; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn browsers_get_the_types_they_insist_on() {
        let table = [
            ("broadside-0123456789abcdef_bg.wasm", "application/wasm"),
            ("boot-0123456789abcdef.js", "text/javascript; charset=utf-8"),
            ("manifest.webmanifest", "application/manifest+json; charset=utf-8"),
            ("feed.json", "application/feed+json; charset=utf-8"),
            ("broadside.json", "application/json; charset=utf-8"),
            ("LICENSE", "application/octet-stream"),
        ];
        for (name, wanted) in table {
            assert_eq!(of(name), wanted, "{name}");
        }
    }
}
