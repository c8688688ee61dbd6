//! The message of the innermost cause of an error.

use std::error::Error as StdError;

/// How many causes are followed: an error of another crate could be its own cause.
const MAX_DEPTH: usize = 32;

/// The words of rustls about a server that speaks plain HTTP describe its parser, not the server.
const PLAIN_HTTP: &str = "received corrupt message of type InvalidContentType";

/// Returns the message of the innermost cause. The layers around it say only that something failed.
pub(crate) fn root(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    for _ in 0..MAX_DEPTH {
        let Some(cause) = innermost.source() else { break };
        innermost = cause;
    }
    let text = innermost.to_string();
    match text.as_str() {
        text if text.contains(PLAIN_HTTP) => "the server does not speak TLS".to_owned(),
        "tunnel error: unsuccessful" => "the proxy did not open a tunnel".to_owned(),
        "tunnel error: proxy authorization required" => {
            "the proxy requires a user name and a password".to_owned()
        }
        text => without_number(text),
    }
}

/// Removes the number from `No such file or directory (os error 2)`, and begins the words with a small letter.
fn without_number(text: &str) -> String {
    let Some((words, _)) = text.strip_suffix(')').and_then(|text| text.rsplit_once(" (os error ")) else {
        return text.to_owned();
    };
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as StdError;
    use std::{fmt, io};

    use super::root;

    #[derive(Debug)]
    struct Layer(io::Error);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("error sending request")
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&self.0)
        }
    }

    #[derive(Debug)]
    struct Circle;

    impl fmt::Display for Circle {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("round")
        }
    }

    impl StdError for Circle {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(self)
        }
    }

    #[test]
    fn the_innermost_cause_is_told_in_words() {
        let told = |error| root(&Layer(error));
        assert_eq!(told(io::Error::from_raw_os_error(111)), "connection refused");
        assert_eq!(
            told(io::Error::other("invalid peer certificate: Expired")),
            "invalid peer certificate: Expired"
        );
        assert_eq!(told(io::Error::other(super::PLAIN_HTTP)), "the server does not speak TLS");
        assert_eq!(told(io::Error::other("odd (os error 5")), "odd (os error 5");
        assert_eq!(root(&Circle), "round");
    }
}
