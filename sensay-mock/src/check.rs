//! A schema that values are held against; the validator is known here and in `violation` only.

use jsonschema::{Draft, Validator};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::{schema, violation};

/// How many violations are listed. A body can have millions.
const MAX_VIOLATIONS: usize = 100;

/// A compiled schema.
#[derive(Debug)]
pub(crate) struct Check(Validator);

impl Check {
    /// Compiles the schema at a pointer of the document.
    pub(crate) fn compile(document: &Document, node: &Value, pointer: &str) -> Result<Self, Findings> {
        let translated = schema::translate(document, node, pointer)?;
        let options =
            jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).offline();
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

    /// Everything that is wrong with a value, each with its place: `body/linkedAccounts/0/accountType: ...`.
    pub(crate) fn violations(&self, value: &Value, place: &str) -> Vec<String> {
        let mut errors: Vec<_> = self.0.iter_errors(value).take(MAX_VIOLATIONS + 1).collect();
        let is_cut = errors.len() > MAX_VIOLATIONS;
        errors.truncate(MAX_VIOLATIONS);
        let mut violations = violation::describe(&errors, place);
        violations.extend(is_cut.then(|| format!("{place}: and more")));
        violations
    }
}
