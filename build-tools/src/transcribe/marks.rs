//! What stands behind the type of an attribute: `Required Deprecated`.

/// What stands behind the type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) beta: bool,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// The attribute stands for all that have no line of their own.
    pub(super) additional: bool,
    /// No type stands before the marks.
    pub(super) typeless: bool,
    /// A mark that has no meaning here.
    pub(super) unknown: Option<String>,
}

impl Marks {
    /// Reads marks, one after the other. `None` if the text is no list of marks.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut marks = Self::default();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (mark, after) = marks.known(rest)?;
            *mark = true;
            rest = after.trim_start();
        }
        Some(marks)
    }

    fn known<'a>(&mut self, text: &'a str) -> Option<(&mut bool, &'a str)> {
        let after = |word: &str| {
            let rest = text.strip_prefix(word)?;
            (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(rest)
        };
        let known = [
            (&mut self.required, "Required"),
            (&mut self.deprecated, "Deprecated"),
            (&mut self.beta, "Beta"),
            (&mut self.nullable, "Nullable"),
            (&mut self.read_only, "Read-only"),
            (&mut self.write_only, "Write-only"),
            (&mut self.additional, "Additional properties"),
        ];
        known.into_iter().find_map(|(mark, word)| after(word).map(|rest| (mark, rest)))
    }
}

/// Reads an unknown mark: one or two words that begin with capital letters. Anything else is a sentence.
pub(super) fn unknown_mark(rest: &str) -> Option<Marks> {
    let words: Vec<_> = rest.split_whitespace().collect();
    let is_mark = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|letter| letter.is_alphabetic() || letter == '-')
    };
    (words.len() <= 2 && words.first().is_some_and(is_mark))
        .then(|| Marks { unknown: Some(words.join(" ")), ..Marks::default() })
}
