use super::context::{Context, UPLOAD};
use crate::error::Error;
use crate::types::KnowledgeBaseSupportLevel;

/// The extensions that the documentation lists.
const EXTENSIONS: &str = "doc docx rtf pdf pdfa csv tsv xls xlsx xlsm xlsb ods dta sas7bdat xpt ppt pptx \
     txt md htm html css js xml json yml yaml epub png jpg jpeg webp heic heif tiff bmp \
     mp3 wav aac ogg flac mp4 mpeg mov avi mpg webm mkv";

/// The file types that an upload accepts.
#[derive(Clone, Copy, Debug)]
pub(super) enum FileTypes {
    /// Those that the documentation lists.
    Documented,
    /// Those that the API lists at the time of the upload.
    Online,
    Any,
}

impl FileTypes {
    /// Fails if the extension of the file is not accepted.
    pub(super) async fn check(self, context: &Context, name: &str) -> Result<(), Error> {
        match self {
            Self::Any => Ok(()),
            Self::Documented => accept(name, EXTENSIONS.split_whitespace()),
            Self::Online => {
                let call = context.client.list_knowledge_base_file_types();
                let listed = call.options(context.options.clone()).send().await?;
                let types = listed.media_groups.iter().flat_map(|group| &group.file_types);
                let types =
                    types.filter(|file_type| file_type.support_level != KnowledgeBaseSupportLevel::Disabled);
                accept(name, types.flat_map(|file_type| &file_type.extensions).map(String::as_str))
            }
        }
    }
}

fn accept<'a>(name: &str, extensions: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    // The API lists extensions with their dot.
    let accepted: Vec<String> = extensions.map(|text| text.trim_start_matches('.').to_lowercase()).collect();
    let extension = name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty());
    let extension = extension.map(|(_, extension)| extension.to_lowercase());
    let problem = match &extension {
        Some(extension) if accepted.contains(extension) => return Ok(()),
        Some(extension) => format!(".{extension} files"),
        None => "files without an extension".to_owned(),
    };
    let message =
        format!("not sent: a knowledge base does not take {problem}; it takes {}", accepted.join(" "));
    Err(Error::invalid_request(UPLOAD, message))
}
