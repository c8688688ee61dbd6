use std::collections::BTreeMap;

/// What should be there. Users are known by the number in their id, replicas by the number in their slug.
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
    /// In the order in which they were made.
    pub(super) entries: Vec<Entry>,
    /// How many questions each user asked.
    pub(super) asked: BTreeMap<usize, usize>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: i64,
    pub(super) text: usize,
    pub(super) title: Option<usize>,
}

impl Model {
    /// Whether another user has the email address.
    pub(super) fn is_taken(&self, email: Option<usize>, but_by: usize) -> bool {
        email.is_some() && self.users.iter().any(|(user, other)| *user != but_by && other.email == email)
    }

    /// Gives a user another id, wherever it is used.
    pub(super) fn rename(&mut self, user: usize, to: usize) {
        let known = self.users.remove(&user);
        self.users.extend(known.map(|known| (to, known)));
        for replica in self.replicas.values_mut() {
            replica.owner = if replica.owner == user { to } else { replica.owner };
            let asked = replica.asked.remove(&user);
            replica.asked.extend(asked.map(|count| (to, count)));
        }
    }

    /// Removes a user, and what is theirs.
    pub(super) fn remove(&mut self, user: usize) {
        self.users.remove(&user);
        self.replicas.retain(|_, replica| replica.owner != user);
        for replica in self.replicas.values_mut() {
            replica.asked.remove(&user);
        }
    }
}
