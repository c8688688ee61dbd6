//! How much a change of the public items is, and the version that has to follow.

use std::fmt;

/// What a change means for those who use the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The public items are the same. Behaviour and documentation may have changed.
    Patch,
    /// Code that compiled still does, and more is possible, or something is deprecated.
    Addition,
    /// Code that compiled may not compile any more, or means something else.
    Breaking,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Addition => "addition",
            Self::Breaking => "breaking",
        })
    }
}

/// A version, as far as steps are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u64,
    /// The second number.
    pub minor: u64,
    /// The third number.
    pub patch: u64,
}

impl Version {
    /// Reads a version without a pre-release, such as `0.1.0`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let version = Self { major: numbers.next()??, minor: numbers.next()??, patch: numbers.next()?? };
        numbers.next().is_none().then_some(version)
    }

    /// Returns the first version after a change. In 0.x, a breaking change raises the second number, and everything
    /// else the third; that is how Cargo reads such versions.
    #[must_use]
    pub fn after(self, step: Step) -> Self {
        let Self { major, minor, patch } = self;
        match (step, major) {
            (Step::Breaking, 0) | (Step::Addition, 1..) => Self { major, minor: minor + 1, patch: 0 },
            (Step::Breaking, _) => Self { major: major + 1, minor: 0, patch: 0 },
            _ => Self { major, minor, patch: patch + 1 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[test]
fn a_version_follows_from_the_step() {
    let after = |version, step| Version::parse(version).unwrap().after(step).to_string();
    assert_eq!(after("0.1.3", Step::Breaking), "0.2.0");
    assert_eq!(after("0.1.3", Step::Addition), "0.1.4");
    assert_eq!(after("0.1.3", Step::Patch), "0.1.4");
    assert_eq!(after("1.1.3", Step::Breaking), "2.0.0");
    assert_eq!(after("1.1.3", Step::Addition), "1.2.0");
    assert_eq!(after("1.1.3", Step::Patch), "1.1.4");
    assert_eq!(["1", "1.2", "1.2.3.4", "1.2.x", "1.2.3-rc.1", ""].map(Version::parse), [None; 6]);
}
