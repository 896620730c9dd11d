"""Pasted agendas, as they come out of invitations, tables and other minutes."""

from __future__ import annotations

import pytest
from hypothesis import example, given
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
    ("1 Opening\n2 Reports\n2.1 Rota\n3 Close", "Opening / Reports [Rota] / Close"),
    ("3 docks\n2 gates\n5 doors", "3 docks / 2 gates / 5 doors"),
    # The head and the end of a mail
    ("From: Bo\nSent: Monday\nTo: Ann\nCc: Zoe\nSubject: Friday\n\nAgenda\n1. Opening\n2. Close", "Opening / Close"),
    ("> Hi all,\n> Agenda for Friday, 3 March:\n> 1. Opening\n> 2. Close\n>\n> Kind regards\n> Ann", "Opening / Close"),
    ("第3次办公会议程\n一、开场\n二、预算\n\n谢谢！\n李明", "开场 / 预算"),
    ("• Opening\n· Budget", "Opening / Budget"),
    # Who leads it, and how long it takes
    ("1. Depot report — Ann Lee, 20 min", "Depot report 20 @Ann Lee"),
    ("1. Depot report (Ann Lee, Bo Chen; 20')", "Depot report 20 @Ann Lee @Bo Chen"),
    ("1. Depot report - Ann Lee and Bo Chen - 20 minutes", "Depot report 20 @Ann Lee @Bo Chen"),
    ("1. Depot report\nPresenter: Ann\nTime: 20 min\n2. Budget", "Depot report 20 @Ann / Budget"),
    ("1. Depot report, led by Ann Lee", "Depot report @Ann Lee"),
    ("1. Budget (draft)\n2. Budget (second reading, 20 min)", "Budget (draft) / Budget (second reading) 20"),
    ("1. Budget (second reading) (20 min)", "Budget (second reading) 20"),
    ("1. Leadership training (Lead time)", "Leadership training (Lead time)"),
    # An office beside a name is a role, alone it is who leads
    ("1. Rent (Sam Hill, Treasurer, 20 min)\n2. Rota (Treasurer, 5 min)", "Rent 20 @Sam Hill / Rota 5 @Treasurer"),
    ("1. Rent (Sam Hill, Finance Director)\n2. Rota (Chair, Clerk, 5 min)", "Rent @Sam Hill / Rota 5 @Chair @Clerk"),
    ("1. Rent (Sam Hill, Treasurer, and Bo Chen, Clerk, 20 min)", "Rent 20 @Sam Hill @Bo Chen"),
    ("1. Rent (Treasurer: Sam Hill, 9 min)\n2. Rota (Bo & Clerk, 5 min)", "Rent 9 @Sam Hill / Rota 5 @Bo @Clerk"),
    ("1. Rent (Sam Hill (Treasurer), 20 min)\n2. Rota (Sam - Clerk, 5 min)", "Rent 20 @Sam Hill / Rota 5 @Sam"),
    ("Item\tPresenter\nRent\tSam Hill, Treasurer\nRota\tClerk", "Rent @Sam Hill / Rota @Clerk"),
    ("一、预算（王芳，财务总监，20分钟）\n二、排班（财务总监，5分钟）", "预算 20 @王芳 / 排班 5 @财务总监"),
    ("一、预算（财务总监王芳，20分钟）\n二、排班（财务部 李明，5分钟）", "预算 20 @王芳 / 排班 5 @李明"),
    (
        "一、预算（王芳（财务总监），20分钟）\n二、排班（王芳、财务总监，5分钟）",
        "预算 20 @王芳 / 排班 5 @王芳 @财务总监",
    ),
    # Times
    ("09:00 Opening\n09:15 Budget\n10:00 Close", "Opening 15 / Budget 45 / Close"),
    ("09:00 Opening", "09:00 Opening"),
    ("9:00 Opening\n19:00 Dinner", "09:00 Opening / 19:00 Dinner"),
    ("09:00-09:20 Opening\n9.20 to 10.00 Budget", "Opening 20 / Budget 40"),
    ("1. Opening 09:00–09:20\n2. Budget", "Opening 20 / Budget"),
    ("1. 9:00 Opening\n2. 9:30 Close", "Opening 30 / Close"),
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
    # Tables by their header row
    (
        "序号\t议题\t汇报人\t时间\t时长（分钟）\n1\t开场\t李明\t9:00\t10\n2\t闸机改造\t安全部、王芳\t9:10\t20",
        "开场 10 @李明 / 闸机改造 20 @安全部 @王芳",
    ),
    (
        "序号\t议题\t汇报部门\t时间\n1\t安全生产\t安全部\t9：00－9：20\n2\t其他\t\t9：20－9：30",
        "安全生产 20 @安全部 / 其他 10",
    ),
    ("议题名称\t汇报人\t预计时长(min)\n《采购办法》审议\t张华\t15", "《采购办法》审议 15 @张华"),
    ("议题\t时间\n“双十二”筹备\t上午9:00-9:30\n年度预算\t下午2:00-2:45", "“双十二”筹备 30 / 年度预算 45"),
    (
        "议题\t开始时间\t结束时间\t备注\n预算\t14:00\t14:40\t见附件2\n其他\t14:40\t15:00\t无",
        "预算（见附件2） 40 / 其他 20",
    ),
    (
        "No.\tTopic\tPresenter\tOwner\tStart\tEnd\n1\tOpening\tAnn\t\t9:00\t9:10\n2\tRent\tBo\tFinance\t9:10\t9:40",
        "Opening 10 @Ann / Rent 30 @Bo @Finance",
    ),
    ("Item\tTopic\tLead\tTime\n1\tOpening\tAnn\t10\n2\tBudget\tBo, Cy\t20", "Opening 10 @Ann / Budget 20 @Bo @Cy"),
    (
        "Time\tItem\tSpeaker\n9:00 am\tOpening\tAnn\n9:15 am\tBudget\tBo\n10:00 am\tBreak\t",
        "Opening 15 @Ann / Budget 45 @Bo / Break",
    ),
    (
        "Time\tItem\n9.00-9.30am\tOpening\n11:30-12:15pm\tBudget\n12:30 pm\tLunch",
        "Opening 30 / Budget 45 / Lunch",
    ),
    ("Topic\tStart\tDuration (min)\nOpening\t9:00\t5\n\t\t\nTotal\t\t5", "Opening 5"),
    (
        "Depot review, 3 March\nNo\tAgenda item\tPresenter\n1\tReports\tAnn\n1.1\tNight shift\tBo\n2\tClose\t",
        "Reports @Ann [Night shift @Bo] / Close",
    ),
    (
        "| Topic | Owner | Min |\n|---|---|---|\n| Opening | Ann | 5 |\n| Budget | — | 20 |",
        "Opening 5 @Ann / Budget 20",
    ),
    ("**Topic**\t**Owner**\nOpening\tAnn", "Opening @Ann"),
    (
        'Topic\tOwner\tMinutes\n"Opening\nand welcome"\tAnn\t5\nBudget\t"Bo\nCy"\t20',
        "Opening and welcome 5 @Ann / Budget 20 @Bo @Cy",
    ),
    ("Topic    Owner    Minutes\nOpening    Ann    5\nBudget    Bo    20", "Opening 5 @Ann / Budget 20 @Bo"),
    (
        "时间\t环节\t主持人\n9:00\t签到\t\n9:30\t致辞\t王总\n茶歇\t\t\n10:30\t讨论\t李明",
        "签到 30 / 致辞 60 @王总 / 茶歇 / 讨论 @李明",
    ),
    ("1\tOpening\tAnn Lee\t9:00\t10\n2\tRent\tBo Chen\t9:10\t20", "Opening 10 @Ann Lee / Rent 20 @Bo Chen"),
    ("1.\tOpening\t9:00 am\tAnn Lee\n2.\tRent\t9:30 am\tBo Chen", "Opening 30 @Ann Lee / Rent @Bo Chen"),
    ("9:00-9:30\t开场\n9:30-10:00\t预算\t李明、王芳", "开场 30 / 预算 30 @李明 @王芳"),
    ("一、\t开场\t5分钟\n二、\t预算\t半小时", "开场 5 / 预算 30"),
    # Without a header row no tab is left in a title
    ("1\tOpening\tand welcome\n2\tBudget\t30 min", "Opening and welcome / Budget 30"),
    # Half-day times
    ("9:00 am Opening\n9:20 am Budget\n12:30 pm Lunch", "Opening 20 / Budget 190 / Lunch"),
    ("9.00-9.30am Opening\n9.30-10.00am Budget", "Opening 30 / Budget 30"),
    ("9:30 am Budget\n12:00 noon Lunch\n1:00 pm Close", "Budget 150 / Lunch 60 / Close"),
    ("9am Opening\n10 am Budget\n1pm Lunch", "Opening 60 / Budget 180 / Lunch"),
    ("Opening 9:00 am – 9:45 am\nBudget (7:00-8:00 pm)", "Opening 45 / Budget 60"),
    ("9：00－9：20 开场\n9：20－10：00 预算", "开场 20 / 预算 40"),
    ("上午9:00-9:30 开场\n下午2:00～3:30 预算", "开场 30 / 预算 90"),
    # a time of day in the bracket of an item is its planned beginning, and no part of the title
    (
        "1. Opening (Ann Lee, 19:00, 5 min)\n2. Budget (19:05, Bo Chen, 15 min)",
        "Opening 5 @Ann Lee / Budget 15 @Bo Chen",
    ),
    ("1. Opening (7 pm)\n2. Budget (at 7.05 pm)\n3. Close (7.30 pm)", "Opening 5 / Budget 25 / Close"),
    ("1. Opening (19:00–19:05, Ann Lee)\n2. Budget (Ann Lee, 19:05–19:30)", "Opening 5 @Ann Lee / Budget 25 @Ann Lee"),
    ("1. Opening (Ann Lee 19:00)\n2. Budget (Ann Lee, 20.15, 15 min)", "Opening 75 @Ann Lee / Budget 15 @Ann Lee"),
    ("一、开场（上午9:00）\n二、预算（王芳，9:10，20分钟）\n三、散会（9点半）", "开场 10 / 预算 20 @王芳 / 散会"),
    ("1. Bus stop (route 19, 7.05 pm departure)", "Bus stop (route 19, 7.05 pm departure)"),
    ("1. Policy (2.5)\n2. Odds (3:1)", "Policy (2.5) / Odds (3:1)"),
    ("1. Next meeting (18 January, 7.30 pm)", "Next meeting (18 January, 7.30 pm)"),
    ("3点建议\n2026年9.30前", "3点建议 / 2026年9.30前"),
    # Bullets of Word, quoted mail
    ("\uf0b7\tOpening\no\tWelcome\n§\tRules\n\uf0b7\tBudget", "Opening [Welcome [Rules]] / Budget"),
    ("Ø\t开场\nØ\t预算", "开场 / 预算"),
    ("o   Opening\no   Budget", "Opening / Budget"),
    ("> 1. Opening (10 min)\n> 2. Budget\n>   2.1 Rent", "Opening 10 / Budget [Rent]"),
    (">> - Opening\n>> - Budget", "Opening / Budget"),
    ("On Monday Ann wrote:\n> Agenda\n> 1. Opening\n> 2. Budget", "Opening / Budget"),
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
@example("Opening \t 09:00\n\t \t Opening")
@example("Opening \t 09:00\n\t \t Opening Opening")
@example("Opening Opening Opening Opening Opening \t\n\t Opening \t Opening \t 09:00")
@example("Opening Opening Opening Opening Opening \t\n\t Opening Opening \t Opening \t 09:00")
def test_no_word_is_lost(text: str) -> None:
    def titles(items: tuple[AgendaItem, ...]) -> str:
        return "".join("".join((item.title, *item.led_by, titles(item.items))) for item in items)

    found = titles(agenda_from(text, looks_like_name))
    assert found.count("Opening") == text.count("Opening")
    assert found.count("预算") == text.count("预算")
