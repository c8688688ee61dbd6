use std::collections::HashMap;
use std::time::Duration;

use super::ClientBuilder;
use crate::error::{Error, ErrorKind};

fn from(variables: &[(&str, &str)]) -> Result<String, Error> {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    let builder =
        ClientBuilder::from_variables(|name| Ok(variables.get(name).map(|value| (*value).to_owned())))?;
    Ok(format!("{:?}", builder.transport(crate::transport::test::Nowhere).build()?))
}

#[test]
fn the_environment_says_who_and_where() {
    let secret = ("SENSAY_ORGANIZATION_SECRET", "s");
    insta::assert_snapshot!(from(&[secret]).unwrap(), @r#"Client { base_url: "https://api.sensay.io/", acting_as: "no user", transport: Nowhere, .. }"#);
    let all = [
        secret,
        ("SENSAY_USER_ID", "42"),
        ("SENSAY_USER_ID_TYPE", "telegram"),
        ("SENSAY_BASE_URL", "http://localhost:8080/api/"),
        ("SENSAY_API_VERSION", "2025-05-01"),
    ];
    insta::assert_snapshot!(from(&all).unwrap(), @r#"Client { base_url: "http://localhost:8080/api", acting_as: "telegram user \"42\"", transport: Nowhere, .. }"#);
}

#[test]
fn an_idle_connection_is_given_up_before_a_server_closes_it() {
    let given = ClientBuilder::new().pool_idle_timeout;
    // Node closes them after 5 s unless it is told otherwise.
    assert!(given < Duration::from_secs(5) && given > Duration::from_secs(1), "{given:?}");
    assert_eq!(ClientBuilder::new().pool_idle_timeout(Duration::MAX).pool_idle_timeout, Duration::MAX);
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let message = |variables: &[(&str, &str)]| {
        let error = from(variables).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    };
    let secret = ("SENSAY_ORGANIZATION_SECRET", "s");
    insta::assert_snapshot!(message(&[]), @"SENSAY_ORGANIZATION_SECRET is not set: set it to the secret of the organization");
    insta::assert_snapshot!(message(&[("SENSAY_ORGANIZATION_SECRET", "")]), @"SENSAY_ORGANIZATION_SECRET is not set: set it to the secret of the organization");
    insta::assert_snapshot!(message(&[secret, ("SENSAY_USER_ID_TYPE", "telegram")]), @"SENSAY_USER_ID_TYPE is set, but SENSAY_USER_ID is not: set both or neither");
    let base_url = |url| message(&[secret, ("SENSAY_BASE_URL", url)]);
    insta::assert_snapshot!(base_url("localhost:4010"), @"the base URL of SENSAY_BASE_URL, `localhost:4010`, must begin with https://, or with http:// if it is on this machine");
    let organization = |secret| message(&[("SENSAY_ORGANIZATION_SECRET", secret)]);
    insta::assert_snapshot!(organization("a\nb"), @"SENSAY_ORGANIZATION_SECRET has characters that a header cannot hold");
    insta::assert_snapshot!(organization("  "), @"SENSAY_ORGANIZATION_SECRET is empty");
    insta::assert_snapshot!(organization(" a"), @"SENSAY_ORGANIZATION_SECRET begins or ends with white space, which a header cannot hold: remove it");
    let user = |id| message(&[secret, ("SENSAY_USER_ID", id)]);
    insta::assert_snapshot!(user("s"), @"SENSAY_USER_ID has the secret as its value: set it to the id of a user");
    insta::assert_snapshot!(user(" a"), @"SENSAY_USER_ID is empty, or begins or ends with white space, which a header cannot hold");
    insta::assert_snapshot!(message(&[secret, ("SENSAY_API_VERSION", "a\u{7}")]), @"SENSAY_API_VERSION has characters that a header cannot hold");
}

#[test]
fn what_every_call_would_fail_with_is_an_error_of_the_builder() {
    let message = |set: fn(ClientBuilder) -> ClientBuilder| {
        let builder = set(ClientBuilder::new().organization_secret("organization-key"));
        let error = builder.transport(crate::transport::test::Nowhere).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    };
    insta::assert_snapshot!(message(|builder| builder.user_id("organization-key")), @"the credential `OrganizationSecret` is also set as the user to act as: set the id of a user");
    insta::assert_snapshot!(message(|builder| builder.user_id("a ")), @"the id of the user to act as is empty, or begins or ends with white space, which a header cannot hold");
    insta::assert_snapshot!(message(|builder| builder.organization_secret(" \t")), @"the credential `OrganizationSecret` is empty");
    insta::assert_snapshot!(message(|builder| builder.organization_secret(" a ")), @"the credential `OrganizationSecret` begins or ends with white space, which a header cannot hold: remove it");
    insta::assert_snapshot!(message(|builder| builder.api_version("a\nb")), @r"the API version `a\nb` has characters that a header cannot hold");
}
