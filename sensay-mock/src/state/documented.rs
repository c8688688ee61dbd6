//! Validation of a seed against the document: every object is read as a client would read it, and the response must be
//! valid for its documented schema.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use hyper::HeaderMap;
use sensay_build_tools::{Document, Finding, Findings, document::escape};
use serde_json::{Map, Value};

use super::call::{Call, Request};
use super::data::Data;
use super::outcome::{Content, Settings, Success};
use super::resources;
use super::stream::Form;
use super::time::Time;
use crate::check::Check;
use crate::media_type::{essence, is_json};

const REPLICA: &str = "GET /v1/replicas/{replicaUUID}";

/// The schemas of the successes of a document's operations, each compiled when it is first used.
pub(super) struct Schemas<'a> {
    document: &'a Document,
    /// By operation; `None` if its success has no schema.
    checks: HashMap<String, Option<Check>>,
}

/// Adds findings for data that would make a response invalid. `properties` is the data as written, at `root` in `text`.
pub(super) fn check(
    schemas: &mut Schemas<'_>,
    text: &Document,
    properties: &Map<String, Value>,
    root: &str,
    data: Data,
    findings: &mut Findings,
) {
    let mut reader = Reader { schemas, text, data, found: Vec::new(), locations: HashSet::new() };
    let each = |name: &str| properties.get(name).and_then(Value::as_array).into_iter().flatten().enumerate();
    let id = |item: &Value, name: &str| item.get(name).map(path_segment).unwrap_or_default();

    for (index, user) in each("users") {
        reader.one("GET /v1/users/{userID}", vec![id(user, "id")], &format!("{root}/users/{index}"));
    }
    let replicas: HashMap<String, String> = each("replicas")
        .map(|(index, replica)| (id(replica, "uuid").to_lowercase(), format!("{root}/replicas/{index}")))
        .collect();
    for (uuid, location) in &replicas {
        reader.one(REPLICA, vec![uuid.clone()], location);
    }
    reader.list("GET /v1/replicas", Vec::new(), |item| replicas.get(&id(item, "uuid")).cloned());
    for (index, entry) in each("knowledgeBase") {
        let path = vec![id(entry, "replicaUUID"), id(entry, "id")];
        let operation = format!("{REPLICA}/knowledge-base/{{knowledgeBaseID}}");
        reader.one(&operation, path, &format!("{root}/knowledgeBase/{index}"));
    }
    for (index, chat) in each("chats") {
        let mut path = vec![id(chat, "replicaUUID"), id(chat, "uuid")];
        let mut operation = format!("{REPLICA}/chats/{{chatUUID}}");
        let location = format!("{root}/chats/{index}");
        reader.part(&operation, path.clone(), "/chat", &location);
        let conversations = chat.get("conversations").and_then(Value::as_array);
        operation += "/conversations/{conversationUUID}";
        for (index, conversation) in conversations.into_iter().flatten().enumerate() {
            let location = format!("{location}/conversations/{index}");
            path.truncate(2);
            path.push(id(conversation, "uuid"));
            reader.one(&operation, path.clone(), &location);
            let messages = conversation.get("messages").and_then(Value::as_array);
            let messages = messages.into_iter().flatten().enumerate();
            let indexes: HashMap<String, usize> =
                messages.map(|(index, message)| (id(message, "uuid").to_lowercase(), index)).collect();
            reader.list(&format!("{operation}/messages"), path.clone(), |item| {
                Some(format!("{location}/messages/{}", indexes.get(&id(item, "uuid").to_lowercase())?))
            });
        }
    }
    findings.extend(reader.found);
}

/// Returns an id as a segment of a path.
fn path_segment(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl<'a> Schemas<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, checks: HashMap::new() }
    }

    /// Returns the schema of an operation's success, if it has one.
    fn of(&mut self, operation: &str) -> Option<&Check> {
        if !self.checks.contains_key(operation) {
            self.checks.insert(operation.to_owned(), self.compile(operation));
        }
        self.checks.get(operation)?.as_ref()
    }

    fn compile(&self, operation: &str) -> Option<Check> {
        let (method, path) = operation.split_once(' ')?;
        let pointer = format!("/paths/{}/{}/responses/200", escape(path), method.to_lowercase());
        let (response, pointer) =
            self.document.resolve(self.document.value().pointer(&pointer)?, &pointer)?;
        let media = response.get("content")?.as_object()?.iter();
        let (name, media) = media.into_iter().find(|(name, _)| is_json(&essence(name)))?;
        let pointer = format!("{pointer}/content/{}/schema", escape(name));
        Check::compile(self.document, media.get("schema")?, &pointer).ok()
    }
}

/// Reads objects through the operations of the API, and validates the responses.
struct Reader<'a, 'd> {
    schemas: &'a mut Schemas<'d>,
    /// The seed.
    text: &'a Document,
    data: Data,
    found: Vec<Finding>,
    /// The pointers of the findings.
    locations: HashSet<String>,
}

impl Reader<'_, '_> {
    /// Validates a response. The object at `location` in the seed is the whole response.
    fn one(&mut self, operation: &str, path: Vec<String>, location: &str) {
        self.part(operation, path, "", location);
    }

    /// Validates a response. The object at `location` in the seed is the part of the response at `pointer`.
    fn part(&mut self, operation: &str, path: Vec<String>, pointer: &str, location: &str) {
        if let Some(body) = self.read(operation, path) {
            self.validate(operation, &body, pointer, location);
        }
    }

    /// Validates each item of a list, in a response of its own. `location` returns where the item is in the seed.
    fn list(&mut self, operation: &str, path: Vec<String>, location: impl Fn(&Value) -> Option<String>) {
        let Some(mut body) = self.read(operation, path) else { return };
        let Some(Value::Array(items)) = body.get_mut("items").map(Value::take) else { return };
        for item in items {
            let Some(location) = location(&item) else { continue };
            body["items"] = Value::Array(vec![item]);
            self.validate(operation, &body, "/items/0", &location);
        }
    }

    fn validate(&mut self, operation: &str, body: &Value, pointer: &str, location: &str) {
        let Some(check) = self.schemas.of(operation) else { return };
        for violation in check.violations(body, "") {
            let rest = violation.location.strip_prefix(pointer).unwrap_or_default();
            let pointer = format!("{location}{rest}");
            // A value that is not at this location comes from another one, such as a message's source from its chat.
            if self.text.value().pointer(&pointer).is_none() && !self.found.is_empty() {
                continue;
            }
            // A list may repeat the findings of its single items.
            if self.locations.insert(pointer.clone()) {
                self.found.push(self.text.finding(&pointer, violation.text));
            }
        }
    }

    /// Returns the body of an operation's success, if the document has a schema for it.
    fn read(&mut self, operation: &str, path: Vec<String>) -> Option<Value> {
        self.schemas.of(operation)?;
        let everything = i64::MAX.to_string();
        let request = Request {
            operation,
            path,
            query: ["pageSize", "limit"].map(|name| (name.to_owned(), everything.clone())).into(),
            headers: &HeaderMap::new(),
            body: Value::Null,
            base: "",
            wants_stream: false,
            stream: None,
        };
        // With this step, no entry of a knowledge base advances beyond the status in the seed.
        let settings = Settings { step: Duration::MAX, form: Form::default() };
        let mut call = Call {
            data: &mut self.data,
            organization: "",
            now: Time::default(),
            request: &request,
            settings: &settings,
        };
        match resources::handle(&mut call)? {
            Ok(Success { content: Content::Json(body), .. }) => Some(body),
            _ => None,
        }
    }
}
