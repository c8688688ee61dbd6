//! Finds renames.

/// The largest number of added or removed things for which renames are searched: each is compared with each.
const MAX_CANDIDATES: usize = 50;

/// Returns the pairs of a removed and an added thing that fit each other and nothing else.
pub(crate) fn pairs<T: Copy, U: Copy>(
    removed: &[T],
    added: &[U],
    mut fit: impl FnMut(T, U) -> bool,
) -> Vec<(T, U)> {
    if removed.len() > MAX_CANDIDATES || added.len() > MAX_CANDIDATES {
        return Vec::new();
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (index, one) in removed.iter().enumerate() {
        found.extend(
            added.iter().enumerate().filter(|(_, other)| fit(*one, **other)).map(|(other, _)| (index, other)),
        );
    }
    let only = |(one, other): &(usize, usize)| {
        found.iter().filter(|(index, _)| index == one).count() == 1
            && found.iter().filter(|(_, index)| index == other).count() == 1
    };
    let found = found.iter().filter(|pair| only(pair));
    found.filter_map(|(one, other)| Some((*removed.get(*one)?, *added.get(*other)?))).collect()
}

/// Reports whether two names are alike: the same words in another notation, one within the other, or a few letters
/// apart.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let plain = |name: &str| -> Vec<char> {
        name.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).take(100).collect()
    };
    let (one, other) = (plain(one), plain(other));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if short.len() < 2 {
        return short == long;
    }
    let within = short.len() >= 3 && (long.starts_with(&short) || long.ends_with(&short));
    within || distance(&short, &long) <= long.len() / 4
}

/// Returns the edit distance of two names.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, left) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], index + 1);
        for (column, right) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(left != right);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
