"""How a motion begins before a colon, and how its outcome stands before or after one.

Motion: to buy the van
Carried unanimously: buy the van
Fee rise: lost 2-4
"""

from __future__ import annotations

from minutetui.core.capture.lexicon import ABOUT_MOTION, JOINER, LEXICONS, MOTIONS, OUTCOME_OF, any_of
from minutetui.core.capture.motion import take_bracket
from minutetui.core.capture.motion_amendments import amendment_begun, amendment_head, usually_called
from minutetui.core.capture.motion_ends import MILD, PROPORTION, may_be_votes, with_counts
from minutetui.core.capture.motion_movers import MOVERS, all_attend, mover_first, movers_in, with_short_movers
from minutetui.core.capture.motion_spoken import take_spoken
from minutetui.core.capture.motion_told import is_elsewhere
from minutetui.core.capture.motion_words import OUTCOME, MotionWords, joined_parts, read_words
from minutetui.core.capture.signs import unshield
from minutetui.core.meeting.votes import PUT_OFF
from minutetui.core.people.calling import HONORIFIC, looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

MOTION_WORD = any_of("motion.begins_motion")
"""One of these is in the beginning of every motion that has a colon."""
_RESOLVED_HEADS = tuple(
    (lazy(pattern), result) for lexicon in LEXICONS.values() for pattern, result in lexicon.motion.resolved_heads
)
_OUTCOME_FIRST = any_of("motion.outcome_first")
_MOVED_THINGS = any_of("motion.moved_things")
_WITH_BRACKET = lazy(r"([^()（）]+?) ?[(（]([^()（）]+)[)）]")
_REASON_FIRST = any_of("results.reason_first")
_SENTENCE = lazy(r"(?<=[^\W\d]|[)）])[.。]\s?(?=[^\W\d])|(?<=\d)[.。] (?=[^\W\d])")
"""Between two sentences."""


def motion_head(bare: str, rest: str, names: Names) -> tuple[str, MotionWords] | None:
    """Read the words before a colon as the beginning of a motion; None if no motion begins so.

        Motion: to adjourn      Moved by Ann, seconded Bo: to buy the van      Motion to adjourn: carried 5-1
        Carried unanimously: buy the van

    Gives the label that stays, mostly empty, and what the words say.
    """
    if not MOTION_WORD.search(bare):
        return _outcome_head(bare, rest, names) if _OUTCOME_FIRST.match(bare) else None
    typed, bare = bare, with_short_movers(usually_called(bare, rest), names)
    if (begun := amendment_begun(bare, names)) and begun.apart:
        return None
    if begun and (head := amendment_head(bare, begun)):
        return head
    for pattern in MOTIONS:
        if match := pattern.fullmatch(bare):
            return unshield(match["label"] or ""), MotionWords()
    return _moved_head(typed, bare, rest, names)


def _moved_head(typed: str, bare: str, rest: str, names: Names) -> tuple[str, MotionWords] | None:
    """Read who moved something, or what the motion is about, before a colon; None if no motion begins so."""
    inside = _WITH_BRACKET.fullmatch(bare)
    if inside and any(pattern.fullmatch(inside[1]) for pattern in MOTIONS):  # Motion (moved Ann, seconded Bo): …
        alone = all_attend([inside[2]], names)  # Motion (Lee): …
        bare = LEXICONS["en"].typed.moved.format(name=inside[2]) if alone else inside[2]
    words = joined_parts(_with_result(bare, names))
    moved = words if words is not None and words.sure and words.fields else None
    if moved and "result" in moved.fields:
        return (unshield(typed) if _stays(bare, rest, moved, names) else ""), moved
    if moved and (not _may_be_thing(bare, moved, names) or take_spoken(rest, names, alone=True).words):
        return "", moved
    if ABOUT_MOTION.fullmatch(bare) or mover_first(bare, names):
        said = take_spoken(rest, names, alone=True)
        return (unshield(bare), MotionWords()) if said.words is not None and not said.unread else None
    return None


def _with_result(bare: str, names: Names) -> str:
    """Write a word for a result after the movers, if both attend or two are named: moved Ann and RESOLVED."""
    for pattern, result in _RESOLVED_HEADS:
        carried = pattern.sub(result, bare, count=1)
        words = joined_parts(carried) if carried != bare else None
        moved = movers_in(words)
        if len(moved) > 1 or (moved and all_attend(moved, names)):
            return carried
    return bare


def _stays(bare: str, rest: str, moved: MotionWords, names: Names) -> bool:
    """Tell whether the result of a motion before a colon stays, because its votes or its reason follow.

    Motion lost: 2 for, 3 against      Motion withdrawn: Bo is away      Motion lost: no money
    """
    if take_spoken(rest, names, alone=True, label=bare).whole or with_counts(moved, rest):
        return True
    put_off = moved.fields["result"] in PUT_OFF and take_bracket(rest, names).words is None
    return put_off or (moved.fields["result"] != "carried" and _REASON_FIRST.match(rest) is not None)


def _outcome_head(bare: str, rest: str, names: Names) -> tuple[str, MotionWords] | None:
    """Read an outcome before the colon of what was moved; a result of one word stays, because why may follow it."""
    words = joined_parts(bare)
    if words is None or not words.fields or not rest.strip() or rest[:1].isdecimal():
        return None
    if is_elsewhere(rest) or not (words.sure or (may_be_votes(words, names) and not PROPORTION.search(rest))):
        return None  # 全体同意：见附件; 3-1: the final score
    if are_people(rest, names):  # All in favour: Ann, Bo
        return None
    if words.fields.keys() != {"result"}:
        return "", words
    return (unshield(bare), MotionWords()) if words.fields["result"] == "deferred" else None


def are_people(said: str, names: Names) -> bool:
    """Tell whether all that follows an outcome is people: attendees, or several Chinese names that nobody knows."""
    called = [one for one in JOINER.split(said.strip(" .。")) if one]
    if all_attend(called, names):
        return bool(called)
    return len(called) > 1 and has_han(said) and all(looks_like_name(one) or names.attends(one) for one in called)


def voted_after(label: str, text: str) -> bool:
    """Tell whether all of a text after a label says how a vote went on it: 购置方案：一致通过.

    A result or bare figures, as of a match, are enough only after a label that names what can be moved.
    """
    if (
        not label
        or not (_OUTCOME_FIRST.match(text) or OUTCOME.match(text))
        or OUTCOME_OF.match(label)
        or OUTCOME.search(label)
    ):
        return False
    words = joined_parts(text)
    if words is None or not words.sure or not words.fields or MILD.fullmatch(text.strip()):
        return False
    more = not words.figures and len(words.fields) > ("how" not in words.fields)
    return more or _MOVED_THINGS.fullmatch(label) is not None


def vote_told(head: str, said: str) -> bool:
    """Tell whether a text after the words for a vote gives its figures and, apart, its result: Vote: 6-2. Carried."""
    if not (OUTCOME_OF.fullmatch(head) and OUTCOME.search(said) and read_words(head).sure):
        return False
    words = joined_parts(f"{head}, {_SENTENCE.sub(', ', said.strip(' .。'))}")
    return words is not None and {"result", "for_"} <= words.fields.keys()


def _may_be_thing(bare: str, words: MotionWords, names: Names) -> bool:
    """Tell whether what moved, before its verb, may be no person: Tables moved: two to the hall."""
    named = str(words.fields.get(MOVERS[0], ""))
    first = len(words.fields) == 1 and named != "" and bare.startswith(named)
    return first and not (has_han(named) or all_attend([named], names) or HONORIFIC.match(named))
