"""Numbers that agenda items were typed with: taken off where they are certainly numbers of a list."""

from __future__ import annotations

import pytest

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.numbered import with_document_numbers
from minutetui.words import Language

TITLES = {
    "1. Finance | 2. Roof | AOB": "Finance | Roof | AOB",
    "1 Finance | 2 Roof": "Finance | Roof",
    "1) Finance | 2) Roof": "Finance | Roof",
    "a) Finance | b) Roof": "Finance | Roof",
    "Item 1: Finance | Item 2: Roof": "Finance | Roof",
    "(1) Finance | (2) Roof": "Finance | Roof",
    "2026 budget | 100th anniversary | 3D printing": "2026 budget | 100th anniversary | 3D printing",
    "3 bids for the roof | Finance": "3 bids for the roof | Finance",
    "4.2 release | Finance": "4.2 release | Finance",
    "12. Tannery Row | Trees": "12. Tannery Row | Trees",
    "A. Lee's report | Trees": "A. Lee's report | Trees",
    "1:1 meetings | 9:30 start | 24/7 support": "1:1 meetings | 9:30 start | 24/7 support",
    "一、财务 | 二、屋顶 | 其他": "财务 | 屋顶 | 其他",
    "（一）财务 | （二）屋顶": "财务 | 屋顶",
    "①财务 | ②屋顶": "财务 | 屋顶",
    "1.财务 | 2、屋顶": "财务 | 屋顶",
    "议题一：财务 | 议题二：屋顶": "财务 | 屋顶",
    "第一项：财务 | 第二项：屋顶": "财务 | 屋顶",
    "其他 | 三、财务": "其他 | 财务",
    "二、三线城市拓展 | 财务": "二、三线城市拓展 | 财务",
    "2026年预算 | 3号线改造 | 1.5亿元项目": "2026年预算 | 3号线改造 | 1.5亿元项目",
    "十周年庆典 | 一号楼 | 1、2号机组": "十周年庆典 | 一号楼 | 1、2号机组",
    "第一季度经营情况 | 三方协议": "第一季度经营情况 | 三方协议",
}


def agenda(titles: str) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(id=f"a{n}", title=title, lines=(Line(id=f"k{n}", text="Noted."),), state="done")
        for n, title in enumerate(titles.split(" | "))
    )


@pytest.mark.parametrize("titles", TITLES)
def test_only_certain_numbers_of_a_list_are_taken_off(titles: str) -> None:
    meeting = Meeting(title="T", language="zh", agenda=agenda(titles))
    plain = with_document_numbers(meeting, load_template("minutes", "zh").template)
    assert " | ".join(item.title for item in plain.agenda) == TITLES[titles]


@pytest.mark.parametrize(
    ("kind", "language", "titles", "shown"),
    [
        ("minutes", "en", "1. Finance | 2. Roof | AOB", ["## 1. Finance", "## 2. Roof", "## 3. AOB"]),
        ("minutes", "en", "5.1 Finance | 5.2 Roof", ["## 5.1 Finance", "## 5.2 Roof"]),
        ("notes", "en", "1. Finance | 2. Roof", ["## 1. Finance", "## 2. Roof"]),
        ("quarterly", "en", "5.1 Finance | 5.2 Roof", ["### 3.1 Finance", "### 3.2 Roof"]),
        ("minutes", "zh", "一、财务 | 二、屋顶", ["### （一）财务", "### （二）屋顶"]),
        ("monthly", "zh", "1、财务 | 2、屋顶", ["### （一）财务", "### （二）屋顶"]),
        ("notes", "zh", "一、财务 | 二、屋顶", ["## 1. 财务", "## 2. 屋顶"]),
    ],
)
def test_no_heading_has_two_numbers(kind: str, language: Language, titles: str, shown: list[str]) -> None:
    meeting = Meeting(title="T", language=language, status="ended", agenda=agenda(titles))
    rows = render(meeting, load_template(kind, language).template).splitlines()
    assert [row for row in rows if any(row.endswith(title.split(" ", 1)[-1]) for title in shown)] == shown


def test_decisions_stand_under_the_title_without_its_number() -> None:
    item = AgendaItem(id="a1", title="一、财务", lines=(Line(id="k1", tag="decision", text="同意预算"),), state="done")
    meeting = Meeting(title="会议", language="zh", status="ended", agenda=(item,))
    text = render(meeting, load_template("minutes", "zh").template)
    assert "### （一）财务" in text
    assert "一、财务" not in text
