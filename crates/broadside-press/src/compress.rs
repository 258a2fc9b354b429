//! Compressed copies beside the files, for hosts that serve them (`brotli_static` and `gzip_static` of nginx,
//! `precompressed` of Caddy): Brotli at its strongest, and gzip for those that have no Brotli.
//!
//! Deliberately absent: files that a newsroom edits in place. A host would go on serving the copy of the old text.

use crate::PressError;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

const ENDINGS: [&str; 9] = ["css", "html", "js", "json", "mjs", "svg", "txt", "wasm", "xml"];
/// Smaller files cost more in headers than compression saves.
const MIN_BYTES: usize = 512;
const EDITED_IN_PLACE: [&str; 1] = ["broadside.json"];

/// Writes `.br` and `.gz` beside every file of `paths` in `folder` that has none yet and gains by it.
pub fn compress<'a>(folder: &Path, paths: impl Iterator<Item = &'a str>) -> Result<(), PressError> {
    let due: Vec<PathBuf> = paths
        .filter(|path| is_compressed(path))
        .map(|path| folder.join(path))
        .filter(|file| !with_ending(file, "br").exists() || !with_ending(file, "gz").exists())
        .collect();
    let queue = Mutex::new(due.into_iter());
    let n_threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..n_threads).map(|_| scope.spawn(|| work(&queue))).collect();
        workers.into_iter().try_for_each(|it| it.join().unwrap_or(Ok(())))
    })
}

fn work(queue: &Mutex<impl Iterator<Item = PathBuf>>) -> Result<(), PressError> {
    loop {
        let next = queue.lock().ok().and_then(|mut queue| queue.next());
        let Some(file) = next else { return Ok(()) };
        compress_file(&file)?;
    }
}

fn compress_file(file: &Path) -> Result<(), PressError> {
    let bytes = fs::read(file).map_err(|error| PressError::Read(file.to_path_buf(), error))?;
    if bytes.len() < MIN_BYTES {
        return Ok(());
    }
    for (ending, copy) in [("br", brotli_of(&bytes)), ("gz", gzip_of(&bytes))] {
        let path = with_ending(file, ending);
        copy.and_then(|copy| if copy.len() < bytes.len() { fs::write(&path, copy) } else { Ok(()) })
            .map_err(|error| PressError::Write(path.clone(), error))?;
    }
    Ok(())
}

/// The strongest Brotli copy of `bytes`.
pub fn brotli_of(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut copy = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut copy, &parameters)?;
    Ok(copy)
}

fn gzip_of(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn is_compressed(path: &str) -> bool {
    !EDITED_IN_PLACE.contains(&path)
        && Path::new(path).extension().is_some_and(|ending| ENDINGS.iter().any(|it| ending == *it))
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::Read as _;

    #[test]
    fn copies_unpack_to_the_file_and_are_not_made_twice() {
        let folder = tempfile::tempdir().unwrap();
        let text = "All the news that fits on a single sheet. ".repeat(40);
        let files = ["index.html", "broadside.json", "photo.jpg"];
        for path in files {
            fs::write(folder.path().join(path), &text).unwrap();
        }
        compress(folder.path(), files.into_iter()).unwrap();

        let brotli = fs::read(folder.path().join("index.html.br")).unwrap();
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli.as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());

        let mut unpacked = String::new();
        let gzip = fs::File::open(folder.path().join("index.html.gz")).unwrap();
        flate2::read::GzDecoder::new(gzip).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);

        for path in ["broadside.json.br", "photo.jpg.br", "photo.jpg.gz"] {
            assert!(!folder.path().join(path).exists(), "{path}");
        }

        fs::write(folder.path().join("index.html.br"), "kept").unwrap();
        compress(folder.path(), files.into_iter()).unwrap();
        assert_eq!(fs::read(folder.path().join("index.html.br")).unwrap(), b"kept");
    }

    #[test]
    fn a_small_file_has_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("version.json"), "{\"build\":\"1\"}").unwrap();
        compress(folder.path(), ["version.json"].into_iter()).unwrap();
        assert!(!folder.path().join("version.json.br").exists());
    }
}
