//! Times in the format of the API: `2025-09-24T18:30:03.443452+00:00`.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A time, which is displayed with microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Time(pub(crate) Timestamp);

impl Time {
    /// Returns the day in UTC, such as `2025-09-24`.
    pub(crate) fn day(self) -> String {
        self.0.strftime("%Y-%m-%d").to_string()
    }

    /// Returns the month in UTC, such as `2025-09`.
    pub(crate) fn month(self) -> String {
        self.0.strftime("%Y-%m").to_string()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%dT%H:%M:%S%.6f+00:00"))
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let time = text.parse().map_err(|_| {
            de::Error::custom(format!(
                "`{text}` is not a valid time, such as 2025-09-24T18:30:03.443452+00:00"
            ))
        })?;
        Ok(Self(time))
    }
}
