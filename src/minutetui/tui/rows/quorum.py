"""The quorum as a part of the title row: quiet while it holds, in words and colour when it is lost."""

from __future__ import annotations

from minutetui.core.people.attendance import quorum_at
from minutetui.session import Session
from minutetui.tui.widgets.rows import Part
from minutetui.words import say


def quorum_parts(session: Session, language: str) -> tuple[Part, ...]:
    """Show the voting members in the room against those that must be; nothing for a meeting without a quorum."""
    quorum = quorum_at(session.meeting, session.now_in_meeting)
    if quorum is None:
        return ()
    key, style = ("quorum-lost", "error") if quorum.lost else ("quorum", "dim")
    return (say(language, key, here=quorum.here, needed=quorum.needed), style), ("   ", "dim")
