//! What the brief says first, what it says is missing, and what it keeps to itself.

use crate::sample::{Data, attempt, filled};
use fingerpost::report::{html, markdown};
use jiff::civil::date;

/// The sentence that the brief opens with.
fn first(data: &Data) -> String {
    let text = markdown::render(&data.report(false));
    text.lines().find_map(|l| l.strip_prefix("**")).unwrap_or_default().trim_end_matches("**").to_owned()
}

#[test]
fn the_brief_opens_with_what_both_sources_amount_to() {
    let lean_em = [2, 3, 2, 3, 2, 3, 5, 4, 4, 4, 5, 4];
    let middle = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
    let conflict = filled();
    let aligned = Data { attempts: vec![attempt(21, lean_em)], ..filled() };
    let energy = Data { attempts: vec![attempt(21, middle)], ..filled() };
    let no_audit = Data { audit: None, ..filled() };
    let no_quiz = Data { attempts: Vec::new(), ..filled() };
    let early = Data { today: date(2026, 11, 5), audit: begun(), ..filled() };
    let rows = [
        (
            conflict,
            "The quiz and the logged weeks disagree: the answers lean towards Staff Engineer, the energy of the weeks towards Engineering Manager.",
        ),
        (aligned, "The quiz and the logged weeks lean the same way, towards Engineering Manager."),
        (energy, "The energy of the logged weeks leans towards Engineering Manager, and the answers lean to neither side."),
        (no_audit, "There is no reading of both sources yet: no audit has been started, so the answers stand untested."),
        (no_quiz, "There is no reading of both sources yet: the quiz has not been finished."),
        (Data::nothing(), "There is nothing to read yet: no finished quiz and no audit."),
        (early, "There is no reading of both sources yet: the logged weeks can’t be judged so far. What is missing stands below."),
    ];
    for (data, want) in rows {
        assert_eq!(first(&data), want);
    }
}

fn begun() -> Option<(fingerpost::model::Audit, Vec<fingerpost::model::Week>)> {
    let (plan, mut weeks) = filled().audit?;
    weeks.truncate(1);
    Some((plan, weeks))
}

#[test]
fn an_untested_track_is_named_with_the_trial_that_would_fill_it() {
    let mut data = filled();
    if let Some((_, weeks)) = &mut data.audit {
        for week in weeks {
            week.lines.retain(|l| !["one-on-ones", "planning", "stakeholders", "hiring", "team-health"].contains(&l.activity.as_str()));
        }
    }
    let text = markdown::render(&data.report(false));
    assert!(first(&data).ends_with("too little work of Engineering Manager has been logged to judge."), "{text}");
    assert!(text.contains("- **A trial for Engineering Manager:** "), "{text}");
    assert!(text.contains("- **Rated lines, EM:** 0 of 14; 14 more."), "{text}");
    assert!(!text.contains("Rated lines, EM:** 0 of 10"), "the verdict asks for more, so that is the figure told");
}

#[test]
fn notes_stay_home_unless_asked_for() {
    let kept = ["The queue redesign, at last", "Two incidents", "I did not expect that.", "First sprint planned in an hour."];
    for with_notes in [false, true] {
        let report = filled().report(with_notes);
        for text in [markdown::render(&report), html::render(&report)] {
            for note in kept {
                assert_eq!(text.contains(note), with_notes, "{note}");
            }
        }
    }
}

#[test]
fn the_ceiling_stands_in_every_brief() {
    for data in [Data::nothing(), filled()] {
        let report = data.report(false);
        for text in [markdown::render(&report), html::render(&report)] {
            assert!(text.contains("correlation about 0.11, over 107 studies"));
        }
    }
}

#[test]
fn an_unfinished_attempt_is_not_told() {
    let mut data = filled();
    data.attempts.iter_mut().for_each(|a| a.finished = false);
    assert_eq!(data.report(false).quiz, None);
}
