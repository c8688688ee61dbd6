//! Tests findings by area, equal documents, planted changes, and hard documents.

use serde_json::Value;

use super::{Finding, diff};
use crate::parse;

mod accepted;
pub(crate) mod cases;
mod hard;
mod planted;
mod same;

pub(crate) fn yaml(text: &str) -> Value {
    parse("test.yaml", text).unwrap().value().clone()
}

/// Returns one line for each finding.
fn lines(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let operation = finding.operation.as_deref().unwrap_or("-");
        format!(
            "{:8} {}  {operation}  {}\n         {}\n",
            finding.level,
            finding.id,
            finding.location,
            finding.text()
        )
    };
    if findings.is_empty() { "nothing\n".to_owned() } else { findings.iter().map(line).collect() }
}

#[track_caller]
fn assert_nothing(old: &Value, new: &Value) {
    for (old, new) in [(old, new), (new, old)] {
        let findings = diff(old, new);
        assert!(findings.is_empty(), "{}\nold: {old:#}\nnew: {new:#}", lines(&findings));
    }
}
