// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

//! The methods of [`Client`](crate::Client) that begin the calls.

use super::{calls, inputs, types};
/// # Users
///
/// The people of an organization, and the accounts linked to them.
impl crate::Client {
    /// Create a user.
    ///
    /// Adds a user to the organization.
    /// Every field is optional: without an `id` the server makes one, a UUID.
    /// The answer has status 200, not 201.
    ///
    /// Operation: `POST /v1/users`.
    /// It needs the organization secret alone.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 409: The id, the email address or a linked account is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> calls::CreateUser {
        crate::Call::new(
            self,
            inputs::CreateUser {
                body: types::UserDraft::default(),
            },
        )
    }
    /// Get the current user.
    ///
    /// Returns the user that the request acts as.
    ///
    /// Operation: `GET /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .get_current_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user(&self) -> calls::GetCurrentUser {
        crate::Call::new(self, inputs::GetCurrentUser {})
    }
    /// Update the current user.
    ///
    /// Update the currently logged in user.
    ///
    /// Operation: `PUT /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: Bad Request
    /// - 401: Unauthorized
    /// - 404: Not Found
    /// - 409: Linked account or email already exists or is invalid
    /// - 415: Unsupported Media Type
    /// - 500: Internal Server Error
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .update_current_user()
    ///     .id("johndoe")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_current_user(&self) -> calls::UpdateCurrentUser {
        crate::Call::new(
            self,
            inputs::UpdateCurrentUser {
                body: types::UserUpdate::default(),
            },
        )
    }
    /// Delete the current user.
    ///
    /// Deletes the user that the request acts as, with all their data.
    /// This cannot be undone.
    ///
    /// Operation: `DELETE /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives nothing but its success.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .delete_current_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_current_user(&self) -> calls::DeleteCurrentUser {
        crate::Call::new(self, inputs::DeleteCurrentUser {})
    }
    /// Get a user.
    ///
    /// Returns a user of the organization by id.
    ///
    /// Operation: `GET /v1/users/{userID}`.
    /// It needs the organization secret alone.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: There is no such user in the organization
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_user("johndoe")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, user_id: impl Into<String>) -> calls::GetUser {
        crate::Call::new(
            self,
            inputs::GetUser {
                user_id: user_id.into(),
            },
        )
    }
}
/// # API keys
///
/// The keys that organizations sign in with.
impl crate::Client {
    /// Redeem an invitation for an API key.
    ///
    /// Creates an organization and an API key for it, in exchange for the code of an invitation.
    /// It needs no key: this is how the first one is had.
    /// The key is shown in this answer only and cannot be asked for again.
    ///
    /// Operation: `POST /v1/api-keys/invites/{code}/redeem`.
    /// It needs no secret, and none is sent.
    /// It gives [`RedeemedInvite`](types::RedeemedInvite).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .redeem_api_key_invite("INVITE-2025-0001")
    ///     .organization_name("Example Ltd")
    ///     .name("John Doe")
    ///     .email("user@example.com")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn redeem_api_key_invite(
        &self,
        code: impl Into<String>,
    ) -> calls::RedeemApiKeyInvite {
        crate::Call::new(
            self,
            inputs::RedeemApiKeyInvite {
                code: code.into(),
                body: types::InviteRedemption::default(),
            },
        )
    }
}
/// # Replicas
///
/// The digital personas themselves, from their name to the language model behind them.
impl crate::Client {
    /// List replicas.
    ///
    /// Returns one page of the replicas that the caller can reach, in ascending order.
    /// A user sees the replicas they own and those that are public in the organization.
    /// The organization secret alone sees all replicas of the organization, private ones too.
    /// The answer can hold the tokens of bots: take care where it is written.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ReplicaList`](types::ReplicaList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_replicas()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_replicas(&self) -> calls::ListReplicas {
        crate::Call::new(
            self,
            inputs::ListReplicas {
                integration: None,
                owner_id: None,
                owner_uuid: None,
                page: None,
                page_index: None,
                page_size: None,
                page_index_deprecated: None,
                page_size_deprecated: None,
                search: None,
                slug: None,
                sort: None,
                tags: None,
            },
        )
    }
    /// Create a replica.
    ///
    /// Creates a replica and returns its UUID only.
    /// A slug that is taken is refused with 409.
    ///
    /// Operation: `POST /v1/replicas`.
    /// It needs the organization secret alone.
    /// It gives [`CreatedReplica`](types::CreatedReplica).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_replica()
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(sensay_client::types::LanguageModelSettings::new())
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_replica(&self) -> calls::CreateReplica {
        crate::Call::new(
            self,
            inputs::CreateReplica {
                body: types::ReplicaDraft::default(),
            },
        )
    }
    /// Get a replica.
    ///
    /// Returns a replica by UUID.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Replica`](types::Replica).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_replica(&self, replica_uuid: impl Into<String>) -> calls::GetReplica {
        crate::Call::new(
            self,
            inputs::GetReplica {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// Replace a replica.
    ///
    /// Replaces the settings of a replica in full, so the body holds those that should stay as well.
    /// The answer does not hold the replica.
    /// A slug that is taken is refused with 409.
    ///
    /// Operation: `PUT /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(sensay_client::types::LanguageModelSettings::new())
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::UpdateReplica {
        crate::Call::new(
            self,
            inputs::UpdateReplica {
                replica_uuid: replica_uuid.into(),
                body: types::ReplicaDraft::default(),
            },
        )
    }
    /// Delete a replica.
    ///
    /// Deletes a replica by UUID.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteReplica {
        crate::Call::new(
            self,
            inputs::DeleteReplica {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
}
/// # Usage
///
/// How much of the service a user has used.
impl crate::Client {
    /// Get the usage of the current user.
    ///
    /// Counts the conversations and the knowledge base entries of all replicas that the user owns.
    /// Conversations are those of the current calendar month.
    /// Of the entries, only those with the status `READY` count.
    ///
    /// Operation: `GET /v1/users/me/usage`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`Usage`](types::Usage).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .get_current_user_usage()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user_usage(&self) -> calls::GetCurrentUserUsage {
        crate::Call::new(self, inputs::GetCurrentUserUsage {})
    }
}
/// # Telegram integration
///
/// Replicas that speak on Telegram, and what is said there.
impl crate::Client {
    /// Connect a replica to Telegram.
    ///
    /// Connects a replica to a Telegram bot.
    /// Unless you run your own integration, Sensay runs the bot until the integration is deleted.
    /// With status 202 the integration exists, but the server that runs bots could not be told; where Sensay runs the bot, it tries again to start it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`CreateTelegramIntegrationOutcome`](calls::CreateTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .telegram_token("example-telegram-bot-token")
    ///     .mention("ada_bot")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramIntegration {
        crate::Call::new(
            self,
            inputs::CreateTelegramIntegration {
                replica_uuid: replica_uuid.into(),
                body: types::TelegramIntegrationDraft::default(),
            },
        )
    }
    /// Disconnect a replica from Telegram.
    ///
    /// Removes the Telegram integration of a replica.
    /// With status 202 the integration is gone, but the server that runs bots could not be told; where Sensay runs the bot, it tries again to stop it.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteTelegramIntegrationOutcome`](calls::DeleteTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteTelegramIntegration {
        crate::Call::new(
            self,
            inputs::DeleteTelegramIntegration {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// Ask a replica from Telegram.
    ///
    /// Sends a text that came through Telegram to the replica and returns its answer.
    /// The text is kept in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header chooses the form of the answer: `application/json` for the whole answer at once, `text/event-stream` for the answer piece by piece.
    /// The server gives a request up to 90 seconds, so a client that waits for the whole answer must wait longer than that.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/completions/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateTelegramChatCompletion::stream) in the place of `send` gives the answer while it is being written.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .telegram_data(sensay_client::types::TelegramData::new("private", 123456789, 42))
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatCompletion {
        crate::Call::new(
            self,
            inputs::CreateTelegramChatCompletion {
                replica_uuid: replica_uuid.into(),
                body: types::TelegramChatCompletionRequest::default(),
            },
        )
    }
    /// List the Telegram chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged on Telegram.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_telegram_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_telegram_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListTelegramChatHistory {
        crate::Call::new(
            self,
            inputs::ListTelegramChatHistory {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// Add a message to the Telegram chat history.
    ///
    /// Keeps a message between the user of the request and the replica in the Telegram chat history.
    /// The replica is not asked for an answer.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .telegram_data(sensay_client::types::TelegramData::new("private", 123456789, 42))
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatHistoryEntry {
        crate::Call::new(
            self,
            inputs::CreateTelegramChatHistoryEntry {
                replica_uuid: replica_uuid.into(),
                body: types::TelegramChatHistoryEntryDraft::default(),
            },
        )
    }
}
/// # Discord integration
///
/// Replicas that speak on Discord, and what is said there.
impl crate::Client {
    /// Connect a replica to Discord.
    ///
    /// Connects a replica to a Discord bot.
    /// Unless you run your own integration, Sensay runs the bot until the integration is deleted.
    /// There is no documented operation that deletes it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_discord_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .discord_token("example-discord-bot-token-example-discord-bot-token-0000")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_discord_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateDiscordIntegration {
        crate::Call::new(
            self,
            inputs::CreateDiscordIntegration {
                replica_uuid: replica_uuid.into(),
                body: types::DiscordIntegrationDraft::default(),
            },
        )
    }
    /// List the Discord chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged on Discord.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_discord_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_discord_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListDiscordChatHistory {
        crate::Call::new(
            self,
            inputs::ListDiscordChatHistory {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
}
/// # Chat completions
///
/// Asking a replica for an answer.
impl crate::Client {
    /// Ask a replica.
    ///
    /// Sends a text to the replica and returns its answer.
    /// The text is kept in the chat history, unless `skip_chat_history` is `true`.
    /// `source` says where the conversation takes place, and so where in the chat history the text is kept.
    ///
    /// The `Accept` header chooses the form of the answer: `application/json` for the whole answer at once, `text/event-stream` for the answer piece by piece.
    /// The server gives a request up to 90 seconds, so a client that waits for the whole answer must wait longer than that.
    ///
    /// Status 429 tells of a rate limit or of the quota in `usageLimits`.
    /// In the second case the `error_code` is `CONVERSATION_QUOTA_EXCEEDED`, and a repetition fails until the next calendar month or with a higher quota only.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/completions`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateChatCompletion::stream) in the place of `send` gives the answer while it is being written.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatCompletion {
        crate::Call::new(
            self,
            inputs::CreateChatCompletion {
                replica_uuid: replica_uuid.into(),
                body: types::ChatCompletionRequest::default(),
            },
        )
    }
    /// Ask a replica in the form of OpenAI.
    ///
    /// Sends a conversation to the replica and returns its answer, both in the form of OpenAI's chat completions.
    /// Only the last message of the conversation is used.
    /// Streaming, tools, stop sequences, log probabilities and most of OpenAI's other parameters are not supported.
    /// This operation is experimental and needs a user.
    ///
    /// Beta: the API may still change this operation.
    ///
    /// Operation: `POST /v1/experimental/replicas/{replicaUUID}/chat/completions`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`OpenAiChatCompletion`](types::OpenAiChatCompletion).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .create_openai_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .messages([sensay_client::types::OpenAiMessage::new(sensay_client::types::OpenAiRole::User, "How did you cope with the pressure of the war?")])
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_openai_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateOpenaiChatCompletion {
        crate::Call::new(
            self,
            inputs::CreateOpenaiChatCompletion {
                replica_uuid: replica_uuid.into(),
                body: types::OpenAiChatCompletionRequest::default(),
            },
        )
    }
}
/// # Chat history
///
/// The messages that a user and a replica have exchanged, by channel.
impl crate::Client {
    /// List the chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListChatHistory {
        crate::Call::new(
            self,
            inputs::ListChatHistory {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// Add a message to the chat history.
    ///
    /// Keeps a message between the user of the request and the replica in the chat history.
    /// The replica is not asked for an answer.
    /// `source` says where the conversation takes place, and so where in the chat history the message is kept.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatHistoryEntry {
        crate::Call::new(
            self,
            inputs::CreateChatHistoryEntry {
                replica_uuid: replica_uuid.into(),
                body: types::ChatHistoryEntryDraft::default(),
            },
        )
    }
    /// List the web chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged on the web.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/web`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_web_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_web_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListWebChatHistory {
        crate::Call::new(
            self,
            inputs::ListWebChatHistory {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// List the embedded chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged in the chat widget.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/embed`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_embed_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_embed_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListEmbedChatHistory {
        crate::Call::new(
            self,
            inputs::ListEmbedChatHistory {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
}
/// # Chats
///
/// What a replica has said and heard, by chat, and the conversations and messages in each chat.
impl crate::Client {
    /// List a replica's chats.
    ///
    /// Returns one page of the chats of a replica.
    /// A chat gathers the conversations of one user or group with the replica on one platform.
    /// Unless the request says otherwise, the chats with the most replies of the replica come first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatList`](types::ChatList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chats("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chats(&self, replica_uuid: impl Into<String>) -> calls::ListChats {
        crate::Call::new(
            self,
            inputs::ListChats {
                replica_uuid: replica_uuid.into(),
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            },
        )
    }
    /// Get a chat.
    ///
    /// Returns one chat of a replica.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatDetails`](types::ChatDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_chat("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::GetChat {
        crate::Call::new(
            self,
            inputs::GetChat {
                replica_uuid: replica_uuid.into(),
                chat_uuid: chat_uuid.into(),
            },
        )
    }
    /// List a chat's conversations.
    ///
    /// Returns one page of the conversations in a chat.
    /// Unless the request says otherwise, the conversation with the latest reply of the replica comes first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationList`](types::ConversationList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversations(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatConversations {
        crate::Call::new(
            self,
            inputs::ListChatConversations {
                replica_uuid: replica_uuid.into(),
                chat_uuid: chat_uuid.into(),
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            },
        )
    }
    /// Get a conversation of a chat.
    ///
    /// Returns one conversation of a chat.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationDetails`](types::ConversationDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_chat_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_conversation(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetChatConversation {
        crate::Call::new(
            self,
            inputs::GetChatConversation {
                replica_uuid: replica_uuid.into(),
                chat_uuid: chat_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
            },
        )
    }
    /// List the messages of a conversation of a chat.
    ///
    /// Returns some of the messages of one conversation of a chat.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListChatConversationMessages {
        crate::Call::new(
            self,
            inputs::ListChatConversationMessages {
                replica_uuid: replica_uuid.into(),
                chat_uuid: chat_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
                after_uuid: None,
                before_uuid: None,
                limit: None,
            },
        )
    }
    /// List a chat's messages.
    ///
    /// Returns some of the messages of a chat.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatMessages {
        crate::Call::new(
            self,
            inputs::ListChatMessages {
                replica_uuid: replica_uuid.into(),
                chat_uuid: chat_uuid.into(),
                after_uuid: None,
                before_uuid: None,
                limit: None,
            },
        )
    }
}
/// # Conversations
///
/// What a replica has said and heard, by conversation. All its operations are deprecated.
impl crate::Client {
    /// List a replica's conversations.
    ///
    /// Returns one page of the conversations of a replica.
    /// Unless the request says otherwise, the conversation with the latest reply of the replica comes first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationList`](types::ConversationList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chats` and `list_chat_conversations` instead")]
    pub fn list_conversations(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversations {
        crate::Call::new(
            self,
            inputs::ListConversations {
                replica_uuid: replica_uuid.into(),
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            },
        )
    }
    /// Get a conversation.
    ///
    /// Returns one conversation of a replica.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationDetails`](types::ConversationDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `get_chat_conversation` instead")]
    pub fn get_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetConversation {
        crate::Call::new(
            self,
            inputs::GetConversation {
                replica_uuid: replica_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
            },
        )
    }
    /// Update a conversation.
    ///
    /// Sets the summary, the common questions and the common topics of a conversation.
    /// Every field is optional.
    /// Nothing says what replaces this operation.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn update_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::UpdateConversation {
        crate::Call::new(
            self,
            inputs::UpdateConversation {
                replica_uuid: replica_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
                body: types::ConversationUpdate::default(),
            },
        )
    }
    /// List the mentions of a replica in a conversation.
    ///
    /// Returns the places in a conversation where the replica is mentioned, each with the messages around it, and placeholders for messages that are not shown.
    /// The newest mention comes first.
    /// An item has no UUID of its own: the cursors are UUIDs of messages.
    /// Nothing says what replaces this operation.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MentionList`](types::MentionList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_mentions("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn list_conversation_mentions(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMentions {
        crate::Call::new(
            self,
            inputs::ListConversationMentions {
                replica_uuid: replica_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
                after_uuid: None,
                before_uuid: None,
                limit: None,
                minimum_messages_in_placeholder: None,
            },
        )
    }
    /// List a conversation's messages.
    ///
    /// Returns some of the messages of a conversation.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chat_conversation_messages` instead")]
    pub fn list_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMessages {
        crate::Call::new(
            self,
            inputs::ListConversationMessages {
                replica_uuid: replica_uuid.into(),
                conversation_uuid: conversation_uuid.into(),
                after_uuid: None,
                before_uuid: None,
                limit: None,
            },
        )
    }
}
/// # Analytics
///
/// How many conversations a replica has had, by day and by source.
impl crate::Client {
    /// List a replica's daily conversation counts.
    ///
    /// Returns the cumulative number of conversations of a replica for each of the last 30 days, today included, oldest day first.
    /// A day ends at midnight UTC.
    /// The answer has no pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/historical`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`HistoricalConversationAnalytics`](types::HistoricalConversationAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_historical_conversation_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_historical_conversation_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListHistoricalConversationAnalytics {
        crate::Call::new(
            self,
            inputs::ListHistoricalConversationAnalytics {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
    /// List a replica's conversation counts by source.
    ///
    /// Returns how many conversations a replica has had from each source, as of today.
    /// The answer has no pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/sources`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationSourceAnalytics`](types::ConversationSourceAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_source_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversation_source_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversationSourceAnalytics {
        crate::Call::new(
            self,
            inputs::ListConversationSourceAnalytics {
                replica_uuid: replica_uuid.into(),
            },
        )
    }
}
/// # Knowledge base
///
/// What a replica has learned, as entries made from texts, files, web pages and YouTube videos.
impl crate::Client {
    /// Add to the knowledge base of a replica.
    ///
    /// Makes an entry of a text, a web page, a YouTube video or a file, or one entry for each video of a YouTube playlist.
    /// The server works through an entry after it has answered: `get_knowledge_base_entry` tells how far it is.
    ///
    /// The status is 207 even where nothing was made: each result says for itself whether its entry was accepted.
    ///
    /// A file takes a second step.
    /// The request carries only its name, and the result has a `signedURL`.
    /// Send the bytes of the file there as the body of a PUT request, not as a form, with `Content-Type: application/octet-stream` or the type of the file.
    /// Send none of the headers of this API with it, above all not the organization secret.
    /// A file may have up to 50 MB.
    ///
    /// Status 409 means that the URL is in the knowledge base already.
    /// Status 429 means too many requests, or that the quota in `usageLimits` is used up: then `error_code` is `KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED`.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/knowledge-base`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseResults`](types::KnowledgeBaseResults).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .text("The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateKnowledgeBaseEntries {
        crate::Call::new(
            self,
            inputs::CreateKnowledgeBaseEntries {
                replica_uuid: replica_uuid.into(),
                body: types::KnowledgeBaseEntryDraft::default(),
            },
        )
    }
    /// List the knowledge base of a replica.
    ///
    /// Returns the entries in the knowledge base of a replica, page by page, the newest first unless `sortOrder` says otherwise.
    /// The list leaves out the text of an entry and what was made of it: `get_knowledge_base_entry` has them.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/knowledge-base`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseEntryList`](types::KnowledgeBaseEntryList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListKnowledgeBaseEntries {
        crate::Call::new(
            self,
            inputs::ListKnowledgeBaseEntries {
                replica_uuid: replica_uuid.into(),
                has_error: None,
                page: None,
                page_size: None,
                search: None,
                sort_by: None,
                sort_order: None,
                status: None,
                type_: None,
            },
        )
    }
    /// Get a knowledge base entry.
    ///
    /// Returns an entry with its text and what the server made of it.
    /// This is also how to see how far an entry is: the replica uses it from status `VECTOR_CREATED` on, and `UNPROCESSABLE` is the end of the way.
    /// The vendor's own clients ask every five seconds while they wait.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseEntry`](types::KnowledgeBaseEntry).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::GetKnowledgeBaseEntry {
        crate::Call::new(
            self,
            inputs::GetKnowledgeBaseEntry {
                replica_uuid: replica_uuid.into(),
                knowledge_base_id,
            },
        )
    }
    /// Update a knowledge base entry.
    ///
    /// Gives an entry new contents or new particulars.
    /// A new `rawText` is processed like that of a new entry, so the replica knows it only some time after the answer.
    /// The answer does not have the entry in it.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::UpdateKnowledgeBaseEntry {
        crate::Call::new(
            self,
            inputs::UpdateKnowledgeBaseEntry {
                replica_uuid: replica_uuid.into(),
                knowledge_base_id,
                body: types::KnowledgeBaseEntryUpdate::default(),
            },
        )
    }
    /// Delete a knowledge base entry.
    ///
    /// Deletes an entry and what the replica has learned from it.
    /// This cannot be undone.
    /// Status 202 means that a part of it is still there, and gone within 24 hours.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteKnowledgeBaseEntryOutcome`](calls::DeleteKnowledgeBaseEntryOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::DeleteKnowledgeBaseEntry {
        crate::Call::new(
            self,
            inputs::DeleteKnowledgeBaseEntry {
                replica_uuid: replica_uuid.into(),
                knowledge_base_id,
            },
        )
    }
    /// List the file types that a knowledge base takes.
    ///
    /// Returns the types of file that can be uploaded, with their MIME types and extensions, in groups by medium.
    /// How well a type is supported, and whether it is switched off, stands beside it.
    ///
    /// Operation: `GET /v1/knowledge-base/file-types`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseFileTypeList`](types::KnowledgeBaseFileTypeList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_knowledge_base_file_types()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_file_types(&self) -> calls::ListKnowledgeBaseFileTypes {
        crate::Call::new(
            self,
            inputs::ListKnowledgeBaseFileTypes {
            },
        )
    }
}
