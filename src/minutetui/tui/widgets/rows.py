"""A scrolling list drawn row by row: the lines of an item, the findings, a document, the start list.

There is one widget for all of them, because a widget for each line would make typing slow at a thousand lines. It
only shows rows; their meaning is decided where they are built.
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
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from minutetui.core.text.characters import escaped
from minutetui.core.vocabulary import TAGS
from minutetui.rows.row import Listed, Part, Row, Rows

COLOURS: dict[str, str] = {
    "text": "foreground",
    "rule": "rule",
    "dim": "dim",
    "strong": "foreground",
    "heading": "accent",
    "accent": "accent",
    "warning": "warning",
    "error": "error",
    "done": "success",
    **{str(tag): f"tag-{tag}" for tag in TAGS},
}
"""The styles of a part of a row: the name, and the theme's variable with the colour."""

BOLD_STYLES = frozenset({"strong", "heading", "error"})

ENTRY_MARK = "\u258c"
"""Before the rows of the selected entry, and of one that was just stored."""


DRAWN = 500
"""The number of drawn rows that are cached: more than a screen has."""


class RowsView(ScrollView):
    """A list of rows with a selection that moves by entries."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home,ctrl+home", "edge(0)", show=False),
        Binding("end,ctrl+end", "edge(-1)", show=False),
        Binding("enter", "choose", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """Enter was pressed on an entry."""

        view: RowsView
        key: str

    virtual_size = Reactive(Size(0, 0))
    """Like Textual's, but without a layout: more rows move no pane, unless the list is as tall as its rows."""

    def __init__(
        self,
        *,
        id: str | None = None,  # noqa: A002
        follow: bool = False,
        marked: bool = False,
        focus: bool = False,
    ) -> None:
        super().__init__(id=id, can_focus=focus)
        self.rows: Rows = Listed()
        self.selected = ""
        """The key of the selected entry."""
        self.fresh = ""
        """The key of an entry that was just stored."""
        self.follow = follow
        """Whether the last row is at the lower edge, and stays in view while nothing is selected."""
        self.marked = marked
        """Whether the first cell of each row is kept free for the mark."""
        self._base = Style()
        self._looks: dict[str, Style] = {}
        self._width = 0
        self._blank = 0
        """Rows that are blank above the first."""
        self._strips: dict[tuple[Row, str], Strip] = {}
        """The cache of drawn rows: most of them do not change from frame to frame."""

    def show(self, rows: Iterable[Row] | Rows) -> None:
        """Show other rows; the selection stays on its entry, or goes to its neighbour if that is gone."""
        shown = rows if isinstance(rows, Rows) else Listed(tuple(rows))
        if shown != self.rows:
            before = self.rows.span(self.selected) if self.selected else None
            self.rows = shown
            if before is not None and shown.span(self.selected) is None:
                self.selected = shown.entry_from(before.start)
            self.refresh()
        self._measure()

    def select(self, key: str, *, top: bool = False) -> None:
        """Select an entry ("" for none) and scroll it into view, to the top or the shortest way.

        The first entry comes into view with what is above it, if there is room.
        """
        span = self.rows.span(key) if key else None
        self.selected = key if span is not None else ""
        if span is not None:
            whole = not top and span.stop <= self.size.height and key == self.rows.entry_from(0)
            start = 0 if whole else span.start
            self.scroll_to_region(Region(0, start, 1, span.stop - start), animate=False, force=True, top=top)
        self.refresh()

    def mark(self, key: str) -> None:
        """Mark an entry as just stored ("" for none)."""
        if key != self.fresh:
            self.fresh = key
            self.refresh()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all entries, in order. Use it for short lists only."""
        return tuple(dict.fromkeys(row.key for row in self.rows if row.key))

    def _measure(self) -> None:
        size = Size(self.size.width, len(self.rows))
        if size != self.virtual_size:
            self.virtual_size = size
            if self.styles.height is not None and self.styles.height.is_auto:
                self.refresh(layout=True)
        if self.follow and not self.selected:
            self.scroll_to(y=max(0, len(self.rows) - self.size.height), animate=False, force=True)

    def on_unmount(self) -> None:
        """Free the rows, which the garbage collector would free much later."""
        self.rows = Listed()

    def on_resize(self) -> None:
        """Keep the end, or the selection, in view."""
        self._measure()
        if self.selected:
            self.select(self.selected)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw some rows; their common styles are computed only once, because that takes longer than a row."""
        drawn = (self.rich_style, looks_of(self.app.theme, self.app.theme_variables), self.size.width)
        if drawn != (self._base, self._looks, self._width) or len(self._strips) > DRAWN:
            self._base, self._looks, self._width = drawn
            self._strips.clear()
        self._blank = max(0, self.size.height - len(self.rows)) if self.follow else 0
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw the row at `y` of the visible part."""
        index = y + self.scroll_offset.y - self._blank
        if not 0 <= index < len(self.rows):
            return Strip.blank(self._width, self._base)
        row = self.rows[index]
        look = "" if not row.key else "cursor" if row.key == self.selected else "fresh" if row.key == self.fresh else ""
        if (row, look) not in self._strips:
            self._strips[row, look] = self._strip(row, self._width, look)
        return self._strips[row, look]

    def drawn(self) -> str:
        """Give the text that is visible now, row by row, without the mark."""
        rows = [self.render_line(y).text for y in range(self.size.height)] if self._looks else []
        return "\n".join(row.replace(ENTRY_MARK, "") for row in rows)

    def _strip(self, row: Row, width: int, look: str) -> Strip:
        base = self._base + self._looks["cursor"] if look == "cursor" else self._base
        mark = [Segment(ENTRY_MARK if look else " ", base + self._looks["accent"])] if self.marked else []
        left = mark + self._segments(row.parts, base)
        right = self._segments(row.right, base)
        gap = width - sum(map(_cells, left)) - sum(map(_cells, right))
        if gap < 1 and right:
            right, gap = [], width - sum(map(_cells, left))
        return Strip([*left, Segment(" " * max(gap, 0), base), *right]).adjust_cell_length(width, base)

    def _segments(self, parts: tuple[Part, ...], base: Style) -> list[Segment]:
        return [Segment(escaped(text), base + self._looks[name]) for text, name in parts if text]

    def step(self, by: int) -> bool:
        """Select the entry before or after, or the first in view if none is selected; tell whether there is one."""
        key = self.rows.beside(self.selected, by) if self.selected else self.rows.entry_from(self.scroll_offset.y)
        if key:
            self.select(key)
        return bool(key)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leave Enter to the screen if nothing can be chosen."""
        return action != "choose" or bool(self.selected)

    def action_step(self, step: int) -> None:
        """Select the entry before or after; scroll if nothing can be selected."""
        if self.rows.last:
            self.step(step)
        else:
            self.scroll_relative(y=step, animate=False)

    def action_page(self, step: int) -> None:
        """Go a screenful up or down; without a selection, only scroll."""
        page = step * max(1, self.size.height - 1)
        span = self.rows.span(self.selected)
        if span is not None:
            self.select(self.rows.entry_from(span.start + page))
        else:
            self.scroll_relative(y=page, animate=False, force=True)

    def action_edge(self, index: int) -> None:
        """Go to the first or the last entry."""
        if self.rows.last:
            self.select(self.rows.entry_from(0) if index == 0 else self.rows.last)
        else:
            self.scroll_to(y=0 if index == 0 else len(self.rows), animate=False)

    def action_choose(self) -> None:
        """Choose the selected entry."""
        if self.selected:
            self.post_message(self.Chosen(self, self.selected))


_looks: dict[str, dict[str, Style]] = {}


def looks_of(theme: str, variables: dict[str, str]) -> dict[str, Style]:
    """Build the styles of a theme, once.

    They are not component classes in CSS, because Textual would compute each of them for each list, which took as
    long as a quarter of the start.
    """
    if theme not in _looks:
        made = {
            name: Style(color=Color.parse(variables[variable]).rich_color, bold=name in BOLD_STYLES or None)
            for name, variable in COLOURS.items()
        }
        made["cursor"] = Style(bgcolor=Color.parse(variables["cursor-line"]).rich_color, bold=True)
        _looks[theme] = made
    return _looks[theme]


def _cells(segment: Segment) -> int:
    return cell_len(segment.text)
