//! Deprecation, sunset dates and stability levels.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::change::Kind;
use crate::model::Schema;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Date {
    /// Reads a date of RFC 3339, `2026-03-01`, which a time may follow.
    pub fn read(text: &str) -> Option<Self> {
        let date = text.split(['T', 't', ' ']).next()?;
        let mut parts = date.split('-');
        let mut number = |length: usize| {
            let part = parts
                .next()
                .filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
            part?.parse::<u16>().ok()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let days = match month {
            2 => 28 + u16::from(is_leap(year)),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let rest = parts.next().is_some();
        let (month, day) =
            (u8::try_from(month).ok()?, u8::try_from(day).ok().filter(|_| (1..=days).contains(&day))?);
        (!rest).then_some(Self { year, month, day })
    }

    /// Returns the current day in UTC.
    pub fn today() -> Self {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        let mut days = seconds / 86_400;
        let mut date = Self { year: 1970, month: 1, day: 1 };
        loop {
            let length = match date.month {
                2 => 28 + u64::from(is_leap(date.year)),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            if days < length {
                date.day += u8::try_from(days).unwrap_or_default();
                return date;
            }
            days -= length;
            (date.year, date.month) =
                if date.month == 12 { (date.year.saturating_add(1), 1) } else { (date.year, date.month + 1) };
        }
    }
}

fn is_leap(year: u16) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

/// The value of `x-sunset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sunset {
    None,
    Unreadable,
    Past(Date),
    Future(Date),
}

impl Sunset {
    pub(super) fn of(value: Option<&Value>) -> Self {
        let Some(value) = value else { return Self::None };
        match value.as_str().and_then(Date::read) {
            None => Self::Unreadable,
            Some(date) if date < Date::today() => Self::Past(date),
            Some(date) => Self::Future(date),
        }
    }

    pub(super) fn date(self) -> Option<Date> {
        match self {
            Self::Past(date) | Self::Future(date) => Some(date),
            Self::None | Self::Unreadable => None,
        }
    }
}

/// A stability level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

impl Stability {
    /// Reads a stability level; without one, an operation or property is stable. `None` if the level is unknown.
    pub(super) fn of(value: Option<&Value>) -> Option<Self> {
        match value.map(Value::as_str) {
            None | Some(Some("stable")) => Some(Self::Stable),
            Some(Some("beta")) => Some(Self::Beta),
            Some(Some("alpha")) => Some(Self::Alpha),
            Some(Some("draft")) => Some(Self::Draft),
            Some(_) => None,
        }
    }

    /// Reads the level of an operation.
    pub(super) fn of_node(node: &Map<String, Value>) -> Option<Self> {
        Self::of(node.get("x-stability-level"))
    }

    /// Reports whether this level promises stability.
    pub(super) fn counts(self) -> bool {
        self >= Self::Beta
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Alpha => "alpha",
            Self::Beta => "beta",
            Self::Stable => "stable",
        }
    }
}

/// Returns the changes of a property's life cycle: kind, description, and whether the location is in the old document.
pub(super) fn of_property(old: &Schema<'_>, new: &Schema<'_>) -> Vec<(Kind, String, bool)> {
    let mut found = Vec::new();
    match (old.deprecated, new.deprecated) {
        (false, true) => found.push(match Sunset::of(new.sunset) {
            Sunset::None => (Kind::Life("deprecated"), "deprecated".to_owned(), false),
            Sunset::Unreadable => (
                Kind::Life("deprecated-sunset-invalid"),
                "deprecated with a sunset that is no date".to_owned(),
                false,
            ),
            Sunset::Past(date) => (
                Kind::Life("sunset-date-too-small"),
                format!("deprecated with a sunset that is past, {date}"),
                false,
            ),
            Sunset::Future(date) => {
                (Kind::Life("deprecated-with-sunset"), format!("deprecated, with sunset on {date}"), false)
            }
        }),
        (true, false) => found.push((Kind::Life("reactivated"), "is no longer deprecated".to_owned(), false)),
        _ => {}
    }
    if old.stability != new.stability {
        match (Stability::of(old.stability), Stability::of(new.stability)) {
            (Some(before), Some(after)) if before != after && before.counts() => {
                let life = if after < before { "stability-decreased" } else { "stability-increased" };
                let what = format!("stability changed from {} to {}", before.name(), after.name());
                found.push((Kind::Life(life), what, false));
            }
            (Some(_), Some(_)) => {}
            (before, _) => {
                found.push((Kind::Stability, "the stability level is unknown".to_owned(), before.is_none()))
            }
        }
    }
    found
}
