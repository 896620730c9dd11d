"""The rows at the edges: title and state on top, the sigils and keys at the bottom.

The title row is drawn before the meeting is loaded, so this module needs neither the model nor the session.
"""

from __future__ import annotations

from rich.cells import cell_len

from minutetui.tui.commands import Scope, in_scope
from minutetui.tui.rows.cells import fit
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say


def title_row(title: str, middle: str, state: tuple[Part, ...], width: int) -> Row:
    """Set the meeting's title against its state; the middle (the item, where panes fold) gives way first."""
    taken = sum(cell_len(text) for text, _ in state) + 2
    room = max(0, width - taken)
    shown = fit(title, room)
    left = room - cell_len(shown) - 3
    parts: tuple[Part, ...] = ((shown, "strong"),)
    if middle and left >= 6:
        parts += (("   ", "text"), (fit(middle, left), "text"))
    return Row(parts, right=state)


def hint_row(scope: Scope, language: str, width: int, *, sigils: bool) -> Row:
    """List what can be typed and pressed here, sigils first; what finds no room is in the help."""
    parts: list[Part] = []
    room = width - 1
    for sign, key in SIGILS if sigils else ():
        room = _add(parts, sign, say(language, key), room)
    for command in (*in_scope(scope), *in_scope("everywhere")):
        if command.footer:
            room = _add(parts, command.key_names[0], say(language, command.title), room)
    return Row(tuple(parts))


SIGILS = (
    ("!", "tag-issue"),
    ("~", "tag-discussion"),
    ("=", "tag-decision"),
    (">", "tag-action"),
    ("@", "owner"),
    ("+", "due"),
)


def _add(parts: list[Part], sign: str, words: str, room: int) -> int:
    taken = cell_len(sign + words) + 3
    if taken > room:
        return 0
    parts += [(sign, "accent"), (" ", "text"), (words, "dim"), ("  ", "text")]
    return room - taken
