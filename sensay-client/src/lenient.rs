//! Whole numbers that may arrive as `12.0`, wherever in a field they stand.

use std::collections::HashMap;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use crate::Nullable;

/// For `#[serde(deserialize_with)]`.
pub(crate) fn integer<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<T, D::Error> {
    Wrapped::<T>::deserialize(deserializer).map(|wrapped| wrapped.0)
}

/// A field that is there, be it null: absent is not the same.
pub(crate) fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Nullable<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Nullable::deserialize(deserializer).map(Some)
}

/// [`nullable`] of whole numbers.
#[allow(dead_code, reason = "whether there is such a field is up to the document")]
pub(crate) fn nullable_integer<'de, D, T>(deserializer: D) -> Result<Option<Nullable<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Lenient,
{
    Ok(Some(Option::<T>::lenient(deserializer)?.map_or(Nullable::Null, Nullable::Value)))
}

/// What holds whole numbers.
pub(crate) trait Lenient: Sized {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

struct Wrapped<T>(T);

impl<'de, T: Lenient> Deserialize<'de> for Wrapped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Wrapped)
    }
}

impl Lenient for i64 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Integer;
        impl Visitor<'_> for Integer {
            type Value = i64;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
                Ok(number)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
                i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
                // Every whole number of this size has an exact place among the floats.
                const EXACT: f64 = 9_007_199_254_740_992.0;
                if number.fract() == 0.0 && number.abs() <= EXACT {
                    #[expect(
                        clippy::cast_possible_truncation,
                        reason = "it is whole and within the bounds"
                    )]
                    return Ok(number as i64);
                }
                Err(E::invalid_value(Unexpected::Float(number), &self))
            }
        }
        deserializer.deserialize_any(Integer)
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Wrapped<T>>::deserialize(deserializer)?.map(|wrapped| wrapped.0))
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Wrapped<T>>::deserialize(deserializer)?.into_iter().map(|wrapped| wrapped.0).collect())
    }
}

impl<T: Lenient> Lenient for HashMap<String, T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = HashMap::<String, Wrapped<T>>::deserialize(deserializer)?;
        Ok(map.into_iter().map(|(key, wrapped)| (key, wrapped.0)).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::integer;

    fn read<T: super::Lenient>(text: &str) -> Result<T, String> {
        integer(&mut serde_json::Deserializer::from_str(text)).map_err(|error| error.to_string())
    }

    #[test]
    fn whole_numbers_arrive_in_any_notation() {
        assert_eq!(read::<i64>("12"), Ok(12));
        assert_eq!(read::<i64>("-12.0"), Ok(-12));
        assert_eq!(read::<i64>("1e3"), Ok(1000));
        assert_eq!(read::<i64>("-9223372036854775808"), Ok(i64::MIN));
        assert_eq!(read::<Option<i64>>("null"), Ok(None));
        assert_eq!(read::<Vec<i64>>("[1, 2.0]"), Ok(vec![1, 2]));
        assert_eq!(read::<HashMap<String, i64>>(r#"{"a": 3.0}"#), Ok(HashMap::from([("a".to_owned(), 3)])));
    }

    #[test]
    fn other_numbers_are_errors() {
        for text in ["1.5", "1e300", "\"12\"", "true", "18446744073709551615", "9007199254740994.0"] {
            assert!(read::<i64>(text).is_err(), "{text}");
        }
    }
}
