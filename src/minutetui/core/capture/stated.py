"""Reads a text as fields of the meeting: numbers of people, a word and its value, times, a venue; and types them.

Venue: Town hall      Called to order at 7:02 pm      Quorum: 5      应到8人实到6人      时间：14:00—16:30
编发单位：集团办公室      抄送：集团工会、董事会办公室      印发日期：9月21日
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.agenda.clocks import end_as_meant, span_as_meant, start_as_meant
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.head_and_foot import read_head_or_foot
from minutetui.core.capture.lexicon import LEXICONS, any_of, in_all, plain
from minutetui.core.capture.next_meeting import BETWEEN, read_place
from minutetui.core.capture.parts import (
    UNDIVIDED,
    may_count,
    may_tell_moment,
)
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import (
    FACT_WORDS,
    FIELD_WORDS,
    HEAD_AND_FOOT,
    unshield,
)
from minutetui.core.capture.venues import held_at, is_room, room
from minutetui.core.due import read_due
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.text.characters import cells, has_any, has_han
from minutetui.core.text.clocktime import may_have_clock, may_have_time, read_time, time_at_end, times_in
from minutetui.core.text.numerals import HAN, IN_WORDS, number
from minutetui.core.text.patterns import lazy

Value = tuple[str, str | int | tuple[str, ...] | dt.time | dt.date]
"""A field of the meeting and its value."""

LONGEST_VENUE = 80
"""Cells of the longest venue."""

_N = rf"(\d{{1,4}})\s*(?:{in_all('facts.people')})?"
_GAP = rf"[\s,，;；、.]*(?:{in_all('facts.between')})?"
_NUMBERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (lazy(rf"(?:{pattern.replace('<n>', _N).replace('<gap>', _GAP)})\s*[.。]?", re.IGNORECASE), fields)
    for lexicon in LEXICONS.values()
    for pattern, fields in lexicon.facts.numbers
)
_IN_WORDS = lazy(rf"\b{IN_WORDS}\b|{HAN}(?=[人名位户家个])", re.IGNORECASE)
_LISTED = any_of("facts.listed")
_MOMENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (field, lazy(pattern, re.IGNORECASE)) for lexicon in LEXICONS.values() for field, pattern in lexicon.facts.moments
)
_MOMENT_WORDS = plain("facts.moment_words")
_AROUND_MOMENT = any_of("facts.around_moments")
_WEEKDAY = lazy(rf"[（(]\s*(?:{in_all('facts.weekdays')})\s*[）)]", re.IGNORECASE)
_RANGE = lazy(rf"[\s,，]*(?:[-–—－~～]+|{in_all('facts.times')})?[\s,，]*", re.IGNORECASE)


_UNDECIDED = any_of("facts.undecided")
_AT_FIRST, _SAYS_MORE = frozenset(plain("facts.at_first")), any_of("facts.told")
_MOVED_TO = any_of("facts.moved_to")
_BEFORE_PART = lazy(r"[，；]|[,;] ?(?=[\u3400-\u9fff])")
"""What separates the parts of a text in 汉字."""
_ARTICLE = lazy(rf"^(?:{in_all('facts.article')})")
_EDGES = " ,，-–—"
_FIELD_WORD = lazy(
    rf"({'|'.join(sorted(map(re.escape, FIELD_WORDS.keys() - _AT_FIRST), key=len, reverse=True))})"
    rf"(?: [-–—] ?|[-–—]| +|{UNDIVIDED})(?=\S)",
    re.IGNORECASE,
)
"""A word of a field before its value, without a colon."""
_NEXT_FIELD = lazy(rf"[\s,，;；](?:{'|'.join(map(re.escape, FACT_WORDS))})\s?[:：]", re.IGNORECASE)
"""Where another field begins: 地点：三楼，时间：14:00; 地点：三楼 主持：王芳."""
_MARKED = lazy(rf"[:：]|{in_all('facts.marked_times')}", re.IGNORECASE)
"""What a time of day has that no number of a room has."""
_AFTER_PLACE = lazy(r"\s*[,，;；。]\s*|\.\s+|\s+[-–—]\s+")
_FIELD_BEGINS = frozenset(word[:2] for word in FIELD_WORDS.keys() - _AT_FIRST)


def read_stated(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read a text as fields of the meeting: numbers of people, a word and its value, a time, or a venue."""
    if not shielded[:1].isalnum() or len(shielded) > LONGEST_VENUE * 2:
        return ()
    told = read_numbers(shielded) or _field(shielded, scene) or read_moment(shielded, scene) or _held(shielded)
    begins = scene.last is None and may_be_head(shielded)
    return told or (_when_and_where(shielded, scene) if begins else ())


def may_be_head(text: str) -> bool:
    """Tell quickly whether a text can be the first line of the minutes, with a day and a time in it."""
    return text[:1].isalnum() and may_have_time(text) and may_have_clock(text)


def _when_and_where(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read a first line that is a day, a time and perhaps a venue: Fri 27 Nov, 7pm, Town hall; 11月27日 14:00 线上."""
    value = unshield(shielded).strip(" .。")
    told = _times(value, scene, "date") or _times_and_place(value, scene)
    return told if {"date", "started"} <= {name for name, _ in told} else ()


def _held(shielded: str) -> tuple[Value, ...]:
    place, more = held_at(unshield(shielded))
    return (("place", place),) if place and not more else ()


def read_numbers(shielded: str) -> tuple[Value, ...]:
    """Read how many were due and present, and the quorum: 应到8人实到6人."""
    if not may_count(shielded):
        return ()
    text = unshield(shielded).strip()
    listed = _LISTED.match(text)
    text = _IN_WORDS.sub(lambda word: str(number(word[0].casefold())), text[listed.end() :] if listed else text)
    for pattern, fields in _NUMBERS:
        if match := pattern.fullmatch(text):
            return tuple(zip(fields, map(int, match.groups()), strict=True))
    return ()


def read_moment(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read when the meeting began or ended: Adjourned at 9:15 pm; 16:30散会; Opened 7.02pm, Town hall."""
    if not may_tell_moment(shielded):
        return ()
    text = _AROUND_MOMENT.sub("", unshield(shielded).strip().rstrip(".。 "))
    for field, pattern in _MOMENTS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        if field == "date":
            named = match.groupdict().get("place") or ""
            told = _times("-".join(one for one in match.groups() if one and one != named), scene, "date")
            place = read_place(named) if named else ""
            if len(told) < 2 or bool(named) != bool(place):
                return ()
            return (*told, *((("place", place),) if place else ()))
        said = "，".join(filter(None, match.groups()))
        time, place = _time_and_place(said.strip(_EDGES))
        if time is not None and place is not None:
            meant = _meant(scene.meeting, field, time, text)
            return (*meant, *((("place", place),) if place else ()))
    return ()


def _meant(meeting: Meeting, field: str, time: dt.time, text: str) -> tuple[Value, ...]:
    """Give a beginning or an end as it is meant; an end that was said first, 8.52, is 20:52 if it began at seven pm."""
    if field == "ended":
        return ((field, end_as_meant(meeting, time, text) or time),)
    began = start_as_meant(meeting, time, text) or time
    if meeting.ended is None or meeting.ended.time() >= began or meeting.end_date is not None:
        return ((field, began),)
    known = meeting.with_(started=meeting.ended.replace(hour=began.hour, minute=began.minute))
    ended = end_as_meant(known, meeting.ended.time(), "")
    return ((field, began), *((("ended", ended),) if ended and ended >= began else ()))


def _time_and_place(said: str) -> tuple[dt.time | None, str | None]:
    """Read a text as one time of day and a venue before or after it; empty if none is said, None if it is no venue."""
    times = list(times_in(said))
    if len(times) != 1:
        return read_time(said), ""
    start, end, time = times[0]
    before, after = said[:start].strip(_EDGES), said[end:].strip(_EDGES)
    place = None if before and after else read_place(before or after) if before or after else ""
    return time, place and _ARTICLE.sub("", place)


def _time_with_place(value: str, scene: Scene, field: str) -> tuple[Value, ...]:
    """Read when the meeting began, or ended, and a venue: 6.35, boathouse upstairs."""
    time, place = _time_and_place(value)
    field = "started" if field == "date" else field
    return (*_meant(scene.meeting, field, time, value), ("place", place)) if time and place else ()


def _field(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read a word with a colon and its value: Venue: Town hall; 时间：14:00—16:30."""
    colon = find_colon(shielded)
    word = shielded[: colon[0]].strip().casefold() if colon and colon[1] == 1 else ""
    field = FIELD_WORDS.get(word) or HEAD_AND_FOOT.get(word)
    if colon is None or field is None:
        in_time = colon is not None and shielded[colon[0] - 1 : colon[0]].isdigit()
        return _without_colon(shielded, scene) if colon is None or in_time else ()
    value = unshield(shielded[sum(colon) :]).strip(" .。")
    if word in HEAD_AND_FOOT:
        return read_head_or_foot(field, value, scene)
    if word in _AT_FIRST and not _may_begin_with(value, scene):
        return ()
    if field == "place":
        return _venue(shielded[: colon[0]], value, scene)
    more = _times_and_place(value, scene) if field == "date" else _time_with_place(value, scene, field)
    return _times(value, scene, field) or more


def _may_begin_with(value: str, scene: Scene) -> bool:
    """Tell whether a doubtful word at the beginning of the minutes states the venue: Where: room 2.14."""
    begins = not scene.meeting.place and next(all_lines(scene.meeting), None) is None
    return begins and bool(read_place(value)) and not _SAYS_MORE.search(value)


def _venue(word: str, value: str, scene: Scene) -> tuple[Value, ...]:
    """Read the value of a word for the venue, perhaps with times: Scout Hut, 7 pm."""
    if is_room(word):
        named = room(word, value)
        return (("place", named),) if named else ()
    if _NEXT_FIELD.search(value):
        return ()
    value = _MOVED_TO.sub("", value)
    timed, parts = _place_and_times(value, scene), _BEFORE_PART.split(value)[1:]
    if timed is not None or _UNDECIDED.fullmatch(value) or any(not read_place(part.strip()) for part in parts):
        return timed or ()  # the parts are read one by one
    value, _, more = value.rpartition(", ")
    if value and more and (time := read_time(more)):
        return (("place", value), *_meant(scene.meeting, "started", time, more))
    if not value or not has_any(more, _MOMENT_WORDS):
        value, more = (f"{value}, {more}" if value else more), ""
    if more and (moment := read_moment(more, scene)):
        return (("place", value), *moment)
    value = f"{value}, {more}" if more else value
    is_venue = value and cells(value) <= LONGEST_VENUE and not re.search(r"[。！？!?;；]", value)
    return (("place", value),) if is_venue else ()


def _place_and_times(value: str, scene: Scene) -> tuple[Value, ...] | None:
    """Read a venue and the times after it: Scout Hut, start 7pm; nothing if not sure, None if there are none."""
    times = list(times_in(value))
    marked = [one for one in times if _MARKED.search(value[one[0] : one[1]])]
    first = (marked or times)[0][0] if times else len(value)
    cuts = [cut for cut in _AFTER_PLACE.finditer(value) if cut.start() > 0 and cut.end() <= first]
    if times and cuts:
        place, said = value[: cuts[-1].start()], _AROUND_MOMENT.sub("", value[cuts[-1].end() :])
        told = read_stated(said, scene) or _times(said, scene, "date")
        if told and {name for name, _ in told} <= {"date", "started", "ended"} and cells(place) <= LONGEST_VENUE:
            return (("place", place), *told)
    if not marked:
        return None
    place, said = value[:first].strip(), value[first:]
    parted = any(cut[0].strip() != "." for cut in cuts)
    is_venue = place and cells(place) <= LONGEST_VENUE and len(marked) == len(times) and not parted
    told = _times(said, scene, "date") if is_venue else ()
    return (("place", place), *told) if told else ()


def _times_and_place(value: str, scene: Scene) -> tuple[Value, ...]:
    """Read a day, times and a venue after the last comma: 11月27日14:30，三楼会议室."""
    comma = max(value.rfind("，"), value.rfind(", "))
    spaced = comma < 0 and has_han(value) and not _NEXT_FIELD.search(value)
    comma = value.rfind(" ") if spaced else comma
    place = read_place(value[comma + 1 :].strip()) if comma > 0 else ""
    when = _times(value[:comma], scene, "date") if place else ()
    return (*when, ("place", place)) if place and when else ()


def _without_colon(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read a word of a field and its value with a blank or a dash between them: 地点 三楼会议室; Start 10.05."""
    match = _FIELD_WORD.match(shielded) if shielded[:2].casefold() in _FIELD_BEGINS else None
    if match is None:
        return ()
    word = match[1].casefold()
    field, value = FIELD_WORDS[word], unshield(shielded[match.end() :]).strip(" .。")
    if is_room(word) or (field == "place" and held_at(unshield(shielded))[1]):
        return ()  # more is said: Held in the Scout Hut because of the rain
    if field == "place":
        value = _MOVED_TO.sub("", value)
        if (timed := _place_and_times(value, scene)) is not None:
            return timed if timed and read_place(str(timed[0][1])) == timed[0][1] else ()
        place = read_place(value, scene.meeting.place)
        return (("place", value),) if place and place == value and cells(value) <= LONGEST_VENUE else ()
    found = (_times(value, scene, field) or _time_with_place(value, scene, field)) if may_have_time(value) else ()
    return found if any(isinstance(one, dt.time) for _, one in found) else ()


def _times(value: str, scene: Scene, field: str) -> tuple[Value, ...]:
    """Read a day and one or two times, in any order; nothing if more is said."""
    value = BETWEEN.sub(r"\1 – ", _WEEKDAY.sub(" ", value))
    times = list(times_in(value))
    if not times and (at_end := time_at_end(value))[1] is not None:
        times = [(len(at_end[0]), len(value), at_end[1])]
    if len(times) > 2 or (field != "date" and len(times) != 1):
        return ()
    rest = value
    for start, end, _ in reversed(times):
        rest = f"{rest[:start]}\n{rest[end:]}"
    pieces = [*filter(None, (_RANGE.sub(" ", piece, count=1).strip(_EDGES) for piece in rest.split("\n")))]
    day = read_due(pieces[0], scene.today, scene.language, day_first=scene.habits.day_first).day if pieces else None
    another_day = scene.meeting.status != "draft" and day not in (None, scene.today)
    if another_day or len(pieces) > 1 or (pieces and day is None):
        return ()
    names = ("started", "ended") if field == "date" else (field,)
    found: list[Value] = [("date", day)] if day is not None else []
    if len(times) == 1:
        return (*found, *_meant(scene.meeting, names[0], times[0][2], value))
    if len(times) == 2:
        (start, end, first), (start_2, end_2, last) = times
        meant = span_as_meant(scene.meeting, (first, last), (value[start:end], value[start_2:end_2]))
        found += [(name, time) for name, time in zip(names, meant, strict=True) if time is not None]
    return tuple(found)


def typed_fact(fact: str, meeting: Meeting) -> str:
    """Type the line that states a field of the meeting, or `numbers` (due and present), so that it can be changed."""
    words = LEXICONS[meeting.language].typed
    names = ("expected", "headcount") if fact == "numbers" else (fact,)
    return words.facts[fact].format(**{name: _typed_value(getattr(meeting, name), words.names) for name in names})


def _typed_value(value: object, between: str) -> str:
    """Type the value of a fact; nothing where there is none."""
    if isinstance(value, tuple):
        return between.join(value)
    return "" if value is None else f"{value:%H:%M}" if isinstance(value, dt.datetime) else str(value)
