"""English deadlines that are one day: DAYS name it, SPANS count from the meeting's day.

A phrase comes here in lower case, without `by`, `at the latest` and the like (`around_spans`, `around_days`).
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due.calendar import Calendar, day_or_none
from minutetui.core.due.grammar import DayRules, counts
from minutetui.core.text.days import MONTHS
from minutetui.core.text.number_words import ORDINAL, WORDS, either, number

MONTH_NUMBERS = {
    name[:letters]: month
    for month, name in enumerate(map(str.lower, MONTHS), 1)
    for letters in (3, len(name), 4 if name == "september" else 3)
}
WEEKDAY_NUMBERS = {
    name[:letters]: day
    for day, (name, lengths) in enumerate(
        (
            *(("monday", (3,)), ("tuesday", (3, 4)), ("wednesday", (3, 4)), ("thursday", (3, 4, 5))),
            *(("friday", (3,)), ("saturday", (3,)), ("sunday", (3,))),
        ),
        1,
    )
    for letters in (*lengths, len(name))
} | {"weds": 3}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

_MONTH = rf"(?P<month>{either(MONTH_NUMBERS)})\.?"
_WEEKDAY = rf"(?P<weekday>{either(WEEKDAY_NUMBERS)})\.?"
_DAY = rf"(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)?|{ORDINAL})"
_YEAR = r"(?:,? ?(?:of )?(?P<year>[0-9]{4}|(?:this|next) year))?"
_GAP = "[ -./]{0,2}"
_END = r"(?:the )?(?:end|last day)[ -](?:of )?(?:the )?"
_UNITS = {"d": 1, "w": 7, "f": 14}


def _year(match: re.Match[str], calendar: Calendar) -> int | None:
    said = match["year"]
    if not said or said.isdecimal():
        return int(said) if said else None
    return calendar.today.year + int(said.startswith("next"))


def _weekday(match: re.Match[str], calendar: Calendar) -> dt.date:
    weekday, which = WEEKDAY_NUMBERS[match["weekday"]], match["which"]
    if not which:
        return calendar.next_weekday(weekday)
    return calendar.weekday_in_week(weekday, {"last": -1, "this": 0, "next": 1}[which])


def _date(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_day(_year(match, calendar), MONTH_NUMBERS[match["month"]], number(match["day"]))


def _day_of(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    first = calendar.month(int(match["which"] == "next"))
    return day_or_none(first.year, first.month, number(match["day"]))


def _end(match: re.Match[str], calendar: Calendar) -> dt.date:
    ends = {"m": Calendar.month_end, "q": Calendar.quarter_end, "y": Calendar.year_end}
    return ends[match["period"][0]](calendar, int(match["which"] == "next"))


def _month_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), MONTH_NUMBERS[match["month"]])


def _year_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.named_month_end(_year(match, calendar), 12)


def _quarter_end(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    said = match["quarter"]
    return calendar.named_month_end(_year(match, calendar), 3 * (_QUARTERS.get(said) or int(said)))


def _count(match: re.Match[str], calendar: Calendar) -> dt.date:
    count, unit = number(match["count"]), match["unit"]
    if unit.startswith(("work", "business", "wd", "bd")):
        return calendar.in_working_days(count)
    days = _UNITS.get(unit.removeprefix("calendar ")[0])
    if days:
        return calendar.in_days(days * count)
    return calendar.in_months(count * {"y": 12, "q": 3}.get(unit[0], 1))


DAY_END = (
    "eod|eob|cob|cop|(?:the )?close of (?:business|play)|(?:the )?end of (?:business|play|"
    "(?:the )?(?:(?:business|working) )?day)"
)
_PERIOD = "(?P<period>month|quarter|year)"

DAYS: DayRules = (
    (f"today|tonight|later today|this (?:morning|afternoon|evening)|{DAY_END}", counts(Calendar.in_days, 0)),
    ("tomorrow|tmrw?", counts(Calendar.in_days, 1)),
    ("(?:the )?day after tomorrow", counts(Calendar.in_days, 2)),
    ("yesterday", counts(Calendar.in_days, -1)),
    ("(?:the )?next (?:working|business) day", counts(Calendar.in_working_days, 1)),
    (f"(?:(?P<which>this|next|last) )?{_WEEKDAY}", _weekday),
    (f"(?:this |the )?coming {_WEEKDAY}(?P<which>)", _weekday),
    (f"{_WEEKDAY},? (?:of )?(?P<which>this|next) week", _weekday),
    (f"(?P<which>this|next) week(?:'s)?,? (?:on )?{_WEEKDAY}", _weekday),
    (f"(?:the )?{_DAY}{_GAP}(?:of )?{_MONTH}{_GAP}{_YEAR}", _date),
    (f"{_MONTH}{_GAP}(?:the )?{_DAY}{_YEAR}", _date),
    (f"(?:the )?{_DAY} of (?P<which>this|next|the) month", _day_of),
    (
        "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)",
        lambda match, calendar: calendar.next_day_of_month(int(match[1])),
    ),
    (f"{_END}(?:this |current )?(?:(?P<which>next) )?(?:calendar )?{_PERIOD}", _end),
    (f"(?:the |this )?(?:(?P<which>next) )?{_PERIOD}(?:[- ]|'s )end", _end),
    ("eo(?P<which>)(?P<period>[mqy])", _end),
    (f"(?:{_END}|eom ){_MONTH}{_YEAR}", _month_end),
    (f"{_MONTH}[- ]end", _month_end),
    (f"(?:{_END}|eo)q ?(?P<quarter>[1-4]){_YEAR}", _quarter_end),
    (f"q(?P<quarter>[1-4]){_YEAR}[- ]end", _quarter_end),
    (rf"{_END}h1{_YEAR}", lambda match, calendar: calendar.named_month_end(_year(match, calendar), 6)),
    (rf"{_END}h2{_YEAR}", _year_end),
    (f"{_END}(?P<quarter>{either(_QUARTERS)}) quarter{_YEAR}", _quarter_end),
    (f"(?:{_END}|eoy |year[- ]end )(?P<year>[0-9]{{4}})", _year_end),
)

LENGTH_UNITS = (
    "(?:working |business |work |calendar )?days?|work(?:ing)?days?|weeks?|wks?|fortnights?|"
    "months?|mths?|quarters?|years?|yrs?"
)
_UNIT = f"(?P<unit>{LENGTH_UNITS})"
SPANS: DayRules = (
    (
        (
            f"(?!(?:an?|one) (?:day|quarter)$)(?:(?:in|within) (?:the next )?)?(?P<count>{WORDS}) ?{_UNIT}"
            "(?:'s?)?(?: time)?(?: (?:from|of) (?:now|today)| today)?"
        ),
        _count,
    ),
    ("(?:(?:in|within) )?(?P<count>[1-9][0-9]{0,2}) ?(?P<unit>d|wd|bd)", _count),
    ("(?:(?:in|within) )?(?P<count>[1-9][0-9]?) ?(?P<unit>w|mo|y)", _count),
    ("fortnight", counts(Calendar.in_days, 14)),
    ("(?:(?:in|within) )?(?:half a|a half) year", counts(Calendar.in_months, 6)),
)
