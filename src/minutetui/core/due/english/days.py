"""English deadlines that are one day: DAYS name it, SPANS count from the meeting's day.

A phrase comes here in lower case, without `by`, `at the latest` and the like (`around_spans`, `around_days`).
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due.grammar import DAY, Calendar, DayRules, counts, day_or_none
from minutetui.core.text.days import MONTHS
from minutetui.core.text.numerals import ORDINAL, WORDS, either, number

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
_SHORT_YEAR = "(?P<year>'?[0-9]{2})"
_NTH = (
    "(?:the )?(?P<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) "
    rf"(?:{_WEEKDAY}|(?:working |business |work)day)"
)
_AFTER_MEETING = (
    "(?:(?:of|from|after|following) (?:the (?:close|end) of )?(?:this|the|today's) meeting"
    "|of (?:the )?meeting(?: day)?|after (?:the )?meeting ends)"
)
_PERIOD = "(?P<period>month|quarter|year)"
_CLOCK = "(?:noon|mid-?day|(?:1[0-2]|[1-9])(?:[:.][0-5][0-9])? ?p\\.?m\\.?|(?:1[2-9]|2[0-3])[:.][0-5][0-9])"
_HOURS = "twenty-four|forty-eight|seventy-two"
_END = r"(?:the )?(?:end|last day)[ -](?:of )?(?:the )?"
_IN = "(?:in|within|inside|w/in)"
_UNITS = {"d": 1, "w": 7, "f": 14}


def _year(match: re.Match[str], calendar: Calendar) -> int | None:
    said = match["year"]
    if not said:
        return None
    if said.removeprefix("'").isdecimal():
        return int(said) if len(said) == 4 else 2000 + int(said[-2:])
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


def _nth(match: re.Match[str]) -> tuple[int, int]:
    """Give the ordinal and the day: (1, 5) is the first Friday, (-1, 0) the last working day."""
    nth = -1 if match["nth"] == "last" else number(match["nth"])
    return nth, WEEKDAY_NUMBERS[match["weekday"]] if match["weekday"] else 0


def _nth_of_month(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    return calendar.nth_day_of_month(_year(match, calendar), MONTH_NUMBERS[match["month"]], *_nth(match))


def _nth_of_period(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    last, months = _end(match, calendar), {"m": 0, "q": -2, "y": -11}
    first = Calendar(last).month(months[match["period"][0]])
    return calendar.nth_day(first, last, *_nth(match))


def _nth_of_week(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    first = calendar.weekday_in_week(1, int(match["which"] == "next"))
    return calendar.nth_day(first, first + 6 * DAY, *_nth(match))


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
    if unit.startswith(("work", "wkg", "business", "wd", "bd")):
        return calendar.in_working_days(count)
    days = _UNITS.get(unit.removeprefix("calendar ").removeprefix("clear ")[0])
    if days:
        return calendar.in_days(days * count)
    return calendar.in_months(count * {"y": 12, "q": 3}.get(unit[0], 1))


DAY_END = (
    "eod|eob|cob|cop|(?:the )?close of (?:business|play)|(?:the )?end of (?:business|play|"
    "(?:the )?(?:(?:business|working) )?day)"
)

DAYS: DayRules = (
    (f"today|tonight|later today|this (?:morning|afternoon|evening)|{DAY_END}", counts(Calendar.in_days, 0)),
    ("tomorrow|tmrw?", counts(Calendar.in_days, 1)),
    ("(?:the )?day after tomorrow", counts(Calendar.in_days, 2)),
    (
        "(?:the )?(?:next|following) (?:day|morning)|the day (?:after|following) (?:this|the|today's) meeting",
        counts(Calendar.in_days, 1),
    ),
    ("(?:later )?(?:on )?(?:the )?same day|(?:on )?the day of (?:this|today's) meeting", counts(Calendar.in_days, 0)),
    ("yesterday", counts(Calendar.in_days, -1)),
    ("(?:the )?next (?:working|business) day", counts(Calendar.in_working_days, 1)),
    (f"(?:(?P<which>this|next|last) )?{_WEEKDAY}", _weekday),
    (f"(?:this |the )?coming {_WEEKDAY}(?P<which>)", _weekday),
    (f"{_WEEKDAY},? (?:of )?(?P<which>this|next) week", _weekday),
    (f"(?P<which>this|next) week(?:'s)?,? (?:on )?{_WEEKDAY}", _weekday),
    (f"(?:the )?{_DAY}{_GAP}(?:of )?{_MONTH}{_GAP}{_YEAR}", _date),
    (f"{_MONTH}{_GAP}(?:the )?{_DAY}{_YEAR}", _date),
    (f"(?:the )?{_DAY}{_GAP}(?:of )?{_MONTH},? {_SHORT_YEAR}", _date),
    (f"{_MONTH}{_GAP}(?:the )?{_DAY}, ?{_SHORT_YEAR}", _date),
    (f"{_NTH} (?:of|in) {_MONTH}{_YEAR}", _nth_of_month),
    (
        f"{_NTH} (?:of |in |(?=next |this ))(?:the |this )?(?:current )?(?:(?P<which>next) )?(?:calendar )?{_PERIOD}",
        _nth_of_period,
    ),
    (f"{_NTH} (?:of|in) (?:the |this )?(?:(?P<which>next) )?week", _nth_of_week),
    (f"{_END}next (?:wk|week)", lambda _, calendar: calendar.weekday_in_week(5, 1)),
    (f"(?:the )?{_DAY} of (?P<which>this|next|the) month", _day_of),
    (
        "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)",
        lambda match, calendar: calendar.next_day_of_month(int(match[1])),
    ),
    (
        f"the (?!(?:first|second|third)$)({ORDINAL})",
        lambda match, calendar: calendar.next_day_of_month(number(match[1])),
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
    (rf"within (?:h2|the second half(?: of (?:the |this )?year)?){_YEAR}", _year_end),
    (f"{_END}(?P<quarter>{either(_QUARTERS)}) quarter{_YEAR}", _quarter_end),
    (f"(?:{_END}|eoy |year[- ]end )(?P<year>[0-9]{{4}})", _year_end),
)

LENGTH_UNITS = (
    "(?:working |wkg |business |work |calendar |clear )?days?|work(?:ing)?days?|weeks?|wks?|fortnights?|"
    "months?|mths?|quarters?|years?|yrs?"
)
_UNIT = f"(?P<unit>{LENGTH_UNITS})"


def _earlier(match: re.Match[str], calendar: Calendar) -> dt.date:
    count, unit = number(match["count"] or "one"), match["unit"]
    if unit.startswith(("work", "business")):
        return calendar.working_days_before(count)
    return calendar.in_days(-count * _UNITS[unit[0]])


EARLIER: DayRules = (
    (
        (
            f"(?:the (?:last )?|(?P<count>{WORDS}) )(?P<unit>days?|weeks?|fortnights?|(?:working|business) days?)"
            " (?:before|ahead of|prior to) (?P<day>.+)"
        ),
        _earlier,
    ),
)
"""Two days before Friday, the day before 12 December, a week before Monday 7 December."""

SPANS: DayRules = (
    (f"(?:by|before|no later than|until|till) {_CLOCK}", counts(Calendar.in_days, 0)),
    (
        (
            f"(?!(?:an?|one) (?:day|quarter)$)(?:{_IN} (?:the next )?)?(?P<count>{WORDS}) ?{_UNIT}"
            f"(?:'s?)?(?: time)?(?: (?:from|of) (?:now|today)| today| {_AFTER_MEETING})?"
        ),
        _count,
    ),
    (f"(?:{_IN} )?(?P<count>[1-9][0-9]{{0,2}}) ?(?P<unit>d|wd|bd)", _count),
    (f"(?:{_IN} )?(?P<count>[1-9][0-9]?) ?(?P<unit>w|mo|y)", _count),
    (
        f"(?:{_IN} )?(?:the next )?(24|48|72|96|120|{_HOURS}) ?(?:h|hours?|hrs?)(?: {_AFTER_MEETING})?",
        lambda match, calendar: calendar.in_days(number(match[1]) // 24),
    ),
    (f"(?:{_IN} )?(?:a|one) hundred days(?: {_AFTER_MEETING})?", counts(Calendar.in_days, 100)),
    ("fortnight", counts(Calendar.in_days, 14)),
    (f"(?:{_IN} )?(?:half a|a half) year", counts(Calendar.in_months, 6)),
)
