//! QR codes, drawn here: an address that is handed from one phone to another needs nobody in between.
//!
//! Deliberately absent: reading them, and the encoding itself (ISO/IEC 18004), which is `qrcodegen`'s.

use crate::percent;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The quiet zone that the standard asks for around a code, in modules.
const QUIET_ZONE: i32 = 4;

/// A picture of `text` as the address of an SVG (`data:`), black on white with its quiet zone, a unit to a module; `None` of
/// a text that is too long for any code.
pub fn picture_address(text: &str) -> Option<String> {
    let svg = svg(text)?;
    let mut address = String::from("data:image/svg+xml,");
    percent::encode_component(&svg, &mut address);
    Some(address)
}

fn svg(text: &str) -> Option<String> {
    // The lowest level bears a twentieth of it wrong: a screen has neither tears nor stains, and fewer modules are larger.
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let side = code.size() + 2 * QUIET_ZONE;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|it| code.get_module(*it, y)).count();
            if length > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET_ZONE, y + QUIET_ZONE);
            }
            x += i32::try_from(length).unwrap_or(i32::MAX).max(1);
        }
    }
    Some(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_stands_in_its_quiet_zone() {
        // An address of 25 letters needs the second version, of 25 modules.
        let svg = svg("https://hawser.example/a/").unwrap();
        assert!(svg.contains(r#"viewBox="0 0 33 33""#), "{svg}");
        // The finder in the corner begins with a bar of seven.
        assert!(svg.contains("M4 4h7v1h-7z"), "{svg}");
    }

    #[test]
    fn nothing_of_it_has_to_be_escaped_again() {
        let address = picture_address("https://hawser.example/?a=b&c=«d»").unwrap();
        assert!(address.starts_with("data:image/svg+xml,%3Csvg") && !address.contains(['<', '"', '#', ' ']));
    }

    #[test]
    fn a_text_too_long_has_no_code() {
        assert_eq!(picture_address(&"x".repeat(3_000)), None);
    }
}
