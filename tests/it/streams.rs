use sensay_client::Client;
use sensay_client::types::TelegramData;
use sensay_mock::MockServer;
use sensay_tests::block_on;

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
const TEXT: &str = "I told stories, and I went for long walks at night.";

#[test]
fn the_documented_streams_are_read_from_a_socket() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let client = Client::builder().organization_secret("secret").base_url(mock.url()).build().unwrap();
        for (example, reason) in [("data_stream", Some("stop")), ("server_sent_events", None)] {
            let prefer = format!("example={example}");
            let call = client.create_chat_completion(REPLICA).content("Hello").header("prefer", &prefer);
            let message = call.stream().await.unwrap().final_message().await.unwrap();
            assert_eq!(
                (message.text.as_str(), message.finish_reason.as_deref()),
                (TEXT, reason),
                "{example}"
            );

            let data = TelegramData::new("supergroup", -1_001_234_567_890, 42);
            let call = client.create_telegram_chat_completion(REPLICA).content("Hello").telegram_data(data);
            let mut stream = call.header("prefer", &prefer).stream().await.unwrap();
            assert_eq!(stream.text().await.unwrap(), TEXT, "{example}");
        }
    });
}
