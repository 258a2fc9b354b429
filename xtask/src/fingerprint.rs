//! Tells whether inputs have changed since something was made from them, so that it need not be made
//! again: by path, size and modification time, which takes milliseconds for the whole repository.
//!
//! Not a cryptographic digest. What readers download is named by sha-256 elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::Result;

/// The fingerprint of some bytes, as 16 hexadecimal digits (FNV-1a, 64 bit).
pub fn of_bytes(bytes: &[u8]) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let digest = bytes.iter().fold(OFFSET, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME));
    format!("{digest:016x}")
}

/// The fingerprint of files and of whole folders. What does not exist counts as such.
pub fn of_paths(paths: &[PathBuf]) -> Result<String> {
    let mut summary = Vec::new();
    for path in paths {
        summarise(path, &mut summary)?;
    }
    Ok(of_bytes(summary.join("\n").as_bytes()))
}

fn summarise(path: &Path, summary: &mut Vec<String>) -> Result<()> {
    let Ok(metadata) = fs::metadata(path) else {
        summary.push(format!("{} absent", path.display()));
        return Ok(());
    };
    if metadata.is_dir() {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| summarise(entry, summary));
    }
    let modified = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    summary.push(format!("{} {} {}", path.display(), metadata.len(), modified.as_nanos()));
    Ok(())
}

/// A file that remembers the fingerprint that something was last made from.
pub struct Record {
    file: PathBuf,
}

impl Record {
    /// The record called `name` below `target`.
    pub fn named(target: &Path, name: &str) -> Self {
        Self { file: target.join("xtask").join(format!("{name}.fingerprint")) }
    }

    /// Whether the thing was made from just these inputs.
    pub fn is(&self, fingerprint: &str) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|recorded| recorded == fingerprint)
    }

    /// Forgets: to be called before the thing is made, so that an interruption leaves no false record.
    pub fn clear(&self) {
        let _ = fs::remove_file(&self.file);
    }

    /// Remembers, after the thing was made.
    pub fn write(&self, fingerprint: &str) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, fingerprint)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_digests_of_fnv_1a() {
        assert_eq!(of_bytes(b""), "cbf29ce484222325");
        assert_eq!(of_bytes(b"foobar"), "85944171f73967e8");
    }

    #[test]
    fn a_changed_file_changes_the_fingerprint_of_its_folder() {
        let folder = std::env::temp_dir().join(format!("broadside-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("inner")).unwrap();
        fs::write(folder.join("inner/a.txt"), "one").unwrap();
        let before = of_paths(std::slice::from_ref(&folder)).unwrap();
        assert_eq!(before, of_paths(std::slice::from_ref(&folder)).unwrap());
        fs::write(folder.join("inner/a.txt"), "three").unwrap();
        assert_ne!(before, of_paths(std::slice::from_ref(&folder)).unwrap());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_record_holds_until_it_is_cleared() {
        let target = std::env::temp_dir().join(format!("broadside-record-{}", std::process::id()));
        let record = Record::named(&target, "thing");
        assert!(!record.is("1"));
        record.write("1").unwrap();
        assert!(record.is("1") && !record.is("2"));
        record.clear();
        assert!(!record.is("1"));
        fs::remove_dir_all(&target).unwrap();
    }
}
