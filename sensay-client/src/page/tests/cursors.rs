use super::*;
use crate::call::Call;
use crate::continuation::Place;
use crate::inputs::ListChatMessages;
use crate::page::{Listed, Paged};
use crate::request::{Input, Parts};

#[tokio::test]
async fn after_a_message_the_walk_goes_forward_oldest_first() {
    let script = Script::new([messages(&["b", "c"]), messages(&["d", "e"]), messages(&[])]);
    let (items, error) =
        drain(&mut script.client().list_chat_messages("r", "c").after_uuid("a").items()).await;
    assert!(error.is_none());
    assert_eq!(items, ["b", "c", "d", "e"]);
    assert_eq!(script.queries(), ["afterUUID=a", "afterUUID=c", "afterUUID=e"]);
}

#[tokio::test]
async fn before_a_message_the_walk_goes_backward_newest_first() {
    let script = Script::new([messages(&["c", "d"]), messages(&["a", "b"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").before_uuid("e").items()).await;
    assert_eq!(items, ["d", "c", "b", "a"]);
    assert_eq!(script.queries(), ["beforeUUID=e", "beforeUUID=c", "beforeUUID=a"]);
}

#[tokio::test]
async fn without_a_cursor_the_walk_goes_backward() {
    let script = Script::new([messages(&["b", "c"]), messages(&["a"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["c", "b", "a"]);
    assert_eq!(script.queries(), ["", "beforeUUID=b", "beforeUUID=a"]);
}

#[tokio::test]
async fn with_both_cursors_the_walk_goes_backward_and_the_other_one_stays() {
    let script = Script::new([messages(&["c", "d"]), messages(&["b"]), messages(&[])]);
    let call = script.client().list_chat_messages("r", "c").after_uuid("a").before_uuid("e");
    assert_eq!(drain(&mut call.items()).await.0, ["d", "c", "b"]);
    let asked = ["afterUUID=a&beforeUUID=e", "afterUUID=a&beforeUUID=c", "afterUUID=a&beforeUUID=b"];
    assert_eq!(script.queries(), asked);
}

#[tokio::test]
async fn a_page_with_fewer_messages_than_asked_for_is_not_the_last() {
    let script = Script::new([messages(&["c"]), messages(&["a", "b"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").limit(2).items()).await;
    assert_eq!(items, ["c", "b", "a"]);
    assert_eq!(script.queries(), ["limit=2", "beforeUUID=c&limit=2", "beforeUUID=a&limit=2"]);
}

#[tokio::test]
async fn a_cursor_goes_back_to_the_server_whatever_its_form_is() {
    let replica = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
    let script = Script::new([messages(&["cursor=7"]), messages(&[])]);
    // A client that checks what it sends.
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
    // What the caller sets is the caller's.
    assert!(drain(&mut call.before_uuid("cursor=7").items()).await.1.unwrap().is_invalid_request());
}

#[tokio::test]
async fn pages_are_in_the_order_of_the_walk() {
    let script = Script::new([messages(&["b", "c"]), messages(&["a"]), messages(&[])]);
    let mut pages = script.client().list_chat_messages("r", "c").pages();
    let mut given = Vec::new();
    while let Some(page) = pages.next().await {
        given.push(ids(page.unwrap()));
    }
    assert_eq!(given, [vec!["c", "b"], vec!["a"]]);
}

#[tokio::test]
async fn a_server_that_does_not_heed_the_cursor_is_an_error() {
    let script = Script::new([messages(&["a", "b"]), messages(&["a", "b"])]);
    let (items, error) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["b", "a"]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "list_chat_messages: status 200, but the page ends where an earlier page ended: the server repeats itself \
         (request id 2)"
    );
}

#[tokio::test]
async fn a_server_that_answers_with_the_cursor_itself_is_an_error() {
    let script = Script::new([messages(&["a"])]);
    let (items, error) =
        drain(&mut script.client().list_chat_messages("r", "c").after_uuid("a").items()).await;
    assert!(items.is_empty());
    assert!(error.unwrap().is_decode());
}

#[tokio::test]
async fn cursors_that_go_in_a_circle_are_an_error() {
    let script = Script::new([messages(&["a"]), messages(&["b"]), messages(&["a"])]);
    let (items, error) = drain(&mut script.client().list_chat_messages("r", "c").items()).await;
    assert_eq!(items, ["a", "b"]);
    assert!(error.unwrap().is_decode());
}

/// Messages from an API that says whether there are more, and that can leave the id out.
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

    fn split(output: Value) -> Listed<Value> {
        let items = output["items"].as_array().cloned().unwrap_or_default();
        Listed { items, total: None, more: output["more"].as_bool() }
    }

    fn size(&self) -> Option<i64> {
        self.0.size()
    }

    fn place(&self) -> Place {
        self.0.place()
    }

    fn go_to(&mut self, place: &Place) {
        self.0.go_to(place);
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
async fn an_api_that_says_whether_there_are_more_is_believed() {
    let page = |items: &[&str], more: bool| (StatusCode::OK, json!({ "items": items, "more": more }));
    let script = Script::new([page(&["a"], true), page(&["b", "c"], false)]);
    assert_eq!(count(&script).await.unwrap(), 3);
    assert_eq!(script.queries(), ["limit=2", "beforeUUID=a&limit=2"]);
}

#[tokio::test]
async fn an_empty_page_before_the_end_is_an_error() {
    let script = Script::new([(StatusCode::OK, json!({ "items": [], "more": true }))]);
    let error = count(&script).await.unwrap_err();
    assert_eq!(error.message(), "the page is empty although there are more items to come");
}

#[tokio::test]
async fn an_item_without_an_id_is_an_error_where_the_walk_has_to_go_on() {
    let page = |more: bool| (StatusCode::OK, json!({ "items": [1, 2], "more": more }));
    assert_eq!(count(&Script::new([page(false)])).await.unwrap(), 2);
    let error = count(&Script::new([page(true)])).await.unwrap_err();
    assert_eq!(error.message(), "the last item has no id, so there is no way to the next page");
}
