//! `fingerpost render`: any screen as a picture, from a copy of the data that keys can't harm.

use super::person::{Person, everything};

/// The words of a picture, without what they are drawn with.
fn words(picture: &str) -> String {
    let mut rest = picture;
    let mut out = String::new();
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        out.push(' ');
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    out
}

#[test]
fn a_picture_shows_the_screen_that_the_keys_lead_to() {
    let person = Person::with_audit();
    person.run(&["log", "coding", "1h", "--note", "a <b> & c"]).well();
    let before = everything(&person.data());
    let own = person.run(&["render", "--keys", "8", "--size", "120x30"]).well();
    assert!(own.starts_with("<svg ") && own.ends_with("</svg>\n"), "{own}");
    assert!(words(&own).contains("Coding") && own.contains("viewBox=\"0 0 1104 594\""), "{own}");
    let changed = person.run(&["render", "--keys", "8 + + +", "--output", "-"]).well();
    assert_ne!(changed, person.run(&["render", "--keys", "8"]).well(), "keys act");
    assert_eq!(everything(&person.data()), before, "and what they do stays out of the data");
    let demo = person.run(&["render", "--demo", "--keys", "9", "--title", "Where <I> stand"]).well();
    assert!(demo.contains("<title>Where &lt;I&gt; stand</title>"), "{demo}");
    let french = person.run(&["render", "--demo", "--keys", "9", "--lang", "fr"]).well();
    assert!(words(&demo).contains("Decide") && words(&french).contains("Choix"), "{french}");
    let plain = person.run(&["render", "--demo", "--keys", "8", "--ascii"]).well();
    assert!(!plain.contains('─') && own.contains('─'), "{plain}");
}

#[test]
fn a_picture_goes_into_a_new_file_unless_it_may_replace_one() {
    let person = Person::new();
    let file = person.path("a.svg").to_string_lossy().into_owned();
    let said = person.run(&["render", "--demo", "--out", &file]);
    assert!(said.err.contains("Wrote ") && said.well().is_empty());
    let first = person.read("a.svg");
    let said = person.run(&["render", "--demo", "--keys", "9", "--output", &file]);
    assert!(said.code == Some(1) && said.err.contains("a.svg exists already") && said.err.contains("--force"), "{said:?}");
    assert_eq!(person.read("a.svg"), first);
    person.run(&["render", "--demo", "--keys", "9", "--output", &file, "--force"]).well();
    assert_ne!(person.read("a.svg"), first);
    assert!(!person.data().exists(), "a picture makes no data directory");
}

#[test]
fn a_picture_that_can_not_be_drawn_says_why() {
    let person = Person::new();
    let nowhere = person.path("no/where.svg").to_string_lossy().into_owned();
    for (args, code, want) in [
        (&["--keys", "8 jj"][..], 2, "`jj` is no key\nhint: `fingerpost keys` lists them."),
        (&["--size", "100"], 2, "write columns and rows as 100x30"),
        (&["--size", "0x30"], 2, "write columns and rows as 100x30"),
        (&["--size", "100x2000"], 2, "at most 500x200"),
        (&["--output", &nowhere], 1, "/no: No such file or directory"),
    ] {
        let said = person.run(&[&["render", "--demo"], args].concat());
        assert!(said.code == Some(code) && said.out.is_empty() && said.err.contains(want), "{args:?}: {said:?}");
    }
    let audit = Person::with_audit();
    audit.write(super::person::WEEK, "format: 1\nlines: [\n");
    let said = audit.run(&["render", "--keys", "8"]);
    assert!(said.err.contains("warning: ") && said.err.contains("2026-W48.yaml"), "{said:?}");
    assert!(!words(&said.well()).is_empty());
}
