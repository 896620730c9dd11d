"""What a decision says of its motion beside the end: at its beginning, or in words that stay in its text.

Proposed Ann, seconded Bo that …      Motion to adjourn by Ann      Resolved: …      Budget deferred to May
"""

from __future__ import annotations

from dataclasses import replace

from minutetui.core.capture.lexicon import ABOUT_MOTION, any_of
from minutetui.core.capture.motion import Motion
from minutetui.core.capture.motion_movers import (
    MOVERS,
    all_attend,
    mover_first,
    mover_last,
    mover_of_thing,
    person_named,
    take_pair,
)
from minutetui.core.capture.motion_told import told, told_first
from minutetui.core.capture.motion_voters import take_voters
from minutetui.core.capture.motion_words import CLAUSE, STOPS, MotionWords, joined_words, read_words
from minutetui.core.capture.signs import ESCAPE, after_escapes
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any
from minutetui.core.text.patterns import lazy

_RESOLVED, DECIDED_LAST = any_of("motion.resolved"), any_of("motion.decided_last")
WAS_DECIDED = any_of("motion.was_decided")
_NAME_LAST = lazy(r"^(?P<what>.{2,120}?)(?: -+ | ?[–—] ?|[,;:.] )(?P<mover>[^\W\d_][^,;:()\d]{1,39})$")
_PLAIN = lazy(r"[a-z\d], [A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?$")
"""A name after a comma, of somebody who need not be known beside a seconder: Motion to adjourn, Pat Lee."""
_BEFORE_VOTERS = (",", "，", "(", "（")
_CONDITION = any_of("results.conditions")
_LOST_LAST = any_of("results.lost_last")
_COUNTS_LAST = lazy(r" ?\((\d{1,2}(?: ?[-–:] ?| to )\d{1,2}(?: ?[-–:] ?\d{1,2})?)\)$")
_BRACKET_LAST = lazy(r" ?\([^()]*\)$")


def with_told(motion: Motion, text: str) -> tuple[Motion, str]:
    """Add to a motion whose outcome was not read what its text says of the vote in words.

    A backslash before the first word makes them text.
    """
    if motion.words is not None and not motion.unread:
        return motion, text
    bare, run = after_escapes(text)
    fields = told(bare)
    if not fields:
        return motion, text
    if run:
        return motion, ESCAPE * (run // 2) + bare
    words = motion.words or MotionWords()
    return replace(motion, words=replace(words, fields={**words.fields, **fields}, sure=True), unread=()), text


def with_mover_first(motion: Motion, text: str, names: Names) -> tuple[Motion, str]:
    """Take off the beginning of a motion who moved it, if its outcome, or a seconder, is said too.

    A backslash before the first word makes them text.
    """
    bare, run = after_escapes(text)
    found = mover_first(bare, names)
    if found is None and motion.words and motion.words.fields.keys() & set(MOVERS) == {MOVERS[1]}:
        found = mover_of_thing(bare, names)
    if found is None or run:
        return motion, text if found is None else ESCAPE * (run // 2) + bare
    what = text[found[1] :]
    voted = {} if motion.words else told_first(what)  # On motion of Ann, seconded by Bo, the board voted 5-0 to …
    certain = found[0].sure or (motion.words is not None and (CLAUSE.search(what) or not told(what)))
    words = joined_words([found[0], motion.words or MotionWords()]) if certain else None
    return (
        (motion, text)
        if words is None
        else (replace(motion, words=replace(words, fields={**voted, **words.fields})), what)
    )


def with_mover_last(motion: Motion, text: str, names: Names) -> tuple[Motion, str]:
    """Take off the end of a motion who moved it: Motion to adjourn by Ann; call the question - Ann, 2nd Bo.

    Minutes approved as a true record (Ann/Bo)
    """
    words = motion.words or MotionWords()
    if motion.unread or MOVERS[0] in words.fields:
        return motion, text
    alone = read_words(text) if MOVERS[1] in words.fields else words
    if not alone.unread and alone.fields.keys() == {MOVERS[0]} and all_attend(alone.fields.values(), names):
        return replace(motion, words=replace(words, fields={**words.fields, **alone.fields})), text  # 方圆提议
    pair = take_pair(text, names) if text.endswith(")") else None
    if pair and WAS_DECIDED.search(pair[0]):
        return replace(motion, words=joined_words([words, pair[1]])), pair[0]
    beside = _NAME_LAST.search(text) if MOVERS[1] in words.fields else None
    known = beside and (all_attend([beside["mover"]], names) or (ABOUT_MOTION.match(text) and _PLAIN.search(text)))
    found = beside if known else mover_last(text, names)
    if found is None or (found.groupdict().get("beside") and MOVERS[1] not in words.fields):
        return motion, text
    fields = {**words.fields, MOVERS[0]: person_named(found["mover"], names)}
    return replace(motion, words=replace(words, fields=fields)), found["what"]


def with_mover_after(motion: Motion, label: str, text: str, names: Names) -> tuple[Motion, str, str]:
    """Read nothing but a name after the motion as who moved it, Motion to adjourn: Ann; also give label and text."""
    words = motion.words
    named = words is not None and MOVERS[0] not in words.fields and ABOUT_MOTION.fullmatch(label) is not None
    if words is None or not named or not all_attend([text], names):
        return motion, label, text
    fields = {**words.fields, MOVERS[0]: person_named(text, names)}
    return replace(motion, words=replace(words, fields=fields)), "", label


def carried_but(text: str, names: Names) -> bool:
    """Tell whether a text says that something was approved, and who did not vote for it: Fees agreed, Bo against."""
    if not has_any(text, _BEFORE_VOTERS):
        return False
    bracket = _BRACKET_LAST.search(text.rstrip(STOPS))
    voters = take_voters(f"{text[: bracket.start()]}, {bracket[0].strip(' ()')}" if bracket else text, names)
    if voters is None or voters.partly or voters.counts["for_"] or not voters.counts.total():
        return False
    head = voters.rest.rstrip(" ,;.")
    if _CONDITION.search(f" {head}"):  # If approved, Bo against
        return False
    last = read_words(head.rpartition(" ")[2])
    carried = {"result": "carried"} in (told(head), last.fields)
    return DECIDED_LAST.search(head) is not None or (carried and not last.unread)


def with_resolved(motion: Motion, whole: str, text: str, names: Names) -> Motion:
    """Add that it was carried to a decision that says so, and says at most who moved it and who abstained.

    Resolved: the accounts be accepted      RESOLVED that the accounts be accepted, proposed Ann, seconded Bo
    Accounts adopted, proposed Ann, seconded Bo
    """
    words = motion.words or MotionWords()
    if motion.unread or motion.escaped or words.fields.keys() - {*MOVERS, "abstain"}:
        return motion
    said = _BRACKET_LAST.sub("", text)
    decided = words.fields.keys() & set(MOVERS) and (DECIDED_LAST.search(said) or WAS_DECIDED.search(said))
    if not (decided or carried_but(text, names) or (_RESOLVED.match(whole) and "abstain" not in words.fields)):
        return motion
    return replace(motion, words=replace(words, fields={**words.fields, "result": "carried"}))


def with_lost_before(motion: Motion, words: MotionWords, text: str) -> tuple[Motion, str]:
    """Add that a motion was lost to its counts, where the text before them ends so: Fee rise rejected (6-4)."""
    if motion.unread or "result" in words.fields or not words.fields.keys() & {"for_", "against"}:
        return motion, text
    lost = _LOST_LAST.search(text)
    if lost is None and told(text) != {"result": "lost"}:
        return motion, text
    words = replace(words, fields={**words.fields, "result": "lost"})
    return replace(motion, words=words), text[: lost.start()] if lost else text


def without_bracket(text: str) -> str:
    """Take the brackets off the counts after a word that says that a motion was lost: Fee rise rejected (2-4)."""
    counts = _COUNTS_LAST.search(text)
    lost = counts and _LOST_LAST.search(text[: counts.start()])
    return f"{text[: counts.start()]} {counts[1]}" if counts and lost else text


def with_figures(words: MotionWords | None, text: str) -> tuple[str, tuple[str, ...]]:
    """Leave figures of which nobody knows the sides in a text, and give them as not read: rejected, 6-4."""
    if words is None or not words.side_unknown:
        return text, ()
    told = f" ({words.typed})" if text.isascii() else f"（{words.typed}）"
    return f"{text}{told}" if text else words.typed, (words.typed,)


def with_head(motion: Motion, head: MotionWords | None) -> Motion:
    """Add what the beginning of a decision says of its motion; what its end says counts more."""
    if head is None or motion.words is None:
        return motion if head is None else replace(motion, words=head)
    return replace(motion, words=joined_words([head, motion.words]) or motion.words)
