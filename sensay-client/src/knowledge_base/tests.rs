mod fake;
mod put;
mod socket;
mod source;
mod steps;
mod upload;
mod wait;

fn is_spawnable<T: Send + 'static>(_: T) {}

#[test]
fn each_call_can_be_spawned() {
    let client = fake::Fake::with_steps([]).client();
    let source = super::FileSource::from_bytes("a.txt", "a");
    is_spawnable(client.upload_to_knowledge_base("r", source.clone()).send());
    is_spawnable(client.put_signed(&"https://storage.example/a".into(), source).send());
    is_spawnable(client.wait_for_knowledge_base_entry("r", 1).send());
}
