//! The built-in pack carries every fact of its sources, on the right side and with the right source, and a pack of the
//! user's own is either read or told what is wrong with it; knows nothing of screens.

use fingerpost::content;
#[test]
fn the_built_in_pack_is_whole() {
    if let Err(problems) = content::built_in("en") {
        for p in &problems { eprintln!("{p}"); }
        panic!("{}", problems.len());
    }
}
