"""Texts about an action of any meeting: where it was decided, where it is now, how urgent it is."""

from __future__ import annotations

import datetime as dt

from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import ActionGroup, state
from minutetui.words import say


def meeting_of(action: Action, language: str) -> str:
    """Give the title of the meeting with its day."""
    date = action.date.isoformat() if action.date else say(language, "actions-no-day")
    return say(language, "actions-meeting", title=action.meeting, date=date)


def decided_in(action: Action, language: str, *, with_meeting: bool = True) -> str:
    """Say where an action was decided: meeting / agenda item / issue."""
    meeting = meeting_of(action, language) if with_meeting else ""
    return " / ".join(filter(None, (meeting, action.item, action.issue)))


def stands_in(action: Action) -> str:
    """Give the name of an action in its newest file: FILE#ID."""
    return f"{action.file}#{action.id}" if action.id else action.file


def heading(name: str, by: ActionGroup, group: list[Action], language: str) -> str:
    """Give the heading of a group that `outstanding.grouped` returned."""
    return meeting_of(group[0], language) if by == "meeting" else name or say(language, f"no-{by}")


def notes(action: Action, language: str, today: dt.date | None = None) -> str:
    """List what else matters: overdue or soon (with `today`), a deadline without a day, carried over, confidential."""
    pressing = state(action, today) if today is not None else ""
    marks = [say(language, f"actions-{pressing}")] if pressing in ("overdue", "soon") else []
    marks += [action.due] if action.due and action.due_date is None else []
    marks += [say(language, "status-carried")] if action.status == "carried" else []
    marks += [say(language, "actions-confidential")] if action.confidential else []
    return say(language, "list-comma").join(marks)
