//! What languages call themselves: the same in every catalogue, since whoever looks for theirs may read no other.
//!
//! Deliberately absent: languages that the app does not speak.

use broadside_core::model::InterfaceLanguage;

/// The language's name in itself.
pub fn own_name(language: InterfaceLanguage) -> &'static str {
    match language {
        InterfaceLanguage::English => "English",
        InterfaceLanguage::Spanish => "Español",
        InterfaceLanguage::French => "Français",
        InterfaceLanguage::Portuguese => "Português",
        InterfaceLanguage::Arabic => "العربية",
    }
}
