use std::collections::BTreeMap;

use sensay_client::types::LanguageModelSettings;
use sensay_client::{Client, Error};

use super::action::Action;
use super::model::{Entry, Model, Replica, User};

/// Returns the status of an error response.
fn error_status<T>(outcome: &Result<T, Error>) -> Option<u16> {
    outcome.as_ref().err().map(|error| error.status().unwrap().as_u16())
}

pub(super) fn user_id(user: usize) -> String {
    format!("user-{user}")
}

pub(super) fn email_of(email: usize) -> String {
    format!("{email}@example.com")
}

pub(super) fn slug_of(slug: usize) -> String {
    format!("slug-{slug}")
}

/// Performs an action on the mock and on the model, and compares the status of the response with the expected one.
pub(super) async fn perform(client: &Client, model: &mut Model, action: Action) {
    match action {
        Action::CreateUser { user, email } => {
            let call = client.create_user().id(user_id(user)).email(email.map(email_of));
            let is_taken = model.users.contains_key(&user) || model.is_taken(email, user);
            assert_eq!(error_status(&call.send().await), is_taken.then_some(409));
            if !is_taken {
                model.users.insert(user, User { name: None, email });
            }
        }
        Action::UpdateUser { user, to, name, email } => {
            let call = client.as_user(user_id(user)).update_current_user().id(user_id(to));
            let outcome = call.name(format!("Name {name}")).email(email.map(email_of)).send().await;
            let is_taken = to != user && model.users.contains_key(&to) || model.is_taken(email, user);
            let expected = match model.users.get_mut(&user) {
                None => Some(401),
                Some(_) if is_taken => Some(409),
                Some(known) => {
                    *known = User { name: Some(name), email: email.or(known.email) };
                    model.rename(user, to);
                    None
                }
            };
            assert_eq!(error_status(&outcome), expected);
        }
        Action::DeleteUser { user } => {
            let outcome = client.as_user(user_id(user)).delete_current_user().send().await;
            assert_eq!(error_status(&outcome), (!model.users.contains_key(&user)).then_some(401));
            model.remove(user);
        }
        Action::CreateReplica { owner, slug, name } => {
            let call = client.create_replica().name(format!("Replica {name}")).slug(slug_of(slug));
            let call = call.short_description("A replica").greeting("Hello").owner_id(user_id(owner));
            let outcome = call.llm(LanguageModelSettings::default()).send().await;
            let expected = match () {
                () if !model.users.contains_key(&owner) => Some(404),
                () if model.replicas.contains_key(&slug) => Some(409),
                () => None,
            };
            assert_eq!(error_status(&outcome), expected);
            if let Ok(created) = outcome {
                let (entries, asked) = (Vec::new(), BTreeMap::new());
                model.replicas.insert(slug, Replica { uuid: created.uuid, owner, name, entries, asked });
            }
        }
        Action::UpdateReplica { slug, to, owner, name } => {
            let Some(mut replica) = model.replicas.remove(&slug) else { return };
            let call = client.update_replica(&replica.uuid).name(format!("Replica {name}"));
            let call = call.slug(slug_of(to)).short_description("A replica").greeting("Hello");
            let call = call.owner_id(user_id(owner)).llm(LanguageModelSettings::default());
            let expected = match () {
                () if !model.users.contains_key(&owner) => Some(404),
                () if model.replicas.contains_key(&to) => Some(409),
                () => None,
            };
            assert_eq!(error_status(&call.send().await), expected);
            if expected.is_none() {
                (replica.owner, replica.name) = (owner, name);
            }
            model.replicas.insert(if expected.is_none() { to } else { slug }, replica);
        }
        Action::DeleteReplica { slug } => {
            let Some(replica) = model.replicas.remove(&slug) else { return };
            client.delete_replica(&replica.uuid).send().await.unwrap();
            assert_eq!(error_status(&client.delete_replica(&replica.uuid).send().await), Some(404));
            assert_eq!(error_status(&client.get_replica(&replica.uuid).send().await), Some(404));
        }
        Action::CreateEntry { slug, text } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let call = client.create_knowledge_base_entries(&replica.uuid).text(format!("Text {text}"));
            let created = serde_json::to_value(call.send().await.unwrap()).unwrap();
            let id = created["results"][0]["knowledgeBaseID"].as_i64().unwrap();
            replica.entries.push(Entry { id, text, title: None });
        }
        Action::UpdateEntry { slug, entry, title } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let Some(entry) = replica.entries.get_mut(entry) else { return };
            let call = client.update_knowledge_base_entry(&replica.uuid, entry.id);
            call.title(format!("Title {title}")).send().await.unwrap();
            entry.title = Some(title);
        }
        Action::DeleteEntry { slug, entry } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            if entry >= replica.entries.len() {
                return;
            }
            let id = replica.entries.remove(entry).id;
            let delete = || client.delete_knowledge_base_entry(&replica.uuid, id).send();
            delete().await.unwrap();
            assert_eq!(error_status(&delete().await), Some(404));
        }
        Action::Ask { slug, user } => {
            let Some(replica) = model.replicas.get_mut(&slug) else { return };
            let call = client.as_user(user_id(user)).create_chat_completion(&replica.uuid).content("Hello");
            let is_known = model.users.contains_key(&user);
            assert_eq!(error_status(&call.send().await), (!is_known).then_some(401));
            if is_known {
                *replica.asked.entry(user).or_default() += 1;
            }
        }
    }
}
