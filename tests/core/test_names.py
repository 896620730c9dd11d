"""Names: found by what one types of them, in either script; nothing guessed where several fit."""

from __future__ import annotations

import pytest

from minutetui.core.meeting.model import Attendee, Meeting, Unit
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.people.roster import Person, Roster
from minutetui.store.libraries import pinyin

PEOPLE = ("Ann Lee", "Bo Chen", "张华", "曾敏", "单立行", "解晓东", "仇英", "欧阳修远", "李安", "李明")


def names(*people: str, roster: Roster | None = None) -> Names:
    attendees = tuple(Attendee(name=name) for name in people or PEOPLE)
    return Names(Meeting(title="T", attendees=attendees, units=(Unit(name="采购部"),)), pinyin, roster)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zh", "张华"),
        ("zhangh", "张华"),
        ("hua", "张华"),
        ("张", "张华"),
        ("华", "张华"),
        ("zm", "曾敏"),
        ("cm", "曾敏"),
        ("zeng", "曾敏"),
        ("ceng", "曾敏"),
        ("shanli", "单立行"),
        ("slx", "单立行"),
        ("dlh", "单立行"),
        ("xiexd", None),
        ("xxd", "解晓东"),
        ("jiexiao", "解晓东"),
        ("qiu", "仇英"),
        ("oyxy", "欧阳修远"),
        ("xiuyuan", "欧阳修远"),
        ("cgb", "采购部"),
        ("bo", "Bo Chen"),
        ("chen", "Bo Chen"),
        ("bc", "Bo Chen"),
    ],
)
def test_a_name_is_found_by_prefix_character_pinyin_and_initials(typed: str, first: str | None) -> None:
    found = names().narrow(typed)
    assert (found[0].name if found else None) == first


def test_the_best_comes_first_and_keeps_its_number() -> None:
    found = names("Zhan Wu", "周红", "张华").narrow("zh")
    assert [(row.number, row.name) for row in found] == [(2, "周红"), (3, "张华"), (1, "Zhan Wu")]
    assert [row.name for row in names("李安平", "李安").narrow("李安")] == ["李安", "李安平"]


def test_one_who_sounds_the_same_is_offered_for_an_unknown_name() -> None:
    assert [row.name for row in names().narrow("张花")] == ["张华"]
    assert names().sounding_like("张花") == ("张华",)
    assert names().sounding_like("张华") == ()
    assert names().narrow("赵六") == []


def test_initials_come_from_the_pinyin_unless_there_are_others() -> None:
    assert names().speaker("LM") == ("李明", "")
    assert names("李明", "刘梅").speaker("LM") is None
    own = Names(Meeting(title="T", attendees=(Attendee(name="李明", initials="XM"),)), pinyin)
    assert (own.speaker("XM"), own.speaker("LM")) == (("李明", ""), None)


@pytest.mark.parametrize(
    ("text", "name", "end"),
    [
        ("zhanghua 询价", "张华", 8),
        ("张总尽快", "张华", 2),
        ("李总", "李总", 2),
        ("Dr Lee now", "Ann Lee", 6),
        ("李安平", "李安", 2),
    ],
)
def test_an_owner_is_read_by_what_fits_one(text: str, name: str, end: int) -> None:
    assert names().at(text, 0) == (name, end)


def test_the_roster_is_offered_after_the_meeting() -> None:
    roster = Roster(people=(Person(name="Sam Hill", role="Planner"), Person(name="Ann Lee"), Person(name="赵强")))
    known = names("Ann Lee", "Bo Chen", roster=roster)
    assert [row.name for row in known.rows] == ["Ann Lee", "Bo Chen", "采购部", "Sam Hill", "赵强"]
    assert [(row.number, row.name) for row in known.narrow("zq")] == [(5, "赵强")]
    assert known.known("Sam Hill")
    assert not known.attends("Sam Hill")
    assert known.speaker("Sam Hill") is None


@pytest.mark.parametrize("text", ["赵强", "欧阳修远", "Sam Hill", "Jean-Luc de la Tour", "Zoe O'Hara", "Dr Sam Hill"])
def test_clearly_a_name(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize("text", ["高管", "常委", "全员", "病假", "new stock", "Sam", "王总", "李经理", "采购部", ""])
def test_not_clearly_a_name(text: str) -> None:
    assert not looks_like_name(text)


@pytest.mark.parametrize(
    ("people", "called", "name"),
    [
        (("李明", "王芳"), "黎明", "李明"),
        (("李明", "王芳"), "王房", "王芳"),
        (("李明", "黎明"), "李鸣", None),  # two sound like it
        (("李明", "黎明"), "黎明", None),  # somebody is called so
        (("李明", "王芳"), "赵强", None),
    ],
)
def test_the_one_attendee_who_sounds_so_is_heard(people: tuple[str, ...], called: str, name: str | None) -> None:
    held = Names(Meeting(title="T", attendees=tuple(Attendee(name=one) for one in people)), pinyin)
    assert held.heard(called) == name
    if name is not None:
        assert held.at(f"{called} ", 0) == (name, 2)
        assert held.speaker(called) == (name, "")


def test_a_label_is_no_homophone() -> None:
    held = Names(Meeting(title="T", attendees=(Attendee(name="李畅"),)), pinyin)
    assert held.speaker("立场") is None


@pytest.mark.parametrize("typed", ["马丁·施耐德", "马丁•施耐德", "马丁‧施耐德", "马丁・施耐德"])
def test_the_dot_of_a_name_may_be_typed_in_several_ways(typed: str) -> None:
    held = Names(Meeting(title="T", attendees=(Attendee(name="马丁·施耐德"),)))
    assert held.at(f"＠{typed} 来", 1) == ("马丁·施耐德", 1 + len(typed))
