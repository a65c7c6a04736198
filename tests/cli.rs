//! The command line as people and scripts meet it: the built program in directories of its own.

mod cli {
    pub(crate) mod data;
    pub(crate) mod errors;
    pub(crate) mod french;
    pub(crate) mod person;
    pub(crate) mod plain;
    pub(crate) mod program;
    pub(crate) mod settings;
}
