//! Every key that a newsroom may write into broadside.json is named in docs/configuration.md. The keys are
//! those of the schema, which another test holds to the types.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "every configuration key is documented",
    bad: "a key in public/broadside.schema.json that docs/configuration.md does not name",
    good: "the key in backticks in docs/configuration.md, with what it does and its default",
    check,
};

const SCHEMA: &str = "public/broadside.schema.json";
const PAGE: &str = "docs/configuration.md";

fn check(tree: &Tree) -> Vec<Fault> {
    let Some(schema) = tree.file(SCHEMA) else {
        return vec![Fault::new(SCHEMA, 0, "the schema is missing")];
    };
    let Ok(schema) = serde_json::from_str(&schema.text) else {
        return vec![Fault::new(SCHEMA, 0, "the schema is no JSON")];
    };
    let page = tree.file(PAGE).map_or("", |page| &page.text);
    let mut keys = BTreeSet::new();
    collect(&schema, &mut keys);
    let is_named = |key: &str| page.contains(&format!("`{key}`")) || page.contains(&format!("\"{key}\""));
    keys.into_iter()
        .filter(|key| !is_named(key))
        .map(|key| Fault::new(PAGE, 0, format!("`{key}` is not named")))
        .collect()
}

/// The names of all `properties`, however deep. A property that is itself called `properties` would be
/// taken for a list of them; there is none.
fn collect<'schema>(value: &'schema Value, keys: &mut BTreeSet<&'schema str>) {
    match value {
        Value::Object(members) => {
            if let Some(properties) = members.get("properties").and_then(Value::as_object) {
                keys.extend(properties.keys().map(String::as_str));
            }
            members.values().for_each(|member| collect(member, keys));
        }
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, keys)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NESTED: &str = r#"{"properties":{"newsroom":{"properties":{"title":{}}},"lists":{"items":{"properties":{"id":{}}}}}}"#;

    #[test]
    fn keys_are_found_however_deep() {
        let tree = Tree::of(&[(SCHEMA, NESTED), (PAGE, "`newsroom`: who you are. {\"lists\": []}\n")]);
        let wanted = [Fault::new(PAGE, 0, "`id` is not named"), Fault::new(PAGE, 0, "`title` is not named")];
        assert_eq!(check(&tree), wanted);
    }

    #[test]
    fn a_missing_schema_is_a_fault_and_not_a_pass() {
        assert_eq!(check(&Tree::of(&[(PAGE, "")])).len(), 1);
    }
}
