//! Whole exports kept as text, so that a change in what they say is seen.

use crate::sample::{Data, filled};
use fingerpost::report::{csv, html, json, markdown};

#[test]
fn a_finished_audit_in_markdown() {
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_markdown", markdown::render(&filled().report(true)));
    });
}

#[test]
fn a_finished_audit_in_html() {
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_html", html::render(&filled().report(true)).replace("><", ">\n<"));
    });
}

#[test]
fn a_finished_audit_in_json() {
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_json", json::render(&filled().report(false)));
    });
}

#[test]
fn a_finished_audit_in_csv() {
    let (_, weeks) = filled().audit.expect("an audit");
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_csv", csv::render(&weeks));
    });
}

#[test]
fn a_newcomer_in_markdown() {
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_newcomer", markdown::render(&Data::nothing().report(false)));
    });
}
