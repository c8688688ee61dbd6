//! Iterations over scripted responses: the requests, the items, and the end.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use http::StatusCode;
use serde_json::{Value, json};

use crate::transport::{BoxFuture, Transport, TransportError};
use crate::types::{Chat, Message};
use crate::{Body, Client, Error, ErrorKind, Items, Options};

mod cursors;
mod iterating;
mod model;
mod numbers;
mod resuming;
mod without_total;

/// A transport with one scripted response for each request, which records the requests.
#[derive(Clone, Debug, Default)]
struct Script(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    responses: VecDeque<(StatusCode, Value)>,
    requests: Vec<http::request::Parts>,
}

impl Script {
    fn new(responses: impl IntoIterator<Item = (StatusCode, Value)>) -> Self {
        let script = Self::default();
        script.inner().responses.extend(responses);
        script
    }

    fn client(&self) -> Client {
        client(self.clone())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// Returns the query of each request, its parameters in alphabetical order.
    fn queries(&self) -> Vec<String> {
        let sorted = |query: &str| {
            let mut pairs: Vec<&str> = query.split('&').collect();
            pairs.sort_unstable();
            pairs.join("&")
        };
        let inner = self.inner();
        inner.requests.iter().map(|parts| sorted(parts.uri.query().unwrap_or_default())).collect()
    }
}

/// Creates a client that does not check limits, so that ids can be single letters.
fn client(transport: impl Transport) -> Client {
    let client = Client::builder().organization_secret("secret").transport(transport).build().unwrap();
    client.with(Options::new().unchecked())
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut inner = self.inner();
        inner.requests.push(request.into_parts().0);
        let over = (StatusCode::NOT_FOUND, json!({ "message": "the script is over" }));
        let (status, body) = inner.responses.pop_front().unwrap_or(over);
        let response = http::Response::builder().status(status).header("x-request-id", inner.requests.len());
        Box::pin(async move { Ok(response.body(Body::from(body.to_string())).unwrap()) })
    }
}

fn chats(ids: &[&str], total: i64) -> (StatusCode, Value) {
    let chat = |id: &&str| {
        json!({
            "uuid": id, "source": "embed", "messageCount": 1, "replicaReplyCount": 0, "chatType": "individual",
            "firstMessageAt": "2025-06-02T08:15:00Z", "lastMessageAt": "2025-06-02T08:15:00Z",
        })
    };
    (StatusCode::OK, json!({ "items": ids.iter().map(chat).collect::<Vec<_>>(), "total": total }))
}

fn messages(ids: &[&str]) -> (StatusCode, Value) {
    let message = |id: &&str| {
        json!({
            "uuid": id, "createdAt": "2025-06-02T08:15:00Z", "content": "Hello", "role": "user", "source": "embed",
            "replicaUUID": "r",
        })
    };
    (StatusCode::OK, json!({ "items": ids.iter().map(message).collect::<Vec<_>>() }))
}

fn failure(status: u16) -> (StatusCode, Value) {
    (StatusCode::from_u16(status).unwrap(), json!({ "success": false, "message": "no" }))
}

trait Id {
    fn id(self) -> String;
}

impl Id for Chat {
    fn id(self) -> String {
        self.uuid
    }
}

impl Id for Message {
    fn id(self) -> String {
        self.uuid
    }
}

fn ids<T: Id>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    items.into_iter().map(Id::id).collect()
}

/// Iterates to the end, and returns the ids of the items and the error, if there is one.
async fn drain<T: Id + Send + 'static>(items: &mut Items<T>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.push(item.id()),
            Err(error) => {
                assert!(items.next().await.is_none(), "an iteration ends after an error");
                return (ids, Some(error));
            }
        }
    }
    (ids, None)
}
