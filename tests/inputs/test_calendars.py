"""Invitations in calendar files: the right meeting of a series, the local zone, rooms, answers, and footers."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_inputs import facts, outline, read
from minutetui.errors import FormatError

TEAMS = (
    "Hi all\\,\\n\\nAgenda\\n1. Dredging (Bo Chen\\, 10 min)\\n2. Cranes\\n\\n"
    + "_" * 80
    + "\\nMicrosoft Teams meeting\\n"
    "Join: https://teams.microsoft.com/l/x\\nMeeting ID: 123\\nPasscode: x\\n" + "_" * 80 + "\\n"
)
MEET = (
    "<p>Agenda</p><ul><li>Dredging</li><li>Cranes</li></ul><br>-::~:~::~:~:~:~::~:~::-<br>Join with Google Meet: "
    "https://meet.google.com/abc<br>Learn more about Meet at: https://support.google.com<br>-::~:~::~:~:~::~:~::-"
)
FEISHU = (
    "议程\\n1、疏浚\\n2、吊车\\n\\n王芳 邀请你参加飞书视频会议\\n"
    "会议链接：https://vc.feishu.cn/j/123\\n会议号：123 456 789"
)

EVENT = """BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Customized Time Zone:20261102T090000
DTEND;TZID=Customized Time Zone:20261102T100000
RRULE:FREQ=WEEKLY
SUMMARY:Berth plan
LOCATION:Microsoft Teams Meeting; Room 3
ORGANIZER;CN="Lee, Ann":mailto:ann.lee@harbour.example
ATTENDEE;CN=Bo Chen;PARTSTAT=DECLINED:mailto:bo@harbour.example
ATTENDEE;CN=Room 3;CUTYPE=RESOURCE:mailto:room3@harbour.example
ATTENDEE:mailto:cy.park@harbour.example
DESCRIPTION:{text}
END:VEVENT
"""
MOVED = """BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
RECURRENCE-ID;TZID=Customized Time Zone:20261130T090000
DTSTART;TZID=Customized Time Zone:20261201T110000
DTEND;TZID=Customized Time Zone:20261201T120000
SUMMARY:Berth plan (moved)
END:VEVENT
"""


def calendar(*events: str, offset: str = "+0800", before: str = "") -> str:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Harbour Works//Planner//EN\n{before}"
    return (head + zone + "".join(events) + "END:VCALENDAR\n").replace("\n", "\r\n")


def single(start: str, *rows: str) -> str:
    inner = "\n".join((f"DTSTART{start}", "SUMMARY:Berth plan", *rows))
    return f"BEGIN:VEVENT\nUID:2@harbour.example\nDTSTAMP:20261101T000000Z\n{inner}\nEND:VEVENT\n"


def test_an_invitation_from_outlook() -> None:
    found = read(calendar(EVENT.format(text=TEAMS)), "a.ics")
    assert facts(found) == ("Berth plan", "2026-11-30T09:00", "Room 3", "", "en")
    assert found.organiser == "Ann Lee"
    assert [(one.name, one.email, one.attendance) for one in found.attendees] == [
        ("Ann Lee", "ann.lee@harbour.example", "present"),
        ("Bo Chen", "bo@harbour.example", "apologies"),
        ("Cy Park", "cy.park@harbour.example", "present"),
    ]
    assert outline(found) == "Dredging 10 Bo Chen | Cranes"


@pytest.mark.parametrize(("text", "expected"), [(MEET, "Dredging | Cranes"), (FEISHU, "疏浚 | 吊车")])
def test_descriptions_without_their_footers(text: str, expected: str) -> None:
    assert outline(read(calendar(EVENT.format(text=text)), "a.ics")) == expected


@pytest.mark.parametrize(
    ("on", "begin"),
    [
        (None, "2026-12-01T11:00"),
        (dt.date(2026, 12, 7), "2026-12-07T09:00"),
        (dt.date(2026, 12, 1), "2026-12-01T11:00"),
        (dt.date(2026, 11, 9), "2026-11-09T09:00"),
    ],
)
def test_the_next_meeting_of_a_series_or_the_one_on_a_day(on: dt.date | None, begin: str) -> None:
    assert facts(read(calendar(EVENT.format(text=""), MOVED), "a.ics", on))[1] == begin


def test_a_day_without_a_meeting_is_said() -> None:
    with pytest.raises(FormatError, match="no meeting is held on 2026-11-30"):
        read(calendar(EVENT.format(text=""), MOVED), "a.ics", dt.date(2026, 11, 30))


def test_two_files_with_zones_of_the_same_name() -> None:
    event = single(";TZID=Customized Time Zone:20261204T090000")
    begins = [facts(read(calendar(event, offset=offset), "a.ics"))[1] for offset in ("+0800", "-0500", "+0800")]
    assert begins == ["2026-12-04T09:00", "2026-12-04T22:00", "2026-12-04T09:00"]


@pytest.mark.parametrize(
    ("start", "rows", "begin", "last"),
    [
        (":20261204T010000Z", (), "2026-12-04T09:00", None),
        (":20261204T090000", (), "2026-12-04T09:00", None),
        (";TZID=Europe/London:20261204T090000", (), "2026-12-04T17:00", None),
        (";TZID=China Standard Time:20261204T090000", (), "2026-12-04T09:00", None),
        (";VALUE=DATE:20261204", ("DTEND;VALUE=DATE:20261206",), "2026-12-04", dt.date(2026, 12, 5)),
        (":20201204T010000Z", (), "2020-12-04T09:00", None),
    ],
)
def test_when_in_the_local_zone(start: str, rows: tuple[str, ...], begin: str, last: dt.date | None) -> None:
    found = read(calendar(single(start, *rows)), "a.ics")
    assert (facts(found)[1], found.end_date) == (begin, last)


def test_a_fold_inside_a_character() -> None:
    title = "关于冷库搬迁进度与下一季度采购预算的专题讨论会"
    data = calendar(single(":20261204T010000Z").replace("Berth plan", title)).encode()
    cut = data.index(title.encode()) + 10
    assert read(data[:cut] + b"\r\n " + data[cut:], "a.ics").title == title


def test_a_series_that_is_over_gives_its_last_meeting() -> None:
    event = single(":20260105T010000Z", "RRULE:FREQ=WEEKLY;COUNT=3")
    assert facts(read(calendar(event), "a.ics"))[1] == "2026-01-19T09:00"


def test_a_series_by_the_chinese_calendar_does_not_hide_the_others() -> None:
    lunar = single(";VALUE=DATE:20270206", "RRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=3").replace("2@", "3@")
    assert facts(read(calendar(lunar, single(":20261207T010000Z")), "a.ics"))[1] == "2026-12-07T09:00"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "not a calendar file"),
        (calendar(EVENT)[:400], "damaged"),
        (calendar(), "has no meeting"),
        (calendar(single(":20261204T010000Z", "STATUS:CANCELLED")), "cancelled"),
        (calendar(single(":20261204T010000Z"), before="METHOD:CANCEL\n"), "cancelled"),
        (calendar(single(";TZID=Lost Zone:20261204T090000")), "time zone “Lost Zone”"),
    ],
)
def test_what_is_no_invitation_is_said(text: str, said: str) -> None:
    with pytest.raises(FormatError, match=said):
        read(text, "a.ics")
