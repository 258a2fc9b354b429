//! tmp
pub(super) use super::super::en::DOCTOR;
