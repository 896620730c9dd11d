"""Scenes to read typed text in."""

from __future__ import annotations

import datetime as dt
from typing import Any

from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.meeting.queries import OpenIssue
from minutetui.core.people.names import Names
from minutetui.words import Language

TODAY = dt.date(2026, 11, 23)


def meeting(language: Language = "en") -> Meeting:
    """Give a meeting with six people, two units and one agenda item."""
    return Meeting(
        title="Depot review",
        language=language,
        attendees=(
            Attendee(name="Ann Lee", role="Director"),
            Attendee(name="Bo Chen", aliases=("the Clerk",)),
            Attendee(name="Zoe O'Hara"),
            Attendee(name="张华", role="技术经理"),
            Attendee(name="李明", initials="LM"),
            Attendee(name="王芳"),
        ),
        units=(Unit(name="Purchasing"), Unit(name="采购部")),
        agenda=(AgendaItem(id="a1", title="Progress"),),
    )


def scene(language: Language = "en", **changes: Any) -> Scene:
    """Give a scene in that meeting, with a last line to amend."""
    held = meeting(language)
    values: dict[str, Any] = {
        "meeting": held,
        "names": Names(held),
        "today": TODAY,
        "item": held.agenda[0],
        "last": Line(id="k1", tag="action", text="Send the draft to all depots", owners=("Ann Lee",)),
    }
    return Scene(**{**values, **changes})


def language_of(text: str) -> Language:
    """Give the language of a text: English if it is ASCII."""
    return "en" if text.isascii() else "zh"


def added(text: str, here: Scene | None = None) -> Line:
    """Give the line that a text adds in a scene, else in that of its language."""
    act = read(text, here or scene(language_of(text))).act
    assert isinstance(act, Add), act
    return act.line


def added_and_typed(text: str, here: Scene | None = None) -> Line:
    """Give the line that a text adds, after a check that what one would type for it is read as the same line."""
    here = here or scene(language_of(text))
    line = added(text, here)
    assert says(typed(line, here), line, here), typed(line, here)
    return line


def who_does(line: Line) -> str:
    """Name the owners of a line in Chinese; those who support the others with 配合."""
    return "、".join(f"{name}配合" if name in line.support else name for name in line.owners)


ISSUE = Line(id="k9", tag="issue", label="Scanner queue")


def under_issue() -> Scene:
    """Give a scene in which an issue is open and the chain is below it."""
    held = meeting()
    return scene(chain=(ISSUE,), issues=(OpenIssue(1, ISSUE, held.agenda[0]),), last=ISSUE)
