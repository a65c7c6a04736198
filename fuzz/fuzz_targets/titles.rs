//! Any text as a meeting's title, and as a rule of the person's own: an answer that is the same each time and safe to show.
#![no_main]

use fingerpost::app::import::reason::{reason, warning};
use fingerpost::import::sort::{Sorter, TitleInput, catches};
use fingerpost::lang::Lang;
use fingerpost::model::text::is_safe;
use fingerpost::model::{ActivityId, Rule, RuleMatch, Rules};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static SORTER: LazyLock<Sorter> = LazyLock::new(|| Sorter::new(&Rules::default(), &[]));

fuzz_target!(|data: &[u8]| {
    let Some(([attendees, how], text)) = data.split_first_chunk() else { return };
    let text = String::from_utf8_lossy(text);
    let (title, own) = text.split_once('\n').unwrap_or((&text, ""));
    let input = TitleInput::new(title, u32::from(*attendees), how & 1 == 1);
    let sorted = SORTER.sort(&input);
    assert!(reason(Lang::En, &sorted.reason).chars().all(is_safe), "{sorted:?}");
    assert!((0.0..=1.0).contains(&sorted.confidence), "{sorted:?}");
    assert_eq!(SORTER.sort(&input).activity, sorted.activity);
    if !own.is_empty() {
        let when = match how >> 1 & 3 {
            0 => RuleMatch::Words(own.to_owned()),
            1 => RuleMatch::Title(own.to_owned()),
            2 => RuleMatch::Pattern(own.to_owned()),
            _ => RuleMatch::Series(own.to_owned()),
        };
        let caught = catches(&when, &input);
        let activity = ActivityId::new("coding").expect("an activity");
        let sorter = Sorter::new(&Rules { rules: vec![Rule { when, activity: activity.clone() }] }, &[]);
        let own = sorter.sort(&input);
        assert!(reason(Lang::En, &own.reason).chars().all(is_safe));
        assert!(!caught || own.activity == Some(activity), "a rule that catches a title decides: {own:?}");
        assert!(sorter.broken_rules().iter().all(|why| warning(Lang::En, why).chars().all(is_safe)));
    }
});
