"""The start screen: a new meeting, the next one of a series, or a recent one."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType

from minutetui.core.text.characters import digit_of
from minutetui.errors import MinuteError
from minutetui.rows.meetings import meeting_rows, week_parts
from minutetui.rows.row import BLANK, Part, Row, capital, fit, width_of, wrapped
from minutetui.store.config import draws_blocks
from minutetui.store.peek import Peek, look_at
from minutetui.store.recent import followable, recent
from minutetui.tui.screens.base import MinuteScreen, bindings
from minutetui.tui.widgets.rows import RowsView

NEW, AGENDA, NEXT = "new", "agenda", "next"
TUTOR, ACTIONS, ARCHIVE, FILE = "tutor", "actions", "archive", "file:"
"""The kinds of rows; the last is followed by the path of a meeting."""

NO_SIGN: Part = ("   ", "text")
"""Before an entry that begins no meeting; the others have a plus sign."""


class StartScreen(MinuteScreen):
    """Lists what can be begun, and recent meetings; the first row begins a meeting."""

    SCOPES = ("list",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]

    def __init__(self) -> None:
        super().__init__()
        self.recent: list[tuple[Path, Peek]] = []

    def compose(self) -> ComposeResult:
        """Fill the screen with the list."""
        yield RowsView(id="title")
        yield RowsView(id="list", marked=True, focus=True)
        yield RowsView(id="reading")

    def on_mount(self) -> None:
        """Give the list the focus."""
        self.rows("list").focus()
        self.call_after_refresh(self.owner.keys_may_come.set)

    def on_screen_resume(self) -> None:
        """Look at the recent meetings each time, because their counts may have changed."""
        today = self.owner.now().date()
        self.recent = [(path, look_at(path, today)) for path in recent()]
        self.show_state()

    def in_full(self) -> list[str]:
        """Give the whole title and path of the selected meeting."""
        selected = Path(self.rows("list").selected.removeprefix(FILE))
        found = [text for path, look in self.recent if path == selected for text in (look.title, str(path))]
        return [*super().in_full(), *found]

    def show_state(self) -> None:
        """Show the list."""
        width = self.room
        self.put("title", [Row.of(self.say("start-title"), "strong")])
        view = self.rows("list")
        rows = meeting_rows(self.recent, self.owner.now().date(), self.language, width)
        view.show([*self._beginnings(width), BLANK, *(rows or wrapped(self.say("start-empty"), width))])
        if not view.selected:
            view.select(view.keys[0])
        hints = wrapped(self.say("start-hint"), width)
        self.put("reading", self.with_message([BLANK, *hints][-2:], width))

    def _beginnings(self, width: int) -> list[Row]:
        """List what can be begun, and what else there is, with its key."""
        held = followable(self.recent)
        of = held[0][1].title if len(held) == 1 else ""
        plus = (" + ", "accent")
        rows = [self._entry(plus, NEW, "start-new", width)]
        rows += [self._entry(plus, NEXT, "start-next", width, (of, "dim"))] if held else []
        rows.append(self._entry(plus, AGENDA, "start-agenda", width))
        rows.append(self._entry(NO_SIGN, TUTOR, "command-tutor", width))
        if self.recent:
            rows.append(self._actions(width))
            rows.append(self._entry(NO_SIGN, ARCHIVE, "command-search-archive", width, command="search-archive"))
        return rows

    def _entry(self, lead: Part, key: str, word: str, width: int, more: Part = ("", "text"), command: str = "") -> Row:
        """Lay out what can be begun: its words, what is known of it, and its key at the right edge."""
        name = self._key_name(command)
        words = (lead, (f"{fit(capital(self.say(word)), width - 3 - len(name))}  ", "text"))
        return Row((*words, (fit(more[0], width - width_of(words) - len(name) - 1), more[1])), key, ((name, "dim"),))

    def _key_name(self, command: str) -> str:
        return f"{self.keys:{command}} " if command else ""

    def _actions(self, width: int) -> Row:
        """Count the open actions of the listed meetings by week, with a bar for each."""
        name, words = self._key_name("actions"), f"{self.say('actions-title')}  "
        room = width - width_of((NO_SIGN, (words, "text"))) - len(name) - 1
        looks = [look for _, look in self.recent]
        weeks = week_parts(looks, self.language, room, blocks=draws_blocks())
        return Row((NO_SIGN, (words, "text"), *weeks), ACTIONS, ((name, "dim"),))

    @on(RowsView.Chosen)
    def _chosen(self, message: RowsView.Chosen) -> None:
        if message.key.startswith(FILE):
            self._resume(Path(message.key.removeprefix(FILE)))
        elif message.key == TUTOR:
            self.action_tutor()
        elif message.key == ACTIONS:
            self.action_actions()
        elif message.key == ARCHIVE:
            self.action_search_archive()
        else:
            self._begin(message.key)

    def on_key(self, event: events.Key) -> None:
        """Open a recent meeting by its number."""
        self.message = ""
        digit = digit_of(event.character)
        if digit and digit <= len(self.recent):
            event.stop()
            self._resume(self.recent[digit - 1][0])

    def _resume(self, path: Path) -> None:
        self.owner.open(path, look_at(path))

    def _begin(self, what: str) -> None:
        from minutetui.tui.screens.beginning import Beginning  # noqa: PLC0415 - the model comes with it

        beginning = Beginning(self, self.recent)
        if what == NEXT:
            beginning.ask_previous()
        else:
            beginning.ask("agenda" if what == AGENDA else "title")

    def action_tutor(self) -> None:
        """Learn the program on a meeting that talks, from where the person left it."""
        from minutetui.tutor.folder import begin  # noqa: PLC0415 - few begin with it

        try:
            coach = begin(self.language)
        except MinuteError as error:
            self.tell_error(error)
            return
        self.owner.open(coach.path, look_at(coach.path), coach=coach)

    def action_actions(self) -> None:
        """Show the open actions of the folder for meetings and of the recent meetings."""
        self.owner.show("actions")

    def action_search_archive(self) -> None:
        """Search all meetings in the same places."""
        self.owner.show("archive")

    def action_back(self) -> None:
        """Leave the program: the start screen is the last one."""
        self.app.exit(0)
