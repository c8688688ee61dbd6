/// What is known of an operation without sending it.
///
/// [`Client::operations`](crate::Client::operations) lists them all.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) access: Access,
    pub(crate) deprecated: bool,
    pub(crate) beta: bool,
    pub(crate) compressible: bool,
    pub(crate) rules: &'static [crate::check::Rule],
}

/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Anybody: no secret is sent.
    Open,
    /// The organization.
    Organization,
    /// The organization, or one of its users.
    OrganizationOrUser,
    /// A user of the organization.
    User,
}

impl Operation {
    /// The name of the operation, which is the name of the method of `Client` too.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The path template, such as `/v1/users/{userID}`.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The resource it belongs to.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// What it does, in one line.
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// Who may call it.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Whether the API wants it to be used no more.
    pub fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// Whether the API may still change it.
    pub fn is_beta(&self) -> bool {
        self.beta
    }

    /// Whether its body may be sent compressed.
    pub fn is_compressible(&self) -> bool {
        self.compressible
    }

    /// Whether sending it twice does what sending it once does, by its method.
    pub fn is_idempotent(&self) -> bool {
        !matches!(self.method, "POST" | "PATCH")
    }
}
