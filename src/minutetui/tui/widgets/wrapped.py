"""An input whose text wraps: it grows to a few rows and shrinks again, and its cursor moves by graphemes and rows.

`rows.wrapping` computes the breaks and the cursor. This widget draws them, and keeps the real cursor of
the terminal, where the window of an input method opens, on the drawn cursor.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, clamp
from textual.screen import Screen
from textual.strip import Strip
from textual.widgets import Input
from textual.widgets.input import Selection

from minutetui.rows.wrapping import Layout

HEIGHTS = (1, 2, 5)
"""Rows that the input may have: it grows in few steps, so that what is above it seldom moves. It scrolls then."""

HEIGHTS_IN_BLOCK = (1, 2, 3)
"""Rows that it may have where it takes them from the rows around it, so that nothing above it moves."""

SCREEN_SHARE = 4
"""It may have at most one in so many rows of the screen."""


class WrappedInput(Input):
    """Textual's `Input` over several rows. The text itself is one line still."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "row_up", show=False),
        Binding("down", "row_down", show=False),
        Binding("home", "row_home", show=False),
        Binding("end", "row_end", show=False),
    ]

    heights = HEIGHTS
    """Rows that it may have."""
    _top = 0
    """The row that is shown first."""
    _shown = 1
    """How many rows are shown, or will be once the screen is laid out again."""
    _layout: Layout | None = None

    @property
    def layout_of_text(self) -> Layout:
        """The text in rows of the present width."""
        width = self.content_size.width
        if self._layout is None or (self._layout.text, self._layout.width) != (self.value, width):
            self._layout = Layout(self.value, width)
        return self._layout

    def on_mount(self) -> None:
        """Keep the terminal's cursor on the drawn one also if the input only moves without being resized."""
        self.screen.screen_layout_refresh_signal.subscribe(self, self._laid_out, immediate=True)

    def _laid_out(self, _: Screen[object]) -> None:
        if self.app.cursor_position != self.cursor_screen_offset:
            self.show_cursor()

    @property
    def content_width(self) -> int:
        """The width of the widget: nothing is ever scrolled sideways."""
        return self.content_size.width

    @property
    def cursor_screen_offset(self) -> Offset:
        """The position of the terminal's own cursor.

        It is counted from the lower edge, which does not move when rows are added above it: so it is right at once, not
        only after the screen was laid out again.
        """
        region, place = self.content_region, self.layout_of_text.place(self.cursor_position)
        return Offset(region.x + place.column, region.bottom - self._shown + place.row - self._top)

    def watch_value(self) -> None:
        """Take as many rows as the text needs."""
        self._fit()

    def validate_selection(self, selection: Selection) -> Selection:
        """Move both ends out of the middle of graphemes."""
        start, end = super().validate_selection(selection)
        layout = self.layout_of_text
        return Selection(layout.snapped(start), layout.snapped(end))

    def _watch_selection(self, selection: Selection) -> None:  # noqa: ARG002
        """Like Textual's, without scrolling sideways."""
        self.app.clear_selection()
        self.show_cursor()

    def on_resize(self) -> None:
        """Break the text anew."""
        self._fit()
        self.show_cursor()

    def _fit(self) -> None:
        if not self.content_size.width:
            return
        rows, most = len(self.layout_of_text.starts), max(1, self.app.size.height // SCREEN_SHARE)
        shown = min(most, next((height for height in self.heights if height >= rows), self.heights[-1]))
        if shown != self._shown:
            self._shown = shown
            self.styles.height = shown
            self.screen.set_class(shown > 1, "grown")
            self.screen.set_class(shown > 2, "tall")

    def show_cursor(self) -> None:
        """Scroll the row of the cursor into view, and move the terminal's own cursor to it, once there is a width."""
        if not self.content_size.width:
            return
        row, rows = self.layout_of_text.place(self.cursor_position).row, len(self.layout_of_text.starts)
        self._top = clamp(clamp(self._top, row - self._shown + 1, row), 0, max(0, rows - self._shown))
        if self.has_focus and self.screen.is_active:
            self.app.cursor_position = self.cursor_screen_offset
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the row at `y` of those in view."""
        row = self._top + y
        if row >= len(self.layout_of_text.starts):
            return Strip.blank(self.size.width, self.rich_style)
        strip = Strip(list(self._segments(row)))
        return strip.adjust_cell_length(self.size.width).apply_style(self.rich_style)

    def _segments(self, row: int) -> Iterator[Segment]:
        """Cut a row where the selection and the drawn cursor begin and end."""
        layout, cursor = self.layout_of_text, self.cursor_position
        start, end = layout.span(row)
        cuts = sorted({start, end, *(at for at in (cursor, layout.after(cursor), *self.selection) if start < at < end)})
        for left, right in pairwise(cuts):
            yield Segment(self.value[left:right], self._style_at(left))
        if cursor == len(self.value) and row == len(layout.starts) - 1:
            yield Segment(" ", self._style_at(cursor))

    def _style_at(self, index: int) -> Style:
        """Give the style of the text from a cut on."""
        start, end = sorted(self.selection)
        if not self.has_focus or self.has_class("resting"):
            return Style.null()
        if index == self.cursor_position and self._cursor_visible:
            return self.get_component_rich_style("input--cursor")
        return self.get_component_rich_style("input--selection") if start <= index < end else Style.null()

    def action_cursor_left(self, select: bool = False) -> None:
        """Go one grapheme to the left."""
        start, end = self.selection
        if select or start == end:
            self._go(self.layout_of_text.before(end), select)
        else:
            self._go(min(start, end))

    def action_cursor_right(self, select: bool = False) -> None:
        """Go one grapheme to the right."""
        start, end = self.selection
        if select or start == end:
            self._go(self.layout_of_text.after(end), select)
        else:
            self._go(max(start, end))

    def action_delete_left(self) -> None:
        """Delete the selection, or one grapheme to the left."""
        self._delete(self.layout_of_text.before(self.cursor_position))

    def action_delete_right(self) -> None:
        """Delete the selection, or one grapheme to the right."""
        self._delete(self.layout_of_text.after(self.cursor_position))

    def _delete(self, to: int) -> None:
        if self.selection.is_empty:
            self.delete(*sorted((self.cursor_position, to)))
        else:
            self.delete_selection()

    def _go(self, index: int, select: bool = False) -> None:
        self.selection = Selection(self.selection.start if select else index, index)

    def step_row(self, by: int) -> bool:
        """Go to the row above or below, in the same column; tell whether there is one."""
        layout, place = self.layout_of_text, self.layout_of_text.place(self.cursor_position)
        if not 0 <= place.row + by < len(layout.starts):
            return False
        self._go(layout.index(place.row + by, place.column))
        return True

    def action_row_up(self) -> None:
        """Go to the row above."""
        self.step_row(-1)

    def action_row_down(self) -> None:
        """Go to the row below."""
        self.step_row(1)

    def action_row_home(self) -> None:
        """Go to the beginning of the row; from there, to the beginning of the text."""
        start, _ = self.layout_of_text.span(self.layout_of_text.place(self.cursor_position).row)
        self._go(start if self.cursor_position != start else 0)

    def action_row_end(self) -> None:
        """Go to the end of the row; from there, to the end of the text."""
        end = self.layout_of_text.row_end(self.layout_of_text.place(self.cursor_position).row)
        self._go(end if self.cursor_position != end else len(self.value))

    async def _on_mouse_down(self, event: events.MouseDown) -> None:
        event.prevent_default()
        self._pause_blink(visible=True)
        self._go(self._index_under(event))
        self._selecting = True
        self.capture_mouse()

    async def _on_mouse_move(self, event: events.MouseMove) -> None:
        event.prevent_default()
        if self._selecting:
            self._go(self._index_under(event), select=True)

    def _index_under(self, event: events.MouseEvent) -> int:
        """Give the index of what is under the mouse: Textual's own knows one row only."""
        offset = event.get_content_offset_capture(self)
        row = clamp(self._top + offset.y, 0, len(self.layout_of_text.starts) - 1)
        return self.layout_of_text.index(row, offset.x)
