//! Reads the operations of a document.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::operation::{Callback, Header, In, MediaType, Operation, Parameter, RequestBody, Response, Style};
use super::schema::SchemaId;
use super::security;
use super::value::{is_true, list, properties_of};
use crate::document::{METHODS, escape, resolve};

/// A reader of operations.
struct Reader<'a, 'b> {
    root: &'a Value,
    number: &'b mut dyn FnMut(&'a Value) -> SchemaId,
}

/// Reads all operations.
pub(super) fn all<'a>(root: &'a Value, number: &mut dyn FnMut(&'a Value) -> SchemaId) -> Vec<Operation<'a>> {
    let mut reader = Reader { root, number };
    let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths
        .flat_map(|(path, item)| reader.path_item(path, item, &format!("/paths/{}", escape(path)), true))
        .collect()
}

impl<'a> Reader<'a, '_> {
    fn path_item(
        &mut self,
        path: &'a str,
        item: &'a Value,
        pointer: &str,
        callbacks: bool,
    ) -> Vec<Operation<'a>> {
        let Some((Value::Object(item), _)) = resolve(self.root, item, pointer) else { return Vec::new() };
        let operations = item.iter().filter_map(|(key, node)| {
            let method = METHODS.iter().find(|method| *method == key)?;
            let node = node.as_object()?;
            Some(self.operation((path, item, pointer), method, node, callbacks))
        });
        operations.collect()
    }

    fn operation(
        &mut self,
        (path, item, item_pointer): (&'a str, &'a Map<String, Value>, &str),
        method: &'static str,
        node: &'a Map<String, Value>,
        callbacks: bool,
    ) -> Operation<'a> {
        let pointer = format!("{item_pointer}/{method}");
        let mut parameters: Vec<Parameter<'a>> = Vec::new();
        let mut known = HashSet::new();
        for (holder, pointer, shared) in [(node, pointer.as_str(), false), (item, item_pointer, true)] {
            for (index, node) in list(holder, "parameters").iter().enumerate() {
                let parameter = self.parameter(node, format!("{pointer}/parameters/{index}"), shared);
                parameters
                    .extend(parameter.filter(|parameter| known.insert((parameter.place, parameter.name))));
            }
        }
        let responses = properties_of(node, "responses").filter(|(status, _)| !status.starts_with("x-"));
        Operation {
            path,
            method,
            node,
            id: node.get("operationId").and_then(Value::as_str),
            tags: list(node, "tags").iter().filter_map(Value::as_str).collect(),
            parameters,
            body: self.body(node.get("requestBody"), &pointer),
            responses: responses
                .map(|(status, node)| {
                    self.response(status, node, format!("{pointer}/responses/{}", escape(status)))
                })
                .collect(),
            security: security::of(node.get("security")),
            // The callbacks of a callback are not read: they could form a circle.
            callbacks: if callbacks { self.callbacks(node, &pointer) } else { Vec::new() },
            pointer,
        }
    }

    fn callbacks(&mut self, node: &'a Map<String, Value>, pointer: &str) -> Vec<Callback<'a>> {
        let mut found = Vec::new();
        for (name, callback) in properties_of(node, "callbacks") {
            let at = format!("{pointer}/callbacks/{}", escape(name));
            let Some((Value::Object(callback), _)) = resolve(self.root, callback, &at) else { continue };
            for (url, item) in callback {
                let operations = self.path_item(url, item, &format!("{at}/{}", escape(url)), false);
                found.extend(operations.into_iter().map(|operation| Callback { name, operation }));
            }
        }
        found
    }

    fn parameter(&mut self, node: &'a Value, pointer: String, shared: bool) -> Option<Parameter<'a>> {
        let node = resolve(self.root, node, "")?.0.as_object()?;
        let place = match node.get("in")?.as_str()? {
            "path" => In::Path,
            "query" => In::Query,
            "header" => In::Header,
            "cookie" => In::Cookie,
            _ => return None,
        };
        Some(Parameter {
            name: node.get("name")?.as_str()?,
            place,
            pointer,
            node,
            required: is_true(node, "required") || place == In::Path,
            shared,
            schema: self.schema_of(node),
            style: style(node, place),
        })
    }

    /// Returns the schema of a parameter or header, which may stand in a media type.
    fn schema_of(&mut self, node: &'a Map<String, Value>) -> Option<(SchemaId, String)> {
        if let Some(schema) = node.get("schema") {
            return Some(((self.number)(schema), "/schema".to_owned()));
        }
        let (name, media) = properties_of(node, "content").next()?;
        Some(((self.number)(media.get("schema")?), format!("/content/{}/schema", escape(name))))
    }

    fn body(&mut self, node: Option<&'a Value>, pointer: &str) -> Option<RequestBody<'a>> {
        let node = resolve(self.root, node?, "")?.0.as_object()?;
        let pointer = format!("{pointer}/requestBody");
        Some(RequestBody {
            required: is_true(node, "required"),
            content: self.content(node, &pointer),
            pointer,
        })
    }

    fn content(&mut self, node: &'a Map<String, Value>, pointer: &str) -> Vec<MediaType<'a>> {
        let content = properties_of(node, "content").map(|(name, media)| MediaType {
            name,
            pointer: format!("{pointer}/content/{}", escape(name)),
            schema: media.get("schema").map(&mut *self.number),
        });
        content.collect()
    }

    fn response(&mut self, status: &str, node: &'a Value, pointer: String) -> Response<'a> {
        let empty =
            Response { status: status_name(status), pointer, content: Vec::new(), headers: Vec::new() };
        let Some((Value::Object(node), _)) = resolve(self.root, node, "") else { return empty };
        let headers = properties_of(node, "headers").filter_map(|(name, header)| {
            let header = resolve(self.root, header, "")?.0.as_object()?;
            Some(Header {
                name,
                pointer: format!("{}/headers/{}", empty.pointer, escape(name)),
                required: is_true(header, "required"),
                style: style(header, In::Header),
                schema: self.schema_of(header),
            })
        });
        let headers = headers.collect();
        Response { content: self.content(node, &empty.pointer), headers, ..empty }
    }
}

/// Reads how a parameter or a header is written.
fn style<'a>(node: &'a Map<String, Value>, place: In) -> Style<'a> {
    let media = properties_of(node, "content").next().filter(|_| !node.contains_key("schema"));
    if let Some((media, _)) = media {
        return Style { name: None, media: Some(media.as_str()), explode: false };
    }
    let usual = if matches!(place, In::Query | In::Cookie) { "form" } else { "simple" };
    let name = node.get("style").and_then(Value::as_str).unwrap_or(usual);
    let explode = node.get("explode").and_then(Value::as_bool).unwrap_or(name == "form");
    Style { name: Some(name), media: None, explode }
}

fn status_name(status: &str) -> String {
    match status {
        "default" => status.to_owned(),
        _ => status.to_ascii_uppercase(),
    }
}
