"""Pasted lists of people, as they come out of mails, tables and other minutes."""

from __future__ import annotations

import pytest

from minutetui.core.people.pasted_people import attendees_from
from minutetui.core.people.roster import Person, Roster

ROSTER = Roster(people=(Person(name="张华", aliases=("张总",), role="技术经理", unit="研发部"), Person(name="Ann Lee")))

LISTS: list[tuple[str, str]] = [
    ("张华、李明、王芳", "张华|技术经理|研发部 / 李明 / 王芳"),
    ("张华 李明 王芳", "张华|技术经理|研发部 / 李明 / 王芳"),
    ("张总，李明", "张华|技术经理|研发部 / 李明"),
    ("1. 李明（测试主管，质量部）\n2、王芳(会计)", "李明|测试主管|质量部 / 王芳|会计"),
    ("出席：李明、王芳\n请假：赵强", "李明 / 王芳 / 赵强|||apologies"),
    ("列席人员\n赵强\n钱进", "赵强|||in-attendance / 钱进|||in-attendance"),
    ("质量部\t测试主管\t李明", "李明|测试主管|质量部"),
    ("测试主管 李明", "李明|测试主管"),
    ("测试主管李明", "李明|测试主管"),
    ("Ann Lee, Bo Chen", "Ann Lee / Bo Chen"),
    ("Sam Hill, Planner", "Sam Hill|Planner"),
    ("- Sam Hill <sam@example.org>\n- Bo Chen (Buyer, Supply team)", "Sam Hill / Bo Chen|Buyer|Supply team"),
    ("Apologies: Sam Hill; Bo Chen", "Sam Hill|||apologies / Bo Chen|||apologies"),
    ("Ann Lee\nAnn Lee\n", "Ann Lee"),
    ("| Sam Hill | Head of Supply |", "Sam Hill|Head of Supply"),
    ("  \n\t", ""),
]
"""What was pasted, and who it is: name, role, unit, attendance (left out: present)."""


@pytest.mark.parametrize(("text", "people"), LISTS, ids=[text for text, _ in LISTS])
def test_a_pasted_list_becomes_attendees(text: str, people: str) -> None:
    found = attendees_from(text, ROSTER)
    each = ((one.name, one.role, one.unit, one.attendance.removeprefix("present")) for one in found)
    assert " / ".join("|".join(fields).rstrip("|") for fields in each) == people


def test_an_alias_that_several_have_finds_nobody() -> None:
    twins = Roster(people=(Person(name="张华", aliases=("张总",)), Person(name="张平", aliases=("张总",))))
    assert twins.find("张总") is None
    assert twins.attendee("张总").name == "张总"
