"""Which end of a text without brackets is a motion, and when bare figures are votes: 4-1, but not mix 4:1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.capture.lexicon import ABOUT_MOTION, MOTIONS, any_of, in_all
from minutetui.core.capture.motion_movers import movers_in, person_named, take_pair, with_pair, with_pair_last
from minutetui.core.capture.motion_words import (
    COUNT_LAST,
    COUNTED,
    OUTCOME,
    MotionWords,
    clause_starts,
    joined_parts,
    joined_words,
    may_be_motion,
    not_carried,
)
from minutetui.core.capture.signs import COLON, ESCAPE
from minutetui.core.meeting.votes import voters_in
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

OPENING, CLOSING = "(（[【", ")）]】"
MILD = lazy(rf"[.。!！]*(?:{in_all('results.mild')})[.。!！]*", re.IGNORECASE)
"""An outcome that, after a comma, can as well be part of the decision."""

_PROPOSAL = any_of("motion.proposal", exact=True)
"""A proposal that is the object of the decision: 同意王建国提议."""

_COUNTS = ("for_", "against", "abstain")
MOST_PARTS = 16
"""How many clauses at the end of a text can be a motion without brackets."""
_MISCOUNTED = 3
"""How many more votes than voters a doubtful pair of figures may have; the review reports them."""
_AWAY = 2
"""How many fewer votes than voters doubtful figures may have: a pair after a comma, bare ones."""
PROPORTION = any_of("votes.proportions")
"""Words before a bracket with two figures that are no vote: mix 4:1."""
_VERSUS = lazy(rf"\d ?(?:{in_all('votes.ratio')}) ?\d", re.IGNORECASE)
"""Two figures with a word between them, which is no mark of punctuation."""
DECIDES, SIGNS = any_of("motion.decides"), "=＝ "
_WAS_OUTCOME = lazy(rf"(?:(?<= )(?:{in_all('votes.verbs')}))?{OUTCOME.pattern}", re.IGNORECASE)
_BEGUN = lazy(r"[,，;；。][^\s,，;；。]+$")
"""A clause that begins with other words than an outcome: the mover withdrew it."""
_DECIDED_BEFORE = lazy(rf"(?:{in_all('votes.decided_before')})[\s,:]*$", re.IGNORECASE)
_BETWEEN_FIGURES = lazy(r"\d[:：]$")
_BARE_LAST = lazy(r"(?<=[^\W\d]|[)）]) \\*(\d{1,3})[-–](\d{1,3})(?:[-–](\d{1,3}))?[\s.。]*$")
"""Figures at the end, without a comma before them; backslashes before them make them text."""
_WORDS, _LEAST_WORDS = lazy(r"[A-Za-z][\w'’-]*|[\u4e00-\u9fff]{1,2}"), 4
"""Words before three bare figures that are votes: fewer may be what has those figures, Staff rota 3-2-2."""
_RANGES, _RULES = any_of("votes.ranges"), any_of("motion.rules")
_MOVER_NEXT = any_of("motion.mover_next", exact=True)
_PAIR_LAST = lazy(
    r"(?<!\d)(?:(?P<mark>[,;.，；。]) ?|[)）] ?|(?<=[a-z]) |(?<=[\u4e00-\u9fff]) (?=\d{1,2}[:：]))"
    r"(?P<typed>(?P<pro>\d{1,2})[-–:：比](?P<contra>\d{1,2}))[\s.。]*$"
)
"""Two figures at the end: with the smaller one first a motion may have been lost, or they are hours."""
_NUMBERED, _ADOPTS = any_of("votes.numbered"), any_of("motion.adopts")
_COUNT_BEFORE = lazy(
    rf"(?:^|[\s,，.;；。:：])(?:\d{{1,3}}(?: [^\W\d]{{1,12}}){{1,2}}|{COUNTED}|{COUNT_LAST})[\s,，;；/]*$",
    re.IGNORECASE,
)
"""A further count before a motion."""
_VOTED_BEFORE = lazy(
    rf"(?<![A-Za-z])(?:{OUTCOME.pattern})\W{{0,2}}\d{{1,3}} ?[-–:：比] ?\d{{1,3}}(?![^()（）]*[)）])", re.IGNORECASE
)
"""The outcome of another vote, in no bracket: amendment lost 3-8, motion carried 9-2."""
MOST_VOTERS = 100
"""The most votes that bare figures can count if nobody is listed."""


def spoken_ends(shielded: str, names: Names, *, alone: bool, label: str = "") -> Iterator[tuple[int, str]]:
    """Yield where a motion without brackets may begin, and the character that counts as being before it.

    That of `Motion to adjourn` has its outcome anywhere.
    Without a mark before it, it can be part of a rule. `label`: what was moved, if nothing else is before it.
    """
    starts = {start for start in clause_starts(shielded) if not _in_amount(shielded, start)}
    if ESCAPE in shielded:
        starts = {len(shielded[:start].rstrip(ESCAPE)) for start in starts}
    starts |= {0} if alone else set()
    if ABOUT_MOTION.match(shielded):
        places = (match.start() for match in _WAS_OUTCOME.finditer(shielded))
        starts |= {len(shielded[:at].rstrip(ESCAPE)) for at in places if not _BEGUN.search(shielded, 0, at)}
    for start in sorted(starts)[-MOST_PARTS:]:
        head = shielded[:start]
        bare = head.rstrip(f" {ESCAPE}")[-1:].isalnum()
        if start and not may_be_motion(shielded[start:]):
            continue
        if bare and _RULES.search(head) and not _MOVER_NEXT.match(shielded, start):
            continue
        yield start, _before(head, label)
    figures = _bare_count(shielded, names, label)
    if figures is not None:
        yield figures, "."


def _in_amount(text: str, at: int) -> bool:
    """Tell whether the comma before an index is inside an amount: £1,500."""
    return at > 1 and text[at - 1] == "," and text[at - 2].isdecimal() and text[at : at + 1].isdecimal()


def _bare_count(shielded: str, names: Names, label: str) -> int | None:
    """Find three figures at the end, without a comma before them, that are as many votes as people can vote.

    At the end of `Motion to adjourn 4-1` and `Adopt the plan 4-1` two are enough; after (Lee/Chen), any that can be
    votes.
    """
    figures = _BARE_LAST.search(shielded) if shielded.rstrip(" .。")[-1:].isdecimal() else None
    if figures is None:
        return None
    head, voters = shielded[: figures.start()], voters_in(names.meeting)
    if head[-1] in tuple(CLOSING) and take_pair(head, names):
        return figures.start() + 1
    about = ABOUT_MOTION.match(shielded) or any(pattern.fullmatch(label) for pattern in MOTIONS if label)
    adopts = _ADOPTS.match(shielded.lstrip(SIGNS)) and not _RANGES.search(head)
    if not (about or adopts or (figures[3] and len(_WORDS.findall(head)) >= _LEAST_WORDS)):
        return None
    all_votes = sum(int(count) for count in figures.groups() if count)
    near = max(3, voters - _AWAY) <= all_votes <= voters + (0 if figures[3] else _MISCOUNTED)
    return None if not near or PROPORTION.search(head) or _NUMBERED.search(head) else figures.start() + 1


def doubtful_figures(shielded: str, names: Names) -> tuple[str, bool]:
    """Give figures at the end that nobody can be sure of, if they are as many as people can vote; empty if not.

    Also tell whether the motion may have been lost: no more were in favour.
    """
    figures = _PAIR_LAST.search(shielded) if shielded.rstrip(" .。")[-1:].isdecimal() else None
    if figures is None or PROPORTION.search(shielded) or _RANGES.search(shielded):
        return "", False
    pro, contra, voters = int(figures["pro"]), int(figures["contra"]), voters_in(names.meeting)
    if pro > contra and (figures["mark"] or _NUMBERED.search(shielded, 0, figures.start("typed") - 1)):
        return "", False
    most = voters + (_MISCOUNTED if pro > contra else 0)
    return (figures["typed"], pro <= contra) if max(3, voters - _AWAY) <= pro + contra <= most else ("", False)


def _before(head: str, label: str) -> str:
    """Give the character before a motion without brackets; a full stop after a verb of deciding, or a motion.

    That is the colon after a label; a colon between figures is none: mix 4:2:1.
    """
    if not head and label:
        return COLON[0]
    if is_decided(head) or ABOUT_MOTION.fullmatch(head.strip()):
        return "."
    return "" if _BETWEEN_FIGURES.search(head) else head.rstrip()[-1:]


def is_decided(head: str) -> bool:
    """Tell whether a text ends in a verb of deciding."""
    return _DECIDED_BEFORE.search(head) is not None


def is_half(words: MotionWords, head: str) -> bool:
    """Tell whether a motion has only the end of a count, or of two votes: 9 for, 2 undecided, 1 abstained."""
    carried = words.fields.get("result") == "carried"
    if _VOTED_BEFORE.search(head) or (carried and ABOUT_MOTION.match(head) and not_carried(head)):
        return True
    counted = words.fields.keys() & set(_COUNTS) and "for_" not in words.fields
    return bool(counted and _COUNT_BEFORE.search(head))


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
    counted = words is not None and is_count(words, names)
    counted = counted and (after in tuple(stops) or (after in tuple(",，;；:：—–-/") and may_be_votes(words, names)))
    if words is None or not (words.sure or counted) or not words.fields or mild or _PROPOSAL.match(text):
        return None
    movers = [person_named(str(one), names) for one in movers_in(words)]
    return words if all(names.attends(name) or looks_like_name(name) or not has_han(name) for name in movers) else None


def is_count(words: MotionWords, names: Names) -> bool:
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


def with_counts(outcome: MotionWords, text: str) -> MotionWords | None:
    """Add to an outcome the bare figures that are all of a text after it, its votes: Motion lost: 2-3."""
    words = joined_parts(text) if "result" in outcome.fields and text.strip()[:1].isdecimal() else None
    return joined_words([outcome, words]) if words and words.figures not in ("", "slashed") else None


def may_be_votes(words: MotionWords | None, names: Names) -> bool:
    """Tell whether bare figures after a comma are votes: a pair that nobody would count down, of so many people."""
    if words is None or words.figures not in ("pair", "triple", "loose"):
        return False
    counts = [count for name in _COUNTS if isinstance(count := words.fields.get(name, 0), int)]
    voters = voters_in(names.meeting)
    least = voters - _AWAY if words.figures == "loose" else 3
    return max(least, 3) <= sum(counts) <= voters and counts[0] > counts[1]


def are_content(words: MotionWords, head: str) -> bool:
    """Tell whether bare figures are part of what was decided: mix 4:1; not Score: 4-1."""
    refused = DECIDES.match(head.lstrip(SIGNS))  # Rejected the plan, 5-0
    said = head[refused.end() :] if refused else head
    if _may_be_hours(words) and _RANGES.search(head):
        return True
    return PROPORTION.search(head) is not None or (not_carried(said) and not is_decided(head))


def _may_be_hours(words: MotionWords) -> bool:
    """Tell whether two figures can be hours of the day: Open Saturdays, 10-4."""
    pro, contra = words.fields.get("for_"), words.fields.get("against")
    pair = words.figures == "pair" and isinstance(pro, int) and isinstance(contra, int)
    return pair and pro in range(8, 13) and contra in range(9)
