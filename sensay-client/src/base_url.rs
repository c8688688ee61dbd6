//! The address of the API, and whether the secret may be sent to it.

use url::Url;

use crate::address::is_on_this_machine;
use crate::error::Error;
use crate::generated::table::OPERATIONS;

/// The text of an address, and the environment variable that it came from, if any.
#[derive(Debug)]
pub(crate) struct BaseUrl {
    pub(crate) text: String,
    pub(crate) variable: Option<&'static str>,
}

impl BaseUrl {
    /// Parses the address. `plain_host` is a host other than this machine to which plain http is allowed.
    pub(crate) fn read(&self, plain_host: Option<&str>) -> Result<Url, Error> {
        const HOW: &str = "must begin with https://, or with http:// if it is on this machine";
        // `localhost:4010` parses as a URL with the scheme `localhost`.
        if !self.text.contains("://") {
            return Err(Error::setting(format!("{} {HOW}", self.shown())));
        }
        let mut url = Url::parse(&self.text)
            .map_err(|error| Error::configuration(format!("{} is not a URL", self.shown()), error))?;
        let wrong = |what: &str| Err(Error::setting(format!("{} {what}", self.shown())));
        if !url.username().is_empty() || url.password().is_some() {
            return wrong("must not contain a user name or password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return wrong("must not have a query or a fragment");
        }
        let host = url.host_str().unwrap_or_default();
        let is_allowed = plain_host.is_some_and(|allowed| allowed.eq_ignore_ascii_case(host));
        match url.scheme() {
            "https" => {}
            "http" if is_on_this_machine(&url) || is_allowed => {}
            "http" => {
                return wrong(&format!(
                    "would send the organization secret over plain http: use https, or for a test server on a \
                     network that you trust `ClientBuilder::allow_http_to(\"{host}\")`"
                ));
            }
            _ => return wrong(HOW),
        }
        let path = url.path().trim_end_matches('/');
        let path = without_version(path, OPERATIONS.iter().map(|operation| operation.path)).to_owned();
        url.set_path(&path);
        Ok(url)
    }

    /// Returns the address for messages, without user, password, query and fragment.
    fn shown(&self) -> String {
        let text = self.text.split_once(['?', '#']).map_or(self.text.as_str(), |(text, _)| text);
        let text = match (text.rsplit_once('@'), text.split_once("//")) {
            (Some((_, rest)), Some((scheme, _))) => format!("{scheme}//…@{rest}"),
            (Some((_, rest)), None) => format!("…@{rest}"),
            _ => text.to_owned(),
        };
        let from = self.variable.map_or_else(String::new, |variable| format!(" of {variable}"));
        format!("the base URL{from}, `{text}`,")
    }
}

/// Removes a version (`/v1`) from the end of a path if the paths of all operations begin with it, since the address of an
/// API is written with and without it.
fn without_version(path: &str, mut operations: impl Iterator<Item = &'static str>) -> &str {
    let Some((before, version)) = path.rsplit_once('/') else { return path };
    let is_version =
        version.strip_prefix('v').is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()));
    let begins = |operation: &str| {
        operation
            .strip_prefix('/')
            .and_then(|rest| rest.strip_prefix(version))
            .is_some_and(|rest| rest.starts_with('/'))
    };
    if is_version && operations.all(begins) { before.trim_end_matches('/') } else { path }
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, without_version};

    fn read(text: &str, plain_host: Option<&str>) -> Result<String, String> {
        let base_url = BaseUrl { text: text.to_owned(), variable: None };
        base_url.read(plain_host).map(String::from).map_err(|error| error.to_string())
    }

    #[test]
    fn an_address_is_read_without_its_last_slash() {
        assert_eq!(read("https://api.example/v2/", None).unwrap(), "https://api.example/v2");
        assert_eq!(read("http://x.localhost:8080", None).unwrap(), "http://x.localhost:8080/");
        assert_eq!(read("http://mock:4010", Some("Mock")).unwrap(), "http://mock:4010/");
    }

    #[test]
    fn a_version_that_all_operations_begin_with_is_left_out() {
        let of = |path, operations: &'static [&str]| without_version(path, operations.iter().copied());
        let all = &["/v1/users/me", "/v1/replicas"];
        for (path, expected) in [
            ("/v1", ""),
            ("/sensay/v1", "/sensay"),
            ("/v1/v1", "/v1"),
            ("/sensay//v1", "/sensay"),
            ("/v2", "/v2"),
            ("/v10", "/v10"),
            ("/xv1", "/xv1"),
            ("/v1/x", "/v1/x"),
            ("", ""),
        ] {
            assert_eq!(of(path, all), expected, "{path}");
        }
        assert_eq!(of("/v1", &["/v1/users/me", "/v2/users/me"]), "/v1");
        assert_eq!(of("/v1", &["/v1"]), "/v1");
        // It may well be that this API is one of pets below pets.
        assert_eq!(of("/pets", &["/pets/{id}"]), "/pets");
        assert_eq!(read("https://api.sensay.io/v1/", None), read("https://api.sensay.io", None));
    }

    #[test]
    fn what_is_wrong_names_the_value_and_hides_what_is_secret() {
        let wrong = |text: &str| read(text, Some("mock")).unwrap_err();
        for url in ["nonsense", "localhost:4010", "api.sensay.io", ""] {
            assert_eq!(
                wrong(url),
                format!(
                    "the base URL, `{url}`, must begin with https://, or with http:// if it is on this machine"
                )
            );
        }
        assert_eq!(
            wrong("https://u:pass@[x/?key=k"),
            "the base URL, `https://…@[x/`, is not a URL: invalid IPv6 address"
        );
        assert!(wrong("u:p@x").starts_with("the base URL, `…@x`, must begin with https://"));
        assert_eq!(
            wrong("https://u:p@x"),
            "the base URL, `https://…@x`, must not contain a user name or password"
        );
        assert_eq!(
            wrong("https://x/?a=b"),
            "the base URL, `https://x/`, must not have a query or a fragment"
        );
        assert!(wrong("ftp://x").starts_with("the base URL, `ftp://x`, must begin with https://"));
        assert_eq!(
            wrong("http://mock.example"),
            "the base URL, `http://mock.example`, would send the organization secret over plain http: use https, or for \
             a test server on a network that you trust `ClientBuilder::allow_http_to(\"mock.example\")`"
        );
    }

    #[test]
    fn the_variable_is_named() {
        let base_url = BaseUrl { text: "https://[x".to_owned(), variable: Some("SENSAY_BASE_URL") };
        let message = base_url.read(None).unwrap_err().to_string();
        assert_eq!(
            message,
            "the base URL of SENSAY_BASE_URL, `https://[x`, is not a URL: invalid IPv6 address"
        );
    }
}
