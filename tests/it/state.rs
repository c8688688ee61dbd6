//! What the mock remembers, seen through the client.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sensay_client::types::LanguageModelSettings;
use sensay_client::{Client, Error, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{OPERATIONS, block_on, builder, cases};

#[test]
fn every_example_of_a_request_succeeds_with_what_is_there_at_the_start() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = builder().retry(RetryPolicy::never()).base_url(mock.url()).build().unwrap();
        let mut failed = Vec::new();
        for operation in OPERATIONS.iter() {
            for case in cases(operation) {
                mock.reset();
                let call = client.call(operation.id, case.arguments.clone()).unwrap();
                if let Err(error) = call.send().await {
                    failed.push(format!("{} {}: {error}", operation.id, case.name));
                }
            }
        }
        assert!(failed.is_empty(), "{failed:#?}");
    });
}

/// One call. Users, slugs and names are few, so that calls meet.
#[derive(Clone, Debug)]
enum Action {
    CreateUser { user: usize, email: Option<usize> },
    RenameUser { user: usize, name: usize },
    DeleteUser { user: usize },
    CreateReplica { owner: usize, slug: usize, name: usize },
    RenameReplica { slug: usize, name: usize },
    DeleteReplica { slug: usize },
    AddText { slug: usize },
    RemoveText { slug: usize },
    Ask { slug: usize, user: usize },
}

const COUNT: std::ops::Range<usize> = 0..3;

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => (COUNT, proptest::option::of(COUNT)).prop_map(|(user, email)| Action::CreateUser { user, email }),
        2 => (COUNT, COUNT).prop_map(|(user, name)| Action::RenameUser { user, name }),
        1 => COUNT.prop_map(|user| Action::DeleteUser { user }),
        3 => (COUNT, COUNT, COUNT).prop_map(|(owner, slug, name)| Action::CreateReplica { owner, slug, name }),
        1 => (COUNT, COUNT).prop_map(|(slug, name)| Action::RenameReplica { slug, name }),
        1 => COUNT.prop_map(|slug| Action::DeleteReplica { slug }),
        2 => COUNT.prop_map(|slug| Action::AddText { slug }),
        1 => COUNT.prop_map(|slug| Action::RemoveText { slug }),
        3 => (COUNT, COUNT).prop_map(|(slug, user)| Action::Ask { slug, user }),
    ]
}

/// What should be there.
#[derive(Debug, Default)]
struct Model {
    users: BTreeMap<usize, User>,
    replicas: BTreeMap<usize, Replica>,
}

#[derive(Debug, Default, PartialEq)]
struct User {
    name: Option<usize>,
    email: Option<usize>,
}

#[derive(Debug)]
struct Replica {
    uuid: String,
    owner: usize,
    name: usize,
    entries: Vec<i64>,
    /// How many questions each user asked.
    asked: BTreeMap<usize, usize>,
}

/// Does the same to the mock and to the model, and holds the status that comes back against the one that should.
async fn perform(client: &Client, model: &mut Model, action: Action) {
    let status = |error: &Error| error.status().unwrap().as_u16();
    let id = |user: usize| format!("user-{user}");
    match action {
        Action::CreateUser { user, email } => {
            let mut call = client.create_user().id(id(user));
            if let Some(email) = email {
                call = call.email(format!("{email}@example.com"));
            }
            let is_taken = model.users.contains_key(&user)
                || email.is_some() && model.users.values().any(|other| other.email == email);
            let outcome = call.send().await;
            assert_eq!(outcome.as_ref().err().map(status), is_taken.then_some(409), "{outcome:?}");
            if !is_taken {
                model.users.insert(user, User { name: None, email });
            }
        }
        Action::RenameUser { user, name } => {
            let call =
                client.as_user(id(user)).update_current_user().id(id(user)).name(format!("Name {name}"));
            let outcome = call.send().await;
            let known = model.users.get_mut(&user);
            assert_eq!(outcome.as_ref().err().map(status), known.is_none().then_some(401), "{outcome:?}");
            if let Some(known) = known {
                known.name = Some(name);
            }
        }
        Action::DeleteUser { user } => {
            let outcome = client.as_user(id(user)).delete_current_user().send().await;
            let known = model.users.remove(&user);
            assert_eq!(outcome.as_ref().err().map(status), known.is_none().then_some(401), "{outcome:?}");
            model.replicas.retain(|_, replica| replica.owner != user);
            for replica in model.replicas.values_mut() {
                replica.asked.remove(&user);
            }
        }
        Action::CreateReplica { owner, slug, name } => {
            let call = client.create_replica().name(format!("Replica {name}")).slug(format!("slug-{slug}"));
            let call = call.short_description("A replica").greeting("Hello").owner_id(id(owner));
            let outcome = call.llm(LanguageModelSettings::default()).send().await;
            let expected = match () {
                () if !model.users.contains_key(&owner) => Some(404),
                () if model.replicas.contains_key(&slug) => Some(409),
                () => None,
            };
            assert_eq!(outcome.as_ref().err().map(status), expected, "{outcome:?}");
            if let Ok(made) = outcome {
                let replica =
                    Replica { uuid: made.uuid, owner, name, entries: Vec::new(), asked: BTreeMap::new() };
                model.replicas.insert(slug, replica);
            }
        }
        Action::RenameReplica { slug, name } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let call = client.update_replica(&replica.uuid).name(format!("Replica {name}"));
            let call = call.slug(format!("slug-{slug}")).short_description("A replica").greeting("Hello");
            call.owner_id(id(replica.owner)).llm(LanguageModelSettings::default()).send().await.unwrap();
            replica.name = name;
        }
        Action::DeleteReplica { slug } => {
            let Some(replica) = model.replicas.remove(&slug) else { return };
            client.delete_replica(&replica.uuid).send().await.unwrap();
            let error = client.delete_replica(&replica.uuid).send().await.unwrap_err();
            assert_eq!(status(&error), 404);
        }
        Action::AddText { slug } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let made =
                client.create_knowledge_base_entries(&replica.uuid).text("A text").send().await.unwrap();
            let made = serde_json::to_value(&made).unwrap();
            replica.entries.push(made["results"][0]["knowledgeBaseID"].as_i64().unwrap());
        }
        Action::RemoveText { slug } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let Some(entry) = replica.entries.pop() else { return };
            client.delete_knowledge_base_entry(&replica.uuid, entry).send().await.unwrap();
        }
        Action::Ask { slug, user } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let call = client.as_user(id(user)).create_chat_completion(&replica.uuid).content("Hello");
            let outcome = call.send().await;
            let is_known = model.users.contains_key(&user);
            assert_eq!(outcome.as_ref().err().map(status), (!is_known).then_some(401), "{outcome:?}");
            if is_known {
                *replica.asked.entry(user).or_default() += 1;
            }
        }
    }
}

/// Reads everything, and finds what should be there.
async fn compare(client: &Client, model: &Model) {
    for user in COUNT {
        let found = client.get_user(format!("user-{user}")).send().await;
        match model.users.get(&user) {
            None => assert!(found.unwrap_err().is_not_found()),
            Some(known) => {
                let found = found.unwrap();
                assert_eq!(found.name, known.name.map(|name| format!("Name {name}")));
                assert_eq!(found.email, known.email.map(|email| format!("{email}@example.com")));
            }
        }
    }
    for size in [1, 2, 24] {
        let mut listed = BTreeMap::new();
        let mut items = client.list_replicas().page_size(size).items();
        while let Some(item) = items.next().await {
            let item = item.unwrap();
            assert!(listed.insert(item.uuid.clone(), item.name.clone()).is_none(), "listed twice: {item:?}");
        }
        let expected: BTreeMap<_, _> = model
            .replicas
            .values()
            .map(|replica| (replica.uuid.clone(), format!("Replica {}", replica.name)))
            .collect();
        assert_eq!(listed, expected);
    }
    for replica in model.replicas.values() {
        let mut entries = Vec::new();
        let mut items = client.list_knowledge_base_entries(&replica.uuid).page_size(2).items();
        while let Some(item) = items.next().await {
            entries.push(item.unwrap().id);
        }
        entries.sort_unstable();
        assert_eq!(entries, replica.entries);
        let history = client.list_chat_history(&replica.uuid).send().await.unwrap();
        let asked: usize = replica.asked.values().sum();
        assert_eq!(history.items.unwrap_or_default().len(), 2 * asked);
        let mut messages = 0;
        let mut chats = client.list_chats(&replica.uuid).page_size(1).items();
        while let Some(chat) = chats.next().await {
            let chat = chat.unwrap();
            let mut items = client.list_chat_messages(&replica.uuid, &chat.uuid).limit(1).items();
            let before = messages;
            while let Some(message) = items.next().await {
                message.unwrap();
                messages += 1;
            }
            assert_eq!(messages - before, usize::try_from(chat.message_count).unwrap());
        }
        assert_eq!(messages, 2 * asked);
    }
}

#[test]
fn what_was_written_is_read_whatever_the_order() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mock =
        runtime.block_on(MockServer::builder().data("empty", "{}").without_requests().start()).unwrap();
    let client =
        builder().retry(RetryPolicy::never()).base_url(mock.url()).build().unwrap().as_organization();
    let config = Config { cases: 32, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&vec(action(), 1..40), |actions| {
            mock.reset();
            let mut model = Model::default();
            runtime.block_on(async {
                for action in actions {
                    perform(&client, &mut model, action).await;
                }
                compare(&client, &model).await;
            });
            Ok(())
        })
        .unwrap();
}

#[test]
fn an_unknown_user_is_told_what_the_api_would_say() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = Client::builder().organization_secret("secret").base_url(mock.url()).build().unwrap();
        let me = client.as_user("johndoe").get_current_user().send().await.unwrap();
        assert_eq!(me.id, "johndoe");
        let error = client.as_user("nobody").get_current_user().send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.message(), "Unauthorized");
    });
}
