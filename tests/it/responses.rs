use sensay_client::{InnerException, types};
use sensay_tests::{OPERATIONS, always, block_on, quiet, responses, send_typed, without_nulls};
use serde_json::{Value, json};

/// Deserializes a value into the type of a component, and serializes it again.
fn round_trip(component: &str, value: &Value) -> Result<Value, serde_json::Error> {
    macro_rules! for_each_type {
        ($($name:ident),*) => {
            match component {
                $(stringify!($name) => {
                    let typed: types::$name = serde_json::from_value(value.clone())?;
                    serde_json::to_value(typed)
                })*
                other => panic!("there is no type {other}"),
            }
        };
    }
    include!(concat!(env!("OUT_DIR"), "/for_each_type.rs"))
}

/// Returns the value of a success, serialized again.
fn received(operation: &sensay_build_tools::api::Operation<'static>, status: u16, body: &Value) -> Value {
    let client = quiet(&always(status, body.to_string()));
    let response = block_on(send_typed(&client, operation.id));
    response.unwrap_or_else(|error| panic!("{body:#}: {error:?}")).value
}

#[test]
fn every_example_of_a_success_survives_a_round_trip() {
    for operation in OPERATIONS.iter() {
        for (status, name, component, value) in responses(operation) {
            let at = format!("{} {status} {name}", operation.id);
            assert_eq!(
                without_nulls(&round_trip(&component, &value).unwrap()),
                without_nulls(&value),
                "{at}"
            );
            if status < 300 {
                assert_eq!(
                    without_nulls(&received(operation, status, &value)),
                    without_nulls(&value),
                    "{at}"
                );
            }
        }
    }
}

#[test]
fn every_example_of_an_error_response_is_in_the_error() {
    for operation in OPERATIONS.iter() {
        for (status, name, _, value) in responses(operation).into_iter().filter(|(status, ..)| *status >= 400)
        {
            let at = format!("{} {status} {name}", operation.id);
            let fake = always(status, value.to_string());
            let error = block_on(send_typed(&quiet(&fake), operation.id)).unwrap_err();
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{at}");
            assert_eq!(error.operation(), Some(operation.id), "{at}");
            assert_eq!(error.attempts(), 1, "{at}");
            // The exception says more than the name of the status.
            let inner = value["inner_exception"]["message"].as_str();
            let told =
                inner.filter(|_| value["error"] == "Internal Server Error").or(value["error"].as_str());
            assert_eq!(Some(error.message()), told, "{at}");
            assert_eq!(error.request_id(), value["request_id"].as_str(), "{at}");
            assert_eq!(error.fingerprint(), value["fingerprint"].as_str(), "{at}");
            assert_eq!(error.code(), value["error_code"].as_str(), "{at}");
            let inner = &value["inner_exception"];
            assert_eq!(error.inner_exception().is_some(), inner.is_object(), "{at}");
            if let Some(exception) = error.inner_exception() {
                let theirs = ["name", "message", "cause", "stack"].map(|name| inner[name].as_str());
                let InnerException { name, message, cause, stack, .. } = exception;
                assert_eq!([name, message, cause, stack].map(Option::as_deref), theirs, "{at}");
            }
            assert_eq!(serde_json::from_slice::<Value>(error.body()).unwrap(), value, "{at}");
        }
    }
}

#[test]
fn a_success_without_a_body_is_a_success() {
    for operation in OPERATIONS.iter() {
        for success in operation.successes.iter().filter(|success| success.schema.is_none()) {
            let fake = always(success.status.parse().unwrap(), "");
            let response = block_on(send_typed(&quiet(&fake), operation.id)).unwrap();
            assert_eq!(response.value, Value::Null, "{}", operation.id);
        }
    }
}

#[test]
fn several_successes_are_distinguished_by_their_status() {
    let operations: Vec<_> = OPERATIONS.iter().filter(|operation| operation.successes.len() > 1).collect();
    assert!(operations.len() >= 3);
    let fake = |status| always(status, json!({"success": true, "message": "later"}).to_string());
    let deleted = |status| block_on(quiet(&fake(status)).delete_knowledge_base_entry(UUID, 7).send());
    use sensay_client::calls::DeleteKnowledgeBaseEntryOutcome as Outcome;
    assert!(matches!(deleted(200), Ok(Outcome::Ok(_))));
    assert!(matches!(deleted(202), Ok(Outcome::Accepted(accepted)) if accepted.message == "later"));
    // A success with another status is one of the documented ones.
    assert!(matches!(deleted(299), Ok(Outcome::Ok(_))));
}

const UUID: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

/// Returns variations of a value, each with one change that a server may make.
fn mutations(value: &Value, component: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
    mutate(value, &schema, "", &mut |at, change| {
        let mut changed = value.clone();
        change(changed.pointer_mut(at).unwrap());
        all.push((at.to_owned(), changed));
    });
    all
}

type Change<'a> = &'a dyn Fn(&mut Value);

fn mutate(value: &Value, schema: &Value, at: &str, emit: &mut dyn FnMut(&str, Change<'_>)) {
    use sensay_build_tools::api;
    let component = api::referenced(schema).and_then(|name| api::schema(&sensay_tests::DOCUMENT, name));
    let schema = component.unwrap_or(schema);
    if schema.get("oneOf").is_some() {
        // An alternative that this version does not know.
        emit(at, &|value| *value = json!({"type": "newest", "enqueued": "perhaps", "more": [1]}));
        return;
    }
    if component.is_some() && schema.get("enum").is_some() {
        emit(at, &|value| *value = json!("a value from the future"));
    }
    if schema["type"] == "integer" && value.is_number() {
        emit(at, &|value| *value = json!(value.as_i64().unwrap() as f64));
    }
    match value {
        Value::Object(properties) => {
            if schema.get("additionalProperties").is_none_or(Value::is_boolean) {
                emit(at, &|value| value["a property from the future"] = json!({"a": [null]}));
            }
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            for (name, value) in properties {
                let at_property = format!("{at}/{}", sensay_build_tools::document::escape(name));
                let property = schema["properties"].get(name).or_else(|| schema.get("additionalProperties"));
                if !required.contains(&json!(name)) && schema["properties"].get(name).is_some() {
                    emit(at, &|value| {
                        value.as_object_mut().unwrap().remove(name);
                    });
                    emit(&at_property, &|value| *value = Value::Null);
                }
                if let Some(property) = property {
                    mutate(value, property, &at_property, emit);
                }
            }
        }
        Value::Array(items) => {
            emit(at, &|value| *value = json!([]));
            for (index, item) in items.iter().enumerate() {
                mutate(item, &schema["items"], &format!("{at}/{index}"), emit);
            }
        }
        _ => {}
    }
}

#[test]
fn variations_that_a_server_may_send_are_no_errors() {
    let mut count = 0;
    for operation in OPERATIONS.iter() {
        for (status, name, component, value) in responses(operation) {
            if status >= 300 {
                continue;
            }
            for (at, changed) in mutations(&value, &component) {
                count += 1;
                let kept = round_trip(&component, &changed).unwrap_or_else(|error| {
                    panic!("{} {status} {name} at {at}: {error}\n{changed:#}", operation.id)
                });
                // All properties are kept, except unknown ones.
                let mut expected = without_nulls(&changed);
                remove_unknown(&mut expected);
                assert_eq!(without_nulls(&kept), expected, "{} {status} {name} at {at}", operation.id);
            }
        }
    }
    assert!(count > 500, "only {count} mutations");
}

fn remove_unknown(value: &mut Value) {
    match value {
        Value::Object(properties) => {
            properties.retain(|name, _| name != "a property from the future");
            properties.values_mut().for_each(remove_unknown);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_unknown),
        Value::Number(number) => {
            if let Some(whole) = number.as_f64().filter(|number| number.fract() == 0.0) {
                *value = json!(whole as i64);
            }
        }
        _ => {}
    }
}

#[test]
fn unknown_values_are_kept_and_accessible() {
    let kind: types::AccountType = serde_json::from_value(json!("matrix")).unwrap();
    assert!(matches!(kind, types::AccountType::Unknown(_)));
    assert_eq!((kind.as_str(), kind.to_string()), ("matrix", "matrix".to_owned()));
    assert_eq!(types::AccountType::from("matrix"), kind);
    assert_eq!(format!("{kind:?}"), r#"Unknown("matrix")"#);
    assert_eq!(serde_json::to_value(kind).unwrap(), "matrix");

    let result: types::KnowledgeBaseResult =
        serde_json::from_value(json!({"enqueued": "later", "at": 5})).unwrap();
    match result {
        types::KnowledgeBaseResult::Unknown(unknown) => assert_eq!(unknown.as_json()["at"], 5),
        other => panic!("{other:?}"),
    }
}
