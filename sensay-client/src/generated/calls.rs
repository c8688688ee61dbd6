// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

//! The call of each operation, with a setter for each parameter and property of the body.

use super::types;
use crate::convert::{Set, SetList};
use crate::{Call, Nullable, Secret};
/// Create a user.
///
/// Sends `POST /v1/users` with the credential of the client, but no user. Returns a [`User`](types::User).
///
/// [`Client::create_user`](crate::Client::create_user) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateUser = Call<super::inputs::CreateUser>;
impl CreateUser {
    /// The id of the user. Without one, the server creates a UUID.
    ///
    /// For example `johndoe`.
    pub fn id<K>(mut self, id: impl Set<String, K>) -> Self {
        self.input.body.id = id.into_option();
        self
    }
    /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address.
    ///
    /// For example `user@example.com`.
    pub fn email<K>(mut self, email: impl Set<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// The accounts of the user on other platforms.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl SetList<types::LinkedAccount, K>,
    ) -> Self {
        self.input.body.linked_accounts = linked_accounts.into_list();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::UserDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// Get the current user.
///
/// Sends `GET /v1/users/me` with the credential of the client and the user it acts as. Returns a [`User`](types::User).
///
/// [`Client::get_current_user`](crate::Client::get_current_user) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetCurrentUser = Call<super::inputs::GetCurrentUser>;
/// Update the current user.
///
/// Sends `PUT /v1/users/me` with the credential of the client and the user it acts as. Returns a [`User`](types::User).
///
/// [`Client::update_current_user`](crate::Client::update_current_user) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type UpdateCurrentUser = Call<super::inputs::UpdateCurrentUser>;
impl UpdateCurrentUser {
    /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address.
    ///
    /// For example `user@example.com`.
    pub fn email<K>(mut self, email: impl Set<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// The ID of the user.
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn id<K>(mut self, id: impl Set<String, K>) -> Self {
        self.input.body.id = id.into_option();
        self
    }
    /// The accounts of the user on other platforms.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl SetList<types::LinkedAccount, K>,
    ) -> Self {
        self.input.body.linked_accounts = linked_accounts.into_list();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::UserUpdate) -> Self {
        self.input.body = body;
        self
    }
}
/// Delete the current user.
///
/// Sends `DELETE /v1/users/me` with the credential of the client and the user it acts as. Returns nothing.
///
/// [`Client::delete_current_user`](crate::Client::delete_current_user) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type DeleteCurrentUser = Call<super::inputs::DeleteCurrentUser>;
/// Get a user.
///
/// Sends `GET /v1/users/{userID}` with the credential of the client, but no user. Returns a [`User`](types::User).
///
/// [`Client::get_user`](crate::Client::get_user) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetUser = Call<super::inputs::GetUser>;
/// Redeem an invitation for an API key.
///
/// Sends `POST /v1/api-keys/invites/{code}/redeem` without a credential. Returns a [`RedeemedInvite`](types::RedeemedInvite).
///
/// [`Client::redeem_api_key_invite`](crate::Client::redeem_api_key_invite) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type RedeemApiKeyInvite = Call<super::inputs::RedeemApiKeyInvite>;
impl RedeemApiKeyInvite {
    /// The name of the organization.
    ///
    /// For example `Example Ltd`.
    ///
    /// Required.
    pub fn organization_name<K>(
        mut self,
        organization_name: impl Set<String, K>,
    ) -> Self {
        self.input.body.organization_name = organization_name.into_option();
        self
    }
    /// The name of the contact person for the subscription.
    ///
    /// For example `John Doe`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address of the contact person.
    ///
    /// For example `user@example.com`.
    ///
    /// Required.
    pub fn email<K>(mut self, email: impl Set<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::InviteRedemption) -> Self {
        self.input.body = body;
        self
    }
}
/// List replicas.
///
/// Sends `GET /v1/replicas` with the credential of the client and, if it acts as one, the user. Returns a [`ReplicaList`](types::ReplicaList).
///
/// [`Client::list_replicas`](crate::Client::list_replicas) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListReplicas = Call<super::inputs::ListReplicas>;
impl ListReplicas {
    /// The id of the user who owns the replicas.
    pub fn owner_id<K>(mut self, owner_id: impl Set<String, K>) -> Self {
        self.input.owner_id = owner_id.into_option();
        self
    }
    /// The UUID of the user who owns the replicas, in the older system of user ids.
    pub fn owner_uuid<K>(mut self, owner_uuid: impl Set<String, K>) -> Self {
        self.input.owner_uuid = owner_uuid.into_option();
        self
    }
    /// The number of the page, starting at 1.
    pub fn page_index<K>(mut self, page_index: impl Set<i64, K>) -> Self {
        self.input.page_index = page_index.into_option();
        self
    }
    /// The number of replicas on a page. The default of the older `page_size` is 24.
    pub fn page_size<K>(mut self, page_size: impl Set<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// The number of the page, starting at 1. The older name of `pageIndex`.
    #[deprecated(note = "use `page_index` instead")]
    pub fn page<K>(mut self, page: impl Set<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The number of the page, starting at 1. The older name of `pageIndex`.
    ///
    /// The default is `1`.
    #[deprecated(note = "use `page_index` instead")]
    pub fn page_index_deprecated<K>(
        mut self,
        page_index_deprecated: impl Set<i64, K>,
    ) -> Self {
        self.input.page_index_deprecated = page_index_deprecated.into_option();
        self
    }
    /// The number of replicas on a page, at least 1. The older name of `pageSize`.
    ///
    /// The default is `24`.
    #[deprecated(note = "use `page_size` instead")]
    pub fn page_size_deprecated<K>(
        mut self,
        page_size_deprecated: impl Set<i64, K>,
    ) -> Self {
        self.input.page_size_deprecated = page_size_deprecated.into_option();
        self
    }
    /// The slug of the replica.
    pub fn slug<K>(mut self, slug: impl Set<String, K>) -> Self {
        self.input.slug = slug.into_option();
        self
    }
    /// A text to search for in the names of the replicas.
    pub fn search<K>(mut self, search: impl Set<String, K>) -> Self {
        self.input.search = search.into_option();
        self
    }
    /// Tags of the replicas. Only the tags of a fixed set can be searched for, although a replica can have others.
    /// Whether a replica needs one or all of them is not documented.
    pub fn tags<K>(mut self, tags: impl SetList<types::ReplicaTag, K>) -> Self {
        self.input.tags = tags.into_list();
        self
    }
    /// What the replicas are sorted by, always in ascending order. The default is `name`.
    pub fn sort<K>(mut self, sort: impl Set<types::ReplicaSort, K>) -> Self {
        self.input.sort = sort.into_option();
        self
    }
    /// The platform that the replicas are connected to.
    pub fn integration<K>(
        mut self,
        integration: impl Set<types::IntegrationType, K>,
    ) -> Self {
        self.input.integration = integration.into_option();
        self
    }
}
/// Create a replica.
///
/// Sends `POST /v1/replicas` with the credential of the client, but no user. Returns a [`CreatedReplica`](types::CreatedReplica).
///
/// [`Client::create_replica`](crate::Client::create_replica) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateReplica = Call<super::inputs::CreateReplica>;
impl CreateReplica {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The purpose of the replica, at most 1,000 characters. It is not used for training.
    ///
    /// For example `Answers questions about our courses.`.
    pub fn purpose<K>(mut self, purpose: impl Set<String, K>) -> Self {
        self.input.body.purpose = purpose.into_option();
        self
    }
    /// A short description of the replica, at most 50 characters. It is not used for training.
    ///
    /// For example `Explains programs to beginners`.
    ///
    /// Required.
    pub fn short_description<K>(
        mut self,
        short_description: impl Set<String, K>,
    ) -> Self {
        self.input.body.short_description = short_description.into_option();
        self
    }
    /// The first message of the replica in a conversation, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    ///
    /// Required.
    pub fn greeting<K>(mut self, greeting: impl Set<String, K>) -> Self {
        self.input.body.greeting = greeting.into_option();
        self
    }
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    ///
    /// The default is `character`.
    pub fn type_<K>(mut self, type_: impl Set<types::ReplicaType, K>) -> Self {
        self.input.body.type_ = type_.into_option();
        self
    }
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn owner_id<K>(mut self, owner_id: impl Set<String, K>) -> Self {
        self.input.body.owner_id = owner_id.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
    ///
    /// For example `false`.
    pub fn private<K>(mut self, private: impl Set<bool, K>) -> Self {
        self.input.body.private = private.into_option();
        self
    }
    /// The email addresses of the users who can use the replica while it is private.
    ///
    /// The default is `[]`.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl SetList<String, K>,
    ) -> Self {
        self.input.body.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// The name of the replica in URLs, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    ///
    /// Required.
    pub fn slug<K>(mut self, slug: impl Set<String, K>) -> Self {
        self.input.body.slug = slug.into_option();
        self
    }
    /// The tags of the replica, by which it can be found. Any text is allowed.
    ///
    /// The default is `[]`.
    pub fn tags<K>(mut self, tags: impl SetList<String, K>) -> Self {
        self.input.body.tags = tags.into_list();
        self
    }
    /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
    /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
    ///
    /// The default is `https://studio.sensay.io/assets/default-replica-profile.webp`.
    ///
    /// For example `https://images.example.com/ada.png`.
    pub fn profile_image<K>(mut self, profile_image: impl Set<String, K>) -> Self {
        self.input.body.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are suggested at the start of a conversation.
    ///
    /// The default is `[]`.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl SetList<String, K>,
    ) -> Self {
        self.input.body.suggested_questions = suggested_questions.into_list();
        self
    }
    /// The language model of a replica and its settings.
    ///
    /// Required.
    pub fn llm<K>(mut self, llm: impl Set<types::LanguageModelSettings, K>) -> Self {
        self.input.body.llm = llm.into_option();
        self
    }
    /// A text to generate a preview of the voice from, at most 400 characters.
    ///
    /// For example `Hello, I am Ada.`.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl Set<String, K>,
    ) -> Self {
        self.input.body.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl Set<bool, K>,
    ) -> Self {
        self.input.body.is_every_conversation_accessible_by_support = is_every_conversation_accessible_by_support
            .into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ReplicaDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// Get a replica.
///
/// Sends `GET /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Replica`](types::Replica).
///
/// [`Client::get_replica`](crate::Client::get_replica) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetReplica = Call<super::inputs::GetReplica>;
/// Update a replica.
///
/// Sends `PUT /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Success`](types::Success).
///
/// [`Client::update_replica`](crate::Client::update_replica) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type UpdateReplica = Call<super::inputs::UpdateReplica>;
impl UpdateReplica {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The purpose of the replica, at most 1,000 characters. It is not used for training.
    ///
    /// For example `Answers questions about our courses.`.
    pub fn purpose<K>(mut self, purpose: impl Set<String, K>) -> Self {
        self.input.body.purpose = purpose.into_option();
        self
    }
    /// A short description of the replica, at most 50 characters. It is not used for training.
    ///
    /// For example `Explains programs to beginners`.
    ///
    /// Required.
    pub fn short_description<K>(
        mut self,
        short_description: impl Set<String, K>,
    ) -> Self {
        self.input.body.short_description = short_description.into_option();
        self
    }
    /// The first message of the replica in a conversation, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    ///
    /// Required.
    pub fn greeting<K>(mut self, greeting: impl Set<String, K>) -> Self {
        self.input.body.greeting = greeting.into_option();
        self
    }
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    ///
    /// The default is `character`.
    pub fn type_<K>(mut self, type_: impl Set<types::ReplicaType, K>) -> Self {
        self.input.body.type_ = type_.into_option();
        self
    }
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn owner_id<K>(mut self, owner_id: impl Set<String, K>) -> Self {
        self.input.body.owner_id = owner_id.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
    ///
    /// For example `false`.
    pub fn private<K>(mut self, private: impl Set<bool, K>) -> Self {
        self.input.body.private = private.into_option();
        self
    }
    /// The email addresses of the users who can use the replica while it is private.
    ///
    /// The default is `[]`.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl SetList<String, K>,
    ) -> Self {
        self.input.body.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// The name of the replica in URLs, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    ///
    /// Required.
    pub fn slug<K>(mut self, slug: impl Set<String, K>) -> Self {
        self.input.body.slug = slug.into_option();
        self
    }
    /// The tags of the replica, by which it can be found. Any text is allowed.
    ///
    /// The default is `[]`.
    pub fn tags<K>(mut self, tags: impl SetList<String, K>) -> Self {
        self.input.body.tags = tags.into_list();
        self
    }
    /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
    /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
    ///
    /// The default is `https://studio.sensay.io/assets/default-replica-profile.webp`.
    ///
    /// For example `https://images.example.com/ada.png`.
    pub fn profile_image<K>(mut self, profile_image: impl Set<String, K>) -> Self {
        self.input.body.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are suggested at the start of a conversation.
    ///
    /// The default is `[]`.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl SetList<String, K>,
    ) -> Self {
        self.input.body.suggested_questions = suggested_questions.into_list();
        self
    }
    /// The language model of a replica and its settings.
    ///
    /// Required.
    pub fn llm<K>(mut self, llm: impl Set<types::LanguageModelSettings, K>) -> Self {
        self.input.body.llm = llm.into_option();
        self
    }
    /// A text to generate a preview of the voice from, at most 400 characters.
    ///
    /// For example `Hello, I am Ada.`.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl Set<String, K>,
    ) -> Self {
        self.input.body.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl Set<bool, K>,
    ) -> Self {
        self.input.body.is_every_conversation_accessible_by_support = is_every_conversation_accessible_by_support
            .into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ReplicaDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// Delete a replica.
///
/// Sends `DELETE /v1/replicas/{replicaUUID}` with the credential of the client, but no user. Returns a [`Success`](types::Success).
///
/// [`Client::delete_replica`](crate::Client::delete_replica) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type DeleteReplica = Call<super::inputs::DeleteReplica>;
/// Get the usage of the current user.
///
/// Sends `GET /v1/users/me/usage` with the credential of the client and the user it acts as. Returns a [`Usage`](types::Usage).
///
/// [`Client::get_current_user_usage`](crate::Client::get_current_user_usage) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetCurrentUserUsage = Call<super::inputs::GetCurrentUserUsage>;
/// The successes of [`Client::create_telegram_integration`](crate::Client::create_telegram_integration): one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateTelegramIntegrationOutcome {
    /// 200: The replica is connected.
    Ok(types::CreatedTelegramIntegration),
    /// 202: The replica is connected, but the bot server could not be reached.
    Accepted(types::AcceptedTelegramIntegration),
}
impl crate::response::Read for CreateTelegramIntegrationOutcome {
    fn read(success: &crate::response::Success) -> Result<Self, crate::Error> {
        match success.status() {
            200 => success.json().map(Self::Ok),
            202 => success.json().map(Self::Accepted),
            _ => {
                success
                    .undocumented(
                        &[
                            &|| success.json().map(Self::Ok),
                            &|| success.json().map(Self::Accepted),
                        ],
                    )
            }
        }
    }
}
/// Connect a replica to Telegram.
///
/// Sends `POST /v1/replicas/{replicaUUID}/integrations/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`CreateTelegramIntegrationOutcome`](CreateTelegramIntegrationOutcome), which has a variant for each status.
///
/// [`Client::create_telegram_integration`](crate::Client::create_telegram_integration) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateTelegramIntegration = Call<super::inputs::CreateTelegramIntegration>;
impl CreateTelegramIntegration {
    /// The token of the bot. It is a secret.
    ///
    /// For example `example-telegram-bot-token`.
    ///
    /// Required.
    pub fn telegram_token<K>(mut self, telegram_token: impl Set<Secret, K>) -> Self {
        self.input.body.telegram_token = telegram_token.into_option();
        self
    }
    /// The name of the Telegram bot, by which users mention it.
    ///
    /// For example `ada_bot`.
    ///
    /// Required.
    pub fn mention<K>(mut self, mention: impl Set<String, K>) -> Self {
        self.input.body.mention = mention.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::TelegramIntegrationDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// The successes of [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration): one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteTelegramIntegrationOutcome {
    /// 200: The replica is disconnected.
    Ok(types::Success),
    /// 202: The replica is disconnected, but the bot server could not be reached.
    Accepted(types::Acknowledgement),
}
impl crate::response::Read for DeleteTelegramIntegrationOutcome {
    fn read(success: &crate::response::Success) -> Result<Self, crate::Error> {
        match success.status() {
            200 => success.json().map(Self::Ok),
            202 => success.json().map(Self::Accepted),
            _ => {
                success
                    .undocumented(
                        &[
                            &|| success.json().map(Self::Ok),
                            &|| success.json().map(Self::Accepted),
                        ],
                    )
            }
        }
    }
}
/// Disconnect a replica from Telegram.
///
/// Sends `DELETE /v1/replicas/{replicaUUID}/integrations/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`DeleteTelegramIntegrationOutcome`](DeleteTelegramIntegrationOutcome), which has a variant for each status.
///
/// [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type DeleteTelegramIntegration = Call<super::inputs::DeleteTelegramIntegration>;
/// Connect a replica to Discord.
///
/// Sends `POST /v1/replicas/{replicaUUID}/integrations/discord` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
///
/// [`Client::create_discord_integration`](crate::Client::create_discord_integration) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateDiscordIntegration = Call<super::inputs::CreateDiscordIntegration>;
impl CreateDiscordIntegration {
    /// The token of the bot from the Discord Developer Portal, from 50 to 80 characters. It is a secret.
    ///
    /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
    ///
    /// Required.
    pub fn discord_token<K>(mut self, discord_token: impl Set<Secret, K>) -> Self {
        self.input.body.discord_token = discord_token.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::DiscordIntegrationDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// Ask a replica.
///
/// Sends `POST /v1/replicas/{replicaUUID}/chat/completions` with the credential of the client and, if it acts as one, the user. Returns a [`ChatCompletion`](types::ChatCompletion).
///
/// [`Client::create_chat_completion`](crate::Client::create_chat_completion) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateChatCompletion = Call<super::inputs::CreateChatCompletion>;
impl CreateChatCompletion {
    /// The text of the message, from 1 to 100,000 characters.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl Set<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Whether to answer without the chat history. The default is `false`.
    /// If `true`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `false`.
    pub fn skip_chat_history<K>(mut self, skip_chat_history: impl Set<bool, K>) -> Self {
        self.input.body.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// Where the conversation takes place. It decides in which chat history the message is stored.
    pub fn source<K>(mut self, source: impl Set<types::ChatSource, K>) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl Set<types::DiscordData, K>,
    ) -> Self {
        self.input.body.discord_data = discord_data.into_option();
        self
    }
    /// Quotas that the caller sets for this request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl Set<types::ChatUsageLimits, K>,
    ) -> Self {
        self.input.body.usage_limits = usage_limits.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ChatCompletionRequest) -> Self {
        self.input.body = body;
        self
    }
}
crate::stream::streams! {
    CreateChatCompletion
}
/// Ask a replica from Telegram.
///
/// Sends `POST /v1/replicas/{replicaUUID}/chat/completions/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`ChatCompletion`](types::ChatCompletion).
///
/// [`Client::create_telegram_chat_completion`](crate::Client::create_telegram_chat_completion) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateTelegramChatCompletion = Call<
    super::inputs::CreateTelegramChatCompletion,
>;
impl CreateTelegramChatCompletion {
    /// The text of the message, from 1 to 100,000 characters.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl Set<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Whether to answer without the chat history. The default is `false`.
    /// If `true`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `false`.
    pub fn skip_chat_history<K>(mut self, skip_chat_history: impl Set<bool, K>) -> Self {
        self.input.body.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// The URL of an image that the replica takes into account.
    ///
    /// Beta: the API may still change this field.
    ///
    /// For example `https://images.example.com/photo.jpeg`.
    pub fn image_url<K>(mut self, image_url: impl Set<String, K>) -> Self {
        self.input.body.image_url = image_url.into_option();
        self
    }
    /// The origin of a message on Telegram.
    ///
    /// Required.
    pub fn telegram_data<K>(
        mut self,
        telegram_data: impl Set<types::TelegramData, K>,
    ) -> Self {
        self.input.body.telegram_data = telegram_data.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::TelegramChatCompletionRequest) -> Self {
        self.input.body = body;
        self
    }
}
crate::stream::streams! {
    CreateTelegramChatCompletion
}
/// Ask a replica in OpenAI's format.
///
/// Sends `POST /v1/experimental/replicas/{replicaUUID}/chat/completions` with the credential of the client and the user it acts as. Returns an [`OpenAiChatCompletion`](types::OpenAiChatCompletion).
///
/// [`Client::create_openai_chat_completion`](crate::Client::create_openai_chat_completion) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateOpenaiChatCompletion = Call<super::inputs::CreateOpenaiChatCompletion>;
impl CreateOpenaiChatCompletion {
    /// The messages of the conversation. Only the last one is used.
    ///
    /// Required.
    pub fn messages<K>(
        mut self,
        messages: impl SetList<types::OpenAiMessage, K>,
    ) -> Self {
        self.input.body.messages = messages.into_list();
        self
    }
    /// Whether to answer with the chat history. The default is `true`.
    /// If `false`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `true`.
    pub fn store<K>(mut self, store: impl Set<bool, K>) -> Self {
        self.input.body.store = store.into_option();
        self
    }
    /// Where the conversation takes place.
    ///
    /// The default is `web`.
    pub fn source<K>(mut self, source: impl Set<types::OpenAiChatSource, K>) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl Set<types::DiscordData, K>,
    ) -> Self {
        self.input.body.discord_data = discord_data.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::OpenAiChatCompletionRequest) -> Self {
        self.input.body = body;
        self
    }
}
/// List the chat history.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chat/history` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
///
/// [`Client::list_chat_history`](crate::Client::list_chat_history) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListChatHistory = Call<super::inputs::ListChatHistory>;
/// Add a message to the chat history.
///
/// Sends `POST /v1/replicas/{replicaUUID}/chat/history` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
///
/// [`Client::create_chat_history_entry`](crate::Client::create_chat_history_entry) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateChatHistoryEntry = Call<super::inputs::CreateChatHistoryEntry>;
impl CreateChatHistoryEntry {
    /// The text of the message. It must not be empty.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl Set<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Where the conversation takes place. It decides in which chat history the message is stored.
    pub fn source<K>(mut self, source: impl Set<types::ChatSource, K>) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl Set<types::DiscordData, K>,
    ) -> Self {
        self.input.body.discord_data = discord_data.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ChatHistoryEntryDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// List the Telegram chat history.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chat/history/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
///
/// [`Client::list_telegram_chat_history`](crate::Client::list_telegram_chat_history) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListTelegramChatHistory = Call<super::inputs::ListTelegramChatHistory>;
/// Add a message to the Telegram chat history.
///
/// Sends `POST /v1/replicas/{replicaUUID}/chat/history/telegram` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
///
/// [`Client::create_telegram_chat_history_entry`](crate::Client::create_telegram_chat_history_entry) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateTelegramChatHistoryEntry = Call<
    super::inputs::CreateTelegramChatHistoryEntry,
>;
impl CreateTelegramChatHistoryEntry {
    /// The text of the message. It must not be empty.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl Set<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// The origin of a message on Telegram.
    ///
    /// Required.
    pub fn telegram_data<K>(
        mut self,
        telegram_data: impl Set<types::TelegramData, K>,
    ) -> Self {
        self.input.body.telegram_data = telegram_data.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::TelegramChatHistoryEntryDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// List the Discord chat history.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chat/history/discord` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
///
/// [`Client::list_discord_chat_history`](crate::Client::list_discord_chat_history) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListDiscordChatHistory = Call<super::inputs::ListDiscordChatHistory>;
/// List the web chat history.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chat/history/web` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
///
/// [`Client::list_web_chat_history`](crate::Client::list_web_chat_history) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListWebChatHistory = Call<super::inputs::ListWebChatHistory>;
/// List the chat history of the chat widget.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chat/history/embed` with the credential of the client and, if it acts as one, the user. Returns a [`ChatHistory`](types::ChatHistory).
///
/// [`Client::list_embed_chat_history`](crate::Client::list_embed_chat_history) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListEmbedChatHistory = Call<super::inputs::ListEmbedChatHistory>;
/// List the chats of a replica.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats` with the credential of the client and, if it acts as one, the user. Returns a [`ChatList`](types::ChatList).
///
/// [`Client::list_chats`](crate::Client::list_chats) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListChats = Call<super::inputs::ListChats>;
impl ListChats {
    /// The largest number of items on a page, from 0 to 100. The default is 24.
    pub fn page_size<K>(mut self, page_size: impl Set<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// The number of the page, starting at 1, which is the default.
    pub fn page<K>(mut self, page: impl Set<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// What the chats are sorted by. The default is `replicaReplies`.
    pub fn sort_by<K>(mut self, sort_by: impl Set<types::ActivitySort, K>) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort. The default is `desc`.
    pub fn sort_order<K>(mut self, sort_order: impl Set<types::SortOrder, K>) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// Get a chat.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`ChatDetails`](types::ChatDetails).
///
/// [`Client::get_chat`](crate::Client::get_chat) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetChat = Call<super::inputs::GetChat>;
/// List the conversations of a chat.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationList`](types::ConversationList).
///
/// [`Client::list_chat_conversations`](crate::Client::list_chat_conversations) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListChatConversations = Call<super::inputs::ListChatConversations>;
impl ListChatConversations {
    /// The largest number of items on a page, from 0 to 100. The default is 24.
    pub fn page_size<K>(mut self, page_size: impl Set<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// The number of the page, starting at 1, which is the default.
    pub fn page<K>(mut self, page: impl Set<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// What the conversations are sorted by. The default is `lastReplicaReplyAt`.
    pub fn sort_by<K>(mut self, sort_by: impl Set<types::ActivitySort, K>) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort. The default is `desc`.
    pub fn sort_order<K>(mut self, sort_order: impl Set<types::SortOrder, K>) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// Get a conversation of a chat.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Conversation`](types::Conversation).
///
/// [`Client::get_chat_conversation`](crate::Client::get_chat_conversation) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetChatConversation = Call<super::inputs::GetChatConversation>;
/// List the messages of a conversation of a chat.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
///
/// [`Client::list_chat_conversation_messages`](crate::Client::list_chat_conversation_messages) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListChatConversationMessages = Call<
    super::inputs::ListChatConversationMessages,
>;
impl ListChatConversationMessages {
    /// The largest number of messages to return, from 1 to 100. The default is 20.
    pub fn limit<K>(mut self, limit: impl Set<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
    /// The UUID of a message. Only messages after this one are returned.
    pub fn after_uuid<K>(mut self, after_uuid: impl Set<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before this one are returned.
    pub fn before_uuid<K>(mut self, before_uuid: impl Set<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
}
/// List the messages of a chat.
///
/// Sends `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
///
/// [`Client::list_chat_messages`](crate::Client::list_chat_messages) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListChatMessages = Call<super::inputs::ListChatMessages>;
impl ListChatMessages {
    /// The largest number of messages to return, from 1 to 100. The default is 20.
    pub fn limit<K>(mut self, limit: impl Set<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
    /// The UUID of a message. Only messages after this one are returned.
    pub fn after_uuid<K>(mut self, after_uuid: impl Set<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before this one are returned.
    pub fn before_uuid<K>(mut self, before_uuid: impl Set<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
}
/// List the conversations of a replica.
///
/// Sends `GET /v1/replicas/{replicaUUID}/conversations` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationList`](types::ConversationList).
///
/// [`Client::list_conversations`](crate::Client::list_conversations) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListConversations = Call<super::inputs::ListConversations>;
impl ListConversations {
    /// The largest number of items on a page, from 0 to 100. The default is 24.
    pub fn page_size<K>(mut self, page_size: impl Set<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// The number of the page, starting at 1, which is the default.
    pub fn page<K>(mut self, page: impl Set<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// What the conversations are sorted by. The default is `lastReplicaReplyAt`.
    pub fn sort_by<K>(mut self, sort_by: impl Set<types::ActivitySort, K>) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort. The default is `desc`.
    pub fn sort_order<K>(mut self, sort_order: impl Set<types::SortOrder, K>) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// Get a conversation.
///
/// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Conversation`](types::Conversation).
///
/// [`Client::get_conversation`](crate::Client::get_conversation) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetConversation = Call<super::inputs::GetConversation>;
/// Update a conversation.
///
/// Sends `PATCH /v1/replicas/{replicaUUID}/conversations/{conversationUUID}` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
///
/// [`Client::update_conversation`](crate::Client::update_conversation) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type UpdateConversation = Call<super::inputs::UpdateConversation>;
impl UpdateConversation {
    /// A summary of the conversation, at most 700 characters. What `null` does is not documented.
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    pub fn summary<K>(mut self, summary: impl Set<Nullable<String>, K>) -> Self {
        self.input.body.summary = summary.into_option();
        self
    }
    /// The common questions in the conversation.
    pub fn common_questions<K>(
        mut self,
        common_questions: impl SetList<String, K>,
    ) -> Self {
        self.input.body.common_questions = common_questions.into_list();
        self
    }
    /// The common topics in the conversation.
    pub fn common_topics<K>(mut self, common_topics: impl SetList<String, K>) -> Self {
        self.input.body.common_topics = common_topics.into_list();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ConversationUpdate) -> Self {
        self.input.body = body;
        self
    }
}
/// List the mentions of a replica in a conversation.
///
/// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions` with the credential of the client and, if it acts as one, the user. Returns a [`MentionList`](types::MentionList).
///
/// [`Client::list_conversation_mentions`](crate::Client::list_conversation_mentions) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListConversationMentions = Call<super::inputs::ListConversationMentions>;
impl ListConversationMentions {
    /// The largest number of items to return, from 1 to 100. The default is 20.
    /// A group of messages counts as one item, and so does a placeholder.
    pub fn limit<K>(mut self, limit: impl Set<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
    /// The UUID of a message. Only messages after this one are returned.
    pub fn after_uuid<K>(mut self, after_uuid: impl Set<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before this one are returned.
    pub fn before_uuid<K>(mut self, before_uuid: impl Set<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
    /// The smallest number of messages that a placeholder stands for. The default is 3.
    /// Fewer messages are returned themselves.
    pub fn minimum_messages_in_placeholder<K>(
        mut self,
        minimum_messages_in_placeholder: impl Set<i64, K>,
    ) -> Self {
        self.input.minimum_messages_in_placeholder = minimum_messages_in_placeholder
            .into_option();
        self
    }
}
/// List the messages of a conversation.
///
/// Sends `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages` with the credential of the client and, if it acts as one, the user. Returns a [`MessageList`](types::MessageList).
///
/// [`Client::list_conversation_messages`](crate::Client::list_conversation_messages) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListConversationMessages = Call<super::inputs::ListConversationMessages>;
impl ListConversationMessages {
    /// The largest number of messages to return, from 1 to 100. The default is 20.
    pub fn limit<K>(mut self, limit: impl Set<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
    /// The UUID of a message. Only messages after this one are returned.
    pub fn after_uuid<K>(mut self, after_uuid: impl Set<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before this one are returned.
    pub fn before_uuid<K>(mut self, before_uuid: impl Set<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
}
/// List the daily conversation counts of a replica.
///
/// Sends `GET /v1/replicas/{replicaUUID}/analytics/conversations/historical` with the credential of the client and, if it acts as one, the user. Returns a [`HistoricalConversationAnalytics`](types::HistoricalConversationAnalytics).
///
/// [`Client::list_historical_conversation_analytics`](crate::Client::list_historical_conversation_analytics) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListHistoricalConversationAnalytics = Call<
    super::inputs::ListHistoricalConversationAnalytics,
>;
/// List the conversation counts of a replica by source.
///
/// Sends `GET /v1/replicas/{replicaUUID}/analytics/conversations/sources` with the credential of the client and, if it acts as one, the user. Returns a [`ConversationSourceAnalytics`](types::ConversationSourceAnalytics).
///
/// [`Client::list_conversation_source_analytics`](crate::Client::list_conversation_source_analytics) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListConversationSourceAnalytics = Call<
    super::inputs::ListConversationSourceAnalytics,
>;
/// Add to the knowledge base of a replica.
///
/// Sends `POST /v1/replicas/{replicaUUID}/knowledge-base` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseResults`](types::KnowledgeBaseResults).
///
/// [`Client::create_knowledge_base_entries`](crate::Client::create_knowledge_base_entries) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type CreateKnowledgeBaseEntries = Call<super::inputs::CreateKnowledgeBaseEntries>;
impl CreateKnowledgeBaseEntries {
    /// The title of the entry in lists.
    ///
    /// For example `Opening hours`.
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.input.body.title = title.into_option();
        self
    }
    /// The URL of a public web page, or of a YouTube video or playlist.
    /// Only the text of a web page is used, not its images, videos and sounds.
    /// Pages on Google's domains are refused.
    /// The forms of YouTube URLs are `youtube.com/watch?v=…`, `youtube.com/shorts/…`, `youtube.com/playlist?list=…` and `youtu.be/…`.
    ///
    /// For example `https://example.com/opening-hours`.
    pub fn url<K>(mut self, url: impl Set<String, K>) -> Self {
        self.input.body.url = url.into_option();
        self
    }
    /// Whether the server may update the entry from the page later. The default is `false`.
    ///
    /// For example `true`.
    pub fn auto_refresh<K>(mut self, auto_refresh: impl Set<bool, K>) -> Self {
        self.input.body.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The text to learn. It must not be empty.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    pub fn text<K>(mut self, text: impl Set<String, K>) -> Self {
        self.input.body.text = text.into_option();
        self
    }
    /// The name of a file that is uploaded to the `signedURL` of the result. The file can have up to 50 MB, and a video can last up to 90 minutes.
    /// `list_knowledge_base_file_types` returns the accepted extensions. The documented ones are:
    /// - documents: doc, docx, rtf, pdf, pdfa
    /// - tables: csv, tsv, xls, xlsx, xlsm, xlsb, ods, dta, sas7bdat, xpt
    /// - presentations: ppt, pptx
    /// - texts: txt, md, htm, html, css, js, xml, json, yml, yaml
    /// - books: epub
    /// - images: png, jpg, jpeg, webp, heic, heif, tiff, bmp
    /// - sounds: mp3, wav, aac, ogg, flac
    /// - videos: mp4, mpeg, mov, avi, mpg, webm, mkv
    ///
    /// For example `handbook.pdf`.
    pub fn filename<K>(mut self, filename: impl Set<String, K>) -> Self {
        self.input.body.filename = filename.into_option();
        self
    }
    /// Quotas that the caller sets for this request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl Set<types::KnowledgeBaseUsageLimits, K>,
    ) -> Self {
        self.input.body.usage_limits = usage_limits.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::KnowledgeBaseEntryDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// List the knowledge base of a replica.
///
/// Sends `GET /v1/replicas/{replicaUUID}/knowledge-base` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseEntryList`](types::KnowledgeBaseEntryList).
///
/// [`Client::list_knowledge_base_entries`](crate::Client::list_knowledge_base_entries) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListKnowledgeBaseEntries = Call<super::inputs::ListKnowledgeBaseEntries>;
impl ListKnowledgeBaseEntries {
    /// The statuses of the entries.
    pub fn status<K>(
        mut self,
        status: impl SetList<types::KnowledgeBaseEntryStatus, K>,
    ) -> Self {
        self.input.status = status.into_list();
        self
    }
    /// The types of the entries.
    pub fn type_<K>(
        mut self,
        type_: impl SetList<types::KnowledgeBaseEntryType, K>,
    ) -> Self {
        self.input.type_ = type_.into_list();
        self
    }
    /// A text to search for in titles, file names and URLs, at least 3 characters.
    pub fn search<K>(mut self, search: impl Set<String, K>) -> Self {
        self.input.search = search.into_option();
        self
    }
    /// Whether an error occurred while the entry was processed.
    pub fn has_error<K>(
        mut self,
        has_error: impl Set<types::KnowledgeBaseErrorFilter, K>,
    ) -> Self {
        self.input.has_error = has_error.into_option();
        self
    }
    /// The number of the page, starting at 1, which is the default.
    pub fn page<K>(mut self, page: impl Set<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The largest number of entries on a page, from 0 to 100. The default is 24.
    /// With 0, the response has no entries, only their number in `total`.
    pub fn page_size<K>(mut self, page_size: impl Set<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// What the entries are sorted by. The only value, `createdAt`, is also the default.
    pub fn sort_by<K>(
        mut self,
        sort_by: impl Set<types::KnowledgeBaseSortBy, K>,
    ) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort. The default is `desc`.
    pub fn sort_order<K>(mut self, sort_order: impl Set<types::SortOrder, K>) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// Get a knowledge base entry.
///
/// Sends `GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseEntry`](types::KnowledgeBaseEntry).
///
/// [`Client::get_knowledge_base_entry`](crate::Client::get_knowledge_base_entry) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type GetKnowledgeBaseEntry = Call<super::inputs::GetKnowledgeBaseEntry>;
/// Update a knowledge base entry.
///
/// Sends `PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`Success`](types::Success).
///
/// [`Client::update_knowledge_base_entry`](crate::Client::update_knowledge_base_entry) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type UpdateKnowledgeBaseEntry = Call<super::inputs::UpdateKnowledgeBaseEntry>;
impl UpdateKnowledgeBaseEntry {
    /// The new text to learn. It must not be empty.
    ///
    /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
    pub fn raw_text<K>(mut self, raw_text: impl Set<String, K>) -> Self {
        self.input.body.raw_text = raw_text.into_option();
        self
    }
    /// Facts from the contents.
    pub fn generated_facts<K>(
        mut self,
        generated_facts: impl SetList<String, K>,
    ) -> Self {
        self.input.body.generated_facts = generated_facts.into_list();
        self
    }
    /// The original text, in chunks.
    pub fn raw_text_chunks<K>(
        mut self,
        raw_text_chunks: impl SetList<types::KnowledgeBaseTextChunk, K>,
    ) -> Self {
        self.input.body.raw_text_chunks = raw_text_chunks.into_list();
        self
    }
    /// The new status. `NEW` makes the server process a failed entry again.
    /// The vendor's document hides this property, but the vendor's own command line uses it for that.
    pub fn status<K>(
        mut self,
        status: impl Set<types::KnowledgeBaseEntryStatus, K>,
    ) -> Self {
        self.input.body.status = status.into_option();
        self
    }
    /// The title of the entry in lists.
    ///
    /// For example `Opening hours`.
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.input.body.title = title.into_option();
        self
    }
    /// A title made from the contents.
    ///
    /// For example `When the workshop is open`.
    pub fn generated_title<K>(mut self, generated_title: impl Set<String, K>) -> Self {
        self.input.body.generated_title = generated_title.into_option();
        self
    }
    /// A summary of one or two sentences.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    pub fn summary<K>(mut self, summary: impl Set<String, K>) -> Self {
        self.input.body.summary = summary.into_option();
        self
    }
    /// The language of an entry, as a code of two letters.
    pub fn language<K>(
        mut self,
        language: impl Set<types::KnowledgeBaseLanguage, K>,
    ) -> Self {
        self.input.body.language = language.into_option();
        self
    }
    /// The new data of the web page of an entry.
    pub fn website<K>(
        mut self,
        website: impl Set<types::KnowledgeBaseWebsiteUpdate, K>,
    ) -> Self {
        self.input.body.website = website.into_option();
        self
    }
    /// The new data of the YouTube video of an entry.
    pub fn youtube<K>(
        mut self,
        youtube: impl Set<types::KnowledgeBaseYoutubeUpdate, K>,
    ) -> Self {
        self.input.body.youtube = youtube.into_option();
        self
    }
    /// The new data of the file of an entry.
    pub fn file<K>(mut self, file: impl Set<types::KnowledgeBaseFileUpdate, K>) -> Self {
        self.input.body.file = file.into_option();
        self
    }
    /// The new error of an entry.
    pub fn error<K>(
        mut self,
        error: impl Set<types::KnowledgeBaseEntryErrorUpdate, K>,
    ) -> Self {
        self.input.body.error = error.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::KnowledgeBaseEntryUpdate) -> Self {
        self.input.body = body;
        self
    }
}
/// The successes of [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry): one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteKnowledgeBaseEntryOutcome {
    /// 200: The entry was deleted.
    Ok(types::Success),
    /// 202: The entry is being deleted, and its last data is removed within 24 hours.
    Accepted(types::Acknowledgement),
}
impl crate::response::Read for DeleteKnowledgeBaseEntryOutcome {
    fn read(success: &crate::response::Success) -> Result<Self, crate::Error> {
        match success.status() {
            200 => success.json().map(Self::Ok),
            202 => success.json().map(Self::Accepted),
            _ => {
                success
                    .undocumented(
                        &[
                            &|| success.json().map(Self::Ok),
                            &|| success.json().map(Self::Accepted),
                        ],
                    )
            }
        }
    }
}
/// Delete a knowledge base entry.
///
/// Sends `DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}` with the credential of the client and, if it acts as one, the user. Returns a [`DeleteKnowledgeBaseEntryOutcome`](DeleteKnowledgeBaseEntryOutcome), which has a variant for each status.
///
/// [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type DeleteKnowledgeBaseEntry = Call<super::inputs::DeleteKnowledgeBaseEntry>;
/// List the file types that a knowledge base accepts.
///
/// Sends `GET /v1/knowledge-base/file-types` with the credential of the client and, if it acts as one, the user. Returns a [`KnowledgeBaseFileTypeList`](types::KnowledgeBaseFileTypeList).
///
/// [`Client::list_knowledge_base_file_types`](crate::Client::list_knowledge_base_file_types) creates the call, and has its errors and an example. [`Call`](crate::Call) has the methods that all calls share.
pub type ListKnowledgeBaseFileTypes = Call<super::inputs::ListKnowledgeBaseFileTypes>;
crate::page::numbered! {
    ListReplicas -> types::Replica, | list | items : list.items, total : Some(list
    .total), more : None, page : page_index from 1, size : page_size
}
crate::page::pages! {
    ListReplicas -> types::Replica
}
crate::page::numbered! {
    ListChats -> types::Chat, | list | items : list.items, total : Some(list.total), more
    : None, page : page from 1, size : page_size
}
crate::page::pages! {
    ListChats -> types::Chat
}
crate::page::numbered! {
    ListChatConversations -> types::Conversation, | list | items : list.items, total :
    Some(list.total), more : None, page : page from 1, size : page_size
}
crate::page::pages! {
    ListChatConversations -> types::Conversation
}
crate::page::with_cursors! {
    ListChatConversationMessages -> types::Message, | list | items : list.items, total :
    None, more : None, after : after_uuid, before : before_uuid, size : limit, | item |
    Some(item.uuid.clone())
}
crate::page::pages! {
    ListChatConversationMessages -> types::Message
}
crate::page::with_cursors! {
    ListChatMessages -> types::Message, | list | items : list.items, total : None, more :
    None, after : after_uuid, before : before_uuid, size : limit, | item | Some(item.uuid
    .clone())
}
crate::page::pages! {
    ListChatMessages -> types::Message
}
crate::page::numbered! {
    ListConversations -> types::Conversation, | list | items : list.items, total :
    Some(list.total), more : None, page : page from 1, size : page_size
}
crate::page::pages! {
    ListConversations -> types::Conversation
}
crate::page::with_cursors! {
    ListConversationMessages -> types::Message, | list | items : list.items, total :
    None, more : None, after : after_uuid, before : before_uuid, size : limit, | item |
    Some(item.uuid.clone())
}
crate::page::pages! {
    ListConversationMessages -> types::Message
}
crate::page::numbered! {
    ListKnowledgeBaseEntries -> types::KnowledgeBaseEntry, | list | items : list.items,
    total : Some(list.total), more : None, page : page from 1, size : page_size
}
crate::page::pages! {
    ListKnowledgeBaseEntries -> types::KnowledgeBaseEntry
}
