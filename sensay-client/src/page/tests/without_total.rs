//! Numbered pages of an API that returns no total.

use super::*;
use crate::call::Call;
use crate::continuation::Position;
use crate::inputs::ListChats;
use crate::page::{PageContent, Paged};
use crate::request::{Input, Parts};

#[derive(Clone, Debug)]
struct WithoutTotal(ListChats);

impl Input for WithoutTotal {
    type Output = Value;
    const OPERATION: &'static crate::Operation = ListChats::OPERATION;

    fn write(&self, to: &mut Parts<'_>) {
        self.0.write(to);
    }
}

impl Paged for WithoutTotal {
    type Item = Value;

    fn split(output: Value) -> PageContent<Value> {
        let items = output["items"].as_array().cloned().unwrap_or_default();
        PageContent { items, total: None, more: output["more"].as_bool() }
    }

    fn size(&self) -> Option<i64> {
        self.0.size()
    }

    fn position(&self) -> Position {
        self.0.position()
    }

    fn go_to(&mut self, position: &Position) {
        self.0.go_to(position);
    }
}

/// Iterates over the pages, and returns the number of items and the query of each request.
async fn count(pages: impl IntoIterator<Item = Value>) -> (Result<usize, Error>, Vec<String>) {
    let script = Script::new(pages.into_iter().map(|page| (StatusCode::OK, page)));
    let call = script.client().list_chats("r");
    let call = Call::new(&call.client, WithoutTotal(call.input.clone()));
    let items = Items::new(call).collect_up_to(1000).await;
    (items.map(|items| items.len()), script.queries())
}

#[tokio::test]
async fn an_empty_page_ends_the_list_and_a_short_one_does_not() {
    let (items, queries) =
        count([json!({ "items": ["a", "b"] }), json!({ "items": ["c"] }), json!({ "items": [] })]).await;
    assert_eq!((items.unwrap(), queries.len()), (3, 3));
    let (items, queries) = count([json!({ "items": [] })]).await;
    assert_eq!((items.unwrap(), queries), (0, vec![String::new()]));
}

#[tokio::test]
async fn has_more_overrides_the_length_of_a_page() {
    let pages = [json!({ "items": [], "more": true }), json!({ "items": ["a"], "more": false })];
    let (items, queries) = count(pages).await;
    assert_eq!((items.unwrap(), queries.len()), (1, 2));
}

#[tokio::test]
async fn a_hundred_empty_pages_do_not_end_a_list_and_one_more_is_an_error() {
    let empty = || json!({ "items": [], "more": true });
    let last = json!({ "items": ["a"], "more": false });
    let (items, queries) = count((0..100).map(|_| empty()).chain([last])).await;
    assert_eq!((items.unwrap(), queries.len()), (1, 101));
    let (items, queries) = count((0..200).map(|_| empty())).await;
    assert!(items.unwrap_err().message().starts_with("the page and the 100 pages before it are empty"));
    assert_eq!(queries.len(), 101);
}
