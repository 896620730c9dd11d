"""What a text before a colon can be: a label, those who do something, or a sentence on what somebody told."""

from __future__ import annotations

from minutetui.core.capture.colons import LABEL_CELLS
from minutetui.core.capture.joined import group_of, said_part
from minutetui.core.capture.lexicon import BETWEEN_OWNERS, TASK_OF, any_of, in_all, plain
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.signs import OWNER, unshield
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.groups import EACH_UNIT, looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.characters import cells
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag

TITLE_CELLS, WORDS_AFTER_SPEAKER = 60, 4
"""The longest title of an issue, in cells; the words that a label after a speaker has not."""

_NO_LABEL = frozenset("，。；！？,;!?" + OWNER)
"""Punctuation that no label has: after it, a colon is text."""
_INSTRUCTS = plain("lines.no_label")
"""How a text begins that says what to do with what follows its colon."""
_USUAL_UNIT = any_of("assigned.usual_units", exact=True)
_TELLS_OF = any_of("lines.tells_of")
_CHARGED = lazy(rf"(?<=[\u4e00-\u9fff])(?:{in_all('assigned.charge')})$")
_TASKS = plain("owners.task_begins")


def tells_of_thing(head: str, names: Names) -> bool:
    """Tell whether a text before a colon is a sentence on what an attendee told: Ann presented three quotes."""
    if not _TELLS_OF.search(head):
        return False
    found = names.at(head, 0)
    return found is not None and names.attends(found[0]) and _TELLS_OF.match(head, found[1]) is not None


def doers_of_task(bare: str, names: Names) -> Owners | None:
    """Read those who do something after a word for a task: AP Ann, AI (Bo)."""
    for pattern in TASK_OF if bare.casefold().startswith(_TASKS) else ():
        match = pattern.fullmatch(bare)
        if match and (doers := doers_before(unshield(match["who"].strip()), names)):
            return doers
    return None


def doers_before(label: str, names: Names) -> Owners:
    """Read what precedes the colon of an action as those who do it: units, offices, people; nobody unless all are."""
    found, label = Owners(), label.strip("()[]")
    known = names.named(label) if label else None
    if known is not None:
        found.add((known,))
        return found
    for said in filter(None, (part.strip() for part in BETWEEN_OWNERS.split(label))):
        name, part = said_part(said)
        bare = _CHARGED.sub("", name)
        if names.resolve(name) is None and (names.resolve(bare) or looks_like_unit(bare)):  # 邓凯跟进：…
            name = bare
        certain = (
            looks_like_unit(name)
            or _USUAL_UNIT.fullmatch(name)
            or EACH_UNIT.fullmatch(name)
            or (part and looks_like_name(name))
        )
        group = group_of(name) if found.names else None
        doer = names.named(name) or (name if certain else group)
        if doer is None:
            return Owners()
        found.add((doer,), part)
    return found


def may_be_label(head: str, tag: Tag, *, after_speaker: bool) -> bool:
    """Tell whether a text before a single colon is short and plain enough to be a label.

    After a speaker, a text counts as a sentence sooner: `Ann: 4.2 is blocked by three bugs: #1, #2, #3`.
    """
    if after_speaker and head.count(" ") >= WORDS_AFTER_SPEAKER:
        return False
    limit = TITLE_CELLS if tag == "issue" else LABEL_CELLS
    if cells(head.strip()) > limit or ". " in head or "://" in unshield(head):
        return False
    if head.lstrip(" ").casefold().startswith(_INSTRUCTS):
        return False
    return _NO_LABEL.isdisjoint(head)
