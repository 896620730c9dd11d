"""What an edit changed, in a few words, in both languages; the same words the other way round for undo."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.meeting.changed_words import changed_words
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote

ZONE = dt.timezone(dt.timedelta(hours=8))
PEOPLE = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen"), Attendee(name="赵强", attendance="in-attendance"))
BEFORE = Meeting(title="Depot review", attendees=PEOPLE, chair="Ann Lee")


def at(hour: int, minute: int = 0) -> dt.datetime:
    """Give a time on the day of the meeting."""
    return dt.datetime(2026, 11, 23, hour, minute, tzinfo=ZONE)


def with_first(**fields: object) -> tuple[Attendee, ...]:
    """Give the people with the first one changed."""
    return (PEOPLE[0].with_(**fields), *PEOPLE[1:])


def with_vote(vote: Vote) -> tuple[AgendaItem, ...]:
    """Give an agenda with one decision."""
    return (AgendaItem(id="a1", title="Vans", lines=(Line(id="k1", tag="decision", text="Buy", vote=vote),)),)


CASES: list[tuple[dict[str, object], str, str]] = [
    ({}, "", ""),
    ({"title": "Another title"}, "", ""),
    (
        {"attendees": with_first(attendance="apologies")},
        "Ann Lee apologies, 1 present, 1 in attendance, 1 apology",
        "Ann Lee请假、出席1人、列席1人、请假1人",
    ),
    (
        {"attendees": with_first(left=at(15, 30))},
        "Ann Lee left 15:30, 1 present, 1 in attendance, 1 left",
        "Ann Lee离会 15:30、出席1人、列席1人、离会1人",
    ),
    ({"attendees": with_first(role="Director")}, "Ann Lee (Director)", "Ann Lee（Director）"),
    (
        {"attendees": (*PEOPLE, Attendee(name="Jo"), Attendee(name="Di", attendance="absent"))},
        "3 present, 1 in attendance, 1 absent",
        "出席3人、列席1人、缺席1人",
    ),
    (
        {"attendees": PEOPLE[1:]},
        "Ann Lee off the list, 1 present, 1 in attendance",
        "Ann Lee不再列入、出席1人、列席1人",
    ),
    (
        {"attendees": (*PEOPLE[1:], Attendee(name="4 members of the public", attendance="in-attendance"))},
        "1 present, 5 in attendance",
        "出席1人、列席5人",
    ),
    ({"nobody": ("absent",)}, "absent: nobody", "缺席：无"),
    ({"chair": "Bo Chen"}, "chair Bo Chen", "主持人Bo Chen"),
    ({"acting": True}, "acting chair Ann Lee", "代主持Ann Lee"),
    (
        {"recorder": "Bo Chen", "place": "Town hall"},
        "recorder Bo Chen, venue Town hall",
        "记录人Bo Chen、地点Town hall",
    ),
    ({"started": at(19, 2), "ended": at(21)}, "began 19:02, ended 21:00", "19:02开始、21:00结束"),
    ({"expected": 8, "headcount": 6}, "8 due, 6 counted present", "应到8人、实到6人"),
    ({"quorum": 5}, "quorum 5", "法定人数5"),
    ({"chair": ""}, "chair none", "主持人无"),
    ({"next_meeting": dt.date(2026, 4, 2)}, "next meeting Thu 2 Apr 2026", "下次会议2026年4月2日周四"),
    (
        {"next_meeting": "2026-04-02 14:00, room 1"},
        "next meeting Thu 2 Apr 2026 14:00, room 1",
        "下次会议2026年4月2日周四 14:00、room 1",
    ),
    ({"next_meeting": "after the audit"}, "next meeting after the audit", "下次会议after the audit"),
    ({"date": dt.date(2026, 4, 2)}, "date Thu 2 Apr 2026", "日期2026年4月2日周四"),
    (
        {"agenda": with_vote(Vote(for_=7, against=1, moved="Ann Lee", how=("show-of-hands",), result="carried"))},
        "carried by show of hands 7-1, moved Ann Lee",
        "举手表决通过 7-1、Ann Lee动议",
    ),
]


@pytest.mark.parametrize(("fields", "english", "chinese"), CASES)
def test_what_changed_in_a_few_words(fields: dict[str, object], english: str, chinese: str) -> None:
    after = BEFORE.with_(**fields)
    assert changed_words(BEFORE, after, "en") == english
    assert changed_words(BEFORE, after, "zh") == chinese


def test_undo_says_what_it_took_back() -> None:
    after = BEFORE.with_(attendees=with_first(attendance="absent"), place="Town hall")
    assert changed_words(after, BEFORE, "en") == "Ann Lee present, 2 present, 1 in attendance, venue none"
