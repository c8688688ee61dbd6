//! Media types of the headers `Content-Type` and `Accept`.

/// Returns a media type in lower case, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns the quality of a media type in a header `Accept`, from 0 to 1. The most specific range that matches
/// decides.
pub(crate) fn quality(accept: &str, media_type: &str) -> f32 {
    let kind = media_type.split('/').next().unwrap_or_default();
    let ranges = accept.split(',').filter_map(|range| {
        let name = essence(range);
        let rank = match name.as_str() {
            _ if name == media_type => 2,
            "*/*" => 0,
            _ if name.strip_suffix("/*") == Some(kind) => 1,
            _ => return None,
        };
        let quality = range.split(';').find_map(|part| part.trim().strip_prefix("q=")?.trim().parse().ok());
        Some((rank, quality.unwrap_or(1.0)))
    });
    ranges.max_by_key(|(rank, _)| *rank).map_or(0.0, |(_, quality)| quality)
}
