//! The folder of tools, shared by all clones on this machine: `$XDG_CACHE_HOME/broadside/tools`.
//!
//! A tool is installed into a folder beside its own and renamed when it is whole, so that what has the
//! right name is complete, whatever was interrupted. A lock file keeps two clones from installing the
//! same tool at once. Nothing is ever updated in place: another version is another folder.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::step::step;

/// The tools of this user.
pub struct ToolCache {
    root: PathBuf,
}

impl ToolCache {
    /// Finds, and if need be makes, the folder that the XDG base directory specification names.
    pub fn of_this_user() -> Result<Self> {
        let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let cache = absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")));
        let Some(cache) = cache else { bail!("neither XDG_CACHE_HOME nor HOME is an absolute path") };
        Self::at(cache.join("broadside/tools"))
    }

    fn at(root: PathBuf) -> Result<Self> {
        fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
        Ok(Self { root })
    }

    /// Where a tool is or would be.
    pub fn folder_of(&self, name: &str, version: &str) -> PathBuf {
        self.root.join(format!("{name}-{version}"))
    }

    /// Returns the tool's folder, filling it by `install` when there is none. `install` gets an empty
    /// folder to fill; it may not record that folder's path, because it is renamed afterwards.
    pub fn ensure(
        &self,
        name: &str,
        version: &str,
        install: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let whole = self.folder_of(name, version);
        if whole.is_dir() {
            return Ok(whole);
        }
        let _lock = self.lock(name)?;
        // Another clone may have finished the same work while this one waited for the lock.
        if !whole.is_dir() {
            let partial = self.root.join(format!(".installing-{name}-{version}"));
            step(&format!("installing {name} {version}, once for all clones"), || {
                if partial.exists() {
                    fs::remove_dir_all(&partial)?;
                }
                fs::create_dir_all(&partial)?;
                install(&partial)?;
                fs::rename(&partial, &whole)?;
                Ok(())
            })?;
        }
        Ok(whole)
    }

    /// A folder for intermediate files of building `name`. It outlives an interruption, so that the next
    /// attempt continues; whoever finishes the build removes it.
    pub fn build_folder(&self, name: &str, version: &str) -> PathBuf {
        self.root.join(format!(".building-{name}-{version}"))
    }

    fn lock(&self, name: &str) -> Result<File> {
        let file = File::create(self.root.join(format!(".lock-{name}")))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                println!("  another clone is installing {name}; waiting for it");
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty_cache(name: &str) -> ToolCache {
        let root = std::env::temp_dir().join(format!("broadside-cache-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        ToolCache::at(root).unwrap()
    }

    #[test]
    fn a_whole_tool_is_installed_once() {
        let cache = empty_cache("once");
        let folder = cache.ensure("hammer", "1.0", |at| Ok(fs::write(at.join("head"), "iron")?)).unwrap();
        let again = cache.ensure("hammer", "1.0", |_| bail!("installed twice")).unwrap();
        assert_eq!(folder, again);
        assert_eq!(fs::read_to_string(folder.join("head")).unwrap(), "iron");
        fs::remove_dir_all(&cache.root).unwrap();
    }

    #[test]
    fn an_interrupted_install_is_not_mistaken_for_a_tool() {
        let cache = empty_cache("interrupted");
        let outcome = cache.ensure("saw", "2.0", |at| {
            fs::write(at.join("half"), "")?;
            bail!("the power went")
        });
        assert!(outcome.is_err());
        assert!(!cache.folder_of("saw", "2.0").exists());
        let folder = cache.ensure("saw", "2.0", |at| Ok(fs::write(at.join("whole"), "")?)).unwrap();
        assert!(folder.join("whole").exists() && !folder.join("half").exists());
        fs::remove_dir_all(&cache.root).unwrap();
    }
}
