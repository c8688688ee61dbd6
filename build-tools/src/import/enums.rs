//! Merges the values of an enum one by one.

use serde_json::Value;

use super::merger::{Merger, Use};
use super::place::few;
use super::{Removed, change};
use crate::model::key;

impl Merger<'_> {
    pub(super) fn all_lists(&self, uses: &[usize]) -> bool {
        uses.iter().filter_map(|index| self.uses.get(*index)).all(|used| {
            let list = |value: Option<&Value>| value.is_some_and(Value::is_array);
            list(self.vendor.node(used.vendor).fact("enum")) && self.base_fact(used, "enum").is_none_or(list)
        })
    }

    /// Merges the values of an enum one by one.
    pub(super) fn values(&mut self, mut ours: Vec<Value>, uses: &[usize], pointer: &str) {
        let has = |list: Option<&Value>, value: &Value| {
            list.and_then(Value::as_array).is_some_and(|list| list.iter().any(|item| key(item) == key(value)))
        };
        let used: Vec<Use> = uses.iter().filter_map(|index| self.uses.get(*index)).cloned().collect();
        let lists = used.iter().flat_map(|used| {
            [self.vendor.node(used.vendor).fact("enum"), self.base_fact(used, "enum").flatten()]
        });
        let mut all: Vec<Value> = Vec::new();
        for value in lists.flatten().filter_map(Value::as_array).flatten() {
            if !all.iter().any(|known| key(known) == key(value)) {
                all.push(value.clone());
            }
        }
        let mut changed = Vec::new();
        for value in all {
            let here = has(Some(&Value::Array(ours.clone())), &value);
            let states = used.iter().map(|used| {
                let is = has(self.vendor.node(used.vendor).fact("enum"), &value);
                let was = self.base_fact(used, "enum").map(|was| has(was, &value));
                (used, was, is)
            });
            let states: Vec<_> = states.collect();
            let Some((first, ..)) =
                states.iter().find(|(_, was, is)| *is != here && was.is_some_and(|was| was == here))
            else {
                continue;
            };
            let against: Vec<&Use> =
                states.iter().filter(|(_, _, is)| *is == here).map(|(used, ..)| *used).collect();
            let widens =
                !here && first.place.is_response() && against.iter().all(|used| used.place.is_response());
            let shown = crate::model::text(&value);
            let what = if here { "gone" } else { "new" };
            if !against.is_empty() && !widens {
                let places: Vec<_> = against.iter().map(|used| used.place.to_string()).collect();
                let message = format!(
                    "enum: the value {shown} is {what} in {} and not in {}; ours is one for all",
                    first.place,
                    few(&places)
                );
                let place = first.place.clone();
                self.conflict(pointer, &place, message);
                self.keep_value(uses, &value);
                continue;
            }
            if !against.is_empty() {
                let message = format!(
                    "enum: the value {shown} is new here alone, and is in the enum that others share"
                );
                self.widened.extend(against.iter().map(|used| used.place.key()));
                let place = first.place.clone();
                self.note(&place, message);
            }
            if here && self.input.removed == Removed::Keep {
                self.note(
                    &first.place.clone(),
                    format!("enum: the value {shown} is gone in the vendor's document, and kept"),
                );
                continue;
            }
            if here {
                ours.retain(|item| key(item) != key(&value));
            } else {
                ours.push(value);
            }
            changed.push((first.place.clone(), format!("enum: the value {shown} is {what}")));
        }
        if changed.is_empty() {
            return;
        }
        let pointer = self.owner(pointer, "enum");
        if let Some(names) = self.root.pointer(&pointer).and_then(|node| node.get("x-enum-varnames")).cloned()
        {
            // Names and values are paired by position, so new values need names too.
            let old = self.root.pointer(&pointer).and_then(|node| node.get("enum")?.as_array()).cloned();
            let names = ours.iter().map(|value| {
                let at = old.iter().flatten().position(|old| key(old) == key(value));
                let name = at.and_then(|at| names.get(at)).cloned();
                name.unwrap_or_else(|| crate::names::camel(&crate::model::text(value)).into())
            });
            change::set(&mut self.root, &pointer, "x-enum-varnames", names.collect());
        }
        let nullable = self.root.pointer(&pointer).and_then(|node| node.get("enum")?.as_array());
        if nullable.is_some_and(|values| values.contains(&Value::Null)) {
            ours.push(Value::Null);
        }
        change::set(&mut self.root, &pointer, "enum", ours.into());
        for (place, what) in changed {
            self.changed(&place, what);
        }
    }

    /// Keeps a value in the lock as it was.
    fn keep_value(&mut self, uses: &[usize], value: &Value) {
        for index in uses {
            let Some(used) = self.uses.get(*index).cloned() else { continue };
            let Some(was) = self.base_fact(&used, "enum").flatten().and_then(Value::as_array).cloned() else {
                continue;
            };
            let was = was.iter().any(|item| key(item) == key(value));
            if let Some(Value::Array(list)) =
                self.next.node_mut(used.vendor).and_then(|node| node.facts.get_mut("enum"))
            {
                list.retain(|item| key(item) != key(value));
                list.extend(was.then(|| value.clone()));
            }
        }
    }
}
