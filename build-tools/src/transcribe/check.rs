//! Compares transcribed pages with the kept spec.

use std::fmt;

use serde_json::Value;

use super::infer::INFERRED;
use crate::compare::{Accepted, Difference, Kind, compare};
use crate::document::Document;
use crate::finding::Place;

mod pointers;

use pointers::{operations, pointer};

/// The meaning of a difference between the kept spec and a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Agreement {
    /// The two disagree.
    Differs,
    /// The two disagree on purpose.
    Accepted,
    /// The kept spec says more than the page.
    Added,
    /// The page does not show it: it is folded away or lost there, and inferred from examples.
    Unseen,
}

/// A difference, with its line on the page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Check {
    /// The meaning of the difference.
    pub agreement: Agreement,
    /// What differs; the page is the vendor.
    pub difference: Difference,
    /// The name of the page.
    pub file: String,
    /// The line of the page.
    pub place: Option<Place>,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { operation, location, what, ours, vendors, .. } = &self.difference;
        f.write_str(&self.file)?;
        if let Some(Place { line, .. }) = self.place {
            write!(f, ":{line}")?;
        }
        let word = match self.agreement {
            Agreement::Differs => "differs",
            Agreement::Accepted => "accepted",
            Agreement::Added => "added",
            Agreement::Unseen => "unseen",
        };
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        let (ours, vendors) = (value(ours), value(vendors));
        write!(f, ": {word}: {operation}  {location}  {what}: kept {ours}, on the page {vendors}")
    }
}

/// Compares the operations of pages with the same operations of the kept spec.
///
/// As `compare` does, it leaves out texts, examples, order, and operation ids.
/// An operation that no page has is no difference.
/// Pages are made from the vendor's document, so what is accepted there is accepted here.
pub fn check(kept: &Document, pages: &Document, accepted: &Accepted) -> Vec<Check> {
    let report = compare(kept, pages, accepted);
    let operations = operations(pages);
    let whole = |kind: Kind| {
        matches!(kind, Kind::OperationExtra | Kind::VersionDiffers | Kind::ServerMissing | Kind::ServerExtra)
    };
    let unexpected = report.unexpected.into_iter().map(|difference| (difference, false));
    let accepted = report.accepted.into_iter().map(|difference| (difference, true));
    let differences = unexpected.chain(accepted).filter(|(difference, _)| !whole(difference.kind));
    let mut checks: Vec<Check> = differences
        .map(|(difference, is_accepted)| {
            let pointer = pointer(pages, &operations, &difference);
            let is_inferred = match difference.kind {
                _ if difference.location == "security" => has_unknown_scheme(pages, &pointer),
                Kind::UnionAlternativeMissing | Kind::UnionAlternativeExtra => {
                    is_inferred(pages, &pointer) || has_folded_member(pages, &pointer)
                }
                _ => is_inferred(pages, &pointer),
            };
            let agreement = match agreement(&difference, is_inferred) {
                Agreement::Differs if is_accepted => Agreement::Accepted,
                agreement => agreement,
            };
            Check { agreement, place: pages.place(&pointer), file: pages.file().to_owned(), difference }
        })
        .collect();
    checks.sort_by_key(|check| check.place);
    checks
}

fn agreement(difference: &Difference, is_inferred: bool) -> Agreement {
    let ours = difference.ours.as_deref();
    match difference.kind {
        // An example shows only that a value exists, and its type.
        Kind::PropertyMissing | Kind::ParameterMissing | Kind::StatusMissing | Kind::OperationMissing => {
            Agreement::Differs
        }
        Kind::TypeDiffers if is_inferred => match (ours, difference.vendors.as_deref()) {
            (Some("number"), Some("integer")) | (_, Some("any")) | (Some("any"), _) => Agreement::Unseen,
            (Some(ours), _) if ours.starts_with("a union") => Agreement::Unseen,
            _ => Agreement::Differs,
        },
        _ if is_inferred => Agreement::Unseen,
        Kind::PropertyExtra
        | Kind::ParameterExtra
        | Kind::StatusExtra
        | Kind::SecurityExtra
        | Kind::MediaTypeExtra
        | Kind::EnumValueExtra
        | Kind::UnionAlternativeExtra => Agreement::Added,
        // A page does not say whether its body may be left out.
        Kind::RequiredDiffers if difference.location == "request body" => Agreement::Added,
        // The page is silent on it.
        Kind::LimitDiffers | Kind::FormatDiffers | Kind::EnumDiffers | Kind::DefaultDiffers
            if difference.vendors.is_none() =>
        {
            Agreement::Added
        }
        Kind::TypeDiffers if difference.vendors.as_deref() == Some("any") => Agreement::Added,
        Kind::AdditionalPropertiesDiffers if difference.vendors.as_deref() == Some("open") => {
            Agreement::Added
        }
        _ => Agreement::Differs,
    }
}

/// Reports whether the page folds an alternative of the union away.
fn has_folded_member(pages: &Document, pointer: &str) -> bool {
    let schema = pages.value().pointer(pointer);
    let members =
        ["oneOf", "anyOf"].into_iter().filter_map(|keyword| schema?.get(keyword)?.as_array()).flatten();
    members.into_iter().any(|member| member.get(INFERRED).is_some())
}

/// Reports whether an operation needs a scheme of which its page has only the label.
fn has_unknown_scheme(pages: &Document, pointer: &str) -> bool {
    let alternatives = pages.value().pointer(pointer).and_then(Value::as_array).into_iter().flatten();
    let names = alternatives.filter_map(Value::as_object).flatten().map(|(name, _)| name);
    let schemes = &pages.value()["components"]["securitySchemes"];
    names.into_iter().any(|name| schemes[name].get(INFERRED).is_some())
}

/// Reports whether a node, or anything around it, was inferred.
fn is_inferred(pages: &Document, pointer: &str) -> bool {
    let ends = pointer.match_indices('/').map(|(at, _)| at).chain([pointer.len()]);
    let mut nodes = ends.filter_map(|end| pages.value().pointer(pointer.get(..end)?));
    nodes.any(|node| node.get(INFERRED).is_some() || node.pointer("/items/x-inferred").is_some())
}
