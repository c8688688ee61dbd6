//! A vendor for tests: documents of the kind that vendors publish, made of a kept spec, and a workspace in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sensay_build_tools::compare::Accepted;
use sensay_build_tools::diff::{Date, Finding, diff};
use sensay_build_tools::document::resolve;
use sensay_build_tools::facts::Facts;
use sensay_build_tools::files::Files;
use sensay_build_tools::import::{Names, Outcome, Removed, Sources};
use sensay_build_tools::lock::Lock;
use sensay_build_tools::update::{Plan, Target};
use sensay_build_tools::{Document, Finding as Fault, Findings, parse};
use serde_json::{Value, json};

#[allow(dead_code, reason = "each of the tests uses some of it")]
pub(crate) mod changes;
#[allow(dead_code, reason = "each of the tests uses some of it")]
pub(crate) mod plants;

/// A kept spec of a few operations, so that tests are fast.
pub(crate) const SHELVES: &str = include_str!("shelves.yaml");

pub(crate) fn today() -> Date {
    Date::read("2026-03-01").unwrap()
}

pub(crate) fn document(text: &str) -> Document {
    parse("openapi/sensay.yaml", text).unwrap_or_else(|findings| panic!("{findings}"))
}

/// Returns the vendor's document that a kept spec follows: without names and examples, and with every schema inline.
pub(crate) fn vendor_of(root: &Value) -> Value {
    let mut vendor = inline(root, root, 0);
    vendor["components"] = json!({ "securitySchemes": root["components"]["securitySchemes"].clone() });
    vendor
}

/// Returns the vendor's document with the components of the kept spec.
pub(crate) fn with_components(root: &Value) -> Value {
    bare(root)
}

fn is_ours(key: &str) -> bool {
    key.starts_with("x-") || ["operationId", "example", "examples"].contains(&key)
}

fn bare(node: &Value) -> Value {
    match node {
        Value::Object(members) => {
            let members = members.iter().filter(|(key, _)| !is_ours(key));
            members.map(|(key, value)| (key.clone(), bare(value))).collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        value => value.clone(),
    }
}

fn inline(root: &Value, node: &Value, depth: usize) -> Value {
    let node = resolve(root, node, "").map_or(node, |(node, _)| node);
    match node {
        Value::Object(members) => {
            let members = members.iter().filter(|(key, _)| !is_ours(key) && depth < 40);
            members.map(|(key, value)| (key.clone(), inline(root, value, depth + 1))).collect()
        }
        Value::Array(items) => items.iter().map(|item| inline(root, item, depth + 1)).collect(),
        value => value.clone(),
    }
}

/// Returns a document in the words of OpenAPI 3.1.
pub(crate) fn as_31(document: &Value) -> Value {
    let mut document = words_of_31(document);
    document["openapi"] = json!("3.1.0");
    document
}

fn words_of_31(node: &Value) -> Value {
    match node {
        Value::Object(members) => {
            let mut members: serde_json::Map<String, Value> =
                members.iter().map(|(key, value)| (key.clone(), words_of_31(value))).collect();
            if members.get("nullable") == Some(&json!(true))
                && members.get("type").is_some_and(Value::is_string)
            {
                members.shift_remove("nullable");
                let ty = members["type"].clone();
                members["type"] = json!([ty, "null"]);
            }
            if let Some([only]) = members.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                members.shift_remove("enum");
                members.insert("const".to_owned(), only);
            }
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(words_of_31).collect(),
        value => value.clone(),
    }
}

/// Returns what a client of one document would see of another, but for what only kept specs have.
pub(crate) fn differences(one: &Value, other: &Value) -> Vec<String> {
    let findings = diff(one, other);
    let texts = findings.iter().map(Finding::text);
    let ours = ["operation id", "header X-API-Version", "tag "];
    texts.filter(|text| !ours.iter().any(|name| text.contains(name))).collect()
}

/// A workspace in memory, which can be cut off at a write.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Memory {
    pub(crate) files: BTreeMap<PathBuf, String>,
    /// How many times something is changed before the power fails.
    pub(crate) left: Option<usize>,
}

pub(crate) const SPEC: &str = "openapi/sensay.yaml";
pub(crate) const LOG: &str = "CHANGELOG.md";
pub(crate) const MARK: &str = "openapi/update-under-way";

const EMPTY_LOG: &str =
    "# Changelog\n\n## Unreleased\n\n### Added\n\n- A client.\n\n## 0.1.0 - 2026-02-01\n\n- Everything.\n";

impl Memory {
    /// Returns a workspace whose kept spec follows a document of the vendor's.
    pub(crate) fn new(kept: &str, vendor: &Value) -> Self {
        let names = Names::of(document(kept).value()).to_yaml().unwrap();
        let lock = Lock::new(&vendor.to_string(), Facts::of(vendor), today()).to_string();
        let mut memory = Self::default();
        for (name, text) in
            [(SPEC, kept), ("openapi/names.yaml", &names), ("openapi/upstream.lock", &lock), (LOG, EMPTY_LOG)]
        {
            memory.files.insert(PathBuf::from(name), text.to_owned());
        }
        memory
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        self.files.get(Path::new(path)).map_or("", String::as_str)
    }

    pub(crate) fn sources(&self, vendor: &Value) -> Result<Sources, Findings> {
        Sources::read(self, Path::new(SPEC), ("vendor.json", vendor.to_string()))
    }

    pub(crate) fn plan(&self, vendor: &Value, removed: Removed) -> Result<(Outcome, Plan), Findings> {
        let sources = self.sources(vendor)?;
        let outcome = sources.import(removed, today())?;
        let target = Target {
            changelog: PathBuf::from(LOG),
            generated: PathBuf::from("sensay-client/src"),
            mark: PathBuf::from(MARK),
        };
        let plan = Plan::new(self, &sources, &outcome, &target)?;
        Ok((outcome, plan))
    }

    /// Does a whole update.
    pub(crate) fn update(&mut self, vendor: &Value, removed: Removed) -> Result<(Outcome, Plan), Findings> {
        let (outcome, plan) = self.plan(vendor, removed)?;
        plan.apply(self, &mut |_| {})?;
        Ok((outcome, plan))
    }

    /// Counts a change; the last one leaves behind what was written so far.
    fn change(&mut self, path: &Path, text: &str) -> Result<(), Findings> {
        match &mut self.left {
            Some(0) => {
                let half = text.chars().take(text.chars().count() / 2).collect();
                self.files.insert(half_written(path), half);
                Err(Fault::of_file(&path.display().to_string(), "the power failed").into())
            }
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

/// Returns the path of the file that an interrupted write leaves behind.
fn half_written(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

impl Files for Memory {
    fn read(&self, path: &Path) -> Result<Option<String>, Findings> {
        Ok(self.files.get(path).cloned())
    }

    fn write(&mut self, path: &Path, text: &str) -> Result<(), Findings> {
        self.change(path, text)?;
        self.files.remove(&half_written(path));
        self.files.insert(path.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&mut self, path: &Path) -> Result<(), Findings> {
        self.change(path, "")?;
        self.files.remove(path);
        Ok(())
    }
}

/// How the kept spec differs from a document of the vendor's.
pub(crate) fn unexpected(kept: &str, vendor: &Value) -> Vec<String> {
    let vendor = parse("vendor.json", &vendor.to_string()).unwrap();
    let report = sensay_build_tools::compare::compare(&document(kept), &vendor, &Accepted::none());
    report.unexpected.iter().map(ToString::to_string).collect()
}

/// Numbers that a seed decides, all of them.
#[derive(Clone, Debug)]
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// Returns a number below another.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        // SplitMix64, whose numbers are the same on every machine.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or_default()
    }
}
