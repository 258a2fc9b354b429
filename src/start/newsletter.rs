//! What the newsletter form sets in motion outside its page: whose link led here is remembered, what was typed into the
//! printed one is taken along, when it was first shown is remembered, and the focus goes to what is said of it.
//!
//! Deliberately absent: sending; the signup store does that.

use super::following::following;
use crate::browser::{document, focus, location, preferences};
use crate::state::{AppState, SignupPhase};
use crate::ui::components::{signup_field_id, signup_kept_id, signup_message_id};
use crate::ui::pages::SIGNUP_FORM_ID;
use broadside_core::config::Config;
use broadside_core::embed::PartnerName;
use broadside_core::route::Route;

/// Where the device keeps by whose link this tab came.
const PARTNER: &str = "partner";

/// Who came by a partner's link signs up with that partner's name, on whichever page and until the tab is closed.
pub(super) fn label(config: &mut Config) {
    let Some(signup) = &mut config.signup else { return };
    if let Some(partner) = PartnerName::of_link(&location::current().query) {
        preferences::set_draft(PARTNER, partner.as_str());
        signup.partner = Some(partner.as_str().to_owned());
    } else if let Some(partner) = preferences::draft(PARTNER) {
        signup.partner = Some(partner);
    }
}

/// A printed form has been there for as long as its page, and can be filled in while the app is still loading.
pub(super) fn look_at_print(state: AppState) {
    if document::is_printed() {
        state.signup.shown();
    }
}

/// What was typed into the printed form is taken along, before it is removed.
pub(super) fn take_over(state: AppState) {
    if let Some(typed) = document::typed_into(&signup_field_id(SIGNUP_FORM_ID)) {
        state.signup.type_address(typed);
    }
}

/// Follows the form for as long as the page lives.
pub(super) fn follow(state: AppState) {
    following(move || {
        if matches!(state.place.page(), Route::Front(_) | Route::Topic(..)) {
            state.signup.shown();
        }
    });
    following(move || {
        let id = match state.signup.phase() {
            SignupPhase::Faulty(_) | SignupPhase::Answered(_) | SignupPhase::NoTab => signup_message_id,
            SignupPhase::InOutbox => signup_kept_id,
            SignupPhase::Editing | SignupPhase::Sending => return,
        };
        // By then the message is on the page, and a form that has done its work, with what had the focus, is not.
        focus::after_layout(move || focus::focus_and_show(&id(SIGNUP_FORM_ID)));
    });
}
