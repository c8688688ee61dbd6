// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

//! The call of each operation, with a setter for each parameter and field of the body.

use super::types;
use crate::convert::{IntoList, IntoOption};
/// A call of [`Client::create_user`](crate::Client::create_user). The methods of every call: [`Call`](crate::Call).
pub type CreateUser = crate::Call<super::inputs::CreateUser>;
impl CreateUser {
    /// The id to give the user. The server makes a UUID where it is left out.
    ///
    /// For example `johndoe`.
    pub fn id<K>(mut self, id: impl IntoOption<String, K>) -> Self {
        self.input.body.id = id.into_option();
        self
    }
    /// The name of the user, of ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address
    ///
    /// For example `user@example.com`.
    pub fn email<K>(mut self, email: impl IntoOption<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// The accounts on other platforms that belong to the user
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl IntoList<types::LinkedAccount, K>,
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
/// A call of [`Client::get_current_user`](crate::Client::get_current_user). The methods of every call: [`Call`](crate::Call).
pub type GetCurrentUser = crate::Call<super::inputs::GetCurrentUser>;
/// A call of [`Client::update_current_user`](crate::Client::update_current_user). The methods of every call: [`Call`](crate::Call).
pub type UpdateCurrentUser = crate::Call<super::inputs::UpdateCurrentUser>;
impl UpdateCurrentUser {
    /// The name of the user
    ///
    /// For example `John Doe`.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address
    ///
    /// For example `user@example.com`.
    pub fn email<K>(mut self, email: impl IntoOption<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// The ID of the user
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn id<K>(mut self, id: impl IntoOption<String, K>) -> Self {
        self.input.body.id = id.into_option();
        self
    }
    /// The accounts on other platforms that belong to the user. An empty list is not the same as none at all.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl IntoList<types::LinkedAccount, K>,
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
/// A call of [`Client::delete_current_user`](crate::Client::delete_current_user). The methods of every call: [`Call`](crate::Call).
pub type DeleteCurrentUser = crate::Call<super::inputs::DeleteCurrentUser>;
/// A call of [`Client::get_user`](crate::Client::get_user). The methods of every call: [`Call`](crate::Call).
pub type GetUser = crate::Call<super::inputs::GetUser>;
/// A call of [`Client::redeem_api_key_invite`](crate::Client::redeem_api_key_invite). The methods of every call: [`Call`](crate::Call).
pub type RedeemApiKeyInvite = crate::Call<super::inputs::RedeemApiKeyInvite>;
impl RedeemApiKeyInvite {
    /// The name of the organization that is to be created.
    ///
    /// For example `Example Ltd`.
    ///
    /// Required.
    pub fn organization_name<K>(
        mut self,
        organization_name: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.organization_name = organization_name.into_option();
        self
    }
    /// The name of the person to talk to about the subscription.
    ///
    /// For example `John Doe`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// The email address of that person.
    ///
    /// For example `user@example.com`.
    ///
    /// Required.
    pub fn email<K>(mut self, email: impl IntoOption<String, K>) -> Self {
        self.input.body.email = email.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::InviteRedemption) -> Self {
        self.input.body = body;
        self
    }
}
/// A call of [`Client::list_replicas`](crate::Client::list_replicas). The methods of every call: [`Call`](crate::Call).
pub type ListReplicas = crate::Call<super::inputs::ListReplicas>;
impl ListReplicas {
    /// Only replicas with an integration of this kind.
    pub fn integration<K>(
        mut self,
        integration: impl IntoOption<types::IntegrationType, K>,
    ) -> Self {
        self.input.integration = integration.into_option();
        self
    }
    /// Only replicas that the user with this id owns.
    pub fn owner_id<K>(mut self, owner_id: impl IntoOption<String, K>) -> Self {
        self.input.owner_id = owner_id.into_option();
        self
    }
    /// Only replicas whose owner has this UUID, the older kind of user id.
    pub fn owner_uuid<K>(mut self, owner_uuid: impl IntoOption<String, K>) -> Self {
        self.input.owner_uuid = owner_uuid.into_option();
        self
    }
    /// The page to return, above 0. An older name of `pageIndex`.
    #[deprecated(note = "use `pageIndex` instead")]
    pub fn page<K>(mut self, page: impl IntoOption<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The page to return. The first page is 1.
    pub fn page_index<K>(mut self, page_index: impl IntoOption<i64, K>) -> Self {
        self.input.page_index = page_index.into_option();
        self
    }
    /// The number of replicas on a page. The older name `page_size` has the default 24.
    pub fn page_size<K>(mut self, page_size: impl IntoOption<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// The page to return, above 0. An older name of `pageIndex`.
    #[deprecated(note = "use `pageIndex` instead")]
    pub fn page_index_deprecated<K>(
        mut self,
        page_index_deprecated: impl IntoOption<i64, K>,
    ) -> Self {
        self.input.page_index_deprecated = page_index_deprecated.into_option();
        self
    }
    /// The number of replicas on a page, above 0. An older name of `pageSize`.
    #[deprecated(note = "use `pageSize` instead")]
    pub fn page_size_deprecated<K>(
        mut self,
        page_size_deprecated: impl IntoOption<i64, K>,
    ) -> Self {
        self.input.page_size_deprecated = page_size_deprecated.into_option();
        self
    }
    /// Only replicas whose name is found by this text, in ascending order.
    pub fn search<K>(mut self, search: impl IntoOption<String, K>) -> Self {
        self.input.search = search.into_option();
        self
    }
    /// Only the replica with this slug.
    pub fn slug<K>(mut self, slug: impl IntoOption<String, K>) -> Self {
        self.input.slug = slug.into_option();
        self
    }
    /// What the replicas are sorted by, always ascending. By name where it is left out.
    pub fn sort<K>(mut self, sort: impl IntoOption<types::ReplicaSort, K>) -> Self {
        self.input.sort = sort.into_option();
        self
    }
    /// Only replicas with these tags.
    /// The filter knows a fixed set of tags, while a replica can carry any.
    pub fn tags<K>(mut self, tags: impl IntoList<types::ReplicaTag, K>) -> Self {
        self.input.tags = tags.into_list();
        self
    }
}
/// A call of [`Client::create_replica`](crate::Client::create_replica). The methods of every call: [`Call`](crate::Call).
pub type CreateReplica = crate::Call<super::inputs::CreateReplica>;
impl CreateReplica {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// What the replica is for, at most 1000 characters. It has no part in the training.
    ///
    /// For example `Answers questions about our courses.`.
    pub fn purpose<K>(mut self, purpose: impl IntoOption<String, K>) -> Self {
        self.input.body.purpose = purpose.into_option();
        self
    }
    /// A description of the replica in at most 50 characters. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    ///
    /// Required.
    pub fn short_description<K>(
        mut self,
        short_description: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.short_description = short_description.into_option();
        self
    }
    /// What the replica opens a conversation with, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    ///
    /// Required.
    pub fn greeting<K>(mut self, greeting: impl IntoOption<String, K>) -> Self {
        self.input.body.greeting = greeting.into_option();
        self
    }
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
    pub fn type_<K>(mut self, type_: impl IntoOption<types::ReplicaType, K>) -> Self {
        self.input.body.type_ = type_.into_option();
        self
    }
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn owner_id<K>(mut self, owner_id: impl IntoOption<String, K>) -> Self {
        self.input.body.owner_id = owner_id.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
    ///
    /// For example `false`.
    pub fn private<K>(mut self, private: impl IntoOption<bool, K>) -> Self {
        self.input.body.private = private.into_option();
        self
    }
    /// The email addresses of the users who may use the replica while it is private.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    ///
    /// Required.
    pub fn slug<K>(mut self, slug: impl IntoOption<String, K>) -> Self {
        self.input.body.slug = slug.into_option();
        self
    }
    /// Words of any kind that sort the replica and help to find it.
    pub fn tags<K>(mut self, tags: impl IntoList<String, K>) -> Self {
        self.input.body.tags = tags.into_list();
        self
    }
    /// The address of the profile image.
    /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
    /// It takes JPEG, PNG, BMP, WebP and AVIF.
    /// A replica gets a default image where it is left out.
    ///
    /// For example `https://images.example.com/ada.png`.
    pub fn profile_image<K>(
        mut self,
        profile_image: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are offered to the user at the start of a conversation.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.suggested_questions = suggested_questions.into_list();
        self
    }
    /// The language model of a replica, and how it is used.
    ///
    /// Required.
    pub fn llm<K>(
        mut self,
        llm: impl IntoOption<types::LanguageModelSettings, K>,
    ) -> Self {
        self.input.body.llm = llm.into_option();
        self
    }
    /// The text that a preview of the voice can be made from, at most 400 characters.
    ///
    /// For example `Hello, I am Ada.`.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl IntoOption<bool, K>,
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
/// A call of [`Client::get_replica`](crate::Client::get_replica). The methods of every call: [`Call`](crate::Call).
pub type GetReplica = crate::Call<super::inputs::GetReplica>;
/// A call of [`Client::update_replica`](crate::Client::update_replica). The methods of every call: [`Call`](crate::Call).
pub type UpdateReplica = crate::Call<super::inputs::UpdateReplica>;
impl UpdateReplica {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.input.body.name = name.into_option();
        self
    }
    /// What the replica is for, at most 1000 characters. It has no part in the training.
    ///
    /// For example `Answers questions about our courses.`.
    pub fn purpose<K>(mut self, purpose: impl IntoOption<String, K>) -> Self {
        self.input.body.purpose = purpose.into_option();
        self
    }
    /// A description of the replica in at most 50 characters. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    ///
    /// Required.
    pub fn short_description<K>(
        mut self,
        short_description: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.short_description = short_description.into_option();
        self
    }
    /// What the replica opens a conversation with, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    ///
    /// Required.
    pub fn greeting<K>(mut self, greeting: impl IntoOption<String, K>) -> Self {
        self.input.body.greeting = greeting.into_option();
        self
    }
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
    pub fn type_<K>(mut self, type_: impl IntoOption<types::ReplicaType, K>) -> Self {
        self.input.body.type_ = type_.into_option();
        self
    }
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    ///
    /// Required.
    pub fn owner_id<K>(mut self, owner_id: impl IntoOption<String, K>) -> Self {
        self.input.body.owner_id = owner_id.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
    ///
    /// For example `false`.
    pub fn private<K>(mut self, private: impl IntoOption<bool, K>) -> Self {
        self.input.body.private = private.into_option();
        self
    }
    /// The email addresses of the users who may use the replica while it is private.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    ///
    /// Required.
    pub fn slug<K>(mut self, slug: impl IntoOption<String, K>) -> Self {
        self.input.body.slug = slug.into_option();
        self
    }
    /// Words of any kind that sort the replica and help to find it.
    pub fn tags<K>(mut self, tags: impl IntoList<String, K>) -> Self {
        self.input.body.tags = tags.into_list();
        self
    }
    /// The address of the profile image.
    /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
    /// It takes JPEG, PNG, BMP, WebP and AVIF.
    /// A replica gets a default image where it is left out.
    ///
    /// For example `https://images.example.com/ada.png`.
    pub fn profile_image<K>(
        mut self,
        profile_image: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are offered to the user at the start of a conversation.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.suggested_questions = suggested_questions.into_list();
        self
    }
    /// The language model of a replica, and how it is used.
    ///
    /// Required.
    pub fn llm<K>(
        mut self,
        llm: impl IntoOption<types::LanguageModelSettings, K>,
    ) -> Self {
        self.input.body.llm = llm.into_option();
        self
    }
    /// The text that a preview of the voice can be made from, at most 400 characters.
    ///
    /// For example `Hello, I am Ada.`.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl IntoOption<bool, K>,
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
/// A call of [`Client::delete_replica`](crate::Client::delete_replica). The methods of every call: [`Call`](crate::Call).
pub type DeleteReplica = crate::Call<super::inputs::DeleteReplica>;
/// A call of [`Client::get_current_user_usage`](crate::Client::get_current_user_usage). The methods of every call: [`Call`](crate::Call).
pub type GetCurrentUserUsage = crate::Call<super::inputs::GetCurrentUserUsage>;
/// What [`Client::create_telegram_integration`](crate::Client::create_telegram_integration) can succeed with: one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateTelegramIntegrationOutcome {
    /// 200: The replica is connected
    Ok(types::CreatedTelegramIntegration),
    /// 202: The replica is connected, but the bot could not be started yet
    Accepted(types::AcceptedTelegramIntegration),
}
/// A call of [`Client::create_telegram_integration`](crate::Client::create_telegram_integration). The methods of every call: [`Call`](crate::Call).
pub type CreateTelegramIntegration = crate::Call<
    super::inputs::CreateTelegramIntegration,
>;
impl CreateTelegramIntegration {
    /// The token of the bot, a secret.
    ///
    /// For example `example-telegram-bot-token`.
    ///
    /// Required.
    pub fn telegram_token<K>(
        mut self,
        telegram_token: impl IntoOption<crate::Secret, K>,
    ) -> Self {
        self.input.body.telegram_token = telegram_token.into_option();
        self
    }
    /// The name of the bot.
    ///
    /// For example `ada_bot`.
    ///
    /// Required.
    pub fn mention<K>(mut self, mention: impl IntoOption<String, K>) -> Self {
        self.input.body.mention = mention.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::TelegramIntegrationDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// What [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration) can succeed with: one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteTelegramIntegrationOutcome {
    /// 200: The replica is disconnected
    Ok(types::Success),
    /// 202: The replica is disconnected, but the bot could not be stopped yet
    Accepted(types::Acknowledgement),
}
/// A call of [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration). The methods of every call: [`Call`](crate::Call).
pub type DeleteTelegramIntegration = crate::Call<
    super::inputs::DeleteTelegramIntegration,
>;
/// A call of [`Client::create_discord_integration`](crate::Client::create_discord_integration). The methods of every call: [`Call`](crate::Call).
pub type CreateDiscordIntegration = crate::Call<super::inputs::CreateDiscordIntegration>;
impl CreateDiscordIntegration {
    /// The token of the bot from the Discord developer portal, a secret of 50 to 80 characters.
    ///
    /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
    ///
    /// Required.
    pub fn discord_token<K>(
        mut self,
        discord_token: impl IntoOption<crate::Secret, K>,
    ) -> Self {
        self.input.body.discord_token = discord_token.into_option();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::DiscordIntegrationDraft) -> Self {
        self.input.body = body;
        self
    }
}
/// A call of [`Client::create_chat_completion`](crate::Client::create_chat_completion). The methods of every call: [`Call`](crate::Call).
pub type CreateChatCompletion = crate::Call<super::inputs::CreateChatCompletion>;
impl CreateChatCompletion {
    /// The text that the replica answers, at most 100,000 characters
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl IntoOption<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Whether the question stands alone.
    /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
    ///
    /// For example `false`.
    pub fn skip_chat_history<K>(
        mut self,
        skip_chat_history: impl IntoOption<bool, K>,
    ) -> Self {
        self.input.body.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// Where a conversation or a message takes place.
    pub fn source<K>(mut self, source: impl IntoOption<types::ChatSource, K>) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<types::DiscordData, K>,
    ) -> Self {
        self.input.body.discord_data = discord_data.into_option();
        self
    }
    /// Quotas of the caller's own, which the server enforces for this one request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl IntoOption<types::ChatUsageLimits, K>,
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
/// A call of [`Client::create_telegram_chat_completion`](crate::Client::create_telegram_chat_completion). The methods of every call: [`Call`](crate::Call).
pub type CreateTelegramChatCompletion = crate::Call<
    super::inputs::CreateTelegramChatCompletion,
>;
impl CreateTelegramChatCompletion {
    /// The text that the replica answers, at most 100,000 characters
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl IntoOption<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Whether the question stands alone.
    /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
    ///
    /// For example `false`.
    pub fn skip_chat_history<K>(
        mut self,
        skip_chat_history: impl IntoOption<bool, K>,
    ) -> Self {
        self.input.body.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// The address of a picture that the replica takes into account
    ///
    /// For example `https://images.example.com/photo.jpeg`.
    pub fn image_url<K>(mut self, image_url: impl IntoOption<String, K>) -> Self {
        self.input.body.image_url = image_url.into_option();
        self
    }
    /// Where on Telegram a message comes from, and who wrote it.
    ///
    /// Required.
    pub fn telegram_data<K>(
        mut self,
        telegram_data: impl IntoOption<types::TelegramData, K>,
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
/// A call of [`Client::create_openai_chat_completion`](crate::Client::create_openai_chat_completion). The methods of every call: [`Call`](crate::Call).
pub type CreateOpenaiChatCompletion = crate::Call<
    super::inputs::CreateOpenaiChatCompletion,
>;
impl CreateOpenaiChatCompletion {
    /// The conversation. Only the last message is used.
    ///
    /// Required.
    pub fn messages<K>(
        mut self,
        messages: impl IntoList<types::OpenAiMessage, K>,
    ) -> Self {
        self.input.body.messages = messages.into_list();
        self
    }
    /// Whether the message becomes part of the conversation.
    /// With `false` earlier messages give no context, and this one is not kept.
    ///
    /// For example `true`.
    pub fn store<K>(mut self, store: impl IntoOption<bool, K>) -> Self {
        self.input.body.store = store.into_option();
        self
    }
    /// Where the conversation takes place, which decides where the message is kept in the chat history.
    pub fn source<K>(
        mut self,
        source: impl IntoOption<types::OpenAiChatSource, K>,
    ) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<types::DiscordData, K>,
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
/// A call of [`Client::list_chat_history`](crate::Client::list_chat_history). The methods of every call: [`Call`](crate::Call).
pub type ListChatHistory = crate::Call<super::inputs::ListChatHistory>;
/// A call of [`Client::create_chat_history_entry`](crate::Client::create_chat_history_entry). The methods of every call: [`Call`](crate::Call).
pub type CreateChatHistoryEntry = crate::Call<super::inputs::CreateChatHistoryEntry>;
impl CreateChatHistoryEntry {
    /// The text of the message
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl IntoOption<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Where a conversation or a message takes place.
    pub fn source<K>(mut self, source: impl IntoOption<types::ChatSource, K>) -> Self {
        self.input.body.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<types::DiscordData, K>,
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
/// A call of [`Client::list_telegram_chat_history`](crate::Client::list_telegram_chat_history). The methods of every call: [`Call`](crate::Call).
pub type ListTelegramChatHistory = crate::Call<super::inputs::ListTelegramChatHistory>;
/// A call of [`Client::create_telegram_chat_history_entry`](crate::Client::create_telegram_chat_history_entry). The methods of every call: [`Call`](crate::Call).
pub type CreateTelegramChatHistoryEntry = crate::Call<
    super::inputs::CreateTelegramChatHistoryEntry,
>;
impl CreateTelegramChatHistoryEntry {
    /// The text of the message
    ///
    /// For example `How did you cope with the pressure of the war?`.
    ///
    /// Required.
    pub fn content<K>(mut self, content: impl IntoOption<String, K>) -> Self {
        self.input.body.content = content.into_option();
        self
    }
    /// Where on Telegram a message comes from, and who wrote it.
    ///
    /// Required.
    pub fn telegram_data<K>(
        mut self,
        telegram_data: impl IntoOption<types::TelegramData, K>,
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
/// A call of [`Client::list_discord_chat_history`](crate::Client::list_discord_chat_history). The methods of every call: [`Call`](crate::Call).
pub type ListDiscordChatHistory = crate::Call<super::inputs::ListDiscordChatHistory>;
/// A call of [`Client::list_web_chat_history`](crate::Client::list_web_chat_history). The methods of every call: [`Call`](crate::Call).
pub type ListWebChatHistory = crate::Call<super::inputs::ListWebChatHistory>;
/// A call of [`Client::list_embed_chat_history`](crate::Client::list_embed_chat_history). The methods of every call: [`Call`](crate::Call).
pub type ListEmbedChatHistory = crate::Call<super::inputs::ListEmbedChatHistory>;
/// A call of [`Client::list_chats`](crate::Client::list_chats). The methods of every call: [`Call`](crate::Call).
pub type ListChats = crate::Call<super::inputs::ListChats>;
impl ListChats {
    /// The number of the page, counted from 1.
    /// Left out, the server takes 1.
    pub fn page<K>(mut self, page: impl IntoOption<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The most items on a page, 0 to 100.
    /// Left out, the server takes 24.
    pub fn page_size<K>(mut self, page_size: impl IntoOption<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// What to sort the chats by.
    /// Left out, the server takes `replicaReplies`.
    pub fn sort_by<K>(
        mut self,
        sort_by: impl IntoOption<types::ActivitySort, K>,
    ) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort.
    /// Left out, the server takes `desc`.
    pub fn sort_order<K>(
        mut self,
        sort_order: impl IntoOption<types::SortOrder, K>,
    ) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// A call of [`Client::get_chat`](crate::Client::get_chat). The methods of every call: [`Call`](crate::Call).
pub type GetChat = crate::Call<super::inputs::GetChat>;
/// A call of [`Client::list_chat_conversations`](crate::Client::list_chat_conversations). The methods of every call: [`Call`](crate::Call).
pub type ListChatConversations = crate::Call<super::inputs::ListChatConversations>;
impl ListChatConversations {
    /// The number of the page, counted from 1.
    /// Left out, the server takes 1.
    pub fn page<K>(mut self, page: impl IntoOption<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The most items on a page, 0 to 100.
    /// Left out, the server takes 24.
    pub fn page_size<K>(mut self, page_size: impl IntoOption<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// What to sort the conversations by.
    /// Left out, the server takes `lastReplicaReplyAt`.
    pub fn sort_by<K>(
        mut self,
        sort_by: impl IntoOption<types::ActivitySort, K>,
    ) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort.
    /// Left out, the server takes `desc`.
    pub fn sort_order<K>(
        mut self,
        sort_order: impl IntoOption<types::SortOrder, K>,
    ) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// A call of [`Client::get_chat_conversation`](crate::Client::get_chat_conversation). The methods of every call: [`Call`](crate::Call).
pub type GetChatConversation = crate::Call<super::inputs::GetChatConversation>;
/// A call of [`Client::list_chat_conversation_messages`](crate::Client::list_chat_conversation_messages). The methods of every call: [`Call`](crate::Call).
pub type ListChatConversationMessages = crate::Call<
    super::inputs::ListChatConversationMessages,
>;
impl ListChatConversationMessages {
    /// The UUID of a message. Only messages after it are returned, without it.
    pub fn after_uuid<K>(mut self, after_uuid: impl IntoOption<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before it are returned, without it.
    pub fn before_uuid<K>(mut self, before_uuid: impl IntoOption<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
    /// The most messages to return, 1 to 100.
    /// Left out, the server takes 20.
    pub fn limit<K>(mut self, limit: impl IntoOption<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
}
/// A call of [`Client::list_chat_messages`](crate::Client::list_chat_messages). The methods of every call: [`Call`](crate::Call).
pub type ListChatMessages = crate::Call<super::inputs::ListChatMessages>;
impl ListChatMessages {
    /// The UUID of a message. Only messages after it are returned, without it.
    pub fn after_uuid<K>(mut self, after_uuid: impl IntoOption<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before it are returned, without it.
    pub fn before_uuid<K>(mut self, before_uuid: impl IntoOption<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
    /// The most messages to return, 1 to 100.
    /// Left out, the server takes 20.
    pub fn limit<K>(mut self, limit: impl IntoOption<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
}
/// A call of [`Client::list_conversations`](crate::Client::list_conversations). The methods of every call: [`Call`](crate::Call).
pub type ListConversations = crate::Call<super::inputs::ListConversations>;
impl ListConversations {
    /// The number of the page, counted from 1.
    /// Left out, the server takes 1.
    pub fn page<K>(mut self, page: impl IntoOption<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The most items on a page, 0 to 100.
    /// Left out, the server takes 24.
    pub fn page_size<K>(mut self, page_size: impl IntoOption<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// What to sort the conversations by.
    /// Left out, the server takes `lastReplicaReplyAt`.
    pub fn sort_by<K>(
        mut self,
        sort_by: impl IntoOption<types::ActivitySort, K>,
    ) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort.
    /// Left out, the server takes `desc`.
    pub fn sort_order<K>(
        mut self,
        sort_order: impl IntoOption<types::SortOrder, K>,
    ) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
}
/// A call of [`Client::get_conversation`](crate::Client::get_conversation). The methods of every call: [`Call`](crate::Call).
pub type GetConversation = crate::Call<super::inputs::GetConversation>;
/// A call of [`Client::update_conversation`](crate::Client::update_conversation). The methods of every call: [`Call`](crate::Call).
pub type UpdateConversation = crate::Call<super::inputs::UpdateConversation>;
impl UpdateConversation {
    /// The summary of the conversation, up to 700 characters. It may be `null`; what that does is not documented.
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    pub fn summary<K>(
        mut self,
        summary: impl IntoOption<crate::Nullable<String>, K>,
    ) -> Self {
        self.input.body.summary = summary.into_option();
        self
    }
    /// The questions that come up in the conversation
    pub fn common_questions<K>(
        mut self,
        common_questions: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.common_questions = common_questions.into_list();
        self
    }
    /// The topics that come up in the conversation
    pub fn common_topics<K>(mut self, common_topics: impl IntoList<String, K>) -> Self {
        self.input.body.common_topics = common_topics.into_list();
        self
    }
    /// Replaces the whole body, clearing fields that were set before.
    pub fn body(mut self, body: types::ConversationUpdate) -> Self {
        self.input.body = body;
        self
    }
}
/// A call of [`Client::list_conversation_mentions`](crate::Client::list_conversation_mentions). The methods of every call: [`Call`](crate::Call).
pub type ListConversationMentions = crate::Call<super::inputs::ListConversationMentions>;
impl ListConversationMentions {
    /// The UUID of a message. Only results after it are returned, without it.
    pub fn after_uuid<K>(mut self, after_uuid: impl IntoOption<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only results before it are returned, without it.
    pub fn before_uuid<K>(mut self, before_uuid: impl IntoOption<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
    /// The most items to return, 1 to 100.
    /// A group of messages counts as one item, and so does a placeholder.
    /// Left out, the server takes 20.
    pub fn limit<K>(mut self, limit: impl IntoOption<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
    /// The fewest messages that a placeholder may stand for.
    /// Fewer than that come as messages instead of a placeholder.
    /// Left out, the server takes 3.
    pub fn minimum_messages_in_placeholder<K>(
        mut self,
        minimum_messages_in_placeholder: impl IntoOption<i64, K>,
    ) -> Self {
        self.input.minimum_messages_in_placeholder = minimum_messages_in_placeholder
            .into_option();
        self
    }
}
/// A call of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages). The methods of every call: [`Call`](crate::Call).
pub type ListConversationMessages = crate::Call<super::inputs::ListConversationMessages>;
impl ListConversationMessages {
    /// The UUID of a message. Only messages after it are returned, without it.
    pub fn after_uuid<K>(mut self, after_uuid: impl IntoOption<String, K>) -> Self {
        self.input.after_uuid = after_uuid.into_option();
        self
    }
    /// The UUID of a message. Only messages before it are returned, without it.
    pub fn before_uuid<K>(mut self, before_uuid: impl IntoOption<String, K>) -> Self {
        self.input.before_uuid = before_uuid.into_option();
        self
    }
    /// The most messages to return, 1 to 100.
    /// Left out, the server takes 20.
    pub fn limit<K>(mut self, limit: impl IntoOption<i64, K>) -> Self {
        self.input.limit = limit.into_option();
        self
    }
}
/// A call of [`Client::list_historical_conversation_analytics`](crate::Client::list_historical_conversation_analytics). The methods of every call: [`Call`](crate::Call).
pub type ListHistoricalConversationAnalytics = crate::Call<
    super::inputs::ListHistoricalConversationAnalytics,
>;
/// A call of [`Client::list_conversation_source_analytics`](crate::Client::list_conversation_source_analytics). The methods of every call: [`Call`](crate::Call).
pub type ListConversationSourceAnalytics = crate::Call<
    super::inputs::ListConversationSourceAnalytics,
>;
/// A call of [`Client::create_knowledge_base_entries`](crate::Client::create_knowledge_base_entries). The methods of every call: [`Call`](crate::Call).
pub type CreateKnowledgeBaseEntries = crate::Call<
    super::inputs::CreateKnowledgeBaseEntries,
>;
impl CreateKnowledgeBaseEntries {
    /// A title, by which people find the entry in a list.
    ///
    /// For example `Opening hours`.
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.input.body.title = title.into_option();
        self
    }
    /// A web page that can be read without signing in, or something to watch on YouTube.
    /// Of a page only the text is taken, no pictures, videos or sounds.
    /// Pages on Google's own domains are refused.
    /// YouTube addresses have the form `youtube.com/watch?v=`, `youtube.com/shorts/` or `youtube.com/playlist?list=`; a playlist makes an entry for each of its videos.
    ///
    /// For example `https://example.com/opening-hours`.
    pub fn url<K>(mut self, url: impl IntoOption<String, K>) -> Self {
        self.input.body.url = url.into_option();
        self
    }
    /// Whether the server may read the page again later and keep the entry up to date. It does not where this is left out.
    ///
    /// For example `true`.
    pub fn auto_refresh<K>(mut self, auto_refresh: impl IntoOption<bool, K>) -> Self {
        self.input.body.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The text to learn.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    pub fn text<K>(mut self, text: impl IntoOption<String, K>) -> Self {
        self.input.body.text = text.into_option();
        self
    }
    /// The name of a file that is uploaded in a second step, to the `signedURL` of the result.
    /// The extension has to be one of those that `list_knowledge_base_file_types` gives.
    /// A file may have up to 50 MB, a video may last up to 90 minutes.
    ///
    /// For example `handbook.pdf`.
    pub fn filename<K>(mut self, filename: impl IntoOption<String, K>) -> Self {
        self.input.body.filename = filename.into_option();
        self
    }
    /// Limits that this request sets itself.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl IntoOption<types::KnowledgeBaseUsageLimits, K>,
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
/// A call of [`Client::list_knowledge_base_entries`](crate::Client::list_knowledge_base_entries). The methods of every call: [`Call`](crate::Call).
pub type ListKnowledgeBaseEntries = crate::Call<super::inputs::ListKnowledgeBaseEntries>;
impl ListKnowledgeBaseEntries {
    /// Filters by whether an error came up while the entry was processed. The value is a text, `true` or `false`.
    pub fn has_error<K>(
        mut self,
        has_error: impl IntoOption<types::KnowledgeBaseErrorFilter, K>,
    ) -> Self {
        self.input.has_error = has_error.into_option();
        self
    }
    /// The number of the page. The first page is 1, which is also the default.
    pub fn page<K>(mut self, page: impl IntoOption<i64, K>) -> Self {
        self.input.page = page.into_option();
        self
    }
    /// The largest number of entries on a page, from 0 to 100; 24 where it is left out.
    /// With 0 the answer has no entries, only their number in `total`.
    pub fn page_size<K>(mut self, page_size: impl IntoOption<i64, K>) -> Self {
        self.input.page_size = page_size.into_option();
        self
    }
    /// Only entries with this in their title, file name or URL. It takes at least 3 characters.
    pub fn search<K>(mut self, search: impl IntoOption<String, K>) -> Self {
        self.input.search = search.into_option();
        self
    }
    /// What the entries are sorted by. There is one value, which is also the default.
    pub fn sort_by<K>(
        mut self,
        sort_by: impl IntoOption<types::KnowledgeBaseSortBy, K>,
    ) -> Self {
        self.input.sort_by = sort_by.into_option();
        self
    }
    /// The direction of the sort; `desc` where it is left out.
    pub fn sort_order<K>(
        mut self,
        sort_order: impl IntoOption<types::SortOrder, K>,
    ) -> Self {
        self.input.sort_order = sort_order.into_option();
        self
    }
    /// Only entries in one of these states.
    /// Several are sent as repeated parameters, as the vendor's own client does; the vendor's text speaks of a list with commas.
    pub fn status<K>(
        mut self,
        status: impl IntoList<types::KnowledgeBaseEntryStatus, K>,
    ) -> Self {
        self.input.status = status.into_list();
        self
    }
    /// Only entries of one of these types.
    /// Several are sent as repeated parameters.
    pub fn type_<K>(
        mut self,
        type_: impl IntoList<types::KnowledgeBaseEntryType, K>,
    ) -> Self {
        self.input.type_ = type_.into_list();
        self
    }
}
/// A call of [`Client::get_knowledge_base_entry`](crate::Client::get_knowledge_base_entry). The methods of every call: [`Call`](crate::Call).
pub type GetKnowledgeBaseEntry = crate::Call<super::inputs::GetKnowledgeBaseEntry>;
/// A call of [`Client::update_knowledge_base_entry`](crate::Client::update_knowledge_base_entry). The methods of every call: [`Call`](crate::Call).
pub type UpdateKnowledgeBaseEntry = crate::Call<super::inputs::UpdateKnowledgeBaseEntry>;
impl UpdateKnowledgeBaseEntry {
    /// The text to learn.
    ///
    /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
    pub fn raw_text<K>(mut self, raw_text: impl IntoOption<String, K>) -> Self {
        self.input.body.raw_text = raw_text.into_option();
        self
    }
    /// Facts drawn from the contents.
    pub fn generated_facts<K>(
        mut self,
        generated_facts: impl IntoList<String, K>,
    ) -> Self {
        self.input.body.generated_facts = generated_facts.into_list();
        self
    }
    /// The text, divided into pieces.
    pub fn raw_text_chunks<K>(
        mut self,
        raw_text_chunks: impl IntoList<types::KnowledgeBaseTextChunk, K>,
    ) -> Self {
        self.input.body.raw_text_chunks = raw_text_chunks.into_list();
        self
    }
    /// A title, by which people find the entry in a list.
    ///
    /// For example `Opening hours`.
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.input.body.title = title.into_option();
        self
    }
    /// A title made from the contents.
    ///
    /// For example `When the workshop is open`.
    pub fn generated_title<K>(
        mut self,
        generated_title: impl IntoOption<String, K>,
    ) -> Self {
        self.input.body.generated_title = generated_title.into_option();
        self
    }
    /// The contents in one or two sentences.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    pub fn summary<K>(mut self, summary: impl IntoOption<String, K>) -> Self {
        self.input.body.summary = summary.into_option();
        self
    }
    /// The language of an entry, a code of two letters as in ISO 639-1.
    pub fn language<K>(
        mut self,
        language: impl IntoOption<types::KnowledgeBaseLanguage, K>,
    ) -> Self {
        self.input.body.language = language.into_option();
        self
    }
    /// New particulars of the web page of an entry.
    pub fn website<K>(
        mut self,
        website: impl IntoOption<types::KnowledgeBaseWebsiteUpdate, K>,
    ) -> Self {
        self.input.body.website = website.into_option();
        self
    }
    /// New particulars of the YouTube video of an entry.
    pub fn youtube<K>(
        mut self,
        youtube: impl IntoOption<types::KnowledgeBaseYoutubeUpdate, K>,
    ) -> Self {
        self.input.body.youtube = youtube.into_option();
        self
    }
    /// New particulars of the file of an entry.
    pub fn file<K>(
        mut self,
        file: impl IntoOption<types::KnowledgeBaseFileUpdate, K>,
    ) -> Self {
        self.input.body.file = file.into_option();
        self
    }
    /// What went wrong while the entry was processed, as it is to stand in the entry.
    pub fn error<K>(
        mut self,
        error: impl IntoOption<types::KnowledgeBaseEntryErrorUpdate, K>,
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
/// What [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry) can succeed with: one variant for each status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteKnowledgeBaseEntryOutcome {
    /// 200: The entry is gone
    Ok(types::Success),
    /// 202: The deletion has begun; the rest goes within 24 hours
    Accepted(types::Acknowledgement),
}
/// A call of [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry). The methods of every call: [`Call`](crate::Call).
pub type DeleteKnowledgeBaseEntry = crate::Call<super::inputs::DeleteKnowledgeBaseEntry>;
/// A call of [`Client::list_knowledge_base_file_types`](crate::Client::list_knowledge_base_file_types). The methods of every call: [`Call`](crate::Call).
pub type ListKnowledgeBaseFileTypes = crate::Call<
    super::inputs::ListKnowledgeBaseFileTypes,
>;
impl crate::page::Paged for super::inputs::ListReplicas {
    type Item = types::ReplicaListItem;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: Some(output.total),
            more: None,
        }
    }
    const FIRST: i64 = 1i64;
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::Number(self.page_index.unwrap_or(Self::FIRST))
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        if let crate::continuation::Place::Number(number) = place {
            self.page_index = Some(*number);
        }
    }
}
crate::page::pages! {
    ListReplicas -> types::ReplicaListItem
}
impl crate::page::Paged for super::inputs::ListChats {
    type Item = types::Chat;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: Some(output.total),
            more: None,
        }
    }
    const FIRST: i64 = 1i64;
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::Number(self.page.unwrap_or(Self::FIRST))
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        if let crate::continuation::Place::Number(number) = place {
            self.page = Some(*number);
        }
    }
}
crate::page::pages! {
    ListChats -> types::Chat
}
impl crate::page::Paged for super::inputs::ListChatConversations {
    type Item = types::Conversation;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: Some(output.total),
            more: None,
        }
    }
    const FIRST: i64 = 1i64;
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::Number(self.page.unwrap_or(Self::FIRST))
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        if let crate::continuation::Place::Number(number) = place {
            self.page = Some(*number);
        }
    }
}
crate::page::pages! {
    ListChatConversations -> types::Conversation
}
impl crate::page::Paged for super::inputs::ListChatConversationMessages {
    type Item = types::Message;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: None,
            more: None,
        }
    }
    fn size(&self) -> Option<i64> {
        self.limit
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::of_cursors(
            self.after_uuid.as_deref(),
            self.before_uuid.as_deref(),
        )
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        match place {
            crate::continuation::Place::Number(_) => {}
            crate::continuation::Place::After(id) => self.after_uuid = Some(id.clone()),
            crate::continuation::Place::Before(id) => self.before_uuid = id.clone(),
        }
    }
    fn id(item: &Self::Item) -> Option<String> {
        Some(item.uuid.clone())
    }
}
crate::page::pages! {
    ListChatConversationMessages -> types::Message
}
impl crate::page::Paged for super::inputs::ListChatMessages {
    type Item = types::Message;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: None,
            more: None,
        }
    }
    fn size(&self) -> Option<i64> {
        self.limit
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::of_cursors(
            self.after_uuid.as_deref(),
            self.before_uuid.as_deref(),
        )
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        match place {
            crate::continuation::Place::Number(_) => {}
            crate::continuation::Place::After(id) => self.after_uuid = Some(id.clone()),
            crate::continuation::Place::Before(id) => self.before_uuid = id.clone(),
        }
    }
    fn id(item: &Self::Item) -> Option<String> {
        Some(item.uuid.clone())
    }
}
crate::page::pages! {
    ListChatMessages -> types::Message
}
impl crate::page::Paged for super::inputs::ListConversations {
    type Item = types::Conversation;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: Some(output.total),
            more: None,
        }
    }
    const FIRST: i64 = 1i64;
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::Number(self.page.unwrap_or(Self::FIRST))
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        if let crate::continuation::Place::Number(number) = place {
            self.page = Some(*number);
        }
    }
}
crate::page::pages! {
    ListConversations -> types::Conversation
}
impl crate::page::Paged for super::inputs::ListConversationMessages {
    type Item = types::Message;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: None,
            more: None,
        }
    }
    fn size(&self) -> Option<i64> {
        self.limit
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::of_cursors(
            self.after_uuid.as_deref(),
            self.before_uuid.as_deref(),
        )
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        match place {
            crate::continuation::Place::Number(_) => {}
            crate::continuation::Place::After(id) => self.after_uuid = Some(id.clone()),
            crate::continuation::Place::Before(id) => self.before_uuid = id.clone(),
        }
    }
    fn id(item: &Self::Item) -> Option<String> {
        Some(item.uuid.clone())
    }
}
crate::page::pages! {
    ListConversationMessages -> types::Message
}
impl crate::page::Paged for super::inputs::ListKnowledgeBaseEntries {
    type Item = types::KnowledgeBaseEntryListItem;
    fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
        crate::page::Listed {
            items: output.items,
            total: Some(output.total),
            more: None,
        }
    }
    const FIRST: i64 = 1i64;
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn place(&self) -> crate::continuation::Place {
        crate::continuation::Place::Number(self.page.unwrap_or(Self::FIRST))
    }
    fn go_to(&mut self, place: &crate::continuation::Place) {
        if let crate::continuation::Place::Number(number) = place {
            self.page = Some(*number);
        }
    }
}
crate::page::pages! {
    ListKnowledgeBaseEntries -> types::KnowledgeBaseEntryListItem
}
