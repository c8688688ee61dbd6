//! Calls of an API with unusual names, bodies of every type, and two credentials
//! (`build-tools/tests/documents/odd.yaml`).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use http::Request;
use other::calls::GetResultOutcome;
use other::testing::{FakeTransport, Reply};
use other::types::{Answer, Circle, Draft, Kind};
use other::{Client, Error, Secret};
use serde_json::{Value, json};

/// Creates a client whose transport sends one response with this body.
fn client(body: Value) -> (FakeTransport, Client) {
    let fake = FakeTransport::new();
    fake.next(Reply::status(200).json(body));
    let client = fake.client();
    (fake, client)
}

/// Returns the first request.
fn sent(fake: &FakeTransport) -> Request<bytes::Bytes> {
    fake.requests().into_iter().next().unwrap()
}

/// Returns the body of the first request.
fn body(fake: &FakeTransport) -> Value {
    serde_json::from_slice(sent(fake).body()).unwrap()
}

#[tokio::test]
async fn parameters_are_sent_with_their_documented_names() -> Result<(), Error> {
    let (fake, client) = client(json!({ "name": "a" }));
    let outcome = client
        .get_result("a/b", Kind::ErrValue, 7, 3)
        .x_trace("t")
        .x_pin(Secret::from("1234"))
        .x_kind(Kind::ABValue)
        .self_(true)
        .send_value(1.5)
        .filter_name(["x y", "z"])
        .x2fa("&")
        .send()
        .await?;
    assert!(matches!(outcome, GetResultOutcome::Ok(thing) if thing.name == "a"));
    let request = sent(&fake);
    assert_eq!(
        request.uri().to_string(),
        "https://odd.example/v1/things/a%2Fb/err/7?self=true&send=1.5&filter%5Bname%5D=x+y&filter%5Bname%5D=z&2fa=%26"
    );
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    assert_eq!(["x-trace", "x-count", "x-kind"].map(header), ["t", "3", "a-b"]);
    assert!(request.headers()["x-pin"].is_sensitive());
    Ok(())
}

#[tokio::test]
async fn successes_have_types_by_status() -> Result<(), Error> {
    let fake = FakeTransport::new();
    fake.next(Reply::status(206).json(json!(["a", "b"]))).next(Reply::status(204));
    let client = fake.client();
    let call = || client.get_result("a", Kind::Any, 7, 3).send();
    assert!(matches!(call().await?, GetResultOutcome::PartialContent(names) if names == ["a", "b"]));
    assert!(matches!(call().await?, GetResultOutcome::NoContent));
    Ok(())
}

#[tokio::test]
async fn an_operation_can_be_called_by_its_former_name() -> Result<(), Error> {
    let (fake, client) = client(json!([{ "name": "a" }]));
    #[expect(deprecated, reason = "the name is what is tested")]
    let call: other::calls::Things = client.things();
    assert_eq!(call.await?.len(), 1);
    assert_eq!(sent(&fake).uri().path(), "/v1/option");
    Ok(())
}

#[tokio::test]
async fn a_success_can_be_a_list_a_map_or_a_value() -> Result<(), Error> {
    let (_, things) = client(json!([{ "name": "a" }, { "name": "b" }]));
    let names: Vec<String> = things.get_option().await?.into_iter().map(|thing| thing.name).collect();
    assert_eq!(names, ["a", "b"]);
    let (_, map) = client(json!({ "a": 1 }));
    assert_eq!(map.post_string([Draft::new("a")]).await?["a"], 1);
    let (_, text) = client(json!("a"));
    assert_eq!(text.put_vec(["a"]).await?.as_deref(), Some("a"));
    let (_, null) = client(Value::Null);
    assert_eq!(null.put_vec(["a"]).await?, None);
    let (_, number) = client(json!(5));
    assert_eq!(number.patch_clone(Kind::Any).await?, 5);
    Ok(())
}

#[tokio::test]
async fn a_body_can_be_a_list_a_value_or_a_union() -> Result<(), Error> {
    let (fake, list) = client(json!({}));
    list.post_string([Draft::new("a").fn_("f").new_value("n").id("i").answer("yes"), Draft::new("b")])
        .await?;
    assert_eq!(
        body(&fake),
        json!([{ "name": "a", "fn": "f", "new": "n", "@id": "i", "answer": "yes" }, { "name": "b" }])
    );
    let (fake, value) = client(json!(1));
    value.patch_clone(Kind::Minus1).await?;
    assert_eq!(body(&fake), json!("-1"));
    let (fake, union) = client(json!(5.0));
    let answer = union.await_(Circle::new().size(2.0).into()).await?;
    assert_eq!((body(&fake), answer), (json!({ "size": 2.0 }), Answer::Integer(5)));
    Ok(())
}

#[tokio::test]
async fn the_limits_of_a_list_are_validated() {
    let (fake, client) = client(json!({}));
    let empty = client.post_string([]).await.unwrap_err().to_string();
    let long =
        client.post_string([Draft::new("a"), Draft::new("much too long")]).await.unwrap_err().to_string();
    let twice = client.put_vec(["a", "a"]).await.unwrap_err().to_string();
    assert!(
        empty.contains("`body`") && long.contains("`body/1/name`") && twice.contains("`body`"),
        "{empty}\n{long}\n{twice}"
    );
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn the_credential_of_the_client_is_sent() {
    for (scheme, header, value) in [("Token", "authorization", "Bearer s"), ("Key", "x-key", "s")] {
        let fake = FakeTransport::new();
        fake.always(Reply::status(200).json(json!([])));
        let client = Client::builder().credential(scheme, "s").transport(fake.clone()).build().unwrap();
        client.get_option().await.unwrap();
        assert_eq!(sent(&fake).headers()[header], value);
        assert!(sent(&fake).headers()[header].is_sensitive());
    }
    let fake = FakeTransport::new();
    let without_credential = Client::builder().transport(fake.clone()).build().unwrap();
    let error = without_credential.get_option().await.unwrap_err();
    assert!(error.to_string().contains("Token"), "{error}");
    fake.next(Reply::status(200).json(json!("yes")));
    without_credential.await_("yes".into()).await.unwrap();
}

#[tokio::test]
async fn a_dynamic_call_accepts_a_list() -> Result<(), Error> {
    let (fake, client) = client(json!({ "a": 1 }));
    let arguments = other::dynamic::Arguments::new().body(json!([{ "name": "a" }]));
    client.call("post_string", arguments)?.await?;
    assert_eq!(body(&fake), json!([{ "name": "a" }]));
    Ok(())
}
