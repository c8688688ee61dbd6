//! Changes of any kept spec, as a seed decides: what the API could become tomorrow, or was yesterday.

use sensay_build_tools::document::escape;
use serde_json::{Map, Value, json};

use super::Chance;

/// A kind of change: it is made to one of the places that a document has for it.
struct Kind {
    name: &'static str,
    places: fn(&Value) -> Vec<String>,
    change: fn(&mut Value, &str),
}

const KINDS: &[Kind] = &[
    Kind { name: "an operation is gone", places: operations, change: remove_operation },
    Kind { name: "an operation is new", places: operations, change: copy_operation },
    Kind { name: "an operation has another path", places: paths, change: move_path },
    Kind {
        name: "an operation is deprecated",
        places: operations,
        change: |root, at| set(root, at, "deprecated", json!(true)),
    },
    Kind { name: "a parameter is gone", places: optional_parameters, change: remove_item },
    Kind {
        name: "a parameter is new",
        places: operations,
        change: |root, at| {
            let new = json!({ "name": "verbose", "in": "query", "description": "Whether to say more.", "schema": { "type": "boolean", "default": false } });
            let list = node(root, at).entry("parameters").or_insert_with(|| json!([]));
            list.as_array_mut().unwrap().push(new);
        },
    },
    Kind {
        name: "a parameter has another default",
        places: optional_parameters,
        change: |root, at| match node(root, at).get_mut("schema").and_then(Value::as_object_mut) {
            Some(schema) if schema.get("type") == Some(&json!("string")) && !schema.contains_key("enum") => {
                schema.insert("default".to_owned(), json!("other"));
            }
            _ => {}
        },
    },
    Kind { name: "a status is gone", places: errors, change: remove_member },
    Kind {
        name: "a status is new",
        places: operations,
        change: |root, at| {
            let teapot = json!({ "description": "The API is a teapot." });
            node(root, &format!("{at}/responses")).insert("418".to_owned(), teapot);
        },
    },
    Kind { name: "a property is gone", places: optional_properties, change: remove_member },
    Kind {
        name: "a property is new",
        places: objects,
        change: |root, at| {
            let new = json!({ "type": "string", "description": "The mood.", "maxLength": 20 });
            node(root, &format!("{at}/properties")).insert("mood".to_owned(), new);
        },
    },
    Kind {
        name: "a required object is new",
        places: objects,
        change: |root, at| {
            let new = json!({ "type": "object", "description": "The origin.", "required": ["place"], "properties": {
                "place": { "type": "string", "description": "The place." },
                "kind": { "type": "string", "description": "The kind.", "enum": ["near", "far"] },
            } });
            node(root, &format!("{at}/properties")).insert("origin".to_owned(), new);
            let list = node(root, at).entry("required").or_insert_with(|| json!([]));
            list.as_array_mut().unwrap().push(json!("origin"));
        },
    },
    Kind { name: "a property has another name", places: optional_properties, change: rename_member },
    Kind { name: "a property is required", places: optional_properties, change: require },
    Kind { name: "a property is nullable", places: scalars, change: |root, at| toggle(root, at, "nullable") },
    Kind {
        name: "a property has another type",
        places: scalars,
        change: |root, at| {
            let description = node(root, at).get("description").cloned();
            let integer = node(root, at).get("type") == Some(&json!("integer"));
            let mut new = json!({ "type": if integer { "string" } else { "integer" } });
            description.into_iter().for_each(|text| new["description"] = text);
            *root.pointer_mut(at).unwrap() = new;
        },
    },
    Kind {
        name: "a property has another format",
        places: scalars,
        change: |root, at| {
            if node(root, at).get("type") == Some(&json!("string")) {
                set(root, at, "format", json!("uri"));
            }
        },
    },
    Kind {
        name: "a limit is another",
        places: scalars,
        change: |root, at| {
            let name =
                if node(root, at).get("type") == Some(&json!("string")) { "maxLength" } else { "maximum" };
            let now = node(root, at).get(name).and_then(Value::as_u64).unwrap_or(500);
            set(root, at, name, json!(now + 7));
        },
    },
    Kind {
        name: "a value is new",
        places: enums,
        change: |root, at| {
            node(root, at).get_mut("enum").and_then(Value::as_array_mut).unwrap().push(json!("unheard-of"));
            if let Some(names) = node(root, at).get_mut("x-enum-varnames").and_then(Value::as_array_mut) {
                names.push(json!("UnheardOf"));
            }
        },
    },
    Kind {
        name: "a value is gone",
        places: enums,
        change: |root, at| {
            for list in ["enum", "x-enum-varnames"] {
                node(root, at).get_mut(list).and_then(Value::as_array_mut).and_then(Vec::pop);
            }
        },
    },
];

/// Changes a document in some places, and says what was done.
pub(crate) fn changed(root: &Value, seed: u64, count: usize) -> (Value, Vec<String>) {
    let mut chance = Chance(seed);
    let mut root = root.clone();
    let (mut done, mut touched) = (Vec::new(), Vec::<String>::new());
    while done.len() < count {
        let kind = &KINDS[chance.below(KINDS.len())];
        let places = (kind.places)(&root);
        if places.is_empty() {
            continue;
        }
        let place = &places[chance.below(places.len())];
        // A second change of one place, or around it, can take the first one back.
        if touched.iter().any(|other| other.starts_with(place.as_str()) || place.starts_with(other.as_str()))
        {
            continue;
        }
        (kind.change)(&mut root, place);
        touched.push(place.clone());
        done.push(format!("{}: {place}", kind.name));
    }
    (root, done)
}

fn node<'a>(root: &'a mut Value, pointer: &str) -> &'a mut Map<String, Value> {
    root.pointer_mut(pointer)
        .and_then(Value::as_object_mut)
        .unwrap_or_else(|| panic!("no object at {pointer}"))
}

fn set(root: &mut Value, pointer: &str, key: &str, value: Value) {
    node(root, pointer).insert(key.to_owned(), value);
}

fn toggle(root: &mut Value, pointer: &str, key: &str) {
    let members = node(root, pointer);
    if members.shift_remove(key).is_none() {
        members.insert(key.to_owned(), json!(true));
    }
}

fn parent(pointer: &str) -> (&str, String) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    (parent, key.replace("~1", "/").replace("~0", "~"))
}

fn keys<'a>(root: &'a Value, pointer: &str) -> impl Iterator<Item = (String, &'a Value)> + use<'a> {
    let pointer = pointer.to_owned();
    let members = root.pointer(&pointer).and_then(Value::as_object).into_iter().flatten();
    members.map(move |(key, value)| (format!("{pointer}/{}", escape(key)), value))
}

fn paths(root: &Value) -> Vec<String> {
    keys(root, "/paths")
        .filter(|(pointer, _)| pointer.contains("~1v1~1"))
        .map(|(pointer, _)| pointer)
        .collect()
}

fn operations(root: &Value) -> Vec<String> {
    let all =
        keys(root, "/paths").flat_map(|(path, _)| keys(root, &path).map(|(at, _)| at).collect::<Vec<_>>());
    all.filter(|at| ["/get", "/put", "/post", "/patch", "/delete"].iter().any(|method| at.ends_with(method)))
        .collect()
}

fn remove_operation(root: &mut Value, at: &str) {
    let (path, method) = parent(at);
    node(root, path).shift_remove(&method);
}

fn copy_operation(root: &mut Value, at: &str) {
    let (path, method) = parent(at);
    let mut operation = root.pointer(at).unwrap().clone();
    let shared = root.pointer(path).and_then(|item| item.get("parameters")).cloned();
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    operation["operationId"] = json!(format!("{id}_again"));
    let mut item = json!({ method: operation });
    shared.into_iter().for_each(|shared| item["parameters"] = shared);
    let (_, path) = parent(path);
    root["paths"][format!("/v1/again{}", path.trim_start_matches("/v1"))] = item;
}

fn move_path(root: &mut Value, at: &str) {
    let (_, path) = parent(at);
    let item = root["paths"].as_object_mut().unwrap().shift_remove(&path).unwrap();
    root["paths"][path.replacen("/v1/", "/v9/", 1)] = item;
}

fn optional_parameters(root: &Value) -> Vec<String> {
    let all = operations(root).into_iter().flat_map(|operation| {
        let list = root.pointer(&format!("{operation}/parameters")).and_then(Value::as_array);
        let paged = root.pointer(&format!("{operation}/x-pagination")).is_some();
        let optional = list.into_iter().flatten().enumerate().filter(move |(_, parameter)| {
            !paged && parameter["in"] == "query" && parameter.get("required").is_none()
        });
        optional.map(|(index, _)| format!("{operation}/parameters/{index}")).collect::<Vec<_>>()
    });
    all.collect()
}

fn remove_item(root: &mut Value, at: &str) {
    let (list, index) = parent(at);
    let (holder, _) = parent(list);
    let items = root.pointer_mut(list).and_then(Value::as_array_mut).unwrap();
    items.remove(index.parse().unwrap());
    if items.is_empty() {
        node(root, holder).shift_remove("parameters");
    }
}

fn errors(root: &Value) -> Vec<String> {
    let all = operations(root).into_iter().flat_map(|operation| {
        let all = keys(root, &format!("{operation}/responses")).map(|(at, _)| at);
        all.filter(|at| at.ends_with("/404") || at.ends_with("/409")).collect::<Vec<_>>()
    });
    all.collect()
}

fn remove_member(root: &mut Value, at: &str) {
    let (holder, key) = parent(at);
    node(root, holder).shift_remove(&key);
}

/// Returns the components that are objects of their own, and what no list is paged by.
fn objects(root: &Value) -> Vec<String> {
    let all = keys(root, "/components/schemas");
    all.filter(|(_, schema)| schema["type"] == "object" && schema.get("properties").is_some())
        .filter(|(at, _)| !used_elsewhere(root, at))
        .map(|(at, _)| at)
        .collect()
}

/// Reports whether a component is a member of a union or of `allOf`, where one change is several.
fn used_elsewhere(root: &Value, at: &str) -> bool {
    fn is_member(node: &Value, reference: &Value) -> bool {
        match node {
            Value::Object(members) => members.iter().any(|(key, value)| {
                let list = ["oneOf", "anyOf", "allOf"].contains(&key.as_str());
                let own =
                    value.as_array().into_iter().flatten().any(|item| item.get("$ref") == Some(reference));
                (list && own) || is_member(value, reference)
            }),
            Value::Array(items) => items.iter().any(|item| is_member(item, reference)),
            _ => false,
        }
    }
    is_member(root, &json!(format!("#{at}")))
}

fn optional_properties(root: &Value) -> Vec<String> {
    let all = objects(root).into_iter().flat_map(|at| {
        let required = root.pointer(&format!("{at}/required")).cloned().unwrap_or(json!([]));
        let properties = keys(root, &format!("{at}/properties")).map(|(at, _)| at);
        let is_required = move |at: &String| required.as_array().unwrap().contains(&json!(parent(at).1));
        properties.filter(|at| !is_required(at)).collect::<Vec<_>>()
    });
    all.collect()
}

fn rename_member(root: &mut Value, at: &str) {
    let (holder, key) = parent(at);
    let members = node(root, holder);
    let renamed = std::mem::take(members).into_iter();
    *members = renamed
        .map(|(name, value)| (if name == key { format!("{key}Renamed") } else { name }, value))
        .collect();
}

fn require(root: &mut Value, at: &str) {
    let (properties, key) = parent(at);
    let (schema, _) = parent(properties);
    let list = node(root, schema).entry("required").or_insert_with(|| json!([]));
    list.as_array_mut().unwrap().push(json!(key));
}

fn scalars(root: &Value) -> Vec<String> {
    let all = optional_properties(root).into_iter();
    all.filter(|at| {
        let node = root.pointer(at).unwrap();
        ["string", "integer"].iter().any(|ty| node["type"] == *ty) && node.get("enum").is_none()
    })
    .collect()
}

fn enums(root: &Value) -> Vec<String> {
    let all = keys(root, "/components/schemas");
    all.filter(|(_, schema)| schema["enum"].as_array().is_some_and(|values| values.len() > 2))
        .map(|(at, _)| at)
        .collect()
}
