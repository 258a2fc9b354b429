//! The languages, each a part of the app that is loaded when somebody wants to read it.
//!
//! Deliberately absent: English, which is in the first part and stands in where another language does not come.

// The entries are generated as functions that are linked by their names, which Rust calls unsafe.
#![cfg_attr(split, allow(unsafe_code))]

use super::{Translation, ar, es, fr, pt};
use crate::parts::{PartMissing, entry};
use broadside_core::model::InterfaceLanguage;
use futures::future::LocalBoxFuture;

entry! { spanish,
    /// Spanish.
    fn loaded_spanish() -> &'static Translation { &es::TRANSLATION }
}

entry! { french,
    /// French.
    fn loaded_french() -> &'static Translation { &fr::TRANSLATION }
}

entry! { portuguese,
    /// Portuguese.
    fn loaded_portuguese() -> &'static Translation { &pt::TRANSLATION }
}

entry! { arabic,
    /// Arabic.
    fn loaded_arabic() -> &'static Translation { &ar::TRANSLATION }
}

/// A translation on its way; `None` for English, which needs none.
type Loading = LocalBoxFuture<'static, Result<Option<&'static Translation>, PartMissing>>;

/// The translation into `language`, once its part is there. In a box, so that waiting for each of them is compiled once and
/// not for everybody who does.
pub fn loaded(language: InterfaceLanguage) -> Loading {
    Box::pin(async move {
        Ok(Some(match language {
            InterfaceLanguage::English => return Ok(None),
            InterfaceLanguage::Spanish => loaded_spanish().await?,
            InterfaceLanguage::French => loaded_french().await?,
            InterfaceLanguage::Portuguese => loaded_portuguese().await?,
            InterfaceLanguage::Arabic => loaded_arabic().await?,
        }))
    })
}

/// The translation into `language`. Only natively, where everything is compiled in.
#[cfg(not(target_arch = "wasm32"))]
pub fn translation_into(language: InterfaceLanguage) -> Option<&'static Translation> {
    match language {
        InterfaceLanguage::English => None,
        InterfaceLanguage::Spanish => Some(&es::TRANSLATION),
        InterfaceLanguage::French => Some(&fr::TRANSLATION),
        InterfaceLanguage::Portuguese => Some(&pt::TRANSLATION),
        InterfaceLanguage::Arabic => Some(&ar::TRANSLATION),
    }
}
