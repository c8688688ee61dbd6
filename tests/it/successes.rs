use sensay_client::calls::DeleteKnowledgeBaseEntryOutcome as Deleted;
use sensay_client::testing::Reply;
use sensay_client::types::{KnowledgeBaseResult, Success, User};
use sensay_client::{Error, ErrorKind};
use sensay_tests::{always, block_on, builder, quiet};
use serde_json::Value;

const UUID: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

fn get(status: u16, body: &'static str) -> Result<User, Error> {
    block_on(quiet(&always(status, body)).get_user("johndoe").send())
}

fn delete(status: u16, body: &'static str) -> Result<Success, Error> {
    block_on(quiet(&always(status, body)).delete_replica(UUID).send())
}

fn delete_entry(status: u16, body: &'static str) -> Result<Deleted, Error> {
    block_on(quiet(&always(status, body)).delete_knowledge_base_entry(UUID, 12).send())
}

#[test]
fn a_success_that_reports_a_failure_is_an_error() {
    let body = r#"{"success":false,"error":"Replica is asleep","error_code":"ASLEEP","request_id":"r-1"}"#;
    let error = get(200, body).unwrap_err();
    insta::assert_snapshot!(error, @"get_user: status 200, but the server reports a failure: Replica is asleep (code ASLEEP, request id r-1)");
    assert_eq!(
        (error.kind(), error.message(), error.code()),
        (ErrorKind::Processing, "Replica is asleep", Some("ASLEEP"))
    );
    assert_eq!((error.status().unwrap().as_u16(), error.body().as_ref()), (200, body.as_bytes()));
    assert!(error.may_have_been_processed() && !error.is_retryable());

    // The type of the success does not matter, nor whether it has one.
    let failed = r#"{ "error" : "No \ud83d.", "success" : false }"#;
    insta::assert_snapshot!(delete(200, failed).unwrap_err(), @"delete_replica: status 200, but the server reports a failure: No �.");
    insta::assert_snapshot!(delete_entry(202, failed).unwrap_err(), @"delete_knowledge_base_entry: status 202, but the server reports a failure: No �.");
    let client = quiet(&always(200, failed));
    insta::assert_snapshot!(block_on(client.delete_current_user().send()).unwrap_err(), @"delete_current_user: status 200, but the server reports a failure: No �.");
    let raw = client.request::<Value>(http::Method::GET, "/v1/new");
    insta::assert_snapshot!(block_on(raw.send()).unwrap_err(), @"request: status 200, but the server reports a failure: No �.");
    let quota = r#"{"success":false,"error":"used up","error_code":"CONVERSATION_QUOTA_EXCEEDED"}"#;
    assert!(get(200, quota).unwrap_err().is_quota_exceeded());
    insta::assert_snapshot!(get(200, r#"{"success":false,"error":""}"#).unwrap_err(), @"get_user: status 200, but no reason is given");
}

#[test]
fn a_success_that_does_not_clearly_report_a_failure_is_a_success() {
    for body in [
        r#"{"success":false,"id":"johndoe"}"#,
        r#"{"success":true,"error":"none","id":"johndoe"}"#,
        r#"{"success":false,"error":null,"id":"johndoe"}"#,
        r#"{"success":false,"error":{"code":1},"id":"johndoe"}"#,
        r#"{"error":"none","id":"johndoe"}"#,
        r#"{"id":"johndoe","more":{"success":false,"error":"none"}}"#,
        r#"{"id":"johndoe","more":[{"success":false,"error":"none"}]}"#,
    ] {
        assert_eq!(get(200, body).unwrap().id, "johndoe", "{body}");
    }
}

#[test]
fn a_success_with_an_undocumented_status_is_decoded_if_possible() {
    for status in [200, 201, 202, 203, 206, 226, 299] {
        assert_eq!(get(status, r#"{"id":"johndoe"}"#).unwrap().id, "johndoe", "{status}");
        assert_eq!(delete(status, r#"{"success":true}"#).unwrap().success, Some(true), "{status}");
    }
    for status in [200, 202, 204, 205] {
        assert_eq!(delete(status, "").unwrap().success, None, "{status}");
        assert_eq!(delete(status, " \r\n").unwrap().success, None, "{status}");
    }
    // An empty body cannot be decoded into a user.
    for status in [200, 201, 204] {
        let error = get(status, "").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{status}");
    }
    // A text after an action adds nothing to the status, but a web page may come from a proxy.
    for body in ["OK", " Deleted.\n", "\"OK\"", "true", "1", "null"] {
        assert_eq!(delete(200, body).unwrap().success, None, "{body}");
        assert!(matches!(delete_entry(200, body), Ok(Deleted::Ok(_))), "{body}");
        assert!(get(200, body).unwrap_err().is_decode(), "{body}");
    }
    for body in ["<html>", "\u{feff} <!DOCTYPE html>", "false", "{\"success\":", "[", "\u{0}\u{1}"] {
        assert!(delete(200, body).unwrap_err().is_decode(), "{body}");
    }
    insta::assert_snapshot!(delete(200, "[]").unwrap_err(), @"delete_replica: status 200, but the body differs from the document: it is a list, but an object is expected");
    let response = block_on(quiet(&always(200, "OK")).delete_replica(UUID).send_with_response()).unwrap();
    assert_eq!(response.body(), "OK");
    // An operation whose success has no body ignores any body.
    for body in ["", "OK", "<html>", r#"{"success":true}"#] {
        block_on(quiet(&always(200, body)).delete_current_user().send()).unwrap();
    }
}

#[test]
fn one_member_of_a_list_that_does_not_decode_does_not_cost_the_others() {
    let body = r#"{"success":true,"results":[
        {"type":"text","enqueued":true,"knowledgeBaseID":5},
        {"type":"text","enqueued":false,"error":{"message":"no"},"signedURL":"s3cr3t"}]}"#;
    let client = quiet(&always(207, body));
    let created = block_on(client.create_knowledge_base_entries(UUID).text("a").send()).unwrap();
    let [KnowledgeBaseResult::Enqueued(one), KnowledgeBaseResult::Unknown(other)] = &*created.results else {
        panic!("{created:?}")
    };
    assert_eq!((one.knowledge_base_id, &other.as_json()["error"]["message"]), (5, &Value::from("no")));
    let shown = format!("{other:?}");
    assert!(shown.contains("signedURL") && !shown.contains("s3cr3t"), "{shown}");
    let broken =
        r#"{"results":[{"type":"text","enqueued":true,"knowledgeBaseID":5}, 7, {}], "success":"yes"}"#;
    let client = quiet(&always(207, broken));
    let error = block_on(client.create_knowledge_base_entries(UUID).text("a").send()).unwrap_err();
    insta::assert_snapshot!(error, @r#"create_knowledge_base_entries: status 207, but the body differs from the document at `success`: invalid type: string "yes", expected a boolean at line 1 column 88"#);
}

#[test]
fn an_undocumented_success_is_decoded_as_the_first_documented_one_that_matches() {
    assert!(matches!(delete_entry(204, ""), Ok(Deleted::Ok(Success { success: None, .. }))));
    assert!(matches!(delete_entry(201, r#"{"success":true}"#), Ok(Deleted::Ok(_))));
    assert!(matches!(delete_entry(202, r#"{"message":"later"}"#), Ok(Deleted::Accepted(_))));
    let error = delete_entry(299, r#"{"success":"yes"}"#).unwrap_err();
    insta::assert_snapshot!(error, @"delete_knowledge_base_entry: status 299, but the document has no success with this status, and the body fits none of the others");
}

#[test]
fn a_response_has_both_body_and_value() {
    let body = r#"{"id": "johndoe", "plan": "pro"}"#;
    let response = block_on(quiet(&always(200, body)).get_user("johndoe").send_with_response()).unwrap();
    assert_eq!(response.body(), body);
    let shown = format!("{:?}", response.clone().map(|user| user.id));
    assert!(shown.contains("body: 32 bytes") && !shown.contains("pro"), "{shown}");
    assert_eq!(response.map(|_| ()).body(), body);
    let response = sensay_client::testing::response("get_user", 200, ());
    assert!(response.body().is_empty());
}

#[test]
fn an_empty_body_is_not_decoded_as_an_empty_list() {
    let fake = always(200, "");
    let client = builder().transport(fake.clone()).build().unwrap();
    let error = block_on(client.list_replicas().send()).unwrap_err();
    assert!(error.is_decode(), "{error}");
    fake.next(Reply::status(204));
    assert!(block_on(client.list_replicas().send()).unwrap_err().is_decode());
}
