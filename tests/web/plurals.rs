//! Nouns beside numbers have the form that the browser's own plural rules ask for, in every language that the app speaks.
//!
//! Deliberately absent: which words those forms are. The app follows rules of its own because print has no Intl; here
//! they are held to it.

use broadside::ui::messages::{self, words};
use broadside::ui::numbers;
use broadside_core::model::InterfaceLanguage;
use js_sys::Intl::PluralRules;
use js_sys::{Array, Object};
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen_test::wasm_bindgen_test;

/// Beyond the small ones: each end that some rule looks at, and whole millions.
const LARGE: [usize; 21] = [
    300,
    302,
    310,
    999,
    1_000,
    1_001,
    1_002,
    1_003,
    1_010,
    1_011,
    1_099,
    1_100,
    9_999,
    100_000,
    999_999,
    1_000_000,
    1_000_001,
    1_500_000,
    2_000_000,
    20_000_000,
    1_000_000_000,
];

/// What is said of `n`, without the number itself, under the category that the browser has for it.
fn forms(rules: &PluralRules, said: fn(usize) -> String) -> BTreeMap<String, BTreeSet<String>> {
    let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for n in (0..=200).chain(LARGE) {
        #[allow(clippy::cast_precision_loss, reason = "all of them are whole in 53 bits")]
        let category = rules.select(n as f64).as_string().unwrap();
        forms.entry(category).or_default().insert(said(n).replace(&numbers::written(n), "#"));
    }
    forms
}

#[wasm_bindgen_test]
async fn every_number_has_the_noun_in_the_form_that_the_browser_asks_for() {
    for language in InterfaceLanguage::ALL {
        messages::speak(messages::loaded(language).await.ok().flatten());
        assert_eq!(messages::language(), language);
        let rules = PluralRules::new(&Array::of1(&language.code().into()), &Object::new());
        let of_stories = forms(&rules, |n| (words().feed.n_stories)(n));
        let distinct: BTreeSet<&String> = of_stories.values().flatten().collect();
        assert_eq!(distinct.len(), of_stories.len(), "{language:?} has a form for each: {of_stories:?}");
        let others: [fn(usize) -> String; 3] = [
            |n| (words().feed.new_stories)(n),
            |n| (words().feed.left_the_top)(n),
            |n| (messages::mark_words().muted_hidden)(n),
        ];
        for said in others.map(|it| forms(&rules, it)).into_iter().chain([of_stories]) {
            for (category, forms) in said {
                assert_eq!(
                    forms.len(),
                    1,
                    "{language:?} says {forms:?} for what the browser calls {category}"
                );
            }
        }
    }
    messages::speak(None);
}
