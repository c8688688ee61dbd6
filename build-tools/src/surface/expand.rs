//! Expands `macro_rules!` that make items.
//!
//! Only the fragments that the client's macros use are supported. Items have no hygiene, so it is ignored.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

/// A macro: its rules, in order.
#[derive(Clone, Debug)]
pub(super) struct Macro(Vec<(Vec<Pattern>, Vec<TokenTree>)>);

/// A piece of the pattern of a rule.
#[derive(Clone, Debug)]
enum Pattern {
    Token(TokenTree),
    Group(Delimiter, Vec<Pattern>),
    Fragment(String, String),
    Repeated(Vec<Pattern>, Repetition),
}

/// The part of `$(…),*` after its parenthesis.
#[derive(Clone, Debug)]
struct Repetition {
    separator: Option<TokenTree>,
    least: usize,
    most: usize,
}

type Bindings = HashMap<String, Binding>;

/// The bindings of a repetition, before those around it.
struct Scope<'a> {
    own: Bindings,
    around: Option<&'a Scope<'a>>,
}

impl Scope<'_> {
    fn get(&self, name: &str) -> Option<&Binding> {
        let mut scope = self;
        loop {
            match (scope.own.get(name), scope.around) {
                (Some(binding), _) => return Some(binding),
                (None, around) => scope = around?,
            }
        }
    }
}

/// The value of a fragment.
#[derive(Clone)]
enum Binding {
    One(TokenStream),
    Many(Vec<Binding>),
}

impl Macro {
    /// Reads the rules of a `macro_rules!`.
    pub(super) fn parse(tokens: TokenStream) -> Option<Self> {
        let mut rules = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let TokenTree::Group(pattern) = token else { return None };
            let arrow = tokens.by_ref().take(2).map(|token| token.to_string()).collect::<String>();
            let Some(TokenTree::Group(body)) = tokens.next().filter(|_| arrow == "=>") else { return None };
            rules.push((patterns(pattern.stream())?, body.stream().into_iter().collect()));
            tokens.next_if(|token| is(token, ';'));
        }
        Some(Self(rules))
    }

    /// Expands a use of the macro, or returns `None` if no rule fits.
    pub(super) fn expand(&self, input: &TokenStream) -> Option<TokenStream> {
        self.0.iter().find_map(|(pattern, body)| {
            let mut bindings = Bindings::new();
            let parser = |input: ParseStream<'_>| take(pattern, input, &mut bindings);
            parser.parse2(input.clone()).ok()?;
            write(body, &Scope { own: bindings, around: None })
        })
    }
}

fn is(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

fn patterns(tokens: TokenStream) -> Option<Vec<Pattern>> {
    let mut patterns = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        patterns.push(match token {
            token if is(&token, '$') => match tokens.next()? {
                TokenTree::Ident(name) => {
                    tokens.next().filter(|token| is(token, ':'))?;
                    Pattern::Fragment(name.to_string(), tokens.next()?.to_string())
                }
                TokenTree::Group(group) => {
                    Pattern::Repeated(self::patterns(group.stream())?, repetition(&mut tokens)?)
                }
                _ => return None,
            },
            TokenTree::Group(group) => Pattern::Group(group.delimiter(), self::patterns(group.stream())?),
            token => Pattern::Token(token),
        });
    }
    Some(patterns)
}

fn repetition(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Repetition> {
    let bounds = |token: &TokenTree| match token {
        token if is(token, '*') => Some((0, usize::MAX)),
        token if is(token, '+') => Some((1, usize::MAX)),
        token if is(token, '?') => Some((0, 1)),
        _ => None,
    };
    let first = tokens.next()?;
    let (separator, (least, most)) = match bounds(&first) {
        Some(bounds) => (None, bounds),
        None => (Some(first), bounds(&tokens.next()?)?),
    };
    Some(Repetition { separator, least, most })
}

/// Parses the input by patterns.
fn take(patterns: &[Pattern], input: ParseStream<'_>, bindings: &mut Bindings) -> syn::Result<()> {
    for pattern in patterns {
        match pattern {
            Pattern::Token(token) => take_token(token, input)?,
            Pattern::Group(delimiter, inner) => match input.parse()? {
                TokenTree::Group(group) if group.delimiter() == *delimiter => {
                    (|input: ParseStream<'_>| take(inner, input, bindings)).parse2(group.stream())?;
                }
                token => return Err(syn::Error::new(token.span(), "another token is expected")),
            },
            Pattern::Fragment(name, kind) => {
                bindings.insert(name.clone(), Binding::One(fragment(kind, input)?));
            }
            Pattern::Repeated(inner, repetition) => {
                let found = repeat(inner, repetition, input);
                if found.len() < repetition.least {
                    return Err(input.error("more is expected"));
                }
                for name in names(inner) {
                    let all = found.iter().filter_map(|one| one.get(&name).cloned()).collect();
                    bindings.insert(name, Binding::Many(all));
                }
            }
        }
    }
    Ok(())
}

fn take_token(expected: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    let token: TokenTree = input.parse()?;
    if token.to_string() == expected.to_string() {
        return Ok(());
    }
    Err(syn::Error::new(token.span(), format!("`{expected}` is expected")))
}

fn repeat(inner: &[Pattern], repetition: &Repetition, input: ParseStream<'_>) -> Vec<Bindings> {
    let mut found = Vec::new();
    while found.len() < repetition.most && !input.is_empty() {
        let ahead = input.fork();
        let mut bindings = Bindings::new();
        let separator = repetition.separator.as_ref().filter(|_| !found.is_empty());
        let fits = separator.is_none_or(|separator| take_token(separator, &ahead).is_ok())
            && take(inner, &ahead, &mut bindings).is_ok();
        // A repetition without tokens would never end.
        if !fits || ahead.cursor() == input.cursor() {
            break;
        }
        input.advance_to(&ahead);
        found.push(bindings);
    }
    found
}

fn fragment(kind: &str, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    Ok(match kind {
        "ident" => syn::Ident::parse_any(input)?.into_token_stream(),
        "ty" => input.parse::<syn::Type>()?.into_token_stream(),
        "path" => input.parse::<syn::Path>()?.into_token_stream(),
        "expr" => input.parse::<syn::Expr>()?.into_token_stream(),
        "literal" => input.parse::<syn::Lit>()?.into_token_stream(),
        "meta" => input.parse::<syn::Meta>()?.into_token_stream(),
        "vis" => input.parse::<syn::Visibility>()?.into_token_stream(),
        "lifetime" => input.parse::<syn::Lifetime>()?.into_token_stream(),
        "tt" => input.parse::<TokenTree>()?.into_token_stream(),
        _ => return Err(input.error(format!("fragments of the kind `{kind}` are not known"))),
    })
}

/// Returns the names of all fragments.
fn names(patterns: &[Pattern]) -> Vec<String> {
    let names = patterns.iter().map(|pattern| match pattern {
        Pattern::Token(_) => Vec::new(),
        Pattern::Fragment(name, _) => vec![name.clone()],
        Pattern::Group(_, inner) | Pattern::Repeated(inner, _) => names(inner),
    });
    names.flatten().collect()
}

/// Writes the body of a rule, or returns `None` if it uses an unbound name.
fn write(body: &[TokenTree], scope: &Scope<'_>) -> Option<TokenStream> {
    let mut out = TokenStream::new();
    let mut tokens = body.iter().cloned();
    while let Some(token) = tokens.next() {
        match token {
            token if is(&token, '$') => match tokens.next()? {
                TokenTree::Group(group) => {
                    let Repetition { separator, .. } = repetition(&mut tokens)?;
                    repeated(group.stream(), separator.as_ref(), scope, &mut out)?;
                }
                name if name.to_string() == "crate" => out.extend([name]),
                name => match scope.get(&name.to_string())? {
                    Binding::One(tokens) => out.extend(tokens.clone()),
                    Binding::Many(_) => return None,
                },
            },
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                let group = proc_macro2::Group::new(group.delimiter(), write(&inner, scope)?);
                out.extend([TokenTree::Group(group)]);
            }
            token => out.extend([token]),
        }
    }
    Some(out)
}

fn repeated(
    body: TokenStream,
    separator: Option<&TokenTree>,
    scope: &Scope<'_>,
    out: &mut TokenStream,
) -> Option<()> {
    let used = used(body.clone());
    let many: Vec<(&String, &Vec<Binding>)> = used
        .iter()
        .filter_map(|name| match scope.get(name)? {
            Binding::Many(all) => Some((name, all)),
            Binding::One(_) => None,
        })
        .collect();
    let body: Vec<_> = body.into_iter().collect();
    for index in 0..many.iter().map(|(_, all)| all.len()).min()? {
        let own = many.iter().map(|(name, all)| Some(((*name).clone(), all.get(index)?.clone())));
        let one = Scope { own: own.collect::<Option<_>>()?, around: Some(scope) };
        out.extend(separator.filter(|_| index > 0).cloned());
        out.extend(write(&body, &one)?);
    }
    Some(())
}

/// Returns the names after a `$`.
fn used(body: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut dollar = false;
    for token in body {
        match &token {
            TokenTree::Group(group) => names.extend(used(group.stream())),
            TokenTree::Ident(name) if dollar => names.push(name.to_string()),
            _ => {}
        }
        dollar = is(&token, '$');
    }
    names
}
