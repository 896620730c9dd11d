"""English deadlines: DAYS are rows that name a day, SPANS rows that count from the meeting's day.

A phrase comes here in lower case, without `by`, `at the latest` and the like (`shells`).
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due import calendar
from minutetui.core.due.numerals import ORDINAL, WORDS, either, number
from minutetui.core.due.rules import on, table
from minutetui.core.text.days import MONTHS as MONTH_NAMES

MONTHS = {
    name[:letters]: month
    for month, name in enumerate(map(str.lower, MONTH_NAMES), 1)
    for letters in (3, len(name), 4 if name == "september" else 3)
}
WEEKDAYS = {
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
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

MONTH = rf"(?P<month>{either(MONTHS)})\.?"
WEEKDAY = rf"(?P<weekday>{either(WEEKDAYS)})\.?"
DAY = rf"(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)?|{ORDINAL})"
YEAR = r"(?:,? ?(?:of )?(?P<year>[0-9]{4}|(?:this|next) year))?"
GAP = "[ -./]{0,2}"
END = r"(?:the )?(?:end|last day)[ -](?:of )?(?:the )?"
UNITS = {"d": 1, "w": 7, "f": 14}


def _year(match: re.Match[str], today: dt.date) -> int | None:
    said = match["year"]
    if not said or said.isdecimal():
        return int(said) if said else None
    return today.year + int(said.startswith("next"))


def _weekday(match: re.Match[str], today: dt.date) -> dt.date:
    weekday, which = WEEKDAYS[match["weekday"]], match["which"]
    if not which:
        return calendar.next_weekday(today, weekday)
    return calendar.weekday_in_week(today, weekday, {"last": -1, "this": 0, "next": 1}[which])


def _date(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named(today, _year(match, today), MONTHS[match["month"]], number(match["day"]))


def _day_of(match: re.Match[str], today: dt.date) -> dt.date | None:
    first = calendar.in_months(today.replace(day=1), int(match["which"] == "next"))
    return calendar.date(first.year, first.month, number(match["day"]))


def _end(match: re.Match[str], today: dt.date) -> dt.date:
    ends = {"m": calendar.month_end, "q": calendar.quarter_end, "y": calendar.year_end}
    return ends[match["period"][0]](today, int(match["which"] == "next"))


def _month_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), MONTHS[match["month"]])


def _year_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.named_end(today, _year(match, today), 12)


def _quarter_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    said = match["quarter"]
    return calendar.named_end(today, _year(match, today), 3 * (QUARTERS.get(said) or int(said)))


def _count(match: re.Match[str], today: dt.date) -> dt.date:
    count, unit = number(match["count"]), match["unit"]
    if unit.startswith(("work", "business", "wd", "bd")):
        return calendar.in_working_days(today, count)
    days = UNITS.get(unit.removeprefix("calendar ")[0])
    if days:
        return calendar.in_days(today, days * count)
    return calendar.in_months(today, count * {"y": 12, "q": 3}.get(unit[0], 1))


DAY_END = (
    "eod|eob|cob|cop|(?:the )?close of (?:business|play)|(?:the )?end of (?:business|play|"
    "(?:the )?(?:(?:business|working) )?day)"
)
PERIOD = "(?P<period>month|quarter|year)"

DAYS = table(
    (f"today|tonight|later today|this (?:morning|afternoon|evening)|{DAY_END}", on(calendar.in_days, 0)),
    ("tomorrow|tmrw?", on(calendar.in_days, 1)),
    ("(?:the )?day after tomorrow", on(calendar.in_days, 2)),
    ("yesterday", on(calendar.in_days, -1)),
    ("(?:the )?next (?:working|business) day", on(calendar.in_working_days, 1)),
    (f"(?:(?P<which>this|next|last) )?{WEEKDAY}", _weekday),
    (f"(?:this |the )?coming {WEEKDAY}(?P<which>)", _weekday),
    (f"{WEEKDAY},? (?:of )?(?P<which>this|next) week", _weekday),
    (f"(?P<which>this|next) week(?:'s)?,? (?:on )?{WEEKDAY}", _weekday),
    (f"(?:the )?{DAY}{GAP}(?:of )?{MONTH}{GAP}{YEAR}", _date),
    (f"{MONTH}{GAP}(?:the )?{DAY}{YEAR}", _date),
    (f"(?:the )?{DAY} of (?P<which>this|next|the) month", _day_of),
    (
        "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)",
        lambda match, today: calendar.next_day_of_month(today, int(match[1])),
    ),
    (f"{END}(?:this |current )?(?:(?P<which>next) )?(?:calendar )?{PERIOD}", _end),
    (f"(?:the |this )?(?:(?P<which>next) )?{PERIOD}(?:[- ]|'s )end", _end),
    ("eo(?P<which>)(?P<period>[mqy])", _end),
    (f"(?:{END}|eom ){MONTH}{YEAR}", _month_end),
    (f"{MONTH}[- ]end", _month_end),
    (f"(?:{END}|eo)q ?(?P<quarter>[1-4]){YEAR}", _quarter_end),
    (f"q(?P<quarter>[1-4]){YEAR}[- ]end", _quarter_end),
    (rf"{END}h1{YEAR}", lambda match, today: calendar.named_end(today, _year(match, today), 6)),
    (rf"{END}h2{YEAR}", _year_end),
    (f"{END}(?P<quarter>{either(QUARTERS)}) quarter{YEAR}", _quarter_end),
    (f"(?:{END}|eoy |year[- ]end )(?P<year>[0-9]{{4}})", _year_end),
)

UNIT = (
    "(?P<unit>(?:working |business |work |calendar )?days?|work(?:ing)?days?|weeks?|wks?|fortnights?|"
    "months?|mths?|quarters?|years?|yrs?)"
)
SPANS = table(
    (
        (
            f"(?!(?:an?|one) (?:day|quarter)$)(?:(?:in|within) (?:the next )?)?(?P<count>{WORDS}) ?{UNIT}"
            "(?:'s?)?(?: time)?(?: (?:from|of) (?:now|today)| today)?"
        ),
        _count,
    ),
    ("(?:(?:in|within) )?(?P<count>[1-9][0-9]{0,2}) ?(?P<unit>d|wd|bd)", _count),
    ("(?:(?:in|within) )?(?P<count>[1-9][0-9]?) ?(?P<unit>w|mo|y)", _count),
    ("fortnight", on(calendar.in_days, 14)),
    ("(?:(?:in|within) )?(?:half a|a half) year", on(calendar.in_months, 6)),
)
