"""The start screen: a new meeting, the next one of a series, or a recent one."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType

from minutetui.errors import MinuteError
from minutetui.rows.cells import fit, width_of
from minutetui.rows.row import Part, Row
from minutetui.store.peek import Peek, look_at
from minutetui.store.recent import followable, recent
from minutetui.tui.bindings import bindings
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.rows import RowsView

NEW, AT_ONCE, AGENDA, NEXT, FILE = "new", "at-once", "agenda", "next", "file:"
TUTOR, ACTIONS, ARCHIVE = "tutor", "actions", "archive"
"""The kinds of rows; the last is followed by the path of a meeting."""


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
        yield RowsView(id="list", marked=True)
        yield RowsView(id="reading")

    def on_mount(self) -> None:
        """Give the list the focus."""
        for name in ("title", "reading"):
            self.rows(name).can_focus = False
        self.rows("list").focus()
        self.call_after_refresh(self.owner.keys_may_come.set)

    def on_screen_resume(self) -> None:
        """Look at the recent meetings each time, because their counts may have changed."""
        self.recent = [(path, look_at(path)) for path in recent()]
        self.show_state()

    def show_state(self) -> None:
        """Show the list."""
        width = self.size.width - 2
        self.put("title", [Row(((self.say("start-title"), "strong"),))])
        view = self.rows("list")
        view.show([*self._beginnings(width), *self._resumable(width)])
        if not view.selected:
            view.select(view.keys[0])
        hint = Row(((self.say("start-hint"), "dim"),))
        self.put("reading", self.with_message([Row(()), hint], width))

    def _beginnings(self, width: int) -> list[Row]:
        """List what can be begun."""
        held = followable(self.recent)
        of = ((fit(held[0][1].title, width // 2), "dim"), (" ", "text")) if len(held) == 1 else ()
        plus = (" + ", "accent")
        ways = {NEW: self.say("start-new"), AT_ONCE: self.say("start-at-once")}
        rows = [Row((plus, (words, "text")), key) for key, words in ways.items()]
        rows += [Row((plus, (self.say("start-next"), "text")), NEXT, of)] if held else []
        rows.append(Row((plus, (self.say("start-agenda"), "text")), AGENDA))
        rows.append(Row((("   ", "text"), (self.say("command-tutor"), "text")), TUTOR))
        if self.recent:
            ways = {ACTIONS: "command-actions", ARCHIVE: "command-search-archive"}
            rows += [Row((("   ", "text"), (self.say(words), "text")), key) for key, words in ways.items()]
        return rows

    def _resumable(self, width: int) -> list[Row]:
        """List recent meetings, the first nine with numbers."""
        rows = [Row(()), Row(((self.say("start-recent"), "dim"),))] if self.recent else []
        for number, (path, look) in enumerate(self.recent, 1):
            sign = f" {number} " if number <= 9 else "   "
            parts = ((sign, "accent"), (fit(look.title, width // 3), "text"), *self._standing(look))
            where = fit(path.stem, width - width_of(parts) - 3)
            rows.append(Row(parts, f"{FILE}{path}", ((where, "dim"), (" ", "text"))))
        return rows

    def _standing(self, look: Peek) -> tuple[Part, ...]:
        """Say the state of a meeting, and how many of its actions are open."""
        parts: list[Part] = []
        if look.status == "draft" and look.starts:
            parts.append((f"  {self.say('meeting-starts', time=f'{look.starts:%Y-%m-%d %H:%M}')}", "dim"))
        elif look.status:
            parts.append((f"  {self.say(f'meeting-{look.status}')}", "dim"))
        if look.open_actions:
            key = "count-open-actions" if look.open_actions > 1 else "count-one-open-action"
            parts.append((f"  {self.say(key, count=look.open_actions)}", "accent"))
        return tuple(parts)

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
        if event.character and event.character in "123456789" and int(event.character) <= len(self.recent):
            event.stop()
            self._resume(self.recent[int(event.character) - 1][0])

    def _resume(self, path: Path) -> None:
        self.owner.open(path, look_at(path))

    def _begin(self, what: str) -> None:
        from minutetui.tui.screens.beginning import Beginning  # noqa: PLC0415 - pydantic comes with it

        beginning = Beginning(self, self.recent)
        {
            NEW: beginning.ask,
            AT_ONCE: beginning.at_once,
            AGENDA: beginning.ask_agenda,
            NEXT: beginning.ask_previous,
        }[what]()

    def action_tutor(self) -> None:
        """Learn the program on a meeting that talks, from where the person left it."""
        from minutetui.tutor.folder import begin  # noqa: PLC0415 - few begin with it

        try:
            coach = begin(self.owner.language)
        except MinuteError as error:
            self.tell(error.said(self.owner.language), "error")
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
