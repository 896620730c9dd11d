"""Groups that are counted, and what follows a list of those who are excused."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
ITEM = AgendaItem(id="a1", title="Budget")
PEOPLE = ("Ann Lee", "Bo Marsh", "方圆", "韩冰")
HELD = Meeting(title="M", status="live", date=DAY, attendees=tuple(Attendee(name=name) for name in PEOPLE))
SCENE = Scene(HELD, Names(HELD), DAY, ITEM)


def told(text: str) -> str:
    """Give who attends how, as a text says; and "line" where it stays one, too."""
    act = read(text, SCENE).act
    parts = act.acts if isinstance(act, Several) else (act,)
    return "; ".join(_told(one) for one in parts if isinstance(one, Attend | Add))


def _told(act: Attend | Add) -> str:
    if isinstance(act, Add):
        return "line"
    ways: dict[str, list[str]] = {}
    for name, one in zip(act.people, act.details, strict=True):
        ways.setdefault(one.way or act.way, []).append(name + (f" ({one.remark})" if one.remark else ""))
    return "; ".join(f"{way} {', '.join(people)}" for way, people in ways.items())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Present: Cllrs Ash, Birch and Cole; 7 members of the public",
            "present Cllr Ash, Cllr Birch, Cllr Cole; in-attendance 7 members of the public",
        ),
        ("Present: Ann, Bo and two residents", "present Ann Lee, Bo Marsh; in-attendance two residents"),
        (
            "Present: Ann, Bo and 4 members of the public and the press",
            "present Ann Lee, Bo Marsh; in-attendance 4 members of the public, the press",
        ),
        ("Present: Ann, the press", "present Ann Lee; in-attendance the press"),
        (
            "Present: Cllrs Ash, Birch; officers Ann Lee, Sam Hill",
            "present Cllr Ash, Cllr Birch; in-attendance Ann Lee, Sam Hill",
        ),
        (
            "Members present: Cllrs Ash and Birch, officer Sam Hill",
            "present Cllr Ash, Cllr Birch; in-attendance Sam Hill",
        ),
        ("Present: Ann, Bo, plus trustees Kim Roe and Sam Hill", "present Ann Lee, Bo Marsh, Kim Roe, Sam Hill"),
        ("Present: Ann, Bo + Kim Roe", "present Ann Lee, Bo Marsh, Kim Roe"),
        ("Present: Kim Roe (Chair), Ann, Bo + clerk", "present Kim Roe, Ann Lee, Bo Marsh, clerk"),
        ("Present: Ann; guests Kim Roe and Sam Hill", "present Ann Lee; in-attendance Kim Roe, Sam Hill"),
        ("Present: Ann, Officer Hill", "present Ann Lee, Officer Hill"),
        ("Guests from the school sang", "line"),
        ("Also present: 3 residents", "in-attendance 3 residents"),
        ("群众代表3人列席", "in-attendance 群众代表3人"),
        ("另有群众代表3人列席", "in-attendance 群众代表3人"),
        ("3名群众代表列席", "in-attendance 3名群众代表"),
        ("列席：群众代表3人", "in-attendance 群众代表3人"),
        ("职工代表5人旁听", "in-attendance 职工代表5人"),
        ("旁听3人", "in-attendance 旁听3人"),
        ("旁听：3人", "in-attendance 旁听3人"),
        ("旁听居民5名", "in-attendance 旁听居民5名"),
        ("出席：方圆、韩冰；旁听3人", "present 方圆, 韩冰; in-attendance 旁听3人"),
        ("出席：方圆、韩冰、群众代表3人", "present 方圆, 韩冰; in-attendance 群众代表3人"),
        ("press release sent to 3 papers", "line"),
        ("群众反映停车难", "line"),
        ("居民3人反映停车难", "line"),
    ],
)
def test_a_group_that_is_counted_is_in_attendance(text: str, wanted: str) -> None:
    assert told(text) == wanted


BOTH = "apologies Ann Lee, Bo Marsh; line"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Apologies: Ann and Bo, report sent", BOTH),
        ("Apologies: Ann, Bo; written report circulated", BOTH),
        ("Apologies: Ann and Bo, who sent a report", BOTH),
        ("Apologies from Ann and Bo, report sent", BOTH),
        (
            "Apologies for absence were received from Cllr Whitmore (unwell) and Bo, written report sent",
            "apologies Cllr Whitmore (unwell), Bo Marsh; line",
        ),
        ("Apologies: Ann and Bo (report sent)", "apologies Ann Lee, Bo Marsh (report sent)"),
        ("请假：方圆、韩冰，书面意见已提交", "apologies 方圆, 韩冰; line"),
        ("请假：方圆、韩冰，已书面提交意见", "apologies 方圆, 韩冰; line"),
        ("请假：方圆、韩冰、阿依古丽", "apologies 方圆, 韩冰, 阿依古丽"),
        ("Apologies: see list, then call", "line"),
        ("Apologies: the minutes are late, sorry", "line"),
    ],
)
def test_what_follows_the_names_loses_no_apologies(text: str, wanted: str) -> None:
    assert told(text) == wanted
