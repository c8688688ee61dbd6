use sensay_client::sensay::Verdict;
use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::transport::TransportErrorKind::Connect;
use sensay_client::types::{AccountType, LanguageModelSettings, LinkedAccount};
use sensay_client::{Client, Options, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{SECRET, block_on, block_on_paused, builder, quiet};
use serde_json::{Value, json};

fn user() -> Reply {
    Reply::status(200).json(json!({ "id": "johndoe", "name": "John" }))
}

fn conflict() -> Reply {
    Reply::status(409).json(json!({ "error": "A user with this ID already exists" }))
}

/// Returns a line for each request: operation, query, body, and the acting user.
fn sent(fake: &FakeTransport) -> Vec<String> {
    let operations = fake.operations();
    let requests = fake.requests();
    let lines = requests.iter().zip(operations).map(|(request, operation)| {
        let user = request.headers().get("x-user-id").map_or("nobody", |id| id.to_str().unwrap());
        let query = request.uri().query().unwrap_or_default();
        let body = String::from_utf8_lossy(request.body());
        format!("{operation} {query} {body} as {user}").replace("  ", " ").replace("  ", " ")
    });
    lines.collect()
}

#[test]
fn an_existing_user_is_read_once_and_not_changed() {
    let fake = FakeTransport::new();
    fake.next(user());
    let ensure = quiet(&fake).ensure_user("johndoe").create_with(|user| user.name("Other"));
    let ensured = block_on(ensure.send()).unwrap();
    assert_eq!((ensured.user.name.as_deref(), ensured.created), (Some("John"), false));
    // The request does not act as the user, who might not exist.
    assert_eq!(sent(&fake), ["get_user as nobody"]);
}

#[test]
fn a_missing_user_is_created() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(404)).next(user());
    let options = Options::new().idempotency_key("key-1").body_field("plan", "pro").query("trace", 1);
    let ensure = quiet(&fake).ensure_user("johndoe").options(options);
    // `create_with` cannot change the id.
    let ensure = ensure.create_with(|user| user.id("other").name("John").query("more", 2));
    assert!(block_on(ensure.send()).unwrap().created);
    assert_eq!(
        sent(&fake),
        [
            "get_user trace=1 as nobody",
            r#"create_user trace=1&more=2 {"id":"johndoe","name":"John","plan":"pro"} as nobody"#
        ]
    );
    let keys: Vec<_> =
        fake.requests().iter().map(|request| request.headers().contains_key("idempotency-key")).collect();
    assert_eq!(keys, [false, true]);
}

#[test]
fn after_a_conflict_the_user_that_another_program_created_is_returned() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(404)).next(conflict()).next(user());
    assert!(!block_on(quiet(&fake).ensure_user("johndoe").send()).unwrap().created);

    // A conflict of another property is an error.
    let conflicting = |email: Option<&'static str>| {
        let fake = FakeTransport::new();
        fake.next(Reply::status(404))
            .next(Reply::status(409).json(json!({ "error": "A user with this email already exists" })));
        fake.next(Reply::status(404));
        let call = quiet(&fake).ensure_user("johndoe").create_with(|user| user.email(email));
        block_on(call.send()).unwrap_err()
    };
    insta::assert_snapshot!(conflicting(None), @"create_user: 409 Conflict: A user with this email already exists (no user has this id, and the call sets nothing else that must be unique)");
    let error = conflicting(Some("user@example.com"));
    insta::assert_snapshot!(error, @"create_user: 409 Conflict: A user with this email already exists (no user has this id: another user has the email address or a linked account)");
}

#[test]
fn any_other_failure_of_a_step_is_returned() {
    for replies in [
        vec![Reply::status(500)],
        vec![Reply::status(404), Reply::status(500)],
        vec![Reply::status(404), conflict(), Reply::status(500)],
    ] {
        let fake = FakeTransport::new();
        for reply in &replies {
            fake.next(reply.clone());
        }
        let error = block_on(quiet(&fake).ensure_user("johndoe").send()).unwrap_err();
        assert!(error.is_server_error(), "{error}");
        assert_eq!(fake.requests().len(), replies.len());
    }
    let fake = FakeTransport::new();
    assert!(block_on(quiet(&fake).ensure_user("").send()).unwrap_err().is_invalid_request());
    assert_eq!(fake.requests().len(), 0);
}

fn replica(slug: &str) -> Value {
    json!({
        "name": slug, "slug": slug, "uuid": format!("uuid-of-{slug}"), "ownerID": "johndoe", "type": "brand",
        "shortDescription": "", "greeting": "", "private": false, "whitelistEmails": [], "llm": {}, "tags": [],
    })
}

fn page(slugs: &[&str], total: usize) -> Reply {
    let items: Vec<_> = slugs.iter().map(|slug| replica(slug)).collect();
    Reply::status(200).json(json!({ "items": items, "total": total }))
}

fn ensure_replica(client: &Client) -> sensay_client::sensay::EnsureReplica {
    client.ensure_replica("support").create_with(|replica| {
        replica
            .name("Support")
            .short_description("Answers questions")
            .greeting("Hello")
            .owner_id("johndoe")
            .llm(LanguageModelSettings::new())
    })
}

#[test]
fn a_replica_is_found_on_any_page() {
    let fake = FakeTransport::new();
    // The filter of the server may match more than equal slugs.
    fake.next(page(&["support-2", "a"], 5)).next(page(&["b", "Support"], 5)).next(page(&["support"], 5));
    let ensured = block_on(ensure_replica(&quiet(&fake)).send()).unwrap();
    assert_eq!((ensured.uuid.as_str(), ensured.created), ("uuid-of-support", false));
    assert_eq!(
        sent(&fake),
        [
            "list_replicas slug=support as nobody",
            "list_replicas pageIndex=2&slug=support as nobody",
            "list_replicas pageIndex=3&slug=support as nobody"
        ]
    );
}

#[test]
fn a_missing_replica_is_created() {
    let fake = FakeTransport::new();
    fake.next(page(&[], 0)).next(Reply::status(201).json(json!({ "success": true, "uuid": "new" })));
    let ensured = block_on(ensure_replica(&quiet(&fake)).send()).unwrap();
    assert_eq!((ensured.uuid.as_str(), ensured.created), ("new", true));
    assert!(sent(&fake)[1].contains(r#""slug":"support""#), "{:?}", sent(&fake));
    // Missing required properties are reported before anything is created.
    fake.next(page(&[], 0));
    let error = block_on(quiet(&fake).ensure_replica("support").send()).unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[test]
fn after_a_conflict_the_replica_with_the_slug_is_returned() {
    let taken = || Reply::status(409).json(json!({ "error": "Slug \"support\" already exists" }));
    let fake = FakeTransport::new();
    fake.next(page(&[], 0)).next(taken()).next(page(&["a"], 2)).next(page(&["support"], 2));
    let ensured = block_on(ensure_replica(&quiet(&fake)).send()).unwrap();
    assert_eq!((ensured.uuid.as_str(), ensured.created), ("uuid-of-support", false));
    let fake = FakeTransport::new();
    fake.next(page(&[], 0)).next(taken()).next(page(&["a"], 1));
    let error = block_on(ensure_replica(&quiet(&fake)).send()).unwrap_err();
    insta::assert_snapshot!(error, @r#"create_replica: 409 Conflict: Slug "support" already exists (no replica that the organization can list has this slug: choose another)"#);
}

#[test]
fn concurrent_programs_share_one_user_and_one_replica() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = builder().base_url(mock.url()).build().unwrap();
        let users = tokio::join!(
            client.ensure_user("jane").send(),
            client.ensure_user("jane").send(),
            client.ensure_user("jane").send(),
        );
        let created = [users.0, users.1, users.2].map(|user| user.unwrap().created);
        assert_eq!(created.iter().filter(|created| **created).count(), 1);
        let ensure = || ensure_replica(&client).send();
        let (a, b, c) = tokio::join!(ensure(), ensure(), ensure());
        let replicas = [a.unwrap(), b.unwrap(), c.unwrap()];
        assert_eq!(replicas.iter().filter(|replica| replica.created).count(), 1);
        assert!(replicas.iter().all(|replica| replica.uuid == replicas[0].uuid));
        let email = client.ensure_user("jim").create_with(|user| user.email("j@example.com"));
        assert!(email.clone().send().await.unwrap().created && !email.send().await.unwrap().created);
        let conflicting = client.ensure_user("joe").create_with(|user| user.email("j@example.com"));
        assert!(conflicting.send().await.unwrap_err().is_conflict());
    });
}

/// Returns the diagnosis of a client, on a mock with its example data.
fn diagnosed(secret: &str, derive: impl FnOnce(&Client) -> Client, replica: Option<&str>) -> String {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        if secret == "wrong" {
            for operation in ["list_replicas", "get_user", "get_replica"] {
                mock.always(operation, sensay_mock::Reply::status(401)).unwrap();
            }
        }
        let client = Client::builder().organization_secret(secret).base_url(mock.url());
        let client = derive(&client.retry(RetryPolicy::never()).build().unwrap());
        let diagnose = client.diagnose();
        let diagnosis = match replica {
            Some(uuid) => diagnose.replica(uuid).send().await,
            None => diagnose.send().await,
        };
        let right = diagnosis.is_right();
        let shown = diagnosis.to_string();
        assert_eq!(right, !shown.contains("wrong") && !shown.contains("unknown"));
        let lines = shown.lines().map(|line| line.split(" (request id").next().unwrap());
        lines.collect::<Vec<_>>().join("\n")
    })
}

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

#[test]
fn a_diagnosis_reports_which_of_secret_user_and_replica_is_wrong() {
    let absent = "00000000-cb61-4bdf-9ef0-89561f7c9c53";
    let all = [
        diagnosed(SECRET, |client| client.as_user("johndoe"), Some(REPLICA)),
        diagnosed(SECRET, Client::clone, None),
        diagnosed("wrong", |client| client.as_user("johndoe"), Some(REPLICA)),
        diagnosed(SECRET, |client| client.as_user("janet"), Some(REPLICA)),
        diagnosed(SECRET, |client| client.as_user(SECRET), Some(REPLICA)),
        diagnosed(SECRET, |client| client.as_linked_user("7", AccountType::Discord), None),
        diagnosed(SECRET, |client| client.as_user("johndoe"), Some(absent)),
        diagnosed(SECRET, Client::clone, Some("support")),
    ];
    insta::assert_snapshot!(all.join("\n\n"), @"
    secret: right
    user: right
    replica: right

    secret: right
    user: not set
    replica: not set

    secret: wrong: list_replicas: 401 Unauthorized
    user: not checked
    replica: not checked

    secret: right
    user: wrong: get_user: 404 Not Found: User not found
    replica: right

    secret: right
    user: wrong: get_current_user: not sent: the credential `OrganizationSecret` is also set as the user to act as: set the id of a user
    replica: right

    secret: right
    user: wrong: get_current_user: 401 Unauthorized
    replica: not set

    secret: right
    user: right
    replica: wrong: get_replica: 404 Not Found: Replica not found

    secret: right
    user: not set
    replica: wrong: get_replica: not sent: `path/replicaUUID` is not a UUID
    ");
}

#[test]
fn a_linked_account_is_right_if_a_user_has_it() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = builder().base_url(mock.url()).build().unwrap();
        let create =
            client.create_user().id("jane").linked_accounts([LinkedAccount::new("7", AccountType::Telegram)]);
        create.send().await.unwrap();
        let diagnosis = client.as_linked_user("7", AccountType::Telegram).diagnose().send().await;
        assert!(matches!(diagnosis.user, Verdict::Right), "{diagnosis}");
    });
}

#[test]
fn a_diagnosis_is_unknown_if_the_api_cannot_be_reached() {
    let fake = FakeTransport::new();
    fake.next(Reply::fails(Connect));
    let diagnosis = block_on_paused(quiet(&fake).diagnose().send());
    insta::assert_snapshot!(diagnosis, @"
    secret: unknown: list_replicas: could not connect to api.sensay.io:443: the fake transport was told to fail
    user: not checked
    replica: not checked
    ");
    // A success that cannot be decoded still proves that the secret is right.
    let fake = FakeTransport::new();
    fake.always(Reply::status(200).body("{}"));
    assert!(block_on_paused(quiet(&fake).diagnose().replica(REPLICA).send()).is_right());
}

#[test]
fn a_failed_entry_can_be_processed_again() {
    let fake = FakeTransport::new();
    let entry = |status: &str| {
        Reply::status(200)
            .json(json!({ "id": 12, "type": "text", "status": status, "createdAt": "", "updatedAt": "" }))
    };
    fake.on("update_knowledge_base_entry", Reply::status(200).json(json!({ "success": true })));
    for status in ["NEW", "SYNC_ERROR", "VECTOR_CREATED", "READY"] {
        fake.on("get_knowledge_base_entry", entry(status));
    }
    let client = quiet(&fake);
    block_on_paused(async {
        client.reprocess_knowledge_base_entry(REPLICA, 12).await.unwrap();
        let entry = client.wait_for_knowledge_base_entry(REPLICA, 12).send().await.unwrap();
        // `VECTOR_CREATED` is the first status in which an entry is usable.
        assert_eq!(entry.status.as_str(), "VECTOR_CREATED");
    });
    assert_eq!(sent(&fake)[0], r#"update_knowledge_base_entry {"status":"NEW"} as johndoe"#);
    assert_eq!(sent(&fake).len(), 4);
}
