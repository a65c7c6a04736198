//! Texts that try to become markup, formulas or commands, in every place that holds a text.

use crate::sample::{Data, filled};
use fingerpost::model::pack::Aside;
use fingerpost::model::text::is_safe;
use fingerpost::model::{Excellent, Side};
use fingerpost::report::{csv, html, json, markdown};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A person's data with `text` wherever a person or a pack may write.
fn full_of(text: &str) -> Data {
    let mut data = filled();
    let put = |place: &mut String| text.clone_into(place);
    put(&mut data.pack.title);
    for track in &mut data.pack.tracks {
        put(&mut track.name);
        put(&mut track.short);
    }
    data.pack.activities.iter_mut().for_each(|a| put(&mut a.name));
    data.pack.statements.iter_mut().for_each(|s| put(&mut s.text));
    data.pack.wants.iter_mut().for_each(|w| put(&mut w.text));
    data.pack.trials.iter_mut().for_each(|t| put(&mut t.title));
    for pair in data.pack.topics.iter_mut().flat_map(|t| &mut t.pairs) {
        put(&mut pair.theme);
        for item in pair.staff.iter_mut().chain(&mut pair.em) {
            put(&mut item.text);
            item.more = Vec::<Aside>::new();
        }
    }
    if let Some((plan, weeks)) = &mut data.audit {
        put(&mut plan.title);
        for week in weeks {
            put(&mut week.check_in);
            for line in &mut week.lines {
                put(&mut line.note);
                if let Some(event) = &mut line.event {
                    put(&mut event.uid);
                    put(&mut event.title);
                }
            }
        }
    }
    for trial in &mut data.trials.trials {
        for place in [&mut trial.title, &mut trial.duties, &mut trial.gaps, &mut trial.way_back, &mut trial.outcome] {
            put(place);
        }
        trial.log.iter_mut().for_each(|l| put(&mut l.text));
    }
    put(&mut data.decision.statement);
    data.decision.excellent.insert(Side::Staff, Excellent { answer: text.to_owned(), vague: None });
    data.decision.contradictions.values_mut().for_each(put);
    data
}

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</svg></style><img src=x onerror=alert(1)>",
    "\"><a href='https://example.com'>x</a>",
    "a | b || c",
    "=cmd|' /C calc'!A0",
    "```\n# heading\n<b>bold</b>",
    "`code` **bold** _em_ ~~gone~~",
    "[link](https://example.com) ![image](x.png) <https://example.com> https://example.com www.example.com a@example.com",
    "[a]: https://example.com 'title'",
    "- item\n1. item\n> quote\n\n    code\n\n---\n***\n===",
    "# heading",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "\\",
    "x\\",
    "<!-- gone --> <?php ?> <![CDATA[ x ]]>",
    "a\u{202e}b\u{2066}c\u{200b}d\u{1b}[31me\u{7}f\u{e0041}g",
    "$x$ {{ x }} {% x %} ^[note] [^1]",
];

/// Whether the brief itself uses this markup.
const fn is_own(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::Paragraph
            | Tag::List(None)
            | Tag::Item
            | Tag::Strong
            | Tag::BlockQuote(None)
            | Tag::CodeBlock(_)
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
    )
}

/// What a reader of Markdown would see: the texts outside blocks of code, and what became markup of it.
fn seen(text: &str) -> (String, Vec<String>) {
    let (mut words, mut markup, mut code) = (String::new(), Vec::new(), false);
    for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        if let Event::Start(Tag::CodeBlock(_)) = &event {
            code = true;
        } else if let Event::End(TagEnd::CodeBlock) = &event {
            code = false;
        } else if let Event::Text(t) | Event::Code(t) = &event {
            words.push_str(if code { "" } else { t });
        } else if matches!(event, Event::SoftBreak | Event::HardBreak) {
            words.push(' ');
        } else if matches!(event, Event::End(_)) {
            words.push('\n');
        } else if !matches!(&event, Event::Start(tag) if is_own(tag)) {
            markup.push(format!("{event:?}"));
        }
    }
    (words, markup)
}

/// One line without doubled blanks, as the brief shows texts that stand in one line.
fn flat(text: &str) -> String {
    fingerpost::model::text::line(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Headings and tables of a Markdown text: how many of each.
fn shape(text: &str) -> (usize, usize, usize) {
    let count = |wanted: fn(&Tag<'_>) -> bool| {
        Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
            .filter(|e| matches!(e, Event::Start(tag) if wanted(tag)))
            .count()
    };
    (count(|t| matches!(t, Tag::Heading { .. })), count(|t| matches!(t, Tag::TableCell)), count(|t| matches!(t, Tag::CodeBlock(_))))
}

#[test]
fn in_markdown_every_text_is_read_back_as_itself_and_becomes_no_markup() {
    let ordinary = markdown::render(&full_of("ordinary").report(true));
    let often = seen(&ordinary).0.matches("ordinary").count();
    for text in HOSTILE {
        let out = markdown::render(&full_of(text).report(true));
        let (words, markup) = seen(&out);
        assert_eq!(markup, Vec::<String>::new(), "{text}");
        // A text of several lines is quoted line by line in some places, and stands in one line in the others.
        let least = if text.contains('\n') { often / 2 } else { often };
        assert!(words.matches(&flat(text)).count() >= least, "{text}: lost somewhere in\n{words}");
        assert_eq!(shape(&out), shape(&ordinary), "{text} changed the headings, cells or code blocks");
        let prose: String = out.split("```").step_by(2).collect();
        for address in ["https://", "www.ex", "a@ex"] {
            assert!(!prose.contains(address), "{text}: an address that readers make a link of");
        }
    }
}

#[test]
fn in_html_no_text_becomes_a_tag_and_nothing_is_loaded() {
    // The first word of every tag, and its attributes without their values.
    let tags = |out: &str| -> Vec<String> {
        out.split('<').skip(1).map(|t| t.split('>').next().unwrap_or_default().split('"').step_by(2).collect()).collect()
    };
    let [plain, lines] = ["plain", "plain\nplain"].map(|text| tags(&html::render(&full_of(text).report(true))));
    let loads = |tag: &String| {
        ["script", "a ", "img", "link", "iframe", "object", "base", "form"].iter().any(|t| tag.starts_with(t))
            || tag.contains("href")
            || tag.contains("src")
    };
    assert_eq!(plain.iter().find(|t| loads(t)), None);
    for text in HOSTILE {
        let out = html::render(&full_of(text).report(true));
        assert_eq!(&tags(&out), if text.contains('\n') { &lines } else { &plain }, "{text} changed the tags");
        assert!(out.contains("default-src 'none'"));
    }
}

#[test]
fn in_json_every_text_is_read_back() {
    for text in HOSTILE {
        let value: serde_json::Value = serde_json::from_str(&json::render(&full_of(text).report(true))).expect("JSON");
        assert_eq!(value["title"], fingerpost::model::text::line(text), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn no_format_lets_a_control_or_bidirectional_character_through(text in any::<String>(), odd in "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{e0041}]{1,8}") {
        let data = full_of(&format!("{text}{odd}{text}"));
        let report = data.report(true);
        let weeks = data.audit.map(|(_, weeks)| weeks).unwrap_or_default();
        for (name, out) in [("md", markdown::render(&report)), ("html", html::render(&report)), ("json", json::render(&report))] {
            prop_assert!(out.chars().all(|c| is_safe(c) || c == '\n'), "{name}");
        }
        let escaped = json::render(&report);
        for code in ["\\u00", "\\b", "\\f"] {
            prop_assert!(!escaped.replace("\\\\", "").contains(code), "{code}");
        }
        prop_assert!(csv::render(&weeks).chars().all(|c| is_safe(c) || "\r\n\t".contains(c)), "csv");
    }
}
