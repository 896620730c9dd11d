"""Interests declared in sentences: in which agenda item, and why."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)
PEOPLE = {"en": ("Tess Quill", "Milo Brandt", "Ivy Marlow"), "zh": ("柳青", "秦岚", "贺敏")}
ITEMS = {"en": ("Accounts", "Shed sale", "Cafe lease"), "zh": ("食堂改造", "设备采购", "年终奖方案")}


def scene(language: Language) -> Scene:
    """Give a scene in the first of three agenda items."""
    people = tuple(Attendee(name=name) for name in PEOPLE[language])
    agenda = tuple(AgendaItem(id=f"a{number}", title=title) for number, title in enumerate(ITEMS[language], 1))
    held = Meeting(title="M", language=language, status="live", date=DAY, attendees=people, agenda=agenda)
    return Scene(held, Names(held), DAY, agenda[0])


@pytest.mark.parametrize(
    ("text", "way", "who", "about", "stake"),
    [
        ("Tess has an interest in the shed sale", "interest", "Tess Quill", "Shed sale", ""),
        ("Tess has an interest in item 2 (wants it)", "interest", "Tess Quill", "Shed sale", "wants it"),
        ("Tess has an interest in this item", "interest", "Tess Quill", "Accounts", ""),
        ("Tess has an interest in the barn as she rents it", "interest", "Tess Quill", "barn", "as she rents it"),
        ("Tess and Milo have an interest in item 3", "interest", "Tess Quill, Milo Brandt", "Cafe lease", ""),
        (
            "Milo declared that he is a director of Gull Ltd",
            "interest",
            "Milo Brandt",
            "Accounts",
            "he is a director of Gull Ltd",
        ),
        (
            "Milo declared his wife works there (item 3)",
            "interest",
            "Milo Brandt",
            "Cafe lease",
            "his wife works there",
        ),
        (
            "Milo disclosed that he owns the barn (item 2) and left",
            "left",
            "Milo Brandt",
            "Shed sale",
            "he owns the barn",
        ),
        ("Milo declared an interest in item 3, rents it, and left", "left", "Milo Brandt", "Cafe lease", "rents it"),
        ("Milo recused himself from item 3 (rents it)", "interest", "Milo Brandt", "Cafe lease", "rents it"),
        (
            "Milo declared a pecuniary interest in the planning application at 4 Mill Lane and will leave for it.",
            "interest",
            "Milo Brandt",
            "planning application at 4 Mill Lane",
            "pecuniary; will leave for it",
        ),
        ("Milo declared an interest in item 3 but stayed", "interest", "Milo Brandt", "Cafe lease", "but stayed"),
        ("Milo has an interest in item 3 and will not vote", "interest", "Milo Brandt", "Cafe lease", "will not vote"),
        (
            "Milo declared an interest in item 3 (he rents it) and will leave the room",
            *("interest", "Milo Brandt", "Cafe lease", "he rents it; will leave the room"),
        ),
        ("Milo declared an interest in item 3 and withdrew", "left", "Milo Brandt", "Cafe lease", ""),
        ("Ivy recused herself from item 3 and left the dais (owner)", "left", "Ivy Marlow", "Cafe lease", ""),
        ("Milo declared an interest in salt and pepper", "interest", "Milo Brandt", "salt and pepper", ""),
        ("Ivy and Tess recused themselves on item 2", "interest", "Ivy Marlow, Tess Quill", "Shed sale", ""),
        ("Ivy recused herself from the lease vote, owns it", "interest", "Ivy Marlow", "lease vote", "owns it"),
        ("第3项涉及本人薪酬，柳青回避", "interest", "柳青", "年终奖方案", "涉及本人薪酬"),
        ("因涉及本人薪酬，柳青回避第3项", "interest", "柳青", "年终奖方案", "涉及本人薪酬"),
        ("秦岚爱人在投标单位任职，秦岚回避表决", "interest", "秦岚", "食堂改造", "秦岚爱人在投标单位任职"),
        ("本议案涉及关联交易，关联董事柳青、贺敏回避", "interest", "柳青, 贺敏", "食堂改造", "关联董事；涉及关联交易"),
        ("柳青回避年终奖方案", "interest", "柳青", "年终奖方案", ""),
        ("柳青回避年终奖方案(其配偶参评)", "interest", "柳青", "年终奖方案", "其配偶参评"),
        ("设备采购议题柳青回避", "interest", "柳青", "设备采购", ""),
        ("柳青回避第二项议案", "interest", "柳青", "设备采购", ""),
        ("柳青在讨论年终奖方案时回避", "interest", "柳青", "年终奖方案", ""),
        ("柳青审议年终奖方案时主动回避", "interest", "柳青", "年终奖方案", ""),
        ("讨论年终奖方案时柳青回避", "interest", "柳青", "年终奖方案", ""),
        ("柳青对码头租赁这个议题回避", "interest", "柳青", "码头租赁这个议题", ""),
        ("柳青就担保那一事项回避表决", "interest", "柳青", "担保那一事项", ""),
        ("讨论担保这个事项时，柳青回避", "interest", "柳青", "担保这个事项", ""),
        ("柳青对这个议题回避", "interest", "柳青", "食堂改造", ""),
        ("评优这项柳青本人参评，回避表决", "interest", "柳青", "评优", "本人参评"),
        ("柳青声明承租方老板是她表哥，本议题回避", "interest", "柳青", "食堂改造", "承租方老板是她表哥"),
        ("柳青申报弟弟在投标单位，回避", "interest", "柳青", "食堂改造", "弟弟在投标单位"),
        ("柳青爱人参评，回避", "interest", "柳青", "食堂改造", "爱人参评"),
        ("审议第2项时，柳青回避", "interest", "柳青", "设备采购", ""),
        ("柳青声明其配偶在投标单位任职，申请回避", "interest", "柳青", "食堂改造", "其配偶在投标单位任职"),
        ("柳青声明其配偶在投标单位任职，申请回避，离席", "left", "柳青", "食堂改造", ""),
    ],
)
def test_an_interest_is_told_in_a_sentence(text: str, way: str, who: str, about: str, stake: str) -> None:
    act = read(text, scene("en" if text.isascii() else "zh")).act
    assert isinstance(act, Attend)
    assert (act.way, ", ".join(act.people), act.about, act.stake) == (way, who, about, stake)


@pytest.mark.parametrize(
    "text",
    [
        *("Tess has an interest in old maps", "Tess has an interest in seeing the minutes sooner"),
        *("The bank has an interest in item 2", "Milo declared he is standing down", "Milo declared the meeting open"),
        *("Milo declared that his report is late", "Ivy declared that she is happy with the plan"),
        *("Milo recused himself from the meeting", "The board recused the auditor"),
        *("涉及亲属的要主动回避", "涉及本人的，经办人回避", "讨论时要回避重复采购", "柳青回避这个问题"),
        "柳青表示自己会整改，主动回避风险",
    ],
)
def test_what_is_no_interest_stays_text(text: str) -> None:
    assert isinstance(read(text, scene("en" if text.isascii() else "zh")).act, Add)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Interest: Tess, item 3 (her brother runs it)", ["Tess Quill, Cafe lease, her brother runs it"]),
        ("DoI: Tess - item 3, her brother runs it", ["Tess Quill, Cafe lease, her brother runs it"]),
        ("Interest: Tess, item 3 - wrote the bid", ["Tess Quill, Cafe lease, wrote the bid"]),
        (
            "Interest: Tess, items 2 and 3 (paid tutor)",
            ["Tess Quill, Shed sale, paid tutor", "Tess Quill, Cafe lease, paid tutor"],
        ),
        ("Interest: Tess (items 2, 3)", ["Tess Quill, Shed sale, ", "Tess Quill, Cafe lease, "]),
        (
            "Interest: Tess, item 3 (wrote the bid). Milo, item 2",
            ["Tess Quill, Cafe lease, wrote the bid", "Milo Brandt, Shed sale, "],
        ),
        (
            "Interests: Tess and Milo, item 3 (tenants)",
            ["Tess Quill, Cafe lease, tenants", "Milo Brandt, Cafe lease, tenants"],
        ),
        (
            "Interest: Tess, item 3 (owner) and Milo, item 2",
            ["Tess Quill, Cafe lease, owner", "Milo Brandt, Shed sale, "],
        ),
        ("Interests: Tess & Milo - item 3", ["Tess Quill, Cafe lease, ", "Milo Brandt, Cafe lease, "]),
        ("Interests: Tess, item 3; Milo - none", ["Tess Quill, Cafe lease, "]),
        ("Interests: Tess – club trustee", ["Tess Quill, , club trustee"]),
        ("DoI: Tess; Milo (coach)", ["Tess Quill, , ", "Milo Brandt, , coach"]),
        (
            "Interests: Tess as trustee and Milo as coach; apologies: Ivy",
            ["Ivy Marlow, , ", "Tess Quill, , as trustee", "Milo Brandt, , as coach"],
        ),
        ("Declarations: Tess (this item)", ["Tess Quill, Accounts, "]),
        ("Interest: Tess", ["Tess Quill, Accounts, "]),
        ("Interest: Tess, item 3, 4 Mill Road is hers", ["Tess Quill, Cafe lease, 4 Mill Road is hers"]),
    ],
)
def test_interests_are_listed_with_items_and_reasons(text: str, wanted: list[str]) -> None:
    act = read(text, scene("en")).act
    acts = act.acts if isinstance(act, Several) else (act,)
    told = [one for one in acts if isinstance(one, Attend)]
    assert [f"{name}, {one.about}, {one.stake}" for one in told for name in one.people] == wanted
