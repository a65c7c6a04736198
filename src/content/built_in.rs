//! The packs that ship inside the program; knows nothing of what they say.

/// A pack that was read, checked and joined when it was written. Reading the YAML at every start would take longer
/// than drawing the first screen, so the program carries the JSON of the [`Pack`](crate::model::pack::Pack), and a test
/// holds it to the YAML beside it.
pub(super) struct Embedded {
    pub(super) id: &'static str,
    pub(super) lang: &'static str,
    pub(super) json: &'static str,
}

/// Every pack that ships, the first being the one that opens. Another language or another fork is one more entry here
/// and its files under `assets/packs/`; the entries of one pack stand together, English first.
pub(super) const ALL: &[Embedded] = &[
    Embedded { id: "staff-vs-em", lang: "en", json: include_str!("../../assets/packs/staff-vs-em/en.json") },
    Embedded { id: "staff-vs-em", lang: "fr", json: include_str!("../../assets/packs/staff-vs-em/fr.json") },
    Embedded { id: "senior-vs-tech-lead", lang: "en", json: include_str!("../../assets/packs/senior-vs-tech-lead/en.json") },
    Embedded { id: "senior-vs-tech-lead", lang: "fr", json: include_str!("../../assets/packs/senior-vs-tech-lead/fr.json") },
    Embedded { id: "em-vs-director", lang: "en", json: include_str!("../../assets/packs/em-vs-director/en.json") },
    Embedded { id: "em-vs-director", lang: "fr", json: include_str!("../../assets/packs/em-vs-director/fr.json") },
];

/// A small pack to start from.
pub(super) const TEMPLATE: &str = include_str!("../../assets/packs/template.yaml");
/// The same in French.
pub(super) const FRENCH_TEMPLATE: &str = include_str!("../../assets/packs/template.fr.yaml");
