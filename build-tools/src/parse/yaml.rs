//! Reads YAML by events, since no serde reader keeps line and column for every node.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use serde_json::Map;

use super::scalars::{collection, scalar};
use super::{Builder, Container, Failure};
use crate::document::Document;
use crate::finding::Place;

pub(super) fn read(mut builder: Builder, text: &str) -> Result<Document, Failure> {
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| (place(*error.marker()), format!("not YAML: {}", error.info())))?;
        take(&mut builder, event, place(span.start))?;
    }
    builder.finish()
}

fn take(builder: &mut Builder, event: Event<'_>, place: Place) -> Result<(), Failure> {
    let at = |message| (place, message);
    match event {
        Event::DocumentStart(_) if builder.done => {
            Err(at("a second document begins here; one file holds one document".to_owned()))
        }
        Event::Nothing
        | Event::StreamStart
        | Event::StreamEnd
        | Event::DocumentStart(_)
        | Event::DocumentEnd => Ok(()),
        Event::Alias(anchor) => builder.alias(anchor, place),
        Event::Scalar(text, style, anchor, tag) => {
            let value = scalar(&text, style, tag.as_deref());
            if !builder.awaits_key() {
                return builder.node(value.map_err(at)?, place, anchor);
            }
            if text == "<<" && style == ScalarStyle::Plain {
                let message = "merge keys are not part of YAML 1.2; write its keys out";
                return Err(at(message.to_owned()));
            }
            // A key is always text, so only its tag can be wrong.
            if tag.is_some() {
                value.map_err(at)?;
            }
            builder.key(text.into_owned(), place)
        }
        Event::SequenceStart(anchor, tag) => {
            collection(tag.as_deref(), "seq").map_err(at)?;
            builder.begin(Container::Sequence(Vec::new()), place, anchor)
        }
        Event::MappingStart(anchor, tag) => {
            collection(tag.as_deref(), "map").map_err(at)?;
            builder.begin(Container::Mapping(Map::new(), None), place, anchor)
        }
        Event::SequenceEnd | Event::MappingEnd => builder.end(),
    }
}

fn place(marker: Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1 }
}
