//! Writes a changed document into the text that it was read from. What did not change stays, byte for byte.
//!
//! Callers change the value, and this module makes the text follow, so that only this module handles YAML.
//! The written text is read again and compared, so that a failed edit is an error and never a wrong document.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde_json::{Map, Value};
use yaml_edit::{Mapping, Sequence, YamlFile, YamlNode};

use crate::document::escape;
use crate::parse::parse;

/// Returns the text with the changes that turn `old`, the present value of the text, into `new`.
///
/// A new sentence that is listed in `proposed` is marked with a comment.
///
/// # Errors
///
/// Returns why, and at which place, the text cannot be edited, such as at an anchor or a tag.
pub(crate) fn rewrite(
    text: &str,
    old: &Value,
    new: &Value,
    proposed: &BTreeSet<String>,
) -> Result<String, String> {
    if old == new {
        return Ok(text.to_owned());
    }
    let (Value::Object(before), Value::Object(after)) = (old, new) else {
        return Err("cannot edit the document: it is not a mapping".to_owned());
    };
    let file = YamlFile::from_str(text).map_err(|error| format!("cannot edit the document: {error}"))?;
    let root = file.document().and_then(|document| document.as_mapping());
    let root = root.ok_or("cannot edit the document: it is not a mapping")?;
    Editor { proposed }.mapping(&root, before, after, "")?;
    let edited = file.to_string();
    let read = parse("edited", &edited)
        .map_err(|findings| format!("cannot read the edited document again: {findings}"))?;
    match difference(&read.value, new, String::new()) {
        None => Ok(edited),
        Some(place) => Err(format!(
            "cannot edit the document at {place}: the edited text has another value there; make this change by hand"
        )),
    }
}

struct Editor<'a> {
    proposed: &'a BTreeSet<String>,
}

impl Editor<'_> {
    fn mapping(
        &self,
        mapping: &Mapping,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        place: &str,
    ) -> Result<(), String> {
        let mut gone: Vec<&String> = old.keys().filter(|key| !new.contains_key(*key)).collect();
        for (key, value) in new {
            let at = format!("{place}/{}", escape(key));
            match old.get(key) {
                Some(before) if before == value => {}
                Some(before) => self.value(mapping, key, before, value, &at)?,
                None => {
                    // A renamed key keeps its place, and the comments in it.
                    let renamed = gone.iter().position(|other| old.get(*other) == Some(value));
                    match renamed {
                        Some(index) if value.is_object() => {
                            mapping.rename_key(gone.remove(index).as_str(), key.as_str());
                        }
                        _ => mapping.set(key.as_str(), self.node(value, &at)?),
                    }
                }
            }
        }
        for key in gone {
            mapping.remove(key.as_str());
        }
        Ok(())
    }

    fn value(
        &self,
        mapping: &Mapping,
        key: &str,
        before: &Value,
        value: &Value,
        at: &str,
    ) -> Result<(), String> {
        match (before, value) {
            (Value::Object(before), Value::Object(after)) => {
                if let Some(inner) =
                    mapping.get_mapping(key).filter(|_| !before.is_empty() && !after.is_empty())
                {
                    return self.mapping(&inner, before, after, at);
                }
            }
            (Value::Array(before), Value::Array(after)) => {
                if let Some(inner) =
                    mapping.get_sequence(key).filter(|_| !before.is_empty() && !after.is_empty())
                {
                    return self.sequence(&inner, before, after, at);
                }
            }
            _ => {}
        }
        mapping.set(key, self.node(value, at)?);
        Ok(())
    }

    /// Changes the items between the common beginning and the common end of both lists.
    fn sequence(&self, sequence: &Sequence, old: &[Value], new: &[Value], place: &str) -> Result<(), String> {
        let first = old.iter().zip(new).take_while(|(one, other)| one == other).count();
        let (old, new) = (old.get(first..).unwrap_or_default(), new.get(first..).unwrap_or_default());
        let last = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
        let old = old.get(..old.len() - last).unwrap_or_default();
        let new = new.get(..new.len() - last).unwrap_or_default();
        let mut index = first;
        let mut before = old.iter().peekable();
        for value in new {
            let at = format!("{place}/{index}");
            // An item that comes later in the new list stays until then.
            while before
                .next_if(|item| *item != value && !new.contains(item) && old.len() > new.len())
                .is_some()
            {
                sequence.remove(index);
            }
            match before.next_if(|item| *item == value || !new.contains(item)) {
                Some(item) if item == value => {}
                Some(item) => match (item, value, sequence.get(index)) {
                    (Value::Object(item), Value::Object(value), Some(YamlNode::Mapping(inner))) => {
                        self.mapping(&inner, item, value, &at)?;
                    }
                    _ => {
                        sequence.set(index, self.node(value, &at)?);
                    }
                },
                None => sequence.insert(index, self.node(value, &at)?),
            }
            index += 1;
        }
        for _ in before {
            sequence.remove(index);
        }
        Ok(())
    }

    /// Creates a YAML node from a value.
    fn node(&self, value: &Value, place: &str) -> Result<YamlNode, String> {
        let failed = |error: String| format!("cannot write {place} as YAML: {error}");
        let text = serde_saphyr::to_string(&serde_json::json!({ "value": value }))
            .map_err(|error| failed(error.to_string()))?;
        let text = if self.proposed.is_empty() { text } else { self.mark(&text) };
        let file = YamlFile::from_str(&text).map_err(|error| failed(error.to_string()))?;
        let root = file.document().and_then(|document| document.as_mapping());
        root.and_then(|root| root.get("value")).ok_or_else(|| failed("it is not a node".to_owned()))
    }

    /// Marks the sentences that a person has to replace.
    fn mark(&self, text: &str) -> String {
        let marked = text.lines().map(|line| {
            let value = line.trim_start().trim_start_matches("- ").split_once(": ").map(|(key, value)| {
                let text = matches!(key, "summary" | "description");
                text.then(|| value.trim_matches(['"', '\'']))
            });
            match value.flatten() {
                Some(value) if self.proposed.contains(value) => format!("{line} # proposed\n"),
                _ => format!("{line}\n"),
            }
        });
        marked.collect()
    }
}

/// Returns the first place at which two values differ.
fn difference(one: &Value, other: &Value, place: String) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) if one.len() == other.len() => {
            one.iter().find_map(|(key, value)| match other.get(key) {
                Some(found) => difference(value, found, format!("{place}/{}", escape(key))),
                None => Some(format!("{place}/{}", escape(key))),
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .enumerate()
            .find_map(|(index, (one, other))| difference(one, other, format!("{place}/{index}"))),
        _ => (!crate::model::same(one, other)).then_some(place),
    }
}

#[cfg(test)]
mod tests;
