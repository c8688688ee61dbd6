//! Deserializes integers that the server writes as floats (`12.0`, `1e3`), at any depth of a field.

use std::collections::HashMap;

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Number;

use crate::Nullable;

/// Deserializes a field, for `#[serde(deserialize_with)]`.
pub(crate) fn integer<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<T, D::Error> {
    Wrapped::<T>::deserialize(deserializer).map(|wrapped| wrapped.0)
}

/// Deserializes a present field, including an explicit null.
pub(crate) fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Nullable<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Nullable::deserialize(deserializer).map(Some)
}

/// Deserializes a present field with integers, including an explicit null.
#[allow(dead_code, reason = "the document decides whether there is such a field")]
pub(crate) fn nullable_integer<'de, D, T>(deserializer: D) -> Result<Option<Nullable<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Lenient,
{
    Ok(Some(Option::<T>::lenient(deserializer)?.map_or(Nullable::Null, Nullable::Value)))
}

/// A type that is or contains integers.
pub(crate) trait Lenient: Sized {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

struct Wrapped<T>(T);

impl<'de, T: Lenient> Deserialize<'de> for Wrapped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Wrapped)
    }
}

/// Implements [`Lenient`] for types of integers.
macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Lenient for $type {
            fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // With the feature `arbitrary_precision`, serde_json does not call the visitor's methods for numbers.
                let number = Number::deserialize(deserializer)?;
                let integer = match (number.as_i64(), number.as_u64()) {
                    (Some(integer), _) => <$type>::try_from(integer).ok(),
                    (None, Some(integer)) => <$type>::try_from(integer).ok(),
                    (None, None) => whole(&number).map_err(D::Error::custom)?.try_into().ok(),
                };
                integer.ok_or_else(|| {
                    let (least, most) = (<$type>::MIN, <$type>::MAX);
                    D::Error::custom(format_args!("{number} is not between {least} and {most}"))
                })
            }
        }
    )*};
}

integers! { i32, u32, i64, u64 }

/// Returns the integer that a number with a point or an exponent is equal to.
fn whole(number: &Number) -> Result<i64, String> {
    // Up to this size, no two integers round to the same float.
    const EXACT: f64 = 9_007_199_254_740_991.0;
    match number.as_f64() {
        Some(float) if float.fract() != 0.0 => Err(format!("{number} is not a whole number")),
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and within the bounds")]
        Some(float) if float.abs() <= EXACT => Ok(float as i64),
        _ => Err(format!("{number} is too large to be read as a whole number")),
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
    fn the_widest_type_that_fits_is_filled_to_its_ends() {
        assert_eq!(read::<u64>("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(read::<u64>("0"), Ok(0));
        assert_eq!(read::<u64>("1e3"), Ok(1000));
        assert_eq!(read::<i64>("9223372036854775807"), Ok(i64::MAX));
        assert_eq!(read::<i64>("9007199254740991.0"), Ok(9_007_199_254_740_991));
        assert_eq!((read::<i32>("-2147483648"), read::<u32>("4294967295.0")), (Ok(i32::MIN), Ok(u32::MAX)));
    }

    #[track_caller]
    fn fails<T: super::Lenient + std::fmt::Debug>(text: &str, expected: &str) {
        let error = read::<T>(text).unwrap_err();
        assert!(error.starts_with(expected), "{text}: {error}");
    }

    #[test]
    fn other_numbers_are_errors_that_say_what_is_wrong() {
        fails::<i64>("1.5", "1.5 is not a whole number");
        fails::<i64>("-0.1", "-0.1 is not a whole number");
        // Read as a float, it would be the one below.
        fails::<i64>("9007199254740993.0", "9007199254740992.0 is too large to be read as a whole number");
        fails::<i64>("-9007199254740992.0", "-9007199254740992.0 is too large to be read as a whole number");
        fails::<i64>("1e300", "1e+300 is too large to be read as a whole number");
        fails::<i64>("9223372036854775808", "9223372036854775808 is not between -9223372036854775808 and ");
        fails::<u64>("-1", "-1 is not between 0 and 18446744073709551615");
        fails::<u64>("-1.0", "-1.0 is not between 0 and 18446744073709551615");
        fails::<i32>("2147483648", "2147483648 is not between -2147483648 and 2147483647");
        fails::<u32>("-1", "-1 is not between 0 and 4294967295");
    }

    #[test]
    fn what_is_no_number_is_an_error() {
        for text in ["\"12\"", "true", "null", "[]", "{}", ""] {
            assert!(read::<i64>(text).is_err(), "{text}");
        }
    }
}
