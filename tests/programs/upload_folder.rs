//! `upload_folder`: killed anywhere, and taken up again without a second entry.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sensay_client::Client;
use sensay_mock::{MockServer, Reply};

use crate::program::{Ended, Program, REPLICA, run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_upload_folder");

struct Case {
    mock: MockServer,
    folder: PathBuf,
}

impl Case {
    /// Returns a folder with so many files, and a mock that processes them in no time.
    async fn new(name: &str, files: usize) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for number in 0..files {
            std::fs::write(folder.join(format!("{number}.md")), format!("# {number}")).unwrap();
        }
        let mock = MockServer::builder().state(true).processing_step(Duration::ZERO).start().await.unwrap();
        Self { mock, folder }
    }

    fn arguments(&self) -> [&str; 2] {
        [REPLICA, self.folder.to_str().unwrap()]
    }

    fn start(&self) -> Program {
        Program::start(PROGRAM, self.mock.url(), "johndoe", &self.arguments())
    }

    async fn run(&self) -> Ended {
        run(PROGRAM, self.mock.url(), "johndoe", &self.arguments()).await
    }

    /// Returns how many requests there were of an operation.
    fn count(&self, operation: &str) -> usize {
        self.mock.requests_for(operation).unwrap().len()
    }

    /// Waits for the requests of a program.
    async fn requested(&self, operation: &str, times: usize) {
        let waiting = async {
            while self.count(operation) < times {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("the requests come");
    }

    /// Returns the files in the storage, by their names.
    fn stored(&self) -> BTreeMap<String, Vec<u8>> {
        let files = self.mock.storage().files();
        let stored = files.iter().map(|file| (file.name().to_owned(), file.content().to_owned()));
        let by_name: BTreeMap<_, _> = stored.collect();
        assert_eq!(by_name.len(), files.len(), "no file is there twice");
        by_name
    }

    fn client(&self) -> Client {
        let client = Client::builder().organization_secret("mock-secret").base_url(self.mock.url());
        client.build().unwrap().as_user("johndoe")
    }

    /// Returns the titles of the entries that were made of files of this folder.
    async fn titles(&self) -> Vec<String> {
        let client = self.client();
        let mut items = client.list_knowledge_base_entries(REPLICA).items();
        let mut titles = Vec::new();
        while let Some(entry) = items.next().await {
            titles.extend(entry.unwrap().title.filter(|title| title.ends_with(".md")));
        }
        titles.sort();
        titles
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_killed_in_the_middle_is_taken_up_again_without_a_second_entry() {
    let case = Case::new("killed-in-the-middle", 5).await;
    case.mock.times(3, "put_signed", Reply::hangs()).unwrap();
    let mut program = case.start();
    program.prints("is made", 3).await;
    case.requested("put_signed", 3).await;
    program.kill().await;
    // Three at a time, so the others were not begun.
    assert_eq!((case.count("create_knowledge_base_entries"), case.stored().len()), (3, 0));

    let ended = case.run().await;
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert!(ended.out.ends_with("5 of 5 files are uploaded\n"), "{}", ended.out);
    assert!(ended.err.ends_with("100 % of 15 bytes\n"), "{}", ended.err);
    assert_eq!(case.count("create_knowledge_base_entries"), 5);
    assert_eq!(case.titles().await, ["0.md", "1.md", "2.md", "3.md", "4.md"]);
    let stored = case.stored();
    assert_eq!(stored.len(), 5);
    for number in 0..5 {
        assert_eq!(stored[&format!("{number}.md")], format!("# {number}").into_bytes());
    }

    // A third run has nothing to do, also after one that was killed while it wrote into the journal.
    let journal = case.folder.join(".sensay-uploads");
    let mut text = std::fs::read_to_string(&journal).unwrap();
    text.push_str(r#"{"file":{"name":"4.m"#);
    std::fs::write(&journal, text).unwrap();
    let before = case.mock.requests().len();
    let ended = case.run().await;
    assert!(ended.out.ends_with("5 of 5 files are uploaded\n"), "{}", ended.out);
    assert_eq!(case.mock.requests().len(), before);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_is_of_one_process_one_replica_and_one_user_of_the_machine() {
    use std::os::unix::fs::PermissionsExt;

    let case = Case::new("one-process", 1).await;
    case.mock.times(1, "put_signed", Reply::hangs()).unwrap();
    let mut program = case.start();
    program.prints("is made", 1).await;
    let journal = case.folder.join(".sensay-uploads");
    assert_eq!(std::fs::metadata(&journal).unwrap().permissions().mode() & 0o777, 0o600);
    let second = case.run().await;
    assert_eq!(second.code, Some(1));
    assert!(second.err.contains("perhaps another run does"), "{}", second.err);
    program.kill().await;

    let other = "16d38fcc-5cb0-4f94-9cee-3e8398ef4700";
    let ended = run(PROGRAM, case.mock.url(), "johndoe", &[other, case.arguments()[1]]).await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains(&format!("is of the replica {REPLICA}")), "{}", ended.err);
    assert_eq!(case.count("create_knowledge_base_entries"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_killed_while_an_entry_is_made_leaves_none_behind() {
    let case = Case::new("killed-while-made", 1).await;
    case.mock.times(2, "create_knowledge_base_entries", Reply::hangs()).unwrap();
    for times in 1..=2 {
        let program = case.start();
        case.requested("create_knowledge_base_entries", times).await;
        program.kill().await;
    }
    // The server had made it after all.
    let made = case.client().create_knowledge_base_entries(REPLICA).filename("0.md").title("0.md");
    made.send().await.unwrap();
    let ended = case.run().await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("may be its own, without a file: delete it first"), "{}", ended.out);
    assert_eq!(case.titles().await, ["0.md"]);

    let id = ended.out.split("0.md: entry ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap();
    case.client().delete_knowledge_base_entry(REPLICA, id.parse::<i64>().unwrap()).send().await.unwrap();
    let ended = case.run().await;
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert_eq!(case.titles().await, ["0.md"]);
    assert_eq!(case.stored().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_has_expired_makes_way_for_another_entry() {
    let case = Case::new("expired", 2).await;
    let expired = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    case.mock.once("put_signed", Reply::status(403).body(expired)).unwrap();
    let ended = case.run().await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("Request has expired") && ended.out.contains("1 of 2 files"), "{}", ended.out);
    assert_eq!(case.titles().await.len(), 1);

    let ended = case.run().await;
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert_eq!(case.titles().await, ["0.md", "1.md"]);
    assert_eq!(case.count("create_knowledge_base_entries"), 3);
}
