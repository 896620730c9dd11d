"""A scrolling list drawn row by row: the lines of an item, the findings, a document, the start list.

One widget serves them all, because a widget for each line would slow typing down at a thousand lines. It
takes rows and shows them; what they mean is the business of whoever builds them. It speaks in two messages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.color import Color
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from minutetui.tui.literal import visible

TAG_STYLES = (
    *("note", "issue", "discussion", "decision", "action"),
    *("risk", "outcome", "success", "lesson", "emphasis"),
)
"""A style for the word of each tag, by its name."""

COLOURS = {
    "text": "foreground",
    "dim": "dim",
    "strong": "foreground",
    "heading": "accent",
    "accent": "accent",
    "warning": "warning",
    "error": "error",
    "done": "success",
    **{tag: f"tag-{tag}" for tag in TAG_STYLES},
}
"""What a part of a row can look like: its style's name, and the theme's variable with the colour."""

BOLD = frozenset({"strong", "heading", "error"})

Part = tuple[str, str]
"""A piece of a row: its text and one of `COLOURS`."""


@dataclass(frozen=True)
class Row:
    """One row on the screen. Rows that follow each other with the same key are one entry."""

    parts: tuple[Part, ...]
    key: str = ""
    """What is chosen with it; empty: it cannot be selected."""
    right: tuple[Part, ...] = ()
    """Set against the right edge, if there is room."""


class RowsView(ScrollView, can_focus=True):
    """A list of rows with a selection that moves by entries."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("end", "edge(-1)", show=False),
        Binding("enter", "choose", show=False),
    ]

    @dataclass
    class Selected(Message):
        """Another entry was selected."""

        view: RowsView
        key: str

    @dataclass
    class Chosen(Message):
        """Enter was pressed on an entry."""

        view: RowsView
        key: str

    def __init__(self, *, id: str | None = None, follow: bool = False) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows: tuple[Row, ...] = ()
        self.selected = ""
        """The key of the selected entry."""
        self.follow = follow
        """Whether the end stays in view while nothing is selected."""
        self._known: dict[str, tuple[int, int]] | None = None

    # -- what is shown -----------------------------------------------------------------------------------

    def show(self, rows: Iterable[Row]) -> None:
        """Show other rows; the selection stays on its entry, or goes to the one that took its place."""
        rows = tuple(rows)
        if rows != self.rows:
            place = self._place() if self.selected else 0
            self.rows = rows
            self._known = None
            if self.selected and self.selected not in self._entries:
                keys = list(self._entries)
                self.selected = keys[min(place, len(keys) - 1)] if keys else ""
            self.refresh()
        self._measure()

    @property
    def _entries(self) -> dict[str, tuple[int, int]]:
        """The first and the last row of each entry; found when asked for, since capture asks for none."""
        if self._known is None:
            self._known = {}
            for index, row in enumerate(self.rows):
                if row.key:
                    first, _ = self._known.get(row.key, (index, index))
                    self._known[row.key] = (first, index)
        return self._known

    def select(self, key: str) -> None:
        """Select an entry ("" for none) and bring it into view."""
        changed = key != self.selected
        self.selected = key if key and key in self._entries else ""
        if self.selected:
            first, last = self._entries[self.selected]
            self.scroll_to_region(Region(0, first, 1, last - first + 1), animate=False, force=True)
        self.refresh()
        if changed:
            self.post_message(self.Selected(self, self.selected))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all entries, in order."""
        return tuple(self._entries)

    def _place(self) -> int:
        keys = list(self._entries)
        return keys.index(self.selected) if self.selected in self._entries else 0

    def _measure(self) -> None:
        self.virtual_size = Size(self.size.width, len(self.rows))
        if self.follow and not self.selected:
            self.scroll_to(y=max(0, len(self.rows) - self.size.height), animate=False, force=True)

    def on_resize(self) -> None:
        """Keep the end, or the selection, in view."""
        self._measure()
        if self.selected:
            self.select(self.selected)

    def render_line(self, y: int) -> Strip:
        """Draw the row at `y` of the visible part."""
        width = self.size.width
        index = y + self.scroll_offset.y
        if index >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        row = self.rows[index]
        base = self.rich_style
        if row.key and row.key == self.selected:
            base += self.looks["cursor"]
        return self._strip(row, width, base)

    def _strip(self, row: Row, width: int, base: Style) -> Strip:
        left = self._segments(row.parts, base)
        right = self._segments(row.right, base)
        gap = width - sum(map(_cells, left)) - sum(map(_cells, right))
        if gap < 1 and right:
            right, gap = [], width - sum(map(_cells, left))
        return Strip([*left, Segment(" " * max(gap, 0), base), *right]).adjust_cell_length(width, base)

    def _segments(self, parts: tuple[Part, ...], base: Style) -> list[Segment]:
        return [Segment(visible(text), base + self.looks[name]) for text, name in parts if text]

    @property
    def looks(self) -> dict[str, Style]:
        """The styles of the theme in force."""
        return looks_of(self.app.theme, self.app.theme_variables)

    def step(self, by: int) -> bool:
        """Select the entry before or after, or the first in view where none is selected; tell whether there is one."""
        keys = self.keys
        index = keys.index(self.selected) + by if self.selected else self._in_view()
        if not 0 <= index < len(keys):
            return False
        self.select(keys[index])
        return True

    def _in_view(self) -> int:
        """Give the index of the first entry in view."""
        first = self.scroll_offset.y
        starts = [start for start, _ in self._entries.values()]
        return next((index for index, start in enumerate(starts) if start >= first), len(starts) - 1)

    # -- keys --------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Let Enter through to the screen where nothing can be chosen."""
        return action != "choose" or bool(self.selected)

    def action_step(self, step: int) -> None:
        """Select the entry before or after; scroll where nothing can be selected."""
        if self._entries:
            self.step(step)
        else:
            self.scroll_relative(y=step, animate=False)

    def action_page(self, step: int) -> None:
        """Go a screenful up or down."""
        if not self._entries:
            self.scroll_relative(y=step * (self.size.height - 1), animate=False)
            return
        target = self._entries.get(self.selected, (0, 0))[0] + step * max(1, self.size.height - 1)
        keys = list(self._entries)
        self.select(min(keys, key=lambda key: abs(self._entries[key][0] - target)))

    def action_edge(self, index: int) -> None:
        """Go to the first or the last entry."""
        if self._entries:
            self.select(list(self._entries)[index])
        else:
            self.scroll_to(y=0 if index == 0 else len(self.rows), animate=False)

    def action_choose(self) -> None:
        """Choose the selected entry."""
        if self.selected:
            self.post_message(self.Chosen(self, self.selected))


_looks: dict[str, dict[str, Style]] = {}


def looks_of(theme: str, variables: dict[str, str]) -> dict[str, Style]:
    """Make the styles of a theme, once.

    They are no component classes in CSS: Textual would work out each of them for each list, and that cost as
    much as a quarter of the start.
    """
    if theme not in _looks:
        made = {
            name: Style(color=Color.parse(variables[variable]).rich_color, bold=name in BOLD or None)
            for name, variable in COLOURS.items()
        }
        made["cursor"] = Style(bgcolor=Color.parse(variables["cursor-line"]).rich_color)
        _looks[theme] = made
    return _looks[theme]


def _cells(segment: Segment) -> int:
    return cell_len(segment.text)
