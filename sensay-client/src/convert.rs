//! The conversions of setters, which take a value or an `Option` of it.

/// A value that a setter takes for a field of type `T`: one that converts into `T`, or an `Option` of one.
///
/// `Kind` tells the two apart and is always inferred.
///
/// ```no_run
/// # async fn example(client: sensay_client::Client, nickname: Option<String>) -> Result<(), sensay_client::Error> {
/// client.update_current_user().id("johndoe").name("John Doe").await?;
/// client.update_current_user().id("johndoe").name(nickname).await?;
/// # Ok(())
/// # }
/// ```
pub trait Set<T, Kind> {
    /// Converts the value.
    fn into_option(self) -> Option<T>;
}

/// A list that a setter takes for a field of type `Vec<T>`: anything that can be iterated over, or an `Option` of it. Texts and
/// values of enums may also be given as `&str`.
pub trait SetList<T, Kind> {
    /// Converts the list.
    fn into_list(self) -> Option<Vec<T>>;
}

/// The kind of a plain value.
#[derive(Debug)]
pub enum Value {}

/// The kind of an `Option`.
#[derive(Debug)]
pub enum Optional {}

/// The kind of a list of borrowed texts.
#[derive(Debug)]
pub enum Texts {}

/// The kind of an `Option` of a list of borrowed texts.
#[derive(Debug)]
pub enum OptionalTexts {}

impl<T, V: Into<T>> Set<T, Value> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> Set<T, Optional> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, L: IntoIterator<Item = T>> SetList<T, Value> for L {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().collect())
    }
}

impl<T, L: IntoIterator<Item = T>> SetList<T, Optional> for Option<L> {
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|list| list.into_iter().collect())
    }
}

impl<'a, T: From<&'a str>, L: IntoIterator<Item = &'a str>> SetList<T, Texts> for L {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(T::from).collect())
    }
}

impl<'a, T: From<&'a str>, L: IntoIterator<Item = &'a str>> SetList<T, OptionalTexts> for Option<L> {
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|list| list.into_iter().map(T::from).collect())
    }
}
