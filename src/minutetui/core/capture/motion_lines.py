"""Motions over several lines: how one begins before a colon, and what a later line says of it.

Motion: to buy the van
Moved Ann, seconded Bo
Carried 5-1
"""

from __future__ import annotations

from minutetui.core.capture.lexicon import ABOUT_MOTION, MOTIONS, OUTCOME_OF, any_of
from minutetui.core.capture.motion import (
    MILD,
    Motion,
    motion_alone,
    spoken_words,
    take_bracket,
    with_spoken,
)
from minutetui.core.capture.motion_words import COMMAS, MotionWords, joined_words, may_be_motion, read_words
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON, unshield
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import UNOPPOSED
from minutetui.core.people.names import Names

LONGEST_OUTCOME = 80
"""Characters of the longest text that says only how a motion went."""
_MOTION_WORD = any_of("motion.begins_motion")
"""One of these is in the beginning of every motion that has a colon."""
_NO_OUTCOME = any_of("motion.no_outcome")


def motion_head(bare: str, rest: str, names: Names) -> tuple[str, MotionWords] | None:
    """Read the words before a colon as the beginning of a motion; None if no motion begins so.

        Motion: to adjourn      Moved by Ann, seconded Bo: to buy the van      Motion to adjourn: carried 5-1

    Gives the label that stays, mostly empty, and what the words say.
    """
    if not _MOTION_WORD.search(bare):
        return None
    for pattern in MOTIONS:
        if match := pattern.fullmatch(bare):
            return unshield(match["label"] or ""), MotionWords()
    words = joined_words([read_words(part.strip()) for part in COMMAS.split(bare)])
    if words is not None and words.sure and words.fields:
        return "", words
    if ABOUT_MOTION.fullmatch(bare) and spoken_words(rest, names, after=".") is not None:
        return unshield(bare), MotionWords()
    return None


def is_motion(shielded: str, names: Names) -> bool:
    """Tell whether a text without a sign is a motion with its outcome: `Motion to adjourn - carried`."""
    if not _MOTION_WORD.match(shielded) or ABOUT_MOTION.match(shielded) is None:
        return False
    motion = take_bracket(shielded, names)
    motion, _ = with_spoken(motion, motion.text, names, alone=False)
    return motion.words is not None and not motion.unread


def outcome_of_last(shielded: str, scene: Scene) -> Line | None:
    """Read a text that only says how a motion went, or who moved it: `Carried 5-1`, 表决：7票同意.

    Gives the decision said last if its outcome is open, else the nearest motion of the item whose outcome is open, with
    its vote; None if there is none, or if the text says something else.
    """
    if scene.last is None or scene.last.tag != "decision":
        return None
    text = shielded.strip()
    signed = text.lstrip("=＝ ")
    text = signed if OUTCOME_OF.match(signed) else text
    if not scene.habits.motions or len(text) > LONGEST_OUTCOME or MILD.fullmatch(text) or _NO_OUTCOME.match(text):
        return None
    head = OUTCOME_OF.match(text)
    headed = head is not None and text[head.end() : head.end() + 1] in tuple(COLON)
    motion = _open_motion(scene) or (scene.last if headed and _uncounted(scene.last) else None)
    if motion is None:
        return None
    if head is not None and headed:
        text = text[head.end() + 1 :].strip()
        figures = read_words(text)
        words = figures if figures.figures and not figures.unread else spoken_words(text, scene.names, after=".")
    else:
        words = spoken_words(text, scene.names, after=".") if may_be_motion(text) else None
    vote = Motion("", words).vote(scene.names) if words else None
    return motion.with_(vote=voted_on(motion, vote)) if vote is not None and vote != Vote() else None


def _uncounted(line: Line) -> bool:
    """Tell whether a decision was carried and nobody said how many voted for it."""
    return line.vote is not None and line.vote.result == "carried" and line.vote.for_ is None


def _open_motion(scene: Scene) -> Line | None:
    """Give the motion that an outcome said now is about; None if there is none."""
    last = scene.last
    if last is None or last.tag != "decision":
        return None
    if motion_alone(scene, ""):
        return last
    lines = [line for line, _ in walk_lines(scene.item.lines)] if scene.item is not None else []
    return next((line for line in reversed(lines) if line.vote is not None and not line.vote.result), None)


def revoted(line: Line, vote: Vote) -> Vote:
    """Give the vote of a line after one was typed for it: a new outcome replaces the old one whole; movers stay."""
    before = line.vote or Vote()
    settled = before.result not in ("", "unclear")
    anew = vote.result or any(count is not None for count in (vote.for_, vote.against, vote.abstain))
    kept = Vote(moved=before.moved, seconded=before.seconded) if settled and anew else before
    return voted_on(line.with_(vote=kept), vote)


def voted_on(line: Line, vote: Vote) -> Vote:
    """Add to the vote of a line, which may say only who moved it, what was said of it now."""
    before = line.vote or Vote()
    said = {name: value for name in Vote.fields if (value := getattr(vote, name)) not in (None, "", ())}
    opposed = vote.against or vote.result == "lost"
    how = tuple(one for one in before.how if not (opposed and one in UNOPPOSED))
    return before.with_(how=how).with_(**said)
