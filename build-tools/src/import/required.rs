//! Whether a part is required.

use super::change;
use super::facts::kind;
use super::merger::{Merger, Use};
use super::place::few;
use crate::facts::{NodeId, Part, property};

impl Merger<'_> {
    /// Merges whether a part is required.
    pub(super) fn required(&mut self, home: NodeId, part: &Part, label: &str, used: &[Use]) {
        if property(label).is_none()
            && !label.starts_with("query ")
            && !label.starts_with("header ")
            && label != "request body"
            && !label.starts_with("cookie ")
        {
            return;
        }
        let ours = part.required;
        let shown = |required: bool| Some(if required { "required" } else { "optional" }.to_owned());
        let mut changed: Option<&Use> = None;
        let mut against = Vec::new();
        for used in used {
            let Some(is) = self.vendor_part(used, label).map(|part| part.required) else { continue };
            let was = self.base_part(used, label).map(|part| part.required);
            let place = used.place.part(label);
            let accepts =
                |ours| place.accepts(&self.accepted.accepted, kind("required"), shown(ours), shown(is));
            if was.is_some_and(|was| was != is) && is != ours && !accepts(ours) {
                changed = changed.or(Some(used));
            } else if is == ours && !accepts(!ours) {
                against.push(place.to_string());
            }
        }
        let Some(first) = changed.cloned() else { return };
        let place = first.place.part(label);
        if !against.is_empty() {
            let what = if ours { "optional" } else { "required" };
            let message = format!("{what} here now and not in {}; ours is one for all", few(&against));
            self.conflict(&part.pointer, &place, message);
            for used in used {
                let was = self.base_part(used, label).map(|part| part.required);
                let next = self.next.node_mut(used.vendor).and_then(|node| node.parts.get_mut(label));
                next.into_iter().zip(was).for_each(|(next, was)| next.required = was);
            }
            return;
        }
        if property(label).is_some() {
            let (holder, name) = change::parent(&part.pointer);
            let (object, _) = change::parent(holder);
            let object =
                if object.is_empty() { self.ours.node(home).pointer.clone() } else { object.to_owned() };
            match ours {
                true => change::pull(&mut self.root, &object, "required", &name.into()),
                false => change::push(&mut self.root, &object, "required", name.into()),
            }
        } else {
            let site = match label {
                "request body" => part.pointer.split("/content/").next().unwrap_or_default().to_owned(),
                _ => self.ours.node(part.node).pointer.clone(),
            };
            match ours {
                true => change::unset(&mut self.root, &site, "required"),
                false => change::set(&mut self.root, &site, "required", true.into()),
            }
        }
        self.changed(&place, if ours { "optional, was required" } else { "required, was optional" });
    }
}
