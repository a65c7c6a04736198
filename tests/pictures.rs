//! The pictures of the README are made by the program itself, from its sample: this keeps them current. After a change that is meant,
//! run `BLESS=1 cargo test --test pictures` and look at them.

use fingerpost::app::State;
use fingerpost::lang::Lang;
use fingerpost::tui::harness::picture;
use fingerpost::tui::keymap::Keymap;
use fingerpost::tui::theme::{Background, Choice, Colors, Look, Name};
use jiff::civil::date;
use std::path::Path;
use std::sync::Arc;

/// File, size, keys, accessible name.
const PICTURES: &[(&str, (u16, u16), &str, &str)] = &[
    ("compare", (104, 30), "", "The two paths side by side: scope"),
    ("quiz", (120, 34), "7 enter", "The result of the quiz, with its error band"),
    ("audit", (120, 30), "8", "A week of the calendar audit"),
    ("decide", (120, 34), "9", "What the answers say against what the weeks show"),
];

#[test]
fn the_pictures_of_the_readme_are_current() {
    let pack = Arc::new(fingerpost::content::built_in("en").expect("the built-in pack is whole"));
    let today = date(2026, 11, 25);
    for (name, size, keys, title) in PICTURES {
        let look = Look { theme: Choice { name: Name::Auto, colors: Colors::All }.theme(Background::Dark), ..Look::default() };
        let memory = fingerpost::content::sample(today, Lang::En).into_iter().collect();
        let state = State::new(Arc::clone(&pack), today.at(9, 0, 0, 0), Lang::En);
        let drawn = picture(state, memory, (Keymap::default(), look), *size, keys, title).expect("keys");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!(".github/pictures/{name}.svg"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(&file, &drawn).expect("a picture");
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == drawn, "{name}.svg is not what the program draws now");
    }
}
