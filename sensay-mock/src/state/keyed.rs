//! Maps that are serialized as lists, since each value contains its key.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that contains its key.
pub(crate) trait Keyed {
    /// The type of the key.
    type Key: Ord;

    /// Returns the key.
    fn key(&self) -> Self::Key;
}

pub(crate) fn serialize<T, S>(map: &BTreeMap<T::Key, T>, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Keyed + Serialize,
    S: Serializer,
{
    serializer.collect_seq(map.values())
}

pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<BTreeMap<T::Key, T>, D::Error>
where
    T: Keyed + Deserialize<'de>,
    D: Deserializer<'de>,
{
    let items = Vec::<T>::deserialize(deserializer)?;
    // `references` has reported duplicate keys before.
    Ok(items.into_iter().map(|item| (item.key(), item)).collect())
}
