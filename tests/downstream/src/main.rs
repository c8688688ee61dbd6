//! Uses the client as its README shows.

use sensay_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), sensay_client::Error> {
    let client = Client::from_env()?.as_user("johndoe");
    let user = client.update_current_user().id("johndoe").name("John Doe").send().await?;
    println!("{}", user.id);
    Ok(())
}
