//! What the demo's newsletter keeps and what it refuses.

use super::*;

const DAILY: &str = "0f8f3c1e-5d0b-4a53-9f55-0d6f0e6a1b01";

fn newsletter(name: &str) -> Newsletter {
    let config = json!({ "signup": { "lists": [
        { "id": "daily", "name": "Daily digest", "provider_id": DAILY },
        { "id": "weekly", "name": "Weekly letter" }
    ] } });
    let signups = std::env::temp_dir().join(format!("broadside-signups-{name}-{}", std::process::id()));
    let _ = fs::remove_file(&signups);
    Newsletter { lists: lists_of(&config), signups }
}

#[test]
fn lists_carry_the_providers_id_or_their_own() {
    let lists: Vec<(String, String)> =
        newsletter("lists").lists.into_iter().map(|list| (list.uuid, list.name)).collect();
    let wanted = [(DAILY, "Daily digest"), ("weekly", "Weekly letter")];
    assert_eq!(lists, wanted.map(|(uuid, name)| (uuid.to_owned(), name.to_owned())));
}

#[test]
fn json_and_forms_are_both_kept() {
    let newsletter = newsletter("kept");
    let json = format!(r#"{{"email":"a@mail.example","name":"A","list_uuids":["{DAILY}"]}}"#);
    let form = format!("email=b%40mail.example&l={DAILY}&l=weekly");
    let posts = [("application/json", json), ("application/x-www-form-urlencoded;charset=UTF-8", form)];
    for (content_type, body) in posts {
        assert_eq!(newsletter.subscribe(content_type, body.as_bytes()).status(), 200);
    }
    let kept = fs::read_to_string(&newsletter.signups).unwrap();
    let kept: Vec<Value> = kept.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0]["email"], "a@mail.example");
    assert_eq!(kept[1]["list_uuids"], json!([DAILY, "weekly"]));
    fs::remove_file(&newsletter.signups).unwrap();
}

#[test]
fn each_fault_is_refused_in_listmonks_words() {
    let newsletter = newsletter("refused");
    let table = [
        (json!({ "email": "nobody", "list_uuids": [DAILY] }), Refusal::InvalidEmail),
        (json!({ "email": "a b@mail.example", "list_uuids": [DAILY] }), Refusal::InvalidEmail),
        (json!({ "email": "a@mail.example", "list_uuids": [] }), Refusal::NoLists),
        (json!({ "email": "a@mail.example" }), Refusal::NoLists),
        (json!({ "email": "a@mail.example", "list_uuids": ["other"] }), Refusal::UnknownList),
    ];
    for (body, refusal) in table {
        let outcome = Signup::read("application/json", body.to_string().as_bytes());
        assert_eq!(outcome.and_then(|signup| newsletter.check(signup)), Err(refusal), "{body}");
        assert_eq!(newsletter.subscribe("application/json", body.to_string().as_bytes()).status(), 400);
    }
    assert_eq!(newsletter.subscribe("application/json", b"{").status(), 400);
    assert!(!newsletter.signups.exists());
}

#[test]
fn a_form_posted_without_a_script_is_answered_with_a_page() {
    let newsletter = newsletter("form");
    let form = "application/x-www-form-urlencoded";
    let response = newsletter.subscribe_by_form(form, b"email=c%40mail.example&l=weekly&nonce=");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    let robot = newsletter.subscribe_by_form(form, b"email=c%40mail.example&l=weekly&nonce=filled");
    assert_eq!(robot.status(), 502);
    assert_eq!(fs::read_to_string(&newsletter.signups).unwrap().lines().count(), 1);
    fs::remove_file(&newsletter.signups).unwrap();
}
