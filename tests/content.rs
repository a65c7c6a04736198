//! The built-in pack carries every fact of its sources, on the right side and with the right source, and a pack of the
//! user's own is either read or told what is wrong with it; knows nothing of screens.

#[path = "content/facts.rs"]
mod facts;
#[path = "content/schema.rs"]
mod schema;
#[path = "content/texts.rs"]
mod texts;
#[path = "content/user.rs"]
mod user;

use fingerpost::content;
use fingerpost::model::pack::Pack;

/// The pack that opens; its problems are the message where it has any.
pub(crate) fn pack() -> Pack {
    content::built_in("en").unwrap_or_else(|problems| {
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", all.join("\n"))
    })
}

#[test]
fn an_unwritten_language_falls_back_to_english() {
    assert_eq!(content::built_in("xx").unwrap().lang, "en");
    assert!(content::shipped().any(|shipped| shipped == ("staff-vs-em", "en")));
}
