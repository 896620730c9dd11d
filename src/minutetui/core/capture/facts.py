"""Typed texts that state a fact of the meeting and become no line. They are read so only if all of it is understood.

    Venue: Town hall      Called to order at 7:02 pm      Quorum: 5      应到8人实到6人      时间：14:00—16:30

A sign before it, a backslash or a second colon makes such a text an ordinary line.
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.capture.attendance import read_attendance
from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.lexicon import LEXICONS
from minutetui.core.capture.next_meeting import read_next_meeting
from minutetui.core.capture.reading import Attend, Meet, Scene, SetFacts
from minutetui.core.capture.signs import FIELD_WORDS
from minutetui.core.due import read_due
from minutetui.core.meeting.model import Meeting
from minutetui.core.text.characters import cells
from minutetui.core.text.clocktime import read_time, time_at_end, times_in

Fact = tuple[str, str | int | dt.time | dt.date]

LONGEST_VENUE = 80
"""Cells of the longest venue."""

_N = r"(\d{1,4})\s*(?:[人名位](?:委员|董事|代表|监事)?|people|persons|members?)?"
_GAP = r"[\s,，;；、.]*(?:and |to )?"
_PRESENT = r"(?:members |were |people )*(?:present|attended|attending)"
_NUMBERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(rf"(?:{pattern})\s*[.。]?", re.IGNORECASE), fields)
    for pattern, fields in (
        (
            (
                rf"(?:本次)?(?:会议)?应(?:到|出席|参会)会?(?:人数|人员|委员|董事|代表)?[:：]?\s*{_N}{_GAP}"
                rf"实(?:到|际到会|际出席|出席|际参会)会?(?:人数|人员|委员|董事|代表)?[:：]?\s*{_N}"
            ),
            ("expected", "headcount"),
        ),
        (
            rf"实(?:到|际到会|出席|际出席)会?(?:人数|人员)?[:：]?\s*{_N}{_GAP}应(?:到|出席)会?(?:人数|人员)?[:：]?\s*{_N}",
            ("headcount", "expected"),
        ),
        (
            rf"(?:members )?(?:due|expected|invited)[:：]?\s*{_N}{_GAP}{_PRESENT}[:：]?\s*{_N}",
            ("expected", "headcount"),
        ),
        (rf"{_N}\s*(?:due|expected|invited){_GAP}{_N}\s*{_PRESENT}", ("expected", "headcount")),
        (rf"(?:{_PRESENT}|attendance)[:：]?\s*{_N}\s*(?:of|out of|/)\s*{_N}", ("headcount", "expected")),
        (rf"{_N}\s*(?:of|out of)\s*{_N}\s*{_PRESENT}", ("headcount", "expected")),
        (rf"(?:应(?:到|出席)会?(?:人数)?|members due|due|expected)[:：]\s*{_N}", ("expected",)),
        (rf"应(?:到|出席)会?(?:人数)?{_N}", ("expected",)),
        (rf"(?:实到|出席|参会|到会|与会)(?:人数|人员)?[:：]?\s*{_N}(?<=[人名位])", ("headcount",)),
        (rf"(?:{_PRESENT}|attendees|head ?count|(?:实到|出席|参会|到会)人?数)[:：]\s*{_N}", ("headcount",)),
        (rf"quorum(?: is| of)?[:：]?\s*{_N}", ("quorum",)),
        (rf"quorum(?: is| of)?[:：]?\s*{_N}\s*(?:of|out of)\s*{_N}", ("quorum", "expected")),
        (rf"quorum(?: is| of)?[:：]?\s*{_N}\s*\({_N}\s*{_PRESENT}\)", ("quorum", "headcount")),
        (rf"法定(?:出席|到会)?人数(?:为|是)?[:：]?\s*{_N}", ("quorum",)),
    )
)
_DIGIT = re.compile(r"\d")
_LISTED = re.compile(
    r"(?:出席|参会|参加|与会|到会|present|attendance)(?:人员|情况|人数)?[:：]\s*(?=应|\d+ due|due|expected)",
    re.I,
)

_STARTED = r"(?:called to order|call to order|started|starts|began|opened|commenced|convened)"
_ENDED = r"(?:adjourned|ended|closed|finished|concluded)"
_MOMENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (field, re.compile(pattern, re.IGNORECASE))
    for field, pattern in (
        ("started", rf"(?:the )?(?:meeting )?(?:was )?{_STARTED}(?: at)?[:：]?\s*(.+)"),
        ("ended", rf"(?:the )?(?:meeting )?(?:was )?{_ENDED}(?: at)?[:：]?\s*(.+)"),
        ("started", "(?:本次)?会议[于在]?(.{2,9}?)(?:准时|正式)?(?:开始|开会|召开)|(.{2,9}?)(?:准时|正式)?开会"),
        ("ended", "会议[于在]?(.{2,9}?)(?:准时)?(?:散会|结束|闭会)|(.{2,9}?)散会"),
        ("started", "(?:会议)?(?:开始|开会)(?:于|时间)?[:：]?(.+)"),
        ("ended", "(?:会议)?(?:散会|结束|闭会)(?:于|时间)?[:：]?(.+)"),
    )
)
_MOMENT_WORD = re.compile(rf"{_STARTED}|{_ENDED}|开始|开会|召开|散会|结束|闭会", re.IGNORECASE)
"""One of these is in every text that says when the meeting began or ended; most texts have none."""
_WEEKDAY = re.compile(
    r"[（(]\s*(?:周|星期|礼拜)[一二三四五六日天]\s*[）)]|[（(](?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[）)]",
    re.I,
)
_RANGE = re.compile(r"[\s,，]*(?:[-–—~～至到]+|to\b|from\b|at\b|until\b)?[\s,，]*", re.IGNORECASE)


_BETWEEN = re.compile(r"([:：.]\d\d|[点时分半整]|[ap]m)\s*[-–—~～至到]+\s*(?=\d)", re.IGNORECASE)
"""A time, and what separates it from the end: 14:00—16:30."""


def read_fact(shielded: str, scene: Scene) -> Attend | SetFacts | Meet | None:
    """Read a shielded text as a fact of the meeting: attendance, venue, times, numbers, the next meeting; else None."""
    if scene.habits.attendance and (facts := _facts(shielded, scene)):
        return SetFacts(facts)
    return read_attendance(shielded, scene) or read_next_meeting(shielded, scene)


def _facts(shielded: str, scene: Scene) -> tuple[Fact, ...]:
    if not shielded[:1].isalnum() or len(shielded) > LONGEST_VENUE * 2:
        return ()
    return _numbers(shielded) or _field(shielded, scene) or _moment(shielded)


def _numbers(shielded: str) -> tuple[Fact, ...]:
    """Read how many were due and present, and the quorum: 应到8人实到6人."""
    if not _DIGIT.search(shielded):
        return ()
    text = _LISTED.sub("", unshield(shielded).strip())
    for pattern, fields in _NUMBERS:
        if match := pattern.fullmatch(text):
            return tuple((field, int(count)) for field, count in zip(fields, match.groups(), strict=True))
    return ()


def _moment(shielded: str) -> tuple[Fact, ...]:
    """Read when the meeting began or ended: Adjourned at 9:15 pm; 16:30散会."""
    if not _MOMENT_WORD.search(shielded):
        return ()
    text = unshield(shielded).strip().rstrip(".。 ")
    for field, pattern in _MOMENTS:
        match = pattern.fullmatch(text)
        said = next(filter(None, match.groups()), "") if match else ""
        time = read_time(said.strip(" ,，"))
        if time is not None:
            return ((field, time),)
    return ()


def _field(shielded: str, scene: Scene) -> tuple[Fact, ...]:
    """Read a word with a colon and its value: Venue: Town hall; 时间：14:00—16:30."""
    colon = find_colon(shielded)
    field = FIELD_WORDS.get(shielded[: colon[0]].strip().casefold()) if colon and colon[1] == 1 else None
    if colon is None or field is None:
        return ()
    value = unshield(shielded[sum(colon) :]).strip(" .。")
    if field == "place":
        plain = value and cells(value) <= LONGEST_VENUE and not re.search(r"[。！？!?;；]", value)
        return (("place", value),) if plain else ()
    return _times(value, scene, field)


def _times(value: str, scene: Scene, field: str) -> tuple[Fact, ...]:
    """Read a day and one or two times, in any order; nothing if more is said."""
    value = _BETWEEN.sub(r"\1 – ", _WEEKDAY.sub(" ", value))
    times = list(times_in(value))
    if not times and (at_end := time_at_end(value))[1] is not None:
        times = [(len(at_end[0]), len(value), at_end[1])]
    if len(times) > 2 or (field != "date" and len(times) != 1):
        return ()
    rest = value
    for start, end, _ in reversed(times):
        rest = f"{rest[:start]}\n{rest[end:]}"
    pieces = [
        piece for piece in (_RANGE.sub(" ", piece, count=1).strip(" ,，-–—") for piece in rest.split("\n")) if piece
    ]
    day = read_due(pieces[0], scene.today, scene.language, day_first=scene.habits.day_first).day if pieces else None
    if (
        len(pieces) > 1
        or (pieces and day is None)
        or (scene.meeting.status != "draft" and day not in (None, scene.today))
    ):
        return ()
    names = ("started", "ended") if field == "date" else (field,)
    found: list[Fact] = [("date", day)] if day is not None else []
    return (*found, *((name, time) for name, (_, _, time) in zip(names, times, strict=False)))


def typed_fact(fact: str, meeting: Meeting) -> str:
    """Type the line that states a fact as the meeting has it, so that it can be changed.

    Args:
        fact: place, started, ended, quorum or numbers (due and present).
        meeting: The meeting, whose language the line is in.
    """
    values = {name: getattr(meeting, name) for name in ("place", "started", "ended", "quorum", "expected", "headcount")}
    told = {name: f"{value:%H:%M}" if isinstance(value, dt.datetime) else value for name, value in values.items()}
    form = LEXICONS[meeting.language].typed.facts[fact]
    return form.format(**{name: "" if value is None else value for name, value in told.items()})
