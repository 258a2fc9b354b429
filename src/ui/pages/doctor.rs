//! The page that says what is wrong between this browser and the newsroom's servers.
//!
//! Deliberately absent: the diagnosis, which is the core's. What needs words of its own comes with the page's part of
//! the app; this file shows the head until then.

use super::parts;
use crate::browser::clock;
use crate::parts::PartMissing;
use crate::state::{AppState, Copying, DoctorStage};
use crate::ui::components::{
    CopyState, DiagnosisCard, DiagnosisProgress, DiagnosisReport, DiagnosisState, PageHeader,
};
use crate::ui::dates;
use crate::ui::element::{Handler, dynamic, element, group};
use crate::ui::messages::{Circumstances, doctor_words, told, words};
use broadside_core::doctor::{self, Diagnosis, Subject, Weight};
use broadside_core::model::{Timestamp, WebAddress};
use broadside_core::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page in whatever state it is.
pub(super) fn page(state: AppState) -> AnyView {
    let pages = &words().pages;
    let header = PageHeader {
        title: pages.doctor_title.to_owned(),
        text: pages.doctor_text.to_owned(),
        is_visually_hidden: false,
    };
    let examination = dynamic(move || match (state.doctor.stage(), parts::doctor_page()) {
        (DoctorStage::Ready, Some(page)) => Some((page.view)(state)),
        (DoctorStage::Missing, _) => Some(parts::missing(Handler::new(move |()| spawn_local(open(state))))),
        _ => None,
    });
    group(vec![header.view(), examination])
}

/// Gets the page's part of the app and begins to examine, if the reader is still there when it has come.
pub async fn open(state: AppState) {
    let page = parts::prepared_doctor_page().await;
    if state.place.route_untracked() != Route::Doctor {
        return;
    }
    match page {
        Ok(page) => (page.opened)(state),
        Err(PartMissing) => state.doctor.miss(),
    }
}

/// The examination.
pub(super) fn whole(state: AppState) -> AnyView {
    let on_retried = Handler::new(move |()| {
        state.sharing.reset();
        state.doctor.examine();
    });
    let on_copy_requested = Handler::new(move |()| state.sharing.copy(report(state, clock::now())));
    group(vec![
        dynamic(move || progress(state, on_retried.clone())),
        dynamic(move || {
            let cards: Vec<AnyView> =
                state.doctor.diagnoses().iter().map(|it| card(state, it).view()).collect();
            element("ul").class("diagnosis-list").attr("role", "list").child(cards)
        }),
        dynamic(move || {
            let copy_state = match state.sharing.copying() {
                Copying::NotAsked => CopyState::Idle,
                Copying::Copied => CopyState::Copied,
                Copying::Refused => CopyState::Failed,
            };
            let text = state.clock.now().map(|now| report(state, now)).unwrap_or_default();
            DiagnosisReport { text, copy_state, on_copy_requested: on_copy_requested.clone() }.view()
        }),
    ])
}

fn progress(state: AppState, on_retried: Handler) -> AnyView {
    let diagnoses = state.doctor.diagnoses();
    let n_with = |weight| diagnoses.iter().filter(|it| it.weight() == Some(weight)).count();
    let n_done = diagnoses.iter().filter(|it| it.findings.is_some()).count();
    let is_busy = n_done < diagnoses.len() || diagnoses.is_empty();
    let status = if is_busy {
        (doctor_words().progress)(n_done, diagnoses.len())
    } else {
        (doctor_words().summary)(n_done, n_with(Weight::Fault), n_with(Weight::Note))
    };
    DiagnosisProgress { status, is_busy, on_retried }.view()
}

fn report(state: AppState, now: Timestamp) -> String {
    let is_secure = state.doctor.base().is_some_and(|it| it.as_str().starts_with("https:"));
    doctor::report(now, is_secure, &state.doctor.diagnoses())
}

fn card(state: AppState, diagnosis: &Diagnosis) -> DiagnosisCard {
    let config = state.config();
    let base = state.doctor.base();
    let address = diagnosis.subject.address_in(config);
    let host = address.as_ref().map(WebAddress::host).unwrap_or_default();
    let lists: Vec<&str> = config.signup.iter().flat_map(|it| &it.lists).map(|it| it.name.as_str()).collect();
    let circumstances = Circumstances {
        backend: diagnosis.backend,
        host,
        page_origin: base.as_ref().map(WebAddress::origin).unwrap_or_default(),
        lists: &lists,
        moment: &|moment| {
            let words = dates::words_of(moment, state.clock.now(), &state.language.tag());
            words.relative.unwrap_or(words.absolute)
        },
    };
    let findings = diagnosis.findings.iter().flatten();
    DiagnosisCard {
        name: name(state, diagnosis.subject),
        host: host.to_owned(),
        state: match diagnosis.weight() {
            None => DiagnosisState::Trying,
            Some(Weight::Good) => DiagnosisState::Good,
            Some(Weight::Note) => DiagnosisState::Note,
            Some(Weight::Fault) => DiagnosisState::Fault,
        },
        findings: findings.map(|it| told(it, &circumstances)).collect(),
    }
}

fn name(state: AppState, subject: Subject) -> String {
    let (config, words) = (state.config(), doctor_words());
    let title = |source: usize| config.sources.get(source).map(|it| it.title.as_str()).unwrap_or_default();
    match subject {
        Subject::Clock => words.clock.to_owned(),
        Subject::Source(source) => (words.source)(title(source)),
        Subject::Mirror { source, mirror } => (words.mirror)(title(source), mirror + 1),
        Subject::Newsletter => words.newsletter.to_owned(),
        Subject::Notice(notice) => {
            let campaign = config.campaigns.get(notice);
            (words.notice)(campaign.map(|it| it.headline.as_str()).unwrap_or_default())
        }
    }
}
