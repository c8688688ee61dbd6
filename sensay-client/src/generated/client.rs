// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

//! The methods of [`Client`](crate::Client) that begin the calls.

use super::{calls, inputs, types};
use crate::{Call, Client, Secret};
/// # Users
///
/// The users of an organization and the accounts linked to them.
impl Client {
    /// Create a user.
    ///
    /// Adds a user to the organization.
    /// All properties are optional. Without an `id`, the server creates a UUID.
    /// The status of the success is 200, not 201.
    ///
    /// Sends `POST /v1/users` with the credential of the client, but no user. Returns a [`User`](types::User).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 409 ([`is_conflict`](crate::Error::is_conflict)): The id, the email address or a linked account is taken.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{AccountType, LinkedAccount};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let user = client
    ///     .create_user()
    ///     .id("johndoe")
    ///     .name("John Doe")
    ///     .email("user@example.com")
    ///     .linked_accounts([LinkedAccount::new("123456789", AccountType::Telegram)])
    ///     .send()
    ///     .await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> calls::CreateUser {
        Call::new(self, inputs::CreateUser::default())
    }
    /// Get the current user.
    ///
    /// Returns the user that the request acts as.
    ///
    /// Sends `GET /v1/users/me` with the credential of the client and the user it acts as. Returns a [`User`](types::User).
    ///
    /// # Errors
    ///
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?.as_user("johndoe");
    /// let user = client.get_current_user().send().await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user(&self) -> calls::GetCurrentUser {
        Call::new(self, inputs::GetCurrentUser::default())
    }
    /// Update the current user.
    ///
    /// Update the currently logged in user.
    ///
    /// Sends `PUT /v1/users/me` with the credential of the client and the user it acts as. Returns a [`User`](types::User).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): Bad Request
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): Unauthorized
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Not Found
    /// - 409 ([`is_conflict`](crate::Error::is_conflict)): Linked account or email already exists or is invalid
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): Unsupported Media Type
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): Internal Server Error
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{AccountType, LinkedAccount};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?.as_user("johndoe");
    /// let user = client
    ///     .update_current_user()
    ///     .name("John Doe")
    ///     .email("user@example.com")
    ///     .id("johndoe")
    ///     .linked_accounts([LinkedAccount::new("string", AccountType::Discord)])
    ///     .send()
    ///     .await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_current_user(&self) -> calls::UpdateCurrentUser {
        Call::new(self, inputs::UpdateCurrentUser::default())
    }
    /// Delete the current user.
    ///
    /// Deletes the user that the request acts as, with all their data.
    /// This cannot be undone.
    ///
    /// Sends `DELETE /v1/users/me` with the credential of the client and the user it acts as. Returns nothing.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?.as_user("johndoe");
    /// client.delete_current_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_current_user(&self) -> calls::DeleteCurrentUser {
        Call::new(self, inputs::DeleteCurrentUser::default())
    }
    /// Get a user.
    ///
    /// Returns a user of the organization by id.
    ///
    /// Sends `GET /v1/users/{userID}` with the credential of the client, but no user. Returns a [`User`](types::User).
    ///
    /// # Errors
    ///
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): The organization has no such user.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let user = client.get_user("johndoe").send().await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, user_id: impl Into<String>) -> calls::GetUser {
        let input = inputs::GetUser {
            user_id: user_id.into(),
        };
        Call::new(self, input)
    }
}
/// # API keys
///
/// The API keys of organizations.
impl Client {
    /// Redeem an invitation for an API key.
    ///
    /// Creates an organization and its first API key in exchange for the code of an invitation.
    /// The request needs no secret.
    /// The key is in this response only and cannot be retrieved later.
    ///
    /// Sends `POST /v1/api-keys/invites/{code}/redeem` without a credential. Returns a [`RedeemedInvite`](types::RedeemedInvite).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let redeemed_invite = client
    ///     .redeem_api_key_invite("INVITE-2025-0001")
    ///     .organization_name("Example Ltd")
    ///     .name("John Doe")
    ///     .email("user@example.com")
    ///     .send()
    ///     .await?;
    /// println!("{redeemed_invite:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn redeem_api_key_invite(
        &self,
        code: impl Into<String>,
    ) -> calls::RedeemApiKeyInvite {
        let input = inputs::RedeemApiKeyInvite {
            code: code.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
}
/// # Replicas
///
/// Replicas and their settings, from the name to the language model.
impl Client {
    /// List replicas.
    ///
    /// Returns a page of replicas in ascending order, by name or by popularity.
    /// A user gets the replicas that they own and those that are public in the organization.
    /// A request without a user gets all replicas of the organization, private ones included.
    /// The response can contain bot tokens, so do not log it.
    ///
    /// Sends `GET /v1/replicas` with the credential of the client and, if it acts as one, the user. Returns a [`ReplicaList`](types::ReplicaList).
    ///
    /// `send` returns one page; [`items`](calls::ListReplicas::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_replicas().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_replicas(&self) -> calls::ListReplicas {
        Call::new(self, inputs::ListReplicas::default())
    }
    /// Create a replica.
    ///
    /// Creates a replica and returns its UUID.
    /// A slug that is taken gives 409.
    ///
    /// Sends `POST /v1/replicas` with the credential of the client, but no user. Returns a [`CreatedReplica`](types::CreatedReplica).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 409 ([`is_conflict`](crate::Error::is_conflict)): The slug is taken.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{EmbeddingModel, LanguageModel, LanguageModelSettings, ReplicaTool};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let created_replica = client
    ///     .create_replica()
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(LanguageModelSettings::new()
    ///         .model(LanguageModel::ClaudeHaiku45)
    ///         .system_message("Patient and precise, with a liking for old machines.")
    ///         .tools([ReplicaTool::GetTokenInfo])
    ///         .embedding_model(EmbeddingModel::MultilingualE5Large))
    ///     .send()
    ///     .await?;
    /// println!("{created_replica:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_replica(&self) -> calls::CreateReplica {
        Call::new(self, inputs::CreateReplica::default())
    }
    /// Get a replica.
    ///
    /// Returns a replica by UUID.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Replica`](types::Replica).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let replica = client.get_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{replica:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_replica(&self, replica_uuid: impl Into<String>) -> calls::GetReplica {
        let input = inputs::GetReplica {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// Update a replica.
    ///
    /// Updates the settings of a replica.
    /// Send all of them: whether a setting that the body leaves out keeps its value is not documented.
    /// The response does not contain the replica.
    /// A slug that is taken gives 409.
    ///
    /// Sends `PUT /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 409 ([`is_conflict`](crate::Error::is_conflict)): The slug is taken.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{EmbeddingModel, LanguageModel, LanguageModelSettings, ReplicaTool};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .update_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(LanguageModelSettings::new()
    ///         .model(LanguageModel::ClaudeHaiku45)
    ///         .system_message("Patient and precise, with a liking for old machines.")
    ///         .tools([ReplicaTool::GetTokenInfo])
    ///         .embedding_model(EmbeddingModel::MultilingualE5Large))
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::UpdateReplica {
        let input = inputs::UpdateReplica {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Delete a replica.
    ///
    /// Deletes a replica by UUID.
    ///
    /// Sends `DELETE /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client.delete_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteReplica {
        let input = inputs::DeleteReplica {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
}
/// # Usage
///
/// The conversations and knowledge base entries that a user has used.
impl Client {
    /// Get the usage of the current user.
    ///
    /// Returns the numbers of conversations and knowledge base entries of all replicas that the user owns.
    /// Conversations are those of the current calendar month, and only entries with the status `READY` count.
    ///
    /// Sends `GET /v1/users/me/usage` with the credential of the client and the user it acts as. Returns a [`Usage`](types::Usage).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?.as_user("johndoe");
    /// let usage = client.get_current_user_usage().send().await?;
    /// println!("{usage:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user_usage(&self) -> calls::GetCurrentUserUsage {
        Call::new(self, inputs::GetCurrentUserUsage::default())
    }
}
/// # Telegram integration
///
/// Replicas on Telegram: connecting them, asking them, and their chat history.
impl Client {
    /// Connect a replica to Telegram.
    ///
    /// Connects a replica to a Telegram bot.
    /// By default, Sensay runs the bot until the integration is deleted.
    /// Status 202 means that the integration was created, but the bot server could not be reached.
    /// If Sensay runs the bot, it tries to start it again later.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/integrations/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`CreateTelegramIntegrationOutcome`](calls::CreateTelegramIntegrationOutcome), which has a variant for each status.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let outcome = client
    ///     .create_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .telegram_token("example-telegram-bot-token")
    ///     .mention("ada_bot")
    ///     .send()
    ///     .await?;
    /// println!("{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramIntegration {
        let input = inputs::CreateTelegramIntegration {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Disconnect a replica from Telegram.
    ///
    /// Removes the Telegram integration of a replica.
    /// Status 202 means that the integration was deleted, but the bot server could not be reached.
    /// If Sensay runs the bot, it tries to stop it again later.
    ///
    /// Sends `DELETE /v1/replicas/{replicaUUID}/integrations/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`DeleteTelegramIntegrationOutcome`](calls::DeleteTelegramIntegrationOutcome), which has a variant for each status.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let outcome = client.delete_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteTelegramIntegration {
        let input = inputs::DeleteTelegramIntegration {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// Ask a replica from Telegram.
    ///
    /// Sends a message from Telegram to a replica and returns its answer.
    /// The message is stored in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header selects the form of the response.
    /// With `application/json` it is the whole answer at once, with `text/event-stream` the answer while it is being written.
    /// The server spends up to 90 seconds on a request, so a client has to wait longer than that.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/chat/completions/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateTelegramChatCompletion::stream), instead of `send`, returns the text while it is being written.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::TelegramData;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_completion = client
    ///     .create_telegram_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .image_url("https://images.example.com/photo.jpeg")
    ///     .telegram_data(TelegramData::new("supergroup", -1001234567890, 42)
    ///         .chat_name("Civil War Club")
    ///         .user_id(123456789)
    ///         .username("johndoe")
    ///         .message_thread_id(7))
    ///     .send()
    ///     .await?;
    /// println!("{chat_completion:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatCompletion {
        let input = inputs::CreateTelegramChatCompletion {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the Telegram chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on Telegram. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chat/history/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_history = client.list_telegram_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{chat_history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_telegram_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListTelegramChatHistory {
        let input = inputs::ListTelegramChatHistory {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// Add a message to the Telegram chat history.
    ///
    /// Stores a message from Telegram in the chat history of the user and the replica.
    /// The replica does not answer it.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/chat/history/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::TelegramData;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .create_telegram_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .telegram_data(TelegramData::new("supergroup", -1001234567890, 42)
    ///         .chat_name("Civil War Club")
    ///         .user_id(123456789)
    ///         .username("johndoe")
    ///         .message_thread_id(7))
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatHistoryEntry {
        let input = inputs::CreateTelegramChatHistoryEntry {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
}
/// # Discord integration
///
/// Replicas on Discord: connecting them, and their chat history.
impl Client {
    /// Connect a replica to Discord.
    ///
    /// Connects a replica to a Discord bot.
    /// By default, Sensay runs the bot until the integration is deleted.
    /// No operation that deletes the integration is documented.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/integrations/discord` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .create_discord_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .discord_token("example-discord-bot-token-example-discord-bot-token-0000")
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_discord_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateDiscordIntegration {
        let input = inputs::CreateDiscordIntegration {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the Discord chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on Discord. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chat/history/discord` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_history = client.list_discord_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{chat_history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_discord_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListDiscordChatHistory {
        let input = inputs::ListDiscordChatHistory {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
}
/// # Chat completions
///
/// Asking a replica and getting its answer.
impl Client {
    /// Ask a replica.
    ///
    /// Sends a message to a replica and returns its answer.
    /// The message is stored in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header selects the form of the response.
    /// With `application/json` it is the whole answer at once, with `text/event-stream` the answer while it is being written.
    /// The server spends up to 90 seconds on a request, so a client has to wait longer than that.
    ///
    /// Status 429 means that a rate limit or the quota in `usageLimits` is exceeded.
    /// For the quota, `error_code` is `CONVERSATION_QUOTA_EXCEEDED`, and only a higher quota or the next calendar month helps.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/chat/completions` with the credential of the client and, if it acts as one, the user. Returns a [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateChatCompletion::stream), instead of `send`, returns the text while it is being written.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): A rate limit or the quota in `usageLimits` is exceeded.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{ChatSource, ChatUsageLimits, ConversationQuota, DiscordData, DiscordDataRequired};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_completion = client
    ///     .create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .source(ChatSource::Discord)
    ///     .discord_data(DiscordData::new(DiscordDataRequired {
    ///             channel_id: "1234567890123456789".into(),
    ///             channel_name: "general".into(),
    ///             author_id: "2345678901234567890".into(),
    ///             author_name: "johndoe".into(),
    ///             message_id: "3456789012345678901".into(),
    ///         })
    ///         .created_at("2025-11-05T09:30:00Z")
    ///         .server_id("4567890123456789012")
    ///         .server_name("Civil War Club"))
    ///     .usage_limits(ChatUsageLimits::new()
    ///         .conversations(ConversationQuota::new(100)))
    ///     .send()
    ///     .await?;
    /// println!("{chat_completion:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatCompletion {
        let input = inputs::CreateChatCompletion {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Ask a replica in OpenAI's format.
    ///
    /// Sends a conversation to a replica and returns its answer, both in the format of OpenAI's chat completions.
    /// Only the last message of the conversation is used.
    /// Streaming, tools, stop sequences, log probabilities and most other parameters of OpenAI are not supported.
    /// The request has to act as a user.
    ///
    /// Beta: the API may still change this operation.
    ///
    /// Sends `POST /v1/experimental/replicas/{replicaUUID}/chat/completions` with the credential of the client and the user it acts as. Returns an [`OpenAiChatCompletion`](types::OpenAiChatCompletion).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{DiscordData, DiscordDataRequired, OpenAiChatSource, OpenAiMessage, OpenAiRole};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?.as_user("johndoe");
    /// let open_ai_chat_completion = client
    ///     .create_openai_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .messages([OpenAiMessage::new(OpenAiRole::System, "Answer in one sentence."), OpenAiMessage::new(OpenAiRole::User, "How did you cope with the pressure of the war?")
    ///             .name("johndoe")])
    ///     .source(OpenAiChatSource::Discord)
    ///     .discord_data(DiscordData::new(DiscordDataRequired {
    ///             channel_id: "1234567890123456789".into(),
    ///             channel_name: "general".into(),
    ///             author_id: "2345678901234567890".into(),
    ///             author_name: "johndoe".into(),
    ///             message_id: "3456789012345678901".into(),
    ///         })
    ///         .created_at("2025-11-05T09:30:00Z")
    ///         .server_id("4567890123456789012")
    ///         .server_name("Civil War Club"))
    ///     .send()
    ///     .await?;
    /// println!("{open_ai_chat_completion:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_openai_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateOpenaiChatCompletion {
        let input = inputs::CreateOpenaiChatCompletion {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
}
/// # Chat history
///
/// The messages that a user and a replica have exchanged, by source.
impl Client {
    /// List the chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chat/history` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_history = client.list_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{chat_history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListChatHistory {
        let input = inputs::ListChatHistory {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// Add a message to the chat history.
    ///
    /// Stores a message in the chat history of the user and the replica.
    /// The replica does not answer it.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/chat/history` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{ChatSource, DiscordData, DiscordDataRequired};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .create_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .source(ChatSource::Discord)
    ///     .discord_data(DiscordData::new(DiscordDataRequired {
    ///             channel_id: "1234567890123456789".into(),
    ///             channel_name: "general".into(),
    ///             author_id: "2345678901234567890".into(),
    ///             author_name: "johndoe".into(),
    ///             message_id: "3456789012345678901".into(),
    ///         })
    ///         .created_at("2025-11-05T09:30:00Z")
    ///         .server_id("4567890123456789012")
    ///         .server_name("Civil War Club"))
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatHistoryEntry {
        let input = inputs::CreateChatHistoryEntry {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the web chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on the web. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chat/history/web` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_history = client.list_web_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{chat_history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_web_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListWebChatHistory {
        let input = inputs::ListWebChatHistory {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// List the chat history of the chat widget.
    ///
    /// Returns the messages that the user and the replica have exchanged in the chat widget. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chat/history/embed` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_history = client.list_embed_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{chat_history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_embed_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListEmbedChatHistory {
        let input = inputs::ListEmbedChatHistory {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
}
/// # Chats
///
/// The chats of a replica, and the conversations and messages in them.
impl Client {
    /// List the chats of a replica.
    ///
    /// Returns a page of the chats of a replica.
    /// A chat groups the conversations of one user or group with the replica on one platform.
    /// By default, the chats with the most replies of the replica come first.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats` with the credential of the client and, if it acts as one, the user. Returns a [`ChatList`](types::ChatList).
    ///
    /// `send` returns one page; [`items`](calls::ListChats::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_chats("03db5651-cb61-4bdf-9ef0-89561f7c9c53").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chats(&self, replica_uuid: impl Into<String>) -> calls::ListChats {
        let input = inputs::ListChats {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Get a chat.
    ///
    /// Returns a chat of a replica by UUID.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`ChatDetails`](types::ChatDetails).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let chat_details = client.get_chat("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f").send().await?;
    /// println!("{chat_details:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::GetChat {
        let input = inputs::GetChat {
            replica_uuid: replica_uuid.into(),
            chat_uuid: chat_uuid.into(),
        };
        Call::new(self, input)
    }
    /// List the conversations of a chat.
    ///
    /// Returns a page of the conversations in a chat.
    /// By default, the conversations with the latest replies of the replica come first.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationList`](types::ConversationList).
    ///
    /// `send` returns one page; [`items`](calls::ListChatConversations::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_chat_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversations(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatConversations {
        let input = inputs::ListChatConversations {
            replica_uuid: replica_uuid.into(),
            chat_uuid: chat_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Get a conversation of a chat.
    ///
    /// Returns a conversation in a chat by UUID.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Conversation`](types::Conversation).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let conversation = client.get_chat_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687").send().await?;
    /// println!("{conversation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_conversation(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetChatConversation {
        let input = inputs::GetChatConversation {
            replica_uuid: replica_uuid.into(),
            chat_uuid: chat_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
        };
        Call::new(self, input)
    }
    /// List the messages of a conversation of a chat.
    ///
    /// Returns messages of one conversation in a chat, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
    ///
    /// `send` returns one page; [`items`](calls::ListChatConversationMessages::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_chat_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListChatConversationMessages {
        let input = inputs::ListChatConversationMessages {
            replica_uuid: replica_uuid.into(),
            chat_uuid: chat_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the messages of a chat.
    ///
    /// Returns messages of all conversations in a chat, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
    ///
    /// `send` returns one page; [`items`](calls::ListChatMessages::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_chat_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatMessages {
        let input = inputs::ListChatMessages {
            replica_uuid: replica_uuid.into(),
            chat_uuid: chat_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
}
/// # Conversations
///
/// The conversations of a replica. All of these operations are deprecated.
impl Client {
    /// List the conversations of a replica.
    ///
    /// Returns a page of the conversations of a replica.
    /// By default, the conversations with the latest replies of the replica come first.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/conversations` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationList`](types::ConversationList).
    ///
    /// `send` returns one page; [`items`](calls::ListConversations::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chats` and `list_chat_conversations` instead")]
    pub fn list_conversations(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversations {
        let input = inputs::ListConversations {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Get a conversation.
    ///
    /// Returns a conversation of a replica by UUID.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Conversation`](types::Conversation).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let conversation = client.get_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687").send().await?;
    /// println!("{conversation:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `get_chat_conversation` instead")]
    pub fn get_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetConversation {
        let input = inputs::GetConversation {
            replica_uuid: replica_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
        };
        Call::new(self, input)
    }
    /// Update a conversation.
    ///
    /// Sets the summary, the common questions and the common topics of a conversation.
    /// All properties are optional.
    /// No replacement for this operation is documented.
    ///
    /// Sends `PATCH /v1/replicas/{replicaUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .update_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .summary("The club asked how to prune roses and when to sow peas.")
    ///     .common_questions(["When should I prune roses?", "Can peas be sown in March?"])
    ///     .common_topics(["roses", "vegetables"])
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn update_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::UpdateConversation {
        let input = inputs::UpdateConversation {
            replica_uuid: replica_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the mentions of a replica in a conversation.
    ///
    /// Returns the mentions of a replica in a conversation with the messages around them, newest first.
    /// Placeholders stand for messages that are left out.
    /// The cursors are UUIDs of messages, since the items have none.
    /// No replacement for this operation is documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions` with the credential of the client and, if it acts as one, the user. Returns a [`MentionList`](types::MentionList).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mention_list = client.list_conversation_mentions("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687").send().await?;
    /// println!("{mention_list:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn list_conversation_mentions(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMentions {
        let input = inputs::ListConversationMentions {
            replica_uuid: replica_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the messages of a conversation.
    ///
    /// Returns messages of a conversation, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
    ///
    /// `send` returns one page; [`items`](calls::ListConversationMessages::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chat_conversation_messages` instead")]
    pub fn list_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMessages {
        let input = inputs::ListConversationMessages {
            replica_uuid: replica_uuid.into(),
            conversation_uuid: conversation_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
}
/// # Analytics
///
/// The number of conversations of a replica, by day and by source.
impl Client {
    /// List the daily conversation counts of a replica.
    ///
    /// Returns the cumulative number of conversations of a replica for each of the last 30 days, today included, oldest first.
    /// A day ends at midnight UTC.
    /// There is no paging.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/analytics/conversations/historical` with the credential of the client and, if it acts as one, the user. Returns a [`HistoricalConversationAnalytics`](types::HistoricalConversationAnalytics).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let historical_conversation_analytics = client.list_historical_conversation_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{historical_conversation_analytics:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_historical_conversation_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListHistoricalConversationAnalytics {
        let input = inputs::ListHistoricalConversationAnalytics {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
    /// List the conversation counts of a replica by source.
    ///
    /// Returns the number of conversations of a replica for each source, as of today.
    /// There is no paging.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/analytics/conversations/sources` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationSourceAnalytics`](types::ConversationSourceAnalytics).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let conversation_source_analytics = client.list_conversation_source_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await?;
    /// println!("{conversation_source_analytics:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversation_source_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversationSourceAnalytics {
        let input = inputs::ListConversationSourceAnalytics {
            replica_uuid: replica_uuid.into(),
        };
        Call::new(self, input)
    }
}
/// # Knowledge base
///
/// What a replica has learned, as entries created from texts, files, web pages and YouTube videos.
impl Client {
    /// Add to the knowledge base of a replica.
    ///
    /// Creates an entry from a text, a web page, a YouTube video or a file, or one entry for each video of a YouTube playlist.
    /// The server processes the entry after it has responded: `get_knowledge_base_entry` returns its status.
    ///
    /// The status of the response is 207 even if no entry was created. Check each result.
    ///
    /// A file takes a second step.
    /// The request contains only the name of the file, and the result contains a `signedURL`.
    /// Send the bytes of the file there as the body of a PUT request, not as a form, with `Content-Type: application/octet-stream` or the type of the file.
    /// Send none of the headers of this API with it, above all not the organization secret.
    ///
    /// Status 409 means that the URL is already in the knowledge base.
    /// Status 429 means that a rate limit or the quota in `usageLimits` is exceeded. For the quota, `error_code` is `KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED`.
    ///
    /// Sends `POST /v1/replicas/{replicaUUID}/knowledge-base` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseResults`](types::KnowledgeBaseResults).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 409 ([`is_conflict`](crate::Error::is_conflict)): The URL is already in the knowledge base.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): A rate limit or the quota in `usageLimits` is exceeded.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{KnowledgeBaseEntryQuota, KnowledgeBaseUsageLimits};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let knowledge_base_results = client
    ///     .create_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .title("Opening hours")
    ///     .url("https://example.com/opening-hours")
    ///     .auto_refresh(true)
    ///     .usage_limits(KnowledgeBaseUsageLimits::new()
    ///         .knowledge_base_entries(KnowledgeBaseEntryQuota::new(10)))
    ///     .send()
    ///     .await?;
    /// println!("{knowledge_base_results:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateKnowledgeBaseEntries {
        let input = inputs::CreateKnowledgeBaseEntries {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// List the knowledge base of a replica.
    ///
    /// Returns a page of the entries in the knowledge base of a replica, newest first by default.
    /// The items lack the text of an entry and what the server derived from it, which `get_knowledge_base_entry` returns.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/knowledge-base` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseEntryList`](types::KnowledgeBaseEntryList).
    ///
    /// `send` returns one page; [`items`](calls::ListKnowledgeBaseEntries::items) iterates over the items of all pages.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let mut items = client.list_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListKnowledgeBaseEntries {
        let input = inputs::ListKnowledgeBaseEntries {
            replica_uuid: replica_uuid.into(),
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Get a knowledge base entry.
    ///
    /// Returns an entry with its text and what the server derived from it.
    /// To wait for a new entry, repeat the request; the vendor's own programs do so every five seconds.
    /// The replica uses the entry once its status is `VECTOR_CREATED` or `READY`. `UNPROCESSABLE` means that processing has failed.
    ///
    /// Sends `GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseEntry`](types::KnowledgeBaseEntry).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let knowledge_base_entry = client.get_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345).send().await?;
    /// println!("{knowledge_base_entry:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::GetKnowledgeBaseEntry {
        let input = inputs::GetKnowledgeBaseEntry {
            replica_uuid: replica_uuid.into(),
            knowledge_base_id,
        };
        Call::new(self, input)
    }
    /// Update a knowledge base entry.
    ///
    /// Changes the contents or the metadata of an entry.
    /// A new `rawText` is processed like that of a new entry, so the replica knows it only some time after the response.
    /// The status `NEW` makes the server process a failed entry again.
    /// The response does not contain the entry.
    ///
    /// Sends `PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    /// use sensay_client::types::{KnowledgeBaseEntryStatus, KnowledgeBaseTextChunk};
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let success = client
    ///     .update_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .raw_text("The workshop is open from Monday to Friday, from 9 to 17 o'clock.")
    ///     .generated_facts(["The workshop is closed at the weekend."])
    ///     .raw_text_chunks([KnowledgeBaseTextChunk::new()
    ///             .content("The workshop is open from Monday to Friday, from 9 to 17 o'clock.")
    ///             .chunk_index(0)
    ///             .chunk_tokens(16)
    ///             .chunk_chars(65)])
    ///     .status(KnowledgeBaseEntryStatus::New)
    ///     .title("Opening hours")
    ///     .generated_title("When the workshop is open")
    ///     .send()
    ///     .await?;
    /// println!("{success:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::UpdateKnowledgeBaseEntry {
        let input = inputs::UpdateKnowledgeBaseEntry {
            replica_uuid: replica_uuid.into(),
            knowledge_base_id,
            ..Default::default()
        };
        Call::new(self, input)
    }
    /// Delete a knowledge base entry.
    ///
    /// Deletes an entry and what the replica has learned from it.
    /// This cannot be undone.
    /// Status 202 means that some data remains and is removed within 24 hours.
    ///
    /// Sends `DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`DeleteKnowledgeBaseEntryOutcome`](calls::DeleteKnowledgeBaseEntryOutcome), which has a variant for each status.
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let outcome = client.delete_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345).send().await?;
    /// println!("{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::DeleteKnowledgeBaseEntry {
        let input = inputs::DeleteKnowledgeBaseEntry {
            replica_uuid: replica_uuid.into(),
            knowledge_base_id,
        };
        Call::new(self, input)
    }
    /// List the file types that a knowledge base accepts.
    ///
    /// Returns the types of files that can be uploaded, in groups by medium.
    /// Each type has its MIME types, its extensions and its level of support.
    ///
    /// Sends `GET /v1/knowledge-base/file-types` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseFileTypeList`](types::KnowledgeBaseFileTypeList).
    ///
    /// # Errors
    ///
    /// - 400 ([`is_bad_request`](crate::Error::is_bad_request)): The request is malformed, or a value in it is not accepted.
    /// - 401 ([`is_unauthorized`](crate::Error::is_unauthorized)): The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404 ([`is_not_found`](crate::Error::is_not_found)): Something that the path names does not exist, or the caller has no access to it.
    /// - 415 ([`is_unsupported_media_type`](crate::Error::is_unsupported_media_type)): The `Content-Type` is not `application/json`.
    /// - 429 ([`is_rate_limited`](crate::Error::is_rate_limited)): The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500 ([`is_server_error`](crate::Error::is_server_error)): The server failed.
    ///
    /// [What to do](crate::guide::errors#what-to-do) about each of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sensay_client::Client;
    ///
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = Client::from_env()?;
    /// let knowledge_base_file_type_list = client.list_knowledge_base_file_types().send().await?;
    /// println!("{knowledge_base_file_type_list:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_file_types(&self) -> calls::ListKnowledgeBaseFileTypes {
        Call::new(self, inputs::ListKnowledgeBaseFileTypes::default())
    }
}
