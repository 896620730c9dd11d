"""A motion without brackets: at the end of a decision, before a bracket, or said word by word before colons.

    = Buy the van. Carried 7-1.
    =聘任李明 提议人：王芳 附议人：张华 同意7

Motions in brackets are in `motion`; which end of a text can be one is decided in `motion_ends`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.lexicon import any_of, in_all
from minutetui.core.capture.motion import LOOSE_ENDS, Motion, before_condition, take_bracket, with_voters
from minutetui.core.capture.motion_ends import are_content, doubtful_figures, is_half, spoken_ends, spoken_words
from minutetui.core.capture.motion_movers import COMMA_ZH, OBJECT_NEXT, some_voted, take_pair, written_out
from minutetui.core.capture.motion_told import doubtful_end, is_of_thing
from minutetui.core.capture.motion_voters import take_voters, without_names
from minutetui.core.capture.motion_words import (
    OUTCOME,
    SOME_VOTED,
    STOP,
    STOPS,
    MotionWords,
    joined_words,
    may_be_motion,
    read_words,
)
from minutetui.core.capture.signs import COLON, ESCAPE, after_escapes, unshield
from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy

_STOP_AT_END = lazy(r"(?<=[a-z\d]{3})\.$|(?<=[%)\]”\"])\.$|。$")
"""The full stop of a text whose motion was a sentence of its own; that of an abbreviation stays."""
_COUNTED_BEFORE = lazy(r"\d[-–:]\d{1,3}[,;.]? [a-z]|\d[-–:：比]\d{1,3}[，；。][\u4e00-\u9fff]")
"""Figures that can be votes, with words after them, which may be a condition: 5-0, if the grant comes."""
_REASON_LAST = any_of("results.reason_last", exact=True)
_MOVED_BEFORE = any_of("motion.moved_before")
_PARTS = lazy("[,，;；]")
"""Between the fields of a stated motion; other commas are between names and between counts."""
_SPACES = lazy(rf"(?<=[^\s:：,，;；]) +(?=[^\s:：])|、(?=(?:{in_all('motion.stated')})\s?[:：]|{STOP})")
STATED = lazy(
    rf"(?<=[^\s=＝,，;；。.])(?:[\s,，;；。.]| [-–—]+ )+(?=(?:{in_all('motion.stated')})\s?[:：])", re.IGNORECASE
)
"""Before the first words with a colon that say of a motion who moved it or how it went."""
_POSITION = any_of("motion.position")


def take_spoken(shielded: str, names: Names, *, alone: bool, label: str = "") -> Motion:
    """Take a motion without brackets off the end of a shielded text; `alone`: all of the text can be one.

    A `label` before it is then what was moved: Fee rise: 4-1.
    """

    def spoken(said: str) -> Motion:
        return take_spoken(said, names, alone=alone, label=label)

    if not (may_be_motion(shielded) or (label and shielded.lstrip(ESCAPE)[:1].isdecimal())):
        counted = _COUNTED_BEFORE.search(shielded)
        return (before_condition(shielded, names, spoken) if counted else None) or Motion(shielded)
    if label and SOME_VOTED.match(f"{COMMA_ZH}{shielded}"):  # Fee rise: Ann against, the other 5 in favour
        before = f"{label}{COMMA_ZH}"
        motion = take_spoken(before + shielded, names, alone=alone)
        if motion.words is not None and motion.text.startswith(before):
            return replace(motion, text=motion.text.removeprefix(before))
    if voters := take_voters(shielded, names):
        motion = spoken(voters.rest)
        if motion.words is None and voters.complete:
            motion = Motion(voters.rest, MotionWords(), spoken=True)
        moved_about = not shielded.startswith(motion.text)  # words between those who voted and the outcome
        certain = motion.words is not None and not motion.unread and not moved_about
        return with_voters(motion, voters, shielded) if certain else Motion(shielded)
    if conditional := before_condition(shielded, names, spoken):
        return conditional
    motion = _spoken_last(shielded, names, alone=alone, label=label)
    if motion.words is not None and motion.text and "moved" in motion.words.fields:
        motion = _by_name(motion, motion.words, names)
    return _with_voters_before(motion, names) if motion.spoken and motion.text else motion


def _by_name(motion: Motion, said: MotionWords, names: Names) -> Motion:
    """Exchange the mover and what was moved where no word is between: Ann proposed we meet monthly, Bo seconded."""
    moved, mover = str(said.fields["moved"]), names.resolve(motion.text)
    if mover is None or not names.attends(mover) or names.resolve(moved):
        return motion
    return replace(motion, text=moved, words=replace(said, fields={**said.fields, "moved": mover}))


def _with_voters_before(motion: Motion, names: Names) -> Motion:
    """Count those who are named before the outcome, by the side on which they voted: For: Ann. Against: Bo. Lost."""
    voters = take_voters(motion.text, names)
    if motion.words is None or voters is None or "for_" not in voters.counts or voters.partly:
        return motion
    if not (voters.complete or "against" in motion.words.fields):
        return motion
    counted = voters.counted(motion.words)
    agreed = joined_words([counted]) if counted else None
    return replace(motion, words=agreed) if agreed else motion


def _spoken_last(shielded: str, names: Names, *, alone: bool, label: str) -> Motion:
    """Read the first end of a text that is a motion; a backslash before it makes it text."""
    for start, after in spoken_ends(shielded, names, alone=alone, label=label):
        head = shielded[:start]
        end, run = after_escapes(shielded[start:])
        words = spoken_words(end, names, after=after)
        if words is None or (not words.sure and are_content(words, head or label)):
            continue
        if is_of_thing(words, head or f"{label}{COLON[0]}", end):
            continue
        if run % 2:
            return Motion(head + ESCAPE * (run // 2) + end)
        if run:
            continue
        if (
            words.fields.keys() == {"result"}
            and words.fields["result"] in NOT_CARRIED
            and _REASON_LAST.search(head.rstrip(LOOSE_ENDS))
        ):
            break  # the text tells the result, and why
        if is_half(words, head):
            return Motion(shielded, MotionWords(), (unshield(end.strip(LOOSE_ENDS)),))
        head = _MOVED_BEFORE.sub("", _STOP_AT_END.sub("", head.rstrip(LOOSE_ENDS)))
        return Motion(head, words, spoken=True, whole=not head)
    figures, lost = doubtful_figures(shielded, names)
    return Motion(shielded, MotionWords() if lost else None, (figures,)) if figures else Motion(shielded)


def take_stated(shielded: str, names: Names) -> Motion:
    """Take off a motion that says before colons who moved it and how it went: 聘任李明 提议人：王芳 附议人：张华 同意7.

    What is not understood stays in the text; if it may be an outcome, the outcome is unclear.
    """
    field = STATED.search(shielded) if any(colon in shielded for colon in COLON) else None
    if field is None:
        return Motion(shielded)
    if OBJECT_NEXT.search(shielded, 0, field.start()):
        return Motion(shielded)
    said = shielded[field.end() :].rstrip(STOPS)
    if field[0].isspace() and said[:1].islower() and len(read_words(said).fields) == 1:  # Chairs moved: Lee/Chen
        return Motion(shielded)
    said = written_out(said, names)
    stated = STATED.sub(", ", said) if said.isascii() else _SPACES.sub(COMMA_ZH, said)
    stated, named = without_names(stated, names)
    stated, kept = some_voted(stated, names) or (stated, "")
    read = [(part.strip(), read_words(part.strip())) for part in _PARTS.split(stated)]
    known = joined_words([words for _, words in read if not words.unread])
    if known is None or not (known.sure and known.fields) or read[0][1].unread:
        return Motion(shielded)
    left = [part for part, words in read if words.unread]
    unread = tuple(unshield(part) for part in left) if OUTCOME.search(COMMA_ZH.join(left)) else ()
    return Motion(COMMA_ZH.join((shielded[: field.start()], *left)) + named + kept, known, unread, spoken=True)


def with_spoken(motion: Motion, rest: str, names: Names, *, alone: bool, label: str = "") -> tuple[Motion, str]:
    """Add the motion without brackets before a motion in brackets; also give the text that is left."""
    if motion.unread:
        spoken = take_spoken(rest, names, alone=alone, label=label)  # 全票通过（7票）
        known = spoken.words is not None and not (spoken.unread or motion.words is None or motion.words.fields)
        return (spoken, spoken.text) if known else (motion, rest)
    spoken = take_spoken(rest, names, alone=alone, label=label)
    if motion.words is None and spoken.words is None and (doubtful := doubtful_end(rest)):
        return Motion(rest, MotionWords(), (unshield(doubtful),)), rest
    if motion.words is None and spoken.words is not None:  # (prop. Ann, sec. Bo) - lost 2-4
        motion = take_bracket(spoken.text, names)
        if motion.words is None and (pair := take_pair(motion.text, names)):
            motion = Motion(*pair)
        both = joined_words([motion.words, spoken.words]) if motion.words and not motion.unread else None
        return (spoken, spoken.text) if both is None else (replace(spoken, words=both), motion.text)
    if motion.words is None and (pair := take_pair(rest, names)):  # unanimous (Lee/Chen)
        before = take_spoken(pair[0], names, alone=alone, label=label)
        if before.words is not None:
            motion, spoken = Motion(rest, pair[1]), before
    if motion.words is None or spoken.words is None:
        return (spoken if spoken.unread and not motion.words else motion), spoken.text
    both = joined_words([motion.words, spoken.words])
    return (motion, rest) if both is None else (replace(spoken, words=both), spoken.text)


def position_end(shielded: str, rest: str) -> int:
    """Give where the motion can begin in the rest of a decision on an application: after `14 Mill Lane: no objection`.

    That is 0 in any other decision, where `no objection` says how it was carried.
    """
    position = _POSITION.match(shielded)
    return rest.find(position["decided"]) + len(position["decided"]) if position and position["decided"] in rest else 0
