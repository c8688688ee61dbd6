use super::super::{Accepted, Date, diff};
use super::yaml;
use crate::parse;

const OLD: &str = "
openapi: 3.0.3
paths:
  /shelves:
    get: {parameters: [{name: page, in: query, schema: {type: string}}], responses: {'200': {description: All}}}
  /books:
    get: {responses: {'200': {description: All}}}
";

fn report(entries: &str) -> Result<String, String> {
    let old = yaml(OLD);
    let new = yaml(&OLD.replace("name: page", "name: cursor").replace("/books", "/maps"));
    let document = parse("accepted.yaml", entries).unwrap();
    let accepted = Accepted::read(&document).map_err(|findings| findings.to_string())?;
    Ok(accepted.apply(diff(&old, &new), Date::read("2026-06-15").unwrap()).to_string())
}

#[test]
fn what_is_accepted_does_not_count_until_it_expires() {
    let entries = "
- {id: api-path-removed-without-deprecation, operation: 'GET *', reason: Nobody read books, expires: 2026-06-15}
- {id: request-parameter-removed, location: '*/parameters/0', reason: Nobody paged, expires: 2026-06-14}
- {id: endpoint-added, operation: GET /nowhere, reason: Of no use, expires: 2027-01-01}
";
    insta::assert_snapshot!(report(entries).unwrap());
}

#[test]
fn an_entry_that_cannot_be_read_is_named() {
    let entries = "
- {id: endpoint-added, reason: None, expires: soon}
- {id: endpoint-added, expires: 2026-02-30, reasons: x}
- endpoint-added
";
    insta::assert_snapshot!(report(entries).unwrap_err());
}

#[test]
fn a_date_is_one_of_the_calendar() {
    for (text, date) in [
        ("2026-06-15", Some("2026-06-15")),
        ("2024-02-29T10:00:00Z", Some("2024-02-29")),
        ("2025-02-29", None),
        ("2026-13-01", None),
        ("2026-00-01", None),
        ("2026-01-00", None),
        ("26-01-01", None),
        ("2026-01-01-01", None),
        ("", None),
    ] {
        assert_eq!(Date::read(text).map(|date| date.to_string()).as_deref(), date, "{text}");
    }
    assert!(Date::today() > Date::read("2025-01-01").unwrap());
}
