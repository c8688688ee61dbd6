//! Iterations over a server that does with its pages what servers do.

use proptest::prelude::*;

use super::*;

/// A list on a server, and how the server treats it.
#[derive(Clone, Debug)]
struct Server(Arc<Mutex<State>>);

#[derive(Clone, Debug)]
struct State {
    items: Vec<u32>,
    /// The most items on a page, whatever the client asks for.
    cap: usize,
    /// Items that are left out of the page they are on.
    hidden: Vec<u32>,
    /// Whether each request gets the first page.
    repeats: bool,
    /// What happens to the list before each request but the first.
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

    fn answer(&self, query: &str) -> Value {
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
                state.items.iter().position(|item| *item as usize == after).map_or(0, |place| place + 1)
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
        let body = self.answer(request.uri().query().unwrap_or_default());
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

struct Given {
    items: Vec<u32>,
    error: Option<Error>,
    /// What the list was in the end.
    state: State,
}

/// Iterates over numbered pages of the size, or over those behind the first item.
fn iterate(state: State, size: Option<i64>, by_cursor: bool) -> Given {
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
    Given { items, error, state }
}

fn sizes() -> impl Strategy<Value = Option<i64>> {
    prop::option::of(1..15_i64)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_where_the_server_filters_pages_and_limits_their_size(state in lists(), size in sizes()) {
        let visible: Vec<u32> = state.items.iter().copied().filter(|item| !state.hidden.contains(item)).collect();
        let count = state.items.len();
        let asked = size.map_or(24, |size| size as usize);
        // As long as every page is empty, nobody can know that the server's are smaller than the client asked for.
        prop_assume!(asked <= state.cap || state.items.iter().take(state.cap).any(|item| !state.hidden.contains(item)));
        let given = iterate(state, size, false);
        prop_assert!(given.error.is_none(), "{:?}", given.error);
        prop_assert_eq!(given.items, visible);
        // In the worst case, where one item of a page is left, each page is taken for one of that size.
        prop_assert!(given.state.requests <= count + 1);
    }

    #[test]
    fn nothing_is_asked_for_in_vain_where_the_server_does_not_filter(mut state in lists(), size in sizes()) {
        state.hidden.clear();
        let (count, cap) = (state.items.len(), state.cap);
        let given = iterate(state, size, false);
        let page = size.map_or(24, |size| size as usize).min(cap);
        prop_assert_eq!(given.state.requests, count.div_ceil(page).max(1));
    }

    #[test]
    fn a_server_that_does_not_heed_the_number_of_the_page_is_an_error(mut state in lists(), size in sizes()) {
        state.repeats = true;
        state.hidden.clear();
        let page = size.map_or(24, |size| size as usize).min(state.cap);
        let expected: Vec<u32> = state.items.iter().copied().take(page).collect();
        let more = state.items.len() > page;
        let given = iterate(state, size, false);
        prop_assert_eq!(given.items, expected);
        prop_assert_eq!(given.error.is_some_and(|error| error.is_decode()), more);
    }

    #[test]
    fn changes_at_the_end_lose_nothing_that_stays(
        mut state in lists(),
        size in sizes(),
        changes in changes(&[Change::None, Change::Append, Change::RemoveLast]),
    ) {
        state.changes = changes;
        state.hidden.clear();
        let before = state.items.clone();
        let given = iterate(state, size, false);
        prop_assert!(given.error.is_none(), "{:?}", given.error);
        let stayed = before.iter().filter(|item| given.state.items.contains(item));
        for item in stayed {
            prop_assert!(given.items.contains(item), "{} is lost", item);
        }
    }

    #[test]
    fn whatever_happens_to_the_list_the_iteration_ends(
        mut state in lists(),
        size in sizes(),
        repeats in any::<bool>(),
        changes in changes(&[Change::None, Change::Append, Change::Prepend, Change::RemoveFirst, Change::RemoveLast]),
    ) {
        (state.changes, state.repeats) = (changes, repeats);
        let given = iterate(state, size, false);
        prop_assert!(given.state.requests <= 2 * MOST as usize);
        if let Some(error) = given.error {
            prop_assert!(error.is_decode(), "{error:?}");
        }
    }

    #[test]
    fn nothing_is_lost_behind_cursors(mut state in lists(), size in sizes()) {
        state.hidden.clear();
        let expected = state.items.clone();
        let given = iterate(state, size, true);
        prop_assert!(given.error.is_none(), "{:?}", given.error);
        prop_assert_eq!(given.items, expected);
    }
}
