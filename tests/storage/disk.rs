//! What the disk looks like after a save, and what happens when it can't be written.
