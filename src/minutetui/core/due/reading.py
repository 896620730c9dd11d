"""Reads a whole phrase as a deadline.

The phrase gets the one spelling that the rules know, and is then split: the words around a deadline, a weekday with its
date, inexact days.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from minutetui.core.due import figures
from minutetui.core.due.chinese import GRAMMAR as CHINESE
from minutetui.core.due.english import GRAMMAR as ENGLISH
from minutetui.core.due.grammar import Calendar, DayRules, Grammar, Unresolved, compiled, look_up
from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.core.text.patterns import compile_all, lazy
from minutetui.words import Language

GRAMMARS: dict[Language, Grammar] = {"zh": CHINESE, "en": ENGLISH}
"""The grammar of each language. Every meeting is read with all of them."""

_TRADITIONAL = (
    "週個兩內後號點這當禮遲於來過幾雙續長儘盡時適擇機隨國慶節業結線發佈驗審會議開學從間鐘饋後將舊曆約預計"
    "暫訂簽評實訓測試遷換確認項目啟動導進執監關環閉歸檔離職標課練"
)
_SIMPLIFIED = (
    "周个两内后号点这当礼迟于来过几双续长尽尽时适择机随国庆节业结线发布验审会议开学从间钟馈后将旧历约预计"
    "暂订签评实训测试迁换确认项目启动导进执监关环闭归档离职标课练"
)
_ONE_SPELLING = {ord(one): two for one, two in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)} | {
    ord("’"): "'",
    ord("–"): "-",
}
_SPACES = lazy(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_TWENTY = lazy("([廿卅])([一二三四五六七八九]?)(?:日(?=之?前|以前))?(?![号日年个多天岁一二三四五六七八九])")
_CLOCK = "(?:0?[1-9]|1[0-9]|2[0-3]):[0-5][0-9]"
_STOP = r"(?<![., ])(?<!\.[0-9])(?<!\.[0-9][0-9])[.。!;]$"
_RANGES = (
    " (?:or|and|to|until|through|thru|till|and/or) | ?[-—~] ?|或者?|[和至到及、]",
    " - |~|—",
    " ?[/,] ?",
)
"""What separates two days; tried one after the other, because a date may contain one of them."""
_RANGE_OPENS = "^(?:between|from|either|从|自|介于)"


def in_one_spelling(phrase: str) -> str:
    """Give a phrase in the spelling that the rules know: half-width, simplified, lower case, no space beside 汉字."""
    text = " ".join(unicodedata.normalize("NFKC", phrase).translate(_ONE_SPELLING).lower().split())
    text = _SPACES.sub("", text).replace("元月", "1月")
    if "廿" in text or "卅" in text:  # these count days of a month and nothing else
        text = _TWENTY.sub(r"\1\2号", text).replace("廿", "二十").replace("卅", "三十")
    return text


def grammars_of(text: str) -> list[Grammar]:
    """Choose the grammars that can read a text, by its letters."""
    return [grammar for grammar in GRAMMARS.values() if compiled(grammar.letters).search(text)]


def peel(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a phrase, and what is left of it after each surrounding word is removed.

    Each comes with whether it may still be a span: 两周前 is past, and not in two weeks.
    """
    yield text, True
    for layer, may_be_span in _layers(*(name for name, one in GRAMMARS.items() if compiled(one.letters).search(text))):
        peeled = compiled(layer).sub("", text, count=1)
        if peeled != text and (bare := peeled.strip(" ,")):
            text = bare
            yield text, may_be_span


@cache
def _layers(*languages: Language) -> tuple[tuple[str, bool], ...]:
    grammars = [GRAMMARS[language] for language in languages]
    around_spans = [_STOP, *(layer for one in grammars for layer in one.around_spans)]
    around_days = [rf"^{_CLOCK},? |,? {_CLOCK}$", *(layer for one in grammars for layer in one.around_days)]
    return (*((layer, True) for layer in around_spans), *((layer, False) for layer in around_days))


def kind_of(phrase: str) -> Unresolved | None:
    """Give the kind of a phrase that no rule resolves; None if it is no deadline."""
    tables = (figures.VAGUE, *(grammar.kinds for grammar in grammars_of(phrase)))
    cores = [core for core, _ in peel(phrase)]
    found = (kind for core in cores for rows in tables for kind, pattern in rows if compiled(pattern).fullmatch(core))
    return next(found, None)


def weekday_and_date(text: str) -> tuple[str, str, bool] | None:
    """Split a weekday from the date said with it: 12月1日(周二), friday 4 december; also whether it says its week."""
    match = compiled(_pair_pattern()).fullmatch(text)
    if not match:
        return None
    weekday = match["weekday"] or match["weekday_last"]
    this_week = "|".join(grammar.this_week for grammar in GRAMMARS.values())
    return weekday, match["date"] or match["date_first"], bool(compiled(this_week).match(weekday))


@cache
def _pair_pattern() -> str:
    weekday = f"(?:{'|'.join(grammar.weekday for grammar in GRAMMARS.values())})"
    return (
        rf"(?P<weekday>{weekday})(?:, ?| ?\(| on | |(?<=[^a-z.]))(?:the )?(?=[^()]*[0-9月号])(?P<date>[^()]+)\)?"
        rf"|(?!(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th) )(?=[^()]*[0-9月号])(?P<date_first>[^()]+?)(?:, ?| ?\(|"
        rf" |(?<=[^a-z]))(?P<weekday_last>{weekday})\)?"
    )


def is_loose(text: str, is_time: Callable[[str], bool]) -> bool:
    """Tell whether a phrase is a time that is not meant exactly (约两周, after Friday), or several (周一或周二)."""
    bare, loosened = compiled(_loosening()).subn("", text)
    bare = bare.strip(" ,()-")
    if loosened and bare and is_time(bare):
        return True
    if compiled(_hurry()).search(text):
        return False
    text = compiled(_RANGE_OPENS).sub("", text)
    parted = ([part.strip() for part in compiled(between).split(text)] for between in _RANGES)
    return any(len(parts) > 1 and all(part and is_time(part) for part in parts) for parts in parted)


@cache
def _loosening() -> str:
    return "|".join((*(word for one in GRAMMARS.values() for word in one.loosening), r"\?$"))


@cache
def _hurry() -> str:
    return rf"(?: ?[,;] ?| ?[-—]+ )(?:{'|'.join(one.hurry for one in GRAMMARS.values())})[.。!]?$"


DueKind = Literal["date", "event", "ongoing", "recurring", "vague", "invalid", "unread"]

LONGEST_PHRASE = 60
"""The longest phrase that is read, in characters: a deadline is not a paragraph."""

EXPLICIT = lazy(r"^(?![0-9]+[/-][0-9]+[/-]).*([0-9]{4}|[0-9]{2}年|本|这|今年|this)|^[0-9]{4}")
"""A phrase with its year or its week means that day even if it is over: 2026-01-05, 本周一. The review reports it."""


@dataclass(frozen=True)
class Due:
    """A deadline: what was said, and what the grammar reads from it."""

    phrase: str
    """As said, stripped."""
    kind: DueKind
    """date: it is one day; event, ongoing, recurring, vague (a time, but not one day), invalid (no such day, or one
    that is over and was not said with its year or week): kept as said, for that reason; unread: not in the grammar."""
    day: dt.date | None = None
    """The day it resolves to; only for kind date."""

    @property
    def in_two_orders(self) -> bool:
        """Tell whether it is a day and a month in figures whose order is not certain."""
        return self.kind == "vague" and compiled(f"{figures.EITHER}$").search(self.phrase) is not None


DayFound = tuple[bool, dt.date | None]
"""Whether a rule matches, and the day; None if that day does not exist or is over."""


@dataclass(frozen=True)
class Reader:
    """Reads phrases that were said on one day, with one of the orders of `figures`."""

    calendar: Calendar
    order: DayRules
    other_order: DayRules
    """The order of dates in figures that is not usual here; the same where no other one is possible."""
    far: dt.timedelta
    """How much later a date in the usual order is than in the other, so that neither is certain."""

    def read(self, text: str) -> DayFound:
        """Read a phrase, with the words that may surround it."""
        for core, may_be_span in peel(text):
            found, day = self._day(core)
            if not found and may_be_span:
                found, day = self._look_up([grammar.spans for grammar in grammars_of(core)], core)
            if found:
                return True, None if day is None or self._is_over(day, core) else day
        return False, None

    def resolves(self, text: str) -> bool:
        """Tell whether a phrase is a day."""
        return self.read(text)[1] is not None

    def is_time(self, text: str) -> bool:
        """Tell whether a phrase is a day, or a time that is not one day here."""
        return self.resolves(text) or kind_of(text) in ("vague", "event")

    def _is_over(self, day: dt.date, core: str) -> bool:
        """Tell whether a day is over, and the phrase does not say its year or week."""
        today = self.calendar.today
        meant = EXPLICIT.search(core) and day.year >= today.year - 1
        return day < today and not meant

    def _day(self, text: str) -> DayFound:
        for pattern, rule in (row for grammar in grammars_of(text) for row in grammar.earlier):
            match = compiled(pattern).fullmatch(text)
            day = self.read(match["day"])[1] if match else None
            if match and day:
                return True, rule(match, replace(self.calendar, today=day))
        tables = [self.order, *(grammar.days for grammar in grammars_of(text))]
        found, day = self._look_up(tables, text)
        parts = None if found else weekday_and_date(text)
        if parts is None:
            return found, self._certain(text, day)
        weekday, (found, day) = self._look_up(tables, parts[0])[1], self._look_up(tables, parts[1])
        if not (day and weekday and _agree(weekday, day, whole=parts[2])):
            return found, None
        other = self._otherwise(parts[1])  # Mon 7/12 can be a Monday in both orders: the next one is meant
        return found, min(day, other) if other and _agree(weekday, other, whole=parts[2]) else day

    def _otherwise(self, text: str) -> dt.date | None:
        """Read a date in figures in the other order, where that is soon."""
        if self.other_order is self.order or not compiled(figures.EITHER).fullmatch(text):
            return None
        day = self._look_up([self.other_order], text)[1]
        return day if day and dt.timedelta(0) <= day - self.calendar.today <= figures.NEAR else None

    def _certain(self, text: str, day: dt.date | None) -> dt.date | None:
        """Give a day, but not one that is months after what the other order of its figures says."""
        other = self._otherwise(text) if day is not None else None
        return None if day and other and day - other > self.far else day

    def _look_up(self, tables: list[DayRules], text: str) -> DayFound:
        try:
            found = (look_up(rules, text, self.calendar) for rules in tables)
            return next((one for one in found if one[0]), (False, None))
        except (OverflowError, ValueError):  # a day beyond the year 9999
            return True, None


def _agree(weekday: dt.date, day: dt.date, *, whole: bool) -> bool:
    """Tell whether a date is the weekday said with it and, if a week was said too, in that week."""
    return weekday == day if whole else weekday.isoweekday() == day.isoweekday()


@lru_cache(maxsize=256)
def read_due(
    phrase: str,
    today: dt.date,
    language: Language = "en",
    *,
    day_first: bool = False,
    is_workday: IsWorkday = is_weekday,
    far: dt.timedelta = figures.FAR,
) -> Due:
    """Read a whole phrase, said on a day without its sign: "两周内" on 2026-11-23 is the day 2026-12-07.

    In an English meeting 12/1 can be the twelfth of January (`day_first`), and 10/12 is not certain when one order is
    soon and the usual one `far` later; in a Chinese one it is always month first.
    """
    said = phrase.strip()
    text = in_one_spelling(said)
    if not text or len(text) > LONGEST_PHRASE or text.isdecimal():
        return Due(said, "unread")
    usual, other = figures.ORDERS[language][day_first], figures.ORDERS[language][True]
    reader = Reader(Calendar(today, is_workday), usual, other, far)
    found, day = reader.read(text)
    if found:
        unsure = day is None and any(compiled(figures.UNSURE).fullmatch(core) for core, _ in peel(text))
        return Due(said, "date" if day else "vague" if unsure else "invalid", day)
    return Due(said, kind_of(text) or ("vague" if is_loose(text, reader.is_time) else "unread"))


_SOME_DAY = dt.date(2000, 1, 3)


def says_when(text: str) -> bool:
    """Tell whether a text is a time and nothing else, whatever day it means: EOW, 周五, Christmas."""
    return read_due(text, _SOME_DAY).kind != "unread"


def says_day(text: str) -> bool:
    """Tell whether a text is one day and nothing else, on whatever day it is said: Friday, 明天."""
    return read_due(text, _SOME_DAY).kind == "date"


def holidays_unknown(phrase: str, today: dt.date, day: dt.date, is_workday: IsWorkday) -> bool:
    """Tell whether a deadline counts working days, and the holidays are not known at its beginning or its end."""
    counted = any(compiled(grammar.working_days).search(in_one_spelling(phrase)) for grammar in GRAMMARS.values())
    return counted and any(is_workday(one) is None for one in (today, day))


def make_ready() -> None:
    """Compile every pattern of the grammars and every lazy pattern now, while nobody waits; it takes 0.3 seconds."""
    compile_all()
    for pattern, _ in {rule for orders in figures.ORDERS.values() for order in orders for rule in order}:
        compiled(pattern)
    for grammar in GRAMMARS.values():
        for pattern, _ in (*grammar.days, *grammar.spans, *grammar.earlier):
            compiled(pattern)
        for _, pattern in (*grammar.kinds, *figures.VAGUE):
            compiled(pattern)
        compiled(grammar.letters)
        compiled(grammar.working_days)
    for pattern in (
        *(layer for layer, _ in _layers(*GRAMMARS)),
        _pair_pattern(),
        _loosening(),
        _hurry(),
        _RANGE_OPENS,
        *_RANGES,
    ):
        compiled(pattern)
    for pattern in (figures.EITHER, figures.UNSURE):
        compiled(pattern)
    compiled("|".join(grammar.this_week for grammar in GRAMMARS.values()))


def due_choices(today: dt.date, language: Language = "en") -> tuple[Due, ...]:
    """List the common deadlines in a fixed order, for picking by number."""
    return tuple(read_due(phrase, today, language) for phrase in GRAMMARS[language].choices)
