//! Simulates audits of people whose true lean is known, and prints how often the program would have told them right;
//! knows nothing of how a reading is made: it only asks for it.
//!
//! `cargo run --profile quick --example calibrate [AUDITS [SEED]]`, 20,000 audits a row and seed 1 where nothing is said.

#[path = "calibrate/chance.rs"]
mod chance;
#[path = "calibrate/person.rs"]
mod person;

use chance::Chance;
use fingerpost::analysis::audit::{self, Lean, Look, Verdict};
use fingerpost::model::Side;
use person::World;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|a| a.parse::<u32>());
    let audits = arguments.next().and_then(Result::ok).unwrap_or(20_000);
    let seed = arguments.next().and_then(Result::ok).unwrap_or(1);
    let mut out = io::stdout().lock();
    writeln!(out, "{audits} audits of 6 weeks in each row and for each truth (L = 0, 0.5, 1.0), seed {seed}. Shares in percent.")?;
    writeln!(out, "{:<26} {:>16} {:>23} {:>8} {:>12} {:>7}", "", "L = 0: told of a", "L = 1.0: found", "L = 0.5", "80 % bands", "no")?;
    writeln!(
        out,
        "{:<26} {:>7} {:>8} {:>7} {:>7} {:>7} {:>8} {:>6} {:>5} {:>7}",
        "", "lean", "clear", "by w6", "w6", "w4", "found", "steps", "felt", "verdict"
    )?;
    let rows = worlds();
    let told: Vec<Told> = std::thread::scope(|scope| {
        let (one, two) = rows.split_at(rows.len() / 2);
        let threads = [one, two].map(|part| scope.spawn(move || part.iter().map(|w| simulate(w, audits, seed)).collect::<Vec<_>>()));
        threads.into_iter().flat_map(|t| t.join().unwrap_or_default()).collect()
    });
    for (world, t) in rows.iter().zip(told) {
        let p = |n: u32, of: u32| 100.0 * f64::from(n) / f64::from(of.max(1));
        writeln!(
            out,
            "{:<26} {:>7.1} {:>8.1} {:>7.1} {:>7.1} {:>7.1} {:>8.1} {:>6.1} {:>5.1} {:>7.1}",
            world.name,
            p(t.false_lean, audits),
            p(t.false_clear, audits),
            p(t.found_one, audits),
            p(t.found_one_at_6, audits),
            p(t.found_one_at_4, audits),
            p(t.found_half, audits),
            p(t.held_steps, t.bands),
            p(t.held_felt, t.bands),
            p(t.silent, 3 * audits),
        )?;
    }
    writeln!(
        out,
        "found: towards the true side. steps: the truth after rounding to whole steps; felt: before. Bands are those of both looks."
    )
}

fn worlds() -> Vec<World> {
    let base = World::BASE;
    vec![
        base,
        World { name: "line SD 0.7", line_sd: 0.7, ..base },
        World { name: "line SD 1.3", line_sd: 1.3, ..base },
        World { name: "one hard week", hard_week: true, ..base },
        World { name: "mean energy +0.5", mood: 0.5, ..base },
        World { name: "a day for each track", own_days: true, ..base },
        World { name: "EM on one day a week", em_days: 1, ..base },
        World { name: "track-by-week SD 0.4", track_week_sd: 0.4, ..base },
        World { name: "8 EM lines", em_lines: 8, ..base },
        World { name: "3 EM lines", em_lines: 3, ..base },
        World { name: "2 EM lines", em_lines: 2, ..base },
    ]
}

/// Counts over all audits of one row.
#[derive(Default)]
struct Told {
    false_lean: u32,
    false_clear: u32,
    found_one: u32,
    found_one_at_6: u32,
    found_one_at_4: u32,
    found_half: u32,
    bands: u32,
    held_steps: u32,
    held_felt: u32,
    silent: u32,
}

fn simulate(world: &World, audits: u32, seed: u32) -> Told {
    let (plan, pack) = (person::plan(), person::pack());
    let mut chance = Chance::new(u64::from(seed));
    let mut told = Told::default();
    for _ in 0..audits {
        for truth in [0.0, 0.5, 1.0] {
            let weeks = person::weeks(world, truth, &mut chance);
            let reading = audit::read(&plan, &weeks, &pack, None);
            told.count(world, truth, &reading.looks);
        }
    }
    told
}

impl Told {
    fn count(&mut self, world: &World, truth: f64, looks: &[Look]) {
        let any = |test: fn(&Look) -> bool| u32::from(looks.iter().any(test));
        let found = any(|l| l.toward == Some(Side::Staff));
        if truth <= 0.0 {
            self.false_lean += any(|l| l.verdict.is_lean());
            self.false_clear += any(|l| l.verdict == Verdict::Clear);
        } else if truth < 1.0 {
            self.found_half += found;
        } else {
            self.found_one += found;
            self.found_one_at_6 += any(|l| l.week == 6 && l.toward == Some(Side::Staff));
            self.found_one_at_4 += any(|l| l.week == 4 && l.toward == Some(Side::Staff));
        }
        self.silent += u32::from(looks.last().is_none_or(|l| l.verdict == Verdict::Waiting));
        for lean in looks.iter().filter_map(|l| l.lean) {
            let holds = |lean: &Lean, truth: f64| u32::from(lean.low <= truth && truth <= lean.high);
            self.bands += 1;
            self.held_steps += holds(&lean, world.rounded(truth));
            self.held_felt += holds(&lean, truth);
        }
    }
}
