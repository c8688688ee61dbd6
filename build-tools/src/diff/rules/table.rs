//! The rules that apply at one place each.

use super::Level::{Breaking, Info, Warning};
use super::Rule;

macro_rules! rules {
    ($($name:ident $id:literal $level:ident $note:literal;)*) => {
        $(pub(in crate::diff) const $name: Rule = Rule { id: $id, level: $level, note: $note };)*
        /// Every rule that holds at one place.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    ENDPOINT_ADDED "endpoint-added" Info "";
    ENDPOINT_DEPRECATED "endpoint-deprecated" Info "";
    ENDPOINT_DEPRECATED_WITH_SUNSET "endpoint-deprecated-with-sunset" Info "";
    ENDPOINT_REACTIVATED "endpoint-reactivated" Info "";
    PATH_REMOVED "api-path-removed-without-deprecation" Breaking "The whole path is gone.";
    PATH_REMOVED_DEPRECATED "api-path-removed-with-deprecation" Info "";
    PATH_REMOVED_EARLY "api-path-removed-before-sunset" Breaking "";
    PATH_SUNSET_UNREADABLE "api-path-sunset-parse" Breaking "";
    OPERATION_REMOVED "api-removed-without-deprecation" Breaking "";
    OPERATION_REMOVED_DEPRECATED "api-removed-with-deprecation" Info "";
    OPERATION_REMOVED_EARLY "api-removed-before-sunset" Breaking "";
    REMOVED_AFTER_SUNSET "api-removed-after-sunset" Info "Ours; oasdiff says nothing.";
    OPERATION_MOVED "api-path-renamed" Breaking "Said beside the removed and the added operation. Ours.";
    PATH_PARAMETER_RENAMED "request-path-parameter-renamed" Info "A client fills it in by its place. Ours; oasdiff says nothing.";
    SUNSET_UNREADABLE "api-deprecated-sunset-parse" Breaking "";
    SUNSET_TOO_SMALL "api-sunset-date-too-small" Breaking "A sunset that is past.";
    SUNSET_DELETED "sunset-deleted" Breaking "";
    SUNSET_MOVED "api-sunset-date-changed-too-small" Breaking "";
    STABILITY_DECREASED "api-stability-decreased" Breaking "";
    STABILITY_INCREASED "api-stability-increased" Info "";
    STABILITY_INVALID "api-invalid-stability-level" Breaking "";
    OPERATION_ID_ADDED "api-operation-id-added" Info "";
    OPERATION_ID_REMOVED "api-operation-id-removed" Info "Also where it changed.";
    TAG_ADDED "api-tag-added" Info "";
    TAG_REMOVED "api-tag-removed" Info "";
    SCHEMA_REMOVED "api-schema-removed" Info "Not where the same schema has another name now, or stands where it is used.";
    WEBHOOK_ADDED "webhook-added" Info "";
    WEBHOOK_REMOVED "webhook-removed" Breaking "";
    CALLBACK_ADDED "api-callback-added" Info "Ours; oasdiff does not check callbacks.";
    CALLBACK_REMOVED "api-callback-removed" Breaking "Ours; oasdiff does not check callbacks.";
    VERSION_NOT_BUMPED "api-version-not-bumped" Info "";
    VERSION_DECREASED "api-version-decreased" Info "";
    VERSION_MAJOR_NOT_BUMPED "api-major-version-not-bumped" Info "";

    SECURITY_ADDED "api-security-added" Info "Breaking where no alternative that worked before still works.";
    SECURITY_REMOVED "api-security-removed" Info "Breaking where no alternative that worked before still works. All security removed is info.";
    SECURITY_SCOPE_ADDED "api-security-scope-added" Breaking "oasdiff said info until 1.30.";
    SECURITY_SCOPE_REMOVED "api-security-scope-removed" Info "";
    GLOBAL_SECURITY_ADDED "api-global-security-added" Info "As `api-security-added`.";
    GLOBAL_SECURITY_REMOVED "api-global-security-removed" Info "As `api-security-removed`.";
    GLOBAL_SECURITY_SCOPE_ADDED "api-global-security-scope-added" Breaking "oasdiff said info until 1.30.";
    GLOBAL_SECURITY_SCOPE_REMOVED "api-global-security-scope-removed" Info "";
    SCHEME_ADDED "api-security-component-added" Info "";
    SCHEME_REMOVED "api-security-component-removed" Info "";
    SCHEME_TYPE_CHANGED "api-security-component-type-changed" Info "What it breaks is said by `api-security-scheme-changed`.";
    SCHEME_URL_CHANGED "api-security-component-oauth-url-changed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_TOKEN_URL_CHANGED "api-security-component-oauth-token-url-changed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_ADDED "api-security-component-oauth-scope-added" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_REMOVED "api-security-component-oauth-scope-removed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_CHANGED "api-security-component-oauth-scope-changed" Info "The text of a scope.";
    SCHEME_CHANGED "api-security-scheme-changed" Breaking "A scheme in use wants its secret elsewhere or otherwise. Ours.";

    NEW_PATH_PARAMETER "new-request-path-parameter" Breaking "";
    NEW_REQUIRED_PARAMETER "new-required-request-parameter" Breaking "";
    NEW_OPTIONAL_PARAMETER "new-optional-request-parameter" Info "";
    NEW_REQUIRED_SHARED_PARAMETER "new-required-request-default-parameter-to-existing-path" Breaking "The parameter is one of the path item.";
    NEW_OPTIONAL_SHARED_PARAMETER "new-optional-request-default-parameter-to-existing-path" Info "The parameter is one of the path item.";
    NEW_HEADER_PROPERTY "new-required-request-header-property" Breaking "";
    HEADER_BECAME_ENUM "request-header-property-became-enum" Breaking "Said beside `request-parameter-became-enum`.";
    HEADER_PROPERTY_BECAME_REQUIRED "request-header-property-became-required" Breaking "";
    PARAMETER_REMOVED "request-parameter-removed" Warning "";
    PARAMETER_REMOVED_DEPRECATED "request-parameter-removed-with-deprecation" Info "";
    PARAMETER_REMOVED_EARLY "request-parameter-removed-before-sunset" Breaking "";
    PARAMETER_REMOVED_AFTER_SUNSET "request-parameter-removed-after-sunset" Info "Ours; oasdiff says nothing.";
    PARAMETER_SUNSET_UNREADABLE "request-parameter-sunset-parse" Breaking "";
    PARAMETER_RENAMED "request-parameter-renamed" Breaking "Said beside the removed and the new one. Ours.";
    PARAMETER_BECAME_REQUIRED "request-parameter-became-required" Breaking "";
    PARAMETER_BECAME_OPTIONAL "request-parameter-became-optional" Info "";
    PARAMETER_DEPRECATED "request-parameter-deprecated" Info "";
    PARAMETER_REACTIVATED "request-parameter-reactivated" Info "";
    PARAMETER_SUNSET_TOO_SMALL "request-parameter-sunset-date-too-small" Breaking "A sunset that is past.";
    PARAMETER_SUNSET_DELETED "request-parameter-sunset-deleted" Breaking "";
    PARAMETER_SUNSET_MOVED "request-parameter-sunset-date-changed-too-small" Breaking "";
    PARAMETER_STYLE_CHANGED "request-parameter-serialization-changed" Breaking "`style`, `explode`, or a media type instead of them, where that writes another text. Ours.";
    PARAMETER_PROPERTY_ADDED_REQUIRED "new-required-request-parameter-property" Breaking "Ours; oasdiff looks at headers alone.";
    PARAMETER_PROPERTY_ADDED "new-optional-request-parameter-property" Info "Ours.";
    PARAMETER_PROPERTY_REMOVED "request-parameter-property-removed" Warning "Ours.";
    PARAMETER_PROPERTY_BECAME_REQUIRED "request-parameter-property-became-required" Breaking "Ours; oasdiff looks at headers alone.";
    PARAMETER_PROPERTY_BECAME_OPTIONAL "request-parameter-property-became-optional" Info "Ours.";

    BODY_ADDED_REQUIRED "request-body-added-required" Breaking "";
    BODY_ADDED_OPTIONAL "request-body-added-optional" Info "";
    BODY_REMOVED "request-body-removed" Breaking "";
    BODY_BECAME_REQUIRED "request-body-became-required" Breaking "";
    BODY_BECAME_OPTIONAL "request-body-became-optional" Info "";
    BODY_MEDIA_TYPE_ADDED "request-body-media-type-added" Info "";
    BODY_MEDIA_TYPE_REMOVED "request-body-media-type-removed" Breaking "";
    BODY_SCHEMA_ADDED "request-body-media-type-schema-added" Breaking "";
    BODY_SCHEMA_REMOVED "request-body-media-type-schema-removed" Info "";
    PROPERTY_REMOVED "request-property-removed" Warning "";
    PROPERTY_RENAMED "request-property-renamed" Warning "Said beside the removed and the new one; breaking where the new one is required. Ours.";
    NEW_REQUIRED_PROPERTY "new-required-request-property" Breaking "";
    NEW_REQUIRED_PROPERTY_WITH_DEFAULT "new-required-request-property-with-default" Breaking "The old contract did not ask for it, whatever its default.";
    NEW_OPTIONAL_PROPERTY "new-optional-request-property" Info "";
    PROPERTY_BECAME_REQUIRED "request-property-became-required" Breaking "";
    PROPERTY_BECAME_REQUIRED_WITH_DEFAULT "request-property-became-required-with-default" Breaking "The old contract did not ask for it, whatever its default.";
    PROPERTY_BECAME_OPTIONAL "request-property-became-optional" Info "";

    STATUS_ADDED "response-success-status-added" Info "";
    STATUS_REMOVED "response-success-status-removed" Breaking "";
    OTHER_STATUS_ADDED "response-non-success-status-added" Info "Also of `default` and ranges, of which oasdiff says nothing.";
    OTHER_STATUS_REMOVED "response-non-success-status-removed" Info "Also of `default` and ranges, of which oasdiff says nothing.";
    MEDIA_TYPE_ADDED "response-media-type-added" Info "";
    MEDIA_TYPE_REMOVED "response-media-type-removed" Breaking "";
    MEDIA_TYPE_CHANGED "response-media-type-name-changed" Warning "Its parameters. oasdiff said info until 1.30.";
    MEDIA_TYPE_GENERALIZED "response-media-type-name-generalized" Breaking "";
    MEDIA_TYPE_SPECIALIZED "response-media-type-name-specialized" Info "";
    RESPONSE_SCHEMA_ADDED "response-body-media-type-schema-added" Info "";
    RESPONSE_SCHEMA_REMOVED "response-body-media-type-schema-removed" Breaking "oasdiff said warning until 1.30.";
    HEADER_ADDED "response-header-added" Info "";
    HEADER_REMOVED "required-response-header-removed" Breaking "";
    OPTIONAL_HEADER_REMOVED "optional-response-header-removed" Info "oasdiff said warning until 1.30.";
    HEADER_BECAME_OPTIONAL "response-header-became-optional" Breaking "";
    HEADER_BECAME_REQUIRED "response-header-became-required" Info "Ours.";
    HEADER_STYLE_CHANGED "response-header-serialization-changed" Breaking "As `request-parameter-serialization-changed`. Ours.";
    RESPONSE_PROPERTY_RENAMED "response-property-renamed" Info "Said beside the removed and the new one; breaking where the old one was required. Ours.";
    RESPONSE_REQUIRED_REMOVED "response-required-property-removed" Breaking "";
    RESPONSE_REQUIRED_WRITE_ONLY_REMOVED "response-required-write-only-property-removed" Info "";
    RESPONSE_REQUIRED_ADDED "response-required-property-added" Info "";
    RESPONSE_REQUIRED_WRITE_ONLY_ADDED "response-required-write-only-property-added" Info "";
    RESPONSE_OPTIONAL_REMOVED "response-optional-property-removed" Info "The old contract allowed it to be absent. oasdiff said warning until 1.30.";
    RESPONSE_OPTIONAL_WRITE_ONLY_REMOVED "response-optional-write-only-property-removed" Info "";
    RESPONSE_OPTIONAL_ADDED "response-optional-property-added" Info "";
    RESPONSE_OPTIONAL_WRITE_ONLY_ADDED "response-optional-write-only-property-added" Info "";
    RESPONSE_BECAME_OPTIONAL "response-property-became-optional" Breaking "";
    RESPONSE_WRITE_ONLY_BECAME_OPTIONAL "response-write-only-property-became-optional" Info "";
    RESPONSE_BECAME_REQUIRED "response-property-became-required" Info "";
    RESPONSE_WRITE_ONLY_BECAME_REQUIRED "response-write-only-property-became-required" Info "";

    READ_ONLY_ENUM "request-read-only-property-enum-value-removed" Info "";
    READ_ONLY_MAX "request-read-only-property-max-decreased" Info "";
    READ_ONLY_EXCLUSIVE_MAX "request-read-only-property-exclusive-max-decreased" Info "";
    READ_ONLY_MAX_LENGTH "request-read-only-property-max-length-decreased" Info "";
    READ_ONLY_MIN "request-read-only-property-min-increased" Info "";
    READ_ONLY_EXCLUSIVE_MIN "request-read-only-property-exclusive-min-increased" Info "";
    WRITE_ONLY_ENUM "response-write-only-property-enum-value-added" Info "";
}
