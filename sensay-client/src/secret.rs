use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is never shown: a key, a token, a signed address.
///
/// `Debug` hides it, and there is no `Display`. [`expose`](Secret::expose) gives the text. Serialized it is the text
/// itself, as the wire wants it: take care where a response with a secret in it is written as JSON.
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
    /// The text itself. Take care where it goes.
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
