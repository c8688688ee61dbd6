//! Validation of values against a schema. Only this module, those below it and `violation` use the validator crate.

use std::collections::HashSet;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Draft, ValidationError, Validator};
use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Findings};
use serde_json::{Map, Value};

use crate::violation::{self, Violation};
use crate::{regular, schema};

mod integer;

/// How many violations are reported: a large body can have millions.
const MAX_VIOLATIONS: usize = 100;

/// How many nodes of a value are searched for violations. The validator finds all violations before it returns the
/// first, so only a smaller value bounds its time and memory.
const MAX_NODES: usize = 2_000;

/// A compiled schema.
#[derive(Debug)]
pub(crate) struct Check(Validator);

impl Check {
    /// Compiles the schema at a pointer in the document.
    pub(crate) fn compile(document: &Document, node: &Value, pointer: &str) -> Result<Self, Findings> {
        let translated = schema::translate(document, node, pointer)?;
        let options = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_keyword("pattern", |_, pattern, _| regular::compile(pattern))
            .with_keyword(schema::INTEGER_FORMAT, integer::keyword)
            .offline();
        options.build(&translated.schema).map(Self).map_err(|error| {
            let source = translated.source(error.instance_path().as_str());
            let source = source.or_else(|| translated.source(error.schema_path().as_str()));
            document
                .finding(
                    &source.unwrap_or_else(|| pointer.to_owned()),
                    format!("not a valid schema: {error}"),
                )
                .into()
        })
    }

    /// Reports whether a value is valid.
    pub(crate) fn accepts(&self, value: &Value) -> bool {
        self.0.is_valid(value)
    }

    /// Returns the violations of a value, up to [`MAX_VIOLATIONS`]. Messages name the value `root`.
    pub(crate) fn violations(&self, value: &Value, root: &str) -> Vec<Violation> {
        // This stops at the first violation, so it is fast for a value of any size.
        if self.accepts(value) {
            return Vec::new();
        }
        let mut pruned = Pruned::default();
        let value = pruned.prune(value);
        let errors = self.0.iter_errors(&value).filter(|error| !pruned.causes(error));
        let mut errors: Vec<_> = errors.take(MAX_VIOLATIONS + 1).collect();
        let is_cut = errors.len() > MAX_VIOLATIONS || !pruned.cut.is_empty();
        errors.truncate(MAX_VIOLATIONS);
        let mut violations = violation::describe(&errors, root);
        if violations.is_empty() {
            let text = format!("does not match its schema, beyond the first {MAX_NODES} values");
            return vec![Violation::new(root, text)];
        }
        if is_cut || violations.len() > MAX_VIOLATIONS {
            violations.truncate(MAX_VIOLATIONS);
            violations.push(Violation::new(root, "and more"));
        }
        violations
    }
}

/// The state of copying the first [`MAX_NODES`] nodes of a value.
#[derive(Debug, Default)]
struct Pruned {
    nodes: usize,
    /// The pointers of the arrays and objects that were cut.
    cut: HashSet<String>,
}

impl Pruned {
    fn prune(&mut self, value: &Value) -> Value {
        self.copy(value, &mut String::new())
    }

    // serde_json parses at most 128 levels, which bounds the recursion.
    fn copy(&mut self, value: &Value, pointer: &mut String) -> Value {
        self.nodes += 1;
        let length = pointer.len();
        match value {
            Value::Array(items) => {
                let mut kept = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    if self.nodes >= MAX_NODES {
                        self.cut.insert(pointer.clone());
                        break;
                    }
                    *pointer += &format!("/{index}");
                    kept.push(self.copy(item, pointer));
                    pointer.truncate(length);
                }
                Value::Array(kept)
            }
            Value::Object(properties) => {
                let mut kept = Map::new();
                for (name, property) in properties {
                    if self.nodes >= MAX_NODES {
                        self.cut.insert(pointer.clone());
                        break;
                    }
                    *pointer += &format!("/{}", escape(name));
                    kept.insert(name.clone(), self.copy(property, pointer));
                    pointer.truncate(length);
                }
                Value::Object(kept)
            }
            other => other.clone(),
        }
    }

    /// Reports whether a violation may exist only because the value was cut.
    fn causes(&self, error: &ValidationError<'_>) -> bool {
        let depends_on_size = matches!(
            error.kind(),
            Kind::Required { .. }
                | Kind::MinItems { .. }
                | Kind::MinProperties { .. }
                | Kind::AnyOf { .. }
                | Kind::OneOfNotValid { .. }
                | Kind::OneOfMultipleValid { .. }
                | Kind::Not { .. }
        );
        let at = error.instance_path().as_str();
        depends_on_size && self.cut.iter().any(|pointer| pointer.starts_with(at))
    }
}
