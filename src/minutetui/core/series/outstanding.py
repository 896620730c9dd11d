"""The outstanding actions across meetings: each once, sorted or grouped; and the texts about an action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, get_args

from minutetui.core.people.sounds import Pinyin, silent, sounds_of
from minutetui.core.series.actions import Action, Owner
from minutetui.core.text.characters import has_han, is_han
from minutetui.words import say

ActionGroup = Literal["owner", "unit", "meeting"]
GROUPS: tuple[ActionGroup, ...] = get_args(ActionGroup)

State = Literal["overdue", "soon", "later", "undated"]
STATES: tuple[State, ...] = get_args(State)

_SOON = dt.timedelta(days=7)
"""A deadline within this time is due soon."""

FINISHED = ("done", "dropped")


def outstanding(found: Iterable[Action]) -> list[Action]:
    """Select what is still to be done, the most urgent first; of an action that was carried over, the newest copy."""
    todo = [action for action in newest(list(found)) if action.is_action and action.status not in FINISHED]
    return sorted(todo, key=lambda one: (one.due_date or dt.date.max, one.date or dt.date.max, one.file))


def newest(found: list[Action]) -> list[Action]:
    """Leave out the copies of an action that were carried over into another of these files.

    An action and its copies are one. The copy in the newest of the files that no other file continues counts; a meeting
    without a date has not been held, so it is the newest. The oldest copy says where the action was decided.
    """
    began = {action.key: action for action in found}
    origins = {action.key: action.origin for action in found}
    continued = set(origins.values())
    kin: dict[str, list[Action]] = {}
    for action in found:
        kin.setdefault(_root(action.key, origins), []).append(action)
    kept: dict[str, Action] = {}
    for root, copies in kin.items():
        last = [
            copy for copy in copies if copy.key not in continued
        ] or copies  # all of them where the origins form a circle
        winner = max(last, key=lambda copy: (copy.date or dt.date.max, copy.file))
        kept |= {copy.key: began.get(root, copy) for copy in last if copy.file == winner.file}
    return [_decided_in(kept[action.key], action) for action in found if action.key in kept]


def _decided_in(first: Action, action: Action) -> Action:
    """Give an action with the meeting, item and issue where it was first decided."""
    return action._replace(
        meeting=first.meeting,
        date=first.date,
        item=first.item,
        issue=first.issue,
        first_id=f"#{first.number}" if "\0" in first.key else first.id,
    )


def _root(key: str, origins: dict[str, str]) -> str:
    """Follow an action back to its first copy; where the origins form a circle, to the smallest key of the circle."""
    passed = [key]
    while (key := origins.get(key, "")) and key not in passed:
        passed.append(key)
    return min(passed[passed.index(key) :]) if key else passed[-1]


def state(action: Action, today: dt.date) -> State:
    """Tell how urgent an action is."""
    if action.due_date is None:
        return "undated"
    if action.due_date < today:
        return "overdue"
    return "soon" if action.due_date <= today + _SOON else "later"


def owned_by(actions: Iterable[Action], called: str, pinyin: Pinyin = silent) -> list[Action]:
    """Select the actions that somebody with this name owns; where there are none, names are compared by sound."""
    actions = list(actions)
    for sound in (silent, pinyin):
        found = [one for one in actions if any(is_called(owner, called, sound) for owner in one.owners)]
        if found:
            return found
    return []


def is_called(owner: Owner, called: str, pinyin: Pinyin = silent) -> bool:
    """Tell whether a person or unit is called so: by the whole name, a part of it, an alias or initials.

    With `pinyin`, a name in 汉字 is also called by its pinyin (the whole name, its beginning, or the given name), its
    initials, and other 汉字 that sound like the name or its beginning.
    """
    called = called.strip().casefold()
    names = [name.casefold() for name in (owner.name, *owner.calls)]
    parts = owner.name.casefold().split()
    chinese = bool(called) and all(map(is_han, called)) and owner.name.startswith(called)
    return called in names or called in parts or chinese or (pinyin is not silent and _sounds_so(owner, called, pinyin))


def _sounds_so(owner: Owner, called: str, pinyin: Pinyin) -> bool:
    beginnings = [sounds_of(owner.name[:size], pinyin).full for size in range(1, len(owner.name) + 1)]
    if has_han(called):
        return bool(frozenset().union(*beginnings) & sounds_of(called, pinyin).full)
    sounds = sounds_of(owner.name, pinyin)
    return called.replace(" ", "") in sounds.given.union(sounds.initials, *beginnings)


def narrowed(actions: Iterable[Action], text: str, more: Callable[[Action], str] = lambda _: "") -> list[Action]:
    """Select the actions that contain every word of a text: in owners, units, text, meeting, deadline, or in `more`."""
    words = text.casefold().split()
    return [one for one in actions if not words or _has(words, f"{_all_words(one)} {more(one)}".casefold())]


def _has(words: Iterable[str], text: str) -> bool:
    return all(word in text for word in words)


def _all_words(action: Action) -> str:
    owners = [text for owner in action.owners for text in (owner.name, owner.unit, *owner.calls)]
    due = action.due_date.isoformat() if action.due_date else ""
    said = (action.label, action.text, action.meeting, action.item, action.issue, action.due, due)
    return " ".join((*owners, *said))


def grouped(actions: Iterable[Action], by: ActionGroup) -> list[tuple[str, list[Action]]]:
    """Group actions, which keep their order; one with several owners is listed with each of them.

    Meetings come by date, other groups by name; actions without an owner or unit come last.
    """
    groups: dict[tuple[bool, str, str], list[Action]] = {}
    for action in actions:
        for key in _groups_of(action, by):
            groups.setdefault(key, []).append(action)
    return [(key[2], groups[key]) for key in sorted(groups)]


def _groups_of(action: Action, by: ActionGroup) -> list[tuple[bool, str, str]]:
    """Give the groups of an action as sort keys; the third part is the name."""
    if by == "meeting":
        return [(action.date is None, str(action.date), action.meeting)]
    names = [owner.name if by == "owner" else owner.unit for owner in action.owners]
    return [(not name, "", name) for name in dict.fromkeys(filter(None, names))] or [(True, "", "")]


def relinked(actions: list[Action], following: Mapping[str, str]) -> list[Action]:
    """Repair the origins of actions whose earlier file was renamed or moved, so that they are not listed twice.

    The file now meant is the one that names this one as the next meeting, or the one of the same name in another folder
    that has the same text in the same lines. If there is not exactly one such file, the origin stays. `following` has
    all files that were read, each with the one it names as the next meeting; absolute paths.
    """
    lost: dict[tuple[str, str], list[Action]] = {}
    for action in actions:
        earlier = action.origin.rpartition("#")[0]
        if earlier and earlier not in following:
            lost.setdefault((action.path, earlier), []).append(action)
    if not lost:
        return actions
    lines = {action.key: action for action in actions}
    found: dict[str, str] = {}
    alike: dict[str, list[str]] = {}
    for other, after in following.items():
        alike.setdefault(f"/{_name(other)}", []).append(other)
        if after:
            alike.setdefault(after, []).append(other)
    for (file, earlier), copies in lost.items():
        others = dict.fromkeys((*alike.get(file, ()), *alike.get(f"/{_name(earlier)}", ())))
        successors = [other for other in others if _replaces(other, file, earlier, copies, following, lines)]
        found |= {copy.key: f"{successors[0]}#{_origin_id(copy)}" for copy in copies if len(successors) == 1}
    return [one._replace(origin=found[one.key]) if one.key in found else one for one in actions]


def _replaces(
    other: str,
    file: str,
    earlier: str,
    copies: Iterable[Action],
    following: Mapping[str, str],
    lines: Mapping[str, Action],
) -> bool:
    """Tell whether another file is the earlier one under a new name or in a new folder."""
    if other == file:
        return False
    if following[other] == file:
        return True
    if _name(other) != _name(earlier):
        return False
    firsts = [(copy, lines.get(f"{other}#{_origin_id(copy)}")) for copy in copies if copy.tag == "action"]
    return bool(firsts) and all(
        first is not None and (first.label, first.text) == (copy.label, copy.text) for copy, first in firsts
    )


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _origin_id(action: Action) -> str:
    """Give the id of the line that an action was carried over from."""
    return action.origin.rpartition("#")[2]


def meeting_of(action: Action, language: str) -> str:
    """Give the title of the meeting with its day."""
    date = action.date.isoformat() if action.date else say(language, "actions-no-day")
    return say(language, "actions-meeting", title=action.meeting, date=date)


def decided_in(action: Action, language: str, *, with_meeting: bool = True) -> str:
    """Say where an action was decided: meeting / agenda item / issue."""
    meeting = meeting_of(action, language) if with_meeting else ""
    return " / ".join(filter(None, (meeting, action.item, action.issue)))


def name_in_file(action: Action) -> str:
    """Give the name of an action in its newest file: FILE#ID."""
    return f"{action.file}#{action.id}" if action.id else action.file


def heading(name: str, by: ActionGroup, group: list[Action], language: str) -> str:
    """Give the heading of a group that `outstanding.grouped` returned."""
    return meeting_of(group[0], language) if by == "meeting" else name or say(language, f"no-{by}")


def with_headings(
    actions: list[Action], by: ActionGroup | None, language: str, today: dt.date
) -> list[tuple[str, list[Action]]]:
    """Group actions as asked, or by urgency (`by` None); give each group with its heading."""
    if by is not None:
        return [(heading(name, by, group, language), group) for name, group in grouped(actions, by)]
    parts = [(name, [action for action in actions if state(action, today) == name]) for name in STATES]
    return [(say(language, f"actions-{name}").capitalize(), part) for name, part in parts if part]


def notes(action: Action, language: str, today: dt.date | None = None) -> str:
    """List what else matters: overdue or soon (with `today`), a deadline without a day, carried over, confidential."""
    pressing = state(action, today) if today is not None else ""
    marks = [say(language, f"actions-{pressing}")] if pressing in ("overdue", "soon") else []
    marks += [action.due] if action.due and action.due_date is None else []
    marks += [say(language, "status-carried")] if action.status == "carried" else []
    marks += [say(language, "actions-confidential")] if action.confidential else []
    return say(language, "list-comma").join(marks)
