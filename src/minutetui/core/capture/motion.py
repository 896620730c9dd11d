"""A motion at the end of a decision, and how it is read in brackets.

    = Buy the van (moved Ann, seconded Bo, 7-1-2)
    = Buy the van. Carried 7-1.
    =采购新车（张华动议，7票同意1票反对）

Words are read in `motion_words`, people in `motion_movers`, sentences in `motion_told`; what has no brackets in
`motion_spoken`. This is where they can be:

1. In brackets it is any of these words, separated by commas, semicolons, slashes or "and".
2. Without brackets it follows a comma, a full stop, a dash or a colon, and all of it has to be read.
3. If a bracket is a motion but not all of it is read, the outcome is unclear: the outcome and the unread words stay in
   the text, and the decision is no resolution.
4. A backslash before the bracket, or before the first word, makes the motion text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from minutetui.core.capture.lexicon import any_of
from minutetui.core.capture.motion_ends import CLOSING, OPENING, PROPORTION, is_count
from minutetui.core.capture.motion_movers import MOVERS, person_named, written_out
from minutetui.core.capture.motion_voters import Voters, take_voters
from minutetui.core.capture.motion_words import (
    COMMAS,
    SIDES,
    STOPS,
    MotionWords,
    clause_starts,
    joined_words,
    read_words,
)
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import ESCAPE, unshield
from minutetui.core.meeting.model import Vote
from minutetui.core.meeting.votes import UNOPPOSED, VOTE_WORDS, worked_out
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy

_CONDITION, _REASON = any_of("results.conditions"), any_of("results.reasons")
LOOSE_ENDS = " ,，、;；:：—–-/"

_OUTCOME = {"result", "how"}
_CONTENT, _STRAW, _SCORES = any_of("motion.content"), any_of("votes.straw"), any_of("votes.scores")


@dataclass(frozen=True)
class Motion:
    """A text, and the motion at its end."""

    text: str
    """The text without the motion, still shielded."""
    words: MotionWords | None = None
    unread: tuple[str, ...] = ()
    """Words of its bracket that were not read; they stay in the text."""
    spoken: bool = False
    """Whether it was said without brackets."""
    escaped: bool = False
    """Whether a backslash makes the bracket at the end text."""
    whole: bool = False
    """Whether nothing was before it, but perhaps a label, which then is what was moved."""

    @property
    def is_pair(self) -> bool:
        """Whether it is nothing but two figures with a colon, which can be a proportion."""
        return self.words is not None and self.words.figures == "loose" and not self.words.sure

    def vote(self, names: Names) -> Vote | None:
        """Give the vote, with the movers by their full names."""
        if self.words is None:
            return None
        fields = self.words.fields
        people = {name: person_named(str(fields[name]), names) for name in MOVERS if name in fields}
        if self.words.nobody and not (fields.keys() & _SAID_BESIDE or fields.get("abstain")):  # 没人反对，没人弃权
            fields = {name: value for name, value in fields.items() if name in people} | {"how": ("nem-con",)}
        if self.words.side_unknown:
            fields = {name: value for name, value in fields.items() if name not in SIDES}
        vote = Vote().with_(**{**fields, **people})
        if self.unread:
            return vote.with_(result="unclear")
        return vote.with_(result=vote.result or worked_out(vote))


_COUNT_LAST = lazy(r" ?[(（](\d{1,3})(?: votes?| members|[人票])?[)）]$")
_SAID_BESIDE = {"for_", "result", "how"}


def take_bracket(shielded: str, names: Names) -> Motion:
    """Take a motion in brackets off the end of a shielded text."""
    bare = shielded.rstrip(STOPS)
    if bare[-1:] not in tuple(CLOSING):
        return Motion(shielded)
    if counted := _counted_all(bare):
        return counted
    for index in (index for index, char in enumerate(bare) if char in OPENING):
        motion = inside_bracket(bare[index + 1 : -1], names)
        if motion is None or (motion.is_pair and PROPORTION.search(bare, 0, index)):
            continue
        head, escaped = unescaped(shielded[:index])
        if escaped:
            return Motion(head + shielded[index:], escaped=True)
        kept = f"{bare[index]}{motion.text}{bare[-1]}" if motion.text else ""
        return Motion((head + kept).rstrip(" "), motion.words, motion.unread)
    return Motion(shielded)


def _counted_all(text: str) -> Motion | None:
    """Read how many all were, in brackets after words that say that nobody was against it: unanimous (6)."""
    counted = _COUNT_LAST.search(text)
    starts = clause_starts(text[: counted.start()]) if counted else ()
    words = read_words(text[starts[-1] : counted.start()]) if counted and starts else MotionWords()
    how = words.fields.get("how", ())
    if counted is None or words.unread or not (isinstance(how, tuple) and UNOPPOSED.intersection(how)):
        return None
    return Motion(text[: counted.start()], MotionWords({"for_": int(counted[1])}, sure=True))


def inside_bracket(inner: str, names: Names) -> Motion | None:
    """Read the text between brackets; `text` is the part that has to stay there."""
    if any(char in OPENING + CLOSING for char in re.sub(r'"[^"]*"', "", inner)):
        return None
    typed, inner = inner, written_out(inner, names)
    ends, read = _read_parts(inner)
    whole = joined_words(read)
    if whole is not None:
        return Motion("", whole) if whole.sure or is_count(whole, names) else None
    if by_name := _with_voters_inside(inner, names):
        return by_name
    if conditional := before_condition(inner, names, lambda said: inside_bracket(said, names)):
        return replace(conditional, text=conditional.text.lstrip(LOOSE_ENDS))
    if not (any(words.sure and not words.unread for words in read) or re.search(VOTE_WORDS, inner)):
        counted = any(words.figures in ("pair", "triple") and not words.unread for words in read)
        return Motion(inner, MotionWords(), (unshield(inner.strip()),)) if counted else None
    partly = _partly_read(inner, ends, read)
    return partly if all(word in typed for word in partly.text.split()) else _partly_read(typed, *_read_parts(typed))


def _read_parts(inner: str) -> tuple[list[tuple[int, int]], list[MotionWords]]:
    """Read the parts of a bracket one by one; also give where the marks between them are."""
    ends = [match.span() for match in COMMAS.finditer(inner)]
    parts = [inner[start:end].strip() for (_, start), (end, _) in pairwise([(0, 0), *ends, (len(inner), 0)])]
    return ends, [read_words(part) for part in parts]


def _with_voters_inside(inner: str, names: Names) -> Motion | None:
    """Read the text between brackets where it says who voted how: 6-1, Ann against; for: Ann, Bo; against: Leo."""
    voters = take_voters(inner, names) or take_voters(f",{inner}", names)  # 李明回避，6票同意
    if voters is None:
        return None
    nothing_else = voters.complete and not voters.rest.strip(LOOSE_ENDS)
    motion = Motion("", MotionWords()) if nothing_else else inside_bracket(voters.rest.lstrip(" ,，;；"), names)
    if motion is None or motion.unread:
        return None
    alone = voters.kept.strip()
    if alone[:1] in tuple(OPENING) and not any(char in CLOSING for char in alone[:-1]):
        voters = replace(voters, kept=alone[1:-1])  # it is in the bracket already
    return with_voters(motion, voters, inner)


def _partly_read(inner: str, ends: list[tuple[int, int]], read: list[MotionWords]) -> Motion:
    """Give a motion of which some parts were not read: these, and the outcome, stay in the bracket."""
    stays = [bool(words.unread or words.fields.keys() & _OUTCOME) for words in read]
    known = joined_words([words for words, stay in zip(read, stays, strict=True) if not stay])
    unread = tuple(unshield(words.unread) for words in read if words.unread) or (unshield(inner.strip()),)
    left = inner if known is None else _staying(inner, ends, stays)
    return Motion(left, known or MotionWords(), unread)


def with_voters(motion: Motion, voters: Voters, whole: str) -> Motion:
    """Add to a motion who voted how; if they contradict the figures, all of it stays in the text."""
    words = voters.counted(motion.words) if motion.words else None
    if words is None:
        return Motion(whole, MotionWords(), (unshield(voters.kept.strip(LOOSE_ENDS)),))
    text = motion.text.rstrip(".。") if voters.kept[:1] in tuple(",，") else motion.text
    kept = f"{text}{' ' if voters.kept[:1] == '(' and text else ''}{voters.kept.rstrip(STOPS)}"
    return replace(motion, text=kept if motion.whole else kept.lstrip(LOOSE_ENDS), words=words)


def before_condition(text: str, names: Names, read: Callable[[str], Motion | None]) -> Motion | None:
    """Read a motion before words that stay: a condition on which it was carried, or why somebody voted otherwise.

    carried 5-2, subject to legal advice      4-1, Ann's reason: it costs too much
    """
    condition = _CONDITION.search(text)
    beside = condition or _REASON.search(text)
    motion = read(text[: beside.start()]) if beside else None
    vote = motion.vote(names) if motion is not None and not motion.unread else None
    if beside is None or motion is None or vote is None or (condition and vote.result != "carried"):
        return None
    return replace(motion, text=motion.text + text[beside.start() :].rstrip(STOPS))


def _staying(inner: str, ends: list[tuple[int, int]], stays: list[bool]) -> str:
    """Give the parts of a bracket that stay, with what was typed between them."""
    left, before = "", ""
    for stay, (_, start), (end, after) in zip(stays, [(0, 0), *ends], [*ends, (len(inner), len(inner))], strict=True):
        if stay:
            left += (before if left else "") + inner[start:end]
        before = inner[end:after]
    return left.strip()


def motion_alone(scene: Scene, label: str) -> bool:
    """Tell whether a decision can consist of an outcome alone: after a label, or about the decision said last.

    The outcome of that one must be unknown: `Carried 5-1` after an amendment that was carried is another motion.
    """
    last = scene.last
    if last is None or last.tag != "decision":
        return bool(label)
    return bool(label) or last.vote is None or last.vote.result in ("", "unclear")


def decides_nothing(text: str) -> bool:
    """Tell whether the votes in a text decide nothing: Straw poll: 3 for, 2 against."""
    return _STRAW.search(text) is not None


def is_content(motion: Motion, shielded: str, title: str) -> bool:
    """Tell whether the words of a vote are what was decided, Support 26/0431 (no objection), or nothing."""
    words = motion.words
    if _SCORES.search(shielded) or (words is not None and decides_nothing(shielded)):
        return True
    unopposed = words is not None and words.fields == {"how": ("nem-con",)}
    return unopposed and _CONTENT.match(f"{title}: {shielded}") is not None


def unescaped(head: str) -> tuple[str, bool]:
    """Halve the backslashes at the end of a text; tell whether they shield what follows."""
    run = len(head) - len(head.rstrip(ESCAPE))
    return head[: len(head) - run] + ESCAPE * (run // 2), run % 2 == 1
