"""A proposal that was a plain line until its outcome was said: Bo moved that we close on Mondays; then: carried 5-1.

王总提议原则同意投资计划      表决：5票同意，1票反对，通过
"""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.capture.lexicon import any_of, plain
from minutetui.core.capture.motion_amendments import is_amendment
from minutetui.core.capture.motion_ends import MILD
from minutetui.core.capture.motion_lines import as_amended, begins_with_outcome
from minutetui.core.capture.motion_words import joined_parts
from minutetui.core.capture.parse import parse
from minutetui.core.capture.reading import Amend, Scene
from minutetui.core.capture.signs import shield
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import PLAIN_TAGS

SETTLING = plain("results.settling")
"""One of these is in every text that can say how a proposal went, in small letters."""
_PROPOSES, _AMENDED = any_of("motion.proposes", exact=True), any_of("motion.amended")
_COUNTED = lazy(r"\d")
LONGEST_OUTCOME = 60
"""Characters of the longest text that is read as one."""
_NEAREST = 6
"""Lines before the outcome among which the proposal is looked for; any outcome but a count is of the last one."""
_FIELDS = ("tag", "label", "speaker", "verb", "text", "vote")


def outcome_of_proposal(shielded: str, scene: Scene) -> Amend | None:
    """Read a text as the outcome of what an attendee proposed in a plain line; None if it is not certainly that."""
    text = shielded.strip(" .。")
    if scene.item is None or not scene.habits.motions or MILD.fullmatch(text):
        return None
    if not (begins_with_outcome(text) or joined_parts(text)):
        return None
    surely = _COUNTED.search(shielded) is not None or _AMENDED.match(shielded) is not None
    for line in list(_proposals(scene))[: _NEAREST if surely else 1]:
        if motion := _settled(line, text, scene):
            return Amend(motion, _FIELDS)
    return None


def _proposals(scene: Scene) -> Iterator[Line]:
    """Yield the plain lines of the agenda item after its last motion, the latest first; amendments are passed."""
    assert scene.item is not None
    for line, _ in reversed(list(walk_lines(scene.item.lines))):
        if line.tag in PLAIN_TAGS:
            yield line
        elif line.tag != "decision" or not is_amendment(line):
            return


def _settled(line: Line, outcome: str, scene: Scene) -> Line | None:
    """Give a proposal as the motion that it was; None if the line proposes nothing, or its outcome stays unclear."""
    blank = "" if has_han(line.text) else " "
    said = blank.join(filter(None, (line.speaker, line.verb, line.text))).rstrip(" .。")
    if line.label or _PROPOSES.search(said) is None:
        return None
    told = parse(shield(f"= {said}{'，' if not blank else '. '}{outcome}"), scene, "decision")
    vote = told.line.vote
    if told.unread or vote is None or not vote.moved or vote.result in ("", "unclear") or vote.seconded == vote.moved:
        return None
    if _AMENDED.match(outcome):
        vote = as_amended(vote)
    return line.with_(tag="decision", label="", speaker="", verb="", text=told.line.text, vote=vote)
