//! The section that is on screen, as text to be copied; knows nothing of clipboards.

use super::compare;
use super::effect::Effect;
use super::state::{Overlay, State, Tab, Tone};
use crate::model::text;
use crate::model::{Aside, Pair, Side, Topic};
use crate::report::markdown;

/// The longest text that is sent to a terminal's clipboard, in bytes: some terminals drop a sequence of more than 100,000, and base64
/// makes four bytes of three.
const LONGEST: usize = 74_000;

/// Asks for the section on screen to be copied: an opened pair, else what belongs to the tab; on the decision's tab the whole brief.
pub fn copy(state: &mut State) -> Vec<Effect> {
    let copied = text::block(section(state).trim());
    if copied.is_empty() {
        state.tell(Tone::Info, state.lang.text("copy-nothing").into_owned());
        return Vec::new();
    }
    vec![Effect::Copy(copied + "\n")]
}

/// No clipboard was within reach, and the text was put into a file: the terminal is asked, which gives no answer.
pub fn kept(state: &mut State, copied: String, place: &str) -> Vec<Effect> {
    let fits = copied.len() <= LONGEST;
    let key = if fits { "copy-sent" } else { "copy-too-long" };
    state.tell(Tone::Info, state.lang.with(key, &[("place", place.into())]));
    if fits { vec![Effect::Clipboard(copied)] } else { Vec::new() }
}

fn section(state: &State) -> String {
    let opened = matches!(state.overlay, Overlay::Detail { .. }) && state.compare.reading.is_none();
    match state.tab {
        Tab::Topic(_) if opened => compare::pair(state).map(|pair| told(state, pair, "#")).unwrap_or_default(),
        Tab::Topic(_) => compare::topic(state).map(|topic| whole(state, topic)).unwrap_or_default(),
        Tab::Quiz => markdown::sections(&super::brief::report(state), &["quiz"]),
        Tab::Audit => markdown::sections(&super::brief::report(state), &["audit", "weeks"]),
        Tab::Trials => markdown::sections(&super::brief::report(state), &["trials"]),
        Tab::Decide => markdown::render(&super::brief::report(state)),
    }
}

fn whole(state: &State, topic: &Topic) -> String {
    let pairs: Vec<String> = topic.pairs.iter().map(|pair| told(state, pair, "##")).collect();
    format!("# {}\n\n{}\n\n{}", topic.name, topic.lead, pairs.join("\n"))
}

/// A pair with all that Enter opens. `head` is the mark of its heading.
fn told(state: &State, pair: &Pair, head: &str) -> String {
    let label = |name: &str, said: &str| state.lang.labelled(name, said) + "\n";
    let aside = |aside: &Aside| "- ".to_owned() + &label(&state.lang.text(compare::kind_key(aside.kind)), &aside.text);
    let side = |side: Side| {
        let item = pair.item(side)?;
        let more: String = item.more.iter().map(aside).collect();
        Some(label(&state.pack.track(side).name, &item.text) + &more + "\n")
    };
    let sides: String = Side::BOTH.into_iter().filter_map(side).collect();
    let both: String = pair.both.iter().map(aside).collect();
    format!("{head} {}\n\n{sides}{both}", pair.theme)
}
