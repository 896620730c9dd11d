"""When a meeting is held, as notices write it: 2026年12月4日（星期五）下午2:00—4:00, Dec 4, 2026 2:00 PM."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from minutetui.core.due import read_due
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import times_in
from minutetui.core.text.days import MONTHS
from minutetui.inputs.figures import Order, figures_in, full_figures_at
from minutetui.inputs.lexicon import in_all

_MONTH = "|".join(f"{month[:3]}(?:{month[3:]}|t)?\\.?" if month[3:] else month for month in MONTHS)
_DAYS = (
    re.compile(r"(?P<y>20\d\d)\s?[-/.年]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})\s?[日号]?"),
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<M>{_MONTH}),?\s+(?P<y>20\d\d)", re.IGNORECASE),
    re.compile(rf"(?P<M>{_MONTH})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>20\d\d)", re.IGNORECASE),
)
_SHORT_DAYS = (
    re.compile(r"(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?[日号]"),
    re.compile(rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})(?![a-z])", re.IGNORECASE),
    re.compile(rf"\b(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d)", re.IGNORECASE),
)
"""Days without a year."""
_BRACKET = re.compile(r"[(（][^()（）]*[)）]")
_OFFSET = re.compile(r"(?:GMT|UTC)\s?([+-−]\d{1,2})(?::?(\d{2}))?|\b(?:GMT|UTC)\b|(?<=\d)Z\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"[,，]?\s*(?:{in_all('weekdays')}),?", re.IGNORECASE)
ZONES = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "london": "Europe/London",
    "amsterdam, berlin": "Europe/Berlin",
    "paris": "Europe/Paris",
    "beijing, shanghai": "Asia/Shanghai",
    "中国标准时间": "Asia/Shanghai",
    "北京时间": "Asia/Shanghai",
    "hong kong": "Asia/Hong_Kong",
    "taipei": "Asia/Taipei",
    "singapore": "Asia/Singapore",
    "tokyo": "Asia/Tokyo",
    "sydney": "Australia/Sydney",
}
"""The zones that invitations name by a place after the time."""

_JOINS = rf"\s*(?:[-–—~～]+|{in_all('until')})\s*"


@dataclass(frozen=True)
class When:
    """A day, and when the meeting begins on it; both in the local zone."""

    day: dt.date | None = None
    starts: dt.datetime | None = None


def local(moment: dt.datetime) -> dt.datetime:
    """Give a moment in the local zone; one without a zone is local already."""
    return moment.astimezone()


def read_when(text: str, today: dt.date, order: Order | None = None) -> When:
    """Read a day, a time or both; what is not understood stays out.

    Args:
        text: What is said.
        today: The day on which it is read.
        order: What comes first in a day in figures with the year last; None: not known.
    """
    offset = _OFFSET.search(text)
    bare = _OFFSET.sub(" ", _BRACKET.sub(" ", text)).replace("T", " ", 1) if offset or "T" in text else text
    bare = re.sub(r"(\d)T(\d)", r"\1 \2", _BRACKET.sub(" ", bare))
    day, rest = _day(bare, today, order)
    time = next((time for _, _, time in times_in(_spaced(rest))), None)
    if day is None:
        day = _said_day(rest, today)
    if day is None or time is None:
        return When(day)
    moment = dt.datetime.combine(day, time)
    starts = local(moment.replace(tzinfo=_zone(offset) if offset else _named_zone(text)))
    return When(starts.date(), starts)


def day_at(text: str) -> tuple[int, int] | None:
    """Find where a text names a day by its date: the start and the end; None if it names none."""
    found = next(filter(None, (pattern.search(text) for pattern in (*_DAYS, *_SHORT_DAYS))), None)
    return found.span() if found else full_figures_at(text)


def read_time_on(day: dt.date, text: str) -> dt.datetime | None:
    """Read a time of day on a day that is known: the Time row of a notice."""
    time = next((time for _, _, time in times_in(_spaced(_BRACKET.sub(" ", text)))), None)
    return local(dt.datetime.combine(day, time)) if time else None


def _spaced(text: str) -> str:
    """Put spaces where a range of times joins them: 14:00-16:00, 下午2:00—4:00."""
    return re.sub(r"(?<=[\d点时分半ＡＰmM])\s*[-–—~～至到]+\s*(?=[\d上下晚])", " ", text)


def _day(text: str, today: dt.date, order: Order | None) -> tuple[dt.date | None, str]:
    """Find a day with its year, or in figures; also the text without it."""
    for pattern in _DAYS:
        found = pattern.search(text)
        if found:
            groups = found.groupdict()
            month = int(groups["m"]) if groups.get("m") else _month(groups["M"])
            try:
                day = dt.date(int(groups["y"]), month, int(groups["d"]))
            except ValueError:
                return None, text
            return day, f"{text[: found.start()]} {text[found.end() :]}"
    for figures in figures_in(text, today)[:1]:
        return figures.day(order), f"{text[: figures.start]} {text[figures.end :]}"
    return None, text


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3].casefold() == name[:3].casefold())


def _said_day(text: str, today: dt.date) -> dt.date | None:
    """Read a day without a year, or said in words: 12月4日, next Tuesday."""
    for start, end, _ in reversed(list(times_in(_spaced(text)))):
        spaced = _spaced(text)
        text = f"{spaced[:start]} {spaced[end:]}"
    text = re.sub(rf"{_JOINS}$|{in_all('around_day')}", " ", text).strip(" ,，、;；.。")
    language = "zh" if has_han(text) else "en"
    for phrase in (text, _WEEKDAY.sub(" ", text).strip()):
        day = read_due(phrase, today, language).day if phrase else None
        if day is not None:
            return day
    return None


def _named_zone(text: str) -> dt.tzinfo | None:
    """Find the zone that a text names; None for the local one."""
    name = next((zone for place, zone in ZONES.items() if re.search(rf"\b{place}\b", text, re.I | re.A)), "")
    try:
        return ZoneInfo(name) if name else None
    except ZoneInfoNotFoundError:  # a system without a database of zones
        return None


def _zone(offset: re.Match[str]) -> dt.timezone:
    hours = int((offset[1] or "0").replace("−", "-"))
    minutes = int(offset[2] or 0) * (-1 if hours < 0 else 1)
    return dt.timezone(dt.timedelta(hours=hours, minutes=minutes))
