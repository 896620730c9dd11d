"""Typed texts that state facts of the meeting and become no line. They are read so only if all of it is understood.

    Present: Ann, Bo. Venue: Town hall      Adjourned 8.15 as Bo is ill      实到6人（请假：王芳）

`stated` reads one field of the meeting, `attendance` who comes and goes; here they are read together, in one text. A
sign before it, a backslash or a second colon makes such a text an ordinary line.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.attendance import read_attendance
from minutetui.core.capture.attendance_sentences import read_statement
from minutetui.core.capture.deputies import stands_in, with_deputies_noted
from minutetui.core.capture.lexicon import LEXICONS, any_of, plain
from minutetui.core.capture.next_meeting import about_next_meeting, read_next_meeting, tells_next_in_fields
from minutetui.core.capture.parts import (
    LONGEST,
    MEETING,
    Fact,
    line_of,
    may_begin,
    may_count,
    may_state,
    may_tell_moment,
    read_apart,
    read_clauses,
    read_fields,
    read_sentences,
    read_words,
    runs_on,
    with_no_others,
    with_quorate,
    with_unread,
)
from minutetui.core.capture.reading import Add, Attend, Meet, Scene, SetFacts, Several
from minutetui.core.capture.signs import (
    COLON,
    ROLL_CALL_WORDS,
    unshield,
)
from minutetui.core.capture.stated import Value, may_be_head, read_moment, read_numbers, read_stated
from minutetui.core.capture.venues import held_at
from minutetui.core.people.remarks import is_remark
from minutetui.core.text.characters import has_any
from minutetui.core.text.clocktime import times_in
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

_MOMENT_HEAD, _MOMENT_TAIL = any_of("facts.moment_heads"), any_of("facts.moment_tails")
_MOMENT_INSIDE = any_of("facts.moment_inside")
_MEETING = tuple(lexicon.facts.meeting.strip() for lexicon in LEXICONS.values())
_NEXT_WORDS = plain("facts.next_meeting_words")
_BRACKET = lazy("[（(]([^（）()]{2,40})[）)]")
_END_OF_MEETING = any_of("facts.end_last")
_SOMEBODY = "chair "
"""Stands for who closed the meeting, where the clause before names that person."""
_LAST_CLAUSE = lazy(r"[,;.](?: (?:and|then))* |[，；。]| and (?:then )?| so ")
_MEETING_TAIL = any_of("facts.meeting_tails")
_ROLL_CALL = lazy(
    rf"(?:{'|'.join(sorted(ROLL_CALL_WORDS, key=len, reverse=True))})\s?(?:[:：]| [-–—] )\s?", re.IGNORECASE
)
_PRESENT = next(iter(LEXICONS.values())).attendance.attendance["present"][0]


def read_fact(shielded: str, scene: Scene) -> Fact | None:
    """Read a shielded text as facts of the meeting: attendance, venue, times, numbers, the next meeting; else None."""
    if shielded[:1] in TAG_OF_SIGN:
        return None
    if not _may_state(shielded, scene):
        return None
    act = _read_whole(shielded, scene) or _and_more(shielded, scene)
    if act is None:
        return None
    return with_no_others(with_quorate(with_unread(act, shielded, scene), shielded, scene), shielded, scene)


def _read_whole(shielded: str, scene: Scene) -> Fact | None:
    """Read all of a text as one fact or, in sentences or between commas, as several."""
    if (COLON[0] in shielded or COLON[1] in shielded) and tells_next_in_fields(shielded):
        return read_next_meeting(shielded, scene)
    one = (
        read_words(shielded, scene, _read_one)
        or _read_one(shielded, scene)
        or _counted(shielded, scene)
        or read_fields(shielded, scene, _read_one)
        or (None if shielded.isascii() else read_apart(shielded, scene, _read_part))
    )
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
    return may_state(shielded, scene) or about_next_meeting(scene) or (scene.last is None and may_be_head(shielded))


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
    if scene.habits.attendance and (facts := read_stated(shielded, scene)):
        return SetFacts(facts)
    act = read_attendance(shielded, scene) or read_statement(shielded, scene) or read_next_meeting(shielded, scene)
    act = with_deputies_noted(act, scene) if isinstance(act, Attend) else act
    return _with_others(act, scene) if isinstance(act, Attend) and act.aside else act


def _with_others(act: Attend, scene: Scene) -> Attend | Several:
    """Read what was said beside a name of another attendee: Chair: Arthur (Judith away); what is not read is named."""
    told = [stands_in(text, (act,), scene) or read_statement(text, scene) for text in act.aside]
    unread = (text for text, one in zip(act.aside, told, strict=True) if one is None)
    act = replace(act, aside=(), unread=(*act.unread, *unread))
    others = tuple(filter(None, told))
    return Several((act, *others)) if others else act


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
    facts = read_numbers(_BRACKET.sub("", shielded)) if bracket else ()
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
    if (head := _MOMENT_HEAD.match(shielded)) and (facts := read_moment(shielded[head.end() :], scene)):
        return Several((SetFacts(facts), line_of(shielded, scene)))
    bare = _MOMENT_INSIDE.sub("", shielded, count=1)
    if bare != shielded and (facts := read_moment(bare, scene)):  # Meeting opened with prayer at 9.35
        return Several((SetFacts(facts), line_of(shielded, scene)))
    times = list(times_in(shielded))
    end = times[0][1] if len(times) == 1 else len(shielded)
    if facts := _end_last(shielded, scene) if len(times) == 1 else ():
        line = line_of(shielded, scene)
        return None if line.line.speaker else Several((SetFacts(facts), line))
    named = has_any(shielded, _MEETING) and _MEETING_TAIL.fullmatch(shielded, end)
    if not named and not _MOMENT_TAIL.fullmatch(shielded, end):
        return None
    facts = read_moment(shielded[:end], scene)
    return Several((SetFacts(facts), line_of(shielded, scene))) if facts else None


def _end_last(shielded: str, scene: Scene) -> tuple[Value, ...]:
    """Read the end of the meeting in the last clause of a sentence: Ann thanked Bo and the meeting closed at 8.31."""
    for between in _LAST_CLAUSE.finditer(shielded):
        last = shielded[between.end() :]
        begins = _END_OF_MEETING.match(last)
        facts = read_moment(f"{_SOMEBODY if begins['elided'] else ''}{last}", scene) if begins else ()
        if facts and all(name == "ended" for name, _ in facts):
            return facts
    return ()
