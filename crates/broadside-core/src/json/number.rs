//! Numbers as texts have them.
//!
//! Deliberately absent: floats that are right to the last bit. Up to fifteen digits and twenty-two places they are; what
//! nobody writes by hand may be off by its last binary digit.

use serde_json::Number;

/// Powers of ten that a float holds exactly.
const MAX_EXACT_POWER: u32 = 22;

/// The digits of a number on their way into one.
#[derive(Debug, Default)]
pub(super) struct Digits {
    /// As much of them as 64 bits hold.
    significand: u64,
    /// What it is still to be multiplied with, as a power of ten.
    exponent: i32,
    is_rounded: bool,
}

impl Digits {
    /// Takes the next digit; `is_fraction` after the point.
    pub(super) fn push(&mut self, digit: u8, is_fraction: bool) {
        let longer = self.significand.checked_mul(10).and_then(|it| it.checked_add(u64::from(digit)));
        if let Some(longer) = longer.filter(|_| !self.is_rounded) {
            self.significand = longer;
            self.exponent = self.exponent.saturating_sub(i32::from(is_fraction));
        } else {
            // What 64 bits do not hold is beyond what a float holds too.
            self.is_rounded = true;
            self.exponent = self.exponent.saturating_add(i32::from(!is_fraction));
        }
    }

    /// The number without a point and without an exponent.
    pub(super) fn whole(self, is_negative: bool) -> Option<Number> {
        if self.is_rounded || (is_negative && self.significand == 0) {
            return self.float(is_negative, 0);
        }
        if !is_negative {
            return Some(Number::from(self.significand));
        }
        match 0_i64.checked_sub_unsigned(self.significand) {
            Some(whole) => Some(Number::from(whole)),
            None => self.float(is_negative, 0),
        }
    }

    /// The number times a power of ten; `None` beyond what a float holds.
    pub(super) fn float(self, is_negative: bool, exponent: i32) -> Option<Number> {
        let mut exponent = self.exponent.saturating_add(exponent);
        #[expect(clippy::cast_precision_loss, reason = "a float holds no more")]
        let mut value = self.significand as f64;
        while exponent != 0 && value != 0.0 && value.is_finite() {
            let step = exponent.unsigned_abs().min(MAX_EXACT_POWER);
            let power = (0..step).fold(1.0, |power, _| power * 10.0);
            if exponent < 0 {
                value /= power;
                exponent += step.cast_signed();
            } else {
                value *= power;
                exponent -= step.cast_signed();
            }
        }
        Number::from_f64(if is_negative { -value } else { value })
    }
}
