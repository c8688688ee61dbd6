//! Where something is: the operation, the location in it, and which way it goes.

use std::fmt;

use crate::compare::{Accepted, Difference, Kind};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place {
    pub(super) operation: String,
    pub(super) location: String,
}

impl Place {
    pub(super) fn part(&self, label: &str) -> Self {
        Self { operation: self.operation.clone(), location: format!("{}{label}", self.location) }
    }

    /// Returns the operation and the location, as `compare` writes them.
    pub(super) fn key(&self) -> (String, String) {
        (self.operation.clone(), crate::facts::unescape_label(&self.location))
    }

    pub(super) fn is_response(&self) -> bool {
        self.location.starts_with("response ")
    }

    /// Reports whether an entry accepts that we say one thing here and the vendor another.
    pub(super) fn accepts(
        &self,
        accepted: &Accepted,
        kind: Option<(Kind, &'static str)>,
        ours: Option<String>,
        vendors: Option<String>,
    ) -> bool {
        let Some((kind, what)) = kind else { return false };
        // A default says nothing of a response.
        if kind == Kind::DefaultDiffers && self.is_response() {
            return true;
        }
        accepted.accepts(&Difference {
            operation: self.operation.clone(),
            location: crate::facts::unescape_label(&self.location),
            kind,
            what,
            ours,
            vendors,
        })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation, crate::facts::unescape_label(&self.location))
    }
}

/// Returns some of many places, for a message.
pub(super) fn few(places: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = places.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match places.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{shown} and {more} more"),
        _ => shown,
    }
}
