//! The check of proxies, and which of them a request goes through. A proxy that cannot be used is an error, so that no
//! request goes out without it.

use hyper_util::client::proxy::matcher::Matcher;

use crate::error::Error;

/// The proxies of a transport. The crate that reqwest asks chooses between them, so the choice is the same.
pub(crate) struct Proxies(Option<Matcher>);

impl Proxies {
    pub(crate) fn none() -> Self {
        Self(None)
    }

    /// Returns one proxy for all requests.
    pub(crate) fn all(url: &str) -> Self {
        Self(Some(Matcher::builder().all(url).build()))
    }

    /// Returns the proxies of the environment, or of the system.
    pub(crate) fn system() -> Self {
        Self(Some(Matcher::from_system()))
    }

    /// Returns host and port of the proxy for a request, for messages.
    pub(crate) fn place(&self, uri: &http::Uri) -> Option<String> {
        let proxy = self.0.as_ref()?.intercept(uri)?;
        let uri = proxy.uri();
        let port = match (uri.port_u16(), uri.scheme_str()) {
            (Some(port), _) => port,
            (None, Some("https")) => 443,
            (None, _) => 80,
        };
        Some(format!("{}:{port}", uri.host()?))
    }
}

/// Checks the address of a proxy. Without a scheme it counts as http.
pub(crate) fn check(whose: &str, url: &str) -> Result<(), Error> {
    match url.split_once("://").map_or("http", |(scheme, _)| scheme) {
        scheme if ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => Ok(()),
        // The rest of the address may hold a password.
        scheme => Err(Error::setting(format!(
            "{whose} has the scheme `{scheme}`: only http and https proxies can be used"
        ))),
    }
}

/// Checks the proxy for https in the environment: the first of these variables that is set.
pub(crate) fn check_environment(read: impl Fn(&str) -> Option<String>) -> Result<(), Error> {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let set = names.iter().find_map(|name| Some((name, read(name).filter(|value| !value.is_empty())?)));
    set.map_or(Ok(()), |(name, url)| check(&format!("the proxy of {name}"), &url))
}

#[cfg(test)]
mod tests {
    use super::{Proxies, check, check_environment};

    #[test]
    fn a_proxy_is_named_by_host_and_port_alone() {
        let uri = "https://api.example/v1".parse().unwrap();
        for (url, place) in [
            ("http://user:pass@p.example:3128/x", "p.example:3128"),
            ("p.example:3128", "p.example:3128"),
            ("https://p.example", "p.example:443"),
            ("p.example", "p.example:80"),
        ] {
            assert_eq!(Proxies::all(url).place(&uri).as_deref(), Some(place), "{url}");
        }
        assert_eq!(Proxies::none().place(&uri), None);
    }

    #[test]
    fn only_http_and_https_proxies_can_be_used() {
        for url in ["http://p:3128", "https://u:p@p", "HTTP://p", "p:3128", "p"] {
            assert!(check("the proxy", url).is_ok(), "{url}");
        }
        for (url, scheme) in
            [("socks5://u:pass@p", "socks5"), ("htp://p", "htp"), ("://p", ""), ("file:///p", "file")]
        {
            let expected =
                format!("the proxy has the scheme `{scheme}`: only http and https proxies can be used");
            assert_eq!(check("the proxy", url).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn the_variable_that_counts_is_the_one_that_is_checked() {
        let environment = |set: &'static [(&str, &str)]| {
            let read =
                |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            check_environment(read).map_err(|error| error.to_string())
        };
        assert_eq!(environment(&[]), Ok(()));
        assert_eq!(environment(&[("HTTPS_PROXY", "http://p"), ("ALL_PROXY", "socks5://p")]), Ok(()));
        assert_eq!(environment(&[("HTTPS_PROXY", ""), ("all_proxy", "p:3128")]), Ok(()));
        assert_eq!(
            environment(&[("HTTPS_PROXY", ""), ("all_proxy", "socks5h://p")]),
            Err("the proxy of all_proxy has the scheme `socks5h`: only http and https proxies can be used"
                .to_owned())
        );
    }
}
