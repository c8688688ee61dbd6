//! Compares the values that two schemas list, and the discriminators of their unions.

use std::collections::HashSet;

use serde_json::Value;

use super::change::{Change, Kind};
use super::rules::{self, Aspect};
use super::schemas::Local;
use crate::model::{Schema, key, text};

impl<'a> Local<'_, 'a> {
    pub(super) fn values(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        match (&old.values, &new.values) {
            (Some(before), Some(after)) => {
                self.lists(before, after, [rules::ENUM_VALUE_ADDED, rules::ENUM_VALUE_REMOVED], "value");
            }
            (None, Some(values)) => {
                let what = format!("is limited to {}", list(values));
                let kind = Kind::Enum { became: true };
                self.pair.changes.push(Change { kind, what, property: None, removed: false, implied: false });
                for value in values {
                    self.say(rules::ENUM_VALUE_ADDED, format!("value {} added", text(value)), false);
                    self.pair.changes.last_mut().into_iter().for_each(|change| change.implied = true);
                }
            }
            (Some(values), None) => {
                let what = format!("is no longer limited to {}", list(values));
                let kind = Kind::Enum { became: false };
                self.pair.changes.push(Change { kind, what, property: None, removed: true, implied: false });
            }
            (None, None) => {}
        }
        let (before, after) = (old.known_values.as_deref(), new.known_values.as_deref());
        let aspects = [rules::KNOWN_VALUE_ADDED, rules::KNOWN_VALUE_REMOVED];
        if let (Some(before), Some(after)) = (before, after) {
            self.lists(before, after, aspects, "known value");
        }
    }

    fn lists(&mut self, old: &[&Value], new: &[&Value], [added, removed]: [Aspect; 2], name: &str) {
        let keys = |values: &[&Value]| values.iter().map(|value| key(value)).collect::<HashSet<_>>();
        let (before, after) = (keys(old), keys(new));
        for value in old.iter().filter(|value| !after.contains(&key(value))) {
            self.say(removed.clone(), format!("{name} {} removed", text(value)), true);
        }
        for value in new.iter().filter(|value| !before.contains(&key(value))) {
            self.say(added.clone(), format!("{name} {} added", text(value)), false);
        }
    }

    pub(super) fn discriminator(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        let (before, after) = match (&old.discriminator, &new.discriminator) {
            (Some(before), Some(after)) => (before, after),
            (None, Some(found)) => {
                let what = format!("discriminator {} added", found.property);
                return self.say(rules::DISCRIMINATOR_ADDED, what, false);
            }
            (Some(found), None) => {
                let what = format!("discriminator {} removed", found.property);
                return self.say(rules::DISCRIMINATOR_REMOVED, what, true);
            }
            (None, None) => return,
        };
        if before.property != after.property {
            let what = format!("discriminator changed from {} to {}", before.property, after.property);
            self.say(rules::DISCRIMINATOR_NAME, what, false);
        }
        for (value, target) in &before.mapping {
            match after.mapping.get(value) {
                None => {
                    self.say(rules::MAPPING_DELETED, format!("discriminator value {value} removed"), true)
                }
                Some(other) if other != target => {
                    let what = format!("discriminator value {value} leads to {other} instead of {target}");
                    self.say(rules::MAPPING_CHANGED, what, false);
                }
                Some(_) => {}
            }
        }
        for value in after.mapping.keys().filter(|value| !before.mapping.contains_key(*value)) {
            self.say(rules::MAPPING_ADDED, format!("discriminator value {value} added"), false);
        }
    }
}

/// Returns values as text.
fn list(values: &[&Value]) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<_> = values.iter().take(SHOWN).map(|value| text(value)).collect();
    let rest = values.len().saturating_sub(SHOWN);
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}
