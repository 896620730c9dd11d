"""The rows at the edges: title and state on top, the signs and keys at the bottom.

The title row is drawn before the meeting is loaded, so this module needs neither the model nor the session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from rich.cells import cell_len

from minutetui.commands.keys import Keys, key_name
from minutetui.commands.table import COMMANDS, Command, Scope, in_scope
from minutetui.rows.row import Part, Row, capital, fit, pad, width_of
from minutetui.words import catalogue, say

Signs = tuple[tuple[str, str], ...]
"""A sign, and the key of the words for it."""

KeyHint = tuple[str, str]
"""A key as the screens name it, and what it does."""

STATE_GAP = "   "
"""Between the pieces of the state."""

LEAST_MIDDLE = 8
"""Cells from which the middle of a title row is shown."""


def title_row(title: str, middle: str, state: tuple[Part, ...], width: int) -> Row:
    """Lay out the title row of a screen: a title, what is shown of it (`middle`), and a state at the right edge.

    `middle` is cut if there is no room, and left out where little of it could be shown; the title is cut last.
    """
    taken = sum(cell_len(text) for text, _ in state) + 2
    room = max(0, width - taken)
    title = capital(title)
    if room - cell_len(title) - 3 < min(LEAST_MIDDLE, cell_len(middle)):
        middle = ""
    shown = fit(title, room)
    parts: tuple[Part, ...] = ((shown, "strong"),)
    if middle:
        parts += (("   ", "text"), (fit(middle, room - cell_len(shown) - 3), "text"))
    return Row(parts, right=state)


def header_row(title: str, state: tuple[Part, ...], width: int) -> Row:
    """Lay out the title row of the live screen: the meeting's title, and its state at the right edge.

    The first pieces of the state are left out if the title needs their room. It is cut only beside the last piece.
    """
    parts: list[Part] = []
    room = width - 1  # a row keeps one cell before its right edge
    for text, style in reversed(state):
        told = f"{STATE_GAP}{text}"
        room -= cell_len(told)
        if parts and room < cell_len(title):
            room += cell_len(told)
            break
        parts.insert(0, (told, style))
    return Row.of(fit(title, max(0, room)), "strong", right=tuple(parts))


def hint_row(
    scope: Scope, keys: Keys, language: str, width: int, *, line_signs: bool = False, signs: Signs = ()
) -> Row:
    """List what can be typed and pressed here, signs first; the help has those for which there is no room."""
    keys = keys.in_language(language)
    commands = (
        *in_scope(scope),
        *(in_scope("closing") if scope not in ("list", "actions", "archive") else ()),
        *in_scope("everywhere"),
    )
    shown = [command for command in commands if command.footer]
    parts: list[Part] = []
    room = width - width_of(_hints(filter(_leads_out, shown), keys, language))
    if signs := LINE_SIGNS if line_signs else signs:
        apart = " " if line_signs else say(language, "hint-gap")
        for sign, key in signs:
            gap = apart if (sign, key) != signs[-1] else " "
            room = _add(parts, ((sign, "accent"), (say(language, key), "dim"), (gap, "text")), room)
        parts.append((" ", "text"))
        room -= 1
    _add_commands(parts, shown, keys, language, room)
    return Row(tuple(parts))


def read_only_row(keys: Keys, language: str, width: int, names: Iterable[str]) -> Row:
    """List what can be done with a meeting that cannot be changed here: the commands of these names."""
    parts: list[Part] = []
    commands = {command.id: command for command in COMMANDS}
    listed = [commands[name] for name in names]
    keys = keys.in_language(language)
    _add_commands(parts, listed, keys, language, width - width_of(_hints(filter(_leads_out, listed), keys, language)))
    return Row(tuple(parts))


def changing_row(keys: Keys, language: str, width: int) -> Row:
    """List what can be done with a line that is being changed in the input."""
    enter, escape = (
        ((f"{key_name(key, language)} ", "accent"), (say(language, f"changing-{key}"), "dim"), ("  ", "text"))
        for key in ("enter", "escape")
    )
    keys = keys.in_language(language)
    helps = [command for command in in_scope("everywhere") if command.footer]
    parts: list[Part] = []
    room = _add(parts, enter, width - width_of((*escape, *_hints(filter(_leads_out, helps), keys, language))))
    parts += escape
    _add_commands(parts, helps, keys, language, room)
    return Row(tuple(parts))


def _leads_out(command: Command) -> bool:
    """Tell whether a command leads out of where one is, or explains it; it stays in a footer that has little room."""
    return command.id in ("help", "back-to-input") or command.like == "back"


def _add_commands(parts: list[Part], commands: Iterable[Command], keys: Keys, language: str, room: int) -> None:
    """Add commands to a footer as far as there is room; what leads out has its room already."""
    for command in commands:
        hint = _hints([command], keys, language)
        if hint and _leads_out(command):
            parts += hint
        elif hint:
            room = _add(parts, hint, room)


def _hints(commands: Iterable[Command], keys: Keys, language: str) -> tuple[Part, ...]:
    hints = (key_hint(command, keys, language) for command in commands if keys.of(command))
    return tuple(chain.from_iterable(((f"{key} ", "accent"), (words, "dim"), ("  ", "text")) for key, words in hints))


def key_hint(command: Command, keys: Keys, language: str) -> KeyHint:
    """Give the first key of a command, by its name in the language, and its title, or what is said of it in a box."""
    short = catalogue(language).get(f"short-{command.id}")
    return keys.names(command)[0], short or say(language, command.title)


def key_table(hints: Sequence[KeyHint], width: int) -> list[Row]:
    """Set keys and what they do in as many columns as fit, row by row."""
    tables = ([hints[start : start + count] for start in range(0, len(hints), count)] for count in range(9, 0, -1))
    for rows in tables:
        columns = [max(cell_len(" ".join(hint)) for hint in column) + 2 for column in _columns(rows)]
        if sum(columns) <= width + 2 or len(columns) == 1:
            break
    return [Row(tuple(chain.from_iterable(map(_hinted, row, columns)))) for row in rows]


def _columns(rows: Sequence[Sequence[KeyHint]]) -> Iterator[list[KeyHint]]:
    for column in range(len(rows[0])):
        yield [row[column] for row in rows if column < len(row)]


def _hinted(hint: KeyHint, cells: int) -> tuple[Part, ...]:
    key, words = hint
    return (f"{key} ", "accent"), (pad(words, cells - cell_len(key) - 1), "dim")


READ_ONLY_COMMANDS = ("close-meeting", "next-item", "search", "review", "read-back", "summary", "help", "palette")
"""The commands that the footer shows where nothing can be changed."""

APPROVED_COMMANDS = ("close-meeting", "write-as", "copy-as", "back.summary", "help", "palette")
"""The commands that the footer of the summary shows where the minutes are approved."""

SLOT_SIGN = ":："
"""Typed alone with a digit after it: begins the line of that slot."""

GAP_SIGN = "?？"
"""Typed alone with a digit after it: goes to that gap, with the sign that closes it."""

LINE_SIGNS: Signs = (
    ("!", "hint-issue"),
    ("~", "hint-discussion"),
    ("=", "hint-decision"),
    (">", "hint-action"),
    ("@", "owner"),
    ("+", "due"),
)


REVIEW_SIGNS: Signs = (
    ("1-9 ", "hint-mark"),
    ("@ + = ", "hint-fix"),
    ("- ", "hint-waive"),
)
READ_BACK_SIGNS: Signs = (
    ("1-9 ", "hint-select"),
    ("", "hint-alone"),
    ("@ + = ", "hint-fix"),
    ("", "hint-leaf"),
)


def found_signs(text: str, *, picking: bool) -> Signs:
    """Say how digits choose in a list that typing narrows; nothing is said before anything is typed."""
    return (("1-9 ", "hint-select"),) if picking else (("Tab ", "hint-digits"),) if text else ()


def _add(parts: list[Part], new: tuple[Part, ...], room: int) -> int:
    """Add to the row if there is room, and give the room that is left; 0 once something did not fit."""
    taken = sum(cell_len(text) for text, _ in new)
    if taken > room + len(new[-1][0]):
        return 0
    parts.extend(new)
    return room - taken
