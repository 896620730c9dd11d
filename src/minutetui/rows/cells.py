"""Small helpers for rows: fitting text into cells, days and minutes as a person reads them."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from minutetui.core.text.characters import escaped
from minutetui.rows.row import Part
from minutetui.words import say


def fit(text: str, cells: int) -> str:
    """Cut a text to at most this many cells, ending in .. where something is left out.

    Two dots and not an ellipsis: terminals differ on how wide that is.
    """
    text = escaped(text)
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, max(cells - 2, 0)).rstrip() + ".." if cells > 2 else set_cell_size(text, cells)


def fit_middle(text: str, cells: int) -> str:
    """Cut a text in its middle to at most this many cells: how it begins and how it ends matters most."""
    text = escaped(text)
    if cell_len(text) <= cells or cells < LEAST_HALVES:
        return fit(text, cells)
    head = fit(text, (cells + 3) // 2)
    return head + fit_end(text, cells - cell_len(head) + 2).removeprefix("..").lstrip()


LEAST_HALVES = 16
"""Cells of a text from which on both its ends are shown."""


def fit_end(text: str, cells: int) -> str:
    """Cut a text at its beginning to at most this many cells: the end of a path matters most."""
    text = escaped(text)
    if cell_len(text) <= cells:
        return text
    text = text[-cells:] if cells > 0 else ""
    while text and cell_len(text) > cells - 2:
        text = text[1:]
    return f"..{text}"


_BEFORE = 12
"""Characters that are shown before a found word that is far from the beginning."""


def around_word(text: str, words: tuple[str, ...], room: int) -> str:
    """Cut a text so that the first word found in it is visible."""
    spots = [(spot, word) for word in words if (spot := text.lower().find(word)) >= 0]
    spot, word = min(spots, default=(0, ""))
    if cell_len(text[: spot + len(word)]) <= room - 2 or cell_len(text) <= room:
        return fit(text, room)
    return f"..{fit(text[max(0, spot - _BEFORE) :], room - 2)}"


def capital(text: str) -> str:
    """Give a text with a capital at its beginning."""
    return f"{text[:1].upper()}{text[1:]}"


def pad(text: str, cells: int) -> str:
    """Cut or pad a text to exactly this many cells."""
    return set_cell_size(escaped(text), cells)


def width_of(parts: tuple[Part, ...]) -> int:
    """Count the cells of some parts."""
    return sum([cell_len(escaped(text)) for text, _ in parts])


def join(names: tuple[str, ...], language: str) -> str:
    """List names for the screen."""
    return say(language, "list-comma").join(names)


def packed(pieces: list[str], width: int) -> list[str]:
    """Lay pieces out in rows, two spaces apart, without breaking any."""
    rows: list[str] = []
    for piece in pieces:
        if rows and cell_len(f"{rows[-1]}  {piece}") <= width:
            rows[-1] += f"  {piece}"
        else:
            rows.append(piece)
    return rows
