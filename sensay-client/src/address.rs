//! Where an address leads, judged without resolving names.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

mod special;

/// Returns host and port, for messages.
pub(crate) fn authority(url: &Url) -> String {
    match (url.host_str(), url.port_or_known_default()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (host, _) => host.unwrap_or("nowhere").to_owned(),
    }
}

/// Returns an address, absolute or relative, for messages: without user name, password, query and fragment, all of which
/// may be secret.
pub(crate) fn shown(location: &str) -> String {
    let (text, rest) = location.split_once(['?', '#']).map_or((location, ""), |(text, _)| (text, "?…"));
    // `//u@host` and `https:u@host` are addresses with a user too.
    let url = Url::parse(text).or_else(|_| Url::parse("https://relative.invalid")?.join(text));
    let has_user = |url: &Url| !url.username().is_empty() || url.password().is_some();
    let text = match (url, text.rsplit_once('@')) {
        (Ok(mut url), Some(_)) if has_user(&url) => {
            // Neither fails for an address that has a user.
            url.set_username("").and_then(|()| url.set_password(None)).ok();
            url.as_str().replacen("://", "://…@", 1)
        }
        (Err(_), Some((before, host))) => {
            let scheme = before.split_once("//").map_or(String::new(), |(scheme, _)| format!("{scheme}//"));
            format!("{scheme}…@{host}")
        }
        _ => text.to_owned(),
    };
    text + rest
}

/// Reports whether an address is on this machine: a loopback address, `localhost`, or a name under it, which RFC 6761
/// reserves for loopback. Names are not resolved.
pub(crate) fn is_on_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => is_localhost(name),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => canonical(address).is_loopback(),
        None => false,
    }
}

/// Reports whether an address is not one of the public internet: on this machine, in a private network, or for a special
/// purpose. Names are not resolved.
pub(crate) fn is_internal(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => is_localhost(name),
        Some(Host::Ipv4(address)) => special::contains_v4(address),
        Some(Host::Ipv6(address)) => special::contains_v6(address),
        None => false,
    }
}

fn is_localhost(name: &str) -> bool {
    // An absolute name ends with a dot.
    let name = name.strip_suffix('.').unwrap_or(name);
    name == "localhost" || name.ends_with(".localhost")
}

/// Returns the IPv4 address that an IPv6 address stands for, if it does.
fn canonical(address: Ipv6Addr) -> IpAddr {
    const NAT64: [u16; 6] = [0x64, 0xFF9B, 0, 0, 0, 0];
    let segments = address.segments();
    if segments.starts_with(&NAT64) {
        let [.., a, b, c, d] = address.octets();
        return IpAddr::V4(Ipv4Addr::new(a, b, c, d));
    }
    address.to_canonical()
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::{authority, is_internal, is_on_this_machine, shown};

    fn url(host: &str) -> Url {
        Url::parse(&format!("http://{host}/")).unwrap()
    }

    #[test]
    fn an_authority_always_has_its_port() {
        let of = |text: &str| authority(&Url::parse(text).unwrap());
        assert_eq!(of("https://api.sensay.io/v1"), "api.sensay.io:443");
        assert_eq!(of("http://localhost"), "localhost:80");
        assert_eq!(of("http://[::1]:8080/"), "[::1]:8080");
        assert_eq!(of("data:x"), "nowhere");
    }

    #[test]
    fn an_address_is_shown_without_what_may_be_secret() {
        for (location, expected) in [
            ("/login?token=a#b", "/login?…"),
            ("/@jane/x", "/@jane/x"),
            ("https://a.example/@jane", "https://a.example/@jane"),
            ("https://u:p@a.example/x?y", "https://…@a.example/x?…"),
            ("//u@a.example/x", "https://…@a.example/x"),
            ("https:u:p@a.example", "https://…@a.example/"),
            ("\\\\u:p@a.example", "https://…@a.example/"),
            ("https://u:p@[x", "https://…@[x"),
            ("", ""),
        ] {
            assert_eq!(shown(location), expected, "{location}");
        }
    }

    #[test]
    fn an_address_on_this_machine_is_internal_too() {
        for host in [
            "localhost",
            "LOCALHOST",
            "localhost.",
            "api.localhost",
            "api.localhost.",
            "127.0.0.1",
            "127.255.255.255",
            "2130706433",
            "0x7f.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
        ] {
            assert!(is_on_this_machine(&url(host)) && is_internal(&url(host)), "{host}");
        }
    }

    #[test]
    fn an_address_of_the_network_around_is_internal() {
        for host in [
            "0.0.0.0",
            "10.0.0.1",
            "10.255.255.255",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "100.127.255.255",
            "[fc00::1]",
            "[fdff::1]",
            "[fe80::1]",
            "[febf::1]",
            "[::]",
            "[::ffff:10.0.0.1]",
            "[::10.0.0.1]",
            "[::127.0.0.1]",
            "[64:ff9b::10.0.0.1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[2002:a00:1::1]",
            "[2001:0:1::1]",
            "[2001:db8::1]",
            "[100::1]",
            "[fec0::1]",
            "[ff02::1]",
            "[ffff::1]",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "198.18.0.0",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.255",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
        ] {
            assert!(is_internal(&url(host)) && !is_on_this_machine(&url(host)), "{host}");
        }
    }

    #[test]
    fn other_addresses_and_names_are_neither() {
        for host in [
            "api.sensay.io",
            "notlocalhost",
            "localhost.example",
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "192.169.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "[fbff::1]",
            "[fe00::1]",
            "[2001:200::1]",
            "[2001:db9::1]",
            "[2002:808:808::1]",
            "[2606:4700::1]",
            "[100:0:0:1::1]",
            "[::ffff:8.8.8.8]",
            "[::8.8.8.8]",
            "192.0.1.0",
            "192.0.3.0",
            "192.88.98.255",
            "198.17.255.255",
            "198.20.0.0",
            "198.51.101.0",
            "203.0.112.255",
            "223.255.255.255",
        ] {
            assert!(!is_internal(&url(host)) && !is_on_this_machine(&url(host)), "{host}");
        }
    }
}
