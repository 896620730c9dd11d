"""A motion at the end of a decision, in brackets or not.

    = Buy the van (moved Ann, seconded Bo, 7-1-2)
    = Buy the van. Carried 7-1.
    =采购新车（张华动议，7票同意1票反对）

Words are read in `motion_words`, people in `motion_movers`, sentences in `motion_told`. Here is where they can be:

1. In brackets it is any of these words, separated by commas, semicolons, slashes or "and".
2. Without brackets it follows a comma, a full stop, a dash or a colon, and all of it has to be read.
3. If a bracket is a motion but not all of it is read, the outcome is unclear: the outcome and the unread words stay in
   the text, and the decision is no resolution.
4. A backslash before the bracket, or before the first word, makes the motion text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from minutetui.core.capture.lexicon import ABOUT_MOTION, any_of, in_all
from minutetui.core.capture.motion_movers import (
    COMMA_ZH,
    MOVERS,
    person_named,
    some_voted,
    take_pair,
    with_pair,
    with_pair_last,
    written_out,
)
from minutetui.core.capture.motion_told import doubtful_end, told
from minutetui.core.capture.motion_voters import Voters, take_voters
from minutetui.core.capture.motion_words import (
    CLAUSE,
    COMMAS,
    OUTCOME,
    SIDES,
    STOP,
    STOPS,
    MotionWords,
    joined_parts,
    joined_words,
    may_be_motion,
    not_carried,
    read_words,
)
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON, ESCAPE, unshield
from minutetui.core.meeting.model import Vote
from minutetui.core.meeting.votes import VOTE_WORDS, voters_in, worked_out
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

OPENING, CLOSING = "(（[【", ")）]】"
_STOP_AT_END = lazy(r"(?<=[a-z\d]{3})\.$|(?<=[%)\]”\"])\.$|。$")
"""The full stop of a text whose motion was a sentence of its own; that of an abbreviation stays."""
_LOOSE_ENDS = " ,，;；:：—–-/"

MILD = lazy(rf"[.。!！]*(?:{in_all('motion.mild')})[.。!！]*", re.IGNORECASE)
"""An outcome that, after a comma, can as well be part of the decision."""

_PROPOSAL = any_of("motion.proposal", exact=True)
"""A proposal that is the object of the decision: 同意王建国提议."""

_OUTCOME = {"result", "how"}
_COUNTS = ("for_", "against", "abstain")
MOST_PARTS = 16
"""How many clauses at the end of a text can be a motion without brackets."""
_MISCOUNTED = 3
"""How many more votes than voters a doubtful pair of figures may have; the review reports them."""
_PROPORTION = any_of("motion.proportions")
"""Words before a bracket with two figures that are no vote: mix 4:1."""
_VERSUS = lazy(rf"\d ?(?:{in_all('motion.ratio')}) ?\d", re.IGNORECASE)
"""Two figures with a word between them, which is no mark of punctuation."""
_PARTS = lazy("[,，;；]")
"""Between the fields of a stated motion; other commas are between names and between counts."""
_SPACES = lazy(rf"(?<=[^\s:：,，;；]) +(?=[^\s:：])|、(?=(?:{in_all('motion.stated')})\s?[:：]|{STOP})")
STATED = lazy(rf"(?<=[^\s=＝,，;；。.])[\s,，;；。]+(?=(?:{in_all('motion.stated')})\s?[:：])", re.IGNORECASE)
"""Before the first words with a colon that say of a motion who moved it or how it went."""
_CONTENT = any_of("motion.content")
DECIDES, SIGNS = any_of("motion.decides"), "=＝ "
_WAS_OUTCOME = lazy(rf"(?:(?<= )(?:{in_all('motion.verbs')}))?{OUTCOME.pattern}", re.IGNORECASE)
_DECIDED_BEFORE = lazy(rf"(?:{in_all('motion.decided_before')})[\s,:]*$", re.IGNORECASE)
_BETWEEN_FIGURES = lazy(r"\d[:：]$")
_COUNT_BEFORE = lazy(
    rf"(?:^|[\s,，.;；。:：])(?:\d{{1,3}} [^\W\d]{{2,12}}|(?:{'|'.join(SIDES.values())}) \d{{1,3}})[\s,，;；]*$",
    re.IGNORECASE,
)
"""A further count before a motion."""
MOST_VOTERS = 100
"""The most votes that bare figures can count if nobody is listed."""


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
        if self.words.nobody and not fields.keys() & _SAID_BESIDE:  # 没人反对, and nothing else
            fields = {name: value for name, value in fields.items() if name != "against"} | {"how": ("nem-con",)}
        vote = Vote().with_(**{**fields, **people})
        if self.unread:
            return vote.with_(result="unclear")
        return vote.with_(result=vote.result or worked_out(vote))


_SAID_BESIDE = {"for_", "abstain", "result", "how"}


def take_bracket(shielded: str, names: Names) -> Motion:
    """Take a motion in brackets off the end of a shielded text."""
    bare = shielded.rstrip(STOPS)
    if bare[-1:] not in tuple(CLOSING):
        return Motion(shielded)
    for index in (index for index, char in enumerate(bare) if char in OPENING):
        motion = inside_bracket(bare[index + 1 : -1], names)
        if motion is None or (motion.is_pair and _PROPORTION.search(bare, 0, index)):
            continue
        head, escaped = unescaped(shielded[:index])
        if escaped:
            return Motion(head + shielded[index:], escaped=True)
        kept = f"{bare[index]}{motion.text}{bare[-1]}" if motion.text else ""
        return Motion((head + kept).rstrip(" "), motion.words, motion.unread)
    return Motion(shielded)


def inside_bracket(inner: str, names: Names) -> Motion | None:
    """Read the text between brackets; `text` is the part that has to stay there."""
    if any(char in OPENING + CLOSING for char in re.sub(r'"[^"]*"', "", inner)):
        return None
    inner = written_out(inner, names)
    ends = [match.span() for match in COMMAS.finditer(inner)]
    parts = [inner[start:end].strip() for (_, start), (end, _) in pairwise([(0, 0), *ends, (len(inner), 0)])]
    read = [read_words(part) for part in parts]
    whole = joined_words(read)
    if whole is not None:
        return Motion("", whole) if whole.sure or _is_count(whole, names) else None
    first = take_voters(f",{inner}", names)  # 李明回避，6票同意
    voters = take_voters(inner, names) or (first if first and not first.counts else None)
    motion = inside_bracket(voters.rest.lstrip(" ,，;；"), names) if voters else None
    if voters and motion and not motion.unread:
        return _with_voters(motion, voters, inner)
    if not (any(words.sure and not words.unread for words in read) or re.search(VOTE_WORDS, inner)):
        counted = any(words.figures in ("pair", "triple") and not words.unread for words in read)
        return Motion(inner, MotionWords(), (unshield(inner.strip()),)) if counted else None
    stays = [bool(words.unread or words.fields.keys() & _OUTCOME) for words in read]
    known = joined_words([words for words, stay in zip(read, stays, strict=True) if not stay])
    unread = tuple(unshield(words.unread) for words in read if words.unread) or (unshield(inner.strip()),)
    left = inner if known is None else _staying(inner, ends, stays)
    return Motion(left, known or MotionWords(), unread)


def _with_voters(motion: Motion, voters: Voters, whole: str) -> Motion:
    """Add to a motion who voted how; if they contradict the figures, all of it stays in the text."""
    words = voters.counted(motion.words) if motion.words else None
    if words is None:
        return Motion(whole, MotionWords(), (unshield(voters.kept.strip(_LOOSE_ENDS)),))
    return replace(motion, text=(motion.text + voters.kept.rstrip(STOPS)).lstrip(" ,，;；"), words=words)


def _staying(inner: str, ends: list[tuple[int, int]], stays: list[bool]) -> str:
    """Give the parts of a bracket that stay, with what was typed between them."""
    left, before = "", ""
    for stay, (_, start), (end, after) in zip(stays, [(0, 0), *ends], [*ends, (len(inner), len(inner))], strict=True):
        if stay:
            left += (before if left else "") + inner[start:end]
        before = inner[end:after]
    return left.strip()


def with_told(motion: Motion, text: str) -> tuple[Motion, str]:
    """Add to a motion whose outcome was not read what its text says of the vote in words.

    A backslash before the first word makes them text.
    """
    if motion.words is not None and not motion.unread:
        return motion, text
    run = len(text) - len(text.lstrip(ESCAPE))
    fields = told(text[run:])
    if not fields:
        return motion, text
    if run:
        return motion, ESCAPE * (run // 2) + text[run:]
    words = motion.words or MotionWords()
    return replace(motion, words=replace(words, fields={**words.fields, **fields}, sure=True), unread=()), text


def with_head(motion: Motion, head: MotionWords | None) -> Motion:
    """Add what the beginning of a decision says of its motion; what its end says counts more."""
    if head is None or motion.words is None:
        return motion if head is None else replace(motion, words=head)
    return replace(motion, words=joined_words([head, motion.words]) or motion.words)


def take_spoken(shielded: str, names: Names, *, alone: bool, label: str = "") -> Motion:
    """Take a motion without brackets off the end of a shielded text; `alone`: all of the text can be one.

    A `label` before it is then what was moved: Fee rise: 4-1.
    """
    if not (may_be_motion(shielded) or (label and shielded.lstrip(ESCAPE)[:1].isdecimal())):
        return Motion(shielded)
    if voters := take_voters(shielded, names):
        motion = take_spoken(voters.rest, names, alone=alone)
        if motion.words is None and voters.complete:
            motion = Motion(voters.rest, MotionWords(), spoken=True)
        return _with_voters(motion, voters, shielded) if motion.words and not motion.unread else Motion(shielded)
    for start in spoken_starts(shielded, alone=alone):
        run = len(shielded[start:]) - len(shielded[start:].lstrip(ESCAPE))
        end = shielded[start + run :]
        words = spoken_words(end, names, after=before_motion(shielded[:start], label))
        if words is not None and not words.sure:
            head = shielded[:start] or label
            refused = DECIDES.match(head.lstrip(SIGNS))  # Rejected the plan, 5-0
            said = head[refused.end() :] if refused else head
            is_pair = start == 0 and words.figures == "pair"  # Score: 4-1
            if (_PROPORTION.search(head) and not is_pair) or (not_carried(said) and not is_decided(head)):
                continue
        if words is not None and run % 2:
            return Motion(shielded[:start] + ESCAPE * (run // 2) + end)
        if words is not None and not run and is_half(words, shielded[:start]):
            return Motion(shielded, MotionWords(), (unshield(end.strip(_LOOSE_ENDS)),))
        if words is not None and not run:
            head = _STOP_AT_END.sub("", shielded[:start].rstrip(_LOOSE_ENDS))
            return Motion(head, words, spoken=True)
    return Motion(shielded)


def take_stated(shielded: str, names: Names) -> Motion:
    """Take off a motion that says before colons who moved it and how it went: 聘任李明 提议人：王芳 附议人：张华 同意7.

    What is not understood stays in the text; if it may be an outcome, the outcome is unclear.
    """
    field = STATED.search(shielded) if any(colon in shielded for colon in COLON) else None
    if field is None:
        return Motion(shielded)
    said = shielded[field.end() :].rstrip(STOPS)
    stated = STATED.sub(", ", said) if said.isascii() else _SPACES.sub(COMMA_ZH, said)
    stated, kept = some_voted(stated, names) or (stated, "")
    read = [(part.strip(), read_words(part.strip())) for part in _PARTS.split(stated)]
    known = joined_words([words for _, words in read if not words.unread])
    if known is None or not (known.sure and known.fields) or read[0][1].unread:
        return Motion(shielded)
    left = [part for part, words in read if words.unread]
    unread = tuple(unshield(part) for part in left) if OUTCOME.search(COMMA_ZH.join(left)) else ()
    return Motion(COMMA_ZH.join((shielded[: field.start()], *left)) + kept, known, unread, spoken=True)


def spoken_starts(shielded: str, *, alone: bool) -> list[int]:
    """List where a motion without brackets may begin; that of `Motion to adjourn` has its outcome anywhere."""
    starts = {match.end() for match in CLAUSE.finditer(shielded)} | ({0} if alone else set())
    if ABOUT_MOTION.match(shielded):
        starts |= {len(shielded[: match.start()].rstrip(ESCAPE)) for match in _WAS_OUTCOME.finditer(shielded)}
    return sorted(starts)[-MOST_PARTS:]


def before_motion(head: str, label: str = "") -> str:
    """Give the character before a motion without brackets; a full stop if its verb precedes it: ratified, 6:1.

    That is the colon after a label; a colon between figures is none: mix 4:2:1.
    """
    if not head and label:
        return COLON[0]
    return "." if is_decided(head) else "" if _BETWEEN_FIGURES.search(head) else head.rstrip()[-1:]


def is_decided(head: str) -> bool:
    """Tell whether a text ends in a verb of deciding."""
    return _DECIDED_BEFORE.search(head) is not None


def is_half(words: MotionWords, head: str) -> bool:
    """Tell whether a motion has only the end of a count: 9 for, 2 undecided, 1 abstained."""
    counted = words.fields.keys() & set(_COUNTS) and "for_" not in words.fields
    return bool(counted and _COUNT_BEFORE.search(head))


def motion_alone(scene: Scene, label: str) -> bool:
    """Tell whether a decision can consist of an outcome alone: after a label, or about the decision said last.

    The outcome of that one must be unknown: `Carried 5-1` after an amendment that was carried is another motion.
    """
    last = scene.last
    if last is None or last.tag != "decision":
        return bool(label)
    return bool(label) or last.vote is None or last.vote.result in ("", "unclear")


def with_spoken(motion: Motion, rest: str, names: Names, *, alone: bool, label: str = "") -> tuple[Motion, str]:
    """Add the motion without brackets before a motion in brackets; also give the text that is left."""
    if motion.unread:
        return motion, rest
    spoken = take_spoken(rest, names, alone=alone, label=label)
    if motion.words is None and spoken.words is None and (doubtful := doubtful_end(rest)):
        return Motion(rest, MotionWords(), (unshield(doubtful),)), rest
    if motion.words is None and spoken.words is not None:  # (prop. Ann, sec. Bo) - lost 2-4
        motion = take_bracket(spoken.text, names)
        if motion.words is None and (pair := take_pair(motion.text, names)):
            motion = Motion(*pair)
        both = joined_words([motion.words, spoken.words]) if motion.words and not motion.unread else None
        return (spoken, spoken.text) if both is None else (Motion("", both, spoken=True), motion.text)
    if motion.words is None or spoken.words is None:
        return motion, spoken.text
    both = joined_words([motion.words, spoken.words])
    return (motion, rest) if both is None else (Motion("", both, spoken=True), spoken.text)


def spoken_words(text: str, names: Names, after: str) -> MotionWords | None:
    """Read all of a text as a motion; brackets in it are as good as commas.

    A Chinese mover has to be an attendee or look like a name: 选址由战略部提出 is part of the decision.
    """
    if text[:1] in tuple(OPENING) or text.count("(") + text.count("（") != text.count(")") + text.count("）"):
        return None
    text = with_pair_last(with_pair(text, names, "/"), names)
    words = joined_parts(text)
    mild = MILD.fullmatch(text.strip()) and after not in tuple(".。!！;；—–-")
    stops = ".。,，" if _VERSUS.search(text) else ".。:："
    counted = words is not None and _is_count(words, names)
    counted = counted and (after in tuple(stops) or (after in tuple(",，;；") and _may_be_votes(words, names)))
    if words is None or not (words.sure or counted) or not words.fields or mild or _PROPOSAL.match(text):
        return None
    movers = [person_named(str(words.fields[name]), names) for name in MOVERS if name in words.fields]
    return words if all(names.attends(name) or looks_like_name(name) or not has_han(name) for name in movers) else None


def _is_count(words: MotionWords, names: Names) -> bool:
    """Tell whether bare figures are votes: 3-1 or 3-1-1, and not many more than there are people."""
    pro, contra, abstained = (words.fields.get(name, 0) for name in _COUNTS)
    if not (isinstance(pro, int) and isinstance(contra, int) and isinstance(abstained, int)):
        return False
    people = voters_in(names.meeting) or MOST_VOTERS
    if words.figures == "triple":
        return pro + contra + abstained <= 2 * people
    if words.figures == "loose":  # 4:2 may be a proportion; it is a vote where people vote, and nothing is mixed
        return 2 < pro + contra <= voters_in(names.meeting) + (_MISCOUNTED if voters_in(names.meeting) else 0)
    if words.figures == "slashed":  # 2/4 is mostly the second of four; not if just so many people vote
        return pro > contra and 2 < pro + contra == voters_in(names.meeting)
    return words.figures == "pair" and pro > contra and pro + contra <= people


def _may_be_votes(words: MotionWords | None, names: Names) -> bool:
    """Tell whether bare figures after a comma are votes: a pair that nobody would count down, of so many people."""
    if words is None or words.figures not in ("pair", "triple"):
        return False
    counts = [count for name in _COUNTS if isinstance(count := words.fields.get(name, 0), int)]
    return 2 < sum(counts) <= voters_in(names.meeting) and counts[0] > counts[1]


def is_content(motion: Motion, shielded: str, title: str) -> bool:
    """Tell whether the words of a vote are what was decided: Support 26/0431 (no objection)."""
    words = motion.words
    unopposed = words is not None and words.fields == {"how": ("nem-con",)}
    return unopposed and _CONTENT.match(f"{title}: {shielded}") is not None


def unescaped(head: str) -> tuple[str, bool]:
    """Halve the backslashes at the end of a text; tell whether they shield what follows."""
    run = len(head) - len(head.rstrip(ESCAPE))
    return head[: len(head) - run] + ESCAPE * (run // 2), run % 2 == 1
