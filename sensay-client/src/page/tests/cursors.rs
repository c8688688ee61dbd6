use super::*;
use crate::call::Call;
use crate::continuation::Position;
use crate::inputs::ListChatMessages;
use crate::page::{PageContent, Paged};
use crate::request::{Input, Parts};

#[tokio::test]
async fn an_after_cursor_iterates_oldest_first() {
    let script = Script::new([messages(&["b", "c"]), messages(&["d", "e"]), messages(&[])]);
    let (items, error) =
        drain(&mut script.client().list_chat_messages("r", "c").after_uuid("a").items()).await;
    assert!(error.is_none());
    assert_eq!(items, ["b", "c", "d", "e"]);
    assert_eq!(script.queries(), ["afterUUID=a", "afterUUID=c", "afterUUID=e"]);
}

#[tokio::test]
async fn a_before_cursor_iterates_newest_first() {
    let script = Script::new([messages(&["c", "d"]), messages(&["a", "b"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").before_uuid("e").items()).await;
    assert_eq!(items, ["d", "c", "b", "a"]);
    assert_eq!(script.queries(), ["beforeUUID=e", "beforeUUID=c", "beforeUUID=a"]);
}

#[tokio::test]
async fn without_a_cursor_items_come_newest_first() {
    let script = Script::new([messages(&["b", "c"]), messages(&["a"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["c", "b", "a"]);
    assert_eq!(script.queries(), ["", "beforeUUID=b", "beforeUUID=a"]);
}

#[tokio::test]
async fn with_both_cursors_items_come_newest_first_and_the_after_cursor_stays() {
    let script = Script::new([messages(&["c", "d"]), messages(&["b"]), messages(&[])]);
    let call = script.client().list_chat_messages("r", "c").after_uuid("a").before_uuid("e");
    assert_eq!(drain(&mut call.items()).await.0, ["d", "c", "b"]);
    let queries = ["afterUUID=a&beforeUUID=e", "afterUUID=a&beforeUUID=c", "afterUUID=a&beforeUUID=b"];
    assert_eq!(script.queries(), queries);
}

#[tokio::test]
async fn a_page_shorter_than_the_limit_is_not_the_last() {
    let script = Script::new([messages(&["c"]), messages(&["a", "b"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").limit(2).items()).await;
    assert_eq!(items, ["c", "b", "a"]);
    assert_eq!(script.queries(), ["limit=2", "beforeUUID=c&limit=2", "beforeUUID=a&limit=2"]);
}

#[tokio::test]
async fn a_cursor_from_the_server_is_not_checked() {
    let replica = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
    let script = Script::new([messages(&["cursor=7"]), messages(&[])]);
    // This client checks limits.
    let client = Client::builder().organization_secret("secret").transport(script.clone()).build().unwrap();
    let call = client.list_chat_messages(replica, replica);
    assert_eq!(drain(&mut call.clone().items()).await.0, ["cursor=7"]);
    assert_eq!(script.queries(), ["", "beforeUUID=cursor%3D7"]);

    let script = Script::new([messages(&[])]);
    let client = Client::builder().organization_secret("secret").transport(script.clone()).build().unwrap();
    let call = client.list_chat_messages(replica, replica);
    let kept = "1:list_chat_messages:before:cursor%3D7:0:".parse().unwrap();
    assert!(drain(&mut call.clone().resume(kept).items()).await.1.is_none());
    assert_eq!(script.queries(), ["beforeUUID=cursor%3D7"]);
    // A cursor that the caller sets is checked.
    assert!(drain(&mut call.before_uuid("cursor=7").items()).await.1.unwrap().is_invalid_request());
}

#[tokio::test]
async fn pages_are_in_the_order_of_the_iteration() {
    let script = Script::new([messages(&["b", "c"]), messages(&["a"]), messages(&[])]);
    let mut pages = script.client().list_chat_messages("r", "c").pages();
    let mut items = Vec::new();
    while let Some(page) = pages.next().await {
        items.push(ids(page.unwrap()));
    }
    assert_eq!(items, [vec!["c", "b"], vec!["a"]]);
}

#[tokio::test]
async fn a_server_that_ignores_the_cursor_is_an_error() {
    let script = Script::new([messages(&["a", "b"]), messages(&["a", "b"])]);
    let (items, error) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["b", "a"]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "list_chat_messages: status 200, but the page ends with the same item as an earlier page: the server repeats \
         pages (request id 2)"
    );
}

#[tokio::test]
async fn a_page_that_contains_its_own_cursor_is_an_error() {
    let script = Script::new([messages(&["a"])]);
    let (items, error) =
        drain(&mut script.client().list_chat_messages("r", "c").after_uuid("a").items()).await;
    assert!(items.is_empty());
    assert!(error.unwrap().is_decode());
}

#[tokio::test]
async fn cursors_in_a_cycle_are_an_error() {
    let script = Script::new([messages(&["a"]), messages(&["b"]), messages(&["a"])]);
    let (items, error) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["a", "b"]);
    assert!(error.unwrap().is_decode());
}

/// A list of messages whose pages say whether there are more, and whose items may have no id.
#[derive(Clone, Debug)]
struct SaysMore(ListChatMessages);

impl Input for SaysMore {
    type Output = Value;
    const OPERATION: &'static crate::Operation = ListChatMessages::OPERATION;

    fn write(&self, to: &mut Parts<'_>) {
        self.0.write(to);
    }
}

impl Paged for SaysMore {
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

    fn id(item: &Value) -> Option<String> {
        item.as_str().map(str::to_owned)
    }
}

async fn count(script: &Script) -> Result<usize, Error> {
    let call = script.client().list_chat_messages("r", "c").limit(2);
    let call = Call::new(&call.client, SaysMore(call.input.clone()));
    Ok(Items::new(call).collect_up_to(9).await?.len())
}

#[tokio::test]
async fn an_iteration_ends_when_the_api_says_that_there_are_no_more_items() {
    let page = |items: &[&str], more: bool| (StatusCode::OK, json!({ "items": items, "more": more }));
    let script = Script::new([page(&["a"], true), page(&["b", "c"], false)]);
    assert_eq!(count(&script).await.unwrap(), 3);
    assert_eq!(script.queries(), ["limit=2", "beforeUUID=a&limit=2"]);
}

#[tokio::test]
async fn an_empty_page_before_the_end_is_an_error() {
    let script = Script::new([(StatusCode::OK, json!({ "items": [], "more": true }))]);
    let error = count(&script).await.unwrap_err();
    assert_eq!(error.message(), "the page is empty, although the server says that there are more items");
}

#[tokio::test]
async fn an_item_without_an_id_is_an_error_unless_it_is_the_last() {
    let page = |more: bool| (StatusCode::OK, json!({ "items": [1, 2], "more": more }));
    assert_eq!(count(&Script::new([page(false)])).await.unwrap(), 2);
    let error = count(&Script::new([page(true)])).await.unwrap_err();
    assert_eq!(
        error.message(),
        "the last item has no id, which the request for the next page takes as cursor"
    );
}
