"""What the documents say of people who were out of the room, of interests, and of numbers that were counted."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from minutetui.core.meeting.model import Absence, AgendaItem, Attendee, Line, Meeting
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)


def at(hour: int, minute: int) -> dt.datetime:
    return dt.datetime(2026, 11, 27, hour, minute, tzinfo=dt.UTC)


def minutes(language: Language, name: str, item: str) -> str:
    """Write the minutes of a meeting in which one of two people was out for an interest."""
    absent = Absence(left=at(14, 35), back=at(14, 50))
    people = (Attendee(name=name, absences=(absent,), interests=(item,)), Attendee(name="Bo Chen"))
    line = Line(id="k1", tag="decision", text="Buy two vans")
    held = Meeting(
        title="Depot",
        kind="minutes",
        language=language,
        date=DAY,
        attendees=people,
        expected=8,
        headcount=6,
        agenda=(AgendaItem(id="a1", title=item, lines=(line,)),),
    )
    return render(held, load_template("minutes", language).template)


def test_english_minutes_say_who_was_out_and_why() -> None:
    text = minutes("en", "Ann Lee", "Vans")
    assert "Ann Lee (out 2.35 pm to 2.50 pm)" in text
    assert text.count("Ann Lee declared an interest in this item.") == text.count("declared") == 1
    assert "Six of eight were present." in text


def test_a_guest_is_listed_with_the_unit_and_everybody_with_the_role() -> None:
    guest = Attendee(name="Alan Burke", attendance="in-attendance", unit="Leeds University")
    people = (
        *(Attendee(name="Ann Lee", role="Chair", unit="Depot"), Attendee(name="Bo Chen", role="Clerk", unit="Depot")),
        *(guest, guest.with_(name="Bea Long")),
    )
    text = render(Meeting(title="Depot", kind="minutes", attendees=people), load_template("minutes", "en").template)
    assert "Ann Lee (Chair), Bo Chen (Clerk)" in text
    assert "Alan Burke (Leeds University), Bea Long (Leeds University)" in text


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        ("train", "Ann Lee (Treasurer, from 10.20 am, train)"),
        ("by Zoom", "Ann Lee (Treasurer, by Zoom, from 10.20 am)"),
    ],
)
def test_why_somebody_came_late_stands_after_the_time(remark: str, said: str) -> None:
    ann = Attendee(name="Ann Lee", role="Treasurer", remark=remark, arrived=at(10, 20))
    held = Meeting(title="Depot", kind="minutes", date=DAY, attendees=(ann, Attendee(name="Bo Chen")))
    assert said in render(held, load_template("minutes", "en").template)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"expected": 8, "headcount": 6, "quorum": 5}, "to order. A quorum (six of eight) was present.\n"),
        ({"expected": 8, "headcount": 3, "quorum": 5}, "to order. A quorum was not present (three of eight).\n"),
        ({"quorum": 2}, "to order. A quorum (two of two) was present.\n"),
        ({"quorum": 20}, "to order. The quorum is twenty.\n"),
        ({"quorum": 20, "headcount": 43}, "to order. A quorum (forty-three people) was present.\n"),
        ({"quorum": 20, "headcount": 12}, "to order. A quorum was not present (twelve people).\n"),
        ({"expected": 31, "headcount": 23}, "to order. Twenty-three of thirty-one were present.\n"),
    ],
)
def test_a_quorum_is_told_once_with_the_numbers_that_were_stated(facts: dict[str, Any], said: str) -> None:
    people = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen"))
    held = Meeting(title="Depot", language="en", chair="Ann Lee", attendees=people, **facts)
    assert said in render(held, load_template("minutes", "en").template)


def test_chinese_minutes_say_who_was_out_and_why() -> None:
    text = minutes("zh", "孙丽", "车辆采购")
    assert "孙丽（14时35分至14时50分离席）" in text
    assert text.count("孙丽回避本议题。") == text.count("回避") == 1
    assert "会议应到8人，实到6人。" in text


def written(language: Language, *people: Attendee, **facts: Any) -> str:
    """Give the minutes of a meeting of some people with one agenda item."""
    title = "Vans" if language == "en" else "车辆采购"
    item = AgendaItem(
        id="a1", title=title, lines=(Line(id="k1", text="Two vans." if language == "en" else "买两辆车。"),)
    )
    held = Meeting(title="Depot", language=language, date=DAY, attendees=people, agenda=(item,), **facts)
    return render(held, load_template("minutes", language).template)


@pytest.mark.parametrize(
    ("interests", "stakes", "said"),
    [
        (("Vans",), ("pecuniary; owns the garage",), "a pecuniary interest in this item (owns the garage)"),
        (("Vans",), ("personal and prejudicial",), "a personal and prejudicial interest in this item"),
        (("Vans",), ("pecuniary; and left the room",), "a pecuniary interest in this item, and left the room"),
        (
            ("Vans",),
            ("DPI; owns it; but stayed",),
            "a disclosable pecuniary interest in this item (owns it), but stayed",
        ),
        (("",), ("club trustee",), "an interest (club trustee)"),
        (("Vans", ""), (), "an interest|an interest in this item"),
        (("Vans",), ("her son drives one",), "an interest in this item (her son drives one)"),
        (
            ("Vans", "the lease"),
            ("", "DPI"),
            "an interest in this item|a disclosable pecuniary interest in the lease",
        ),
    ],
)
def test_english_minutes_say_of_what_kind_an_interest_is_and_why(
    interests: tuple[str, ...], stakes: tuple[str, ...], said: str
) -> None:
    text = written("en", Attendee(name="Ann Lee", interests=interests, stakes=stakes))
    for told in said.split("|"):
        assert f"Ann Lee declared {told}." in text
    assert text.count("declared") == len(said.split("|"))


def test_chinese_minutes_say_why_somebody_has_an_interest() -> None:
    text = written("zh", Attendee(name="孙丽", interests=("车辆采购",), stakes=("配偶在投标单位",)))
    assert text.count("孙丽回避本议题（配偶在投标单位）。") == text.count("孙丽回避") == 1


def test_minutes_say_who_attends_for_whom_and_how_many_of_the_public_came() -> None:
    bo = Attendee(name="Bo Chen", remark="for Ann Lee")
    ann = Attendee(name="Ann Lee", attendance="apologies", remark="represented by Bo Chen")
    public = Attendee(name="4 members of the public", attendance="in-attendance")
    assert written("en", bo, ann, public).splitlines()[6:12] == [
        "**Present:** Bo Chen (for Ann Lee)",
        "",
        "**In attendance:** 4 members of the public",
        "",
        "**Apologies:** Ann Lee (represented by Bo Chen)",
        "",
    ]
    tang = Attendee(name="唐宁", remark="代邓凯")
    deng = Attendee(name="邓凯", attendance="apologies", remark="出差，委托唐宁参会")
    text = written("zh", tang, deng)
    assert "唐宁（代邓凯）" in text
    assert "邓凯（出差，委托唐宁参会）" in text


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((Attendee(name="Jo Field", role="Treasurer"),), "**Present:** Jo Field (Treasurer, minutes)"),
        (
            (Attendee(name="Jo Field", role="Town Clerk"),),
            "**Present:** Jo Field (Town Clerk)\n\n**Minutes taken by:** Jo Field (Town Clerk)",
        ),
        (
            (Attendee(name="Cllr Ann Lee"), Attendee(name="Jo Field", role="Clerk")),
            "**In attendance:** Jo Field (Clerk)\n\n**Minutes taken by:** Jo Field (Clerk)",
        ),
        (
            (Attendee(name="Ann Lee"), Attendee(name="Jo Field", role="Clerk")),
            "**Present:** Ann Lee, Jo Field (Clerk)\n\n**Minutes taken by:** Jo Field (Clerk)",
        ),
        ((Attendee(name="Ann Lee"),), "**Present:** Ann Lee\n\n**Minutes taken by:** Jo Field"),
    ],
)
def test_english_minutes_name_the_recorder(people: tuple[Attendee, ...], said: str) -> None:
    assert f"{said}\n" in written("en", *people, recorder="Jo Field")


def test_a_group_of_the_public_stands_under_in_attendance_wherever_it_was_typed() -> None:
    people = ("Bo Chen", "7 members of the public", "two members of the press", "12 owners", "Public Works Ltd")
    lines = written("en", *(Attendee(name=name) for name in people)).splitlines()
    assert "**Present:** Bo Chen, 12 owners, Public Works Ltd" in lines
    assert "**In attendance:** 7 members of the public, two members of the press" in lines
    lines = written("zh", Attendee(name="孙丽"), Attendee(name="旁听群众5人")).splitlines()
    assert "**列席**：旁听群众5人" in lines


HAVING = "- Ann Lee, having declared an interest, "


@pytest.mark.parametrize(
    ("language", "out", "wanted"),
    [
        (
            "en",
            (14, 5, 14, 20),
            HAVING + "left the meeting at 2.05 pm and returned at 2.20 pm.",
        ),
        ("en", (14, 5), HAVING + "left the meeting at 2.05 pm."),
        ("zh", (14, 5, 14, 20), "孙丽回避本议题，14时5分离席，14时20分返回。"),
        ("zh", (14, 5), "孙丽回避本议题，14时5分离席。"),
        ("zh", (), "孙丽回避本议题。"),
    ],
)
def test_the_item_says_who_withdrew_from_it(language: Language, out: tuple[int, ...], wanted: str) -> None:
    name, title = ("Ann Lee", "Vans") if language == "en" else ("孙丽", "车辆采购")
    times = [at(*out[n : n + 2]) for n in range(0, len(out), 2)]
    away = (
        {"absences": (Absence(left=times[0], back=times[1]),)}
        if len(times) > 1
        else {"left": times[0]}
        if times
        else {}
    )
    who = Attendee(name=name, interests=(title,), **away)
    said = "Ann Lee left before the vote." if language == "en" else "孙丽退场。"

    def held(text: str, began: dt.datetime) -> list[str]:
        lines = (Line(id="k1", text=text),)
        item = AgendaItem(id="a1", title=title, started=began, ended=at(15, 0), lines=lines)
        meeting = Meeting(title="Depot", language=language, date=DAY, attendees=(who,), agenda=(item,))
        return render(meeting, load_template("minutes", language).template).splitlines()

    assert wanted in held("Two vans.", at(14, 0))
    assert not out or wanted not in held(said, at(14, 0))
    assert not any("14时" in line or "having" in line for line in held("Two vans.", at(14, 30)) if "**" not in line)


def test_the_item_says_who_left_it_at_no_known_time() -> None:
    ann = Attendee(name="Ann Lee", interests=("Vans",), stakes=("pecuniary; and left the room",))
    assert "- Ann Lee declared a pecuniary interest in this item, and left the room." in written("en", ann).splitlines()


def test_an_interest_that_a_line_of_its_item_tells_is_not_said_again() -> None:
    line = Line(id="k1", label="Interest", text="Ms Lee declared an interest as a tenant")
    item = AgendaItem(id="a1", title="Vans", lines=(line,))
    held = Meeting(title="D", attendees=(Attendee(name="Ann Lee", interests=("Vans",)),), agenda=(item,), language="en")
    assert render(held, load_template("minutes", "en").template).count("declared an interest") == 1


def test_who_left_for_good_did_not_return() -> None:
    bo = Attendee(name="Bo Chen", left=at(14, 5), remark="did not return")
    assert "**Present:** Bo Chen (until 2.05 pm)" in written("en", bo).splitlines()
