"""The facts for the sentences of templates: each documented fact, in both languages, of one full meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.meeting.model import AgendaItem, Aim, Approval, Attendee, Line, Meeting
from minutetui.core.template.pattern import FACTS
from minutetui.core.vocabulary import MeetingStatus
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.tally import Tally
from minutetui.summary.writers import writer
from minutetui.words import Language

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)

OWN: dict[Language, dict[str, str]] = {
    "en": {
        "title": "Yard review",
        "body": "Yard Board",
        "organiser": "Works Board",
        "place": "Yard Hall",
        "chair": "Ann Lee",
        "leads": "Director",
        "clerk": "Bo Chen",
        "writes": "Clerk",
        "docks": "Docks",
        "aim": "open the gate",
    },
    "zh": {
        "title": "堆场复盘会议",
        "body": "堆场管理委员会",
        "organiser": "工程部",
        "place": "堆场会议室",
        "chair": "李安",
        "leads": "主任",
        "clerk": "陈博",
        "writes": "文员",
        "docks": "泊位",
        "aim": "开通大门",
    },
}
"""The words of the meeting itself."""


def full(language: Language) -> Meeting:
    """Give a meeting of one and a half days that has something of everything."""
    of = OWN[language]
    lines = (
        Line(id="k1", tag="issue", text="The dock leaks", label="Leaks"),
        Line(id="k2", tag="decision", text="Seal the dock"),
        Line(id="k3", tag="action", text="Seal it", owners=(of["clerk"],), due="x", due_date=dt.date(2026, 12, 4)),
        Line(id="k4", tag="action", text="Forget it", owners=(of["clerk"],), status="dropped"),
    )
    return Meeting(
        title=f" {of['title']} ",
        body=of["body"],
        language=language,
        number="12",
        organiser=of["organiser"],
        status="final",
        place=of["place"],
        date=dt.date(2026, 11, 23),
        end_date=dt.date(2026, 11, 24),
        started=NOON,
        ended=NOON + dt.timedelta(days=1, hours=1),
        chair=of["chair"],
        recorder=of["clerk"],
        quorum=3,
        attendees=(
            Attendee(name=of["chair"], role=of["leads"], interests=(of["docks"],)),
            Attendee(name=of["clerk"], role=of["writes"]),
            Attendee(name="Cy", attendance="apologies"),
        ),
        aims=(Aim(title=of["aim"]),),
        circulate=(of["organiser"], of["body"]),
        issued_by=of["organiser"],
        send_to=(of["docks"],),
        copy_to=(of["body"], of["docks"]),
        printed_by=of["clerk"],
        printed_on=dt.date(2026, 12, 2),
        attachments=("Plan", "Budget"),
        secrecy="C",
        approved=Approval(by=of["chair"], on=dt.date(2026, 12, 1)),
        agenda=(
            AgendaItem(id="a1", title=of["docks"], state="done", lines=lines),
            AgendaItem(id="a2", title="Gates", state="deferred"),
        ),
        next_meeting=f"2026-12-07 14:00 {of['place']}",
    )


SAID: dict[Language, dict[str, str]] = {
    "en": {
        "title": "Yard review",
        "number": "12",
        "organiser": "Works Board",
        "place": "Yard Hall",
        "chair_name": "Ann Lee",
        "recorder": "Bo Chen, Clerk",
        "recorder_name": "Bo Chen",
        "headcount": "two people",
        "purpose": "open the gate",
        "approved_by": "Ann Lee",
        "approved_on": "1 December 2026",
        "circulate": "Works Board and Yard Board",
        "issued_by": "Works Board",
        "send_to": "Docks",
        "copy_to": "Yard Board and Docks",
        "printed_by": "Bo Chen",
        "printed_on": "2 December 2026",
        "attachments": "Plan and Budget",
        "secrecy": "C",
        "body": "the Yard Board",
        "subject": "the Board",
        "venue": "at Yard Hall",
        "date": "23 and 24 November 2026",
        "start": "noon",
        "part_of_day": "",
        "end": "1.00 pm",
        "chair": "Ann Lee, Director",
        "length": "one and a half days",
        "apologies": "Cy",
        "no_apologies": "",
        "all_taken": "",
        "interests": "Ann Lee declared an interest in the item “Docks”",
        "numbers": "",
        "topics": "Docks",
        "studied": "Docks",
        "first_due": "one falls due by 4 December 2026",
        "pending": "One issue remains open",
        "earlier": "",
        "next_meeting": "The next meeting will be held on 7 December 2026 at 2.00 pm at Yard Hall",
        "counts": "considered one item, identified one issue, took one decision and assigned one action",
        "expected": "three",
        "attended": "two",
        "no_quorum": "two of three",
        "items": "one item",
        "issues": "one issue",
        "decisions": "one decision",
        "actions": "one action",
    },
    "zh": {
        "title": "堆场复盘会议",
        "number": "12",
        "organiser": "工程部",
        "place": "堆场会议室",
        "chair_name": "李安",
        "recorder": "文员陈博",
        "recorder_name": "陈博",
        "headcount": "两人",
        "purpose": "开通大门",
        "approved_by": "李安",
        "approved_on": "2026年12月1日",
        "circulate": "工程部、堆场管理委员会",
        "issued_by": "工程部",
        "send_to": "泊位",
        "copy_to": "堆场管理委员会、泊位",
        "printed_by": "陈博",
        "printed_on": "2026年12月2日",
        "attachments": "1. Plan；2. Budget",
        "secrecy": "C",
        "body": "堆场管理委员会",
        "subject": "会议",
        "venue": "在堆场会议室",
        "date": "2026年11月23日至24日",
        "start": "12:00",
        "part_of_day": "",
        "end": "13:00",
        "chair": "主任李安",
        "length": "一天半",
        "apologies": "Cy",
        "no_apologies": "",
        "all_taken": "",
        "interests": "李安就“泊位”回避",
        "numbers": "",
        "topics": "泊位",
        "studied": "专题研究泊位",
        "first_due": "12月4日前须完成一项任务",
        "pending": "一个问题待下次会议研究",
        "earlier": "",
        "next_meeting": "下次会议定于2026年12月7日14时在堆场会议室召开",
        "counts": "共研究议题一项，梳理问题一个，形成决定一项，明确任务一项",
        "expected": "三",
        "attended": "两",
        "no_quorum": "应到3人，实到2人",
        "items": "一项",
        "issues": "一个",
        "decisions": "一项",
        "actions": "一项",
    },
}
"""Each fact by its name."""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_documented_fact_is_what_it_says(language: Language) -> None:
    facts = writer(full(language), load_template("retrospective", language).template).facts()
    assert facts == SAID[language]
    assert facts.keys() | {"quorum", "quorum_needed"} == set(FACTS)
    there = full(language).with_(quorum=2)
    facts = writer(there, load_template("retrospective", language).template).facts()
    assert (facts["quorum"], "no_quorum" in facts) == (SAID[language]["no_quorum"], False)


@pytest.mark.parametrize(
    ("began", "closed", "half_days"),
    [(11, 13, 4), (12, 13, 3), (11, 12, 3), (12, 12, 2), (0, 23, 4)],
)
def test_a_first_day_from_noon_and_a_last_one_to_one_o_clock_are_half_days(
    began: int, closed: int, half_days: int
) -> None:
    at = {"started": NOON.replace(hour=began), "ended": (NOON + dt.timedelta(days=1)).replace(hour=closed, minute=59)}
    assert Tally(full("en").with_(**at), load_template("retrospective", "en").template).half_days == half_days


@pytest.mark.parametrize(("language", "start"), [("en", "9.30 am"), ("zh", "9:30")])
@pytest.mark.parametrize(("status", "shown"), [("draft", True), ("ended", False)])
def test_only_a_meeting_not_yet_begun_has_the_start_it_is_called_for(
    language: Language, start: str, status: MeetingStatus, shown: bool
) -> None:
    meeting = full(language).with_(status=status, started=None, starts=NOON.replace(hour=9, minute=30))
    facts = writer(meeting, load_template("retrospective", language).template).facts()
    assert facts["start"] == (start if shown else "")


@pytest.mark.parametrize(
    ("language", "hour", "wanted"),
    [("en", 9, "morning"), ("en", 12, "afternoon"), ("en", 18, "evening"), ("zh", 9, "上午"), ("zh", 12, "下午")],
)
def test_a_meeting_of_one_day_began_in_a_part_of_it(language: Language, hour: int, wanted: str) -> None:
    meeting = full(language).with_(end_date=None, started=NOON.replace(hour=hour))
    assert writer(meeting, load_template("minutes", language).template).facts()["part_of_day"] == wanted


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", ["retrospective", "minutes", "monthly", "quarterly", "strategy"])
def test_what_was_dropped_is_in_no_list_of_actions(language: Language, kind: str) -> None:
    text = render(full(language), load_template(kind, language).template)
    assert "Seal it" in text
    rows = [row for row in text.splitlines() if "Forget it" in row]
    assert not any(row.startswith("|") for row in rows)
    assert writer(full(language), load_template(kind, language).template).facts()["actions"] in ("one action", "一项")
