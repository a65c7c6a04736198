//! `fingerpost render`: a screen as a picture, on a person's data or on the made-up weeks; knows nothing of what is on it.

use super::args::RenderArgs;
use super::setup::Setup;
use super::{Args, Fault, Output, fault, full, look, record, report};
use crate::model::text;
use crate::tui::harness;
use std::path::Path;

/// Draws in memory: no key that is pressed changes what is on the disk.
pub(super) fn render(args: &Args, setup: &Setup, render: &RenderArgs, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let path = render.output.as_deref().filter(|path| *path != Path::new("-"));
    path.map_or(Ok(()), |path| report::must_be_free(lang, path, render.force))?;
    let state = setup.state();
    let memory = if render.demo {
        crate::content::sample(state.today(), lang).into_iter().collect()
    } else {
        record::copy(setup, "fingerpost render")?
    };
    let look = look::look(&args.global, setup);
    let (keymap, problems) = full::keys(setup);
    look.problem.iter().chain(&problems).for_each(|problem| fault::warn(lang, problem));
    let title = setup.pack.title.clone();
    let picture =
        harness::picture(state, memory, (keymap, look.picture(args.global.ascii)), render.size, &render.keys, &title).map_err(|word| {
            Fault::usage(lang.with("cli-no-such-key", &[("said", text::line(&word).into())]), lang.text("cli-render-keys-hint"))
        })?;
    match path {
        Some(path) => report::write(setup, path, &picture)?,
        None => output.exact(&picture),
    }
    Ok(())
}
