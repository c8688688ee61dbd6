use sensay_client::Client;

use super::action::COUNT;
use super::model::{Model, Replica};
use super::perform::{email_of, slug_of, user_id};

/// Reads the whole state, lists page by page, and compares it with the model.
pub(super) async fn compare(client: &Client, model: &Model) {
    users(client, model).await;
    replicas(client, model).await;
    for replica in model.replicas.values() {
        entries(client, replica).await;
        chats(client, replica).await;
        for user in model.users.keys() {
            let history =
                client.as_user(user_id(*user)).list_chat_history(&replica.uuid).send().await.unwrap();
            let asked = replica.asked.get(user).copied().unwrap_or_default();
            assert_eq!(history.items.unwrap_or_default().len(), 2 * asked);
        }
    }
}

async fn users(client: &Client, model: &Model) {
    for user in COUNT {
        let by_id = client.get_user(user_id(user)).send().await;
        let me = client.as_user(user_id(user)).get_current_user().send().await;
        let Some(known) = model.users.get(&user) else {
            assert!(by_id.unwrap_err().is_not_found());
            assert!(me.unwrap_err().is_unauthorized());
            continue;
        };
        for found in [by_id.unwrap(), me.unwrap()] {
            assert_eq!(found.name, known.name.map(|name| format!("Name {name}")));
            assert_eq!(found.email, known.email.map(email_of));
        }
    }
}

async fn replicas(client: &Client, model: &Model) {
    // The list is sorted by name, and replicas of the same name by UUID.
    let expected = |is_included: &dyn Fn(&Replica) -> bool| {
        let included = model.replicas.values().filter(|replica| is_included(replica));
        let mut included: Vec<_> =
            included.map(|replica| (format!("Replica {}", replica.name), replica.uuid.clone())).collect();
        included.sort();
        included
    };
    for size in [1, 2, 24] {
        for owner in COUNT.map(Some).chain([None]) {
            let call = client.list_replicas().page_size(size).owner_id(owner.map(user_id));
            let mut items = call.items();
            let mut listed = Vec::new();
            while let Some(item) = items.next().await {
                let item = item.unwrap();
                listed.push((item.name, item.uuid));
            }
            assert_eq!(listed, expected(&|replica| owner.is_none_or(|owner| replica.owner == owner)));
        }
    }
    for (slug, replica) in &model.replicas {
        let found = client.get_replica(&replica.uuid).send().await.unwrap();
        let found = (found.slug, found.owner_id, found.name);
        assert_eq!(found, (slug_of(*slug), user_id(replica.owner), format!("Replica {}", replica.name)));
        let page = client.list_replicas().slug(slug_of(*slug)).send().await.unwrap();
        assert_eq!((page.items.len(), page.total, &page.items[0].uuid), (1, 1, &replica.uuid));
    }
}

async fn entries(client: &Client, replica: &Replica) {
    // The list begins with the newest entry.
    let expected: Vec<i64> = replica.entries.iter().rev().map(|entry| entry.id).collect();
    for size in [1, 2, 24] {
        let mut items = client.list_knowledge_base_entries(&replica.uuid).page_size(size).items();
        let mut listed = Vec::new();
        while let Some(item) = items.next().await {
            listed.push(item.unwrap().id);
        }
        assert_eq!(listed, expected);
    }
    for entry in &replica.entries {
        let found = client.get_knowledge_base_entry(&replica.uuid, entry.id).send().await.unwrap();
        assert_eq!(found.title, entry.title.map(|title| format!("Title {title}")));
        assert_eq!(found.raw_text, Some(format!("Text {}", entry.text)));
    }
    for title in COUNT {
        let call = client.list_knowledge_base_entries(&replica.uuid).search(format!("title {title}"));
        let found = call.send().await.unwrap();
        let expected = replica.entries.iter().filter(|entry| entry.title == Some(title)).count();
        assert_eq!((found.items.len(), found.total), (expected, expected.try_into().unwrap()));
    }
}

async fn chats(client: &Client, replica: &Replica) {
    let asked: usize = replica.asked.values().sum();
    let history = client.list_chat_history(&replica.uuid).send().await.unwrap();
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
