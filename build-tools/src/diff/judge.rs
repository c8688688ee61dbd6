//! Finds the rule for a change at a place.

use super::change::{Change, Kind};
use super::emit::Root;
use super::rules::{self, Aspect, Direction, Level, Place, Rule, Site};
use super::typed;

/// The place of a change.
pub(super) struct Context<'b> {
    pub(super) root: &'b Root,
    pub(super) place: Place,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

type Judged = Vec<(String, Level)>;

fn rule(rule: Rule) -> Judged {
    vec![(rule.id.to_owned(), rule.level)]
}

impl Context<'_> {
    /// Reports whether no request can contain the value.
    fn is_never_sent(&self) -> bool {
        self.place.0 == Direction::Request && self.read_only
    }

    fn is_parameter(&self) -> bool {
        matches!(self.place.1, Site::Parameter | Site::ParameterProperty)
    }

    /// Returns the ids of a change at this place, each with its level.
    pub(super) fn rules(&self, change: &Change) -> Judged {
        let (direction, site) = self.place;
        let request = direction == Direction::Request;
        match &change.kind {
            Kind::Aspect(aspect) if *aspect == rules::ENUM_VALUE_ADDED && change.implied => {
                // oasdiff reports it beside `became-enum` there.
                if request && site != Site::Body { self.aspect(aspect) } else { Judged::new() }
            }
            Kind::Aspect(aspect) if *aspect == rules::PATTERN_GENERALIZED && !request => {
                self.aspect(&rules::PATTERN_CHANGED)
            }
            Kind::Aspect(aspect) => self.aspect(aspect),
            Kind::Default(_) if site == Site::Parameter && self.root.parameter.required => Judged::new(),
            Kind::Default(aspect) => self.aspect(aspect),
            Kind::Listed(..) if site == Site::Parameter && self.root.parameter.exploded_form => {
                self.aspect(&rules::TYPE_GENERALIZED)
            }
            Kind::Type(old, new) | Kind::Listed(old, new) => {
                let aspects = typed::judge(old, new, self.place, self.root.strict);
                aspects.iter().flat_map(|aspect| self.aspect(aspect)).collect()
            }
            Kind::Enum { became: false } => self.aspect(&rules::BECAME_NOT_ENUM),
            Kind::Enum { became: true } => {
                let mut judged = self.aspect(&rules::BECAME_ENUM);
                if site == Site::Parameter && self.root.parameter.header {
                    judged.extend(rule(rules::HEADER_BECAME_ENUM));
                }
                judged
            }
            Kind::Added { .. } | Kind::Removed { .. } | Kind::Renamed { .. } | Kind::Required { .. }
                if self.is_never_sent() =>
            {
                Judged::new()
            }
            Kind::Added { required, default } => rule(self.added(*required, *default)),
            Kind::Removed { required } => rule(self.removed(*required)),
            Kind::Renamed { required } => self.renamed(*required),
            Kind::Required { became, default } => rule(self.required(*became, *default)),
            Kind::Mark { mark, required } => {
                let required = if *required { "required" } else { "optional" };
                vec![(format!("{}-{required}-property-{mark}", self.direction()), Level::Info)]
            }
            Kind::Life(life) => {
                let level = rules::LIFE
                    .iter()
                    .find(|(name, _)| name == life)
                    .map_or(Level::Info, |(_, level)| *level);
                vec![(format!("{}-property-{life}", self.direction()), level)]
            }
            Kind::Stability => rule(rules::STABILITY_INVALID),
        }
    }

    fn direction(&self) -> &'static str {
        match self.place.0 {
            Direction::Request => "request",
            Direction::Response => "response",
        }
    }

    /// Returns the rule of an aspect. Narrowing a value that is never sent in this direction breaks nobody.
    fn aspect(&self, aspect: &Aspect) -> Judged {
        let (direction, site) = self.place;
        let foreign = match direction {
            Direction::Request => self.read_only,
            Direction::Response => self.write_only,
        };
        if !foreign {
            return vec![(aspect.id(self.place), aspect.level(direction))];
        }
        let end = format!("-property-{}", aspect.suffix);
        let own = rules::RULES.iter().find(|rule| {
            let only =
                if direction == Direction::Request { "request-read-only" } else { "response-write-only" };
            site == Site::Property && rule.id.strip_prefix(only) == Some(&end)
        });
        vec![(own.map_or_else(|| aspect.id(self.place), |rule| rule.id.to_owned()), Level::Info)]
    }

    fn added(&self, required: bool, default: bool) -> Rule {
        match (self.place.0, self.is_parameter(), required, self.write_only) {
            (Direction::Request, true, true, _) if self.root.parameter.header => rules::NEW_HEADER_PROPERTY,
            (Direction::Request, true, true, _) => rules::PARAMETER_PROPERTY_ADDED_REQUIRED,
            (Direction::Request, true, false, _) => rules::PARAMETER_PROPERTY_ADDED,
            (Direction::Request, false, true, _) if default => rules::NEW_REQUIRED_PROPERTY_WITH_DEFAULT,
            (Direction::Request, false, true, _) => rules::NEW_REQUIRED_PROPERTY,
            (Direction::Request, false, false, _) => rules::NEW_OPTIONAL_PROPERTY,
            (Direction::Response, _, true, false) => rules::RESPONSE_REQUIRED_ADDED,
            (Direction::Response, _, true, true) => rules::RESPONSE_REQUIRED_WRITE_ONLY_ADDED,
            (Direction::Response, _, false, false) => rules::RESPONSE_OPTIONAL_ADDED,
            (Direction::Response, _, false, true) => rules::RESPONSE_OPTIONAL_WRITE_ONLY_ADDED,
        }
    }

    fn removed(&self, required: bool) -> Rule {
        match (self.place.0, required, self.write_only) {
            (Direction::Request, ..) if self.is_parameter() => rules::PARAMETER_PROPERTY_REMOVED,
            (Direction::Request, ..) => rules::PROPERTY_REMOVED,
            (Direction::Response, true, false) => rules::RESPONSE_REQUIRED_REMOVED,
            (Direction::Response, true, true) => rules::RESPONSE_REQUIRED_WRITE_ONLY_REMOVED,
            (Direction::Response, false, false) => rules::RESPONSE_OPTIONAL_REMOVED,
            (Direction::Response, false, true) => rules::RESPONSE_OPTIONAL_WRITE_ONLY_REMOVED,
        }
    }

    /// Returns the rule of a rename, which has the higher level of the removal and the addition.
    fn renamed(&self, [was_required, is_required]: [bool; 2]) -> Judged {
        let renamed = match self.place.0 {
            Direction::Request => rules::PROPERTY_RENAMED,
            Direction::Response => rules::RESPONSE_PROPERTY_RENAMED,
        };
        let level = self.removed(was_required).level.max(self.added(is_required, false).level);
        vec![(renamed.id.to_owned(), level)]
    }

    fn required(&self, became: bool, default: bool) -> Rule {
        match (self.place.0, self.is_parameter(), became, self.write_only) {
            (Direction::Request, true, true, _) if self.root.parameter.header => {
                rules::HEADER_PROPERTY_BECAME_REQUIRED
            }
            (Direction::Request, true, true, _) => rules::PARAMETER_PROPERTY_BECAME_REQUIRED,
            (Direction::Request, true, false, _) => rules::PARAMETER_PROPERTY_BECAME_OPTIONAL,
            (Direction::Request, false, true, _) if default => rules::PROPERTY_BECAME_REQUIRED_WITH_DEFAULT,
            (Direction::Request, false, true, _) => rules::PROPERTY_BECAME_REQUIRED,
            (Direction::Request, false, false, _) => rules::PROPERTY_BECAME_OPTIONAL,
            (Direction::Response, _, true, false) => rules::RESPONSE_BECAME_REQUIRED,
            (Direction::Response, _, true, true) => rules::RESPONSE_WRITE_ONLY_BECAME_REQUIRED,
            (Direction::Response, _, false, false) => rules::RESPONSE_BECAME_OPTIONAL,
            (Direction::Response, _, false, true) => rules::RESPONSE_WRITE_ONLY_BECAME_OPTIONAL,
        }
    }
}
