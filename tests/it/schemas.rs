use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use sensay_build_tools::api;
use sensay_client::types;
use sensay_tests::DOCUMENT;
use serde_json::Value;

/// Returns the schema that schemars derives for each type.
fn derived() -> Vec<(&'static str, Value)> {
    macro_rules! for_each_type {
        ($($name:ident),*) => {
            vec![$((
                stringify!($name),
                SchemaSettings::draft07().into_generator().into_root_schema_for::<types::$name>().to_value(),
            )),*]
        };
    }
    include!(concat!(env!("OUT_DIR"), "/for_each_type.rs"))
}

fn names(schema: &Value, key: &str) -> BTreeSet<String> {
    match &schema[key] {
        Value::Object(properties) => properties.keys().cloned().collect(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn each_type_has_the_properties_of_its_component() {
    let derived = derived();
    assert_eq!(derived.len(), api::schemas(&DOCUMENT).count());
    for (name, schema) in derived {
        let component = api::schema(&DOCUMENT, name).unwrap();
        assert_eq!(names(&schema, "properties"), names(component, "properties"), "{name}");
        assert_eq!(names(&schema, "enum"), names(component, "enum"), "{name}");
        // The types also accept responses without a required property that is nullable.
        let nullable = |property: &String| component["properties"][property]["nullable"] == true;
        let required = names(component, "required").into_iter().filter(|name| !nullable(name)).collect();
        assert_eq!(names(&schema, "required"), required, "{name}");
        let alternatives = |schema: &Value| schema["oneOf"].as_array().map_or(0, Vec::len);
        assert_eq!(alternatives(&schema), alternatives(component), "{name}");
    }
}
