use std::error::Error as StdError;

use bytes::Bytes;
use http::{HeaderMap, header};
use url::Url;

use crate::transport::TransportError;

/// A redactor of everything that an error shows: a storage or a redirect may repeat the signed address or a part of it.
pub(super) struct Redactor {
    /// The secret texts, the longest first, so that replacing one does not leave a rest of another.
    texts: Vec<String>,
}

/// The length in bytes below which a value of the query, such as `1` or `PUT`, is not secret and not distinctive.
const SHORTEST_SECRET: usize = 8;

impl Redactor {
    pub(super) fn new(signed_url: &str, url: &Url) -> Self {
        let mut texts = vec![signed_url.to_owned(), url.as_str().to_owned()];
        texts.extend(url.query().map(str::to_owned));
        let raw = url.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
        texts.extend(raw.map(|(_, value)| value.to_owned()));
        texts.extend(url.query_pairs().map(|(_, value)| value.into_owned()));
        texts.retain(|text| text.len() >= SHORTEST_SECRET);
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self { texts }
    }

    /// Returns the redacted text, or `None` if it has nothing to redact.
    pub(super) fn text(&self, text: &str) -> Option<String> {
        let found = self.texts.iter().any(|secret| text.contains(secret.as_str()));
        found.then(|| {
            self.texts.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "…"))
        })
    }

    pub(super) fn body(&self, body: Bytes) -> Bytes {
        match self.text(&String::from_utf8_lossy(&body)) {
            Some(text) => text.into(),
            None => body,
        }
    }

    pub(super) fn headers(&self, mut headers: HeaderMap) -> HeaderMap {
        headers.remove(header::LOCATION);
        headers.remove(header::CONTENT_LOCATION);
        let secret: Vec<_> = headers
            .iter()
            .filter(|(_, value)| self.text(&String::from_utf8_lossy(value.as_bytes())).is_some())
            .map(|(name, _)| name.clone())
            .collect();
        for name in secret {
            headers.remove(name);
        }
        headers
    }

    /// Returns the error unchanged, or only its redacted text if its causes show the address.
    pub(super) fn cause(&self, error: TransportError) -> TransportError {
        let mut shown = format!("{:?}", error.source);
        let mut text = Vec::new();
        let mut cause: Option<&(dyn StdError + 'static)> = Some(&*error.source);
        while let Some(next) = cause {
            text.push(next.to_string());
            cause = next.source();
        }
        let text = text.join(": ");
        shown.push_str(&text);
        match self.text(&shown) {
            Some(_) => TransportError { source: self.text(&text).unwrap_or(text).into(), ..error },
            None => error,
        }
    }
}
