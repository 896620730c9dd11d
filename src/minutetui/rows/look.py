"""The lines of a meeting as plain text, where the live screen will show them: what the first frame paints by hand.

Nothing here needs the model, and of rich only the widths of characters.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from minutetui.core.text.characters import escaped
from minutetui.rows.lines import LineRows, columns_of, rail_width
from minutetui.rows.row import Row, width_of
from minutetui.store.peek import Peek

_EDGE = 1
"""Cells at both sides of the pane of the lines, as in app.tcss."""
_MARK = " "
"""The cell that is kept free for the mark of a selected line."""


def look_rows(look: Peek, language: str, columns: int, most: int, today: dt.date) -> Iterator[str]:
    """Yield the last rows of the current item's lines, at most `most`, each from the left edge of the screen on."""
    rail = rail_width(columns)
    left = (rail + 1 if rail else 0) + _EDGE
    rows = LineRows(language, columns_of(columns, language), today).rows(look.lines)
    for row in islice(rows, max(0, len(rows) - most), None):
        yield " " * left + _text(row, columns - left - _EDGE)


def _text(row: Row, width: int) -> str:
    """Write a row in one colour, its right part at the right edge if there is room."""
    parts, right = (_MARK, *(text for text, _ in row.parts)), "".join(text for text, _ in row.right)
    gap = width - len(_MARK) - width_of(row.parts) - width_of(row.right)
    return escaped("".join(parts) + (" " * gap + right if gap > 0 else ""))
