"""The cursor: the agenda item and the chain of the next line, and the line said last.

The rules of the chain, in one table:

1. A new issue opens a chain; what follows belongs to it. An agenda item, or another issue, ends it.
2. Stepping out (Enter on an empty input) leaves the innermost line; stepping in (Backspace) goes back to it.
3. A line typed with `- ` goes under the one before, and opens no chain.
4. Going on with an issue (`!2`) puts the chain back under it, wherever it was raised.
5. A meeting that is opened again goes on where it stopped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from minutetui.core.capture.reading import Act, Add, Amend, GoOn, StepOut
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.queries import find_item, last_line, lines_above, walk_items


@dataclass(frozen=True)
class Cursor:
    """Where the next line goes. It holds ids only, so it stays valid when records are replaced."""

    item: str = ""
    """The agenda item being minuted; empty: the meeting has none."""
    chain: tuple[str, ...] = ()
    """The lines that the next line belongs to, outermost first."""
    left: tuple[str, ...] = ()
    """The chain that was left last."""
    last: str = ""
    """The line said last."""
    last_was_child: bool = False
    """Whether it was typed with `- `."""


def after(cursor: Cursor, act: Act, new_id: str, meeting: Meeting) -> Cursor:
    """Give the cursor after an act on a meeting, whose new line got the id `new_id`."""
    match act:
        case Add():
            chain = cursor.chain
            if act.line.tag == "issue":
                chain = (*chain_to(meeting, act.parent), new_id) if act.child else (new_id,)
            return replace(cursor, chain=chain, left=(), last=new_id, last_was_child=act.child)
        case Amend() if act.line.tag == "issue" and "tag" in act.fields and act.line.id == cursor.last:
            return replace(cursor, chain=(act.line.id,), left=())
        case Amend() if "tag" in act.fields:
            return replace(cursor, chain=tuple(above for above in cursor.chain if above != act.line.id))
        case GoOn():
            return replace(cursor, chain=chain_to(meeting, act.issue.line.id), left=())
        case StepOut():
            return replace(cursor, chain=cursor.chain[:-1], left=cursor.left or cursor.chain)
    return cursor


def step_in(cursor: Cursor) -> Cursor | None:
    """Step back into the chain that was left last; None if there is none."""
    depth = len(cursor.chain)
    return replace(cursor, chain=cursor.left[: depth + 1]) if len(cursor.left) > depth else None


def chain_to(meeting: Meeting, line_id: str) -> tuple[str, ...]:
    """Give the chain whose innermost line is this one: the issues above it, and itself."""
    if not line_id:
        return ()
    return (*(line.id for line in lines_above(meeting, line_id) if line.tag == "issue"), line_id)


def at_item(meeting: Meeting, item_id: str) -> Cursor:
    """Give the cursor at the end of an agenda item, without a chain."""
    last = last_line(find_item(meeting, item_id))
    return Cursor(item_id, last=last.id if last else "")


def resumed(meeting: Meeting) -> Cursor:
    """Give the cursor where a meeting stopped: its current item and, while it is live, the chain of its last line."""
    order = [item.id for item, _ in walk_items(meeting)]
    cursor = at_item(meeting, meeting.current if meeting.current in order else next(iter(order), ""))
    if meeting.status != "live" or not cursor.last:
        return cursor
    last = last_line(find_item(meeting, cursor.item))
    above = lines_above(meeting, cursor.last)
    chain = tuple(line.id for line in (*above, *([last] if last else ())) if line.tag == "issue")
    return replace(cursor, chain=chain)
