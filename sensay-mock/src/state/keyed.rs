//! Things with an id of their own: a list in JSON, found by their id in memory.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(crate) trait Keyed {
    type Key: Ord;

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
    // What is there twice has been found before.
    Ok(items.into_iter().map(|item| (item.key(), item)).collect())
}
