"""Pasted tables without tabs: cells between commas or semicolons, and one cell a line, become cells between tabs."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable

IsHead = Callable[[str], bool]
"""Tells whether a text heads a column of a table."""

_SEPARATORS = ",;，；"
LEAST_HEADS = 2
"""How many columns a table has at the least."""
MOST_HEADS = 8
"""How many columns a table has at the most if each cell has a line of its own."""
_COUNTED = re.compile(r"[(（]?[\d一二三四五六七八九十]{1,3}[)）.、．]?")
_COUNTS = re.compile(r"no\.?|#|序号|编号", re.IGNORECASE)


def with_tabs(text: str, is_head: IsHead) -> str:
    r"""Put tabs between the cells of a table that has none; any other text stays as it is.

    The first row must consist of heads of columns.

    Args:
        text: As pasted.
        is_head: Tells whether a text heads a column.

    Example:
        `with_tabs("Name,Role\nAnn Lee,Buyer", is_head)` gives `"Name\tRole\nAnn Lee\tBuyer"`.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) <= 1 or "\t" in text or "|" in lines[0]:
        return text
    rows = _between(lines, is_head) or _one_cell_a_line(lines, is_head)
    return "\n".join("\t".join(cell.strip() for cell in row) for row in rows) if rows else text


def _between(lines: list[str], is_head: IsHead) -> list[list[str]]:
    """Read rows with a separator between their cells; a cell in quotes may hold it."""
    for separator in _SEPARATORS:
        heads = [cell.strip() for cell in lines[0].split(separator)]
        if len(heads) < LEAST_HEADS or not all(map(is_head, heads)):
            continue
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
        if all(len(row) <= len(heads) for row in rows) and sum(len(row) > 1 for row in rows) > 1:
            return rows
    return []


def _one_cell_a_line(lines: list[str], is_head: IsHead) -> list[list[str]]:
    """Read a table whose rows were broken into lines: all heads first, then cell by cell."""
    count = next((number for number, line in enumerate(lines) if not is_head(line)), len(lines))
    if not LEAST_HEADS <= count <= MOST_HEADS or len(lines) == count or len(lines) % count:
        return []
    rows = [lines[at : at + count] for at in range(0, len(lines), count)]
    numbered = _COUNTS.fullmatch(rows[0][0]) is not None
    return rows if all(_COUNTED.fullmatch(row[0]) for row in rows[1:]) or not numbered else []
