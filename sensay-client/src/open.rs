//! Enums and unions that keep values which are newer than this crate.

use std::fmt;

use serde_json::Value;

#[allow(dead_code, unused_imports, reason = "the kept spec has no union without a discriminator")]
mod fit;

#[allow(unused_imports, reason = "the kept spec has no such union")]
pub(crate) use fit::best;

/// A value of an enum that is newer than this crate. `as_str` of the enum gives its text.
///
/// Only parsing creates it, so that no code can depend on a value being unknown.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(pub(crate) Box<str>);

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A value of a union that fits no known variant, because it is newer than this crate or malformed.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant(pub(crate) Value);

/// Shows of an object only the names of its properties, since a value may be secret.
impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Object(properties) => f.debug_set().entries(properties.keys()).finish(),
            _ => f.write_str("…"),
        }
    }
}

impl UnknownVariant {
    /// Returns the value as JSON.
    pub fn as_json(&self) -> &Value {
        &self.0
    }
}

/// Defines a generated enum with its conversions from and to text.
macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $value, "`")] $variant,)*
            /// A value that is newer than this crate.
            Unknown(crate::UnknownValue),
        }

        impl $name {
            /// Every known value.
            pub const KNOWN: &[Self] = &[$(Self::$variant),*];

            /// Returns the text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => &value.0,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    text => Self::Unknown(crate::UnknownValue(text.into())),
                }
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl crate::request::Argument for $name {
            fn each<'a>(&'a self, put: &mut dyn FnMut(crate::request::Scalar<'a>)) {
                put(crate::request::Scalar::Text(self.as_str()));
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(stringify!($variant)),)*
                    Self::Unknown(value) => f.debug_tuple("Unknown").field(value).finish(),
                }
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let mut schema = ::schemars::json_schema!({ "type": "string" });
                schema.insert("enum".to_owned(), ::serde_json::Value::from([$($value),*].as_slice()));
                schema
            }
        }
    };
}
pub(crate) use open_enum;

/// Implements the conversions from and to JSON for a generated union with a discriminator.
macro_rules! union {
    ($name:ident by $property:literal { $($variant:ident($type:ty) = $value:literal,)* }) => {
        $(
            impl ::std::convert::From<$type> for $name {
                fn from(inner: $type) -> Self {
                    Self::$variant(inner)
                }
            }
        )*

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(inner) => inner.serialize(serializer),)*
                    Self::Unknown(inner) => inner.0.serialize(serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let inner = ::serde_json::Value::deserialize(deserializer)?;
                $(
                    // An alternative that does not decode must not cost the items beside it in a list.
                    if inner.get($property).is_some_and(|value| *value == $value)
                        && let Ok(known) = <$type>::deserialize(&inner)
                    {
                        return Ok(Self::$variant(known));
                    }
                )*
                Ok(Self::Unknown(crate::UnknownVariant(inner)))
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "oneOf": [$(generator.subschema_for::<$type>()),*] })
            }
        }
    };
}
pub(crate) use union;

/// Implements the conversions from and to JSON for a generated union without a discriminator.
#[allow(unused_macros, reason = "the kept spec has none")]
macro_rules! fitted_union {
    ($name:ident by $schema:path { $($index:literal => $variant:ident($type:ty) by $read:path,)* }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(inner) => inner.serialize(serializer),)*
                    Self::Unknown(inner) => inner.0.serialize(serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = ::serde_json::Value::deserialize(deserializer)?;
                let known: Option<Self> = match crate::open::best(&value, &$schema) {
                    $(Some($index) => $read(&value).ok().map(Self::$variant),)*
                    _ => None,
                };
                Ok(known.unwrap_or_else(|| Self::Unknown(crate::UnknownVariant(value))))
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "anyOf": [$(generator.subschema_for::<$type>()),*] })
            }
        }
    };
}
#[allow(unused_imports, reason = "the kept spec has none")]
pub(crate) use fitted_union;
