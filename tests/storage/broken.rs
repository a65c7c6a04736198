//! Broken files are named with their line, hold back nothing else, and are never written over.
