//! Compares the bounds of two schemas.

use super::rules::{self, Move};
use super::schemas::Local;
use crate::model::{Bound, Schema};

impl<'a> Local<'_, 'a> {
    pub(super) fn bounds(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        for (index, bound) in Bound::ALL.into_iter().enumerate() {
            if old.bound(index) == new.bound(index) {
                continue;
            }
            let beyond = |schema: &Schema<'a>| schema.exclusive.get(index).copied().unwrap_or_default();
            let (before, after) =
                (old.bounds.get(index).copied().flatten(), new.bounds.get(index).copied().flatten());
            let (was, is) = (beyond(old), beyond(new));
            let name = |exclusive: bool| {
                if exclusive { format!("exclusive {}", bound.keyword) } else { bound.keyword.to_owned() }
            };
            let (exclusive, how, what) = match (before, after) {
                (None, Some(value)) => (is, Move::Set, format!("{} set to {value}", name(is))),
                (Some(value), None) => (was, Move::Unset, format!("{} {value} removed", name(was))),
                (Some(before), Some(after)) if before != after => {
                    let exclusive = was && is;
                    let fits = if after > before { after % before } else { before % after };
                    let how = match after > before {
                        _ if bound.keyword == "multipleOf" && fits != 0.0 => Move::Changed,
                        true => Move::Increased,
                        false => Move::Decreased,
                    };
                    let verb = if after > before { "raised" } else { "lowered" };
                    (exclusive, how, format!("{} {verb} from {before} to {after}", name(is)))
                }
                (Some(value), Some(_)) if was != is => match is {
                    true => (true, Move::Set, format!("{} {value} became exclusive", bound.keyword)),
                    false => (true, Move::Unset, format!("{} {value} is no longer exclusive", bound.keyword)),
                },
                _ => continue,
            };
            self.say(rules::bound(bound, exclusive, how), what, how == Move::Unset && after.is_none());
        }
    }
}
