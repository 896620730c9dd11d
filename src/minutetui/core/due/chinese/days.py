"""Chinese deadlines that are one day: DAYS name it, SPANS count from the meeting's day.

A phrase comes here without spaces, and without 前, 最迟 and the like (`around_spans`, `around_days`).
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due.grammar import DAY, Calendar, DayRule, DayRules, counts, day_or_none
from minutetui.core.text.numerals import COUNT, DATE_PART, HAN, HAN_DIGITS, number

WEEK = "(?:周|星期|礼拜)"
DAYTIME = "上午|早上|(?<![周期拜])一早|中午|午前|下午|午后|傍晚"
_WEEKDAYS = {char: day for chars in ("一二三四五六日", "123456") for day, char in enumerate(chars, 1)} | {"天": 7}
_AHEAD = {
    **dict.fromkeys(("", "本", "这", "这个", "当"), 0),
    **dict.fromkeys(("下", "下个", "次"), 1),
    **dict.fromkeys(("下下", "下下个"), 2),
    **dict.fromkeys(("上", "上个"), -1),
}
_YEARS = {"去年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
_WHICH = "(?P<which>本|次|这个|这|当|下下个|下下|下个|下|上个|上)"
TWO_DIGITS = f"(?:[0-9]{{2}}|[二三][{HAN_DIGITS}])年"
NAMED_YEAR = rf"{'|'.join(_YEARS)}|[0-9]{{4}}年?|[{HAN_DIGITS}]{{4}}年"
_YEAR = f"(?P<year>{NAMED_YEAR})"
_ANY_YEAR = f"(?P<year>{NAMED_YEAR}|{TWO_DIGITS})"
_MONTH = f"(?P<month>{DATE_PART})月"
_DAY = f"(?P<day>{DATE_PART})"
_QUARTER = "q?(?P<quarter>[一二三四1-9])(?:季度?|(?<=q[1-4]))"
_WEEKDAY = rf"{_WHICH}?(?:{WEEK}的?)?{WEEK}(?P<weekday>[一二三四五六日天1-6])"
_END = "(?:底|末|结束|的?最后一天)"
_INSIDE = "(?:之内|以内|内)"
_AFTER = f"(?:{_INSIDE}|之后|以后|后)"
_OF_MEETING = "(?:(?:本次|这次|本)?会议(?:结束)?(?:之?后)?|会后|散会(?:之?后)?)的?"
AFTER_MEETING = (
    "(?:本次|这次|本)?会议?(?:结束)?(?:之后|以后|后)|散会(?:之后|以后|后)|(?:自|从)?(?:本次)?会议?(?:召开)?之日起"
)
FROM_NOW = "(?:自|从)?(?:即日|今天?|今日|现在)起"
_CLOCK_TIME = (
    "(?:(?:[01]?[0-9]|2[0-3]|十[一二]?|[一二两三四五六七八九])(?:[点时](?:整|半|[一三]刻|[0-5][0-9]分?)?|:[0-5][0-9]))"
)
_NTH = (
    "(?:的|内的?)?(?P<nth>最后[一1]?|(?:倒数)?第[一二三四五1-5]|首)个?"
    rf"(?:{WEEK}(?P<weekday>[一二三四五六日天1-6])|工作[日天])"
)


_BEFORE = "(?:之前|以前|前|当[天日])"
_FIXED = (
    ("元旦节?", 1, 1),
    (f"三八(?:国际)?妇女节|妇女节|三八节?{_BEFORE}", 3, 8),
    (f"(?:五一)?(?:国际)?劳动节|五一节?{_BEFORE}", 5, 1),
    (f"(?:六一)?(?:国际)?儿童节|六一节?{_BEFORE}", 6, 1),
    (f"七一{_BEFORE}", 7, 1),
    (f"(?:八一)?建军节|八一{_BEFORE}", 8, 1),
    ("教师节", 9, 10),
    (f"国庆节|国庆{_BEFORE}", 10, 1),
    ("圣诞节?", 12, 25),
)
"""Holidays that are on the same day of every year, unlike 春节; 国庆, which is a name, too, is only with 前."""


def _holiday(month: int, day: int) -> DayRule:
    return lambda match, calendar: calendar.named_day(_year(match, calendar), month, day)


def _which(match: re.Match[str]) -> int:
    return _AHEAD[match["which"] or ""]


def _year(match: re.Match[str], calendar: Calendar) -> int | None:
    said = match["year"]
    if not said:
        return None
    if said in _YEARS:
        return calendar.today.year + _YEARS[said]
    if len(said) > 3:
        return number(said[:4])
    return 2000 + (int(said[:2]) if said[:2].isdecimal() else number(f"二〇{said[:2]}") - 2000)


def _weekday(match: re.Match[str], calendar: Calendar) -> dt.date:
    weekday = _WEEKDAYS[match["weekday"]]
    if not match["which"]:
        return calendar.next_weekday(weekday)
    return calendar.weekday_in_week(weekday, _which(match))


def _date(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_day(_year(match, calendar), number(match["month"]), number(match["day"]))


def _day_of(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    first = calendar.month(_which(match))
    return day_or_none(first.year, first.month, number(match["day"]))


def _month_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), number(match["month"]))


def _quarter_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), 3 * number(match["quarter"]))


def _half_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), 6 if match["half"] in ("上半年", "h1") else 12)


def _year_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), 12)


def _nth(match: re.Match[str]) -> tuple[int, int]:
    """Give the ordinal and the day: (1, 5) is the first Friday, (-1, 0) the last working day."""
    said = match["nth"]
    nth = -1 if said.startswith("最后") else 1 if said == "首" else number(said[-1])
    nth = -nth if said.startswith("倒数") else nth
    return nth, _WEEKDAYS[match["weekday"]] if match["weekday"] else 0


def _nth_of_month(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.nth_day(calendar.month(_which(match)), calendar.month_end(_which(match)), *_nth(match))


def _nth_of_named_month(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.nth_day_of_month(_year(match, calendar), number(match["month"]), *_nth(match))


def _nth_of_quarter(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    last = calendar.quarter_end(_which(match))
    return calendar.nth_day(Calendar(last).month(-2), last, *_nth(match))


def _nth_of_year(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    year = _year(match, calendar) or calendar.today.year
    return calendar.nth_day(dt.date(year, 1, 1), dt.date(year, 12, 31), *_nth(match))


def _nth_of_week(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    first = calendar.weekday_in_week(1, _which(match))
    return calendar.nth_day(first, first + 6 * DAY, *_nth(match))


def _hours(match: re.Match[str], calendar: Calendar) -> dt.date:
    return calendar.in_days(number(match[1]) // 24)


def _months(unit: int) -> DayRule:
    return lambda match, calendar: calendar.in_months(number(match[1]) * unit)


DAYS: DayRules = (
    (
        f"(?:今天|今日|本日|(?:{_OF_MEETING})?当[天日])(?:{_INSIDE}|结束|晚些时候)?",
        counts(Calendar.in_days, 0),
    ),
    ("今[早晚]|下班(?:之前|以前|前)", counts(Calendar.in_days, 0)),
    (f"明[早晚]|明[天日]{_INSIDE}?", counts(Calendar.in_days, 1)),
    (f"后[天日]{_INSIDE}?", counts(Calendar.in_days, 2)),
    (f"大后[天日]{_INSIDE}?", counts(Calendar.in_days, 3)),
    (f"[次翌]日{_INSIDE}?|(?:{AFTER_MEETING})(?:[次翌]日|第二天)", counts(Calendar.in_days, 1)),
    ("昨[天日晚]", counts(Calendar.in_days, -1)),
    ("前[天日]", counts(Calendar.in_days, -2)),
    ("大前[天日]", counts(Calendar.in_days, -3)),
    (
        f"(?:{AFTER_MEETING})第({COUNT})个?工作[日天]",
        lambda match, calendar: calendar.in_working_days(number(match[1])),
    ),
    (
        f"(?:(?:{AFTER_MEETING})的?|{FROM_NOW})第?({COUNT})[日天]",
        lambda match, calendar: calendar.in_days(number(match[1])),
    ),
    ("下一?个工作日", counts(Calendar.in_working_days, 1)),
    (_WEEKDAY, _weekday),
    (rf"{_ANY_YEAR}?{_MONTH}{_DAY}[日号]", _date),
    (r"(?P<year>)(?P<month>[0-9]{1,2})\.(?P<day>[0-9]{1,2})(?:[日号]|[日号]?(?:之前|以前|前))", _date),
    (r"(?P<year>)最[迟晚](?:不超过|于|在)?(?P<month>[0-9]{1,2})\.(?P<day>[0-9]{1,2})[日号]?(?:之前|以前|前)?", _date),
    (rf"{_YEAR}?(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})", _date),
    (rf"{_WHICH}月的?{_DAY}[日号]", _day_of),
    (
        "(2[5-9]|3[01]|二十[一二三四五六七八九]?|三十一?)(?:之前|以前|前)",
        lambda match, calendar: calendar.next_day_of_month(number(match[1])),
    ),
    (f"([0-9]{{1,2}}[日号]|{HAN}号)", lambda match, calendar: calendar.next_day_of_month(number(match[1][:-1]))),
    *((f"{_YEAR}?(?:{called})", _holiday(month, day)) for called, month, day in _FIXED),
    (f"(?:{_WHICH}月?)?月(?:{_END}|{_INSIDE})", lambda match, calendar: calendar.month_end(_which(match))),
    (f"{_WHICH}?季度?(?:{_END}|{_INSIDE})", lambda match, calendar: calendar.quarter_end(_which(match))),
    (f"{_WHICH}?个?月{_NTH}", _nth_of_month),
    (f"{_ANY_YEAR}?{_MONTH}份?{_NTH}", _nth_of_named_month),
    (f"{_WHICH}?个?季度?{_NTH}", _nth_of_quarter),
    (f"(?:{_YEAR}|本?年)度?{_NTH}", _nth_of_year),
    (f"{_WHICH}个?{WEEK}{_NTH}", _nth_of_week),
    (f"(?:{_YEAR}年?度?|本?年度?)(?:{_END}|{_INSIDE})", _year_end),
    (f"(?P<year>{TWO_DIGITS})度?{_END}", _year_end),
    (f"{_ANY_YEAR}?{_MONTH}份?{_END}", _month_end),
    (f"{_ANY_YEAR}?第?{_QUARTER}{_END}", _quarter_end),
    (f"{_ANY_YEAR}?(?:第|(?=q|.季度)){_QUARTER}{_INSIDE}", _quarter_end),
    (f"{_YEAR}?(?P<half>上半年|下半年|h1|h2)(?:{_END}|{_INSIDE})", _half_end),
)

_EARLIER = f"(?P<day>.{{2,12}})(?:之前|以前|前)(?:的|提前)?(?P<count>{COUNT})个?"

EARLIER: DayRules = (
    (f"{_EARLIER}(?:天|日)", lambda match, calendar: calendar.in_days(-number(match["count"]))),
    (f"{_EARLIER}{WEEK}", lambda match, calendar: calendar.in_days(-7 * number(match["count"]))),
    (f"{_EARLIER}工作[日天]", lambda match, calendar: calendar.working_days_before(number(match["count"]))),
    (
        "(?P<day>.{2,12})(?:之前|以前|前)的?最后一?个?工作[日天]",
        counts(Calendar.working_days_before, 1),
    ),
)
"""周五前两天, 12月20日前一周, 元旦前最后一个工作日."""

SPANS: DayRules = (
    (f"(?:[中正]午{_CLOCK_TIME}?|(?:下午|午后|傍晚|晚上?){_CLOCK_TIME})(?:之前|以前|前)", counts(Calendar.in_days, 0)),
    (f"百[日天]{_AFTER}", counts(Calendar.in_days, 100)),
    (f"((?:24|48|72|96|120)|二十四|四十八|七十二)个?小时{_AFTER}?", _hours),
    (f"({COUNT})个?(?:天|自然日|日历日){_AFTER}?", lambda match, calendar: calendar.in_days(number(match[1]))),
    (f"({COUNT})日{_INSIDE}", lambda match, calendar: calendar.in_days(number(match[1]))),
    (f"({COUNT})个?工作[日天]{_AFTER}?", lambda match, calendar: calendar.in_working_days(number(match[1]))),
    (f"({COUNT})个?{WEEK}{_AFTER}?", lambda match, calendar: calendar.in_days(7 * number(match[1]))),
    (f"({COUNT})个月{_AFTER}?", _months(1)),
    (f"(两)月{_AFTER}", _months(1)),
    (f"({COUNT})个季度{_AFTER}?", _months(3)),
    (f"半个月{_INSIDE}", counts(Calendar.in_days, 15)),
    (f"半年{_AFTER}?", counts(Calendar.in_months, 6)),
    (f"一年半{_AFTER}?", counts(Calendar.in_months, 18)),
    (f"([1-9]|10|[一二两三四五十])年{_AFTER}?", _months(12)),
)
