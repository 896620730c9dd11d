"""The widths of the columns of a table: by how much is in them, but never narrower than their widest word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from minutetui.core.text.characters import cells

PADDING = 216
"""Twips at both sides of a cell together."""
NARROWEST = 4
"""汉字 that a column of 汉字 holds at least, if any of its cells has so many."""
MARGIN = 1.2
"""Fonts differ in width."""


def column_widths(rows: Sequence[Sequence[str]], width: int, size: int) -> list[int]:
    """Divide a width among the columns of a table.

    Args:
        rows: All texts, the head too.
        width: In twips.
        size: Of the type, in half points.
    """
    cell = size * 10 / 2
    columns = list(zip(*rows, strict=True))
    least = [min(int(_widest_word(column) * cell * MARGIN) + PADDING, width // 2) for column in columns]
    full = [int(max(map(cells, column)) * cell * MARGIN) + PADDING for column in columns]
    most = list(map(max, full, least))
    if sum(most) <= width:
        spare = width - sum(most)
        widest = most.index(max(most))
        return [one + (spare if number == widest else 0) for number, one in enumerate(most)]
    if sum(least) >= width:
        return _scaled(least, width)
    wanted = [high - low for high, low in zip(most, least, strict=True)]
    spare = width - sum(least)
    shares = [int(spare * want**0.6 / sum(one**0.6 for one in wanted)) if want else 0 for want in wanted]
    return _scaled([low + share for low, share in zip(least, shares, strict=True)], width)


def _scaled(widths: list[int], width: int) -> list[int]:
    scaled = [one * width // sum(widths) for one in widths]
    scaled[-1] += width - sum(scaled)
    return scaled


def _widest_word(column: Iterable[str]) -> int:
    """Count the cells of the widest word that a line cannot break; of 汉字 at most four are kept together."""
    widest = 2
    for text in column:
        for word in text.split():
            for han, part in groupby(word, _is_wide):
                widest = max(widest, min(cells("".join(part)), 2 * NARROWEST if han else 24))
    return widest


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\uffdf"
