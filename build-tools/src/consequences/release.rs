//! What changed since a release, and the version that has to follow.

use std::fmt;

use super::compare::{Change, compare};
use super::step::{Step, Version};
use crate::surface::Surface;

/// The public items of a crate beside those of its last release.
#[derive(Clone, Debug)]
pub struct Release {
    base: Version,
    changes: Vec<Change>,
}

impl Release {
    /// Compares the public items with those of a release.
    pub fn new(base: Version, released: &Surface, current: &Surface) -> Self {
        Self { base, changes: compare(released, current) }
    }

    /// Returns the lowest version that the changes allow: the released one as long as nothing changed.
    pub fn next(&self) -> Version {
        let worst = self.changes.iter().map(|change| change.step).max();
        worst.map_or(self.base, |step| self.base.after(step))
    }
}

/// The changes, those that break first, and the version that has to follow.
impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        let count = |breaking: bool| {
            self.changes.iter().filter(|change| (change.step == Step::Breaking) == breaking).count()
        };
        match self.changes.is_empty() {
            true => write!(f, "no public item changed since {}", self.base),
            false => {
                let (breaking, compatible) = (count(true), count(false));
                write!(f, "since {}: {breaking} breaking, {compatible} compatible", self.base)?;
                write!(f, "; the next version is {} or higher", self.next())
            }
        }
    }
}
