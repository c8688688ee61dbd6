//! One difference between the two documents.

use std::fmt;

/// A difference between the two documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Difference {
    /// The operation, such as `PUT /v1/users/me`. Empty if the difference is about the whole document.
    pub operation: String,
    /// The location in the operation, such as `request body/name` or `response 200 body/items[]/uuid`.
    pub location: String,
    /// The kind of difference.
    pub kind: Kind,
    /// What differs, in the words of OpenAPI, such as `maxLength` for a [`Kind::LimitDiffers`].
    pub what: &'static str,
    /// What the kept spec says, or `None` if it says nothing.
    pub ours: Option<String>,
    /// What the vendor's document says, or `None` if it says nothing.
    pub vendors: Option<String>,
}

/// How `None` is written, here and in the list of accepted differences.
const NONE: &str = "none";

impl Difference {
    /// Returns what the kept spec says, or `none`.
    pub(super) fn ours_text(&self) -> &str {
        self.ours.as_deref().unwrap_or(NONE)
    }

    /// Returns what the vendor's document says, or `none`.
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

// One line per kind: the variant, its id, what differs, and the documentation.
macro_rules! kinds {
    ($($kind:ident $id:literal $what:literal $documentation:literal)*) => {
        /// The kinds of differences.
        ///
        /// *Missing* is what the kept spec lacks, *extra* what the vendor's document lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $documentation] $kind,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// Returns the name that the list of accepted differences uses, such as `property-missing`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$kind => $id,)* }
            }

            /// Returns what differs, in a word.
            pub(super) fn what(self) -> &'static str {
                match self { $(Self::$kind => $what,)* }
            }
        }
    };
}

kinds! {
    Unfinished "unfinished" "comparison" "The documents nest too deep to be compared completely."
    VersionDiffers "version-differs" "version" "The version of the API, `info.version`."
    ServerMissing "server-missing" "server" "An address of the API that the kept spec lacks."
    ServerExtra "server-extra" "server" "An address of the API that the vendor's document lacks."
    OperationMissing "operation-missing" "operation" "An operation that the kept spec lacks."
    OperationExtra "operation-extra" "operation" "An operation that the vendor's document lacks."
    DeprecatedDiffers "deprecated-differs" "deprecated" "Only one document deprecates it."
    SecurityMissing "security-missing" "security" "A set of headers that authenticates a request, which the kept spec lacks."
    SecurityExtra "security-extra" "security" "A set of headers that authenticates a request, which the vendor's document lacks."
    ParameterMissing "parameter-missing" "parameter" "A parameter that the kept spec lacks."
    ParameterExtra "parameter-extra" "parameter" "A parameter that the vendor's document lacks."
    StyleDiffers "style-differs" "style" "The style in which a parameter is written."
    StatusMissing "status-missing" "status" "A status that the kept spec lacks."
    StatusExtra "status-extra" "status" "A status that the vendor's document lacks."
    BodyMissing "body-missing" "body" "A body that the kept spec lacks."
    BodyExtra "body-extra" "body" "A body that the vendor's document lacks."
    MediaTypeMissing "media-type-missing" "media type" "A media type that the kept spec lacks."
    MediaTypeExtra "media-type-extra" "media type" "A media type that the vendor's document lacks."
    PropertyMissing "property-missing" "property" "A property that the kept spec lacks."
    PropertyExtra "property-extra" "property" "A property that the vendor's document lacks."
    RequiredDiffers "required-differs" "required" "Only one document requires it."
    TypeDiffers "type-differs" "type" "The type. `integer` and `number` are different types."
    NullableDiffers "nullable-differs" "nullable" "Only one document allows null."
    FormatDiffers "format-differs" "format" "The format of a text or number."
    EnumDiffers "enum-differs" "enum" "Only one document lists the values."
    EnumValueMissing "enum-value-missing" "enum value" "A value that the kept spec lacks."
    EnumValueExtra "enum-value-extra" "enum value" "A value that the vendor's document lacks."
    LimitDiffers "limit-differs" "limit" "A length, a range or a pattern; [`Difference::what`] says which."
    DefaultDiffers "default-differs" "default" "The value that the server uses for an absent part of the request."
    UnionAlternativeMissing "union-alternative-missing" "union alternative" "An alternative of a union that the kept spec lacks."
    UnionAlternativeExtra "union-alternative-extra" "union alternative" "An alternative of a union that the vendor's document lacks."
    AdditionalPropertiesDiffers "additional-properties-differs" "additional properties"
        "The properties that an object may have beside the listed ones."
}
