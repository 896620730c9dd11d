"""Owners after their word and a colon: the list is read whole, whoever is in it."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.people.names import Names

PEOPLE = (("海棠", "副院长"), ("路远", "科长"), ("尚青", "护士长"), ("窦文", ""))
UNITS = ("内科", "护理部", "总务处")


def scene() -> Scene:
    """Give a scene in a meeting of four people and three units."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE)
    units = tuple(Unit(name=name) for name in UNITS)
    item = AgendaItem(id="a1", title="下周安排")
    held = Meeting(title="院周会", language="zh", attendees=people, units=units, agenda=(item,))
    return Scene(held, Names(held), dt.date(2026, 11, 27), item, last=Line(id="k1", text="上一条"))


LISTS = [
    ("》被服清点 责任单位：护理部、各病区", "被服清点", "护理部、各病区", ""),
    ("》被服清点 责任领导：海棠 责任单位：总务处、各楼层保洁", "被服清点", "海棠、总务处、各楼层保洁", ""),
    ("》被服清点 责任人：路远、窦文、小范", "被服清点", "路远、窦文、小范", ""),
    ("》被服清点 责任人：尚青、各组长 12月5日前", "被服清点", "尚青、各组长", "12月5日前"),
    ("》被服清点 责任部门：总务处，洗衣组；时限：12月底", "被服清点", "总务处、洗衣组", "12月底"),
    ("》被服清点 责任科室：内科、输液室", "被服清点", "内科、输液室", ""),
    ("》被服清点 责任单位：洗衣房 食堂 物业", "被服清点", "洗衣房、食堂、物业", ""),
    ("》被服清点 责任人：食堂和配餐室", "被服清点", "食堂、配餐室", ""),
    ("》被服清点 责任人：小范和窦文；时限：月底", "被服清点", "小范、窦文", "月底"),
    ("》被服清点（责任人：小范、各组长，时限：12月5日）", "被服清点", "小范、各组长", "12月5日"),
    ("》被服清点【责任人：小范、路科长】", "被服清点", "小范、路远", ""),
    ("》被服清点 责任人：窦文同志、小范", "被服清点", "窦文、小范", ""),
    (
        "》被服清点 牵头单位：总务处，配合科室：保安队、各病区；12月8日前",
        "被服清点",
        "总务处、保安队配合、各病区配合",
        "12月8日前",
    ),
    ("》被服清点 牵头：窦文 配合：保洁、物业", "被服清点", "窦文、保洁配合、物业配合", ""),
    ("》责任单位：总务处、各楼层保洁 被服清点", "被服清点", "总务处、各楼层保洁", ""),
    ("被服清点 责任单位：保卫、各病区", "被服清点", "保卫、各病区", ""),
    # What follows the list is no owner.
    ("》被服清点 责任人：窦文，尽快落实", "被服清点，尽快落实", "窦文", ""),
    ("》被服清点 责任人：窦文 逐件登记", "被服清点 逐件登记", "窦文", ""),
    ("》被服清点 责任人：窦文、12月5日前", "被服清点", "窦文", "12月5日前"),
    # What is beside an owner stays, and the list with it.
    ("》被服清点 责任人：小范（夜班）、窦文", "被服清点 责任人：小范（夜班）、窦文", "小范、窦文", ""),
    ("》被服清点 责任人：窦文等", "被服清点 责任人：窦文等", "窦文", ""),
    ("》被服清点 责任人：待定", "被服清点 责任人：待定", "", ""),
]


@pytest.mark.parametrize(("text", "words", "owners", "due"), LISTS)
def test_a_list_of_owners_after_its_word_is_read_whole(text: str, words: str, owners: str, due: str) -> None:
    line = added_and_typed(text, scene())
    named = "、".join(f"{name}配合" if name in line.support else name for name in line.owners)
    said = f"{line.label}：{line.text}" if line.label else line.text
    assert (line.tag, said, named, line.due) == ("action", words, owners, due)
