//! The formats of texts in the document. The checks are lenient, since the server has the last word.

/// Reports whether a text is a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
pub(crate) fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let fits =
        |group: &str, length| group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    [8, 4, 4, 4, 12].into_iter().all(|length| groups.next().is_some_and(|group| fits(group, length)))
        && groups.next().is_none()
}

/// Reports whether a text can be an email address: a local part, an at sign and a domain, without white space.
pub(crate) fn is_email(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(local, domain)| {
        let labels = domain.strip_suffix('.').unwrap_or(domain);
        !local.is_empty() && labels.split('.').all(|label| !label.is_empty()) && !has_blanks(text)
    })
}

/// Reports whether a text is an absolute URI.
pub(crate) fn is_uri(text: &str) -> bool {
    // The parser skips white space, as browsers do.
    !has_blanks(text) && url::Url::parse(text).is_ok()
}

/// Reports whether a text contains white space or control characters.
fn has_blanks(text: &str) -> bool {
    match text.is_ascii() {
        true => text.bytes().any(|byte| byte <= b' ' || byte == 0x7F),
        false => text.contains(|char: char| char.is_whitespace() || char.is_control()),
    }
}

/// Reports whether a text is a date of RFC 3339 that the calendar has.
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

/// Reports whether a text is a date and time of RFC 3339. A leap second is accepted in any minute.
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

/// Parses a number with an exact count of digits.
fn number(text: Option<&str>, digits: usize) -> Option<u32> {
    let text = text.filter(|text| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
}

fn flat(((year, month), day): ((u32, u32), u32)) -> (u32, u32, u32) {
    (year, month, day)
}

#[cfg(test)]
mod tests;
