use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is never printed: a key, a token, a signed address.
///
/// `Debug` hides it, and there is no `Display`. [`expose`](Secret::expose) returns the text. It serializes as the text
/// itself, so be careful where a response with a secret is written as JSON.
///
/// ```
/// let secret = sensay_client::Secret::from("abc");
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// assert_eq!(secret.expose(), "abc");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
pub struct Secret(String);

impl Secret {
    /// Returns the text itself. Be careful where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
