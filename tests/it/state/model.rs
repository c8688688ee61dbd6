use std::collections::BTreeMap;

/// The expected state. The number in their ids identifies users, and the number in their slugs replicas.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) users: BTreeMap<usize, User>,
    pub(super) replicas: BTreeMap<usize, Replica>,
}

#[derive(Debug, Default, PartialEq)]
pub(super) struct User {
    pub(super) name: Option<usize>,
    pub(super) email: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Replica {
    pub(super) uuid: String,
    pub(super) owner: usize,
    pub(super) name: usize,
    /// The entries in the order of their creation.
    pub(super) entries: Vec<Entry>,
    /// The number of questions that each user has asked.
    pub(super) asked: BTreeMap<usize, usize>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: i64,
    pub(super) text: usize,
    pub(super) title: Option<usize>,
}

impl Model {
    /// Reports whether a user other than `except` has the email address.
    pub(super) fn is_taken(&self, email: Option<usize>, except: usize) -> bool {
        email.is_some() && self.users.iter().any(|(user, other)| *user != except && other.email == email)
    }

    /// Changes the id of a user in everything that refers to it.
    pub(super) fn rename(&mut self, user: usize, to: usize) {
        let known = self.users.remove(&user);
        self.users.extend(known.map(|known| (to, known)));
        for replica in self.replicas.values_mut() {
            replica.owner = if replica.owner == user { to } else { replica.owner };
            let asked = replica.asked.remove(&user);
            replica.asked.extend(asked.map(|count| (to, count)));
        }
    }

    /// Removes a user with their replicas and questions.
    pub(super) fn remove(&mut self, user: usize) {
        self.users.remove(&user);
        self.replicas.retain(|_, replica| replica.owner != user);
        for replica in self.replicas.values_mut() {
            replica.asked.remove(&user);
        }
    }
}
