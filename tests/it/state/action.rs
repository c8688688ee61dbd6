use proptest::option;
use proptest::prelude::*;

/// One call. There are few users, slugs and names, so that random calls affect the same ones.
#[derive(Clone, Debug)]
pub(super) enum Action {
    CreateUser { user: usize, email: Option<usize> },
    UpdateUser { user: usize, to: usize, name: usize, email: Option<usize> },
    DeleteUser { user: usize },
    CreateReplica { owner: usize, slug: usize, name: usize },
    UpdateReplica { slug: usize, to: usize, owner: usize, name: usize },
    DeleteReplica { slug: usize },
    CreateEntry { slug: usize, text: usize },
    UpdateEntry { slug: usize, entry: usize, title: usize },
    DeleteEntry { slug: usize, entry: usize },
    Ask { slug: usize, user: usize },
}

pub(super) const COUNT: std::ops::Range<usize> = 0..3;

pub(super) fn action() -> impl Strategy<Value = Action> {
    let (one, two, three) = (COUNT, (COUNT, COUNT), (COUNT, COUNT, COUNT));
    let user = (COUNT, option::of(COUNT));
    let update = (COUNT, COUNT, COUNT, option::of(COUNT));
    prop_oneof![
        4 => user.prop_map(|(user, email)| Action::CreateUser { user, email }),
        2 => update.prop_map(|(user, to, name, email)| Action::UpdateUser { user, to, name, email }),
        1 => one.clone().prop_map(|user| Action::DeleteUser { user }),
        4 => three.clone().prop_map(|(owner, slug, name)| Action::CreateReplica { owner, slug, name }),
        2 => (COUNT, COUNT, COUNT, COUNT)
            .prop_map(|(slug, to, owner, name)| Action::UpdateReplica { slug, to, owner, name }),
        1 => one.prop_map(|slug| Action::DeleteReplica { slug }),
        4 => two.clone().prop_map(|(slug, text)| Action::CreateEntry { slug, text }),
        2 => three.prop_map(|(slug, entry, title)| Action::UpdateEntry { slug, entry, title }),
        1 => two.clone().prop_map(|(slug, entry)| Action::DeleteEntry { slug, entry }),
        3 => two.prop_map(|(slug, user)| Action::Ask { slug, user }),
    ]
}
