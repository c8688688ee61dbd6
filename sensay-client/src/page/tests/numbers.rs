use super::*;

/// Iterates over the chats of scripted responses, and compares the items and the queries.
async fn expect(
    responses: impl IntoIterator<Item = (StatusCode, Value)>,
    expected: &[&str],
    queries: &[&str],
) {
    let script = Script::new(responses);
    let (items, error) = drain(&mut script.client().list_chats("r").page_size(2).items()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(items, expected);
    assert_eq!(script.queries(), queries);
}

#[tokio::test]
async fn the_first_request_is_that_of_the_call_and_the_others_count_up() {
    let responses = [chats(&["a", "b"], 5), chats(&["c", "d"], 5), chats(&["e"], 5)];
    let queries = ["pageSize=2", "page=2&pageSize=2", "page=3&pageSize=2"];
    expect(responses, &["a", "b", "c", "d", "e"], &queries).await;
}

#[tokio::test]
async fn an_iteration_ends_at_the_total() {
    expect([chats(&["a", "b"], 2)], &["a", "b"], &["pageSize=2"]).await;
}

#[tokio::test]
async fn short_and_empty_pages_in_the_middle_do_not_end_an_iteration() {
    let responses = [chats(&["a", "b"], 7), chats(&[], 7), chats(&["c"], 7), chats(&[], 7)];
    let queries = ["pageSize=2", "page=2&pageSize=2", "page=3&pageSize=2", "page=4&pageSize=2"];
    expect(responses, &["a", "b", "c"], &queries).await;
    let responses = [chats(&[], 3), chats(&["a"], 3), chats(&["b"], 3)];
    expect(responses, &["a", "b"], &queries[..3]).await;
}

#[tokio::test]
async fn a_total_that_is_never_reached_is_an_error() {
    let mut responses = vec![chats(&["a"], i64::MAX)];
    responses.extend(std::iter::repeat_with(|| chats(&[], i64::MAX)).take(200));
    let script = Script::new(responses);
    let (items, error) = drain(&mut script.client().list_chats("r").items()).await;
    assert_eq!((items, script.queries().len()), (vec!["a".to_owned()], 102));
    let message =
        "the page and the 100 pages before it are empty, although the server says that there are more items";
    assert_eq!(error.unwrap().message(), message);
}

#[tokio::test]
async fn a_total_that_contradicts_what_came_does_not_end_an_iteration() {
    let queries = ["pageSize=2", "page=2&pageSize=2", "page=3&pageSize=2", "page=4&pageSize=2"];
    for totals in [[0, 0, 0, 0], [-1, -1, -1, -1], [1, 1, 1, 0], [i64::MIN; 4]] {
        let pages: [&[&str]; 4] = [&["a", "b"], &["c", "d"], &["e"], &[]];
        let responses = pages.iter().zip(totals).map(|(ids, total)| chats(ids, total));
        expect(responses, &["a", "b", "c", "d", "e"], &queries).await;
    }
    // The number of items that are left, without those of the page and with them.
    let left = [chats(&["a", "b"], 3), chats(&["c", "d"], 1), chats(&["e"], 0), chats(&[], 0)];
    expect(left, &["a", "b", "c", "d", "e"], &queries).await;
    let left = [chats(&["a", "b"], 6), chats(&["c", "d"], 4), chats(&["e", "f"], 2), chats(&[], 0)];
    expect(left, &["a", "b", "c", "d", "e", "f"], &queries).await;
    let script = Script::new([chats(&["a", "b"], 1)]);
    let page = script.client().list_chats("r").send_page().await.unwrap();
    assert_eq!((page.total, page.is_last()), (None, false));
}

#[tokio::test]
async fn pages_include_an_empty_page_unless_it_is_the_last() {
    let script = Script::new([chats(&["a"], 3), chats(&[], 3), chats(&[], 3)]);
    let mut pages = script.client().list_chats("r").pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        lengths.push(page.unwrap().items.len());
    }
    assert_eq!(lengths, [1, 0]);
}

#[tokio::test]
async fn no_item_is_lost_if_the_server_has_a_smaller_page_size() {
    let responses = [chats(&["a"], 3), chats(&["b"], 3), chats(&["c"], 3)];
    expect(responses, &["a", "b", "c"], &["pageSize=2", "page=2&pageSize=2", "page=3&pageSize=2"]).await;
}

#[tokio::test]
async fn page_size_zero_requests_the_total_alone() {
    let script = Script::new([chats(&[], 7)]);
    let page = script.client().list_chats("r").page_size(0).send_page().await.unwrap();
    assert_eq!((page.items.len(), page.total, page.is_last()), (0, Some(7), true));
    assert!(page.next_page().await.unwrap().is_none());
    assert_eq!(script.queries(), ["pageSize=0"]);
}

#[tokio::test]
async fn replicas_are_iterated_by_their_own_parameter_names() {
    let replica = |name: &str| {
        let item = json!({
            "name": name, "shortDescription": "", "greeting": "", "ownerID": "o", "slug": name, "llm": {}, "uuid": name,
            "voice_enabled": false, "video_enabled": false, "system_message": "",
        });
        (StatusCode::OK, json!({ "type": "", "items": [item], "total": 2 }))
    };
    let script = Script::new([replica("a"), replica("b")]);
    let replicas = script.client().list_replicas().search("x").page_size(1).collect_up_to(10).await.unwrap();
    assert_eq!(replicas.iter().map(|replica| &*replica.name).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(script.queries(), ["pageSize=1&search=x", "pageIndex=2&pageSize=1&search=x"]);
}

#[tokio::test]
async fn an_iteration_begins_at_the_page_of_the_call() {
    let script = Script::new([chats(&["e", "f"], 7), chats(&["g"], 7), chats(&[], 7)]);
    let (items, _) = drain(&mut script.client().list_chats("r").page(3).items()).await;
    assert_eq!(items, ["e", "f", "g"]);
    assert_eq!(script.queries(), ["page=3", "page=4"]);
}

#[tokio::test]
async fn the_page_number_does_not_overflow() {
    let script = Script::new([chats(&["z"], i64::MAX)]);
    let (items, error) = drain(&mut script.client().list_chats("r").page(i64::MAX).items()).await;
    assert!(error.is_none());
    assert_eq!(items, ["z"]);
}

#[tokio::test]
async fn a_server_that_repeats_a_page_is_an_error() {
    let script = Script::new([chats(&["a", "b"], 100), chats(&["a", "b"], 100)]);
    let (items, error) = drain(&mut script.client().list_chats("r").items()).await;
    assert_eq!(items, ["a", "b"]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(
        error.to_string(),
        "list_chats: status 200, but the page has the same items as an earlier page: the server repeats pages \
         (request id 2)"
    );
}

#[tokio::test]
async fn pages_in_a_cycle_are_an_error() {
    let (one, other) = (chats(&["a"], 100), chats(&["b"], 100));
    let script = Script::new([one.clone(), other, one]);
    let (items, error) = drain(&mut script.client().list_chats("r").items()).await;
    assert_eq!(items, ["a", "b"]);
    assert!(error.unwrap().is_decode());
}

#[tokio::test]
async fn a_page_has_the_status_and_the_headers_of_its_own_response() {
    let (_, list) = chats(&["a"], 2);
    let script = Script::new([(StatusCode::NON_AUTHORITATIVE_INFORMATION, list)]);
    let page = script.client().list_chats("r").send_page().await.unwrap();
    assert_eq!(page.status(), StatusCode::NON_AUTHORITATIVE_INFORMATION);
    assert_eq!(page.headers()["x-request-id"], "1");
    let shown = format!("{page:?}");
    assert!(shown.starts_with("Page { items: [Chat {") && shown.contains("total: Some(2)"), "{shown}");
}

#[tokio::test]
async fn a_page_has_the_next_page_and_the_metadata_of_its_response() {
    let script = Script::new([chats(&["a", "b"], 3), chats(&["c"], 3)]);
    let first = script.client().list_chats("r").send_page().await.unwrap();
    assert_eq!((first.status(), first.request_id(), first.attempts()), (StatusCode::OK, Some("1"), 1));
    assert_eq!((first.total, first.is_last()), (Some(3), false));
    let second = first.next_page().await.unwrap().unwrap();
    assert!(second.is_last());
    assert_eq!(second.request_id(), Some("2"));
    assert_eq!(ids(first), ["a", "b"]);
    assert_eq!(ids(second), ["c"]);
    assert_eq!(script.queries(), ["", "page=2"]);
}
