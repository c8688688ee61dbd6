//! Merges the facts about the API as a whole, and checks that it is the same API.

use serde_json::Value;

use super::change;
use super::merger::Merger;
use super::place::Place;
use crate::facts::{Facts, Key};
use crate::finding::{Finding, Findings};

impl Merger<'_> {
    /// Refuses a document that lacks most operations of ours, unless it is asked for: it may be one of another API, or a
    /// part of one.
    pub(super) fn refuse_another_api(&self) -> Result<(), Findings> {
        let known = |key: &&Key| {
            self.base.is_none_or(|base| base.operation(self.moved.get(*key).unwrap_or(*key)).is_some())
        };
        let all = self.ours.operations.keys().filter(known).count();
        let gone = self.ours.operations.keys().filter(known);
        let gone = gone.filter(|key| self.vendor.operation(key).is_none()).count();
        if self.input.many_removed || gone * 2 <= all {
            return Ok(());
        }
        let message = format!(
            "the vendor's document lacks {gone} of the {all} operations here, so it may be one of another API; `--many-removed` imports it anyway"
        );
        Err(Finding::of_text("import", self.input.kept.file(), None, message).into())
    }

    /// Merges the facts about the API as a whole.
    pub(super) fn document(&mut self) {
        let Some(base) = self.base else { return };
        let place = Place { operation: "the document".to_owned(), location: "info".to_owned() };
        let fact = |facts: &Facts, name: &str| facts.document.get(name).cloned();
        for name in ["version", "servers", "webhooks"] {
            let (was, is) = (fact(base, name), fact(&self.vendor, name));
            let ours = fact(&self.ours, name);
            if was == is || is == ours {
                continue;
            }
            match (name, is.clone()) {
                ("version", Some(is)) if ours == was => {
                    change::set(&mut self.root, "/info", "version", is.clone());
                    self.changed(&place, format!("version {}", crate::model::text(&is)));
                }
                (name, is) => {
                    let text =
                        |value: Option<Value>| value.map_or("none".to_owned(), |value| value.to_string());
                    let message = format!(
                        "{name}: ours {}, the vendor's was {} and is {}; write the value that applies by hand",
                        text(ours),
                        text(was.clone()),
                        text(is)
                    );
                    self.conflict("/info", &place, message);
                    self.next.document.remove(name);
                    self.next.document.extend(was.map(|was| (name.to_owned(), was)));
                }
            }
        }
    }
}
