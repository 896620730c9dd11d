"""What a plain line tells although it was kept as text, such as a task. It is offered, and never assumed.

A plain line is a note or a line of discussion.
"""

from __future__ import annotations

from minutetui.core.capture.lexicon import DUE_LAST, any_of
from minutetui.core.capture.parse import parse
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import shield
from minutetui.core.meeting.model import Line
from minutetui.core.people.calling import EACH_UNIT, looks_like_group
from minutetui.core.vocabulary import TAG_SPECS

PLAIN_TAGS = ("note", "discussion")
LONGEST_TASK_TOLD = 120
"""Characters of the longest plain line that is looked at for a task."""
SHORTEST_TASK = 3
"""Characters of the shortest task."""
_SIGN = TAG_SPECS["action"].signs[0]
_ASSIGNS, _ASSIGNS_FIRST = any_of("owners.assigns"), any_of("owners.assigns_first")
_TELLS, _DONE = any_of("owners.tells"), any_of("owners.done")


def task_in(line: Line, scene: Scene) -> Line | None:
    """Give the action that a plain line would be with its sign; None unless it says for certain who has to do it.

    Everybody named in it must be known, or clearly a group, and it gives them a task or a deadline. What people said
    or did is no task.

    Example:
        何晓燕排好值班表，元旦前印发 has the owner 何晓燕; 何晓燕汇报值班情况 is no task.
    """
    text = line.text
    if line.label or line.tag not in PLAIN_TAGS or len(text) > LONGEST_TASK_TOLD:
        return None
    assigns = _ASSIGNS.search(text)
    if assigns is None and not (scene.names.named_in(text) or EACH_UNIT.search(text) or DUE_LAST.search(text)):
        return None
    told = _TELLS.search(text)
    if (told and assigns and told.start() < assigns.start()) or _DONE.search(text):
        return None
    first = _ASSIGNS_FIRST.match(text)
    parsed = parse(shield(f"{_SIGN} {text[first.end() :] if first else text}"), scene, "action")
    task, due = parsed.line, parsed.answer.due
    if not (assigns or due) or len(task.text) < SHORTEST_TASK or parsed.unread or not _all_known(task.owners, scene):
        return None
    starts = [assigns.start()] if assigns else []
    starts += [text.find(due.phrase)] if due else []
    if told and told.start() < min(starts):
        return None
    return line.with_(
        tag="action",
        text=task.text,
        owners=task.owners,
        support=task.support,
        due=task.due,
        due_date=task.due_date,
    )


def _all_known(owners: tuple[str, ...], scene: Scene) -> bool:
    """Tell whether there are owners, and each is known, or clearly a group of people."""
    known = (scene.names.known(name) or looks_like_group(name) or EACH_UNIT.fullmatch(name) for name in owners)
    return bool(owners) and all(known)
