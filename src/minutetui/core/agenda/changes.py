"""Changes of one agenda item from what was typed or pressed: its state, its planned minutes, who leads it."""

from __future__ import annotations

import re

from minutetui.core.meeting.edits import Change
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.vocabulary import ItemState

BETWEEN_NAMES = re.compile(r"\s*[,，、;；]\s*")
MINUTES = re.compile(r"(\d{1,4})\s*(?:min|minutes|分钟|分)?")
LONGEST_ITEM = 24 * 60
"""Minutes that can be planned at most."""


def toggled(item: AgendaItem, state: ItemState) -> ItemState:
    """Give the new state of an item: the one asked for, or open if the item has that one already."""
    return "open" if item.state == state else state


def planned(item: AgendaItem, text: str) -> Change | None:
    """Read planned minutes and give the change; an empty text clears them. None if it is no number of minutes."""
    if not text.strip():
        return Change(item.id, {"minutes": None})
    match = MINUTES.fullmatch(text.strip())
    if match is None or int(match[1]) > LONGEST_ITEM:
        return None
    return Change(item.id, {"minutes": int(match[1])})


def led_by(text: str) -> tuple[str, ...]:
    """Read names separated by commas."""
    return tuple(name for name in BETWEEN_NAMES.split(text.strip().lstrip("@＠")) if name)
