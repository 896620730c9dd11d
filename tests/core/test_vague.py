"""Vague words, and words that only look so."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.findings.vague import vague_words
from minutetui.core.meeting.model import Line

VAGUE = {
    "尽快完成整改": "尽快",
    "由相关部门跟进一下": "相关部门 跟进一下",
    "大家尽量配合": "大家 尽量",
    "原则上不再加班": "原则上",
    "力争完成目标": "力争",
    "及时反馈，必要时调整": "及时 必要时",
    "进一步规范报销": "进一步",
    "Fix the gate as soon as possible": "as soon as possible",
    "ASAP: fix the gate": "ASAP",
    "Look into the gate, where possible": "Look into where possible",
    "Agreed in principle": "in principle",
    "Try to fix it": "Try to",
    "Ask the stakeholders": "stakeholders",
    "Endeavor to fix it": "Endeavor to",
}
PLAIN = [
    *("完成大家电盘点", "提高及时率到98%", "评估投资者适当性", "落实《关于进一步规范报销的通知》"),
    *("原则同意改造方案", "原则上同意改造方案", "原则（上）同意改造方案", "力争3月31日前达95%"),
    *("通知相关部门（采购部、法务部）", "持续进行", "每周通报", "加强巡检", "优化流程，推进改造，协助验收"),
    *("提交相关方案", "考虑到成本，改用国产件", "3月31日前尽快完成"),
    *("Report the approval in principle", "Ask the Stakeholder Committee", "Ask the stakeholders (Ops, Sales)"),
    *("Aim to reach 95% by 31 March", "Consideration of the lease", "Sooner deliveries", "Finish shortly before 5 May"),
]


@pytest.mark.parametrize(("text", "words"), VAGUE.items(), ids=VAGUE)
def test_vague(text: str, words: str) -> None:
    assert " ".join(vague_words(Line(tag="action", text=text))) == words


@pytest.mark.parametrize("text", PLAIN)
def test_plain(text: str) -> None:
    assert vague_words(Line(tag="action", text=text)) == ()


def test_a_deadline_as_said_is_vague_where_it_is_no_day() -> None:
    assert vague_words(Line(tag="action", text="Fix the gate", due="soon")) == ("soon",)
    assert vague_words(Line(text="Fix the gate soon", due="Friday", due_date=dt.date(2026, 12, 4))) == ()


def test_words_of_ones_own() -> None:
    own = ("loop in", "拉通")
    assert vague_words(Line(text="Loop in the depot; 先拉通"), own) == ("Loop in", "拉通")
    assert vague_words(Line(text="Snaploop installed"), ("loop in",)) == ()
