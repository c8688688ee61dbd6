use proptest::prelude::*;

use super::fixtures::{DATA_STREAM, FOREIGN, SERVER_SENT_EVENTS, WHOLE};
use super::support::{FORMS, decode};

/// Pieces of streams, whose random combinations are often nearly valid.
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

/// Splits bytes into pieces of these sizes, in turn.
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
    fn a_valid_stream_is_decoded_the_same_however_it_is_split(
        which in any::<prop::sample::Index>(),
        sizes in sizes(),
    ) {
        let all: Vec<_> = DATA_STREAM.iter().chain(SERVER_SENT_EVENTS).chain(WHOLE).chain(FOREIGN).collect();
        let fixture = which.get(&all);
        prop_assert_eq!(decode(None, cut(fixture.bytes, &sizes)), fixture.events, "{}", fixture.name);
    }

    #[test]
    fn an_invalid_stream_is_decoded_the_same_however_it_is_split(bytes in fragments(), sizes in sizes()) {
        for announced in FORMS {
            prop_assert_eq!(decode(announced, [&*bytes]), decode(announced, cut(&bytes, &sizes)));
        }
    }

    #[test]
    fn random_bytes_are_decoded_the_same_however_they_are_split(bytes in prop::collection::vec(any::<u8>(), 0..3000), sizes in sizes()) {
        for announced in FORMS {
            prop_assert_eq!(decode(announced, [&*bytes]), decode(announced, cut(&bytes, &sizes)));
        }
    }
}
