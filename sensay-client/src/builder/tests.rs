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
    insta::assert_snapshot!(message(&[secret, ("SENSAY_BASE_URL", "nonsense")]), @"the base URL of SENSAY_BASE_URL, `nonsense`, is not a URL: relative URL without a base");
    insta::assert_snapshot!(message(&[("SENSAY_ORGANIZATION_SECRET", "a\nb")]), @"the credential `OrganizationSecret` has characters that a header cannot hold");
}
