use super::*;
use crate::Continuation;

fn text(continuation: Option<Continuation>) -> String {
    continuation.map(|continuation| continuation.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn numbered_pages_resume_at_the_next_item() {
    let script = Script::new([chats(&["a", "b"], 4), chats(&["c", "d"], 4)]);
    let mut items = script.client().list_chats("r").page_size(2).items();
    let mut kept = vec![text(items.continuation())];
    while let Some(item) = items.next().await {
        item.unwrap();
        kept.push(text(items.continuation()));
    }
    let expected = ["page:1:0", "page:1:1", "page:2:0", "page:2:1", ""];
    let expected = expected.map(|place| match place {
        "" => String::new(),
        place => format!("1:list_chats:{place}:2"),
    });
    assert_eq!(kept, expected);

    for (returned, kept) in kept.iter().enumerate().take(4) {
        let pages = [chats(&["a", "b"], 4), chats(&["c", "d"], 4)];
        let script = Script::new(pages.into_iter().skip(returned / 2));
        let call = script.client().list_chats("r").page_size(2).resume(kept.parse().unwrap());
        assert_eq!(drain(&mut call.items()).await.0, ["a", "b", "c", "d"][returned..], "{kept}");
        assert_eq!(script.queries()[0], format!("page={}&pageSize=2", returned / 2 + 1));
    }
}

#[tokio::test]
async fn cursors_resume_right_after_the_last_item() {
    let script = Script::new([messages(&["b", "c"]), messages(&["a"]), messages(&[])]);
    let mut items = script.client().list_chat_messages("r", "c").items();
    let mut kept = vec![text(items.continuation())];
    while let Some(item) = items.next().await {
        item.unwrap();
        kept.push(text(items.continuation()));
    }
    kept.push(text(items.continuation()));
    let places = ["newest::0:", "before:c:0:", "before:b:0:", "before:a:0:", ""];
    let expected = places.map(|place| match place {
        "" => String::new(),
        place => format!("1:list_chat_messages:{place}"),
    });
    assert_eq!(kept, expected);

    let script = Script::new([messages(&["a", "b"]), messages(&[])]);
    let call = script.client().list_chat_messages("r", "c").resume(kept[1].parse().unwrap());
    assert_eq!(drain(&mut call.items()).await.0, ["b", "a"]);
    assert_eq!(script.queries(), ["beforeUUID=c", "beforeUUID=a"]);
}

#[tokio::test]
async fn an_iteration_oldest_first_resumes_oldest_first() {
    let script = Script::new([messages(&["b", "c"])]);
    let mut items = script.client().list_chat_messages("r", "c").after_uuid("a").items();
    items.next().await.unwrap().unwrap();
    let kept = items.continuation().unwrap();
    assert_eq!(kept.to_string(), "1:list_chat_messages:after:b:0:");

    let script = Script::new([messages(&["c"]), messages(&[])]);
    let (items, _) = drain(&mut script.client().list_chat_messages("r", "c").resume(kept).items()).await;
    assert_eq!(items, ["c"]);
    assert_eq!(script.queries(), ["afterUUID=b", "afterUUID=c"]);
}

#[tokio::test]
async fn an_iteration_can_be_resumed_after_an_error() {
    let script = Script::new([chats(&["a", "b"], 3), failure(403), chats(&["c"], 3), chats(&[], 3)]);
    let call = script.client().list_chats("r");
    let mut items = call.clone().items();
    let (ids, error) = drain(&mut items).await;
    assert_eq!(ids, ["a", "b"]);
    assert!(error.is_some());
    let kept = items.continuation().unwrap();
    assert_eq!(drain(&mut call.resume(kept).items()).await.0, ["c"]);
    assert_eq!(script.queries(), ["", "page=2", "page=2", "page=3"]);
}

#[tokio::test]
async fn pages_can_be_resumed_too() {
    let script = Script::new([chats(&["a"], 2), chats(&["b"], 2), chats(&["b"], 2)]);
    let call = script.client().list_chats("r");
    let mut pages = call.clone().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.continuation(), pages.continuation());
    let kept = page.continuation().unwrap();
    assert_eq!(ids(call.clone().resume(kept.clone()).send_page().await.unwrap()), ["b"]);
    assert_eq!(ids(call.resume(kept).send().await.unwrap().items), ["b"]);
    assert_eq!(script.queries(), ["", "page=2", "page=2"]);
}

#[tokio::test]
async fn a_continuation_of_another_call_is_an_error_before_a_request_is_sent() {
    let script = Script::default();
    let call = || script.client().list_chats("r");
    let kept = |text: &str| text.parse::<Continuation>().unwrap();
    let chats = kept("1:list_chats:page:2:0:50");
    let cases = [
        (
            call().resume(kept("1:list_replicas:page:2:0:")),
            "the continuation is for `list_replicas`, not for `list_chats`",
        ),
        (
            call().resume(chats.clone()),
            "the continuation is from a call with page size 50, but this call has no page size",
        ),
        (
            call().page_size(50).resume(chats).page(7),
            "the call sets another page or cursor than the continuation: leave them to `resume`",
        ),
    ];
    for (call, expected) in cases {
        let error = call.collect_up_to(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.to_string(), format!("list_chats: not sent: {expected}"));
    }
    let call = script.client().list_chat_messages("r", "c").before_uuid("z");
    let error = call.resume(kept("1:list_chat_messages:after:b:0:")).collect_up_to(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(script.queries().is_empty());
}

#[test]
fn a_continuation_can_be_written_and_parsed() {
    for text in ["1:list_chats:page:-3:4:50", "1:list_x:after:a%3Ab%20%C3%A9:0:", "1:list_x:newest::0:"] {
        assert_eq!(text.parse::<Continuation>().unwrap().to_string(), text);
    }
}

#[test]
fn an_invalid_continuation_says_why() {
    let cases = [
        ("", "is not a continuation"),
        ("page 3", "is not a continuation"),
        ("1:list_chats:page:3:0", "is not a continuation"),
        ("2:list_chats:page:3:0:", "is not a continuation, or one of another version of this crate"),
        ("1:list_chats:page:three:0:", "has an unreadable page number"),
        ("1:list_chats:page:99999999999999999999:0:", "has an unreadable page number"),
        ("1:list_chats:before::0:", "has an unreadable cursor"),
        ("1:list_chats:before:%FF:0:", "has an unreadable cursor"),
        ("1:list_chats:oldest::0:", "has no position"),
        ("1:list_chats:page:3:-1:", "has an unreadable number of items to skip"),
        ("1:list_chats:page:3:0:many", "has an unreadable page size"),
        ("1::page:3:0:", "names no operation"),
    ];
    for (text, expected) in cases {
        let error = text.parse::<Continuation>().unwrap_err();
        assert_eq!(error.to_string(), format!("the continuation `{text}` {expected}"));
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
}
