use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that a request can set to `null`, which differs from leaving it out.
///
/// A field of type `Option<Nullable<T>>` has three states: `None` is not sent, `Some(Nullable::Null)` is sent as
/// `null`, and `Some(Nullable::Value(…))` as the value.
///
/// ```
/// use sensay_client::{Nullable, types::ConversationUpdate};
///
/// let update = ConversationUpdate::new().summary(Nullable::Null);
/// assert_eq!(serde_json::to_string(&update).unwrap(), r#"{"summary":null}"#);
/// let update = ConversationUpdate::new().summary("About roses.");
/// assert_eq!(serde_json::to_string(&update).unwrap(), r#"{"summary":"About roses."}"#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged, inline))]
pub enum Nullable<T> {
    /// `null`.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value; `None` if it is null.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}
