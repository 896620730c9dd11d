"""Hurried ways to say who comes, goes or withdraws, who speaks, and when the next meeting is."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Meet, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
BEGAN = dt.datetime(2026, 11, 27, 19, 0, tzinfo=dt.UTC)
ITEM = AgendaItem(id="a1", title="预算")
PEOPLE = {"Ann Lee": "Chair", "Callum Ross": "Clerk", "Bo Marsh": "", "沈若兰": "董事", "罗晓燕": "办公室主任"}
HELD = Meeting(
    title="M",
    status="live",
    date=DAY,
    starts=BEGAN,
    chair="Ann Lee",
    attendees=tuple(Attendee(name=name, role=role) for name, role in PEOPLE.items()),
    agenda=(ITEM,),
)
SCENE = Scene(HELD, Names(HELD), DAY, ITEM)


def told(text: str) -> str:
    """Give who attends how, or the next meeting, or the speaker and the text, as a text says."""
    act = read(text, SCENE).act
    return "; ".join(map(_told, act.acts if isinstance(act, Several) else (act,)))


def _told(act: object) -> str:
    if isinstance(act, Attend):
        noted = [act.hours, *(one.remark for one in act.details[:1]), act.about and f"in {act.about}", act.stake]
        return " ".join(filter(None, (f"{act.way} {', '.join(act.people)}", *noted)))
    if isinstance(act, Meet):
        return f"{act.next.day} {act.next.time} {act.next.place}"
    assert isinstance(act, Add), act
    return f"{act.line.speaker}: {act.line.text}" if act.line.speaker else "line"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("7.20pm: Bo arrived", "arrived Bo Marsh 19:20"),
        ("19:20: Bo left", "left Bo Marsh 19:20"),
        ("19:20 Bo in", "arrived Bo Marsh 19:20"),
        ("Late Bo 7.20", "arrived Bo Marsh 19:20"),
        ("The Clerk in at 7.20", "arrived Callum Ross 19:20"),
        ("The Clerk stepped out 8.15-8.25", "left Callum Ross 20:15–20:25"),
        ("The Clerk will be late", "absent Callum Ross will be late"),
        ("Clerk left early, 8.15, train", "left Callum Ross 20:15 train"),
        ("Bo is away (holiday)", "apologies Bo Marsh holiday"),
        ("Bo is away on holiday", "apologies Bo Marsh away on holiday"),
        ("The bin lorry will be late", "line"),
        ("7.20pm: the caretaker rang", "line"),
        ("Put the forms in", "line"),
    ],
)
def test_who_comes_and_goes_is_said_shortly(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bo recused", "interest Bo Marsh in 预算"),
        ("Bo has recused.", "interest Bo Marsh in 预算"),
        ("Bo recused (supplier)", "interest Bo Marsh in 预算 supplier"),
        ("Bo recused from the vote", "interest Bo Marsh in 预算"),
        ("Bo recused from the lease", "interest Bo Marsh in lease"),
        ("The judge recused", "line"),
        ("沈若兰兼任环保公司董事,本议题回避,退场", "interest 沈若兰 in 预算 兼任环保公司董事; left 沈若兰"),
        ("沈若兰是环保公司董事，回避表决，离开会场", "interest 沈若兰 in 预算 是环保公司董事; left 沈若兰"),
        ("沈若兰持有该公司股份，回避", "interest 沈若兰 in 预算 持有该公司股份"),
        ("沈若兰的丈夫是供应商，本议题回避", "interest 沈若兰 in 预算 丈夫是供应商"),
        ("关联董事沈若兰回避，离场", "interest 沈若兰 in 预算 关联董事; left 沈若兰"),
        (
            "沈若兰在讨论本人任职事项时回避，7:50离场，8:15返回",
            "interest 沈若兰 in 预算 在讨论本人任职事项时; left 沈若兰 19:50–20:15",
        ),
        ("沈若兰7:50回避离场，8:15返回", "left 沈若兰 19:50–20:15 in 预算"),
        ("罗主任申请回避", "interest 罗晓燕 in 预算"),
        ("回避沈若兰", "interest 沈若兰 in 预算"),
        ("本议题回避：沈若兰、罗晓燕", "interest 沈若兰, 罗晓燕 in 预算"),
        ("回避沈若兰的提问", "line"),
        ("回避设备采购", "line"),
        ("沈若兰兼任环保公司董事", "line"),
    ],
)
def test_who_recuses_has_an_interest(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ann Lee (Chair) reported that the grant is late", "Ann Lee: the grant is late"),
        ("Callum Ross (Clerk) reported that Bo is late", "Callum Ross: Bo is late"),
        ("Ann Lee (Treasurer) reported that the grant is late", "line"),
        ("Mr Dhillon, 22 High Street: when will it end?", "Mr Dhillon, 22 High Street: when will it end?"),
        ("Mrs Okoro, 3 Mill Lane: the path floods", "Mrs Okoro, 3 Mill Lane: the path floods"),
        ("Benches, 22 High Street: three are broken", "line"),
    ],
)
def test_what_is_beside_the_name_of_a_speaker_is_no_part_of_the_words(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Next meeting: 12 January Time: 19:00 Place: Guildhall", "2027-01-12 19:00:00 Guildhall"),
        ("Next meeting: 12 January, time: 7pm, place: Guildhall", "2027-01-12 19:00:00 Guildhall"),
        ("Next meeting: Date: 12 January Time: 7pm Venue: Guildhall", "2027-01-12 19:00:00 Guildhall"),
        ("下次会议：1月12日 时间：19:00 地点：居委会", "2027-01-12 19:00:00 居委会"),
        ("下次会议：1月12日，时间19:00，地点：居委会", "2027-01-12 19:00:00 居委会"),
        ("下次会议时间：1月12日19:00，地点：居委会二楼", "2027-01-12 19:00:00 居委会二楼"),
        ("Next meeting: time: to be agreed, place: Guildhall", "line"),
    ],
)
def test_fields_of_the_next_meeting_are_not_of_this_one(text: str, wanted: str) -> None:
    assert told(text) == wanted
