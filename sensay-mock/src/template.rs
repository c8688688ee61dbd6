//! Path templates such as `/v1/users/{userID}`: what they are made of, and which paths fit.

use percent_encoding::percent_decode_str;

// Literals come first in the order, so that they win where both fit.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment {
    Literal(String),
    /// Literals with parameters between: each parameter, and the literal after it. `{name}.{format}` begins with
    /// an empty literal.
    Mixed(String, Vec<(String, String)>),
    Parameter(String),
}

impl Segment {
    /// The parameters of the segment, each with its value in the segment of a path.
    pub(crate) fn values<'a>(&'a self, segment: &'a str) -> Vec<(&'a str, &'a str)> {
        match self {
            Self::Literal(_) => Vec::new(),
            Self::Mixed(start, parts) => mixed(start, parts, segment).unwrap_or_default(),
            Self::Parameter(name) => vec![(name.as_str(), segment)],
        }
    }
}

/// The names in braces of a path template.
pub(crate) fn names(path: &str) -> Vec<String> {
    let segments = parse(path).unwrap_or_default().into_iter();
    let names = segments.flat_map(|segment| match segment {
        Segment::Literal(_) => Vec::new(),
        Segment::Mixed(_, parts) => parts.into_iter().map(|(name, _)| name).collect(),
        Segment::Parameter(name) => vec![name],
    });
    names.collect()
}

/// Reads a template, segment by segment.
pub(crate) fn parse(path: &str) -> Result<Vec<Segment>, String> {
    let path = path.strip_prefix('/').ok_or("a path begins with `/`")?;
    path.split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            None if !segment.contains(['{', '}']) => Ok(Segment::Literal(segment.to_owned())),
            _ => split(segment).ok_or_else(|| format!("`{segment}`: the braces do not enclose names")),
        })
        .collect()
}

/// A segment that is neither a literal nor a parameter as a whole.
fn split(segment: &str) -> Option<Segment> {
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

/// The values of the parameters in a part of a path. Each is as short as what follows allows, and none is empty.
fn mixed<'a>(
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
            // Nothing says where the one ends and the next begins.
            (false, "") => rest.chars().next()?.len_utf8(),
            (false, literal) => rest.find(literal)?,
        };
        let (value, after) = rest.split_at_checked(end).filter(|(value, _)| !value.is_empty())?;
        values.push((name.as_str(), value));
        rest = after.strip_prefix(literal.as_str())?;
    }
    Some(values)
}

/// Whether two templates fit the same paths.
pub(crate) fn same_shape(a: &[Segment], b: &[Segment]) -> bool {
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

/// Whether the segments of a path fit a template.
pub(crate) fn fits(template: &[Segment], segments: &[&str]) -> bool {
    template.len() == segments.len()
        && template.iter().zip(segments).all(|(part, segment)| match part {
            Segment::Literal(literal) => percent_decode_str(segment).eq(literal.bytes()),
            Segment::Mixed(start, parts) => mixed(start, parts, segment).is_some(),
            Segment::Parameter(_) => !segment.is_empty(),
        })
}
