//! What the text says, and above all what it cannot say.

use super::super::{Answer, Attempt, Backend, Reach, newsletter, notice, source, subjects};
use super::*;
use crate::config::Config;
use crate::model::{TopicSlug, WebAddress};
use crate::sources::{Page, Response, SourceError, Warning};
use proptest::prelude::*;

fn moment(unix_s: i64) -> Timestamp {
    Timestamp::from_unix_s(unix_s)
}

fn diagnosis(subject: Subject, backend: Option<Backend>, findings: Vec<Finding>) -> Diagnosis {
    Diagnosis { subject, backend, findings: Some(findings) }
}

#[test]
fn the_text_says_what_was_tried_and_what_came_of_it() {
    let warnings = vec![
        Warning { pointer: "/items/3/date_published".to_owned(), note: "is not a date".to_owned() },
        Warning { pointer: "/rss/channel/item[4]/pubDate".to_owned(), note: "is not a date".to_owned() },
    ];
    let sound = Finding::Sound {
        n_stories: 20,
        n_total: Some(340),
        n_topics: Some(12),
        newest: Some(moment(86_400)),
    };
    let login = Finding::LoginRequired { status: 401, code: "rest_login_required" };
    let (wordpress, listmonk) = (Some(Backend::WordPress), Some(Backend::Listmonk));
    let text = report(
        moment(0),
        true,
        &[
            diagnosis(Subject::Clock, None, vec![Finding::ClockWrong { ahead_s: -3600 }]),
            diagnosis(
                Subject::Source(0),
                wordpress,
                vec![Finding::Warnings { n_warnings: 2, first: warnings }, sound],
            ),
            diagnosis(Subject::Mirror { source: 0, mirror: 1 }, wordpress, vec![login]),
            diagnosis(Subject::Newsletter, listmonk, vec![Finding::ListUnknown { index: 1 }]),
            Diagnosis { subject: Subject::Notice(0), backend: None, findings: None },
        ],
    );
    assert_eq!(
        text,
        "Broadside doctor, 1970-01-01T00:00:00Z, page by https\n\
         clock: clock-wrong; seconds ahead -3600\n\
         source 1 (wordpress): warnings; count 2; at /items/3/date_published; at /rss/channel/item[4]/pubDate\n\
         source 1 (wordpress): sound; stories 20; of 340; topics 12; newest 1970-01-02T00:00:00Z\n\
         source 1, mirror 2 (wordpress): login-required; status 401; code rest_login_required\n\
         newsletter (listmonk): list-unknown; list 2\n\
         notice 1: being tried\n"
    );
}

/// A newsroom that put its secrets wherever the configuration has room for text.
const HOSTILE: &str = r#"{
    "newsroom": {"name": "SECRET desk@secret.example"},
    "sources": [
        {"id": "secret", "title": "https://secret.example/?key=SECRET", "type": "wordpress",
         "url": "https://secret:SECRET@secret.example/?rest_route=/&token=SECRET",
         "mirrors": ["https://SECRET@mirror.secret.example/wp-json/?key=SECRET"]},
        {"id": "ghost", "title": "SECRET", "type": "ghost", "url": "https://ghost.secret.example/", "key": "5ec7e7"}
    ],
    "topics": [{"title": "Secret topic"}],
    "signup": {
        "heading": "desk@secret.example",
        "provider": {"type": "listmonk", "url": "https://SECRET@lists.secret.example/?token=SECRET"},
        "lists": [{"id": "SECRET", "name": "SECRET", "provider_id": "5ec7e700-1111-4222-8333-444455556666"}]
    },
    "campaigns": [{
        "id": "secret", "headline": "SECRET", "text": "desk@secret.example", "after_stories": [2],
        "topics": ["SECRET-topic-of-nobody"],
        "action": {"label": "SECRET", "url": "https://give.secret.example/?token=SECRET"}
    }]
}"#;

/// What no line may have: anything of the secrets, and anything that leads or mails somewhere.
fn assert_harmless(text: &str) {
    let lower = text.to_lowercase();
    for forbidden in ["secret", "5ec7e7", "@", "://", "www.", ".example", "key=", "token", "?", "&"] {
        assert!(!lower.contains(forbidden), "{forbidden:?} in\n{text}");
    }
}

#[test]
fn no_key_no_address_and_no_token_gets_into_the_text_whatever_the_newsroom_and_its_servers_say() {
    let base = WebAddress::parse("https://news.secret.example/").unwrap();
    let config = Config::read(HOSTILE.as_bytes(), &base).config.unwrap();
    let subjects = subjects(&config);
    assert_eq!(subjects.len(), 6, "{subjects:?}");
    let code = Some("SECRET_desk@secret.example_token=SECRET".to_owned());
    let page = Page {
        title: Some("SECRET".to_owned()),
        warnings: vec![
            Warning {
                pointer: "/SECRET/https:~1~1secret.example/items/0/12345678/item[SECRET]".to_owned(),
                note: "«SECRET» is no date".to_owned(),
            },
            Warning { pointer: "https://secret.example/?key=SECRET".to_owned(), note: String::new() },
        ],
        ..Page::default()
    };
    let outcomes: [Result<&Page, &SourceError>; 4] = [
        Ok(&page),
        Err(&SourceError::Refused { status: 403, code: code.clone() }),
        Err(&SourceError::BadRequest { status: 400, code }),
        Err(&SourceError::Unreachable),
    ];
    let lists = Response { status: 200, body: br#"[{"uuid":"SECRET"}]"#.to_vec(), ..Response::default() };
    for outcome in outcomes {
        let diagnoses: Vec<Diagnosis> = subjects
            .iter()
            .map(|subject| {
                let backend = subject.backend_in(&config);
                let findings = match (subject, backend) {
                    (Subject::Source(_) | Subject::Mirror { .. }, Some(backend)) => source(&Attempt {
                        backend,
                        outcome,
                        answer: Answer::default(),
                        reach: Some(Reach::Answered),
                        n_topics: Some(3),
                    }),
                    (Subject::Newsletter, _) => newsletter(
                        config.signup.as_ref().unwrap(),
                        Some((Ok(&lists), Answer::default())),
                        None,
                    ),
                    (Subject::Notice(index), _) => {
                        let none: &[TopicSlug] = &[];
                        notice(config.campaigns.get(*index).unwrap(), moment(0), Some(none))
                    }
                    _ => vec![Finding::ClockUnknown],
                };
                Diagnosis { subject: *subject, backend, findings: Some(findings) }
            })
            .collect();
        let text = report(moment(0), true, &diagnoses);
        assert!(text.lines().count() > subjects.len(), "{text}");
        assert_harmless(&text);
    }
}

proptest! {
    #[test]
    fn foreign_words_never_get_into_the_text(word in "[a-zA-Z0-9@:/?=.~\\[\\]-]{1,40}", status in 400..500_u16) {
        let secret = ["zq", &word, "qz"].concat();
        let warning = Warning { pointer: ["/items/", &secret, "/", &secret].concat(), note: secret.clone() };
        let findings = vec![
            Finding::Refused { status, code: Some(secret.clone()) },
            Finding::BadRequest { status, code: Some(secret) },
            Finding::Warnings { n_warnings: 1, first: vec![warning] },
        ];
        let text = report(moment(0), false, &[diagnosis(Subject::Source(0), Some(Backend::Mapped), findings)]);
        prop_assert!(!text.contains("zq") && !text.contains("qz") && !text.contains('@'), "{}", text);
    }
}
