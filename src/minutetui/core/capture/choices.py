"""The numbered list that the end of a typed text asks for: owners after `@`, deadlines after `+`, issues after `!`."""

from __future__ import annotations

from minutetui.core.capture.joined import said_part
from minutetui.core.capture.lexicon import LEXICONS
from minutetui.core.capture.owners import added_at
from minutetui.core.capture.plain_lines import decision_in, task_in
from minutetui.core.capture.reading import Choice, Choices, Scene
from minutetui.core.capture.signs import DUE, OWNER, in_quotes, shield, signs_at, unshield
from minutetui.core.capture.tail import has_signs
from minutetui.core.due import due_choices
from minutetui.core.meeting.model import Line
from minutetui.core.people.groups import looks_like_unit
from minutetui.core.text.characters import folded, is_punctuation
from minutetui.core.vocabulary import TAG_SPECS

MOST_TYPED = 5000
"""The length of a text up to which its end asks for a list."""

_MOST = 30
"""The most rows of a list: more than any terminal shows."""
LONGEST_WORD = 80
"""Characters at the end of a text in which the sign of a list is looked for."""


def choices_for(text: str, scene: Scene, line: Line | None = None) -> Choices | None:
    """Give the list that is open at the end of a text, or None; for a text that adds a `line`, perhaps an action."""
    if len(text) > MOST_TYPED:
        return None
    if text.strip() in ("!", "！"):
        return _issues(scene)
    shielded = shield(text)
    end = shielded[-LONGEST_WORD:]
    found = max(signs_at(end, OWNER + DUE), default=-1) if has_signs(end) else -1
    if found < 0:
        return _offer(line, scene)
    found += len(shielded) - len(end)
    # Indices count in the shielded text; what follows the sign is as long in both.
    start = len(text) - (len(shielded) - found)
    word = unshield(shielded[found + 1 :])
    is_owner = shielded[found] in OWNER
    rows = _owners(word, scene) if is_owner else _dues(word, scene)
    return Choices("owner" if is_owner else "due", start, rows) if rows else None


def _offer(line: Line | None, scene: Scene) -> Choices | None:
    """Offer a plain line as the action or the decision that it tells: Ann to call the bank by Friday."""
    task = task_in(line, scene) if line is not None else None
    if task is None:
        voted = line if line is not None and decision_in(line, scene) is not None else None
        told = f"{TAG_SPECS['decision'].signs[0]} {voted.text}" if voted is not None else ""
        return Choices("task", 0, (Choice(1, told, insert=told),)) if told else None
    words = LEXICONS[scene.language].typed
    lead = words.lead if task.support else ""
    owners = (f"@{_name(name)}{words.support if name in task.support else lead}" for name in task.owners)
    insert = " ".join(filter(None, (f"> {task.text}", *owners, f"+{task.due}" if task.due else "")))
    return Choices("task", 0, (Choice(1, insert, insert=insert),))


def _issues(scene: Scene) -> Choices | None:
    rows = tuple(
        Choice(issue.number, issue.line.label or issue.line.text, insert=f"!{issue.number}")
        for issue in scene.issues[:_MOST]
    )
    return Choices("issue", 0, rows) if rows else None


def _owners(word: str, scene: Scene) -> tuple[Choice, ...]:
    if word.endswith(" ") or (word and scene.names.known(word)):
        return ()
    narrowed = scene.names.narrow(word.rstrip("0123456789") if not word.isdecimal() else "")
    rows = tuple(Choice(row.number, row.name, row.detail, insert=f"@{_name(row.name)} ") for row in narrowed[:_MOST])
    return (*rows, *_stranger(word, scene))


def _stranger(word: str, scene: Scene) -> tuple[Choice, ...]:
    """Offer to make an unknown name of a person an attendee; a zero after the name does the same."""
    named_whole = said_part(word)[1] or looks_like_unit(word)
    if named_whole or any(row.rank(folded(word)) is not None for row in scene.names.rows):
        return ()
    added = added_at(f"{word}0", 0, scene.names)
    return (Choice(0, added[0], insert=f"@{_name(added[0])}0 "),) if added else ()


def _name(name: str) -> str:
    """Type a name so that all of it is read."""
    plain = not any(char.isspace() or is_punctuation(char) for char in name)
    return name if plain else in_quotes(name)


def _dues(word: str, scene: Scene) -> tuple[Choice, ...]:
    found = []
    for number, due in enumerate(due_choices(scene.today, scene.language), 1):
        if due.phrase.casefold().startswith(word.casefold()) or word == str(number):
            day = due.day.isoformat()[5:] if due.day else ""
            found.append(Choice(number, due.phrase, day, insert=f"+{due.phrase}"))
    return tuple(found)
