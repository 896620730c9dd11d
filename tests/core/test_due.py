"""Deadlines: what is read, to which day, and what stays as said. Nothing is guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.due import due_choices, read_due
from minutetui.core.model import Language

MONDAY = dt.date(2026, 11, 23)

RESOLVED = """
2026-12-01 | 2026-12-01   2026/12/1 | 2026-12-01   2026年12月1日 | 2026-12-01   12月1日 | 2026-12-01
12月1号 | 2026-12-01      十二月一日 | 2026-12-01   12月1日前 | 2026-12-01      3月5日 | 2027-03-05
明年3月1日 | 2027-03-01    12月1日（周二）前 | 2026-12-01   15号 | 2026-12-15   下月5号 | 2026-12-05
本月30日 | 2026-11-30      今天 | 2026-11-23   明天 | 2026-11-24   后天 | 2026-11-25   大后天 | 2026-11-26
两周内 | 2026-12-07        2周内 | 2026-12-07  ２周内 | 2026-12-07  十天内 | 2026-12-03  10天 | 2026-12-03
三个工作日内 | 2026-11-26  五个工作日 | 2026-11-30  一个月内 | 2026-12-23  半年内 | 2027-05-23  一年内 | 2027-11-23
周五 | 2026-11-27          周一 | 2026-11-30   本周五 | 2026-11-27   这周三 | 2026-11-25   下周一 | 2026-11-30
下周五 | 2026-12-04        下下周二 | 2026-12-08  星期日 | 2026-11-29  周五前 | 2026-11-27  周五前完成 | 2026-11-27
下班前 | 2026-11-23        今天下班前 | 2026-11-23  明天下班前 | 2026-11-24  周五下班前 | 2026-11-27
月底 | 2026-11-30          月底前 | 2026-11-30  本月底 | 2026-11-30  下月底 | 2026-12-31  6月底 | 2027-06-30
季度末 | 2026-12-31        一季度末 | 2027-03-31  年底 | 2026-12-31  年底前 | 2026-12-31  明年底 | 2027-12-31
两周内提交 | 2026-12-07    最迟下周三 | 2026-12-02  月内 | 2026-11-30
today | 2026-11-23         tomorrow | 2026-11-24  Friday | 2026-11-27  Mon | 2026-11-30  this Friday | 2026-11-27
next Friday | 2026-12-04   by Friday | 2026-11-27  on Wednesday | 2026-11-25  Thurs | 2026-11-26
1 Dec | 2026-12-01         1st of December | 2026-12-01  Dec 1 | 2026-12-01  December 1st, 2027 | 2027-12-01
4 March | 2027-03-04       by 4 December | 2026-12-04  Friday 4 December | 2026-12-04  the 15th | 2026-12-15
12/1 | 2026-12-01          12-01 | 2026-12-01  2w | 2026-12-07  10d | 2026-12-03  3m | 2027-02-23  1y | 2027-11-23
in two weeks | 2026-12-07  within 10 days | 2026-12-03  two weeks from now | 2026-12-07  a fortnight | 2026-12-07
three working days | 2026-11-26  5 business days | 2026-11-30  six months | 2027-05-23  in a month | 2026-12-23
EOM | 2026-11-30           EOQ | 2026-12-31  EOY | 2026-12-31  EOD | 2026-11-23  COB Friday | 2026-11-27
end of month | 2026-11-30  end of next month | 2026-12-31  end of the quarter | 2026-12-31  end of June | 2027-06-30
end of Q1 | 2027-03-31     by the end of the year | 2026-12-31  month-end | 2026-11-30  29 Feb | 2028-02-29
"""

AS_SAID = """
上线前两周 event    验收后三天 event    两周 内 date   two weeks before launch event   after go-live event
持续进行 ongoing    长期 ongoing        ongoing ongoing   continuous ongoing
每周 recurring      每周五 recurring    每月底 recurring  weekly recurring   every Monday recurring
尽快 vague          近期 vague          待定 vague        本周内 vague       下周 vague    月中 vague
asap vague          TBC vague           next week vague   end of the week vague   soon vague
2月30日 invalid     2026-02-30 invalid  13/45 invalid     Friday 5 December invalid   Feb 30 invalid
6 unread            5% unread           X天内 unread      昨天以后 unread    奖金 unread   C++ unread
call Bob unread     12 unread           1.5 unread        内 unread          前 unread     50,000 unread
"""


def cells(table: str) -> list[str]:
    """Part a table into its cells, which stand two or more spaces apart."""
    return [cell.strip() for row in table.strip().splitlines() for cell in row.split("  ") if cell.strip()]


@pytest.mark.parametrize("cell", cells(RESOLVED))
def test_resolved(cell: str) -> None:
    phrase, _, day = cell.partition(" | ")
    due = read_due(phrase, MONDAY)
    assert (due.kind, str(due.day)) == ("date", day)
    assert due.phrase == phrase


@pytest.mark.parametrize("cell", cells(AS_SAID))
def test_as_said(cell: str) -> None:
    phrase, _, kind = cell.rpartition(" ")
    due = read_due(phrase, MONDAY)
    assert due.kind == kind
    assert (due.day is None) == (kind != "date")


@pytest.mark.parametrize(
    ("today", "phrase", "day"),
    [
        ("2026-01-31", "一个月内", "2026-02-28"),
        ("2028-01-31", "one month", "2028-02-29"),
        ("2026-11-27", "Friday", "2026-12-04"),
        ("2026-11-29", "下周一", "2026-11-30"),
        ("2026-11-29", "本周一", "2026-11-23"),
        ("2026-11-28", "三个工作日内", "2026-12-02"),
        ("2026-12-31", "月底", "2026-12-31"),
        ("2026-12-31", "下月底", "2027-01-31"),
        ("2026-12-01", "12月1日", "2026-12-01"),
        ("2026-12-02", "1 Dec", "2027-12-01"),
        ("2026-03-31", "EOQ", "2026-03-31"),
        ("2026-01-31", "31号", "2026-01-31"),
        ("2026-02-01", "31号", "2026-03-31"),
    ],
)
def test_at_the_edges_of_months_and_weeks(today: str, phrase: str, day: str) -> None:
    assert str(read_due(phrase, dt.date.fromisoformat(today)).day) == day


@pytest.mark.parametrize("language", ["zh", "en"])
def test_choices_are_phrases_that_are_read(language: Language) -> None:
    choices = due_choices(MONDAY, language)
    assert len(choices) == 9
    assert all(choice.day and read_due(choice.phrase, MONDAY, language) == choice for choice in choices)


@given(st.text(max_size=30), st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)))
def test_any_text_is_read_or_kept(text: str, today: dt.date) -> None:
    due = read_due(text, today)
    assert (due.day is not None) == (due.kind == "date")


@given(st.dates(dt.date(1, 1, 1)))
def test_an_iso_date_is_that_date(day: dt.date) -> None:
    assert read_due(day.isoformat(), MONDAY).day == day
