"""The head and the foot of formal minutes, typed in one line: `抄送：集团工会、董事会办公室`, `Issued by: …`."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.capture.lexicon import in_all
from minutetui.core.capture.reading import Scene
from minutetui.core.due import read_due
from minutetui.core.text.characters import cells
from minutetui.core.text.patterns import lazy

_LONGEST = 160
"""Cells of the longest value."""
_LISTS = ("send_to", "copy_to", "circulate", "attachments")
"""Facts of the head and the foot that are lists."""

_NOTHING = lazy(rf"{in_all('facts.nothing')}|-+|—+", re.IGNORECASE)
_TOLD = lazy(rf"[。！？!?]|{in_all('facts.told')}", re.IGNORECASE)
_BETWEEN_NAMES = lazy(r"[、，；;]|,\s")
_LISTED_NUMBER = lazy(r"^\d{1,2}[.、．]\s*(?!\d)")


def read_head_or_foot(field: str, value: str, scene: Scene) -> tuple[tuple[str, str | tuple[str, ...] | dt.date], ...]:
    """Read a field of the head or the foot: names in a list, a day, or a short text. 无 and `none` empty it."""
    empty = _NOTHING.fullmatch(value) is not None
    if field == "printed_on":
        day = read_due(value, scene.today, scene.language, day_first=scene.habits.day_first).day
        return ((field, day),) if day is not None else ()
    if not value or cells(value) > _LONGEST or _TOLD.search(value):
        return ()
    if field not in _LISTS:
        return ((field, "" if empty else value),)
    names = (_LISTED_NUMBER.sub("", name.strip()) for name in _BETWEEN_NAMES.split(value))
    return ((field, () if empty else tuple(filter(None, names))),)
