//! `fingerpost pack`: lists, checks and starts content packs; knows nothing of what they say.

use super::args::PackCommand;
use super::setup::{self, Setup};
use super::{Fault, Output, fault, input, page};
use crate::content;
use std::path::Path;
use std::process::ExitCode;

pub(super) fn pack(setup: &Setup, command: &PackCommand, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    match command {
        PackCommand::List => list(setup, output),
        PackCommand::Check { file } => return check(setup, file, output),
        PackCommand::Schema => output.json(&content::json_schema(lang)),
        PackCommand::New => output.exact(content::template(lang.id())),
    }
    Ok(ExitCode::SUCCESS)
}

fn list(setup: &Setup, output: &mut Output) {
    let lang = setup.lang;
    let (own, problems) = setup::own_packs(&setup.place, lang);
    for problem in problems {
        fault::warn(lang, &problem);
    }
    let built_in = lang.text("cli-pack-built-in");
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (id, in_lang) in content::shipped() {
        let title = content::shipped_pack(id, in_lang).and_then(Result::ok).map(|p| p.title).unwrap_or_default();
        rows.push(vec![id.to_owned(), in_lang.to_owned(), built_in.clone().into_owned(), title]);
    }
    let own = own.into_iter().map(|p| vec![p.id, p.lang, lang.text("cli-pack-own").into_owned(), p.title]);
    rows.extend(own);
    output.lines(setup.table(&rows, &[page::Align::Left; 4]));
}

fn check(setup: &Setup, file: &Path, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    let bytes = input::whole(file, setup::MAX_PACK, lang)?;
    match content::parse(&bytes, &file.to_string_lossy()) {
        Ok(pack) => {
            let values = [
                ("title", pack.title.into()),
                ("topics", pack.topics.len().into()),
                ("statements", pack.statements.len().into()),
                ("activities", pack.activities.len().into()),
            ];
            output.line(&lang.with("cli-pack-well", &values));
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in &problems {
                output.line(&problem.told(lang));
                if !problem.hint.is_empty() {
                    output.line(&format!("  {}", lang.with("cli-hint", &[("what", problem.hint.clone().into())])));
                }
            }
            output.line(&lang.with("cli-pack-problems", &[("count", problems.len().into())]));
            Ok(ExitCode::FAILURE)
        }
    }
}
