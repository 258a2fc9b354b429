//! Passing the article on: what is passed on, and what came of it.
//!
//! Deliberately absent: services. Nobody is told but the one whom the reader tells.

use crate::state::{AppState, Code, Copying};
use crate::ui::components::{ArticleShare, CodeState, CopyState, ShareEvent, SheetState};
use crate::ui::element::Handler;
use crate::ui::links;
use broadside_core::model::{Preview, WebAddress};

/// The ways of passing on. What is passed on is the article on the newsroom's own site, or where it has none, this page.
pub(super) fn share(state: AppState, preview: &Preview, original: Option<WebAddress>) -> ArticleShare {
    let here = || state.reading.tools().whole_address(&links::article(&preview.key));
    let address = original.clone().or_else(here).map(|it| it.as_str().to_owned()).unwrap_or_default();
    let passing = state.reading.tools().passing;
    let (title, shared) = (preview.title.clone(), address.clone());
    ArticleShare {
        original,
        mail_href: links::mail(&preview.title, &address),
        address,
        copy_state: match state.sharing.copying() {
            Copying::NotAsked => CopyState::Idle,
            Copying::Copied => CopyState::Copied,
            Copying::Refused => CopyState::Failed,
        },
        sheet: match (passing.has_sheet(), passing.is_sheet_failed()) {
            (false, _) => SheetState::Missing,
            (true, false) => SheetState::There,
            (true, true) => SheetState::Failed,
        },
        code: match passing.code() {
            Code::Folded => CodeState::Folded,
            Code::Drawing => CodeState::Drawing,
            Code::Drawn(picture) => CodeState::Drawn(picture),
            Code::Failed => CodeState::Failed,
        },
        on_event: Handler::new(move |event| match event {
            ShareEvent::CopyRequested => state.sharing.copy(shared.clone()),
            ShareEvent::SheetRequested => passing.open_sheet(title.clone(), shared.clone()),
            ShareEvent::CodeToggled => passing.toggle_code(shared.clone()),
        }),
    }
}
