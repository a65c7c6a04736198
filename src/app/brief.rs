//! The brief to take to one's manager, as the state makes it; knows nothing of where it is written.

use super::effect::Effect;
use super::state::State;
use crate::model::{Attempt, Week};
use crate::report::{self, Options, Report, Source};

/// All that the brief says now, about the audit on screen.
pub fn report(state: &State) -> Report {
    let data = &state.data;
    let id = state.audit.open.or_else(|| data.audits().next_back());
    let weeks: Vec<&Week> = id.map(|id| data.weeks(id)).unwrap_or_default();
    let attempts: Vec<&Attempt> = data.attempts().collect();
    report::build(&Source {
        pack: &state.pack,
        audit: id.and_then(|id| data.audit(id)).map(|plan| (plan, weeks.as_slice())),
        attempts: &attempts,
        trials: &data.trials(),
        decision: &data.decision(),
        today: state.today(),
        lang: state.lang,
        options: Options { with_notes: false },
    })
}

/// Asks for the brief as Markdown and as HTML, named by the day. Notes stay out of it.
pub fn write(state: &State) -> Vec<Effect> {
    let report = report(state);
    let name = format!("brief-{}", state.today());
    let files = vec![(format!("{name}.md"), report::markdown::render(&report)), (format!("{name}.html"), report::html::render(&report))];
    vec![Effect::Brief(files)]
}
