"""Typed texts that state a fact of the meeting and become no line. They are read so only if all of it is understood.

    Venue: Town hall      Called to order at 7:02 pm      Quorum: 5      应到8人实到6人      时间：14:00—16:30
    编发单位：集团办公室      抄送：集团工会、董事会办公室      印发日期：9月21日

A sign before it, a backslash or a second colon makes such a text an ordinary line.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from minutetui.core.agenda.clocks import end_as_meant, span_as_meant, start_as_meant
from minutetui.core.capture.attendance import read_attendance
from minutetui.core.capture.attendance_sentences import read_statement
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.head_and_foot import read_head_or_foot
from minutetui.core.capture.lexicon import LEXICONS, any_of, in_all, plain
from minutetui.core.capture.next_meeting import BETWEEN, about_next_meeting, read_next_meeting, read_place
from minutetui.core.capture.parts import (
    LONGEST,
    MEETING,
    UNDIVIDED,
    Fact,
    line_of,
    may_begin,
    may_count,
    may_state,
    may_tell_moment,
    read_clauses,
    read_fields,
    read_sentences,
    runs_on,
    stands_in,
    with_unread,
)
from minutetui.core.capture.reading import Add, Attend, Meet, Scene, SetFacts, Several
from minutetui.core.capture.signs import (
    FACT_WORDS,
    FIELD_WORDS,
    HEAD_AND_FOOT,
    ROLL_CALL_WORDS,
    unshield,
)
from minutetui.core.capture.venues import held_at, is_room, room
from minutetui.core.due import read_due
from minutetui.core.meeting.model import Meeting
from minutetui.core.people.details import is_remark
from minutetui.core.text.characters import cells, has_any
from minutetui.core.text.clocktime import may_have_time, read_time, time_at_end, times_in
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

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
_LISTED = any_of("facts.listed")
_MOMENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (field, lazy(pattern, re.IGNORECASE)) for lexicon in LEXICONS.values() for field, pattern in lexicon.facts.moments
)
_MOMENT_WORDS = plain("facts.moment_words")
_MOMENT_TAIL = any_of("facts.moment_tails")
_MEETING = tuple(lexicon.facts.meeting.strip() for lexicon in LEXICONS.values())
_NEXT_WORDS = plain("facts.next_meeting_words")
_BRACKET = lazy("[（(]([^（）()]{2,40})[）)]")
_MEETING_TAIL = any_of("facts.meeting_tails")
_AROUND_MOMENT = any_of("facts.around_moments")
_WEEKDAY = lazy(rf"[（(]\s*(?:{in_all('facts.weekdays')})\s*[）)]", re.IGNORECASE)
_RANGE = lazy(rf"[\s,，]*(?:[-–—－~～]+|{in_all('facts.times')})?[\s,，]*", re.IGNORECASE)


_UNDECIDED = any_of("facts.undecided")
_MOVED_TO = any_of("facts.moved_to")
_BEFORE_PART = lazy(r"[，；]|[,;] ?(?=[\u3400-\u9fff])")
"""What separates the parts of a text in 汉字."""
_ARTICLE = lazy(rf"^(?:{in_all('facts.article')})")
_EDGES = " ,，-–—"
_FIELD_WORD = lazy(
    rf"({'|'.join(sorted(map(re.escape, FIELD_WORDS), key=len, reverse=True))})"
    rf"(?: [-–—] ?|[-–—]| +|{UNDIVIDED})(?=\S)",
    re.IGNORECASE,
)
"""A word of a field before its value, without a colon."""
_NEXT_FIELD = lazy(rf"[\s,，;；](?:{'|'.join(map(re.escape, FACT_WORDS))})\s?[:：]", re.IGNORECASE)
"""Where another field begins: 地点：三楼，时间：14:00; 地点：三楼 主持：王芳."""
_MARKED = lazy(rf"[:：]|{in_all('facts.marked_times')}", re.IGNORECASE)
"""What a time of day has that no number of a room has."""
_AFTER_PLACE = lazy(r"\s*[,，;；。]\s*|\.\s+|\s+[-–—]\s+")
_ROLL_CALL = lazy(
    rf"(?:{'|'.join(sorted(ROLL_CALL_WORDS, key=len, reverse=True))})\s?(?:[:：]| [-–—] )\s?", re.IGNORECASE
)
_PRESENT = next(iter(LEXICONS.values())).attendance.attendance["present"][0]
_FIELD_BEGINS = frozenset(word[:2] for word in FIELD_WORDS)


def read_fact(shielded: str, scene: Scene) -> Fact | None:
    """Read a shielded text as facts of the meeting: attendance, venue, times, numbers, the next meeting; else None."""
    if shielded[:1] in TAG_OF_SIGN:
        return None
    if not _may_state(shielded, scene):
        return None
    act = _read_whole(shielded, scene) or _and_more(shielded, scene)
    return with_unread(act, shielded, scene) if act is not None else None


def _read_whole(shielded: str, scene: Scene) -> Fact | None:
    """Read all of a text as one fact or, in sentences or between commas, as several."""
    one = _read_one(shielded, scene) or _counted(shielded, scene) or read_fields(shielded, scene, _read_one)
    if one is None and (called := _after_roll_call(shielded)):
        act = _read_whole(called, scene) or _all_known(called, scene)
        if isinstance(act, Several):
            acts = (_is_there(one) if isinstance(one, Attend) else one for one in act.acts)
            whole = line_of(shielded, scene)
            return Several(tuple(whole if isinstance(one, Add) else one for one in acts))
        return _is_there(act) if isinstance(act, Attend) else act
    if not scene.habits.attendance or len(shielded) > LONGEST:
        return one
    if not may_begin(shielded, scene) or (one is not None and not runs_on(one)):
        return one
    return read_sentences(shielded, scene, _read_clauses) or one or read_clauses(shielded, scene, _read_part)


def _may_state(shielded: str, scene: Scene) -> bool:
    """Tell quickly whether a text, or a part of one, can state a fact."""
    return may_state(shielded, scene) or about_next_meeting(scene)


def _after_roll_call(shielded: str) -> str:
    """Give what follows a word for a roll call: Roll call: Ann, Bo present; Roy absent."""
    word = _ROLL_CALL.match(shielded)
    return shielded[word.end() :] if word else ""


def _is_there(act: Attend) -> Attend:
    """Give who came at a roll call as those who are present."""
    return replace(act, way="present") if act.way == "arrived" and act.time is None else act


def _all_known(called: str, scene: Scene) -> Attend | None:
    """Read names alone after a word for a roll call; None unless each is an attendee."""
    act = read_attendance(f"{_PRESENT}: {called}", scene)
    if not isinstance(act, Attend) or not all(map(scene.names.attends, act.people)):
        return None
    return act if all(not one.remark or is_remark(one.remark) for one in act.details) else None


def _read_clauses(shielded: str, scene: Scene) -> Fact | None:
    if not _may_state(shielded, scene):
        return None
    return _read_one(shielded, scene) or read_clauses(shielded, scene, _read_part)


def _read_part(shielded: str, scene: Scene) -> Fact | None:
    """Read a part of a text as one fact."""
    return _read_one(shielded, scene) if _may_state(shielded, scene) else None


def _read_one(shielded: str, scene: Scene) -> Fact | None:
    """Read a text as one fact."""
    if scene.habits.attendance and (facts := _facts(shielded, scene)):
        return SetFacts(facts)
    act = read_attendance(shielded, scene) or read_statement(shielded, scene) or read_next_meeting(shielded, scene)
    return _with_others(act, scene) if isinstance(act, Attend) and act.aside else act


def _with_others(act: Attend, scene: Scene) -> Attend | Several:
    """Read what was said beside a name of another attendee: Chair: Arthur (Judith away); what is not read is named."""
    told = [stands_in(text, (act,), scene) or read_statement(text, scene) for text in act.aside]
    unread = (text for text, one in zip(act.aside, told, strict=True) if one is None)
    act = replace(act, aside=(), unread=(*act.unread, *unread))
    others = tuple(filter(None, told))
    return Several((act, *others)) if others else act


def _facts(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read a text as fields of the meeting: numbers of people, a word and its value, a time, or a venue."""
    if not shielded[:1].isalnum() or len(shielded) > LONGEST_VENUE * 2:
        return ()
    return _numbers(shielded) or _field(shielded, scene) or _moment(shielded, scene) or _held(shielded)


def _held(shielded: str) -> tuple[Value, ...]:
    place, more = held_at(unshield(shielded))
    return (("place", place),) if place and not more else ()


def _numbers(shielded: str) -> tuple[Value, ...]:
    """Read how many were due and present, and the quorum: 应到8人实到6人."""
    if not may_count(shielded):
        return ()
    text = unshield(shielded).strip()
    listed = _LISTED.match(text)
    text = text[listed.end() :] if listed else text
    for pattern, fields in _NUMBERS:
        if match := pattern.fullmatch(text):
            return tuple(zip(fields, map(int, match.groups()), strict=True))
    return ()


def _moment(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read when the meeting began or ended: Adjourned at 9:15 pm; 16:30散会; Opened 7.02pm, Town hall."""
    if not may_tell_moment(shielded):
        return ()
    text = _AROUND_MOMENT.sub("", unshield(shielded).strip().rstrip(".。 "))
    for field, pattern in _MOMENTS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        if field == "date":
            told = _times("-".join(match.groups()), scene, "date")
            return told if len(told) > 1 else ()
        said = "，".join(filter(None, match.groups()))
        time, place = _time_and_place(said.strip(_EDGES))
        if time is not None and place is not None:
            meant = _meant(scene.meeting, field, time, text)
            return (*meant, *((("place", place),) if place else ()))
    return ()


def _and_more(shielded: str, scene: Scene) -> Several | None:
    """Read a fact of the meeting where more follows, so that the text stays a line: Held in the hut as it rained."""
    if not scene.habits.attendance or len(shielded) > LONGEST:
        return None
    if place := held_at(unshield(shielded))[0]:
        return Several((SetFacts((("place", place),)), line_of(shielded, scene)))
    return _ended_and_next(shielded, scene) or _moment_and_more(shielded, scene)


def _counted(shielded: str, scene: Scene) -> Several | None:
    """Read numbers of people beside a bracket that says of whom: 实到6人（其中委托2人）; 实到6人（请假：王芳）."""
    bracket = _BRACKET.search(shielded) if may_count(shielded) else None
    facts = _numbers(_BRACKET.sub("", shielded)) if bracket else ()
    if bracket is None or not facts:
        return None
    who = read_attendance(bracket[1], scene) or read_statement(bracket[1], scene)
    return Several((SetFacts(facts), who if isinstance(who, Attend) else line_of(shielded, scene)))


def _ended_and_next(shielded: str, scene: Scene) -> Several | None:
    """Read a time that is the end of the meeting because the next one follows: 21:35结束，下次12月18日19:30."""
    if not (may_tell_moment(shielded) and has_any(shielded, _NEXT_WORDS)):
        return None
    act = read_clauses(f"{MEETING[not shielded.isascii()]}{shielded}", scene, _read_one)
    facts_only = isinstance(act, Several) and all(isinstance(one, SetFacts | Meet) for one in act.acts)
    return act if isinstance(act, Several) and facts_only else None


def _moment_and_more(shielded: str, scene: Scene) -> Several | None:
    """Read when the meeting began or ended where more follows, which stays a line: Adjourned 8.15 as Bo is ill."""
    if not may_tell_moment(shielded):
        return None
    times = list(times_in(shielded))
    end = times[0][1] if len(times) == 1 else len(shielded)
    named = has_any(shielded, _MEETING) and _MEETING_TAIL.fullmatch(shielded, end)
    if not named and not _MOMENT_TAIL.fullmatch(shielded, end):
        return None
    facts = _moment(shielded[:end], scene)
    return Several((SetFacts(facts), line_of(shielded, scene))) if facts else None


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
    if field == "place":
        return _venue(shielded[: colon[0]], value, scene)
    more = _times_and_place(value, scene) if field == "date" else _time_with_place(value, scene, field)
    return _times(value, scene, field) or more


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
    if more and (moment := _moment(more, scene)):
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
        told = _facts(said, scene) or _times(said, scene, "date")
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
