//! Keys of the compare panes; knows nothing of how they are drawn.

use super::Binding;

pub(super) const fn bindings() -> Vec<Binding> {
    Vec::new()
}
