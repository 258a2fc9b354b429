//! One thing that was examined, and what was found of it.
//!
//! Deliberately absent: trying again one by one; everything is tried together.

use crate::ui::element::{Element, element};
use crate::ui::messages::{Said, doctor_words};
use leptos::prelude::*;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagnosisState {
    /// Its answer is waited for.
    Trying,
    /// As it should be.
    Good,
    /// There is something to be known.
    Note,
    /// Readers go without something.
    Fault,
}

/// A card.
pub struct DiagnosisCard {
    /// What was examined.
    pub name: String,
    /// The host that answers; empty where none does.
    pub host: String,
    /// How it stands.
    pub state: DiagnosisState,
    /// What was found, the gravest first.
    pub findings: Vec<Said>,
}

impl DiagnosisCard {
    /// The `li`.
    pub fn view(self) -> AnyView {
        let Self { name, host, state, findings } = self;
        let words = doctor_words();
        let (class, label) = match state {
            DiagnosisState::Trying => ("diagnosis-card diagnosis-card-trying", words.trying),
            DiagnosisState::Good => ("diagnosis-card diagnosis-card-good", words.good),
            DiagnosisState::Note => ("diagnosis-card diagnosis-card-note", words.note),
            DiagnosisState::Fault => ("diagnosis-card diagnosis-card-fault", words.fault),
        };
        let host = (!host.is_empty())
            .then(|| element("p").class("diagnosis-card-host").attr("dir", "ltr").child(host));
        let findings: Vec<Element> = findings.into_iter().map(finding).collect();
        element("li")
            .class(class)
            .child(element("h2").attr("dir", "auto").child(name))
            .child(element("p").class("diagnosis-card-state").child(label))
            .child(host)
            .child(findings)
            .view()
    }
}

fn finding(said: Said) -> Element {
    let Said { title, text, advice, places } = said;
    let text = (!text.is_empty()).then(|| element("p").child(text));
    let advice = (!advice.is_empty()).then(|| {
        let label = element("strong").child(doctor_words().what_to_change);
        element("p").class("diagnosis-card-advice").child(label).child(" ").child(advice)
    });
    let places = (!places.is_empty()).then(|| {
        let places: Vec<Element> = places.into_iter().map(place).collect();
        element("ul").class("diagnosis-card-places").child(places)
    });
    element("div")
        .class("diagnosis-card-finding")
        .child(element("h3").child(title))
        .child(text)
        .child(places)
        .child(advice)
}

fn place((pointer, note): (String, String)) -> Element {
    element("li").attr("dir", "ltr").child(element("code").child(pointer)).child(" ").child(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_in_words_and_not_by_its_colour_alone_that_it_is_one() {
        let said = Said {
            title: "Nothing is at this address".to_owned(),
            text: String::new(),
            advice: "Look for a slip.".to_owned(),
            places: vec![("/items/3".to_owned(), "is <b>no</b> story".to_owned())],
        };
        let card = DiagnosisCard {
            name: "Source: The Slipway".to_owned(),
            host: "slipway.example".to_owned(),
            state: DiagnosisState::Fault,
            findings: vec![said],
        };
        let html = card.view().to_html();
        assert!(html.contains(">Fault</p>") && html.contains("What to change:</strong>"), "{html}");
        assert!(html.contains("slipway.example") && html.contains("/items/3</code>"), "{html}");
        assert!(!html.contains("<b>no"), "{html}");
    }

    #[test]
    fn what_is_still_tried_says_so() {
        let card = DiagnosisCard {
            name: "Newsletter".to_owned(),
            host: String::new(),
            state: DiagnosisState::Trying,
            findings: Vec::new(),
        };
        let html = card.view().to_html();
        assert!(html.contains("Being tried") && !html.contains("diagnosis-card-host"), "{html}");
    }
}
