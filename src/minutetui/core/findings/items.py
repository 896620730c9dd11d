"""Agenda items that nothing was written under, or that took much longer than planned."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, Scene
from minutetui.core.model import AgendaItem
from minutetui.core.queries import walk_items

MINUTE = 60
LEAST, SHARE = 3, 1.1
"""Over time counts from so many minutes, and from so large a share of the plan: a minute is nobody's concern."""


def item_empty(scene: Scene) -> Iterator[Finding]:
    """Find items that were passed without a line; while the meeting runs, those still to come are not."""
    items = [item for item, _ in walk_items(scene.meeting)]
    taken = [index for index, item in enumerate(items) if item.lines or item.id == scene.meeting.current]
    passed = len(items) if scene.over else max(taken, default=0)
    for index, item in enumerate(items):
        empty = not (item.lines or item.items or item.intro.strip() or item.state == "deferred")
        if empty and scene.begun and (index < passed or item.state == "done"):
            yield Finding("item-empty", "later", item=item)


def over_time(scene: Scene) -> Iterator[Finding]:
    """Find items that took much longer than planned, unless the minutes are approved and nothing comes of it."""
    if scene.meeting.status == "final":
        return
    for item, _ in walk_items(scene.meeting):
        spent, planned = _minutes(item), item.minutes or 0
        if planned and spent >= max(planned * SHARE, planned + LEAST):
            yield Finding("over-time", "later", item=item, values={"spent": spent, "planned": planned})


def _minutes(item: AgendaItem) -> int:
    """Give the whole minutes spent on an item: as its clock says, else from when it was taken up and left."""
    spent = item.spent
    if not spent and item.started and item.ended and (item.started.tzinfo is None) == (item.ended.tzinfo is None):
        spent = int((item.ended - item.started).total_seconds())
    return spent // MINUTE
