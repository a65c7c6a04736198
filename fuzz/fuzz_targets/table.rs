//! Any bytes as a table: rows, or reasons that are safe to show.
#![no_main]

use fingerpost::import::csv::read;
use fingerpost::model::text::is_safe;
use fingerpost::model::{ActivityId, IsoWeek};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    match read(data, &|cell| ActivityId::new(cell).map_err(|e| e.to_string().into())) {
        Ok(table) => {
            for row in table.rows {
                assert!(row.line.on.is_none_or(|on| IsoWeek::of(on) == row.week), "{row:?}");
                assert_eq!(row.line.energy.is_none(), row.line.rated.is_none(), "{row:?}");
            }
            for bad in table.bad {
                assert!(bad.why.to_string().chars().chain(bad.field.chars()).all(is_safe), "{bad:?}");
            }
            assert!(table.unknown_columns.iter().all(|name| name.chars().all(is_safe)));
        }
        Err(e) => assert!(e.message().to_string().chars().all(is_safe), "{e:?}"),
    }
});
