//! Where data and settings are on this machine; knows nothing of what is in them.

use super::Fault;
use super::args::Global;
use crate::lang::Message;
use directories::ProjectDirs;
use std::path::PathBuf;

/// The directories of a person.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub data: PathBuf,
    pub config_dir: PathBuf,
    pub config: PathBuf,
}

impl Place {
    /// What the command line or the environment says, else what the system prescribes.
    ///
    /// # Errors
    /// Where the system knows no home directory and nothing was said.
    pub(super) fn find(global: &Global) -> Result<Self, Fault> {
        let dirs = ProjectDirs::from("", "", "fingerpost").filter(|d| d.data_dir().is_absolute());
        let missing = || Fault::failed(Message::new("cli-no-home"), Message::new("cli-no-home-hint"));
        let said = global.data_dir.clone().filter(|dir| !dir.as_os_str().is_empty());
        let data = match said {
            Some(dir) => std::path::absolute(&dir).map_err(|e| {
                let text = Message::new("place-file").with("path", dir.display().to_string()).with("what", &e);
                Fault::failed(text, Message::new("cli-absolute-hint"))
            })?,
            None => dirs.as_ref().map(|d| d.data_dir().to_owned()).ok_or_else(missing)?,
        };
        let config_dir = dirs.as_ref().map_or_else(|| data.join("config"), |d| d.config_dir().to_owned());
        let config = global.config.clone().unwrap_or_else(|| config_dir.join("config.yaml"));
        Ok(Self { data, config_dir, config })
    }

    /// Where a person's own packs are.
    pub(super) fn packs(&self) -> PathBuf {
        self.config_dir.join("packs")
    }
}
