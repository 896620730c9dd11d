"""How an action across meetings is put into words: what, where it was decided, what else is to be known."""

from __future__ import annotations

import datetime as dt

from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import Group, state
from minutetui.words import say


def meeting_of(action: Action, language: str) -> str:
    """Name the meeting with its day."""
    date = action.date.isoformat() if action.date else say(language, "actions-no-day")
    return say(language, "actions-meeting", title=action.meeting, date=date)


def decided_in(action: Action, language: str, *, with_meeting: bool = True) -> str:
    """Say where it was decided: meeting, agenda item, issue."""
    meeting = meeting_of(action, language) if with_meeting else ""
    return " / ".join(filter(None, (meeting, action.item, action.issue)))


def stands_in(action: Action) -> str:
    """Say where it stands now: FILE#ID."""
    return f"{action.file}#{action.id}" if action.id else action.file


def heading(name: str, by: Group, group: list[Action], language: str) -> str:
    """Name a group as `outstanding.grouped` gives it."""
    return meeting_of(group[0], language) if by == "meeting" else name or say(language, f"no-{by}")


def notes(action: Action, language: str, today: dt.date | None = None) -> str:
    """Say what else is to be known: how pressing it is, if `today` is given; a deadline without a day; what it is."""
    pressing = state(action, today) if today is not None else ""
    marks = [say(language, f"actions-{pressing}")] if pressing in ("overdue", "soon") else []
    marks += [action.due] if action.due and action.due_date is None else []
    marks += [say(language, "status-carried")] if action.status == "carried" else []
    marks += [say(language, "actions-confidential")] if action.confidential else []
    return say(language, "list-comma").join(marks)
