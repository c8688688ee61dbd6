//! Path templates such as `/v1/users/{userID}`: parsing them, and matching paths.

use percent_encoding::percent_decode_str;

/// A segment of a path template.
///
/// The order is that of precedence: a literal takes precedence over a parameter that matches the same segment.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment {
    Literal(String),
    /// A literal, then pairs of a parameter and the literal after it. The first literal of `{name}.{format}` is empty.
    Mixed(String, Vec<(String, String)>),
    Parameter(String),
}

impl Segment {
    /// Returns the parameters of the segment, with their values in a segment of a path.
    pub(crate) fn values<'a>(&'a self, segment: &'a str) -> Vec<(&'a str, &'a str)> {
        match self {
            Self::Literal(_) => Vec::new(),
            Self::Mixed(start, parts) => mixed_values(start, parts, segment).unwrap_or_default(),
            Self::Parameter(name) => vec![(name.as_str(), segment)],
        }
    }
}

/// Returns the parameter names of a path template.
pub(crate) fn names(path: &str) -> Vec<String> {
    let segments = parse(path).unwrap_or_default().into_iter();
    let names = segments.flat_map(|segment| match segment {
        Segment::Literal(_) => Vec::new(),
        Segment::Mixed(_, parts) => parts.into_iter().map(|(name, _)| name).collect(),
        Segment::Parameter(name) => vec![name],
    });
    names.collect()
}

/// Parses a template into its segments.
pub(crate) fn parse(path: &str) -> Result<Vec<Segment>, String> {
    let path = path.strip_prefix('/').ok_or("a path must begin with `/`")?;
    path.split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            None if !segment.contains(['{', '}']) => Ok(Segment::Literal(segment.to_owned())),
            _ => parse_mixed(segment).ok_or_else(|| {
                format!("`{segment}`: each parameter must be a name in braces, such as `{{name}}`")
            }),
        })
        .collect()
}

/// Parses a segment that mixes literals and parameters.
fn parse_mixed(segment: &str) -> Option<Segment> {
    let (start, mut rest) = segment.split_once('{')?;
    let mut parts = Vec::new();
    loop {
        let (name, after) = rest.split_once('}')?;
        let (literal, next) =
            after.split_once('{').map_or((after, None), |(literal, next)| (literal, Some(next)));
        if name.is_empty() || name.contains('{') || literal.contains('}') {
            return None;
        }
        parts.push((name.to_owned(), literal.to_owned()));
        match next {
            Some(next) => rest = next,
            None => break,
        }
    }
    (!start.contains('}')).then(|| Segment::Mixed(start.to_owned(), parts))
}

/// Returns the values of the parameters in a segment of a path. Each value is the shortest possible, and not empty.
fn mixed_values<'a>(
    start: &str,
    parts: &'a [(String, String)],
    segment: &'a str,
) -> Option<Vec<(&'a str, &'a str)>> {
    let mut rest = segment.strip_prefix(start)?;
    let mut values = Vec::new();
    for (index, (name, literal)) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        let end = match (is_last, literal.as_str()) {
            (true, literal) => rest.len().checked_sub(literal.len()).filter(|_| rest.ends_with(literal))?,
            // Nothing separates this parameter from the next, so it takes one character.
            (false, "") => rest.chars().next()?.len_utf8(),
            (false, literal) => rest.find(literal)?,
        };
        let (value, after) = rest.split_at_checked(end).filter(|(value, _)| !value.is_empty())?;
        values.push((name.as_str(), value));
        rest = after.strip_prefix(literal.as_str())?;
    }
    Some(values)
}

/// Reports whether two templates match the same paths.
pub(crate) fn is_equivalent(a: &[Segment], b: &[Segment]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Segment::Literal(a), Segment::Literal(b)) => a == b,
            (Segment::Parameter(_), Segment::Parameter(_)) => true,
            (Segment::Mixed(a, a_parts), Segment::Mixed(b, b_parts)) => {
                a == b
                    && a_parts
                        .iter()
                        .map(|(_, literal)| literal)
                        .eq(b_parts.iter().map(|(_, literal)| literal))
            }
            _ => false,
        })
}

/// Reports whether the segments of a path match a template.
pub(crate) fn matches(template: &[Segment], segments: &[&str]) -> bool {
    template.len() == segments.len()
        && template.iter().zip(segments).all(|(part, segment)| match part {
            Segment::Literal(literal) => percent_decode_str(segment).eq(literal.bytes()),
            Segment::Mixed(start, parts) => mixed_values(start, parts, segment).is_some(),
            Segment::Parameter(_) => !segment.is_empty(),
        })
}
