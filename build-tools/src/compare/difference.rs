//! One difference between the two documents.

use std::fmt;

/// A thing that the two documents say differently.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Difference {
    /// The operation, such as `PUT /v1/users/me`; empty where the difference is one of the whole document.
    pub operation: String,
    /// Where in the operation, such as `request body/name` or `response 200 body/items[]/uuid`.
    pub location: String,
    /// What differs.
    pub kind: Kind,
    /// What differs, in the words of OpenAPI: `maxLength`, where the kind is [`Kind::LimitDiffers`].
    pub what: &'static str,
    /// What the kept spec says; `None` where it says nothing.
    pub ours: Option<String>,
    /// What the vendor's document says; `None` where it says nothing.
    pub vendors: Option<String>,
}

/// How `None` is written, here and in the list of accepted differences.
const NONE: &str = "none";

impl Difference {
    /// What the kept spec says, or `none`.
    pub(super) fn ours_text(&self) -> &str {
        self.ours.as_deref().unwrap_or(NONE)
    }

    /// What the vendor's document says, or `none`.
    pub(super) fn vendors_text(&self) -> &str {
        self.vendors.as_deref().unwrap_or(NONE)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = if self.operation.is_empty() { "the document" } else { &self.operation };
        let (location, what) = (&self.location, self.what);
        let (ours, vendors) = (self.ours_text(), self.vendors_text());
        write!(f, "{operation}  {location}  {what}: ours {ours}, the vendor's {vendors}")
    }
}

// One line a kind: the variant, its id, what differs, and the documentation.
macro_rules! kinds {
    ($($kind:ident $id:literal $what:literal $documentation:literal)*) => {
        /// What differs.
        ///
        /// *Missing* is what the vendor has and we lack; *extra* is what we have and the vendor lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $documentation] $kind,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The name that the list of accepted differences uses, such as `property-missing`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$kind => $id,)* }
            }

            /// What differs, in a word.
            pub(super) fn what(self) -> &'static str {
                match self { $(Self::$kind => $what,)* }
            }
        }
    };
}

kinds! {
    Unfinished "unfinished" "comparison" "The documents nest too deep to be compared to the end."
    VersionDiffers "version-differs" "version" "The version of the API, `info.version`."
    ServerMissing "server-missing" "server" "An address of the API that we lack."
    ServerExtra "server-extra" "server" "An address of the API that the vendor lacks."
    OperationMissing "operation-missing" "operation" "An operation that we lack."
    OperationExtra "operation-extra" "operation" "An operation that the vendor lacks."
    DeprecatedDiffers "deprecated-differs" "deprecated" "Only one side deprecates it."
    SecurityMissing "security-missing" "security" "A set of headers that lets a caller in, which we lack."
    SecurityExtra "security-extra" "security" "A set of headers that lets a caller in, which the vendor lacks."
    ParameterMissing "parameter-missing" "parameter" "A parameter that we lack."
    ParameterExtra "parameter-extra" "parameter" "A parameter that the vendor lacks."
    StyleDiffers "style-differs" "style" "How a parameter is written out."
    StatusMissing "status-missing" "status" "A status that we lack."
    StatusExtra "status-extra" "status" "A status that the vendor lacks."
    BodyMissing "body-missing" "body" "A body that we lack."
    BodyExtra "body-extra" "body" "A body that the vendor lacks."
    MediaTypeMissing "media-type-missing" "media type" "A media type that we lack."
    MediaTypeExtra "media-type-extra" "media type" "A media type that the vendor lacks."
    PropertyMissing "property-missing" "property" "A property that we lack."
    PropertyExtra "property-extra" "property" "A property that the vendor lacks."
    RequiredDiffers "required-differs" "required" "Only one side requires it."
    TypeDiffers "type-differs" "type" "The type; `integer` and `number` are two."
    NullableDiffers "nullable-differs" "nullable" "Only one side allows null."
    FormatDiffers "format-differs" "format" "The format of a text or number."
    EnumDiffers "enum-differs" "enum" "Only one side lists the values."
    EnumValueMissing "enum-value-missing" "enum value" "A value that we lack."
    EnumValueExtra "enum-value-extra" "enum value" "A value that the vendor lacks."
    LimitDiffers "limit-differs" "limit" "A length, a range or a pattern; [`Difference::what`] says which."
    DefaultDiffers "default-differs" "default" "What the server takes where a part of the request is left out."
    UnionMemberMissing "union-member-missing" "union member" "A member of a union that we lack."
    UnionMemberExtra "union-member-extra" "union member" "A member of a union that the vendor lacks."
    AdditionalPropertiesDiffers "additional-properties-differs" "additional properties"
        "Which properties may be there beside the listed ones."
}
