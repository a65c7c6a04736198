//! `fingerpost demo`: the program on six made-up weeks in a temporary directory; a person's own data is not touched.

use super::{Args, Fault, Place, full};
use crate::storage::Store;
use crate::world;
use std::process::ExitCode;

pub(super) fn demo(args: &Args, place: &Place) -> Result<ExitCode, Fault> {
    let dir = world::temporary_dir().map_err(|e| {
        Fault::failed(
            format!("no temporary directory could be made: {e}"),
            "Make room in the directory for temporary files, or set TMPDIR.",
        )
    })?;
    let store = Store::new(dir.path()).named("fingerpost demo");
    let guard = store.lock()?;
    for (key, doc) in crate::content::sample(world::now(args.today).date()) {
        guard.save(key, &doc, None)?;
    }
    drop(guard);
    full::open(args, &Place { data: dir.path().to_owned(), ..place.clone() })
}
