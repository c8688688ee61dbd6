//! Changes that a vendor makes to the document of the shelves, and what the changelog has to say of each.

use serde_json::{Value, json};

use super::Chance;

/// A change.
pub(crate) struct Plant {
    pub(crate) name: &'static str,
    /// What it changes; two that change the same exclude each other.
    pub(crate) on: &'static str,
    pub(crate) plant: fn(&mut Value),
    /// Pieces of what the changelog says of it: of the API, and in Rust.
    pub(crate) said: &'static [&'static str],
}

const fn plant(
    name: &'static str,
    on: &'static str,
    plant: fn(&mut Value),
    said: &'static [&'static str],
) -> Plant {
    Plant { name, on, plant, said }
}

const SHELVES: &str = "/paths/~1v1~1shelves";
const SHELF: &str = "/paths/~1v1~1shelves~1{shelfID}";
const BOOKS: &str = "/paths/~1v1~1shelves~1{shelfID}~1books";
const BOOK: &str = "/paths/~1v1~1books~1{bookID}/get";

fn at<'a>(root: &'a mut Value, pointer: &str) -> &'a mut Value {
    root.pointer_mut(pointer).unwrap_or_else(|| panic!("there is no {pointer}"))
}

/// Returns the schema of a request body.
fn body<'a>(root: &'a mut Value, operation: &str) -> &'a mut Value {
    at(root, &format!("{operation}/requestBody/content/application~1json/schema"))
}

fn draft(root: &mut Value) -> &mut Value {
    body(root, &format!("{SHELVES}/post"))
}

fn update(root: &mut Value) -> &mut Value {
    body(root, &format!("{SHELF}/put"))
}

fn parameters<'a>(root: &'a mut Value, operation: &str) -> &'a mut Vec<Value> {
    at(root, operation)["parameters"].as_array_mut().unwrap()
}

fn parameter<'a>(root: &'a mut Value, operation: &str, name: &str) -> &'a mut Value {
    parameters(root, operation).iter_mut().find(|parameter| parameter["name"] == name).unwrap()
}

fn responses<'a>(root: &'a mut Value, operation: &str) -> &'a mut serde_json::Map<String, Value> {
    at(root, operation)["responses"].as_object_mut().unwrap()
}

/// Changes every copy of a shape that has these properties.
fn copies(node: &mut Value, names: &[&str], change: fn(&mut Value)) {
    if let Some(properties) = node.get("properties")
        && names.iter().all(|name| properties.get(name).is_some_and(Value::is_object))
    {
        change(node);
    }
    match node {
        Value::Object(members) => members.values_mut().for_each(|node| copies(node, names, change)),
        Value::Array(items) => items.iter_mut().for_each(|node| copies(node, names, change)),
        _ => {}
    }
}

fn shelves(root: &mut Value, change: fn(&mut Value)) {
    copies(root, &["id", "width"], change);
}

fn books(root: &mut Value, change: fn(&mut Value)) {
    copies(root, &["id", "author"], change);
}

fn covers(root: &mut Value, change: fn(&mut Value)) {
    copies(root, &["title", "cover"], change);
}

fn persons(root: &mut Value, change: fn(&mut Value)) {
    copies(root, &["name", "born"], change);
}

fn remove(object: &mut Value, key: &str) -> Value {
    object.as_object_mut().unwrap().shift_remove(key).unwrap()
}

/// All plants. Those that take operations away or move them come last.
pub(crate) const PLANTS: &[Plant] = &[
    plant(
        "a new operation",
        "move",
        |root| {
            root["paths"]["/v1/shelves/{shelfID}/moves"] = json!({ "post": {
                "summary": "Move a shelf",
                "description": "Carries a shelf to another room.",
                "parameters": [{ "name": "shelfID", "in": "path", "required": true, "schema": { "type": "string" } }],
                "requestBody": { "required": true, "content": { "application/json": { "schema": {
                    "type": "object", "required": ["room"],
                    "properties": { "room": { "type": "string", "maxLength": 20 }, "carriers": { "type": "integer", "minimum": 1 } },
                } } } },
                "responses": { "200": { "description": "Moved", "content": { "application/json": { "schema": {
                    "type": "object", "required": ["steps"],
                    "properties": {
                        "steps": { "type": "array", "items": { "type": "object", "properties": { "at": { "type": "string", "format": "date-time" }, "state": { "type": "string", "enum": ["lifted", "set-down"] } } } },
                        "broken": { "type": "boolean" },
                    },
                } } } } },
            } });
        },
        &[
            "`POST /v1/shelves/{shelfID}/moves`: added (`endpoint-added`)",
            "added method `Client::create_shelf_move`",
        ],
    ),
    plant(
        "a deprecated operation",
        "get shelf",
        |root| at(root, &format!("{SHELF}/get"))["deprecated"] = json!(true),
        &[
            "info: `GET /v1/shelves/{shelfID}`: deprecated (`endpoint-deprecated`)",
            "addition: changed method `Client::get_shelf` (it is deprecated now)",
        ],
    ),
    plant(
        "a new parameter",
        "list colour",
        |root| {
            parameters(root, &format!("{SHELVES}/get"))
                .push(json!({ "name": "colour", "in": "query", "schema": { "type": "string" } }));
        },
        &[
            "`GET /v1/shelves`, query parameter colour: added, optional",
            "addition: added setter `calls::ListShelves::colour`",
        ],
    ),
    plant(
        "a parameter is gone",
        "list search",
        |root| parameters(root, &format!("{SHELVES}/get")).retain(|parameter| parameter["name"] != "search"),
        &["query parameter search: removed", "**breaking**: removed setter `calls::ListShelves::search`"],
    ),
    plant(
        "a parameter has another name",
        "list search",
        |root| parameter(root, &format!("{SHELVES}/get"), "search")["name"] = json!("searchText"),
        &[
            "searchText",
            "removed setter `calls::ListShelves::search`",
            "added setter `calls::ListShelves::search_text`",
        ],
    ),
    plant(
        "a parameter is required",
        "book locale",
        |root| parameter(root, BOOK, "locale")["required"] = json!(true),
        &[
            "**breaking**: `GET /v1/books/{bookID}`, header parameter locale: became required",
            "`Client::get_book`",
        ],
    ),
    plant(
        "a parameter has another default",
        "book locale",
        |root| parameter(root, BOOK, "locale")["schema"]["default"] = json!("de"),
        &["header parameter locale: default changed from en to de"],
    ),
    plant(
        "a parameter has another type",
        "book id",
        |root| parameter(root, BOOK, "bookID")["schema"] = json!({ "type": "string" }),
        &["bookID: type changed from integer (int64) to string", "`Client::get_book`"],
    ),
    plant(
        "a parameter has another limit",
        "list size",
        |root| parameter(root, &format!("{SHELVES}/get"), "pageSize")["schema"]["maximum"] = json!(200),
        &["pageSize: maximum raised from 100 to 200"],
    ),
    plant(
        "a new optional property",
        "draft depth",
        |root| draft(root)["properties"]["depth"] = json!({ "type": "integer", "minimum": 10 }),
        &["request body, `depth`: added, integer, optional", "added setter `calls::CreateShelf::depth`"],
    ),
    plant(
        "a new required property",
        "draft owner",
        |root| {
            draft(root)["properties"]["owner"] = json!({
                "type": "object", "required": ["floor"],
                "properties": { "floor": { "type": "integer" }, "role": { "type": "string", "enum": ["lender", "keeper"] } },
            });
            draft(root)["required"] = json!(["name", "owner"]);
        },
        &[
            "**breaking**: `POST /v1/shelves`, request body, `owner`: added",
            "added setter `calls::CreateShelf::owner`",
        ],
    ),
    plant(
        "a new property of a response",
        "shelf created",
        |root| {
            shelves(root, |shelf| {
                shelf["properties"]["createdAt"] = json!({ "type": "string", "format": "date-time" });
            });
        },
        &["`createdAt`: added, string, optional", "added field `types::Shelf::created_at"],
    ),
    plant(
        "a property is gone",
        "update email",
        |root| drop(remove(&mut update(root)["properties"], "emailAddress")),
        &[
            "request body, `emailAddress`: removed",
            "**breaking**: removed",
            "`calls::UpdateShelf::email_address`",
        ],
    ),
    plant(
        "a property has another name",
        "update email",
        |root| {
            let email = remove(&mut update(root)["properties"], "emailAddress");
            update(root)["properties"]["email"] = email;
        },
        &["email", "`calls::UpdateShelf::email_address`", "added setter `calls::UpdateShelf::email`"],
    ),
    plant(
        "a property is required",
        "update name",
        |root| update(root)["required"] = json!(["name"]),
        &[
            "**breaking**: `PUT /v1/shelves/{shelfID}`, request body, `name`: became required",
            "**breaking**: ",
        ],
    ),
    plant(
        "a limit",
        "update name",
        |root| update(root)["properties"]["name"]["maxLength"] = json!(40),
        &["**breaking**: `PUT /v1/shelves/{shelfID}`, request body, `name`: maxLength lowered from 50 to 40"],
    ),
    plant(
        "a nullable property of a request",
        "draft colour",
        |root| draft(root)["properties"]["colour"]["nullable"] = json!(true),
        &["request body, `colour`: ", "`calls::CreateShelf::colour`"],
    ),
    plant(
        "another default",
        "draft colour",
        |root| draft(root)["properties"]["colour"]["default"] = json!("black"),
        &["request body, `colour`: default changed from white to black"],
    ),
    plant(
        "a nullable property of a response",
        "book pages",
        |root| books(root, |book| book["properties"]["pages"]["nullable"] = json!(true)),
        &["`pages`: "],
    ),
    plant(
        "another type",
        "draft width",
        |root| draft(root)["properties"]["width"] = json!({ "type": "string" }),
        &["request body, `width`: type changed from integer to string", "`calls::CreateShelf::width`"],
    ),
    plant(
        "another type everywhere",
        "shelf width",
        |root| shelves(root, |shelf| shelf["properties"]["width"]["type"] = json!("number")),
        &["`width`: type changed from integer to number", "`types::Shelf::width`"],
    ),
    plant(
        "another format",
        "person born",
        |root| persons(root, |person| person["properties"]["born"]["format"] = json!("date-time")),
        &["born`: format changed from date to date-time"],
    ),
    plant(
        "a new value",
        "cover",
        |root| {
            covers(root, |book| {
                book["properties"]["cover"]["enum"] = json!(["paper", "linen", "leather", "cloth"])
            })
        },
        &["`cover`: value cloth added", "added variant `types::Cover::Cloth`"],
    ),
    plant(
        "a value is gone",
        "cover",
        |root| covers(root, |book| book["properties"]["cover"]["enum"] = json!(["paper", "linen"])),
        &["`cover`: value leather removed", "**breaking**: removed variant `types::Cover::Leather`"],
    ),
    plant(
        "no pattern",
        "isbn",
        |root| drop(remove(&mut body(root, &format!("{BOOKS}/post"))["properties"]["isbn"], "pattern")),
        &["request body, `isbn`: pattern `^[0-9]{13}$` removed"],
    ),
    plant(
        "a new status",
        "create 422",
        |root| {
            let problem = json!({ "description": "No", "content": { "application/json": { "schema": {
                "type": "object", "properties": { "why": { "type": "string" }, "fields": { "type": "array", "items": { "type": "string" } } },
            } } } });
            responses(root, &format!("{SHELVES}/post")).insert("422".to_owned(), problem);
        },
        &["`POST /v1/shelves`, response 422: added"],
    ),
    plant(
        "a status is gone",
        "create 409",
        |root| drop(responses(root, &format!("{SHELVES}/post")).shift_remove("409")),
        &["`POST /v1/shelves`, response 409: removed"],
    ),
    plant(
        "another status",
        "create 409",
        |root| {
            let conflict = responses(root, &format!("{SHELVES}/post")).shift_remove("409").unwrap();
            responses(root, &format!("{SHELVES}/post")).insert("412".to_owned(), conflict);
        },
        &["response 409: removed", "response 412: added"],
    ),
    plant(
        "a list is paged",
        "list books",
        |root| {
            let list = at(root, &format!("{BOOKS}/get"));
            if list.get("parameters").is_none() {
                list["parameters"] = json!([]);
            }
            for (name, default) in [("pageIndex", 1), ("pageSize", 24)] {
                parameters(root, &format!("{BOOKS}/get")).push(json!({
                    "name": name, "in": "query", "schema": { "type": "integer", "minimum": 1, "default": default },
                }));
            }
            let list = format!("{BOOKS}/get/responses/200/content/application~1json/schema");
            at(root, &list)["properties"]["total"] = json!({ "type": "integer" });
            at(root, &list)["required"] = json!(["items", "total"]);
        },
        &[
            "`GET /v1/shelves/{shelfID}/books`, query parameter pageIndex: added",
            "`total`: added, integer, required",
            "added setter `calls::ListBooks::page_index`",
        ],
    ),
    plant(
        "a shape is a component",
        "shape",
        |root| {
            // The shape of an author is the same in every book.
            let list = format!("{BOOKS}/get/responses/200/content/application~1json/schema");
            let author = at(root, &format!("{list}/properties/items/items/properties/author")).clone();
            root["components"]["schemas"] = json!({ "Author": author });
            for operation in [format!("{BOOKS}/post"), BOOK.to_owned()] {
                let book = format!("{operation}/responses/200/content/application~1json/schema/properties");
                at(root, &book)["author"] = json!({ "$ref": "#/components/schemas/Author" });
            }
        },
        &[],
    ),
    plant(
        "an operation is gone",
        "delete shelf",
        |root| drop(remove(at(root, SHELF), "delete")),
        &[
            "**breaking**: `DELETE /v1/shelves/{shelfID}`: removed",
            "**breaking**: removed method `Client::delete_shelf`",
        ],
    ),
    plant(
        "an operation has another path",
        "get book",
        |root| {
            let book = remove(&mut root["paths"], "/v1/books/{bookID}");
            root["paths"]["/v2/books/{bookID}"] = book;
        },
        &["/v2/books/{bookID}"],
    ),
];

/// Plants that go together, as a seed decides.
pub(crate) fn some(seed: u64) -> Vec<&'static Plant> {
    let mut chance = Chance(seed);
    let mut chosen: Vec<&Plant> = Vec::new();
    for plant in PLANTS {
        // The shape that becomes a component has to be the same everywhere, whatever else changes in it.
        let meets = chosen.iter().any(|other| other.on == plant.on);
        let shape = plant.on == "shape" && chosen.iter().any(|other| other.on == "person born");
        if chance.below(3) == 0 && !meets && !shape {
            chosen.push(plant);
        }
    }
    chosen
}
