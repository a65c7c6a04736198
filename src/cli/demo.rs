//! `fingerpost demo`: the program on six made-up weeks in a temporary directory; a person's own data is not touched.

use super::setup::Setup;
use super::{Args, Fault, Output, Place, full, menu};
use crate::storage::Store;
use crate::world;
use std::process::ExitCode;

pub(super) fn demo(args: &Args, setup: &Setup, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    let dir = world::temporary_dir()
        .map_err(|e| Fault::failed(lang.with("cli-no-temp", &[("why", (&e).into())]), lang.text("cli-no-temp-hint")))?;
    let store = Store::new(dir.path()).named("fingerpost demo");
    let guard = store.lock()?;
    for (key, doc) in crate::content::sample(setup.clock.now().date(), lang) {
        guard.save(key, &doc, None)?;
    }
    drop(guard);
    let place = Place { data: dir.path().to_owned(), ..setup.place.clone() };
    let setup = Setup { place, ..setup.clone() };
    if setup.plain {
        return menu::menu(&setup, output);
    }
    let ending = full::open(args, &setup);
    // A signal ends the process where it is told on: the directory goes before.
    drop(dir);
    Ok(ending?.finish())
}
