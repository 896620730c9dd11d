"""English deadlines, and dates in figures. Each rule is a pattern over the whole phrase and what it resolves to.

A phrase comes here normalised: NFKC, lower case, single spaces. A rule gives the day, or None for a day that
does not exist.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from minutetui.core.due import calendar

WORDS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
} | {"a": 1, "an": 1}
N = rf"(\d{{1,3}}|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        (
            *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
            *("october", "november", "december"),
        ),
        1,
    )
    for length in {3, 4 if name == "september" else 3, len(name)}
}
MONTH = rf"({'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        ),
        1,
    )
    for word in words.split()
}
WEEKDAY = rf"({'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?"
DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?:,? (\d{4}))?"

Rule = Callable[[re.Match[str], dt.date], "dt.date | None"]


def _count(match: re.Match[str], today: dt.date) -> dt.date | None:
    count = WORDS.get(match[1]) or int(match[1])
    unit = match[2].strip()
    if unit.startswith(("work", "business", "wd", "bd")):
        return calendar.in_working_days(today, count)
    if unit.startswith("d"):
        return calendar.in_days(today, count)
    if unit.startswith("w"):
        return calendar.in_days(today, 7 * count)
    if unit.startswith("f"):
        return calendar.in_days(today, 14 * count)
    return calendar.in_months(today, count * {"y": 12, "q": 3}.get(unit[0], 1))


def _weekday(match: re.Match[str], today: dt.date) -> dt.date | None:
    weekday = WEEKDAYS[match[2]]
    if not match[1]:
        return calendar.next_weekday(today, weekday)
    return calendar.weekday_in_week(today, weekday, int(match[1] == "next"))


def _named(day: str, month: str, year: str | None, today: dt.date) -> dt.date | None:
    if year:
        return calendar.date(int(year), MONTHS[month], int(day))
    return calendar.next_date(today, MONTHS[month], int(day))


def _with_weekday(match: re.Match[str], today: dt.date) -> dt.date | None:
    """Read `Friday 4 December`: the weekday must agree."""
    matched, day = read(match[2], today)
    return day if matched and day and day.isoweekday() == WEEKDAYS[match[1]] else None


def _figures(match: re.Match[str], today: dt.date) -> dt.date | None:
    return calendar.next_date(today, int(match[1]), int(match[2]))


def _end(match: re.Match[str], today: dt.date) -> dt.date | None:
    ahead = int((match[1] or "").strip() == "next")
    ends = {"month": calendar.month_end, "quarter": calendar.quarter_end, "year": calendar.year_end}
    return ends[match[2]](today, ahead)


def _month_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    month = MONTHS[match[1]]
    return calendar.month_end(dt.date(int(match[2]), month, 1)) if match[2] else calendar.next_month_end(today, month)


def _quarter_end(match: re.Match[str], today: dt.date) -> dt.date | None:
    month = int(match[1]) * 3
    return calendar.month_end(dt.date(int(match[2]), month, 1)) if match[2] else calendar.next_month_end(today, month)


UNIT = r"((?:working |business )?days?|weeks?|fortnights?|months?|quarters?|years?)"
DATED = rf"(?:{DAY}(?: of)? {MONTH}{YEAR}|{MONTH} {DAY}{YEAR}|\d{{4}}-\d{{1,2}}-\d{{1,2}})"

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (
            r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})",
            lambda match, _: calendar.date(int(match[1]), int(match[3]), int(match[4])),
        ),
        (r"(\d{1,2})[-/](\d{1,2})", _figures),
        ("today", lambda _, today: today),
        ("tomorrow", lambda _, today: calendar.in_days(today, 1)),
        ("(?:the )?day after tomorrow", lambda _, today: calendar.in_days(today, 2)),
        (rf"(?:in |within )?{N} {UNIT}(?:'s?|s')?(?: time)?(?: from (?:now|today))?", _count),
        (r"(?:in |within )?(\d{1,3}) ?(d|w|m|mo|y|wd|bd)", _count),
        (r"(?:in |within )?(?:half a|a half) year", lambda _, today: calendar.in_months(today, 6)),
        (rf"(?:(this|next) )?{WEEKDAY}", _weekday),
        (
            rf"{DAY}(?: of)? {MONTH}{YEAR}",
            lambda match, today: _named(match[1], match[2], match[3], today),
        ),
        (rf"{MONTH} {DAY}{YEAR}", lambda match, today: _named(match[2], match[1], match[3], today)),
        (rf"{WEEKDAY},? (?:the )?({DATED})", _with_weekday),
        (
            r"(?:the )?(\d{1,2})(?:st|nd|rd|th)",
            lambda match, today: calendar.next_day_of_month(today, int(match[1])),
        ),
        (r"(?:the )?end of (?:the |this )?(next )?(month|quarter|year)", _end),
        (r"(next )?(month|quarter|year)[- ]end", _end),
        ("eom", lambda _, today: calendar.month_end(today)),
        ("eoq", lambda _, today: calendar.quarter_end(today)),
        ("eoy", lambda _, today: calendar.year_end(today)),
        (rf"(?:the )?end of {MONTH}{YEAR}", _month_end),
        (rf"(?:the )?end of q([1-4]){YEAR}", _quarter_end),
    )
)

LEADING = re.compile(r"^(?:by|before|on|until|till|no later than|not later than|due)(?: the)? ")
END_OF_DAY = re.compile(r"^(?:by )?(?:eod|eob|cob|close of business|end of (?:the )?(?:business )?day)(?: on)?(?: |$)")


def read(phrase: str, today: dt.date) -> tuple[bool, dt.date | None]:
    """Read a phrase.

    Returns:
        Whether a rule fits, and the day; None for one that does not exist.
    """
    text = phrase.removesuffix(" at the latest")
    if END_OF_DAY.match(text):
        text = END_OF_DAY.sub("", text) or "today"
    text = LEADING.sub("", text)
    for pattern, rule in RULES:
        match = pattern.fullmatch(text)
        if match:
            return True, rule(match, today)
    return False, None
