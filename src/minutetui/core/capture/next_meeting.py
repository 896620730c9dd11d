"""The next meeting typed in one line: `Next meeting: 2 April 14:00, room 1`, `下次会议：4月2日下午2点 一号会议室`.

The line is read so only if all after the colon is a date to come, a time and a venue. Otherwise the words before the
colon are a label.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from minutetui.core.agenda.clocks import beginning, span_as_meant, start_as_meant
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.lexicon import LEXICONS, NEXT_MEETING, NEXT_MEETING_IS, any_of, in_all, in_each
from minutetui.core.capture.reading import Meet, Scene
from minutetui.core.capture.signs import FIELD_WORDS, NEXT_MEETING_WORDS, unshield
from minutetui.core.due import read_due
from minutetui.core.meeting.queries import item_titled
from minutetui.core.series.next_meeting import NextMeeting
from minutetui.core.text.clocktime import says_half, times_in
from minutetui.core.text.patterns import lazy
from minutetui.words import Language

_LONGEST = 80
"""Characters of the longest text that is looked at."""

_OF_FIELDS = sorted((word for word, field in FIELD_WORDS.items() if field in ("place", "date")), key=len, reverse=True)
_PLACES = in_each("facts.places")
_NAMED_PLACES = in_each("facts.named_places", exact=True)
_PLACE_LAST = in_each("facts.place_last")
_NAMED_LAST = any_of("facts.named_last", exact=True)
_SAME = any_of("facts.same_place")
_NOT_MET_ON = any_of("facts.not_met_on")
_DATED = lazy(rf"\d[:：/]|{in_all('facts.dated')}", re.IGNORECASE)
_BESIDE_TIME = any_of("facts.beside_time", exact=True)
_BARE_HOURS = lazy(r"(?<=[a-z,，] )(\d{1,2}) ?[-–—] ?(\d{1,2}(?:[:.]\d\d)?)(?=\s?(?:[ap]m)?(?:$|[,，;]))")
"""A beginning and an end in hours alone, after a day: Fri 4 Dec 10-11."""
BETWEEN = lazy(
    rf"([:：.]\d\d|{in_all('facts.time_ends')})\s*(?:[-–—－~～]|{in_all('facts.until')})+\s*(?=\d)", re.IGNORECASE
)
"""A time, and what separates it from the end: 14:00—16:30."""
_RANGE = lazy(rf"\s*(?:[-–—－~～]|{in_all('facts.until')}|{in_all('facts.times')})+\s*")
_LABEL = lazy(
    rf"(?:^|(?<=[\s,，;；.。:：]))({'|'.join(_OF_FIELDS)})(?:\s?[:：]\s*|(?=\d{{1,2}}[:：.点]))", re.IGNORECASE
)
"""A word for the day, the time or the venue before its value: Time: 19:00, 时间19:00."""
_NEXT_WEEK, _FIGURE = any_of("facts.next_week"), lazy(r"\d")
_NEAR = 120
"""Minutes between the beginnings of two meetings of a series."""
_EDGES = " ,，、;；.。@＠"
_FAR = dt.timedelta(days=180)
"""How much later a day in the usual order of its figures is than in the other, so that neither is certain."""


def understood(text: str, day_of: Callable[[str], dt.date | None], usual: str = "") -> NextMeeting | None:
    """Read the next meeting from a date to come, a time and a venue, in any order; None if more is said.

    The usual venue needs no word like room in it: 2 April 14:00, room 1; 4月2日下午2点 一号会议室.
    """
    text = text.strip(_EDGES)
    for pieces, time in _without_time(text) if len(text) <= _LONGEST else ():
        for when, where in _parted(pieces):
            place = read_place(where, usual)
            if place is None and (last := _place_last(where, time)):
                place = last["place"]
            if place is None or _NOT_MET_ON.search(when):
                continue
            day = day_of(when)
            if day is not None:
                return NextMeeting(day, time, place)
    return None


def _place_last(where: str, time: dt.time | None) -> re.Match[str] | None:
    """Read a venue that only the date beside it makes one: 还在居委会; beside a time a name, too: 7pm, Guildhall."""
    for pattern in _PLACE_LAST:
        if match := pattern.fullmatch(where):
            return match
    return _NAMED_LAST.fullmatch(where) if time is not None and not _DATED.search(where) else None


def _without_time(text: str) -> Iterator[tuple[list[str], dt.time | None]]:
    """Yield the rest of a text for each time in it, the longest first; and the text, because there may be no time."""
    for start, end, time in times_in(text):
        pieces = [piece.strip(_EDGES) for piece in (text[:start], text[end:])]
        yield [_bare(piece) for piece in pieces if piece], time
    yield [text], None


def _bare(piece: str) -> str:
    """Remove what joined a piece to the time beside it."""
    return _BESIDE_TIME.sub("", piece)


def _parted(pieces: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the ways to split a text into a date and a venue, in either order; the longest date first."""
    if len(pieces) == 2:
        yield pieces[0], pieces[1]
        yield pieces[1], pieces[0]
        return
    for piece in pieces:
        yield piece, ""
        cuts = [cut for cut in range(1, len(piece)) if _may_part(piece[cut - 1], piece[cut])]
        yield from ((piece[:cut].strip(_EDGES), piece[cut:].strip(_EDGES)) for cut in reversed(cuts))
        yield from ((piece[cut:].strip(_EDGES), piece[:cut].strip(_EDGES)) for cut in cuts)


def _may_part(before: str, after: str) -> bool:
    """Tell whether a date and a venue may be split between two characters: not inside a word or a number."""
    return not (before.isascii() and after.isascii()) or after in " ,;" or before in " ,;"


def read_place(text: str, usual: str = "") -> str | None:
    """Read a text as a venue; empty if none is said, None if it is no venue."""
    if not text or text.casefold() in (usual.strip().casefold(), usual.partition(",")[0].strip().casefold()):
        return text
    if _SAME.fullmatch(text):
        return usual or text
    if _DATED.search(text):
        return None
    found = (match for pattern in (*_NAMED_PLACES, *_PLACES) if (match := pattern.fullmatch(text)))
    match = next(found, None)
    return match["place"].strip(_EDGES) if match else None


def read_next_meeting(shielded: str, scene: Scene) -> Meet | None:
    """Read a shielded text as when and where the next meeting is; None if it does not say that, or not only."""
    colon = find_colon(shielded) if scene.habits.next_meeting else None
    word = shielded[: colon[0]].strip().casefold() if colon and colon[1] == 1 else ""
    start = sum(colon) if colon and (word in NEXT_MEETING_WORDS or NEXT_MEETING.fullmatch(word)) else 0
    if not start and colon is None and scene.habits.next_meeting and (said := NEXT_MEETING_IS.match(shielded)):
        start = said.end()
    if not start and not about_next_meeting(scene):
        return None

    def day_of(phrase: str) -> dt.date | None:
        habits, is_workday = scene.habits, scene.is_workday
        due = read_due(phrase, scene.today, scene.language, day_first=habits.day_first, is_workday=is_workday, far=_FAR)
        day = due.day
        if day and next_week and not _FIGURE.search(phrase):
            day += dt.timedelta(weeks=1) if day.isocalendar()[:2] == scene.today.isocalendar()[:2] else dt.timedelta()
        return day if day and day >= scene.today else None

    next_week = _NEXT_WEEK.search(shielded, 0, start) is not None  # 下周例会改到周三
    text, place = _without_labels(unshield(shielded[start:]))
    text = _beginning(text, scene)
    found = understood(text, day_of, scene.meeting.place)
    if found and place:
        return None if found.place else Meet(found._replace(time=_as_this_one(found.time, text, scene), place=place))
    if found and found.place and _is_no_place(found.place, scene):
        return None
    return Meet(found._replace(time=_as_this_one(found.time, text, scene))) if found else None


def tells_next_in_fields(shielded: str) -> bool:
    """Tell whether fields follow the words for the next meeting, which are of that one: … Time: 19:00 Place: hut."""
    said = NEXT_MEETING.match(shielded)
    return said is not None and _LABEL.search(shielded, said.end()) is not None


def _without_labels(text: str) -> tuple[str, str]:
    """Split a day and a time from a venue, each perhaps after its word: 12 January Time: 19:00 Place: Guildhall."""
    labels = list(_LABEL.finditer(text))
    ends = [*(label.start() for label in labels[1:]), len(text)]
    values = [
        (FIELD_WORDS[label[1].casefold()], text[label.end() : end].strip(_EDGES))
        for label, end in zip(labels, ends, strict=False)
    ]
    places = [value for field, value in values if field == "place"]
    first = text[: labels[0].start()].strip(_EDGES) if labels else text
    others = (value for field, value in values if field != "place")
    return ", ".join(filter(None, (first, *others))), places[0] if len(places) == 1 else ""


def _is_no_place(text: str, scene: Scene) -> bool:
    """Tell whether what seems to be a venue is an attendee, or an agenda item: 12 January, 7pm, Ann."""
    return bool(scene.names.resolve(text)) or item_titled(scene.meeting, text) is not None


def _beginning(text: str, scene: Scene) -> str:
    """Leave only the beginning where two times are said: Fri 4 Dec 10-11."""
    text = BETWEEN.sub(r"\1 – ", _BARE_HOURS.sub(_with_minutes, text))
    times = list(times_in(text))
    if len(times) != 2 or not _RANGE.fullmatch(text, times[0][1], times[1][0]):
        return text
    (start, end, first), (start_2, end_2, last) = times
    said = text[start:end], text[start_2:end_2]
    begins = span_as_meant(scene.meeting, (first, last), said)[0] if says_half(said[1]) else None
    return f"{text[:start]}{f'{begins:%H:%M}' if begins else said[0]}{text[end_2:]}"


def _with_minutes(hours: re.Match[str]) -> str:
    return " – ".join(hour if len(hour) > 2 else f"{hour}:00" for hour in hours.groups())


def _as_this_one(time: dt.time | None, text: str, scene: Scene) -> dt.time | None:
    """Give the time as it is meant if that is near the beginning of this meeting: 7.30 is 19:30 after one at 19:00."""
    meant = start_as_meant(scene.meeting, time, text)
    began = beginning(scene.meeting)
    if time is None or meant is None or began is None:
        return time
    apart = abs(meant.hour * 60 + meant.minute - began.hour * 60 - began.minute)
    return meant if apart < _NEAR else time


def about_next_meeting(scene: Scene) -> bool:
    """Tell whether the agenda item being minuted is about the next meeting, so that its date needs no word for it."""
    return scene.item is not None and scene.habits.next_meeting and _is_next_meeting(scene.item.title)


@lru_cache(maxsize=16)
def _is_next_meeting(title: str) -> bool:
    """Tell whether an agenda item is about the next meeting."""
    return NEXT_MEETING.fullmatch(title.casefold()) is not None


def typed_next_meeting(meeting: NextMeeting | None, language: Language) -> str:
    """Type the next meeting so that it can be changed; without one, the beginning of such a line."""
    return LEXICONS[language].typed.next_meeting + (
        ", ".join(filter(None, (meeting.when, meeting.place))) if meeting else ""
    )
