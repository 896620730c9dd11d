"""Chinese deadlines. Each rule is a pattern over the whole phrase and what it resolves to.

A phrase comes here normalised: NFKC, no spaces, no 前 or 完成 at its end. A rule gives the day, or None for a
day that does not exist.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from minutetui.core.due import calendar

DIGITS = {**{char: number for number, char in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
N = r"(\d{1,3}|[零〇一二两三四五六七八九十]{1,3})"
WEEK = "(?:周|星期|礼拜)"
WEEKDAYS = {**{char: number for number, char in enumerate("一二三四五六日", 1)}, "天": 7}
YEARS = {"今年": 0, "本年": 0, "明年": 1, "后年": 2}
AHEAD = {"": 0, "本": 0, "这": 0, "这个": 0, "当": 0, "下": 1, "下个": 1, "下下": 2, "下下个": 2}
WHICH = "(本|这个|这|当|下下个|下下|下个|下|)"

Rule = Callable[[re.Match[str], dt.date], "dt.date | None"]


def number(text: str) -> int:
    """Read a number below a hundred in Chinese, or any in digits."""
    if text.isdecimal() and text.isascii():
        return int(text)
    tens, found, ones = text.partition("十")
    if not found:
        return int("".join(str(DIGITS[char]) for char in text))
    return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)


def _count(match: re.Match[str], today: dt.date) -> dt.date | None:
    """Count days, weeks, months or years on."""
    count, unit = number(match[1]), match[2]
    if "工作" in unit:
        return calendar.in_working_days(today, count)
    if unit in ("天", "日"):
        return calendar.in_days(today, count)
    if unit in ("周", "星期", "个星期", "个礼拜", "礼拜"):
        return calendar.in_days(today, 7 * count)
    return calendar.in_months(today, count * {"年": 12, "个季度": 3}.get(unit, 1))


def _weekday(match: re.Match[str], today: dt.date) -> dt.date | None:
    weekday = WEEKDAYS[match[2]]
    if not match[1]:
        return calendar.next_weekday(today, weekday)
    return calendar.weekday_in_week(today, weekday, AHEAD[match[1]])


def _date(match: re.Match[str], today: dt.date) -> dt.date | None:
    year, month, day = match["year"], number(match["month"]), number(match["day"])
    if year in YEARS:
        return calendar.date(today.year + YEARS[year], month, day)
    return calendar.date(number(year[:-1]), month, day) if year else calendar.next_date(today, month, day)


def _day_of_month(match: re.Match[str], today: dt.date) -> dt.date | None:
    first = calendar.in_months(today.replace(day=1), AHEAD[match[1]])
    return calendar.date(first.year, first.month, number(match[2]))


def _month_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    year, month = match[1], number(match[2])
    if not 1 <= month <= 12:
        return None
    if not year:
        return calendar.next_month_end(today, month)
    base = today.year + YEARS[year] if year in YEARS else number(year[:-1])
    return calendar.month_end(dt.date(base, month, 1))


def _quarter_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    quarter = number(match[2])
    if not 1 <= quarter <= 4:
        return None
    if match[1]:
        base = today.year + YEARS[match[1]] if match[1] in YEARS else number(match[1][:-1])
        return calendar.month_end(dt.date(base, quarter * 3, 1))
    return calendar.next_month_end(today, quarter * 3)


YEAR = r"(?P<year>今年|本年|明年|后年|\d{4}年|)"
END = "(?:底|末)"
AFTER = "(?:之内|以内|内|之后|以后|后|)"

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        ("(?:今天|今日|当天|当日)(?:之内|内)?", lambda _, today: today),
        ("(?:明天|明日)", lambda _, today: calendar.in_days(today, 1)),
        ("(?:后天|后日)", lambda _, today: calendar.in_days(today, 2)),
        ("大后天", lambda _, today: calendar.in_days(today, 3)),
        (rf"{N}(天|个?工作日|周|个?星期|个?礼拜|个月|年|个季度){AFTER}", _count),
        (rf"{N}(日)(?:之内|以内|内|之后|以后|后)", _count),
        (rf"半年{AFTER}", lambda _, today: calendar.in_months(today, 6)),
        (rf"{WHICH}{WEEK}([一二三四五六日天])", _weekday),
        (rf"{YEAR}{N.replace('(', '(?P<month>', 1)}月{N.replace('(', '(?P<day>', 1)}(?:日|号)?", _date),
        (rf"(本|这个|当|下个|下)月{N}(?:日|号)", _day_of_month),
        (rf"{N}(?:日|号)", lambda match, today: calendar.next_day_of_month(today, number(match[1]))),
        (rf"{WHICH}月{END}", lambda match, today: calendar.month_end(today, AHEAD[match[1]])),
        (r"(?:本|这个|当)?月(?:之内|以内|内)", lambda _, today: calendar.month_end(today)),
        (rf"(今年|明年|后年|\d{{4}}年|){N}月{END}", _month_end),
        (rf"{WHICH}季度?{END}", lambda match, today: calendar.quarter_end(today, AHEAD[match[1]])),
        (r"(?:本|这个)?季度(?:之内|以内|内)", lambda _, today: calendar.quarter_end(today)),
        (rf"(今年|明年|后年|\d{{4}}年|)(?:第)?{N}季度{END}", _quarter_end),
        (rf"(?:今年|本年)?年?{END}", lambda _, today: calendar.year_end(today)),
        (r"(?:今年|本年|年)(?:之内|以内|内)", lambda _, today: calendar.year_end(today)),
        (rf"明年年?{END}", lambda _, today: calendar.year_end(today, 1)),
        (rf"(\d{{4}})年{END}", lambda match, _: calendar.date(int(match[1]), 12, 31)),
    )
)

LEADING = re.compile("^(?:最迟|最晚|不晚于|截至|截止到|截止|在|于|到|至)")
TRAILING = re.compile("(?:完成|提交|交付|上线|反馈)$")
BEFORE = re.compile("(?:下班前|下班之前|之前|以前|为止|前|止)$")
PART_OF_DAY = re.compile("(?<=[日号天一二三四五六])(?:上午|下午|中午|晚上|晚|早上)$")
WEEKDAY_NOTE = re.compile(rf"[(](?:{WEEK})([一二三四五六日天])[)]")


def read(phrase: str, today: dt.date) -> tuple[bool, dt.date | None]:
    """Read a phrase.

    Returns:
        Whether a rule fits, and the day; None for one that does not exist.
    """
    text = LEADING.sub("", TRAILING.sub("", phrase), count=1)
    if text in ("下班前", "下班之前"):
        return True, today
    note = WEEKDAY_NOTE.search(text)
    text = PART_OF_DAY.sub("", BEFORE.sub("", WEEKDAY_NOTE.sub("", text)))
    for pattern, rule in RULES:
        match = pattern.fullmatch(text)
        if match:
            day = rule(match, today)
            # A weekday given along with the date must agree with it.
            agrees = not note or (day is not None and day.isoweekday() == WEEKDAYS[note[1]])
            return True, day if agrees else None
    return False, None
