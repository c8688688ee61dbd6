//! The operations with their parameters and bodies looked up, for the rules about the whole call of an operation.

use std::collections::HashSet;

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline};

/// An operation as its caller sees it.
pub(super) struct Call<'o, 'a> {
    pub(super) node: &'o Node<'a>,
    /// The path template.
    pub(super) path: &'a str,
    /// Its own parameters first, then those of the path item that it does not replace.
    pub(super) parameters: Vec<Parameter<'o, 'a>>,
    /// Whether every parameter could be read. If not, a parameter that seems to be missing may be an unread one.
    pub(super) complete: bool,
}

/// A parameter of an operation.
pub(super) struct Parameter<'o, 'a> {
    pub(super) node: &'o Node<'a>,
    /// The pointer where the operation lists it: to the parameter itself, or to a reference to it.
    pub(super) used: String,
    /// Whether it belongs to the path item.
    pub(super) shared: bool,
    pub(super) name: &'a str,
    pub(super) location: &'a str,
}

impl Parameter<'_, '_> {
    /// Reports whether the parameter is set on the client and not on the call.
    pub(super) fn is_setting(&self) -> bool {
        self.node.is("x-client-setting")
    }

    /// Returns what identifies the parameter: its location and name. Names of headers do not differ by case.
    pub(super) fn identity(&self) -> (String, &str) {
        let name = match self.location {
            "header" => self.name.to_ascii_lowercase(),
            _ => self.name.to_owned(),
        };
        (name, self.location)
    }
}

/// Returns all operations, in the order of the text.
pub(super) fn all<'o, 'a>(outline: &'o Outline<'a>) -> impl Iterator<Item = Call<'o, 'a>> {
    outline.of(Kind::Operation).filter_map(|node| call(outline, node))
}

fn call<'o, 'a>(outline: &'o Outline<'a>, node: &'o Node<'a>) -> Option<Call<'o, 'a>> {
    let item = outline.parent(node)?;
    let mut call = Call { node, path: item.spot.key, parameters: Vec::new(), complete: true };
    let mut hidden = HashSet::new();
    for (holder, shared) in [(node, false), (item, true)] {
        let Some(list) = holder.value.get("parameters") else { continue };
        call.complete &= list.is_array();
        for (index, value) in list.as_array().into_iter().flatten().enumerate() {
            let used = format!("{}/parameters/{index}", holder.pointer());
            let parameter = outline.resolve(value, &used, "parameters").and_then(|node| {
                let (name, location) = (node.text("name")?, node.text("in")?);
                Some(Parameter { node, used, shared, name, location })
            });
            let Some(parameter) = parameter else {
                call.complete = false;
                continue;
            };
            let identity = parameter.identity();
            let identity = (identity.0, identity.1.to_owned());
            if !shared {
                hidden.insert(identity);
            } else if hidden.contains(&identity) {
                continue;
            }
            call.parameters.push(parameter);
        }
    }
    Some(call)
}

impl<'o, 'a> Call<'o, 'a> {
    /// Returns the object schema of the body.
    pub(super) fn body(&self, outline: &'o Outline<'a>) -> Option<&'o Node<'a>> {
        let body = self.node.value.get("requestBody")?;
        let body = outline.resolve(body, &self.node.at("requestBody"), "requestBodies")?;
        json(outline, body)
    }

    /// Returns the object schema of the first success.
    pub(super) fn success(&self, outline: &'o Outline<'a>) -> Option<&'o Node<'a>> {
        let responses = self.node.object("responses")?;
        let status = responses.keys().filter(|status| status.starts_with('2')).min()?;
        let pointer = format!("{}/{status}", self.node.at("responses"));
        json(outline, outline.resolve(&responses[status], &pointer, "responses")?)
    }
}

fn json<'o, 'a>(outline: &'o Outline<'a>, holder: &Node<'a>) -> Option<&'o Node<'a>> {
    let media = outline.node(&holder.at("content/application~1json"))?;
    outline.schema_of(media, "schema")
}

/// Returns the names in a path template, or `None` if the braces do not match.
pub(super) fn template(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let (open, after) = rest[start..].split_at(1);
        let end = after.find(['{', '}', '/'])?;
        if open != "{" || !after[end..].starts_with('}') {
            return None;
        }
        names.push(&after[..end]);
        rest = &after[end + 1..];
    }
    Some(names)
}

/// Returns the strings of a list, with their places.
pub(super) fn texts(list: Option<&Vec<Value>>) -> impl Iterator<Item = (usize, &str)> {
    let list = list.into_iter().flatten().enumerate();
    list.filter_map(|(index, value)| Some((index, value.as_str()?)))
}

#[test]
fn templates_are_taken_apart() {
    assert_eq!(template("/a/{b}/c/{d}.json"), Some(vec!["b", "d"]));
    assert_eq!(template("/a"), Some(vec![]));
    assert_eq!(template("/a/{}"), Some(vec![""]));
    for broken in ["/a/{b", "/a/b}", "/a/{b/c}", "/a/{{b}}"] {
        assert_eq!(template(broken), None, "{broken}");
    }
}
