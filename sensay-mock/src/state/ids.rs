//! Ids that are the same in every run.

/// Hashes the parts with FNV-1a, so that the same parts have the same hash in every version of the crate.
pub(crate) fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> u64 {
    let bytes = parts.into_iter().flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Derives a UUID from a number. The UUID has version 8, which is for custom formats.
pub(crate) fn uuid(seed: u64) -> String {
    let (a, b) = (mix(seed), mix(seed ^ 0x9e37_79b9_7f4a_7c15));
    let (high, middle, low) = (a >> 32, a >> 16 & 0xffff, a & 0xfff);
    format!(
        "{high:08x}-{middle:04x}-8{low:03x}-{:04x}-{:012x}",
        0x8000 | b >> 48 & 0x3fff,
        b & 0xffff_ffff_ffff
    )
}

/// Scrambles a number with the last step of SplitMix64, so that consecutive numbers yield unrelated UUIDs.
fn mix(number: u64) -> u64 {
    let number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}
