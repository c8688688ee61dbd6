//! The most telling text in the body of an error response that is not JSON.

use crate::json;

/// Returns the text of the first element with a name in an XML or HTML document, whatever its namespace.
pub(super) fn element(markup: &str, name: &str) -> Option<String> {
    if !is_markup(markup) {
        return None;
    }
    let text = markup.split('<').find_map(|part| {
        let (tag, text) = part.split_once('>')?;
        let tag = tag.split(|char: char| char.is_whitespace() || char == '/').next()?;
        let (_, local) = tag.rsplit_once(':').unwrap_or(("", tag));
        (local.eq_ignore_ascii_case(name) && !text.trim().is_empty()).then(|| text.trim())
    })?;
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    Some(text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&"))
}

/// Describes an HTML page by its title or its first heading.
pub(super) fn page(markup: &str) -> Option<String> {
    let title = ["title", "h1", "h2"].iter().find_map(|name| element(markup, name));
    let is_html = || {
        let start: String = markup.chars().take(200).collect::<String>().to_ascii_lowercase();
        is_markup(markup) && (start.contains("<html") || start.contains("<!doctype html"))
    };
    match title {
        Some(title) => Some(format!("an HTML page titled {}", json::quoted(&title))),
        None => is_html().then(|| "an HTML page".to_owned()),
    }
}

fn is_markup(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<')
}

/// Returns the first line of a text, unless it is markup, broken JSON or binary data.
pub(super) fn first_line(text: &str) -> Option<String> {
    let line = text.trim_start_matches('\u{FEFF}').trim().lines().next()?.trim();
    let foreign = |char: char| char == '\u{FFFD}' || (char.is_control() && char != '\t');
    (!line.is_empty() && !line.starts_with(['<', '{', '[']) && !line.contains(foreign))
        .then(|| line.to_owned())
}
