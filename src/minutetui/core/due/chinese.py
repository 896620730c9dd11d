"""Chinese deadlines: DAYS are rows that name a day, SPANS rows that count from the meeting's day.

A phrase comes here without 前, 最迟 and the like (`shells`), and without spaces.
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due import calendar
from minutetui.core.due.numerals import COUNT, DATE, HAN, HAN_DIGITS, number
from minutetui.core.due.rules import Rule, on, table

WEEK = "(?:周|星期|礼拜)"
WEEKDAYS = {char: day for chars in ("一二三四五六日", "123456") for day, char in enumerate(chars, 1)} | {"天": 7}
AHEAD = {
    "": 0,
    "本": 0,
    "这": 0,
    "这个": 0,
    "当": 0,
    "下": 1,
    "下个": 1,
    "次": 1,
    "下下": 2,
    "下下个": 2,
    "上": -1,
    "上个": -1,
}
YEARS = {"去年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
WHICH = "(?P<which>本|次|这个|这|当|下下个|下下|下个|下|上个|上)"
YEAR = rf"(?P<year>{'|'.join(YEARS)}|[0-9]{{4}}年?|[{HAN_DIGITS}]{{4}}年)"
MONTH = f"(?P<month>{DATE})月"
DAY = f"(?P<day>{DATE})"
QUARTER = "q?(?P<quarter>[一二三四1-9])(?:季度?|(?<=q[1-4]))"
WEEKDAY = rf"{WHICH}?(?:{WEEK}的?)?{WEEK}(?P<weekday>[一二三四五六日天1-6])"
END = "(?:底|末|结束|的?最后一天)"
INSIDE = "(?:之内|以内|内)"
AFTER = f"(?:{INSIDE}|之后|以后|后)"


def _which(match: re.Match[str]) -> int:
    return AHEAD[match["which"] or ""]


def _year(match: re.Match[str], today: dt.date) -> int | None:
    said = match["year"]
    if not said:
        return None
    return today.year + YEARS[said] if said in YEARS else number(said[:4])


def _weekday(match: re.Match[str], today: dt.date) -> dt.date:
    weekday = WEEKDAYS[match["weekday"]]
    if not match["which"]:
        return calendar.next_weekday(today, weekday)
    return calendar.weekday_in_week(today, weekday, _which(match))


def _date(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named(today, _year(match, today), number(match["month"]), number(match["day"]))


def _day_of(match: re.Match[str], today: dt.date) -> dt.date | None:
    first = calendar.in_months(today.replace(day=1), _which(match))
    return calendar.date(first.year, first.month, number(match["day"]))


def _month_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), number(match["month"]))


def _quarter_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), 3 * number(match["quarter"]))


def _half_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), 6 if match["half"] in ("上半年", "h1") else 12)


def _year_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), 12)


def _months(unit: int) -> Rule:
    return lambda match, today: calendar.in_months(today, number(match[1]) * unit)


DAYS = table(
    (f"(?:今天|今日|本日|当天|当日)(?:{INSIDE}|结束|晚些时候)?|今[早晚]|下班(?:之前|以前|前)", on(calendar.in_days, 0)),
    (f"明[早晚]|明[天日]{INSIDE}?", on(calendar.in_days, 1)),
    (f"后[天日]{INSIDE}?", on(calendar.in_days, 2)),
    (f"大后[天日]{INSIDE}?", on(calendar.in_days, 3)),
    ("昨[天日晚]", on(calendar.in_days, -1)),
    ("前[天日]", on(calendar.in_days, -2)),
    ("大前[天日]", on(calendar.in_days, -3)),
    ("下一?个工作日", on(calendar.in_working_days, 1)),
    (WEEKDAY, _weekday),
    (rf"{YEAR}?{MONTH}{DAY}[日号]", _date),
    (rf"{YEAR}?(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})", _date),
    (rf"{WHICH}月的?{DAY}[日号]", _day_of),
    (f"([0-9]{{1,2}}[日号]|{HAN}号)", lambda match, today: calendar.next_day_of_month(today, number(match[1][:-1]))),
    (f"(?:{WHICH}月?)?月(?:{END}|{INSIDE})", lambda match, today: calendar.month_end(today, _which(match))),
    (f"{WHICH}?季度?(?:{END}|{INSIDE})", lambda match, today: calendar.quarter_end(today, _which(match))),
    (f"(?:{YEAR}年?度?|本?年度?)(?:{END}|{INSIDE})", _year_end),
    (f"{YEAR}?{MONTH}份?{END}", _month_end),
    (f"{YEAR}?第?{QUARTER}{END}", _quarter_end),
    (f"{YEAR}?(?:第|(?=q)){QUARTER}{INSIDE}", _quarter_end),
    (f"{YEAR}?(?P<half>上半年|下半年|h1|h2){END}", _half_end),
)

SPANS = table(
    (f"({COUNT})个?(?:天|自然日|日历日){AFTER}?", lambda match, today: calendar.in_days(today, number(match[1]))),
    (f"({COUNT})日{INSIDE}", lambda match, today: calendar.in_days(today, number(match[1]))),
    (f"({COUNT})个?工作[日天]{AFTER}?", lambda match, today: calendar.in_working_days(today, number(match[1]))),
    (f"({COUNT})个?{WEEK}{AFTER}?", lambda match, today: calendar.in_days(today, 7 * number(match[1]))),
    (f"({COUNT})个月{AFTER}?", _months(1)),
    (f"(两)月{AFTER}", _months(1)),
    (f"({COUNT})个季度{AFTER}?", _months(3)),
    (f"半年{AFTER}?", on(calendar.in_months, 6)),
    (f"一年半{AFTER}?", on(calendar.in_months, 18)),
    (f"([1-9]|10|[一二两三四五十])年{AFTER}?", _months(12)),
)
