"""The read-back: decisions and actions for everybody to see, as many as fit on a page, or a single one."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from minutetui.core.meeting.queries import without_confidential
from minutetui.core.review import ReviewEntry, read_back
from minutetui.rows.edges import READ_BACK_SIGNS
from minutetui.rows.read_back import ReadBackPages, alone_rows
from minutetui.tui.screens.base import WALKING, bindings
from minutetui.tui.screens.fixing import FixingScreen


class ReadBackScreen(FixingScreen):
    """Shows what was decided and who does what, so that all can agree on it."""

    SCOPES = ("read-back", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("read-back"),
        *bindings("closing"),
        *WALKING,
        Binding("left", "leaf(-1)", show=False, priority=True),
        Binding("right,space", "leaf(1)", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.alone = False
        """Whether the selected entry is shown alone."""
        self.with_confidential = False
        """Whether confidential lines are shown: the read-back is often projected."""
        self._order: dict[str, int] = {}
        self._pages: list[tuple[str, ...]] = []
        """The keys of the entries on each page."""

    def list_entries(self) -> tuple[ReviewEntry, ...]:
        """List decisions and actions, gaps first; a fixed entry keeps its position while people look at it."""
        meeting = self.session.meeting if self.with_confidential else without_confidential(self.session.meeting)
        found = read_back(meeting, self.session.gaps)
        for entry in found:
            self._order.setdefault(entry.key, len(self._order))
        return tuple(sorted(found, key=lambda entry: self._order[entry.key]))

    def show_list(self) -> None:
        """Show the page, or the single entry."""
        language, width = self.language, self.room
        view, today = self.view, self.session.today
        shown = list(self.entries.values())
        index = self._keys.index(self.selected) if self.selected else 0
        layout = ReadBackPages(today, language, width, view.size.height, self.session.names.known)
        pages = layout.pages(shown)
        self._pages = [tuple(rows[0].key for rows in page) for page in pages]
        view.follow = not self.alone  # the page is next to the input, one alone in the middle
        if self.alone and shown:
            view.show(alone_rows(shown[index], today, language, (width, view.size.height)))
            state = self.say("read-back-place", place=index + 1, count=len(shown))
        else:
            view.show(layout.rows(pages[self._page] if pages else ()))
            view.select(self.selected)
            state = self.say("read-back-page", page=self._page + 1, count=max(1, len(pages)))
        self.show_title(self.say("read-back-title"), self.session.meeting.title, (state, "dim"))
        self.show_hints(tuple(one for one in READ_BACK_SIGNS if one[1] != "hint-fix" or not self.session.read_only))

    @property
    def _page(self) -> int:
        """The page of the selected entry, counted from 0."""
        return next((number for number, keys in enumerate(self._pages) if self.selected in keys), 0)

    def in_full(self) -> list[str]:
        """Give the meeting's title too."""
        return [self.session.meeting.title, *super().in_full()]

    def describe(self) -> str:
        """Say what Enter does; the entry itself is in view."""
        if self.session.read_only:
            return self.say("read-back-only")
        return self.say("read-back-alone" if self.alone else "read-back-list")

    def chosen(self, digit: int) -> None:
        """Select the entry of that number on the page."""
        page = self._pages[self._page] if self._pages else ()
        if 1 <= digit <= len(page):
            self.select(page[digit - 1])

    def opened(self) -> None:
        """Show the selected entry alone; if it is shown so already, put its words into the input."""
        if not self.alone:
            self.alone = bool(self.targets)
            self.show_state()
        elif not self.told_read_only():
            self.rewrite()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leave the arrows and the space to the input while it has text."""
        return action != "leaf" or not self.entry.value

    def action_leaf(self, step: int) -> None:
        """Go to the page, or to the single entry, before or after."""
        to = self._page + step
        if self.alone:
            self.go_by(step)
        elif 0 <= to < len(self._pages):
            self.select(self._pages[to][0])

    def action_page(self, step: int) -> None:
        """Go to the page before or after."""
        self.action_leaf(step)

    def action_back(self) -> None:
        """Go back to the page, or to the screen before."""
        if self.alone:
            self.alone = False
            self.show_state()
        else:
            super().action_back()

    def action_show_confidential(self) -> None:
        """Show the confidential lines, or hide them again."""
        self.with_confidential = not self.with_confidential
        self.show_state()

    def action_leave(self) -> None:
        """Return to the screen before."""
        super().action_back()
