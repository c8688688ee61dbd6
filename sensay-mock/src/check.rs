//! A schema that values are held against; the validator is known here, below, and in `violation` only.

use std::collections::HashSet;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Draft, ValidationError, Validator};
use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Findings};
use serde_json::{Map, Value};

use crate::violation::{self, Violation};
use crate::{regular, schema};

mod integer;

/// How many violations are listed. A body can have millions.
const MAX_VIOLATIONS: usize = 100;

/// How many nodes of a value are searched for violations. The validator finds all of them before it gives the first, so
/// that only a smaller value keeps it from taking seconds and gigabytes.
const MAX_NODES: usize = 2_000;

/// A compiled schema.
#[derive(Debug)]
pub(crate) struct Check(Validator);

impl Check {
    /// Compiles the schema at a pointer of the document.
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
                .finding(&source.unwrap_or_else(|| pointer.to_owned()), format!("not a schema: {error}"))
                .into()
        })
    }

    pub(crate) fn accepts(&self, value: &Value) -> bool {
        self.0.is_valid(value)
    }

    /// Everything that is wrong with a value, which is called `place`.
    pub(crate) fn violations(&self, value: &Value, place: &str) -> Vec<Violation> {
        // It looks no further than the first violation, whatever the size.
        if self.accepts(value) {
            return Vec::new();
        }
        let mut pruned = Pruned::default();
        let value = pruned.prune(value);
        let errors = self.0.iter_errors(&value).filter(|error| !pruned.causes(error));
        let mut errors: Vec<_> = errors.take(MAX_VIOLATIONS + 1).collect();
        let is_cut = errors.len() > MAX_VIOLATIONS || !pruned.places.is_empty();
        errors.truncate(MAX_VIOLATIONS);
        let mut violations = violation::describe(&errors, place);
        if violations.is_empty() {
            let text = format!("it does not fit its schema, at a place beyond the first {MAX_NODES} values");
            return vec![Violation::new(place, text)];
        }
        if is_cut || violations.len() > MAX_VIOLATIONS {
            violations.truncate(MAX_VIOLATIONS);
            violations.push(Violation::new(place, "and more"));
        }
        violations
    }
}

/// The beginning of a value that is too large to search.
#[derive(Debug, Default)]
struct Pruned {
    nodes: usize,
    /// The pointers of the lists and objects that lack something.
    places: HashSet<String>,
}

impl Pruned {
    fn prune(&mut self, value: &Value) -> Value {
        self.part(value, &mut String::new())
    }

    // JSON that was read nests at most 128 deep.
    fn part(&mut self, value: &Value, pointer: &mut String) -> Value {
        self.nodes += 1;
        let length = pointer.len();
        match value {
            Value::Array(items) => {
                let mut kept = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    if self.nodes >= MAX_NODES {
                        self.places.insert(pointer.clone());
                        break;
                    }
                    *pointer += &format!("/{index}");
                    kept.push(self.part(item, pointer));
                    pointer.truncate(length);
                }
                Value::Array(kept)
            }
            Value::Object(members) => {
                let mut kept = Map::new();
                for (name, member) in members {
                    if self.nodes >= MAX_NODES {
                        self.places.insert(pointer.clone());
                        break;
                    }
                    *pointer += &format!("/{}", escape(name));
                    kept.insert(name.clone(), self.part(member, pointer));
                    pointer.truncate(length);
                }
                Value::Object(kept)
            }
            other => other.clone(),
        }
    }

    /// Whether a violation is there only because something was left out.
    fn causes(&self, error: &ValidationError<'_>) -> bool {
        let lacks = matches!(
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
        lacks && self.places.iter().any(|place| place.starts_with(at))
    }
}
