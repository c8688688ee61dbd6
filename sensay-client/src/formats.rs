//! The formats of texts that the document names. Only what is plainly something else is refused: the server has the last
//! word.

/// Whether a text is a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
pub(crate) fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let fits =
        |group: &str, length| group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    [8, 4, 4, 4, 12].into_iter().all(|length| groups.next().is_some_and(|group| fits(group, length)))
        && groups.next().is_none()
}

/// Whether a text can be an email address: something, an at sign, and a domain, without blanks.
pub(crate) fn is_email(text: &str) -> bool {
    let blank = |char: char| char.is_whitespace() || char.is_control();
    text.rsplit_once('@').is_some_and(|(local, domain)| {
        let labels = domain.strip_suffix('.').unwrap_or(domain);
        !local.is_empty() && labels.split('.').all(|label| !label.is_empty()) && !text.contains(blank)
    })
}

/// Whether a text is an absolute URI.
pub(crate) fn is_uri(text: &str) -> bool {
    // The parser passes over blanks, as browsers do.
    let blank = |char: char| char.is_whitespace() || char.is_control();
    !text.contains(blank) && url::Url::parse(text).is_ok()
}

/// Whether a text is a date as in RFC 3339, and on the calendar.
pub(crate) fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let Some((year, month, day)) = number(year, 4).zip(number(month, 2)).zip(number(day, 2)).map(flat) else {
        return false;
    };
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    parts.next().is_none() && (1..=12).contains(&month) && (1..=days).contains(&day)
}

/// Whether a text is a date and time as in RFC 3339. A leap second is one in any minute.
pub(crate) fn is_date_time(text: &str) -> bool {
    text.split_once(['T', 't']).is_some_and(|(date, time)| is_date(date) && is_time(time))
}

fn is_time(text: &str) -> bool {
    let (time, offset) = match text.strip_suffix(['Z', 'z']) {
        Some(time) => (time, None),
        None => match text.rfind(['+', '-']).and_then(|at| text.split_at_checked(at)) {
            Some((time, offset)) => (time, offset.get(1..)),
            None => return false,
        },
    };
    let (time, fraction) =
        time.split_once('.').map_or((time, None), |(time, fraction)| (time, Some(fraction)));
    let is_fraction = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = time.split(':');
    let mut next = |most: u32| number(parts.next(), 2).is_some_and(|number| number <= most);
    next(23)
        && next(59)
        && next(60)
        && parts.next().is_none()
        && fraction.is_none_or(is_fraction)
        && offset.is_none_or(|offset| {
            let mut parts = offset.split(':');
            let mut next = |most: u32| number(parts.next(), 2).is_some_and(|number| number <= most);
            next(23) && next(59) && parts.next().is_none()
        })
}

/// A number of exactly so many digits.
fn number(text: Option<&str>, digits: usize) -> Option<u32> {
    let text = text.filter(|text| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
}

fn flat(((year, month), day): ((u32, u32), u32)) -> (u32, u32, u32) {
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time, is_email, is_uri, is_uuid};

    #[track_caller]
    fn check(is: fn(&str) -> bool, valid: &[&str], invalid: &[&str]) {
        for text in valid {
            assert!(is(text), "{text:?} is one");
        }
        for text in invalid {
            assert!(!is(text), "{text:?} is none");
        }
    }

    #[test]
    fn uuids() {
        check(
            is_uuid,
            &[
                "03db5651-cb61-4bdf-9ef0-89561f7c9c53",
                "00000000-0000-0000-0000-000000000000",
                "AFaf0909-AAAA-ffff-0000-ABCDEFabcdef",
            ],
            &[
                "",
                "-",
                "----",
                "03db5651cb614bdf9ef089561f7c9c53",
                "03db5651-cb61-4bdf-9ef0-89561f7c9c5",
                "03db5651-cb61-4bdf-9ef0-89561f7c9c533",
                "03db565-cb61-4bdf-9ef0-89561f7c9c53",
                "03db56511-cb61-4bdf-9ef0-89561f7c9c53",
                "03db5651-cb6-4bdf-9ef0-89561f7c9c53",
                "03db5651-cb61-4bd-9ef0-89561f7c9c53",
                "03db5651-cb61-4bdf-9ef-89561f7c9c53",
                "03db5651-cb61-4bdf-9ef0-89561f7c9c53-",
                "03db5651-cb61-4bdf-9ef0-89561f7c9c5g",
                "g3db5651-cb61-4bdf-9ef0-89561f7c9c53",
                "03db5651_cb61_4bdf_9ef0_89561f7c9c53",
                "{03db5651-cb61-4bdf-9ef0-89561f7c9c53}",
                "03db5651-cb61-4bdf-9ef0-89561f7c9cé",
            ],
        );
    }

    #[test]
    fn emails() {
        check(
            is_email,
            &["user@example.com", "ü@münchen.de", "a@b", "a@b@c", "a@b.c.", "a@[127.0.0.1]"],
            &[
                "",
                "@",
                "a",
                "a@",
                "@a",
                "a b@c",
                "a@b c",
                "a@.b",
                "a@b..c",
                "a@b..",
                "a@.",
                "a@b\n",
                "\u{7f}a@b",
            ],
        );
    }

    #[test]
    fn uris() {
        check(
            is_uri,
            &["https://example.com", "https://example.com/a?b#c", "urn:isbn:1", "mailto:a@b"],
            &[
                "",
                "example.com",
                "/a",
                "//a",
                "https://",
                "https://a b",
                " https://a",
                "https://a ",
                "https://a\n",
                "https://[::1",
            ],
        );
    }

    #[test]
    fn dates() {
        check(
            is_date,
            &[
                "0000-01-01",
                "9999-12-31",
                "2024-02-29",
                "2000-02-29",
                "2023-02-28",
                "2023-01-31",
                "2023-03-31",
                "2023-04-30",
                "2023-05-31",
                "2023-06-30",
                "2023-07-31",
                "2023-08-31",
                "2023-09-30",
                "2023-10-31",
                "2023-11-30",
            ],
            &[
                "",
                "2023",
                "2023-01",
                "2023-01-01-",
                "2023-01-01-01",
                "2023-00-01",
                "2023-13-01",
                "2023-01-00",
                "2023-01-32",
                "2023-02-29",
                "1900-02-29",
                "2023-04-31",
                "2023-06-31",
                "2023-09-31",
                "2023-11-31",
                "2024-02-30",
                "2023-1-01",
                "2023-01-1",
                "023-01-01",
                "02023-01-01",
                "2023-001-01",
                "2023-01-001",
                "+023-01-01",
                "2023/01/01",
                "2023-01-0é",
            ],
        );
    }

    #[test]
    fn dates_and_times() {
        check(
            is_date_time,
            &[
                "2025-01-02T03:04:05Z",
                "2025-01-02t03:04:05z",
                "2025-01-02T00:00:00Z",
                "2025-01-02T23:59:59Z",
                "2025-01-02T23:59:60Z",
                "2025-01-02T03:04:05.1Z",
                "2025-01-02T03:04:05.123456789+00:00",
                "2025-01-02T03:04:05+23:59",
                "2025-01-02T03:04:05-00:00",
            ],
            &[
                "",
                "T",
                "2025-01-02",
                "2025-01-02T",
                "2025-01-02T03:04Z",
                "2025-01-02T03:04:05",
                "2025-01-02 03:04:05Z",
                "2025-01-02T03:04:05.Z",
                "2025-01-02T03:04:05.1.2Z",
                "2025-01-02T03:04:05.1é2Z",
                "2025-01-02T03:04:05+0000",
                "2025-01-02T03:04:05+24:00",
                "2025-01-02T03:04:05+00:60",
                "2025-01-02T03:04:05+00",
                "2025-01-02T03:04:05+00:00:00",
                "2025-01-02T03:04:05+",
                "2025-01-02T24:00:00Z",
                "2025-01-02T03:60:00Z",
                "2025-01-02T03:04:61Z",
                "2025-01-02T3:04:05Z",
                "2025-01-02T03:04:05:06Z",
                "2025-02-30T03:04:05Z",
                "2025-01-02T03:04:05ZZ",
                "2025-01-02T03:04:05Z+00:00",
                "ü",
            ],
        );
    }
}
