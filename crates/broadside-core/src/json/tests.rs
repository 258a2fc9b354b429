//! Our own reading and writing, held to `serde_json`'s.

use super::*;
use proptest::prelude::*;

fn theirs(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|it| Fault { line: it.line(), column: it.column() })
}

#[test]
fn what_is_sound_is_read_as_everybody_reads_it() {
    for text in [
        "null",
        " true\n",
        "[]",
        "[ ]",
        "{ }",
        r#"[1, -2, 0, -0, 1.5, -0.25, 1e3, 1E+2, 25e-1, 0.1, 1234.5678, 18446744073709551615, -9223372036854775808]"#,
        "[18446744073709551616, -9223372036854775809, 1e22, 5e-22]",
        r#"{"a": {"a": [[], {}]}, "b": "", "a": 2}"#,
        r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\udea2ü🚢\u0000""#,
        "\"tab in \\t and \u{7f}\"",
    ] {
        assert_eq!(parsed(text.as_bytes()), theirs(text), "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused_at_the_same_place() {
    for text in [
        "",
        " ",
        "{",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[1 2]",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "nul",
        "nulL",
        "truE",
        "\"",
        "\"a",
        "\"\\",
        "\"\\x\"",
        "\"a\nb\"",
        "1 2",
        "[1]]",
        "01",
        "+1",
        ".5",
        "1.",
        "-",
        "1e",
        "1e+",
        "[\n1,\n2\n3]",
        "{\"items\": [\n{\"id\": 1",
        "<html>",
        "\u{feff}[]",
    ] {
        let (ours, theirs) = (parsed(text.as_bytes()), theirs(text));
        let line = |it: &Result<Value, Fault>| it.as_ref().map_err(|it| it.line).err();
        assert!(ours.is_err(), "{text:?}");
        assert_eq!(line(&ours), line(&theirs), "{text:?}");
    }
    assert_eq!(parsed(b"{\"items\": [\n{\"id\": 1"), Err(Fault { line: 2, column: 8 }));
    assert_eq!(parsed(b"[1,\n x]"), Err(Fault { line: 2, column: 2 }));
    assert!(parsed(b"\"\xff\"").is_err());
}

#[test]
fn half_a_code_point_becomes_the_sign_for_what_cannot_be_shown() {
    for (text, read) in [
        (r#""a\ud83db""#, "a\u{fffd}b"),
        (r#""\udea2""#, "\u{fffd}"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
    ] {
        assert_eq!(parsed(text.as_bytes()), Ok(Value::from(read)), "{text}");
    }
}

#[test]
fn what_is_too_deep_ends_the_reading_and_not_the_page() {
    for n in [126, 127, 128, 129, 100_000] {
        let text = ["[".repeat(n), "]".repeat(n)].concat();
        assert_eq!(parsed(text.as_bytes()).is_ok(), theirs(&text).is_ok(), "{n}");
    }
    assert!(parsed("{\"a\":".repeat(100_000).as_bytes()).is_err());
}

#[test]
fn a_number_beyond_all_bounds_is_a_fault_and_one_below_them_nothing() {
    assert!(parsed(b"[1e999]").is_err());
    assert_eq!(parsed(b"1e-9999999999"), Ok(Value::from(0.0)));
    assert_eq!(
        parsed(["1", &"0".repeat(400)].concat().as_bytes()).is_err(),
        theirs(&["1", &"0".repeat(400)].concat()).is_err()
    );
}

#[test]
fn what_was_written_is_read_again() {
    let text = r#"{"a":[1,-2.5,"ü\n",null,true],"b":{}}"#;
    assert_eq!(written(&parsed(text.as_bytes()).unwrap()), text);
    for (value, text) in
        [(0.1, "0.1"), (-3.0, "-3.0"), (2.999_999_9, "3.0"), (1e-9, "0.0"), (1234.5678, "1234.5678")]
    {
        assert_eq!(written(&Value::from(value)), text);
    }
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((".*", inner), 0..6).prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn ours_and_theirs_read_and_write_the_same(value in values()) {
        let text = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(written(&value), text.clone());
        prop_assert_eq!(parsed(text.as_bytes()), Ok(value.clone()));
        let spaced = serde_json::to_string_pretty(&value).unwrap();
        prop_assert_eq!(parsed(spaced.as_bytes()), Ok(value));
    }

    #[test]
    fn what_is_broken_somewhere_is_broken_for_both(value in values(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = serde_json::to_vec(&value).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let theirs: Result<Value, _> = serde_json::from_slice(&bytes);
        if let Ok(theirs) = theirs {
            // Floats are near, and everything else is the same.
            prop_assert_eq!(parsed(&bytes).map(|it| written(&it)), Ok(written(&theirs)));
        }
    }

    #[test]
    fn floats_are_near(value in prop::num::f64::NORMAL) {
        let text = serde_json::to_string(&value).unwrap();
        let read = parsed(text.as_bytes()).unwrap().as_f64().unwrap();
        prop_assert!(((read - value) / value).abs() < 1e-14, "{} {}", read, value);
    }

    #[test]
    fn bytes_of_any_kind_end_in_a_value_or_a_fault(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = parsed(&bytes);
    }
}
