"""Which actions are still to be done, across meetings: each once, by how pressing it is, by owner, unit or meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Literal, get_args

from minutetui.core.series.actions import Action, Owner
from minutetui.core.text.characters import is_han

Group = Literal["owner", "unit", "meeting"]
GROUPS: tuple[Group, ...] = get_args(Group)

State = Literal["overdue", "soon", "later", "undated"]
STATES: tuple[State, ...] = get_args(State)

SOON = dt.timedelta(days=7)
"""How far ahead a deadline is due soon."""

FINISHED = ("done", "dropped")


def outstanding(found: Iterable[Action]) -> list[Action]:
    """Choose what is still to be done, the most pressing first; of an action that was carried over, the newest copy."""
    todo = [action for action in newest(list(found)) if action.is_action and action.status not in FINISHED]
    return sorted(todo, key=_urgency)


def newest(found: list[Action]) -> list[Action]:
    """Leave out what was carried over into another of these files.

    An action and its copies are one; what counts is how it stands in the newest of the files that no other one carried
    it over from. A meeting without a day has not been held, so it is the newest. Where it was decided is said by the
    oldest, if that is among them.
    """
    began = {action.key: action for action in found}
    origins = {action.key: action.origin for action in found}
    taken_over = set(origins.values())
    kin: dict[str, list[Action]] = {}
    for action in found:
        kin.setdefault(_root(action.key, origins), []).append(action)
    kept: dict[str, Action] = {}
    for root, copies in kin.items():
        last = [copy for copy in copies if copy.key not in taken_over] or copies  # all of them: they go in a circle
        winner = max(last, key=lambda copy: (copy.date or dt.date.max, copy.file))
        kept |= {copy.key: began.get(root, copy) for copy in last if copy.file == winner.file}
    return [_decided_in(kept[action.key], action) for action in found if action.key in kept]


def _decided_in(first: Action, action: Action) -> Action:
    """Give an action with the place at which it was first decided."""
    return replace(action, meeting=first.meeting, date=first.date, item=first.item, issue=first.issue)


def _root(key: str, origins: dict[str, str]) -> str:
    """Follow an action back to where it began; where that goes in a circle, to the first key of the circle."""
    passed = [key]
    while (key := origins.get(key, "")) and key not in passed:
        passed.append(key)
    return min(passed[passed.index(key) :]) if key else passed[-1]


def state(action: Action, today: dt.date) -> State:
    """Tell how pressing an action is."""
    if action.due_date is None:
        return "undated"
    if action.due_date < today:
        return "overdue"
    return "soon" if action.due_date <= today + SOON else "later"


def owned_by(action: Action, called: str) -> bool:
    """Tell whether somebody called so answers for an action: by the whole name, a part of it, an alias, initials."""
    return any(_fits(owner, called.strip().casefold()) for owner in action.owners)


def _fits(owner: Owner, called: str) -> bool:
    names = [name.casefold() for name in (owner.name, *owner.calls)]
    parts = owner.name.casefold().split()
    chinese = bool(called) and all(map(is_han, called)) and owner.name.startswith(called)
    return called in names or called in parts or chinese


def narrowed(actions: Iterable[Action], text: str, more: Callable[[Action], str] = lambda _: "") -> list[Action]:
    """Choose the actions in which every word of a text stands: in owners, units, what is said, meeting or deadline.

    Args:
        actions: All of them.
        text: What was typed; small and capital letters are the same.
        more: Gives what else an action is found by, such as how its owners' names sound.
    """
    words = text.casefold().split()
    return [one for one in actions if not words or _has(words, f"{_all_words(one)} {more(one)}".casefold())]


def _has(words: Iterable[str], text: str) -> bool:
    return all(word in text for word in words)


def _all_words(action: Action) -> str:
    owners = [text for owner in action.owners for text in (owner.name, owner.unit, *owner.calls)]
    due = action.due_date.isoformat() if action.due_date else ""
    said = (action.label, action.text, action.meeting, action.item, action.issue, action.due, due)
    return " ".join((*owners, *said))


def grouped(actions: Iterable[Action], by: Group) -> list[tuple[str, list[Action]]]:
    """Part actions by owner, unit or meeting.

    Args:
        actions: In the order in which each group should have them.
        by: What to part them by; an action with several owners stands with each of them.

    Returns:
        Names and actions: meetings by day, the others by name; what has no owner or unit stands at the end.
    """
    groups: dict[tuple[bool, str, str], list[Action]] = {}
    for action in actions:
        for key in _groups_of(action, by):
            groups.setdefault(key, []).append(action)
    return [(key[2], groups[key]) for key in sorted(groups)]


def _groups_of(action: Action, by: Group) -> list[tuple[bool, str, str]]:
    """Give the groups an action stands in, each with what it is sorted by; the name comes third."""
    if by == "meeting":
        return [(action.date is None, str(action.date), action.meeting)]
    names = [owner.name if by == "owner" else owner.unit for owner in action.owners]
    return [(not name, "", name) for name in dict.fromkeys(filter(None, names))] or [(True, "", "")]


def _urgency(action: Action) -> tuple[dt.date, dt.date, str]:
    return action.due_date or dt.date.max, action.date or dt.date.max, action.file
