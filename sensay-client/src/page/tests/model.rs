//! Iterations over a model of a server, which filters, limits and repeats pages, and changes its list.

use proptest::prelude::*;

use super::*;

/// A server with one list.
#[derive(Clone, Debug)]
struct Server(Arc<Mutex<State>>);

#[derive(Clone, Debug)]
struct State {
    items: Vec<u32>,
    /// The largest page size of the server.
    cap: usize,
    /// Items that the server filters out of their page.
    hidden: Vec<u32>,
    /// Whether every response is the first page.
    repeats: bool,
    /// The change of the list before each request but the first.
    changes: VecDeque<Change>,
    requests: usize,
}

#[derive(Clone, Copy, Debug)]
enum Change {
    None,
    Append,
    Prepend,
    RemoveFirst,
    RemoveLast,
}

impl Server {
    fn client(&self) -> Client {
        client(self.clone())
    }

    fn respond(&self, query: &str) -> Value {
        let mut state = self.0.lock().unwrap();
        state.change();
        state.requests += 1;
        let number = |name: &str| {
            let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            value.map(|value| value.parse::<usize>().unwrap())
        };
        let size = number("pageSize").or(number("limit")).unwrap_or(24).min(state.cap);
        let begin = match (number("page"), number("afterUUID")) {
            _ if state.repeats => 0,
            (Some(page), _) => (page - 1) * size,
            (None, Some(after)) => {
                state.items.iter().position(|item| *item as usize == after).map_or(0, |index| index + 1)
            }
            (None, None) => 0,
        };
        let page = state.items.iter().skip(begin).take(size).filter(|item| !state.hidden.contains(item));
        let ids: Vec<String> = page.map(ToString::to_string).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        if query.contains("afterUUID") { messages(&ids).1 } else { chats(&ids, state.items.len() as i64).1 }
    }
}

impl State {
    fn change(&mut self) {
        let change = if self.requests == 0 { None } else { self.changes.pop_front() };
        let fresh = 1000 + self.requests as u32;
        match change.unwrap_or(Change::None) {
            Change::None => {}
            Change::Append => self.items.push(fresh),
            Change::Prepend => self.items.insert(0, fresh),
            Change::RemoveFirst => drop((!self.items.is_empty()).then(|| self.items.remove(0))),
            Change::RemoveLast => drop(self.items.pop()),
        }
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let body = self.respond(request.uri().query().unwrap_or_default());
        Box::pin(async move { Ok(http::Response::new(Body::from(body.to_string()))) })
    }
}

const MOST: u32 = 40;

fn lists() -> impl Strategy<Value = State> {
    let hidden = prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(1..=MOST, 0..30),
        // Whole pages.
        (1..=MOST, 1..=MOST).prop_map(|(from, to)| (from..to).collect()),
    ];
    (0..=MOST, 1..12_usize, hidden).prop_map(|(count, cap, hidden)| State {
        items: (1..=count).collect(),
        cap,
        hidden,
        repeats: false,
        changes: VecDeque::new(),
        requests: 0,
    })
}

fn changes(of: &'static [Change]) -> impl Strategy<Value = VecDeque<Change>> {
    prop::collection::vec(prop::sample::select(of), 0..20).prop_map(VecDeque::from)
}

struct Outcome {
    items: Vec<u32>,
    error: Option<Error>,
    /// The state of the server at the end.
    state: State,
}

/// Iterates over a list with numbered pages of the size, or over one with cursors, from its beginning.
fn iterate(state: State, size: Option<i64>, by_cursor: bool) -> Outcome {
    let server = Server(Arc::new(Mutex::new(state)));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (items, error) = runtime.block_on(async {
        if by_cursor {
            let call = server.client().list_chat_messages("r", "c").after_uuid("0");
            let call = size.map_or(call.clone(), |size| call.limit(size));
            drain(&mut call.items()).await
        } else {
            let call = server.client().list_chats("r");
            let call = size.map_or(call.clone(), |size| call.page_size(size));
            drain(&mut call.items()).await
        }
    });
    let items = items.iter().map(|id| id.parse().unwrap()).collect();
    let state = server.0.lock().unwrap().clone();
    Outcome { items, error, state }
}

fn sizes() -> impl Strategy<Value = Option<i64>> {
    prop::option::of(1..15_i64)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_item_is_lost_if_the_server_filters_pages_and_limits_their_size(state in lists(), size in sizes()) {
        let visible: Vec<u32> = state.items.iter().copied().filter(|item| !state.hidden.contains(item)).collect();
        let count = state.items.len();
        let requested = size.map_or(24, |size| size as usize);
        // While every page is empty, the client cannot know that the server's page size is smaller than the requested
        // one.
        prop_assume!(requested <= state.cap || state.items.iter().take(state.cap).any(|item| !state.hidden.contains(item)));
        let outcome = iterate(state, size, false);
        prop_assert!(outcome.error.is_none(), "{:?}", outcome.error);
        prop_assert_eq!(outcome.items, visible);
        // In the worst case, one item of each page is left, and the page size seems to be 1.
        prop_assert!(outcome.state.requests <= count + 1);
    }

    #[test]
    fn no_request_is_superfluous_if_the_server_does_not_filter(mut state in lists(), size in sizes()) {
        state.hidden.clear();
        let (count, cap) = (state.items.len(), state.cap);
        let outcome = iterate(state, size, false);
        let page = size.map_or(24, |size| size as usize).min(cap);
        prop_assert_eq!(outcome.state.requests, count.div_ceil(page).max(1));
    }

    #[test]
    fn a_server_that_ignores_the_page_number_is_an_error(mut state in lists(), size in sizes()) {
        state.repeats = true;
        state.hidden.clear();
        let page = size.map_or(24, |size| size as usize).min(state.cap);
        let expected: Vec<u32> = state.items.iter().copied().take(page).collect();
        let more = state.items.len() > page;
        let outcome = iterate(state, size, false);
        prop_assert_eq!(outcome.items, expected);
        prop_assert_eq!(outcome.error.is_some_and(|error| error.is_decode()), more);
    }

    #[test]
    fn changes_at_the_end_lose_no_item_that_stays(
        mut state in lists(),
        size in sizes(),
        changes in changes(&[Change::None, Change::Append, Change::RemoveLast]),
    ) {
        state.changes = changes;
        state.hidden.clear();
        let before = state.items.clone();
        let outcome = iterate(state, size, false);
        prop_assert!(outcome.error.is_none(), "{:?}", outcome.error);
        let stayed = before.iter().filter(|item| outcome.state.items.contains(item));
        for item in stayed {
            prop_assert!(outcome.items.contains(item), "{} is lost", item);
        }
    }

    #[test]
    fn every_iteration_ends_however_the_list_changes(
        mut state in lists(),
        size in sizes(),
        repeats in any::<bool>(),
        changes in changes(&[Change::None, Change::Append, Change::Prepend, Change::RemoveFirst, Change::RemoveLast]),
    ) {
        (state.changes, state.repeats) = (changes, repeats);
        let outcome = iterate(state, size, false);
        prop_assert!(outcome.state.requests <= 2 * MOST as usize);
        if let Some(error) = outcome.error {
            prop_assert!(error.is_decode(), "{error:?}");
        }
    }

    #[test]
    fn no_item_is_lost_with_cursors(mut state in lists(), size in sizes()) {
        state.hidden.clear();
        let expected = state.items.clone();
        let outcome = iterate(state, size, true);
        prop_assert!(outcome.error.is_none(), "{:?}", outcome.error);
        prop_assert_eq!(outcome.items, expected);
    }
}
