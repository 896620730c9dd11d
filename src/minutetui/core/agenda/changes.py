"""Changes of one agenda item, from what was typed or pressed: its state, planned minutes, who leads it."""

from __future__ import annotations

import re

from minutetui.core.meeting.edits import Change
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.vocabulary import ItemState

BETWEEN_NAMES = re.compile(r"\s*[,，、;；]\s*")
MINUTES = re.compile(r"(\d{1,4})\s*(?:min|minutes|分钟|分)?")
LONGEST = 24 * 60
"""Minutes that can be planned at most."""


def toggled(item: AgendaItem, state: ItemState) -> ItemState:
    """Give the state an item gets: open again if it is in that state already."""
    return "open" if item.state == state else state


def planned(item: AgendaItem, text: str) -> Change | None:
    """Read the planned minutes, none where the text is empty; None where it is no number of minutes."""
    if not text.strip():
        return Change(item.id, {"minutes": None})
    match = MINUTES.fullmatch(text.strip())
    if match is None or int(match[1]) > LONGEST:
        return None
    return Change(item.id, {"minutes": int(match[1])})


def led_by(text: str) -> tuple[str, ...]:
    """Read names parted by commas."""
    return tuple(name for name in BETWEEN_NAMES.split(text.strip().lstrip("@＠")) if name)
