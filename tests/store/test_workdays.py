"""Working days by the country: China's announced holidays and make-up days, weekends elsewhere."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from minutetui.core.due import holidays_unknown, read_due
from minutetui.store.libraries import china_workday, workdays_for
from minutetui.words import Language


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2026-02-13", True),  # a Friday
        ("2026-02-14", True),  # a Saturday that makes up for the Spring Festival
        ("2026-02-16", False),  # a Monday in the Spring Festival
        ("2026-02-21", False),  # a Saturday in it
        ("2026-02-28", True),  # another Saturday that makes up for it
        ("2026-05-01", False),  # a Friday
        ("2026-10-10", True),  # a Saturday that makes up for the National Day
        ("1999-01-04", None),  # not known
        ("2099-01-05", None),  # not announced yet
    ],
)
def test_china_works_on_the_days_that_were_announced(day: str, wanted: bool | None) -> None:
    assert china_workday(dt.date.fromisoformat(day)) is wanted


@pytest.mark.parametrize(
    ("language", "today", "phrase", "wanted"),
    [
        ("zh", "2026-02-12", "三个工作日内", "2026-02-24"),  # Friday, Saturday, then the festival
        ("zh", "2026-02-12", "会后三个工作日内", "2026-02-24"),
        ("zh", "2026-04-29", "2个工作日内", "2026-05-06"),
        ("zh", "2026-09-30", "下一个工作日", "2026-10-08"),
        ("zh", "2026-09-01", "本月最后一个工作日", "2026-09-30"),
        ("zh", "2026-09-01", "下月第一个工作日", "2026-10-08"),
        ("zh", "2026-09-01", "10月第一个工作日", "2026-10-08"),
        ("zh", "2026-02-01", "本月最后一个工作日", "2026-02-28"),  # a Saturday that makes up for the festival
        ("zh", "2026-02-12", "three working days", "2026-02-24"),
        ("en", "2026-02-12", "three working days", "2026-02-17"),
        ("en", "2026-02-12", "三个工作日内", "2026-02-17"),
        ("en", "2026-02-01", "last working day of the month", "2026-02-27"),
        ("zh", "2099-02-02", "三个工作日内", "2099-02-05"),
    ],
)
def test_working_days_are_those_of_the_country(language: Language, today: str, phrase: str, wanted: str) -> None:
    due = read_due(phrase, dt.date.fromisoformat(today), language, is_workday=workdays_for(language))
    assert str(due.day) == wanted


@pytest.mark.parametrize(
    ("language", "today", "phrase", "day", "wanted"),
    [
        ("zh", "2099-02-02", "三个工作日内", "2099-02-05", True),
        ("zh", "2099-02-02", "within 3 business days", "2099-02-05", True),
        ("zh", "2099-02-02", "三天内", "2099-02-05", False),
        ("zh", "2026-02-02", "三个工作日内", "2026-02-05", False),
        ("zh", "2026-12-30", "90个工作日内", "2099-04-01", True),  # begins in a known year and ends in another
        ("en", "2099-02-02", "three working days", "2099-02-05", False),  # no holidays are ever counted
    ],
)
def test_it_is_said_where_the_holidays_are_not_known(
    language: Language, today: str, phrase: str, day: str, wanted: bool
) -> None:
    first, last = dt.date.fromisoformat(today), dt.date.fromisoformat(day)
    assert holidays_unknown(phrase, first, last, workdays_for(language)) is wanted


def test_the_library_is_loaded_only_for_working_days() -> None:
    probe = (
        "import datetime as dt, sys; from minutetui.core.due import read_due; "
        "from minutetui.store.libraries import workdays_for; "
        "read_due('两周内', dt.date(2026, 3, 2), 'zh', is_workday=workdays_for('zh')); "
        "print('chinese_calendar' in sys.modules); "
        "read_due('两个工作日内', dt.date(2026, 3, 2), 'zh', is_workday=workdays_for('zh')); "
        "print('chinese_calendar' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
