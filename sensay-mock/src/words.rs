//! Plausible texts for generated bodies.

use fastrand::Rng;

const FIRST: [&str; 8] = ["Ada", "Alan", "Barbara", "Edsger", "Grace", "Katherine", "Margaret", "Niklaus"];
const LAST: [&str; 8] = ["Byron", "Dijkstra", "Hamilton", "Hopper", "Johnson", "Liskov", "Turing", "Wirth"];
const WORDS: [&str; 16] = [
    "garden", "workshop", "course", "member", "wheel", "library", "morning", "answer", "question", "machine",
    "letter", "river", "market", "lesson", "engine", "window",
];
const SENTENCES: [&str; 6] = [
    "The workshop opens at ten.",
    "Roses are pruned in late winter.",
    "A loop repeats what stands inside of it.",
    "Bring the receipt and we will have a look.",
    "The course begins on the first Monday.",
    "Peas can be sown in March.",
];

fn pick<'a>(rng: &mut Rng, texts: &[&'a str]) -> &'a str {
    texts.get(rng.usize(..texts.len().max(1))).copied().unwrap_or_default()
}

pub(crate) fn uuid(rng: &mut Rng) -> String {
    let (a, b) = (rng.u64(..), rng.u64(..));
    let (high, middle, low) = (a >> 32, a >> 16 & 0xffff, a & 0xfff);
    format!(
        "{high:08x}-{middle:04x}-4{low:03x}-{:04x}-{:012x}",
        0x8000 | b >> 48 & 0x3fff,
        b & 0xffff_ffff_ffff
    )
}

pub(crate) fn sentence(rng: &mut Rng) -> String {
    pick(rng, &SENTENCES).to_owned()
}

/// Generates a text of a format, or returns `None` for an unknown format.
pub(crate) fn for_format(rng: &mut Rng, format: &str) -> Option<String> {
    let day = |rng: &mut Rng| format!("2025-{:02}-{:02}", rng.u8(1..=12), rng.u8(1..=28));
    Some(match format {
        "uuid" => uuid(rng),
        "date" => day(rng),
        "date-time" => {
            let time = (rng.u8(..24), rng.u8(..60), rng.u8(..60), rng.u32(..1_000_000));
            format!("{}T{:02}:{:02}:{:02}.{:06}+00:00", day(rng), time.0, time.1, time.2, time.3)
        }
        "email" => format!("{}@example.com", pick(rng, &FIRST).to_lowercase()),
        "uri" | "url" => format!("https://example.com/{}", pick(rng, &WORDS)),
        "password" => format!("example-{:016x}", rng.u64(..)),
        _ => return None,
    })
}

/// Generates a text for a property from its name, or returns `None` if the name suggests none.
pub(crate) fn for_name(rng: &mut Rng, name: &str) -> Option<String> {
    let name = name.to_ascii_lowercase().replace(['_', '-'], "");
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    Some(if ends(&["username", "slug", "ownerid", "userid"]) || name == "id" {
        format!("{}-{}", pick(rng, &FIRST), pick(rng, &LAST)).to_lowercase()
    } else if ends(&["uuid"]) {
        uuid(rng)
    } else if ends(&["url"]) {
        format!("https://example.com/{}", pick(rng, &WORDS))
    } else if ends(&["name"]) {
        format!("{} {}", pick(rng, &FIRST), pick(rng, &LAST))
    } else if ends(&["tag", "topic"]) {
        pick(rng, &WORDS).to_owned()
    } else if ends(&["content", "text", "message", "summary", "description", "greeting", "error"]) {
        sentence(rng)
    } else if ends(&["title"]) {
        format!("The {} and the {}", pick(rng, &WORDS), pick(rng, &WORDS))
    } else if ends(&["question"]) {
        format!("Where is the {}?", pick(rng, &WORDS))
    } else {
        return None;
    })
}
