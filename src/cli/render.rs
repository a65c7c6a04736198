//! `fingerpost render`: any screen as a picture, on a copy of the data in memory; knows nothing of what is on it.

use super::args::{Global, RenderArgs};
use super::look::look;
use super::setup::Setup;
use super::{Fault, Output, fault, file, full};
use crate::app::action::Loaded;
use crate::content;
use crate::model::text::{self, quoted};
use crate::tui::picture::Picture;
use crate::tui::theme::{Background, Glyphs, Theme};
use std::path::Path;
use std::sync::Arc;

pub(super) fn render(global: &Global, setup: &Setup, args: &RenderArgs, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let path = args.output.as_deref().filter(|p| *p != Path::new("-"));
    if let Some(path) = path.filter(|_| !args.force) {
        file::must_be_new(lang, path)?;
    }
    let (mut look, follows, unknown) = look(global, setup);
    // The picture is dark, and is no terminal that may lack letters.
    if follows {
        look.theme = Theme::sixteen(Background::Dark);
    }
    look.glyphs = if global.ascii { Glyphs::ASCII } else { Glyphs::UNICODE };
    let (keymap, problems) = full::keys(setup);
    for problem in unknown.into_iter().chain(problems) {
        fault::warn(lang, &problem);
    }
    let state = setup.state();
    let loaded = if args.demo { sample(setup) } else { own(setup)? };
    for why in loaded.iter().filter_map(|l| l.frozen.as_ref()) {
        fault::warn(lang, why);
    }
    let picture = Picture { size: args.size, keys: &args.keys, title: &text::line(&args.title), keymap, look };
    let drawn = picture
        .render(state, loaded)
        .map_err(|word| Fault::usage(lang.with("cli-no-key", &[("said", quoted(&word).into())]), lang.text("cli-no-key-hint")))?;
    match path {
        Some(path) => file::write(lang, path, &drawn)?,
        None => output.exact(&drawn),
    }
    Ok(())
}

/// Everything in the data directory, as the program itself would read it.
fn own(setup: &Setup) -> Result<Vec<Loaded>, Fault> {
    let mut disk = setup.session("fingerpost render").world;
    let keys = disk.index()?.keys;
    Ok(keys.into_iter().filter_map(|key| disk.load(key)).collect())
}

fn sample(setup: &Setup) -> Vec<Loaded> {
    let docs = content::sample(setup.clock.now().date());
    docs.into_iter().map(|(key, doc)| Loaded { key, doc: Some(Arc::new(doc)), frozen: None }).collect()
}
