//! The packs that ship inside the program; knows nothing of what they say.

/// A pack as its files, each with a display name.
pub(super) struct Embedded {
    pub(super) id: &'static str,
    pub(super) lang: &'static str,
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// Every pack that ships, the first being the one that opens. Another language or another fork is one more entry here
/// and its files under `assets/packs/`.
pub(super) const ALL: &[Embedded] = &[Embedded {
    id: "staff-vs-em",
    lang: "en",
    files: &[
        ("staff-vs-em/en/pack.yaml", include_str!("../../assets/packs/staff-vs-em/en/pack.yaml")),
        ("staff-vs-em/en/scope.yaml", include_str!("../../assets/packs/staff-vs-em/en/scope.yaml")),
        ("staff-vs-em/en/influence.yaml", include_str!("../../assets/packs/staff-vs-em/en/influence.yaml")),
        ("staff-vs-em/en/problems.yaml", include_str!("../../assets/packs/staff-vs-em/en/problems.yaml")),
        ("staff-vs-em/en/metrics.yaml", include_str!("../../assets/packs/staff-vs-em/en/metrics.yaml")),
        ("staff-vs-em/en/calendars.yaml", include_str!("../../assets/packs/staff-vs-em/en/calendars.yaml")),
        ("staff-vs-em/en/growth.yaml", include_str!("../../assets/packs/staff-vs-em/en/growth.yaml")),
        ("staff-vs-em/en/quiz.yaml", include_str!("../../assets/packs/staff-vs-em/en/quiz.yaml")),
        ("staff-vs-em/en/decide.yaml", include_str!("../../assets/packs/staff-vs-em/en/decide.yaml")),
        ("staff-vs-em/en/trials.yaml", include_str!("../../assets/packs/staff-vs-em/en/trials.yaml")),
        ("staff-vs-em/en/further.yaml", include_str!("../../assets/packs/staff-vs-em/en/further.yaml")),
        ("staff-vs-em/en/activities.yaml", include_str!("../../assets/packs/staff-vs-em/en/activities.yaml")),
    ],
}];

/// The activities that every pack has, whether it lists them or not.
pub(super) const ACTIVITIES: (&str, &str) =
    ("staff-vs-em/en/activities.yaml", include_str!("../../assets/packs/staff-vs-em/en/activities.yaml"));

/// A small pack to start from.
pub(super) const TEMPLATE: &str = include_str!("../../assets/packs/template.yaml");
