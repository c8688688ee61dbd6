//! Things with an id of their own: a list in JSON, found by their id in memory.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(crate) trait Keyed {
    type Key: Ord + Clone + Display;

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
    let mut map = BTreeMap::new();
    for item in Vec::<T>::deserialize(deserializer)? {
        let key = item.key();
        if map.insert(key.clone(), item).is_some() {
            return Err(D::Error::custom(format!("`{key}` is there twice")));
        }
    }
    Ok(map)
}
