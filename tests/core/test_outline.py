"""Pasted agendas, as they come out of invitations, tables and other minutes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.agenda.heading import read_minutes
from minutetui.core.agenda.outline import agenda_from
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.people.calling import looks_like_name

AGENDAS: list[tuple[str, str]] = [
    ("1. Opening\n2. Budget", "Opening / Budget"),
    ("Opening\nBudget", "Opening / Budget"),
    ("Agenda:\n\n1) Opening (10 min)\n2) Budget - 1.5 hours", "Opening 10 / Budget 90"),
    ("Depot review, 3 March\nAgenda\n- Opening\n- Budget", "Opening / Budget"),
    ("1. Reports\n1.1 Night shift\n1.2 Scanners\n2. Close", "Reports [Night shift / Scanners] / Close"),
    (
        "- Reports\n  - Night shift\n    * Rota\n  - Scanners\n- Close",
        "Reports [Night shift [Rota] / Scanners] / Close",
    ),
    ("Reports\n\tNight shift\n\tScanners\nClose", "Reports [Night shift / Scanners] / Close"),
    ("1. Reports\n(a) Night shift\n(b) Scanners\n2. Close", "Reports [Night shift / Scanners] / Close"),
    ("# Day one\n## Opening\n## Budget\n# Day two\n## Close", "Day one [Opening / Budget] / Day two [Close]"),
    ("Morning\n1. Opening\n2. Budget\nAfternoon\n3. Close", "Morning [Opening / Budget] / Afternoon [Close]"),
    ("Item 1: Opening\nItem 2: Budget", "Opening / Budget"),
    ("- [ ] Opening\n- [x] Budget", "Opening / Budget"),
    ("• Opening\n· Budget", "Opening / Budget"),
    # Who leads it, and how long it takes
    ("1. Depot report — Ann Lee, 20 min", "Depot report 20 @Ann Lee"),
    ("1. Depot report (Ann Lee, Bo Chen; 20')", "Depot report 20 @Ann Lee @Bo Chen"),
    ("1. Depot report - Ann Lee and Bo Chen - 20 minutes", "Depot report 20 @Ann Lee @Bo Chen"),
    ("1. Depot report\nPresenter: Ann\nTime: 20 min\n2. Budget", "Depot report 20 @Ann / Budget"),
    ("1. Depot report, led by Ann Lee", "Depot report @Ann Lee"),
    ("1. Budget (draft)\n2. Budget (second reading, 20 min)", "Budget (draft) / Budget (second reading, 20 min)"),
    ("1. Budget (second reading) (20 min)", "Budget (second reading) 20"),
    ("1. Leadership training (Lead time)", "Leadership training (Lead time)"),
    # Times
    ("09:00 Opening\n09:15 Budget\n10:00 Close", "Opening 15 / Budget 45 / 10:00 Close"),
    ("09:00-09:20 Opening\n9.20 to 10.00 Budget", "Opening 20 / Budget 40"),
    ("1. Opening 09:00–09:20\n2. Budget", "Opening 20 / Budget"),
    ("1. 9:00 Opening\n2. 9:30 Close", "Opening 30 / 09:30 Close"),
    # Tables
    (
        "No\tItem\tPresenter\tTime\n1\tOpening\tAnn Lee\t10 min\n2\tBudget\tBo Chen\t1 h",
        "Opening 10 @Ann Lee / Budget 60 @Bo Chen",
    ),
    ("| Item | Time |\n|---|---|\n| Opening | 10 min |\n| Budget | 20 min |", "Opening 10 / Budget 20"),
    # Chinese
    ("会议议程\n一、开场（5分钟，李明）\n二、物流工作汇报 —— 王芳", "开场 5 @李明 / 物流工作汇报 @王芳"),
    (
        "一、汇报\n（一）夜班 20分钟\n（二）采购\n1. 方案\n2. 预算\n二、其他",
        "汇报 [夜班 20 / 采购 [方案 / 预算]] / 其他",
    ),
    ("议题一：开场\n议题二：预算 半小时", "开场 / 预算 30"),
    ("1、开场\n汇报人：李明、王芳\n时长：一个半小时\n2、预算", "开场 90 @李明 @王芳 / 预算"),
    ("①开场\n②预算（讨论稿）", "开场 / 预算（讨论稿）"),
    ("第一项 开场\n第二项 预算", "开场 / 预算"),
    ("\u3000\u3000一、开场\n\u3000\u3000二、预算", "开场 / 预算"),
    # What only looks like a mark stays
    ("2026 plan\n3 docks\n1.5小时培训", "2026 plan / 3 docks / 1.5小时培训"),
    ("10.30 start\n1", "10.30 start / 1"),
    ("", ""),
]
"""What was pasted, and the items: title, minutes, @who leads it, [items inside]."""


def told(items: tuple[AgendaItem, ...]) -> str:
    """Write items as the table has them."""
    return " / ".join(
        " ".join(
            filter(
                None,
                (
                    item.title,
                    str(item.minutes or ""),
                    *(f"@{name}" for name in item.led_by),
                    f"[{told(item.items)}]" if item.items else "",
                ),
            )
        )
        for item in items
    )


@pytest.mark.parametrize(("text", "items"), AGENDAS, ids=[text for text, _ in AGENDAS])
def test_a_pasted_agenda_becomes_items(text: str, items: str) -> None:
    assert told(agenda_from(text, looks_like_name)) == items


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("20 min", 20), ("20min.", 20), ("20'", 20), ("about 20 minutes", 20), ("约20分钟", 20), ("20分", 20)),
        *(("1 h", 60), ("1.5 hours", 90), ("half an hour", 30), ("an hour", 60), ("半小时", 30), ("两小时", 120)),
        *(
            ("一个半小时", 90),
            ("一个小时", 60),
            ("20", None),
            ("min", None),
            ("20 people", None),
            ("20 min each", None),
        ),
    ],
)
def test_lengths(text: str, minutes: int | None) -> None:
    assert read_minutes(text) == minutes


WORDS = st.sampled_from(
    ["Opening", "预算", "(20 min)", "— Ann Lee", "1.", "- ", "一、", "\t", "09:00", "(", "）", "|", " "]
)


@given(st.lists(st.lists(WORDS, min_size=1).map(" ".join)).map("\n".join))
def test_no_word_is_lost(text: str) -> None:
    def titles(items: tuple[AgendaItem, ...]) -> str:
        return "".join("".join((item.title, *item.led_by, titles(item.items))) for item in items)

    found = titles(agenda_from(text, looks_like_name))
    assert found.count("Opening") == text.count("Opening")
    assert found.count("预算") == text.count("预算")
