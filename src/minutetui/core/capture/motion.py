"""A motion at the end of a decision, in brackets or not.

    = Buy the van (moved Ann, seconded Bo, 7-1-2)
    = Buy the van. Carried 7-1.
    =采购新车（张华动议，7票同意1票反对）

1. In brackets it is any of the words of `motion_words`, separated by commas, semicolons, slashes or "and".
2. Without brackets it follows a comma, a full stop, a dash or a colon, and all of it has to be read.
3. If a bracket is a motion but not all of it is read, the outcome is unclear: the outcome and the unread words stay in
   the text, and the decision is no resolution.
4. A backslash before the bracket, or before the first word, makes the motion text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from minutetui.core.capture.lexicon import DOUBT, LEXICONS, in_all
from minutetui.core.capture.motion_words import OUTCOME, STOP, MotionWords, may_be_motion, read_words
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON, EACH_END, ESCAPE, OWNER, in_quotes, shield, unshield
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.votes import VOTE_MANNERS, VOTE_RESULTS, VOTE_WORDS, voters_in, worked_out
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.words import Language, say

_OPENING, _CLOSING = "(（[【", ")）]】"
_STOPS = " .。!！"
"""What can follow the bracket of a motion."""

_UNQUOTED = r"(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"
COMMAS = re.compile(rf"(?:[,，;；、]|\s*/\s*(?!\d)){_UNQUOTED}")
_PAIR = re.compile(
    r"\b((?:moved|proposed)(?: by)?:? [^,;/()\d]{1,40}?)\s*/\s*(?=[^\W\d])"
    rf"(?!{STOP})",
    re.IGNORECASE,
)
"""Mover and seconder in short: moved Lee/Chen."""
_PAIR_ALONE = re.compile(r"\s*([^,;/()\d]{1,40})/([^,;/()\d]{1,40})(?=[,;])")
"""The same without a word, before the outcome: (Lee/Chen, carried)."""
_BEFORE_VOTE = in_all("motion.begins")
_CLAUSE = re.compile(rf"(?:[,，;；。:：!！]\s*|\.\s+|\s+[-–/]{{1,2}}\s+|\s*[—–]+\s*|{_BEFORE_VOTE}){_UNQUOTED}")
"""What can precede a motion without brackets."""
_LOOSE_ENDS = " ,，;；:：—–-/"

MILD = re.compile(
    r"[.。!！]*(?:approved|adopted|agreed(?: to)?|accepted|passed|endorsed|ratified|同意|批准)[.。!！]*", re.IGNORECASE
)
"""An outcome that, after a comma, can as well be part of the decision."""

_PROPOSAL = re.compile("(?:同意|通过|批准|采纳)[^，,；;。、]+(?:提议|动议|提案|提出)")
"""A proposal that is the object of the decision: 同意王建国提议."""

_OUTCOME = {"result", "how"}
_COUNTS = ("for_", "against", "abstain")
MOST_PARTS = 16
"""How many clauses at the end of a text can be a motion without brackets."""
_MOST_CLAUSES, _MOST_BESIDE = 4, 16
"""How many clauses at the end of a text are looked at; how many characters may be beside a doubtful outcome."""
_BRACKET = re.compile(r"[(（\[【]")
_AROUND_DOUBT = " ,，;；.。:：!！?？()（）[]【】"
MOST_VOTERS = 100
"""The most votes that bare figures can count if nobody is listed."""


@dataclass(frozen=True)
class Motion:
    """A text, and the motion at its end."""

    text: str
    """The text without the motion, still shielded."""
    words: MotionWords | None = None
    """The words of the motion; None if there is none."""
    unread: tuple[str, ...] = ()
    """Words of its bracket that were not read; they stay in the text."""
    spoken: bool = False
    """Whether it was said without brackets."""
    escaped: bool = False
    """Whether a backslash makes the bracket at the end text."""

    def vote(self, names: Names) -> Vote | None:
        """Give the vote, with the movers by their full names."""
        if self.words is None:
            return None
        people = {name: _person(str(self.words.fields[name]), names) for name in _MOVERS if name in self.words.fields}
        vote = Vote().with_(**{**self.words.fields, **people})
        if self.unread:
            return vote.with_(result="unclear")
        return vote.with_(result=vote.result or worked_out(vote))


_MOVERS = ("moved", "seconded")


def take_bracket(shielded: str, names: Names) -> Motion:
    """Take a motion in brackets off the end of a shielded text."""
    bare = shielded.rstrip(_STOPS)
    if bare[-1:] not in tuple(_CLOSING):
        return Motion(shielded)
    for index in (index for index, char in enumerate(bare) if char in _OPENING):
        motion = _inside(bare[index + 1 : -1], names)
        if motion is None:
            continue
        head, escaped = _unescaped(shielded[:index])
        if escaped:
            return Motion(head + shielded[index:], escaped=True)
        kept = f"{bare[index]}{motion.text}{bare[-1]}" if motion.text else ""
        return Motion((head + kept).rstrip(" "), motion.words, motion.unread)
    return Motion(shielded)


def _inside(inner: str, names: Names) -> Motion | None:
    """Read the text between brackets; `text` is the part that has to stay there."""
    if any(char in _OPENING + _CLOSING for char in re.sub(r'"[^"]*"', "", inner)):
        return None
    inner = _PAIR.sub(r"\1, seconded ", inner)
    first = _PAIR_ALONE.match(inner)
    if first and all(names.attends(_person(name.strip(), names)) for name in first.groups()):
        inner = f"moved {first[1].strip()}, seconded {first[2].strip()}{inner[first.end() :]}"
    ends = [match.span() for match in COMMAS.finditer(inner)]
    parts = [inner[start:end].strip() for (_, start), (end, _) in pairwise([(0, 0), *ends, (len(inner), 0)])]
    read = [read_words(part) for part in parts]
    whole = joined_words(read)
    if whole is not None:
        return Motion("", whole) if whole.sure or _is_count(whole, names) else None
    if not (any(words.sure and not words.unread for words in read) or re.search(VOTE_WORDS, inner)):
        counted = any(words.figures in ("pair", "triple") and not words.unread for words in read)
        return Motion(inner, MotionWords(), (unshield(inner.strip()),)) if counted else None
    stays = [bool(words.unread or words.fields.keys() & _OUTCOME) for words in read]
    known = joined_words([words for words, stay in zip(read, stays, strict=True) if not stay])
    unread = tuple(unshield(words.unread) for words in read if words.unread) or (unshield(inner.strip()),)
    left = inner if known is None else _staying(inner, ends, stays)
    return Motion(left, known or MotionWords(), unread)


def _staying(inner: str, ends: list[tuple[int, int]], stays: list[bool]) -> str:
    """Give the parts of a bracket that stay, with what was typed between them."""
    left, before = "", ""
    for stay, (_, start), (end, after) in zip(stays, [(0, 0), *ends], [*ends, (len(inner), len(inner))], strict=True):
        if stay:
            left += (before if left else "") + inner[start:end]
        before = inner[end:after]
    return left.strip()


def with_head(motion: Motion, head: MotionWords | None) -> Motion:
    """Add what the beginning of a decision says of its motion; what its end says counts more."""
    if head is None or motion.words is None:
        return motion if head is None else replace(motion, words=head)
    return replace(motion, words=joined_words([head, motion.words]) or motion.words)


def _doubtful(rest: str) -> str:
    """Give the end of a text that says how a motion went, but not certainly: `passed, I think`; empty if none."""
    if not DOUBT.search(rest):
        return ""
    starts = sorted(match.end() for pattern in (_CLAUSE, _BRACKET) for match in pattern.finditer(rest))
    for tail in (rest[start:] for start in starts[-_MOST_CLAUSES:]):
        if not OUTCOME.search(tail) or not DOUBT.search(tail):
            continue
        if len(DOUBT.sub("", OUTCOME.sub("", tail, count=1)).strip(_AROUND_DOUBT)) <= _MOST_BESIDE:
            return tail.strip(_AROUND_DOUBT)
    return ""


def take_spoken(shielded: str, names: Names, *, alone: bool) -> Motion:
    """Take a motion without brackets off the end of a shielded text, or take the whole text for one (`alone`).

    The text has no sign, label, owners and deadline any more.
    """
    if not may_be_motion(shielded):
        return Motion(shielded)
    starts = [match.end() for match in _CLAUSE.finditer(shielded)]
    starts = ([0, *starts] if alone else starts)[-MOST_PARTS:]
    for start in starts:
        run = len(shielded[start:]) - len(shielded[start:].lstrip(ESCAPE))
        end = shielded[start + run :]
        words = spoken_words(end, names, after=shielded[:start].rstrip()[-1:])
        if words is not None and run % 2:
            return Motion(shielded[:start] + ESCAPE * (run // 2) + end)
        if words is not None and not run:
            return Motion(shielded[:start].rstrip(_LOOSE_ENDS), words, spoken=True)
    return Motion(shielded)


def motion_alone(scene: Scene, label: str) -> bool:
    """Tell whether a decision can consist of an outcome alone: after a label, or about the decision said last.

    The outcome of that one must be unknown: `Carried 5-1` after an amendment that was carried is another motion.
    """
    last = scene.last
    if last is None or last.tag != "decision":
        return bool(label)
    return bool(label) or last.vote is None or last.vote.result in ("", "unclear")


def with_spoken(motion: Motion, rest: str, names: Names, *, alone: bool) -> tuple[Motion, str]:
    """Add the motion without brackets before a motion in brackets; also give the text that is left."""
    if motion.unread:
        return motion, rest
    spoken = take_spoken(rest, names, alone=alone)
    if motion.words is None and spoken.words is None and (doubtful := _doubtful(rest)):
        return Motion(rest, MotionWords(), (unshield(doubtful),)), rest
    if motion.words is None and spoken.words is not None:  # (prop. Ann, sec. Bo) - lost 2-4
        motion = take_bracket(spoken.text, names)
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
    if text[:1] in tuple(_OPENING) or text.count("(") + text.count("（") != text.count(")") + text.count("）"):
        return None
    words = joined_words([read_words(part.strip()) for part in COMMAS.split(text)])
    mild = MILD.fullmatch(text.strip()) and after not in tuple(".。!！;；—–-")
    if words is None or not words.sure or not words.fields or mild or _PROPOSAL.match(text):
        return None
    movers = [_person(str(words.fields[name]), names) for name in _MOVERS if name in words.fields]
    return words if all(names.attends(name) or looks_like_name(name) or not has_han(name) for name in movers) else None


def joined_words(read: list[MotionWords]) -> MotionWords | None:
    """Combine several parts; None if one is not understood, says nothing, or contradicts another."""
    fields: dict[str, object] = {}
    how: tuple[object, ...] = ()
    for words in read:
        own = dict(words.fields)
        manners = own.pop("how", ())
        how += tuple(one for one in manners if one not in how) if isinstance(manners, tuple) else ()
        if words.unread or any(fields.get(name, value) != value for name, value in own.items()):
            return None
        fields |= own
    if how:
        fields["how"] = how
    figures = next((words.figures for words in read if words.figures), "")
    return MotionWords(fields, sure=any(words.sure for words in read), figures=figures)


def _is_count(words: MotionWords, names: Names) -> bool:
    """Tell whether bare figures are votes: 3-1 or 3-1-1, and not many more than there are people."""
    pro, contra, abstained = (words.fields.get(name, 0) for name in _COUNTS)
    if not (isinstance(pro, int) and isinstance(contra, int) and isinstance(abstained, int)):
        return False
    people = voters_in(names.meeting) or MOST_VOTERS
    if words.figures == "triple":
        return pro + contra + abstained <= 2 * people
    if words.figures == "loose":  # 4:2 may be a proportion; not if just so many people vote
        return 2 < pro + contra == voters_in(names.meeting)
    return words.figures == "pair" and pro > contra and pro + contra <= people


def _unescaped(head: str) -> tuple[str, bool]:
    """Halve the backslashes at the end of a text; tell whether they shield what follows."""
    run = len(head) - len(head.rstrip(ESCAPE))
    return head[: len(head) - run] + ESCAPE * (run // 2), run % 2 == 1


def _person(called: str, names: Names) -> str:
    """Give the name of a mover: as quoted, by number, by any way of calling, "the chair", or as typed."""
    if called.startswith('"'):
        return unshield(called.strip('"'))
    bare = called.lstrip(OWNER)
    if bare.isdecimal():
        return names.by_number(int(bare)) or called
    if names.meeting.chair and bare.casefold() in ("chair", "the chair", "主持人", "主席", "会议主席"):
        return names.meeting.chair
    return names.resolve(bare) or names.holder(bare) or unshield(bare)


def guarded(typed: str, names: Names, *, motion: str, alone: bool) -> str:
    """Type a text whose end would be read as a motion so that it stays text, also if a motion follows it."""
    found = _CLAUSE.finditer(typed)
    least = len(typed) - EACH_END
    starts = [
        one.end()
        for one in found
        if one.start() >= least and (one[0][:1] not in tuple(COLON) or not _unescaped(typed[: one.start()])[1])
    ]
    for start in reversed(([0, *starts] if alone else starts)[-MOST_PARTS:]):
        run = len(typed[start:]) - len(typed[start:].lstrip(ESCAPE))
        end = typed[start + run :]
        if spoken_words(shield(end), names, after=".") is not None:
            typed = typed[:start] + ESCAPE * (2 * run + 1) + end
    bare = shield(typed).rstrip(_STOPS)
    if motion or bare[-1:] not in tuple(_CLOSING):
        return typed
    places = [index for index, char in enumerate(bare) if char in _OPENING]
    least = len(bare) - EACH_END
    motions = [number for number, index in enumerate(places) if index >= least and _inside(bare[index + 1 : -1], names)]
    pieces = re.split(rf"(\\*[{_OPENING}])", typed)
    for number in motions:
        bracket = pieces[2 * number + 1]
        pieces[2 * number + 1] = ESCAPE * (2 * len(bracket) - 1) + bracket[-1]
    return "".join(pieces)


def typed_motion(vote: Vote | None, names: Names, language: Language) -> str:
    """Type a motion; empty for one that cannot be typed."""
    for careful in (False, True) if vote is not None else ():
        text = _typed(vote, language, careful=careful) if vote else ""
        motion = take_bracket(shield(text), names)
        if text and (motion.text, motion.vote(names)) == ("", vote):
            return text
    return ""


def kept_vote(old: Line, new: Line, names: Names) -> Vote | None:
    """Give the vote of a line that was typed anew: its own where that cannot be typed, or is still the same."""
    return new.vote if old.tag == "decision" and typed_motion(old.vote, names, "en") else new.vote or old.vote


def _typed(vote: Vote, language: Language, *, careful: bool) -> str:
    def name(text: str) -> str:
        return in_quotes(text) if careful else text

    words = LEXICONS[language].typed
    parts = [words.moved.format(name=name(vote.moved))] if vote.moved else []
    parts += [words.seconded.format(name=name(vote.seconded))] if vote.seconded else []
    counts = zip(words.votes, (vote.for_, vote.against, vote.abstain), strict=True)
    parts += [form.format(n=count) for form, count in counts if count is not None]
    parts += [say(language, f"vote-{how}") for how in vote.how if how in VOTE_MANNERS]
    if vote.result != worked_out(vote) and vote.result in VOTE_RESULTS:
        parts.append(say(language, f"vote-{vote.result}"))
    return words.motion.format(parts=words.comma.join(parts)) if parts else ""
