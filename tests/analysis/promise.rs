//! A small run of the simulation that chose the critical values, with a fixed seed, so that a change to a reading can't
//! break its promise unseen; knows nothing of how a reading is made.

use crate::chance::Chance;
use crate::person::{self, World};
use fingerpost::analysis::audit::{self, Look, Verdict};
use fingerpost::model::Side;

/// Share of audits whose looks pass a test, and share of their 80 % bands that hold the truth.
fn told(truth: f64, test: fn(&Look) -> bool) -> (f64, f64) {
    let (plan, pack, world) = (person::plan(), person::pack(), World::BASE);
    let mut chance = Chance::new(7);
    let (mut passed, mut held, mut bands, audits) = (0_u32, 0_u32, 0_u32, 600_u32);
    for _ in 0..audits {
        let reading = audit::read(&plan, &person::weeks(&world, truth, &mut chance), &pack, None);
        passed += u32::from(reading.looks.iter().any(test));
        for lean in reading.looks.iter().filter_map(|l| l.lean) {
            bands += 1;
            held += u32::from((lean.low..=lean.high).contains(&world.rounded(truth)));
        }
    }
    (f64::from(passed) / f64::from(audits), f64::from(held) / f64::from(bands))
}

#[test]
fn people_without_a_preference_are_rarely_told_of_one() {
    let (lean, band) = told(0.0, |l| l.verdict.is_lean());
    let (clear, _) = told(0.0, |l| l.verdict == Verdict::Clear);
    assert!(lean <= 0.10 && clear <= 0.03 && (0.77..=0.85).contains(&band), "{}: {lean} {clear} {band}", World::BASE.name);
}

#[test]
fn a_preference_of_one_step_is_mostly_found_by_week_6() {
    let (found, band) = told(1.0, |l| l.toward == Some(Side::Staff));
    assert!(found >= 0.85 && (0.77..=0.85).contains(&band), "{}: {found} {band}", World::BASE.name);
}
