//! What quiz and audit say together; knows nothing of how either is measured.

use crate::quiz::read as quiz;
use crate::sample::{attempt, audit, id, near, pack};
use fingerpost::analysis::audit::{self, AuditReading, Shortage, Verdict};
use fingerpost::analysis::decide::{self, Reading};
use fingerpost::model::Side;
use std::collections::BTreeMap;

const STAFF: [u8; 12] = [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3];
const EM: [u8; 12] = [3, 3, 3, 3, 3, 3, 5, 5, 4, 4, 4, 4];
const LOW_STAFF: [u8; 12] = [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2];
const MIDDLE: [u8; 12] = [3; 12];
const HIGH: [u8; 12] = [4; 12];

fn lived(name: &str) -> AuditReading {
    let (plan, weeks) = audit(name);
    audit::read(&plan, &weeks, &pack(), None)
}

/// An audit that kept its pace and says this.
fn said(verdict: Verdict, toward: Option<Side>) -> AuditReading {
    AuditReading { verdict, toward, ..lived("slight-at-week-6") }
}

#[test]
fn every_row_of_the_table_is_reached() {
    let (staff, em) = (Some(Side::Staff), Some(Side::Em));
    let rows = [
        ("same side", STAFF, Verdict::Slight, staff, Reading::Aligned),
        ("same side, other way", EM, Verdict::Clear, em, Reading::Aligned),
        ("a relative lean is firm too", LOW_STAFF, Verdict::Clear, staff, Reading::Aligned),
        ("opposite", STAFF, Verdict::Slight, em, Reading::Conflict),
        ("looked, none", STAFF, Verdict::None, None, Reading::Unconfirmed),
        ("quiz open", MIDDLE, Verdict::Slight, em, Reading::EnergyLeads),
        ("both open", MIDDLE, Verdict::None, None, Reading::Undecided),
        ("both open, both liked", HIGH, Verdict::None, None, Reading::Hybrid),
        ("no look yet, pace kept", STAFF, Verdict::Waiting, None, Reading::Waiting),
        ("no look yet, quiz open", HIGH, Verdict::Waiting, None, Reading::Waiting),
    ];
    for (name, answers, verdict, toward, want) in rows {
        assert_eq!(decide::compare(Some(&quiz(answers)), Some(&said(verdict, toward))), want, "{name}");
    }
}

#[test]
fn a_track_that_was_hardly_lived_leaves_a_stated_lean_untested() {
    let mut audit = said(Verdict::Waiting, None);
    audit.exposure.em.short = Some(Shortage { lines: 3, days: 0, hours: 0.0 });
    assert_eq!(decide::untested(&audit), [Side::Em]);
    assert_eq!(decide::compare(Some(&quiz(STAFF)), Some(&audit)), Reading::Untested);
    assert_eq!(decide::compare(Some(&quiz(MIDDLE)), Some(&audit)), Reading::Waiting);
    audit.exposure.staff.short = Some(Shortage { lines: 5, days: 0, hours: 0.0 });
    assert_eq!(decide::untested(&audit), [Side::Staff, Side::Em]);
}

#[test]
fn one_of_the_two_alone_waits_for_the_other() {
    assert_eq!(decide::compare(Some(&quiz(HIGH)), None), Reading::Waiting);
    assert_eq!(decide::compare(None, Some(&lived("clear-at-week-4"))), Reading::Waiting);
    assert_eq!(decide::compare(None, None), Reading::Waiting);
}

#[test]
fn answers_and_energy_that_disagree_are_listed_strongest_first() {
    // Made up from the worked audit: design-review +0.83 (3 lines), one-on-ones -0.25, then pushed down.
    let mut activities = lived("waiting-in-week-3").activities;
    let found = |answers: [u8; 12], activities: &[audit::ActivityFigures]| -> Vec<(String, String)> {
        let found = decide::contradictions(&attempt(answers), &pack(), activities);
        found.into_iter().map(|c| (c.key(), format!("{:.2}", c.strength()))).collect()
    };
    let row = |key: &str, strength: &str| (key.to_owned(), strength.to_owned());
    // Q03 answered 2 against +0.83; Q07 answered 5 against only -0.25.
    assert_eq!(found([3, 3, 2, 3, 3, 3, 5, 3, 3, 3, 3, 3], &activities), [row("Q03/design-review", "0.83")]);
    for a in activities.iter_mut().filter(|a| a.id == id("one-on-ones")) {
        a.energy = Some(-0.5);
    }
    let both = [row("Q03/design-review", "1.67"), row("Q07/one-on-ones", "1.00"), row("Q10/one-on-ones", "0.50")];
    assert_eq!(found([3, 3, 1, 3, 3, 3, 5, 3, 3, 4, 3, 3], &activities), both);
    assert_eq!(found([3, 3, 4, 3, 3, 3, 2, 3, 3, 3, 3, 3], &activities), [], "answers that agree, or are in the middle");
    assert_eq!(found([3, 3, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3], &activities), [], "no answer, no contradiction");
}

#[test]
fn a_role_is_projected_from_sixty_percent_of_its_hours_on() {
    // Measured: design-review 2.5 / 3, one-on-ones -0.25.
    let activities = lived("waiting-in-week-3").activities;
    let rows = [
        ("exactly enough", [("design-review", 40.0), ("one-on-ones", 20.0), ("coding", 15.0), ("other", 25.0)], Some((0.6, 85.0 / 180.0))),
        ("too little", [("design-review", 40.0), ("one-on-ones", 19.0), ("coding", 16.0), ("other", 25.0)], None),
        (
            "shares of any unit",
            [("design-review", 2.0), ("one-on-ones", 2.0), ("coding", 1.0), ("other", f64::NAN)],
            Some((0.8, 0.875 / 3.0)),
        ),
    ];
    for (name, mix, want) in rows {
        let mix: BTreeMap<String, f64> = mix.into_iter().map(|(id, p)| (id.to_owned(), p)).collect();
        let projection = audit::project(&activities, &mix);
        assert_eq!(projection.energy.is_some(), want.is_some(), "{name}");
        if let (Some(energy), Some((covered, want))) = (projection.energy, want) {
            near(name, energy, want);
            near(name, projection.covered, covered);
        }
        assert_eq!(projection.unmeasured.map(|(id, _)| id).as_deref(), Some("coding"), "{name}");
    }
    let nothing = audit::project(&activities, &BTreeMap::new());
    assert_eq!((nothing.energy, nothing.unmeasured), (None, None));
}
