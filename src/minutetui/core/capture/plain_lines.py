"""What a plain line tells although it was kept as text: a task, a vote, or who attends. It is offered, never assumed.

A plain line is a note or a line of discussion. It is read as it would be with the sign of an action or a decision.
"""

from __future__ import annotations

import re

from minutetui.core.capture.lexicon import DUE_LAST, any_of
from minutetui.core.capture.motion_lines import begins_with_outcome
from minutetui.core.capture.motion_words import COUNT_LAST, COUNTED, SIDES
from minutetui.core.capture.parse import ROLL_BEGINS, Parsed, parse
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import shield
from minutetui.core.meeting.model import Line
from minutetui.core.people.groups import EACH_UNIT, looks_like_group
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import PLAIN_TAGS, TAG_SPECS, Tag

LONGEST_TASK_TOLD, SHORTEST_TASK = 100, 3
"""Characters of the longest plain line that is looked at for a task, and of the shortest task."""
_ASSIGNS, _ASSIGNS_FIRST = any_of("owners.assigns"), any_of("owners.assigns_first")
_DAY, _CAPITAL = any_of("deadlines.day_chars", exact=True), lazy(r"(?<![\w'’-])[A-Z]")
_SEVERAL = lazy(r"[。；！]\s*\w")
"""Several sentences, which as a whole are no task."""
_TELLS, _DONE = any_of("owners.tells"), any_of("owners.done")
_VOTED = any_of("results.voted")
_COUNTS = lazy(f"{COUNTED}|{COUNT_LAST}", re.IGNORECASE)
_NOT_FOR = lazy(f"{SIDES['against']}|{SIDES['abstain']}", re.IGNORECASE)


def task_in(line: Line, scene: Scene) -> Line | None:
    """Give the action that a plain line would be with its sign; None unless it says for certain who has to do it.

    Everybody named in it must be known, or clearly a group, and it gives them a task or a deadline. What people said
    or did is no task.

    Example:
        何晓燕排好值班表，元旦前印发 has the owner 何晓燕; 何晓燕汇报值班情况 is no task.
    """
    text = line.text
    if line.label or line.tag not in PLAIN_TAGS or len(text) > LONGEST_TASK_TOLD or _SEVERAL.search(text):
        return None
    clues = _clues(text, scene.names)
    told = _TELLS.search(text) if clues else None
    if not clues or (told and told.start() < min(clues)) or _DONE.search(text):
        return None
    first = _ASSIGNS_FIRST.match(text)
    parsed = _signed(text[first.end() :] if first else text, "action", scene)
    task, due = parsed.line, parsed.answer.due
    if len(task.text) < SHORTEST_TASK or parsed.unread or not _all_known(task.owners, scene):
        return None
    assigns = _ASSIGNS.search(text)
    starts = [*([assigns.start()] if assigns else []), *([text.find(due.phrase)] if due else [])]
    if not starts or (told and told.start() < min(starts)):
        return None
    said = {name: getattr(task, name) for name in ("text", "owners", "support", "due", "due_date")}
    return line.with_(tag="action", **said)


def _clues(text: str, names: Names) -> list[int]:
    """Find quickly where a text can give a task or a deadline; nowhere if it can name nobody who would have it."""
    assigns = _ASSIGNS.search(text)
    if has_han(text):
        named = assigns is not None or names.named_in(text) or EACH_UNIT.search(text) is not None
    else:
        named = names.may_begin(text) or any(names.may_begin(text[at.start() :]) for at in _CAPITAL.finditer(text))
    if not named:
        return []
    return [clue.start() for clue in (assigns, (_DAY if has_han(text) else DUE_LAST).search(text)) if clue]


def decision_in(line: Line, scene: Scene) -> Line | None:
    """Give the decision with a vote that a plain line would be with its sign; None unless its outcome is clear.

    A line that says how another motion went is none.
    """
    if line.tag not in PLAIN_TAGS or not tells_votes(line) or begins_with_outcome(line.text):
        return None
    decision = _signed(line.text, "decision", scene).line
    if decision.vote is None or decision.vote.result in ("", "unclear") or not decision.text:
        return None
    return line.with_(tag="decision", label="", text=decision.text, vote=decision.vote)


def tells_votes(line: Line) -> bool:
    """Tell whether a line has votes or the outcome of a vote in its text; not what somebody said of it."""
    if line.speaker:
        return False
    text = line.text
    if _VOTED.search(text) is not None:
        return True
    counts = [match[0] for match in _COUNTS.finditer(text)] if _NOT_FOR.search(text) else []
    return len(counts) > 1 and any(map(_NOT_FOR.search, counts))


def tells_attendance(line: Line) -> bool:
    """Tell whether a plain line begins as those do that say who attends."""
    begins = f"{line.label}: {line.text}" if line.label else line.text
    return line.tag in PLAIN_TAGS and not line.speaker and ROLL_BEGINS.match(begins) is not None


def _signed(text: str, tag: Tag, scene: Scene) -> Parsed:
    """Parse a text with the sign of a tag before it."""
    return parse(shield(f"{TAG_SPECS[tag].signs[0]} {text}"), scene, tag)


def _all_known(owners: tuple[str, ...], scene: Scene) -> bool:
    """Tell whether there are owners, and each is known, or clearly a group of people."""
    known = (scene.names.known(name) or looks_like_group(name) or EACH_UNIT.fullmatch(name) for name in owners)
    return bool(owners) and all(known)
