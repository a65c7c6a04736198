//! The sections on the weeks: hours and energy, tracks, gates, looks, rhythm, the map, notes; knows nothing of the quiz.

use super::{Block, Item, Section, Table, figures, toward, track};
use crate::analysis::AuditReading;
use crate::analysis::audit::{ActivityFigures, Gate, Level, Measure, Verdict};
use crate::analysis::constants::LEAN_BAND;
use crate::lang::Lang;
use crate::model::{IsoWeek, Side};
use crate::report::number::{percent, plain, short, signed};
use crate::report::{Report, WeekRow};

pub(super) fn section(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let audit = report.audit.as_ref()?;
    let heading = |key| Block::Sub(lang.text(key).into_owned());
    let mut blocks = vec![Block::Items(summary(report, audit))];
    if !audit.activities.is_empty() {
        blocks.push(heading("report-sub-activities"));
        blocks.push(Block::Hours(figures::hours(report, &audit.activities)));
        let energy = figures::energy(report, &audit.activities);
        if !energy.rows.is_empty() {
            blocks.push(Block::Energy(energy));
        }
        blocks.push(Block::Table(activities(report, audit)));
    }
    blocks.push(heading("report-sub-tracks"));
    blocks.push(Block::Table(tracks(report, audit)));
    blocks.push(Block::Items(lean(report, audit)));
    blocks.push(heading("report-sub-gates"));
    blocks.push(Block::Table(gates(report, &audit.gates)));
    Some(Section { id: "audit", title: lang.text("report-section-audit").into_owned(), blocks })
}

fn summary(report: &Report, audit: &AuditReading) -> Vec<Item> {
    let lang = report.lang;
    let item = |key, text: String| Item::new(lang.text(key), text);
    let hours = |n: f64| plain(lang, n, 1);
    let logged = [
        ("hours", hours(audit.hours).into()),
        ("lines", audit.lines.into()),
        ("rated", audit.rated.into()),
        ("elapsed", u32::from(audit.elapsed).into()),
        ("weeks", u32::from(audit.weeks).into()),
    ];
    let cover = [
        ("share", percent(audit.coverage.share).into()),
        ("logged", hours(audit.coverage.logged).into()),
        ("contracted", hours(audit.coverage.contracted).into()),
    ];
    let mut items = vec![
        item("report-audit-logged", lang.with("report-audit-logged-value", &logged)),
        item("report-audit-coverage", lang.with("report-audit-coverage-value", &cover)),
    ];
    if let Some(drain) = audit.drain {
        let values = [("share", percent(drain.share).into()), ("hours", hours(drain.hours).into())];
        items.push(item("report-audit-drain", lang.with("report-audit-drain-value", &values)));
    }
    if audit.rated > 0 {
        items.push(item("report-audit-delay", lang.with("report-audit-delay-value", &[("share", percent(audit.same_day).into())])));
    }
    if let Some(rhythm) = audit.rhythm {
        let values = [("switches", plain(lang, rhythm.switches_a_day, 1).into()), ("share", percent(rhythm.focus_share).into())];
        items.push(item("report-audit-rhythm", lang.with("report-audit-rhythm-value", &values)));
    }
    if audit.unsorted_hours > 0.0 {
        let values = [("share", percent(audit.unsorted).into()), ("hours", hours(audit.unsorted_hours).into())];
        items.push(item("report-audit-unsorted", lang.with("report-audit-unsorted-value", &values)));
    }
    if !audit.atypical.is_empty() {
        items.push(item("report-audit-atypical", weeks(&audit.atypical)));
    }
    items
}

fn weeks(weeks: &[IsoWeek]) -> String {
    weeks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn activities(report: &Report, audit: &AuditReading) -> Table {
    let lang = report.lang;
    let columns = [
        ("report-col-activity", false),
        ("report-col-track", false),
        ("report-col-hours", true),
        ("report-col-lines", true),
        ("report-col-rated", true),
        ("report-col-energy-hours", true),
        ("report-col-energy", true),
    ];
    let mut table = Table::new(lang.text("report-activities-table"), &columns, lang);
    let row = |a: &ActivityFigures| {
        vec![
            report.activity(a.id.as_str()).to_owned(),
            a.weights.map_or_else(|| lang.text("report-unsorted").into_owned(), |w| figures::group(report, w.side())),
            plain(lang, a.hours, 1),
            a.lines.to_string(),
            a.rated.to_string(),
            if a.rated > 0 { signed(lang, a.energy_hours, 1) } else { String::new() },
            a.energy.map_or_else(|| too_little(lang, a), |e| signed(lang, e, 2)),
        ]
    };
    table.rows = audit.activities.iter().map(row).collect();
    table
}

/// Which gate keeps an activity's mean back: the first that is shut.
fn too_little(lang: Lang, a: &ActivityFigures) -> String {
    let Some(gate) = a.gates.iter().find(|g| !g.open) else { return String::new() };
    let values = [("have", short(lang, gate.have).into()), ("need", short(lang, gate.need).into())];
    let key = match gate.measure {
        Measure::Days => "report-needs-days",
        Measure::Hours => "report-needs-hours",
        Measure::Lines | Measure::Weeks | Measure::Coverage | Measure::Unsorted | Measure::Delay => "report-needs-lines",
    };
    lang.with(key, &values)
}

fn tracks(report: &Report, audit: &AuditReading) -> Table {
    let lang = report.lang;
    let columns = [
        ("report-col-track", false),
        ("report-col-rated-lines", true),
        ("report-col-days", true),
        ("report-col-rated-hours", true),
        ("report-col-energy", true),
    ];
    let mut table = Table::new(lang.text("report-tracks-table"), &columns, lang);
    let energy = |e: Option<f64>| e.map_or_else(|| lang.text("report-not-yet").into_owned(), |e| signed(lang, e, 2));
    let mut row = |name: String, t: &crate::analysis::audit::TrackFigures| {
        table.rows.push(vec![name, t.lines.to_string(), t.days.to_string(), plain(lang, t.hours, 1), energy(t.energy)]);
    };
    for side in Side::BOTH {
        row(report.track(side).name.clone(), audit.tracks.of(side));
    }
    if let Some(hard) = &audit.hard {
        for side in Side::BOTH {
            row(lang.with("report-hard-track", &[("track", track(report, side))]), hard.tracks.of(side));
        }
    }
    table
}

/// The lean so far, each look, and the hard weeks.
fn lean(report: &Report, audit: &AuditReading) -> Vec<Item> {
    let lang = report.lang;
    let figures = |l: &crate::analysis::Lean| [("l", signed(lang, l.l, 2).into()), ("band", plain(lang, LEAN_BAND * l.se, 2).into())];
    let so_far =
        audit.lean.as_ref().map_or_else(|| lang.text("report-lean-shut").into_owned(), |l| lang.with("report-lean-value", &figures(l)));
    let mut items = vec![Item::new(lang.text("report-lean"), so_far)];
    for look in &audit.looks {
        let key = match look.verdict {
            Verdict::Waiting => "report-look-waiting",
            Verdict::None => "report-look-none",
            Verdict::Slight => "report-look-slight",
            Verdict::Clear => "report-look-clear",
        };
        let mut said = lang.with(key, &[("track", toward(report, look.toward).into())]);
        if let Some(l) = &look.lean {
            said = format!("{said} {}", lang.with("report-lean-value", &figures(l)));
        }
        items.push(Item::new(lang.with("report-look", &[("week", u32::from(look.week).into())]), said));
    }
    if let Some(next) = audit.next_look {
        items.push(Item::new(lang.text("report-next-look"), lang.with("report-next-look-value", &[("week", u32::from(next).into())])));
    }
    if let Some(hard) = &audit.hard {
        items.push(Item::new(lang.text("report-hard-weeks"), weeks(&hard.weeks)));
    }
    items
}

fn gates(report: &Report, gates: &[Gate]) -> Table {
    let lang = report.lang;
    let columns = [
        ("report-col-for", false),
        ("report-col-gate", false),
        ("report-col-have", true),
        ("report-col-need", true),
        ("report-col-open", false),
    ];
    let mut table = Table::new(lang.text("report-gates-table"), &columns, lang);
    let state = |g: &Gate| lang.text(if g.open { "report-gate-open" } else { "report-gate-shut" }).into_owned();
    let row = |g: &Gate| vec![level(lang, g.level), gate_name(report, g), value(lang, g, g.have), need(lang, g), state(g)];
    table.rows = gates.iter().map(row).collect();
    table
}

fn level(lang: Lang, level: Level) -> String {
    let key = match level {
        Level::Activity => "report-level-activity",
        Level::SideBySide => "report-level-side-by-side",
        Level::Verdict => "report-level-verdict",
    };
    lang.text(key).into_owned()
}

/// What a gate measures, with the track it is counted on.
pub(super) fn gate_name(report: &Report, gate: &Gate) -> String {
    let key = match gate.measure {
        Measure::Lines => "report-measure-lines",
        Measure::Days => "report-measure-days",
        Measure::Hours => "report-measure-hours",
        Measure::Weeks => "report-measure-weeks",
        Measure::Coverage => "report-measure-coverage",
        Measure::Unsorted => "report-measure-unsorted",
        Measure::Delay => "report-measure-delay",
    };
    let name = report.lang.text(key);
    gate.side.map_or_else(|| name.clone().into_owned(), |side| format!("{name}, {}", report.track(side).short))
}

/// A figure of a gate in its unit.
pub(super) fn value(lang: Lang, gate: &Gate, n: f64) -> String {
    if gate.measure.is_share() { percent(n) } else { short(lang, n) }
}

/// What a gate asks for.
pub(super) fn need(lang: Lang, gate: &Gate) -> String {
    let need = value(lang, gate, gate.need);
    let key = if gate.measure.is_at_most() { "report-at-most" } else { "report-at-least" };
    lang.with(key, &[("n", need.into())])
}

pub(super) fn map(report: &Report) -> Option<Section> {
    let audit = report.audit.as_ref().filter(|a| !a.activities.is_empty() && !report.weeks.is_empty())?;
    let blocks = vec![Block::Map(figures::map(report, &audit.activities))];
    Some(Section { id: "weeks", title: report.lang.text("report-section-weeks").into_owned(), blocks })
}

/// Notes on lines and check-ins, week by week; none unless they may be told and there are some.
pub(super) fn notes(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let mut blocks = Vec::new();
    for week in report.weeks.iter().filter(|w| !w.check_in.is_empty() || !w.notes.is_empty()) {
        blocks.push(Block::Sub(week.week.to_string()));
        if !week.check_in.is_empty() {
            blocks.push(Block::Quote(week.check_in.clone()));
        }
        if !week.notes.is_empty() {
            blocks.push(Block::Items(line_notes(report, week)));
        }
    }
    (!blocks.is_empty()).then(|| Section { id: "notes", title: lang.text("report-section-notes").into_owned(), blocks })
}

fn line_notes(report: &Report, week: &WeekRow) -> Vec<Item> {
    let lang = report.lang;
    let item = |n: &crate::report::LineNote| {
        let day = n.on.map_or_else(|| lang.text("report-whole-week").into_owned(), |d| d.to_string());
        let energy = n.energy.map_or_else(|| lang.text("report-not-rated").into_owned(), |e| signed(lang, f64::from(e), 0));
        Item::new(day, format!("{}, {energy}", report.activity(&n.activity))).quoting(&n.note)
    };
    week.notes.iter().map(item).collect()
}
