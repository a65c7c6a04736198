//! Any bytes as a calendar, twice: what comes out lies in the window, is safe to show, and the second import changes nothing.
#![no_main]

use fingerpost::app::import::reason::warning;
use fingerpost::import::change::Status;
use fingerpost::import::ics::{Reading, read};
use fingerpost::import::merge::merge;
use fingerpost::import::sort::Sorter;
use fingerpost::import::{Unwatched, Window};
use fingerpost::lang::Lang;
use fingerpost::model::Rules;
use fingerpost::model::text::is_safe;
use jiff::civil::date;
use jiff::tz::TimeZone;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static SORTER: LazyLock<Sorter> = LazyLock::new(|| Sorter::new(&Rules::default(), &[]));

fuzz_target!(|data: &[u8]| {
    let window = Window { from: date(2026, 11, 2), to: date(2026, 12, 13) };
    let zone = TimeZone::get("Europe/Paris").expect("a zone");
    let reading = || Reading { window, zone: zone.clone(), me: vec!["me@example.com".to_owned()] };
    let Ok(import) = read(&[("a.ics", data)], reading(), &Unwatched) else { return };
    for o in &import.occurrences {
        assert!(window.holds(o.on), "{o:?}");
        assert!(o.title.chars().chain(o.uid.chars()).all(is_safe), "{o:?}");
        assert!(o.title.chars().count() <= 300);
    }
    let told = import.warnings.iter().map(|w| warning(Lang::En, w));
    for text in import.skipped.iter().map(|s| s.uid.clone()).chain(told) {
        assert!(text.chars().all(is_safe), "{text:?}");
    }
    let once = merge(Vec::new(), &import, |_| true, &SORTER, window, &zone);
    let twice = merge(once.weeks.clone(), &import, |_| true, &SORTER, window, &zone);
    assert_eq!(once.weeks, twice.weeks, "a second import changes nothing");
    for change in twice.changes {
        assert!(matches!(change.status, Status::Same | Status::LeftOut), "{change:?}");
    }
});
