use proptest::prelude::*;

use super::fixtures::{DATA_STREAM, NONE, SERVER_SENT_EVENTS, WHOLE};
use super::support::{FORMS, decode};

/// Pieces of answers, so that what is put together from them is often nearly right.
const FRAGMENTS: &[&[u8]] = &[
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b":",
    b" ",
    b"\xEF\xBB\xBF",
    b"\xEF",
    b"\xF0\x9F\x98",
    b"\"",
    b"{",
    b"}",
    b"0:",
    b"0:\"a\"\n",
    b"3:\"e\"\n",
    b"d:{}\n",
    b"z:1\n",
    b"data: ",
    b"data",
    b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n",
    b"data: [DONE]\n\n",
    b"event: error\n",
    b"id: 1\n",
    b": comment\n",
    b"{\"content\":\"a\"}",
    b"{\"success\":false}",
];

fn fragments() -> impl Strategy<Value = Vec<u8>> {
    let fragment = prop_oneof![
        8 => prop::sample::select(FRAGMENTS).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 1..8),
        1 => (any::<u8>(), 0..2000_usize).prop_map(|(byte, times)| vec![byte; times]),
    ];
    prop::collection::vec(fragment, 0..16).prop_map(|fragments| fragments.concat())
}

/// The same bytes in pieces of these sizes, again and again.
fn cut<'a>(bytes: &'a [u8], sizes: &[usize]) -> Vec<&'a [u8]> {
    let mut rest = bytes;
    let mut pieces = Vec::new();
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, after) = rest.split_at((*size).min(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(1..40_usize, 1..20)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn how_a_good_answer_is_cut_makes_no_difference(
        which in any::<prop::sample::Index>(),
        sizes in sizes(),
    ) {
        let all: Vec<_> = DATA_STREAM.iter().chain(SERVER_SENT_EVENTS).chain(WHOLE).chain(NONE).collect();
        let fixture = which.get(&all);
        prop_assert_eq!(decode(None, cut(fixture.bytes, &sizes)), fixture.events, "{}", fixture.name);
    }

    #[test]
    fn how_anything_is_cut_makes_no_difference(bytes in fragments(), sizes in sizes()) {
        for promised in FORMS {
            prop_assert_eq!(decode(promised, [&*bytes]), decode(promised, cut(&bytes, &sizes)));
        }
    }

    #[test]
    fn any_bytes_come_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..3000), sizes in sizes()) {
        for promised in FORMS {
            prop_assert_eq!(decode(promised, [&*bytes]), decode(promised, cut(&bytes, &sizes)));
        }
    }
}
