//! Screens of an import at three sizes, kept as text.

use crate::calendar::six_weeks;
use crate::{app, begun, imported, press};
use fingerpost::app::action::{Action, World};

#[test]
fn asking_for_the_path_and_reading() {
    let mut app = begun(&[]);
    press(&mut app, "i \"~/calendars/export.ics\"");
    app::keep("review-path", &mut app);
    app.screen.session.world.slow = true;
    press(&mut app, "enter");
    app.screen.dispatch(Action::World(World::Importing { run: 1, percent: 42 }));
    app::keep("review-reading", &mut app);
}

#[test]
fn the_review() {
    let mut app = imported(&six_weeks());
    let bytes = app.screen.session.world.calendars.get("a.ics").cloned().expect("a calendar");
    press(&mut app, "u");
    let odd = "BEGIN:VEVENT\r\nUID:day\r\nSUMMARY:Public holiday\r\nDTSTART;VALUE=DATE:20261111\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:no\r\nSUMMARY:Vendor pitch\r\nDTSTART:20261111T100000Z\r\nDTEND:20261111T110000Z\r\n\
               ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.com\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:tick\r\nSUMMARY:Tick\r\nDTSTART:20261111T100000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n\
               END:VCALENDAR";
    let text = String::from_utf8(bytes).expect("text").replace("END:VCALENDAR", odd);
    app.screen.session.world.calendars.insert("a.ics".to_owned(), text.into_bytes());
    press(&mut app, "i \"a.ics\" enter");
    app::keep("review-groups", &mut app);
    press(&mut app, "enter \"des\"");
    app::keep("review-choose", &mut app);
    press(&mut app, "enter");
    app::keep("review-reach", &mut app);
    press(&mut app, "2 A j j");
    app::keep("review-question", &mut app);
    press(&mut app, "s");
    app::keep("review-details", &mut app);
    press(&mut app, "s esc");
    app::keep("review-grid", &mut app);
}

#[test]
fn the_energy() {
    let mut app = imported(&six_weeks());
    press(&mut app, "A r 4 1 space 3");
    app::keep("review-energy", &mut app);
    press(&mut app, "e 5");
    app::keep("review-energy-events", &mut app);
}
