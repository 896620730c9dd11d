"""Searching the whole meeting: every key narrows the list, Enter goes to a line.

So does a digit before any key, or after Tab has left the text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from weakref import ref

from textual.binding import Binding, BindingType

from minutetui.core.search import SearchIndex
from minutetui.core.text.narrowing import read_query
from minutetui.rows.lines import in_full
from minutetui.rows.row import NUMBERED_RESULTS, Row, wrapped
from minutetui.rows.search import MOST_FOUND, search_rows
from minutetui.tui.screens.base import ListScreen
from minutetui.tui.widgets.entry import Entry


class SearchEntry(Entry):
    """An input over a list; the keys that move in the list are handled in the order of typing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.walk(1)", show=False),
        Binding("pageup", "screen.page(-1)", show=False),
        Binding("pagedown", "screen.page(1)", show=False),
    ]

    @property
    def own_text(self) -> str:
        """Nothing to be saved: the text to search for is not part of the minutes."""
        return ""

    async def action_submit(self) -> None:
        """Hand the text over but keep it, because it narrows the list."""
        self.hosted.entered(self.value)


def _listen(index: ref[SearchIndex]) -> None:
    """Index the pinyin of the lines, if the index still exists: the worker must not keep the lines alive."""
    found = index()
    if found is not None:
        found.listen()


class SearchScreen(ListScreen):
    """Finds a line of the meeting, and gives its id to `go`."""

    SCOPES = ()
    ENTRY = SearchEntry

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self._go = go

    def on_mount(self) -> None:
        """Show the list next to the input, and index the lines; their pinyin while the first letter is typed."""
        self.view.follow = True
        self.entry.digits = "when empty"
        self._index = SearchIndex(self.session.meeting, self.session.names, self.session.aids.pinyin)
        self.run_worker(partial(_listen, ref(self._index)), thread=True)

    def on_unmount(self) -> None:
        """Free the lines; the garbage collector would free them much later, and there may be ten thousand."""
        del self._index

    def show_state(self) -> None:
        """Show the results, with the first one selected."""
        language, width = self.language, self.room
        text = self.entry.value
        found, words = self._index.find(text), read_query(text).words
        shown = self._index.shown(found, self.session.cursor.item, MOST_FOUND)
        numbered = not text or self.entry.picking
        rows = search_rows(shown, words, self.session, language, width, numbered=numbered)
        keys = "search-picking" if self.entry.picking else "search-typed" if text else "search-keys"
        none = "search-none" if self._index.lines else "search-no-lines"
        self.view.show(rows or wrapped(self.say(none, text=text), width))
        if not (self.entry.picking and self.view.selected):
            self.view.select(next(iter(self.view.keys), ""))
        count = self.say("found", count=len(found), all=len(self._index.lines))
        clock = f"{self.session.clock():%H:%M}"
        self.show_title(self.say("command-search"), "", (f"{count}   {clock}", "dim"))
        self.put("reading", [Row.of(self.say(key)) for key in ("search-help", keys)])
        self.show_hints(scope="list")

    def in_full(self) -> list[str]:
        """Give the whole of the selected line."""
        selected = self.view.selected
        line = self.session.scene(selected).last if selected else None
        return in_full(line, self.language, self.session.today) if line is not None else []

    def typed(self) -> None:
        """Narrow the list."""
        self.show_state()

    def entered(self, text: str) -> None:  # noqa: ARG002
        """Go to the selected line, if there is one."""
        if self.view.selected:
            self._choose(self.view.selected)

    def digit_pressed(self, digit: int) -> None:
        """Go to a line by its number; a digit that no line has is searched for."""
        keys = self.view.keys[:NUMBERED_RESULTS]
        if self.entry.picking and not 1 <= digit <= len(keys):
            return
        if not 1 <= digit <= len(keys):
            self.entry.insert_text_at_cursor(str(digit))
        else:
            self._choose(keys[digit - 1])

    def _choose(self, line_id: str) -> None:
        self.dismiss()
        self._go(line_id)

    def completed(self) -> None:
        """Leave the text, so that digits go to a line; go back to it."""
        self.entry.leave_query()
        self.show_state()

    def left_upwards(self) -> None:
        """Select the line above."""
        self.action_walk(-1)

    def action_walk(self, step: int) -> None:
        """Select the line above or below."""
        self.view.step(step)

    def escaped(self) -> None:
        """Go back to the screen before."""
        self.dismiss()
