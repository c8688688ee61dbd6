//! The state of a comparison.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::difference::{Difference, Kind};
use super::reader::Reader;
use crate::document::{Document, OperationNode};

/// A schema of the kept spec and one of the vendor's, by their addresses, and the direction in which they are used.
pub(super) type Pair = (*const Value, *const Value, Direction);

/// The schema in place of an absent one.
pub(super) static ANYTHING: Value = Value::Bool(true);

/// One of the two documents, and its operation.
pub(super) type Side<'a, 'b> = (&'a Document, &'b OperationNode<'a>);

/// The direction in which a schema is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client, where a default has no effect.
    Response,
}

/// The state of a comparison.
#[derive(Debug)]
pub(super) struct Comparison<'a> {
    pub(super) kept: Reader<'a>,
    pub(super) vendor: Reader<'a>,
    /// The operation that is being compared.
    pub(super) operation: String,
    pub(super) found: Vec<Difference>,
    /// The pairs that are being compared, outer ones first.
    pub(super) open: Vec<Pair>,
    /// The pairs that are known to be equal.
    pub(super) equal: HashSet<Pair>,
    pub(super) pairs: usize,
    pub(super) unfinished: bool,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(kept: Reader<'a>, vendor: Reader<'a>) -> Self {
        Self {
            kept,
            vendor,
            operation: String::new(),
            found: Vec::new(),
            open: Vec::new(),
            equal: HashSet::new(),
            pairs: 0,
            unfinished: false,
        }
    }

    pub(super) fn differ(
        &mut self,
        kind: Kind,
        location: &str,
        ours: Option<String>,
        vendors: Option<String>,
    ) {
        self.differ_in(kind, kind.what(), location, ours, vendors);
    }

    pub(super) fn differ_in(
        &mut self,
        kind: Kind,
        what: &'static str,
        location: &str,
        ours: Option<String>,
        vendors: Option<String>,
    ) {
        let (operation, location) = (self.operation.clone(), location.to_owned());
        self.found.push(Difference { operation, location, kind, what, ours, vendors });
    }

    /// Adds a difference if only one side has a mark.
    pub(super) fn mark(&mut self, kind: Kind, location: &str, ours: bool, vendors: bool, no: &str) {
        if ours != vendors {
            let name = |mark| Some(if mark { kind.what() } else { no }.to_owned());
            self.differ(kind, location, name(ours), name(vendors));
        }
    }
}

/// Reports whether a mark is set.
pub(super) fn is_true(node: &Map<String, Value>, key: &str) -> bool {
    node.get(key) == Some(&Value::Bool(true))
}
