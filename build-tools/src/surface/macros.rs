// The macros of the client that generated code uses, reduced to the public items that they make.

macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($variant,)*
            Unknown(crate::UnknownValue),
        }

        impl $name {
            pub const KNOWN: &[Self] = &[];
            pub fn as_str(&self) -> &str {}
        }

        impl ::std::convert::From<&str> for $name {}
        impl ::std::convert::From<String> for $name {}
        impl ::std::str::FromStr for $name { type Err = ::std::convert::Infallible; }
        impl ::std::fmt::Display for $name {}
        impl ::std::fmt::Debug for $name {}
        impl ::serde::Serialize for $name {}
        impl<'de> ::serde::Deserialize<'de> for $name {}
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {}
    };
}

macro_rules! union {
    ($name:ident by $property:literal { $($variant:ident($type:ty) = $value:literal,)* }) => {
        $(impl ::std::convert::From<$type> for $name {})*
        impl ::serde::Serialize for $name {}
        impl<'de> ::serde::Deserialize<'de> for $name {}
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {}
    };
}

macro_rules! fitted_union {
    ($name:ident by $schema:path { $($index:literal => $variant:ident($type:ty) by $read:path,)* }) => {
        impl ::serde::Serialize for $name {}
        impl<'de> ::serde::Deserialize<'de> for $name {}
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {}
    };
}

macro_rules! numbered {
    ($($any:tt)*) => {};
}

macro_rules! with_cursors {
    ($($any:tt)*) => {};
}

macro_rules! pages {
    ($name:ident -> $item:ty) => {
        impl $name {
            pub fn items(self) -> crate::Items<$item> {}
            pub fn pages(self) -> crate::Pages<$item> {}
            pub async fn collect_up_to(self, limit: usize) -> Result<Vec<$item>, crate::Error> {}
            pub async fn send_page(self) -> Result<crate::Page<$item>, crate::Error> {}
            pub fn resume(self, continuation: crate::Continuation) -> Self {}
        }
    };
}

macro_rules! streams {
    ($name:ident) => {
        impl $name {
            pub fn idle_timeout(self, limit: ::std::time::Duration) -> Self {}
            pub async fn stream(self) -> Result<crate::stream::ChatStream, crate::Error> {}
        }
    };
}
