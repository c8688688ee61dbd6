//! Data held against the document: each thing is read as a client would read it, and the response has to be a
//! documented one.

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

/// Finds what the document does not let a response have. `members` is the data as it was written, at `root` of `text`.
pub(super) fn check(
    (document, text): (&Document, &Document),
    members: &Map<String, Value>,
    root: &str,
    data: Data,
    findings: &mut Findings,
) {
    let mut reader =
        Reader { document, text, data, checks: HashMap::new(), found: Vec::new(), places: HashSet::new() };
    let each = |name: &str| members.get(name).and_then(Value::as_array).into_iter().flatten().enumerate();
    let id = |item: &Value, name: &str| item.get(name).map(plain).unwrap_or_default();

    for (index, user) in each("users") {
        reader.one("GET /v1/users/{userID}", vec![id(user, "id")], &format!("{root}/users/{index}"));
    }
    let replicas: HashMap<String, String> = each("replicas")
        .map(|(index, replica)| (id(replica, "uuid").to_lowercase(), format!("{root}/replicas/{index}")))
        .collect();
    for (uuid, place) in &replicas {
        reader.one(REPLICA, vec![uuid.clone()], place);
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
        let place = format!("{root}/chats/{index}");
        reader.part(&operation, path.clone(), "/chat", &place);
        let conversations = chat.get("conversations").and_then(Value::as_array);
        operation += "/conversations/{conversationUUID}";
        for (index, conversation) in conversations.into_iter().flatten().enumerate() {
            let place = format!("{place}/conversations/{index}");
            path.truncate(2);
            path.push(id(conversation, "uuid"));
            reader.one(&operation, path.clone(), &place);
            let messages = conversation.get("messages").and_then(Value::as_array);
            let messages = messages.into_iter().flatten().enumerate();
            let places: HashMap<String, usize> =
                messages.map(|(index, message)| (id(message, "uuid").to_lowercase(), index)).collect();
            reader.list(&format!("{operation}/messages"), path.clone(), |item| {
                Some(format!("{place}/messages/{}", places.get(&id(item, "uuid").to_lowercase())?))
            });
        }
    }
    findings.extend(reader.found);
}

/// An id as a path has it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

struct Reader<'a> {
    document: &'a Document,
    text: &'a Document,
    data: Data,
    /// By operation; `None` for one whose success has no schema.
    checks: HashMap<String, Option<Check>>,
    found: Vec<Finding>,
    /// The pointers of what was found.
    places: HashSet<String>,
}

impl Reader<'_> {
    fn one(&mut self, operation: &str, path: Vec<String>, place: &str) {
        self.part(operation, path, "", place);
    }

    /// Holds a response against the document. What is wrong in its part at `pointer` is wrong at `place` of the text.
    fn part(&mut self, operation: &str, path: Vec<String>, pointer: &str, place: &str) {
        if let Some(body) = self.read(operation, path) {
            self.hold(operation, &body, pointer, place);
        }
    }

    /// Holds each item of a list against the document, in a response of its own.
    fn list(&mut self, operation: &str, path: Vec<String>, place: impl Fn(&Value) -> Option<String>) {
        let Some(mut body) = self.read(operation, path) else { return };
        let Some(Value::Array(items)) = body.get_mut("items").map(Value::take) else { return };
        for item in items {
            let Some(place) = place(&item) else { continue };
            body["items"] = Value::Array(vec![item]);
            self.hold(operation, &body, "/items/0", &place);
        }
    }

    fn hold(&mut self, operation: &str, body: &Value, pointer: &str, place: &str) {
        let Some(Some(check)) = self.checks.get(operation) else { return };
        for violation in check.violations(body, "") {
            let rest = violation.place.strip_prefix(pointer).unwrap_or_default();
            let pointer = format!("{place}{rest}");
            // What is not in the text came from elsewhere in it, such as the source of a message from its chat.
            if self.text.value().pointer(&pointer).is_none() && !self.found.is_empty() {
                continue;
            }
            // What an item of a list has wrong, it has wrong by itself too.
            if self.places.insert(pointer.clone()) {
                self.found.push(self.text.finding(&pointer, violation.text));
            }
        }
    }

    /// The body of a success, if the document has a schema for it.
    fn read(&mut self, operation: &str, path: Vec<String>) -> Option<Value> {
        if !self.checks.contains_key(operation) {
            self.checks.insert(operation.to_owned(), self.compile(operation));
        }
        self.checks.get(operation)?.as_ref()?;
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
        // No entry of a knowledge base is further than the data says.
        let settings = Settings { step: Duration::MAX, form: Form::default() };
        let mut call = Call {
            data: &mut self.data,
            organization: "",
            now: Time::default(),
            request: &request,
            settings: &settings,
        };
        match resources::answer(&mut call)? {
            Ok(Success { content: Content::Json(body), .. }) => Some(body),
            _ => None,
        }
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
