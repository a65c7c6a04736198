//! The data directory as its owner meets it: through the library, on a real disk.

// For clippy: helpers here are tests too.
#[cfg(test)]
mod storage {
    mod broken;
    mod disk;
    mod merge;
    mod round_trip;
    pub(crate) mod sample;
}
